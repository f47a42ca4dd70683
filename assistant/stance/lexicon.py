"""How a pattern written in Swedish becomes a regular expression.

In a pattern a space is a space, `{KLASS}` is one of the `word_classes`, `{ord}` any one word, and `{0-4}`
up to four words, with no punctuation and no "att", "som", "men" or "medan" among them. Everything else is an ordinary regular expression. Patterns and classes are
folded (`fold.letters`) when they are compiled, so "förslaget" also finds "forslaget".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cache
from typing import Any, ClassVar, cast

from assistant.kept import KEPT
from assistant.stance.fold import letters
from assistant.stance.keys import FOLDED
from assistant.stance.required import required
from assistant.stance.sieve import SETS, Sieve
from assistant.stance.word_classes import CLASSES, WORD

_MACRO = re.compile(r"\{([^{}]+)\}")
_GAP = re.compile(r"(\d+)-(\d+)")


def _expand(match: re.Match[str]) -> str:
    name = match[1]
    if gap := _GAP.fullmatch(name):
        return rf"(?: (?!(?:att|men|som|medan)\b){WORD}){{{gap[1]},{gap[2]}}}?"
    if re.fullmatch(r"\d+(?:,\d+)?", name):
        return match[0]
    if name == "ord":
        return WORD
    if name not in CLASSES:
        raise ValueError(f"a pattern names the word class {{{name}}}, which is not in the lexicon")
    return f"(?:{letters(CLASSES[name])})"


class Written:
    """A pattern written in Swedish, with the methods of a compiled one.

    It is tried where a text has letters that it cannot do without, and compiled when one first has: there are hundreds,
    and most texts need none of them. `keys`: such letters; without, they are read off the pattern if they are few.
    """

    looked_at: ClassVar[tuple[str, int, set[str]]] = ("", 0, {""})
    """A text, and what cannot be in it: a bit for each number. It cannot be in any part of the text either; those that have
    been asked about are kept, which is told sooner."""
    __slots__ = ("_keys", "_number", "finditer", "fullmatch", "match", "search", "sub", "written")

    def __init__(self, written: str, keys: tuple[str, ...]) -> None:
        self.written, self._keys, self._number = written, keys, len(_EVERY)
        _EVERY.append(self)

    def __getattr__(self, name: str) -> Any:
        """Called for a method that is not there yet."""
        if name not in (*_NOTHING, "sub"):
            raise AttributeError(name)
        method = getattr(compiled(self.written), name) if name == "sub" else self._where(self.keys(), name)
        setattr(self, name, method)
        return method

    def keys(self) -> tuple[str, ...]:
        """Folded letters, of which some are in every text that it can match; none where that is not to be told."""
        if self._keys:
            return self._keys
        telling = required(self.written)[:1]
        return tuple(sorted(telling[0])) if telling and len(telling[0]) <= _FEW else ()

    def requires(self) -> list[Collection[str]]:
        """Sets of folded letters, of each of which some are in every text that it can match."""
        return [*([self._keys] if self._keys else []), *required(self.written)][:SETS]

    def _where(self, keys: tuple[str, ...], name: str) -> Callable[..., Any]:
        nothing, written, bit = _NOTHING[name], self.written, 1 << self._number
        real: Callable[..., Any] | None = None

        def method(text: str, *span: int) -> Any:
            nonlocal real
            whole, impossible, parts = Written.looked_at
            if impossible & bit:
                if text in parts:
                    return nothing
                if text in whole:
                    parts.add(text)
                    return nothing
            for key in keys:
                if key in text:
                    break
            else:
                if keys:
                    return nothing
            real = real or getattr(compiled(written), name)
            return real(text, *span)

        return method


_EVERY: list[Written] = []
"""All of them, each at its number."""


_SIEVE = Sieve(lambda: [one.requires() for one in _EVERY], FOLDED)
"""What is written after the first text has come is looked for as if it might be anywhere."""


def look_at(text: str) -> None:
    """Tell once which patterns a folded text has the letters for, before many are tried on it and on its parts.

    Nothing is found otherwise for it, only sooner, whatever text another thread looks at meanwhile.
    """
    Written.looked_at = text, _SIEVE.impossible(text), {text}


_FEW = 10
"""More strings are not looked for faster than the pattern."""
_NOTHING: dict[str, object] = {"search": None, "match": None, "fullmatch": None, "finditer": ()}
"""What the methods say where there is no match."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression itself. Raises ValueError where it names an unknown class."""
    expanded = _MACRO.sub(_expand, pattern)
    return KEPT.pattern(re.sub(r"[åäöéÅÄÖ]", lambda m: letters(m[0]), expanded))


@cache
def swedish(pattern: str, keys: tuple[str, ...] = ()) -> re.Pattern[str]:
    """A pattern written in Swedish; `keys` as in `Written`. It raises ValueError where it names an unknown class, when it
    is first used.

    >>> bool(swedish("ställer {SIG}{0-3} bakom").search("namnden staller sig helt bakom det"))
    True
    >>> swedish("utom", keys=("utom",)).search("alla") is None
    True
    """
    return cast("re.Pattern[str]", Written(pattern, keys))


def of_words(pattern: str) -> str:
    """The pattern between word boundaries; a hyphen does not begin a word."""
    return rf"(?<![\w-])(?:{pattern})(?!\w)"


def word(pattern: str, keys: tuple[str, ...] = ()) -> re.Pattern[str]:
    """A pattern written in Swedish, between word boundaries."""
    return swedish(of_words(pattern), keys)


def keyed(pattern: str) -> re.Pattern[str]:
    """A pattern that seldom matches and is slow to say so: looked for first is what it requires, however much that is.

    >>> cast("Written", keyed("(?:vägrar|nekar) {ord}")).keys()
    ('nekar', 'vagrar')
    """
    return swedish(pattern, tuple(sorted(required(pattern)[0])))
