"""Writes the word list that makes repairs certain: `python training/words.py`.

A repair of a damaged word is made only when one reading of it is a Swedish word and no other is. What a
Swedish word is, is decided by use: words in at least two texts of the corpus or two answers, in lower case,
with inner hyphens. Soft hyphens and hyphens at line ends are taken out first, so that parts of words do not
become words. The respondents behind the labelled quotes are never seen. Same data, same file.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import embedding  # noqa: E402

from assistant.lexicon import WORDS  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
FEWEST = 2
"""Texts that a word must stand in: a slip of the pen stands in one."""
LONGEST = 40
_WORD = re.compile(r"[a-zåäöéèüæøáíóúçñà]+(?:-[a-zåäöéèüæøáíóúçñà]+)*")
_PARTED = re.compile(r"\u00ad\s*|(?<=[^\W\d_])-\s*\n\s*(?=[a-zåäö])")

STEMS = {
    "": "tillstyrk avstyrk instäm tillstyrkt avstyrkt tillstyrkan avstyrkan erinran erinringar",
    "er": "tillstyrk avstyrk",
    "a": "tillstyrk avstyrk",
    "as": "tillstyrk avstyrk",
    "es": "tillstyrk avstyrk",
    "te": "tillstyrk avstyrk",
    "tes": "tillstyrk avstyrk",
    "s": "tillstyrk avstyrk tillstyrkt avstyrkt",
    "ande": "tillstyrk avstyrk",
    "anden": "tillstyrk avstyrk",
    "andet": "tillstyrk avstyrk",
}
"""The words of the trade in every form: they must be known whether or not anybody used the form."""


def texts(shared: Path) -> Iterator[str]:
    with lzma.open(shared / "data" / "corpus_sv.jsonl.xz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            yield f"{row['title']}\n{row['text']}"
    for _, quotes in embedding.read_quotes(shared).items():
        yield from quotes


def words(text: str) -> set[str]:
    """
    >>> sorted(words("EU-rätten och bak\\u00adning"))
    ['bakning', 'eu-rätten', 'och']
    """
    plain = _PARTED.sub("", unicodedata.normalize("NFC", text)).lower()
    return {word for word in _WORD.findall(plain) if 2 <= len(word) <= LONGEST}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=WORDS)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for text in texts(SHARED):
        counts.update(words(text))
    kept = {word for word, count in counts.items() if count >= FEWEST}
    kept |= {stem + ending for ending, stems in STEMS.items() for stem in stems.split()} - {"instäm"}
    options.to.parent.mkdir(parents=True, exist_ok=True)
    options.to.write_text("\n".join(sorted(kept)) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(kept)} words, {options.to.stat().st_size} bytes")


if __name__ == "__main__":
    main()
