"""Whose an e-mail address or a file name is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import Respondent
from assistant.respondents import forms
from assistant.respondents.name_tables import NameTables


def by_address(address: str, tables: NameTables) -> tuple[Respondent, ...]:
    """Whose an e-mail address or a domain is: one respondent, several in question, or none.

    >>> names = NameTables([Respondent("a", "Statens skolverk"), Respondent("b", "Länsstyrelsen i Kalmar län")])
    >>> [r.id for r in (*by_address("x@skolverket.se", names), *by_address("kalmar@lansstyrelsen.se", names))]
    ['a', 'b']
    """
    address = address.casefold().strip(" <>.")
    local, _, domain = address.rpartition("@")
    found = tables.mail.get(address) or tables.mail.get(domain) or set()
    if len(found) != 1:
        label = re.sub(r"^www\.", "", domain).rpartition(".")[0].rpartition(".")[2]
        place = forms.municipalities().get(label)
        hits = tables.compact.get(label) or tables.compact.get(forms.fold(forms.stem(label))) or set()
        if not hits and local:
            hits = tables.folded.get(forms.folded_key(f"{label} {local.replace('.', ' ')}"), set())
        if not hits and place:
            hits = tables.key.get(forms.key(f"{place} kommun"), set())
        found = hits or found
    return tuple(tables.respondents[index] for index in sorted(found)) if len(found) <= 3 else ()


def by_file_name(name: str, tables: NameTables) -> tuple[Respondent, ...]:
    """Whose a file is, by its name: the longest name in it; several only if joined by "och".

    >>> names = NameTables([Respondent("a", "Länsstyrelsen i Örebro län"), Respondent("b", "Kalmar kommun")])
    >>> [r.id for r in by_file_name("n2015-4841-tif_24-lansstyrelsen-orebro.pdf", names)]
    ['a']
    """
    parts = [part for part in re.split(r"[\W_]+", re.sub(r"\.\w{1,5}$", "", name)) if part]
    found: list[tuple[int, int, int]] = []
    for start in range(len(parts)):
        for end in range(min(len(parts), start + 14), start, -1):
            hits = _in_file_name(parts[start:end], tables)
            if len(hits) == 1:
                found.append((start, end, min(hits)))
                break
    chosen: list[tuple[int, int, int]] = []
    for start, end, index in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        if all(end <= first or start >= last for first, last, _ in chosen):
            chosen.append((start, end, index))
    own = [one for one in chosen if not tables.respondents[one[2]].id.startswith("?")]
    chosen = sorted(own or chosen)
    joined = chosen[:1]
    for one in chosen[1:]:
        if one[0] == joined[-1][1] + 1 and parts[one[0] - 1].casefold() in ("och", "samt", "o"):
            joined.append(one)
    ids = dict.fromkeys(index for _, _, index in joined)
    others = {index for _, _, index in chosen} - set(ids)
    return tuple(tables.respondents[index] for index in ids) if not others else ()


def _in_file_name(parts: Sequence[str], tables: NameTables) -> set[int]:
    if parts[0].casefold() in forms.STOP_WORDS or parts[-1].casefold() in forms.STOP_WORDS - {"län"}:
        return set()
    text = " ".join(parts)
    folded = forms.folded_key(text)
    if folded in tables.folded:
        return tables.folded[folded]
    whole = forms.fold("".join(parts))
    hits = tables.compact.get(whole, set()) if len(whole) > 1 else set()
    return {i for i in hits if len(whole) > 4 or not tables.respondents[i].id.startswith("?")}
