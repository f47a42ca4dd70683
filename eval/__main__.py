"""`python -m eval stance|letters|prose|questions|metamorphic|labelled|all`: measure the readers on labelled files.

    python -m eval stance ITEMS.tsv --out PRED.tsv
    python -m eval letters ITEMS.jsonl --out PRED.jsonl
    python -m eval prose ITEMS.jsonl --out PRED.jsonl
    python -m eval questions QUESTIONS.jsonl --docs FOLDER --out PRED.jsonl
    python -m eval metamorphic QUOTES.jsonl --out VIOLATIONS.tsv
    python -m eval labelled QUOTES.jsonl --out RELIABILITY.txt
    python -m eval gate [SENTENCES.jsonl] [--out OUT.jsonl]    (those on real quotes only where REMISS_SHARED has them)
    python -m eval all            (the sets in REMISS_SHARED, or in ../shared)

Each prints its scores as JSON when the input has labels.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from assistant.evaluation.items import InputError

GATE = Path(__file__).with_name("gate_sentences.jsonl")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m eval", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("stance", "letters", "prose", "questions", "metamorphic", "labelled"):
        command = commands.add_parser(name)
        command.add_argument("items", type=Path)
        command.add_argument("--out", type=Path, required=True)
        if name == "questions":
            command.add_argument("--docs", type=Path, required=True)
    sentences = commands.add_parser("gate")
    sentences.add_argument("items", type=Path, nargs="?", default=GATE)
    sentences.add_argument("--out", type=Path)
    commands.add_parser("all")
    options = parser.parse_args(arguments)
    if options.command == "all":
        return _all()
    for path in (options.items, getattr(options, "docs", options.items)):
        if not path.exists():
            parser.error(f"{path} does not exist")
    try:
        scores = _run(options.command, options.items, options.out, getattr(options, "docs", None))
    except InputError as error:
        parser.error(str(error))
    _print(scores)
    return 0


def _run(command: str, items: Path, out: Path | None, docs: Path | None) -> dict[str, Any]:
    """Only what a command needs is imported: to load the search takes longer than to read a set of sentences."""
    if command == "gate":
        from assistant.evaluation.gate import run_gate

        quotes = _data() / "quotes_dev.jsonl"
        return run_gate(items, out, quotes if quotes.is_file() else None)
    assert out is not None
    if command == "stance":
        from assistant.evaluation.stance import run_stance

        return run_stance(items, out)
    if command == "letters":
        from assistant.evaluation.letters import run_letters

        return run_letters(items, out)
    if command == "prose":
        from assistant.evaluation.prose import run_prose

        return run_prose(items, out)
    if command == "metamorphic":
        from assistant.evaluation.metamorphic import run_metamorphic

        return run_metamorphic(items, out)
    if command == "labelled":
        from assistant.evaluation.labelled import run_labelled

        return run_labelled(items, out)
    from assistant.evaluation.questions import run_questions

    assert docs is not None
    return run_questions(items, docs, out)


def _data() -> Path:
    """Where the real material is kept, if it is there."""
    return Path(os.environ.get("REMISS_SHARED") or Path(__file__).resolve().parents[2] / "shared") / "data"


def _all() -> int:
    data = _data()
    if not data.is_dir():
        print(f"no evaluation sets in {data}: set REMISS_SHARED to their folder", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pred"
        for command, name in (
            ("stance", "stance_dev.tsv"),
            ("stance", "challenge_dev.tsv"),
            ("letters", "letters_dev.jsonl"),
            ("prose", "prose_positions_dev.jsonl"),
            ("questions", "questions_dev.jsonl"),
            ("metamorphic", "quotes_dev.jsonl"),
        ):
            print(f"{name}:")
            _print(_run(command, data / name, out, data / "seeds"))
    return 0


def _print(scores: dict[str, Any]) -> None:
    print(json.dumps(scores, ensure_ascii=False, indent=1, default=str))


if __name__ == "__main__":
    sys.exit(main())
