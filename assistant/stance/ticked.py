"""The boxes of a form in one text: what nobody ticked is nobody's stand, and is blanked before anything is read.

On a form "Tillstyrker" is printed whether it is chosen or not. Only stands to choose between are taken for a form, and
only where not all of them are ticked: else the signs are those of a list.
"""

from __future__ import annotations

import re

from assistant.stance.fold import letters

_TICKED = r"[☒☑✓✔✗✘▣⊠]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔•●] ?\)|(?<!\w)_{1,4}[xX]_{1,4}(?!\w)"
_EMPTY = r"[☐□▢❏❑⬜]|\[ {0,3}\]|\( {0,3}\)|(?<![\w_])_{2,12}(?![\w_])"
_MARK = re.compile(rf"(?P<ticked>{_TICKED})|(?P<empty>{_EMPTY})")
_MAY_BE_MARKED = re.compile(r"[☒☑✓✔✗✘▣⊠☐□▢❏❑⬜\[_(]")
"""One of these stands in every mark of the first kind: looked for first, being much faster."""
_CROSS = re.compile(r"(?<=[\w:] )(?:(?P<ticked>[xX×])|(?P<empty>[-–—]|0))(?=\s*(?:[;,/|.]|$))")
""" "Tillstyrker –; avstyrker x": marks that are something else where no form is."""
_HEAD = re.compile(r".*[:?]\s*", re.DOTALL)
"""The question or the label before the first option."""
_YES = re.compile(
    r"(?<!inte )\b(?:tillstyrk|ja\b|instamm|stod|bifall|godkann|positiv|for\b|ingen erinran|haller med|staller (?:oss|sig) bakom)"
)
_NO = re.compile(
    r"\b(?:avstyrk|nej\b|avslag|avslar|avvisa|inte\b|ej\b|negativ|motsatt|tar avstand|avstar|emot|synpunkt|vet (?:ej|inte)|asikt|invand)"
)
_OFFERED = re.compile(
    r"\s*(?:(?:möjliga )?svarsalternativ(?:en)?|alternativ(?:en)?|ringa in|välj(?: ett)?(?: alternativ)?|stryk det som inte gäller)\s*:",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[,;/|]|\b\d+[.)]|\b[a-e]\)|\beller\b|\boch\b)\s*")
_WORDS = 4
"""Words of an answer that is only offered."""
_LONGEST = 120
"""Characters of an option."""
_MOST = 12
"""Options of a form."""


def chosen(text: str) -> str:
    """The text with the options that nobody ticked blanked, and the marks; as long as it was.

    >>> chosen("☒ Tillstyrker ☐ Avstyrker ☐ Avstår").split()
    ['Tillstyrker']
    >>> chosen("Tillstyrks __  Avstyrks _X_  Ingen erinran __").split()
    ['Avstyrks']
    >>> chosen("☒ Vi tillstyrker taxan. ☒ Vi avstyrker avgiften.").count("☒")
    2
    >>> chosen("Svarsalternativ: 1. Tillstyrker 2. Avstyrker").split()
    ['Svarsalternativ:']
    """
    if (offered := _OFFERED.match(text)) and _only_options(text[offered.end() :]):
        return text[: offered.end()] + " " * (len(text) - offered.end())
    marks = list(_MARK.finditer(text)) if _MAY_BE_MARKED.search(text) else []
    if not marks and (" x" in text or " X" in text or " ×" in text):
        marks = list(_CROSS.finditer(text))
        if sum(mark["ticked"] is not None for mark in marks) != 1:
            return text
    if not 2 <= len(marks) <= _MOST:
        return text
    options = _options(text, marks)
    ticked = [mark["ticked"] is not None for mark in marks]
    words = [letters(text[start:end]) for start, end in options]
    if all(ticked) or any(len(one.strip()) > _LONGEST or not re.search(r"\w", one) for one in words):
        return text
    if not (any(map(_YES.search, words)) and any(map(_NO.search, words))):
        return text
    kept = list(text)
    for mark, (start, end), is_ticked in zip(marks, options, ticked, strict=True):
        kept[mark.start() : mark.end()] = " " * (mark.end() - mark.start())
        if not is_ticked:
            kept[start:end] = " " * (end - start)
    return "".join(kept)


def _only_options(text: str) -> bool:
    """Whether there is nothing in it but answers to choose between."""
    words = [letters(one) for one in _BETWEEN.split(text.rstrip(". ")) if one.strip()]
    return (
        len(words) > 1
        and all(len(one.split()) <= _WORDS for one in words)
        and any(map(_YES.search, words))
        and any(map(_NO.search, words))
    )


def _options(text: str, marks: list[re.Match[str]]) -> list[tuple[int, int]]:
    """Where the words of each mark stand: after it, or before it where nothing stands after the last one."""
    if re.search(r"\w", text[marks[-1].end() :]):
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        return [(mark.end(), end) for mark, end in zip(marks, ends, strict=True)]
    starts = [0] + [mark.end() for mark in marks[:-1]]
    first = _HEAD.match(text, 0, marks[0].start())
    if first and re.search(r"\w", text[first.end() : marks[0].start()]):
        starts[0] = first.end()
    return [(start, mark.start()) for start, mark in zip(starts, marks, strict=True)]
