"""One sheet of text in an Excel workbook.

Text from documents is always stored as text: the cell's type is set, and what looks like a formula
also gets Excel's own mark for text (the quote prefix), so that it stays text when it is edited.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from assistant.export.harmless import clean, is_formula

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

_HEADER_FILL, _HEADER_TEXT, _LINE = "2F4858", "FFFFFF", "D5D9DC"
_LONGEST_CELL = 32_000
"""Excel holds 32,767 characters in a cell."""


def fill(
    sheet: Worksheet,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
    frozen: str,
) -> None:
    """A header and rows of text, ready to read, filter and print. `frozen` is the first cell that scrolls."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    line = Border(bottom=Side("thin", color=_LINE))
    for column, text in enumerate(header, start=1):
        place = sheet.cell(1, column)
        _put(place, text)
        place.font = Font(name="Calibri", size=11, bold=True, color=_HEADER_TEXT)
        place.fill = PatternFill("solid", fgColor=_HEADER_FILL)
        place.alignment = Alignment(wrap_text=True, vertical="center")
    last = 1
    for last, row in enumerate(rows, start=2):
        for column, text in enumerate(row, start=1):
            place = sheet.cell(last, column)
            _put(place, text)
            place.font = Font(name="Calibri", size=11)
            place.alignment = Alignment(wrap_text=True, vertical="top")
            place.border = line
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = frozen
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(header))}{last}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.oddFooter is not None:
        sheet.oddFooter.right.text = "Sida &P av &N"


def _put(place: SheetCell | MergedCell, text: str) -> None:
    """Puts text in a cell as text, whatever it looks like."""
    from openpyxl.cell.cell import MergedCell

    safe = clean(text)[:_LONGEST_CELL]
    if isinstance(place, MergedCell):
        raise TypeError("the sheets have no merged cells")
    if not safe:
        return
    place.value = safe
    place.data_type = "s"
    if is_formula(safe):
        place.quotePrefix = True
