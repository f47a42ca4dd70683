"""Figures in tables: every row with its label, and every figure with the column it stands in, where that is certain.

Word and HTML give cells. In the text of a PDF the columns have collapsed: "Konsultkostnader 139 495 102 681" is two
figures or four, and only the words above tell. A figure is said to stand in a column only when the row can be cut in one
way into as many figures as the head has columns. Otherwise the row is given whole, with what its columns are called: a
figure under the wrong heading is worse than a row that a person reads.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from assistant.domain import Passage, ReadDocument

_CELL = re.compile(
    r"[-–−+]?\d[\d .,]*\s?(?:%|mnkr|mkr|tkr|kr|st)?(?:\s?\([^)]{1,12}\))?|\d+\s?[-–]\s?\d+|[-–−]",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    r"(?<!\S)(?:[-–−+]?\d[\d.,]*(?:\s?%|\s(?:mnkr|mkr|tkr|kr|st)\b)?(?:\s*\([-–−+]?\s?\d[\d.,]*\s?%\))?|[-–−])(?!\S)",
    re.IGNORECASE,
)
"""One figure, with its unit and its change in per cent: "293,6 mnkr (-5,9%)"."""
_YEAR = re.compile(r"(?:19|20)\d\d$")
_GROUP = re.compile(r"\d{3}(?:[.,]\d+)?%?$")
_MEASURE = re.compile(
    r"(?:utfall|budget\w*|bokslut|prognos|avvikelse|mål|målvärde|årsmål|ack\w*|r12|differens|skillnad|förändring|aktuell|motsvarande"
    r"|föregående|fg|belopp|antal|andel|summa|totalt|anslag|ram|plan|utgift|kostnad|intäkt|resultat|procent|erhållen|eget|årets)$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|kvartal|tertial|period\w*|helår|år|[qt][1-4]|(?:19|20)\d\d)$",
    re.IGNORECASE,
)
_ONLY_WORDS = re.compile(r"(?:status|kommentar|trend|datum|åtgärd|ansvarig)$", re.IGNORECASE)
_UNIT = re.compile(r"\b(mnkr|mkr|tkr|kkr|mdkr|msek|kronor|kr|procent)\b|%", re.IGNORECASE)
_DASHES = ("-", "–", "−")
_LONGEST_LABEL, _MOST_CELLS, _MOST_WAYS = 160, 16, 4_000
_STANDS_OUT = 0.5
"""How much more alike in size, in powers of ten, the figures of one way to cut a row are than those of the next."""
_AFTER = 4
"""Passages without figures that may stand between two rows of one table: labels on lines of their own."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    label: str
    group: str
    """The line above that names several rows ("Gemensamma tjänster"); often empty."""
    figures: tuple[str, ...]
    """As they are written, left to right; all of them in one when it is not certain where one ends."""
    columns: tuple[str, ...]
    """What each figure's column is called; empty when that is not certain."""
    names: tuple[str, ...]
    """What the columns are called, also when it is not certain which figure stands in which."""
    unit: str
    """That of the whole table ("Belopp i tkr"); empty when the table does not say."""
    passages: tuple[int, ...]
    heads: tuple[int, ...]
    """The passages that name the columns."""
    mixed: bool = False
    """Whether the head holds figures of its own: the end of another table."""


def rows(part: ReadDocument) -> tuple[Row, ...]:
    """Every row of every table of a document, in reading order."""
    return _rows_of(part.reading.text, part.structure.passages)


@lru_cache(maxsize=512)
def _rows_of(text: str, passages: tuple[Passage, ...]) -> tuple[Row, ...]:
    """Kept: many questions are put to the same documents."""
    return tuple(_rows(text, passages))


def _rows(text: str, passages: Sequence[Passage]) -> Iterator[Row]:
    texts = [" ".join(text[span.start : span.end] for span in passage.spans) for passage in passages]
    at, head, since, group, listed = 0, -1, 0, "", False
    waiting: list[int] = []
    while at < len(passages):
        line, own = texts[at], passages[at].header
        if own is not None and own != head:
            head, since, group, listed, waiting = own, 0, "", False, []
        elif own is None and _names_columns(line):
            head, since, group, listed, waiting = at, 0, "", False, []
            at += 1
            continue
        if cells := _cells(line):
            if own is not None and not _contents(cells):
                yield from _row_of_cells(passages, texts, at, cells)
            at, waiting, since = at + 1, [], 0
            continue
        label, tokens = _cut(line)
        if head < 0 or passages[at].section != passages[head].section or since > _AFTER or _prose(line):
            head, waiting, group = (head if own is not None else -1), [], ""
        elif tokens:
            used = [at]
            while waiting and (not label or label.startswith("(")):  # the label stands on lines of its own
                used.insert(0, waiting.pop())
                label = f"{_line(texts[used[0]])} {label}".strip()
            columns = len(column_names(texts[head])[0])
            while len(tokens) < columns and used[-1] + 1 < len(passages):  # so may every figure
                more, further = _cut(texts[used[-1] + 1])
                if more or not further or len(tokens) + len(further) > columns:
                    break
                tokens, used = [*tokens, *further], [*used, used[-1] + 1]
            if waiting:
                group, listed = _line(texts[waiting[-1]]), False
            item = label.startswith(
                ("-", "–", "•")
            )  # "- HR" is of the group above, "Digital infrastruktur" is not
            if listed and not item:
                group = ""
            listed = item
            if _has_words(label):
                yield _row(texts, label.strip(" -–•"), group, tokens, head, used)
            at, waiting, since = used[-1], [], 0
        elif at != head and not line.rstrip().endswith((" -", " –")):
            waiting.append(at)
            since += 1
        at += 1


def _line(text: str) -> str:
    return " ".join(text.split())


def _has_words(label: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", label)) and len(label) <= _LONGEST_LABEL


def _prose(text: str) -> bool:
    return len(text) > 200 or (text.rstrip().endswith((".", "!", "?")) and len(text.split()) > 7)


def _cut(text: str) -> tuple[str, list[str]]:
    """A line of words and then figures, in two: ("Konsultkostnader", ["-40,7", "-52,1"])."""
    text = _line(re.sub(r"(?<=\()\s+|(?<=\(-)\n", "", text))
    found = list(_FIGURES.finditer(text))
    first = len(found)
    while (
        first
        and not text[found[first - 1].end() : found[first].start() if first < len(found) else None].strip()
    ):
        first -= 1
    last = [match.group() for match in found[first:]]
    label = text[: found[first].start()].strip() if last else text
    while len(last) > 1 and _YEAR.match(last[0]) and any("," in token for token in last[1:]):
        label, last = f"{label} {last[0]}", last[1:]  # "Ingående eget kapital 2024  22,4"
    return (label, last) if any(any(map(str.isdigit, token)) for token in last) else (text, [])


# --------------------------------------------------------------------------------------------
# Cells that the format gives


def _cells(text: str) -> list[str]:
    parted = text.split("\t") if "\t" in text else text.split(" | ") if " | " in text else []
    return [" ".join(cell.split()) for cell in parted] if len(parted) > 1 else []


def _contents(cells: Sequence[str]) -> bool:
    """A line of a table of contents: "2.1 | Verksamhetens utveckling | 8"."""
    return bool(re.match(r"\d+(?:\.\d+)*\b", cells[0])) and bool(
        re.fullmatch(r"\W*(?:<i>)?\d+(?:</i>)?", cells[-1])
    )


def _row_of_cells(
    passages: Sequence[Passage], texts: Sequence[str], at: int, cells: Sequence[str]
) -> Iterator[Row]:
    numbers = [n for n, cell in enumerate(cells) if n and _CELL.fullmatch(cell)]
    if not numbers:
        return
    label = ", ".join(cell for n, cell in enumerate(cells[: numbers[0]]) if cell)
    if not _has_words(label):
        return
    width = len(cells)
    for other in range(len(passages)):
        if passages[other].header == passages[at].header:
            width = max(width, len(_cells(texts[other])))
    named, heads = _names_of_cells(passages, texts, at, width)
    unit = _unit(" ".join(texts[head] for head in heads))
    columns = tuple(named[n] for n in numbers) if named else ()
    yield Row(
        label,
        "",
        tuple(cells[n] for n in numbers),
        columns if all(columns) else (),
        tuple(name for name in named[1:] if name),
        unit,
        (at,),
        heads,
    )


def _names_of_cells(
    passages: Sequence[Passage], texts: Sequence[str], at: int, width: int
) -> tuple[list[str], tuple[int, ...]]:
    """What the columns of a row are called, from the rows above that have no figures; and those rows."""
    named = [""] * width
    heads: list[int] = []
    above = passages[at].header
    while above is not None and len(heads) < 3:
        cells = _cells(texts[above])
        figures = sum(bool(_CELL.fullmatch(c)) and not _YEAR.match(c) for c in cells[1:])
        mixed = sum(bool(re.search(r"\d[.,]\d", c)) for c in cells)
        if cells and not figures and not mixed and len(cells) <= width:
            # cells joined over several columns stand once, over the first; a head without a corner is a cell short
            short = len(cells) == width - 1 and bool(cells[0]) and "" not in cells
            full = ["", *cells] if short else cells
            if heads:  # an upper row: its names go for the columns to the right too
                for n in range(1, len(full)):
                    full[n] = full[n] or (full[n - 1] if n > 1 else "")
                full += [full[-1]] * (width - len(full))
            for n, cell in enumerate(full[:width]):
                named[n] = f"{cell} {named[n]}".strip() if n and cell not in named[n] else named[n]
            heads.append(above)
        above = passages[above].header
    return (named if any(named) else []), tuple(sorted(heads))


# --------------------------------------------------------------------------------------------
# Columns that have collapsed


def _names_columns(text: str) -> bool:
    """A line of years, or of nothing but such words as stand over columns."""
    tokens = text.split()
    years = sum(bool(_YEAR.match(token)) for token in tokens)
    return len(tokens) >= 2 and years >= 2 and years == len(tokens)


def _row(
    texts: Sequence[str], label: str, group: str, tokens: Sequence[str], head: int, used: Sequence[int]
) -> Row:
    names, rest = column_names(texts[head])
    figures = split_figures(tokens, len(names)) if names else None
    return Row(
        _line(label),
        group or rest,
        tuple(figures or [" ".join(tokens)]),
        tuple(names) if figures else (),
        tuple(names),
        _unit(texts[head]),
        tuple(used),
        (head,),
        bool(re.search(r"\d\s?%|\d,\d", texts[head])),
    )


def column_names(head: str) -> tuple[list[str], str]:
    """What the columns are called, from the words that stand over them; and what stands under those, which names rows.

    >>> column_names("Indikator Utfall ack 2022 Utfall ack 2023 Prognos helår")
    (['Utfall ack 2022', 'Utfall ack 2023', 'Prognos helår'], '')
    """
    head = re.sub(
        r".*\d%", "", head, flags=re.DOTALL
    )  # the head of another table, with its row, above this one
    blocks = [block.split() for block in re.split(r"\n\s*\n", head) if block.strip()]
    tokens = [token for block in blocks for token in block]
    last, rest = len(tokens), ""
    if len(blocks) > 1 and _names_rows(blocks[-1]):
        last, rest = last - len(blocks[-1]), " ".join(blocks[-1])
    last = next((n for n in range(last) if _ONLY_WORDS.match(_bare(tokens[n]))), last)
    for begins_with in (_MEASURE, _TIME):  # "Utfall 2022" is one column, "2022" alone is one too
        begins = [
            n for n in range(last) if begins_with.match(_bare(tokens[n])) and not tokens[n][0].islower()
        ]
        begins = [n for n in begins if n == 0 or not re.fullmatch(r"R12|Ack", tokens[n - 1])]
        if begins:
            break
    names = [" ".join(tokens[a:b]) for a, b in pairwise([*begins, last])]
    if len(names) > 1 and _UNIT.search(names[0]) and not any(map(_UNIT.search, names[1:])):
        names = names[1:]  # the corner: "Belopp i mnkr"
    return names, rest


def _names_rows(block: Sequence[str]) -> bool:
    """Words of their own under the columns, that name the rows to come: "Gemensamma tjänster"."""
    first = _bare(block[0])
    known = any(one.match(first) for one in (_MEASURE, _TIME, _ONLY_WORDS))
    return first[:1].isupper() and not known and not any(map(str.isdigit, "".join(block)))


def _bare(token: str) -> str:
    return token.strip("(),:;.")


def split_figures(tokens: Sequence[str], wanted: int) -> list[str] | None:
    """The figures of a row as so many numbers, when there is one way that stands out; thousands are parted by spaces.

    >>> split_figures("459 784 468 100 546 451".split(), 3)
    ['459 784', '468 100', '546 451']
    >>> split_figures("348 334 344 559 330 000 360 000 373 964".split(), 6) is None
    True
    """
    ways = [way for one in _dashes(tokens) if (way := _one_way(one, wanted))]
    return ways[0] if len(ways) == 1 else None


def _one_way(tokens: Sequence[str], wanted: int) -> list[str] | None:
    joins = [n for n in range(1, len(tokens)) if _continues(tokens, n)]
    needed = len(tokens) - wanted
    if needed < 0 or needed > len(joins) or math.comb(len(joins), needed) > _MOST_WAYS:
        return None
    found = []
    for chosen in combinations(joins, needed):
        numbers = _joined(tokens, frozenset(chosen))
        if all(_well_written(number) for number in numbers):
            found.append((_spread(numbers), numbers))
    found.sort(key=lambda one: one[0])
    if not found or (len(found) > 1 and found[1][0] - found[0][0] < _STANDS_OUT):
        return None
    # "33 057 24 800 31 000 31 000" is four figures: with five columns one is empty, and nothing says which
    fewest = _joined(tokens, frozenset(joins))
    return None if found[0][0] - _spread(fewest) > 2 * _STANDS_OUT else found[0][1]


def _dashes(tokens: Sequence[str]) -> list[list[str]]:
    """A dash apart is an empty cell, or the minus of the number after it: "10 000 - 7 984"."""
    as_minus: list[str] = []
    for token in tokens:
        if as_minus and as_minus[-1] in _DASHES and token[0].isdigit():
            as_minus[-1] = "-" + token
        else:
            as_minus.append(token)
    return [list(tokens)] if as_minus == list(tokens) else [list(tokens), as_minus]


def _continues(tokens: Sequence[str], n: int) -> bool:
    """Whether token `n` may be the thousands of the number before it."""
    before = tokens[n - 1].lstrip("-–−+")
    return bool(_GROUP.match(tokens[n])) and before.isdigit() and len(before) <= 3


def _joined(tokens: Sequence[str], joins: frozenset[int]) -> list[str]:
    numbers: list[str] = []
    for n, token in enumerate(tokens):
        if n in joins:
            numbers[-1] += " " + token
        else:
            numbers.append(token)
    return numbers


def _well_written(number: str) -> bool:
    groups = number.lstrip("-–−+").split(" ")
    return not re.match(r"0\d", groups[0]) and (len(groups) == 1 or groups[0] != "0")


def _spread(numbers: Sequence[str]) -> float:
    """How unlike in size the numbers of a row are: the figures of one thing over the years are of a kind."""
    sizes = []
    for number in numbers:
        digits = re.sub(r"[^\d]", "", re.split(r"[.,]", number)[0])
        if digits and int(digits):
            sizes.append(math.log10(int(digits)))
    return max(sizes) - min(sizes) if sizes else 0.0


def _unit(text: str) -> str:
    found = {match.group().lower() for match in _UNIT.finditer(text)}
    return found.pop() if len(found) == 1 else ""
