"""What follows support after "men", "dock", "samtidigt": a remark, or something that limits the support.

A remark leaves the stance: "tillstyrker, men vill framhålla vikten av samråd". A demand or an objection makes it
support with reservations: "tillstyrker, men anser att gränsen ska vara 16 år".
"""

from __future__ import annotations

from enum import Enum

from assistant.stance.lexicon import swedish, word

_TURN = word(
    r"men|dock|emellertid|däremot|samtidigt|fast(?! (?:den|det|de|han|hon|{ORGAN}) (?!(?:ska|bör|får|måste|skall)\b))|med (?:vissa|följande|några|de|nedanstående) (?:synpunkter|kommentarer|medskick|tillägg|påpekanden|anmärkningar)|härutöver|därutöver"
)
_REMARK = swedish(
    r"^(?: ?,)?(?: (?!(?:anser|menar|bedömer|tycker|att|för att)\b){ord}){0,7}? (?:framhålla|framhåller|framföra|framför|betona|betonar|understryka|understryker|påpeka|påpekar|påtala|påtalar|uppmärksamma|uppmärksammar|påminna|påminner|notera|noterar"
    r"|passa på att|passar på att|lyfta|lyfter|lämna|lämnar|poängtera|poängterar|peka|pekar|konstaterar|tillägga|anföra|anför|kommentera|kommenterar|saknar|medskick|synpunkter|synpunkt|kommentarer|följande|noteras|framhållas|erinra|skicka med|skickar med|ge|tacka|tackar|upplysa|nämna|informera|bidra|hänvisar|reflektion\w*)(?=\W|$)"
)
_LIMIT = swedish(
    r"^(?: ?,)?(?: (?!(?:att|som)\b){ord}){0,7}? (?:anser|menar|bedömer|tycker|finner|ser|vill|önskar|föreslår|förordar|efterlyser|efterfrågar|kräver|krävs|måste|förutsätter|behöver|behövs|invänder|ifrågasätter|tveksam\w*|kritisk\w*|frågande"
    r"|oroad\w*|orolig\w*|oro|riskerar|skulle|bör|borde|rekommenderar|otydlig\w*|oklar\w*|hellre|i stället|inte|avstyrk\w*|motsätter|avråder|utmaningar|bekymmer|betänkligheter|farhågor|invändningar|invändning|förbehåll\w*|reservation\w*|reserverar|brister|oklarheter)(?=\W|$)"
)
_CONTRARY = swedish(
    r"^ att (?:{ord} ){0,12}?(?:{INTE}|måste|bör|behöver|krävs)(?= )|^ (?:då )?(?:endast|bara|enbart|först|högst|tidigast|inte(?! (?:minst|bara|enbart))|ej)(?= )"
    r"|^ med (?:en |ett )?(?!(?:tidigare|ytterligare|vidare)\b)(?:[\w-]{3,20}are|annan|annat|andra|högre|lägre|mindre|större|längre|mer) (?!(?:synpunkt|kommentar|medskick|påpekande)\w*)(?:{ord} ){0,2}?(?:{ord})"
)
_HARD = word(
    r"negativ\w* till|(?:ska|bör|borde|får|skall) (?:gälla|omfatta|avse|tas ut) (?:bara|endast|enbart|högst|tidigast)(?= )|(?:ska|bör|borde|får|skall) (?:bara|endast|enbart|högst|tidigast) (?:gälla|omfatta|avse|tas ut|träffa|tillämpas|införas)(?= )|(?:endast|enbart|bara) (?:får|ska|skall|bör|kan|i|om|när)|får (?:endast|enbart|bara)|riskera\w*|förutsatt|förutsättning|förutsätter|motsätter|reserverar|avstyrk\w*|kan inte|oacceptab\w*|inte acceptera|är en förutsättning|avgörande att|(?<!att det )krävs att|kräver ytterligare|inte (?:är )?(?:förenlig|kompatibel|tillräcklig)\w*|i (?:begränsad|för liten|otillräcklig) utsträckning|inte löser|löser inte|(?:problem|brist|svårighet|utmaning|orättvis)\w*(?: {ord}){0,8}? kvarstår|{FÖRSLAG}(?: {ord}){0,8}? (?:försvårar?|försämrar?|motverkar?|(?:medför|innebär|skapar)(?: {ord}){0,4}? (?:utmaning|problem|svårighet|nackdel|risk)\w*)|är inte (?:förenlig|kompatibel)\w*"
)
_ON_DESIGN = swedish(
    r"(?:synpunkter|invändningar|kommentarer) på (?:dess|deras|förslagets|förslagens|den föreslagna) (?:utform\w+|genomför\w+)"
)
_SOFT = word(
    r"(?:aspekter|frågor|synpunkter|perspektiv)(?: {ord}){0,3}? (?:bör|behöver|ska)(?: {ord}){0,3}? (?:framhållas|beaktas|belysas|uppmärksammas|lyftas)|vill(?: {ord}){0,4}? (?:framhålla|betona|understryka|påpeka|lyfta|uppmärksamma|framföra|peka)"
    r"|finns anledning att (?:framhålla|påpeka)"
)


_WISH = swedish(
    r"^(?: ?,)?(?: (?!(?:anser|menar|bedömer|tycker|finner|att|som)\b){ord}){0,5}? (?:efterlyser|efterfrågar|önskar(?! (?:att (?:{ord} ){1,6}(?:inte|ej|ska|skall|bör|omfattar|utgår|ersätts|ändras|begränsas)\b|ändra|begräns))|ser(?: {ADV}| ett| ett visst| vissa| visst| stort| gärna)* behov(?:et)? av|hade (?:{ADV} )?(?:gärna )?(?:önskat|sett|velat se))(?=\W|$)"
    r"|^(?: ?,)?(?: {ord}){0,3}? (?:anser|menar|bedömer|tycker|konstaterar) (?:{VI} |(?:{ord} ){0,2}{ORGAN} )?att (?:{ord} ){1,5}?(?:hade|skulle)(?: {ADV}| ha)* (?:kunnat |kunna )?(?:stärkts|stärkas|vunnit|vinna|underlättats|underlättas|förbättrats|gynnats|gynnas|må(?:tt)? (?:bra|väl))(?= )"
)
""" "Men efterlyser vägledning", "men bedömer att underlaget hade stärkts av …": a wish beside the support, not a limit of it."""
_TO_CHANGE = word(
    r"justering\w*|(?<!lag)ändring\w*|(?<!i )(?<!den )(?<!de )undantag\w*|finansiering\w*|finansieras|resurser|medel|medfinansiering|kompensation\w*|ersättning\w*|kompletter\w*|omarbet\w*|revider\w*|avgräns\w*|begräns\w*|anpassning\w*|inte|ej|i stället|hellre|måste|skyddsmekanismer|rättssäker\w*"
)
""" What is wished for then would limit or change what is supported."""
_GOES_ON = swedish(r"(?:^|[ ,])(?:och|samt) ser $")
_RISK = word(r"risk\w*|utmaning\w*|problem\w*|hinder|brist\w*|oro\w*|svårt|svårigheter|inte|ej|negativ\w*")


_WHILE = swedish(r" som(?= )")
_ADVERBS = ("dock", "emellertid", "samtidigt", "daremot")


_DEMAND = swedish(
    r"^(?: (?!att\b){ord}){0,5}? (?:beton|understryk|framhåll|poängter)\w+(?: (?:dock|samtidigt|också|även))? att (?:[^ .;]+ ){1,12}?(?:måste|inte får|får inte|endast får|förutsätter)(?= )"
)
""" "Men betonar att genomförandet måste …": no mere remark."""


_CONTENT = swedish(
    r"(?:{FÖRSLAG}|{FÖRESLAGNA} {ord}|{BEDÖMNING})(?: (?:om|av|är|i|till|på))?(?: {ord}){0,3}? att(?= )(?:(?!(?: men|: | dock)(?= ))[^.;])* $"
)
_BESIDE = swedish(
    r"men (?:inte (?:i|på|för|till|av|vid|under|hos|inom|mot)(?= )|där |vars |att )(?![^.;]*(?:föreslå|föreslagn))"
)
_OF_ACTS = swedish(r"(?:^| )(?:kan|får|ska|skall|bör|är|måste|finns|innebär|gäller)(?= )[^.;]*$")
""" "Förslaget att en ledamot kan väljas i flera nämnder men inte i samma utskott": a contrast within what is proposed."""
_SPELT_OUT = swedish(r"(?:nämligen|det vill säga|dvs\.?|alltså) (?:att )?[^.;]*$")
_IN_CLAUSE = swedish(r"(?: att| där| som) [^.;]*$")
_VERB_FOLLOWS = swedish(
    r"(?: (?!(?:att|som|där|men|och (?:{ord} ){0,2}?(?:ska|bör|kan|får|har|är)\b)){ord}){1,12}?(?<! och),? (?:ska|skall|bör|kan|får|måste|blir)(?= )"
)
""" "Att kommunen, med undantag för förskolor, ska kunna": an exception within what is proposed."""


def within(text: str, start: int, end: int) -> bool:
    """Does a contrast or an exception belong to the content of what somebody takes a stand on?

    >>> text = "namnden tillstyrker forslaget att en ledamot kan valjas i tva namnder men inte i samma utskott"
    >>> within(text, text.index("men inte"), text.index("men inte") + 8)
    True
    >>> text = "namnden tillstyrker forslaget men inte avgiften"
    >>> within(text, text.index("men inte"), text.index("men inte") + 8)
    False
    """
    before = text[:start]
    if text.startswith("men ", start):
        if _SPELT_OUT.search(before):
            return True
        content = _BESIDE.match(text, start) and _CONTENT.search(before)
        return bool(content and (text.startswith("men att ", start) or _OF_ACTS.search(content[0])))
    return _IN_CLAUSE.search(before) is not None and _VERB_FOLLOWS.match(text, end) is not None


class Tail(Enum):
    NONE = "none"
    REMARK = "remark"
    LIMIT = "limit"


_LACKS = swedish(
    r"(?:^| )(?:men|dock)(?: (?!(?:att|vill)\b){ord}){0,3}? saknar (?=\w)|(?:^|[ ,])(?:men|om än|fast)(?: (?:är|{ADV}|helt|klart|alldeles|på intet sätt|långt ifrån|inte på långa vägar|knappast|inte|ännu))* (?:otillräcklig\w*|(?<= ifrån )tillräcklig\w*|(?<= inte )tillräcklig\w*|(?<= knappast )tillräcklig\w*)(?=[ .,;]|$)(?! (?:utred|analys|beskriv|tydlig|konkret|belys|beakta))|(?:^|[ ,])men (?:samtidigt )?(?:är )?det (?:är )?(?:också |samtidigt |även )?(?:mycket |ytterst )?(?:viktigt|angeläget|avgörande|nödvändigt|centralt|av (?:stor |yttersta )?vikt) att "
)


def lacks(text: str) -> bool:
    """Is something missed or insisted on besides? To a welcome it is a reservation, to a "tillstyrker" a remark.

    >>> lacks(" ett museum men saknar en tidplan"), lacks(" ett museum")
    (True, False)
    """
    return _LACKS.search(text) is not None


_ON_WORDING = swedish(
    r"^(?: (?:{VI}|{ADV}|{ORGAN})){0,3}? (?:föreslår|förordar|önskar|ser gärna|vill se|efterlyser)(?: {ADV})* (?:en|ett|några|vissa|enstaka|två|följande|mindre)(?: mindre)? (?:språklig\w*|redaktionell\w*|rent språklig\w*|lagtekniska? smärre) (?:[\w-]+)"
)
""" "Men föreslår en språklig justering": of words, not of what is proposed."""


def tail(text: str, formula: str = "") -> Tail:
    """What the words after a stand of support do to it. `formula`: its own words, which may name what is shared.

    >>> tail(" forslaget, men vill framhalla vikten av samrad").name
    'REMARK'
    >>> tail(" forslaget men anser att gransen ska vara 16 ar").name
    'LIMIT'
    >>> tail(" forslaget och anser att det ar ett steg framat").name
    'NONE'
    """
    turn = _TURN.search(text)
    if turn and turn[0] in _ADVERBS and not text[: turn.start()].strip():
        turn = _TURN.search(text, turn.end())  # "instämmer dock": contrasts with what was said before
    if turn and turn[0] == "samtidigt" and _WHILE.match(text, turn.end()) and " att " in text[: turn.start()]:
        turn = _TURN.search(text, turn.end())  # "att ansvaret samlas samtidigt som …": part of what is liked
    if turn and within(f"{formula}{text}", len(formula) + turn.start(), len(formula) + turn.end()):
        turn = _TURN.search(text, turn.end())
    if not turn:
        return Tail.NONE
    rest = text[turn.end() :]
    lead = text[max(0, turn.start() - 40) : turn.start()]
    remark = _REMARK.search(rest)
    limit = _LIMIT.search(rest) or _CONTRARY.search(rest)
    if _DEMAND.search(rest):
        return Tail.LIMIT
    if _WISH.search(rest) and not _TO_CHANGE.search(rest) and not _HARD.search(rest):
        return Tail.REMARK
    if turn[0] in _ADVERBS and not remark and not limit:
        if _GOES_ON.search(lead) and not _RISK.search(rest):
            return Tail.REMARK  # "tillstyrker och ser samtidigt att …"
        limit = _LIMIT.search(" " + lead.split(",")[-1].split(".")[-1].strip())
    if _ON_WORDING.match(rest) and not _HARD.search(rest):
        return Tail.REMARK
    if _ON_DESIGN.search(rest):
        return Tail.LIMIT
    if _SOFT.search(rest[:90]) and not _HARD.search(rest):
        return Tail.REMARK
    if remark and (not limit or remark.end() <= limit.end() + 45):
        return Tail.LIMIT if _HARD.search(rest[remark.end() :]) else Tail.REMARK
    if limit:
        return Tail.LIMIT
    return Tail.LIMIT if _HARD.search(rest) else Tail.REMARK
