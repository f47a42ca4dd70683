"""What is chosen before something else, yes and no in a list, and verdicts that stand after an "och".

"Vi föredrar dagens ordning", "nollalternativet är att föredra", "förslag 1: ja", "kapitel 3 tillstyrks, kapitel 4 inte",
"förslaget är dyrt och bör inte bli verklighet".
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, TD, A, E = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER, Stance.INGEN_ERINRAN
P, D = Force.PERFORMATIVE, Force.DECLARED

_IT = r"(?:(?:{UTREDNINGENS} |det |den |de |detta ){0,2}(?:{FÖRSLAG}|{FÖRESLAGNA}(?: [\w-]+)?)|reformen|utredningens(?: modell| linje)?)"
_NOW = r"(?:(?:nuvarande|dagens|gällande|befintlig\w*|rådande) (?:ordning|regler|reglering|system|modell|lagstiftning|rätt)\w*|nollalternativet|status quo|att allt förblir som (?:det är|i dag|nu))"
_WHO = r"(?:{VI}|(?:(?!(?:inte|ej|att|som)\b){ord} ){0,3}?(?!(?:inte|ej|att|som)\b){ord})"
_NOT = r"(?:inte|ej|icke|aldrig)"
_DONE = r"(?:genomföras|införas|antas|förverkligas|bli verklighet|bli lag|läggas till grund|gå vidare)"
_BEGINS = r"(?:^|(?<=[.;:!?] ))"
_NUMBERED = (
    r"(?:förslag(?:et)?|punkt|avsnitt|kapitel|kap\.?|del|yrkande) \d[\d·]*(?: [^.;:?!,]{1,40})?(?::| -)"
)
_PART = r"(?:avsnitt|kapitel|punkt|{FÖRSLAG}|[\w-]{3,30}(?:en|et|na|an))"
_END = r"(?=[.;!]| ?$)"
_SUPPORTED = r"(?:tillstyrks|stöds|biträds|godtas|bifalls|(?:tillstyrker|stöder|stödjer|biträder|godtar|accepterar) (?:{VI}|(?:{ord} )?{ORGAN}))"

CHOICES: tuple[Pattern, ...] = (
    Pattern(
        "det ena tillstyrks, det andra inte",
        rf"{_SUPPORTED}(?: (?!{_NOT}\b)[^ .;:?!,]+){{0,4}}, (?:men |medan |däremot )?{_PART}(?: (?!(?:som|att)\b)[^ .;:?!,]+){{0,6}}? (?:dock )?(?:inte|ej|icke){_END}"
        rf"|är (?:{{VI}}|(?:{{ord}} )?{{ORGAN}}) för, (?:men )?{_PART}(?: [^ .;:?!,]+){{0,4}}? emot{_END}",
        (", ",),
        TD,
        None,
        P,
        0.85,
        "Kapitel 3 tillstyrks, kapitel 4 inte.",
        "Kapitel 3 avstyrks, kapitel 4 berörs inte.",
        needs=("inte", "ej", "icke", "emot"),
    ),
    Pattern(
        "förslag 1: ja",
        rf"{_BEGINS}{_NUMBERED} ja{_END}",
        (": ja", "- ja"),
        T,
        None,
        P,
        0.85,
        "Förslag 3: ja",
        "Fråga 3: ja",
    ),
    Pattern(
        "förslag 1: nej",
        rf"{_BEGINS}{_NUMBERED} nej{_END}",
        (": nej", "- nej"),
        A,
        None,
        P,
        0.85,
        "Förslag 3: nej",
        "Fråga 3: nej",
    ),
    Pattern(
        "inget vi inte kan ställa oss bakom",
        rf"(?:finns|ser|finner)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? (?:inget|ingenting)(?: (?!(?:som|att)\b){{ord}}){{0,5}} som (?:{_WHO} )?(?:inte|ej) kan (?:ställa {{SIG}} bakom|tillstyrka|stödja|biträda|instämma i|tillstyrkas|stödjas)(?=[ .,;]|$)",
        ("inget", "ingenting"),
        T,
        None,
        D,
        0.8,
        "Det finns inget i förslaget som nämnden inte kan ställa sig bakom.",
        "Det finns inget i förslaget som nämnden kan ställa sig bakom.",
        needs=("inte kan", "ej kan"),
    ),
    Pattern(
        "inget vi inte kan godta",
        rf"(?:finns|ser|finner)(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? (?:inget|ingenting)(?: (?!(?:som|att)\b){{ord}}){{0,5}} som (?:{_WHO} )?(?:inte|ej) kan (?:godta|acceptera|leva med|godtas|accepteras)(?=[ .,;]|$)",
        ("inget", "ingenting"),
        E,
        None,
        D,
        0.8,
        "Vi ser ingenting i förslaget som vi inte kan godta.",
        "Vi ser ingenting i förslaget som vi kan godta.",
        needs=("inte kan", "ej kan"),
    ),
    Pattern(
        "föredrar dagens ordning",
        rf"föredrar(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? (?:i stället |hellre |därför |alltjämt |klart )?{_NOW}(?: framför [^.;:?!,]{{2,60}})?(?=[ .,;]|$)|{_NOW} (?:är(?: därför| alltjämt| klart)? att föredra(?: framför [^.;:?!,]{{2,60}})?|förordas(?= ?[.,;]| ?$| av| framför))(?! (?:inte|ej))",
        ("foredra", "forordas"),
        A,
        None,
        D,
        0.8,
        "Nämnden föredrar dagens ordning.",
        "Nämnden föredrar den föreslagna ordningen framför dagens.",
        needs=("ordning", "regler", "system", "modell", "lagstiftning", "ratt", "nollalternativ", "status quo", "allt forblir"),
    ),
    Pattern(
        "föredrar förslaget",
        rf"föredrar(?: {{VI}}| (?:{{ord}} )?{{ORGAN}})? (?:klart |därför )?{_IT}(?: framför [^.;:?!,]{{2,60}})?(?=[ .,;]|$)|{_IT} är(?: därför| klart)? att föredra(?: framför [^.;:?!,]{{2,60}})?(?! (?:inte|ej))",
        ("foredra",),
        T,
        A,
        D,
        0.8,
        "Vi föredrar utredningens förslag framför dagens ordning.",
        "Vi föredrar dagens ordning framför utredningens förslag.",
    ),
    Pattern(
        "och bör inte bli verklighet",
        rf"{_BEGINS}(?:därför )?{_IT}(?: (?!(?:att|som|inte|ej|kan)\b)[^ .;:?!,]+){{2,12}} och (?:bör|ska|borde|får) (?:därför |således )?{_NOT} {_DONE}(?=[ .;]|$)",
        ("och bor ", "och ska ", "och borde ", "och far "),
        A,
        None,
        D,
        0.85,
        "Förslaget skadar små föreningar och bör därför inte bli verklighet.",
        "Förslaget skadar små föreningar och bör därför inte dröja.",
    ),
    Pattern(
        "och bör bli verklighet",
        rf"{_BEGINS}(?:därför )?{_IT} (?:är|framstår som|bedöms som)(?: (?!(?:att|som|inte|ej|kan|för)\b)[^ .;:?!,]+){{1,8}} och (?:bör|ska) (?:därför |således )?{_DONE}{_END}",
        ("och bor ", "och ska "),
        T,
        None,
        D,
        0.85,
        "Förslaget är välkommet och bör genomföras.",
        "Förslaget är omfattande och bör kompletteras.",
    ),
    Pattern(
        "på tiden att det genomförs",
        rf"(?:hög tid|på tiden|dags|angeläget|hög grad angeläget) att {_IT}(?: (?:nu|äntligen|snarast|skyndsamt|snarast möjligt|också))* (?:genomförs|införs|antas|förverkligas|blir verklighet|blir lag|träder i kraft)(?=[.;!]| ?$)",
        ("hog tid", "pa tiden", "dags", "angelaget"),
        T,
        None,
        D,
        0.8,
        "Det är hög tid att reformen genomförs.",
        "Det är hög tid att reformen diskuteras.",
    ),
    Pattern(
        "förtjänt av bifall",
        rf"(?:finner|anser|bedömer|är)(?: {_WHO})??(?: {_IT})?(?: vara)? (?:väl )?(?:förtjänt?a? av|värda?|värt) (?:allt |varmt |fullt |livligt |vårt |allas )?(?:förord|bifall|stöd|understöd)(?=[ .,;]|$)",
        ("forord", "bifall", "stod"),
        T,
        A,
        D,
        0.8,
        "Nämnden finner förslaget förtjänt av bifall.",
        "Nämnden finner frågan förtjänt av en utredning.",
        needs=("rslag", "foresl", "reform", "utred"),
    ),
    Pattern(
        "hör hemma i papperskorgen",
        r"(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|det|detta)(?: {ord}){0,3}? (?:hör hemma|hör hem|bör hamna|bör läggas|bör kastas|platsar) i (?:papperskorgen|soptunnan|skräpkorgen|byrålådan)",
        ("korgen", "tunnan", "ladan"),
        A,
        None,
        D,
        0.8,
        "Förslaget hör hemma i papperskorgen.",
        "Enkäten hör hemma i papperskorgen.",
    ),
    Pattern(
        "till detta säger vi inte ja",
        rf"(?:^|(?<=[.;,] ))till (?:det|detta|{_IT}|en sådan [\w-]+|ett sådant [\w-]+)(?: (?!(?:inte|ej|och|men)\b)[^ .;:?!,]+){{0,8}}? (?:kan|vill|säger|sade) {_WHO} (?:inte|ej|aldrig) (?:säga )?ja(?=[ .,;]|$)|(?:kan|vill)(?: {_WHO})? (?:inte|ej|aldrig) säga ja till {_IT}",
        (" ja",),
        A,
        None,
        D,
        0.85,
        "Till detta kan kyrkorådet inte säga ja.",
        "Till detta kan kyrkorådet säga ja.",
        needs=("inte", "ej", "aldrig"),
    ),
    Pattern(
        "till detta säger vi ja",
        rf"(?:^|(?<=[.;,] ))till {_IT}(?: (?!(?:inte|ej|och|men)\b)[^ .;:?!,]+){{0,8}}? säger {_WHO} ja(?=[ .,;]|$)",
        (" ja",),
        T,
        None,
        D,
        0.85,
        "Till utredningens förslag säger kommunen ja.",
        "Till utredningens förslag säger kommunen inget.",
    ),
    Pattern(
        "registret stöder vi",
        rf"{_BEGINS}(?!(?:därmed|sedan|utan|dessutom|sammantaget|samman)\b)[\w-]{{3,30}}(?:en|et|na|an) (?:stöder|stödjer) {{VI}}(?=[.,;]| ?$)",
        ("stoder ", "stodjer "),
        T,
        None,
        D,
        0.8,
        "Registret stöder vi.",
        "Registret stöder vi inte.",
    ),
    Pattern(
        "registret stöder vi inte",
        rf"{_BEGINS}(?!(?:därmed|sedan|utan|dessutom|sammantaget|samman)\b)[\w-]{{3,30}}(?:en|et|na|an) (?:stöder|stödjer) {{VI}} (?:inte|ej)(?=[.,;]| ?$)",
        ("stoder ", "stodjer "),
        A,
        None,
        D,
        0.8,
        "Registret stöder vi inte.",
        "Registret stöder vi inte bara.",
    ),
    Pattern(
        "har inte vunnit bifall",
        rf"{_IT}(?: (?!(?:att|som|inte|ej)\b)[^ .;:?!,]+){{0,8}}? (?:(?:kan|kunde|har)(?: {{ADV}})* (?:inte|ej|icke) (?:vinna|vunnit|få|fått)|(?:vinner|vann|får|fick)(?: {{ADV}})* (?:inte|ej|icke)) (?:(?:vårt|mitt|[\w-]+s) )?(?:bifall|gillande|stöd|gehör)(?=[ .,;]|$)",
        ("bifall", "gillande", "stod", "gehor"),
        A,
        None,
        D,
        0.85,
        "Den föreslagna ändringen har inte vunnit styrelsens bifall.",
        "Yrkandet har inte vunnit bifall.",
        needs=("inte", "ej", "icke"),
    ),
)  # fmt: skip
