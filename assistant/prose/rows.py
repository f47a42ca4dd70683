"""From what each sentence says to one row for each respondent: names joined, stands weighed, a crowd of all expanded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from assistant.domain import Span, Stance
from assistant.prose.misread import put_right
from assistant.prose.model import Kind
from assistant.prose.roles import Saying
from assistant.prose.text import Clean
from assistant.prose.words import BARE
from assistant.respondents import forms

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N, O = Stance.INGEN_ERINRAN, Stance.AVSTAR, Stance.OKLART  # noqa: E741


@dataclass(frozen=True, slots=True)
class Row:
    """What the text says that one respondent, or one crowd, thinks."""

    respondent: str
    """The name in full, in the singular: "Länsstyrelsen i Kalmar län"."""
    kind: Kind
    stance: Stance
    quote: Span
    """The words that say it, in the text that was read."""
    sentence: Span
    confidence: float
    disputed: tuple[Stance, ...] = ()
    """Other stands that the same text gives the same respondent: a person should look."""
    expanded: bool = False
    """One of a crowd: the text names the crowd, the sändlista the respondent."""
    either: bool = False
    """The text gives two stands and does not say which of them this one has; `stance` is the one nearer to yes."""


@dataclass(frozen=True, slots=True)
class Found:
    """A holder, and what one sentence says that it thinks."""

    name: str
    kind: Kind
    said: Saying
    sentence: tuple[int, int]
    """Where the sentence stands, in the text made ready."""


def together(said: Sequence[Saying]) -> Saying:
    """What several formulas of one holder come to."""
    label = combined([one.stance for one in said])
    shown = next((one for one in said if one.stance is label), said[0])
    joined = len(said) > 1 and said[-1].end - said[0].start < 160
    if joined:
        shown = replace(shown, start=said[0].start, end=said[-1].end)
    labels = {one.stance for one in said}
    return replace(shown, stance=label, either=label is T and bool(labels & {E, N}))


def combined(labels: Sequence[Stance]) -> Stance:
    """
    >>> combined([E, T]).label, combined([T, A]).label, combined([O, A]).label
    ('T', 'TD', 'A')
    """
    said = {label for label in labels if label is not O}
    if TD in said or (A in said and said & {T, E}):
        return TD
    for label in (A, T, E, N):
        if label in said:
            return label
    return O


def name_key(name: str) -> str:
    """A name as it is compared: letter case, hyphens, genitives and what stands in parentheses make no difference.

    >>> name_key("Kooperativa förbundet (KF)") == name_key("Kooperativa Förbundet")
    True
    """
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    words = [word for word in forms.key(bare) if word != "ab"] or forms.key(bare)
    return " ".join(words) or name.casefold()


def merged(found: Sequence[Found], clean: Clean) -> tuple[Row, ...]:
    """One row for each respondent: a stand before a mere comment; two stands against each other are told."""
    held: dict[tuple[str, Kind, str], list[Found]] = {}
    found = _spelt(found)
    short = _abbreviations(found)
    for one in found:
        key = short.get(one.name, name_key(one.name))
        crowd = "" if one.kind is Kind.NAMED else one.said.stance.label
        held.setdefault((key, one.kind, crowd), []).append(one)
    rows = []
    for (key, kind, crowd), sayings in held.items():
        if crowd == O.label and any(k == key and c not in ("", crowd) and n is kind for k, n, c in held):
            continue
        surest = max((one.said.confidence for one in sayings if one.said.stance is not O), default=0.0)
        weighed = [o for o in sayings if o.said.stance is O or o.said.confidence > surest - 0.12]
        label = combined([one.said.stance for one in weighed])
        shown = next((one for one in sayings if one.said.stance is label), sayings[0])
        others = {one.said.stance for one in sayings} - {label, O}
        both = label is TD and {T, A} <= {one.said.stance for one in weighed}
        rows.append(
            Row(
                sayings[0].name,
                sayings[0].kind,
                label,
                clean.span(shown.sentence[0] + shown.said.start, shown.sentence[0] + shown.said.end),
                clean.span(*shown.sentence),
                round(shown.said.confidence * (0.7 if both else 1.0), 3),
                tuple(sorted(others, key=lambda s: s.label)) if both else (),
                either=shown.said.either,
            )
        )
    return tuple(rows)


def _spelt(found: Sequence[Found]) -> list[Found]:
    """Names with what a scanner misread put right, where that is certain."""
    names = list(dict.fromkeys(one.name for one in found if one.kind is Kind.NAMED))
    right = {name: put_right(name, names) for name in names}
    return [replace(one, name=right.get(one.name, one.name)) for one in found]


def _abbreviations(found: Sequence[Found]) -> dict[str, str]:
    """Names that the same text, or the table of known bodies, tells to be another name in short."""
    short: dict[str, str] = {}
    names = dict.fromkeys(one.name for one in found if one.kind is Kind.NAMED)
    keys = {name_key(name): name for name in names}
    for name in names:
        inside = re.search(r"\(([^)]+)\)$", name)
        if inside and inside[1] in names:
            short[inside[1]] = name_key(name)
    for name in names:
        if " " not in name and (longer := _in_full(name, names)):
            short[name] = name_key(longer)
    for name in names:
        if name in short or not forms.is_abbreviation(name):
            continue
        known = [other for other, _ in forms.other_names(name) if name_key(other) in keys]
        if known:
            short[name] = name_key(known[0])
    return short


def _in_full(name: str, names: Iterable[str]) -> str | None:
    """The one name of several words that ends as this one, without its article: "Redareföreningen" of a Redareförening.

    >>> _in_full("Läkarförbundet", ["LO", "Sveriges Läkarförbund", "Läkarförbundet"])
    'Sveriges Läkarförbund'
    """
    if len(name) > _LONG and name.lower() not in BARE:
        begins = [other for other in names if other.startswith(f"{name} ") and other[len(name) + 1] != "("]
        if len(begins) == 1:
            return begins[0]  # "Mäklarförbundet" of "Mäklarförbundet Hem och Gård"
    bare = forms.stem(name)
    if bare == name.lower():
        return None
    found = [other for other in names if " " in other and _same_word(forms.words(other)[-1:], bare)]
    return found[0] if len(found) == 1 else None


def _same_word(last: Sequence[str], word: str) -> bool:
    """Whether a word is the last of a name; a long one may be joined otherwise: "jägarförbund", "jägareförbund"."""
    if not last or last[0] == word:
        return bool(last)
    return len(word) > _LONG and last[0][0] == word[0] and OSA.distance(last[0], word, score_cutoff=1) <= 1


_LONG = 8
"""Letters: a shorter word begins many names."""


def expanded(rows: Sequence[Row], names: Sequence[str], excepted: set[str]) -> tuple[Row, ...]:
    """A crowd of all becomes its members when it is known who was asked; any other crowd stays a crowd."""
    whole = next((row for row in rows if row.kind is Kind.COLLECTIVE and _EVERY.match(row.respondent)), None)
    if whole is None or whole.disputed or whole.either:
        return tuple(rows)  # nobody can tell which of the stands each one took
    told = {name_key(row.respondent) for row in rows if row.kind is Kind.NAMED} | {
        name_key(name) for name in excepted
    }
    for name in [row.respondent for row in rows if row.kind is Kind.NAMED] + sorted(excepted):
        told |= {name_key(other) for other, _ in forms.other_names(name)}
    more = [
        replace(whole, respondent=name, kind=Kind.NAMED, expanded=True)
        for name in names
        if name_key(name) not in told
    ]
    return (*rows, *more)


_EVERY = re.compile(r"(?:Samtliga|Alla) (?:övriga )?remissinstans\w*(?: utom .*)?$")
