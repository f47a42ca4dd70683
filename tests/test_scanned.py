"""Stands on scanned pages: no surer than the words they are read from."""

from __future__ import annotations

import threading
import time
from datetime import datetime
from pathlib import Path

import pytest
import reportlab

from assistant.domain import (
    WHOLE,
    Citation,
    Document,
    Proposal,
    ReadDocument,
    Reading,
    Repair,
    RepairKind,
    ReviewKind,
    ScannedPage,
    Span,
    Stance,
)
from assistant.reading import ocr
from assistant.settings import load
from assistant.workspace import Workspace
from tests.test_reading import scanned_pdf


def blurred(path: Path, text: str, word: str, radius: float) -> Path:
    """A scan on which one word is out of focus."""
    import reportlab
    from PIL import Image, ImageDraw, ImageFilter, ImageFont
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    font = ImageFont.truetype(str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"), 30)
    image = Image.new("L", (1240, 1754), 255)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(text.split("\n")):
        draw.text((120, 200 + 50 * number), line, fill=0, font=font)
        if word in line:
            left = 120 + draw.textlength(line[: line.index(word)], font=font)
            box = (
                int(left),
                195 + 50 * number,
                int(left + draw.textlength(word, font=font)),
                245 + 50 * number,
            )
            image.paste(image.crop(box).filter(ImageFilter.GaussianBlur(radius)), box)
    canvas = Canvas(str(path), pagesize=A4)
    canvas.drawImage(ImageReader(image), 0, 0, A4[0], A4[1])
    canvas.showPage()
    canvas.save()
    return path


LETTER = (
    "Björkby kommun\n\nYttrande över förslaget om stigar\n\nKommunen tillstyrker förslaget om fler stigar."
)


def _run(tmp_path: Path, path: Path):
    place = Workspace(load(workspace=tmp_path / "arbete"))
    case, _ = place.create_case("Förslag om stigar")
    place.set_invited(case.id, ["Björkby kommun"])
    place.add(case.id, [path])
    place.run(case.id)
    case_file = place.case_file(case.id)
    return case_file, case_file.table.cell("bjorkby-kommun", WHOLE).position


@pytest.mark.ocr
def test_a_clear_scan_is_decided_and_its_words_are_not_doubted(tmp_path):
    if ocr.version() is None:
        pytest.skip("tesseract with Swedish is not installed")
    case_file, position = _run(tmp_path, scanned_pdf(tmp_path / "Björkby kommun.pdf", LETTER))
    assert position.stance is Stance.TILLSTYRKER
    assert not [entry for entry in case_file.review if entry.item.kind is ReviewKind.LOW_CONFIDENCE]


@pytest.mark.ocr
def test_a_blurred_stance_word_decides_nothing_in_silence(tmp_path):
    if ocr.version() is None:
        pytest.skip("tesseract with Swedish is not installed")
    for number, radius in enumerate((2.5, 3.5, 4.5)):
        path = blurred(tmp_path / f"Björkby kommun {number}.pdf", LETTER, "tillstyrker", radius)
        case_file, position = _run(tmp_path / str(number), path)
        assert position.stance in (Stance.TILLSTYRKER, Stance.OKLART, None)
        doubted = [
            e.item
            for e in case_file.review
            if e.item.kind in (ReviewKind.LOW_CONFIDENCE, ReviewKind.UNDECIDED)
        ]
        assert doubted, radius
    assert position.stance is not Stance.TILLSTYRKER


def _part(confidence: int, text: str = "Kommunen avstyr-\nker förslaget.") -> ReadDocument:
    """A scanned page as Tesseract gives it, with a repaired line end."""
    raw, at, words = text, 0, []
    for word in raw.split():
        at = raw.index(word, at)
        words.append(
            (at, at + len(word), 0, 0, 9, 9, confidence if word in ("avstyr-", "ker", "avstyrkcr") else 95)
        )
    canonical = raw.replace("avstyr-\nker ", "avstyrker\n")
    repairs = ()
    if canonical != raw:
        begin = raw.index("-\n")
        repairs = (
            Repair(RepairKind.HYPHEN, Span(begin, begin), "-\n"),
            Repair(RepairKind.SPACE, Span(begin + 3, begin + 4), " "),
        )
    reading = Reading(
        "r1", "d1", "pdfium", canonical, (0,), repairs=repairs, scanned=(ScannedPage(1, tuple(words)),)
    )
    import datetime as dt

    from assistant import structure

    document = Document("d1", "svar.pdf", "", 0, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "", "")
    return ReadDocument(document, reading, structure.analyse(document, reading))


def _judged(part: ReadDocument):
    from assistant.domain import Registry, Respondent, RespondentState, Submission
    from assistant.positions import decide
    from assistant.statements import read_submission

    respondent = Respondent("bjorkby-kommun", "Björkby kommun")
    submission = Submission("s1", (respondent.id,), ("d1",))
    registry = Registry((respondent,), (submission,), (), {respondent.id: RespondentState.ANSWERED})
    statements, items = read_submission(submission, [part], Proposal("Stigar"), registry)
    positions, more = decide(respondent.id, statements, Proposal("Stigar"), 0.6)
    return positions[0], (*items, *more)


def test_a_stand_on_weak_words_is_not_decided_and_the_words_are_cited():
    position, items = _judged(_part(35))
    assert position.stance is None
    assert Stance.AVSTYRKER in position.candidates
    (item,) = [item for item in items if item.kind is ReviewKind.LOW_CONFIDENCE]
    assert "”avstyrker” (35 %)" in item.reason
    assert item.respondent_id == "bjorkby-kommun"
    sure, items = _judged(_part(90))
    assert sure.stance is Stance.AVSTYRKER
    assert not [item for item in items if item.kind is ReviewKind.LOW_CONFIDENCE]


def test_a_weak_word_that_may_be_a_stance_word_is_listed():
    part = _part(30, "Kommunen har tagit del av remissen. Kommunen avstyrkcr förslaget i dess helhet.")
    _, items = _judged(part)
    assert any("avstyrkcr" in item.reason and "30 %" in item.reason for item in items)


def test_scanned_words_are_found_through_repairs():
    reading = _part(35).reading
    (start,) = [reading.text.index("avstyrker")]
    found = reading.scanned_words(Span(start, start + 9))
    assert [word[-1] for _, word in found] == [35, 35]
    assert reading.canonical_span(1, found[0][1][0], found[1][1][1]) == Span(start, start + 9)
    assert reading.quote(Citation("r1", (reading.canonical_span(1, 0, 8),))) == "Kommunen"


def test_no_more_pages_are_recognised_at_once_than_there_are_cores(monkeypatch, tmp_path):
    from assistant.reading import ocr

    monkeypatch.setattr(ocr.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(ocr.tempfile, "gettempdir", lambda: str(tmp_path))
    at_once, most, lock = 0, 0, threading.Lock()

    def work():
        nonlocal at_once, most
        with ocr._core():
            with lock:
                at_once += 1
                most = max(most, at_once)
            time.sleep(0.05)
            with lock:
                at_once -= 1

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2


FONT = str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")


def _scan_with_text_under_it(path, seen, under):
    """A page that is a picture of `seen`, with `under` as its text, drawn invisibly as scanners do."""
    import io

    from PIL import Image, ImageDraw, ImageFont
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    page = Image.new("L", (1654, 2339), 255)
    ImageDraw.Draw(page).multiline_text((150, 200), seen, 0, ImageFont.truetype(FONT, 34), spacing=16)
    data = io.BytesIO()
    page.save(data, "PNG")
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(data), 0, 0, *A4)
    for number, line in enumerate(under.split("\n")):
        text = canvas.beginText(54, 760 - 20 * number)
        text.setTextRenderMode(3)
        text.textOut(line)
        canvas.drawText(text)
    canvas.save()


SEEN = "\n".join(
    [
        "Kommunstyrelsen avstyrker förslaget om avgifter för parkering.",
        "Kostnaderna för kommunerna redovisas inte tillräckligt tydligt,",
        "och ansvaret mellan staten och kommunerna behöver klargöras.",
        "Förvaltningen anser att tidplanen behöver ändras väsentligt.",
    ]
)
POOR = "\n".join(
    [
        "Kornmunstyrclsen avstvrkcr forsiaget orn avqifter for parkcring.",
        "Kostnadcrna for kommuncrna rcdovisas intc tillrackliqt tydliqt,",
        "och ansvarct mcllan statcn och kommuncrna bchovcr klarqoras.",
        "Forvaltninqcn anscr att tidplancn bchovcr andras vascntliqt.",
    ]
)


def _read_scan(path):
    from assistant.reading import read
    from assistant.settings import Settings

    document = Document("d1", path.name, "0" * 64, 1, datetime(2025, 1, 1), path.name, str(path))
    return read(path, document, Settings(workspace="/nonexistent"))


def test_poor_text_under_a_scan_is_read_again(tmp_path):
    from assistant.reading import ocr

    if ocr.version() is None:
        pytest.skip("Tesseract with Swedish is not installed")
    _scan_with_text_under_it(tmp_path / "a.pdf", SEEN, POOR)
    _scan_with_text_under_it(tmp_path / "b.pdf", SEEN, SEEN)
    again, trusted = _read_scan(tmp_path / "a.pdf").reading, _read_scan(tmp_path / "b.pdf").reading
    assert "avstyrker förslaget om avgifter" in again.text
    assert again.metadata["ocr_pages"] == "1"
    assert "avstyrker förslaget om avgifter" in trusted.text
    assert "ocr_pages" not in trusted.metadata


def test_poor_text_under_a_scan_is_told_without_tesseract(tmp_path, monkeypatch):
    from assistant.reading import ocr

    monkeypatch.setattr(ocr, "version", lambda: None)
    _scan_with_text_under_it(tmp_path / "a.pdf", SEEN, POOR)
    result = _read_scan(tmp_path / "a.pdf")
    assert "avstvrkcr" in result.reading.text
    assert result.reading.unreadable_pages == ()
    assert any("annat läsprogram" in item.reason for item in result.items)
