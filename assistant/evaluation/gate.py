"""How many planted faults the gate catches, and how many faithful sentences it turns down.

The sentences are in `eval/gate_sentences.jsonl`: evidence, a sentence and its kind, "faithful" or the
fault that was planted in it. Those of parts "held", "free" and "swapped, unseen" were written before the gate was changed for
any of them, and only counted until it was last reworked: by then they were read too, so that all parts are now in view and
say whether something came loose, not how the gate does on what it has not seen. "Free" is worded as freely as a
model writes that has not been told to keep the words of its source; in "swapped" most faults put a name, a figure or a term of
the evidence in another's place.

The rows of "real", "real, unseen" and of all that are "told" are about real quotes: these have no evidence of their own but the place of a quote in
quotes_dev.jsonl and the name of who said it, and are left out where that file is not given. They were written in one
go, before the rules of the gate were read; the gate was then mended with "real" in view, and "real, unseen" is only counted.
Those of "told" are worded as a model writes that is told by the prompts to keep its source's terms, names, numbers and
reservations, with the mistakes that such a model makes. The gate had not been changed for any of them when they were first
counted: it caught 0.80 of the faults with 0.05 false alarms. It was then mended with them in view, so that they too now say
whether something came loose. "Told, unseen" was written beside it by somebody else and is only counted. "Told, more" and
"told, only counted" were written in the same way by fourteen others; the gate was mended with the first in view, never with the
second, which says what to expect of sentences that it has not seen.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from assistant import gate
from assistant.evaluation.labelled import quotes as quotes_in


def run_gate(items: Path, out: Path | None = None, quotes: Path | None = None) -> dict[str, Any]:
    """Figures for each part; with `out`, every sentence with what the gate says of it, one JSON object a line."""
    counts: dict[str, Counter[str]] = {}
    said = {place: text for place, _, text in quotes_in(quotes)} if quotes else {}
    lines = []
    for line in items.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if "source" in item and quotes is None:
            continue
        evidence = [said[item["source"]], item["name"]] if "source" in item else [item["evidence"]]
        faults = gate.check(item["sentence"], evidence)
        count = counts.setdefault(item["part"], Counter())
        count[item["kind"]] += 1
        count[f"{item['kind']} turned down"] += bool(faults)
        lines.append(json.dumps({**item, "faults": [fault.message for fault in faults]}, ensure_ascii=False))
    if out is not None:
        out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return {part: _figures(count) for part, count in counts.items()}


def _figures(count: Counter[str]) -> dict[str, Any]:
    kinds = sorted(kind for kind in count if kind != "faithful" and not kind.endswith("turned down"))
    planted = sum(count[kind] for kind in kinds)
    caught = sum(count[f"{kind} turned down"] for kind in kinds)
    alarms, faithful = count["faithful turned down"], count["faithful"]
    return {
        "faults": planted,
        "recall": round(caught / planted, 4) if planted else None,
        "recall by kind": {kind: round(count[f"{kind} turned down"] / count[kind], 4) for kind in kinds},
        "faithful": faithful,
        "false alarms": round(alarms / faithful, 4) if faithful else None,
    }
