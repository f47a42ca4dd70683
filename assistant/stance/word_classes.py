"""Word classes of the grammar, by the names that patterns call them."""

from __future__ import annotations

WORD = r"(?:[a-z]+\.[a-z]+(?:\.[a-z]+)*\.|(?:kap|st|nr|p|s|resp|art|jfr|kungl|ang|inkl|exkl)\.|[^\s,;.()?!]+(?:\.[^\s,;.()?!]+)*|\([^()]{1,160}\))"
"""A word; also an abbreviation with its point, and what stands in brackets: it is read past."""

CLASSES: dict[str, str] = {
    # Who speaks when the sender does.
    "VI": r"vi|jag",
    "ORGAN": (
        r"(?!omorg)[\w-]*(?:nämnden|styrelsen|verket|myndigheten|rätten|domstolen|kommunen|staden|stad|kommun|regionen|region|förbundet"
        r"|föreningen|universitetet|högskolan|institutet|inspektionen|rådet|fakulteten|förvaltningen|kontoret|fullmäktige|utskottet"
        r"|ombudsmannen|kansliet|organisationen|stiftelsen|bolaget|kammaren|akademin|museet|centrum|kollegiet|sällskapet|samfundet"
        r"|skolan|polisen|kyrkan|nämnd|myndighet|biblioteket|länsstyrelsen|direktionen|presidiet|kåren|klubben|byalaget|stiftet|församlingen|sektionen|avdelningen|distriktet|undertecknade)|þ+"  # þ: see `fold.named`
    ),
    # Others, whose stand is only reported.
    "UTREDNINGEN": (
        r"utredningen|utredaren|utredarna|kommittén|regeringen|betänkandet|promemorian|departementet|motionären|motionärerna"
        r"|förslagsställaren|direktiven|riksdagen|lagrådet|eu-kommissionen|kommitterade|de sakkunniga|sakkunniga|samordnaren|arbetsgruppen"
    ),
    "UTREDNINGENS": (
        r"utrednings?ens|utredarens|kommitténs|regeringens|promemorians|delegationens|departementets|beredningens"
        r"|kommitteens|kommitterades|kommittéernas|[\w-]*(?:utredningens|kommitténs|beredningens|delegationens|kommissionens|betänkandets)|[\w-]*utredarens|motionens|remissens"
    ),
    "KOLLEKTIV": (
        r"(?:en |den )?(?:överväldigande |stor |bred )?majoritet(?:en)?(?: av)?|de flesta(?: av)?|flertalet(?: av)?|flera(?: av)?"
        r"|många(?: av)?|några(?: av)?|vissa(?: av)?|ett antal|ett par|ett (?:tio|tjugo|trettio|fem|hundra)tal|ett flertal|en handfull|en del|(?:drygt |knappt |nästan |ungefär )?(?:hälften|(?:en|två) (?:tredjedel|fjärdedel|femtedel)(?:ar)?|tre fjärdedelar) av|åtskilliga|enstaka|merparten av|alla|samtliga|övriga|andra|en rad|ett fåtal"
        r"|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)(?: av(?: de)? (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+))?"
    ),
    "INSTANSER": (
        r"[\w-]*(?:instanser|kommuner|regioner|myndigheter|länsstyrelser|organisationer|parter|nämnder|aktörer|domstolar|universitet"
        r"|förbund|bolag|föreningar|verksamheter|boende|invånare|medborgare|föräldrar|elever|grannar|handlare|fastighetsägare|företag|anställda|partier|högskolor|klubbar|lärare|läkare|medarbetare|medlemmar|ledamöter|skolor|rektorer|chefer|sköterskor|arbetsgivare|ägare|odlare|jägare|studenter|forskare|experter|jurister|debattörer|banker|städer|museer|sjukhus|patienter|brukare|företrädare|stater|länder|församlingar|pastorat|kyrkoråd|distrikt|byalag|fackklubbar|hamnar|stift|avdelningar|sektioner|lokalföreningar|kårer|branscher|svenskar|väljare|hushåll|konsumenter|kvinnor|ungdomar|pensionärer|respondenter|tillfrågade|bilister|svarande|personer|ägarna|väljarna|deltagarna|användarna|medborgarna|invånarna|utredningar|betänkanden|kommittéer|regeringar|ungdomsråd|pensionärsråd|elevråd)(?:na|en)?"
    ),
    "INSTANSERNA": (
        r"[\w-]*(?:instanserna|kommunerna|regionerna|myndigheterna|organisationerna|länsstyrelserna|domstolarna)"
        r"|fackförbunden|parterna|(?:näringslivets|arbetsmarknadens|jordbrukets|skogsbrukets|sjöfartens|civilsamhällets) (?:organisationer|parter|företrädare)|branschen|de fackliga(?: organisationerna| företrädarna)?|personalen|allmänheten|[\w-]+s (?:invånare|medborgare|boende)|de boende|grannarna|grannkommunen|närboende|föräldrarna|eleverna|invånarna|sakägarna|konsulten|exploatören|sökanden|oppositionen"
    ),
    "UTOMLANDS": r"europeiska rådet|ministerrådet|europaparlamentet|eu-parlamentet|parlamentet|eu-domstolen|europadomstolen|folketinget|stortinget|eduskunta|bundestag|underhuset|(?:parlamentets|europaparlamentets|rådets) (?:föredragande|utskott|ordförande|majoritet|ledamöter|talman)|ett (?:nästan )?enigt (?:[\w-]*utskott|parlament|råd)|en enig (?:riksdag|kår|opposition|bransch)|(?:allians|koalitions|trepartis|minoritets|borgar)regeringen|regeringen (?:reinfeldt|löfven|persson|bildt|andersson|kristersson)|(?:stats|finans|justitie|utrikes|social|utbildnings|närings|klimat|miljö|kultur|försvars)ministern|statsrådet|britterna|danskarna|norrmännen|fransmännen|tyskarna|irländarna|finländarna|schweizarna|amerikanerna|väljarna|svenska folket|grannländerna|de nordiska länderna|eu-länderna|medlemsländerna|andra länder|kongressen i usa|medlemsstaterna",
    "FÖRVALTNINGEN": r"förvaltningen|kontoret|[\w-]*(?:kontoret|förvaltningen)|handläggaren",
    "PARTI": (
        r"(?:moderaternas|kristdemokraternas|socialdemokraternas|sverigedemokraternas|liberalernas|centerns|[\w-]+partiets) (?:[\w-]*grupp|gruppledare|ledamöter|ledamot|ersättare|representant(?:er)?|företrädare)|moderaterna|det parti (?:som )?(?:jag|vi) (?:tillhör|företräder(?: i {ord})?|representerar(?: i {ord})?|är med i|är medlem i|röstar på)|centern|femklövern|de rödgröna|rödgröna|kristdemokraterna|socialdemokraterna|sverigedemokraterna|miljöpartiet|vänsterpartiet|centerpartiet|liberalerna|[\w-]+partiet|medborgerlig samling|feministiskt initiativ|allianspartierna"
    ),
    # Little words.
    "INTE": r"inte|ej|icke(?! förty\b| desto mindre\b)|aldrig|ingalunda|knappast|omöjligen|svårligen|näppeligen|minst av allt|på (?:intet|inget) (?:sätt|vis)|i inget avseende|(?:under|på) inga (?:omständigheter|förhållanden|villkor)",
    "ADV": (
        r"därför|således|även|också|dock|däremot|emellertid|samtidigt|härmed|därmed|alltså|helt|fullt ut|starkt|bestämt|i huvudsak|delvis"
        r"|i övrigt|övrigt|sammantaget|särskilt|generellt|överlag|i stort|i princip|i grunden|för egen del|heller|fortsatt|fortfarande|ändå|nu"
        r"|numera|i nuläget|tidigare|varmt|uttryckligen|enhälligt|enbart|endast|till fullo|till viss del|till stor del|i allt väsentligt"
        r"|på ett övergripande plan|på (?:en )?övergripande nivå|väsentligen|principiellt|likaså|vidare|i denna del|i den delen|i sak|härutöver|trots detta|mot denna bakgrund|likväl|sålunda"
    ),
    "HJÄLP": r"kan|vill|ska|skall|bör|måste|får|har|hade|kunde|skulle|kommer att|anser sig|väljer att|valt att|önskar|kunna",
    "SIG": r"sig|oss|mig",
    # What is judged.
    "FÖRSLAG": r"[\w-]*f(?:o ?|d|b|e|6|0)rslag(?:et|en|ets|ens|s|na)?",
    "FÖRESLAGNA": r"föreslagn?a|föreslaget|föreslagen|föreslås",
    "HELA": (
        r"förslaget|förslagen|betänkandet|delbetänkandet|slutbetänkandet|promemorian|remissen|motionen|utredningen|lagrådsremissen"
        r"|programmet|skrivelsen|planen|rapporten|strategin|riktlinjen|riktlinjerna|policyn|ärendet"
    ),
    "BEDÖMNING": (
        r"bedömning(?:en|ar|arna)?|uppfattning(?:en|ar)?|slutsats(?:en|er|erna)?|förslag(?:et|en)?|åtgärdsförslag(?:et|en)?"
        r"|överväganden(?:a)?|ställningstagande(?:t|n|na)?|resonemang(?:et|en)?|ståndpunkt(?:en|er)?|synsätt(?:et)?|syn(?:en)?"
        r"|åsikt(?:en|er)?|mening(?:en)?|inställning(?:en)?|linje|förslag till \w+|bedömande|synpunkt(?:en)?(?= att)|motivering(?:en)?|slutsatserna"
    ),
}
