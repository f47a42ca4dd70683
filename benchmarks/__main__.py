"""`python -m benchmarks [PART…]`: run the parts (all by default) and write their tables into RESULTS.md.

A part is a function that returns Markdown. Its table stands between two markers in RESULTS.md, so
that running one part leaves the others as they were.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import llm, main_job, ocr, readers, reading, search

SHARED = Path(os.environ.get("REMISS_SHARED") or Path(__file__).resolve().parents[2] / "shared")
RESULTS = Path(__file__).with_name("RESULTS.md")

PARTS: dict[str, Callable[[Path], str]] = {
    "main-job": main_job.measure,
    "reading": reading.measure,
    "ocr": ocr.measure,
    "readers": readers.measure,
    "search": search.measure,
    "llm": llm.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="parts to run: " + ", ".join(PARTS))
    parser.add_argument("--dry", action="store_true", help="print only; leave RESULTS.md as it is")
    options = parser.parse_args()
    if not (SHARED / "data").is_dir():
        print(f"real material is absent: {SHARED} (set REMISS_SHARED to its folder)", file=sys.stderr)
        return 2
    for name in options.parts or PARTS:
        table = PARTS[name](SHARED)
        print(table)
        if not options.dry:
            write(name, table)
    return 0


def write(name: str, table: str) -> None:
    """Put the table between its markers; at the end when it has none yet."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    block = f"<!-- {name} -->\n{table.rstrip()}\n\nMeasured on {machine}.\n<!-- /{name} -->"
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.is_file() else "# Results\n"
    pattern = re.compile(f"<!-- {name} -->.*?<!-- /{name} -->", re.DOTALL)
    text = pattern.sub(lambda _: block, text) if pattern.search(text) else f"{text.rstrip()}\n\n{block}\n"
    RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
