"""The boxes of a form, found in the whole text: which options are there, and which of them is ticked.

A form's lines are short, without full stops, and look like a list: they may be read as one sentence, and a box as
the sign of an item. So the boxes are looked for before anything is read, and each option is read by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.domain import Sentence, Span

_EMPTY = r"(?:[☐▢❏❑⬜□○◯]|\[\s*\]|\(\s*\)|(?<!\S)(?:_{1,4}|O)(?=\s+[A-ZÅÄÖ]|\s*$))"
_TICKED = r"(?:[☒☑✓✔✗✘▣⊠◉√■●]|\[\s*[xX✓✔]\s*\]|\(\s*[xX✓✔]\s*\)|(?<!\S)[xX×](?=\s+[A-ZÅÄÖ]|\s*\|?\s*$))"
_MARK = re.compile(rf"(?P<empty>{_EMPTY})|(?P<ticked>{_TICKED})")
_PERHAPS = re.compile(
    r"[☐▢❏❑⬜□○◯☒☑✓✔✗✘▣⊠◉√■●\[(_OxX×](?:(?<![\[(_OxX×])|(?<=[\[(])\s*[xX✓✔]?\s*[\])]|(?<!\S.)(?=[\s_|]|\Z))"
)
"""The same but for what stands after it: no text without one has a mark, and it is quick to say so."""
_SURE = re.compile(r"[☐☒☑⬜▣⊠\[(]")
"""Signs of a box; the others may be those of a list."""
_SAYS_YES = re.compile(
    r"\b(?:tillstyrk\w*|ja|instämmer|stöder|stödjer|bifall\w*|godkänner|positiv\w*|ingen erinran|stämmer|håller med|ställer (?:oss|sig) bakom)\b",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"\b(?:avstyrk\w*|nej|avslag|avslår|avvisar|inte|ej|negativ\w*|motsätter|tar avstånd|avstår|emot|synpunkter|vet ej)\b",
    re.IGNORECASE,
)
_STAND_WORDS = re.compile(
    rf"{_SAYS_YES.pattern}|{_SAYS_NO.pattern}|\b(?:vi|oss|kommunen|nämnden|till|delvis|helt|har|inga|från|att|med|i|på|lämna)\b|\W+|\d",
    re.IGNORECASE,
)
_STAND_FIRST = re.compile(
    r"(?:vi |ja,? |nej,? )*(?:tillstyrk|avstyrk|instämmer|avstår|stöd|har inga|ingen)", re.IGNORECASE
)
_AROUND = " \t\r\f|"
_FEW_WORDS = 6
_LONGEST = 90
"""Characters of an option."""
_HEADS = re.compile(r".*[:?]\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Option:
    span: Span
    """With its box."""
    mark: Span
    ticked: bool
    words: str
    sure: bool
    """Its mark can be nothing but a box."""


def options(text: str) -> tuple[Option, ...]:
    """The options of every form in a text.

    >>> [(o.words, o.ticked) for o in options("Svar:\\n□ Tillstyrker planen\\n■ Avstyrker planen")]
    [('Tillstyrker planen', False), ('Avstyrker planen', True)]
    >>> options("■ Vi tillstyrker planen\\n■ Vi avstyrker avgiften")
    ()
    """
    if not _PERHAPS.search(text):
        return ()
    found: list[Option] = []
    group: list[Option] = []
    at = 0
    for line in text.split("\n"):
        here = list(_of_line(line, at)) or list(_bare(line, at))
        if here:
            group += here
        elif line.strip():
            found += _form(group)
            group = []
        at += len(line) + 1
    return (*found, *_form(group))


def _of_line(line: str, at: int) -> Iterator[Option]:
    marks = list(_MARK.finditer(line))
    if not marks:
        return
    after = not re.search(r"\w", line[marks[-1].end() :])  # the box stands after its option
    edge = 0
    for number, mark in enumerate(marks):
        if after:
            start, end = edge + _head(line[edge : mark.start()]), mark.end()
            words = line[start : mark.start()]
        else:
            start = mark.start()
            end = marks[number + 1].start() if number + 1 < len(marks) else len(line)
            words = line[mark.end() : end]
        edge = mark.end()
        begin = start + len(line[start:end]) - len(line[start:end].lstrip())
        stop = start + len(line[start:end].rstrip())
        ticked = mark["ticked"] is not None
        yield Option(
            Span(at + begin, at + stop),
            Span(at + mark.start(), at + mark.end()),
            ticked,
            words.strip(_AROUND),
            _SURE.match(mark[0]) is not None,
        )


def _bare(line: str, at: int) -> Iterator[Option]:
    """An option whose box was left empty without a trace: beside "X Avstyrker planen", "Tillstyrker planen"."""
    words = line.strip(_AROUND)
    if words and words[-1] not in ".:?!" and len(words.split()) <= _FEW_WORDS and _STAND_FIRST.match(words):
        start = at + line.index(words)
        yield Option(Span(start, start + len(words)), Span(start, start), False, words, False)


def _head(words: str) -> int:
    """How much before an option is a question or a label: "Stöder ni förslaget? Ja"."""
    head = _HEADS.match(words)
    return head.end() if head and words[head.end() :].strip() else 0


def _form(group: Sequence[Option]) -> Sequence[Option]:
    """The options, if they are those of a form: stands to choose from, and a box that is not ticked."""
    marked = [option for option in group if len(option.mark)]
    ticked = sum(option.ticked for option in marked)
    if ticked != 1 or len(marked) > 1:
        group = marked
    if len(group) < 2 or ticked == len(group):
        return ()
    if any(len(option.words) > _LONGEST or not option.words for option in group):
        return ()
    yes = any(_SAYS_YES.search(option.words) and not _SAYS_NO.search(option.words) for option in group)
    no = any(_SAYS_NO.search(option.words) for option in group)
    if not (yes and no):
        return ()
    sure = all(option.sure for option in group)
    rest = {_STAND_WORDS.sub("", option.words).casefold() for option in group} - {""}
    return group if sure or len(rest) <= 1 else ()


def split(text: str, sentence: Sentence, found: Sequence[Option]) -> tuple[Sentence, ...]:
    """Each option by itself, without those that are not ticked; the sentence itself where no form is in it.

    On a form that nobody filled in, all are left: `unmarked` gives them no words.
    """
    inside = [option for option in found if any(span.overlaps(option.span) for span in sentence.spans)]
    if not inside:
        return (sentence,)
    filled_in = any(option.ticked for option in found)
    edges = {edge for option in inside for edge in (option.span.start, option.span.end)}
    pieces = []
    for span in sentence.spans:
        cuts = [span.start, *sorted(edge for edge in edges if span.start < edge < span.end), span.end]
        for piece in (Span(start, end) for start, end in pairwise(cuts)):
            unticked = any(o.span.contains(piece) and not o.ticked for o in inside)
            words = text[piece.start : piece.end]
            if re.search(r"\w", words) and not (filled_in and unticked):
                start = piece.start + len(words) - len(words.lstrip())
                pieces.append(Sentence((Span(start, start + len(words.strip())),), sentence.passage))
    return tuple(pieces)


def unmarked(text: str, sentence: Sentence, found: Sequence[Option]) -> str:
    """The words of a piece with its box blanked, as long as `text`; no words if it is not ticked."""
    whole = sentence.spans[0]
    for option in found:
        if not option.span.overlaps(whole):
            continue
        blank = option.mark if option.ticked else option.span
        start, end = max(0, blank.start - whole.start), min(len(text), max(0, blank.end - whole.start))
        text = text[:start] + " " * (end - start) + text[end:]
    return text
