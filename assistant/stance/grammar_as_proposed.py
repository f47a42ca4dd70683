"""What should or should not be "as the inquiry proposes", and what there is reason not to do."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

_INQUIRY = r"(?:{UTREDNINGEN}|[\w-]+(?:utredningen|kommittén|delegationen|beredningen))"

AS_PROPOSED: tuple[Pattern, ...] = (
    Pattern(
        "bör inte, som utredningen föreslår",
        rf"(?:bör|borde|ska|skall|kan|får|måste)(?: {{ADV}}| {{VI}})* (?:inte|ej|icke)(?: heller)?(?: vara| ha| ligga| ske)?,? (?:så |på det sätt |i enlighet med vad )?(?:som|såsom) {_INQUIRY}(?: {{ADV}}| har| nu)* (?:föreslår|föreslagit|förordar|förespråkar)(?=[,. ]|$)"
        rf"|(?:inte|ej|icke) (?:bör|borde|ska|skall|får) (?:{{ord}} ){{1,8}}?(?:så|såsom|på det sätt(?:et)?)(?: som)? {_INQUIRY}(?: {{ADV}}| har| nu)* (?:föreslår|föreslagit|förordar)(?=[,. ]|$)"
        rf"|(?:bör|borde|ska|skall|får)(?: {{ADV}})* (?:inte|ej|icke)(?: {{ADV}})* (?!(?:bara|endast|enbart|minst)\b)[\w-]+(?:a|as|s|å)(?: (?!(?:som|att|utan|men|och|så)\b)[^ .;:?!,]+){{0,8}}?,? (?:så som|såsom|som|på det sätt som|i den utsträckning som) {_INQUIRY}(?: {{ADV}}| har| nu)* (?:föreslår|föreslagit|förordar|förespråkar)(?=[,.]| ?$)"
        r"|(?:bör|borde|ska|skall|kan|får|måste)(?: {ADV})* (?:inte|ej|icke)(?: heller)?,? (?:så |på det sätt )?som (?:nu |här )?föreslås(?: i (?!de[nt]?\b){ord})?,? [\w-]+(?:s|a)(?=[ .,]|$)",
        ("inte", "ej", "icke"),
        Stance.AVSTYRKER,
        None,
        Force.DECLARED,
        0.75,
        "Tillsynen bör inte, som utredningen föreslår, flyttas till länsstyrelsen.",
        "Tillsynen bör, som utredningen föreslår, inte flyttas till länsstyrelsen.",
        needs=("som", "i enlighet"),
    ),
    Pattern(
        "yrkar i första hand att det inte genomförs",
        r"(?:yrkar|begär|hemställer|förordar)(?: {VI}| {ORGAN})? i första hand,? att (?:(?! (?:att|som|men) )[^.;:?!,]){2,60}? (?:inte|ej|icke) (?:genomförs|införs|antas|inrättas|kommer till stånd)(?= |[.,;]|$)",
        ("i forsta hand",),
        Stance.AVSTYRKER,
        None,
        Force.DECLARED,
        0.85,
        "Klubben yrkar i första hand att bojavgiften inte införs och i andra hand att den halveras.",
        "Klubben yrkar i andra hand att bojavgiften sänks.",
    ),
    Pattern(
        "det föreslagna bör genomföras",
        r"(?<!om )(?:den|det|de) {FÖRESLAGNA} [\w-]+ (?:bör|borde)(?: {ADV}| snarast| skyndsamt)* (?:genomföras|införas|antas|förverkligas|realiseras)(?=[ .,;]|$)(?! (?:först|tidigast|när|om|endast|bara|i stället|på annat))",
        ("genomforas", "inforas", "antas", "forverkligas", "realiseras"),
        Stance.TILLSTYRKER,
        Stance.AVSTYRKER,
        Force.ATTITUDE,
        0.75,
        "Den föreslagna märkningen bör genomföras så snart som möjligt.",
        "Den föreslagna märkningen bör genomföras först 2030.",
        needs=("foresla",),
    ),
    Pattern(
        "skäl att inte införa",
        r"(?:(?:ser|anser|finner|bedömer|tycker)(?: {VI}| (?:{ord} )?{ORGAN})? (?:inte|ej|icke)(?: heller)?|(?:kan|har svårt att)(?: {VI}| (?:{ord} )?{ORGAN})?(?: (?:inte|ej|icke)(?: heller)?)?(?<!kan) se) att det (?:finns|föreligger)(?: {ord})? skäl (?:till |för )?att (?:införa|genomföra|gå vidare med|inrätta|anta|lagstifta)(?= )"
        r"|(?:utgör|är|finns|föreligger|finner|ser)(?: (?!(?:inte|ej|inga|inget|knappast|varken|om)\b){ord}){0,4}? skäl (?:till |för )?att (?:inte|ej) (?:införa|genomföra|gå vidare med|inrätta|anta|lagstifta)(?= )",
        ("skal ",),
        Stance.AVSTYRKER,
        None,
        Force.DECLARED,
        0.7,
        "Bristerna är i sig skäl att inte införa en norm.",
        "Bristerna är inte skäl att inte införa en norm.",
        needs=("infora", "genomfora", "ga vidare", "inratta", "anta ", "lagstifta"),
    ),
    Pattern(
        "skäl att genomföra förslaget",
        rf"(?:finns|föreligger|finner|ser)(?: (?!(?:inte|ej|inga|inget|knappast|varken|om|utredningen)\b){{ord}}){{0,4}}? (?:(?:goda|starka|tillräckliga|övertygande) )?skäl (?:till |för )?att,? (?:så ?som|på det sätt som|i enlighet med vad) {_INQUIRY}(?: {{ADV}}| har| nu)* (?:föreslår|föreslagit|förordar),? [\w-]+"
        r"|(?:ett|är|finns|föreligger|finner|ser)(?: (?!(?:inte|ej|inga|inget|knappast|varken|om)\b){ord}){0,3}? (?:rimliga?t?|goda?t?|starka?t?|tungt vägande|övertygande|tillräckliga?t?) skäl (?:till |för )?att(?: {ADV}| trots allt)* (?:genomföra|anta|gå vidare med) (?:{UTREDNINGENS} |det |de )?(?:remitterade |föreslagna )?(?:{FÖRSLAG}|reformen|lagändringen)(?=[ .,]|$)",
        ("skal ",),
        Stance.TILLSTYRKER,
        None,
        Force.DECLARED,
        0.7,
        "Enligt verket finns goda skäl att genomföra förslaget.",
        "Enligt verket finns inte tillräckliga skäl att genomföra förslaget.",
        needs=("genomfora", "anta ", "ga vidare", "foresla", "forordar"),
    ),
)  # fmt: skip
