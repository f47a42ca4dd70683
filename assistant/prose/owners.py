"""Whose stand a formula is: by its verb, by what stands between, by who is said to think the same.

Looks at a sentence whose holders are masked and have their roles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import Stance
from assistant.prose import verbs
from assistant.prose.model import Group
from assistant.prose.roles import VERB_AFTER, Role, Saying

_SPLIT = re.compile(r"; |, medan |,? men |, under det att | medan |, dock att ")


_ITS_VERB = re.compile(rf"(?: (?:har|hade|ha|{verbs.ADVERB}))* ")


def owners(text: str, one: Saying, here: Sequence[Group], found: Sequence[Role]) -> list[int]:
    """The groups whose stand a formula is; none when nobody in the sentence can be."""
    formula = text[one.start : one.end]
    first = formula.split(" ")[0]
    passive = re.search(r"(?:[aeå]s|[tdkln]s|its|ts)$", first) is not None and first not in ("anses",)
    passive = (
        passive
        or re.search(r"(?:lämna(?:t)?s)\b[^.]{0,30}$", text[: one.start]) is not None
        or (formula.startswith(("lämnas", "utan")) and "lämnas" in text)
    )
    agents = [k for k, role in enumerate(found) if role is Role.AGENT]
    if passive or _PREDICATE.match(formula) or not any(role is Role.SUBJECT for role in found):
        if agents:
            later = [k for k in agents if here[k].start >= one.start]
            start = later[0] if later else agents[-1]
            if not later or not _SPLIT.search(text[one.end : here[start].start]):
                return _row(start, found, Role.AGENT, text, here)
        if passive and (views := [k for k, role in enumerate(found) if role is Role.ACCORDING]):
            return [views[-1]]
    itself = _itself(text, one, here, found)
    if itself is not None:
        return [itself]
    if any(
        role is Role.OTHER and here[k].end <= one.start and _ITS_VERB.fullmatch(text, here[k].end, one.start)
        for k, role in enumerate(found)
    ):
        return []  # "TCO noterar att LO avstyrkt förslaget"
    subjects = [k for k, role in enumerate(found) if role in (Role.SUBJECT, Role.ACCORDING)]
    if not subjects:
        return agents[:1] if agents else []
    inside = next((k for k in subjects if one.start <= here[k].start < one.end), None)
    if inside is not None:
        return [inside]
    right = next((k for k in subjects if here[k].start >= one.end), None)
    left = next((k for k in reversed(subjects) if here[k].end <= one.start), None)
    if right is not None and found[right] is Role.SUBJECT:
        between = text[one.end : here[right].start]
        if re.fullmatch(rf"(?: sig)?(?: {verbs.ADVERB})* ", between) and not VERB_AFTER.match(
            text[here[right].end :]
        ):
            return [right]
    if left is not None:
        return _joined_before(left, found, text, here)
    return [right] if right is not None and not _SPLIT.search(text[one.end : here[right].start]) else []


_PREDICATE = re.compile(r"(?:Positiv|Negativ|Kritisk|Avvisande|Avstyrkande|Tillstyrkande|Tveksam)\w*\b")
""" "Positiva till förslaget är LO": who it is said of stands after it."""


def _itself(text: str, one: Saying, here: Sequence[Group], found: Sequence[Role]) -> int | None:
    """The subject that speaks of itself by a common noun: "SJ skriver att bolaget inte har något att erinra"."""
    for k, group in enumerate(here):
        if not group.again or group.end > one.start or not _ITS_VERB.fullmatch(text, group.end, one.start):
            continue
        names = {member.name for member in group.members}
        for at, other in enumerate(here[:k]):
            if found[at] is Role.SUBJECT and names == {member.name for member in other.members}:
                return at
    return None


def _joined_before(last: int, found: Sequence[Role], text: str, here: Sequence[Group]) -> list[int]:
    """A subject and those right before it that share its verb: "Socialstyrelsen och de flesta regioner tillstyrker"."""
    row = [last]
    for k in range(last - 1, -1, -1):
        between = text[here[k].end : here[k + 1].start]
        if found[k] is not Role.SUBJECT or not re.fullmatch(
            r",|,? (?:och|samt|liksom|jämte)(?: även)? |, |, (?:som|vilk\w+) [^;þ]*, (?:och|samt) ", between
        ):
            break
        row.insert(0, k)
    return row


_ROW = re.compile(
    r"(?:\s*\([^)]*\))?(?:,|,? och|,? samt|,? liksom|,? jämte|;)?(?: (?:även|av|från|hos|bl\. ?a\.|också|till viss del|slutligen|dels))*\s*"
)


def _row(start: int, found: Sequence[Role], role: Role, text: str, here: Sequence[Group]) -> list[int]:
    """A group and those of the same role that stand in a row with it."""
    row = [start]
    for k in range(start + 1, len(found)):
        between = text[here[k - 1].end : here[k].start]
        if found[k] is not role or not (
            _ROW.fullmatch(between)
            or re.search(r",? (?:och|samt|liksom)(?: \w+)? (?:av|från|hos) $", between)
        ):
            break
        row.append(k)
    return row


def denied(text: str, start: int, end: int) -> bool:
    """Whether "inte" stands with a formula: "har inte ställt sig bakom"."""
    near = text[max(0, start - 40) : start]
    return (
        re.search(r"\b(?:inte|ej|icke|varken)\b(?: \w+){0,2} ?$", near, re.I) is not None
        or re.match(r"(?: \w+)? (?:inte|ej|icke)\b", text[end : end + 24]) is not None
    )


_STATES = re.compile(
    rf"^(?:\s?\([^)]*\))?(?: {verbs.ADVERB})? (?:(?:får|fick|bör|ska|skall|skulle|måste|kommer|omfattas?|påverkas|rekommenderas|ger|gör)\b"
    r"|(?:är|var) (?:en|ett|den|ansvarig\w*|skyldig\w*|behörig\w*|huvudman|tillsynsmyndighet|värdmyndighet|i dag|redan|del av)\b|kan (?:i dag|redan|enligt|då|därmed|få|besluta|ge|utfärda|begära|ta ut)\b)"
    r"(?!.*\b(?:synpunkt|invänd|uppfattning|mening|åsikt|se |förstå|instämma|acceptera|konstatera|vitsorda|uttryck|anledning|skäl att|risk|samma bedömning|gällande att|uttryck)\w*)"
)
""" "Skatteverket får i dag besluta": of somebody, and not by it."""


def states_only(text: str, group: Group) -> bool:
    """Whether a sentence only says what a body is or may do."""
    return _STATES.match(text[group.end :]) is not None and not group.again


def opinion(text: str, group: Group) -> Saying:
    """What a holder says without taking a stand: the words from its verb on."""
    after = text[group.end :]
    end = group.end + min(len(after.rstrip(" .")), 160)
    if end < len(text) and text[end] not in " .,;":
        end = text.rfind(" ", group.end, end)
    start = group.end + (len(after) - len(after.lstrip(" ,")))
    if end <= start:
        start, end = group.start, group.end
    return Saying(Stance.OKLART, start, end, 0.7)


_INVERTED = re.compile(rf"(?:^|[ ,(])({verbs.OPINION}(?: sig)?) $", re.I)


_VERB_WITHIN = 60
"""Characters before a holder in which its verb stands when it stands before it."""


def straight(text: str, here: Sequence[Group], found: Sequence[Role]) -> tuple[str, list[Group], list[int]]:
    """The sentence with each holder before its verb, as an answer is written: "Däremot þ avstyrker förslaget".

    Gives also where each character stood before.
    """
    groups = list(here)
    order = list(range(len(text)))
    for at, group in enumerate(here):
        match = _INVERTED.search(text, max(0, group.start - _VERB_WITHIN), group.start)
        if found[at] is not Role.SUBJECT or not match or VERB_AFTER.match(text[group.end :]):
            continue
        begin, size = match.start(1), group.end - group.start
        if any(g.start < group.start and g.end > begin for g in here):
            continue
        text = f"{text[:begin]}{text[group.start : group.end]} {match[1]}{text[group.end :]}"
        order[begin : group.end] = [
            *order[group.start : group.end],
            group.start - 1,
            *order[begin : group.start - 1],
        ]
        groups[at] = replace(group, start=begin, end=begin + size)
    return text, groups, order
