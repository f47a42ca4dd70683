"""What is good on a condition, or better but not enough: support with a reservation, where either half alone says nothing.

"Registret är en fördel, under förutsättning att …", "förslagen kan bidra till …, men endast om …", "är en förbättring, men
räcker inte". They take no stand on the whole, so they are leanings; tried last, where no other row has taken the words.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

TD = Stance.TILLSTYRKER_DELVIS
J = Force.JUDGEMENT

_WORD = r"(?!(?:inte|ej|icke|knappast|aldrig|varken|som|befintlig\w*|nuvarande|gällande)(?= ))[^ .,;:?!]+"
_PROPOSED = r"(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|reformen|ändringen|ändringarna|lydelsen|ordningen|lösningen|modellen|regleringen|lagstiftningen)"
_GOOD = r"(?:en|ett) (?:{ADV} |[\w-]+ och )?(?:fördel|tillgång|vinst|framsteg|förbättring\w*|(?:lämplig|bra|god|gott|klok|klokt|rimlig|ändamålsenlig|värdefull|välkommen|välkommet|framkomlig|möjlig)\w* [\w-]+)|till (?:fördel|nytta|gagn)|(?:rimlig|positiv|bra|värdefull|lämplig|önskvärd|ändamålsenlig|välkommen|välkommet)(?:t|a)?"
_PROVIDED = r"(?:,|,? men| -)?(?: dock| då)?(?: endast| bara| enbart)? (?:under förutsättning att|under (?:den )?förutsättningen att|förutsatt att|på villkor att|med förbehåll(?:et)? att|(?:det )?(?:förutsätter|kräver)(?: dock| då)? att)(?= )"
_GAP = r"(?: (?!(?:inte|ej|att|men|som)\b)[^ .;:?!]+){0,14}?"

PROVIDED: tuple[Pattern, ...] = (
    Pattern(
        "är bra på ett villkor",
        rf"(?:är|vore|blir|utgör|kan (?:{{ADV}} )?(?:vara|bli|utgöra)|skulle (?:{{ADV}} )?(?:vara|bli|kunna vara)) (?:{{ADV}} )?(?:{_GOOD}){_GAP}{_PROVIDED}",
        (" forut", " villkor", "forbehall", " kraver "),
        TD,
        None,
        J,
        0.6,
        "En gemensam databas kan vara en lämplig lösning, under förutsättning att driften bekostas av staten.",
        "Dagens lag är tillräcklig, under förutsättning att den tillämpas.",
        judged="leaning",
    ),
    Pattern(
        "förslaget gör nytta på ett villkor",
        rf"{_PROPOSED}(?: {_WORD}){{0,9}}? (?:(?:kan|skulle kunna|bör kunna|väntas|bedöms) (?:{{ADV}} )?)?(?:bidrar?(?: {{ADV}})? till|stärk(?:er|a)|förbättrar?|underlättar?|förenklar?|gynnar?|främjar?|ligger i linje med|har (?:god |stor )?potential|skapar? (?:bättre |goda )?förutsättningar)(?= ){_GAP}{_PROVIDED}",
        (" forut", " villkor", "forbehall", " kraver "),
        TD,
        None,
        J,
        0.6,
        "Föreningen bedömer att förslagen stärker landsbygdens handel, förutsatt att stödet betalas ut i tid.",
        "Föreningen bedömer att förslagen stärker landsbygdens handel.",
        judged="leaning",
        needs=("rslag", "foresl", "reformen", "andring", "lydelsen", "ordningen", "losningen", "modellen", "reglering", "lagstiftning"),
    ),
    Pattern(
        "är bättre men räcker inte",
        r"(?:är|utgör|innebär) (?:{ADV} )?(?:(?:en |ett )?(?:[\w-]+ )?(?:förbättring\w*|framsteg|steg (?:framåt|i (?:en )?(?:rätt|god|positiv) riktning|på väg(?:en)?)))(?: (?!(?:inte|ej|men)\b)[^ .,;:?!]+){0,8}?,? men(?: (?!(?:inte|ej)\b)[^ .,;:?!]+){0,6}? (?:inte (?:alls |på långa vägar )?(?:är )?tillräcklig\w*|otillräcklig\w*|räcker inte|inte räcker|(?:behöver|måste|bör|borde) gå (?:betydligt |mycket )?(?:längre|vidare)|går inte tillräckligt långt|inte går tillräckligt långt|löser inte|inte löser|hanterar inte)(?=[ .,;]|$)",
        ("battring", "framsteg", " steg "),
        TD,
        None,
        J,
        0.6,
        "Den nya lydelsen är en förbättring, men arbetet behöver gå längre.",
        "Den nya lydelsen är en förbättring.",
        judged="leaning",
        needs=(" men ",),
    ),
    Pattern(
        "är delvis bra",
        rf"{_PROPOSED}(?: {_WORD}){{0,5}}? (?:är|framstår(?: som)?|bedöms(?: som| vara)?) (?:delvis|till (?:viss|stor) del|i (?:vissa|flera|många|stora) delar|till hälften) (?:som )?(?:mycket )?(?:bra|god|gott|goda|rimlig|positiv|välmotiverad|välkommen|välkommet|välkomna|lovvärd|ändamålsenlig)\w*",
        ("delvis", " del ", " delar ", "halften"),
        TD,
        None,
        J,
        0.6,
        "Förslaget är i vissa delar bra.",
        "Förslaget är i vissa delar oklart.",
        judged="leaning",
    ),
    Pattern(
        "endast under förutsättning att",
        r"(?<!.)(?:men |dock )?(?:(?:endast|enbart|bara) (?:under (?:den )?förutsättning(?:en)?|på (?:det )?villkor(?:et)?) att|med (?:det )?förbehåll(?:et)? att)(?= )",
        ("endast under", "enbart under", "bara under", "villkor", "forbehall"),
        TD,
        None,
        J,
        0.6,
        "Endast under förutsättning att kostnaderna ersätts.",
        "Under förutsättning att kostnaderna ersätts.",
        judged="leaning",
    ),
    Pattern(
        "i grunden positivt men",
        r"(?:(?:det|detta) (?:är|bedöms(?: som)?|vore) |(?<!.))(?:i grunden|i princip|i huvudsak|principiellt|i sig|på det stora hela) (?:positivt|bra|gott|välkommet|en god tanke)(?: (?!(?:att|som|men)\b)[^ .,;:?!]+){0,12}?,? men(?= )",
        ("positivt", " bra", "bra ", "gott", "valkommet", "en god tanke"),
        TD,
        None,
        J,
        0.6,
        "Detta är i grunden positivt för hamnarna, men kan medföra nya kostnader.",
        "Det är i grunden positivt att frågan utreds, men underlaget är tunt.",
        judged="leaning",
        needs=(" men ",),
    ),
)  # fmt: skip
