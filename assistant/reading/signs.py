"""Letters that a file shows as other signs: decided on the whole document, with the word list as judge.

All decisions give a text of the same length as the raw one, so that every character keeps its place:
where two signs stand for one letter, the second gives way to a zero-width space, which the repairs of the
page take out. Nothing is done unless it makes words of what was none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, pairwise

from assistant import lexicon, marks

NOTHING = "\u200b"
SOFT_HYPHEN = "\u00ad"
"""Shows nothing either, and stands inside words: one with a hyphen at a line end is put together all the same."""

_READ_WELL = 0.55
"""Share of words that the list has, of a page that was read well: names and rare compounds are what is missing."""

_SPACED_LETTERS = re.compile(r"(?m)^[ \t]*(?:[^\W\d_][ ]{1,4}){3,}[^\W\d_][ \t]*$")
_MAY_BE_SPACED = re.compile(r"\n[ \t]*[^\W\d_] {1,4}[^\W\d_] {1,4}[^\W\d_] ")  # fast: begins with one sign
_DOUBLES = ("AÅ ", "AÄ ", "OÖ ", "aå ", "aä ", "oö ")
_DOUBLED = re.compile(r"\b(?:A([ÅÄ])|O(Ö)|a([åä])|o(ö)) (?=([a-zåäö]{2,40}))")
_RING_AND_DOTS = re.compile(r"¨[aoAO]|[˚°][aA]")
_DOUBLE_BYTES = re.compile("Ã[¥¤¶\u00a0-\u00bf…„–‰\u0084\u0085\u0096©]")
_FEWEST = 4
"""Different words that must come right before a whole document's signs are read another way."""
_SURE = 0.95

_TABLES: tuple[Mapping[str, str], ...] = tuple(
    dict(zip(shown, "åäöÅÄÖé", strict=True))
    for shown in (
        "Â‰ˆ≈ƒ÷È",  # Windows' letters read as the Mac's
        "ŒŠš\x81€…Ž",  # the Mac's as Windows'
        "\x8c\x8a\x9a\x81\x80\x85\x8e",
        "†„”\x8fŽ™‚",  # those of DOS as Windows'
        "\x86\x84\x94\x8f\x8e\x99\x82",
        "}{|][\\`",  # the Swedish letters of seven-bit files
    )
)
_SHOWN_WRONG = frozenset(sign for table in _TABLES for sign in table)
_LETTER = r"[^\W\d_]"
_LONGEST_WORD = 60


def letters(texts: Sequence[str], used: AbstractSet[str]) -> tuple[str, ...]:
    """The pages' texts with the letters that are meant, character for character; `used` are all their signs."""
    found = list(texts)
    for table in _TABLES if used & _SHOWN_WRONG else ():
        if sum(sign in used for sign in table) >= 2:
            found = _read_by(table, found)
    if "Ã" in used:
        found = [_DOUBLE_BYTES.sub(_single, text) for text in found]
    if used & {"¨", "˚", "°"}:
        found = [_RING_AND_DOTS.sub(_composed, text) for text in found]
    for number, text in enumerate(found):
        if _MAY_BE_SPACED.search("\n" + text):
            found[number] = text = _SPACED_LETTERS.sub(_closed_up, text)
        if any(pair in text for pair in _DOUBLES):
            found[number] = _DOUBLED.sub(_undoubled, text)
    lost = marks.of_pages(found)
    return tuple(
        marks.put_back(text, on, SOFT_HYPHEN) if on else text for text, on in zip(found, lost, strict=True)
    )


def _read_by(table: Mapping[str, str], texts: Sequence[str]) -> list[str]:
    """Read by another character set, if that makes Swedish words of nearly all that has its signs inside words."""
    signs = re.escape("".join(table))
    tokens = re.compile(
        rf"(?:{_LETTER}|[{signs}])*(?:{_LETTER}[{signs}]|[{signs}]{_LETTER})(?:{_LETTER}|[{signs}])*"
    )
    switched = str.maketrans(dict(table))
    words = Counter(token for text in texts for token in tokens.findall(text) if len(token) <= _LONGEST_WORD)
    right = {word for word in words if lexicon.likely(word.translate(switched)) and not lexicon.known(word)}
    enough = sum(words[word] for word in right) >= _SURE * sum(words.values())
    # Names are not in the list: a document of many words tells with fewer of them known.
    many = len(right) >= 5 * _FEWEST and len(right) >= 0.7 * len(words)
    if len(right) < _FEWEST or not (enough or many):
        return list(texts)
    inside = re.compile(rf"(?<={_LETTER})[{signs}]+(?={_LETTER})")

    def read(match: re.Match[str]) -> str:
        word = match.group()
        if word in right:
            return word.translate(switched)
        return inside.sub(lambda sign: sign.group().translate(switched), word)

    return [tokens.sub(read, text) for text in texts]


def _single(match: re.Match[str]) -> str:
    """One letter whose two bytes are shown as two letters: "Ã¥"."""
    shown = match.group()
    for encoding in ("cp1252", "latin-1"):
        try:
            letter = shown.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        return letter + NOTHING if len(letter) == 1 and letter.isalpha() else shown
    return shown


def _around(match: re.Match[str]) -> tuple[str, str]:
    """The letters right before and right after a match."""
    text = match.string
    before = re.search(rf"{_LETTER}*$", text[max(0, match.start() - _LONGEST_WORD) : match.start()])
    after = re.match(rf"{_LETTER}*", text[match.end() : match.end() + _LONGEST_WORD])
    return before.group() if before else "", after.group() if after else ""


def _composed(match: re.Match[str]) -> str:
    """An accent that stands before its letter as a sign of its own: "f¨or", where that gives a word."""
    accent, letter = match.group()[0], match.group()[1]
    made = {"a": "ä", "o": "ö", "A": "Ä", "O": "Ö"} if accent == "¨" else {"a": "å", "A": "Å"}
    before, after = _around(match)
    # A word can have several accents: what is left of it is not readable then, and they tell for themselves.
    begin = match.start() - len(before)
    more = _RING_AND_DOTS.match(match.string, match.end() + len(after)) or match.string[
        max(0, begin - 1) : begin
    ] in ("¨", "˚", "°")
    if more or lexicon.likely(before + made[letter] + after):
        return made[letter] + NOTHING
    return match.group()


def _undoubled(match: re.Match[str]) -> str:
    """A letter drawn as base and ring, which came out as three signs: "AÅ terrapportering"."""
    letter, after = (group for group in match.groups() if group)
    if lexicon.likely(letter + after) and not lexicon.known(after):
        return letter + NOTHING * 2
    return match.group()


def _closed_up(match: re.Match[str]) -> str:
    """A letterspaced line as words, if its letters can be parted into known words in one way only."""
    line = match.group()
    places = [place for place, sign in enumerate(line) if not sign.isspace()]
    gaps = [right - left for left, right in pairwise(places)]
    if max(gaps) > min(gaps):
        return closed_up(line, gaps, min(gaps) + 1)
    parted = _words_of("".join(line[place] for place in places))
    return _with_words(line, places, parted) if parted else line


def spaced_lines(text: str) -> list[tuple[int, int]]:
    """Where lines of single letters stand."""
    if not _MAY_BE_SPACED.search("\n" + text):
        return []
    return [match.span() for match in _SPACED_LETTERS.finditer(text)]


def closed_up(line: str, gaps: Sequence[float], wide: float) -> str:
    """A letterspaced line as words; `gaps` are the distances between its letters, words are `wide` apart."""
    places = [place for place, sign in enumerate(line) if not sign.isspace()]
    letters = "".join(line[place] for place in places)
    ends = [number + 1 for number, gap in enumerate(gaps) if gap >= wide]
    words = [letters[a:b] for a, b in zip([0, *ends], [*ends, len(letters)], strict=True)]
    return _with_words(line, places, words) if all(map(_is_word, words)) else line


def _is_word(word: str) -> bool:
    return lexicon.likely(word) or word.lower() in _SMALL_WORDS


def _with_words(line: str, places: Sequence[int], words: Sequence[str]) -> str:
    """The line with nothing between the letters of a word, and one space between words."""
    made = list(line)
    at = 0
    for word in words:
        last = places[at + len(word) - 1]
        for place in range(places[at], last):
            if line[place].isspace():
                made[place] = NOTHING
        at += len(word)
        for place in range(last + 2, places[at] if at < len(places) else last):
            made[place] = NOTHING
    return "".join(made)


_SMALL_TEXT = "av i om och på till för från med vid ur åt"
_SMALL_WORDS = frozenset(_SMALL_TEXT.split())


def _words_of(letters: str) -> list[str] | None:
    """The only way to part letters into known words of four letters or more, and small words between them."""
    if len(letters) > _LONGEST_WORD:
        return None
    if lexicon.known(letters):
        return [letters]
    if lexicon.likely(letters):
        return None  # one word or two
    ways: list[list[list[str]]] = [[] for _ in range(len(letters) + 1)]
    ways[0].append([])
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 30), end):
            word = letters[start:end]
            inner = start > 0 and end < len(letters)
            if ways[start] and (
                (len(word) >= 4 and lexicon.known(word)) or (inner and word.lower() in _SMALL_WORDS)
            ):
                ways[end] += [[*way, word] for way in ways[start]][:3]
    return ways[-1][0] if len(ways[-1]) == 1 else None


_COMMON = "eantirs"
_LONG_WORD = re.compile(rf"{_LETTER}{{4,}}")
_USUAL_SHARE = 0.42
"""The seven most common letters are 53 to 60 % of Swedish, English, Finnish, German; 24 % of letters by chance."""


def begins_with_words(text: str) -> bool:
    """The question that is fast to ask."""
    first = [match.group() for match in islice(_LONG_WORD.finditer(text), 10)]
    return sum(map(lexicon.known, first)) >= 5


def known_share(text: str) -> float:
    """How much of its longer words the word list has; 0 where there are none.

    >>> known_share("Nämnden tillstyrker förslaget"), known_share("Namndcn tillstvrker forslagct")
    (1.0, 0.0)
    """
    words = _LONG_WORD.findall(text.lower())
    return sum(map(lexicon.likely, words)) / len(words) if words else 0.0


def is_doubtful(text: str) -> bool:
    """Whether most of the words are none: what stands under a scan when a poor program has read it before us.

    So are pages in another language: whoever asks must see whether the page is a picture.
    """
    return (
        not begins_with_words(text) and len(_LONG_WORD.findall(text)) >= 20 and known_share(text) < _READ_WELL
    )


def is_nonsense(text: str) -> bool:
    """Whether a page's letters can be no language: its font gives other letters than it shows.

    >>> is_nonsense("Vi avstyrker förslaget " * 9), is_nonsense("*|UDQ3HUVVRQ GHQ ODJHQ VRP " * 12)
    (False, True)
    """
    if begins_with_words(text):
        return False
    folded = text.lower()
    count = len(folded) - sum(map(folded.count, " \n.,-0123456789"))
    if count < 200 or sum(map(folded.count, _COMMON)) >= _USUAL_SHARE * count:
        return False
    words = _LONG_WORD.findall(folded)
    return len(words) >= 10 and sum(map(lexicon.known, words)) < 0.2 * len(words)
