"""Formulas of no objection and of abstention. Their negation is part of the formula, so they come first."""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern

E, N = Stance.INGEN_ERINRAN, Stance.AVSTAR
P, D = Force.PERFORMATIVE, Force.DECLARED
_NONE, _ABSTAINS, _AFFECTED = Abstention.NO_COMMENTS, Abstention.ABSTAINS, Abstention.NOT_AFFECTED

_INGA = r"inga|ingen|inget|ingenting|intet|inte|ej|icke|utan|saknar"
_SLAG = (
    r"några|någon|något|särskilda|särskild|ytterligare|övriga|egna|andra|specifika|direkta|principiella|närmare|övergripande|avgörande"
    r"|juridiska|materiella|sakliga|detaljerade|andra|för närvarande|heller|i övrigt|därutöver|därför|således|härutöver|nya|större"
    r"|allmänna|konkreta|vidare|egentliga|formella|i sak"
)

NEUTRAL: tuple[Pattern, ...] = (
    Pattern(
        "varken eller",
        r"(?:varken|vare sig)(?: (?!som\b){ord}){0,5}? (?:till-?|tillstyrk\w*|stödj\w*|instämm\w*)(?: (?!som\b){ord}){0,4}? (?:eller|och) (?:inte )?(?:{ADV} )?avstyrk\w*"
        r"|(?:varken|vare sig)(?: {ord}){0,4}? avstyrk\w*(?: {ord}){0,3}? eller tillstyrk\w*"
        r"|varken(?: {ord}){0,2}? (?:motsätt\w* {SIG}|dela)(?: {ord}){0,3}? eller (?:inte dela|instämm\w*|tillstyrk\w*|stödj\w*)"
        r"|(?<!ger )(?<!finns )(?:varken|vare sig)(?: {ord}){0,3}? (?:bejaka\w*|stödj\w*|stöd\w*|biträd\w*|förord\w*|är för|instämm\w*|tillstyrk\w*)(?: {ord}){0,4}? eller (?:{ADV} )?(?:mot|emot|motsätt\w* {SIG}|motsätta {SIG}|avvisa\w*|avråd\w*|avstyrk\w*|avslå\w*)"
        r"|(?:varken|vare sig)(?: {ord}){0,2}? (?:välkomna\w*|gilla\w*|godkänn\w*|accepter\w*|godta\w*|bifall\w*|positiv\w*|bejaka\w*|hylla\w*)(?: till)?(?: {ord}){0,3}? eller (?:{ord} )?(?:avvisa\w*|ogilla\w*|underkänn\w*|förkasta\w*|avslå\w*|avslag|negativ\w*|motsätt\w*|avstyrk\w*|fördöm\w*|såga\w*|kritisk\w*)"
        r"|(?:varken|vare sig)(?: {ord}){0,2}? (?:avvisa\w*|negativ\w*|motsätt\w* {SIG}|avslå\w*|kritisk\w*)(?: till)?(?: {ord}){0,3}? eller (?:{ord} )?(?:välkomna\w*|positiv\w*|stödj\w*|stöder|tillstyrk\w*|godkänn\w*|bifall\w*)"
        r"|(?<!ger )(?<!finns )(?:varken|vare sig)(?: {ord}){0,2}? för eller (?:emot|mot)"
        r"|(?:inte|ej) (?:uppfattas|tolkas|ses|läsas|betraktas|förstås) som (?:ett |något |en )?(?:till- eller avstyrk\w*|tillstyrk\w* eller avstyrk\w*|ställningstagande)",
        ("varken", "vare sig", "avstyrk", "stallningstagande"),
        N,
        None,
        P,
        0.97,
        "Tekniska nämnden varken tillstyrker eller avstyrker motionen.",
        "Nämnden delar slutsatsen att ett förbud varken är nödvändigt eller lämpligt.",
        _ABSTAINS,
    ),
    Pattern(
        "avstår från ställningstagande",
        r"avst(?:år|å|ått|ås|od)(?: {ord}){0,4}? att(?: varken)? (?:till- eller avstyrka|tillstyrka(?: {ord}){0,2}? eller avstyrka|avstyrka eller tillstyrka|tillstyrka|ta ställning)|avh(?:åller|öll|ållit)(?: {ord}){0,5}? att (?:ta|inta)(?: {ord})? ställning"
        r"|(?:tar|tagit|ta|tog)(?: {ord}){0,3}? (?:inte|ej|icke|ingen)(?: {ord}){0,4}? ställning"
        r"|(?:inte|ej|icke)(?: {ord}){0,4}? (?:ta|tar|tagit)(?: {ord}){0,2}? ställning"
        r"|(?:lämnar|gör)(?: {ord}){0,2}? (?:inget|ej något|inte något)(?: {ord}){0,2}? ställningstagande"
        r"|(?:är|står|ställer {SIG}|förhåller {SIG})(?: {ord}){0,2}? neutral\w*(?: inställ\w+)? (?:till|inför|i (?:frågan|sakfrågan|den frågan))|(?:ställer {SIG}|förhåller {SIG}) neutral\w*(?=[.,]| ?$)"
        r"|(?:ser|finner|har)(?: {ord}){0,3}? (?:ingen|inte någon|ej någon|inget|inte)(?: {ord})? (?:anledning|skäl|behov)(?: av)? att (?:ta|inta)(?: {ord})? ställning"
        r"|(?:kan|kunna)(?: (?!att\b|och\b|som\b){ord}){0,8}? (?:inte|ej)(?: (?!att\b|och\b|som\b){ord}){0,4}? avgöra (?:vad som|vilke[nt]|vilka) (?:{ord} ){0,3}?(?:är|vore|blir) (?:{ord} )?(?:bäst\w*|lämpligast\w*|att föredra)"
        r"|(?:(?:kan|kunna)(?: (?!att\b|och\b|som\b){ord}){0,8}? (?:inte|ej)|(?:inte|ej) kan)(?: {ADV})? uttala {SIG}(?: {ADV})? (?:huruvida|i (?:frågan|sak)|om (?:(?:det|den|detta) (?:är|bör|ska|kan|skulle|finns)|(?:{UTREDNINGENS} |det )?{FÖRSLAG}|huruvida|{ord} delar|(?:det|{ORGAN}) delar))"
        r"|(?:har(?: {ADV})? (?:ingen|inte någon|ej någon)|saknar(?: en| någon)?) (?:bestämd|egen|särskild|fast|samlad) (?:uppfattning|åsikt|mening|ståndpunkt)(?! än)"
        r"|(?:inte|ej|icke) (?:inta|ha) (?:någon|en)(?: (?!(?:annan|avvikande|motsatt|ny)\b){ord})? (?:ståndpunkt|hållning|position|mening|uppfattning|åsikt)(?= (?:i|om|till|kring|angående|vare sig)(?= )|[.,;]| ?$)"
        r"|intar(?: {ord}){0,2}? (?:ingen|inte någon|ej någon)(?: {ord})? (?:ståndpunkt|hållning|ställning|uppfattning)|lämnar(?: (?!men\b){ord}){1,8}? därhän(?=[ .,]|$)"
        r"|har(?: {ADV})? (?:ingen|inga) (?:uppfattning|åsikt|åsikter|mening|ståndpunkt) (?:i|om|kring|i frågan)(?= |$|[.,])",
        (
            "avst",
            "avhall",
            "avholl",
            "stallning",
            "neutral",
            "uppfattning",
            "asikt",
            "mening",
            "standpunkt",
            "hallning",
            "position",
            "darhan",
            "avgora",
            "uttala ",
        ),
        N,
        None,
        P,
        0.95,
        "Förbundet avstår från att tillstyrka eller avstyrka förslaget.",
        "Nämnden har att ta ställning till om motionen ska tillstyrkas eller avstyrkas.",
        _ABSTAINS,
    ),
    Pattern(
        "avstår från att yttra sig",
        r"(?:avst(?:år|å|ått|ås|od)|avh(?:åller|öll|ållit)|undandr(?:ar|og|agit))(?: (?!att\b){ord}){0,6}?(?: ifrån| från)?(?: {ord}){0,3}? att(?: (?:närmare|här|nu|särskilt|ytterligare|i detta ärende|i sak))?"
        r" (?:yttra|svara|lämna(?! (?:ut )?(?:uppgift|information|över|ut ))|avge|kommentera|besvara|inkomma|ge (?:(?!(?:att|som)\b){ord} ){0,4}?(?:[\w-]*(?:yttrande|svar|synpunkt|kommentar|åsikt|besked|rekommendation)\w*|omdöme|syn|uppfattning|utlåtande|råd|vår|någon|något|några)|uttala|uttrycka (?:någon|något|några|en|ett)|redovisa (?:någon|något|några)|ha (?:någon|något|några)|ange (?:någon|något|några)|inge|avlämna|komma in|delta i (?:remiss\w*|denna remiss)|framföra|bedöma|skicka|sända)"
        r"|(?:avst(?:år|å|ått|ås|od)|avh(?:åller|öll|ållit)|undandr(?:ar|og|agit))(?: {ord}){0,5}?(?: från| ifrån)? (?:yttrande|yttrandet|remissvar|svar|synpunkter|vidare kommentar\w*|kommentar\w*|ställningstagande)"
        r"|(?:(?:valt|väljer|beslutat|beslutar|beslut|bestämt|bestämmer|enats|avser|kommer|kommit)(?: {SIG})?(?: om| för)?(?: att)?|av ?stå från att) (?:inte|ej|icke)(?: att)? (?:lämna|avge|framföra|inkomma med|komma in med|komma med|inge|ge)(?: in)? (?:synpunkter|kommentarer|yttrande|remissvar|svar|remissyttrande)(?! (?:på|över|om|kring|till) (?:alla|allt|samtliga|varje|enskilda|detaljer\w*|vart|var och)| i detalj)(?=[ .,;]|$)"
        r"|avst(?:år|å) (?:yttrande|i detta ärende|remissen|ärendet|denna remiss)|avst(?:år|å|ått)(?: {ADV})? från (?:detta|det|denna möjlighet|den möjligheten|möjligheten)(?=[ .,]|$)"
        r"|(?:inte|ej) föranlett (?:någon|något|några) (?:åtgärd|yttrande|kommentar|synpunkter)|(?:överlåter|lämnar) (?:{ord} )?(?:åt|till) andra att (?:bedöma|ta ställning|yttra)|lägger {SIG} (?:inte|ej) i (?:frågan|ärendet|remissen|valet|saken|diskussionen|debatten)"
        r"|(?:^|(?<=[.!?] ))yttra {SIG}[^.;:?!]{0,60}? avstår|deltar (?:inte|ej) i (?:remiss\w*|denna remiss)|(?:går inte|går ej|väljer att inte gå|avser inte att gå) in på (?:frågan|frågorna|förslag\w*|sakfrågan)|saknar (?:{ord} )?(?:anledning|skäl) att (?:yttra|svara|lämna)"
        r"|(?:inte|ej|icke) föranleder (?:något|någon|några)(?: {ord})? (?:yttrande|åtgärd|kommentar\w*|synpunkt\w*)(?=[ .,;]|$)|föranleder(?: {ord}){0,2}? (?:inget|ingen|ej något|inte något|ej någon|inte någon)(?: {ord})? (?:yttrande|åtgärd|kommentar)|avböjer(?=[.,]| ?$)|avböjer(?: {ord}){0,3} (?:yttra|yttrande|svara|remiss\w*|lämna|avge|kommentera)|(?:något|några) (?:yttrande|svar|remissvar)(?: {ord}){0,4}? (?:lämnas|avges|lämnar|avger)(?: {ord}){0,3}? (?:inte|ej)(?=[ .,]|$)|(?:överlåter|lämnar|överlämnar|hänskjuter)(?: {ord})? (?:åt|till) {ord}(?: {ord})? att (?:svara|besvara|bedöma|ta ställning|yttra)"
        r"|(?:lämnar|avger|ger|inkommer med|avge|lämna|kommer med) (?:(?:{VI}|(?:{ord} ){0,1}{ORGAN}) )?(?:därför |således |härmed |alltså )?(?:inget|ej något|inte något|inte ett|ingen)(?: {ord}){0,1}? (?:remissvar|yttrande|remissyttrande|svar|synpunkt)"
        r"|(?:inte|ej) (?:kommer|avser|tänker|ämnar|önskar|väljer)(?: {ADV})?(?: att)? (?:yttra|svara|lämna (?:något |ett )?(?:yttrande|svar|remissvar|synpunkt\w*)|avge|inkomma|besvara|kommentera)"
        r"|(?:förhindrad|förhindrade|förhindrat|inte tillfälle|inte möjlighet|inte kunnat|inte hunnit)(?: {ord}){0,2}? (?:att )?(?:yttra|lämna|avge|besvara|svara)"
        r"|(?:kommer(?: {ord}){0,2}?|väljer(?: {ord}){0,2}?|avser(?: {ord}){0,2}?|beslutar(?: {ord}){0,2}?|beslutade(?: {ord}){0,2}?|(?:har )?beslutat|har valt|valt) (?:inte|ej|att inte|att ej)(?: att)? (?:yttra|uttala(?= {SIG})|svara|lämna|avge|besvara|kommentera|inkomma)|(?:remissen|promemorian|betänkandet|ärendet) (?:besvaras|kommenteras)(?: {ADV}| av oss)* (?:inte|ej)(?= i sak|[.,;]| ?$| av (?:oss|{ord})[.,])"
        r"|(?:anser|finner|ser|ansett|funnit) {SIG}(?: {ADV})? (?:inte|ej|icke) (?:böra|kunna|ha (?:anledning|skäl|möjlighet|underlag|kompetens) att)(?: {ord})? (?:yttra|svara|lämna|avge|avgiva|uttala|besvara)|(?:yttrar|uttalar) {SIG} (?:inte|ej)|(?:inget|ingenting|intet) att yttra|(?:besvarar|kommenterar)(?: (?:{VI}|(?:{ord} ){0,2}{ORGAN}))? (?:inte|ej) (?:remissen|{UTREDNINGENS}|(?:{ord} ){0,2}?(?:{FÖRSLAG}|betänkandet|promemorian|frågan|avsnitt\w*|kapit\w*|del\w*|punkt\w*)(?!\w)|detta)|lämnar (?:{ord} ){1,6}?okommentera\w+|lämnar (?:remissen|remissfrågan|ärendet) obesvara\w+"
        r"|(?:inte|ej)(?: {ord}){0,6}? av (?:sådan|den|sådant) (?:betydelse|karaktär|art|omfattning|slag)(?: {ord}){0,4}? att(?: {ord}){1,3}? yttrar {SIG}"
        r"|att (?:ej|inte) (?:lämna|avge|inkomma med|ge)(?: (?:något|ett|in))? (?:yttrande|remissvar|svar)"
        r"|(?:inte|ej)(?: {ord}){0,2}? (?:nödvändigt|aktuellt|motiverat)(?: {ord}){0,3}? att (?:yttra|svara|lämna|avge)"
        r"|(?:inte|ej|ingen) (?:har |haft |getts |fått |hunnit )?(?:någon )?(?:möjlighet|tid|tillfälle) att (?:besvara|svara|yttra|lämna (?:svar|yttrande|synpunkter|remissvar))"
        r"|avst(?:år|å|ått|ås|od)(?: därför| således| alltså| härmed)?(?= ?[.;](?: |$)| ?$)|avstår (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?= ?[.,;]| ?$)|(?:väljer|valt|beslutar|beslutat)(?: {ord}){0,3}? att avstå",
        (
            "avst",
            "avhall",
            "avholl",
            "undandr",
            "yttra",
            "svar",
            "kommenter",
            "avboj",
            "uttala",
            "remiss",
            "foranled",
            "at andra",
            "till andra",
            "lagger ",
            "deltar ",
            "in pa ",
            "overlat",
            "lamna synp",
            "lamna komm",
            "med synp",
            "fora synp",
            " ge synp",
            "avge synp",
            "in synp",
        ),
        N,
        None,
        P,
        0.96,
        "Konsumentnämnden avstår från att yttra sig över motionen.",
        "Att avstå från att i lagtexten ange vilka handlingar som avses öppnar för en extensiv tolkning.",
        _ABSTAINS,
    ),
    Pattern(
        "ingen erinran",
        rf"(?<!styrker )(?<!styrks )(?<!(?<!övriga )(?<!andra )(?<!dessa )(?<!de )(?<!vissa )delar )(?:{_INGA}|något)(?: (?!men\b|utan\b|dock\b|som\b|och att\b|{{FÖRSLAG}}){{ord}}){{0,6}}? (?:erinran|erinra|erinringar|erinring|invända|anmärka|invändning|invändningar|anmärkning|anmärkningar|gensaga)(?! som)"
        r"|(?:inga|ingen|inget|ingenting|intet|inte|ej|icke)(?: något| några)? (?:att )?(?:emot|mot) (?!(?:den|det|de|denna|detta) (?:{ord} )?bakgrund)(?:(?<=har inget emot )(?:(?:en|ett|utöka\w+|höj\w+|sänk\w+|skärp\w+|förläng\w+|förenkla\w+|ändra\w+|utvidga\w+|begränsa\w+) [\w-]+|(?:avsnitt|kapitel|punkt|punkterna) \d)|att|{FÖRSLAG}|det|detta|den|de|{UTREDNINGENS}|remissen|promemorian|betänkandet)"
        r"|(?:utan) (?:erinran|erinringar|anmärkning|anmärkningar|invändning|invändningar)|(?:är|framstår som|bedöms(?: som)?|anses)(?: {ADV}| i sig| i och för sig| i allt väsentligt)* (?:helt )?invändningsfri\w*"
        r"|(?:inget|ingenting|intet|inte något|ej något) att (?:anföra|säga|framföra|andraga|sätta)(?: {ord})? (?:mot|emot)"
        r"|(?:inte|ej|icke) heller(?: (?!(?:och|men|att)\b){ord}){1,6}? har (?:något|någonting|några invändningar|någon erinran)(?: att (?:invända|erinra|anföra|säga))? (?:emot|mot)(?= )"
        r"|(?:kan|finns|låter {SIG})(?: {ADV})? (?:inget|ingenting|intet) (?:att )?(?:invändas|anmärkas|erinras)"
        r"|(?:inga|ingen|inte några)(?: {ord})? betänkligheter(?= (?:mot|inför|i|kring|gällande)|[.,]| ?$)|(?:varken|vare sig)(?: {ord}){0,3}? (?:synpunkter|kommentarer)(?: (?:på|kring|om))? eller (?:{ord} ){0,2}?(?:invändning|erinran|erinring|anmärkning)\w*"
        r"|(?:^|(?<=[.!?] ))(?:emot|mot) [^.;:?!]{3,80}? har (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})? (?:inget|ingenting|intet)(?=[ .,]|$)|(?:^|(?<=[.!?] ))(?:emot|mot) [^.;:?!]{3,80}? (?:finns|har (?:{VI}|(?:{ord} ){0,2}{ORGAN}))(?: {ADV})? (?:inget|ingenting|intet) att (?:säga|anföra|andraga|framföra)"
        r"|(?:varken|vare sig) (?:{ord} ){0,2}?(?:erinran|erinringar|invändning|invändningar|anmärkning|anmärkningar) eller|(?:varken|vare sig) (?:{ord} ){0,2}?(?:synpunkter|kommentarer) eller (?:{ord} ){0,2}?(?:erinran|erinringar|invändningar|anmärkningar)"
        r"|inga negativa synpunkter"
        r"|(?:någon|några) (?:erinran|invändning|anmärkning)(?: {ord}){0,2}? (?:icke|ej|inte)(?: {ord}){0,3}? (?:vara att göra|göras|framställas|framställts|resas|riktas|finnas)"
        r"|(?:någon|några) (?:\w+ )?(?:erinran|erinringar|invändning|invändningar|anmärkning|anmärkningar)(?: (?!som\b|men\b){ord}){0,10}? (?:har|finns|riktas|framförs|föreligger|lämnas)(?: (?!men\b){ord}){0,4}? (?:inte|ej|icke)(?=[ .,]|$)",
        ("erin", "invand", "anmark", "gensag", "mot ", "negativa", "betankligheter"),
        E,
        None,
        P,
        0.97,
        "Byggnadsnämnden har icke funnit anledning till erinran mot förslaget.",
        "Förslaget väcker tydliga invändningar om proportionalitet.",
    ),
    Pattern(
        "inget hinder",
        r"(?:ser|finner|har|föreligger|finns|möter|såg|se)(?: {ord}){0,4}? (?:inget|inga|inte något|inte några|ej något)(?: (?!(?:formell|rättslig|laglig|juridisk|teknisk|praktisk)){ord}){0,2}? hinder(?: (?:från|ur|enligt|i) (?:{ord} ){0,3}?{ord})? (?:mot|för|emot|att)"
        r"|(?:inget|inga|inte något|inte några)(?: {ord})? (?:formell|rättslig|laglig|juridisk|teknisk|praktisk)\w*(?: (?:eller|och) [\w-]+)? hinder (?:mot|för|emot)(?= (?:att )?(?:{ord} ){0,3}?(?:{FÖRSLAG}|{FÖRESLAGNA}))"
        r"|(?:ser|har)(?: {ord}){0,3}? (?:inga|inget|ingen|inte några|inte något)(?: {ord}){0,1}? (?:problem|bekymmer|nackdel(?:ar)?|olägenheter|negativt|fara) (?:med|i)(?= (?:{ord} ){0,3}?(?:{FÖRSLAG}|att))"
        r"|(?:kan|kunna)(?: {ord}){0,2}? (?:inte|ej) (?:heller )?se(?: att det (?:skulle )?(?:finns|föreligger|finnas|föreligga|är|vara))?(?: (?:några|något|någon)) (?:{ord} )?(?:hinder|problem|nackdel\w*)(?= (?:med|mot|för)|[.,]|$)|(?:ser|anser|bedömer) (?:inte|ej) att det finns (?:några|något)(?: {ord})? (?:problem|bekymmer|hinder)(?= (?:med|mot|för))"
        r"|(?:inte|ingen|inga|inget|ej|icke)(?: {ord}){0,3}? (?:skäl|anledning) att (?:motsätta {SIG}|ifrågasätta|avstyrka|frångå)|möter(?: {ord}){0,4}? (?:inget|inga|inte något) hinder|(?:^|(?<=[.!?] ))hinder (?:mot|för|emot)(?: {ord}){1,8}? (?:finns|föreligger|ses|ser vi|möter|finner {VI}) (?:inte|ej|icke)(?=[ .,]|$)"
        r"|(?:inget|ingenting|inte något|intet)(?: {ord}){0,3}? som (?:hindrar|talar (?:emot|mot))(?= |[.,]|$)|{FÖRSLAG}(?: {ord}){0,2}? möter (?:inget|inga|inte något) hinder|(?:inget|ingenting|inte något)(?: {ord}){0,3}? som {VI} har något emot"
        r"|(?:någon|något|några) (?:[\w-]+ )?(?:grund|skäl|anledning)(?: för| till)? att (?:avstyrka|motsätta {SIG}|avslå|invända|erinra|ifrågasätta)[^.;:?!]{0,80} (?:har|finns|ser|föreligger|finner)(?: {ord}){0,3}? (?:inte|ej|icke)(?=[ .,]|$)"
        r"|(?:något|några) hinder (?:mot|för|emot)(?: {ord}){0,8}? har (?:inte|ej) (?:framkommit|identifierats|funnits|kommit fram)"
        r"|(?:något|några) hinder (?:mot|för|emot)(?: {ord}){0,6}? (?:finns|föreligger|ses|möter|finner {VI}|ser {VI})(?: {ord}){0,3}? (?:inte|ej|icke)(?= |$|[.,])",
        (
            "hinder",
            "problem",
            "skal",
            "anledning",
            "grund ",
            "bekymmer",
            "hindrar",
            "talar ",
            "nagot emot",
            "nackdel",
            "olagenhet",
            "negativt",
            "fara ",
        ),
        E,
        None,
        D,
        0.8,
        "Trafiknämnden ser inget hinder mot att riktlinjen antas.",
        "Förslaget innebär att det inte längre finns hinder mot dubbelt medborgarskap för barn.",
    ),
    Pattern(
        "godtar",
        r"(?:godtar|accepterar|kan(?: {ord}){0,3}? (?:godta|acceptera))(?: {VI}| {ORGAN}| {ADV}| {INTE})* att"
        r"|(?:godtar|accepterar|(?:kan|kunna)(?: {ord}){0,3}? (?:godta|acceptera)|(?:(?<=inte )|(?<=ej )|(?<=varken ))(?:godta|acceptera)|godtas|accepteras)(?: (?!och\b){ord}){0,4}? (?:{FÖRSLAG}|det föreslagna|bedömning\w*|detta|ordningen|lösningen|modellen|föreslagna {ord}|punkt(?:en|erna)?|avsnitt|kapitel"
        r"|{HELA}|motionen|avgift\w*|höjning\w*|sänkning\w*|ändring\w*|förändring\w*|regler\w*|krav\w*|undantag\w*|begränsning\w*|inskränkning\w*|skyldighet\w*)"
        r"|kan(?: {ADV}| för {ord} del)? (?:godta|acceptera) (?:den|det|de) [\w-]+ [\w-]+(?:en|et|na)(?=[.,]| ?$)|(?:{FÖRSLAG}|punkt \d+)(?: {ord}){0,6}? kan (?:godtas|accepteras)|(?<!om )(?:den|det|de) (?:[\w-]+ ){1,2}?[\w-]+(?:en|et|na|an) kan(?: {ADV})? (?:godtas|accepteras)(?=[.,]| ?$)|kan (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: {ADV})?(?: inte)? leva med(?=[.,;]| ?$)|kan(?: {ADV})?(?: inte)? leva med (?:{ord} ){0,2}?(?:{FÖRSLAG}|{FÖRESLAGNA})"
        r"|(?:{FÖRSLAG}|bedömning\w*|ordningen|lösningen)(?: (?!inte\b|ej\b|att\b|om\b){ord}){0,3}? (?:godtas|accepteras)(?=[ .,]|$)",
        ("godta", "accepter", "leva med"),
        E,
        Stance.AVSTYRKER,
        D,
        0.85,
        "Kommunen kan godta förslaget.",
        "Nämnden kan inte godta förslaget.",
    ),
    Pattern(
        "inga synpunkter",
        rf"(?:^|(?<=[.!?] ))(?:synpunkter|kommentarer) saknas(?=[.]| ?$)|(?:^|(?<=[.!?] ))(?:synpunkter|kommentarer|remissvar|synpunkt): (?:inga|ingen|saknas)(?=[ .,]|$)|(?:varken|vare sig) (?:{{ord}} ){{0,2}}?(?:synpunkter|kommentarer) eller (?:{{ord}} ){{0,2}}?(?:synpunkter|kommentarer|frågor|förslag)|(?:{_INGA})(?: (?:{_SLAG})){{0,4}}? (?:synpunkter|synpunkt|kommentarer|kommentar)(?! (?:har|hade) (?:inkommit|framförts|kommit|lämnats))(?! som beaktats)"
        rf"|(?<!styrker )(?<!styrks )(?<!(?<!övriga )(?<!andra )(?<!dessa )(?<!de )(?<!vissa )delar )(?:inte|ej|icke)(?: (?!som\b|att\b|och\b|men\b|utan\b|dock\b|{{FÖRSLAG}}){{ord}}){{0,5}}? (?:några|någon)(?: (?:{_SLAG})){{0,3}}? (?:synpunkter|synpunkt|kommentarer|kommentar)"
        rf"|(?:inget|ingenting|intet|inte något)(?: i {{ord}})?(?: som)? (?:{{VI}}|(?:{{ord}} ){{0,3}}{{ORGAN}}) (?:{{ADV}} )?(?:har|vill lämna|lämnar) (?:(?:några|någon) )?(?:synpunkter|synpunkt|kommentarer)"
        rf"|(?:har|lämnar|framför)(?: {{ord}}){{0,3}}? (?:inte|ej), [^.;:]{{5,180}}?, (?:några|någon)(?: (?:{_SLAG})){{0,3}}? (?:synpunkter|synpunkt|kommentarer|kommentar)"
        rf"|(?:ser|finner|anser)(?: {{ADV}})? (?:inte|ej) att (?:{{VI}}|{{ORGAN}}) har (?:några|någon)(?: (?:{_SLAG})){{0,3}}? (?:synpunkter|synpunkt|kommentarer|kommentar)"
        rf"|(?:inget|ingenting|intet|inte något|ej något|inte någonting|inga)(?: (?:{_SLAG}|mer|annat)){{0,2}}? att (?:anföra|tillägga|framföra|kommentera|tillföra|framhålla|anmäla|andraga|medskicka|bidra med|lyfta|säga|addera)"
        r"|(?:finns|har|finner|ser|fanns|ger)(?: {ord}){0,3}? (?:ingen|inte|inget|ej)(?: {ord}){0,4}? (?:anledning|skäl|behov)(?: av| till)?(?: att)? (?:lämna(?! (?:över|ut|uppgift|information))|svara på (?:remissen|frågan)|besvara remissen|avge|yttra|kommentera|framföra|anföra|några (?:synpunkter|kommentarer))(?: (?!men\b){ord}){0,3}"
        rf"|(?:några|någon)(?: (?:{_SLAG}))? (?:synpunkter|kommentarer|synpunkt)(?: på det som {{UTREDNINGEN}} föreslår)?(?: (?!som\b|men\b){{ord}}){{0,10}}? (?:har|finns|lämnas|lämnar|framförs|framför|avges)(?: (?!men\b){{ord}}){{0,4}}? (?:inte|ej|icke)(?=[ .,]|$)",
        (
            "synpunkt",
            "kommentar",
            "att anfora",
            "att tillagga",
            "att framfora",
            "att tillfora",
            "att framhalla",
            "att anmala",
            "att andraga",
            "att medskicka",
            "att bidra med",
            "att lyfta",
            "att saga",
            "att addera",
            "att lamna",
            "att yttra",
            "att kommentera",
            "att svara",
            "att besvara",
            "att avge",
        ),
        N,
        None,
        P,
        0.96,
        "Kommerskollegium har utifrån myndighetens uppdrag inga synpunkter på förslagen.",
        "Länsstyrelsen lämnar följande synpunkter.",
        _NONE,
    ),
    Pattern(
        "berörs inte",
        r"varken (?:(?!(?:och|som|att)\b){ord} ){1,4}?eller (?:(?!(?:och|som|att)\b){ord} ){1,4}?(?:berörs|påverkas)(?= (?:nämnvärt |direkt )?av(?= )|[.,]|$)|(?:{VI}|{ORGAN}|verksamhet\w*)(?: (?:bedöms|anses|kan|bedömer|i|läns|sig|vara|är)){0,4}? (?:berörs|påverkas|berördes)(?: {ADV})? (?:inte|ej|icke)"
        r"|(?<!frågan )(?<!frågorna )(?<!detta )(?:berörs|påverkas)(?: (?:{VI}|(?:(?!(?:som|att|och|men)\b){ord} ){0,2}?{ORGAN}))?? (?:inte|ej)(?: {ord}){0,2}? av(?: {ord}){0,3}? (?:{FÖRSLAG}|{FÖRESLAGNA}|remissen|betänkandet|promemorian|utredningen|utredningens)"
        r"|(?<!som )(?:inte|ej)(?: (?:anses|vara|är|bedöms|sig)){0,3}?(?: särskilt| särskild| direkt| närmare)? berör(?:d|da|t)(?: av)?"
        r"|(?:inte|ej)(?: {ord}){0,2}? (?:relevant|aktuell)\w* för (?:{ord} ){0,2}?(?:verksamhet|uppdrag|ansvarsområde)\w*"
        r"|(?:^|(?<=[:.] ))berörs (?:ej|inte)(?= ?[.]| ?$)|(?:saknar|har ingen|har inte någon|har inte|har ej|är utan|är inte av)(?: direkt| egentlig| särskild| omedelbar)? (?:relevans|bäring|betydelse|beröring)(?: (?:för|på|med))? (?:{ord} ){0,2}?(?:verksamhet|uppdrag|ansvarsområde|verksamhetsområde|myndighetsområde)\w*"
        r"|(?:faller|ligger|är)(?: {ord}){0,2}? (?:utanför|vid sidan av)(?: {ord}){0,3}? (?:ansvarsområde|uppdrag|verksamhetsområde|kompetensområde|ansvar|område|verksamhet)\w*"
        r"|(?:rör|berör|påverkar)(?: {ord}){0,2}? (?:inte|ej)(?: {ord}){0,3}? (?:ansvarsområde|uppdrag|verksamhetsområde|myndighetens verksamhet|kommunens verksamhet|domstolens verksamhet|verksamhet)\w*"
        r"|(?:avsnitt(?:et)?|kapit(?:el|let)|punkt(?:en|erna)?|{FÖRSLAG}|remissen|betänkandet|(?:sak)?frågan|ärendet|saken)(?: (?!om\b|att\b|som\b){ord}){0,3}? (?:rör|berör|påverkar|angår)(?: {ord}){0,2}? (?:inte|ej)(?: {ADV})? (?:{ORGAN}|oss|vår)(?=[ .,]|$)"
        r"|{FÖRSLAG}(?: (?!om\b|att\b|som\b){ord}){0,3}? (?:inte|ej) (?:berör|rör|påverkar)(?: {ADV})? (?:{ord} ){0,3}?(?:verksamhet|uppdrag|ansvarsområde|verksamhetsområde)\w*"
        r"|(?:(?:inte|ej) innehåller|innehåller (?:inte|ej)) (?:något|några)(?: {ord})? [\w-]*förslag(?: (?:eller|och) {ord})? som (?:{ord} ){0,6}?(?:påverkar|berör|rör)",
        (
            "beror",
            "paverka",
            "utanfor",
            "vid sidan av",
            "ror ",
            "angar ",
            "relevans",
            "baring",
            "betydelse",
            "relevant",
            "aktuell",
        ),
        N,
        None,
        D,
        0.75,
        "Överförmyndarnämnden berörs inte av förslaget.",
        "Kommuner som inte berörs av skyddsjakt bör undantas.",
        _AFFECTED,
        judged="affected",
        needs=("varken ", "inte", " ej", "icke", "utanfor", "vid sidan", "saknar", "ingen", "utan "),
    ),
)
