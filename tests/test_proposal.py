"""The points of a proposal, and resolving references to them."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest

from assistant.domain import DocumentKind, Point, Proposal, Section, SectionKind, Span, Target
from assistant.proposal import keep_ids, match_reference, of_heading, parse_points, read_points
from assistant.proposal.references import references
from assistant.proposal.titles import by_title, names_whole
from tests import submissions
from tests.casefiles import read_document

PLAN = Proposal(
    "Förslag till mobilitetsplan",
    parse_points(
        [
            "1. Avgiftsfri parkering för delade bilar",
            "2. Längre gröntid för gående",
            "3. Cykelbana på Hamngatan",
            "4. Gemensam taxa för boendeparkering",
        ]
    ),
)
REPORT = Proposal("", parse_points(["6.1 Tillstånd", "6.2 Anmälan", "6.3 Tillsyn", "7.1 Sanktionsavgift"]))


def meant(text: str, proposal: Proposal) -> tuple[Target, ...]:
    """By number if the text has numbers, else by the words of titles."""
    found = [match.target for ref in references(text) for match in match_reference(ref, proposal)]
    return tuple(found or (Target(point.id) for point in by_title(text, proposal)))


def numbers(proposal: Proposal, targets: tuple[Target, ...]) -> list[str]:
    return [proposal.point(t.point_id).number if t.point_id else f"?{t.reference}" for t in targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("punkt 2", ["2"]),
        ("punkten 2", ["2"]),
        ("p. 2", ["2"]),
        ("förslag 3", ["3"]),
        ("förslagspunkt 3", ["3"]),
        ("punkterna 1–3", ["1", "2", "3"]),
        ("punkterna 1 till 3", ["1", "2", "3"]),
        ("punkt 2 och 4", ["2", "4"]),
        ("punkterna 1, 2 och 4", ["1", "2", "4"]),
        ("punkt 1 samt punkt 3", ["1", "3"]),
        ("punkt 9", ["?punkt 9"]),
        ("punkterna 3–5", ["3", "4", "?punkt 5"]),
        ("avsnitt 2", ["?avsnitt 2"]),  # chapter 2 of a report is not its second point
        ("förslaget om avgiftsfri parkering", ["1"]),
        ("förslaget om längre gröntid för gående", ["2"]),
        ("förslagen om cykelbana på Hamngatan och längre gröntid", ["2", "3"]),
        ("förslaget om parkering", []),  # two points are about parking
        ("förslaget om nya hållplatser", []),
    ],
)
def test_points_by_number_and_title(text: str, expected: list[str]) -> None:
    assert numbers(PLAN, meant(text, PLAN)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("avsnitt 6.3", ["6.3"]),
        ("avsnitten 6.1–6.3", ["6.1", "6.2", "6.3"]),
        ("kapitel 6", ["6.1", "6.2", "6.3"]),
        ("kap. 6 och 7", ["6.1", "6.2", "6.3", "7.1"]),
        ("avsnitt 6.3.1", ["6.3"]),
        ("avsnitt 9.9", ["?avsnitt 9.9"]),
        ("ändringen i 3 kap. 7 §", ["?3 kap. 7 §"]),
    ],
)
def test_sections_of_a_report(text: str, expected: list[str]) -> None:
    assert numbers(REPORT, meant(text, REPORT)) == expected


def test_other_numbers_are_no_references() -> None:
    assert references("avgiften höjs med 3 procent från 2027 och taxan 12 b ses över") == ()
    assert [r.names for r in references("se punkt 2 och 3 kap. 7 §")] == [("punkt 2",), ("3 kap. 7 §",)]


def test_aliases_set_by_hand_resolve() -> None:
    plan = Proposal(
        "", (Point("x", "1", "Tillsyn", ("3 kap. 7 §", "avsnitt 5.2")), Point("y", "2", "Avgift"))
    )
    assert meant("3 kap. 7 §", plan) == (Target("x"),)
    assert meant("avsnitt 5.2", plan) == (Target("x"),)
    assert meant("punkt 2", plan) == (Target("y"),)


def test_typed_points_get_free_numbers_and_stable_ids() -> None:
    points = parse_points(["Längre öppettider", "2. Gemensam taxa", "Punkt 4 – Lån av verktyg", " "])
    assert [(p.number, p.title) for p in points] == [
        ("1", "Längre öppettider"),
        ("2", "Gemensam taxa"),
        ("4", "Lån av verktyg"),
    ]
    assert points == parse_points(["Längre öppettider", "2. Gemensam taxa", "Punkt 4 – Lån av verktyg"])
    assert len({p.id for p in points}) == 3


def test_renumbering_keeps_the_id_and_moves_the_names() -> None:
    points = keep_ids(
        PLAN.points, parse_points(["2. Avgiftsfri parkering för delade bilar", "1. Längre gröntid"])
    )
    assert points[0].id == PLAN.points[0].id
    assert points[1].id not in {point.id for point in PLAN.points}
    assert meant("punkt 2", Proposal("", points)) == (Target(PLAN.points[0].id),)


def test_a_point_that_is_worded_anew_is_the_same_point() -> None:
    before = parse_points(["1. Avgift för gatuparkering", "2. Längre öppettider", "3. Lån av verktyg"])
    wanted = [
        "1. Avgift för parkering på gatan, avgift från 2027",
        "2. Kortare sommarlov",
        "3. Lån av vertyg",
    ]
    after = keep_ids(before, parse_points(wanted))
    assert [p.id in {one.id for one in before} for p in after] == [True, False, True]
    assert [p.title for p in after] == [line.partition(". ")[2] for line in wanted]
    assert (
        keep_ids(after, parse_points(["1. AVGIFT FÖR GATUPARKERING"]))[0].title == "AVGIFT FÖR GATUPARKERING"
    )


def test_points_with_one_title_are_told_apart_by_number() -> None:
    before = parse_points(["1. Avgift", "2. Avgift", "3. Tider"])
    after = keep_ids(before, parse_points(["1. Tider", "2. Avgift", "3. Avgift"]))
    assert [p.id for p in after] == [before[2].id, before[1].id, before[0].id]


def test_a_point_that_is_the_same_keeps_its_text_unless_there_is_a_new_one() -> None:
    before = tuple(replace(point, text="Som det stod.") for point in parse_points(["1. Avgift"]))
    assert keep_ids(before, parse_points(["1. Avgift"])) == before
    (moved,) = keep_ids(before, parse_points(["2. Avgift"]))
    assert (moved.number, moved.text) == ("2", "Som det stod.")
    (again,) = keep_ids(before, [replace(point, text="Nytt.") for point in parse_points(["1. Avgift"])])
    assert (again.id, again.text) == (before[0].id, "Nytt.")


def test_reading_points_from_marked_headings() -> None:
    part = read_document(
        "förslag.pdf",
        [
            [
                ("BODY", "1 Bakgrund", "Kommunen har en plan."),
                ("POINT", "Punkt 1 – Sommargågator i centrum", "Gatorna stängs för biltrafik i juni."),
                ("POINT", "Punkt 2 – Avgift för uteserveringar", "Avgiften höjs."),
            ]
        ],
        DocumentKind.FORSLAG,
    )
    points = read_points(part)
    assert [(p.number, p.title) for p in points] == [
        ("1", "Sommargågator i centrum"),
        ("2", "Avgift för uteserveringar"),
    ]
    assert points[1].text == "Avgiften höjs."
    assert meant("punkt 2", Proposal("", points)) == (Target(points[1].id),)


def test_reading_points_from_a_numbered_list() -> None:
    part = read_document(
        "förslag.pdf",
        [
            [
                ("BODY", "Bakgrund", "1. Detta är ingen punkt."),
                ("BODY", "Förslag", "Följande föreslås.", "1. Sommargågator införs.", "2. Avgiften höjs."),
            ]
        ],
        DocumentKind.FORSLAG,
    )
    assert [(p.number, p.title) for p in read_points(part)] == [
        ("1", "Sommargågator införs"),
        ("2", "Avgiften höjs"),
    ]


@pytest.mark.parametrize(("first", "meant_by_2"), [("Gågator i centrum", "2"), ("Bakgrund", "?punkt 2")])
def test_numbered_headings_that_are_all_points_are_called_so(first: str, meant_by_2: str) -> None:
    """With background as number 1, "punkt 2" may be the second point or the second chapter: nobody can tell."""
    body = "Kommunen vill ändra ordningen och beskriver här hur det ska gå till under de kommande åren."
    heads = (f"1 {first}", "2 Avgift för uteserveringar", "3 Tider för leveranser")
    text = f"Plan för centrum\n\n{body}\n\n" + "".join(f"{head}\n\n{body}\n\n" for head in heads)
    plan = Proposal("", read_points(submissions.part("förslag.txt", text)))
    assert numbers(plan, meant("punkt 2", plan)) == [meant_by_2]
    assert numbers(plan, meant("avsnitt 2", plan)) == ["2"]


def section(title: str, number: str | None = None) -> Section:
    return Section(SectionKind.POINT, title, number, 1, Span(0, 1))


@pytest.mark.parametrize(
    ("title", "number", "expected"),
    [
        ("Punkt 2 – Längre gröntid", "2", ["2"]),
        ("Punkt 2", "2", ["2"]),
        ("Cykelbana på Hamngatan", None, ["3"]),
        ("2. Synpunkter", "2", []),  # the answer's own numbering
        ("2. Längre gröntid för gående", "2", ["2"]),
        ("Övriga synpunkter", None, []),
    ],
)
def test_headings(title: str, number: str | None, expected: list[str]) -> None:
    assert numbers(PLAN, tuple(m.target for m in of_heading(section(title, number), PLAN))) == expected


def test_a_subsection_is_a_part_of_its_point() -> None:
    (match,) = of_heading(section("Avsnitt 6.3.1", "6.3.1"), REPORT)
    assert (match.target.point_id, match.part) == (REPORT.points[2].id, True)


def test_the_proposals_own_title_means_the_whole() -> None:
    assert names_whole("förslaget till mobilitetsplan", PLAN)
    assert not names_whole("förslaget om avgiftsfri parkering", PLAN)
    assert by_title("planen", PLAN) == ()


def test_pages_and_paragraphs_of_law_are_names_of_a_point() -> None:
    part = read_document(
        "förslag.pdf",
        [
            [
                (
                    "POINT",
                    "Punkt 6.1 Tillsyn",
                    "En ny bestämmelse, 3 kap. 7 § skollagen, införs. I dag gäller 2 kap. 1 §.",
                )
            ],
            [("POINT", "Punkt 6.2 Avgift", "Ändringar görs i 3 kap. 7 § socialtjänstlagen och i 4 §.")],
            [("POINT", "Punkt 6.3 Uppgifter", "Bestämmelsen i 4 § ändras också här.")],
        ],
        DocumentKind.FORSLAG,
    )
    plan = Proposal("", read_points(part))
    assert numbers(plan, meant("förslaget på s. 2", plan)) == ["6.2"]
    assert numbers(plan, meant("3 kap. 7 § skollagen", plan)) == ["6.1"]
    assert numbers(plan, meant("3 kap. 7 § i socialtjänstlagen", plan)) == ["6.2"]
    assert numbers(plan, meant("3 kap. 7 §", plan)) == ["?3 kap. 7 §"]  # of which statute?
    assert numbers(plan, meant("3 kap. 7 § plan- och bygglagen", plan))[0].startswith("?")
    assert numbers(plan, meant("2 kap. 1 §", plan)) == ["?2 kap. 1 §"]  # the law as it is
    assert numbers(plan, meant("4 §", plan)) == ["?4 §"]  # two points change it


def test_a_page_with_two_points_is_neither() -> None:
    part = read_document(
        "förslag.pdf",
        [[("POINT", "Punkt 1 Tillsyn", "Ny tillsyn."), ("POINT", "Punkt 2 Avgift", "Ny avgift.")]],
    )
    plan = Proposal("", read_points(part))
    assert numbers(plan, meant("s. 1", plan)) == ["?s. 1"]


def test_printed_page_numbers_count_where_there_are_any() -> None:
    letter = [
        [("POINT", f"Punkt 6.{n} Förslag {n}", f"Detta är förslaget.\nSida {n + 40}")] for n in (1, 2, 3)
    ]
    part = read_document("förslag.pdf", letter, DocumentKind.FORSLAG)
    text = part.reading.text
    furniture = tuple(Span(found.start(), found.end()) for found in re.finditer(r"Sida \d+", text))
    plan = Proposal("", read_points(replace(part, reading=replace(part.reading, furniture=furniture))))
    assert numbers(plan, meant("s. 42", plan)) == ["6.2"]
    assert numbers(plan, meant("s. 2", plan)) == ["?s. 2"]


def test_a_heading_that_only_holds_others_is_no_point() -> None:
    text = "Plan\n\n1 Inledning\n\nKommunen har länge planerat en ny ordning för tillsynen.\n\n6 Våra förslag\n\n6.1 Tillsyn av avgifter\n\nNy tillsyn införs.\n\n6.2 Avgift för tillsyn\n\nEn ny avgift införs.\n"
    part = submissions.part("förslag.txt", text)
    plan = Proposal("", read_points(part))
    assert [point.number for point in plan.points] == ["6.1", "6.2"]
    assert numbers(plan, meant("kapitel 6", plan)) == ["6.1", "6.2"]


def test_when_the_law_begins_to_apply_is_a_point() -> None:
    text = (
        "Promemoria\n\n5 Förslag\n\n5.1 Avgift för tillsyn\n\nEn ny avgift införs för all tillsyn.\n\n"
        "5.2 Ikraftträdande- och övergångsbestämmelser\n\nLagen ska träda i kraft den 1 januari nästa år.\n\n"
        "6 Konsekvenser\n\nKostnaderna är små för kommunerna.\n"
    )
    plan = Proposal("", read_points(submissions.part("förslag.txt", text)))
    assert [point.number for point in plan.points] == ["5.1", "5.2"]
    assert numbers(plan, meant("det föreslagna ikraftträdandet", plan)) == ["5.2"]
    assert numbers(plan, tuple(m.target for m in of_heading(section("Ikraftträdande"), plan))) == ["5.2"]


def test_a_typed_point_may_say_its_paragraph_and_page() -> None:
    plan = Proposal("", parse_points(["1. Tillsyn (3 kap. 7 § skollagen, s. 41–44)", "2. Avgift"]))
    assert numbers(plan, meant("3 kap. 7 §", plan)) == ["1"]
    assert numbers(plan, meant("s. 43", plan)) == ["1"]


def test_a_number_with_dots_is_a_forslag_too() -> None:
    assert numbers(REPORT, meant("förslag 6.3", REPORT)) == ["6.3"]


@pytest.mark.parametrize("written", ["programmet", "stadsmiljöprogrammet", "förslaget till program"])
def test_the_kind_of_proposal_is_inflected(written: str) -> None:
    assert names_whole(written, Proposal("Stadsmiljöprogram för Sjököping"))


def test_many_points_cost_little_more_than_few() -> None:
    """What points are called is worked out once, not for every sentence."""
    text = (
        "Nämnden tillstyrker förslaget om tillsyn i avsnitt 4.2. Vi saknar en analys av avgifter för verksamheter. "
        * 40
    )

    def seconds(points: int) -> float:
        lines = [f"{n // 9 + 1}.{n % 9 + 1} Åtgärd {n} för {n}verksamhet i område{n}" for n in range(points)]
        plan = Proposal("Plan", parse_points(lines))
        submissions.answer(text, proposal=plan)
        start = time.process_time()
        submissions.answer(text, proposal=plan)
        return time.process_time() - start

    assert seconds(180) < 4 * seconds(6)
