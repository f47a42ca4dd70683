"""The summaries of a case in a model's words: each respondent, the whole, a draft for each point, reasons, themes.

An extract gives way only to sentences that pass, name it, keep its stance words and take up enough
of it. So whatever the model writes, nothing that the extractive summary says is lost. Where a
respondent's whole text is given, the model reads all of it, and what it finds beside the extracts
is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

from assistant import gate, prompting
from assistant.domain import (
    WHOLE,
    Case,
    CaseSummary,
    Citation,
    CitedSentence,
    Coverage,
    Origin,
    ReadDocument,
    Reason,
    Registry,
    RespondentSummary,
    ReviewItem,
    ReviewKind,
    Stance,
    Statement,
    Target,
    Theme,
    Wording,
)
from assistant.gate import entailment
from assistant.llm import LanguageModel, ModelError, Stopped, Unavailable, Unfinished
from assistant.llm.bounded import Unanswered
from assistant.llm.watched import each
from assistant.phrasing.desk import LONGEST, Desk, Extract, Failed, Outcome, Written, evidence_block
from assistant.phrasing.schemas import name_schema
from assistant.summaries.candidates import OwnText, Places
from assistant.swedish import counted, listed

MOST_SENTENCES = 4
_TAKEN_UP = 0.3
"""How much of an extract's content the sentences instead of it must have."""
_NAME_TOKENS = 80


def phrase(
    model: LanguageModel,
    case: Case,
    summary: CaseSummary,
    parts: Mapping[str, ReadDocument],
    *,
    registry: Registry | None = None,
    workspace: Path | None = None,
    texts: Sequence[OwnText] = (),
    statements: Mapping[str, Sequence[Statement]] | None = None,
    judge: entailment.Judge | None = None,
    longest: int = LONGEST,
    most: int = MOST_SENTENCES,
    unanswered: Unanswered | None = None,
) -> tuple[CaseSummary, tuple[ReviewItem, ...]]:
    """The summary with the model's sentences where they passed, and what did not pass.

    `parts` by reading id; `texts`, one for each of `summary.respondents`, all that it says in its own voice: without
    them only the extracts are read. `statements` by submission: only where one
    takes a stand may the model say so. `judge` is a model that has shown that it can tell whether a sentence follows.
    `most`: sentences about each answer and each point. What the model gave no answer about goes into `unanswered`,
    or into an item where none is given.
    """
    stands = None
    if statements is not None:
        said = [one for found in statements.values() for one in found]
        stands = Places(one.citation for one in said if one.stance is not Stance.OKLART)
    left = Unanswered() if unanswered is None else unanswered
    desk = Desk(model, parts, registry, workspace, longest, judge, stands, left)
    items: list[ReviewItem] = []
    answers = list(zip_longest(summary.respondents, texts[: len(summary.respondents)]))
    respondents = []
    for changed, found in each(model, lambda one: _respondent(desk, *one, most), answers):
        respondents.append(changed)
        items += found
    title = f" om {case.title}" if case.title else ""
    overall, found = _reworded(desk, summary.overall, f"remissvaren{title}", (), most)
    items += found
    draft, found = _draft(desk, case, summary, most)
    items += found
    reasons, found = _reasons(desk, case, summary)
    items += found
    themes, found = _themes(desk, summary.themes)
    items += found
    if judge is not None and judge.unjudged:
        items.append(_unjudged(judge.unjudged))
    if unanswered is None:
        items += left.items(model.identity.name)
    new = replace(
        summary,
        overall=overall,
        respondents=tuple(respondents),
        draft=draft,
        reasons=reasons,
        themes=themes,
        wording=desk.wording,
    )
    return new, tuple(items)


def expected(summary: CaseSummary) -> int:
    """About how many answers `phrase` asks of the model, for the progress that people see."""
    texts = len(summary.respondents) + 2 + len(summary.per_target)
    return texts + len(summary.reasons) + len(summary.themes)


# --------------------------------------------------------------------------------------------
# Extracts that give way


def _respondent(
    desk: Desk, own: RespondentSummary, text: OwnText | None, most: int
) -> tuple[RespondentSummary, tuple[ReviewItem, ...]]:
    names = desk.names(own.respondent_ids)
    what = f"remissvaret från {listed(names)}" if names else "ett remissvar"
    beside = _beside(desk, own, text) if text else ()
    sentences, items = _reworded(desk, own.sentences, what, own.respondent_ids, most, beside)
    coverage = own.coverage
    if text:
        cited = Places(c for sentence in sentences for c in sentence.citations)
        passages = {passage for citation, passage in text.spoken if citation in cited}
        represented = max(coverage.represented, sum(one in passages for one in text.passages))
        coverage = Coverage(represented, coverage.total)
    return RespondentSummary(own.respondent_ids, sentences, coverage), items


def _beside(desk: Desk, own: RespondentSummary, text: OwnText) -> tuple[Extract, ...]:
    """Everything else that the respondent says, sentence by sentence."""
    shown = Places(c for sentence in own.sentences for c in sentence.citations)
    others = [citation for citation, _ in text.spoken if citation not in shown]
    found = (desk.extract((citation,), own.respondent_ids) for citation in others)
    return tuple(extract for extract in found if extract is not None)


def _reworded(
    desk: Desk,
    sentences: Sequence[CitedSentence],
    what: str,
    respondent_ids: tuple[str, ...],
    most: int,
    beside: Sequence[Extract] = (),
) -> tuple[tuple[CitedSentence, ...], tuple[ReviewItem, ...]]:
    """The sentences with the extracts reworded where that passed. Counts stay as they are.

    `beside` is read too, and what the model says of it alone comes last.
    """
    shown: dict[int, Extract] = {}
    for index, sentence in enumerate(sentences):
        if sentence.origin is Origin.EXTRACT and sentence.citations:
            extract = desk.extract(sentence.citations, respondent_ids)
            if extract is not None:
                shown[index] = extract
    if not shown:
        return tuple(sentences), ()
    extracts = list(shown.values())
    if beside:  # in the order of the answer, so that the model reads a text
        extracts = sorted((*extracts, *beside), key=lambda one: _place(one.citations))
    outcome = _tried(desk, "sammanfatta", extracts, most, vad=what)
    at = {index: extracts.index(extract) for index, extract in shown.items()}
    instead = {
        place: [one for one in outcome.written if place in one.named] for place in range(len(extracts))
    }
    given_way = {index for index, place in at.items() if _stands_for(instead[place], extracts[place])}
    result: list[CitedSentence] = []
    told: set[Written] = set()
    for index, sentence in enumerate(sentences):
        if index in given_way:
            new = [one for one in instead[at[index]] if one not in told]
            result += [desk.cited(one, extracts) for one in new]
            told |= set(new)
        else:
            result.append(sentence)
    extra = [one for one in outcome.written if not set(one.named) & set(at.values())]
    result += [desk.cited(one, extracts) for one in extra]
    return tuple(result), desk.items(what, outcome, extracts, respondent_ids)


def _stands_for(sentences: Sequence[Written], extract: Extract) -> bool:
    """These sentences can stand instead of the extract: nothing that matters in it is lost."""
    together = " ".join(sentence.text for sentence in sentences)
    return (
        bool(sentences)
        and gate.stance_words(extract.text) <= gate.stance_words(together)
        and gate.share(together, extract.text) >= _TAKEN_UP
    )


def _tried(desk: Desk, task: str, extracts: Sequence[Extract], most: int, **inputs: object) -> Outcome:
    """One text that cannot be written must not cost the others."""
    try:
        return desk.write(task, extracts, most, **inputs)
    except Stopped:
        raise
    except Unavailable as error:
        return Outcome(unanswered=str(error))
    except ModelError as error:
        return Outcome((), (Failed("", str(error)),))


def _unjudged(sentences: int) -> ReviewItem:
    many = counted(sentences, "mening", "meningar")
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"{many} är prövade mot underlaget bara ord för ord: underlaget fick inte plats i språkmodellen, eller så gick "
        "dess svar inte att använda.",
        "Läs meningarna mot utdragen om sammanfattningen ska användas, eller välj en modell med större kontext.",
    )


def _place(citations: Iterable[Citation]) -> tuple[str, int]:
    first = next(iter(citations))
    return first.reading_id, first.start


# --------------------------------------------------------------------------------------------
# A draft for the remissammanställning


def _draft(
    desk: Desk, case: Case, summary: CaseSummary, most: int
) -> tuple[dict[str, tuple[CitedSentence, ...]], tuple[ReviewItem, ...]]:
    """A paragraph about the whole and about each point, of what the summary quotes there."""
    told = {WHOLE.key: summary.overall, **summary.per_target}
    draft: dict[str, tuple[CitedSentence, ...]] = {}
    items: list[ReviewItem] = []
    asked: list[tuple[str, str, list[Extract]]] = []
    for key, sentences in told.items():
        quoted = [s for s in sentences if s.origin is Origin.EXTRACT]
        extracts = [one for s in quoted if (one := desk.extract(s.citations)) is not None]
        if extracts:
            asked.append((key, target_words(case, Target.from_key(key)), extracts))

    def write(one: tuple[str, str, list[Extract]]) -> Outcome:
        _, what, extracts = one
        return _tried(desk, "stycke", extracts, most, vad=what)

    for (key, what, extracts), outcome in zip(asked, each(desk.model, write, asked), strict=True):
        if outcome.written:
            draft[key] = tuple(desk.cited(one, extracts) for one in outcome.written)
        items += desk.items(f"{what} i utkastet", outcome, extracts)
    return draft, tuple(items)


def target_words(case: Case, target: Target) -> str:
    """ "förslaget" or "förslagets punkt 2 (Avgifter)"."""
    if target.point_id is None:
        return "förslaget"
    point = case.proposal.point(target.point_id)
    return f"förslagets punkt {point.number} ({point.title})"


# --------------------------------------------------------------------------------------------
# Reasons and themes


def _reasons(
    desk: Desk, case: Case, summary: CaseSummary
) -> tuple[tuple[Reason, ...], tuple[ReviewItem, ...]]:
    """Each reason in one sentence of the model; the quote stays where it did not pass."""
    items: list[ReviewItem] = []
    asked: dict[tuple[str, tuple[Citation, ...]], tuple[Reason, str, Extract]] = {}
    for reason in summary.reasons:
        extract = desk.extract(reason.sentence.citations, (reason.respondent_id,))
        if extract is not None:  # a joint answer gives its reason once
            name = listed(desk.names((reason.respondent_id,))) or "instansen"
            asked.setdefault(_said(reason), (reason, name, extract))

    def write(one: tuple[Reason, str, Extract]) -> Outcome:
        reason, name, extract = one
        what = f"{name} har sin inställning till {target_words(case, reason.target)}"
        return _tried(desk, "motivering", [extract], 1, vad=what)

    sentences: dict[tuple[str, tuple[Citation, ...]], CitedSentence] = {}
    outcomes = each(desk.model, write, list(asked.values()))
    for (key, (reason, name, extract)), outcome in zip(asked.items(), outcomes, strict=True):
        if outcome.written:
            sentences[key] = desk.cited(outcome.written[0], [extract])
        items += desk.items(f"skälet för {name}", outcome, [extract], (reason.respondent_id,))
    found = [replace(one, sentence=sentences.get(_said(one), one.sentence)) for one in summary.reasons]
    return tuple(found), tuple(items)


def _said(reason: Reason) -> tuple[str, tuple[Citation, ...]]:
    return reason.target.key, reason.sentence.citations


def _themes(desk: Desk, themes: Sequence[Theme]) -> tuple[tuple[Theme, ...], tuple[ReviewItem, ...]]:
    named: list[Theme] = []
    items: list[ReviewItem] = []
    quoted = [[one for s in theme.sentences if (one := desk.extract(s.citations))] for theme in themes]

    def name_of(extracts: Sequence[Extract]) -> tuple[str, Outcome]:
        try:
            name, failed = _name(desk, extracts)
        except Stopped:
            raise
        except Unavailable as error:
            return "", Outcome(unanswered=str(error))
        except ModelError as error:
            return "", Outcome((), (Failed("", str(error)),))
        return name, Outcome((), failed)

    names = iter(each(desk.model, name_of, [extracts for extracts in quoted if extracts]))
    for theme, extracts in zip(themes, quoted, strict=True):
        if not extracts:
            named.append(theme)
            continue
        name, outcome = next(names)
        if name:
            theme = replace(theme, name=name, origin=Origin.MODEL)
        named.append(theme)
        items += desk.items(f"temat ”{theme.name}”", outcome, extracts)
    return tuple(named), tuple(items)


def _name(desk: Desk, extracts: Sequence[Extract]) -> tuple[str, tuple[Failed, ...]]:
    """A name made of the extracts' words; tried once more with the fault named."""
    prompt = prompting.load("teman", desk.workspace)
    block, told, failed = evidence_block(extracts), "", ""
    for attempt in (1, 2):
        try:
            messages = prompt.messages(underlag=block, fel=told)
            answer = desk.model.generate(messages, name_schema(range(1, len(extracts) + 1)), _NAME_TOKENS)
        except Unfinished as error:
            failed, told = "", str(error)
            continue
        name = " ".join(answer["namn"].split())
        quotes = [quote for n in answer["belagg"] for quote in extracts[n - 1].quotes]
        # In lower case: what begins a name with a capital is not itself a name.
        faults = gate.check(name[:1].lower() + name[1:], quotes)
        if not faults and not gate.stance_words(name):
            desk.count(Wording(1, int(attempt == 1), int(attempt == 2)))
            return name, ()
        failed = name
        told = faults[0].message if faults else "Namnet ska inte säga vad instanserna tycker."
    desk.count(Wording(1, failed=1))
    return "", (Failed(failed, told),)
