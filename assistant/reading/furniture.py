"""Page furniture: running headers, footers and page numbers.

They stay in the text but are part of no sentence. A line is furniture when it stands at the top or
bottom of pages and comes back, with the same words and with numbers that stand still or count pages;
or when it can be nothing but a page number ("Sid 1 (3)", "3/5" on page 3 of 5).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product, zip_longest
from typing import NamedTuple

EDGE = 8
"""How many lines from the top and the bottom of a page a running line can stand."""

_BETWEEN = 2
"""Lines of a header or footer that differ from page to page, as a date or the title of a chapter."""

_ANSWER = re.compile(
    r"(?i)tillstyrk|avstyrk|erinran|erinra\b|invänd|inga synpunkter|instämm|avstår|stödj|stöder|bifall|avslag|håller med"
    r"|^(?:avsnitt|punkt|förslag|fråga|kapitel|kap\.)\b.*\d|\d §"
)
_PAGE_NUMBER = re.compile(
    r"(?i)(?:[-–—]\s*)?(?:sid(?:a|an|nr)?|s\.|page)?[.:]?\s*(\d{1,4})(?:\s*(?:\((\d{1,4})\)|/\s*(\d{1,4})|(?:av|of)\s+(\d{1,4})))?(?:\s*[-–—])?"
)
_NUMBER_ENDS = frozenset("0123456789)-–—")
_COUNTED = re.compile(
    r"(?P<words>.*?)\b(?P<page>\d{1,4})\s?\((?P<total>\d{1,4})\)\s*$|(?P<before>.*?\b(?:[Ss]id(?:a|an)?\.?|[Ss]\.) )(?P<nth>\d{1,4})(?: av |\s?/\s?)(?P<of>\d{1,4})\s*$"
)
_NUMBER = re.compile(r"\d{1,18}")


class _Line(NamedTuple):
    page: int
    start: int
    end: int
    text: str
    top: int
    """Lines above it on the page."""
    bottom: int
    """Lines below it."""


def on_pages(texts: Sequence[str]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """For each page, the stretches of its text that are furniture."""
    found: list[set[tuple[int, int]]] = [set() for _ in texts]
    groups: dict[str, list[_Line]] = defaultdict(list)
    lone: list[_Line] = []
    edges = [_lines(number, text, EDGE) for number, text in enumerate(texts, start=1)]
    for number, lines in enumerate(edges, start=1):
        for line in lines:
            match = _PAGE_NUMBER.fullmatch(line.text) if line.text[-1] in _NUMBER_ENDS else None
            if match and _is_page_number(match, number, len(texts)):
                found[number - 1].add((line.start, line.end))
            elif match and match.group(1) == line.text:
                lone.append(line)
            else:
                groups[_NUMBER.sub("#", line.text).casefold()].append(line)
    for lines in groups.values():
        if len(lines) < 2:
            continue
        for line in _running([line for line in lines if _may_run(line)], len(texts)):
            # On the first page the running header is the letterhead: it says who writes.
            if line.page > 1 or line.bottom < min(line.top, EDGE):
                found[line.page - 1].add((line.start, line.end))
    for line in _counting(lone):
        found[line.page - 1].add((line.start, line.end))
    return tuple(
        tuple(sorted(_from_the_edge(lines, spans))) if spans else ()
        for lines, spans in zip(edges, found, strict=True)
    )


def _from_the_edge(lines: Sequence[_Line], spans: Collection[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those that no more than `_BETWEEN` other lines part from the edge: a phrase that comes back in the text is text."""
    kept: set[tuple[int, int]] = set()
    for side in (lines, lines[::-1]):
        others = 0
        for line in side:
            if (line.start, line.end) in spans:
                kept.add((line.start, line.end))
            else:
                others += 1
            if others > _BETWEEN:
                break
    yield from kept


def without_pages(text: str) -> tuple[tuple[int, int], ...]:
    """Running lines in a text whose pages were lost: "Årsrapport 38 (48)", "Årsrapport 39 (48)", ...

    >>> without_pages("1 (2)\\nNämnden kan inte\\n2 (2)\\nstödja det."), without_pages("1 (2)\\nNämnden.\\n2 (2)\\nDet.")
    (((23, 28),), ())
    """
    groups: dict[tuple[str, str], list[tuple[int, int, int]]] = defaultdict(list)
    for line in _lines(1, text):
        match = _COUNTED.fullmatch(line.text)
        if match is None:
            continue
        page, total = int(match["page"] or match["nth"]), match["total"] or match["of"]
        if page <= int(total):
            groups[((match["before"] or match["words"] or "").casefold(), total)].append(
                (page, line.start, line.end)
            )
    spans: list[tuple[int, int]] = []
    for counted in groups.values():
        rising = all(a[0] < b[0] for a, b in pairwise(counted))
        if len(counted) >= 3 and rising:
            spans.extend((start, end) for _, start, end in counted)
        elif len(counted) == 2 and rising and counted[0][0] == 1:
            spans.extend(_inside_a_sentence(text, counted[0][1:], counted[1][1:]))
    return tuple(sorted(spans))


def _inside_a_sentence(text: str, first: tuple[int, int], second: tuple[int, int]) -> list[tuple[int, int]]:
    """The header of a second page with the lines it shares with the first, where it stands in the middle of a sentence.

    >>> text = "Rådet sida 1 (2)\\nDnr 7\\nRådet kan inte\\nRådet sida 2 (2)\\nDnr 7\\nstödja det."
    >>> [text[start:end] for start, end in _inside_a_sentence(text, (0, 16), (38, 54))]
    ['Rådet sida 2 (2)', 'Dnr 7']
    """
    found = [second]
    for (_, _, once), (start, end, again) in zip(
        _below(text, first[1]), _below(text, second[1]), strict=False
    ):
        if not again or once != again:
            break
        found.append((start, end))
    for (_, _, once), (start, end, again) in zip(
        _above(text, first[0]), _above(text, second[0]), strict=False
    ):
        if not again or once != again:
            break
        found.insert(0, (start, end))
    above, rest = text[: found[0][0]].rstrip(), text[found[-1][1] :].lstrip()
    inside = (
        above[-1:].isalpha() and rest[:1].islower() and not _ANSWER.search(text[found[0][0] : found[-1][1]])
    )
    return found if inside else []


def _below(text: str, at: int) -> Iterator[tuple[int, int, str]]:
    """The lines below a place, with the words of each."""
    while at < len(text):
        start = at + 1
        at = text.find("\n", start)
        at = at if at >= 0 else len(text)
        yield start, at, " ".join(text[start:at].split())


def _above(text: str, at: int) -> Iterator[tuple[int, int, str]]:
    """The lines above a place, the nearest first, with the words of each."""
    while at > 0:
        end = at - 1
        at = text.rfind("\n", 0, end) + 1
        yield at, end, " ".join(text[at:end].split())


def _may_run(line: _Line) -> bool:
    """Short lines come back by chance; a form's answers and references to the proposal come back on purpose.

    A whole sentence comes back at the very foot of the page or not at all: "Vi behandlar personuppgifter …".
    """
    text = line.text
    if len(text) < 6 or _answers(text):
        return False
    return not text.endswith((".", "!", "?", ":", ",")) or (text.endswith(".") and line.bottom <= 1)


@lru_cache(maxsize=1024)
def _answers(text: str) -> bool:
    """The same line is asked about once for each page."""
    return _ANSWER.search(text) is not None


def _lines(page: int, text: str, edge: int | None = None) -> list[_Line]:
    """The lines with something in them; of a page only as many as `edge` from its top and its bottom."""
    raws = text.split("\n")
    filled = sum(map(bool, map(str.strip, raws)))
    if edge is None or filled <= 2 * edge:
        return list(_from_top(page, raws, filled, filled))
    top = list(_from_top(page, raws, filled, edge))
    bottom: list[_Line] = []
    at = len(text)
    for raw in reversed(raws):
        at -= len(raw)
        if words := raw.strip():
            start = at + raw.index(words[0])
            below = len(bottom)
            bottom.append(_Line(page, start, start + len(words), words, filled - 1 - below, below))
            if below == edge - 1:
                break
        at -= 1
    return [*top, *reversed(bottom)]


def _from_top(page: int, raws: Sequence[str], filled: int, most: int) -> Iterator[_Line]:
    """The first lines with something in them, of `filled` in all."""
    at = index = 0
    for raw in raws:
        if index == most:
            return
        if words := raw.strip():
            start = at + raw.index(words[0])
            yield _Line(page, start, start + len(words), words, index, filled - 1 - index)
            index += 1
        at += len(raw) + 1


def _is_page_number(match: re.Match[str], page: int, pages: int) -> bool:
    first = int(match.group(1))
    total = next((int(group) for group in match.groups()[1:] if group), None)
    if total is not None:
        # The document may be a part of a longer one; within it, the number must be possible.
        return first == page if "/" in match.group() else first <= total and total >= pages
    return first == page and (pages > 1 or match.group(1) != match.group().strip())


def _running(lines: Sequence[_Line], pages: int) -> list[_Line]:
    """The lines of one group (same words) that run over enough pages, their numbers in step."""
    if lines and _in_step(lines) and _runs(lines, pages):
        return list(lines)
    patterns: dict[tuple[object, ...], list[_Line]] = defaultdict(list)
    for line in lines:
        numbers = [int(n) for n in _NUMBER.findall(line.text)]
        # Each number stands still or counts pages; four are enough to tell.
        for moving in product((False, True), repeat=min(len(numbers), 4)):
            steps = zip_longest(numbers, moving, fillvalue=False)
            patterns[moving, tuple(n - line.page if moves else n for n, moves in steps)].append(line)
    return [line for members in patterns.values() if _runs(members, pages) for line in members]


def _in_step(lines: Sequence[_Line]) -> bool:
    """Whether each number stands still or counts pages in all of the lines: the usual case, told without trying."""
    for values in zip(*([int(n) for n in _NUMBER.findall(line.text)] for line in lines), strict=True):
        if len(set(values)) > 1 and len({n - line.page for n, line in zip(values, lines, strict=True)}) > 1:
            return False
    return True


def _runs(lines: Sequence[_Line], pages: int) -> bool:
    enough = 2 if pages <= 3 else max(3, -(-pages // 5))
    return len({line.page for line in lines}) >= enough and _same_place(lines, pages)


def _same_place(lines: Sequence[_Line], pages: int) -> bool:
    """Running lines keep their place, counted from the top or from the bottom; headings that come back do not."""
    slack = 0 if pages <= 3 else 1
    places = ([line.top for line in lines], [line.bottom for line in lines])
    return any(
        sum(abs(place - usual) <= slack for place in found) >= 0.6 * len(found)
        for found in places
        for usual in {Counter(found).most_common(1)[0][0]}
        if usual < EDGE
    )


def _counting(lines: Sequence[_Line]) -> list[_Line]:
    """Bare numbers that rise with the page: "113" on the first page, "114" on the second."""
    groups: dict[int, list[_Line]] = defaultdict(list)
    for line in lines:
        groups[int(line.text) - line.page].append(line)
    return [line for group in groups.values() if len({line.page for line in group}) >= 2 for line in group]
