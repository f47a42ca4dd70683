"""Words and names of a sentence: each stands in its evidence, or is made of what stands there (`supported`).

A word of everyday language may stand once or twice without support; not a contrary, a demand, or what is said of something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from assistant.gate import facts as gate_facts
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import (
    acts,
    carries_content,
    measures,
    root,
    short_forms,
    verb,
    verbal,
)
from assistant.gate.kin import contrary, everyday, kin, opposite, turned
from assistant.gate.lists import lists
from assistant.gate.lists import words as _words
from assistant.gate.naming import titled
from assistant.gate.negation import clauses
from assistant.gate.source import Source, only_a_name, told_whole
from assistant.gate.support import PARTICLES, agents, denied_there, known_name, spent, supported
from assistant.words import stem

_NAMING = re.compile(r"\b(?:begrepp|term|ord|benämning|uttryck|definition)\w*\s+(?:\w+\s+)?$", re.IGNORECASE)
""" "Begreppet …": what follows is a term whatever word it is."""
_DEMANDED = re.compile(
    r"\b(?:bör|borde|ska|skall|måste|vill|föreslår|föreslås|behöver)\s(?:(?!\b(?:som|vars|när|om|där|då|eftersom)\b)[^.,;:])*$",
    re.IGNORECASE,
)
_PREDICATED = re.compile(
    r"\b(?:är|var|blir|bli|vara|blev|anses|bedöms)\s+(?:alltför\s+|för\s+|mycket\s+|inte\s+|så\s+|också\s+|dock\s+)*$",
    re.IGNORECASE,
)
""" "Avgiften är hög": what is said of something is no everyday word, whatever word it is."""
_DISLIKED = re.compile(
    r"\b(?:inte|ej|ingen|inget|inga|knappast|tveksam\w*|tvek\w+|tvivl\w*|ifrågasätt\w*|skeptisk\w*)\b[^.;]*$",
    re.IGNORECASE,
)
_NOT_SELDOM = re.compile(r"\b(?:inte|ej)\s+(?:sällan|ofta)\b", re.IGNORECASE)
_PERSONS = frozenset(("enskild", "enskilda", "enskildas"))
""" "De enskilda" are whoever is spoken of; "enskilda intressen" are not."""
_HOW_OFTEN = frozenset(("ofta", "sällan"))
_AMOUNTS = frozenset(("mer", "mindre"))
_COUNTED = frozenset(("många", "alltid"))
_NONE = frozenset(("ingen", "inget", "inga", "varken"))
_TIMES = re.compile(r"(?:för|tre|fyr|fem|sex|tio)dubbl|halver")
""" "Fördubblas" tells how much."""
_TOLERATED = 2
"""Everyday words that any sentence may have without support; a long one, one of every six."""
_TOLERATED_OF = 6
_APART = re.compile(
    r"\b(lägga|läggas|läggs|lades|lagts|ses|skjutas|skjuts|dras|slås|sägas)\s+(ned|ner|över|upp|in|ihop|samman|bort)\b",
    re.IGNORECASE,
)
_LIKE_PARTICLES = {"ned": ("ner",), "ner": ("ned",), "ihop": ("samman",), "samman": ("ihop",)}
_LIMITED = re.compile(
    r"\b(tillfällig\w*|preliminär\w*|frivillig\w*|partiell\w*|provisorisk\w*|tidsbegränsa\w*|villkorlig\w*|interimistisk\w*)"
    r"\s+([^\W\d_]{4,})",
    re.IGNORECASE,
)
_COUNTING = re.compile(
    r"\bår(?:et)?\s+(?=\d{4})|\b(?:äldre|yngre)\s+än\s+(?=\d)|\b(?:högst|minst)\s+(?=\w+\s)|\b(?:lika|hur|så)\s+(?:många|mycket|stor\w*)\b",
    re.IGNORECASE,
)
""" "År 2023", "lika många": what these count stands beside them."""
_BETTER = frozenset(
    ("bättre", "tydligare", "utförligare", "djupare", "fördjupad", "ytterligare", "mer", "fler")
)
_NEEDED = frozenset(
    ("krävs", "kräver", "behövs", "behöver", "måste", "bör", "efterlyser", "efterfrågar", "vill")
)
_SAME = 2
"""Content words in common that make a sentence of the evidence one about the same things."""
_ANY = frozenset(("bolaget", "företaget", "föreningen", "förbundet"))
"""What a respondent may be called whose name does not tell what it is: "Granvik"."""


def terms(text: str, source: Source) -> Iterable[Fault]:
    """Content words and names that the evidence does not have."""
    known = lists()
    groups = {known.groups[word] for word in source.words if word in known.groups}
    stance_words = [m.span() for p in known.stance.values() for m in p.finditer(text)]
    counted = [(f.start, f.end) for f in (*gate_facts.references(text), *gate_facts.numbers(text))]
    units = re.compile(rf"\s*(?:{'|'.join(known.units.values())})(?!\w)", re.IGNORECASE)
    counted += [m.span() for m in _COUNTING.finditer(text)]
    counted += [found.span() for _, end in counted if (found := units.match(text, end))]
    beside = frozenset(root(match.group().lower()) for match in _words(text))
    denied = frozenset().union(*(n.reach for clause in clauses(text) for n in clause.negations))
    demanded = bool(_NEEDED & {match.group().lower() for match in _words(text)})
    tolerated, new = 0, -1
    every = _words(text)
    most = max(_TOLERATED, sum(carries_content(m.group().lower()) for m in every) // _TOLERATED_OF)
    for match in every:
        written, word = match.group(), match.group().lower()
        if not carries_content(word):
            continue
        if any(match.start() < end and start < match.end() for start, end in (*stance_words, *counted)):
            continue  # has been looked at by a stricter check
        if word in known.groups and (
            known.groups[word] in groups
            or _none_of(word, source, denied)
            or (word == "mer" and _quality(text[match.end() :], source))
        ):
            continue
        if told_whole(written, source.words):
            continue
        name = match.start() > 0 and (written[0].isupper() or any(c.isdigit() for c in written))
        if name:
            if not known_name(word, source):
                yield Fault(FaultKind.NAME, written, f"Namnet ”{written}” finns inte i underlaget.")
        elif (
            _as_often(word, denied, source)
            and not denied_there(word, source)
            and (word in _HOW_OFTEN or not contrary(word, source.denied_stems))
            and not (demanded and _wanted(word) & source.kin)
            and (_turned_here(word, text, source) or turned(word, source.stems | source.words))
        ):
            yield Fault(FaultKind.TERM, written, f"Underlaget säger motsatsen till ”{written}”.")
        elif not (
            (supported(word, source, beside, root(word) in denied) and not spent(word, beside, source))
            or _called(word, source)
            or _with_particle(match, text, source)
        ):
            if root(word) in short_forms() and root(word) in source.tail_roots and match.start() - new > 1:
                continue  # "gräns" of "åldersgräns", with no new word before it
            if _judged(word, match, text, source):
                continue
            if demanded and word in _BETTER and kin("brist") & source.kin:
                continue  # "en bättre analys" where the analysis is wanting
            if root(f"o{word}") in source.roots and text[: match.start()].endswith("mindre "):
                continue  # "mindre vanlig" of "ovanlig"
            if demanded and (root(f"o{word}") in source.roots or _wanted(word) & source.kin):
                continue  # "ska vara acceptabelt" of what is "oacceptabelt", clarity of what is unclear
            after = text[match.end() :]
            if (
                tolerated < most
                and _says_little(word, text[: match.start()], after)
                and not _more_of_new(word, after, source)
                and known.groups.get(word) not in _COUNTED
            ):
                tolerated, new = tolerated + 1, match.end()
                continue
            yield Fault(FaultKind.TERM, written, f"Ordet ”{written}” har inget stöd i underlaget.")


def names_cut(text: str, source: Source) -> Iterable[Fault]:
    """ "Högsta domstolen" of "Högsta förvaltningsdomstolen": each word may stand in the evidence, and the name be another's."""
    known = titled(source.text)
    for first, body in titled(text):
        like = [other for one, other in known if one == first]
        if like and not any(root(other) == root(body) for other in like):
            written = f"{first} {body}"
            yield Fault(FaultKind.NAME, written, f"Namnet ”{written}” finns inte i underlaget.")


def _none_of(word: str, source: Source, denied: frozenset[str]) -> bool:
    """ "Alla saknar" of "ingen har"."""
    return lists().groups[word] == "alla" and bool(denied) and not _NONE.isdisjoint(source.words)


def _as_often(word: str, denied: frozenset[str], source: Source) -> bool:
    """Whether a contrary would be one here: not if it is denied, but "sällan har" is "ofta saknar", and "sällan saknar" is not."""
    if word in _HOW_OFTEN:
        return bool(denied) is bool(source.negations) and not _NOT_SELDOM.search(source.text)
    return root(word) not in denied


def _quality(after: str, source: Source) -> bool:
    """ "Mer hållbart" of "hållbarhet": the quality has support, and more of it needs none of its own."""
    following = _words(after[:30])
    word = following[0].group().lower() if following else ""
    return bool(word) and carries_content(word) and not verb(word) and root(word) in source.roots


def _more_of_new(word: str, after: str, source: Source) -> bool:
    """ "Kortare handläggningstider" where nothing is said of these: that something becomes more or less is news."""
    if lists().groups.get(word) not in _AMOUNTS:
        return False
    following = _words(after[:40])
    noun = following[0].group().lower() if following else ""
    return bool(noun) and carries_content(noun) and not verb(noun) and root(noun) not in source.roots


def _judged(word: str, match: re.Match[str], text: str, source: Source) -> bool:
    """ "Ingen bra lösning", "tvivlar på att det är lämpligt": what is denied to be good is disliked, in the evidence too."""
    if root(word) not in _good() or not _DISLIKED.search(text[: match.start()]):
        return False
    return bool(lists().negative.search(source.text) or source.negations)


@cache
def _good() -> frozenset[str]:
    return frozenset(map(root, ("bra", "god", "lämplig", "rimlig", "önskvärd", "motiverad", "acceptabel", "ändamålsenlig", "klok")))  # fmt: skip


def _turned_here(word: str, text: str, source: Source) -> bool:
    """What the evidence says of the same things is the contrary, though it has the word of something else."""
    about = {root(m.group().lower()) for m in _words(text) if carries_content(m.group().lower())} - {
        root(word)
    }
    shared = [(len(about & roots), stems) for roots, stems in source.by_sentence]
    most = max((count for count, _ in shared), default=0)
    return most > 0 and all(turned(word, stems) for count, stems in shared if count == most or count >= _SAME)


def measures_apart(text: str, source: Source) -> Iterable[Fault]:
    """What can be done to something, said in two words that say little each: "läggas ned", "ses över"."""
    for match in _APART.finditer(text):
        verb_of, particle = match[1].lower(), match[2].lower()
        others = [particle, *_LIKE_PARTICLES.get(particle, ())]
        if not any(supported(f"{one}{verb_of}", source) for one in others):
            yield Fault(FaultKind.TERM, match.group(), f"”{match.group()}” har inget stöd i underlaget.")


def cut_terms(text: str, source: Source) -> Iterable[Fault]:
    """A noun without the word that always limits it in the evidence: "tillfällig föräldrapenning" is another benefit."""
    limits = {stem(match[1].lower()) for match in _LIMITED.finditer(text)}
    stems = {stem(match.group().lower()): match.group() for match in _words(text)}
    limited: dict[str, set[str]] = {}
    for match in _LIMITED.finditer(source.text):
        limited.setdefault(stem(match[2].lower()), set()).add(stem(match[1].lower()))
    for noun, kinds in sorted(limited.items()):
        if not carries_content(noun):
            continue
        times = sum(stem(match.group().lower()) == noun for match in _words(source.text))
        bound = sum(stem(match[2].lower()) == noun for match in _LIMITED.finditer(source.text))
        if noun in stems and times == bound and not kinds & (limits | set(stems)):
            yield Fault(
                FaultKind.TERM,
                stems[noun],
                f"Ordet ”{stems[noun]}” har en begränsning i underlaget som har fallit bort.",
            )


def _says_little(word: str, before: str, after: str) -> bool:
    """A word of everyday language that is neither a term ("begreppet …") nor what is demanded ("bör …")."""
    if (
        _NAMING.search(before)
        or (_PREDICATED.search(before) and not _graded(word, after))
        or (root(word) in measures() and _DEMANDED.search(before))
    ):
        return False
    if word in _PERSONS:
        following = _words(after[:30])
        return (
            not following or not carries_content(following[0].group().lower()) or verb(following[0].group())
        )
    if agents(word) or _TIMES.match(word) or (root(word) in acts() and verbal(word)):
        return False
    known = lists()
    if everyday(word):
        return word in known.light or word in known.degrees or word in known.groups or verbal(word)
    return verb(word) and bool(before.strip())  # what begins a sentence may be a name


def _graded(word: str, after: str) -> bool:
    """ "Bättre lämpad": not this is what is said of something, but the next word."""
    following = _words(after[:30])
    return word in lists().degrees and bool(following) and carries_content(following[0].group().lower())


def _with_particle(match: re.Match[str], text: str, source: Source) -> bool:
    """ "Byggas ut" of "utbyggnaden"."""
    following = _words(text[match.end() :][:12])
    particle = following[0].group() if following else ""
    return particle in PARTICLES and supported(f"{particle}{match.group().lower()}", source)


def _called(word: str, source: Source) -> bool:
    """ "Bolaget" where the evidence is of a company: the respondent by what it is."""
    known = lists().bodies
    pattern = known.get(word) or known.get(word.removesuffix("s"))
    if not pattern:
        return False
    names = [piece for piece in source.pieces if only_a_name(piece)]
    untold = any(not any(other.search(name) for other in known.values()) for name in names)
    return bool(pattern.search(source.text)) or (untold and word.removesuffix("s") in _ANY)


def _wanted(word: str) -> frozenset[int]:
    """The groups of what is, where this word is asked for: what can be done to something is not asked for so."""
    # More of something is no lack of anything: "dyrare" stands beside "mer".
    return frozenset() if root(word) in measures() else opposite(word) - kin("mer")
