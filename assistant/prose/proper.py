"""Proper names that no grammar tells: who answers though nothing in the word says so, and who never does.

Facts about Swedish administration and associations; extend them freely.
"""

from __future__ import annotations

NOBODY = frozenset(
    """EU EG FN USA Sverige Norge Danmark Finland Island Norden Europa Tyskland Bryssel Europeiska Europaparlamentet
    Europadomstolen EU-kommissionen EG-kommissionen EG-domstolen EU-domstolen Europakonventionen EU-rätten Storbritannien
    Frankrike LAF AFL SoL LSS LVU LVM OSL PBL LAS MBL HSL LSP SFB UtlL LOU MB SOU Ds Prop Dir TF YGL RB BrB FB""".split()  # noqa: SIM905 a list of words is read as one
)
"""Names that no list of respondents means: states, the European institutions, statutes in short."""

PROPER = frozenset(
    """almega almi alecta amnesty apoteket apotekarsocieteten aktiespararna arkitekterna bostadsrätterna bris byggherrarna
    byggnads byggentreprenörerna byggcheferna caritas civilekonomerna diakonia ersta energiföretagen ericsson famna fastigo
    fastighetsägarna fastighetsmäklarna flyktinggruppernas folksam fondbolagen formas forte fremia friends friluftsfrämjandet
    frälsningsarmén fältbiologerna företagarna fysioterapeuterna försvarsmakten greenpeace handelsbanken handikappförbunden
    humanisterna hyresgästerna industriarbetsgivarna ingenjörssamfundet installatörerna jernhusen jusek kommunal
    konstfack kriminalvården kustbevakningen landstingsanställdas livs lantmäteriet ledarna livsmedelsföretagen länsförsäkringar
    läkemedelsindustriföreningen lärarna maskinentreprenörerna medieföretagen metall motormännen naturskyddsföreningen
    naturvetarna nordea nutek regeringsrätten pappers pensionärernas posten postnord privattandläkarna riksbyggen riksgälden riksrevisionen
    roks samhällsbyggarna sametinget seko sida sif skandia skanska skattebetalarna skogsägarna skogsindustrierna sobona
    småföretagarna stadsmissionen stålindustrin sveaskog svevia swedac swedavia swedbank systembolaget södra teknikföretagen
    telenor telia teracom tidningsutgivarna transportföretagen trafikanalys trygg-hansa unicef unionen unizon
    socialdemokraterna moderaterna kristdemokraterna sverigedemokraterna liberalerna
    innovationsföretagen livsmedelsindustrierna
    utgivarna vattenfall villaägarna vinnova visita vision vårdföretagarna åkeriföretagen""".split()  # noqa: SIM905
)
"""Bodies of one word without a body's ending, in lower case."""

WHOLE = (
    "Riksförbundet Hem och Skola",
    "Studieförbunden i samverkan",
    "Hem och Skola",
    "AB Trav och Galopp",
    "Trav och Galopp",
    "Svenska Spel",
    "Barnens rätt i samhället",
    "Sveriges geologiska undersökning",
    "Sveriges meteorologiska och hydrologiska institut",
    "Rädda Barnen",
    "Röda Korset",
    "Svenska Röda Korset",
    "Kungl. Skogs- och Lantbruksakademien",
    "Unga Synskadade",
    "Svenskt Vatten",
    "Svensk Energi",
    "Svensk Handel",
    "Svenskt Näringsliv",
    "Svenska Freds- och Skiljedomsföreningen",
)
"""Names with a word in them that would end a name."""

KINDS = frozenset(
    """företag kommuner myndigheter organisationer länsstyrelser banker domstolar högskolor föreningar arbetsgivare redare
    nätverk grupper nämnder förbund regioner landsting bolag kommun myndighet organisation""".split()  # noqa: SIM905
)
"""Kinds of bodies: "seriösa företag" is nobody, "Teknikföretagen" somebody."""
