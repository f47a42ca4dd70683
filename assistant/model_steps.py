"""What a language model adds to a run: a second reading of the positions, and the wording of the summaries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from assistant.domain import (
    Case,
    CaseSummary,
    Citation,
    Position,
    ReadDocument,
    Registry,
    ReviewItem,
    ReviewKind,
    Statement,
)
from assistant.runs import Memory, Progress, Report, Summed, digest, versions
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.second_reader import Text, Visited

PROMPTS = ("stallningstagande", "provning", "sammanfatta", "stycke", "motivering", "teman", "ratta")
"""What a run asks with; the others belong to questions that are put to a case afterwards."""


def second(
    case: Case,
    registry: Registry,
    parts: Mapping[str, ReadDocument],
    said: Mapping[str, tuple[Statement, ...]],
    stands: Mapping[str, tuple[Position, ...]],
    summary: CaseSummary,
    left_out: Sequence[Citation],
    ground: str,
    settings: Settings,
    memory: Memory,
    report: Report,
) -> dict[str, str]:
    """What a language model adds. Without it, or when it fails, everything else stands as it is.

    Kept under a hash of which weights it is too: others in the same folder, or behind the same address, are asked
    anew. What was left undone because no answer came is kept under a hash of its own: the next run asks again.
    """
    from assistant import llm, measuring, phrasing, prompting, second_reader, summaries
    from assistant.gate import entailment
    from assistant.llm import measured
    from assistant.llm.bounded import Bounded, Unanswered
    from assistant.llm.together import Together
    from assistant.llm.watched import Watched

    asked = prompting.hashes(settings.workspace)
    key = digest(ground, settings.language_model, str(settings.server_context), asked)
    try:
        prompting.check(PROMPTS, settings.workspace)
        which = llm.identify(settings)
        key = digest(key, which, measured.state(settings.workspace))
        answers = second_reader.texts(registry, parts, left_out)
        # What the model has found in an answer holds until the answer changes: one more costs its own reading only.
        made_by = digest(versions(), which, str(settings.server_context), asked["stallningstagande"])
        keys = {submission: digest(made_by, text) for submission, text in answers.items()}
        visits = {
            submission: found
            for submission, one in keys.items()
            if (found := memory.recall("visited", submission, one, second_reader.Visited)) is not None
        }
        summed = memory.recall("model", "", key, Summed)
        if summed is not None:
            return dict(summed.models)
        report(Progress("Laddar språkmodellen", 0, 1, settings.language_model))
        loaded = llm.load(settings)
        if loaded is None:
            return {}
        name = loaded.identity.name

        def told(step: str, expected: int) -> Callable[[int, int], None]:
            """Each answer and each token is reported: that is also where the run can be stopped."""
            return lambda answer, tokens: report(
                Progress(step, answer - 1, max(expected, answer), f"{name}, {tokens} ord-delar")
            )

        tested = measuring.earlier(loaded, settings.workspace)
        model = Bounded(Together(loaded) if tested and tested.together else loaded)
        unanswered = Unanswered()
        items: tuple[ReviewItem, ...]
        passages = ""
        if tested:
            reader = Watched(
                model, told("Språkmodellen läser svaren en andra gång", _readings(answers, visits, stands))
            )
            if tested.finds:
                prompt = prompting.load("stallningstagande", settings.workspace)
                for submission, text in answers.items():
                    if submission not in visits:
                        visits[submission] = found = second_reader.visit(reader, prompt, text)
                        if not found.lost:
                            memory.keep("visited", submission, keys[submission], found, second_reader.Visited)
            reread = second_reader.reread(
                reader, case, registry, parts, said, stands,
                workspace=settings.workspace, tested=tested, unanswered=unanswered, left_out=left_out, visits=visits,
            )  # fmt: skip
            items = reread.items
            passages = reread.swedish if tested.passed else ""
        else:
            items = (second_reader.unmeasured(loaded),)
        items += second_reader.withheld(answers.values(), parts, left_out)
        writer = Watched(model, told("Språkmodellen formulerar sammanfattningar", phrasing.expected(summary)))
        try:
            judge = entailment.judge(writer, settings.workspace)
        except llm.Unavailable as error:
            judge = None
            unanswered.judge(error)
        submissions, texts = summaries.own_texts(registry, parts, said, left_out)
        summary, faults = phrasing.phrase(
            writer,
            case,
            summary,
            parts,
            registry=registry,
            workspace=settings.workspace,
            texts=[texts[submission.id] for submission in submissions],
            statements=said,
            judge=judge,
            most=summaries.Depth(settings.summary_depth).worded,
            unanswered=unanswered,
        )
    except llm.ModelError as error:
        failed = ReviewItem(
            ReviewKind.TECHNICAL,
            f"Språkmodellen kunde inte användas: {error}",
            "Resultatet är gjort utan språkmodell. Rätta felet och kör igen om du vill ha med den.",
        )
        # Under a hash of its own: the next run tries the model again.
        memory.keep("model", "", digest(key, str(error)), Summed(summary, (failed,), {}), Summed)
        return {}
    used = {
        "språkmodell": loaded.identity.record,
        "språkmodellens prov": tested.swedish if tested else "inte mätt",
        "språkmodellen svarar på flera frågor i taget": "ja" if tested and tested.together else "nej",
    }
    if passages:
        used["språkmodellen har läst"] = passages
    if unanswered:
        used["språkmodellen svarade"] = "inte på allt"
    summed = Summed(summary, (*items, *faults, *unanswered.items(name)), used)
    memory.keep("model", "", digest(key, "unanswered") if unanswered else key, summed, Summed)
    return dict(used)


def _readings(
    texts: Mapping[str, Text], visits: Mapping[str, Visited], stands: Mapping[str, Sequence[Position]]
) -> int:
    """About how many answers a second reading asks of the model, for the progress that people see."""
    new = sum(len(text.stretches) for key, text in texts.items() if key not in visits)
    return new + sum(map(len, stands.values()))
