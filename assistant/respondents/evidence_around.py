"""What stands around the text of a document: an e-mail's headers, what the file says of itself, its title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parseaddr

from assistant.domain import Citation, ReadDocument, Span
from assistant.respondents import forms
from assistant.respondents.evidence import Evidence, known, named_in, points
from assistant.respondents.letterhead import OWNER, TO
from assistant.respondents.names import Match, Names

FREE_MAIL = frozenset(
    (
        "gmail",
        "hotmail",
        "outlook",
        "live",
        "yahoo",
        "icloud",
        "telia",
        "bredband",
        "comhem",
        "spray",
        "proton",
        "me",
    )
)

_FORWARDED = re.compile(r"^\s*(?:VB|FW|FWD|VS)\s*:", re.IGNORECASE)

_FILE_SAYS = (
    ("author", "filens uppgift om författare", 0.5),
    ("creator", "filens uppgift om författare", 0.5),
    ("company", "filens uppgift om organisation", 0.5),
    ("title", "filens titel", 0.5),
)


def mail(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    """The From header; in a forwarded mail the first sender inside it instead."""
    meta = {key.casefold(): value for key, value in part.reading.metadata.items()}
    sender, subject = meta.get("from", ""), meta.get("subject", "")
    if not sender:
        return
    weight = 1.0
    if _FORWARDED.match(subject):
        inner = re.search(r"^\W*(?:Från|From)\s*:\s*(.+)$", part.reading.text, re.MULTILINE | re.IGNORECASE)
        if inner:
            span = Span(inner.start(1), inner.end(1))
            yield from from_line(inner[1], names, 1.0, Citation(part.reading.id, (span,)))
            weight = 0.3
    yield from from_line(sender, names, weight, None)
    matches = known(names, re.sub(r"^(?:(?:SV|RE|VB|FW|FWD)\s*:\s*)+", "", subject, flags=re.IGNORECASE))
    if not matches:
        mentioned = named_in(names, subject)
        matches = (
            tuple(Match(r.name, r, "ämnesrad", 0.9) for r in mentioned.values())
            if len(mentioned) == 1
            else ()
        )
    if matches:
        yield Evidence("e-postens ämne", 0.6, matches)


def from_line(text: str, names: Names, weight: float, citation: Citation | None) -> Iterator[Evidence]:
    display, address = parseaddr(text.replace("[", "<").replace("]", ">").replace("mailto:", ""))
    display = forms.tidy(display or ("" if address else text))
    by_address = names.by_address(address) if "@" in address else ()
    matches = points(names, display) if display and "@" not in display else ()
    exact = any(match.respondent for match in matches)
    if not exact and display:
        mentioned = named_in(names, display)
        if len(mentioned) == 1:
            matches = tuple(Match(r.name, r, "e-postavsändare", 0.95) for r in mentioned.values())
            exact = True
    if exact or (matches and not by_address):
        yield Evidence("e-postens avsändare", 0.9 * weight, matches, citation)
    if len(by_address) == 1:
        found = (Match(by_address[0].name, by_address[0], "e-postadress", 1.0),)
        yield Evidence("avsändarens e-postadress", 0.85 * weight, found, citation)
    elif not matches and display and _is_person(display):
        label = address.rpartition("@")[2].rpartition(".")[0].rpartition(".")[2].casefold()
        private = 0.75 if label in FREE_MAIL else 0.35
        yield Evidence("e-postens avsändare", private * weight, (Match(display, None),), citation)


def _is_person(text: str) -> bool:
    """Two to four capitalised words: what a person's name looks like in a From header."""
    return bool(re.fullmatch(r"[A-ZÅÄÖÉ][\w'’-]+(?:\s+[A-ZÅÄÖÉ][\w'’.-]*){1,3}", text))


def metadata(part: ReadDocument, names: Names) -> Iterator[Evidence]:
    meta = {key.casefold(): value for key, value in part.reading.metadata.items()}
    for key, label, weight in _FILE_SAYS:
        matches = known(names, meta.get(key, ""))
        if matches:
            yield Evidence(label, weight, matches)
    title = part.structure.title
    matches = known(names, title) if not TO.match(title) and not OWNER.search(title) else ()
    if matches:
        yield Evidence("rubrik", 0.65, matches)
