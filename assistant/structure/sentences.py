"""Where sentences end in Swedish official prose.

A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number that goes on.
Rules rather than a model: the mistakes are few, and the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain import Span

# A full stop after these never ends a sentence: something always follows.
_GOES_ON_TEXT = (
    "adj adv alt ang anm avd avs bet bl.a c:a ca cirka d.v.s dvs dir dnr doc dr ds e.d ekon eg el enl "
    "etab ev ex exkl f.d f.n f.ö fm fr fr.a fr.o.m förf g.m gm gnm h.d hr i.o.m inkl iom jfr jur k.m.t "
    "kap kl kungl lic mom motsv möjl n.b nr nuv näml o o.dyl p p.g.a pga pkt prop prot red ref resp rskr "
    "s s.k s:a s:t sek skr st stf t.ex t.f t.o.m t.v tab tel tex tf tfn tim u.a u.p.a uppg utg v vol v.g "
    "vv å.k ö övers art avsn bitr inst prof univ utredn åk"
)
_GOES_ON = frozenset(_GOES_ON_TEXT.split())
# A full stop after these ends a sentence if a capital letter follows.
_MAY_END = frozenset(
    (
        "m.m",
        "mm",
        "m.fl",
        "mfl",
        "etc",
        "osv",
        "o.s.v",
        "o.d",
        "od",
        "dyl",
        "o.dyl",
        "m.a.o",
        "kr",
        "e.kr",
        "f.kr",
        "år",
        "ab",
    )
)

LONGEST = 1500
"""No sentence is longer: what reads sentences looks at each word with all the others. The longest one seen in real
answers has some 750 characters. A longer one is read in pieces, and `overlong` says so."""
_PAUSES = ("; ", ": ", "\n", ", ", " ")

_OPENERS = "\"'”“„’‘»«([–—-"
_END = re.compile(
    r"""(?P<stop>[.!?…]+)                       # what may end a sentence
        (?:(?P<close>["'”“’»)\]]*(?:\[\d+\]|(?<=[a-zåäö]{3}\.)\d{1,2}(?=\s+[A-ZÅÄÖ]))?)  # closing signs, a note's mark
           (?P<gap>\s+|$)
         | (?P<glued>(?<=[a-zåäöé]{3}\.)(?=[A-ZÅÄÖ][a-zåäö]+[\s,])))   # the space is missing
    """,
    re.VERBOSE,
)
_BEFORE = re.compile(r"[^\s(\[\"”“»«'’/]+$")
_SPACED = re.compile(r"(?i)(?:^|\s)(?:bl a|t ex|d v s|s k|f n|fr o m|t o m|m m|m fl|o s v|o d)$")
_LETTERED = re.compile(
    r"(?i)\b(?:alternativ(?:et)?|punkt|bilaga|variant|etapp|zon|nivå|del|grupp|klass|kategori|scenario|förslag|kolumn|typ) $"
)
"""A letter after these is a name of its own, not somebody's initial."""
_MULTI = re.compile(r"(?i)^(?:[a-zåäö]{1,3}\.)+[a-zåäö]{1,4}$")
_MONTH_TEXT = "januari februari mars april maj juni juli augusti september oktober november december"
_MONTHS = frozenset(_MONTH_TEXT.split())


def split(text: str) -> tuple[Span, ...]:
    """Spans of the sentences, without space around them; every other character is in exactly one.

    >>> text = "Enligt 7 kap. 3 § bör bl.a. kommunen svara. A. Berg höll med (se s. 4)."
    >>> [text[span.start:span.end] for span in split(text)]
    ['Enligt 7 kap. 3 § bör bl.a. kommunen svara.', 'A. Berg höll med (se s. 4).']
    """
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if match.end() < len(text) and not _ends(text, start, match):
            continue
        end = match.end() - len(match["gap"] or "")
        _add(spans, text, start, end)
        start = match.end()
    _add(spans, text, start, len(text))
    return tuple(piece for span in spans for piece in _bounded(text, span))


def goes_on(text: str) -> bool:
    """Whether a text ends in an abbreviation that something must follow: "bl.a."."""
    words = text.rsplit(maxsplit=1)
    return bool(words) and words[-1].endswith(".") and words[-1].strip("(.").casefold() in _GOES_ON


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """The sentence; one beyond reason in pieces that end where it pauses, else between words."""
    start = span.start
    while span.end - start > LONGEST:
        window = text[start : start + LONGEST]
        cut = next(
            (at + len(mark) for mark in _PAUSES if (at := window.rfind(mark)) > LONGEST // 2), len(window)
        )
        yield from _stripped(text, start, start + cut)
        start += cut
    yield from _stripped(text, start, span.end)


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    spans.extend(_stripped(text, start, end))


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    stripped = words.strip()
    if stripped:
        begin = start + words.index(stripped[0])
        yield Span(begin, begin + len(stripped))


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a sentence that began at `start` ends at this sign."""
    before = _BEFORE.search(text, max(start, match.start() - 60), match.start())
    word = before.group() if before else ""
    if match["glued"] is not None:
        return not re.search(r"[@/]|www", word)
    after = (
        text[match.end() : match.end() + 40].lstrip(_OPENERS + " \t\n")[:1] if match.end() < len(text) else ""
    )
    begins = text[match.end()] in _OPENERS and not after.islower()
    if match["stop"] != ".":
        # "Varför?" frågade nämnden: after a quoted question the sentence goes on in lower case.
        return not after.islower()
    if after.islower() or not after:
        return not after and begins
    return _word_ends(word, text, start, match, after)


def _word_ends(word: str, text: str, start: int, match: re.Match[str], after: str) -> bool:
    folded = word.casefold().lstrip("–—-(")
    capital = after.isupper()
    if not word:
        return bool(match["close"]) or capital
    if folded in _MAY_END:
        return capital and not (folded in ("kr",) and after.isdigit())
    if folded in _GOES_ON or _SPACED.search(text, max(start, match.start() - 8), match.start()):
        # "m m" and "m fl" written apart may end one; the others go on.
        return capital and bool(
            re.search(r"(?i)\sm (?:m|fl)$", text[max(0, match.start() - 6) : match.start()])
        )
    if _MULTI.match(word):
        return False
    if len(word) == 1 and word.isalpha():
        # An initial, "A. Svensson", or the letter of "alternativ B. Kommunen": a name is the likelier.
        return not word.isupper() or bool(
            _LETTERED.search(text, max(start, match.start() - 30), match.start() - 1)
        )
    if re.fullmatch(r"\d{1,3}(?:\.\d{1,3})*[a-z]?", word):
        # A number first in the sentence is that of a list; "den 3. maj" goes on.
        first = not text[start : match.start() - len(word)].strip(" \t\n•–—-(")
        month = re.match(r"[A-Za-zåäö]+", text[match.end() : match.end() + 20])
        return not first and not (month and month.group().casefold() in _MONTHS) and not after.isdigit()
    return True
