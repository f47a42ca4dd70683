"""Lines of tables whose columns have collapsed into words and figures, as in the text of a PDF.

"Konsultkostnader 139 495 102 681" is two figures or four, and only the words above tell. Nothing is guessed here: where
a line can be cut in several ways, or in none that fits the words above it, the answer is None.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import combinations, pairwise

_FIGURES = re.compile(
    r"(?<!\S)(?:[-–−+]?\d[\d.,]*(?:\s?%|\s(?:mnkr|mkr|tkr|kr|st)\b)?(?:\s*\([-–−+]?\s?\d[\d.,]*\s?%\))?|[-–−])(?!\S)",
    re.IGNORECASE,
)
"""One figure, with its unit and its change in per cent: "293,6 mnkr (-5,9%)"."""
YEAR = re.compile(r"(?:19|20)\d\d$")
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
UNIT = re.compile(r"\b(mnkr|mkr|tkr|kkr|mdkr|msek|kronor|kr|procent)\b|%", re.IGNORECASE)
DASHES = ("-", "–", "−")
_MOST_WAYS = 500
_LONGEST_HEAD = 200
_NO_HEAD = re.compile(r"[.!?;:](?:\s|$)|\d[.,]\d|\d%")
_STANDS_OUT = 0.5
"""How much more alike in size, in powers of ten, the figures of one way to cut a row are than those of the next."""


def one_line(text: str) -> str:
    return " ".join(text.split())


def cut(text: str) -> tuple[str, list[str]]:
    """A line of words and then figures, in two: ("Konsultkostnader", ["-40,7", "-52,1"])."""
    text = one_line(re.sub(r"(?<=\()\s+|(?<=\(-)\n", "", text))
    found = list(_FIGURES.finditer(text))
    first = len(found)
    while (
        first
        and not text[found[first - 1].end() : found[first].start() if first < len(found) else None].strip()
    ):
        first -= 1
    last = [match.group() for match in found[first:]]
    label = text[: found[first].start()].strip() if last else text
    while len(last) > 1 and YEAR.match(last[0]) and any("," in token for token in last[1:]):
        label, last = f"{label} {last[0]}", last[1:]  # "Ingående eget kapital 2024  22,4"
    return (label, last) if any(any(map(str.isdigit, token)) for token in last) else (text, [])


def head_of(text: str, following: str) -> str:
    """The words over the columns, when `text` is them, alone or with the first row under them; else empty.

    They are taken for that only when the row under them has as many figures as they name columns, or when they
    are years alone: "2024 2023 2022".

    >>> head_of("Belopp i mnkr Bokslut 2023 Budget 2024\\nIntäkter 134,0 125,9", "")
    'Belopp i mnkr Bokslut 2023 Budget 2024'
    """
    words = text.split()
    if len(words) >= 2 and all(map(YEAR.match, words)):
        return text
    lines = text.split("\n")
    for head, row in (("\n".join(lines[:-1]), lines[-1]), (text, following)):
        figures = cut(row)[1] if head and row else []
        if len(figures) < 2 or len(head) > _LONGEST_HEAD or _NO_HEAD.search(head.strip()):
            continue
        names, _ = column_names(head)
        if len(names) >= 2 and split_figures(figures, len(names)):
            return head
    return ""


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
    if len(names) > 1 and UNIT.search(names[0]) and not any(map(UNIT.search, names[1:])):
        names = names[1:]  # the corner: "Belopp i mnkr"
    return names, rest


def corner_of(head: str) -> str:
    """What stands before the first column's name, and is said of every row.

    >>> corner_of("Indikator (Månad) Utfall Nov 2022 Mål Nov 2023")
    'Indikator (Månad)'
    """
    names, _ = column_names(head)
    said = one_line(re.sub(r".*\d%", "", head, flags=re.DOTALL))
    return said[: max(0, said.find(names[0]))].strip() if names else ""


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
        if as_minus and as_minus[-1] in DASHES and token[0].isdigit():
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


def unit_of(text: str) -> str:
    found = {match.group().lower() for match in UNIT.finditer(text)}
    return found.pop() if len(found) == 1 else ""
