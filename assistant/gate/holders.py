"""Whose words: what the evidence says of one body may not be said of another that it also names.

Each clause of a sentence that names a body is held against what the evidence says of that body, and of nobody in
particular. A stand, or words that the evidence has only of another body, do not belong there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.gate import facts as gate_facts
from assistant.gate.claims import Claim, claims, inner_names
from assistant.gate.denials import denials
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.kin import turned
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.naming import bare, ends_a_name, same_body
from assistant.gate.source import Source, only_a_name, source_of
from assistant.gate.stances import OPPOSING, stands, supports
from assistant.gate.support import supported
from assistant.words import stem

_REFERRED, _NEARER = 0.6, 0.9
"""What a word counts that a body's clause only refers back to."""
_MARGIN = 0.5
"""By how many words more the evidence must say it of another."""
_WISHES = re.compile(r"\b(?:förord|föreslå|förespråk|efterlys|önskar|välkomn)\w*", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:en|et|na|an)s?$")
_GENITIVE = re.compile(r"\b([A-ZÅÄÖ][\w-]*(?::s|[^s\W]s))\s+([a-zåäö]\w+)")
_OPINION = re.compile(
    r"(?:bedömning|uppfattning|mening|förslag|ståndpunkt|yttrande|svar|synpunkt|rekommend|beslut|inställning|uppgift|krav|önskemål|chef|direktör)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DOUBLE = re.compile(r"\b([A-ZÅÄÖ]\w+)- och (\w+)")


def holders(text: str, source: Source) -> Iterable[Fault]:
    """A body that the sentence names for what the evidence says of another."""
    plain = [
        frozenset(bare(m.group()) for m in _words(piece)) for piece in source.pieces if only_a_name(piece)
    ]
    known = _known(source, inner_names(text).union(*map(inner_names, source.pieces)))
    every = list(dict.fromkeys(body for claim in known for body in claim.holders))
    if all(same_body(one, max(every, key=len)) for one in every):
        return  # one body, or the same by its short name
    names = frozenset(word for body in every for word in body)
    said = _spoken(claims(_joined(text), names), every)
    for claim in said:
        for body in claim.bodies:
            if any(same_body(body, one) for one in plain) or _owns(body, text):
                continue
            own = [one for one in known if any(same_body(body, other) for other in one.bodies)]
            if not own:
                continue
            free = [one for one in known if not one.bodies]
            if (
                _another_stand(claim, own, free)
                or _of_another(claim, body, known, every)
                or _contrary(claim, own)
            ):
                name = _as_written(body, text)
                yield Fault(
                    FaultKind.NAME, name, f"Underlaget säger det inte om ”{name}” utan om någon annan."
                )


def _owns(body: frozenset[str], text: str) -> bool:
    """Only what is the body's is spoken of: "MSB:s tillstånd", but not "MSB:s bedömning"."""
    return any(
        bare(match[1]) in body
        and bare(match[2]) not in body
        and not _OPINION.match(match[2])
        and not ends_a_name(match[2])
        for match in _GENITIVE.finditer(text)
    )


def _joined(text: str) -> str:
    """ "Universitets- och högskolerådet" and "Sveriges Kommuner och Regioner" are one name each."""
    return _DOUBLE.sub(r"\1-och-\2", text).replace("Kommuner och Regioner", "Kommuner-och-Regioner")


def _known(source: Source, names: frozenset[str]) -> list[Claim]:
    return [
        claim for piece in source.pieces if not only_a_name(piece) for claim in claims(_joined(piece), names)
    ]


def _spoken(said: Sequence[Claim], every: Sequence[frozenset[str]]) -> list[Claim]:
    """The clauses that belong to each body, together: a clause that names nobody goes with its neighbour."""
    kept = [
        Claim(
            c.text,
            tuple(b for b in c.bodies if any(same_body(b, e) for e in every)),
            c.first,
            c.own,
            (),
            c.same,
        )
        for c in said
    ]
    found: list[Claim] = []
    waiting = ""
    for claim in kept:
        if claim.bodies and not claim.own and found and found[-1].bodies == claim.bodies:
            found.append(claim)
        elif claim.bodies:
            found.append(Claim(waiting + claim.text, claim.bodies, claim.first, claim.own, (), claim.same))
            waiting = ""
        elif found and not claim.first:
            last = found.pop()
            found.append(Claim(last.text + claim.text, last.bodies, last.first, last.own, (), last.same))
        else:
            waiting += claim.text
    return found


def _contrary(claim: Claim, own: Sequence[Claim]) -> bool:
    """The evidence says the contrary of this body, or denies it."""
    source = source_of([one.text for one in own])
    words = [m.group().lower() for m in _words(claim.text)]
    if any(turned(word, source.stems | source.words) for word in words if carries_content(word)):
        return True
    return any(
        fault.message.startswith("Underlaget nekar") for fault in denials(claim.text.strip(" ,;:"), source)
    )


def _another_stand(claim: Claim, own: Sequence[Claim], free: Sequence[Claim]) -> bool:
    """The evidence has another stand of this body on what the clause is about."""
    said = stands(claim.text)
    if not said:
        return bool(_WISHES.search(claim.text)) and _opposed(claim, own)
    mine = [(one, stands(one.text)) for one in own]
    having = [stand for _, found in mine for stand in found]
    if not having:
        return False
    about = _content(claim.text, claim.bodies)
    loose = [stand for one in free for stand in stands(one.text)]
    for stand in said:
        if stand.kind == "vill inte" or any(supports(other, stand) for other in loose):
            continue
        fits = [one for one, found in mine if any(supports(other, stand) for other in found)]
        if not fits:
            return True
        against = [one for one, found in mine if found and not any(supports(o, stand) for o in found)]
        best = max(_overlap(about, one.text) for one in fits)
        if against and max(_overlap(about, one.text) for one in against) > best:
            return True
    return False


def _opposed(claim: Claim, own: Sequence[Claim]) -> bool:
    """What the clause says that the body wants is what the evidence says that it opposes."""
    about = _content(claim.text, claim.bodies)
    best = max((_overlap(about, one.text) for one in own), default=0)
    most = [one for one in own if best and _overlap(about, one.text) == best]
    return bool(most) and all(
        any(stand.kind in OPPOSING and not stand.denied for stand in stands(one.text))
        and not any(stand.denied or stand.kind not in OPPOSING for stand in stands(one.text))
        for one in most
    )


def _of_another(
    claim: Claim, body: frozenset[str], known: Sequence[Claim], every: Sequence[frozenset[str]]
) -> bool:
    """What the clause says stands with another body, and less of it with this one."""
    content = _content(claim.text, every)
    mine = _cover(content, body, known)
    if sum(mine.values()) >= len(content):
        return False
    for other in every:
        if same_body(other, body) or any(same_body(other, one) for one in claim.bodies):
            continue
        theirs = _cover(content, other, known)
        more = sum(max(0.0, theirs[word] - mine[word]) for word in content)
        less = sum(max(0.0, mine[word] - theirs[word]) for word in content)
        if more - less >= _MARGIN:
            return True
    return False


def _cover(content: frozenset[str], body: frozenset[str], known: Sequence[Claim]) -> dict[str, float]:
    """For each word how firmly the evidence has it where it speaks of the body."""
    held: list[str] = []
    referred: list[str] = []
    nearer: list[str] = []
    spoken = False
    for number, claim in enumerate(known):
        if not claim.bodies or any(same_body(body, one) for one in claim.bodies):
            held.append(claim.text)
            if claim.bodies and claim.same and number:
                held += [one.text for one in _sentence_before(known, number)]
            if claim.bodies and not spoken:
                spoken = True  # later clauses go on from the body's own first one
                referred += [one.text for one in known[:number]]
                nearer += [one.text for one in known[:number] if _refers(claim, one)]
    own = source_of(held)
    found = {word: 1.0 if _stands(word, own) else 0.0 for word in content}
    if not any(found.values()):
        return found  # nothing in common, so nothing that is only referred to either
    for word in [word for word in content if not found[word]]:
        if lists().contraries.get(stem(word)):
            continue  # "låg" is said of something, and is no topic
        if verb(word) and not _DEFINITE.search(word):
            continue  # what somebody does is no topic either
        counted = word.isdigit() and not _YEAR.fullmatch(word)
        if nearer and _stands(word, source_of(nearer)):
            found[word] = _NEARER
        elif referred and not counted and _stands(word, source_of(referred)):
            found[word] = _REFERRED
    return found


def _sentence_before(known: Sequence[Claim], number: int) -> Sequence[Claim]:
    start = number
    while start and not known[start].first:
        start -= 1
    end, start = start, start - 1
    while start > 0 and not known[start].first:
        start -= 1
    return known[max(start, 0) : max(end, number)]


def _stands(word: str, source: Source) -> bool:
    if sides := lists().contraries.get(stem(word)):
        return any(own & source.stems for own in sides[::2])
    return word in source.facts or (word.isalpha() and supported(word, source))


def _content(text: str, every: Iterable[frozenset[str]]) -> frozenset[str]:
    names = frozenset(word for body in every for word in body)
    counted = [(f.start, f.end) for f in (*gate_facts.references(text), *gate_facts.numbers(text))]
    words = {
        low
        for m in _words(text)
        if not any(m.start() < end and start < m.end() for start, end in counted)
        and _counts(low := m.group().lower())
        and bare(low) not in names
    }
    return frozenset(words) | {
        fact.form for fact in (*gate_facts.references(text), *gate_facts.numbers(text))
    }


def _counts(word: str) -> bool:
    return (
        carries_content(word)
        or bool(lists().contraries.get(stem(word)))
        or (word not in lists().function and word not in lists().saying and verb(word))
    )


def _overlap(about: frozenset[str], text: str) -> int:
    source = source_of((text,))
    return sum(_stands(word, source) for word in about if not root(word).startswith("till"))


def _refers(claim: Claim, earlier: Claim) -> bool:
    """A definite word of the claim is of a word that an earlier one brought up: "omregleringen" of "omregleras"."""
    definite = {
        root(low)
        for m in _words(claim.text)
        if _DEFINITE.search(low := m.group().lower()) and carries_content(low)
    }
    return bool(definite & {root(m.group().lower()) for m in _words(earlier.text)})


def _as_written(body: frozenset[str], text: str) -> str:
    written = [m.group() for m in _words(text) if bare(m.group()) in body]
    return " ".join(written[: len(body)]) or " ".join(sorted(body))
