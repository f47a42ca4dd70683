"""Is this sentence supported by that evidence? Every generated sentence has to pass here.

The gate looks at words, not at meaning, and is strict by design: a faithful sentence that is turned
down costs nothing but its wording (the extract is shown instead), a false one that is let through
costs the reader's trust. It therefore asks that a generated sentence keep to the words of its
source: numbers, names, legal references, stance words and negations as they stand there, and no
content word without one of the same stem in the evidence.

What it cannot see: who of two bodies in the evidence said something, and a false connection
between two things that are both in the evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.lists import carries_content, lists, root
from assistant.gate.lists import words as _words
from assistant.gate.negation import Clause, Negation, clauses
from assistant.words import normalise, stem


class FaultKind(StrEnum):
    QUOTE = "QUOTE"
    NUMBER = "NUMBER"
    REFERENCE = "REFERENCE"
    NAME = "NAME"
    STANCE = "STANCE"
    NEGATION = "NEGATION"
    TERM = "TERM"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing in a sentence that its evidence does not support."""

    kind: FaultKind
    word: str
    message: str
    """A Swedish sentence that says what is wrong; a model gets it when it is asked to try again."""


def check(sentence: str, evidence: Sequence[str]) -> tuple[Fault, ...]:
    """What in the sentence the evidence does not support; empty when it passes.

    Names that the sentence may use (the respondent's) are given as one more piece of evidence.

    >>> check("Nämnden avstyrker förslaget.", ["Nämnden avstyrker förslaget om barnäktenskap."])
    ()
    >>> [f.word for f in check("Det gäller tidiga äktenskap.", ["Det gäller barnäktenskap."])]
    ['tidiga', 'äktenskap']
    """
    text, source = normalise(sentence).strip(), _source(tuple(normalise(piece) for piece in evidence))
    faults = (
        *_quotes(text, source),
        *_references(text, source),
        *_numbers(text, source),
        *_stances(text, source),
        *_modality(text, source),
        *_negations(text, source),
        *_terms(text, source),
    )
    return tuple(dict.fromkeys(faults))


def share(sentence: str, evidence: str) -> float:
    """How much of the evidence's content the sentence takes up: 0 for none of its words, 1 for all.

    >>> share("Nämnden avstyrker.", "Nämnden avstyrker.")
    1.0
    """
    content = _content(evidence)
    return len(content & _content(sentence)) / len(content) if content else 0.0


def stance_words(text: str) -> frozenset[str]:
    """Which stance words a text has: a sentence that stands for another must have the same."""
    return frozenset(key for key, pattern in lists().stance.items() if pattern.search(text))


def _content(text: str) -> frozenset[str]:
    source = _source((normalise(text),))
    return source.facts | {root(word) for word in source.words if carries_content(word)}


_PARTICLES = (
    "ned", "ner", "upp", "ut", "in", "av", "på", "över", "bort", "till", "fram", "åter", "med", "om", "under",
)  # fmt: skip
_LINKS = ("", "s", "e", "a", "o", "u")
_DEFINITE = re.compile(r"(?:en|et|an|n|na|erna|arna|orna|ena)s?$")
_PRIVATIVE = ("o", "icke", "miss", "van", "anti", "mot")

# --------------------------------------------------------------------------------------------
# The evidence


@dataclass(frozen=True)
class _Source:
    """The evidence, taken apart once for all the checks."""

    pieces: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        return "\n".join(self.pieces)

    @cached_property
    def sentences(self) -> list[str]:
        return [s for piece in self.pieces for s in re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", piece)]

    @cached_property
    def words(self) -> frozenset[str]:
        whole = {match.group().lower() for match in _words(self.text)}
        return frozenset(whole | {part for word in whole for part in re.split("[-/:]", word) if part})

    @cached_property
    def common(self) -> tuple[str, ...]:
        """Words that stand there with a small letter: parts of a name support nothing by themselves."""
        return tuple(sorted({m.group() for m in _words(self.text) if m.group()[0].islower()}))

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset(form for word in self.words for form in (root(word), stem(word)))

    @cached_property
    def references(self) -> frozenset[str]:
        found = gate_facts.references(self.text)
        return frozenset(form for fact in found for form in (fact.form, *fact.broader))

    @cached_property
    def numbers(self) -> list[gate_facts.Fact]:
        return gate_facts.numbers(self.text)

    @cached_property
    def facts(self) -> frozenset[str]:
        return self.references | {form for fact in self.numbers for form in (fact.form, *fact.broader)}

    @cached_property
    def clauses(self) -> list[Clause]:
        return [clause for piece in self.pieces for clause in clauses(piece)]

    @cached_property
    def negations(self) -> list[Negation]:
        return [negation for clause in self.clauses for negation in clause.negations]

    @cached_property
    def affirmed(self) -> frozenset[str]:
        """Roots with at least one occurrence outside every negation."""
        return frozenset().union(*(clause.affirmed for clause in self.clauses))

    @cached_property
    def denied(self) -> frozenset[str]:
        """Roots that are only ever denied."""
        return frozenset().union(*(n.scope for n in self.negations)) - self.affirmed

    @cached_property
    def flatly_denied(self) -> frozenset[str]:
        """The ones of them that a negation stands right beside."""
        return frozenset().union(*(n.nearest for n in self.negations)) - self.affirmed


@lru_cache(maxsize=256)
def _source(pieces: tuple[str, ...]) -> _Source:
    return _Source(pieces)


# --------------------------------------------------------------------------------------------
# The checks


def _quotes(text: str, source: _Source) -> Iterable[Fault]:
    flat = " ".join(source.text.split()).lower()
    for match in re.finditer(r"[”“\"»]([^”“\"»«]+)[”“\"«]", text):
        if " ".join(match[1].split()).lower().rstrip(".,") not in flat:
            yield Fault(FaultKind.QUOTE, match[1], f"Citatet ”{match[1]}” står inte så i underlaget.")


def _references(text: str, source: _Source) -> Iterable[Fault]:
    for fact in gate_facts.references(text):
        if fact.form not in source.references:
            yield Fault(
                FaultKind.REFERENCE, fact.written, f"Hänvisningen ”{fact.written}” finns inte i underlaget."
            )


def _numbers(text: str, source: _Source) -> Iterable[Fault]:
    for fact in gate_facts.numbers(text):
        same = [f for f in source.numbers if fact.form == f.form or fact.form in f.broader]
        if not same:
            yield Fault(FaultKind.NUMBER, fact.written, f"Talet ”{fact.written}” finns inte i underlaget.")
        elif fact.unit and not any(f.unit in ("", fact.unit) for f in same):
            yield Fault(
                FaultKind.NUMBER, fact.written, f"Talet ”{fact.written}” har en annan enhet i underlaget."
            )
        elif fact.bound and not any(_same_bound(fact.bound, f.bound) for f in same):
            yield Fault(
                FaultKind.NUMBER,
                fact.written,
                f"Gränsen före talet ”{fact.written}” är en annan i underlaget.",
            )


def _same_bound(said: str, known: str) -> bool:
    return said == known or {said, known} in ({"least", "over"}, {"most", "under"})


def _stances(text: str, source: _Source) -> Iterable[Fault]:
    said = {key: match for key, p in lists().stance.items() if (match := p.search(text))}
    for key, match in said.items():
        pattern = lists().stance[key]
        if not pattern.search(source.text):
            word = match.group()
            yield Fault(
                FaultKind.STANCE, word, f"Ordet ”{word}” om ställningstagandet står inte i underlaget."
            )
            continue
        lost = _lost_qualifier(text, pattern, source)
        if lost:
            yield Fault(FaultKind.STANCE, lost, f"Förbehållet ”{lost}” i underlaget har fallit bort.")
    if said:
        known = {pair for sentence in source.sentences for pair in _stance_pairs(sentence)}
        bound = {reference for _, reference in known}
        for key, reference in sorted(_stance_pairs(text)):
            if reference in bound and (key, reference) not in known:
                yield Fault(FaultKind.STANCE, key, f"Underlaget säger inte ”{key}” om {reference}.")


def _lost_qualifier(text: str, stance: re.Pattern[str], source: _Source) -> str:
    """The reservation that always goes with this stance word in the evidence, if the text has none."""
    qualifiers = lists().qualifiers.values()
    if any(pattern.search(text) for pattern in qualifiers):
        return ""
    found = [
        next((m.group() for pattern in qualifiers if (m := pattern.search(sentence))), "")
        for sentence in source.sentences
        if stance.search(sentence)
    ]
    return found[0] if found and all(found) else ""


def _stance_pairs(sentence: str) -> set[tuple[str, str]]:
    """Which stance word goes with which numbered part: (avstyrker, punkt 3)."""
    pairs = set()
    hits = sorted((m.start(), key) for key, p in lists().stance.items() for m in p.finditer(sentence))
    facts = gate_facts.references(sentence)
    for fact in facts:
        before = [key for start, key in hits if start < fact.start]
        if before:
            pairs.add((before[-1], fact.form))
    return pairs


def _modality(text: str, source: _Source) -> Iterable[Fault]:
    """ "Ska" and "måste" where the evidence only says "bör"."""
    words = {match.group().lower() for match in _words(text)}
    strong = {"måste", "ska", "skall", "krävs"}
    known = source.words
    if {"måste", "krävs"} & words:
        needed = {"måste", "krävs", "kräver", "krav", "kravet", "kraven", "ska", "skall", "behöver", "behövs",
                  "behöva", "nödvändigt", "nödvändig", "skyldig", "skyldighet"}  # fmt: skip
    elif words & strong and {"bör", "borde"} & known and not {"bör", "borde"} & words:
        needed = strong
    else:
        return
    if not needed & known:
        word = min(words & strong)
        yield Fault(FaultKind.STANCE, word, f"”{word}” är starkare än vad underlaget säger.")


def _negations(text: str, source: _Source) -> Iterable[Fault]:
    for clause in clauses(text):
        for negation in clause.negations:
            if negation.scope and not any(negation.scope & known.scope for known in source.negations):
                word = negation.word
                yield Fault(FaultKind.NEGATION, word, f"Nekandet ”{word}” har inget stöd i underlaget.")
        reached = frozenset().union(*(negation.reach for negation in clause.negations))
        denied = source.flatly_denied if clause.negations else source.denied
        for word in clause.words:
            if carries_content(word) and root(word) in denied - reached:
                yield Fault(FaultKind.NEGATION, word, f"Underlaget nekar till ”{word}”, men inte meningen.")
                break


def _terms(text: str, source: _Source) -> Iterable[Fault]:
    known = lists()
    groups = {known.groups[word] for word in source.words if word in known.groups}
    stance_words = [m.span() for p in known.stance.values() for m in p.finditer(text)]
    counted = [(f.start, f.end) for f in (*gate_facts.references(text), *gate_facts.numbers(text))]
    units = re.compile(rf"\s*(?:{'|'.join(known.units.values())})(?!\w)", re.IGNORECASE)
    counted += [found.span() for _, end in counted if (found := units.match(text, end))]
    for match in _words(text):
        written, word = match.group(), match.group().lower()
        if not carries_content(word):
            continue
        if any(match.start() < end and start < match.end() for start, end in (*stance_words, *counted)):
            continue  # has been looked at by a stricter check
        if word in known.groups and known.groups[word] in groups:
            continue
        name = match.start() > 0 and (written[0].isupper() or any(c.isdigit() for c in written))
        if name and not _known_name(word, source):
            yield Fault(FaultKind.NAME, written, f"Namnet ”{written}” finns inte i underlaget.")
        elif not name and not _supported(word, source):
            yield Fault(FaultKind.TERM, written, f"Ordet ”{written}” har inget stöd i underlaget.")


def _known_name(word: str, source: _Source) -> bool:
    forms = {word, word.removesuffix("s"), f"{word}s"}
    return bool(forms & source.words) or root(word) in source.roots


def _supported(word: str, source: _Source) -> bool:
    """The word, or its parts, stand in the evidence."""
    if word in source.words or {root(word), stem(word)} & source.roots:
        return True
    if all(
        part and (part in lists().allowed or root(part) in source.roots) for part in re.split("[-/]", word)
    ):
        return True
    return _part_of_compound(word, source) or _made_of_parts(word, source)


def _part_of_compound(word: str, source: _Source) -> bool:
    """The evidence has a compound with this word in it: "program" of "programverksamhet".

    As the last part only in the definite form, where it points back to the compound ("avgiften"
    after "programavgiften"): "äktenskap" for "barnäktenskap" says something else.
    """
    forms = {form for form in (word, root(word)) if not form.startswith("=")}
    if any(
        len(form) >= 4
        and other.startswith(form)
        and len(other) - len(form) >= 3
        and root(other) != root(word)
        for form in forms
        for other in source.common
    ):
        return True
    definite = bool(_DEFINITE.search(word))
    for other in source.words:
        for tail, form in ((other, word), (root(other), root(word))):
            if len(form) < 3 or not tail.endswith(form) or len(tail) == len(form):
                continue
            head = tail[: -len(form)]
            if head in _PARTICLES or (definite and len(head) >= 3 and head not in _PRIVATIVE):
                return True
    return False


def _made_of_parts(word: str, source: _Source) -> bool:
    """A compound whose parts both stand in the evidence: "avgiftshöjning" of "höjningen av avgiften"."""
    for cut in range(2, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if head in _PRIVATIVE or not (root(tail) in source.roots and len(tail) >= 3):
            continue
        heads = [head.removesuffix(link) for link in _LINKS if head.endswith(link)]
        if any(h in _PARTICLES or (len(h) >= 3 and _stands(h, source)) for h in heads):
            return True
    return False


def _stands(head: str, source: _Source) -> bool:
    return root(head) in source.roots or any(
        len(head) >= 4 and other.startswith(head) for other in source.common
    )
