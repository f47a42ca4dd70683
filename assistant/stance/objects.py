"""What a stand is about: a proposal, an aim, a view that is shared, somebody else's letter."""

from __future__ import annotations

from assistant.stance.changes import CHANGE
from assistant.stance.lexicon import swedish, word

Found = tuple[int, int]

# --- Is an attitude's object a proposal? -----------------------------------------------------

_AIM = word(
    r"[\w-]*(?:ambition\w*|syfte\w*|syftning\w*|intention\w*|avsikt\w*|strävan|vilja|viljan|målsättning\w*|målbild\w*|problembild\w*|utgångspunkt\w*)|mål(?:et|en)?|översyn\w*"
    r"|arbete\w*|(?:utrednings)?uppdrag\w*|initiativ\w*|analys\w*|fokus\w*|genomgång\w*|kartlagt|utredningen|betänkandet|delbetänkandet|promemorian|remissen|dialog\w*"
    r"|beskrivning\w*|resonemang\w*|frågan|frågorna|samverkan|tillfället|möjligheten att (?:yttra|lämna|svara)|tanken|grundtanken|vision\w*|inriktning\w*|helhetsgrepp\w*"
    r"|utredningens arbete|kommitténs arbete|diskussion\w*|den öppna|ett (?:samlat|samlad)"
)
_PROPOSAL = word(
    r"{FÖRSLAG}|[\w-]*förslag\w*|{FÖRESLAGNA}|lagändring\w*|författningsändring\w*|författningsförslag\w*|bedömning(?:en)?(?= (?:om )?att)|(?:införandet|inrättandet|bildandet|avskaffandet|slopandet|upphävandet)(?= av)"
)
_STOP = swedish(
    r",|;| (?:men|dock|som|då|eftersom|för att|och (?:anser|vill|ser|delar|menar|har|avser|väljer|lämnar|tackar|begränsar)|vilket)(?= )"
)
_CLAUSE = swedish(
    r"^(?: {ADV}| på ett (?:generellt|övergripande|principiellt) plan| på| till| över)* ?att(?= )"
)
_DEBATED = r"^(?: {ADV}| på| till)* att (?:(?!(?:inte|föreslå\w*)\b){ord} ){1,14}?(?:uppmärksammas|diskuteras|debatteras|lyfts|lyfts fram|tas upp) (?:i|inom) (?:{ord} ){0,2}?(?:debatten|samhällsdebatten|samhället|medierna|media|politiken|samtalet)(?=\W|$)"
_ASKED = swedish(
    rf"{_DEBATED}|"
    r"^(?: {ADV}| på| till)* att (?:ha |få |vi |{ORGAN} )*(?:har |ha )?(?:fått|blivit|getts|beretts|få)(?: {ord}){0,3}? (?:frågan|remissen|tillfälle|möjlighet|chansen|remiss)(?=\W|$)"
)
_PRAISE = swedish(
    r"^(?: {ADV}| på| till)* ?att (?:(?:{ord} ){0,4}?(?:utredningen|utredaren|delegationen|beredningen|kommittén|betänkandet|promemorian|regeringen|kommunen|kommunstyrelsen|staden|regionen|ni|man|staten|det|förslaget|förslagen|förslagens|frågan|frågor\w*|direktiven"
    r"|behovet|vikten|perspektivet|barnperspektivet|utredningens|utgångspunkten)(?: {ord}){0,4}? (?:lyft\w*|skriver|skrivit|påtala\w*|uppmärksamma\w*|betona\w*|beakta\w*|konstatera\w*|(?:tagit|tar) (?:initiativ|upp|fasta|hänsyn|med|sikte|sig an|tag|höjd|avstamp|fram|ett (?:helhetsgrepp|samlat|brett))|belys\w*|adressera\w*|framhåll\w*|arbetat fram|utarbeta\w*|upprättat"
    r"|identifiera\w*|analysera\w*|innehåll\w*|genomsyra\w*|redovisa\w*|understryk\w*|resonera\w*|problematisera\w*|pekar|påpekar|ser över|setts över|se över|utred\w*|genomfört\w*|tillsatt\w*|granska\w*|diskutera\w*|presenter\w*"
    r"|tydliggjort|förtydligat|kartlagt|tittar|arbetar|har ambitionen|har en ambition|uttrycker|tillsätts|genomsyrar|framgår|görs|nämn\w*|ser|anser|delar)"
    r"|(?:{ord} ){1,9}?(?:har )?(?:beaktats|beaktas|uppmärksammats|uppmärksammas|lyfts|lyfts fram|belysts|belyses|analyserats|utretts|visualiserats) (?:i|av) (?:denna |den )?(?:{UTREDNINGEN}|utredning|delbetänkandet|slutbetänkandet)"
    r"|(?:(?!(?:inte)\b){ord} ){1,4}?(?:lyfts|uppmärksammas|belyses|problematiseras|tas upp|synliggörs|diskuteras|prioriteras|tas på allvar|(?:har |blivit )(?:{ord} )?(?:belysts|utretts|analyserats|kartlagts|utvärderats|lyfts|uppmärksammats))(?= fram| ?$|[.,]| (?:i|eftersom|då|och|av|som)(?= ))"
    r"|(?:frågan|frågor|frågorna) (?:om|kring|rörande) (?:{ord} ){1,20}?(?:utretts|utreds|lyfts|uppmärksammas|belyses|adresseras|ses över|setts över)"
    r"|(?:en )?(?:utredning\w*|översyn\w*|betänkandet|remissen)(?: {ord}){0,3}? (?:genomför\w*|tillsatt\w*|tillsätts|görs|gjorts|presenterats|kommit))"
)
_CHANCE = swedish(
    r"^(?: {ADV}| på| till| över)* möjlighet(?:en|er|erna)? (?:att|till|för)(?! (?:yttra|lämna|svara|inkomma|framföra|delta|ge|få|ta))(?= )"
)
"""To see something made possible is to see what is proposed."""
_REPORT = swedish(
    r"^(?: till| på)?(?: {ADV})* (?:betänkandet|delbetänkandet|slutbetänkandet|[\w-]*(?:utredningens|kommitténs) betänkande|promemorian|motionen|(?<=till )remissen|lagrådsremissen|utredningen)(?= ?(?:[.]|$|och (?:ambitionen|förslagen)|i sin|i dess|som helhet|i stort|och (?:tillstyrk|anser|delar|instämmer)|(?:och|med) dess (?:{ord} ){0,3}?(?:förslag|bedömning|slutsats|ställningstagand)|som (?:{ord} ){0,4}?förslag))"
    r"|^(?: till| på)?(?: {ADV})* (?:betänkandet|delbetänkandet|slutbetänkandet|promemorian|lagrådsremissen)(?=[,;](?! som )| (?:och|men|samt|då|eftersom|trots|förutsatt|under förutsättning|med (?:följande|några|vissa|nedanstående))(?= ))"
)
_AUTHORED = swedish(r" av (?:{UTREDNINGEN})(?= )")
_ABSENCE = word(
    r"{INTE}|utan|sakna\w*|{UTREDNINGEN}|man|konsekvens\w*|analys\w*|frågan|frågor\w*|remisstid\w*|utrett\w*|belyst\w*"
)
_PROPOSES = word(r"föreslå\w*|förslag\w*|(?:kommit|kommer) fram till att|stannat för att|landa\w* i att")
_FOUND = swedish(r"(?:kommit|kommer) fram till att|(?:stannat|stannar) för att")
_AND_PROPOSES = swedish(
    r" (?:samt|och) att (?:den|utredningen|utredaren|man|det)(?: {ADV})? (?:lämna\w*|föreslå\w*|lägg\w*)(?= )"
    r"| (?:samt|och) att (?:(?!(?:inte|inga|få)\b){ord} ){0,3}?förslag(?:en)? (?:har |nu )?(?:lagts fram|läggs fram|lämnats|lämnas|presenterats|presenteras)(?= |[.,]|$)"
    r"| (?:samt|och) (?:har )?(?:lämnat|lagt fram|lämnar|föreslagit)(?: {ord}){0,2}? förslag(?= )"
)
_AIM_OBJECT = swedish(
    r"^(?: {ADV}| {UTREDNINGENS}| {FÖRSLAG}| med| bakom| övergripande| grundläggande| den| det)* (?:[\w-]*ambition\w*|[\w-]*syfte\w*|intention\w*|inriktning\w*|grundtanke\w*|huvuddrag\w*|målsättning\w*|avsikt\w*|viljan?)"
)
_INFINITIVE = swedish(
    r"^(?: {ADV})* ?att (?:införa|utöka|ta bort|begränsa|slopa|avskaffa|utvidga|inrätta|flytta|höja|sänka|lagstifta|skärpa|öka|minska|inkludera|ersätta|bilda)"
)


_OPPOSED = swedish(
    r"^(?: (?!(?:brist|avsaknad|frånvaro)\w*){ord}){0,4}? (?:{FÖRSLAG}|{FÖRESLAGNA}|införande\w*|inrättande\w*|avskaffande\w*|slopande\w*|(?<=utredningens )(?:slutsats\w*|bedömning\w*|inriktning\w*|modell\w*|lösning\w*)|(?:bedömningen|slutsatsen|ställningstagandet)(?= att ))"
    r"|^ (?:{ADV} )?(?:det |den )?(?:remitterade |föreslagna )?(?:betänkandet|promemorian|motionen|lagrådsremissen|programmet|planen|strategin|riktlinjen|riktlinjerna|policyn)(?= i (?:sin|dess|stort)| som helhet|[.,]| ?$| och )"
    r"|^ (?:den|det) (?:utredning|betänkande) (?:som|vi)(?= )"
    r"|^ (?:de|den|det) ny(?:a|tt)? (?:[\w-]+ )?[\w-]+(?:en|et|na)(?=[ .,]|$)"
    r"|^(?: {ADV})? " + CHANGE
)


_AS_LAID_OUT = swedish(
    r"^(?: {ADV})? (?:den|det|de) (?:{ord} ){1,7}?som (?:{UTREDNINGEN}|man|ni)(?: {ADV}| nu| här| har)* (?:föreslår|föreslagit|lägger fram|lagt fram|presenterar|presenterat|förordar|skisserar|skisserat|vill införa|tänkt {SIG}|tänker {SIG})(?=\W|$)"
    r"|^(?: {ADV})? [\w-]+(?:en|et|na) som (?:nu |här )?(?:föreslås|föreslagits|{UTREDNINGEN} föreslår)(?=\W|$)"
)
""" "Kritisk till den modell som utredningen lägger fram": what the inquiry lays out is the proposal."""


_PART = swedish(
    r"^(?: {ADV}| {INTE}| {SIG}| {VI}| (?:{ord} )?{ORGAN}(?= )| till| på| mot| från| över)* (?:(?:förslage[tn]|det|de|dem|ändringarna|bestämmelserna) i )?(?:(?:kapitel|kapitlen|kap\.?|avsnitt(?:en|et)?|punkt(?:en|erna)?|lagförslag(?:en|et)?|förslag(?:en)?|nummer) (?:\d|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)|\d+ ?(?:[a-h] )?(?:kap\b\.?|§))"
)
""" "Säger nej till kapitel 4", "bejakar avsnitten 4 och 5": a part of what is proposed, by its number."""


def object_kind(after: str) -> str:
    """What an attitude is about, read from the words after it: "proposal", "aim", "clause", "other" or "none".

    >>> object_kind(" kommittens forslag"), object_kind(" ambitionen att korta tiderna")
    ('proposal', 'aim')
    >>> object_kind(" att utredningen lyfter fragan"), object_kind(" att taket hojs")
    ('aim', 'clause')
    """
    if _PART.match(after):
        return "proposal"
    if _CLAUSE.search(after):
        if _ASKED.search(after):
            return "aim"
        praise = _PRAISE.search(after)
        if (
            praise
            and not _PROPOSES.search(praise[0])
            and not _FOUND.search(after[: praise.end() + 30])
            and not _AND_PROPOSES.search(after)
        ):
            return "aim"
        return "clause"
    if _REPORT.search(after):
        return "proposal"
    if _CHANCE.search(after):
        return "other"
    stop = _STOP.search(after)
    near = _AUTHORED.sub("", after[: stop.start() if stop else 160])
    aim, proposal = _AIM.search(near), _PROPOSAL.search(near)
    if proposal and (
        not aim or proposal.start() < aim.start() or " och " in near[aim.end() : proposal.start() + 1]
    ):
        if (
            aim
            and proposal.end() + 30 > aim.start()
            and near[proposal.start() : proposal.end()].endswith("s")
        ):
            return "aim"
        return "proposal"
    if aim:
        return "aim"
    return "other" if near.strip(" .") else "none"


_COURTESY = swedish(
    rf"{_DEBATED}|"
    r"^(?: {ADV}| på| till| över| för| att| få| fått| bli| ha| en| den| de| det| denna| ett| om)* "
    r"(?:tillfälle\w*|möjlighet\w*(?= (?:att|till) (?:{ord} ){0,3}?(?:yttra|lämna|svara|inkomma|framföra|delta|ge|få|ta|yttrande))|inbjudan|remitter\w*|remissen|yttra|dialog\w*|diskussion\w*"
    r"|initiativ\w*|översyn\w*|frågan|frågorna|genomgång\w*|underlag\w*|(?:[\w-]+ ){0,2}utrednings(?:uppdrag|arbete|direktiv)\w*)"
    r"|^(?: {ADV}| på| till)* att (?:(?!(?:inte|föreslå\w*)\b){ord} ){1,24}?(?:tillsatt\w*|tillsätts|utreds|utretts|utredas|belysts|analyserats|kartlagts|utvärderats|beskrivs|skildras|ses över|setts över|ser över|tagit initiativ|tar initiativ|tagit fram|arbetat fram|upprättat|har sett över|genomfört\w*|kommit|presenterats)(?=\W|$)"
    r"|^(?: {ADV}| på| till)* att (?:ha |få |vi |{ORGAN} )*(?:har |ha )?(?:fått|blivit|getts|beretts|få)(?= )"
    r"|^(?: {ADV}| på| till)* att {UTREDNINGEN}(?: (?!inte\b){ord}){0,6}? (?:analys\w*|konsekvens\w*|underlag\w*|genomgång\w*|enkät\w*|redovisa\w*|intervju\w*)(?=\W|$)"
    r"|^(?: {ADV}| på| till)* att (?:arbetet|insatserna|frågan|frågorna|området|problemet|{ord}(?= prioriteras))(?: (?!inte\b){ord}){0,6}? (?:prioriteras|tas på allvar|intensifieras|uppmärksammas)(?=\W|$)"
    r"|^(?: {ADV}| på| till)* att (?:regeringen|staten|departementet|riksdagen|man|ni)(?: {ADV}| nu)* (?:uppmärksammar|uppmärksammat|lyfter|lyft|tar upp|tagit upp|prioriterar|adresserar) (?:frågan|frågor|frågorna|ämnet|problemet)(?=\W|$)"
    r"|^(?: {ADV})* {UTREDNINGENS} (?:{ord} )?(?:arbete|uppdrag|analys|genomgång|underlag)\w*"
)
_AGREED_AIM = swedish(
    r"^(?: {ADV}| {INTE}| {VI}| {ORGAN}| till fullo| även| därtill){0,5} (?:i|med|till|om)(?: (?!(?:att|som|oro\w*|kritik\w*|farhåg\w*|beskrivning\w*|problem\w*|yttrande\w*|remissvar\w*|synpunkt\w*)\b){ord}){0,4}? "
    r"(?:behov(?:et|en)|vikten|betoning\w*|betonande\w*|värdet|nyttan|nödvändigheten|betydelsen|utgångspunkt\w*|konstaterande\w*|påståendet|argument\w*|tanken|tankarna|ambition\w*|målsättning\w*|syftet|intention\w*"
    r"|strävan|resonemang\w*|avvägning\w*|vision\w*|antagande\w*|hållning\w*|(?<=utredningens )analys\w*(?= (?:av|om) att))(?=\W|$)"
    r"|^(?: {ADV}| {VI}| (?:{ord} )?{ORGAN})* i {UTREDNINGENS} (?:beskrivning|redogörelse)(?=[.]| ?$)"
)


def is_courtesy(after: str) -> bool:
    """Is what is welcome only that one was asked, or that somebody looks at the matter?

    >>> is_courtesy(" mojligheten att lamna synpunkter"), is_courtesy(" ambitionen att korta tiderna")
    (True, False)
    """
    return _COURTESY.search(after) is not None


_INQUIRED = swedish(
    r"{UTREDNINGEN}(?: (?!föreslå\w*){ord}){0,12}? har (?:identifierat|uppmärksammat|belyst|analyserat|kartlagt|beaktat)(?=\W|$)"
)


def praises_inquiry(before: str) -> bool:
    """Is what is liked ("…, vilket är positivt") that the inquiry has seen something, not what it proposes?

    >>> praises_inquiry("verket noterar att utredningen har belyst riskerna, ")
    True
    >>> praises_inquiry("utredningen foreslar att taket hojs, ")
    False
    """
    return _INQUIRED.search(before) is not None


def agrees_with_aim(after: str) -> bool:
    """Is what is agreed with a need, an aim or a starting point?

    >>> agrees_with_aim(" i behovet av samordning"), agrees_with_aim(" i utredningens beskrivning av problemen")
    (True, False)
    """
    return _AGREED_AIM.search(after) is not None and not shares_criticism(after)


def opposes_proposal(after: str) -> bool:
    """Is "kritisk till …" about a proposal, rather than about a missing analysis?

    >>> opposes_proposal(" forslaget"), opposes_proposal(" att utredningen inte har analyserat kostnaderna")
    (True, False)
    """
    if _INFINITIVE.search(after) or _PART.match(after):
        return True
    if _CLAUSE.search(after):
        turn = _STOP.search(after)
        return _ABSENCE.search(after[: min(110, turn.start() if turn else 110)]) is None
    stop = _STOP.search(after)
    near = after[: stop.start() if stop else 90]
    return _OPPOSED.search(near) is not None or _AS_LAID_OUT.search(after) is not None


_NOT_PROPOSED = swedish(
    r"^(?: {ADV})* ?(?:hur|vad|varför|att {UTREDNINGEN}|[\w-]+s (?:[\w-]+ )?(?:hantering|handläggning|agerande|tolkning|praxis|tillämpning|uttalande\w*|beslut|bemötande)(?=[ .,;]|$)|{UTREDNINGENS} (?:[\w-]+ )?(?:arbete|metod\w*|arbetssätt|uppdrag|direktiv|källor|urval)|(?:den |det |de )?(?:[\w-]+ ){0,2}?(?:remiss\w*|svarstid\w*|dagens|nuvarande|gällande|befintliga?|nutida|rådande|hittillsvarande|regeringens|riksdagens|statens|kommunens|vår|våra|egna|egen|sig själv\w*|tidigare|process\w*|underlag\w*|beredning\w*|analys\w*|konsekvens\w*|brist\w*|avsaknad\w*|frånvaro\w*|direktiv\w*|utredning(?:en|arna)?|utredningsarbet\w*|tidsplan\w*|språk\w*|syfte\w*|tanke\w*|hela den|utveckling\w*|situation\w*|tonen|media|politik\w*)(?=[ .,;]|$))"
)
_LEFT_OUT = swedish(
    r"(?:^| )(?:inte|ej|icke)(?: {ord}){0,2}? (?:nämn\w*|innehåll\w*|behandla\w*|berör\w*|analysera\w*|ta[rs]? upp|tagits upp|utre\w*|belys\w*|beakta\w*|redovisa\w*|finns|lyft\w*|framgår|inkludera\w*|omfatta\w*|föresl\w*)(?= |[.,]|$)|(?:^| )(?:sakna\w*|uteläm\w*|förbise\w*|försumma\w*)(?= |[.,]|$)"
)


def opposes_something(after: str) -> bool:
    """Is "kritisk till …" about something that may be proposed: no way of working, nothing of today, nothing left out?

    >>> opposes_something(" trangselskatt pa e4"), opposes_something(" dagens trangselskatt")
    (True, False)
    >>> opposes_something(" att lagen inte namns")
    False
    """
    return (
        bool(after.strip(" .,;"))
        and _NOT_PROPOSED.match(after) is None
        and _LEFT_OUT.search(after[:160]) is None
    )


def aims_only(after: str) -> bool:
    """Is the object of a stand the aim or the direction, not the proposal?

    >>> aims_only(" ambitionen att skapa ett samlat regelverk"), aims_only(" forslaget")
    (True, False)
    """
    return _AIM_OBJECT.search(after) is not None


_NOT_ASSESSMENT = word(
    r"oro|oron|kritik|kritiken|beskrivning\w*|problembild\w*|problembeskrivning\w*|ansvar\w*|upp|information|uppgifter|data|erfarenheter|med sig"
)
_AGREED = swedish(
    r"^(?: {ADV}| {INTE}| till fullo| därtill| därvid| dessutom| {VI}| (?:{ord} ){0,3}?{ORGAN})*(?: (?:{ord} ){0,4}?(?:i|med|till|om|på))?(?: att(?= )| (?:(?!(?:vikten|behovet|betoning\w*|beskrivning\w*|problembild\w*|problembeskrivning\w*|analys\w*|oro|oron|kritik\w*"
    r"|synpunkter\w*|yttrande\w*|remissvar\w*|syfte\w*|ambition\w*|målsättning\w*|utgångspunkt\w*|problemformulering\w*|intention\w*)\b){ord} ){0,6}?(?:{BEDÖMNING}|{FÖRSLAG}|{FÖRESLAGNA}|rekommendation\w*|ändring\w*|ovanstående|detta|vad (?:som|{UTREDNINGEN})|det (?:som )?{UTREDNINGEN}|det som (?:framförs|anförs|sägs|anges|skrivs|redovisas|framhålls|framgår|föreslås) (?:i|av) (?:(?:del|slut)betänkandet|{UTREDNINGEN})|{UTREDNINGEN}|inriktning\w*|uppmaning\w*|följande|(?:[\w-]+ )?som {UTREDNINGEN}(?: {ADV})? (?:framhåller|framför|lyfter|anger|förordar|redovisar|föreslår))(?=\W|$))"
    r"|^(?: {ord}){0,4}? i(?: {ADV})*(?: {ord}){0,4}? (?:analys\w*|beskrivning\w*|problembild\w*|problembeskrivning\w*|resonemang\w*) och (?:{ord} ){0,2}?(?:{BEDÖMNING}|{FÖRSLAG}|åtgärder som (?:{UTREDNINGEN}|föreslås|presenteras))(?=\W|$)"
    r"|^(?: (?:helt|fullt ut|till fullo|helt och hållet|helt och fullt|fullständigt))? ?(?:[.!]?$|och vill)"
    r"|^(?: {ADV}| {INTE}| {SIG}| {VI}| (?:{ord} ){0,3}?{ORGAN}(?= ))* till "
    + CHANGE
    + r"|^(?: {ADV}| helt)*: (?:(?!(?:som|när|där)\b)[^.;?!]){3,120}? (?:bör|ska|skall|borde|behöver inte|behövs inte)(?= )"
)
_ANALYSIS = swedish(
    r"^(?: {ADV}| {INTE}| {VI}| (?:{ord} )?{ORGAN}| fullt ut| till fullo)*(?: (?:i|med))? {UTREDNINGENS} (?:{ord} )?analys\w*(?! (?:av|kring|om|över|gällande)\b)"
)


_THEIRS = swedish(r"[\w:-]+s (?:[\w-]+ ){0,2}?{BEDÖMNING}(?!\w)")
_OURS = swedish(
    r"(?<![\w-])(?:{UTREDNINGENS}|förvaltningens|kontorets|samordnarens|dess|deras|dessas?|majoritetens)(?= )"
)
_MATTERS = swedish(
    r"^(?: om)? att (?:(?!(?:bör|ska|skall|inte|införa\w*|förslag\w*)\b){ord} ){1,8}?är (?:en |ett |av )?(?:avgörande|stor|central|viktig|betydelsefull)\w*"
)
"""That something is important is easily agreed with, and proposes nothing."""
_NEED = swedish(
    r"^(?: om)? att (?:(?!(?:bör|ska|skall|inte|ingen|införa\w*|förslag\w*|föreslag\w*)\b){ord} ){0,12}?(?:behövs|behöver|krävs|finns (?:ett )?(?:{ord} )?behov|saknas|är för (?:få|låg|hög|lång)\w*|måste)(?=[ .,]|$)"
)
""" "Delar uppfattningen att fler bostäder behövs": a need is shared, not a proposal."""


def is_need(after: str) -> bool:
    """Is the shared view that something is needed or wrong today, rather than what should be done?

    >>> is_need(" att fler bostader behovs"), is_need(" att fler bostader bor byggas")
    (True, False)
    """
    return _NEED.search(after) is not None


_COSTS = swedish(r"^.{0,90}?(?:kostnad|resurs|budget|anslag|merarbete|finansier|barnkonvention)")
_CRITICISM = swedish(
    r"^(?: {ord}){0,6}? att (?:(?!och\b){ord} ){0,5}?(?:{FÖRSLAG}|föreslagna|detta|utredningen|perspektiv\w*|analys\w*|underlag\w*)(?: (?!och\b){ord}){0,9}? "
    r"(?:riskera\w*|risk|risker|saknas?|saknar|strider|otillräcklig\w*|brist\w*|negativ\w*|utmana|problem\w*|ifrågasätt\w*|ojämställdhet|försvåra\w*|försämra\w*)"
    r"|^[^.;]{0,70}? särskil(?:t|da) yttrande"
    r"|^ och (?:anser|menar)(?: {ord}){0,8}? (?:ifrågasätt\w*|risk\w*|strid|strider|tveksam\w*|olämplig\w*)(?=\W|$)"
    r"|^(?: {ord}){0,6}? att (?:{ord} ){0,4}?[\w-]*(?:risker\w*|brister\w*|problem\w*) (?:som|med) (?:{ord} ){0,2}?{FÖRSLAG}"
)


_EXECUTION = swedish(
    r"^(?: {ord}){0,4}? (?:tidplan\w*|ikraftträdande\w*|tidsram\w*|kostnadsberäkning\w*|finansiering\w*)(?=\W|$)"
)


_MERE_AIM = swedish(
    r"^(?: {ADV}| {UTREDNINGENS}| {FÖRSLAG}| bakom| med| det goda| det| den)* (?:[\w-]*syfte\w*|ambition\w*|intention\w*|målsättning\w*|strävan|andemening\w*|grundtanke\w*|tanken|avsikt\w*|målet|målen)(?=\W|$)"
)
_CHANGE = swedish(
    r"^(?: {ADV})* (?:skärpt|stärkt|förstärkt|höjd|sänkt|förlängd|förkortad|kortad|utvidgad|slopad|avskaffad|införd|lagstadgad)\w*(?: {ord}){0,2}? [\w-]+"
)


def mere_aim(after: str) -> bool:
    """Is what somebody stands behind only an aim?

    >>> mere_aim(" syftet"), mere_aim(" inriktningen")
    (True, False)
    """
    return _MERE_AIM.search(after) is not None


def names_change(after: str) -> bool:
    """Is what is liked a change by its name: a proposal, where the inquiry is not named?

    >>> names_change(" skarpta krav pa sparbarhet"), names_change(" satsningar pa halsa")
    (True, False)
    """
    return _CHANGE.search(after) is not None


def of_execution(after: str) -> bool:
    """Is the object when or with what money, rather than what is proposed?

    >>> of_execution(" den tankta tidplanen"), of_execution(" forslaget")
    (True, False)
    """
    return _EXECUTION.search(after) is not None


def trust(formula: str, after: str) -> float:
    """How far a shared view is a stand on the proposal: less for another body's view, less for one on costs.

    >>> trust("delar utredningens bedomning", ""), trust("delar skolinspektionens bedomning", "") < 0.7
    (1.0, True)
    """
    text = formula or after[:80]
    if _THEIRS.search(text) and not _OURS.search(text):
        return 0.62
    if _MATTERS.search(after):
        return 0.7
    return 0.65 if _COSTS.search(after) else 1.0


def shares_criticism(after: str) -> bool:
    """Is the shared view a criticism of the proposal? Then sharing it is no support.

    >>> shares_criticism(" att forslagen riskerar att skada barnen"), shares_criticism(" att avgiften inte bor inforas")
    (True, False)
    """
    return _CRITICISM.search(after) is not None


def is_assessment(formula: str) -> bool:
    """Is what is shared a view ("delar bedömningen"), not a worry or a description?"""
    return _NOT_ASSESSMENT.search(formula) is None


_TROUBLE = swedish(
    r"^(?: i)? att (?:{ord} ){0,4}?(?:problem|problemet|problemen|bristen|bristerna|utmaningen|utmaningarna) (?:är|finns|ökar|växer)(?= )"
)


def is_agreement(after: str) -> bool:
    """Is what is agreed with a view or a proposal, not a description or another's letter?

    >>> is_agreement(" i utredningens bedomning"), is_agreement(" i utredningens beskrivning av problemen")
    (True, False)
    """
    return _AGREED.search(after) is not None and _TROUBLE.search(after) is None


def is_analysis(after: str) -> bool:
    """ "instämmer i utredningens analys": an assessment, but not surely of what is proposed.

    >>> is_analysis(" i utredningens analys."), is_analysis(" i utredningens analys av problemen")
    (True, False)
    """
    return _ANALYSIS.search(after) is not None
