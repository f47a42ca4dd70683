"""What rules let somebody do, or depend on: "den enskilde får motsätta sig behandlingen", "bara om kommunen tillstyrker".

A proposal often gives somebody the right to approve or to oppose something. The verbs are those of a stand, and the stand is
nobody's.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish
from assistant.stance.scope import TOO

_ROLE = (
    r"(?:(?:en|varje|den|någon) (?:berörd )?(?:granne|fastighetsägare|markägare|vårdnadshavare|förälder|patient|elev|kund|konsument|hyresgäst|hyresvärd|part|motpart|säljare|köpare|sökande|registrerad|enskild|läkare|kollega|delägare|make|maka|arvinge|borgenär)"
    r"|(?:grannen|grannarna|fastighetsägaren|markägaren|den enskilde|den registrerade|den sökande|den berörde|den misstänkte|den dömde|läkaren|vårdnadshavaren|vårdnadshavarna|föräldern|patienten|eleven|kunden|konsumenten|hyresgästen|hyresvärden|parten|motparten|säljaren|köparen|sökanden|gäldenären|borgenären|delägaren|maken|brukaren))"
)
_MODAL = r"(?:får|kan|ska|skall|måste|bör|kunde|skulle|har rätt att|har möjlighet att|ges rätt att|ges möjlighet att)"
_HAS_THE_RIGHT = swedish(
    rf"(?:^|[ ,])att (?!{{FÖRSLAG}}|{{UTREDNINGENS}}|{{ORGAN}})(?:de )?[\w-]{{4,40}}(?:er|ar|or|are|na|nde|män) (?:får|kan|ska få|ska kunna|måste få|har rätt att)(?: {{ADV}}| {{INTE}})* $"
    rf"|(?:^|[ ,])(?:{_ROLE}(?: {{ADV}}| {{INTE}})*(?: {_MODAL})?|{_MODAL} {_ROLE})(?: {{ADV}}| {{INTE}}| i dag| alltid| när som helst| enligt (?:{{ord}} ){{0,2}}?{{ord}})* $"
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
    if before.endswith(" bade ") and _BOTH.match(after):
        return True
    return any(
        pattern.search(before)
        for pattern in (_HAS_THE_RIGHT, _IS_GIVEN, _THAT_ANYBODY, _DEPENDS_ON, _SOME_WHO)
    ) or (_IF_IT.match(before) is not None and not _INVERTED.match(after))


_INVERTED = swedish(r"^(?: {SIG})?(?: {ADV})* {VI}(?= |$|[.,])")
