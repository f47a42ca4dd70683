"""No objection and no stand as reports retell them: "lämnas utan erinran", "har inte yttrat sig".

Rows as in `assistant.stance.pattern`; the holder stands as one word of the letter þ.
"""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.pattern import Force, Pattern

E = Stance.INGEN_ERINRAN
N = Stance.AVSTAR
D = Force.DECLARED

NEUTRAL: tuple[Pattern, ...] = (
    Pattern(
        "saknar anledning till erinran",
        r"avstå\w* från (?:erinran|erinringar|invändning\w*)|(?:sakna\w*|(?:finner|funnit|ser|sett) (?:ej|icke|inte)(?: {ord}){0,2}?) (?:anledning|skäl) (?:till (?:erinran|invändning\w*)|att (?:erinra|invända|motsätta {SIG}))",
        ("anledning", "skal ", "avsta"),
        E, None, D, 0.85,
        "Þþþ förklarar sig sakna anledning till erinran.",
        "Þþþ saknar anledning att tro att det blir billigare.",
    ),
    Pattern(
        "varken har några invändningar",
        r"varken þ+ (?:har|hade|ha|reser|framför) (?:några|någon|något)(?: {ord}){0,2}? (?:invändning\w*|erinring\w*|erinran|att (?:invända|erinra))",
        ("varken",),
        E, None, D, 0.85,
        "Varken þþþ har några invändningar.",
        "Varken þþþ har några synpunkter.",
    ),
    Pattern(
        "avböjt att yttra sig",
        r"avstå\w*, [^.;]{3,90}, från (?:att (?:yttra|lämna|avge|ta|kommentera)|yttrande)|(?:har |ha )?(?:valt|väljer) att (?:inte|ej|avstå från att) (?:yttra|lämna|avge|svara|besvara|ta ställning)|inget yttrande|lämnar (?:frågan|ställningstagandet) (?:öppen|öppet|därhän)|avböj\w* (?:från )?(?:att (?:yttra|avge|lämna|kommentera)|yttrande)|avstå\w* från (?:yttrande|att (?:{ord} ){0,3}?(?:kommentera|yttra|uttala|lämna|ta ställning))",
        ("avboj", "avsta", "valt att", "valjer att", "inget yttr", "oppe", "darhan"),
        N, None, D, 0.85,
        "Þþþ har avböjt att yttra sig.",
        "Þþþ avböjer att ta över ansvaret.",
    ),
    Pattern(
        "har inte funnit anledning att yttra sig",
        r"(?:sakna\w* (?:anledning|skäl) att (?:ingå på|gå in på|yttra|kommentera|avge))|(?:har |ha |hade )?(?:inte|ej|icke) (?:funnit|finner|sett|haft) (?:någon )?(?:anledning|skäl|orsak) (?:att (?:avge|avgiva|lämna|inkomma|yttra|kommentera|uttala|ingå|gå in)|till (?:yttrande|något yttrande))",
        ("anledning", "skal ", "orsak"),
        N, None, D, 0.86,
        "Þþþ har inte funnit anledning att avge något yttrande.",
        "Þþþ har inte funnit anledning att ändra reglerna.",
    ),
    Pattern(
        "tar inte ställning",
        r"(?:har|hade|ha|vill|ville|kan|kunde|anser {SIG}|säger {SIG}|ser {SIG})(?: {ord}){0,2}? (?:inte|ej|icke)(?: (?:velat|kunnat|ansett {SIG}|funnit {SIG}|kunna|vilja|böra|nu|ha möjlighet att|haft möjlighet att)){0,2} (?:taga?|tagit|bedöma|bedömt|göra någon bedömning av|värdera) (?:ställning|ståndpunkt|förslaget|förslagen|frågan)|(?:sakna\w*|har (?:inte|ej|icke)) (?:{ord} ){0,2}?(?:underlag|möjlighet\w*|förutsättning\w*|kompetens|sakkunskap|erfarenhet\w*)(?: {ord}){0,2}? (?:att|för att) (?:ta|taga|bedöma|göra|yttra|uttala|kommentera|värdera)|(?:ta|taga|bedöma) (?:varken|ingen) ställning",
        ("stallning", "standpunkt", "forslag", "fragan", "underlag", "mojlighet", "forutsatt", "kompetens", "sakkunskap", "erfarenhet"),
        N, None, D, 0.86,
        "Þþþ har icke velat taga ställning.",
        "Þþþ har velat ta ställning.",
    ),
    Pattern(
        "uttalar ingen mening",
        r"(?:intar|har|redovisar) en (?:helt )?(?:neutral|avvaktande och neutral) (?:hållning|inställning|ståndpunkt)|(?:har|hade) (?:inte|ej|icke) (?:redovisat|uttalat|framfört|uttryckt) (?:någon|några)(?: {ord})? (?:mening|åsikt\w*|uppfattning\w*|ståndpunkt|bedömning)|(?:nämner|berör|behandlar) (?:inte|ej|icke) (?:frågan|{FÖRSLAG})|anser {SIG} (?:inte|ej|icke) ha (?:{ord} )?(?:kompetens|underlag|möjlighet\w*|anledning|sakkunskap) att|(?:har|hade|uttala\w*|redovisa\w*|uttryck\w*|framför)(?: {ord})? (?:ingen|inga|inte någon|inte några|icke någon)(?: (?!annan\b|avvikande\b){ord})? (?:mening|åsikt\w*|uppfattning\w*|ståndpunkt|bedömning)(?= |[.,;])|undanb\w+ {SIG}|(?:går|gick|gått) (?:inte|ej|icke) (?:närmare )?in på (?:frågan|{FÖRSLAG}|denna)|(?:inte|ej|icke) (?:har )?(?:besvara\w*|svarat på|behandla\w*|beröra?\w*|kommentera\w*) (?:remissen|frågan|frågorna|{FÖRSLAG}|denna fråga|denna del)(?: i den(?:na)? del\w*)?",
        ("ingen", "inga", "inte", "icke", "ej ", "undanb", "neutral"),
        N, None, D, 0.84,
        "Þþþ uttalar ingen mening i frågan.",
        "Þþþ uttalar en mening i frågan.",
    ),
    Pattern(
        "myndigheten berörs inte",
        r"att (?:de|den|man|myndigheten|verket|nämnden|domstolen|bolaget|föreningen|förbundet|organisationen|kommunen|verksamheten|dess verksamhet)(?: {ord})? (?:inte|ej|icke)(?: {ord})? (?:(?:berörs|berör|påverkas|omfattas)(?: {ord})? av (?:{FÖRSLAG}|det)|berörs(?= ?[.;]))|att þ+(?: {ord})? (?:inte|ej|icke)(?: {ord})? (?:berörs|påverkas) av (?:{FÖRSLAG}|det)",
        ("beror", "paverkas", "omfattas"),
        N, None, D, 0.8,
        "Þþþ påpekar att myndigheten inte berörs av förslaget.",
        "Þþþ påpekar att eleverna inte berörs av förslaget.",
    ),
    Pattern(
        "har inte yttrat sig",
        r"(?:har|ha|hade) (?:{ord} )?(?:inte|ej|icke) (?:{ord} )?(?:yttrat {SIG}|berört|kommenterat|behandlat|uttalat {SIG}|tagit upp|tagit ställning)|(?:berör|behandlar|kommenterar|tar) (?:inte|ej|icke) (?:upp )?(?:frågan|{FÖRSLAG})",
        ("yttrat", "uttalat", "berort", "kommenter", "behandla", "tagit ", "beror", "fragan"),
        N, None, D, 0.8,
        "Þþþ har inte yttrat sig i denna del.",
        "Þþþ har yttrat sig.",
    ),
    Pattern(
        "är beredd att godta",
        r"(?:är|vore) bere[dt]\w* att (?:i och för sig )?(?:godta|acceptera|biträda|godkänna)",
        ("bered", "berett"),
        E, None, D, 0.75,
        "Þþþ är beredd att godta förslaget.",
        "Þþþ är beredd att ta över ansvaret.",
    ),
    Pattern(
        "godtas",
        r"(?<!att )(?:godta[rs]?|godtagit|godtages|godtog|godtagits|godtagas|accepteras|accepterar|accepterat)(?! (?:inte|ej|icke))|kan (?:i och för sig |i princip )?godta|ingenting att (?:erinra|invända)|lämna\w*(?: {ord}){0,4}? utan (?:någon )?(?:erinran|erinringar|invändning\w*|anmärkning\w*)",
        ("godta", "godtog", "accepter", "ingenting", "utan "),
        E, None, D, 0.8,
        "Förslaget godtas av þþþ.",
        "Þþþ anser att goda tider är rätt tid för en reform.",
    ),
    Pattern(
        "inga invändningar har framförts",
        r"(?:inga|ingen|inte några|inte någon|några)(?: {ord}){0,2}? (?:invändning\w*|erinring\w*|erinran|anmärkning\w*|kritik) har (?:inte )?(?:framförts|rests|gjorts|riktats|framställts|framkommit|anförts)|inte (?:haft|gjort|rest|framfört|framställt)(?: {ord}){0,2}? (?:invändning\w*|erinring\w*|erinran|anmärkning\w*)",
        ("framfort", "rest", "gjort", "riktats", "framstall", "framkommit", "anfort", "haft"),
        E, None, D, 0.85,
        "Inga invändningar har framförts mot bedömningen.",
        "Invändningar har framförts av þþþ.",
    ),
    Pattern(
        "ingen har något att invända",
        r"(?:ingen|inga|inget|inte någon)(?: {ord}){1,8}? (?:(?:något|några|någon)(?: {ord}){0,2}? (?:att (?:invända|erinra)|invändning\w*|erinran|erinringar)|(?:motsatt|motsätter) {SIG}|avstyrk\w+|invändning\w*)",
        ("ingen ", "inga ", "inget ", "inte nagon"),
        E, None, D, 0.85,
        "Ingen av þþþ har haft något att invända mot förslaget.",
        "Ingen av þþþ har yttrat sig om förslaget.",
    ),
)  # fmt: skip
