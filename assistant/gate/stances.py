"""The stands a clause has, in kinds that can be compared, and those of a sentence against its evidence.

"Avvisar" says what "avstyrker" says, not the other way round; a sentence's stands have the same polarity, reservation and strength
as in its evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.gate import facts as gate_facts
from assistant.gate.claims import claims
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import root
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.negation import clauses
from assistant.gate.reservations import lost
from assistant.gate.source import Source

_NO = frozenset(("avstyrker", "motsätter sig", "avvisar", "avslår", "emot"))
OPPOSING = _NO
_YES = frozenset(("tillstyrker", "ställer sig bakom", "bifaller", "stödjer"))
APPROVING = _YES | {"välkomnar", "positiv", "godtar", "delar bedömningen"}
_SAME = {
    "ställer sig bakom": _YES,
    "stödjer": _YES,
    "godtar": _YES,
    "positiv": frozenset(("välkomnar",)),
    "välkomnar": frozenset(("positiv",)),
    "motsätter sig": _NO | {"vill inte"},
    "avvisar": _NO | {"vill inte"},
    "emot": _NO | {"vill inte"},
    "vill inte": _NO,
    "kritisk": frozenset(("negativ",)),
    "negativ": frozenset(("kritisk",)),
    "delar bedömningen": frozenset(("ställer sig bakom",)),
}
"""A stand and those it may be told for. "Tillstyrker" and "avstyrker" are terms: they may be told for nothing else."""
_DENIED = {
    "erinran": frozenset(("invändning",)),
    "invändning": frozenset(("erinran",)),
    "godtar": frozenset(("erinran", "invändning")),
    "motsätter sig": frozenset(("invändning",)),
}
"""The same where what supports it is denied: "godtar" of what has "ingen erinran"."""

_NONE = frozenset(("avstår", "tar inte ställning", "yttrar sig"))
"""Ways to take no stand."""

_BEFORE = re.compile(
    r"(?:\b(?:inte|ej|icke|aldrig|ingen|inget|inga|varken)\b(?:\s+(?!och\b|samt\b)\w+){0,3}|\butan(?:\s+att(?:\s+\w+){0,2}|\s+\w+)?|\bavst[åo]\w*\s+(?:från\s+)?(?:att)?)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:sig\s+)?(?:(?-i:[A-ZÅÄÖ])[\w-]*\s+){0,5}(?:(?!att\b|som\b|om\b|när\b|punkt|avsnitt)\w+\s+){0,2}(?:inte|ej|icke)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\b(?:inte|ej|icke|inga|ingen|inget|utan|avst[åo]\w*\s+från)\b", re.IGNORECASE)
_WANTS_NOT = re.compile(
    r"\b(?:vill|anser|bör|borde|ska|får)\s+(?:\w+\s+)?(?:inte|ej)\b|\b(?:inte|ej)\s+(?:bör|ska|får|borde|vill)\b"
    r"|\b(?:men|dock|däremot)\s+inte\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.;:,!?](?=\s|$)|\n|\bmen\b")
_ENDED = re.compile(r"[.;](?=\s|$)|\n")
_BUT_NOT = re.compile(
    r"\b(?:men|dock|däremot)\s+(?:inte|ej)\s+(?:att|till|på|i|för|med|den|det|de|av|en|ett|när|om|vid|mot)\b",
    re.IGNORECASE,
)
""" "Stödjer X men inte att Y": both that and denied, of different things."""
_BUT = re.compile(r".*\b(?:inte|ej|ingen|inget|inga)\b.*\butan\b(?! att\b)", re.IGNORECASE)
""" "Har inga invändningar utan ser positivt": that is not denied."""


@dataclass(frozen=True, slots=True)
class Stand:
    kind: str
    denied: bool
    word: str


def polarities(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, bool]]:
    """Each stance word of a kind, and whether it is denied where it stands."""
    for match in pattern.finditer(text):
        before = _BUT.sub("", _BREAK.split(text[: match.start()])[-1])
        after = _BREAK.split(text[match.end() :])[0]
        denied = _BEFORE.search(before) or _AFTER.search(after) or _WITHIN.search(match.group())
        yield match.group(), bool(denied)
        if not denied and _BUT_NOT.search(_ENDED.split(text[match.end() :])[0]):
            yield match.group(), True


@lru_cache(maxsize=2048)
def stands(text: str) -> tuple[Stand, ...]:
    """
    >>> [(s.kind, s.denied) for s in stands("Rådet tillstyrker inte taket men har ingen erinran mot golvet.")]
    [('tillstyrker', True), ('erinran', True)]
    """
    found = [
        Stand(kind, denied, word)
        for kind, pattern in lists().stance.items()
        for word, denied in polarities(pattern, text)
    ]
    found += [Stand("vill inte", denied=False, word=m.group()) for m in _WANTS_NOT.finditer(text)]
    return tuple(found)


def _none(stand: Stand) -> bool:
    """ "Avstår", "tar inte ställning", "yttrar sig inte"."""
    return stand.denied is (stand.kind != "avstår")


def supports(known: Stand, said: Stand) -> bool:
    """What the evidence has may be told so."""
    if known.kind == said.kind:
        return known.denied == said.denied
    if said.kind in _NONE and known.kind in _NONE:
        return _none(known) and _none(said)
    if known.denied and not said.denied:
        return known.kind in _DENIED.get(said.kind, ())
    if known.denied and said.denied:
        return known.kind in _DENIED.get(said.kind, ()) or known.kind in _SAME.get(said.kind, ())
    return not said.denied and known.kind in _SAME.get(said.kind, ())


_AGAINST = frozenset(
    ("avstyrker", "motsätter sig", "avvisar", "avråder", "kritisk", "negativ", "avslår", "invändning")
)
LIKING = {
    "positiv": ("tillstyrker", "ställer sig bakom", "välkomnar"),
    "välkomnar": ("tillstyrker", "ställer sig bakom"),
    "kritisk": ("avstyrker", "motsätter sig", "avvisar", "avråder"),
    "negativ": ("avstyrker", "motsätter sig", "avvisar", "avråder"),
}
"""What may be told beside a stand that says as much."""
_DOUBT = re.compile(
    r"\b(?:tveksam\w*|tvek(?:ar|an)|(?:be)?tvivl\w*|skeptisk\w*|frågande|avvaktande|osäk(?:er|ra)\s+på|ifrågasätt\w*)\b",
    re.IGNORECASE,
)
_DOUBTED = re.compile(
    r"\b(?:tvek|(?:be)?tvivl|skepti|frågande|avvakta|osäk|ifrågasä|frågetecken|oklar|otydl|undrar|oro|befara|farhåg|saknar|risk"
    r"|problem|svår)",
    re.IGNORECASE,
)
"""What doubt may be read out of."""
_UNSETTLED = re.compile(
    r"\b(oklart|otydligt|tveksamt|osäkert|ovisst|ifrågasätt\w*|framgår\s+inte|(?:inte|ej)\s+(?:\w+\s+)?(?:uttala\s+sig|yttra\s+sig|bedöma|avgöra"
    r"|ta\s+ställning\s+till|svara\s+på))\s+(?:om|huruvida)\s+([^.;,]+)",
    re.IGNORECASE,
)
_REASON = re.compile(r",|;|\b(?:då|eftersom|medan)\b")
_TURNED = re.compile(
    r"\b(?:otillräcklig|olämplig|oförenlig|oproportionerlig|orimlig|orealist)\w*", re.IGNORECASE
)
""" "Otillräcklig" leaves nothing open."""
_DENIED_AT_ALL = re.compile(r"\b(?:inte|ej|aldrig|knappast|ing(?:en|et|a))\b", re.IGNORECASE)
_ASKED, _MOST = 2, 0.6
"""Words with content that must be told of what is unclear, at least, and of all that it has."""
_EXCEPT = re.compile(r"\b(?:utom|förutom|undantag|undantaget|bortsett)\b", re.IGNORECASE)
""" "Inga invändningar utom mot 12 §" objects to 12 §."""
_BETTER_NOT = re.compile(
    r"\b(?:olämplig\w*|(?:bör|ska|borde)\s+(?:\w+\s+)?inte|inte\s+(?:bör|ska))\b", re.IGNORECASE
)
""" "Avråder" may be told of what is unfit or ought not to be."""


def stances(text: str, source: Source) -> Iterable[Fault]:
    """Stance words without support, turned round, without their reservation, or about another part."""
    have: tuple[Stand, ...] = ()
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
            if key in LIKING and any(
                other in said and lists().stance[other].search(source.text) for other in LIKING[key]
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
        gone = "" if key == "godtar" else lost(text, pattern, source, key in _AGAINST)
        if gone:
            yield Fault(FaultKind.STANCE, gone, f"Förbehållet ”{gone}” i underlaget har fallit bort.")
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
    """Doubt where the evidence has none: "ställer sig tveksam" for "avstyrker", or for a plain statement."""
    match = _DOUBT.search(text)
    if not match or _DOUBTED.search(source.text):
        return
    firm = any(pattern.search(source.text) for pattern in _firm())
    if firm or not (source.negations or lists().negative.search(source.text)):
        word = match.group()
        yield Fault(FaultKind.STANCE, word, f"Underlaget uttrycker inte tvekan (”{word}”).")


def settled(text: str, source: Source) -> Iterable[Fault]:
    """What the evidence says is unclear, told as if it were so: "är förenligt" of "oklart om det är förenligt"."""
    for match in _UNSETTLED.finditer(source.text):
        asked = {root(word) for m in _words(match[2]) if (word := m.group().lower()) not in lists().function}
        for piece in _REASON.split(text):
            every = [m.group().lower() for m in _words(piece)]
            roots = frozenset(root(base) for word in every for base in (word, word.removeprefix("o")))
            if len(asked & roots) >= max(_ASKED, _MOST * len(asked)) and not _open(piece, match[2]):
                yield Fault(
                    FaultKind.STANCE, match[1], f"Underlaget säger att detta är osäkert (”{match[1]}”)."
                )


def _open(piece: str, asked: str) -> bool:
    """It leaves open what is asked, or says something else that denies."""
    rest = piece
    for word in {m.group() for m in _words(asked)}:
        rest = re.sub(rf"\b{re.escape(word)}\b", "", rest, flags=re.IGNORECASE)
    return bool(
        _DOUBTED.search(rest) or _DENIED_AT_ALL.search(rest) or lists().negative.search(_TURNED.sub("", rest))
    )


def _firm() -> list[re.Pattern[str]]:
    return [
        lists().stance[key]
        for key in ("tillstyrker", "avstyrker", "erinran", "motsätter sig", "avvisar", "avråder")
    ]


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
