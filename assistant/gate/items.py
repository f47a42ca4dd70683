"""The things that a clause tells of, in forms that can be compared: numbers, years, references, names, nouns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.forms import carries_content, latin, root, verb
from assistant.gate.kin import kin
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.naming import BODY
from assistant.words import parts, stem

PART = 0.6
"""What a word counts of which only a part of a compound stands there."""

_UNITS = frozenset(("procent", "år", "åren", "året", "antal", "antalet", "andel", "andelen", "kronor", "miljoner", "miljarder", "månader",
    "veckor", "dagar", "timmar", "dag", "månad", "vecka", "timme", "tusen", "meter", "kilometer", "cirka"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    kind: str
    """number, year, date, reference, name, noun, or other"""
    form: str
    """What it is compared by: the form of a fact, or the word."""
    written: str
    unit: str = ""
    broader: tuple[str, ...] = ()
    """Less exact forms that this one stands for in evidence."""
    frame: tuple[str, str] = ("", "")
    """The two words before it: "bestånd", "av"."""


@lru_cache(maxsize=4096)
def items(text: str) -> tuple[Item, ...]:
    """What a clause is compared by, each thing once."""
    found: list[Item] = []
    taken: list[tuple[int, int]] = []
    for fact in gate_facts.references(text):
        found.append(Item("reference", fact.form, fact.written, "", fact.broader))
        taken.append((fact.start, fact.end))
    for fact in gate_facts.numbers(text):
        year = bool(re.fullmatch(r"(?:19|20)\d\d", fact.form)) and not fact.unit
        date = "?" in fact.form or "-" in fact.form
        found.append(
            Item(
                "year" if year else "date" if date else "number",
                fact.form,
                fact.written,
                fact.unit,
                fact.broader,
            )
        )
        taken.append((fact.start, fact.end))
    every = _words(text)
    for n, match in enumerate(every):
        if any(match.start() < end and start < match.end() for start, end in taken):
            continue
        word = match.group().lower()
        if word in lists().function or word in lists().saying or word in lists().negators:
            continue
        if word in _UNITS or (word in lists().allowed and not verb(word)):
            continue
        kind = _kind(match.group(), match.start())
        if kind == "contrary" and n + 1 < len(every) and every[n + 1].group() == "än":
            kind = "other"  # "mer än 11" is a bound
        near = [m.group().lower() for m in every[max(0, n - 2) : n]]
        frame = (
            (root(near[0]), "en" if near[1] == "ett" else near[1])
            if kind == "noun" and len(near) == 2
            else ("", "")
        )
        found.append(Item(kind, word, match.group(), frame=frame))
    return tuple({(item.kind, item.form): item for item in reversed(found)}.values())[::-1]


def _kind(written: str, start: int) -> str:
    word = written.lower()
    if start and written[0].isupper():
        return "other" if BODY.search(word) or _ACRONYM.match(written) else "name"
    if word in lists().contrary_words - _SIZES:
        return "contrary"
    if (
        not carries_content(word)
        or verb(word)
        or BODY.search(word)
        or any(p.fullmatch(word) for p in lists().stance.values())
    ):
        return "other"
    return "noun" if _NOUN.search(word) or len(word) >= 9 else "other"


_SIZES = frozenset(("större", "mindre"))
""" "Större skillnader" and "mindre bolag" in one sentence are about different things, and answer to nothing."""
_ACRONYM = re.compile(r"[A-ZÅÄÖ]{2,3}(?:$|-)")
""" "EU", "AI-förordningen": no name that another could take the place of."""


_NOUN = re.compile(
    r"(?:en|et|na|er|or|ar|ning|het|else|skap|tion|tet|nad|ande|plikt|rätt|minne|frihet)s?$|^[a-zåäö]{4,}$"
)


def forms_of(found: Iterable[Item]) -> frozenset[str]:
    """The forms by which these things are found."""
    return frozenset(
        form for item in found for form in (*_item_forms(item), *(f"#{broader}" for broader in item.broader))
    )


@lru_cache(maxsize=50_000)
def _item_forms(item: Item) -> frozenset[str]:
    if item.kind in ("number", "year", "date", "reference"):
        return frozenset((f"#{item.form}",))
    return _word_forms(item.form)


@lru_cache(maxsize=50_000)
def _word_forms(word: str) -> frozenset[str]:
    forms = {f"={root(word)}", f"={stem(word)}"}
    if latin(word):
        forms.add(f"l{latin(word)}")
    if word not in lists().empty:
        forms |= {f"k{number}" for number in kin(word)}
    for part in parts(word):
        forms |= {f"p{root(part)}"}
    return frozenset(forms)


def likeness(item: Item, forms: frozenset[str]) -> float:
    """1 where a thing or its like stands among these forms, `PART` for a part of a compound, else 0."""
    own = _item_forms(item)
    if any(form[0] in "#=lk" for form in own & forms):
        return 1.0  # two compounds with a part in common are two things
    if item.kind in ("number", "year", "date", "reference"):
        return 0.0
    in_compound = f"p{root(item.form)}" in forms or any(
        f"={form[1:]}" in forms for form in own if form[0] == "p"
    )
    return PART if in_compound else 0.0
