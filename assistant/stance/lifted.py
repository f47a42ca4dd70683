"""What stands between a verb and what belongs to it, and says nothing of the stand: it is lifted out before anything is read.

"Är med hänsyn till de små kommunerna kritisk till", "säger som tidigare nej till": reasons and roles. "Förslaget till ny
lag om hamnar och farleder bör genomföras": what a proposal is about. They are left out of the matching form, whose
characters keep their places in the original (`fold`). Nothing is lifted that denies or limits ("i huvudsak", "med undantag
för") or shares the inquiry's stand ("i likhet med utredningen"). All is folded text.
"""

from __future__ import annotations

import re
from itertools import chain

from assistant.stance.keys import marked

_WORD = (
    r"(?: (?!(?:inte|ej|icke|att|som|men|om|ingen|inget|inga|delvis|helt|bara|endast|utom|undantag\w*|villkor\w*|forutsatt\w*|utredning\w*|utredaren\w*"
    r"|kommitte\w*|promemori\w*|betankande\w*|regering\w*|forslag\w*|foresl\w*|bor|kan|ska|skall|far|ar|har|tillstyrk\w*|avstyrk\w*)\b)[\w:-]+)"
)
_REASONS = (
    rf"(?:av|pa) (?:[\w-]+ ){{0,3}}?[\w-]*skal(?:en)?(?: som (?:anforts|angetts|redovisats|anges)(?: ovan)?)?|mot (?:denna |den |angiven |ovanstaende )?bakgrund(?: av{_WORD}{{1,6}}?)?"
    rf"|(?:med (?:hansyn till|hanvisning till|tanke pa|anledning av)|utifran|i ljuset av|pa grund av|till foljd av|med stod av|i avvaktan pa){_WORD}{{1,6}}?"
)
_CARE = (
    r"(?:efter|vid) (?:(?:en|ett|noggrant|noggrann|moget|mogen|visst|viss|narmare|samlad|lang|mycken|grundlig|fornyad|fornyat) ){0,2}(?:overvagande|avvagning|bedomning|tvekan|eftertanke|diskussion|beredning|genomgang)"
    rf"|efter samrad med{_WORD}{{1,4}}?"
)
_ROLES = (
    rf"(?:fran|utifran|ur|sett fran|sett ur)(?! (?:och|forslag|utredning)\w*){_WORD}{{0,4}}? (?:[\w-]*utgangspunkt(?:er|en|erna)?|[\w-]*synpunkt|[\w-]*perspektiv(?:et)?|[\w-]*synvinkel|horisont|sida|hall)|for (?:(?:sin|var|min) )?(?:egen|sin|var|min) del|a sin sida|i egenskap av{_WORD}{{1,4}}?|liksom tidigare|som helhet|som (?:tidigare|forut)|i (?:likhet|enlighet|linje) med{_WORD}{{1,5}}?|liksom{_WORD}{{1,4}}?"
    rf"|som (?:[\w-]+ )?(?:[\w-]*(?:myndighet|organisation|huvudman|arbetsgivare|agare|kommun|region|forening|forbund|instans|domstol|foretag|brukare|boende|utforare|forskare|foralder|medlem|odlare|lakare|larare))(?: (?:i|pa|for|inom)(?! (?:huvudsak|stort|princip|allt|grunden)){_WORD}{{1,2}}?)?"
)
_PUT_IN = rf"(?:{_REASONS}|{_CARE}|{_ROLES}|trots{_WORD}{{1,4}}?)"
_NO_SUBJECT = r"ingen|annan|en|men|utan|igen|sedan|redan|innan|ofta|sallan|egen|delen|saken|forslagen|reformen|lagen|skatten|avgiften"
_OPENS = r"med (?:hansyn till|hanvisning till|tanke pa|anledning av)|mot bakgrund av|utifran|i ljuset av|pa grund av|till foljd av|i egenskap av|i avvaktan pa|efter (?:samrad|kontakt|diskussion)"
_SELF = r"(?:sig|oss|mig)"
_HALF = rf"(?:kan|vill|bor|ska|skall|far|anser|bedomer|menar|tycker|finner|ar|har|staller {_SELF}|sager|avstar|instammer|ansluter {_SELF}|motsatter {_SELF}|avrader|lamnas|lamnar|delar|stoder|stodjer|valkomnar|ser)"
""" "Är", "säger", "ställer sig": with what follows they are a stand."""
_REST = (
    r"(?:(?:darfor |heller |dock |alltsa )?(?:inte|ej|icke)|ingen|inget|inga|ja till|nej till|fran(?= (?:att|forslag|(?:det|den|de) |[\w-]+s forslag))|bakom|i huvudsak|huvudsakligen|mycket|starkt|positiv\w*|negativ\w*|kritisk\w*|avvisande|emot|for|genomforas|inforas|antas|avslas|bifallas"
    r"|tillstyrkas?|avstyrkas?|avvisas?|godtas?|forkastas|skrotas|stoppas|slopas|strykas|utga|dras tillbaka|utan erinran|stalla|enligt|med (?:stor )?(?:gladje|tillfredsstallelse)|i (?=(?:den |det |de )?(?:forslag|utredning|betankand|promemori|bedomning))(?=\w)|(?:(?:den|det|de) (?:[\w.-]+ ){0,3}?)?(?:[\w-]+s )?(?:forslag|foresl)\w*)(?:(?<= )|(?![\w-]))"
)
_LIFTED = re.compile(
    rf"(?<![\w-]){_HALF}(?: (?:vi|jag|(?!(?:{_NO_SUBJECT})\b)[\w-]{{3,}}(?:en|et|an|na)))?(?: (?:darfor|alltsa|dock|ocksa|aven|saledes)(?=,))?(?P<in>, {_PUT_IN},|, (?:liksom|i likhet med){_WORD}{{5,10}},|, (?:{_OPENS})(?:(?! (?:inte|ej|icke|utom|undantag\w*|villkor\w*|forutsatt\w*|delvis|utredning\w*|kommitte\w*|forslag\w*) )[^,.;:?!()]){{3,120}},| {_PUT_IN})(?= {_REST})"
)
_FINDS = re.compile(
    rf"(?<![\w-])(?:anser|bedomer|menar|tycker|finner|yrkar)(?: (?:vi|jag|(?!(?:{_NO_SUBJECT})\b)[\w-]{{3,}}(?:en|et|an|na)))?(?P<in>, {_PUT_IN},| {_PUT_IN})(?= att )"
)
_ACCORDING = re.compile(
    rf"(?<![\w-])(?:bor|borde|ska|skall|far|kan|maste)(?P<in> enligt(?! (?:forslag|utredning|lag|direktiv|konvention|domstol|regering|lagrad|expert|forskning|rapport|avtal|plan|stadg|riksdag|kommission|eu|uppgift|vad|den|det|de)\w*){_WORD}{{1,5}}?)(?= (?:inte|ej|genomforas|inforas|antas|avslas|bifallas|tillstyrkas|avstyrkas|avvisas|godtas|forkastas|skrotas|stoppas|slopas|strykas|utga|dras tillbaka)(?![\w-]))"
)
_REASON, _AS, _ROLE, _ACCORDS, _PROPOSAL, _FATE = 1, 2, 4, 8, 16, 32
SIGNS = marked(
    (
        (
            "skal ", "skalen ", "skal,", "bakgrund", "hansyn till", "hanvisning till", "tanke pa", "anledning av", "utifran", "ljuset av", "grund av", "foljd av",
            "stod av", "avvaktan pa", "overvagande", "avvagning", "efter en", "efter kontakt", "tvekan", "eftertanke", "diskussion", "beredning", "genomgang",
            "samrad", "utgangspunkt", "synpunkt", "perspektiv", "synvinkel", "horisont", " sida ", " hall ", " del ", " del,", "sin sida", "egenskap av", "liksom", "likhet med", "enlighet med", "linje med", "trots ", "vid en", "bedomning ", "bedomning,",
        ),
        _REASON,
    ),
    ((" som ",), _AS),
    (
        (
            "som tidigare", "som forut", "som helhet", "myndighet", "organisation", "huvudman", "arbetsgivar", "agare", "kommun", "region", "forening", "forbund",
            "instans", "domstol", "foretag", "brukare", "boende", "utforare", "forskare", "foralder", "medlem", "odlare", "lakare", "larare",
        ),
        _ROLE,
    ),
    ((" enligt ",), _ACCORDS),
    (("forslag", "foresl"), _PROPOSAL),
    (
        (
            "genomforas", "inforas", "antas", "forverkligas", "realiseras", "beslutas", "trada i kraft", "till grund", "avslas", "avvisas", "forkastas", "bifallas", "utga",
            "strykas", "slopas", "skrotas", "stoppas", "dras tillbaka", "tillstyrkas", "avstyrkas", "godtas", "accepteras", "stodjas",
        ),
        _FATE,
    ),
)  # fmt: skip
"""What to look a text through for (`keys.marked`): without these nothing is lifted out of it."""


_NAME = re.compile(
    r"(?<![\w-])(?:[\w-]*forslag(?:et|en)?|foresl(?:agna|agen|aget) [\w-]+)(?= (?:om|till|att|i|pa|av|for|med|gallande|rorande|avseende|angaende|kring) )"
)
_OUGHT = re.compile(
    r" (?:(?:inte|ej|icke) )?(?:bor|borde|ska|skall|maste|far|kan)(?: (?:inte|ej|icke|darfor|dock|alltsa|saledes|ocksa|aven|snarast|skyndsamt|emellertid|i sin helhet|nu|enligt (?:[\w-]+ ){1,4}?(?:mening|uppfattning|bedomning)|enligt (?!(?:forslag|utredning|lag|direktiv|konvention|domstol|regering|lagrad|expert|forskning|rapport|avtal|plan|stadg|riksdag|kommission|eu)\w*)[\w-]+(?: (?!(?:genom|infor|ant|avsl|for|bif|utg|str|slop|skrot|stopp|till|av|god|acc|stod)\w*)[\w-]+){0,4}?))*"
    r" (?:genomforas|inforas|antas|forverkligas|realiseras|beslutas|trada i kraft|laggas till grund|avslas|avvisas|forkastas|bifallas|utga|strykas|slopas|skrotas|stoppas|dras tillbaka|tillstyrkas|avstyrkas|godtas|accepteras|stodjas)(?![\w-])"
)
_STOP = re.compile(
    r"(?<!kap)(?<!st)(?<!nr)(?<!p)\.(?!\d)|:(?!\d)|[;?!]|,? (?:men|medan|dock|vilket|eftersom|darfor att)(?= )|, "
)
_NOT_LIFTED = re.compile(
    r"(?<![\w-])(?:inte|ej|icke|aldrig|ingen|inget|inga|utan att|delvis|endast|bara|utom|undantag\w*|villkor\w*|forutsatt\w*|avslag\w*|avsla\w*|forslag\w*|foresl\w*|(?:till|av)styrk\w*|vi|jag|anser|menar|bedomer|tycker|utredningen|regeringen|hur|vad|vilka)(?![\w-])"
)
_CLAUSE = re.compile(
    r".*(?:^| )(?:att|som|dar|nar|om(?= (?:de[nt]?|en|ett|man) [\w-]+ (?:inte|ska|kan|har|ar)))(?= )"
)
_FINITE = re.compile(
    r" (?:far|har|ar|kan|ska|skall|bor|borde|maste|vill|galler|blir|ges|finns|omfattar|omfattas|kravs|hojs|sanks|utvidgas|inrattas|forlangs|flyttas|begransas|utokas|slopas|avskaffas|samlas|overfors|tillats|forbjuds|infors|andras|skarps)(?![\w-])"
)
_INFINITIVE = re.compile(
    r" (?:(?:uppratta|infora|andra|inratta|anmala|registrera|redovisa|rapportera|lamna|betala|anlagga|bygga|forbjuda|tillata|hoja|sanka|ta|ge|ha|samordna|utreda|samla|flytta|utvidga|begransa|slopa|avskaffa|skapa|anvanda|overklaga|kontrollera|granska|dela|inhamta|avgiftsbelagga|erbjuda|mojliggora|utoka|oka|minska|forlanga|skarpa|starka|uppfora|folja|foreskriva|meddela|besluta) )"
)
_SUBJECT = re.compile(
    r"(?:^|[.;:?!] ?|(?:^| )att |, (?:och |men )?)(?:(?:den|det|de|detta|dessa|i (?:avsnitt|kapitel) [\d.·]+|[\w-]+s|ovanstaende|aktuella|nu|har|remitterade|samma) ){0,4}$"
)
"""What stands before a proposal that is the subject."""
_FAR = 70
_LONGEST = 160
"""Characters of what a proposal is about."""


def lifted(folded: str, signs: int = -1) -> list[tuple[int, int]]:
    """Where it stands, rising, with the blank before it. `signs`: the bits of `SIGNS` that the text has; all, if not told.

    >>> def said(text): return [text[start:end] for start, end in lifted(text)]
    >>> said("namnden ar av kostnadsskal kritisk till forslaget"), said("namnden stoder i likhet med utredningen forslaget")
    ([' av kostnadsskal'], [])
    >>> said("forslaget att en avgift ska inforas bor avslas"), said("forslaget att inte infora avgiften bor avslas")
    ([' att en avgift ska inforas'], [])
    """
    found: list[tuple[int, int]] = []
    patterns = [_LIFTED, _FINDS] if signs & _REASON or signs & (_AS | _ROLE) == _AS | _ROLE else []
    if signs & _ACCORDS:
        patterns.append(_ACCORDING)
    for pattern in patterns:
        found += (
            match.span("in") for match in pattern.finditer(folded) if not _over(match.span("in"), found)
        )
    for name in _NAME.finditer(folded) if signs & (_PROPOSAL | _FATE) == _PROPOSAL | _FATE else ():
        if not _SUBJECT.search(folded, max(0, name.start() - _FAR), name.start()):
            continue
        about = _about(folded, name.end())
        if about and not _over(about, found):
            found.append(about)
    return sorted(found)


def _over(span: tuple[int, int], found: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in found)


def _about(folded: str, start: int) -> tuple[int, int] | None:
    """What a proposal is about, of which something ought to come or not."""
    stop = _STOP.search(folded, start)
    for ought in _OUGHT.finditer(
        folded, start, min(stop.start() if stop else len(folded), start + 2 * _LONGEST)
    ):
        about = folded[start : ought.start()]
        clause = _CLAUSE.match(about)
        if clause and not (_INFINITIVE.match(about, clause.end()) or _FINITE.search(about, clause.end())):
            continue  # "förslaget att avgiften ska införas": that is what the clause itself says
        return None if len(about) > _LONGEST or _NOT_LIFTED.search(about) else (start, ought.start())
    return None


def without(folded: str, spans: list[tuple[int, int]]) -> tuple[str, list[int]]:
    """The text without them, and where each of its characters stood.

    >>> without("ar av skal emot", [(2, 10)])
    ('ar emot', [0, 1, 10, 11, 12, 13, 14])
    """
    bounds = [0, *chain.from_iterable(spans), len(folded)]
    kept = [range(bounds[i], bounds[i + 1]) for i in range(0, len(bounds), 2)]
    return "".join(folded[part.start : part.stop] for part in kept), [
        place for part in kept for place in part
    ]
