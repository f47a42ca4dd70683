"""The words by which a name, a crowd and a saying are known in a text that reports many voices.

Lists are facts about Swedish and its administration; extend them freely. Everything is lower case.
"""

from __future__ import annotations

import re

DEFINITE = [
    "styrelsen",
    "verket",
    "nämnden",
    "kontoret",
    "inspektionen",
    "förbundet",
    "föreningen",
    "banken",
    "kommittén",
    "kommitteen",
    "delegationen",
    "kammaren",
    "institutet",
    "sällskapet",
    "rådet",
    "kollegiet",
    "kollegium",
    "fonden",
    "kassan",
    "bolaget",
    "universitetet",
    "högskolan",
    "ämbetet",
    "ombudsmannen",
    "kanslern",
    "kommissionen",
    "akademin",
    "akademien",
    "domstolen",
    "byrån",
    "centralen",
    "anstalten",
    "myndigheten",
    "organisationen",
    "direktionen",
    "konsistoriet",
    "fakulteten",
    "fullmäktige",
    "museet",
    "biblioteket",
    "arkivet",
    "polisen",
    "samfundet",
    "beredningen",
    "kansliet",
    "stiftelsen",
    "unionen",
    "rörelsen",
    "åklagaren",
    "antikvarien",
    "befälhavaren",
    "landstinget",
    "regionen",
    "kommunen",
    "staden",
    "tingsrätten",
    "hovrätten",
    "kammarrätten",
    "länsrätten",
    "förvaltningsrätten",
    "försäkringsrätten",
    "regeringsrätten",
    "rådhusrätten",
    "vattenrätten",
    "hyresnämnden",
    "kapitlet",
    "kåren",
    "domkapitlet",
    "skattemyndigheten",
    "facket",
    "partiet",
    "kyrkan",
    "gruppen",
    "revisorerna",
    "direktören",
    "ombudet",
    "verken",
    "sekretariatet",
    "utskottet",
    "konsortiet",
    "främjandet",
    "alliansen",
    "sjukhuset",
    "förvaltningen",
    "kliniken",
    "stationen",
    "laboratoriet",
]
"""Endings of bodies in the definite form: with something before them they are a name also in lower case."""

INDEFINITE = [
    "styrelse",
    "verk",
    "nämnd",
    "kontor",
    "inspektion",
    "förbund",
    "förening",
    "bank",
    "kommitté",
    "delegation",
    "kammare",
    "institut",
    "sällskap",
    "råd",
    "kollegium",
    "fond",
    "kassa",
    "kassor",
    "bolag",
    "universitet",
    "högskola",
    "ämbete",
    "kommission",
    "akademi",
    "domstol",
    "byrå",
    "central",
    "anstalt",
    "myndighet",
    "organisation",
    "direktion",
    "fakultet",
    "museum",
    "bibliotek",
    "arkiv",
    "samfund",
    "beredning",
    "kansli",
    "stiftelse",
    "union",
    "rörelse",
    "landsting",
    "region",
    "kommun",
    "stad",
    "tingsrätt",
    "hovrätt",
    "kammarrätt",
    "länsrätt",
    "förvaltningsrätt",
    "försäkringsrätt",
    "stift",
    "församling",
    "allians",
    "federation",
    "konfederation",
    "kår",
    "kårer",
    "klubb",
    "distrikt",
    "grupp",
    "förlag",
    "tidning",
    "ombudsmän",
    "revisorer",
    "avdelning",
    "hovrätter",
    "kommuner",
    "företagare",
    "företag",
    "arbetsgivare",
    "industrier",
    "industri",
    "tjänstemän",
    "fastighetskredit",
    "kredit",
    "radio",
    "television",
    "nätverk",
    "centrum",
    "forum",
    "aktiebolag",
    "ab",
    "folk",
    "landstings",
    "kommuners",
    "länsstyrelse",
    "kooperation",
    "rederi",
    "redare",
    "ungdomsråd",
    "sekretariat",
    "sektion",
    "företagen",
    "brandförsvar",
    "räddningstjänst",
    "flygplats",
    "hamn",
    "kapitel",
    "terapeuter",
    "farmaceuter",
    "psykologer",
    "jurister",
    "läkare",
    "lärare",
    "arkitekter",
    "ingenjörer",
    "konsumenter",
    "ägare",
    "jägare",
    "fiskare",
    "hamnar",
    "bryggerier",
    "bussföretag",
    "studenter",
    "pensionärer",
    "museer",
    "elevråd",
    "utskott",
    "sjukhus",
    "ombudsman",
    "förvaltning",
    "domkapitel",
    "ombud",
    "rådgivning",
    "laboratorium",
    "klinik",
    "station",
    "järnvägar",
    "rådgivare",
    "museer",
    "samverkan",
]
"""Endings of bodies that need a word before them: "Sveriges lantbruksförbund"."""

PLURAL = {
    "styrelserna": "styrelsen", "nämnderna": "nämnden", "rätterna": "rätten", "kamrarna": "kammaren",
    "myndigheterna": "myndigheten", "föreningarna": "föreningen", "förbunden": "förbundet", "kassorna": "kassan",
    "universiteten": "universitetet", "högskolorna": "högskolan", "landstingen": "landstinget", "kommunerna": "kommunen",
    "domstolarna": "domstolen", "kontoren": "kontoret", "fakulteterna": "fakulteten", "kapitlen": "kapitlet",
    "organisationerna": "organisationen", "museerna": "museet", "regionerna": "regionen", "institutionerna": "institutionen",
    "städerna": "staden", "åklagarna": "åklagaren", "direktörerna": "direktören", "fullmäktigena": "fullmäktige",
    "kretsarna": "kretsen", "verken": "verket",
    "läkarna": "läkaren", "instituten": "institutet", "inspektionerna": "inspektionen",
    "bankerna": "banken", "avdelningarna": "avdelningen", "distrikten": "distriktet",
}  # fmt: skip
"""Several bodies of a kind, told apart by what follows: "länsstyrelserna i Kalmar och Gävleborgs län"."""

AFTER_PLACES = {
    "universitet": "universitet", "högskolor": "högskola", "kommuner": "kommun", "landsting": "landsting",
    "tingsrätter": "tingsrätt", "hovrätter": "hovrätt", "städer": "stad", "regioner": "region", "stift": "stift",
    "kommun": "kommun", "läns landsting": "läns landsting", "stad": "stad", "handelskamrar": "handelskammare",
}  # fmt: skip
"""Several bodies named by their places first: "Umeå och Lunds universitet"."""

BY_PLACE = {"kommunerna": "kommun", "regionerna": "region", "landstingen": "landsting", "städerna": "stad"}
"""Several bodies whose places follow at once: "kommunerna Borås och Falun"."""

NOT_BODIES = frozenset(
    """regelverket ramverket nätverket hantverket konstverket kraftverket kärnkraftverket bakverket trafiken bostadsbolaget
    aktiebolaget dotterbolaget moderbolaget försäkringsbolaget underverket maskinverket utredningsförslaget målgruppen
    yrkesgruppen åldersgruppen arbetsgruppen projektgruppen samrådet tillståndet området stadsrådet statsrådet
    riksdagspartiet regeringskansliet styrgruppen expertgruppen kontrollgruppen referensgruppen avtalsverket förtroenderådet
    departementschefen utredningskommittén verkstaden bostaden statsförvaltningen rättsförvaltningen samhällsförvaltningen
    egendomsförvaltningen skogsförvaltningen kapitalförvaltningen fastighetsförvaltningen""".split()  # noqa: SIM905 a list of words is read as one
)

BARE = {
    "verket": "verk", "styrelsen": "styrels", "nämnden": "nämnd", "förbundet": "förbund", "föreningen": "förening",
    "myndigheten": "", "inspektionen": "inspektion", "domstolen": "(?:rätt|domstol)", "rätten": "rätt", "rådet": "råd",
    "hovrätten": "hovrätt", "tingsrätten": "tingsrätt", "kammarrätten": "kammarrätt", "länsrätten": "länsrätt",
    "förvaltningsrätten": "förvaltningsrätt", "länsstyrelsen": "länsstyrels", "kommunen": "(?:kommun|stad)",
    "institutet": "institut", "organisationen": "", "universitetet": "universitet", "högskolan": "högskola",
    "landstinget": "landsting", "regionen": "region", "banken": "bank", "bolaget": "", "kammaren": "kammar",
    "delegationen": "delegation", "fakulteten": "fakultet", "nämndens": "nämnd", "ombudsmannen": "ombudsman",
    "byrån": "byrå", "kontoret": "kontor", "centralorganisationen": "(?:centralorganisation|[A-ZÅÄÖ]{2,})",
    "fonden": "fond", "kassan": "kassa", "stiftelsen": "stiftelse", "kollegiet": "kollegi", "ämbetet": "ämbete",
    "försäkringsrätten": "försäkringsrätt", "handelskammaren": "handelskammar", "riksförbundet": "riksförbund",
    "fullmäktige": "fullmäktige", "sällskapet": "sällskap", "akademien": "akademi", "akademin": "akademi",
    "kommissionen": "kommission", "museet": "muse", "fackförbundet": "", "staden": "stad", "kyrkan": "kyrka",
    "domkapitlet": "domkapit", "samfundet": "samfund",
}  # fmt: skip
"""How a body that was named is named again, and what its name has in it (as a pattern); "" for any."""

ONE_OF_A_PLACE = frozenset("länsstyrelsen kommunen regionen landstinget".split())  # noqa: SIM905
"""Bodies of which a place has one: it need not be said which."""

APPELLATIVE = frozenset(
    """riksförbundet förbundet föreningen stiftelsen bolaget fackförbundet organisationen institutet intresseföreningen
    aktionsgruppen länsstyrelsen region regionen kommunförbundet samarbetsorganisationen centralförbundet
    landsorganisationen riksorganisationen tidningen nätverket aktiebolaget branschföreningen""".split()  # noqa: SIM905
)
"""Nouns before a name in capitals: "Riksförbundet Landsbygdens folk"."""

OPENERS = frozenset(
    """ehuru även också däremot dock samtidigt vidare slutligen härutöver därutöver likaså dessutom mot bland enligt av i på för till från
    med vid om när där då så samma denna detta dessa den det de en ett man vi jag inte ingen inga inget några någon något
    flera flertalet många majoriteten merparten samtliga alla övriga andra två tre fyra fem ett par endast bara enbart förslaget
    förslagen bedömningen utredningen utredaren kommittén regeringen riksdagen promemorian betänkandet lagrådet lagstiftning
    departementschefen föredraganden remissinstanserna remissvaren remissbehandlingen remissopinionen skälen motiven beträffande
    rörande angående vad vidkommande hit dit härav därav likväl emellertid emot både båda bägge såväl varken exempelvis
    hos inom under utan utom liknande motsvarande sistnämnda förstnämnda nämnda sådana sådan åtgärder åtgärden ändringen
    reglerna regeln begreppet frågan åsikten uppfattningen tanken prop proposition man samt och men eller som att liksom likväl
    vissa ytterligare somliga beslutet effekten kostnaderna remissyttrandena yttrandena yttrandet remissen avslag bifall
    invändningar kritik tveksamhet positivt positiva negativa kritiska tveksamma genom efter redan trots såsom principiellt
    tvärtemot tvärtom utöver förutom medan eftersom ehuru enär emedan fastän huruvida ifall såvida innan sedan tills resterande återstående
    avstyrkande tillstyrkande kritik stöd experterna experten lagen lagarna föreskrifterna domstolarna myndigheterna
    kommunerna regionerna landstingen organisationerna företagen arbetsgivarna arbetstagarna skälet orsaken
    reservanterna minoriteten ledamoten ledamöterna expertgruppen sverige regeringskansliet
    sammanfattningsvis sammantaget generellt allmänt överlag å först få hur delta förslagsvis sålunda således dels frågorna kravet kraven lagförslaget författningsförslaget häri motsatt motsatta uttrycklig uttryckligt uttryckligen särskilt främst över sju åtta nio tio elva tolv resten återstoden lika avvikande undantag positivt negativt härtill avslutningsvis inledningsvis kritiskt kritisk negativ positiv tveksam samstämmigt enligt""".split()  # noqa: SIM905
)
"""Words that begin sentences and never a name."""

MODIFIERS = frozenset(
    """statens sveriges svenska svensk svenskt näringslivets kungl kungl. kungliga allmänna centrala försvarets jordbrukets
    industrins byggnadsindustrins nordiska tekniska medicinska juridiska samhällsvetenskapliga humanistiska teologiska
    kooperativa nationella riksdagens sparbankernas hyresgästernas lantbrukarnas arbetsgivarnas stockholms göteborgs
    malmö uppsala lunds statliga enskilda""".split()  # noqa: SIM905
)
"""Words in lower case that may begin a name, as in older bills."""

TAKES_FOR = re.compile(
    r"^(?:styrelsen|museer|[\w-]*(?:myndigheten|gruppen|förbundet|stiftelsen|stiftelse|alliansen|unionen|nätverket|nätverk|avdelningen|kammaren|kretsen|federationen|rörelsen|expertgrupp|ombudet|grupp|kommissionen|nämnden|rådet|institutet|delegationen|kommittén|föreningen|riksförbundet|organisationen|sällskapet|institutionen)|inspektionen|myndigheten|överstyrelsen|forum|verket|nämnden|institutet|delegationen|rådet|föreningen|förbundet|riksförbundet|stiftelsen"
    r"|hovrätten|kammarrätten|försäkringsrätten|länsrätten|chefen|centrum|samarbetsorganisationen|centralförbundet|kommittén"
    r"|organisationen|samarbetsnämnden|sällskapet|centralnämnden|branschföreningen|statens|[\w-]*(?:beredning|beredningen|fonden|byrån|sekretariatet|sekretariat|akademin|utskottet|expertgruppen|kansliet|domstolen|kommissionen|ombudsmannen|råd|institut|nämnd|delegation|förening|centrum|förbund|sällskap|kommitté|organisation))$",
    re.IGNORECASE,
)
"""Heads that a phrase with "för" can belong to: "Inspektionen för vård och omsorg"."""
