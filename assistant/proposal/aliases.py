"""What a point is called beside its number: the pages it stands on, the paragraphs it changes.

Answers say "förslaget på s. 41" and "den föreslagna 3 kap. 7 §" as often as they give a number. An
alias is only made where it can be this point's: a paragraph that two points change is neither's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.domain import Reading, Span
from assistant.proposal.references import Reference, references

_CHANGES = re.compile(
    r"\b(?:ändr\w+|inför\w*|ny|nya|nytt|upphäv\w*|upphör\w*|tillägg\w*|lydelse\w*|bestämmelse\w*|föreslå\w*|utgå[rs]?)\b",
    re.IGNORECASE,
)
"""A sentence that names a paragraph without one of these tells of the law as it is."""
_PAGE_NUMBER = re.compile(
    r"\W*(?:sid(?:a|an)?\.?\s*)?(?P<number>\d{1,4})(?:\s*[(/]\s*\d{1,4}\s*\)?|\s+av\s+\d{1,4})?\W*",
    re.IGNORECASE,
)
_MOST_PAGES = 40
"""A chapter longer than this is not meant by one of its pages."""


def typed_aliases(title: str) -> tuple[str, ...]:
    """What a typed title says of itself: "Tillsyn (3 kap. 7 §, s. 41–44)".

    >>> typed_aliases("Tillsyn (3 kap. 7 § skollagen, s. 41–44)")
    ('3 kap. 7 § skollagen', 's. 41–44')
    """
    return tuple(
        " ".join(f"{title[r.span.start : r.span.end]} {r.law}".split())
        for r in references(title)
        if r.kind in ("lagrum", "sida")
    )


def page_offset(reading: Reading) -> int:
    """How far the printed page numbers are from the order of the pages; 0 where none are printed.

    A report's numbers often begin after its cover. Half of the pages must agree.
    """
    found: Counter[int] = Counter()
    for span in reading.furniture:
        match = _PAGE_NUMBER.fullmatch(reading.text[span.start : span.end])
        if match:
            found[int(match["number"]) - reading.page(span.start)] += 1
    if not found:
        return 0
    offset, pages = min(found.items(), key=lambda item: (-item[1], abs(item[0])))
    return offset if pages > 1 and 2 * pages >= reading.pages else 0


def page_alias(reading: Reading, span: Span, offset: int) -> tuple[str, ...]:
    """The pages that a point's text stands on, as they are printed: "s. 41–44"."""
    if not reading.page_starts:
        return ()
    first, last = reading.page(span.start), reading.page(max(span.start, span.end - 1))
    if last - first >= _MOST_PAGES:
        return ()
    first, last = first + offset, last + offset
    return (f"s. {first}" if first == last else f"s. {first}–{last}",)


def other_aliases(texts: Sequence[tuple[str, str]]) -> list[tuple[str, ...]]:
    """For each (title, text) the paragraphs of law that it, and no other, says are to be changed.

    >>> other_aliases([("Tillsyn", "En ny 3 kap. 7 § skollagen införs."), ("Avgift", "I dag gäller 2 §.")])
    [('3 kap. 7 § skollagen',), ()]
    """
    named = [
        [(number, r.law) for r in _changed(title, text) for number in r.numbers] for title, text in texts
    ]
    times = Counter(key for found in named for key in set(found))
    bare = Counter(number for found in named for number in {number for number, _ in found})
    return [
        tuple(
            dict.fromkeys(
                f"{number} {law}".strip()
                for number, law in found
                if (times[number, law] if law else bare[number]) == 1
            )
        )
        for found in named
    ]


def _changed(title: str, text: str) -> list[Reference]:
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", text)
    return [
        reference
        for sentence in (title, *(one for one in sentences if _CHANGES.search(one)))
        for reference in references(sentence)
        if reference.kind == "lagrum"
    ]
