"""What is found right to do, said of an act or of a thing that no word class names: "anser att det är rimligt att taket höjs".

By the codebook it is the stance of a sentence that says nothing else, for a respondent weighs what is proposed; it is
never part of the stand of an answer (see `SentenceReading.leanings`), for it may weigh what nobody proposes. What is only
important or urgent is a wish.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

_FINDS = r"(?:anser|bedömer|menar|tycker|finner)(?: (?!(?:inte|ej|varken|knappast|att|som|om)\b){ord}){0,6}?"
_SOUND = r"(?:rimligt?|lämpligt?|ändamålsenligt?|väl ?motiver(?:at|ad)|motiver(?:at|ad)|befoga[td]|proportionerligt?|adekvat|väl ?avväg[dt]|väl ?grunda[td])"
_SOUND_OR_GOOD = (
    rf"(?:{_SOUND}a?|rimliga|lämpliga|(?:väl ?)?motiverade|befogade|positivt?a?|bra|välkom\w+|logiska?t?)"
)
_VERY = r"(?: (?:{ADV}|mycket|fullt|helt|väl|i grunden|i sig|ytterst))*"
_AS_TODAY = r"(?![^.;:?!]{0,90}(?:fortsatt|fortsättningsvis|alltjämt|avvakta|först |ytterligare|komplettera|se över|ses över|utred[as]|utvärdera|analysera|förtydliga|klargör))"
_AN_ACT = (
    r"(?!(?:[\w-]*(?:beskrivning|jämförelse|genomgång|kartläggning|redogörelse)\w*|vår|vårt|våra|min|mitt|mina|det|detta|denna|dessa|de|den|så|vi|man|nuvarande|dagens|gällande|befintlig\w*|underlag\w*|analys\w*|utredning\w*|betänkande\w*|konsekvens\w*|problem\w*|risk\w*|skäl\w*|kritik\w*)\b)"
    r"(?:(?! (?:[\w-]*(?:beskrivning|jämförelse|genomgång|kartläggning|redogörelse)\w*|inte|ej|varken|knappast|mindre|om|dagens|nuvarande|befintliga?|gällande|risk\w*|problem\w*|behov\w*|oro|hinder|kritik\w*|skäl|som|nödvändig\w*|viktig\w*) )[^.;:?!,]){3,120}?"
)

RATED: tuple[Pattern, ...] = (
    Pattern(
        "finner det rimligt att",
        rf"{_FINDS} att det(?: (?!(?:inte|ej|varken|knappast|mindre|vore|inom|i)\b){{ord}}){{0,2}}? är{_VERY} {_SOUND} att(?= ){_AS_TODAY}",
        ("rimlig", "lamplig", "andamalsenlig", "motivera", "befoga", "proportionerlig", "adekvat", "avvag", "grunda"),
        Stance.TILLSTYRKER,
        None,
        Force.ATTITUDE,
        0.6,
        "Verket bedömer att det är rimligt att taket höjs.",
        "Verket bedömer att det är rimligt att först utvärdera taket.",
        judged="leaning",
    ),
    Pattern(
        "finner att något är rimligt",
        rf"{_FINDS} att (?:de )?skäl(?:en)? (?:som )?(?:(?!(?:inte|ej|för att inte|emot|mot)\b){{ord}} ){{0,8}}?är{_VERY} (?:väl ?grundade|övertygande|bärkraftiga)(?=[ .,]|$)"
        rf"|{_FINDS} att {_AN_ACT} är{_VERY} {_SOUND_OR_GOOD}(?=[ .,]|$)(?! (?:att|än)\b)",
        ("rimlig", "lamplig", "andamalsenlig", "motivera", "befoga", "proportionerlig", "adekvat", "avvag", "grunda", "positiv", "bra", "valkom", "logisk", "overtygande", "barkraftig"),
        Stance.TILLSTYRKER,
        None,
        Force.ATTITUDE,
        0.6,
        "Verket bedömer att en registreringsplikt för båtar är ändamålsenlig.",
        "Verket bedömer att nuvarande registrering är ändamålsenlig.",
        judged="leaning",
    ),
    Pattern(
        "ses som positivt",
        rf"(?:^|(?<=[.!?] ))att (?:(?! (?:inte|ej) )[^.;:?!]){{10,220}}? (?:ses|ser (?:{{VI}}|(?:{{ord}} ){{0,2}}?[\w-]+))(?: {{ADV}}| dock)* som{_VERY}(?: något)?{_VERY} (?:positivt?a?|bra|välkom\w+|rimligt|lämpligt|välmotiverat|motiverat)(?=[ .,]|$)",
        ("ses som", " ser "),
        Stance.TILLSTYRKER,
        None,
        Force.ATTITUDE,
        0.6,
        "Att båtarna registreras ses som något positivt.",
        "Att båtarna inte registreras ses som något positivt.",
        judged="leaning",
        needs=(" som ",),
    ),
    Pattern(
        "finner det oacceptabelt att",
        rf"{_FINDS} att det(?: (?!(?:inte|ej|vore|inom|i)\b){{ord}}){{0,2}}? är{_VERY} (?:oacceptabelt|oförsvarligt|varken {{ord}} eller {_SOUND}) att(?= )"
        rf"|(?:^|(?<=[.!?] ))enligt (?:{{ord}} ){{1,5}}?är det{_VERY} (?:oacceptabelt|oförsvarligt|varken {{ord}} eller {_SOUND}) att(?= )"
        r"|(?:något som|så att det|att det|det) (?:inte går|går inte) att (?:acceptera|godta)(?=[.,;]| ?$)",
        ("oacceptabelt", "oforsvarligt", "varken", "acceptera", "godta"),
        Stance.AVSTYRKER,
        None,
        Force.DECLARED,
        0.6,
        "Verket anser att det är oacceptabelt att taket slopas.",
        "Verket anser att det inte är oacceptabelt att taket slopas.",
        judged="leaning",
    ),
    Pattern(
        "ifrågasätter förslaget",
        r"ifrågasätter(?: {VI}| (?:{ord} )?{ORGAN})?(?: {ADV}| starkt)* (?:{UTREDNINGENS} (?:{FÖRSLAG}|slutsats\w*|modell\w*|lösning\w*)|{FÖRSLAG}|(?:det|den|de|detta|dessa) (?:{FÖRSLAG}|{FÖRESLAGNA}))(?=[ .,;]|$)"
        r"|(?<!men )(?:är|ställer {SIG}|känner {SIG})(?: {VI}| (?:{ord} )?{ORGAN})?(?: {ADV}| mycket| starkt| högst| ytterst)* (?:tveksam(?:t|ma)?|skeptisk[at]?|tvivlande) (?:till|inför) (?:{UTREDNINGENS} (?:{FÖRSLAG}|slutsats\w*|modell\w*|lösning\w*)|(?:det|den|de|detta|dessa|ett sådant) (?:{FÖRSLAG}|{FÖRESLAGNA})|{FÖRSLAG})(?=[ .,;]|$)",
        ("ifragasatter", "tveksam", "skeptisk", "tvivlande"),
        Stance.AVSTYRKER,
        None,
        Force.ATTITUDE,
        0.6,
        "Verket ifrågasätter förslaget om bojavgifter.",
        "Verket ifrågasätter om förslaget om bojavgifter räcker.",
        judged="leaning",
    ),
)  # fmt: skip
