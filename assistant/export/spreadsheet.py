"""The table as an Excel workbook: table, evidence, checklist, respondents and method."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from assistant.domain import CaseFile, Cell
from assistant.export import facts
from assistant.export.files import settled_zip
from assistant.export.harmless import clean
from assistant.export.sheet import fill
from assistant.export.wording import Wording, day, tint
from assistant.summaries.deciding import deciding_in
from assistant.swedish import shortened

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet


def render(case_file: CaseFile, wording: Wording) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    _table(book.create_sheet("Tabell"), case_file, wording)
    _evidence(book.create_sheet("Belägg"), case_file, wording)
    _checklist(book.create_sheet("Checklista"), case_file)
    _respondents(book.create_sheet("Instanser"), case_file)
    _method(book.create_sheet("Metod"), case_file)
    book.properties.title = clean(f"Remissammanställning: {case_file.case.title}")
    book.properties.creator = "Remissassistent"
    book.properties.language = "sv-SE"
    out = io.BytesIO()
    book.save(out)
    return settled_zip(out.getvalue(), case_file.run.finished or case_file.run.started)


# --------------------------------------------------------------------------------------------
# Sheets


def _table(sheet: Worksheet, case_file: CaseFile, wording: Wording) -> None:
    targets = case_file.table.targets
    header = ["Remissinstans", "Tillfrågad", "Svar"]
    for target in targets:
        name = case_file.target_name(target)
        header += [name, "Belägg för helheten"] if target.whole else [name]
    header += ["Signerat"]
    rows = []
    cells: list[list[Cell | None]] = []
    for attended in facts.attendance(case_file):
        row = case_file.table.rows[attended.respondent.id]
        came = attended.state.swedish + (" (sent)" if attended.late else "")
        line = [attended.respondent.name, facts.asked(case_file, attended.respondent), came]
        places: list[Cell | None] = [None, None, None]
        for cell in row:
            line += (
                [wording.cell(cell), _cited(case_file, cell)] if cell.target.whole else [wording.cell(cell)]
            )
            places += [cell, None] if cell.target.whole else [cell]
        signed = [_signed(cell, wording) for cell in row]
        line.append(
            "; ".join(
                f"{case_file.target_name(cell.target)}: {text}"
                for cell, text in zip(row, signed, strict=True)
                if text
            )
        )
        rows.append(line)
        cells.append([*places, None])
    widths = [32, 11, 16, 26, 60, *([24] * (len(targets) - 1)), 30]
    fill(sheet, header, rows, widths, frozen="B2")
    for number, places in enumerate(cells, start=2):
        for column, shown in enumerate(places, start=1):
            if shown is not None:
                _mark(sheet.cell(number, column), case_file, shown)
    sheet.page_setup.orientation = "landscape"


def _signed(cell: Cell, wording: Wording) -> str:
    note = f" (”{cell.decision.note}”)" if cell.decision and cell.decision.note else ""
    return wording.signature(cell) + note


def _cited(case_file: CaseFile, cell: Cell) -> str:
    """The quote that decides, with its source, and whether the stand is stated."""
    if cell.position is None:
        return ""
    derived = f" [{cell.position.basis.swedish}]" if cell.position.basis.value != "STATED" else ""
    quotes = [f"”{case_file.quote(c)}” {case_file.source(c)}" for c in deciding_in(case_file, cell)]
    reading = facts.otherwise(cell)
    return (f"{reading[:1].upper()}{reading[1:]}. " if reading else "") + " ".join(quotes) + derived


def _mark(place: SheetCell | MergedCell, case_file: CaseFile, cell: Cell) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Font, PatternFill

    colour = tint(cell)
    if colour:
        place.fill = PatternFill("solid", fgColor=colour)
    if cell.stance is None and cell.position is not None:
        place.font = Font(name="Calibri", size=11, bold=True)
    if cell.position is not None and not cell.target.whole:
        text = clean(_cited(case_file, cell))
        place.comment = Comment(text, "Remissassistent", height=40 + 18 * (1 + len(text) // 45), width=320)


def _evidence(sheet: Worksheet, case_file: CaseFile, wording: Wording) -> None:
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    rows = [
        [
            names[found.respondent_id],
            case_file.target_name(found.cell.target),
            "; ".join(filter(None, (wording.cell(found.cell), facts.otherwise(found.cell)))),
            found.role,
            case_file.quote(found.citation),
            case_file.source(found.citation),
            facts.file_name(case_file, found.citation),
            facts.place(case_file, found.citation),
        ]
        for found in facts.evidence(case_file)
    ]
    header = [
        "Remissinstans",
        "Gäller",
        "Ställningstagande",
        "För eller emot",
        "Citat",
        "Källa",
        "Fil",
        "Sida",
    ]
    fill(sheet, header, rows, [32, 28, 26, 14, 80, 34, 34, 10], frozen="B2")
    sheet.page_setup.orientation = "landscape"


_URGENCY = {1: "1 se först", 2: "2 se därefter", 3: "3 för kännedom"}
_BRIEF = 160
"""Characters of a quote where an item has many: a cell holds 32,767."""


def _checklist(sheet: Worksheet, case_file: CaseFile) -> None:
    names = {respondent.id: respondent.name for respondent in case_file.registry.respondents}
    rows = []
    for entry in case_file.review:
        item, mark = entry.item, entry.mark
        where = ""
        if item.citation is not None:
            where = f"”{case_file.quote(item.citation)}” {case_file.source(item.citation)}"
            for citation in item.more:
                where += f"\n”{shortened(case_file.quote(citation), _BRIEF)}” {case_file.source(citation)}"
        elif item.page is not None:
            where = f"s. {item.page}"
        rows.append(
            [
                "",
                _URGENCY[item.kind.priority],
                item.kind.swedish,
                item.reason,
                item.todo,
                names.get(item.respondent_id or "", ""),
                case_file.target_name(item.target) if item.target else "",
                case_file.document(item.document_id).name if item.document_id else "",
                where,
                entry.status.swedish,
                mark.who if mark else "",
                day(mark.when) if mark else "",
                mark.note if mark else "",
            ]
        )
    header = [
        "Klar (x)", "Angelägenhet", "Vad", "Varför", "Att göra", "Remissinstans", "Gäller", "Fil", "Ställe",
        "Status", "Av", "När", "Anteckning",
    ]  # fmt: skip
    fill(sheet, header, rows, [9, 14, 26, 52, 46, 28, 24, 28, 50, 14, 18, 12, 30], frozen="D2")
    if rows:
        from openpyxl.worksheet.datavalidation import DataValidation

        ticks = DataValidation(type="list", formula1='"x"', allow_blank=True)
        ticks.add(f"A2:A{len(rows) + 1}")
        sheet.add_data_validation(ticks)
    sheet.page_setup.orientation = "landscape"


def _respondents(sheet: Worksheet, case_file: CaseFile) -> None:
    rows = [
        [
            attended.respondent.name,
            facts.asked(case_file, attended.respondent),
            attended.state.swedish,
            "ja" if attended.late else "",
            attended.received,
            day(attended.respondent.due) if attended.respondent.due else "",
            ", ".join(attended.together_with),
            ", ".join(attended.files),
            attended.sender,
        ]
        for attended in facts.attendance(case_file)
    ]
    header = [
        "Remissinstans", "Tillfrågad", "Läge", "Sent", "Inkom", "Anstånd till", "Gemensamt med", "Filer",
        "Avsändaren funnen genom",
    ]  # fmt: skip
    fill(sheet, header, rows, [34, 11, 16, 8, 12, 13, 30, 44, 26], frozen="B2")


def _method(sheet: Worksheet, case_file: CaseFile) -> None:
    case = case_file.case
    rows = [
        ["Ärende", case.title],
        ["Diarienummer", case.diarienummer or "saknas"],
        ["Svarstid", day(case.due) if case.due else "saknas"],
    ]
    rows += [["Att läsa tabellen", text] for text in facts.how_to_read(spreadsheet=True)]
    rows += [[f"På helheten: {label.lower()}", str(count)] for label, count in facts.spread(case_file)]
    rows += [[name, value] for name, value in facts.method(case_file)]
    for document in case_file.documents:
        filing = case_file.registry.filing(document.id)
        rows.append([f"Fil: {document.name}", f"{filing.role.swedish}, SHA-256 {document.sha256}"])
    fill(sheet, ["Uppgift", "Värde"], rows, [44, 110], frozen="A2")
