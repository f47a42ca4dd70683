"""One kind of body in the place of another: "hos regionerna" of "hos länsstyrelserna", where no region is named in the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import words as _words
from assistant.gate.source import Source

_PLACED = re.compile(
    r"\b(hos|från|till|av|mellan)\s+((?:kommun|region|länsstyrels|landsting|domstol|tingsrätt)\w*)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"^(kommun|region|länsstyrels|landsting|domstol|tingsrätt)(?:en|er|erna|ernas|ens|et|ets|arna|ar)?s?$"
)


def placed(text: str, source: Source) -> Iterable[Fault]:
    """Kinds of bodies that the evidence does not name, where it names another, which the sentence lacks."""
    known, own = _kinds(source.text), _kinds(text)
    there: dict[str, set[str]] = {}
    for lead, noun in _PLACED.findall(source.text):
        if found := _KIND.match(noun.lower()):
            there.setdefault(lead.lower(), set()).add(found[1])
    for lead, noun in _PLACED.findall(text):
        found, others = _KIND.match(noun.lower()), there.get(lead.lower(), set())
        if found and others and found[1] not in known and not others & own:
            yield Fault(FaultKind.NAME, noun, f"Underlaget har inte ”{noun}” där utan någon annan.")


def _kinds(text: str) -> frozenset[str]:
    return frozenset(found[1] for m in _words(text) if (found := _KIND.match(m.group().lower())))
