"""Repairs of a raw text: certain or not at all, each one with its original.

Everything is decided on the raw text and applied in one pass, so that a canonical offset can be
taken back to the raw one (`Reading.original_offset`).

Hyphens at line ends are the delicate part. "avstyr-/ker" is one word; "social-/och hälsovård" is a
suspended hyphen and must stay; "EU-/rätten" keeps its hyphen but not the line break. Where the parts
do not tell, the text is left as the file had it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant import lexicon
from assistant.domain import Repair, RepairKind, Span
from assistant.reading.ligatures import BULLETS, LOST
from assistant.reading.result import Edit

LINE_END_HYPHEN = "\ufffe"
"""Stands in a raw text for a hyphen and the line break after it, as PDFium marks them."""

_MARKS = "\u0300-\u036f"
_WORD = rf"[\w{_MARKS}\u00ad\ufb00-\ufb06{LOST}]"

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    **BULLETS,
}
_BREAKS = "\u2028\u2029\x0b\x0c\x85"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# Zero-width and direction marks show nothing, but could hide or turn words around.
_NOTHING = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\ufff9-\ufffb\uffff\ud800-\udfff\U000e0000-\U000e007f"
)

_HYPHEN = rf"(?<={_WORD})(?:[-\u2010\u00ad][ \t]?\n[ \t]*|{LINE_END_HYPHEN}[ \t]*\n?)(?={_WORD})"
_EDITS = re.compile(
    rf"(?P<hyphen>{_HYPHEN})"
    rf"|(?P<stray>{LINE_END_HYPHEN}[ \t]*\n?|\u00ad[ \t]?(?:\n|\Z))"
    rf"|(?P<ligature>[{''.join(_LIGATURES)}])"
    rf"|(?P<break>[{_BREAKS}])|(?P<space>[{_SPACES}])|(?P<nothing>[{_NOTHING}])"
)
_SIGNS = rf"\u2010{LINE_END_HYPHEN}{''.join(_LIGATURES)}{_BREAKS}{_SPACES}{_NOTHING}"
_SUSPECT_SIGN = re.compile(f"[{_SIGNS}]")
"""What `_EDITS` can begin with, hyphens in lines aside."""


@lru_cache(maxsize=256)
def _search(used: frozenset[str]) -> re.Pattern[str]:
    """Finds hyphens at line ends, and those of a text's signs that may need a repair; the fewer, the faster."""
    suspects = frozenset(_SUSPECT_SIGN.findall("".join(used)))
    if not suspects:
        return re.compile(r"-(?=[ \t]?\n)")
    return re.compile(f"[-{re.escape(''.join(sorted(suspects)))}]")


_BEFORE = re.compile(rf"{_WORD}+(?:[-/]{_WORD}+)*$")
_AFTER = re.compile(rf"{_WORD}+")
_INNER_HYPHEN = re.compile(r"-([^\W\d_]{2,})")
_LETTERS_BEFORE = re.compile(r"[^\W\d_]{2,}$")

# Words that follow a suspended hyphen: "för- och nackdelar", "lokal- respektive regionalpolitik".
_AFTER_SUSPENDED_TEXT = (
    "och eller samt till respektive resp som men i på av för med om utan snarare inklusive kontra via per "
    "från mot hos alternativt liksom både varken än men ej inte and eller/och in ur åt under vid är kan "
    "ska skall bör har"
)
AFTER_SUSPENDED = frozenset(_AFTER_SUSPENDED_TEXT.split())
# Words that such a word ends, so that the hyphen before it can only be a line-break hyphen.
_WHOLE_TEXT = (
    "därför därmed därav därtill därom därvid därifrån därmot däremot därunder härför härmed härav "
    "härtill härom härifrån härvid varför varmed varav vartill varom varvid varifrån eftersom såsom "
    "liksom dessutom inför utför inom utom därutöver tillsammans framför medför jämför genomför överför "
    "förutom hittills ovanför bakom såväl alltför härvarande somliga gentemot därinom runtom förutsatt "
    "dittills varunder"
)
_WHOLE = frozenset(_WHOLE_TEXT.split())
# First parts that are written with a hyphen though they look like any beginning of a word.
_KEEPS_HYPHEN_TEXT = "icke ex vice e a x t o pro anti"
_KEEPS_HYPHEN = frozenset(_KEEPS_HYPHEN_TEXT.split())


@dataclass(frozen=True, slots=True)
class Repaired:
    """A canonical text, what was done to make it, and the way from raw offsets to its own."""

    text: str
    made: tuple[tuple[RepairKind, int, int, str], ...]
    """What was done, where it stands in the canonical text, and what stood there."""
    _raw_ends: tuple[int, ...]
    _canonical_ends: tuple[int, ...]

    @property
    def repairs(self) -> tuple[Repair, ...]:
        return self.repairs_from(0)

    def repairs_from(self, offset: int) -> tuple[Repair, ...]:
        """The repairs, in a text in which this one begins at `offset`."""
        return tuple(Repair(kind, Span(a + offset, b + offset), was) for kind, a, b, was in self.made)

    def canonical(self, raw: int) -> int:
        """Where a raw offset stands in the canonical text; inside a repair, at or before its end.

        >>> fixed = repair("avstyr-\\nker det")
        >>> fixed.text, fixed.canonical(8)
        ('avstyrker\\ndet', 6)
        """
        index = bisect_right(self._raw_ends, raw) - 1
        offset = raw if index < 0 else self._canonical_ends[index] + raw - self._raw_ends[index]
        if index + 1 < len(self.made):
            offset = min(offset, self._canonical_ends[index + 1])
        return offset

    def raw(self, canonical: int) -> int:
        """Where a canonical offset stands in the raw text."""
        index = bisect_right(self._canonical_ends, canonical) - 1
        while index >= 0 and self.made[index][1] >= canonical:
            index -= 1  # what is put in right here comes after
        return canonical if index < 0 else self._raw_ends[index] + canonical - self._canonical_ends[index]

    def replaced(self, canonical: int) -> str:
        """What a repair that begins here put in; "" if none does."""
        return next((self.text[a:b] for _, a, b, _ in self.made if b > a == canonical), "")

    def is_plain(self, start: int, end: int) -> bool:
        """Whether a stretch of the canonical text stands in the raw one as it is."""
        for _, a, b, _ in self.made[bisect_left(self._canonical_ends, start) :]:
            if a >= end:
                break
            if start < max(b, a + 1):
                return False
        return True


def repair(
    raw: str,
    layout: Sequence[Edit] = (),
    hyphenated: frozenset[str] = frozenset(),
    read_as: str | None = None,
    lost: Mapping[int, str] | None = None,
    used: frozenset[str] = frozenset(),
) -> Repaired:
    """The canonical text of one page.

    `layout` are edits from outside, as blank lines; `hyphenated` are words seen with a hyphen; `read_as` is the raw text with the
    letters that are meant, character for character; `lost` says which signs stand for ligatures, by their place; `used` are the text's signs, or more, where they are known already.

    >>> repair("en o\\u0308versyn av social-\\noch hälsovård").text
    'en översyn av social-\\noch hälsovård'
    >>> repair("gemenskaps\\ufffera\\u0308tten").text
    'gemenskapsrätten'
    """
    text = raw if read_as is None else read_as
    used = used or frozenset(text)
    edits = [*_found(text, used, hyphenated, lost or {}), *_compositions(text, used)]
    if layout or text != raw:
        taken = {position for edit in edits for position in range(edit.start + 1, edit.end)}
        # Those from outside first: of two at the same place the first one is made.
        edits[:0] = [edit for edit in layout if edit.start not in taken]
        if text != raw:
            taken |= {edit.start for edit in edits if edit.end > edit.start}
            edits.extend(_other_letters(raw, text, taken))
    # A blank line goes in before what is repaired there; of two repairs at one place the wider is made.
    edits.sort(key=lambda edit: (edit.start, edit.end > edit.start, -edit.end))
    return _apply(raw, text, edits)


def _other_letters(raw: str, text: str, taken: Collection[int]) -> Iterator[Edit]:
    """Stretches that are read as other letters and not repaired otherwise."""
    start = -1
    for place in range(len(raw) + 1):
        differs = place < len(raw) and raw[place] != text[place] and place not in taken
        if differs and start < 0:
            start = place
        elif not differs and start >= 0:
            yield Edit(start, place, text[start:place], RepairKind.FONT)
            start = -1


def hyphenated_words(texts: Iterable[str]) -> frozenset[str]:
    """Words that the document itself writes with a hyphen in the middle of a line, in lower case."""
    found = set()
    for text in texts:
        for match in _INNER_HYPHEN.finditer(text):
            before = _LETTERS_BEFORE.search(text, max(0, match.start() - 60), match.start())
            if before:
                found.add(f"{before.group()}-{match.group(1)}".casefold())
    return frozenset(found)


def _apply(raw: str, text: str, edits: Sequence[Edit]) -> Repaired:
    """The text with its edits made, and what stood there in the raw one."""
    parts: list[str] = []
    made: list[tuple[RepairKind, int, int, str]] = []
    raw_ends: list[int] = []
    canonical_ends: list[int] = []
    at = length = 0
    for edit in edits:
        if edit.start < at:
            continue  # two repairs of the same characters: the first one, from the left, is made
        parts.append(text[at : edit.start])
        length += edit.start - at
        parts.append(edit.new)
        made.append((edit.kind, length, length + len(edit.new), raw[edit.start : edit.end]))
        length += len(edit.new)
        at = edit.end
        raw_ends.append(at)
        canonical_ends.append(length)
    parts.append(text[at:])
    return Repaired("".join(parts), tuple(made), tuple(raw_ends), tuple(canonical_ends))


def _found(raw: str, used: frozenset[str], hyphenated: frozenset[str], lost: Mapping[int, str]) -> list[Edit]:
    edits = [Edit(place, place + 1, meant, RepairKind.LIGATURE) for place, meant in lost.items()]
    at = 0
    for suspect in _search(used).finditer(raw):
        match = _EDITS.match(raw, suspect.start()) if suspect.start() >= at else None
        if match is None:
            continue
        at = match.end()
        start, end, kind = match.start(), match.end(), match.lastgroup
        found = match.group()
        if kind == "hyphen":
            edits.extend(_hyphen(raw, start, end, hyphenated, lost))
        elif kind == "stray":
            if found[0] == LINE_END_HYPHEN:
                edits.append(Edit(start, start + 1, "-" if "\n" in found else "-\n", RepairKind.HYPHEN))
            else:
                edits.append(Edit(start, start + 1, "-", RepairKind.HYPHEN))
        elif kind == "ligature":
            edits.append(Edit(start, end, _LIGATURES[found], RepairKind.LIGATURE))
        else:
            new = {"break": "\n", "space": " "}.get(str(kind), "")
            edits.append(Edit(start, end, new, RepairKind.SPACE))
    return edits


def _hyphen(
    raw: str, start: int, end: int, hyphenated: frozenset[str], lost: Mapping[int, str]
) -> list[Edit]:
    """The edits for one hyphen at a line end: joined, joined with the hyphen kept, or left."""
    before = _BEFORE.search(_filled(raw, max(0, start - 60), start, lost))
    after = _AFTER.match(_filled(raw, end, end + 60, lost))
    found = raw[start:end]
    joint = joint_of(_plain(before.group()), _plain(after.group()), hyphenated) if before and after else None
    if joint is None:
        # Left as it was; the marks that stand for a visible hyphen become one.
        if found[0] == LINE_END_HYPHEN:
            return [Edit(start, start + 1, "-" if "\n" in found else "-\n", RepairKind.HYPHEN)]
        return [Edit(start, start + 1, "-", RepairKind.HYPHEN)] if found[0] == "\u00ad" else []
    edits = [Edit(start, end, joint, RepairKind.HYPHEN)]
    # The line break moves to after the word, so that lines keep their numbers.
    rest = re.compile(r"\S*").match(raw, end)
    space = rest.end() if rest else end
    if (
        raw[space : space + 1] == " "
        and raw[space + 1 : space + 2] != "\n"
        and LINE_END_HYPHEN not in raw[end:space]
    ):
        edits.append(Edit(space, space + 1, "\n", RepairKind.SPACE))
    return edits


def _filled(raw: str, start: int, end: int, lost: Mapping[int, str]) -> str:
    if not lost:
        return raw[start:end]
    return "".join(lost.get(place, raw[place]) for place in range(start, min(end, len(raw))))


def _plain(word: str) -> str:
    if word.isascii():
        return word
    for ligature, letters in _LIGATURES.items():
        word = word.replace(ligature, letters)
    return unicodedata.normalize("NFC", word.replace("\u00ad", ""))


def joint_of(before: str, after: str, hyphenated: frozenset[str]) -> str | None:
    """What stands between the parts in the joined word, "" or "-"; None when it is not certain.

    >>> [joint_of(*pair, frozenset()) for pair in (("avstyr", "ker"), ("EU", "rätten"), ("social", "och"))]
    ['', '-', None]
    """
    if not before or not after or not after[0].isalpha() or not after[0].islower():
        return None
    last = re.split(r"[-/]", before)[-1]
    if after in AFTER_SUSPENDED:
        return "" if (last + after).casefold() in _WHOLE else None
    if f"{last}-{after}".casefold() in hyphenated:
        return "-"
    if last != before and not lexicon.known(last + after):
        return None  # the word has a hyphen or a slash already: either could be meant
    if last.isdigit() or (len(last) > 1 and last.isupper()) or last.casefold() in _KEEPS_HYPHEN:
        return "-"
    if lexicon.known(f"{last}-{after}") and not lexicon.known(last + after):
        return "-"
    if len(last) < 2 or not last[-1].islower() or not last.isalpha() or not after.isalpha():
        return None
    # What follows may be a footer, or a note: only a word that there is makes it certain.
    return "" if lexicon.likely(last + after) else None


@lru_cache(maxsize=256)
def _composing(used: frozenset[str]) -> re.Pattern[str] | None:
    """Finds them in texts with these signs."""
    characters = sorted(sign for sign in used if sign > "\x7f")
    marks = "".join(c for c in characters if unicodedata.combining(c))
    single = "".join(
        c for c in characters if not unicodedata.combining(c) and unicodedata.normalize("NFC", c) != c
    )
    patterns = []
    if marks:
        # What shows nothing and is taken out must not keep a letter and its mark apart.
        patterns.append(rf"[^{_NOTHING}](?:[{_NOTHING}]*[{re.escape(marks)}])+")
    if single:
        patterns.append(rf"[{re.escape(single)}]")
    return re.compile("|".join(patterns), re.DOTALL) if patterns else None


def _compositions(raw: str, used: frozenset[str]) -> list[Edit]:
    """Letters and combining marks that NFC puts together, and single characters it replaces."""
    pattern = _composing(used)
    if pattern is None:
        return []
    edits = []
    for match in pattern.finditer(raw):
        new = unicodedata.normalize("NFC", _plain(re.sub(f"[{_NOTHING}]", "", match.group())))
        if new != match.group():
            edits.append(Edit(match.start(), match.end(), new, RepairKind.COMPOSED))
    return edits
