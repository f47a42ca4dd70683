"""What a language model adds to a run: a second reading of the positions, and the wording of the summaries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

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
from assistant.runs import Memory, Progress, Report, Summed, digest
from assistant.settings import Settings


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
    """What a language model adds. Without it, or when it fails, everything else stands as it is."""
    from assistant import llm, phrasing, prompting, second_reader, summaries
    from assistant.gate import entailment
    from assistant.llm import measured
    from assistant.llm.together import Together
    from assistant.llm.watched import Watched

    asked = prompting.hashes(settings.workspace)
    key = digest(ground, settings.language_model, asked, measured.state(settings.workspace))
    summed = memory.recall("model", "", key, Summed)
    if summed is None:
        report(Progress("Laddar språkmodellen", 0, 1, settings.language_model))
        try:
            model = llm.load(settings)
            if model is None:
                return {}
            name = model.identity.name

            def told(step: str, expected: int) -> Callable[[int, int], None]:
                """Each answer and each token is reported: that is also where the run can be stopped."""
                return lambda answer, tokens: report(
                    Progress(step, answer - 1, max(expected, answer), f"{name}, {tokens} ord-delar")
                )

            tested = second_reader.earlier(model, settings.workspace)
            if tested and tested.together:
                model = Together(model)
            reading = "Språkmodellen läser ställningstaganden en andra gång"
            items = (
                second_reader.reread(
                    Watched(model, told(reading, sum(map(len, stands.values())))),
                    case,
                    registry,
                    parts,
                    said,
                    stands,
                    workspace=settings.workspace,
                    tested=tested,
                )
                if tested
                else (second_reader.unmeasured(model),)
            )
            writer = Watched(
                model, told("Språkmodellen formulerar sammanfattningar", phrasing.expected(summary))
            )
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
                judge=entailment.judge(writer, settings.workspace),
                most=summaries.Depth(settings.summary_depth).worded,
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
            "språkmodell": model.identity.record,
            "språkmodellens prov": tested.swedish if tested else "inte mätt",
            "språkmodellen svarar på flera frågor i taget": "ja" if tested and tested.together else "nej",
        }
        summed = Summed(summary, (*items, *faults), used)
        memory.keep("model", "", key, summed, Summed)
    return dict(summed.models)
