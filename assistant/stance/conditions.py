"""On which condition a stand is taken, and what only looks like one: what is proposed may have conditions of its own."""

from __future__ import annotations

from assistant.stance.lexicon import swedish, word

Found = tuple[int, int]

_CONDITION = word(
    r"(?<!redan )(?<!och )först (?:sedan|när|efter det att|efter att)(?= )|vid full(?:ständig)? (?:kostnadstäckning|finansiering|ersättning|kompensation)(?= (?:tillstyrker|stöder|stödjer|ställer|är|kan|biträder|godtar|accepterar) )|under (?:det|ett)(?: [\w-]+){0,2} (?:villkoret|förbehållet|villkor|förbehåll)(?=[ .,]|$)|under (?:den (?:[\w-]+ )?)?förutsättning(?:en|ar)?(?: av)?|förutsatt|(?:med|under) (?:det |ett )?förbehåll\w*|med villkoret(?= att)|(?<![\w,] )(?:endast|bara|enbart|blott) (?:med|efter|mot)(?= (?:ett|en|vissa|full|tydliga|ändringar|tillägg) )|(?<![\w,] )givet (?:ett|en|full\w*|tillräcklig\w*|nödvändig\w*)(?= )|under (?:den )?premissen(?= att)|på (?:det )?villkor\w*|med (?:det|följande) (?:villkor|krav|tillägg|förbehåll)\w*|under villkor\w*|(?:med|under|på|utifrån) (?:den|denna|dessa|de) förutsättning(?:en|ar|arna)?(?! som)(?=[ .,]|$)|utifrån förutsättningen|i (?:trygg |full )?förvissning om att|givet att(?! (?:(?!(?:om|som)\b){ord} ){1,6}?(?:(?:inte|ej|redan|tidigare|nyligen) (?:(?:har |hade )?[\w-]+ts|(?:har|hade) [\w-]+(?:at|it|tt))|redan [\w-]+r)(?=[ ,]))|(?<!även )i det fall|(?<!även )för det fall|såvida|så länge|i den mån|(?<!som )(?<!utredningen )(?<!utredaren )(?<!kommittén )(?<!beredningen )förutsätter|(?:endast|bara|enbart) om|(?<=, )fast (?:med|först|bara|endast|inte|utan)|dock med|dock (?:först|tidigast|senast|längst|högst)|villkorat av"
    r"|(?<=tillstyrks )villkorat|(?<=tillstyrker )villkorat|en förutsättning (?:för (?:detta|det|stödet|tillstyrkan|ett tillstyrkande) )?är|villkoret är|med kravet att|(?<!vet inte )(?<!bedöma )(?<!avgöra )(?<!oklart )(?<!osäkert )(?<!säga )(?<!osäkra på )(?<!frågan )om(?= (?:staten|regeringen|kostnaderna|finansieringen|full finansiering|medel|resurser|ersättning\w*) (?:{ord} ){0,3}?\w\w+[rs](?= |$|[.,]))|med (?:ändringen|tillägget|justeringen|förtydligandet|reservationen) att|(?<=kan tillstyrka forslaget )om(?= (?:(?!(?:att|hur|vilka|vad|när|inte|än)\b){ord} ){1,6}(?:är|blir|kan|får|ges|ryms|täcks|sker|görs|[\w-]+(?:as|es|cks|rks|lls|ggs|js))(?= |$|[.,]))|med (?:den|det|de|följande|nedanstående|vissa) (?:ändring\w*|justering\w*|tillägg\w*|förtydligande\w*|avvikelse\w*|kompletteringar?)(?= (?:som|att|av)|$|[.,:])|(?<=, )om(?= (?:(?!att\b|inte\b|än\b){ord} ){1,6}(?:är|blir|kan|får|ges|ryms|täcks|sker|görs|[\w-]+(?:as|es|cks|rks|lls|ggs|rs|ms|js))(?= |$|[.,]))",
    keys=(
        "vid full",
        "forst sedan",
        "forst nar",
        "forst efter",
        "forut",
        "premiss",
        "givet ",
        "ast med ",
        "ara med ",
        "art med ",
        "ott med ",
        "ast efter ",
        "ara efter ",
        "art efter ",
        "ast mot ",
        "ara mot ",
        "art mot ",
        "forvissning",
        "forbehall",
        "villkor",
        "givet att",
        "det fall",
        "savida",
        "sa lange",
        "i den man",
        "endast om",
        "bara om",
        "enbart om",
        ", om ",
        ", fast ",
        "dock ",
        "kravet att",
        "gen att",
        "tet att",
        "gget att",
        "ndet att",
        "nen att",
        "kan tillstyrka forslaget om",
        "om staten",
        "om regeringen",
        "om kostnad",
        "om finans",
        "om full",
        "om medel",
        "om resurs",
        "om ersattning",
        "med den ",
        "med det ",
        "med de ",
        "med foljande ",
        "med nedan",
        "med vissa ",
    ),
)
_CAN_IF = swedish(
    r"(?:kan|skulle kunna|är beredda? att|är villiga? att)(?: {ord}){0,3}? (?:tillstyrkas?|stödjas?|accepteras?|ställa {SIG} bakom|ställa upp på|ansluta {SIG} till|stött?as?|godtas?|biträdas?|bifallas|gå med på)(?: (?!om\b){ord}){0,6}? (?P<if>om (?:(?!(?:att|hur|vilka|vad|när|inte|än)\b){ord} ){1,6}(?:är|blir|kan|får|går|tillfaller|ges|ryms|täcks|sker|görs|[\w-]+(?:as|es|cks|rks|lls|ggs|js|ks|rs|ms))(?=[ .,]|$))",
    keys=(" om ",),
)
""" "Kan tillstyrka förslaget om beloppet sänks"."""
_STATED_IF = swedish(
    r"(?:(?:tillstyrk\w+|stödj\w+|stöder|godtar|accepterar|bifaller|är för|säger ja till|är (?:{ADV} )?positiv\w* till) (?:förslaget|förslagen|detta|motionen)|tillstyrks|bifalls|stöds|biträds|godtas|(?:tillstyrker|stödjer|stöder) (?!{ORGAN})[\w-]{3,40}(?:en|et|an|na)|(?:har|får) (?:vårt|mitt|[\w-]+s) (?:fulla )?stöd(?= om (?:[\w-]+(?:en|et|na)|det|de|den) )) (?P<if>om (?:det|de|den|[\w-]+(?:en|et|na)) (?:{ADV} )?(?:inte )?(?:är|får|blir|kan|ges|ryms|sker|görs|[\w-]{3}[\w-]*(?:as|es|cks|rks|lls|ggs|js|ks|rs|ms))(?=[ .,]|$)[^.;]*)"
)
""" "Tillstyrker förslaget om det kombineras med utbildning"."""
_PASSIVE_IF = swedish(
    r"(?:tillstyrks|godtas|accepteras|bifalls|biträds|stöds|tillstyrkas|(?:tillstyrk|stöd)\w+ (?:punkt|avsnitt)\w* [\d.]+)(?: {ADV})* (?P<if>om (?:(?!(?:att|hur|vilka|vad|när|inte|än)\b){ord} ){1,5}(?:är|blir|utgår|ges|sker|görs|[\w-]{3}[\w-]*(?:as|cks|rks|lls|ggs|js|ks|rs|ms|ps)))(?=[ .,;]|$)",
    keys=(" om ",),
)
""" "Punkt 1 tillstyrks om punkt 3 utgår"."""
_OPINION = swedish(r"(?<! att) (?:och|samt) (?:anser|bedömer|menar|tycker|konstaterar|delar|instämmer)(?= )")
"""What is thought besides: a condition in it does not limit the stand before it."""
_UNLESS = word(
    r"(?<!även )om inte|såvida inte|med mindre(?! [\w-]+(?:ar|er|or)(?=[ .,;]|$))",
    keys=("om inte", "savida", "med mindre"),
)

_THAT = swedish(
    r"(?:{FÖRSLAG}|{FÖRESLAGNA} {ord}|bestämmelse\w*|bedömning\w*|uppfattning\w*|slutsats\w*)(?: {ord}){0,3}? (?:om )?att(?: [-–•]| a(?= ))?(?= )"
)
_OF_CONTENT = swedish(
    r"(?:om(?! (?:staten|regeringen|kostnad\w*|finansiering\w*|full|medel|resurser|ersättning\w*)(?= |$))|om inte|såvida|såvida inte|med mindre|i den mån|(?:i|för) det fall|så länge)(?= |$)"
)
""" "Stöder förslaget att gåvan ska återgå, om inte annat följer av testamentet": the condition is a part of what is proposed."""

_THAT_SUPPORTED = swedish(
    r"(?:tillstyrk\w+|stödj\w+|stöder|välkomnar|positiv\w* till|bakom|instämmer i)(?: {ADV})* att(?= )"
)
_RULED = swedish(r"(?:om inte|i den mån)(?= |$)")
_ONLY_THEN = swedish(
    r" att(?= )[^.;:]* (?:(?:endast|enbart|bara)(?: {ord}){0,2}? (?:får|ska|skall|kan|bör)|(?:får|ska|skall|kan|bör)(?: {ord}){0,2}? (?:endast|enbart|bara))(?= )[^.;:,]*$"
)
""" "Tillstyrker att avgiften bara får tas ut under förutsättning att …": the rule that is supported has the condition."""
_PAID = word(
    r"staten|[\w-]*finansier\w*|[\w-]*kompens\w*|[\w-]*ersätt\w*|betala\w*|resurser\w*|medel|kostnad\w*|anslag\w*"
)
""" "Så länge staten betalar" is said by whoever would have to pay, wherever it stands."""


def condition(text: str) -> Found | None:
    """Where a condition begins; it runs to the end of its clause.

    >>> text = "forslaget under forutsattning att kostnaderna tacks."
    >>> text[slice(*(condition(text) or (0, 0)))]
    'under forutsattning att kostnaderna tacks'
    """
    match = _CONDITION.search(text) or _UNLESS.search(text)
    if not match and (can := _CAN_IF.search(text) or _STATED_IF.search(text) or _PASSIVE_IF.search(text)):
        return can.start("if"), can.end("if")
    if not match or _OPINION.search(text, 0, match.start()):
        return None
    end = min(
        (i for i in (text.find(c, match.end()) for c in (".", ";", ", men ", " men ")) if i >= 0),
        default=len(text),
    )
    if not _PAID.search(text, match.start(), end) and (
        (_OF_CONTENT.match(match[0]) and _THAT.search(text, 0, match.start()))
        or (_THAT_SUPPORTED.search(text, 0, match.start()) and _ONLY_THEN.search(text, 0, match.start()))
        or (_RULED.match(match[0]) and _THAT_SUPPORTED.search(text, 0, match.start()))
    ):
        return None
    return match.start(), end


_CARRIED_OUT = swedish(
    r"^\s*(?:om|ifall|därest|för det fall(?: att)?|i det fall(?: att)?) (?:(?!(?:inte|ej)\b){ord} ){0,4}?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|reformen|lagförslaget)(?: (?:av|om|i|till|på) (?:(?!(?:inte|ej)\b){ord} ){0,5}?{ord})? (?:genomförs|införs|antas|realiseras|förverkligas|blir verklighet|träder i kraft)(?=\W|$)"
)


def carried_out(text: str) -> bool:
    """Is the condition only that the proposal be carried out: "om förslaget genomförs får verket ett nytt verktyg"?

    >>> carried_out("om forslaget genomfors far verket"), carried_out("om forslaget finansieras far verket")
    (True, False)
    """
    return _CARRIED_OUT.search(text) is not None
