"""How a pattern written in Swedish becomes a regular expression.

In a pattern a space is a space, `{KLASS}` is one of the `word_classes`, `{ord}` any one word, and `{0-4}`
up to four words, with no punctuation and no "att", "som", "men" or "medan" among them. Everything else is an ordinary regular expression. Patterns and classes are
folded (`fold.letters`) when they are compiled, so "förslaget" also finds "forslaget".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from assistant.stance.fold import letters
from assistant.stance.required import required
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

    __slots__ = ("_keys", "finditer", "fullmatch", "match", "search", "sub", "written")

    def __init__(self, written: str, keys: tuple[str, ...]) -> None:
        self.written, self._keys = written, keys

    def __getattr__(self, name: str) -> Any:
        """Called for a method that is not there yet."""
        if name not in (*_NOTHING, "sub"):
            raise AttributeError(name)
        keys = self.keys() if name in _NOTHING else ()
        method = self._where(keys, name) if keys else getattr(compiled(self.written), name)
        setattr(self, name, method)
        return method

    def keys(self) -> tuple[str, ...]:
        """Folded letters, of which some are in every text that it can match; none where that is not to be told."""
        if self._keys:
            return self._keys
        telling = required(self.written)[:1]
        return tuple(sorted(telling[0])) if telling and len(telling[0]) <= _FEW else ()

    def _where(self, keys: tuple[str, ...], name: str) -> Callable[..., Any]:
        nothing, written = _NOTHING[name], self.written
        real: Callable[..., Any] | None = None

        def method(text: str, *span: int) -> Any:
            nonlocal real
            for key in keys:
                if key in text:
                    real = real or getattr(compiled(written), name)
                    return real(text, *span)
            return nothing

        return method


_FEW = 10
"""More strings are not looked for faster than the pattern."""
_NOTHING: dict[str, object] = {"search": None, "match": None, "fullmatch": None, "finditer": ()}
"""What the methods say where there is no match."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression itself. Raises ValueError where it names an unknown class."""
    expanded = _MACRO.sub(_expand, pattern)
    return re.compile(re.sub(r"[åäöéÅÄÖ]", lambda m: letters(m[0]), expanded))


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
