"""Questions put to every answer, as an Excel sheet: respondents down, questions across, every answer with its source."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from assistant.domain import CaseFile
from assistant.export.files import settled_zip
from assistant.export.harmless import clean
from assistant.export.sheet import fill

if TYPE_CHECKING:
    from assistant.questions import Matrix, MatrixCell


def cell_text(case_file: CaseFile, cell: MatrixCell) -> str:
    """The answer with its sources, and whose words they are if not the respondent's own; or why there is none."""
    from assistant.questions import told

    if not cell.sentences:
        return ". ".join(filter(None, (cell.state.swedish, cell.note)))
    return "\n".join(
        " ".join(
            filter(
                None,
                (
                    f"”{sentence.text}”",
                    *dict.fromkeys(map(case_file.source, sentence.citations)),
                    told(case_file, *sentence.citations),
                ),
            )
        )
        for sentence in cell.sentences
    )


def render(case_file: CaseFile, found: Matrix) -> bytes:
    from openpyxl import Workbook

    from assistant.questions import unread

    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet("Frågor")
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    rows = [
        [names[row.respondent_id], *(cell_text(case_file, cell) for cell in row.cells)] for row in found.rows
    ]
    rows += [[names[one], *(["ej svar"] * len(found.questions))] for one in found.silent]
    fill(sheet, ["Remissinstans", *found.questions], rows, [32, *([48] * len(found.questions))], frozen="B2")
    if missing := unread(case_file):
        fill(
            book.create_sheet("Kan inte läsas"),
            ["Inte genomsökt"],
            [[one] for one in missing],
            [80],
            frozen="A2",
        )
    sheet.page_setup.orientation = "landscape"
    book.properties.title = clean(f"Frågor till remissvaren: {case_file.case.title}")
    book.properties.creator = "Remissassistent"
    book.properties.language = "sv-SE"
    out = io.BytesIO()
    book.save(out)
    return settled_zip(out.getvalue(), case_file.run.finished or case_file.run.started)
