"""The proposal, or that it is carried out, is found unsuitable, unfounded, out of proportion. Its praise: `grammar_judgements`."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

A = Stance.AVSTYRKER
D, J = Force.DECLARED, Force.JUDGEMENT

BLAME: tuple[Pattern, ...] = (
    Pattern(
        "är inte lämpligt",
        r"(?:anser|bedömer|menar|tycker|finner)(?: {ord}){0,3}? att det (?:inte är|är inte) (?:{ADV} )?(?:lämpligt|motiverat|rimligt|ändamålsenligt|försvarbart|godtagbart|proportionerligt|acceptabelt)(?= att (?!(?:utredningen|{UTREDNINGEN})))"
        r"|(?<!att )(?:är det|det är|anser det|bedömer det|finner det|framstår det|det framstår)(?: (?!om\b|bra\b|så\b|möjligt\b){ord}){0,2}? (?:inte|ej)(?: {ADV})?(?: som)? (?:lämpligt|ändamålsenligt|godtagbart|försvarbart|proportionerligt)(?= att,? (?!utredningen|förutsätta|förvänta|anta|avvakta|vänta))"
        r"|{FÖRSLAG}(?: (?!om\b|att\b|som\b){ord}){0,3}? är (?:därför |således |dock )?(?:inte|ej) (?:ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|godtagba\w*|acceptab\w*|rimlig\w*)",
        (
            "det inte ar",
            "det ar inte",
            "ar inte ",
            "ar ej ",
            "inte lampligt",
            "lampligt",
            "andamalsenligt",
            "godtagbart",
            "forsvarbart",
            "proportionerligt",
        ),
        A,
        None,
        D,
        0.62,
        "Staden bedömer att det inte är lämpligt att flytta ansvaret.",
        "Staden delar bedömningen att det inte är lämpligt att flytta ansvaret.",
    ),
    Pattern(
        "framstår som omotiverat",
        r"(?:det|detta) (?:är|vore) (?:enligt \w+ mening |därför )?en (?:mycket |direkt )?(?:olämplig|dålig|felaktig|orimlig|oacceptabel|olycklig) (?:förändring|ändring|åtgärd|ordning|lösning|reform|idé|inskränkning)"
        r"|framstår(?: {ord}){0,6}? som (?:helt |direkt |mycket )?(?:omotivera\w*|olämplig\w*|onödig\w*|felaktig\w*|oproportionerlig\w*)(?= att)"
        r"|(?:ser|finner)(?: {ord}){0,2}? (?:inga|inte några|ingen|inget) (?:fördel\w*|nytta|mervärden?|vinster?|behov)(?: {ord})? (?:med|av|i)(?= (?:(?!att\b){ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}))",
        (
            "framstar",
            "fordel",
            "nytta",
            "mervarde",
            "vinst",
            "behov",
            "olamplig",
            "dalig",
            "felaktig",
            "orimlig",
            "oaccept",
            "olycklig",
        ),
        A,
        None,
        J,
        0.62,
        "Det framstår som omotiverat att flytta ansvaret.",
        "Det framstår som oklart om ansvaret flyttas.",
    ),
    Pattern(
        "förslaget är olämpligt",
        r"(?:anser|bedömer|menar|tycker|finner)(?: {ord}){0,3}? att(?: {ord}){0,7}? {FÖRSLAG}(?: (?!om\b|att\b|som\b){ord}){0,4}? är (?:mycket |helt |direkt )?(?:olämplig\w*|oacceptab\w*|orimlig\w*|oproportionerlig\w*|förkastlig\w*|felaktig\w*|dålig\w*|inte acceptab\w*)"
        r"|{FÖRSLAG}(?: (?!om\b|att\b|som\b){ord}){0,2}? är (?:mycket |helt |direkt |jätte)?(?:oacceptab\w*|förkastlig\w*|dåligt?\b(?! \w+at))",
        (
            "olamplig",
            "oaccept",
            "orimlig",
            "oproport",
            "forkast",
            "felaktig",
            "dalig",
            "accept",
            "andamalsenlig",
            "lamplig",
            "motivera",
            "proportion",
            "godtagba",
            "rimlig",
        ),
        A,
        None,
        J,
        0.6,
        "Nämnden anser att förslaget är oacceptabelt.",
        "Nämnden anser att förslaget är otydligt.",
    ),
    Pattern(
        "bör inte införas",
        r"(?:(?:anser|menar|tycker|bedömer|finner)(?: {ord}){0,8}?(?:,[^,.;:]{3,80},)?|(?:gör|drar)(?: {ord}){0,3}? (?:bedömningen|slutsatsen)|(?:mening|uppfattning|bedömning|åsikt|ståndpunkt|inställning|slutsats|hållning|linje) är|(?:är|är {VI}) av (?:den )?(?:[\w-]+ )?(?:uppfattning|mening|åsikt)(?:en)?|har (?:den )?(?:[\w-]+ )?(?:uppfattningen|åsikten|inställningen)|(?<!.)det är (?:{ord} ){1,4}?(?:mening|uppfattning|bedömning|åsikt)) att (?:(?!(?:{UTREDNINGEN}|om|som|och|man|det(?! (?:{FÖRESLAGNA}|nya|tänkta|aktuella|utökade|skärpta)(?: |$)))(?: |$)){ord} ){0,8}?(?!(?:{UTREDNINGEN}|om|som|och|man|det(?! (?:{FÖRESLAGNA}|nya|tänkta|aktuella|utökade|skärpta)(?: |$)))(?: |$)){ord}(?:,(?: som)? [^,.;:]{3,90},)? (?:(?:inte|ej|aldrig) (?:bör|ska|skall|borde|får)|(?:bör|ska|skall|borde|får)(?: därför)? (?:inte|ej|aldrig)) (?:införas|genomföras|antas|gälla|tillåtas|inrättas|lagfästas|permanentas|bli verklighet|komma till stånd|kriminaliseras|höjas|sänkas|utökas|utvidgas|avskaffas|slopas|flyttas|tas bort|läggas ned|återinföras|ersättas|centraliseras|förstatligas|privatiseras|skärpas|avvecklas|byggas|anläggas|uppföras|bildas|ändras|förändras|upphävas|förlängas|förkortas|minskas|fullföljas|godkännas|bifallas|tecknas|skrivas in|åläggas|fastställas|lagstadgas|komma till användning)(?! (?:förrän|innan|utan|om|mer|så|i (?:större|högre|den mån)|ytterligare|längre|till mer)(?: |$))(?=[ .,]|$)"
        r"|(?:reformen|lagförslaget|lagförslagen|det som {UTREDNINGEN} föreslår|det som föreslås)(?: (?!om\b|att\b){ord}){0,5}? (?:därför )?(?:inte|ej)(?: därför)? (?:bör |ska )?(?:genomföras|införas|antas)"
        r"|(?:bör|ska|skall|borde)(?: (?!om\b|att\b|utan\b){ord}){0,3}? (?:inte|ej) (?:gå|gås|tas|föras|drivas) vidare(?= med|[.,]|$)"
        r"|(?:anser|menar|tycker|bedömer|finner|föreslår|förordar)[^.;:?!]{0,80} att (?:(?!(?:och|om|som)\b){ord} ){1,5}?(?:inte|ej) (?:bör|ska|skall|borde) (?:gå|gås|tas|föras|drivas) vidare(?= med|[.,]|$)"
        r"|skäl(?: i sig)? (?:för )?att (?:inte|ej) gå vidare med {FÖRSLAG}",
        (
            "infora",
            "genomfora",
            "anta",
            "galla",
            "hojas",
            "sankas",
            "utokas",
            "utvidgas",
            "avskaffas",
            "slopas",
            "flyttas",
            "tas bort",
            "laggas ned",
            "ersattas",
            "centraliseras",
            "forstatligas",
            "privatiseras",
            "skarpas",
            "avvecklas",
            "byggas",
            "anlaggas",
            "uppforas",
            "bildas",
            "godkannas",
            "andras",
            "upphavas",
            "langas",
            "kortas",
            "minskas",
            "fullfoljas",
            "bifallas",
            "tecknas",
            "skrivas in",
            "alaggas",
            "faststallas",
            "lagstadgas",
            "till anvandning",
            "vidare",
            "tillatas",
            "inrattas",
            "lagfast",
            "permanent",
            "bli verklighet",
            "till stand",
            "kriminali",
        ),
        A,
        None,
        D,
        0.66,
        "Förbundet anser att områdesavgifter inte ska införas.",
        "Förbundet delar bedömningen att områdesavgifter inte ska införas.",
        needs=("inte ", "ej ", "aldrig "),
    ),
    Pattern(
        "förslaget är inte motiverat",
        r"(?:anser|bedömer|finner|menar|tycker)(?: {ord}){0,2}? (?:inte|ej)(?: heller)? att (?:{FÖRSLAG}|det|detta)(?: (?!om\b|att\b|som\b){ord}){0,4}? (?:är|kan anses vara|är vare sig|uppfyller kravet på) (?:vare sig |varken |tillräckligt )?(?:(?:ett |en )?(?:bra|klokt|lämpligt|välkommet) förslag|bra(?=[ .,]|$)|ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|proportionalitet|godtagba\w*|acceptab\w*|rimlig\w*|befoga\w*|realistisk\w*|genomförba\w*)"
        r"|(?:{FÖRSLAG}|föreslagna \w+)(?: {ord}){0,3}? varken(?: (?:anses|bedöms|kan|vara|är|som|en|ett)){0,3} (?:ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|godtagba\w*|acceptab\w*|rimlig\w*) eller"
        r"|(?:saknas|finns (?:inga|inte några|ej några))(?: (?:tillräckliga|bärande|starka))? skäl (?:till|för) (?:denna ändring|detta förslag|förslaget|den föreslagna|de föreslagna|ändringen|en sådan)(?= |$|[.,])"
        r"|{FÖRSLAG} (?:om|att|till)(?: (?!inte\b|ej\b|varken\b|knappast\b|är\b){ord}){1,15}? (?:är|bedöms|anses|utgör) (?:inte|ej) (?:vara |en |ett |heller )?(?:ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|godtagba\w*|acceptab\w*|rimlig\w*|realistisk\w*|genomförba\w*)"
        r"|(?:{FÖRSLAG}|föreslagna \w+|åtgärden|regleringen)(?: (?!om\b|att\b|som\b){ord}){0,5}? (?:är|bedöms|anses|framstår|utgör|innebär)(?: {ord}){0,3}? (?:inte|ej)(?: (?:vara|som|en|ett|heller|tillräckligt))* (?:bra(?=[ .,]|$)|välkom\w*|klok\w*|ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|godtagba\w*|acceptab\w*|rimlig\w*|befoga\w*|realistisk\w*|genomförba\w*)"
        r"|(?:{FÖRSLAG}|föreslagna \w+)(?: (?!om\b|att\b|som\b){ord}){0,5}? (?:inte|ej)(?: (?:kan|bedöms|anses|vara|är|utgör|framstår|som|en|ett)){1,4} (?:ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|godtagba\w*|acceptab\w*|rimlig\w*|realistisk\w*|genomförba\w*)"
        r"|(?:anser|bedömer|menar|tycker|finner)(?: {ord}){0,3}? att (?:(?!(?:{UTREDNINGEN}|om|som|det|dagens|nuvarande|gällande|befintlig\w*|rådande)\b){ord} ){1,12}?(?:inte är|är inte) (?:ändamålsenlig\w*|lämplig\w*|motivera\w*|proportionerlig\w*|rimlig\w*|befoga\w*)(?! (?:i dag|idag))"
        r"|(?:^|(?<=[.!?] ))att(?: (?!(?:inte|ej)\b)[^\s.;:]+){1,40}? är(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,5}? (?:inte|ej) (?:lämpligt|motiverat|rimligt|ändamålsenligt|godtagbart|acceptabelt|försvarbart)(?=[.,]| ?$)",
        (
            "andamalsenlig",
            "realistisk",
            "genomforba",
            "lamplig",
            "motivera",
            "proportion",
            "godtagba",
            "acceptab",
            "rimlig",
            "befog",
            "bra",
            "valkom",
            "klok",
            "nodvandig",
            "skal till",
            "skal for",
        ),
        A,
        None,
        D,
        0.62,
        "Förslaget bedöms inte vara proportionerligt.",
        "Dagens ordning bedöms inte vara proportionerlig.",
        needs=("inte ", "ej ", "varken ", "vare sig ", "saknas ", "finns inga "),
    ),
    Pattern(
        "det är olämpligt att",
        r"(?:denna|en sådan|den föreslagna|föreslagna) (?:ordning|lösning|reglering|modell|åtgärd|bestämmelse)\w*(?: {ord}){0,2}? (?:är|framstår som|bedöms vara|bedöms som)(?: (?!inte\b|ej\b|varken\b|knappast\b|mer\b){ord}){0,3}? olämplig"
        r"|(?<!då )(?<!eftersom )(?<!när )(?:är det|det är|det vore|vore det|(?:anser|finner|ser|bedömer)(?: {VI}| {ORGAN})? det(?: som| vara)?)(?: (?!inte\b|ej\b|varken\b|knappast\b|om\b|mer\b|ett\b){ord}){0,2}? olämpligt(?=(?: och \w+)?(?: (?!att\b){ord}){0,6}? att )"
        r"|(?:är|ställer {SIG}|ställer (?:(?!(?:inte|ej|att|som|och)\b){ord} ){1,4}?{SIG})(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,4}? (?:starkt|mycket|ytterst|djupt|högst) tveksam\w*(?= (?:till|inför) (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA}|att))"
        r"|(?:{FÖRSLAG}|föreslagna [\w-]+)[^.;:]{0,120}, är något (?:{VI}|(?:{ord} ){0,2}{ORGAN}) är (?:starkt|mycket) (?:tveksam\w*|kritisk\w*|negativ\w*)(?= till)"
        r"|(?:lämpligheten|rimligheten)(?= (?:av|i|med) (?:att |(?:{ord} ){0,4}?(?:{FÖRSLAG}|{FÖRESLAGNA}|ordning(?:en)?|bestämmelsen|kravet|kraven)(?= )))(?: (?!inte\b){ord}){0,40}? kan(?: {ord}){0,6}? (?:starkt )?ifrågasättas"
        r"|(?:är|vore)(?: (?!inte\b|ej\b|varken\b|knappast\b){ord}){0,2}? (?:ett|en) (?:mycket |riktigt |direkt )?(?:dåligt|ogenomtänkt|felaktigt|olämpligt) förslag(?=[ .,]|$)|{FÖRSLAG}(?: (?!om\b|att\b|som\b|inte\b){ord}){0,4}? (?:är|innebär|utgör|medför) (?:ett|en) (?:helt |direkt )?(?:oacceptab\w*|(?<!innebär en )(?<!innebär ett )(?<!medför en )(?<!medför ett )oproportionerlig\w*|orimlig\w*|olämplig\w*|otillbörlig\w*)(?= )",
        (
            "olamplig",
            "lampligheten",
            "rimligheten",
            "tveksam",
            "kritisk",
            "negativ",
            "oacceptab",
            "oproportion",
            "orimlig",
            "otillborlig",
            "daligt",
            "ogenomtankt",
            "felaktigt",
        ),
        A,
        None,
        J,
        0.58,
        "Det är olämpligt att flytta ansvaret.",
        "Det är olämpligt om ansvaret blir oklart.",
    ),
)
