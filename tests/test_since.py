"""What has been changed since the last run, said in words: page, terminal, and the sentences themselves."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import since
from assistant.cli import run as remiss
from assistant.domain import (
    Case,
    Correction,
    Document,
    DocumentRole,
    Point,
    Proposal,
    Respondent,
    ReviewItem,
    ReviewKind,
)
from assistant.runs import Snapshot
from assistant.settings import load
from assistant.store import JobState
from assistant.web import case_view, documents_view
from assistant.workspace import Workspace

WHEN = dt.datetime(2026, 5, 1, 12, 0, tzinfo=dt.UTC)


def document(name: str, parent: str | None = None) -> Document:
    return Document(f"d-{name}", name, "0" * 64, 1, WHEN, name, name, parent, None)


POINTS = (Point("p1", "1", "Avgifter"), Point("p2", "2", "Tider"))
BEFORE = Snapshot(
    Case("c", "Parkering", WHEN, "KS 1", dt.date(2026, 5, 29), Proposal("Parkering", POINTS)),
    (document("a.pdf"), document("b.pdf"), document("bilaga.pdf", "d-b.pdf")),
    (Respondent("kn", "Kulturnämnden"), Respondent("mn", "Miljönämnden")),
    (Correction("d-a.pdf", ("Kulturnämnden",)),),
    (),
)


def with_points(*points: Point) -> Snapshot:
    return replace(BEFORE, case=replace(BEFORE.case, proposal=Proposal("Parkering", points)))


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (replace(BEFORE, documents=(*BEFORE.documents, document("c.pdf"))), "Handlingen c.pdf är tillagd."),
        (
            replace(BEFORE, documents=(*BEFORE.documents, document("c.pdf"), document("d.pdf"))),
            "2 handlingar är tillagda: c.pdf och d.pdf.",
        ),
        (
            replace(BEFORE, documents=(*BEFORE.documents, *(document(f"{n}.pdf") for n in range(40)))),
            "40 handlingar är tillagda.",
        ),
        (replace(BEFORE, documents=BEFORE.documents[:1]), "Handlingen b.pdf är borttagen."),
        (
            replace(BEFORE, corrections=(Correction("d-a.pdf", ("Miljönämnden",)),)),
            "Avsändaren till a.pdf är rättad till Miljönämnden.",
        ),
        (replace(BEFORE, corrections=()), "Rättelsen av a.pdf är tillbakatagen."),
        (
            replace(
                BEFORE, corrections=(*BEFORE.corrections, Correction("d-b.pdf", (), DocumentRole.DUPLICATE))
            ),
            "b.pdf är rättad till ”dubblett”.",
        ),
        (
            with_points(POINTS[0], replace(POINTS[1], title="Tider för boende")),
            "Förslagspunkten ”2. Tider” heter nu ”2. Tider för boende”.",
        ),
        (with_points(POINTS[0]), "Förslagspunkten ”2. Tider” är borttagen."),
        (
            with_points(*(replace(one, number=f"1.{one.number}", aliases=("x",)) for one in POINTS)),
            "2 förslagspunkter har fått nya nummer.",
        ),
        (with_points(*POINTS, Point("p3", "3", "Hus")), "Förslagspunkten ”3. Hus” är tillagd."),
        (with_points(*POINTS[::-1]), "Förslagspunkterna står i en annan ordning."),
        (
            with_points(POINTS[0], replace(POINTS[1], text="Annat.")),
            "Texten till förslagspunkten ”2. Tider” är ändrad.",
        ),
        (
            replace(BEFORE, invited=(*BEFORE.invited, Respondent("sn", "Skolnämnden"))),
            "Remissinstansen Skolnämnden är tillagd på sändlistan.",
        ),
        (
            replace(BEFORE, invited=BEFORE.invited[:1]),
            "Remissinstansen Miljönämnden är struken från sändlistan.",
        ),
        (
            replace(BEFORE, case=replace(BEFORE.case, due=dt.date(2026, 6, 1))),
            "Svarstiden är ändrad till 2026-06-01.",
        ),
        (replace(BEFORE, case=replace(BEFORE.case, due=None)), "Svarstiden är borttagen."),
        (replace(BEFORE, case=replace(BEFORE.case, title="Bilar")), "Rubriken är ändrad till ”Bilar”."),
        (
            replace(BEFORE, intake=(ReviewItem(ReviewKind.UNREADABLE, "Filen x finns inte.", "Leta."),)),
            "1 fil gick inte att lägga till.",
        ),
    ],
)
def test_each_change_is_one_sentence(now: Snapshot, said: str) -> None:
    assert since.changes(BEFORE, now) == (said,)


def test_nothing_changed_says_nothing_and_what_has_no_words_of_its_own_is_not_silent() -> None:
    assert since.changes(BEFORE, BEFORE) == ()
    other = replace(BEFORE, case=replace(BEFORE.case, created=WHEN + dt.timedelta(1)))
    assert since.changes(BEFORE, other) == ("Uppgifter i ärendet är ändrade.",)


def test_settings_and_versions_are_named() -> None:
    assert since.settings({"summary_depth": "kort", "ocr": "True"}, {"summary_depth": "normal"}) == (
        "Inställningen för sammanfattningarnas längd är ”normal” och var ”kort”.",
    )
    assert set(since._SETTINGS) == set(load().record()), "each has words of its own"
    own, library = {"remissassistent": "1", "numpy": "1"}, {"remissassistent": "1", "numpy": "2"}
    assert since.versions(own, own) == ()
    assert since.versions(own, library) == ("Program som verktyget bygger på är uppdaterade.",)
    assert since.versions(own, {**own, "remissassistent": "2"}) == ("Verktyget är uppdaterat.",)


def changed_case(tmp_path: Path) -> tuple[Workspace, str]:
    """A case that has been run, and then corrected and added to."""
    place = Workspace(load(workspace=tmp_path / "arbetsmapp", user="Testaren"))
    case, _ = place.create_case("Parkering", points=["1. Avgifter"])
    for name in ("Kulturnämnden", "Miljönämnden"):
        (tmp_path / f"{name}.txt").write_text(f"Yttrande\n\n{name}\n\n{name} tillstyrker förslaget.\n")
    place.add(case.id, [tmp_path / "Kulturnämnden.txt"])
    assert place.run(case.id).state is JobState.DONE
    assert place.status(case.id).changed == ()
    place.correct(case.id, "Kulturnämnden.txt", ["Kultur- och fritidsnämnden"], None)
    place.add(case.id, [tmp_path / "Miljönämnden.txt"])
    place.set_points(case.id, ["1. Avgifter", "2. Tider"])
    return place, case.id


def test_page_and_terminal_say_what_changed_and_that_a_run_is_needed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, case_id = changed_case(tmp_path)
    sentences = (
        "Handlingen Miljönämnden.txt är tillagd.",
        "Avsändaren till Kulturnämnden.txt är rättad till Kultur- och fritidsnämnden.",
        "Förslagspunkten ”2. Tider” är tillagd.",
    )
    status = place.status(case_id)
    assert status.changed == sentences
    assert status.needs_run

    shown = case_view.header(status, place.case_file(case_id), "")
    assert all(sentence in shown for sentence in sentences[:2])
    assert "1 ändring till." in shown
    assert 'data-do="run"' in shown, "the run is begun from where it is asked for"
    document = place.documents(case_id)[0]
    assert place.corrected(case_id) == {document.id: sentences[1]}
    files = documents_view.documents(
        case_id, place.documents(case_id), place.case_file(case_id), place.corrected(case_id)
    )
    assert f"{sentences[1]} Gäller efter nästa körning." in files
    listed = case_view.progress(place.job(case_id), status.changed)
    assert all(f"<li>{sentence}</li>" in listed for sentence in sentences)

    folder = ["--workspace", str(place.settings.workspace)]
    assert remiss(["status", case_id, *folder]) == 0
    said = capsys.readouterr().out
    assert all(sentence in said for sentence in sentences)
    assert f"remiss run {case_id}" in said
    assert remiss(["status", case_id, "--json", *folder]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (tuple(told["changed"]), told["needs_run"]) == (sentences, True)
    remiss(["table", case_id, *folder])
    assert sentences[0] in capsys.readouterr().err

    place.run(case_id)
    assert place.status(case_id).changed == ()
    assert 'data-do="run"' not in case_view.header(place.status(case_id), place.case_file(case_id), "")
    remiss(["status", case_id, *folder])
    assert "Ändrat" not in capsys.readouterr().out


def test_status_of_a_case_without_files_and_of_one_not_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Workspace(load(workspace=tmp_path))
    case, _ = place.create_case("Parkering")
    remiss(["status", case.id, "--workspace", str(tmp_path)])
    said = capsys.readouterr().out
    assert "har inte körts än" in said
    assert "remiss add" in said
    (tmp_path / "svar.txt").write_text("Vi tillstyrker förslaget.")
    place.add(case.id, [tmp_path / "svar.txt"])
    remiss(["status", case.id, "--workspace", str(tmp_path)])
    assert f"remiss run {case.id}" in capsys.readouterr().out
