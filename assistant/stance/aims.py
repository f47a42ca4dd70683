"""Aims that a sentence likes without a word of the proposal: the government's overall goals, or the purpose by itself.

"Kommunen stöder regeringens övergripande mål", "syftet med förslaget är vi positiva till": by the codebook no stand. An aim that is
proposed ("förslaget till nya mål") or joined to the proposal ("syftet och förslaget") is another thing.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_AIM = r"(?:syftet|syftena|ambitionen|ambitionerna|avsikten|avsikterna|intentionen|intentionerna|målsättningen|målsättningarna|målet|målen)"
_ITS = r"(?: (?:med|bakom|att|om) (?:(?! (?:och|samt|men|liksom) )[^.;:?!,]){2,90}?)?"
_GOALS = swedish(
    r"^(?: {ADV}| {VI}| (?:{ord} )?{ORGAN}(?= ))* (?:regeringens|riksdagens|statens|sveriges|eu:s|fn:s|(?:de )?(?:nationella|globala|transportpolitiska|jämställdhetspolitiska|klimatpolitiska|energipolitiska)) (?:(?!(?:förslag|föreslag)\w*){ord} ){0,3}?[\w-]*mål(?:et|en)?(?=[.,;]| ?$| (?:om|att|för|inom|på|i|till)(?= )(?![^.;:?!]* (?:förslag|föresl))| (?:men|och(?! förslag))(?= ))",
    keys=("mal",),
)
_PURPOSE_AFTER = swedish(
    rf"^(?: {{ADV}}| helt| fullt ut| {{VI}}| (?:{{ord}} )?{{ORGAN}}(?= ))* (?:det )?(?:övergripande |goda |bakomliggande )?{_AIM} (?:med|bakom) (?:{{ord}} ){{0,3}}?(?:{{FÖRSLAG}}|reformen|utredningen|lagändringen|betänkandet|promemorian)(?=[.,;]| ?$| men )(?!,?(?: men)? (?:däremot )?(?:inte|ej|icke|knappast) )",
    keys=("syfte", "ambition", "avsikt", "intention", "malsattning", "malet", "malen"),
)
_PURPOSE_FIRST = swedish(
    rf"(?:^|[.;] ?)(?:men |och )?(?:själva |det |den )?(?:övergripande |goda |bakomliggande )?{_AIM}{_ITS}(?: (?:är|ställer|ser|kan|delar|stöder|stödjer))? ?$",
    keys=("syfte", "ambition", "avsikt", "intention", "malsattning", "malet", "malen"),
)
_AIM_IN_FORMULA = swedish(
    rf"^(?:det |själva )?{_AIM}(?: (?:med|bakom) (?:{{ord}} ){{0,3}}?{{ord}})? (?:stöder|stödjer|välkomnar|delar|ställer)(?: {{SIG}})?(?: {{VI}}| (?:{{ord}} )?{{ORGAN}}| þ+)(?: {{SIG}})?(?: bakom)?(?=[.,;]| ?$| men )(?!,?(?: men)? (?:däremot )?(?:inte|ej|icke|knappast) )",
    keys=("syfte", "ambition", "avsikt", "intention", "malsattning", "malet", "malen"),
)
_BY_US_LAST = swedish(
    r"^[\w-]+(?: {SIG})?(?: {VI}| (?:{ord} ){0,2}?{ORGAN}| þ+)?(?: {SIG})?(?: {ADV}| mycket| helt)*(?: (?:positiv\w*|kritisk\w*|negativ\w*))?(?: (?:till|bakom|på|i))?(?: {VI}| {ORGAN}| þ+)?(?: helt| fullt ut)?(?=[.,;]| ?$| men )(?!,?(?: men)? (?:däremot )?(?:inte|ej|icke|knappast) )",
)
_SUPPORTS = ("stod", "stall", "bakom", "star ", "stot")


def aim_alone(before: str, formula: str, after: str) -> bool:
    """Is a formula said of an aim and of nothing else? All folded, to the ends of the sentence.

    >>> aim_alone("kommunen ", "stoder", " regeringens overgripande mal."), aim_alone("vi ", "stoder", " forslaget till nya mal.")
    (True, False)
    >>> aim_alone("syftet med forslaget ", "ar vi positiva till", "."), aim_alone("syftet och forslaget ", "ar vi positiva till", ".")
    (True, False)
    """
    if formula.startswith(_SUPPORTS) and (_GOALS.match(after) or _PURPOSE_AFTER.match(after)):
        return True
    if _AIM_IN_FORMULA.match(f"{formula}{after}"):
        return True
    return _PURPOSE_FIRST.search(before) is not None and _BY_US_LAST.match(f"{formula}{after}") is not None
