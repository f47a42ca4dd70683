"""Every passage of an answer read by a language model: which of its sentences take a stand, as the model sees it.

The tool's own reader chooses the sentences that a position rests on. A model that is shown only those can doubt them
and never finds what was passed over. So it goes through the whole answer, a stretch of a few sentences at a time. Where
it sees a stand it is asked of each sentence by itself: that is how it was measured, and then the place can be cited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from assistant import prompting
from assistant.domain import Citation, ReadDocument, Registry, SectionKind, Stance
from assistant.llm import LanguageModel, ModelError, Stopped, Unavailable
from assistant.llm.watched import each
from assistant.measuring import likeliest, read
from assistant.summaries.candidates import Places

LONG = 400
"""Characters after which a stretch ends. Each costs the reading of some words around it, and in long ones a stand drowns."""
_WHAT = "förslaget"
"""Asked of every stretch, as when the model was measured. What a stand is about is found out afterwards."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that a model is shown."""

    citation: Citation
    text: str
    passage: int
    """Which of the answer's passages it stands in, counted through its documents."""


@dataclass(frozen=True, slots=True)
class Text:
    """All that one submission says, as a model reads it."""

    passages: int
    """Other items of the same minutes are no part of the answer."""
    stretches: tuple[tuple[Line, ...], ...]
    withheld: tuple[Citation, ...] = ()
    """Sentences that order their reader about: no model is shown them."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A place where the model sees a stand."""

    citation: Citation
    stance: Stance
    probability: float


@dataclass(frozen=True, slots=True)
class Visited:
    """What a model found in one answer."""

    passages: int
    read: int
    """Passages of which it has read every sentence that may be shown."""
    withheld: int
    stands: tuple[Stand, ...]
    """In the order of the answer."""
    unread: tuple[Citation, ...] = ()
    """Stretches that it gave no usable answer about."""
    why: str = ""
    """Of the first of these."""
    lost: int = 0
    """Passages that it gave no answer at all about: another time it may. Then this is not to be kept."""
    lost_because: str = ""


def texts(
    registry: Registry, parts: Mapping[str, ReadDocument], left_out: Sequence[Citation] = ()
) -> dict[str, Text]:
    """By submission id. `parts` by reading id; `left_out`: orders to a reader that were found before."""
    by_document = {part.document.id: part for _, part in sorted(parts.items())}
    hidden = Places(left_out)
    return {
        one.id: text([by_document[key] for key in one.document_ids if key in by_document], hidden)
        for one in registry.submissions
    }


def text(parts: Sequence[ReadDocument], hidden: Places | None = None) -> Text:
    """One submission, from the first sentence to the last: what is whose voice is not decided here."""
    stretches: list[tuple[Line, ...]] = []
    withheld: list[Citation] = []
    passages = 0
    for part in parts:
        structure = part.structure
        own: list[list[Line]] = [[] for _ in structure.sections]
        for sentence in structure.sentences:
            at = structure.passages[sentence.passage].section
            citation = structure.cite(sentence)
            words = part.reading.presentable(citation)
            if (hidden is not None and citation in hidden) or not prompting.may_be_shown(words):
                if structure.sections[at].kind is not SectionKind.OTHER_ITEM:
                    withheld.append(citation)
            else:
                own[at].append(Line(citation, words, passages + sentence.passage))
        for section, lines in zip(structure.sections, own, strict=True):
            if section.kind is not SectionKind.OTHER_ITEM:
                stretches += _stretches(lines)
        passages += len(structure.passages)
    other = sum(_of_other_items(part) for part in parts)
    return Text(passages - other, tuple(stretches), tuple(withheld))


def _of_other_items(part: ReadDocument) -> int:
    sections = part.structure.sections
    return sum(sections[one.section].kind is SectionKind.OTHER_ITEM for one in part.structure.passages)


def _stretches(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Whole passages as far as they are short; a long one by itself, in parts if it must be."""
    so_far: list[Line] = []
    for _, group in groupby(lines, key=lambda line: line.passage):
        passage = list(group)
        if so_far and _length(so_far) + _length(passage) > LONG:
            yield tuple(so_far)
            so_far = []
        for line in passage:
            if so_far and _length(so_far) + len(line.text) > LONG:
                yield tuple(so_far)
                so_far = []
            so_far.append(line)
    if so_far:
        yield tuple(so_far)


def _length(lines: Sequence[Line]) -> int:
    return sum(len(line.text) + 1 for line in lines)


def visit(model: LanguageModel, prompt: prompting.Prompt, whole: Text) -> Visited:
    """Have a model read all of an answer. Stopped goes through; any other failure costs its own stretch only."""

    def ask(lines: Sequence[Line]) -> tuple[float, ...] | ModelError:
        try:
            return read(model, prompt, _WHAT, [line.text for line in lines])
        except Stopped:
            raise
        except ModelError as error:
            return error

    answers = each(model, ask, whole.stretches)
    closer = [
        (line,)
        for stretch, answer in zip(whole.stretches, answers, strict=True)
        if len(stretch) > 1 and _stand(stretch, answer)
        for line in stretch
    ]
    alone = dict(zip(closer, each(model, ask, closer), strict=True))
    stands: list[Stand] = []
    unread: list[tuple[Line, ...]] = []
    lost: set[int] = set()
    failed: list[ModelError] = []
    for stretch, answer in zip(whole.stretches, answers, strict=True):
        singly = {(line,): alone[(line,)] for line in stretch if (line,) in alone}
        failed += [one for one in (answer, *singly.values()) if isinstance(one, ModelError)]
        lost |= {
            line.passage
            for lines, one in ((stretch, answer), *singly.items())
            if isinstance(one, Unavailable)
            for line in lines
        }
        if isinstance(answer, ModelError):
            if not isinstance(answer, Unavailable):
                unread.append(stretch)
            continue
        found = [stand for lines, one in singly.items() if (stand := _stand(lines, one))]
        # A stand that no sentence takes by itself is the stretch's.
        stands += found or [stand for stand in [_stand(stretch, answer)] if stand]
    missed = lost | {line.passage for stretch in unread for line in stretch}
    no_answer = [str(error) for error in failed if isinstance(error, Unavailable)]
    no_use = [str(error) for error in failed if not isinstance(error, Unavailable)]
    return Visited(
        whole.passages,
        whole.passages - len(missed),
        len(whole.withheld),
        tuple(stands),
        tuple(_cited(stretch) for stretch in unread),
        no_use[0] if unread else "",
        len(lost),
        no_answer[-1] if no_answer else "",
    )


def _stand(lines: Sequence[Line], answer: Sequence[float] | ModelError) -> Stand | None:
    if isinstance(answer, ModelError):
        return None
    stance, probability = likeliest(answer)
    return None if stance is Stance.OKLART else Stand(_cited(lines), stance, probability)


def _cited(lines: Sequence[Line]) -> Citation:
    return Citation(
        lines[0].citation.reading_id, tuple(span for line in lines for span in line.citation.spans)
    )
