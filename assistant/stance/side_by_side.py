"""Two bodies told of side by side, neither of which is the sender as far as the sentence says.

"Medan Åkeriföretagen avvisar det stöder Transportföretagen förslaget": who the sender is, no word tells; so neither stand is
read as its own. Where one of them is "vi", a body that answers by its kind, the sender by its name, or a
group that has made itself a body ("Småkommunerna", see `subjects.by_its_name`), the sentence says more.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_TAKES = r"(?:tillstyrker|avstyrker|stöder|stödjer|avvisar|välkomnar|förordar|biträder|motsätter {SIG}|ställer {SIG} bakom|är (?:emot|för|positiva? till|kritiska? till|negativa? till))"
_IT = r"(?:det|detta|den|dem|(?:{UTREDNINGENS} )?{FÖRSLAG}|betänkandet|promemorian|reformen)"
_BODY = r"(?:(?!(?:vi|jag|det|den|de|dem|detta|dessa|man|som|att|inte|ej|i|på|{FÖRSLAG})\b){ord} ){0,3}?(?!(?:vi|jag|det|den|de|dem|detta|dessa|man|som|att|inte|ej|{FÖRSLAG}|{ORGAN}|[\w-]+(?:kommunerna|regionerna))(?: |[.,]|$)){ord}"
_ANY_BODY = r"(?:(?!(?:vi|jag|det|den|de|dem|detta|dessa|man|som|att|inte|ej|i|på|{FÖRSLAG})\b){ord} ){0,4}?(?!(?:vi|jag|det|den|de|dem|detta|dessa|man|som|att|inte|ej|{FÖRSLAG})(?: |[.,]|$)){ord}"
_TURNED = r"(?:tillstyrker|avstyrker|stöder|stödjer|avvisar|välkomnar|förordar|biträder)"
_TOOK = r"(?:tillstyrkte|avstyrkte|stödde|avvisade|välkomnade|förordade|biträdde|motsatte {SIG}|ställde {SIG} bakom|var (?:emot|för|positiva? till|kritiska? till|negativa? till))"
_BOTH = swedish(
    rf"^ ?medan (?!.*þ){_ANY_BODY} {_TAKES} {_IT},? {_TURNED} {_BODY} {_IT}[.!]? ?$"
    rf"|^ ?(?!.*þ){_BODY} {_TAKES} {_IT},? medan {_BODY} {_TAKES} {_IT}[.!]? ?$"
    rf"|^ ?(?!.*þ){_ANY_BODY} {_TOOK} {_IT},? medan {_ANY_BODY} {_TOOK} {_IT}[.!]? ?$",
    keys=("medan ",),
)
_WHILE_THEY = swedish(
    rf"(?:^|[.;] ?)(?:{{VI}}|(?:{{ord}} )?{{ORGAN}}) {_TAKES} (?:{_IT}),? medan {_BODY} $",
    keys=("medan ",),
)
""" "Kommunen stöder förslaget medan näringslivet avvisar det"."""
_SOME_OF_THEM = swedish(
    r"(?:^|[.;] ?){KOLLEKTIV}(?: av)?(?: {ord}){0,3} {INSTANSER} [^.;:?!]{3,120},? (?:men|medan|och) (?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|några|några få|ett par|en del|en handfull|en minoritet|resten|övriga)(?: av dem)?(?: {ADV})* $",
    keys=("men ", "medan ", "och "),
)


def side_by_side(before: str, formula: str, after: str) -> bool:
    """Is a formula one of two stands that two others take? All folded, to the ends of the sentence.

    >>> side_by_side("medan akarna ", "avvisar", " det stoder transportforetagen forslaget.")
    True
    >>> side_by_side("medan akarna ", "avvisar", " det stoder vi forslaget.")
    False
    """
    if _BOTH.match(f"{before}{formula}{after}") or _WHILE_THEY.search(before):
        return True
    return _SOME_OF_THEM.search(before) is not None and not after.startswith((" vi", " jag"))
