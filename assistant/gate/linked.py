"""What belongs together: a thing in a sentence may not have taken another's place.

For each number, year, reference, name, noun or contrary of a clause this asks where the rest of the clause stands in
the evidence. Where that is a clause that has another thing of the same kind in its place, and the thing itself stands
among other words, it has been moved: "910 anläggningar 2022" of "640 anläggningar 2022 och 910 anläggningar 2023".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.gate.claims import claims, says, sentences
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import root
from assistant.gate.items import PART, Item, forms_of, items, likeness
from assistant.gate.kin import turned
from assistant.gate.lists import words as _words
from assistant.gate.negation import NO_MORE
from assistant.gate.source import Source
from assistant.words import parts, stem

_MARGIN = {
    "number": 0.4,
    "year": 0.4,
    "date": 0.4,
    "reference": 0.4,
    "noun": 0.9,
    "contrary": 0.6,
    "name": 0.9,
}
"""By how many words more another place must fit, for each kind of thing."""
_FIT = 0.6
"""How much of the rest of the clause must stand there."""
_KINDS = {
    "number": FaultKind.NUMBER,
    "year": FaultKind.NUMBER,
    "date": FaultKind.NUMBER,
    "reference": FaultKind.REFERENCE,
    "name": FaultKind.NAME,
}
_EARLIER, _LATER, _BEFORE, _TAKEN = 0.8, 0.1, 0.35, 0.3
"""What words count that stand in an earlier or later clause of the sentence, or in the sentence before; and names and years
of an earlier clause where a later one has its own."""
_SHARED, _TOLD = 1.0, 0.4
"""What words of an earlier clause count for one without a verb of its own: up to the verb, and after it."""
_DEFINITE = re.compile(r"(?:en|et|an|na)s?$")
_AND = re.compile(r",?\s+(?:och|samt|respektive|varav|mot|jämfört med)\s+|;\s|,\s")
_FROM_TO = re.compile(
    r"\bfrån\s+(?:omkring |cirka |drygt |knappt |de |den )?([\w§.]+(?:\s\d{3})*)[^.;]*?\btill\s+(?:omkring |cirka |drygt |knappt |de |den )?"
    r"([\w§.]+(?:\s\d{3})*)"
)
_TO_FROM = re.compile(r"\btill (?:den |det |de )?([\w§.]+) från (?:den |det |de )?([\w§.]+)")

_NAMED = re.compile(r"\s[A-ZÅÄÖ]\w")
_AGAINST = re.compile(r"[,;]?\s*medan\b")
_ONE = frozenset(("name", "year", "date"))


@dataclass(frozen=True, slots=True)
class Window:
    """One clause of the evidence with what stands around it."""

    items: tuple[Item, ...]
    own: frozenset[str]
    shared: frozenset[str]
    earlier: frozenset[str]
    later: frozenset[str]
    before: frozenset[str]
    stems: frozenset[str]
    kinds: frozenset[str]
    """The kinds of things it has of its own that no other clause's can stand for."""

    def has(self, item: Item) -> float:
        if found := likeness(item, self.own):
            return found
        taken = _TAKEN if item.kind in self.kinds else 1.0
        for forms, weight in (
            (self.shared, _SHARED),
            (self.earlier, _TOLD if self.shared else _EARLIER),
            (self.later, _LATER),
            (self.before, _BEFORE),
        ):
            if found := likeness(item, forms):
                return weight * found * taken
        return 0.0


def linked(text: str, source: Source) -> Iterable[Fault]:
    """Things of the sentence that the evidence has, but in another connection."""
    text = NO_MORE.sub(r"\1 högst", text)
    yield from _turned_round(text, source)
    yield from _gone_to(text, source)
    known = windows(source.pieces)
    if len(known) < 2:
        return
    everything = forms_of(items(text))
    names = source.respondent
    for piece in pieces_of(text):
        own = items(piece)
        stands = [[window.has(one) for one in own] for window in known]
        for place, item in enumerate(own):
            if item.kind == "other" or item.form in names:
                continue
            if not _moved(place, own, everything, known, stands):
                continue
            kind = _KINDS.get(item.kind, FaultKind.TERM)
            yield Fault(kind, item.written, f"Underlaget säger ”{item.written}” om något annat.")


def _moved(
    place: int,
    own: Sequence[Item],
    everything: frozenset[str],
    known: Sequence[Window],
    stands: Sequence[Sequence[float]],
) -> bool:
    """`stands`: for each clause of the evidence how firmly each thing stands there."""
    item, rest = own[place], [*own[:place], *own[place + 1 :]]
    if len(rest) < (1 if item.kind in ("contrary", "noun") else 2):
        return False
    if item.kind == "contrary" and turned(
        item.form, frozenset(form for one in rest for form in (one.form, stem(one.form)))
    ):
        return False  # the clause has both, and nothing here tells which goes with what
    itself = [likeness(item, window.own) for window in known]
    fit = [sum(found) - found[place] for found in stands]
    if max(itself) < PART:
        return False
    fits = max(there for there, one in zip(fit, itself, strict=True) if one >= PART)
    for window, there, one in zip(known, fit, itself, strict=True):
        if one or there < _FIT * len(rest) or there - fits < _MARGIN[item.kind]:
            continue
        like = _another(item, window, everything)
        if like and (len(rest) > 1 or item.kind == "contrary" or like > 1):
            return True
        if (
            item.kind == "noun"
            and len(rest) > 1
            and not _DEFINITE.search(item.form)
            and there >= 0.95 * len(rest)
            and fits <= 0.1 * len(rest)
        ):
            return any(other.kind == "noun" and not likeness(other, everything) for other in window.items)
    return False


def _another(item: Item, window: Window, everything: frozenset[str]) -> int:
    """The window has a thing of the same kind that the sentence does not have; 2: a noun made of like parts."""
    if item.kind == "contrary":
        return int(turned(item.form, window.stems))
    return max(
        (
            2 if item.kind != "noun" else _alike(one, item)
            for one in window.items
            if one.kind == item.kind
            and (not one.unit or not item.unit or one.unit == item.unit)
            and f"={root(one.form)}" not in everything
            and (one.kind == "noun" or not likeness(one, everything))
        ),
        default=0,
    )


def _alike(one: Item, other: Item) -> int:
    """Nouns that could stand in each other's place: made of like parts (2), or in like words (1)."""
    made, other_made = parts(one.form), parts(other.form)
    if (
        made
        and other_made
        and (root(made[-1]) == root(other_made[-1]) or root(made[0]) == root(other_made[0]))
    ):
        return 2
    return int(all(a and a == b for a, b in zip(one.frame, other.frame, strict=True)))


def pieces_of(text: str) -> list[str]:
    """The clauses, and what of a clause has numbers of its own."""
    found = []
    for claim in claims(text):
        cuts, last = [0], 0
        for match in _AND.finditer(claim.text):
            left, right = claim.text[last : match.start()], claim.text[match.end() :]
            if (_numbered(left) and re.match(r"(?:\w+\s+){0,4}\d", right)) or (
                _NAMED.search(left) and re.match(r"(?:en|ett|den|det)\s(?:\w+\s){1,4}[A-ZÅÄÖ]", right)
            ):
                cuts.append(match.start())
                last = match.end()
        found += [claim.text[a:b] for a, b in zip(cuts, [*cuts[1:], len(claim.text)], strict=True)]
    return found


def _numbered(text: str) -> bool:
    return any(c.isdigit() for c in text)


@lru_cache(maxsize=512)
def windows(pieces: tuple[str, ...]) -> tuple[Window, ...]:
    found: list[Window] = []
    before: frozenset[str] = frozenset()
    for piece in pieces:
        for sentence in _by_sentence(piece):
            clauses = [items(one) for one in sentence]
            forms = [forms_of(one) for one in clauses]
            told = 0
            for n, own in enumerate(clauses):
                told = n if _AGAINST.match(sentence[n]) else told
                words = {m.group().lower() for m in _words(sentence[n])}
                found.append(
                    Window(
                        tuple(own),
                        forms[n],
                        _shared(sentence[told : n + 1]),
                        frozenset().union(*forms[told:n]),
                        frozenset().union(*forms[n + 1 :]),
                        before,
                        frozenset(words | {stem(word) for word in words}),
                        frozenset(item.kind for item in own) & _ONE,
                    )
                )
            before = frozenset().union(*forms)
    return tuple(found)


def _shared(clauses: Sequence[str]) -> frozenset[str]:
    """What a clause without a verb shares with the one it goes on from: its words up to the verb."""
    if len(clauses) < 2 or says(clauses[-1]):
        return frozenset()
    first = next((one for one in reversed(clauses[:-1]) if says(one)), "")
    ends = [m.end() for m in _words(first) if says(m.group())]
    return forms_of(items(first[: ends[0]])) if ends else frozenset()


def _by_sentence(piece: str) -> list[list[str]]:
    return [pieces_of(sentence) for sentence in sentences(piece)]


def _turned_round(text: str, source: Source) -> Iterable[Fault]:
    """ "Från 7 till 9" of "från 9 till 7"."""
    whole, known_whole = set(_of(text)), set(_of(source.text))
    for part, of in sorted(whole - known_whole):
        if (of, part) in known_whole:
            yield Fault(FaultKind.NUMBER, part, f"Underlaget säger ”{of} av {part}”.")
    said = {_ends(match) for match in _FROM_TO.finditer(text)}
    said |= {_ends(match)[::-1] for match in _TO_FROM.finditer(text)}
    if not said:
        return
    known = {_ends(match) for match in _FROM_TO.finditer(source.text)}
    for first, second in sorted(said - known):
        if (second, first) in known:
            yield Fault(FaultKind.NUMBER, first, f"Underlaget säger från ”{second}” till ”{first}”.")


_WITH_NAME = re.compile(
    r"\b([a-zåäöé]{4,})\s+(till|från|av|hos|mot|vid|i|för)\s+((?-i:[A-ZÅÄÖ])[\w-]+(?:(?:,|\s+(?:och|eller|samt|respektive))\s+(?-i:[A-ZÅÄÖ])[\w-]+)*)",
    re.IGNORECASE,
)


def _gone_to(text: str, source: Source) -> Iterable[Fault]:
    """ "Kontrollen till Kustverket" of "kontrollen till Sjöverket": the other is named for something else."""
    known: dict[tuple[str, str], set[str]] = {}
    for noun, lead, name in _with_names(source.text):
        known.setdefault((noun, lead), set()).add(name)
    firsts = {(noun, lead): name for noun, lead, name in reversed(_with_names(text))}
    for (noun, lead), name in firsts.items():
        others = known.get((noun, lead), set())
        if (
            others
            and name not in others
            and not any(name.startswith(one) or one.startswith(name) for one in others)
        ):
            written = next((m.group() for m in _words(text) if root(m.group().lower()) == name), name)
            yield Fault(FaultKind.NAME, written, f"Underlaget säger ”{written}” om något annat.")


def _with_names(text: str) -> list[tuple[str, str, str]]:
    """Each noun with the preposition and the root of each name after it."""
    return [
        (root(match[1].lower()), match[2].lower(), root(name.group().lower()))
        for match in _WITH_NAME.finditer(text)
        for name in _words(match[3])
        if name.group()[0].isupper()
    ]


def _of(text: str) -> Iterable[tuple[str, str]]:
    """ "27 av 40" and "av 40 ... 27"."""
    for match in _PART_OF.finditer(text):
        yield match[1], match[2]
    for match in _OF_WHOLE.finditer(text):
        yield match[2], match[1]


_PART_OF = re.compile(r"\b(\d+) av (?:de |totalt |sammanlagt |dessa )?(\d+)\b(?! procent)")
_OF_WHOLE = re.compile(
    r"\b[Aa]v (?:de |totalt |sammanlagt |dessa )?(\d+)\b(?! procent)[^.;,\d]*?\b(\d+)\b(?! procent)"
)


def _ends(match: re.Match[str]) -> tuple[str, str]:
    first, second = (re.sub(r"\s", "", one).lower().rstrip(".") for one in match.groups())
    return first, second
