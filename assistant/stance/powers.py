"""What rules let somebody do, or depend on: "den enskilde får motsätta sig behandlingen", "bara om kommunen tillstyrker".

A proposal often gives somebody the right to approve or to oppose something. The verbs are those of a stand, and the stand is
nobody's.
"""

from __future__ import annotations

from assistant.stance.in_roles import SOMEBODY
from assistant.stance.lexicon import swedish
from assistant.stance.scope import TOO

_MODAL = r"(?:får|kan|ska|skall|måste|bör|kunde|skulle|har rätt att|har möjlighet att|ges rätt att|ges möjlighet att)"
_HAS_THE_RIGHT = swedish(
    rf"(?:^|[ ,])att (?!{{FÖRSLAG}}|{{UTREDNINGENS}}|{{ORGAN}})(?:de )?[\w-]{{4,40}}(?:er|ar|or|are|na|nde|män) (?:får|kan|ska få|ska kunna|måste få|har rätt att)(?: {{ADV}}| {{INTE}})* $"
    rf"|(?:^|[ ,])(?:{SOMEBODY}(?: {{ADV}}| {{INTE}})*(?: {_MODAL})?|{_MODAL} {SOMEBODY})(?: {{ADV}}| {{INTE}}| själv| själva| i dag| alltid| när som helst| enligt (?:{{ord}} ){{0,2}}?{{ord}})* $"
)
_IS_GIVEN = swedish(
    r"(?:^|(?<!vi)[ ,])(?:ska|skall|bör|måste|föreslås)(?: (?!(?:vi|jag|att|som|och|men)\b){ord}){0,3}? (?:få|kunna|ha rätt att|ges rätt att|få rätt att|ges möjlighet att|ha möjlighet att|få möjlighet att)(?: {ADV})* $"
)
""" "Att kommunen ska få avstyrka en etablering": a right that is proposed."""
_THAT_ANYBODY = swedish(
    r"(?:^|[ ,])(?:förslaget|kravet|skyldigheten|rätten|möjligheten|ordningen|regeln)(?: om| på| för)? att (?!(?:{VI}|{ORGAN}) )(?:(?!(?:att|som|inte)\b){ord} ){1,2}?(?:ska|skall|kan|får|måste|bör)(?: {ADV})* $"
)
""" "Förslaget att kommuner ska tillstyrka varje etablering"."""
_DEPENDS_ON = swedish(
    r"(?:^|[ ,])(?:krävs|kräver|förutsätts|förutsätter|bund(?:en|et|na) av|beroende av|beror på|hänger på|bygger på)(?: {ADV}| därför| alltid)* att (?:(?!(?:{VI}|att|som|och|men|eller)\b){ord} ){1,3}$"
    r"|(?:^|[ ,])(?:om|ifall|för det fall|i det fall) (?:du|ni|man) (?:vill|önskar|tänker|väljer att) $"
    r"|^ ?(?:när|sedan|så snart|så fort) (?:{ord} ){1,3}väl (?:har )?$"
)
_IF_IT = swedish(
    r"^ ?(?!(?:om|när|men om|och om)\b)[^.;:?!]{4,160}(?<!förslaget)(?<!förslagen)(?<!frågan)(?<!motionen)(?<!remissen)(?<!betänkandet)(?<!krav)(?<!tanken)(?<!även)(?<!oavsett)(?<!oberoende av)(?<!som) (?:bara |endast |enbart |först )?(?:om|ifall|såvida|därest) (?:den berörda |berörd )?(?:{ORGAN}|kommunen|nämnden)(?: {ADV}| {INTE}| har| först| skulle)* $"
)
""" "Tillstånd ges bara om kommunen tillstyrker": the condition stands last, without a comma."""
_SOME_WHO = swedish(
    r"(?:^|[ ,])(?:har|finns|bland|möter|mött|hört|får|fått|och|samt|både|såväl) (?:(?!(?:vi|att|men)\b){ord} ){0,4}?(?:medlemmar|klubbar|föreningar|kommuner|ledamöter|företag|personer|röster|elever|föräldrar|instanser|kritiker|anhängare|bönder|jägare|lärare|läkare|boende) som(?: {ADV})* $"
)
""" "Vi har medlemmar som stöder förslaget"."""
_BOTH = swedish(r"^ (?:och|eller|såväl som|som) (?:att )?(?:avstyrka|tillstyrka)(?=[ .,]|$)")
_MAY_COME = swedish(
    r"(?:^|[ ,])(?:(?:risk|risken|fara|faran|farhågan|oron|ett problem|problemet|ett skäl|en orsak|orsaken|tecken)(?: (?!(?:att|och|men|gör|gjorde|innebär|medför|är|leder)\b){ord}){0,4}?(?: är| blir| finns)?|(?:följden|effekten|resultatet|konsekvensen|leda till|leder till|lett till|ledde till|medför|medförde|bidrar till|bidra till|gör|gjorde|inträffar|hänt|händer)(?: (?:är|blir|kan bli|blev|skulle bli|också|även|därför|ofta|ibland|i dag))*),? att (?:(?:fler|många|vissa|flera|små|mindre|enskilda|stora|allt fler|få|färre|en del) )?(?!{FÖRSLAG}|{FÖRESLAGNA})[\w-]*(?:er|ar|or|are|na|nde|män|anhöriga|närstående|äldre|unga|vuxna|barn|anställda|enskilda|sjuka|folk|människor|man|somliga)(?: (?!(?:att|som|och|men|vi|jag)\b){ord}){0,6} $"
    r"|^ ?att (?:(?:fler|många|vissa|flera|små|mindre|enskilda|stora|allt fler|få|färre|en del) )?(?!{FÖRSLAG}|{FÖRESLAGNA})(?:[\w-]{2,40}(?:er|ar|or|are|nde|män)|barn|enskilda|anhöriga|boende)(?: (?!(?:att|som|och|men|vi|jag|får|kan|ska|bör|måste|inte)\b){ord}){0,3} $"
    r"|(?:^|[ ,])(?:gör|gjorde|medför|leder till|ledde till|lett till|innebär) att (?:många|flera|några|de flesta|somliga|folk) $"
    r"|(?:^|[ ,])(?:risk|risken|fara|faran|farhågan) (?:(?!(?:att|och|men|gör|gjorde|innebär|medför|leder)\b){ord} ){0,3}?att (?:(?!(?:{FÖRSLAG}|{FÖRESLAGNA}|att|som|och)(?= )){ord} ){1,4}$"
)
""" "Risken är att kommuner av ekonomiska skäl avstyrker": what may come of it."""
_FIRST_WHEN = swedish(
    r"^[^.;:?!]{6,200}? (?:först|tidigast|förrän)(?: då)? (?:när|sedan|då|om|efter att) (?:(?!(?:att|och|men)\b){ord} ){1,5}$"
)
""" "Planen kan antas först när länsstyrelsen har tillstyrkt den"."""
_HAS_THE_TASK = swedish(
    r"(?:^|[ ,])(?:har|hade|fick|får) (?:{ord} ){0,3}?(?:till uppgift|i uppdrag|till uppdrag|mandat|befogenhet|behörighet|som uppgift|som uppdrag) att(?: (?!(?:vi|jag|måste|vill|kan|väljer|kommer|har|är|anser|bör|ska|skall|avser|tvingas)\b){ord},?){0,12} $|(?:^|[ ,])(?:[\w-]*uppgift|uppdrag|roll|mandat|uppgiften|uppgifter|uppgifterna|uppdraget|rollen) är(?: {ADV})* att(?:,? (?!(?:vi|jag|måste|vill|kan|väljer|kommer|har|är|anser|bör|ska|skall|avser|tvingas)\b){ord}){0,12} $"
)
_LIES_WITH = swedish(
    r"(?:^|[ ,])(?:ankommer på|åligger|åvilar|tillkommer|är upp till|är det upp till) (?!(?:oss|mig) )(?:{ord} ){1,3}?att(?: (?!(?:vi|jag|måste|vill|kan|har|är)\b){ord}){0,8} $"
)
""" "Det ankommer på rektor att bifalla eller avslå"."""
_INFINITIVE = swedish(r"^[\w-]+(?:a|å)(?= |$)")
""" "Har till uppgift att granska förslag och stödja eller avvisa dem": what somebody is for."""
_ACTIVE = swedish(r"^[\w-]*(?:[aeo]r|[^s]a|[rl]kt)(?= |$)")


def power(before: str, formula: str, after: str) -> bool:
    """Is a formula what somebody may do, or what something depends on? `before` and `after` to the sentence's ends; folded.

    >>> power("den enskilde far ", "motsatta sig", " behandlingen."), power("tillstand ges bara om kommunen ", "tillstyrker", ".")
    (True, True)
    >>> power("kommunen kan ", "tillstyrka", " forslaget."), power("vi kraver att avgiften slopas och ", "avstyrker", " den.")
    (False, False)
    """
    if not _ACTIVE.match(formula) or TOO.search(before):
        return False
    if _INFINITIVE.match(formula) and (
        before.endswith(" antingen ") or _HAS_THE_TASK.search(before) or _LIES_WITH.search(before)
    ):
        return True
    if before.endswith(" bade ") and _BOTH.match(after):
        return True
    return any(
        pattern.search(before)
        for pattern in (_HAS_THE_RIGHT, _IS_GIVEN, _THAT_ANYBODY, _DEPENDS_ON, _SOME_WHO, _MAY_COME)
    ) or ((_IF_IT.match(before) or _FIRST_WHEN.match(before)) is not None and not _INVERTED.match(after))


_INVERTED = swedish(r"^(?: {SIG})?(?: {ADV})* {VI}(?= |$|[.,])")

_TO_BE_DONE = swedish(
    r"^ ?(?:{UTREDNINGENS} )?förslage[tn],? (?:om |på )?att (?:(?! (?:att|och|bör|ska|skall|får|kan|måste|är|har|inte|ej) )[^.;:?!]){2,90} (?:ska|skall|får)(?: kunna)?(?: {ADV})* $"
)
_DONE = swedish(
    r"^(?:avslås|avvisas|bifallas|godkännas|godtas|tillstyrkas|avstyrkas|accepteras|avslå|avvisa|bifalla|godkänna)$"
)
_GOES_ON = swedish(
    r"^(?: (?!(?:av|och|men|då|eftersom|som|enligt|med|i|på|om|utan|när)\b){ord}){0,3}? (?:har|är|bör|ska|skall|kan|innebär|behöver|väcker|medför|leder|kräver|saknar|diskuteras|kommenteras|berör|förutsätter|riskerar|medförde|påverkar)(?= )"
)


def described(before: str, formula: str, after: str) -> bool:
    """Is a formula what should be done by what is proposed, with the sentence's own verb after it? As `power`.

    >>> described("forslaget att ansokningar ska ", "avslas", " har vi diskuterat."), described("forslaget att ta ut avgift ska ", "avslas", ".")
    (True, False)
    """
    return (
        _DONE.match(formula) is not None
        and _GOES_ON.match(after) is not None
        and _TO_BE_DONE.match(before) is not None
    )
