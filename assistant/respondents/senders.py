"""Who a document is from.

Traces are weighed together (`sender_evidence`), an invited respondent before an unknown name. What
comes out is a guess with its reason: a sender that is not clear is not filled in, but left to a
person with the names that were near.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from assistant.domain import Citation, ReadDocument, Respondent
from assistant.respondents import forms
from assistant.respondents.evidence import Evidence
from assistant.respondents.letterhead import receivers
from assistant.respondents.names import Match, Names
from assistant.respondents.sender_evidence import gather

__all__ = ["CLEAR", "Guess", "receivers", "sender"]

CLEAR = 0.7
"""Below this confidence a person should look at who the sender is."""
_LAST_LINES = 5
_PERSON = re.compile(
    r"(?:/|– ?)?(?P<name>[A-ZÅÄÖ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?(?: [A-ZÅÄÖ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?){1,2})"
    r"(?:,.{0,60})?$"
)
_UNNAMED = frozenset(
    (word,)
    for word in ("nämnd", "förvaltning", "styrelse", "kontor", "förening", "förbund", "myndighet", "bolag")
)
""" "Nämnden anser": a word for whoever speaks, nobody's name."""
_ENOUGH = 0.45
_ENOUGH_UNKNOWN = 0.6
_JOINT_KINDS = ("uttryckligen angivet", "brevhuvud", "underskrift", "rubrik", "e-postens avsändare", "filnamn",
                "den som har fått remissen", "sidhuvud", "filens titel", "e-postens ämne")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guess:
    """Who a document seems to be from. No names: it cannot be told."""

    names: tuple[str, ...]
    """As they should be shown: a known respondent's own name, else as written."""
    respondent_ids: tuple[str, ...]
    """For each name the id of a known respondent, or an empty string."""
    method: str
    """How it was found, in Swedish."""
    confidence: float
    citation: Citation | None = None
    candidates: tuple[str, ...] = ()
    """Names that a person should choose between, likeliest first."""


NOBODY = Guess((), (), "", 0.0)


@dataclass(slots=True)
class _Tally:
    """What is known for one possible sender."""

    name: str
    respondent: Respondent | None
    best: dict[str, tuple[float, Evidence]]

    @property
    def belief(self) -> float:
        doubt = 1.0
        for weight, _ in self.best.values():
            doubt *= 1 - weight
        return 1 - doubt

    @property
    def ranked(self) -> list[tuple[float, Evidence]]:
        return sorted(self.best.values(), key=lambda item: (-item[0], item[1].kind))


def sender(part: ReadDocument, names: Names, owners: Collection[tuple[str, ...]] = ()) -> Guess:
    """Who the document is from, as far as its text, its file name and its e-mail headers tell.

    `owners` are keys (`name_forms.key`) of bodies that the answers are sent to: not senders unless invited.
    """
    evidence = [_with_strangers(item) for item in gather(part, names.wide, owners)]
    tallies = _tally(evidence, owners)
    ambiguous = [(item.weight, match) for item in evidence for match in item.matches if match.candidates]
    near = tuple(dict.fromkeys(r.name for _, match in ambiguous for r in match.candidates))
    doubt = max((weight for weight, _ in ambiguous), default=0.0)
    known = sorted((t for t in tallies if t.respondent), key=lambda t: (-t.belief, t.name))
    unknown = sorted(
        (t for t in tallies if not t.respondent), key=lambda t: (-t.belief, -len(t.name), t.name)
    )
    best, other = next(iter(known), None), next(iter(unknown), None)
    if best and best.belief >= _ENOUGH and (other is None or best.belief >= 0.85 * other.belief):
        return _decide(best, known, evidence, part)
    if other and other.belief >= max(_ENOUGH_UNKNOWN, doubt):
        return _decide(other, unknown[:1], evidence, part, known)
    candidates = tuple(
        dict.fromkeys([t.name for t in (*known[:3], *unknown[:1]) if t.belief >= 0.2] + list(near[:6]))
    )
    if best and best.belief >= 0.3 and (other is None or best.belief > other.belief) and not near:
        return _decide(best, known, evidence, part)
    return Guess((), (), "", 0.0, candidates=candidates or _signed_by(part))


def _signed_by(part: ReadDocument) -> tuple[str, ...]:
    """The person who signs a letter that no body stands behind: only a person can say whether that is who answers."""
    last = part.reading.text.strip().splitlines()[-_LAST_LINES:]
    named = (_PERSON.match(line.strip()) for line in last)
    return tuple(dict.fromkeys(found["name"] for found in named if found))


def _with_strangers(item: Evidence) -> Evidence:
    """Well-known bodies that are not respondents of the case become plain names."""
    matches = []
    for match in item.matches:
        if match.respondent and match.respondent.id.startswith("?"):
            known = match.respondent.name
            full = forms.is_abbreviation(match.text) or forms.folded_key(match.text) == forms.folded_key(
                known
            )
            town = {"kommun", "region", "länsstyrelse"} & set(forms.words(known))
            name = known if full and not town else match.text
            matches.append(Match(name, None, match.method, match.score))
        else:
            matches.append(match)
    return replace(item, matches=tuple(matches))


def _tally(evidence: Sequence[Evidence], owners: Collection[tuple[str, ...]]) -> list[_Tally]:
    found: dict[object, _Tally] = {}
    for item in evidence:
        for match in item.matches:
            if match.respondent is None and (match.candidates or forms.key(match.text) in owners):
                continue
            key = match.respondent.id if match.respondent else ("?", _identity(match.text))
            tally = found.setdefault(
                key, _Tally(match.respondent.name if match.respondent else match.text, match.respondent, {})
            )
            weight = min(0.97, item.weight * (match.score or 0.9))
            if weight > tally.best.get(item.kind, (0.0, item))[0]:
                tally.best[item.kind] = (weight, item)
    return _without_owners_town(list(found.values()))


def _identity(text: str) -> tuple[str, ...]:
    return forms.core(forms.key(text)) or forms.key(text)


def _without_owners_town(tallies: list[_Tally]) -> list[_Tally]:
    """ "Älvhamra kommun" above "Valnämnden" in a letterhead is where, not who."""
    tallies = [t for t in tallies if t.respondent or forms.words(t.name) not in _UNNAMED]
    units = [t for t in tallies if not {"kommun", "region"} & set(forms.words(t.name)) and t.belief >= 0.4]
    if not any(forms.is_body_noun(word) for t in units for word in forms.words(t.name)):
        return tallies
    placed = any({"brevhuvud", "underskrift"} & set(t.best) for t in units)
    return [
        t
        for t in tallies
        if t.respondent
        or t in units
        or not {"kommun", "region"} & set(forms.words(t.name))
        # A nämnd that only speaks in the text of a file named after the town is a part of what the town says.
        or (not placed and "filnamn" in t.best)
    ]


def _decide(
    best: _Tally,
    rivals: Sequence[_Tally],
    evidence: Sequence[Evidence],
    part: ReadDocument,
    known: Sequence[_Tally] = (),
) -> Guess:
    group = _joint(best, evidence, rivals, part)
    confidence = best.belief
    inside = {name for name, _ in group}
    for rival in (*rivals, *known):
        if rival is not best and rival.name not in inside and rival.belief > 0.35:
            confidence -= 0.5 * rival.belief * (1 if rival.belief > 0.8 * best.belief else 0.4)
            break
    ranked = best.ranked
    method = ranked[0][1].kind + (
        f" och {ranked[1][1].kind}" if len(ranked) > 1 and ranked[1][0] >= 0.4 else ""
    )
    citation = next((item.citation for _, item in ranked if item.citation), None)
    others = tuple(t.name for t in (*rivals, *known) if t.name not in inside and t.belief > 0.3)[:3]
    return Guess(
        tuple(name for name, _ in group),
        tuple(identity for _, identity in group),
        method,
        round(max(0.05, min(0.99, confidence)), 2),
        citation,
        others,
    )


def _joint(
    best: _Tally, evidence: Sequence[Evidence], rivals: Sequence[_Tally], part: ReadDocument
) -> list[tuple[str, str]]:
    """Everybody who answers together with the likeliest sender, it among them."""

    def shown(match: Match) -> tuple[str, str]:
        return (
            (match.respondent.name, match.respondent.id)
            if match.respondent
            else (_readable(match.text, part), "")
        )

    own = (best.name, best.respondent.id) if best.respondent else (_readable(best.name, part), "")
    for item in evidence:
        if item.kind in _JOINT_KINDS and len(item.matches) > 1 and item.weight >= 0.5:
            group = list(
                dict.fromkeys(
                    shown(match) for match in item.matches if match.respondent or not match.candidates
                )
            )
            if own in group and len(group) > 1:
                return group
    if re.search(r"\bgemensam", part.reading.text[:2500], re.IGNORECASE):
        strong = [
            t
            for t in rivals
            if t.belief >= 0.7 and {"brevhuvud", "underskrift"} & set(t.best) and t.respondent
        ]
        if best in strong and len(strong) > 1:
            return [(t.name, t.respondent.id) for t in strong if t.respondent]
    return [own]


def _readable(name: str, part: ReadDocument) -> str:
    """A name set in capitals, as the running text writes it."""
    if not name.isupper() or len(name) < 6:
        return name
    for found in re.finditer(re.escape(name), part.reading.text, re.IGNORECASE):
        if not found[0].isupper():
            return found[0]
    words = [word.capitalize() if len(word) > 3 else word.lower() for word in name.split()]
    return name if len(name.split()) == 1 and len(name) < 7 else " ".join([words[0].capitalize(), *words[1:]])
