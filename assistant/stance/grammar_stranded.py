"""Whatever stands first, and has left its preposition behind: "att lotsplikten utvidgas är vi emot", "bojavgiften säger vi ja till".

Where it is named as the proposal `grammar_fronted` knows it, and is asked first.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.grammar_fronted import BODY, END, FIRST, IT, NO, NOT, SENDER, VERY_MUCH, WE, YES
from assistant.stance.pattern import Force, Pattern

T, TD, A, E = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
D = Force.DECLARED

_ANYTHING = (
    rf"{FIRST}(?:(?:men|och) )?(?:att (?!(?:frågan|detta|det|{{UTREDNINGEN}})\b)(?:(?! (?:inte|ej|icke|men|utreds|utretts|belyses|uppmärksammas|lyfts|vi|jag|idag|dag|hittills|närvarande) )[^.;:?!]){{5,220}}?"
    r"|(?:(?:{UTREDNINGENS}|det|de|den|detta) )?{FÖRSLAG} (?:(?:om )?att (?:(?! (?:inte|ej|icke|men) )[^.;:?!,]){3,140}?|(?:om|till|på) (?:(?! (?:att|inte|ej|icke|men|är|har|säger|som) )[^.;:?!,]){3,90}?)|(?:den del|de delar)(?:en|arna)? (?:av|i) {FÖRSLAG} som [^.;:?!,]{3,90}?|(?:det|vad) som (?:sägs|anförs|anges|framförs|föreslås) (?:i|om) [^.;:?!,]{2,80}?"
    r"|(?!(?:syfte|mål|ambition|tanke|inriktning|intention|dagens|nuvarande|idé|facket|resultat|remiss|tidsplan)\w*)(?:(?:den|det|de) )?(?:{FÖRESLAGNA} )?[\w-]*(?:avgiften|skatten|höjningen|sänkningen|kravet|förbudet|plikten|skyldigheten|reformen|sammanslagningen|ändringen|ändringarna|regleringen|begränsningen|utvidgningen)(?: (?:på|av|för|om|till) (?:(?!(?:att|som)\b)[\w-]+ ){0,3}?[\w-]+)?)"
)
""" "Att lotsplikten utvidgas", "bojavgiften": what stands first, and has lost its preposition to what follows."""

STRANDED: tuple[Pattern, ...] = (
    Pattern(
        "att det sker är vi emot",
        rf"{_ANYTHING} är{BODY}{VERY_MUCH} (?:motståndare till|(?:{NO}|kritiskt|negativt) (?:till|mot)|emot)(?={END[3:]}"
        rf"|{_ANYTHING} instämmer{BODY} {NOT} i(?={END[3:]}"
        rf"|(?:(?<=men )|(?<=, ))till (?:(?! (?:säger|inte|ej|men) )[^.;:?!,]){{2,120}}? säger{BODY}{VERY_MUCH} nej(?={END[3:]}"
        rf"|{_ANYTHING} (?:stöder|stödjer|biträder|välkomnar){WE} {NOT}(?={END[3:]}"
        rf"|{_ANYTHING} (?:avvisas|förkastas)(?: {{ADV}}| bestämt)* av(?: oss|{SENDER})(?={END[3:]}",
        (
            " till",
            "till ",
            " mot",
            " emot",
            "instammer",
            "stoder",
            "stodjer",
            "bitrader",
            "valkomnar",
            "avvisas",
            "forkastas",
        ),
        A,
        None,
        D,
        0.8,
        "Att lotsplikten utvidgas är Lotsarnas förbund starkt kritiskt till.",
        "Att lotsplikten utvidgas är många skeppare kritiska till.",
        needs=(
            "ar ",
            " nej",
            "instammer",
            "stoder",
            "stodjer",
            "bitrader",
            "valkomnar",
            "avvisas",
            "forkastas",
        ),
    ),
    Pattern(
        "att det sker har vi inget emot",
        rf"{_ANYTHING} har{BODY}{VERY_MUCH} (?:inget|ingenting|inte något) (?:emot|att invända(?: mot)?|att erinra(?: mot)?)(?={END[3:]}",
        (" emot", "invanda", "erinra"),
        E,
        None,
        D,
        0.8,
        "Förslaget att lotsplikten utvidgas har Lotsarnas förbund inget emot.",
        "Förslaget att lotsplikten utvidgas har många skeppare inget emot.",
    ),
    Pattern(
        "att det sker kan vi bara godta om",
        rf"{_ANYTHING} kan{BODY}{VERY_MUCH} (?:bara|endast|enbart) (?:godta|acceptera|tillstyrka|stödja|ställa {{SIG}} bakom) (?:om|ifall|förutsatt|under förutsättning|på villkor)(?= )",
        ("bara ", "endast ", "enbart "),
        TD,
        None,
        D,
        0.85,
        "Att lotsplikten utvidgas kan Lotsarnas förbund bara acceptera om lönerna höjs.",
        "Att lotsplikten utvidgas kan många skeppare bara acceptera om lönerna höjs.",
        needs=("godta", "acceptera", "tillstyrka", "stodja", "bakom"),
    ),
    Pattern(
        "att det sker säger vi ja till",
        rf"{_ANYTHING} är{BODY}{VERY_MUCH} {YES} till(?={END[3:]}"
        rf"|{_ANYTHING} säger{BODY}{VERY_MUCH} (?:ett )?(?:klart |tydligt )?ja till(?={END[3:]}"
        rf"|{_ANYTHING} instämmer{BODY}{VERY_MUCH} i(?={END[3:]}"
        rf"|{_ANYTHING} (?:stöder|stödjer|biträder){WE}(?={END[3:]}",
        ("positiv", " ja ", "instammer", "stoder", "stodjer", "bitrader"),
        T,
        None,
        D,
        0.75,
        "Att lotsplikten utvidgas säger Lotsarnas förbund gärna ja till.",
        "Att lotsplikten utvidgas säger Lotsarnas förbund inte ja till.",
        needs=(" till", " i", "stod", "bitrader"),
    ),
)

_SUCH = rf"{FIRST}(?:(?:men|och) )?(?:en sådan|ett sådant|sådana|varje sådant?) [\w-]+(?: (?:på|av|för|om|till) (?:(?!(?:att|som)\b)[\w-]+ ){{0,3}}?[\w-]+)??"
_ANY = rf"(?:{_ANYTHING}|{_SUCH}|{FIRST}(?:(?:men|och) )?{IT}(?:, som [^,.;:?!]{{3,80}},)?)"
_BAD = r"(?:orimlig|oacceptabel|oacceptabl|olämplig|ogenomtänk|felaktig|onödig|oproportionerlig|förkastlig|orättvis|skadlig|ohållba|oklok|ogodtagba|förhasta)\w*"
_GOOD = r"(?:(?:väl|noga) (?:avväg|underbygg|motivera|genomtänk)\w*|rimligt?|bra|klokt?|ändamålsenligt?|lämpligt?|utmärkta?|välmotivera\w*|välkommen|välkommet|befoga\w*|välavväg\w*|riktigt)"
_SO = rf"{VERY_MUCH}(?: absolut| enbart| bara| därför| absolut| verkligen)*"

OBJECT_FIRST: tuple[Pattern, ...] = (
    Pattern(
        "det avvisar vi",
        rf"{_ANY} har{BODY}{_SO} (?:mycket |oerhört )?svårt (?:att (?:acceptera|godta|förlika {{SIG}} med|ställa {{SIG}} bakom|stödja|gå med på)|för)(?={END[3:]}"
        rf"|{_ANY} har{BODY}{_SO} (?:inget|ingenting|inte något|föga) till övers för(?={END[3:]}"
        rf"|{_ANY} (?:har|hade){BODY}{_SO} (?:inte|ej|aldrig) kunnat (?:acceptera|godta|stödja|tillstyrka|biträda|ställa {{SIG}} bakom|förlika {{SIG}} med|gå med på)(?={END[3:]}"
        rf"|{_ANY} (?:tror{BODY}{_SO} {NOT} på|vill{BODY}{_SO} (?:{NOT}(?: alls)? (?:se|ha|veta av)|slippa))(?={END[3:]}|{FIRST}(?:(?:ack )?nej, )?(?:någon|något|några) (?:[\w-]+ ){{1,3}}?vill{BODY}{_SO} {NOT}(?: alls)? (?:se|ha|veta av|höra talas om)(?={END[3:]}"
        rf"|{_ANY} (?:ser|betraktar){BODY}{_SO} som (?:ett (?:[\w-]+ )?(?:steg (?:bakåt|tillbaka|i fel riktning|åt fel håll)|misstag|bakslag)|en (?:[\w-]+ )?(?:försämring|tillbakagång|återgång))(?={END[3:]}"
        rf"|{_ANY} (?:finner|anser|tycker|bedömer|betraktar){BODY}{_SO}(?: vara| är| som)? (?:(?:direkt|helt|klart|mycket|uppenbart) )?{_BAD}(?={END[3:]}"
        rf"|{_ANY} (?:måste|vill|bör|kan|får){BODY}{_SO} (?:avvisa|avstyrka|avråda från|säga nej till|motsätta {{SIG}}|ta avstånd från|vända {{SIG}} (?:mot|emot)|protestera mot|{NOT} annat än (?:avstyrka|avvisa))(?={END[3:]}"
        rf"|{_ANY} (?:ställer{BODY} {{SIG}}|ställer {{SIG}}{BODY}){_SO} avvisande till(?={END[3:]}|{_SUCH} (?:avvisar|förkastar|avstyrker|ogillar|underkänner)(?! [\w-]+s [\w-]+(?:[.,;]| ?$)){BODY}{_SO}(?={END[3:]}|{_SUCH} är{BODY}{VERY_MUCH} (?:motståndare till|(?:{NO}) (?:till|mot)|emot)(?={END[3:]}",
        ("svart ", "till overs", " kunnat ", "tror ", " se", " ha", "veta av", "talas om", "slippa", "steg ", "misstag", "bakslag", "forsamring", "gang", "orimlig", "oaccept", "olamplig", "ogenomtank", "felaktig", "onodig", "oproportion", "forkastlig", "orattvis", "skadlig", "ohallba", "oklok", "ogodtag", "forhasta", "avvisa", "avstyrka", "avstyrker", "avrada", "nej till", "motsatta", "forkasta", "avstand", "vanda", "protestera", "ogillar", "underkanner", "motstandare", "negativ", "kritisk", "avog", "emot"),
        A,
        None,
        D,
        0.8,
        "En sådan lotsplikt har Lotsarnas förbund aldrig kunnat gå med på.",
        "En sådan lotsplikt har Lotsarnas förbund aldrig kunnat räkna på.",
    ),
    Pattern(
        "det bejakar vi",
        rf"{_ANY} är{BODY}{_SO} för(?=[.;!]| ?$)|{_ANY} (?:finner|anser|tycker|bedömer){BODY}{_SO}(?: vara| är| som)? (?:(?:mycket|helt|klart|fullt ut) )?{_GOOD}(?={END[3:]}"
        rf"|{_ANY} (?:vill|kan){BODY}{_SO} (?:ge (?:sitt|vårt) (?:fulla |varma |helhjärtade |odelade )?stöd|tillstyrka|stödja|ställa {{SIG}} bakom|{NOT} annat än (?:tillstyrka|stödja|välkomna))(?={END[3:]}"
        rf"|{_ANY} (?:ansluter{BODY} {{SIG}}|ansluter {{SIG}}{BODY}){_SO} till(?={END[3:]}|{_ANY} (?:stöder|stödjer|förordar|bejakar|välkomnar|biträder)(?! [\w-]+s [\w-]+(?:[.,;]| ?$)){BODY}{_SO}(?: fullt ut| helhjärtat| varmt)?(?={END[3:]}"
        rf"|{_SUCH} sluter{BODY}{_SO} upp bakom(?={END[3:]}|{_ANY} har{BODY} (?:länge|i många år|alltid) [\w-]+(?: (?:efter|på|för))? och (?:(?:helhjärtat|varmt|därför|nu) )?(?:stöder|stödjer|välkomnar|tillstyrker|bejakar)(?: nu| därför| helhjärtat)*(?={END[3:]}"
        rf"|{_ANY} ser{BODY}{_SO} (?:positivt på|som (?:ett (?:[\w-]+ )?steg (?:framåt|i rätt riktning)|en (?:[\w-]+ )?förbättring))(?={END[3:]}|{_SUCH} är{BODY}{VERY_MUCH} {YES} till(?={END[3:]}|{_SUCH} (?:säger{BODY}{VERY_MUCH} ja till|instämmer{BODY}{VERY_MUCH} i)(?={END[3:]}",
        (" for", "vag", "rimlig", " bra", "klok", "andamals", "lamplig", "utmark", "motivera", "genomtank", "underbygg", "valkom", "befoga", "riktigt", " stod", "tillstyrk", "bakom", "till", "foro", "bejakar", "bitrader", "positiv", "steg ", "forbattring", "ja till", "instammer"),
        T,
        None,
        D,
        0.75,
        "En sådan lotsplikt finner Lotsarnas förbund väl avvägd.",
        "En sådan lotsplikt finner Lotsarnas förbund i grannländerna.",
    ),
)  # fmt: skip
""" "En sådan lotsplikt har vi aldrig kunnat gå med på": what stands first is what is refused, or held to be good."""
