"""Answers on a form: boxes to tick, options to strike out, printed claims answered no.

On a form the words of a stand are printed whether they are chosen or not. What counts is the mark: an
option that is not ticked is nobody's stand, and a tick under "Avstyrker" is one without a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Qualifiers, Stance, Tone
from assistant.statements import boxes, speakers
from assistant.statements.collected import TICKED, UNREAD, Collected, Part
from assistant.statements.keyed import Keyed

_EMPTY = r"(?:[☐□▢❏❑○◯]|\[\s*\]|\(\s+\))"
_TICKED = r"(?:[☒☑✓✔✗✘■▣⊠●◉√]|\[\s*[xX]\s*\]|\(\s*[xX]\s*\))"
_BOX = re.compile(rf"{_EMPTY}|{_TICKED}")
_IS_TICKED = re.compile(_TICKED)
_BOX_BEGINS = re.compile(r"[☐□▢❏❑○◯☒☑✓✔✗✘■▣⊠●◉√\[(]")
"""Without one of these there is no box; few lines have one, and this is quick to say so."""
MARK = re.compile(rf"(?:{_TICKED}|[xX]|ja)\.?", re.IGNORECASE)
OPTION = (
    r"(?:tillstyrk(?:er|s)?(?: delvis| i huvudsak| med (?:synpunkter|förbehåll))?|avstyrk(?:er|s)?|avstår(?: från (?:att )?[^/|,]{1,30})?|"
    r"har ingen erinran|ingen erinran|inga synpunkter|har inga synpunkter|oklart|ej svar)"
)
_OPTIONS = re.compile(rf"\W*(?:{OPTION}\s*(?:[/|,]|\beller\b)\s*)+{OPTION}\W*", re.IGNORECASE)


def chosen(text: str) -> str:
    """The text without the options that nobody ticked; what is left stands where it stood.

    >>> chosen("☒ Tillstyrker ☐ Avstyrker ☐ Avstår").split()
    ['☒', 'Tillstyrker']
    >>> chosen("Tillstyrker [ ] Avstyrker [x]").split()
    ['Avstyrker', '[x]']
    >>> chosen("Tillstyrker / Avstyrker / Avstår").strip()
    ''
    """
    if _OPTIONS.fullmatch(text):
        return ""
    boxes = list(_BOX.finditer(text)) if _BOX_BEGINS.search(text) else []
    if not boxes:
        return text
    first = re.search(r"\w{2,}", text)
    before = first is None or boxes[0].start() < first.start()  # the box stands before its option
    kept = list(text)
    for number, box in enumerate(boxes):
        if _IS_TICKED.match(box[0]):
            continue
        if before:
            start, end = box.start(), boxes[number + 1].start() if number + 1 < len(boxes) else len(text)
        else:
            start, end = boxes[number - 1].end() if number else 0, box.end()
        kept[start:end] = " " * (end - start)
    return "".join(kept).rstrip()


def hold(found: Collected, parts: Sequence[Part]) -> None:
    """A printed claim or question whose answer is no, or a figure on a scale, is no stand that can be read.

    "Kommunen stöder förslaget | Ja | Nej", with a cross under "Nej"; "Förslaget är bra. Svar: Instämmer inte alls".
    """
    options = [boxes.options(part.document.reading.text) for part in parts]
    for number, said in enumerate(found.said):
        statement = said.statement
        if (
            statement.holder.kind not in speakers.OWN
            or statement.stance is Stance.OKLART
            or statement.rule == TICKED
        ):
            continue
        text = parts[said.part].document.reading.text
        if any(
            o.span.start <= statement.words.start < o.span.end for o in options[said.part]
        ):  # ticked, or it would not have been read
            continue
        if _answered_no(text, statement.words.start, statement.words.end, statement.stance):
            unread = replace(
                statement, stance=Stance.OKLART, rule=UNREAD, qualifiers=Qualifiers(tone=Tone.CRITICAL)
            )
            found.said[number] = replace(said, statement=unread)


_LONGEST = 1000
"""Characters of a line that may be a printed claim with its answer."""


def _answered_no(text: str, start: int, end: int, taken: Stance) -> bool:
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop - begin > _LONGEST:
        return False
    following = [line.strip() for line in text[stop : stop + 300].split("\n") if line.strip()]
    if following and (_NO.fullmatch(following[0]) or _ticks_no(following[0])):
        return True
    if taken is Stance.AVSTYRKER:
        return False
    rest = text[end:stop]
    if _ticks_no(text[begin:stop]) or _SCALE.search(rest) or (following and _SCALE.match(following[0])):
        return True
    answered = re.search(r"[.:–—-]\s*(?:svar\w*\s*:\s*)?([^.:–—]+)\W*$", rest, re.IGNORECASE)
    another = answered and _NEXT_POINT.search(rest, 0, answered.start() + 1)
    if answered and not another and _NO.fullmatch(answered[1]) and not _TO_OBJECT.search(text[begin:stop]):
        return True
    cells = _SET_APART.split(text[begin:stop])
    if len(cells) < 2 or _TO_OBJECT.search(cells[0]):
        return False
    if any(_NO.fullmatch(cell.strip()) for cell in cells[1:]):
        return True
    above = text[max(0, begin - 3000) : begin].split("\n")
    header = next(filter(_names_no, map(_SET_APART.split, reversed(above))), None)
    if header is None or len(header) < len(cells):
        return False
    return any(MARK.fullmatch(cell.strip()) and _NO.fullmatch(column.strip()) for cell, column in zip(cells, header, strict=False))  # fmt: skip


def _ticks_no(line: str) -> bool:
    """Whether a line ends in boxes for yes and no, of which no is ticked: "☐ Ja ☒ Nej"."""
    found = [option for option in boxes.options(line) if option.ticked]
    return any(_NO.fullmatch(option.words) and option.words[:1].lower() == "n" for option in found)


def _names_no(cells: Sequence[str]) -> bool:
    return len(cells) > 2 and any(_NO.fullmatch(cell.strip()) for cell in cells)


_NO = re.compile(
    r"\W*(?:(?:vår[at]? |\w+ns )?(?:svar|kommentar|ståndpunkt)\w*\s*:\s*)?(?:nej|håller inte med|(?:instämmer|stämmer|håller med) (?:inte(?: alls)?|ej)|inte alls"
    r"|tar (?:helt |delvis )?avstånd|avvisas|avstyrks|avstyrker)\W*",
    re.IGNORECASE,
)
"""An answer that turns what is printed before it round."""
_SCALE = Keyed(
    r"\W*\b1\s*(?:=|[-–:]|\binstämmer|\bstämmer)\s*\w*.*\b5\b|\W*\d?\W*instämmer inte alls\b|\W*\d?\W*stämmer inte alls\b",
    ("1", "inte alls"),
)
_NEXT_POINT = re.compile(r"\b(?:punkt|avsnitt|förslag|fråga)\w* \d", re.IGNORECASE)
""" "Punkt 1: ja. Punkt 2: nej.": that no is to the next one."""
_SET_APART = re.compile(r"\t|\s\|(?=\s|$)|;")
_TO_OBJECT = re.compile(
    r"invänd|synpunkt|erinr|hinder|problem|\bemot\b|avstyrk|motsätt|\binte\b", re.IGNORECASE
)
"""To answer no to these is no opposition."""
