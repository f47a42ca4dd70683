"""Is this sentence supported by that evidence? Every generated sentence has to pass here.

The gate looks at words, not at meaning, and is strict by design: a faithful sentence that is turned
down costs nothing but its wording (the extract is shown instead), a false one that is let through
costs the reader's trust. It asks that a generated sentence keep its source's numbers, names, legal
references, stance words and negations as they stand there, and its terms: everyday words may be
replaced by their like, terms only by words of the same stem or made of the same parts.

A word that stands somewhere in the evidence may still have been moved. So clauses are held against clauses: who holds a
stand (`holders`), what it is about (`objects`), which bodies have its place (`placed`), which number, year or noun goes
with the rest (`linked`), and what belongs to which half of a sentence (`crossed`), which side of a comparison (`roles`,
`contrasts`), on what condition (`conditions`) and with what reservation (`reservations`), that no more is said
(`stronger`), no more firmly (`modal`) and no more surely (`hedges`), which thoughts are denied (`polarity`) and who
says it (`speakers`), how many, how much and how often (`quantities`), and that no compound has another's place
(`compounds`). And a sentence that goes word by word as its evidence goes is laid beside it: where only one word is
another, or a negation has come or gone, that is a fault whatever word it is (`replaced`). Scanning errors of the
evidence are read as they were meant (`noise`). What it cannot see is a false connection made of words that the evidence
also joins; `entailment` asks a model about that, where there is one that has shown that it can tell.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from assistant.gate import facts as gate_facts
from assistant.gate.added import added
from assistant.gate.compounds import compounds
from assistant.gate.conditions import conditions
from assistant.gate.contrasts import contrasts
from assistant.gate.crossed import crossed
from assistant.gate.denials import denials
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root
from assistant.gate.hedges import hedges
from assistant.gate.holders import holders
from assistant.gate.linked import linked
from assistant.gate.lists import lists
from assistant.gate.modal import modal
from assistant.gate.negation import asked, in_order
from assistant.gate.noise import cleared, plain
from assistant.gate.objects import objects
from assistant.gate.placed import placed
from assistant.gate.polarity import polarity
from assistant.gate.quantities import degrees, quantities
from assistant.gate.replaced import replaced, reversed_
from assistant.gate.reservations import reservations
from assistant.gate.roles import roles
from assistant.gate.source import Source, source_of
from assistant.gate.speakers import speakers
from assistant.gate.stances import settled, stances, weakened
from assistant.gate.stronger import stronger
from assistant.gate.terms import cut_terms, measures_apart, names_cut, terms

__all__ = ["Fault", "FaultKind", "check", "share", "stance_words"]


def check(sentence: str, evidence: Sequence[str]) -> tuple[Fault, ...]:
    """What in the sentence the evidence does not support; empty when it passes.

    Names that the sentence may use (the respondent's) are given as one more piece of evidence.

    >>> check("Nämnden avstyrker förslaget.", ["Nämnden avstyrker förslaget om barnäktenskap."])
    ()
    >>> [f.word for f in check("Det gäller tidiga äktenskap.", ["Det gäller barnäktenskap."])]
    ['tidiga', 'äktenskap']
    """
    text = asked(plain(sentence).strip())
    pieces = tuple(map(asked, cleared(text, tuple(map(plain, evidence)))))
    if any(_FIRST.search(one) for one in (text, *pieces)):  # the same order in other words
        text, pieces = in_order(text), tuple(map(in_order, pieces))
    source = source_of(pieces)
    checks = (
        _quotes,
        _references,
        _numbers,
        stances,
        reservations,
        weakened,
        settled,
        objects,
        stronger,
        modal,
        hedges,
        denials,
        polarity,
        holders,
        linked,
        crossed,
        contrasts,
        placed,
        conditions,
        roles,
        speakers,
        terms,
        cut_terms,
        compounds,
        measures_apart,
        names_cut,
        quantities,
        degrees,
        added,
        replaced,
        reversed_,
    )
    return tuple(dict.fromkeys(fault for one in checks for fault in one(text, source)))


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
    source = source_of((text,))
    return source.facts | {root(word) for word in source.words if carries_content(word)}


def _quotes(text: str, source: Source) -> Iterable[Fault]:
    flat = " ".join(source.text.split()).lower()
    for match in re.finditer(r"[”“\"»]([^”“\"»«]+)[”“\"«]", text):
        if " ".join(match[1].split()).lower().rstrip(".,") not in flat:
            yield Fault(FaultKind.QUOTE, match[1], f"Citatet ”{match[1]}” står inte så i underlaget.")


def _references(text: str, source: Source) -> Iterable[Fault]:
    for fact in gate_facts.references(text):
        if fact.form not in source.references:
            yield Fault(
                FaultKind.REFERENCE, fact.written, f"Hänvisningen ”{fact.written}” finns inte i underlaget."
            )


def _numbers(text: str, source: Source) -> Iterable[Fault]:
    shares = gate_facts.shares(text)
    known = {share.value for share in source.shares}
    for share in shares:
        if share.whole and share.value not in known and any(s.whole == share.whole for s in source.shares):
            written = text[share.start : share.end]
            yield Fault(FaultKind.NUMBER, written, f"Andelen ”{written}” finns inte i underlaget.")
    for fact in gate_facts.numbers(text):
        same = [f for f in source.numbers if fact.form == f.form or fact.form in f.broader]
        if any(s.value in known and s.start <= fact.start and fact.end <= s.end for s in shares) and not (
            fact.bound and any(f.bound and not _same_bound(fact.bound, f.bound) for f in same)
        ):
            continue  # "sju av tio" of "70 procent"
        if not same and fact.form in source.years and not fact.unit:
            continue  # "lagen från 2018"
        if not same and (_difference(fact, text, source) or _twice(fact, source)):
            continue
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


_FIRST = re.compile(r"\b(?:först|tidigast|förrän)\b", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:öka|ökade|ökat|ökning|minska|minskade|minskat|minskning|höj|sänk|steg|stig|sjönk|sjunk|skillnad|skiljer|fler|färre|högre|lägre|upp|ned)\w*",
    re.IGNORECASE,
)


def _difference(fact: gate_facts.Fact, text: str, source: Source) -> bool:
    """ "Ökade med 3 miljoner" of "12 miljoner 2023 och 15 miljoner 2024": said to be a change, and of two like numbers."""
    if not _CHANGED.search(text) or not fact.form.isdigit() or not fact.unit:
        return False
    if not re.search(r"\bmed\s+(?:\w+\s+)?$", text[: fact.start]):
        return False
    for sentence in source.sentences:
        like = [int(f.form) for f in gate_facts.numbers(sentence) if f.unit == fact.unit and f.form.isdigit()]
        if any(abs(a - b) == int(fact.form) for a, b in itertools.pairwise(like)):
            return True
    return False


def _twice(fact: gate_facts.Fact, source: Source) -> bool:
    """ "Två gånger" of "dubbelt"."""
    return fact.form == "2" and fact.unit == "gång" and "dubbelt" in source.words


def _same_bound(said: str, known: str) -> bool:
    return said == known or {said, known} in ({"least", "over"}, {"most", "under"})
