"""The sentences of a response that can be quoted as the respondent's own.

A sentence is a candidate when the respondent itself speaks in it: not the letterhead, the proposal
retold, what others have said, a reservation, or text that addresses a reading tool. Its weight is
plain arithmetic on where it stands and what it does (takes a stand, sets a condition, gives a reason).

A sentence that cannot be understood alone ("Men ...", "Detta ...", or one that a "Däremot ..."
takes back) is shown with its neighbour: cut out of its place it could say another thing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant import words
from assistant.domain import (
    Citation,
    DocumentKind,
    ReadDocument,
    SectionKind,
    Stance,
    Statement,
    Structure,
    VoiceKind,
)
from assistant.formalities import formality
from assistant.stance.sieve import Phrases

NOT_OWN_SECTIONS = frozenset(
    (
        SectionKind.LETTERHEAD,
        SectionKind.CLOSING,
        SectionKind.BACKGROUND,
        SectionKind.OTHER_VOICES,
        SectionKind.DISSENT,
        SectionKind.OTHER_ITEM,
    )
)
"""Where the respondent does not speak for itself."""

NOT_OWN_DOCUMENTS = frozenset(
    (
        DocumentKind.YRKANDE,
        DocumentKind.SARSKILT_YTTRANDE,
        DocumentKind.STYRDOKUMENT,
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
        (0.6, r"under förutsättning|förutsatt att|(?<!inte ett )villkor\w*|krävs|en förutsättning"),
        (0.55, r"eftersom|(?<!kommer )därför att|på grund av|då det|med hänsyn till|mot bakgrund av|innebär|riskerar|risk(?:en)? (?:för )?att"),
        (0.5, r"anser|menar|bedömer|befarar|kräver att|yrkar|föreslår|efterfrågar|förordar|framhåller|betonar|ifrågasätter|saknar|önskar|understryker|ser (?:risk|behov)\w*|vill (?!att ni läs)\w+"),
        (0.3, r"bör|behöver|måste|borde"),
        (0.2, r"dock|däremot|emellertid|samtidigt"),
    )
)  # fmt: skip
"""The heaviest first."""
_ANY_CUE = Phrases(*(pattern for _, pattern in _CUES))
_WISHES, _ARGUES, _REASONS = 0.3, 0.5, 0.55
"""A cue of the first weight is a wish, a reason or a condition: the sentence argues. From the second: not a wish."""
_LEANS_BACK = re.compile(r"(?:Detta|Dessa|Denna|Det|Den|De|Vidare|Därför|Därmed|Även|Här|Så|Dessutom)\b")
_NEEDS_BEFORE = re.compile(
    r"(?:Men|Däremot|Dock|Emellertid|Samtidigt|Tvärtom|Annars|Därför|Därmed|Detta|Dessa|Denna|Det här|Då|I stället|"
    r"Istället|Frågan|Likaså|I så fall|Den (?:här|senare|förra))\b"
    r"|(?:(?!, )[^.]){0,60}\b(?:en sådan|ett sådant|sådana|detta|dessa|göra det|det heller)\b"
)
"""What it speaks of stands in the sentence before."""
_TAKEN_BACK_BY = re.compile(
    r"(?:Men|Däremot|Dock|Emellertid|Samtidigt|Tyvärr|I så fall|(?:Det|Detta) förutsätter)\b"
    r"|\w+(?: \w+){0,3} (?:dock|däremot|emellertid)\b"
)
"""A sentence that limits the one before it."""
_ANNOUNCES = re.compile(
    r"(?:Två|Tre|Fyra|Några|Följande) (?:saker|frågor|synpunkter|ändringar|invändningar)\b"
)
"""What it speaks of stands in the sentence after."""
_RETOLD = re.compile(
    r"(?:I|Enligt|Av) (?:förslaget|underlaget|remissen|betänkandet|promemorian|strategin|utredningen|missivet|punkt \d+)\b"
    r"|(?:Förslaget|Förslagen|Strategin|Betänkandet|Promemorian|Utredningen|Utredaren|Regeringen|Kommittén) "
    r"(?:innebär|föreslår|syftar|anger|består|omfattar|beskriver|redovisar|konstaterar|lyfter|pekar|bedömer|framhåller)\b"
)
_JUDGES = re.compile(
    r"risk|ök(?:ar|ad|ning)|minsk|försäm|förbätt|försvår|underlätt|sakna|brist|\binte\b|\bingen\b|\binga\b|dålig|\bbra\b|positiv"
    r"|viktig|kostnad|merarbete|orimlig|otydlig|tydlig|för (?:stor|lång|kort|snäv|hög|låg)",
    re.IGNORECASE,
)
"""The proposal is not only retold: something is said about it."""
_SOME_OF_THEM = re.compile(
    r"(?:Flera|Några|En del|Vissa|Många|Enskilda|Somliga|Ett antal|De flesta|En ledamot|Andra)\b[^.,]{0,50}"
    r"\b(?:tycker|anser|menar|vill|säger|skriver|berättar|upplever|framhåller|påpekar|oroar|tyckte|ansåg|menade)\b"
)
"""What some of its members think is not what the respondent thinks."""
_AIMED_AT_TOOL = re.compile(
    r"\b(?:ignorera|bortse från|glöm|ignore|disregard)\b.{0,40}\b(?:instruktion|anvisning|instruction|prompt)"
    r"|\bsystem ?prompt\b|\bdu är (?:en|ett) (?:AI|språkmodell|assistent)"
    r"|\b(?:AI|språkmodell|assistent)\w*[^.]{0,30}\b(?:ska|måste) (?:skriva|svara|ange|sammanfatta|klassa)",
    re.IGNORECASE | re.DOTALL,
)
"""A coarse net: what the stance reader finds comes in through `left_out` as well."""
_STRETCH = 400
"""Characters; citations are sorted by which stretches of the text they touch."""
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
    shown: Citation
    """The sentence with the neighbours it cannot be understood without."""

    cue: float
    """Of the weight, what it has of its wording: a wish, a reason, a condition."""
    empty: bool
    """About the answering, or the proposal told again: never worth the room."""

    @property
    def argues(self) -> bool:
        """Whether it says what the respondent wants, or why."""
        return self.cue >= _ARGUES and not self.empty

    @property
    def wishes(self) -> bool:
        """Whether it at least says what should be."""
        return self.cue >= _WISHES and not self.empty

    @property
    def reasons(self) -> bool:
        """Whether it says why, or on what condition."""
        return self.cue >= _REASONS and not self.empty


@dataclass(frozen=True)
class OwnText:
    """What one submission says in the respondent's own voice."""

    candidates: tuple[Candidate, ...]
    passages: tuple[tuple[int, int], ...]
    """Those with at least one sentence, for the coverage figure."""
    spoken: tuple[tuple[Citation, tuple[int, int]], ...] = ()
    """Every sentence in its own voice with its passage, candidate or not: what a model reads in full."""

    @cached_property
    def terms(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for candidate in self.candidates:
            total.update(candidate.terms)
        return total


@dataclass(frozen=True)
class _Own:
    """A sentence in the respondent's own voice, candidate or not."""

    number: int
    """Its place among the sentences of the document."""
    passage: int
    section: int
    citation: Citation
    text: str


def content_terms(text: str) -> Counter[str]:
    """Stems that carry content, and the parts of compounds, counted."""
    found: Counter[str] = Counter()
    for word in words.words_of(words.normalise(text)):
        if word in words.STOP_WORDS or word[0].isdigit() or len(word) < 3:
            continue
        for term in words.terms(word):
            found[term] += 1
    return found


def overlaps(a: Citation, b: Citation) -> bool:
    if a.reading_id != b.reading_id or a.end <= b.start or b.end <= a.start:
        return False
    return any(s.overlaps(t) for s in a.spans for t in b.spans)


def overlapping(citation: Citation, others: Iterable[Citation]) -> bool:
    return any(overlaps(citation, other) for other in others)


class Places:
    """Citations by where they stand: a long answer has thousands, and not every one is compared with every other."""

    def __init__(self, citations: Iterable[Citation]) -> None:
        self._citations = tuple(citations)
        self._near: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        for number, citation in enumerate(self._citations):
            for place in _places(citation):
                self._near[place].append(number)

    def touching(self, citation: Citation) -> list[int]:
        """The numbers of those that overlap a citation, in order."""
        if not self._near:
            return []
        near = {number for place in _places(citation) for number in self._near.get(place, ())}
        return [number for number in sorted(near) if overlaps(citation, self._citations[number])]

    def __bool__(self) -> bool:
        return bool(self._citations)

    def __contains__(self, citation: Citation) -> bool:
        return bool(self.touching(citation))


def _places(citation: Citation) -> Iterator[tuple[str, int]]:
    for span in citation.spans:
        for stretch in range(span.start // _STRETCH, span.end // _STRETCH + 1):
            yield citation.reading_id, stretch


def own_text(
    parts: Sequence[ReadDocument], statements: Sequence[Statement], left_out: Sequence[Citation] = ()
) -> OwnText:
    """The sentences of a submission in which the respondent speaks, and the passages they make up."""
    others = [s.citation for s in statements if s.holder.kind in (VoiceKind.OTHERS, VoiceKind.DISSENT)]
    # Whoever decides can quote the stance of others in the same sentence: then it is its own.
    own = [s for s in statements if s.holder.kind in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS)]
    said = Places(s.citation for s in own)
    own_stands = Places(s.citation for s in own if s.stance is not Stance.OKLART)
    foreign = Places(c for c in others if c not in said)
    hidden = Places(left_out)
    candidates: list[Candidate] = []
    passages: list[tuple[int, int]] = []
    spoken: list[tuple[Citation, tuple[int, int]]] = []
    for number, part in enumerate(parts):
        if part.structure.kind in NOT_OWN_DOCUMENTS:
            continue
        sentences = _own_sentences(part, foreign, own_stands, hidden)
        for at, sentence in enumerate(sentences):
            passage = (number, sentence.passage)
            spoken.append((sentence.citation, passage))
            if not passages or passages[-1] != passage:
                passages.append(passage)
            if not _is_whole_sentence(sentence.text) or _SOME_OF_THEM.match(sentence.text):
                continue
            touching = [own[number] for number in said.touching(sentence.citation)]
            shown = _with_neighbours(sentences, at)
            kind = part.structure.sections[sentence.section].kind
            cue, empty = _cue(sentence.text), _says_little(sentence.text)
            alone = shown == sentence.citation
            candidates.append(
                Candidate(
                    sentence.citation,
                    sentence.text,
                    (number, sentence.section),
                    passage,
                    len(candidates),
                    content_terms(sentence.text),
                    _weight(sentence.text, cue, kind, touching, alone=alone, empty=empty),
                    shown,
                    cue,
                    empty,
                )
            )
    return OwnText(tuple(candidates), tuple(dict.fromkeys(passages)), tuple(spoken))


def _own_sentences(part: ReadDocument, foreign: Places, own: Places, left_out: Places) -> list[_Own]:
    structure = part.structure
    headings = Places(Citation(part.reading.id, (heading.span,)) for heading in part.reading.headings)
    retelling = _retelling(structure, foreign, own)
    found: list[_Own] = []
    for number, sentence in enumerate(structure.sentences):
        section = structure.section_of(sentence)
        citation = structure.cite(sentence)
        if section.kind in NOT_OWN_SECTIONS or citation in headings:
            continue
        at = structure.passages[sentence.passage].section
        if sentence.passage in retelling[0] or at in retelling[1] or citation in foreign:
            continue
        text = part.reading.presentable(citation)
        if _AIMED_AT_TOOL.search(text) or citation in left_out or text == section.title.strip():
            continue
        if any(letter.isalpha() for letter in text):
            found.append(_Own(number, sentence.passage, at, citation, text))
    return found


def _retelling(structure: Structure, foreign: Places, own: Places) -> tuple[frozenset[int], frozenset[int]]:
    """Passages and sections that tell what others think.

    A passage that opens with another's stand and has none of the respondent's own, or a section
    where others' stands are more than twice as many: what stands between is the others' as well.
    """
    if not foreign:
        return frozenset(), frozenset()
    passages: set[int] = set()
    kept_passages: set[int] = set()
    own_stands: defaultdict[int, int] = defaultdict(int)
    stands: defaultdict[int, int] = defaultdict(int)
    before = -1
    for sentence in structure.sentences:
        citation = structure.cite(sentence)
        section = structure.passages[sentence.passage].section
        if citation in own:
            kept_passages.add(sentence.passage)
            own_stands[section] += 1
        elif citation in foreign:
            stands[section] += 1
            if sentence.passage != before:
                passages.add(sentence.passage)
        before = sentence.passage
    sections = {s for s, count in stands.items() if count >= 2 and count > 2 * own_stands[s]}
    return frozenset(passages - kept_passages), frozenset(sections)


def _with_neighbours(sentences: Sequence[_Own], at: int) -> Citation:
    """The sentence, with the one before that it leans on and the one after that takes it back."""
    first = last = at
    if _NEEDS_BEFORE.match(sentences[at].text) and at > 0 and _follows(sentences[at - 1], sentences[at]):
        first = at - 1
    if (
        at + 1 < len(sentences)
        and _follows(sentences[at], sentences[at + 1])
        and (_TAKEN_BACK_BY.match(sentences[at + 1].text) or _ANNOUNCES.match(sentences[at].text))
    ):
        last = at + 1
    chosen = sentences[first : last + 1]
    if sum(len(sentence.text) for sentence in chosen) > _LONGEST:
        return sentences[at].citation
    return Citation(chosen[0].citation.reading_id, tuple(s for c in chosen for s in c.citation.spans))


def _follows(first: _Own, second: _Own) -> bool:
    return first.passage == second.passage and second.number == first.number + 1


def _is_whole_sentence(text: str) -> bool:
    """Long enough to say something, short enough to be one thing said, and ended like a sentence."""
    return _SHORTEST <= len(text) <= _LONGEST and (text[-1] in '.!?”")' or len(text.split()) >= 8)


def _cue(text: str) -> float:
    first = next(_ANY_CUE.found(text), None)
    return 0.0 if first is None else _CUES[first][0]


def _says_little(text: str) -> bool:
    """About the answering itself, or the proposal told again: nothing the respondent thinks."""
    retold = _RETOLD.match(text) is not None and not _JUDGES.search(text)
    return retold or text.endswith(":") or formality(text)


def _weight(
    text: str, cue: float, kind: SectionKind, statements: Sequence[Statement], *, alone: bool, empty: bool
) -> float:
    weight = _SECTION_WEIGHT.get(kind, 0.3)
    weight += cue
    if any(s.stance is not Stance.OKLART for s in statements):
        weight += 0.5
    if any(s.qualifiers.condition or s.qualifiers.partly or s.qualifiers.rework for s in statements):
        weight += 0.4
    if alone and _NEEDS_BEFORE.match(text):
        weight -= 0.4  # it needs the sentence before it to be understood, which is not there to be shown
    elif _LEANS_BACK.match(text):
        weight -= 0.2
    if empty:
        weight -= 0.8
    if text[0].islower() or text[-1] not in '.!?”")':
        weight -= 0.4  # half a sentence
    if len(text) > 280:
        weight -= 0.2
    return weight
