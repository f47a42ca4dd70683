"""Stance words of a sentence: the same as in its evidence, with the same polarity, reservation and strength."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.gate import facts as gate_facts
from assistant.gate.claims import claims
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import lists
from assistant.gate.negation import clauses
from assistant.gate.source import Source
from assistant.gate.stands import Stand, polarities, stands, supports

_AGAINST = frozenset(
    ("avstyrker", "motsätter sig", "avvisar", "avråder", "kritisk", "negativ", "avslår", "invändning")
)
_LIKING = {
    "positiv": ("tillstyrker", "ställer sig bakom", "välkomnar"),
    "välkomnar": ("tillstyrker", "ställer sig bakom"),
    "kritisk": ("avstyrker", "motsätter sig", "avvisar", "avråder"),
    "negativ": ("avstyrker", "motsätter sig", "avvisar", "avråder"),
}
"""What may be told beside a stand that says as much."""
_CONDITIONS = frozenset(("villkor", "förbehåll"))
_DOUBT = re.compile(
    r"\b(?:tveksam\w*|tvek(?:ar|an)|tvivl\w*|skeptisk\w*|frågande|avvaktande|osäk(?:er|ra)\s+på)\b",
    re.IGNORECASE,
)
_DOUBTED = re.compile(
    r"\b(?:tvek|tvivl|skepti|frågande|avvakta|osäk|ifrågasä|frågetecken|oklar|otydl|undrar|oro|befara|farhåg|saknar|risk"
    r"|problem|svår)",
    re.IGNORECASE,
)
"""What doubt may be read out of."""
_EXCEPT = re.compile(r"\b(?:utom|förutom|undantag|undantaget|bortsett)\b", re.IGNORECASE)
""" "Inga invändningar utom mot 12 §" objects to 12 §."""
_BETTER_NOT = re.compile(
    r"\b(?:olämplig\w*|(?:bör|ska|borde)\s+(?:\w+\s+)?inte|inte\s+(?:bör|ska))\b", re.IGNORECASE
)
""" "Avråder" may be told of what is unfit or ought not to be."""
_OUGHT = frozenset(("bör", "borde"))
_NEEDED = frozenset(
    ("måste", "krävs", "kräver", "krav", "ska", "skall", "behöver", "behövs", "behöva", "behov", "behovet", "nödvändigt",
     "nödvändig", "nödvändiga", "skyldig", "skyldighet", "åläggs", "ålägga", "obligatorisk", "obligatoriskt", "obligatoriska",
     "förutsättning", "förutsätter", "förutsätts", "tvingas", "endast", "bara", "plikt", "slipper", "slippa", "innan", "förrän",
     "avgörande", "viktigt", "viktig", "angeläget", "väsentligt", "vikt")
)  # fmt: skip
_RELATIVE = re.compile(r"\b(?:där|som|vars|vilka|vilken|vilket)\b[^,;]*$")


def stances(text: str, source: Source) -> Iterable[Fault]:
    """Stance words without support, turned round, without their reservation, or about another part."""
    have: list[Stand] = []
    said = {key: match for key, p in lists().stance.items() if (match := p.search(text))}
    for key, match in said.items():
        pattern, word = lists().stance[key], match.group()
        known = {negated for _, negated in polarities(pattern, source.text)}
        if known and _EXCEPT.search(source.text):
            known = {True, False}
        if not known or not {negated for _, negated in polarities(pattern, text)} <= known:
            told = [stand for stand in stands(text) if stand.kind == key]
            have = have or stands(source.text)
            if all(any(supports(one, stand) for one in have) for stand in told):
                continue  # "avvisar" of "avstyrker"
            if key == "avråder" and _BETTER_NOT.search(source.text):
                continue
            unshared = key == "delar bedömningen" and all(one.denied for one in told)
            if (key == "kritisk" or unshared) and _found_wanting(source, denied=unshared):
                continue
            if key in _LIKING and any(
                other in said and lists().stance[other].search(source.text) for other in _LIKING[key]
            ):
                continue  # "ser positivt på planen, som den tillstyrker"
        if not known:
            yield Fault(
                FaultKind.STANCE, word, f"Ordet ”{word}” om ställningstagandet står inte i underlaget."
            )
            continue
        if not {negated for _, negated in polarities(pattern, text)} <= known:
            yield Fault(FaultKind.NEGATION, word, f"”{word}” är nekat på ena stället men inte på det andra.")
            continue
        lost = "" if key == "godtar" else _lost_qualifier(text, pattern, source, key in _AGAINST)
        if lost:
            yield Fault(FaultKind.STANCE, lost, f"Förbehållet ”{lost}” i underlaget har fallit bort.")
    if said:
        known_pairs = {pair for piece in source.pieces for pair in _stance_pairs(piece)}
        bound = {reference for _, reference in known_pairs}
        for stand, reference in sorted(_stance_pairs(text), key=str):
            key = stand.kind
            if reference in bound and not any(
                of == reference and supports(known_stand, stand) for known_stand, of in known_pairs
            ):
                yield Fault(FaultKind.STANCE, key, f"Underlaget säger inte ”{key}” om {reference}.")


def _found_wanting(source: Source, *, denied: bool) -> bool:
    """Something is told in a word that denies, or is denied, beside no stand of the terms of art."""
    firm = _firm()
    return any(
        (lists().negative.search(one) or (denied and any(clause.negations for clause in clauses(one))))
        and not any(pattern.search(one) for pattern in firm)
        for one in source.sentences
    )


def weakened(text: str, source: Source) -> Iterable[Fault]:
    """Doubt where the evidence has a stand and no doubt: "ställer sig tveksam" for "avstyrker"."""
    match = _DOUBT.search(text)
    if match and not _DOUBTED.search(source.text) and any(p.search(source.text) for p in _firm()):
        yield Fault(FaultKind.STANCE, match.group(), f"Underlaget uttrycker inte tvekan (”{match.group()}”).")


def _firm() -> list[re.Pattern[str]]:
    return [
        lists().stance[key]
        for key in ("tillstyrker", "avstyrker", "erinran", "motsätter sig", "avvisar", "avråder")
    ]


def _lost_qualifier(text: str, stance: re.Pattern[str], source: Source, against: bool) -> str:
    """The reservation that always goes with this stance word in the evidence, if the text has none.

    Opposition on some condition is opposition.
    """
    known = lists().qualifiers
    qualifiers = [pattern for name, pattern in known.items() if not (against and name in _CONDITIONS)]
    if any(pattern.search(text) for pattern in qualifiers):
        return ""
    found = [
        next((m.group() for p in qualifiers if (m := p.search(piece)) and not _within(piece, m)), "")
        for sentence in source.sentences
        for piece in _thoughts(sentence)
        if stance.search(piece)
    ]
    return found[0] if found and all(found) else ""


def _within(piece: str, qualifier: re.Match[str]) -> bool:
    """ "Ett system där staten förutom kommunen betalar": an exception inside what is spoken of is no reservation."""
    return qualifier.group().lower() in ("utom", "förutom") and bool(
        _RELATIVE.search(piece[: qualifier.start()])
    )


def _thoughts(sentence: str) -> list[str]:
    """The sentence, or where two stands are told apart by "men", each: a reservation goes with its own."""
    pieces = re.split(r"\bmen\b", sentence)
    stands = [any(p.search(piece) for p in lists().stance.values()) for piece in pieces]
    return pieces if sum(stands) > 1 else [sentence]


def _stance_pairs(text: str) -> set[tuple[Stand, str]]:
    """Which stand goes with which numbered part: (avstyrker, punkt 3). The only one of its clause, or the last before it."""
    pairs = set()
    for claim in claims(text):
        found = stands(claim.text)
        at = 0
        placed = []
        for stand in found:
            at = claim.text.find(stand.word)
            placed.append((at, stand))
        for fact in gate_facts.references(claim.text):
            before = [stand for start, stand in sorted(placed, key=lambda one: one[0]) if start < fact.start]
            if len(found) == 1 or before:
                pairs.add((found[0] if len(found) == 1 else before[-1], fact.form))
    return pairs


def modality(text: str, source: Source) -> Iterable[Fault]:
    """ "Måste" where the evidence says "bör", and nowhere that anything is needed."""
    known = source.words
    needed = _NEEDED & known or any(one.endswith(("krav", "kravet", "kraven")) for one in known)
    if re.search(r"\bmåste\b", text) and _OUGHT & known and not needed:
        yield Fault(FaultKind.STANCE, "måste", "”måste” är starkare än vad underlaget säger.")
