"""What stands around a formula and denies it, or doubts it.

In a main clause the negation follows the finite verb ("tillstyrker därför inte"), a subject may stand between
("tillstyrker nämnden inte"); in a subordinate clause and before an infinitive it goes before ("som nämnden inte
tillstyrker", "kan i nuläget inte tillstyrka"). It never reaches past the object or into another clause.
"""

from __future__ import annotations

import re
from enum import Enum

from assistant.stance.lexicon import keyed, swedish, word

_NOT_REALLY = r"(?! (?:annat än|(?:mer|fler) än (?:en|ett|två|tre|hälften)|bara|enbart|endast|minst|sällan|oväsentligt|obetydligt|desto|förty\b))"
_INTE = rf"(?:{{INTE}}|inte heller|heller inte|inte längre){_NOT_REALLY}"

_BEFORE_NEAR = swedish(rf"(?:^|[ (]){_INTE}(?: (?:{{ADV}}|{{HJÄLP}}|heller|längre|att|någonsin)){{0,4}} ?$")
_NOR = keyed(
    r"(?:är|vore|var)(?: {ADV})? (?:inte|ej|knappast) (?:något|någonting|(?:en|ett|de[nt]) {ord})(?: {ord}){0,2}? som(?: (?!(?:inte|men|och)\b){ord}){1,5} ?$|(?:är|vore|var)(?: {ADV})? (?:(?:ingen|inget|inga) (?!(?:tvekan|tvivel|annan|annat|andra|hemlighet)(?= )){ord}|ingenting) som(?: (?!(?:inte|men|och|att)\b){ord}){1,5} ?$|(?:^|[.;,] ?)(?:inte|ej|icke) heller(?! (?:bara|enbart|minst))(?: (?!(?:och|utan|eller|att|som)\b){ord}){0,10} ?$"
    r"|(?:^|[.;] ?)(?:inte|ej|icke) (?:heller|ens)(?= )[^.;:?!]{3,200}(?: (?:har|hade|kan|finner|ser|vill|anser)(?: (?!(?:att|och|men|som)\b){ord}){1,7}?(?: (?:för )?att)?|,) $"
    r"|(?:^|[.;,] ?)(?:ingen|inget|inga|intet|ingendera|ingetdera)(?! (?:tvekan|tvivel|annan|annat))(?: (?!(?:och|utan|eller|att|som|har|finns)\b){ord}){1,6} ?$"
    r"|(?:^| )(?:varken|vare sig)(?: {ord}){0,2} ?$"
    r"|(?:^|[.;,] ?)(?:varken|vare sig)(?: (?!(?:och|utan|att|som)\b){ord},?){1,12} eller(?! (?:inte|ej)\b)(?: (?!(?:och|utan|att|som)\b){ord}){1,8} $"
    r"|(?:^|[.;,] ?)(?:inte|ej|icke) utan (?:(?!(?:tvekan|att)\b){ord} ){0,3}?[\w-]*(?:utredning|underlag|analys|finansiering|ändring|ändringar|förtydligande|förtydliganden|komplettering|kompletteringar|resurser|prövning|beredning|konsekvensanalys|garantier)(?: (?:av|om|för|i) (?:{ord} ){0,3}?{ord})?(?:, [^,.;:?!]{3,60},)? (?:kan|vill|bör)(?: (?!(?:att|och)\b){ord}){0,4} $"
    r"|(?:^| )under inga (?:omständigheter|förhållanden|villkor)(?: {ord}){0,3} ?$"
)
""" "Inte heller förslaget om avgifter tillstyrks", "inget av förslagen tillstyrks", "kan varken tillstyrka … eller …"."""
_TWICE = keyed(
    r"(?:inget|intet|ingenting)(?: annat| val)?(?: {ord}){0,7}? (?:annat )?än att(?: (?!(?:inte|ej|icke|att|som|och|men|om)\b){ord}){0,5}? ?$|"
    r"(?:inte|ej|icke|aldrig|knappast|ingalunda)(?: (?:är|vore|varit|var|alls|särskilt|så|ens|det|att anse|längre|{VI}|heller))* svårt(?: för (?!att){ord}(?: {ord})?)?(?: att (?:finna|se) skäl)? (?:för )?att ?$|(?:^|[.;,] ?)(?:vare sig|oavsett om|oavsett|antingen) [^.;:?!]{2,90} eller (?:inte|ej),? $|(?:inte|ej) nog(?: starkt)? $|(?:inte|ej|knappast)(?: {ord}){0,2}? (?:vara|bli|ställa {SIG}) (?:mer|mera)(?: [\w-]+)? $|(?:^|[.;,] ?)(?:inte|ej|icke) utan (?:{ord} )?(?:tvekan|tvekande|vånda|möda|betänkligheter|oro|farhågor|invändningar)(?: (?!(?:inte|ej|icke)\b){ord}){0,9} $|(?:inget|ingenting|inte något|inte någon|inga|ingen|inte några) (?:annat|annan|andra)(?: {ord}){0,3}? än att(?: (?!(?:inte|ej|icke|att|som|och|men|om)\b){ord}){0,5}? ?$|(?:tvekar|tvekat|tveka|dröjer|drar {SIG}) (?:inte|ej|icke)(?: för)? att ?$|(?:inte|ej|icke|aldrig)(?: {ord}){0,2}? (?:tvekat|tveka|tvekar|dragit {SIG}|dra {SIG})(?: för)?(?: om)? att ?$|(?:omöjligt|svårt|otänkbart)(?: för (?!att){ord})?(?: för)? att (?:inte|ej) $"
    r"|(?:inte|ej|icke)(?: {ord}){0,3}? (?:undandraga?|underlåta|undandragit) ?(?:{SIG} )?(?:från )?att(?: (?:varmt |livligt )?(?:förorda|tillstyrka|hemställa om|föreslå))? ?$|(?:drager|drar|tager|tar|hyser|finner)(?: {SIG})? (?:inte|ej|icke)(?: {ord})? (?:i )?betänk\w*(?: (?:vid|mot|emot))? att ?$"
    r"|(?:är|var|blir)(?: {ADV})* (?:inte|ej) sena? (?:med )?att ?$|(?:ingen|inte någon|utan) tvekan(?: om)?(?: när det gäller)? att ?$|(?:missar|försitter|försummar) (?:inte|ej|aldrig) (?:tillfället|chansen|möjligheten) att ?$|upphör (?:inte|ej|aldrig) att ?$|ingen (?:har |hade )?(?:behövt|behöver|behövde) (?:övertala|övertyga|truga|tvinga|be) {SIG} (?:om |till )?att ?$|(?:inte|ej) så (?:lite|litet) ?$"
    r"|(?:ingen|inget|inga|(?:inte|ej|icke)(?: heller)?(?: (?:se|finna|hitta|hittat|sett|funnit))? (?:någon|några|något)|saknas|saknar)(?: {ord}){0,2}? (?:anledning|skäl|grund)(?: (?:finns|föreligger|ser {ord}|har {ord}|för (?!att){ord}))?(?: för| till)? att (?:inte|ej|icke) ?$"
    r"|(?:saknas|saknar)(?: {VI}| {ADV})* (?:inte|ej|icke|ingalunda)(?: {ord})? (?:skäl|anledning|grund|fog)(?: för)? att ?$"
    r"|(?:inte|ej|icke|knappast|omöjligen|omöjligt|svårligen)(?: {ord}){0,4}? (?:annat än(?: att)?|(?:låta bli|undgå|underlåta|undvika|avstå från|låta vara) att|låta bli) ?$"
)
""" "Tvekar inte att tillstyrka", "ingen anledning att inte tillstyrka", "kan inte låta bli att välkomna": no negation."""
_AFTER_IT = swedish(r"^(?: {ADV})? (?:varken|vare sig)(?! (?:för eller|mer eller|bättre eller))(?= )")
_BEFORE_FAR = swedish(
    rf"(?:^|[ (]){_INTE}(?: (?!(?:och|utan|eller|om|då|eftersom)\b){{ord}}){{0,0}}{{0-6}} ?$"
    rf"|(?:^| )(?:kan|vill|bör|kunde|får)(?: (?!att\b){{ord}}){{0,4}}? {_INTE} (?:av|på|med|i|som|utifrån|efter|trots|innan|förrän)(?= )(?: (?!(?:och(?! (?:till|av|med|på|för)\b)|men|utan|att|eller|kan|vill|bör|ska|måste|får)\b){{ord}}){{1,11}} $"
)
_ANEW = swedish(
    r"(?:[\w,] {INTE}(?! heller)|^{INTE} (?:utan|minst))(?: (?!(?:att|hur|om|varför|när|vad|vilken|vilket|vilka)\b){ord}){1,8}?,?"
    r" (?:kan|bör|ska|skall|vill|kunde|skulle|får|måste) (?!(?:kunna|vilja|komma)\b)(?:{VI}|{ORGAN}|[\w-]+)(?: (?!(?:att|och)\b)(?:{ORGAN}|i|[\w-]+)){0,3}?(?: {ADV})* ?$"
    r"|(?:^|[\w,] ){INTE}(?: (?!(?:att|hur|om|varför|när)\b){ord}){0,8}?,? (?:och|samt)(?: (?:{VI}|{ORGAN}))? (?:kan|bör|ska|skall|vill|kunde|skulle|får|måste|väljer att|avser att)(?: {ADV})* ?$"
    r"|(?:^|[\w,] ){INTE}(?: (?!(?:att|hur|om|varför|när)\b){ord}){1,6}?,? utan(?: {ADV})* $"
)
""" "Som en kommun som inte har egna resurser kan vi tillstyrka": the main clause starts anew after its first part."""
_NO_REASON = swedish(
    r"(?:^| )(?:inte|inga|ingen|inget|ej|icke|saknar|saknas|omöjligt|svårt|svårligen|uteslutet|otänkbart|förhindra[dt]\w*|oförmög\w*|ovillig\w*|ur stånd)(?: (?!utan (?:beslut|välj|valde|väljer|vill|ska|har|kommer)\w*){ord}){0,4}?"
    r"(?: (?:skäl|anledning|möjligt|möjlighet|redo|beredd|beredda|berett|villig|grund|underlag|förutsättningar))?(?: (?!utan (?:beslut|välj|valde|väljer|vill|ska|har|kommer)\w*){ord}){0,2}? (?:för )?att(?: {ADV})?(?: (?:på|med|utifrån|i|under|av) (?:{ord} ){0,3}?(?:[\w-]*underlag\w*|grund\w*|skäl\w*|form|läge\w*|premisser\w*|villkor\w*|förutsättningar\w*|tidpunkt\w*|nu|dag))?(?: kunna)? ?$"
)
TOO = swedish(
    r"(?:^| )(?:räcker|duger) (?:inte|ej)(?: till)?(?: {ADV})? för att (?:(?:{VI}|(?:{ord} ){0,2}{ORGAN}) )?(?:(?:ska|skall) )?(?:kunna )?$|(?:^| )(?:alltför|för|allt för)(?: {ord}){1,9}? för att (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?: (?:ska|skall|nu|i dag))?(?: kunna)? ?$"
)
""" "Alltför oklart för att vi ska kunna ställa oss bakom": too much, so not."""
_RAISED = swedish(
    r"(?:^| )(?:(?:anser|anse|tycker|bedömer|menar|tror|finner|ser)(?: (?:{VI}|{ORGAN}|{ADV})){0,2} {INTE}(?: heller)?|(?:svårt|svårligen) (?:för )?att (?:se|förstå|finna)) (?:att|hur)"
    r"(?: (?:{FÖRSLAG} (?:om|till)|som (?:föreslås|{UTREDNINGEN} föreslår)|(?!(?:och|att|om|som|hinder|skäl|anledning|varför)\b){ord})){1,12}? (?:bör|ska|skall|kan|borde|skulle|kunde|går att|möjligt att)(?: (?:kunna|{ADV})){0,2} $"
)
""" "Anser inte att förslaget bör tillstyrkas": not that it should."""
_INSIDE = swedish(
    rf"(?:^| )(?:{_INTE}|varken|vare sig|under inga (?:omständigheter|förhållanden|villkor))(?= |$)"
)
_AN_INSERTION = (
    r"(?:(?:med|utan|i|på|av|efter|enligt|till|trots|som|såsom|eftersom|då|när|om|mot|för|vid|från|under|åtminstone|tills|förrän|innan|dels|dock|därför|således|alltså"
    r"|såvitt|likt|liksom|precis|särskilt|hur|oavsett|även|utöver|förutom|sett|ens|vilket|något som|och detta|och här|ännu|tyvärr|här|nu|menar|anser|enbart|just|utifrån|tillsvidare|bland|inom|genom|ur|över|inför|jämte|annat än|vare sig|varken|och det|så länge)(?= )|[\w-]+(?=,))"
)
_AFTER = swedish(
    r"^(?: (?!(?:att|som|om|och|men|eller|utan|den|det|de|dessa|detta|samtliga|alla|flera|då|när|där|medan|sedan(?! (?:länge|tidigare|dess))|innan|tills|vilken|vilket|vilka|vars|ifall|så(?= länge )|såvida|såvitt|förutsatt|huruvida|hur|varför|eftersom|enligt|av|med|kan|vill|bör|måste|ställer|säger|{HELA}|{FÖRSLAG}|{UTREDNINGENS})(?: |$)){ord}){0,7}?"
    rf" {_INTE}(?! (?:heller )?(?:bara|enbart))(?= |$|[.,:])"
    rf"|^(?: {{ADV}})? (?:det|den|dem|detta|dessa)(?: {{ADV}})? {_INTE}(?= heller|$|[.,:])"
    rf"|^, (?!men |och |utan |som )[^,.;:]{{3,100}},(?: {{ADV}})* {_INTE}(?= )"
    rf"|^ (?:som|så som|såsom) (?:förslaget|det|den|saken|frågan) (?:(?!(?:att|och)\b){{ord}} ){{1,5}}?(?:inte|ej|icke)(?= (?:i |till |på |bakom |med )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|{{UTREDNINGENS}}|detta|den|det)(?=[ .,;]|$))"
    rf"|^, {_AN_INSERTION}[^,.;:?!]{{2,100}},(?: {{ADV}})* {_INTE}(?= )"
    rf"|^(?: {{ADV}})? (?:av|på|med|mot|i) (?:(?:ovan|nedan|anförda|angivna|anförd|dessa|sådana|flera|nu|de|den|denna|det|detta|samma|rättssäkerhets|principiella|praktiska|[\w-]+)(?= ) ?){{0,4}}?(?:[\w-]*skäl\w*|grund\w*|bakgrund\w*|hänsyn till [\w-]+|anledning\w*|läget?(?= )|form|utformning|skick|dag)(?: (?:som|av) (?:(?!{{INTE}}\b|att\b|och\b){{ord}} ){{0,6}}?(?:{{ord}}(?:s|er|ar|t|de)|ovan|nedan))? {_INTE}(?! (?:heller )?(?:bara|enbart))(?= |$|[.,;:])"
    rf"|^[^.;:?!,]{{0,160}} gör(?:, [^,.;:]{{3,60}},)?(?: (?!det\b){{ord}}){{0,2}} {_INTE}(?= |$|[.,])"
    rf"|^(?: (?!(?:att|som|(?<!förslaget )(?<!förslagen )om|och|men|eller|utan|där|när|då|vars|medan|eftersom|vilke[nt]|vilka|för att|hur|varför|huruvida|samt|kan|vill|bör|måste|är|ställer|säger|anser)(?= ))[\w§.·-]+){{1,9}}? (?:inte|ej|icke)(?: (?:heller|alls|längre))?(?= ?[.;:!?]| ?$|, (?:utan|men|och|då|eftersom)(?= )| (?:av {{ORGAN}}|i (?:nuvarande|befintligt|föreliggande|denna|sin|dess|nuläget|dag))(?= |[.,]|$))"
    rf"|^(?: (?!(?:att|som|om|och|men|eller|utan|där|när|då|vars|medan|eftersom|vilke[nt]|vilka|hur|varför|huruvida|samt|kan|vill|bör|måste|är|ställer|säger|anser|{{FÖRSLAG}}|{{FÖRESLAGNA}}|{{UTREDNINGENS}})(?= ))[\w§·-]+){{1,9}}? (?:inte|ej|icke)(?= (?:i |till |på |bakom |med )?(?:{{FÖRSLAG}}|{{FÖRESLAGNA}}|{{UTREDNINGENS}}|detta|dessa|den|det|de|något|några)(?=[ .,;]|$))"
    rf"|^ - {_AN_INSERTION}[^.;:?!-]{{0,120}} -(?: {{ADV}})* {_INTE}(?= )"
)
_PARTIAL = word(
    r"(?:{INTE}|svårt att)(?: {ord}){0,2}? (?:fullt ut|helt och hållet|helt|uteslutande|till fullo|i alla delar|samtliga|alla|i alla avseenden|till alla delar)"
)
_NOT_ALL_OF_IT = swedish(
    r"(?:^| )(?:inte|ej|icke)(?: {ord}){1,8}? (?:i alla (?:dess |sina )?(?:delar|avseenden)|alla delar(?= av))(?=[ .,;]|$)"
)


_INSERTED = swedish(
    r"((?:^|[ (])(?:{INTE}(?: (?:i (?:detta|nuvarande|dagens|rådande) {ord}|i nuläget|i dag|för närvarande|av dessa skäl|på detta underlag|nu))?|inte heller|skäl|skälen|anledning|grund|möjlighet\w*|svårt|svårligen|omöjligt|saknas|saknar|avstår|avstå|förhindra[dt]\w*|är|ännu|har|kan|att|vore|anser|bedömer|menar|finns|finner|ser|vill|bör|ska|skall|väljer|{SIG}|därför))"
    rf"(?:(?:, (?!inte minst){_AN_INSERTION}[^,;.:?!]{{0,120}}){{1,3}},|(?: - {_AN_INSERTION}[^,;.:?!-]{{0,120}}) -)(?= )"
)
_RELATIVE = swedish(
    r"((?:^|[.;] ?)(?:ingen|inget|inga|intet|ingendera|ingetdera|varken|vare sig)(?: {ord}){1,8}?), (?:som|vilka|vilket|inte ens|inklusive|däribland|oavsett|eller|vare sig|varken)(?= )[^,;.:?!]{2,100},(?= )"
)
_COMMA_LEFT = swedish(
    r"((?:^|[ (]){INTE} (?:med|av|på|utifrån|i|enligt|utan|för|efter|trots)(?= )[^,.;:?!]{2,60}), $"
)
""" "Kan inte med nuvarande underlag, tillstyrka": a comma too many."""
_BY_THE_WAY = swedish(
    r"((?:^| )(?:kan|vill|bör|ska|är|har)) - (?:vilket|något som|som)(?= )[^.;:?!-]{3,100} -(?= )"
)
""" "Kan – vilket inte var fallet 2019 – stödja"."""
_INSERTION_LEFT_OPEN = swedish(rf"((?:^|[ (]){{INTE}}), (?={_AN_INSERTION}[^,;.:?!]{{2,80}} $)")


def without_insertions(before: str) -> str:
    """ "Kan inte, med nuvarande underlag, " as "kan inte ": what stands between carries no denial over to itself.

    >>> without_insertions("kommunen kan inte, med hansyn till kostnaden, ")
    'kommunen kan inte '
    """
    if "," not in before and " - " not in before:
        return before
    before = _COMMA_LEFT.sub(r"\1 ", _BY_THE_WAY.sub(r"\1", before))
    return _INSERTION_LEFT_OPEN.sub(r"\1 ", _RELATIVE.sub(r"\1", _INSERTED.sub(r"\1", before)))


def neither_after(after: str) -> bool:
    """ "Kan ställa sig bakom varken avgiften eller taxan".

    >>> neither_after(" varken avgiften eller taxan"), neither_after(" avgiften")
    (True, False)
    """
    return _AFTER_IT.search(after) is not None


_PERHAPS_TWICE = swedish(
    r"(?:^|[ ,.;])(?:inte|ej|icke|aldrig|ingen|inget|inga|ingenting|knappast|svårt|fel|felaktigt|oansvarigt|orimligt|oklokt|dumt|otänkbart|omöjligt|uteslutet|främmande|sista|misstag|olyckligt|underlåtenhet|synd|förvånande|(?<!med )anledning|(?<!av )skäl|annat)(?= )(?:(?! (?:och|men|utan|så|därför|väljer|beslutar|beslutat|föreslår|anser|för att) )[^.;:?!,]){0,80} (?:som|där|att)(?: (?!(?:och|men|utan|anser|bedömer)\b){ord}){0,4} (?:inte|ej|icke)(?: {ADV}| skulle| kan| ska| kunde)* ?$"
)
""" "De sista att inte …", "ingen punkt där vi inte …": one denial in another, and nothing safe to say."""


def perhaps_twice(before: str) -> bool:
    """Does another denial govern the one before a formula, so that the two may take each other out?

    >>> perhaps_twice("vi ar de sista att inte "), perhaps_twice("namnden beslutar att inte ")
    (True, False)
    """
    if main := _MAIN_CLAUSE.match(before):
        before = before[main.start("main") :]
    return _PERHAPS_TWICE.search(before) is not None


_MARKS = frozenset("*_\"'”(")
_MARKED_OUT = re.compile(r"""[*_"'”(](inte|ej|icke)[*_"'”)]""")


def _unmarked(text: str) -> str:
    """ "Tillstyrker *inte*": marked out, and meant all the more."""
    return text if _MARKS.isdisjoint(text) else _MARKED_OUT.sub(r"\1", text)


class Negation(Enum):
    NONE = "none"
    FULL = "full"
    PARTIAL = "partial"
    """ "delar inte fullt ut": partly yes."""


def denied_twice(before: str, formula: str) -> bool:
    """Is a formula denied twice, so that it stands: "kan inte annat än tillstyrka"?

    >>> denied_twice("namnden tvekar inte att ", "tillstyrka"), denied_twice("namnden kan inte ", "tillstyrka")
    (True, False)
    """
    return _any(_TWICE, before, formula)


def _any(pattern: re.Pattern[str], before: str, formula: str) -> bool:
    """Does `pattern` end where the formula begins, or within it, before its last word?"""
    if pattern.search(before):
        return True
    return " " in formula and pattern.search(f"{before}{formula.rpartition(' ')[0]} ") is not None


_VIEW = r"(?:inställning|uppfattning|bedömning|syn|mening|åsikt|ståndpunkt|slutsats)(?:en|et)?"
_MOVES = r"(?:påverkar|påverka|ändrar|ändra|ändrat|rubbar|rubba|förändrar|förändra|förtar)"
_UNMOVED = swedish(
    rf"(?:^| ){{INTE}}(?: {{ord}}){{0,2}} {_MOVES}(?: {{ord}}){{0,5}} {_VIEW} att(?= )|(?:^| ){_MOVES}(?: {{ord}})? {{INTE}}(?: {{ord}}){{0,5}} {_VIEW} att(?= )"
)
""" "Vilket inte påverkar rådets inställning att förslaget kan": what is denied is that the view is moved."""


_SUBJECT = r"(?:{VI}|man|den|det|de|(?:(?!(?:inte|ej|icke|att)\b)[\w-]+ ){0,2}?{ORGAN})"
_NAME = r"(?!(?:inte|ej|icke|att|och)\b)[\w-]+(?: (?!(?:inte|ej|icke|att|och)\b)[\w-]+){0,3}?"
_MAIN_CLAUSE = swedish(
    r"^(?: ?(?:(?:men|och) )?(?:då|eftersom|sedan|när|trots att|även om|om|så länge|så snart|medan|i och med att|med (?:tanke på|hänsyn till|beaktande av) att|emedan|enär|därför att|innan|efter (?:det )?att|ifall|såvida|i den mån|på grund av att|mot bakgrund av att|till följd av att|fastän|oaktat att)"
    r"(?= )[^.;:?!]*? (?:{INTE}|ingen|inga|inget|ingenting)| {INTE} (?:fick|vann|fått|vunnit|kunde|samlade|bifölls|rönt|antogs))"
    r"(?! heller)(?: (?!(?:att|hur|om|huruvida|varför|vad|som|vilken|vilket|vilka|men|utan)\b){ord}| att [\w-]*[aå](?= )){0,9}?,? "
    rf"(?P<main>(?:(?:väljer|valde|beslutar|beslutade|beslöt|kommer|avser|ämnar|tänker|nödgas|tvingas|föredrar) (?:{_SUBJECT}|{_NAME})(?: {{SIG}})?(?: {{ADV}})*(?: att)?"
    rf"|(?:har|hade) (?:{_SUBJECT}|{_NAME})(?: {{ADV}})* (?:beslutat|valt|funnit|enats|kommit|stannat|sett)(?: {{SIG}})?(?: (?!(?:inte|ej|icke)\b){{ord}}){{0,4}}? att"
    rf"|(?:finner|fann|ser|såg|anser|ansåg|kan|bör|ska|skall|vill|måste|får) {_SUBJECT}(?: {{SIG}})?(?: (?!(?:inte|ej|icke|ingen|inget|inga|svårt|omöjligt|att)\b){{ord}}){{0,5}}?(?: att)?"
    r"|(?:beslöts|beslutades)(?: {ADV})* att)(?: {ADV})*(?: {INTE}(?: {ADV})*)? $)"
)
""" "Då avslagsyrkandet inte vann majoritet beslutade nämnden att": what is denied in the first clause is over where the main one begins."""


def negation(before: str, formula: str, after: str, *, infinite: bool) -> Negation:
    """Is a formula negated by its surroundings? All strings folded, cut at the clause.

    >>> negation("namnden ", "tillstyrker", " darfor inte forslaget", infinite=False).name
    'FULL'
    >>> negation("namnden ", "tillstyrker", " forslaget att inte infora avgifter", infinite=False).name
    'NONE'
    """
    if denied_twice(before, formula):
        return Negation.NONE
    before, after = _unmarked(before), _unmarked(after)
    if unmoved := _UNMOVED.search(before):
        before = before[unmoved.end() :]
    if infinite and (main := _MAIN_CLAUSE.match(before)):
        before = before[main.start("main") :]
    inside = _INSIDE.search(formula) is not None
    after_it = _AFTER_IT.search(after) is not None or (not infinite and _AFTER.search(after) is not None)
    before_it = (
        _BEFORE_NEAR.search(before) is not None
        or _NOR.search(before) is not None
        or (infinite and _BEFORE_FAR.search(before) is not None and not _any(_ANEW, before, formula))
        or (infinite and _NO_REASON.search(before) is not None)
        or (infinite and TOO.search(before) is not None)
        or _RAISED.search(before) is not None
    )
    if not (inside or after_it or before_it):
        return Negation.NONE
    near = f"{before[-60:]}{formula}{after[:60]}"
    return Negation.PARTIAL if _PARTIAL.search(near) else Negation.FULL


def not_all_of_it(before: str, formula: str, after: str) -> bool:
    """Is only a part refused: "kan inte ställa sig bakom förslaget i alla delar"?

    >>> not_all_of_it("vi kan inte ", "stalla oss bakom", " alla delar av det."), not_all_of_it("vi ", "avstyrker", " alla delar.")
    (True, False)
    """
    return _NOT_ALL_OF_IT.search(f"{before[-60:]}{formula}{after[:60]}") is not None


_DENIED = swedish(
    r"(?:^| )(?:{INTE}|varken|knappast|ingen|inga|inget|svårt|tveksam\w*|ifrågasätt\w*)(?: {ord})?(?: (?!(?:och|utan|anser|bedömer|menar|finner|tycker) ){ord}){0,6} $"
    r"|(?:^| )talar(?: {ord}){0,2}? (?:emot|mot) att(?: (?!(?:och|anser|bedömer|menar|finner|tycker) ){ord}){0,12} $"
)
_ASKED = swedish(
    r"(?:^| )(?:huruvida|ifall|hur|varför)(?: (?!och ){ord}){0,7} $"
    r"|(?:^|, ?|(?:ifrågasätt\w*|oklart|osäkra? på|tvivlar på|tveksam\w* (?:till|på|inför)|osäkert|tveksam\w*|fråga\w*|avgör\w*|avgjort|bedöm\w*|pröv\w*|utred\w*|analyser\w*|vet|veta|diskuter\w*|överväg\w*|undrar|tvekar|tveka|och|men|även|bara|endast|är) )om(?: (?!och ){ord}){0,7} $"
)


def unsure(before: str, *, inverted: bool = False) -> bool:
    """Is a judgement that follows denied or asked ("ifrågasätter om förslagen är motiverade")?

    `inverted`: its verb stands first, so that what came before is over: "eftersom ingen lösning finns är det bra att …".

    >>> unsure("vi ifragasatter om utredningens "), unsure("kommunen anser att ")
    (True, False)
    """
    if _TWICE.search(before):
        return False
    return _ASKED.search(before) is not None or (not inverted and _DENIED.search(before) is not None)


_DISAGREES = swedish(
    r"(?:anser|tycker|menar|finner|bedömer)(?: {ord}){0,2}? (?:inte|ej)(?: heller)? att(?: (?:{UTREDNINGENS}|det|detta|de|den))? ?$"
)


def disagrees(before: str) -> bool:
    """ "Vi anser inte att" before praise of the proposal.

    >>> disagrees("vi anser inte att "), disagrees("det ar inte sakert att ")
    (True, False)
    """
    return _DISAGREES.search(before) is not None
