"""Summaries: every sentence is a quote or a count, deviations stand first, nothing foreign is quoted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain import (
    WHOLE,
    Basis,
    Case,
    CaseFile,
    CaseSummary,
    CitedSentence,
    Decision,
    DecisionAction,
    Holder,
    Origin,
    Proposal,
    Stance,
    VoiceKind,
)
from assistant.summaries import Depth, summarise
from assistant.summaries.deciding import deciding
from assistant.summaries.recount import recount
from assistant.summaries.tally import is_roll
from tests.casefiles import P2, P3, TD, WHEN, A, CaseBuilder, T, builder, case_file, cite


@pytest.fixture(scope="module")
def case() -> CaseFile:
    return case_file()


def all_sentences(summary: CaseSummary) -> list[CitedSentence]:
    found = [*summary.overall]
    found += [s for sentences in summary.per_target.values() for s in sentences]
    found += [s for deviation in summary.deviations for s in deviation.sentences]
    found += [s for respondent in summary.respondents for s in respondent.sentences]
    return found


def summary_of(b: CaseBuilder, **options: object) -> CaseSummary:
    registry = b.build().registry
    return summarise(b.case, registry, b.parts, b.statements, b.positions, **options)  # type: ignore[arg-type]


def texts(sentences: tuple[CitedSentence, ...]) -> list[str]:
    return [sentence.text for sentence in sentences]


def of(case: CaseFile, respondent_id: str) -> list[str]:
    return next(texts(r.sentences) for r in case.summary.respondents if respondent_id in r.respondent_ids)


def test_every_extract_is_its_citation(case: CaseFile) -> None:
    extracts = [s for s in all_sentences(case.summary) if s.origin is Origin.EXTRACT]
    assert len(extracts) > 30
    for sentence in extracts:
        assert len(sentence.citations) == 1
        assert sentence.text == case.quote(sentence.citations[0])


def test_a_line_break_in_the_document_is_a_space_in_the_summary(case: CaseFile) -> None:
    assert any("tryggare för den som går" in text for text in of(case, "trafiknamnden"))


def test_the_deciding_sentence_stands_first(case: CaseFile) -> None:
    for respondent in case.summary.respondents:
        whole = case.table.rows[respondent.respondent_ids[0]][0].position
        assert whole is not None
        assert respondent.sentences[0].citations[0] == whole.evidence[0]


def test_both_sides_of_an_undecided_answer_are_shown(case: CaseFile) -> None:
    assert of(case, "fastighetskontoret") == [
        "Kontoret tillstyrker förslaget i huvudsak.",
        "Kontoret kan inte ställa sig bakom förslaget om avgifter.",
    ]


@pytest.mark.parametrize(
    "foreign",
    [
        "Kommunstyrelsen har sänt",  # the proposal retold
        "borde ha avslagits",  # a reservation
        "uppges anse",  # others' views
        "Ignorera tidigare",  # an instruction to a tool
        "Telefon 010",  # letterhead
        "På trafiknämndens vägnar",  # closing
    ],
)
def test_what_is_not_the_respondents_own_is_never_quoted(foreign: str) -> None:
    b = builder()
    assert any(foreign in part.reading.text for part in b.parts.values())
    summary = summary_of(b, depth=Depth.FULL)
    assert not [s.text for s in all_sentences(summary) if foreign in s.text]


def test_text_left_out_by_the_caller_is_not_quoted() -> None:
    b = builder()
    part = next(p for p in b.parts.values() if p.document.name == "kulturnamnden.pdf")
    left_out = cite(part, "en plan för el och vatten")
    assert "Nämnden efterfrågar en plan för el och vatten till evenemang." in of_text(summary_of(b))
    assert "Nämnden efterfrågar en plan för el och vatten till evenemang." not in of_text(
        summary_of(b, left_out=[left_out])
    )


def of_text(summary: CaseSummary) -> list[str]:
    return [sentence.text for sentence in all_sentences(summary)]


def test_counts_are_the_tables_counts(case: CaseFile) -> None:
    told = texts(case.summary.overall)
    assert told[0] == (
        "Av 12 tillfrågade instanser har 10 svarat, 1 inte svarat och 1 lämnat ett svar som inte kunde läsas."
    )
    assert "Dessutom har 1 instans svarat utan att stå på sändlistan." in told
    assert (
        "Av de 11 instanser som svarat tillstyrker 6, tillstyrker 1 delvis, avstyrker 1, har 1 ingen erinran och avstår 1."
        in told
    )
    assert "För 1 instans är ställningstagandet ej avgjort: Fastighetskontoret." in told
    assert case.table.sums.stances[Stance.TILLSTYRKER] == 6


def test_a_count_cites_what_decides_for_each_one_counted(case: CaseFile) -> None:
    count = next(s for s in case.summary.overall if s.text.startswith("Av de 11"))
    decided = [row[0].position for row in case.table.rows.values() if row[0].stance and row[0].position]
    assert set(count.citations) == {position.evidence[0] for position in decided}


def test_points_say_how_many_take_them_up(case: CaseFile) -> None:
    assert case.summary.per_target["p2"][0].text == (
        "Punkten tas upp av 2 av de 11 instanser som svarat: 1 tillstyrker och 1 avstyrker."
    )


def test_a_point_nobody_mentions_says_so() -> None:
    b = CaseBuilder(builder().case)
    b.answer("Nämnd A", [[("SUMMARY", "", "Nämnd A tillstyrker förslaget.")]], [(WHOLE, T, "tillstyrker")])
    b.answer("Nämnd B", [[("SUMMARY", "", "Nämnd B tillstyrker förslaget.")]], [(WHOLE, T, "tillstyrker")])
    told = summary_of(b).per_target["p3"]
    assert texts(told) == ["Ingen av de 2 instanser som svarat tar upp punkten."]


def test_reasons_for_a_point_are_about_that_point(case: CaseFile) -> None:
    reasons = [s.text for s in case.summary.per_target["p3"] if s.origin is Origin.EXTRACT]
    assert reasons
    assert not [text for text in reasons if "punkt 2" in text]


def test_derived_positions_are_counted_as_derived() -> None:
    b = builder()
    positions = b.positions["trafiknamnden"]
    b.positions["trafiknamnden"] = (replace(positions[0], basis=Basis.DERIVED), *positions[1:])
    assert (
        "För 1 instans är ställningstagandet på helheten inte uttalat utan härlett ur de delar som tas upp."
        in texts(summary_of(b).overall)
    )


def test_the_one_against_stands_first_among_deviations(case: CaseFile) -> None:
    first = case.summary.deviations[0]
    assert first.respondent_id == "norrvikens-handelsforening"
    assert first.target == WHOLE
    assert first.what == (
        "Avstyrker förslaget, medan 7 av 9 instanser som tagit ställning tillstyrker eller inte har någon erinran (1 är ej avgjord)."
    )
    assert first.sentences[0].text == "Handelsföreningen avstyrker förslaget."
    assert len(first.sentences) > 1, "why it deviates is told too"


def test_one_that_argues_alone_is_found(case: CaseFile) -> None:
    found = [d for d in case.summary.deviations if d.what.startswith("Tar upp något")]
    alone = next(d for d in found if d.respondent_id == "sjoviks-hembygdsforening")
    assert "fornlämning" in alone.what
    assert alone.sentences[0].text.startswith("Föreningen anser att kullerstenen")


def test_no_deviation_is_claimed_where_no_majority_is() -> None:
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    for name, stance in (("Nämnd A", T), ("Nämnd B", T), ("Nämnd C", A), ("Nämnd D", A)):
        b.answer(name, [[("SUMMARY", "", f"{name} säger sitt om förslaget.")]], [(WHOLE, stance, "säger")])
    assert summary_of(b).deviations == ()


def test_support_in_part_deviates_only_while_it_is_rare() -> None:
    def deviating(partly: int) -> int:
        b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
        for number in range(10):
            stance = TD if number < partly else T
            b.answer(
                f"Nämnd {number}",
                [[("SUMMARY", "", "Nämnden säger sitt om saken.")]],
                [(WHOLE, stance, "säger")],
            )
        return len(summary_of(b).deviations)

    assert deviating(2) == 2
    assert deviating(4) == 0


def test_depth_changes_the_length() -> None:
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    themes = [
        f"{first}{second}" for first in ("skol", "park", "väg", "vatten", "barn") for second in (
            "plan", "avgift", "skydd", "miljö", "buller", "arbete", "tillgång", "underhåll")
    ]  # fmt: skip
    paragraphs = [
        f"Nämnden anser att {a} bör gå före {b}."
        for a, b in zip(themes, themes[1:] + themes[:1], strict=True)
    ]
    b.answer(
        "Nämnden", [[("SUMMARY", "", "Nämnden tillstyrker förslaget."), ("BODY", "Skäl", *paragraphs)]],
        [(WHOLE, T, "tillstyrker")],
    )  # fmt: skip
    lengths = {d: len(summary_of(b, depth=d).respondents[0].sentences) for d in Depth}
    assert lengths[Depth.SHORT] < lengths[Depth.NORMAL] == 8 < lengths[Depth.FULL] == 16
    coverage = summary_of(b, depth=Depth.FULL).respondents[0].coverage
    assert (coverage.represented, coverage.total) == (16, 41)


def test_the_same_sentence_twice_is_chosen_once() -> None:
    said = "Nämnden anser att kostnaderna måste utredas innan beslut fattas."
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    b.answer(
        "Nämnden",
        [[("SUMMARY", "", "Nämnden tillstyrker förslaget.", said), ("BODY", "Skäl", said, "Övrigt lämnas utan kommentar här.")]],
        [(WHOLE, T, "tillstyrker")],
    )  # fmt: skip
    assert texts(summary_of(b, depth=Depth.FULL).respondents[0].sentences).count(said) == 1


def test_a_joint_answer_is_one_summary_for_both(case: CaseFile) -> None:
    joint = [r for r in case.summary.respondents if len(r.respondent_ids) == 2]
    assert [r.respondent_ids for r in joint] == [("funktionsrattsradet", "pensionarsradet")]


def test_what_a_person_set_is_counted_and_told() -> None:
    b = builder()
    by_hand = {("fastighetskontoret", "helheten"): Stance.AVSTYRKER}
    told = texts(summary_of(b, by_hand=by_hand).overall)
    assert any("avstyrker 2" in text for text in told)
    assert "För 1 instans har handläggaren satt ställningstagandet." in told
    assert not any("ej avgjort" in text for text in told)


def test_a_cell_filled_for_one_without_answer_is_not_counted_as_an_answer() -> None:
    b = builder()
    told = texts(summary_of(b, by_hand={("byalaget-i-sjovik", "helheten"): Stance.AVSTYRKER}).overall)
    assert any(text.startswith("Av de 11 instanser som svarat") and "avstyrker 1" in text for text in told)
    assert (
        "Handläggaren har fyllt i ställningstagandet för Byalaget i Sjövik, som saknar läsbart svar." in told
    )


def test_recount_keeps_a_models_sentences_and_renews_the_counts() -> None:
    b = builder()
    b.decisions.append(
        Decision("fastighetskontoret", WHOLE, DecisionAction.CHANGE, Stance.AVSTYRKER, "Handläggare", WHEN)
    )
    built = case_file()
    phrased = CitedSentence("En formulerad mening.", built.summary.overall[3].citations, Origin.MODEL)
    old = replace(built.summary, overall=(*built.summary.overall, phrased))
    fresh = recount(b.build(old))
    assert phrased in fresh.overall
    assert any("avstyrker 2" in text for text in texts(fresh.overall))


def test_same_case_same_summary_whatever_the_order_of_the_mappings() -> None:
    b = builder()
    first = summary_of(b)
    b.parts = dict(reversed(list(b.parts.items())))
    b.statements = dict(reversed(list(b.statements.items())))
    b.positions = dict(reversed(list(b.positions.items())))
    assert summary_of(b) == first


def test_no_words_of_amount_without_a_number(case: CaseFile) -> None:
    for sentence in all_sentences(case.summary):
        if sentence.origin is Origin.TOOL:
            lowered = f" {sentence.text.casefold()} "
            assert not [w for w in (" de flesta ", " många ", " få ", " flertalet ") if w in lowered]


def test_rolls_are_told_from_counts(case: CaseFile) -> None:
    rolls = [s.text for s in case.summary.overall if is_roll(s)]
    assert "Avstyrker: Norrvikens handelsförening." in rolls
    assert len(rolls) == 5


def test_an_empty_case_has_a_summary() -> None:
    b = CaseBuilder(builder().case)
    b.silent("Nämnd A")
    summary = summary_of(b)
    assert texts(summary.overall) == [
        "Av 1 tillfrågad instans har 0 svarat och 1 inte svarat.",
        "Inget svar finns att räkna.",
    ]
    assert summary.deviations == ()
    assert summary.respondents == ()


def test_without_a_distribution_list_nobody_is_called_uninvited() -> None:
    b = CaseBuilder(builder().case)
    b.answer(
        "Nämnd A", [[("SUMMARY", "", "Nämnd A tillstyrker.")]], [(WHOLE, T, "tillstyrker")], invited=False
    )
    assert texts(summary_of(b).overall)[0] == (
        "1 instans har svarat. Ärendet har ingen sändlista att jämföra med."
    )


def test_the_few_against_stand_out_where_support_is_full_or_in_part() -> None:
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    for name, stance in (("Nämnd A", T), ("Nämnd B", T), ("Nämnd C", TD), ("Nämnd D", TD), ("Nämnd E", A)):
        b.answer(name, [[("SUMMARY", "", f"{name} säger sitt om förslaget.")]], [(WHOLE, stance, "säger")])
    assert [(d.respondent_id, d.what) for d in summary_of(b).deviations] == [
        (
            "namnd-e",
            "Avstyrker förslaget, medan 4 av 5 instanser som tagit ställning tillstyrker helt eller delvis.",
        )
    ]


def test_a_point_against_the_majority_names_the_point() -> None:
    b = CaseBuilder(builder().case)
    for name in ("Nämnd A", "Nämnd B", "Nämnd C"):
        b.answer(
            name, [[("POINT", "Punkt 3", f"{name} tillstyrker punkt 3.")]], [(P3, T, "tillstyrker punkt 3")]
        )
    b.answer(
        "Nämnd D", [[("POINT", "Punkt 3", "Nämnd D avstyrker punkt 3.")]], [(P3, A, "avstyrker punkt 3")]
    )
    deviation = summary_of(b).deviations[0]
    assert (deviation.respondent_id, deviation.target) == ("namnd-d", P3)
    assert deviation.what == (
        "Avstyrker punkt 3 (Parkeringstal för cykel), medan 3 av 4 instanser som tagit ställning tillstyrker."
    )
    assert P2.key not in {d.target.key for d in summary_of(b).deviations}


# --------------------------------------------------------------------------------------------
# What may be cut out, and what may not


def alone(*paragraphs: str, quote: str) -> CaseBuilder:
    """A case with one answer, whose stand is `quote`."""
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    b.answer("Nämnd A", [[("SUMMARY", "", *paragraphs)]], [(WHOLE, T, quote)])
    return b


@pytest.mark.parametrize(
    ("paragraph", "together"),
    [
        (
            "Parkeringstalen är av mindre betydelse för handeln. Men talen innebär att lokalerna blir dyrare att bygga.",
            "Parkeringstalen är av mindre betydelse för handeln. Men talen innebär att lokalerna blir dyrare att bygga.",
        ),
        (
            "Kommunen har ett program för trygghet. Nämnden anser att en sådan plan bör finnas även för parker.",
            "Kommunen har ett program för trygghet. Nämnden anser att en sådan plan bör finnas även för parker.",
        ),
        (
            "Nämnden anser att avgiften behövs för att platserna ska räcka. Däremot är nivån för hög.",
            "Nämnden anser att avgiften behövs för att platserna ska räcka. Däremot är nivån för hög.",
        ),
    ],
)
def test_a_sentence_that_cannot_stand_alone_is_quoted_with_its_neighbour(
    paragraph: str, together: str
) -> None:
    b = alone("Nämnden tillstyrker förslaget.", paragraph, quote="tillstyrker förslaget")
    assert together in texts(summary_of(b).respondents[0].sentences)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nämnden har fått remissen och vill att den besvaras senast den 4 maj.",
        "Förslaget innebär att varje byggherre ska teckna ett eget avtal med kommunen.",
        "Nämnden lämnar följande synpunkter eftersom den har tillfrågats av kommunstyrelsen.",
        "Flera ledamöter anser att förslaget riskerar att gå för fort fram i de norra delarna.",
    ],
)
def test_formalities_and_the_proposal_retold_are_no_arguments(sentence: str) -> None:
    reason = "Nämnden anser att tiden för samråd är för kort eftersom skolorna har lov."
    b = alone(f"Nämnden tillstyrker förslaget. {sentence} {reason}", quote="tillstyrker förslaget")
    found = texts(summary_of(b, depth=Depth.SHORT).overall)
    assert reason in found
    assert sentence not in found


def test_what_stands_between_the_views_of_others_is_not_the_respondents_own() -> None:
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    retold = "Björkby byalag anser att förslaget är skrivet för dem som redan bor rätt i kommunen."
    b.answer(
        "Landsbygdsrådet",
        [[
            ("BODY", "Vad byalagen säger", "Hällby byalag avstyrker förslaget.", retold, "Sörby byalag avstyrker allt."),
            ("POSITION", "Ställningstagande", "Rådet tillstyrker förslaget."),
        ]],
        [(WHOLE, T, "Rådet tillstyrker förslaget")],
    )  # fmt: skip
    submission = b.build().registry.submissions[0]
    part = next(iter(b.parts.values()))
    own = b.statements[submission.id][0]
    others = [
        replace(own, holder=Holder(VoiceKind.OTHERS), stance=A, citation=cite(part, quote))
        for quote in ("Hällby byalag avstyrker förslaget.", "Sörby byalag avstyrker allt.")
    ]
    b.statements[submission.id] = (*b.statements[submission.id], *others)
    assert retold not in of_text(summary_of(b, depth=Depth.FULL))


def test_support_made_of_yes_and_no_is_shown_by_both() -> None:
    yes, no = "Bolaget godtar timavgiften.", "Bolaget avstyrker boendeavgiften."
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    b.answer("Bolaget", [[("SUMMARY", "", f"{yes} {no}")]], [(WHOLE, T, yes[:-1])])
    registry = b.build().registry
    submission = registry.submissions[0]
    part = next(iter(b.parts.values()))
    own = b.statements[submission.id][0]
    against = replace(own, stance=A, citation=cite(part, no))
    [position] = b.positions[submission.respondent_ids[0]]
    position = replace(
        position, stance=TD, candidates=(TD,), evidence=(own.citation, against.citation), against=()
    )
    found = deciding(position, (own, against))
    assert [part.reading.quote(c) for c in found] == [part.reading.quote(own.citation), no]
    assert deciding(replace(position, stance=T, candidates=(T,)), (own, against)) == (own.citation,)


def test_a_derived_stand_is_told_as_one_on_parts() -> None:
    b = CaseBuilder(builder().case)
    for name in ("Nämnd A", "Nämnd B", "Nämnd C"):
        b.answer(name, [[("SUMMARY", "", f"{name} tillstyrker förslaget.")]], [(WHOLE, T, "tillstyrker")])
    b.answer("Nämnd D", [[("SUMMARY", "", "Nämnd D avstyrker punkt 3.")]], [(WHOLE, A, "avstyrker punkt 3")])
    [position] = b.positions["namnd-d"]
    b.positions["namnd-d"] = (replace(position, basis=Basis.DERIVED),)
    assert (
        summary_of(b)
        .deviations[0]
        .what.startswith("Avstyrker de delar av förslaget som svaret tar upp (härlett), medan 3 av 4")
    )


def test_answers_that_share_a_sentence_are_told_as_such() -> None:
    same = "En sammanslagning kan innebära att landsbygdens frågor hamnar i skymundan av de större städerna."
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    for name, extra in (("Nämnd A", same), ("Nämnd B", same), ("Nämnd C", same), ("Nämnd D", "Inget mer.")):
        b.answer(
            name, [[("SUMMARY", "", f"{name} tillstyrker förslaget. {extra}")]], [(WHOLE, T, "tillstyrker")]
        )
    told = [s for s in summary_of(b).overall if "ordagrant samma" in s.text]
    assert [s.text for s in told] == [
        f"I 3 svar (Nämnd A, Nämnd B och Nämnd C) står ordagrant samma mening: ”{same}”"
    ]
    assert len(told[0].citations) == 3


def test_a_short_stand_that_is_shown_counts_as_shown() -> None:
    b = CaseBuilder(Case("a", "Ärende", WHEN, proposal=Proposal("Förslag")))
    b.answer(
        "Nämnden", [[("POSITION", "", "Vi avstyrker."), ("BODY", "Skäl", "Den nya avgiften blir alldeles för hög.")]],
        [(WHOLE, A, "avstyrker")],
    )  # fmt: skip
    (found,) = summary_of(b).respondents
    assert texts(found.sentences)[0] == "Vi avstyrker."
    assert (found.coverage.represented, found.coverage.total) == (2, 2)
