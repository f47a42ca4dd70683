"""The evidence of a sentence, taken apart once for all the checks of the gate."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.forms import latin, root, verb
from assistant.gate.kin import kin
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.naming import BODY
from assistant.gate.negation import Clause, Negation, clauses, denying
from assistant.respondents import forms
from assistant.words import normalise, parts, stem

_PARTICLES = frozenset(
    ("ut", "in", "upp", "ned", "ner", "bort", "av", "till", "fram", "över", "på", "igen", "om")
)
_VERBAL = ("ts", "ades", "tes", "des")
_SHORT = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖa-z]{0,4}[A-ZÅÄÖ]")
""" "MÖD", "OSL", "SoL"."""
_WANTED = frozenset(("bör", "borde", "ska", "skall", "får", "vill", "måste"))


@dataclass(frozen=True)
class Source:
    """Pieces of evidence, in NFC."""

    pieces: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        return "\n".join(self.pieces)

    @cached_property
    def respondent(self) -> frozenset[str]:
        """The words of the pieces that are only a name: whatever the evidence says, it may be told of that one."""
        names = [name for one in self.pieces if only_a_name(one) for name in (one, *_also(one))]
        return frozenset(m.group().lower() for name in names for m in _words(name))

    @cached_property
    def sentences(self) -> list[str]:
        return [s for piece in self.pieces for s in re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", piece)]

    @cached_property
    def by_sentence(self) -> list[tuple[frozenset[str], frozenset[str]]]:
        """For each sentence its roots, and its words with their stems."""
        found = []
        for sentence in self.sentences:
            every = {match.group().lower() for match in _words(sentence)}
            found.append((frozenset(map(root, every)), frozenset(every | set(map(stem, every)))))
        return found

    @cached_property
    def words(self) -> frozenset[str]:
        every = [match.group().lower() for match in _words(self.text)]
        # "Byggas ut" is "utbyggas" and "utbyggnad"; the verb and its particle stand beside each other.
        apart = {f"{b}{a}" for a, b in itertools.pairwise(every) if b in _PARTICLES and len(a) > 3}
        whole = {*every, *apart, *self.respondent, *self._spelt_out}
        return frozenset(whole | {part for word in whole for part in re.split("[-/:]", word) if part})

    @cached_property
    def _spelt_out(self) -> frozenset[str]:
        """What its abbreviations of known bodies and laws stand for, word by word."""
        short = {one for m in _words(self.text) if _SHORT.fullmatch(one := m.group().removesuffix(":s"))}
        names = [name for one in short for name in (*_also(one), lists().laws.get(one.lower(), ""))]
        return frozenset(m.group().lower() for name in names for m in _words(name))

    @cached_property
    def common(self) -> tuple[str, ...]:
        """Words that are no names: the parts of a name support nothing by themselves."""
        small = {m.group() for m in _words(self.text) if m.group()[0].islower()}
        first = {m.group().lower() for one in self.sentences for m in _words(one)[:1]}
        return tuple(sorted(small | {word for word in first if not BODY.search(word)}))

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset(form for word in self.words for form in (root(word), stem(word)))

    @cached_property
    def told_roots(self) -> frozenset[str]:
        """The same without the pieces that are only a name, and with the parts of compounds."""
        told = {m.group().lower() for one in self.pieces if not only_a_name(one) for m in _words(one)}
        forms = (form for word in told for form in (root(word), stem(word)))
        return frozenset((*forms, *(root(part) for word in told for part in parts(word))))

    @cached_property
    def tail_roots(self) -> frozenset[str]:
        """Roots of the last parts of the compounds."""
        return frozenset(root(found[-1]) for word in self.common if (found := parts(word)))

    @cached_property
    def head_roots(self) -> frozenset[str]:
        """Roots of the first parts of the compounds."""
        return frozenset(root(found[0]) for word in self.common if (found := parts(word)))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem(word) for word in self.words)

    @cached_property
    def latin(self) -> frozenset[str]:
        return frozenset(latin(word) for word in self.words) - {""}

    @cached_property
    def kin(self) -> frozenset[int]:
        """The groups of synonyms that have a word here."""
        return frozenset().union(*(kin(word) for word in self.words if word not in lists().empty))

    @cached_property
    def tail_kin(self) -> frozenset[int]:
        """The same for the ends of compounds that tell what is done: "regelförenklingar" make rules simpler."""
        tails = {found[-1] for word in self.common if (found := parts(word))}
        return frozenset().union(*(kin(tail) for tail in tails if tail.endswith(("ning", "ing", "ering"))))

    @cached_property
    def references(self) -> frozenset[str]:
        found = gate_facts.references(self.text)
        return frozenset(form for fact in found for form in (fact.form, *fact.broader))

    @cached_property
    def years(self) -> frozenset[str]:
        """The years of its laws and reports: "2018" of "lagen (2018:218)"."""
        return frozenset(form.split(":")[0] for form in self.references if re.search(r"\b\d{4}:\d+$", form))

    @cached_property
    def numbers(self) -> list[gate_facts.Fact]:
        return gate_facts.numbers(self.text)

    @cached_property
    def shares(self) -> list[gate_facts.Share]:
        return gate_facts.shares(self.text)

    @cached_property
    def facts(self) -> frozenset[str]:
        return self.references | {form for fact in self.numbers for form in (fact.form, *fact.broader)}

    @cached_property
    def clauses(self) -> list[Clause]:
        return [clause for piece in self.pieces for clause in clauses(denying(piece))]

    @cached_property
    def negations(self) -> list[Negation]:
        return [negation for clause in self.clauses for negation in clause.negations]

    @cached_property
    def affirmed(self) -> frozenset[str]:
        """Roots with at least one occurrence outside every negation."""
        return frozenset().union(*(clause.affirmed for clause in self.clauses))

    @cached_property
    def ever_denied(self) -> frozenset[str]:
        """Roots in the scope of some negation."""
        return frozenset().union(*(n.scope for n in self.negations))

    @cached_property
    def denied_stems(self) -> frozenset[str]:
        """Words, and their stems, that stand in the scope of some negation."""
        denied = [word for word in self.words if root(word) in self.ever_denied]
        return frozenset(form for word in denied for form in (word, stem(word)))

    @cached_property
    def denied_kin(self) -> frozenset[int]:
        """The groups of synonyms of which some negation denies a word."""
        return frozenset().union(*(kin(word) for word in self.words if root(word) in self.ever_denied))

    @cached_property
    def denied(self) -> frozenset[str]:
        """Roots that are only ever denied."""
        # "Saknar krisplaner" and later "planerna ska uppdateras": there will be some.
        ends = {root(word): root(found[-1]) for word in self.common if (found := parts(word))}
        core = frozenset().union(*(n.core for n in self.negations))
        return frozenset(one for one in core - self.affirmed if ends.get(one) not in self.affirmed)

    @cached_property
    def denied_words(self) -> frozenset[str]:
        """Words that in just this form only stand right beside a negation: "har inte utvärderats"."""
        firm = [(clause, n) for clause in self.clauses for n in clause.negations if not n.open]
        beside = {word for _, negation in firm for word in negation.beside}
        times = Counter(word for clause in self.clauses for word in clause.words)
        denials = Counter(word for _, negation in firm for word in negation.beside)
        return frozenset(
            word for word in beside if times[word] == denials[word] and (verb(word) or word.endswith(_VERBAL))
        )

    @cached_property
    def unwanted(self) -> frozenset[str]:
        """The ones of them that are denied where the evidence says what should not be, not what is not."""
        return self.denied - frozenset().union(
            *(n.scope for clause in self.clauses if not _WANTED & set(clause.words) for n in clause.negations)
        )

    @cached_property
    def missed(self) -> frozenset[str]:
        """The ones of them that are only said to be missing, or supposed not to be."""
        firm = frozenset().union(*(n.scope for n in self.negations if not n.open))
        return self.denied - firm

    @cached_property
    def flatly_denied(self) -> frozenset[str]:
        """The ones of them that a negation stands right beside."""
        return frozenset().union(*(n.nearest for n in self.negations)) - self.affirmed


def told_whole(word: str, words: frozenset[str]) -> bool:
    """An abbreviation of a known body or law of which all words are here: "MÖD" of "Mark- och miljööverdomstolen"."""
    word = word.removesuffix(":s")
    if not _SHORT.fullmatch(word):
        return False
    wholes = [*_also(word), lists().laws.get(word.lower(), "")]
    return any(
        made and made <= words for one in wholes for made in [{m.group().lower() for m in _words(one)}]
    )


def only_a_name(piece: str) -> bool:
    """A piece of evidence that is the respondent's name, and says nothing."""
    return len(piece) < 80 and not piece.rstrip().endswith((".", "!", "?")) and piece[:1].isupper()


@lru_cache(maxsize=1024)
def _also(name: str) -> tuple[str, ...]:
    """What else a known body is called: "JO" is Riksdagens ombudsmän."""
    return tuple(other for other, _ in forms.other_names(name))


@lru_cache(maxsize=256)
def _source(pieces: tuple[str, ...]) -> Source:
    return Source(pieces)


def source_of(evidence: Sequence[str]) -> Source:
    """The evidence taken apart; the same evidence is taken apart once for all its sentences."""
    return _source(tuple(normalise(piece) for piece in evidence))
