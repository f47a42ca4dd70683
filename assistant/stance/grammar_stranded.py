"""Whatever stands first, and has left its preposition behind: "att lotsplikten utvidgas är vi emot", "bojavgiften säger vi ja till".

Where it is named as the proposal `grammar_fronted` knows it, and is asked first.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.grammar_fronted import BODY, END, FIRST, NO, NOT, SENDER, VERY_MUCH, WE, YES
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
