"""What is shared or liked without being proposed: an aim, a picture of the problem, a direction.

By the codebook it is the stance of a sentence that says nothing else; it is never part of the stand of an answer
(see `SentenceReading.leanings`).
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

T, A = Stance.TILLSTYRKER, Stance.AVSTYRKER
V = Force.ATTITUDE

LEANINGS: tuple[Pattern, ...] = (
    Pattern(
        "delar synen",
        r"(?<!\bde )(?<!viktiga )(?<!vissa )(?<!dessa )(?<!stora )(?<!flera )(?<!andra )(?<!olika )(?<!övriga )(?:delar|dela)(?! av\b)(?: (?!(?:i|för|att|som|oro\w*|farhåg\w*|kritik\w*|den)\b){ord}){0,5}? "
        r"(?:bild(?:en)?(?: av| om)?(?= att)|analys(?:en)?(?: av| om)(?= att)|(?:analys|beskrivning)(?:en)? av(?= (?:{ord} )?behov(?:et|en)?\b)|betoning(?:en)?(?= av | på )|ambition\w*|målsättning\w*|intention\w*|strävan|syftet?|avsikt\w*|inriktning\w*|utgångspunkt\w*|hållning\w*|vision\w*|grundtanke\w*|tanken|(?:problembild|problembeskrivning)\w*(?= (?:och|att|om att|av att)))"
        r"|(?:delar|dela)(?: {ADV}| {VI})* {UTREDNINGENS} analys(?:en)? (?:av|kring|om|gällande|rörande|vad gäller)(?= (?!(?:{ord} ){0,3}?(?:[\w-]*(?:problem|läge|behov|utmaning|nuläge|hinder|brist|risk|orsak|konsekvens|kostnad|utveckling|situation|för- och nackdel)\w*|dagens|nuvarande)(?!\w)))"
        r"|(?:delar|dela)(?: också| även)? den (?:{ord} ){0,2}?(?:bild|problembild|analys|syn|beskrivning)(?= som )"
        r"|(?:stödjer|stöder|stöttar)(?: (?!(?:i|för|att|som|genom|med)\b){ord}){0,3}? (?:målsättning\w*|målet|syftet|strävan|(?:beskrivna )?behov(?:et)?|arbetet med|avsikt\w*|vision\w*)(?=\W|$)",
        (
            "bild",
            "analys",
            "ambition",
            "malsattning",
            "intention",
            "stravan",
            "syfte",
            "avsikt",
            "inriktning",
            "utgangspunkt",
            "hallning",
            "vision",
            "tanke",
            "malet",
            "arbetet med",
            "problembeskrivning",
            "beskrivning",
            "betoning",
            "behov",
            "den syn ",
        ),
        T,
        A,
        V,
        0.6,
        "Myndigheten delar utredningens ambition att korta tiderna.",
        "Myndigheten delar utredningens oro för utvecklingen.",
        judged="leaning",
        needs=("delar ", "dela ", "stodjer", "stoder", "stottar"),
    ),
    Pattern(
        "delar inte problembilden",
        r"(?:delar|dela)(?: {ADV})* (?:inte|ej)(?: heller)?(?: (?!(?:att|som)\b){ord}){0,3}? (?:problembild\w*|problembeskrivning\w*|beskrivning\w*|bild(?:en)?|syn(?:en)?)(?=\W|$)",
        ("delar", "dela "),
        A,
        None,
        Force.DECLARED,
        0.6,
        "Kommunen delar inte utredningens problembild.",
        "Kommunen delar utredningens problembild.",
        judged="leaning",
    ),
    Pattern(
        "ser i likhet med utredningen behov",
        r"ser(?: {VI}| {ORGAN})?,? (?:i likhet med|liksom|precis som) (?:{UTREDNINGEN}|{UTREDNINGENS} \w+),? (?:ett |stora |stort )?(?:behov\w*|fördelar\w*)(?= )"
        r"|(?:i likhet med|liksom|precis som) {UTREDNINGEN} ser(?: {ord}){0,3}? (?:behov\w*|fördelar\w*|att)(?= )",
        ("i likhet med", "liksom", "precis som"),
        T,
        None,
        V,
        0.6,
        "Verket ser i likhet med utredningen behov av tydligare regler.",
        "Verket ser till skillnad från utredningen behov av tydligare regler.",
        judged="leaning",
    ),
)
