"""The table as CSV the way Swedish Excel opens it: semicolons, UTF-8 with a byte order mark."""

from __future__ import annotations

import csv
import io

from assistant.domain import CaseFile
from assistant.export import facts
from assistant.export.harmless import for_csv
from assistant.export.wording import Wording


def render(case_file: CaseFile, wording: Wording) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    header = ["Remissinstans", "Tillfrågad", "Svar", "Sent"]
    for target in case_file.table.targets:
        name = case_file.target_name(target)
        header += [name, f"{name}: sida", f"{name}: citat"]
    writer.writerow([for_csv(text) for text in header])
    for attended in facts.attendance(case_file):
        line = [
            attended.respondent.name,
            facts.asked(case_file, attended.respondent),
            attended.state.swedish,
            "ja" if attended.late else "nej",
        ]
        for cell in case_file.table.rows[attended.respondent.id]:
            citation = cell.position.evidence[0] if cell.position and facts.read_so(cell) else None
            line += [
                wording.cell(cell),
                facts.place(case_file, citation) if citation else "",
                case_file.quote(citation) if citation else "",
            ]
        writer.writerow([for_csv(text) for text in line])
    return out.getvalue().encode("utf-8-sig")
