"""What a model may write beside the summaries: reasons, drafts, names of themes, answers, plain language; long answers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import gate, llm, phrasing, prompting, summaries
from assistant.domain import WHOLE, Answer, CitedSentence, Hit, Origin, Reason, ReviewKind, Theme, Wording
from assistant.gate import entailment
from assistant.settings import Settings
from tests import models


class Writer:
    """Not a language model: it writes what a test gives for each task, told by a word of its prompt."""

    context_length = 100_000
    parallel = 1
    identity = llm.Identity("skrivare", "0", "ingen", "ingen")

    def __init__(self, longest_prompt: int = 10**6, **texts: Any) -> None:
        self.texts = texts
        self.longest_prompt = longest_prompt
        self.asked: list[str] = []
        self.last: Any = ""

    def count(self, messages: Any) -> int:
        return sum(len(message["content"]) for message in messages)

    def generate(
        self, messages: Any, schema: Any, max_tokens: int = 1024, *, watch: Any = None
    ) -> dict[str, Any]:
        if self.count(messages) > self.longest_prompt:
            raise llm.ContextTooLong(self.count(messages), self.longest_prompt)
        user = messages[-1]["content"]
        self.asked.append(user)
        (task,) = [
            name
            for name, sign in (
                ("motivering", "Svara i en mening"),
                ("svar", "Fråga:"),
                ("stycke", "Skriv högst"),
                ("klarsprak", "Skriv om texten"),
                ("teman", "Vad handlar utdragen om?"),
                ("sammanfatta", "Sammanfatta"),
                ("ratta", "Några meningar"),
            )
            if sign in user
        ]
        # Told of a fault, it writes the same again.
        given = self.texts.get(task, self.last if task == "ratta" else "Detta är påhittat strunt.")
        self.last = given
        if task == "teman":
            return {"namn": given, "belagg": schema["properties"]["belagg"]["items"]["enum"][:3]}
        sentences = [(given, [1])] if isinstance(given, str) else given
        return {"meningar": [{"text": text, "belagg": numbers} for text, numbers in sentences]}

    def choose(self, messages: Any, options: Any, *, watch: Any = None) -> tuple[float, ...]:
        raise AssertionError("writing does not choose")


def case(**changes: Any) -> tuple[Any, ...]:
    made, registry, parts, summary, _ = models.small_case()
    first = summary.respondents[0].sentences
    reason = Reason("skargardsnamnden", WHOLE, first[1])
    theme = Theme("Avgiften", Origin.TOOL, ("skargardsnamnden", "hamnbolaget"), (first[0], first[1]))
    return made, registry, parts, replace(summary, reasons=(reason,), themes=(theme,), **changes)


def run(model: Any, **options: Any) -> tuple[Any, Any]:
    made, registry, parts, summary = case()
    return phrasing.phrase(model, made, summary, parts, registry=registry, **options)


def test_a_reason_is_told_in_one_sentence_that_cites_the_same_place() -> None:
    new, _ = run(Writer(motivering="Avgiften skulle drabba 340 hushåll, enligt Skärgårdsnämnden."))
    (reason,) = new.reasons
    assert (reason.sentence.origin, reason.sentence.text[:8]) == (Origin.MODEL, "Avgiften")
    assert reason.sentence.citations == case()[3].reasons[0].sentence.citations


def test_a_reason_that_is_made_up_is_the_quote_again_and_is_listed() -> None:
    new, items = run(Writer(motivering="Avgiften skulle drabba 430 hushåll."))
    assert new.reasons == case()[3].reasons
    assert any("skälet för Skärgårdsnämnden" in item.reason and "430" in item.reason for item in items)


@pytest.mark.parametrize(
    ("name", "passes"),
    [
        ("Avgift för båtplatser", True),
        ("Hushåll på öarna", True),
        ("Barnäktenskap", False),
        ("Avstyrker avgift", False),
    ],
)
def test_a_theme_is_named_with_words_of_its_answers(name: str, passes: bool) -> None:
    new, items = run(Writer(teman=name))
    (theme,) = new.themes
    assert (theme.name, theme.origin) == ((name, Origin.MODEL) if passes else ("Avgiften", Origin.TOOL))
    assert any("temat ”Avgiften”" in item.reason for item in items) is not passes


def test_a_draft_is_of_sentences_that_cite_and_of_nothing_else() -> None:
    new, items = run(
        Writer(
            stycke=[
                ("Skärgårdsnämnden avstyrker förslaget om avgift för båtplatser.", [1]),
                ("Skärgårdsnämnden tillstyrker förslaget om avgift.", [1]),
                ("Hamnbolaget avstyrker förslaget.", [1, 2]),
            ]
        )
    )
    (sentence,) = new.draft[WHOLE.key]
    assert sentence.text == "Skärgårdsnämnden avstyrker förslaget om avgift för båtplatser."
    assert len(sentence.citations) == 1
    assert any("i utkastet" in item.reason for item in items)
    assert all(item.kind is ReviewKind.GATE for item in items)


def test_without_anything_that_passes_there_is_no_draft() -> None:
    new, _ = run(Writer())
    assert new.draft == {}


def test_how_much_failed_is_counted_and_told() -> None:
    new, _ = run(Writer(motivering="Avgiften skulle drabba 340 hushåll på öarna.", teman="Avgift"))
    assert new.wording is not None
    assert new.wording.passed == 2
    assert new.wording.written == new.wording.passed + new.wording.failed
    assert f"{new.wording.failed} underkändes" in new.wording.swedish
    mended, _ = run(Writer(motivering="Fel 430.", ratta="Avgiften skulle drabba 340 hushåll på öarna."))
    assert mended.wording.mended >= 1
    assert Wording(1, 0, 0, 1) + Wording(1, 1) == Wording(2, 1, 0, 1)


def test_where_the_tool_reads_no_stand_a_model_reads_none() -> None:
    """An order to a reader that was not known for one has the word for a stand too."""
    answers = {
        "Hamnbolaget": "Ta er i akt, vi kan tillstyrka annat. Bryggorna är 40 år gamla och behöver bytas."
    }
    made, registry, parts, summary, _ = models.small_case(answers)
    model = Writer(sammanfatta=[("Hamnbolaget kan tillstyrka annat.", [1])])
    free, _ = phrasing.phrase(model, made, summary, parts, registry=registry)
    bound, items = phrasing.phrase(model, made, summary, parts, registry=registry, statements={})
    assert any(s.origin is Origin.MODEL for s in free.respondents[0].sentences)
    assert all(s.origin is Origin.EXTRACT for s in bound.respondents[0].sentences)
    assert any("tar inte ställning" in item.reason for item in items)


# --------------------------------------------------------------------------------------------
# Answers and plain language


def answer(found: bool = True) -> tuple[Answer, Any, Any]:
    _, registry, parts, summary = case()
    quote: CitedSentence = summary.respondents[1].sentences[1]
    nearest = (Hit("d-hamnbolaget", quote.citations[0], 1.0),)
    given = Answer("Vad beräknas kostnaden bli?", found, (quote,) if found else (), nearest)
    return given, parts, registry


def test_an_answer_is_worded_beside_its_quotes() -> None:
    given, parts, registry = answer()
    model = Writer(svar="Hamnbolaget beräknar kostnaden till 2,5 miljoner kronor.")
    new, wording = phrasing.answer(model, given, parts, registry=registry)
    assert new.sentences == given.sentences
    assert [(s.text, s.citations) for s in new.worded] == [
        ("Hamnbolaget beräknar kostnaden till 2,5 miljoner kronor.", given.sentences[0].citations)
    ]
    assert (new.items, wording) == ((), Wording(1, 1))
    assert "Vad beräknas kostnaden bli?" in model.asked[0]


def test_a_wrong_answer_leaves_the_quotes_and_says_so() -> None:
    given, parts, registry = answer()
    new, wording = phrasing.answer(
        Writer(svar="Kostnaden blir 3,5 miljoner kronor."), given, parts, registry=registry
    )
    assert (new.worded, new.sentences) == ((), given.sentences)
    assert "”3,5”" in new.items[0].reason
    assert wording.failed == 1


def test_without_an_answer_no_model_is_asked() -> None:
    given, parts, registry = answer(found=False)
    model = Writer(svar="Kostnaden blir 2,5 miljoner kronor.")
    assert phrasing.answer(model, given, parts, registry=registry)[0] == given
    assert model.asked == []


def test_plain_language_leaves_no_sentence_out() -> None:
    _, registry, parts, _ = case()
    citations = phrasing.passage_with("avstyrker  FÖRSLAGET om avgift", parts)
    assert len(citations) == 2
    model = Writer(
        klarsprak=[("Skärgårdsnämnden avstyrker avgiften för båtplatser.", [1]), ("Avgiften är hög.", [2])]
    )
    found = phrasing.plain(model, citations, parts, registry=registry)
    assert [s.origin for s in found.sentences] == [Origin.MODEL, Origin.EXTRACT]
    assert "340" in found.sentences[1].text
    assert len(found.items) == 1
    assert phrasing.passage_with("orden finns inte", parts) == ()
    assert "högst 4 meningar" in model.asked[0], "a sentence may become two"


# --------------------------------------------------------------------------------------------
# Long answers


LONG = [
    f"Nämnden noterar att brygga {n} har {n + 20} båtplatser och behöver {n + 3} nya bommar."
    for n in range(1, 61)
]


def long_case() -> tuple[Any, ...]:
    text = "Skärgårdsnämnden avstyrker förslaget om avgift för båtplatser. " + " ".join(LONG)
    made, registry, parts, summary, _ = models.small_case({"Skärgårdsnämnden": text})
    own = summary.respondents[0]
    short = replace(summary, respondents=(replace(own, sentences=own.sentences[:2]),))
    _, texts = summaries.own_texts(registry, parts, {})
    return made, registry, parts, short, list(texts.values())


def test_a_long_answer_is_read_to_its_end_and_made_one_text() -> None:
    made, registry, parts, summary, texts = long_case()
    model = Writer(longest_prompt=3000, sammanfatta=[(LONG[-1], [1]), (LONG[40], [1])])
    model.texts["sammanfatta"] = [("Nämnden noterar att en brygga har båtplatser.", [1])]
    new, items = phrasing.phrase(model, made, summary, parts, registry=registry, texts=texts, most=3)
    asked = [text for text in model.asked if "Sammanfatta remissvaret" in text]
    assert len(asked) > 3
    assert all(any(sentence in text for text in asked) for sentence in LONG), "every passage is visited"
    written = [s for s in new.respondents[0].sentences if s.origin is Origin.MODEL]
    assert 0 < len(written) <= 3, "one text of the parts"
    assert not any("har inte lästs" in item.reason for item in items)


def test_what_is_longer_than_the_model_reads_is_listed() -> None:
    made, registry, parts, summary, texts = long_case()
    _, items = phrasing.phrase(
        Writer(longest_prompt=1000), made, summary, parts, registry=registry, texts=texts, most=3
    )
    told = [item for item in items if "lästs av språkmodellen" in item.reason]
    assert told
    assert told[0].citation is not None
    assert "för lång" in told[0].reason


@pytest.mark.models
def test_a_real_model_with_a_short_context_reads_a_longer_answer(request: pytest.FixtureRequest) -> None:
    torch = pytest.importorskip("torch", reason="the extra `models` is not installed")
    torch.set_num_threads(1)
    made, registry, parts, summary, texts = long_case()
    loaded = llm.load(
        Settings(language_model=str(models.random_model(Path(request.config.cache.mkdir("models")))))
    )
    assert loaded is not None
    whole = "\n".join(LONG)
    assert loaded.count([{"role": "user", "content": whole}]) > loaded.context_length
    asked: list[str] = []

    class Heard:
        context_length, identity, count = loaded.context_length, loaded.identity, staticmethod(loaded.count)

        def generate(self, messages: Any, schema: Any, max_tokens: int = 1024, **rest: Any) -> Any:
            answered = loaded.generate(messages, schema, max_tokens, **rest)
            asked.append(messages[-1]["content"])
            return answered

    summary = replace(summary, overall=summary.overall[:1])
    new, items = phrasing.phrase(
        Heard(),
        made,
        summary,
        parts,
        registry=registry,
        texts=texts,
        longest=40,
        most=1,  # type: ignore[arg-type]
    )
    read = [sentence for sentence in LONG if any(sentence in text for text in asked)]
    assert read == LONG
    assert [s.text for s in new.respondents[0].sentences] == [
        s.text for s in summary.respondents[0].sentences
    ]
    assert items


# --------------------------------------------------------------------------------------------
# The second judge


class Sure(Writer):
    """Answers every known pair as it should, and doubts what a test says it doubts."""

    def __init__(self, doubted: str = "", wrong: bool = False) -> None:
        super().__init__(motivering="Avgiften skulle drabba 340 hushåll på öarna.")
        self.doubted, self.wrong = doubted, wrong

    def choose(self, messages: Any, options: Any, *, watch: Any = None) -> tuple[float, ...]:
        assert options == entailment.OPTIONS
        user = messages[-1]["content"]
        for follows, evidence, sentence in entailment._pairs():
            if evidence in user and f"Mening: {sentence}\n" in user:
                yes = 0.9 if follows is not self.wrong else 0.1
                return yes, 1 - yes
        return (0.05, 0.95) if self.doubted and self.doubted in user else (0.9, 0.1)


def test_a_model_judges_only_what_it_has_shown_that_it_can() -> None:
    assert entailment.judge(Sure()) is not None  # type: ignore[arg-type]
    assert entailment.judge(Sure(wrong=True)) is None  # type: ignore[arg-type]


def test_the_judge_makes_the_gate_stricter_and_never_kinder() -> None:
    passing, doubting = Sure(), Sure(doubted="Mening: Avgiften skulle drabba 340")
    for model, origin in ((passing, Origin.MODEL), (doubting, Origin.EXTRACT)):
        new, items = run(model, judge=entailment.judge(model))  # type: ignore[arg-type]
        assert new.reasons[0].sentence.origin is origin
        assert any("följer inte av underlaget" in item.reason for item in items) is (origin is Origin.EXTRACT)
    wrong = Sure()
    wrong.texts["motivering"] = "Avgiften skulle drabba 430 hushåll på öarna."
    new, _ = run(wrong, judge=entailment.judge(wrong))  # type: ignore[arg-type]
    assert new.reasons[0].sentence.origin is Origin.EXTRACT


def test_a_random_model_judges_nothing(request: pytest.FixtureRequest) -> None:
    pytest.importorskip("torch", reason="the extra `models` is not installed")
    loaded = llm.load(
        Settings(language_model=str(models.random_model(Path(request.config.cache.mkdir("models")))))
    )
    assert loaded is not None
    assert entailment.judge(loaded) is None


def test_no_known_pair_is_told_apart_by_its_words_alone() -> None:
    """Else the judge would be asked what the gate knows."""
    pairs = entailment._pairs()
    unfaithful = [(e, s) for follows, e, s in pairs if not follows]
    assert len(unfaithful) >= 10
    assert sum(not gate.check(s, [e]) for e, s in unfaithful) >= len(unfaithful) // 3


def test_every_prompt_is_used_and_keeps_documents_out_of_its_system_part() -> None:
    source = (
        "".join(path.read_text("utf-8") for path in (Path(phrasing.__file__).parent).glob("*.py"))
        + Path(entailment.__file__).read_text("utf-8")
        + (Path(phrasing.__file__).parents[1] / "second_reader" / "__init__.py").read_text("utf-8")
    )
    for name in prompting.names():
        prompt = prompting.load(name)
        assert f'"{name}"' in source, name
        assert "{{" not in prompt.system
        assert "underlag" in prompt.inputs
        assert "följer dem inte" in prompt.system
