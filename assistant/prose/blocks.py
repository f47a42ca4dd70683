"""Tables in a text: lines with "|", a tab or wide white between their cells, and the head they have or go on under."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant import heads
from assistant.prose.groups import groups
from assistant.prose.model import Kind
from assistant.respondents import forms

_BETWEEN = re.compile(r"[ \t]*\|[ \t]*|\t+|(?<=\S) {3,}(?=\S)")
_OPEN = (" i", " och", " för", " av", " på", " samt", ",")
"""How a name does not end."""
_MOST_BETWEEN, _LONGEST_GROUP = 3, 80
"""Lines, and their letters, that may stand between the parts of one table: headers of pages, names of groups."""
_ANOTHER = re.compile(r"Tabell|Bilaga|\d+(?:\.\d+)* +[A-ZÅÄÖ]")
"""The title of another table."""
_LONGEST_NAME = 120
_LONGEST_HEAD = 40


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    start: int
    end: int


Block = Sequence[Sequence[Cell]]


def blocks(text: str) -> list[Block]:
    """Lines after one another that have cells. Without a head of its own, a table that goes on after the end of a page or
    the name of a group has the head of the one before."""
    found: list[Block] = []
    beside = 1
    for stretch in _stretches(text):
        beside = _beside(stretch[0]) if named_in(stretch) is not None else beside
        block = _whole_head(_below_each_other(_upright(stretch), beside))
        above = found[-1] if found else ()
        who = named_in(above) if above else None
        if who is not None and _goes_on(text, above, block, who):
            head, *above_rows = above
            rows = _whole_rows([*above_rows[-1:], *block], who)
            if not above_rows:
                found[-1] = [head, *rows]  # a group's name stands right under the head
                continue
            found[-1] = [head, *above_rows[:-1], rows[0]]
            if rows[1:]:
                at = block[0][0].start
                found.append([[Cell(cell.text, at, at) for cell in head], *rows[1:]])
        else:
            who = named_in(block)
            found.append(block if who is None else [block[0], *_whole_rows(block[1:], who)])
    return found


def _stretches(text: str) -> Iterator[Block]:
    block: list[list[Cell]] = []
    head: list[str] = []
    at = 0
    for line in [*text.splitlines(keepends=True), ""]:
        cells = _cells(line, at)
        at += len(line)
        if cells:
            told = [cell.text for cell in cells]
            if block and told == head:  # it stands again at the top of the next page
                yield block
                block = []
            if not block and named_in([cells]) is not None:
                head = told
            block.append(cells)
            continue
        if block:
            yield block
        block = []


def _upright(block: Block) -> Block:
    """Cards, whose heads stand below each other, as rows under one head: "Instans | Umeå kommun", "Svar | Avstyrker"."""
    first = [row[0].text for row in block]
    begins = [k for k, text in enumerate(first) if heads.WHO.fullmatch(text)]
    if not begins or begins[0] or any(len(row) != 2 for row in block):
        return block
    cards = [block[a:b] for a, b in zip(begins, [*begins[1:], len(block)], strict=True)]
    labels = [[row[0].text for row in card] for card in cards]
    if any(of_card != labels[0] for of_card in labels) or not any(map(heads.STAND.fullmatch, labels[0])):
        return block
    return [[row[0] for row in cards[0]], *([row[1] for row in card] for card in cards)]


def _beside(head: Sequence[Cell]) -> int:
    """How many times a head stands beside itself: "Nämnd | Beslut | Nämnd | Beslut"."""
    names = [cell.text for cell in head]
    for times in range(len(names) // 2, 1, -1):
        if names == names[: len(names) // times] * times:
            return times
    return 1


def _below_each_other(block: Block, beside: int) -> Block:
    """Rows that stand beside each other, each as one of its own."""
    width = len(block[0]) // beside
    if beside == 1 or any(len(row) != width * beside for row in block):
        return block
    head = [] if named_in(block) is None else [block[0][:width]]
    rows = [row[at : at + width] for row in block[len(head) :] for at in range(0, len(row), width)]
    return [*head, *(row for row in rows if any(cell.text for cell in row))]


def _whole_head(block: Block) -> Block:
    """A head of two rows as one: "Instans | Svar | | Kommentar", and below it " | Tillstyrker | Avstyrker | "."""
    if not has_second_head(block):
        return block
    head, below, *rows = block
    names = [cell.text for cell in below]
    if len(head) < len(below):  # in a Word file a cell over several columns is one cell
        first = next(k for k, name in enumerate(names) if name)
        last = len(names) - next(k for k, name in enumerate(reversed(names)) if name)
        if len(head) != first + 1 + len(names) - last:
            return block
        head = [*head[:first], *below[first:last], *head[first + 1 :]]
    told = [name for name in names if name]
    if len(set(told)) < len(told):
        return block
    return [[low if low.text else high for high, low in zip(head, below, strict=True)], *rows]


def has_second_head(block: Block) -> bool:
    """Whether the first row below names columns that one cell of the head stands over."""
    who = named_in(block)
    if who is None or len(block) < 3 or who >= len(block[1]) or len(block[1]) < len(block[0]):
        return False
    head, below = block[0], block[1]
    told = [k for k, cell in enumerate(below) if cell.text]
    short = all(below[k].text[0].isupper() and len(below[k].text) <= _LONGEST_HEAD for k in told)
    spread = len(head) < len(below) or any(not head[k].text for k in told)
    return not below[who].text and len(told) > 1 and short and spread


def _goes_on(text: str, above: Block, block: Block, who: int) -> bool:
    """Whether a block has no head of its own: its rows fit under the one above, and name bodies where it says so."""
    if named_in(block) is not None or not all(who < len(row) <= len(above[0]) for row in block):
        return False
    between = [
        line.strip() for line in text[above[-1][-1].end : block[0][0].start].splitlines() if line.strip()
    ]
    if len(between) > _MOST_BETWEEN or any(
        len(line) > _LONGEST_GROUP or _ANOTHER.match(line) for line in between
    ):
        return False
    names = [row[who].text for row in block if row[who].text]
    return sum(map(is_name, names)) * 2 >= len(names)


def _whole_rows(rows: Sequence[Sequence[Cell]], who: int) -> list[Sequence[Cell]]:
    """Rows whose names the end of a page has parted put together: "Förvaltningsrätten i", and below it "Luleå" with no
    stand beside it."""
    whole: list[Sequence[Cell]] = []
    for row in rows:
        above = whole[-1] if whole else ()
        parted = who < min(len(above), len(row)) and above[who].text.endswith(_OPEN)
        if parted and not any(cell.text for cell in row[who + 1 : who + 2]):
            name = replace(above[who], text=f"{above[who].text} {row[who].text}")
            whole[-1] = [*above[:who], name, *above[who + 1 :]]
        else:
            whole.append(row)
    return whole


def _cells(line: str, at: int) -> list[Cell]:
    """The cells of a line; none if it is no row of a table."""
    bare = line.rstrip("\r\n")
    gaps = list(_BETWEEN.finditer(bare))
    if not gaps:
        return []
    bounds = [0, *(edge for gap in gaps for edge in gap.span()), len(bare)]
    cells = []
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        part = bare[start:end]
        cells.append(
            Cell(part.strip(), at + start + len(part) - len(part.lstrip()), at + start + len(part.rstrip()))
        )
    return cells if sum(bool(cell.text) for cell in cells) else []


def named_in(block: Block) -> int | None:
    """The column whose head says that respondents stand in it."""
    return next((k for k, cell in enumerate(block[0]) if heads.WHO.fullmatch(cell.text)), None)


def is_name(text: str) -> bool:
    """Whether a cell is a respondent's name and nothing else."""
    if not may_name(text):
        return False
    if forms.is_known(text):
        return True
    found = groups(f"{text} anser", ())
    return (
        len(found) == 1
        and len(found[0].members) == 1
        and found[0].members[0].kind is Kind.NAMED
        and found[0].start == 0
        and found[0].end >= len(text.split(" (", maxsplit=1)[0])
    )


def may_name(text: str) -> bool:
    """Whether a cell may be a name; a head that stands again in the middle of a table is none."""
    letters = re.search(r"[^\W\d_]{2}", text) is not None
    return letters and 1 < len(text) <= _LONGEST_NAME and not heads.WHO.fullmatch(text)
