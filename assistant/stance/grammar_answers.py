"""A question of a form or an inquiry with its answer: "Bör förslaget genomföras? Svar: Nej".

A question takes no stand, and "ja" and "nej" say nothing by themselves; together they do. What is asked decides: whether
somebody supports, whether it should be done, whether there are objections. "Bör förslaget kompletteras? Ja" is none of these.
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern

T, TD, A, E, N = (
    Stance.TILLSTYRKER,
    Stance.TILLSTYRKER_DELVIS,
    Stance.AVSTYRKER,
    Stance.INGEN_ERINRAN,
    Stance.AVSTAR,
)
P = Force.PERFORMATIVE

_YOU = r"(?:ni|du|man|{VI}|(?:(?!(?:att|som)\b){ord} ){0,3}?(?!(?:att|som)\b){ord})"
_REST = r"[^?]{0,160}\?"
_IT = r"(?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA}|(?:{ord} ){0,2}?[\w-]{3,40}(?:en|et|an|na|n))"
_DONE = r"(?:genomföras|införas|antas|godkännas|bifallas|tillstyrkas|beslutas|förverkligas|godtas|accepteras|läggas till grund|bli lag|bli verklighet)"
_GOOD = r"(?:bra|rimlig\w*|lämplig\w*|motivera\w*|ändamålsenlig\w*|väl avväg\w*|proportionerlig\w*|acceptab\w*|godtagb\w*|befoga\w*|välkom\w*|tillräckligt bra)"
_BEGINS = r"(?:^|(?<=[.:!?)\d\"-] ))"
_ASKED = (
    rf"{_BEGINS}(?:(?:tillstyrker|stödjer|stöder|instämmer|delar|godtar|accepterar|biträder|välkomnar|förordar|bifaller|godkänner|bejakar) {_YOU}(?= )(?! (?:inte|ej)\b){_REST}"
    rf"|ställer {_YOU} (?:er|dig|{{SIG}}) bakom{_REST}|håller {_YOU} med{_REST}"
    rf"|(?:kan|vill) {_YOU} (?:tillstyrka|stödja|stöda|instämma|godta|acceptera|biträda|förorda|godkänna|ställa (?:er|dig|{{SIG}}) bakom){_REST}"
    rf"|är {_YOU} (?:för(?= )|positiv\w* till){_REST}"
    rf"|(?:bör|ska|skall|kan|borde) {_IT}(?: (?!(?:inte|ej|att)\b){{ord}}){{0,10}}? {_DONE}{_REST}"
    rf"|är (?:{{FÖRSLAG}}|{{FÖRESLAGNA}} {{ord}})(?: (?!(?:inte|ej|att)\b){{ord}}){{0,8}}? {_GOOD}{_REST}"
    rf"|(?:anser|tycker|menar|bedömer) {_YOU} att {_IT}(?: (?!(?:inte|ej|att)\b){{ord}}){{0,10}}? (?:(?:bör|ska|kan) (?:{{ord}} ){{0,2}}?{_DONE}|är (?:{{ord}} )?{_GOOD}){_REST})"
)
_SAYS = r" ?\"?(?:(?:[\w-]+ )?svar(?:et)?(?: är)?:? |[\w-]+(?:ens|ets|ts) svar:? )?\"?"
_MATTER = (
    r"(?:(?:{VI}|(?:{ord} ){0,2}?{ord}) (?:{ADV} )?(?:kan |vill |ska )?(?:tillstyrk|stöd|stöder|godta|acceptera|välkomna|biträd|ställ|instämm|är för|är positiv)(?!(?:[^.;:?!,]* )?(?:inte|ej) )[^.;:?!]{0,120}?"
    rf"|(?:{{FÖRSLAG}}|{{FÖRESLAGNA}} {{ord}})(?: (?!(?:inte|ej|att)\b){{ord}}){{0,8}}? (?:är (?:{{ord}} )?{_GOOD}|(?:bör|ska|kan) (?:{{ord}} )?{_DONE}))"
)
_WHETHER = (
    rf"(?:på frågan (?:om|huruvida) {_MATTER} (?:svarar (?:{{VI}}|(?:{{ord}} ){{0,3}}?{{ord}})|(?:är|blir|blev|lyder)(?: (?:därför|alltså|således))* (?:vårt |[\w-]+s )?svar(?:et)?)"
    rf"|(?:vårt |[\w-]+s )?svar(?:et)? på frågan (?:om|huruvida) {_MATTER} (?:är|blir|blev|lyder)(?: (?:därför|alltså|således))*)"
    r"(?: (?:ett|klart|tydligt|otvetydigt|entydigt|bestämt|rungande|reservationslöst))*:? "
)
""" "På frågan om vi tillstyrker förslaget svarar vi"."""
_END = r"(?=[ .,;!\"]|$)"

ANSWERS: tuple[Pattern, ...] = (
    Pattern(
        "frågan besvaras med delvis",
        rf"{_ASKED}{_SAYS}(?:ja[ ,]+)?(?:delvis|till viss del|i huvudsak|i stort sett|i vissa delar|med förbehåll|med vissa förbehåll|i princip)"
        + _END
        + rf"|{_ASKED}{_SAYS}ja,? men (?:bara|endast|först|enbart|under förutsättning){_END}",
        ("? ", "?"),
        TD,
        None,
        P,
        0.9,
        "Tillstyrker ni förslaget? Svar: Delvis.",
        "Berörs ni av förslaget? Svar: Delvis.",
        judged="answered",
        needs=(
            "delvis",
            "till viss del",
            "i huvudsak",
            "i stort",
            "i vissa",
            "forbehall",
            "i princip",
            "ja, men",
            "ja men",
        ),
    ),
    Pattern(
        "frågan besvaras med ja",
        rf"{_ASKED}{_SAYS}(?:ja|jo|absolut|självklart|instämmer){_END}|{_WHETHER}ja(?=[.;!]| ?$)|svarar(?: {{VI}})? ja på frågan (?:om|huruvida) {_MATTER}(?=[.;!]| ?$)|(?:inställning|hållning|ståndpunkt|ställningstagande)(?:en|et)?: ?för(?= ?[.;]| ?$)",
        ("? ", "?", ": for", "pa fragan "),
        T,
        None,
        P,
        0.9,
        "Bör förslaget genomföras? Svar: Ja",
        "Bör förslaget kompletteras? Svar: Ja",
        judged="answered",
        needs=(
            " ja",
            "? ja",
            "?ja",
            "svar ja",
            "svar: ja",
            "ar ja",
            "et ja",
            "et: ja",
            "jo",
            "absolut",
            "sjalvklart",
            "instammer",
            "installning",
            "hallning",
            "standpunkt",
            "stallningstagande",
        ),
    ),
    Pattern(
        "frågan besvaras med nej",
        rf"{_ASKED}{_SAYS}(?:nej|avstyrks|inte alls|absolut inte)(?!,? (?:men|tvärtom)){_END}|{_WHETHER}nej(?=[.;!]| ?$)|svarar(?: {{VI}})? nej på frågan (?:om|huruvida) {_MATTER}(?=[.;!]| ?$)"
        rf"|{_BEGINS}avstyrker {_YOU} (?:{{FÖRSLAG}}|{{HELA}}){_REST}{_SAYS}ja{_END}|(?:inställning|hållning|ståndpunkt|ställningstagande)(?:en|et)?: ?(?:emot|mot)(?= ?[.;]| ?$)",
        ("? ", "?", ": emot", ": mot", "pa fragan "),
        A,
        None,
        P,
        0.9,
        "Kan ni acceptera den föreslagna avgiften? Svar: Nej",
        "Finns det risker med förslaget? Svar: Nej",
        judged="answered",
        needs=("nej", "avstyrk", "inte", "installning", "hallning", "standpunkt", "stallningstagande"),
    ),
    Pattern(
        "inga invändningar, på fråga",
        rf"{_BEGINS}har {_YOU} (?:några|någon|något)(?: {{ord}}){{0,2}}? (?:invändning\w*|erinran|erinringar|att invända|att erinra){_REST}{_SAYS}(?:nej|inga|ingen){_END}",
        ("? ", "?"),
        E,
        None,
        P,
        0.9,
        "Har ni några invändningar mot förslaget? Svar: Nej",
        "Har ni några invändningar mot förslaget? Svar: Ja",
        judged="answered",
        needs=("nej", "inga", "ingen"),
    ),
    Pattern(
        "inga synpunkter, på fråga",
        rf"{_BEGINS}har {_YOU} (?:några|någon|något)(?: {{ord}}){{0,2}}? (?:synpunkt\w*|kommentar\w*|att tillägga){_REST}{_SAYS}(?:nej|inga|ingen){_END}"
        rf"|{_ASKED}{_SAYS}(?:ingen (?:åsikt|uppfattning|synpunkt)|inga synpunkter|vet (?:ej|inte)|avstår|tar inte ställning|kan inte ta ställning|ej aktuellt|berörs (?:ej|inte)){_END}",
        ("? ", "?"),
        N,
        None,
        P,
        0.9,
        "Har ni några synpunkter på förslaget? Nej.",
        "Har ni några synpunkter på förslaget? Ja.",
        judged="answered",
        abstention=Abstention.NO_COMMENTS,
        needs=("nej", "inga", "ingen", "vet ", "avstar", "stallning", "aktuellt", "berors"),
    ),
)
