"""Clauses that somebody else says, doubts, or has yet to show: what is in them is no stand of the sender's.

"Förespråkarna menar att förslaget är bra", "det återstår att visa att …", "oavsett om …", "noterar att länsstyrelsen
tillstyrker". `voices` knows bodies and collectives by name; here are the turns that take what they govern away whoever speaks.
"""

from __future__ import annotations

import re

from assistant.stance.lexicon import swedish

REST = r"(?: (?!(?:och|men|utan|som|anser|menar)\b){ord}){0,6}(?:(?<=-) och {ord}| och (?!(?:{ADV}|{VI}|{ORGAN})(?= )){ord})? $"
"""The rest of a clause up to the formula: its subject, which may be two joined by "och"."""
_SOMEBODY = r"(?:somliga|många|vissa|flera|få|andra|några|ingen|man|förespråkar\w*|kritiker\w*|motståndar\w*|anhängar\w*|tillskyndar\w*|debattör\w*|bedömare|experter\w*|branschen|industrin)"
_SAYS = r"(?:anser|menar|tycker|hävdar|påstår|bedömer|säger|framhåller|invänder|argumenterar för|tror|gör gällande|är av (?:den )?(?:bestämda )?(?:uppfattning|åsikt|mening)(?:en)?)"
_THEY_SAY = swedish(
    rf"(?:^|[.;:,] ?)(?:(?:även om|medan|att) )?(?:{_SOMEBODY}(?: [\w-]+(?:are|er|or|ar))?|{{KOLLEKTIV}} (?:{{ord}} ){{0,2}}?{{INSTANSER}})(?: (?:av|i|bland|inom|till|mot|för)(?: {{ord}}){{1,3}}?)?(?: {{ADV}}| nog| säkert| alltså)* {_SAYS} att{REST}",
    keys=("att ",),
)
_PARTY_SAYS = swedish(
    rf"(?:^|[.;] ?)(?:sökanden|exploatören|verksamhetsutövaren|klaganden|motparten|förslagsställaren|motionären)(?: (?!(?:och|men|som){{ord}})[\w.&-]+){{0,4}}? (?:{_SAYS}|anför|uppger|framför) att{REST}",
    keys=(
        "sokanden",
        "exploatoren",
        "verksamhetsut",
        "klaganden",
        "motparten",
        "forslagsstall",
        "motionaren",
    ),
)
""" "Sökanden Malm AB anför att kommunen varit positiv"."""
_SOME = swedish(
    r"(?:^|[.;:,] ?)(?:somliga|vissa|några|en del|andra)(?: av)?(?: (?!(?:{FÖRSLAG}|del|delar|åtgärd\w*|ändring\w*|punkt\w*|att|som|och|men)\b){ord}){1,3} $"
    r"|(?:^ ?|[.;:,] ?)(?:de (?:allra )?flesta|flertalet|majoriteten|merparten|en majoritet)(?: har| {ADV})* $",
    keys=("somliga", "vissa", "nagra", "en del", "andra", "flesta", "flertal", "majoritet", "merpart"),
)
_INVERTED = swedish(r"^(?: {ADV})* (?:{VI}|{ORGAN})(?=[ .,]|$)")
_SAID = swedish(
    rf"(?:^|[ ,])(?:betvivlar|tvivlar på|ifrågasätter|bestrider|förnekar|(?:inte|ej|icke)(?: {{ord}}){{0,2}} (?:skriva under på|hålla med om|gå med på)|(?:håller|instämmer|delar)(?: {{VI}}| {{ADV}})* (?:inte|ej|icke)(?: {{ord}}){{0,5}}),? att{REST}"
    rf"|(?:återstår (?:att (?:visa|bevisa|se|pröva)|för {{ord}} att visa)|måste (?:visas|styrkas|bevisas|utredas)|krävs (?:en )?(?:analys|utredning|prövning)(?: av)?|(?:långt ifrån|inte alls|ingalunda) (?:självklart|säkert|givet|klart)|en (?:illusion|chimär|myt|förhoppning|felsyn)|(?:inte|aldrig|knappast)(?: {{ord}}){{0,3}} (?:visat|visats|belagt|styrkt|påvisat|bevisat))(?: (?:att|om|huruvida)){REST}"
    rf"|(?:^|[.;:,] ?)hade (?:{{ord}} ){{1,4}}(?:visat|påvisat|funnit) att{REST}|(?:^|[.;:,] ?)(?:oavsett (?:om|huruvida)|om det (?:visar {{SIG}}|skulle visa {{SIG}}|är så|vore så) att|(?:kan|får) ifrågasättas (?:om|huruvida)){REST}|fråga(?:r)? {{SIG}} om{REST}"
    rf"|(?:(?<!under )(?<!den )premissen|argumentet|argumenten|tesen|hypotesen|påståendet|resonemanget) (?:om )?att{REST}|(?:noterat|hört|tagit del av) (?:uppfattningen|åsikten|synpunkten|argumentet) att{REST}"
    rf"|(?:efterlyser|efterfrågar|saknar) (?:{{ord}} ){{0,4}}(?:motivering\w*|förklaring\w*|redovisning\w*|analys\w*|underlag\w*)(?: {{ord}})? (?:att|varför|om|huruvida){REST}"
    rf"|(?:innan (?:{{ord}} ){{1,3}}kan|(?:inte|ej)(?: {{ord}}){{0,5}}|svårt att|skulle önska att {{ord}} kunde) (?:säga|påstå|hävda|slå fast) att{REST}"
    r"|(?:noterar|förutsätter|respekterar|(?:kan )?(?:förstå|förstår)|förvånad\w* över|oroad\w* över|bekymrad\w* över) att (?!(?:{VI}|þ+)\b)(?:(?!(?:och|men|utan|som|förslag\w*)\b){ord} ){1,4}(?:och (?!(?:{ADV}|{VI}|{ORGAN}|{HJÄLP}|väljer|ser|beslutar)(?= )){ord} (?:(?!(?:{ADV}|{INTE})(?= )){ord} )?)?$",
    keys=("att ", " om ", "huruvida", "varfor"),
)
_FOUND_OUT = swedish(
    r"(?:[\w-]*(?:rapport|undersökning|enkät|granskning|utvärdering|kartläggning|studie|mätning|uppföljning|tillsyn))(?:en|er|erna|ar|arna|n|et)?(?: {ord}){0,4}? (?:visar|visade|har visat|pekar på|tyder på|bekräftar|bekräftade)(?: {ADV})* att (?!(?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA}|{UTREDNINGENS}|{VI}|{ORGAN})(?: |$))(?:(?!(?:{FÖRSLAG}|{VI}|{ORGAN}|och|men|som)(?: |$)){ord} ){1,5}$",
    keys=("visar ", "visade ", "visat ", "pekar ", "tyder ", "bekraft"),
)
""" "Vår rapport visade att myndigheterna är kritiska till kraven": what was found out of them."""
_OTHERS_DO = swedish(
    rf"(?:^|[.;:,] ?| (?=medan ))(?:(?:även om|medan|fastän|trots att) )?(?!ingen|man\b){_SOMEBODY}(?: (?:av|i|bland|inom)(?: (?!(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|{{UTREDNINGENS}})(?: |$)){{ord}}){{1,3}}?)?(?: {{ADV}}| nog| säkert)* $"
    rf"|(?:^|[.;] ?)(?:{{ADV}} )?{_SOMEBODY}(?: (?!(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|dela?r?|åtgärd\w*|punkt\w*)(?: |,|$)){{ord}}){{0,3}}?, (?:bland andra|bland annat|däribland|till exempel|exempelvis|inklusive|främst|som) [^.;:?!,]{{2,90}}, $"
    r"|(?:^|[.;] ?)(?:{ADV} )?(?!(?:{VI}|{ORGAN}|þ+)(?: |$))[\w-]{4,40}partierna(?: {ADV}| nu| har| hade)* $"
    r"|(?:^|[.;] ?)(?:{ADV} )?(?:kommersiella|privata|offentliga|enskilda|större|mindre|stora|små|berörda|andra|övriga|lokala|utländska|europeiska|nordiska|norska|danska|finska|tyska) [\w-]*(?:företag|bolag|organisationer|föreningar|kommuner|myndigheter|aktörer|länder|domstolar|lärosäten|parter|experter|forskare|fackförbund)(?: {ADV}| nu| har| hade)* $"
    r"|(?:^|[ ,.;])(?<!till )(?<!från )(?:att andra|grannkommun\w*|(?<=[a-z] )revisorer\w*|(?:{UTREDNINGENS} |våra |deras )(?:(?:egna|egen|särskilda) )?(?:experter\w*|expert(?:en)?|sakkunnig\w*)(?:,? (?:från|som företräder|för) {ord}(?: {ord}){0,3}?)?|en minoritet(?: i {ord})?|så många|de flesta andra|vår (?:grannkommun|moderorganisation|motpart)|våra (?:grannar|grannkommuner|grannregioner|motparter|konkurrenter)(?: (?:i|på|vid) {ord})?)(?: {ADV}| nu)* $"
    r"|(?:^|[.;:,] ?)(?:inte|ej|knappast|knappt) (?:någon|något|några)(?: {ord}){0,4} $",
    keys=(
        "andra",
        "grannkommun",
        "revisor",
        "expert",
        "minoritet",
        "manga",
        "somliga",
        "vissa",
        "flera",
        "fa ",
        "nagra",
        "foresprak",
        "kritiker",
        "motstand",
        "anhang",
        "tillskynd",
        "debatt",
        "bedomare",
        "bransch",
        "industri",
        "nagon",
        "nagot",
        "de flesta",
        "var ",
        "vara ",
        "partierna ",
        "foretag ",
        "bolag ",
        "organisationer ",
        "foreningar ",
        "kommuner ",
        "myndigheter ",
        "aktorer ",
        "lander ",
        "domstolar ",
        "larosaten ",
        "parter ",
        "forskare ",
        "fackforbund ",
    ),
)
"""Whose verb it is: none of ours."""
_MAYBE = swedish(
    r"(?:^|[ ,])(?:kan|skulle)(?: {VI}| {ORGAN})? (?:tänkas|eventuellt|möjligen|kanske)(?: kunna)? $|(?:^|[ ,])skulle (?:{VI}|(?:{ord} )?{ORGAN}) (?:{ADV} )?kunna $"
    r"|(?:^|[.;] ?)vore [^.;]* skulle(?: {ord}){1,4} $",
    keys=("skulle", "kan ", "vore "),
)
_EITHER = swedish(
    r"^ eller (?:till|av)styrk|^, (?:till|av)styrka(?: helt| delvis)?(?:,| eller| respektive| samt| och) "
)
_OR = swedish(r"(?:till|av)styrk\w* eller $")


def inverted(after: str) -> bool:
    """Does the subject follow, as in a main clause after another: "oavsett om myndigheten bildas tillstyrker vi …"?

    >>> inverted(" vi forslaget."), inverted(" forslaget.")
    (True, False)
    """
    return _INVERTED.match(after) is not None


def by_others(before: str, formula: str, after: str, breath: str) -> bool:
    """Do others say it, who are not named: "många tycker att förslaget är bra", "vår grannkommun tillstyrker"?

    >>> by_others("kritikerna menar att ", "forslaget ar daligt", "", "kritikerna menar att ")
    True
    """
    if inverted(after):
        return False
    if _THEY_SAY.search(breath) or _PARTY_SAYS.search(breath) or _OTHERS_DO.search(before):
        return True
    if not formula.partition(" ")[0].endswith(("r", "rkt")):
        return False
    return _SOME.search(before) is not None


def said_of(before: str, after: str, breath: str) -> bool:
    """Is the formula only spoken of: doubted, yet to be shown, one of two? All strings folded.

    >>> said_of("vi tvivlar pa att ", "", "vi tvivlar pa att ")
    True
    >>> said_of("namnden ", " forslaget.", "namnden ")
    False
    """
    if _EITHER.match(after) or _OR.search(before):
        return True
    if _FOUND_OUT.search(before):
        return True
    return (_SAID.search(breath) is not None and not inverted(after)) or _MAYBE.search(before) is not None


_THING_FIRST = swedish(
    r"^ ?(?:(?:{UTREDNINGENS}|det|den|de|detta|denna) )?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+|en sådan [\w-]+|ett sådant [\w-]+)(?: (?:om|till|på|i) (?:{ord} ){0,4}?{ord})? (?:vill |kan |måste )?$"
)
_THEY_DO = swedish(
    r"^(?: {ADV}| bestämt)* ({UTREDNINGEN}|{PARTI}|några|många|somliga|alla|majoriteten(?: (?:av|i) {ord})?|minoriteten|oppositionen)(?=[.,;]| ?$| (?:avvisa|avstyrka|tillstyrka|stödja))"
)
""" "Förslaget avvisar utredningen": whoever stands after the verb does it."""


_BY_A_PAPER = swedish(
    r"^ ?(?:enligt|av|i) (?P<whose>(?!{UTREDNINGENS} )[\w-]+?)s (?:yttrande|remissvar|skrivelse|brev|svar|uppgift|redovisning|protokoll|sammanställning)(?: framgår att)? $"
)
_THEY_ARE = swedish(
    r"^ ((?!(?:{VI}|{FÖRSLAG}|{HELA}|den|det|de|inte|att|en|ett)(?: |$))[\w-]{3}[\w-]+)(?=[ .,])"
)
""" "Enligt länsstyrelsens yttrande tillstyrker Trafikverket": so another's paper says."""


def they_do(before: str, after: str) -> re.Match[str] | None:
    """Whoever does what the thing that stands first is the object of, where it is not the sender; the name is group 1.

    >>> bool(they_do("forslaget ", " utredningen.")), bool(they_do("vi ", " utredningen."))
    (True, False)
    """
    if (paper := _BY_A_PAPER.match(before)) and (they := _THEY_ARE.match(after)):
        return None if they[1] == paper["whose"] else they
    return _THEY_DO.match(after) if _THING_FIRST.match(before) else None
