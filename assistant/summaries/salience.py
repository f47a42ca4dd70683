"""Which sentences of a response say most: the choosing that extractive summaries rest on.

A sentence is a candidate when the respondent itself speaks in it: not the letterhead, the proposal
retold, what others have said, a reservation, or text that addresses a reading tool. Its weight is
plain arithmetic on where it stands, what it does (takes a stand, sets a condition, gives a reason)
and whether its words are central to this response. Nothing is learned and nothing is drawn by
chance, so the same case gives the same choice.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant import words
from assistant.domain import (
    Citation,
    DocumentKind,
    ReadDocument,
    SectionKind,
    Span,
    Stance,
    Statement,
    VoiceKind,
)

NOT_OWN_SECTIONS = frozenset(
    (
        SectionKind.LETTERHEAD,
        SectionKind.CLOSING,
        SectionKind.BACKGROUND,
        SectionKind.OTHER_VOICES,
        SectionKind.DISSENT,
    )
)
"""Where the respondent does not speak for itself."""

NOT_OWN_DOCUMENTS = frozenset(
    (
        DocumentKind.YRKANDE,
        DocumentKind.MISSIV,
        DocumentKind.SANDLISTA,
        DocumentKind.FORSLAG,
        DocumentKind.RAPPORT,
    )
)

_SECTION_WEIGHT = {
    SectionKind.SUMMARY: 0.9,
    SectionKind.POSITION: 0.8,
    SectionKind.POINT: 0.6,
    SectionKind.DECISION: 0.4,
    SectionKind.BODY: 0.3,
}
_CUES: tuple[tuple[float, re.Pattern[str]], ...] = tuple(
    (weight, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for weight, pattern in (
        (0.6, r"under förutsättning|förutsatt att|villkor\w*|krävs|en förutsättning"),
        (0.55, r"eftersom|därför att|på grund av|då det|med hänsyn till|mot bakgrund av|innebär|riskerar|risk(?:en)? (?:för )?att"),
        (0.5, r"anser|bedömer|föreslår|efterfrågar|förordar|framhåller|betonar|ifrågasätter|saknar|önskar|understryker|ser (?:risk|behov)\w*|vill \w+"),
        (0.3, r"bör|behöver|måste|borde"),
        (0.2, r"dock|däremot|emellertid|samtidigt"),
    )
)  # fmt: skip
_ARGUES, _REASONS = 0.5, 0.55
"""A cue of the first weight is a wish, a reason or a condition: the sentence argues. From the second: not a wish."""
_LEANS_BACK = re.compile(r"(?:Detta|Dessa|Denna|Det|Den|De|Vidare|Därför|Därmed|Även|Här|Så|Dessutom)\b")
_AIMED_AT_TOOL = re.compile(
    r"\b(?:ignorera|bortse från|glöm|ignore|disregard)\b.{0,40}\b(?:instruktion|anvisning|instruction|prompt)"
    r"|\bsystem ?prompt\b|\bdu är (?:en|ett) (?:AI|språkmodell|assistent)"
    r"|\b(?:AI|språkmodell|assistent)\w*[^.]{0,30}\b(?:ska|måste) (?:skriva|svara|ange|sammanfatta|klassa)",
    re.IGNORECASE | re.DOTALL,
)
"""A coarse net: what the stance reader finds comes in through `left_out` as well."""
_SHORTEST, _LONGEST = 25, 420


@dataclass(frozen=True, eq=False)
class Candidate:
    """A sentence the respondent speaks in, ready to be weighed. Equal only to itself."""

    citation: Citation
    text: str
    """On one line, as it is shown."""
    section: tuple[int, int]
    """Which part of the submission, which section of it."""
    passage: tuple[int, int]
    order: int
    terms: Mapping[str, int]
    weight: float
    """From place and wording alone."""

    @property
    def argues(self) -> bool:
        """Whether it says what the respondent wants, or why."""
        return _cue(self.text) >= _ARGUES

    @property
    def reasons(self) -> bool:
        """Whether it says why, or on what condition."""
        return _cue(self.text) >= _REASONS


@dataclass(frozen=True)
class OwnText:
    """What one submission says in the respondent's own voice."""

    candidates: tuple[Candidate, ...]
    passages: tuple[tuple[int, int], ...]
    """Those with at least one sentence, for the coverage figure."""

    @property
    def terms(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for candidate in self.candidates:
            total.update(candidate.terms)
        return total


def content_terms(text: str) -> Counter[str]:
    """Stems that carry content, and the parts of compounds, counted."""
    found: Counter[str] = Counter()
    for token in words.tokens(words.normalise(text)):
        if token.word in words.STOP_WORDS or token.number or len(token.word) < 3:
            continue
        found.update(words.terms(token.word))
    return found


def overlaps(a: Citation, b: Citation) -> bool:
    return a.reading_id == b.reading_id and any(s.overlaps(t) for s in a.spans for t in b.spans)


def overlapping(citation: Citation, others: Iterable[Citation]) -> bool:
    return any(overlaps(citation, other) for other in others)


def own_text(
    parts: Sequence[ReadDocument], statements: Sequence[Statement], left_out: Sequence[Citation] = ()
) -> OwnText:
    """The sentences of a submission in which the respondent speaks, and the passages they make up."""
    others = [s.citation for s in statements if s.holder.kind in (VoiceKind.OTHERS, VoiceKind.DISSENT)]
    # Whoever decides can quote the stance of others in the same sentence: then it is its own.
    own = [s for s in statements if s.holder.kind in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS)]
    own_citations = [s.citation for s in own]
    foreign = [c for c in others if not overlapping(c, own_citations)] + list(left_out)
    candidates: list[Candidate] = []
    passages: list[tuple[int, int]] = []
    for number, part in enumerate(parts):
        structure = part.structure
        if structure.kind in NOT_OWN_DOCUMENTS:
            continue
        headings = [heading.span for heading in part.reading.headings]
        here = [s for s in own if s.citation.reading_id == part.reading.id]
        for sentence in structure.sentences:
            section = structure.section_of(sentence)
            citation = structure.cite(sentence)
            if section.kind in NOT_OWN_SECTIONS or _is_heading(sentence.spans, headings):
                continue
            text = part.reading.presentable(citation)
            if _AIMED_AT_TOOL.search(text) or overlapping(citation, foreign) or text == section.title.strip():
                continue
            if not any(letter.isalpha() for letter in text):
                continue
            passage = (number, sentence.passage)
            if not passages or passages[-1] != passage:
                passages.append(passage)
            if not _is_whole_sentence(text):
                continue
            touching = [s for s in here if overlaps(s.citation, citation)]
            candidates.append(
                Candidate(
                    citation,
                    text,
                    (number, structure.passages[sentence.passage].section),
                    passage,
                    len(candidates),
                    content_terms(text),
                    _weight(text, section.kind, touching),
                )
            )
    return OwnText(tuple(candidates), tuple(dict.fromkeys(passages)))


def _is_heading(spans: tuple[Span, ...], headings: Sequence[Span]) -> bool:
    return any(heading.overlaps(span) for heading in headings for span in spans)


def _is_whole_sentence(text: str) -> bool:
    """Long enough to say something, short enough to be one thing said, and ended like a sentence."""
    return _SHORTEST <= len(text) <= _LONGEST and (text[-1] in '.!?”")' or len(text.split()) >= 8)


def _cue(text: str) -> float:
    return max((weight for weight, pattern in _CUES if pattern.search(text)), default=0.0)


def _weight(text: str, kind: SectionKind, statements: Sequence[Statement]) -> float:
    weight = _SECTION_WEIGHT.get(kind, 0.3)
    weight += _cue(text)
    if any(s.stance is not Stance.OKLART for s in statements):
        weight += 0.5
    if any(s.qualifiers.condition or s.qualifiers.partly or s.qualifiers.rework for s in statements):
        weight += 0.4
    if _LEANS_BACK.match(text):
        weight -= 0.2  # it needs the sentence before it to be understood
    if len(text) > 280:
        weight -= 0.2
    return weight


# --------------------------------------------------------------------------------------------
# Words over the whole case


@dataclass(frozen=True)
class Vocabulary:
    """In how many submissions each term occurs."""

    submissions: int
    count: Mapping[str, int]

    def idf(self, term: str) -> float:
        """High for a term few use. Never zero: in a small case every word may be in every answer."""
        return 0.3 + math.log((1 + self.submissions) / (1 + self.count.get(term, 0)))

    def vector(self, terms: Mapping[str, int]) -> dict[str, float]:
        """Term weights of unit length, damped so that a repeated word does not drown the rest."""
        raw = {term: (1 + math.log(n)) * self.idf(term) for term, n in sorted(terms.items())}
        length = math.sqrt(sum(value * value for value in raw.values()))
        return {term: value / length for term, value in raw.items()} if length else {}


def vocabulary(texts: Iterable[OwnText]) -> Vocabulary:
    count: Counter[str] = Counter()
    total = 0
    for text in texts:
        total += 1
        count.update(set(text.terms))
    return Vocabulary(total, count)


def likeness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two unit vectors, rounded so that ties are ties on every machine."""
    if len(b) < len(a):
        a, b = b, a
    return round(sum(value * b[term] for term, value in a.items() if term in b), 9)


def centre(vectors: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The unit vector in the middle of several: what they have in common weighs most."""
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for term, value in vector.items():
            total[term] += value
    length = math.sqrt(sum(total[term] ** 2 for term in sorted(total)))
    return {term: total[term] / length for term in sorted(total)} if length else {}


def choose(
    candidates: Sequence[Candidate],
    middle: Mapping[str, float],
    vocabulary: Vocabulary,
    count: int,
    taken: Sequence[Candidate] = (),
    pull: float = 1.2,
) -> list[Candidate]:
    """The `count` candidates that together say most: heavy, central, unlike each other and spread over sections.

    `taken` are sentences that are shown anyhow: what is like them adds nothing.
    """
    vectors = {candidate: vocabulary.vector(candidate.terms) for candidate in (*taken, *candidates)}
    value = {c: round(c.weight + pull * likeness(vectors[c], middle), 6) for c in candidates}
    picked = list(taken)
    nearest = {c: max((likeness(vectors[c], vectors[p]) for p in picked), default=0.0) for c in candidates}
    left = [c for c in candidates if c not in picked]
    chosen: list[Candidate] = []
    while left and len(chosen) < count:
        in_section = Counter(p.section for p in picked)

        def gain(c: Candidate, crowded: Counter[tuple[int, int]] = in_section) -> tuple[float, int]:
            return (round(value[c] - 1.5 * nearest[c] - 0.15 * crowded[c.section], 6), -c.order)

        best = max(left, key=gain)
        left.remove(best)
        if nearest[best] > 0.85:  # the same thing said again
            continue
        picked.append(best)
        chosen.append(best)
        for c in left:
            nearest[c] = max(nearest[c], likeness(vectors[c], vectors[best]))
    return chosen
