"""What must not matter, and what must: the runner behind `python -m eval metamorphic`.

No labels are needed. Each real quote is read as it is and again after a change whose effect is known: another name,
an unrelated sentence, capitals, a hyphen at a line end change nothing; a negation at the stance verb never leaves
support as support; "tillstyrker" and "avstyrker" exchanged turn the answer round.

In: JSON lines with `name` and quotes (`overall`, `sections`), as in quotes_dev.jsonl. Out: the violations, one a line.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.domain import Stance
from assistant.evaluation.stance import names_of, read_text
from assistant.reading.repair import repair
from assistant.stance import SentenceReading, read

_T, _A = Stance.TILLSTYRKER, Stance.AVSTYRKER
_OTHER_NAMES = ("Myndigheten för provning", "Ekvalla kommun", "Riksförbundet Sveriges väntjänst")
_UNRELATED = " Bilagan innehåller en karta över området och en förteckning över adresser."
_VERBS = re.compile(
    r"(?i)\b(tillstyrk(?:er|s|es)|avstyrk(?:er|s|es)|stöd[js]er|stöder|instämmer|välkomnar|förordar|bejakar|motsätter sig|"
    r"avvisar|avråder|delar|ser|ställer sig|är)\b"
)
_WELCOMES = re.compile(r"(?i)\bvälkomnar\b")
_SHORT = re.compile(r"\(?\b[A-ZÅÄÖ]{2,6}\b\)?")
"""An abbreviation, which may be another name of the sender and would have to change with it."""
_NEGATION = re.compile(r"(?i)\b(?:inte|ej|icke|varken|inga|ingen|inget|knappast|svårt|omöjligt)\b")


@dataclass(frozen=True, slots=True)
class Quote:
    source: str
    name: str
    text: str


def quotes(path: Path) -> Iterator[Quote]:
    """Every quote of every answer, on one line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        for place, said in enumerate((answer.get("overall"), *answer["sections"])):
            if said and said["quote"]:
                source = f"{answer['sou']}/{answer['respondent']}#{place - 1 if place else 'o'}"
                yield Quote(source, answer.get("name") or "", " ".join(said["quote"].split()))


# --------------------------------------------------------------------------------------------
# The changes: the text after it, and the sender's name; None where the change does not apply


Change = Callable[[Quote, SentenceReading], "Quote | None"]


def _renamed(to: str) -> Change:
    def change(quote: Quote, _: SentenceReading) -> Quote | None:
        if not quote.name or quote.name not in quote.text or _SHORT.search(quote.text):
            return None
        pattern = rf"(?<!\w){re.escape(quote.name)}(s?)(?!\w)"
        return Quote(quote.source, to, re.sub(pattern, lambda match: to + match[1], quote.text))

    return change


def _with_unrelated(quote: Quote, _: SentenceReading) -> Quote | None:
    ended = quote.text if quote.text.endswith((".", "!", "?", "”", '"')) else quote.text + "."
    return Quote(quote.source, quote.name, ended + _UNRELATED)


def _in_capitals(quote: Quote, _: SentenceReading) -> Quote | None:
    return Quote(quote.source, quote.name.upper(), quote.text.upper())


def _in_small_letters(quote: Quote, _: SentenceReading) -> Quote | None:
    return Quote(quote.source, quote.name.lower(), quote.text.lower())


def _decomposed(quote: Quote, _: SentenceReading) -> Quote | None:
    """As a file with decomposed letters is read."""
    return Quote(quote.source, quote.name, repair(unicodedata.normalize("NFD", quote.text)).text)


def _hyphenated(quote: Quote, _: SentenceReading) -> Quote | None:
    """Every long word broken at a line end, as a narrow column is read."""
    broken = re.sub(r"(?<![\w/-])([a-zåäö]{4})([a-zåäö]{4,})(?![\w/-])", "\\1-\n\\2", quote.text)
    if broken == quote.text:
        return None
    return Quote(quote.source, quote.name, " ".join(repair(broken).text.split()))


def _denied(quote: Quote, before: SentenceReading) -> Quote | None:
    """ "tillstyrker" -> "tillstyrker inte", at every verb that the reading rests on."""
    if before.stance not in (_T, _A) or _NEGATION.search(quote.text):
        return None
    places = set()
    for clause in (*before.clauses, *before.leanings):
        if clause.stance in (_T, _A):
            verb = _VERBS.match(quote.text, clause.words.start)
            if verb is None:
                return None  # it rests on an adjective or a noun
            places.add(verb.end())
    # What is welcome besides would still be support.
    places |= {match.end() for match in _WELCOMES.finditer(quote.text)}
    text = quote.text
    for place in sorted(places, reverse=True):
        text = f"{text[:place]} inte{text[place:]}"
    return Quote(quote.source, quote.name, text)


def _exchanged(quote: Quote, before: SentenceReading) -> Quote | None:
    """ "tillstyrk…" <-> "avstyrk…", where all that the reading rests on is these words."""
    if before.stance not in (_T, _A) or _NEGATION.search(quote.text):
        return None
    stands = [clause for clause in (*before.clauses, *before.leanings) if clause.stance in (_T, _A)]
    if not all(
        re.search(r"(?i)(?:till|av)styrk", quote.text[clause.words.start : clause.words.end])
        for clause in stands
    ):
        return None
    text = re.sub(
        r"(?i)(till|av)(?=styrk)",
        lambda match: _cased("av" if match[1].lower() == "till" else "till", match[1]),
        quote.text,
    )
    return Quote(quote.source, quote.name, text)


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word


CHANGES: dict[str, Change] = {
    **{f"another name ({name})": _renamed(name) for name in _OTHER_NAMES},
    "an unrelated sentence": _with_unrelated,
    "capitals": _in_capitals,
    "small letters": _in_small_letters,
    "decomposed letters": _decomposed,
    "hyphens at line ends": _hyphenated,
    "negation at the stance verb": _denied,
    "tillstyrker and avstyrker exchanged": _exchanged,
}


def holds(change: str, before: Stance, after: Stance) -> bool:
    """Whether the change had the effect it must have.

    >>> holds("capitals", Stance.TILLSTYRKER, Stance.OKLART)
    False
    >>> holds("negation at the stance verb", Stance.TILLSTYRKER, Stance.OKLART)
    True
    """
    if CHANGES[change] is _denied:
        return after is not before
    if CHANGES[change] is _exchanged:
        # whoever opposes a part opposes; whoever supports a part supports in part
        return {before, after} == {_T, _A} or (before is _A and after is Stance.TILLSTYRKER_DELVIS)
    return after is before


def run_metamorphic(items: Path, out: Path) -> dict[str, Any]:
    """Every change on every quote of `items`; violations go to `out`, rates are returned.

    `turned` counts support that became opposition or the reverse (for the exchange: that stayed what it was).
    """
    counts = {name: {"quotes": 0, "violations": 0, "turned": 0} for name in CHANGES}
    lines = ["\t".join(("change", "source", "before", "after", "text"))]
    for quote in quotes(items):
        before, stance = read(quote.text, names_of(quote.name)), read_text(quote.text, quote.name).stance
        for name, change in CHANGES.items():
            changed = change(quote, before)
            if changed is None:
                continue
            after = read_text(changed.text, changed.name).stance
            count = counts[name]
            count["quotes"] += 1
            if not holds(name, stance, after):
                count["violations"] += 1
                count["turned"] += (
                    {stance, after} == {_T, _A} if change is not _exchanged else after is stance
                )
                lines.append("\t".join((name, quote.source, stance.label, after.label, changed.text)))
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return {
        name: {**count, "rate": round(count["violations"] / count["quotes"], 5) if count["quotes"] else 0.0}
        for name, count in counts.items()
    }
