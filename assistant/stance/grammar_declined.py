"""Answers that decline to answer, and what is left open: "avböjer att inkomma med svar", "lämnar öppet om förslaget ska …".

The verb of declining, or the denied noun of answering that stands first ("något yttrande avges inte"), whoever the subject is.
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern

E, N, P = Stance.INGEN_ERINRAN, Stance.AVSTAR, Force.PERFORMATIVE
_ABSTAINS, _NONE = Abstention.ABSTAINS, Abstention.NO_COMMENTS

_WHO = (
    r"(?: (?:(?!(?:att|som|och|men|inte|ej|icke)\b){ord} ){0,4}?(?!(?:att|som|och|men|inte|ej|icke)\b){ord})"
)
_NOT = r"(?:inte|ej|icke)"
_END = r"(?=[.,;]| ?$)"
_ANSWER = r"(?:inkomma|komma in|lämna|avge|avgiva|ge|inge|svara|yttra {SIG}|yttra|besvara|kommentera|delta|uttala {SIG}|framföra|ta ställning|redovisa|anlägga)"
_AN_ANSWER = r"(?:yttrande|svar|remissvar|utlåtande|ställningstagande|besked|synpunkter|kommentarer)"

DECLINED: tuple[Pattern, ...] = (
    Pattern(
        "avböjer att svara",
        rf"avböj(?:er|t|de)(?:{_WHO})? att(?: {{ADV}})* {_ANSWER}(?= |[.,;]|$)|(?:bestämt|bestämmer|beslutat|beslutar|enats|stannat)(?: {{SIG}})?(?: {{ADV}})* för att(?: {{ADV}})* {_NOT} {_ANSWER}(?= |[.,;]|$)"
        rf"|(?:ser|finner|har)(?: {{ADV}})* (?:ingen|inget|inte någon|inte något|föga|icke) (?:anledning|skäl|orsak)(?: {{ADV}})* att {_ANSWER}(?! (?:annat|mer))(?= |[.,;]|$)"
        rf"|(?:avser|ämnar|tänker|kommer)(?: {{ADV}})* (?:{_NOT} )?(?:att )?(?:{_NOT} )?(?:att )?(?:lämna|avge|ge) (?:{{ord}} )?(?:något|inget) {_AN_ANSWER}|(?:remissen|ärendet|frågan) besvaras(?: {{ADV}})* {_NOT}(?= av |[.,;]| ?$)"
        rf"|(?:något|några|ett) {_AN_ANSWER}(?: (?:över|på|till|i) (?:(?!(?:att|som|och|men)\b){{ord}} ){{1,10}}?(?:avges|lämnas|görs|ges|avgives|redovisas|gör|avger|lämnar|ger)| (?:avges|lämnas|görs|ges|avgives|redovisas|gör|avger|lämnar|ger))(?:{_WHO})? {_NOT}{_END}"
        rf"|(?:^|(?<=[.!?;] ))(?:synpunkter|kommentarer)(?: (?:över|på|till|i) (?:(?!(?:att|som|och|men)\b){{ord}} ){{0,10}}?{{ord}})? (?:lämnas|ges|avges|redovisas|framförs)(?: {{ADV}}| därför)* {_NOT}(?=[.,;]| ?$| av )|(?<=varför )synpunkter {_NOT} lämnas|(?<=, )varför (?:några )?(?:synpunkter|yttrande) {_NOT} (?:lämnas|avges)"
        r"|{SIG} (?:sakna|inte ha|ej ha|icke ha) (?:anledning|skäl|tillfälle|möjlighet) att (?:yttra|svara|avge|avgiva|lämna)",
        ("avboj", "bestam", "beslut", "enats", "stannat", "anledning", "skal ", "orsak", "avser", "amnar", "tanker", "kommer", "besvaras", "nagot ", "nagra ", "ett ", "synpunkter", "kommentarer", "varfor"),
        N,
        None,
        P,
        0.93,
        "Av tidsbrist avböjer Kakelugnsmakarna att inkomma med svar på remissen.",
        "Av tidsbrist avböjer Kakelugnsmakarna flera uppdrag.",
        _ABSTAINS,
        needs=("yttra", "svar", "inkom", "lamn", "avge", "avgiv", "besvar", "komment", "uttala", "synpunkt", "stallning", "utlatande", "besked", " ge ", " ges "),
    ),
    Pattern(
        "lämnar öppet om",
        r"(?:lämnar|låter)(?: (?!(?:att|som|och|men)\b){ord}){0,4}? (?:öppet|osagt|därhän|obesvara[dt])(?=,? (?:om|huruvida)(?= ))|(?:det )?(?:lämnas|får vara|förblir|må vara) (?:{ord} )?(?:öppet|osagt|därhän)(?=,? (?:om|huruvida)(?= ))",
        ("oppet", "osagt", "darhan", "obesvara"),
        N,
        None,
        P,
        0.85,
        "Kakelugnsmakarna lämnar öppet om förslaget bör genomföras.",
        "Utredaren har kakelugnsmuseet öppet om somrarna.",
        _ABSTAINS,
    ),
    Pattern(
        "ser inga hinder, objektet först",
        rf"(?:^|(?<=[.!?;] ))(?:(?:något|några) )?hinder (?:mot|för)(?= )[^.;:?!]{{3,160}}? (?:ser|finner|har|finns)(?:{_WHO})? {_NOT}{_END}"
        rf"|(?:^|(?<=[.!?;] ))att [^.;:?!]{{5,200}}? har{_WHO} (?:inget|ingenting|intet|inte något) (?:emot|mot|att (?:invända|erinra)(?: (?:emot|mot))?){_END}",
        ("hinder", "inget", "ingenting", "intet", "inte nagot"),
        E,
        None,
        P,
        0.92,
        "Hinder mot den föreslagna kakelskatten ser Kakelugnsmakarna inte.",
        "Hinder mot rökgång ser sotarna ofta.",
    ),
)  # fmt: skip
