"""Lines put together to passages: headings, paragraphs, list items, table rows.

A PDF gives lines, a converter's text gives lines with or without blank ones, Word gives paragraphs. What
is one passage is told by gaps, by full stops, and by whether the next word would have had room on the line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from assistant.domain import Reading, SectionKind, Span
from assistant.structure import sections
from assistant.structure.sentences import goes_on

_AFTER_STOP = re.compile(r"[.!?:…;][\"'”“’»)\]]*(?:\[\d+\])?$")
ITEM = re.compile(
    r"(?:(?P<bullet>[•▪➢✓◦●○■□*·]\s*|[-–—]\s+)|\(?(?P<number>\d{1,2})[.)]\s+|\(?(?P<letter>[a-zåäö])\)\s+)(?=\S)"
)
CONTENTS = re.compile(r"(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<!\. )(?:\. ){4,})\s*\d+$|\t *\d{1,4}$")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+[A-ZÅÄÖ]")

_SECOND = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\s+[A-ZÅÄÖ][^.]{2,80}$")
_LABELLED = re.compile(
    r"(?:(?:vi|[A-ZÅÄÖ][\w-]+) )?(?:tillstyrk|avstyrk|stöd|ingen erinran|inga? invändning|inga synpunkter|avstår|punkt \d)[\w .,]{0,40}:\s",
    re.IGNORECASE,
)
""" "Tillstyrker: 1, 4" over "Avstyrker: 2, 3": two lines of a list, however short."""
_BY_POINT = re.compile(
    r"(?:förslag(?:et)?|punkt|avsnitt|kapitel|kap\.|fråga) (?:\d{1,2}(?:\.\d{1,2})*|[A-Z])(?: [^–—:.]{1,60})?\s*[–—:-]\s+(?:\w+ ){0,3}?(?:tillstyrk|avstyrk|stöd|instäm|ingen erinran|inga? invändning|inga synpunkter|avstår)",
    re.IGNORECASE,
)
""" "Förslag 1 – tillstyrks" over "Förslag 2 – avstyrks"."""
_SET_APART = re.compile(r"\S(?: {3,}| *\t)\S")
""" "4.1   En avgift   Tillstyrks": columns set with spaces, each line a row."""
_LEFT_OPEN = re.compile(r"\b(?:inte|ej|icke|varken)$")
"""However short a line is: what it denies stands in the next."""
_BY_WORDS = frozenset(
    (
        SectionKind.DECISION,
        SectionKind.POSITION,
        SectionKind.SUMMARY,
        SectionKind.BACKGROUND,
        SectionKind.DISSENT,
    )
)
_FIGURES = re.compile(r"(?:^|\s)[-–−+]?\d[\d.,]*%?(?:\s[-–−+]?\d[\d.,]*%?){2,}$")
"""At least three figures last on a line: a row of a table."""


class Block(Enum):
    HEADING = auto()
    TEXT = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text that is not furniture, spaces at its ends left out."""

    span: Span
    text: str
    blank: bool
    """A blank line, furniture or a new page stands before it."""
    page: bool
    """It is the first of a page."""
    heading: int | None
    """Index into the reading's headings."""
    width: int
    """How wide it is on the page, in letters: a hyphen that was repaired moved letters to the line above."""


@dataclass(slots=True)
class Part:
    """A passage being put together."""

    block: Block
    lines: list[Line]
    level: int = 0
    title: str = ""
    sure: bool = False
    """A heading that the reading gives, or one with a number: its level means something."""
    figures: bool = False
    """A row of figures, or the words over their columns: one sentence whatever signs are in it."""
    header: Part | None = None
    """For a row: what names its columns."""
    quoted: bool = False
    """Lines of an earlier letter, as mail programs quote them in an answer."""
    text: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.text = "\n".join(line.text for line in self.lines)

    def add(self, line: Line) -> None:
        self.lines.append(line)
        self.text += "\n" + line.text

    @property
    def complete(self) -> bool:
        return self.block is Block.HEADING or bool(_AFTER_STOP.search(self.text[-40:]))

    @property
    def prose(self) -> bool:
        """Running text rather than an address, a label or a name."""
        words = self.text.split()
        small = sum(word[0].islower() for word in words)
        ends = self.text.rstrip('"”)').endswith((".", "!", "?"))
        return (
            self.block in (Block.TEXT, Block.ITEM)
            and len(words) >= 5
            and 2 * small > len(words)
            and (ends or len(words) >= 14)
        )


_WITH_CELLS = ("docx", "html", "libreoffice", "markdown", "odt", "pdfium", "rtf", "xlsx")
"""Readers whose text parts the cells of tables."""


def passages(reading: Reading, found: Sequence[Line], items: Collection[int] = ()) -> list[Part]:
    """The passages of a reading, in order. `items`: the lines that begin an item of minutes, headings for sure."""
    return _parts(found, reading, items)


def lines(reading: Reading) -> Iterator[Line]:
    """The lines of a reading that have text, page furniture left out."""
    text = reading.text
    pages = frozenset(reading.page_starts)
    furniture = list(reading.furniture)
    headings = list(reading.headings)
    at = current = next_furniture = 0
    blank = page = True
    moved = frozenset(
        r.span.start for r in reading.repairs if r.original == " " and text[r.span.start] == "\n"
    )
    for raw in text.split("\n"):
        start, end = at, at + len(raw)
        page = page or start in pages
        pieces = []
        while next_furniture < len(furniture) and furniture[next_furniture].start < end:
            cut = furniture[next_furniture]
            pieces.append((start, max(start, cut.start)))
            start = min(end, max(start, cut.end))
            if cut.end > end:
                break
            next_furniture += 1
        pieces.append((start, end))
        for begin, stop in pieces:
            words = text[begin:stop]
            stripped = words.strip()
            if not stripped:
                continue
            first = begin + words.index(stripped[0])
            span = Span(first, first + len(stripped))
            while current < len(headings) and headings[current].span.end <= span.start:
                current += 1
            marked = current < len(headings) and headings[current].span.overlaps(span)
            width = len(stripped)
            if end in moved:
                width -= len(stripped.rsplit(maxsplit=1)[-1]) // 2
            if at - 1 in moved:
                width += len(text[max(0, at - 200) : at].rsplit(maxsplit=1)[-1]) // 2
            yield Line(span, stripped, blank or page, page, current if marked else None, width)
            blank = page = False
        blank = blank or not raw.strip() or len(pieces) > 1
        at = end + 1


def _parts(lines: Sequence[Line], reading: Reading, items: Collection[int]) -> list[Part]:
    """Lines put together to headings, paragraphs, list items and table rows."""
    rows = reading.reader.startswith(_WITH_CELLS)
    quotes = reading.reader.startswith(("mail", "text"))
    typical = _typical(lines)
    parts: list[Part] = []
    for index, line in enumerate(lines):
        last = parts[-1] if parts else None
        above = lines[index - 1] if index else None
        if line.heading is not None:
            if last and above and above.heading == line.heading and _is_another(last, line):
                last.title = " ".join(last.text.split())
                parts.append(Part(Block.HEADING, [line], last.level + 1, line.text, sure=True))
            elif last and above and above.heading == line.heading:
                last.add(line)
                last.title = last.title if len(last.title) >= len(last.text) else " ".join(last.text.split())
            else:
                mark = reading.headings[line.heading]
                title = " ".join(reading.text[mark.span.start : mark.span.end].split())
                parts.append(Part(Block.HEADING, [line], mark.level, title, sure=True))
        elif index in items:
            title = " ".join(line.text.split())
            parts.append(Part(Block.HEADING, [line], 1, title, sure=True))
        elif quotes and line.text[0] == ">":
            if last and last.quoted:
                last.add(line)
            else:
                parts.append(Part(Block.TEXT, [line], quoted=True))
        elif last and last.quoted:
            parts.append(Part(Block.ITEM if ITEM.match(line.text) else Block.TEXT, [line]))
        elif _is_row(line.text, rows):
            parts.append(Part(Block.ROW, [line]))
        elif last is None or above is None or last.block is Block.HEADING:
            parts.append(Part(Block.ITEM if ITEM.match(line.text) else Block.TEXT, [line]))
        elif last.block is Block.ROW and rows and not line.blank and not _one_line(reading):
            last.add(line)  # a cell with several lines
        elif _begins_item(lines, index, last):
            parts.append(Part(Block.ITEM, [line]))
        elif _goes_on(lines, index, last, typical):
            last.add(line)
        else:
            parts.append(Part(Block.TEXT, [line]))
    return parts


def _one_line(reading: Reading) -> bool:
    """Whether each row is one line: what stands right below an entry of the contents of a PDF is none of it."""
    return reading.reader.startswith("pdfium")


def _is_another(above: Part, line: Line) -> bool:
    """ "§ 45 Yttrande över planen" with "Nämndens beslut" right under it in the same type: two headings, not one.

    Only where the upper one says what the text is about and the lower one is a heading by its words alone.
    """
    title = " ".join(above.text.split())
    about = title.startswith("§") or sections.is_title(title)
    return (
        about
        and not title.endswith((",", "-", " och", " om", " av", " till", " för", " i", " på", " över"))
        and line.text[0].isupper()
        and sections.kind_of(line.text) in _BY_WORDS
    )


def _is_row(text: str, rows: bool) -> bool:
    """An entry of a table of contents, or cells that the format sets apart."""
    if "\t" in text or (rows and " | " in text):
        return True
    # Looking for dots is dear on long lines, and an entry ends in its page.
    return text[-1].isdigit() and bool(CONTENTS.search(text))


def _begins_item(lines: Sequence[Line], index: int, last: Part) -> bool:
    """A dash or a number first on a line may also be in the middle of a sentence: "den / 3. maj"."""
    line = lines[index]
    match = ITEM.match(line.text)
    if match is None:
        return False
    if line.blank or last.complete or (match["bullet"] and match["bullet"][0] not in "-–—*"):
        return True
    before = ITEM.match(last.text) if last.block is Block.ITEM else None
    if before is None and match["bullet"]:
        # One dash may be a thought of its own; several are a list.
        return any(other.text[:2] == line.text[:2] for other in lines[index + 1 : index + 4])
    if before is None:
        return match["number"] == "1" or match["letter"] == "a"
    if match["number"] and before["number"]:
        return int(match["number"]) == int(before["number"]) + 1
    return match.lastgroup == before.lastgroup


def _goes_on(lines: Sequence[Line], index: int, last: Part, typical: int) -> bool:
    """Whether a line continues the passage before it."""
    line, above = lines[index], lines[index - 1]
    if last.block is Block.ROW:
        return False
    if not line.blank and above.text[-1] == "." and goes_on(above.text):
        return True
    if line.blank:
        # A page break or a gap within a sentence: "... och att kommunen / därför ..."
        if last.complete or (len(last.text) < 30 and not _LEFT_OPEN.search(last.text)):
            return False
        return line.text[0].islower() or (line.page and above.width >= 0.8 * typical)
    short = above.width < 0.65 * typical
    if _LABELLED.match(line.text) and _LABELLED.match(above.text):
        return False
    if _BY_POINT.match(line.text):
        return False
    if _SET_APART.search(line.text) and _SET_APART.search(above.text):
        return False
    if len(last.lines) == 1 and _is_over(above, line):
        return False
    if len(last.lines) == 1 and _SECOND.match(line.text) and _SECOND.match(above.text):
        return False  # "6 Avräkning" and "6.1 Inledning" are two headings
    if (last.complete or short) and sections.stands_as_heading(line.text):
        return False
    if last.complete and line.width < 0.7 * typical and _NUMBERED.match(line.text):
        return False
    if (
        short
        and len(last.lines) == 1
        and not line.text[0].islower()
        and sections.stands_as_heading(above.text)
    ):
        return False
    if above.text[-1].isdigit():
        if line.width < 0.7 * typical and _SECOND.match(line.text):
            return False  # a heading after a row of figures
        if not line.text[0].islower() and _FIGURES.search(above.text):
            return False  # the next row
    if len(last.lines) == 1 and _SECOND.match(above.text) and not line.text[0].islower():
        return not _broken(lines, index, complete=True, room=0.05)
    return not _broken(lines, index, last.complete)


_OPEN_END = re.compile(
    r"(?:[-–,;:(/]|\b(?:och|eller|samt|i|på|av|till|från|för|med|om|över|under|vid|mot|hos|enligt|som|att|den|det|de|en|ett|vår|vårt|våra|"
    r"sin|sitt|sina|detta|denna|dessa|så|när|då|inom|utan|genom|mellan|efter|innan|bland|trots|per|via)|[^\W\d_]{3,}s)$",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:inte|ej|icke|aldrig|varken|ingen|inget|inga|knappast|vi|jag)\b", re.IGNORECASE)
_LONGEST_TITLE = 70
_OWN_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2})*\.?\s+(?=[A-ZÅÄÖ])")


def _is_over(above: Line, line: Line) -> bool:
    """ "Arbetsutskottets förslag" right over "Kommunen tillstyrker planen.": no verb, and a whole sentence begins below."""
    title = _OWN_NUMBER.sub("", above.text)
    return (
        above.blank
        and bool(title)
        and len(title) <= _LONGEST_TITLE
        and title[0].isupper()
        and line.text[0].isupper()
        and not title.endswith((".", "!", "?"))
        and not sections.is_sentence(title)
        and not _DENIES.search(title)
        and not _OPEN_END.search(title)
        and (sections.is_sentence(line.text) or (title != above.text and is_labelled(line.text)))
    )


def is_labelled(text: str) -> bool:
    """ "Utredningens förslag: Avgiften höjs.": what stands under the heading of a point, before the answer to it."""
    return _LABEL.match(text) is not None


_LABEL = re.compile(r"[A-ZÅÄÖ][\w ]{3,40}: +[A-ZÅÄÖ].*\.$", re.DOTALL)


def _typical(lines: Sequence[Line]) -> int:
    """The width of lines in running text: nine in ten are at most as wide."""
    widths = sorted(line.width for line in lines)
    return max(40, widths[len(widths) * 9 // 10]) if widths else 40


def _width(lines: Sequence[Line], index: int) -> int:
    """The width of the column around a line: of its neighbours up to the next gap."""
    first = index
    while first > 0 and index - first < 6 and not lines[first].blank:
        first -= 1
    last = index
    while last + 1 < len(lines) and last - index < 6 and not lines[last + 1].blank:
        last += 1
    return max(line.width for line in lines[first : last + 1])


def _broken(lines: Sequence[Line], index: int, complete: bool, room: float = 0.12) -> bool:
    """Whether the line break before `index` was made on purpose: its first word would have had room above."""
    line, above = lines[index], lines[index - 1]
    if line.text[0].islower():
        return False
    width = _width(lines, index - 1)
    left = width - above.width - 1 - len(line.text.split(maxsplit=1)[0])
    # Letters differ in width; without a full stop the line must be clearly short.
    return left > (room if complete else 0.3) * width
