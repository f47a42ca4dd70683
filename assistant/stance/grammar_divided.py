"""One part liked and another refused in the same breath: taken as one formula, since its halves would outvote each other.

"Ja till utbildning. Nej till böter", "avgiften är vi med på, tillsynen inte", "bejakar skattefriheten men värjer sig mot
gränsen". A welcomed aim beside a refused proposal is no support of a part, and is left to the other rows.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

TD = Stance.TILLSTYRKER_DELVIS
P, D = Force.PERFORMATIVE, Force.DECLARED

_AIM = r"(?:ambition|syfte|mål|tanke|idé|intention|initiativ|utred|översyn|arbete|fokus|vilja|inriktning|fråga|dialog|satsning|uppmärksamma|analys|underlag|strävan|avsikt|lyft|problem|remiss|möjlighet|behov)"
_OF_PART = rf"(?!(?:[\w-]*{_AIM}[\w-]*|inte|ej|men|om|som|att)(?= |[.,;]|$))[^ .;:?!]+"
_PART = rf"(?:{_OF_PART} ){{0,11}}?{_OF_PART}"
_WHOLE = r"(?:{FÖRSLAG}|reformen|lagen|lagförslaget|betänkandet|promemorian|motionen|helheten|rasism|våld|hat|diskriminering|kriminalitet|detta|det|den)(?=[.,;]| ?$| (?:i sin|som helhet|i nuvarande))"
_LIKES = r"(?:bejakar|lovordar|applåderar|hyllar|gillar|ser med (?:gillande|glädje) på|ser positivt på|hälsar|välkomnar|köper|uppskattar)"
_REFUSES = r"(?:avvisar|tar (?:{ADV} )?avstånd från|värjer {SIG} (?:{ADV} )?(?:mot|emot)|vänder {SIG} (?:{ADV} )?(?:mot|emot)|motsätter {SIG}|säger nej till|ogillar|förkastar|avstyrker|invänder (?:bestämt )?mot|slår bakut (?:inför|mot)|går emot|opponerar {SIG} mot|underkänner)"

DIVIDED: tuple[Pattern, ...] = (
    Pattern(
        "ja till det ena, nej till det andra",
        rf"(?<!både )(?:säger |svarar |vi säger )?ja(?: tack)? till (?:(?!(?:nej|att|ställningstagande|frågan)\b)[^ .;:?!,]+ ){{0,9}}?(?:(?!nej\b)[^ .;:?!,]+)(?:,|\.|;| -)?(?: och| men| samt)?(?: ett)? nej(?: tack)? till(?= (?!{_WHOLE}))"
        rf"|(?:säger |svarar )nej till (?!{_WHOLE})(?:(?!(?:ja|att|ställningstagande|frågan)\b)[^ .;:?!,]+ ){{0,6}}?(?:(?!ja\b)[^ .;:?!,]+),?(?: och| men)(?: däremot)? ja till(?= (?!{_WHOLE})(?!(?:[\w-]+ )?[\w-]*{_AIM}))",
        ("ja till ", "ja tack till "),
        TD,
        None,
        P,
        0.88,
        "Ja till slopad timtaxa, nej till årsavgift.",
        "Ja till slopad timtaxa och årsavgift.",
        needs=("nej till ", "nej tack till "),
    ),
    Pattern(
        "det ena är vi med på, det andra inte",
        r"(?:är {VI} (?:{ADV} )?(?:med på|för|positiva till)|köper {VI}|(?:stöder|stödjer|tillstyrker|biträder) {VI}|är (?:{ADV} )?(?:bra|utmärkt|utmärkta|klokt|välkommet|välkommen|rimligt|rimlig))[,;](?: men)? (?:(?!(?:och|att|det|detta|om|utan|som|inte|ej|är|för)\b)[^ .;:?!,]+ |(?:för|det|den|de|att) (?=[^ .,;]+)){1,9}?(?:är {VI} det inte|är det inte|gör {VI} det inte|inte)(?= ?[.;!]| ?$)",
        ("inte",),
        TD,
        None,
        P,
        0.86,
        "Grundavgiften är vi med på, tilläggstaxan inte.",
        "Grundavgiften är vi med på, och tilläggstaxan likaså.",
        needs=("ar vi ", "ar jag", "vi, ", "vi; ", "ar bra", "ar utm", "ar klok", "ar valk", "ar riml", "jag"),
    ),
    Pattern(
        "bejakar det ena men avvisar det andra",
        rf"{_LIKES} (?:{{ADV}} )?(?=(?:den|det|de|en|ett|[^ ,]+(?:en|et|na)) |[^ ,]+(?:en|et|na),? ){_PART}(?<! )(?: välkommen| välkommet)?,? men {_REFUSES}(?! (?:{{UTREDNINGENS}} )?{_WHOLE})(?! (?:inte|ej)\b)(?= )",
        (" men ",),
        TD,
        None,
        P,
        0.86,
        "Orkestrarna lovordar det nya turnébidraget men förkastar taket för biljettpriset.",
        "Orkestrarna lovordar det nya turnébidraget och taket för biljettpriset.",
        needs=("bejakar", "lovordar", "appladerar", "hyllar", "gillar", "gillande", "gladje", "positivt", "halsar", "valkomnar", "koper", "uppskattar"),
    ),
    Pattern(
        "positiv till det ena, nej till en del av förslaget",
        rf"är (?:{{ADV}} |mycket )*positiva? till (?!att ){_PART}(?<=,) men (?:kapitel|avsnitt|punkt|(?:den|de) (?:del|delar) av (?:förslage[tn]|betänkandet) som|den del som|förslage[tn] (?:om|till|i))(?: (?!(?:inte|ej)\b)[^ .;:?!,]+){{1,14}}? (?:säger|motsätter|avstyrker|avvisar|är|går) (?:{{VI}}|(?:{{ord}} ){{0,2}}?{{ORGAN}})(?: bestämt)?(?: nej till| {{SIG}}| emot| kritiska? till)?(?=[.,;!]| ?$)",
        (", men ",),
        TD,
        None,
        P,
        0.84,
        "Vi är positiva till bryggorna, men den del av förslaget som rör bommen säger vi nej till.",
        "Vi är positiva till bryggorna, men den del av förslaget som rör bommen är vi inte insatta i.",
        needs=("positiv",),
    ),
    Pattern(
        "ett kapitel är bra, ett annat ska utgå",
        r"(?:kapitel|avsnitt|punkt) \d[\d.·]* är (?:{ADV} |mycket )*(?:utmärkt|bra|välkommet|godtagbart|klokt|rimligt|utmärkta|välavvägt)[^.;?!]{0,120} (?:kapitel|avsnitt|punkt) \d[\d.·]* (?:måste|bör|ska|skall)(?: (?!(?:inte|ej)\b){ord}){0,4}? (?:utgå|strykas|avslås|tas bort|omarbetas|arbetas om|avvisas)(?=[ .,;!]|$)"
        r"|(?:halva|ena halvan av|hälften av) förslaget är (?:{ADV} |mycket )*(?:bra|utmärkt|klok|klokt)[^.?!]{0,120} (?:den andra halvan|andra halvan|resten|den andra)(?:, [^.;:?!,]{2,60},)? (?:är (?:{ADV} )?(?:dålig\w*|fel|olämplig\w*|orimlig\w*)|(?:måste|bör|ska) (?:utgå|strykas|avslås|tas bort))",
        ("kapitel", "avsnitt", "punkt", "halva", "halften"),
        TD,
        None,
        P,
        0.84,
        "Kapitel 3 är utmärkt och kapitel 5 måste enligt oss utgå.",
        "Kapitel 3 är utmärkt och kapitel 5 måste enligt oss läsas.",
        needs=("utga", "strykas", "avslas", "tas bort", "arbetas", "avvisas", "dalig", "fel", "olamplig", "orimlig"),
    ),
    Pattern(
        "både för och emot",
        r"(?:både|såväl) (?:positiv|för|nöjd)(?:t|a|da)? (?:och|som) (?:negativ|kritisk|tveksam|emot|missnöjd)(?:t|a|da)?(?: till| mot)?(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}|reformen|betänkandet|utredningen))",
        ("positiv", " for och", " for som", "nojd"),
        TD,
        None,
        P,
        0.8,
        "Hamnarna är både positiva och kritiska till förslaget.",
        "Hamnarna är både positiva och aktiva.",
        needs=("bade ", "saval "),
    ),
)  # fmt: skip
