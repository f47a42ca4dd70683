"""Headings that the format does not mark: short passages that can be nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from assistant.domain import Reading
from assistant.structure import sections
from assistant.structure.contents import Contents, key
from assistant.structure.passages import CONTENTS, Block, Part, is_labelled

_LONGEST = 160
_TOP = re.compile(r"(?P<number>\d{1,2})\.?\s+[A-ZÅÄÖ](?=.*[a-zåäö]{2}).{2,90}")
_ANNEX = re.compile(
    r"(?:Bilaga|BILAGA|Bil\.|Appendix|Underbilaga)\s+(?:\d{1,2}(?:\.\d+)?|[A-ZÅÄÖ])(?![\w/])(?:\s*[.:–—-]?\s*(?P<title>[A-ZÅÄÖ”\"].{2,120}))?"
    r"|(?:BILAGA|Bilaga)(?::\s*[A-ZÅÄÖ].{2,120})?"
)
_LIST_OF_ANNEXES = re.compile(r"(?i)bilagor|bilagda handlingar|bilagsförteckning")
_NOT_ALONE = re.compile(r"@|\d{3} ?\d\d|\d{4}-\d\d|https?:|\bdnr\b|\|", re.IGNORECASE)


def headings(parts: list[Part], reading: Reading, contents: Sequence[Contents]) -> list[Part]:
    """Short passages that can only be headings become such; what a table of contents names is one for sure."""
    listed = {number for one in contents for number in one.passages}
    named = {entry.key for one in contents for entry in one.entries if len(entry.key) > 3}
    after = max((one.passages.stop for one in contents), default=0)
    first_contents = min((one.passages.start for one in contents), default=0)
    for index, part in enumerate(parts):
        if index in listed:
            if part.block is Block.TEXT and index == _heading_of(contents, index):
                _become(part, " ".join(part.text.split()))
            continue
        if part.block is Block.HEADING:
            if _is_annex(parts, index):
                part.level = 0
            continue
        if part.block is Block.ROW or len(part.lines) > 3 or len(part.text) > _LONGEST:
            continue
        following = parts[index + 1] if index + 1 < len(parts) else None
        title = " ".join(part.text.split())
        promised = (
            bool(named)
            and (index < first_contents or index >= after or len(contents) > 1)
            and key(title) in named
        )
        if not promised and len(part.lines) > 2:
            continue
        if (
            not promised
            and following is not None
            and following.text[-1].isdigit()
            and CONTENTS.search(following.text)
        ):
            continue  # the first line of an entry in a table of contents
        annex = _is_annex(parts, index)
        strong = promised or annex or sections.stands_as_heading(title) or _is_numbered(title, following)
        if strong or (not reading.headings and _is_alone(parts, index)):
            _become(part, title)
            if annex:
                part.level, part.sure = 0, True
    _tops(parts, listed)
    return parts


def _heading_of(contents: Sequence[Contents], index: int) -> int:
    """The first passage of the table of contents that `index` is in, when that is its heading."""
    one = next(c for c in contents if index in c.passages)
    return one.passages.start if one.entries and one.passages.start < one.entries[0].first else -1


def _become(part: Part, title: str) -> None:
    number, words = sections.numbered(title)
    known = sections.kind_of(title) is not None or sections.is_title(title)
    part.block = Block.HEADING
    part.title = title.strip("*_# ")
    part.level = number.count(".") + 1 if number and words != title else 1 if known else 2
    part.sure = bool(number and words != title)


def _is_annex(parts: Sequence[Part], index: int) -> bool:
    """ "Bilaga 2" over an annex; not an entry of a list of annexes, and not a mention."""
    part = parts[index]
    title = " ".join(part.text.split())
    if not _ANNEX.fullmatch(title) or title.endswith((".", ",", ";")) or sections.is_sentence(title):
        return False
    above = parts[index - 1] if index else None
    below = parts[index + 1] if index + 1 < len(parts) else None
    if below is None or not (part.lines[0].blank or part.lines[0].page):
        return False
    beside = [" ".join(p.text.split()) for p in (above, below) if p is not None]
    return not any(_ANNEX.fullmatch(text) for text in beside) and not (
        above is not None and _LIST_OF_ANNEXES.fullmatch(beside[0])
    )


def _is_numbered(title: str, following: Part | None) -> bool:
    """ "2. Ekonomi" before running text; an item of a list stands beside other items."""
    match = re.fullmatch(r"\d{1,2}\.?\s+([A-ZÅÄÖ].{2,70})", title)
    if match is None or title.endswith((".", ",", ";", ":", "?")) or following is None:
        return False
    if re.match(r"(?i)kap\b|§|procent|kr\b|mnkr|st\b", match.group(1)) or any(
        c.isdigit() for c in match.group(1)[-6:]
    ):
        return False
    begins = following.text.partition("\n")[0]
    answered = (
        following.complete
        and (sections.is_sentence(begins) or is_labelled(begins))
        and not sections.is_sentence(title)
    )
    return following.prose or answered or sections.stands_as_heading(following.text)


def _tops(parts: Sequence[Part], listed: Collection[int]) -> None:
    """ "3 Verksamhet" where 2 came before and 3.1 or 4 comes next: the numbering says that it is a heading."""
    numbers: list[tuple[int, str, bool]] = []
    """Passage, number, and whether it is a heading already."""
    for index, part in enumerate(parts):
        if part.block is Block.HEADING and part.sure and part.level:
            number = sections.numbered(part.title)[0]
            if number:
                numbers.append((index, number, True))
        elif index not in listed and (match := _top(parts, index)):
            numbers.append((index, match["number"], False))
    current = 0
    for (index, number, sure), (_, following, _) in pairwise([*numbers, (len(parts), "", True)]):
        if sure:
            current = int(re.split(r"\D", number)[0] or 0)
        elif int(number) == current + 1 and (
            following.startswith(f"{number}.") or following == str(current + 2)
        ):
            _become(parts[index], " ".join(parts[index].text.split()))
            current += 1


def _top(parts: Sequence[Part], index: int) -> re.Match[str] | None:
    """A number and a title by themselves."""
    part = parts[index]
    if part.block not in (Block.TEXT, Block.ITEM) or len(part.lines) > 2 or len(part.text) > _LONGEST:
        return None
    if not part.text[0].isdigit() or part.text.endswith((".", ",", ";", ":", "?")):
        return None
    above = parts[index - 1] if index else None
    apart = part.lines[0].blank or part.lines[0].page or above is None or above.complete or above.figures
    return _TOP.fullmatch(" ".join(part.text.split())) if apart else None


def _is_alone(parts: Sequence[Part], index: int) -> bool:
    """A short line by itself, without a full stop, before running text."""
    part = parts[index]
    following = parts[index + 1] if index + 1 < len(parts) else None
    text = part.text
    return (
        part.block is Block.TEXT
        and len(part.lines) == 1
        and part.lines[0].blank
        and following is not None
        and 4 <= len(text) <= 80
        and text[0].isupper()
        and not text.endswith((".", ",", ";", ":", "!", "-"))
        and following.prose
        and not _NOT_ALONE.search(text)
        and not sections.heads_table(text)
        and (index == 0 or parts[index - 1].complete or parts[index - 1].block is not Block.TEXT)
    )
