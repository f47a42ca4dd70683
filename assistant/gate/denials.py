"""Negations of a sentence against those of its evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.gate.conditions import need_denied
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.forms import carries_content, privative, root, verb
from assistant.gate.kin import kin, opposite
from assistant.gate.lists import lists, of_stance
from assistant.gate.negation import NO_MORE, NOT_BEFORE, OPEN, Clause, Negation, about, clauses, denying
from assistant.gate.source import Source
from assistant.gate.stances import stands, supports
from assistant.gate.support import lacking
from assistant.words import parts

_BEFORE_IT = re.compile(r"^.*?\b(?:före|innan|tidigast|först)\b", re.IGNORECASE)
""" "X före Y" of "inte Y förrän X": what comes after "före" is what was denied till then."""
_UNREAL = re.compile(r"\bborde\s+(?:\w+\s+)?ha\b", re.IGNORECASE)
""" "Borde ha utretts" says that it was not."""
_NOT_UNTIL = frozenset(("förrän", "bara", "endast", "enbart"))
""" "Inte … förrän" and "inte bara" deny nothing."""

_NOT_UNTIL_THEN = re.compile(r"\b(?:inte|ej)\b[^.;:,]*\binnan\b", re.IGNORECASE)
_THEN = re.compile(r"\b(?:innan|före|först|efter)\b", re.IGNORECASE)
""" "Inte A innan B" of "B innan A": `roles` tells when they have changed places."""
_LEFT_OUT = re.compile(r"\butan\s+((?!att\b)(?:\w+\s*){1,3})", re.IGNORECASE)
_TOO = re.compile(r"\b(?:för|alltför)\s+\w+(?:\s+\w+){0,3}?\s+för\s+(att\b[^.;,]*)", re.IGNORECASE)
_LONG = 5
"""Letters of a word that is made with "o" in the evidence, at least."""
_LACKED = re.compile(
    r"\b(?:risk\w*|svår\w*|problem\w*|inte|ej|ing(?:en|et|a)|brist\w*|otillräck\w*|omöjlig\w*|försvår\w*|hinder|hindra\w*|annars|farhåg\w*|befar\w*)\b",
    re.IGNORECASE,
)
""" "Risken är att det sker utan tillsyn" may be told of "tillsyn krävs"."""
_BEFORE_THAT = re.compile(r"\b(?:innan|förrän|först)\b", re.IGNORECASE)
""" "Tas bort utan att B finns" of "innan B finns"."""
_TELLS = 2
"""More words than this that two negations could be about make them one and the same."""

_SPARED = frozenset(("slipper", "slippa", "undvika", "undviks", "undviker"))
_DEMAND = frozenset(
    (
        "bör", "borde", "behövs", "behöver", "krävs", "kräver", "vill", "önskar", "efterlyser", "efterfrågar", "måste",
        "föreslår", "riskerar", "endast", "bara", "enbart", "tak", "planerar", "planeras", "hittills", "förutsätter", "förutsätts",
        "efterfrågas", "efterlyses",
    )
)  # fmt: skip
_OUGHT = frozenset(("bör", "borde", "ska", "skall", "vill"))
_NEEDED = frozenset(
    ("annars", "måste", "kräver", "krävs", "behöver", "behövs", "förutsätter", "bör", "inte", "förutsättning")
)


def denials(text: str, source: Source) -> Iterable[Fault]:
    """Negations that the evidence does not have, and words it only ever denies that the sentence does not."""
    text = NO_MORE.sub(r"\1 högst", text)
    if "tidigast" in source.text.lower():
        text = NOT_BEFORE.sub(r"\1 tidigast", text)
    elif "tidigast" in text.lower() and NOT_BEFORE.search(source.text):
        return
    ordered = bool(_NOT_UNTIL_THEN.search(text) and _THEN.search(source.text))
    needed = need_denied(text, source.text)
    all_words = {word.lower() for word in re.findall(r"\w+", text)}
    if OPEN.search(text) and OPEN.search(source.text):
        text = OPEN.sub("tror", text)
    said = [negation for clause in clauses(text) for negation in clause.negations]
    for clause in clauses(text):
        for negation in clause.negations:
            if (
                _NOT_UNTIL & all_words
                or ordered
                or (needed and negation.nearest & source.roots and not _says(negation))
            ):
                continue
            told = _told([other for other in said if other is not negation], source)
            if negation.scope and not _supported(negation, clause, source, told, text):
                word = negation.word
                yield Fault(FaultKind.NEGATION, word, f"Nekandet ”{word}” har inget stöd i underlaget.")
    for clause in clauses(denying(text)):
        if len(clause.negations) == 1 and _without_what_it_takes(clause, source):
            word = clause.negations[0].word
            yield Fault(FaultKind.NEGATION, word, "Underlaget säger att det ena inte går utan det andra.")
    later = {
        root(word.lower())
        for word in re.findall(r"\w+", _BEFORE_IT.sub("", text) if _BEFORE_IT.search(text) else "")
    }
    own = clauses(denying(_UNREAL.sub("har inte", text)))
    if source.negations and any(negation.back for clause in own for negation in clause.negations):
        return
    for clause in own:
        reached = frozenset().union(*(negation.reach for negation in clause.negations))
        for too in _TOO.finditer(text):  # "för kort för att hinna"
            reached |= frozenset(root(m.group().lower()) for m in re.finditer(r"\w+", too[1]))
        for known in source.negations:  # what it tells, and all that goes with it there
            if len(reached & known.reach) > _TELLS or _same_denial(clause, known):
                reached |= known.scope
        if clause.negations and "utan" in clause.words and "utan" in source.words:
            without = clause.words[clause.words.index("utan") :]  # "så att det inte sker utan A"
            reached |= frozenset(root(word) for word in without)
        denied = source.flatly_denied if clause.negations else source.denied
        denied_words = source.denied_words
        if lists().ill.search(text):
            denied, denied_words = denied - source.unwanted, frozenset()
        if any(_denial(word) and root(word) not in source.roots for word in clause.words):
            denied = denied_words = frozenset()  # denied in other words
        if _DEMAND & set(clause.words) or clause.words[0] == "om":
            denied, denied_words = denied - source.missed, frozenset()
        for word in clause.words:
            if not about(word) or root(word) in reached | later or (clause.negations and of_stance(word)):
                continue
            if (root(word) in denied or word in denied_words) and not _affirmed_with(word, clause, source):
                yield Fault(FaultKind.NEGATION, word, f"Underlaget nekar till ”{word}”, men inte meningen.")
                break


def _says(negation: Negation) -> bool:
    """ "Har inte påpekat": what somebody says is not what is needed."""
    return bool(negation.nearest & {root(word) for word in lists().saying})


def _same_denial(clause: Clause, known: Negation) -> bool:
    """Both deny the same verb, which here may stand last: "hur A påverkas har inte belysts"."""
    return any(
        verb(word) and root(word) in negation.nearest & known.nearest
        for negation in clause.negations
        for word in clause.words
    )


def _affirmed_with(word: str, clause: Clause, source: Source) -> bool:
    """ "Krav på behörighet" of "behörighetskrav", wherever else "behörighet" is denied."""
    own = {root(one) for one in clause.words}
    return any(
        made[0] == root(word) and made[-1] in own and root(other) in source.affirmed
        for other in source.common
        if len(made := tuple(map(root, parts(other)))) > 1
    )


def _without_what_it_takes(clause: Clause, source: Source) -> bool:
    """ "B går utan A" of "utan A går B inte"."""
    (own,) = clause.negations
    for known in source.clauses:
        without = [n for n in known.negations if n.word == "utan" and n.open]
        others = [n for n in known.negations if n.word != "utan"]
        if own.word == "utan" and any(own.nearest & n.nearest for n in without):
            return any(n.reach & clause.affirmed for n in others)
    return False


def _told(others: Sequence[Negation], source: Source) -> list[Negation]:
    """The negations of the evidence that other negations of the sentence already tell."""
    return [known for known in source.negations if any(known.nearest & other.nearest for other in others)]


def _supported(
    negation: Negation, clause: Clause, source: Source, told: Sequence[Negation], whole: str
) -> bool:
    """`told` support no other one: "har inga synpunkter" does not make "har inte beaktat" true."""
    if any(
        negation.scope & known.scope
        or negation.reach & known.nearest
        or len(negation.reach & known.scope) >= 2
        or _same_parts(negation, clause, known)
        for known in source.negations
    ):
        return True
    if negation.back and source.negations:
        return True
    if _thought(negation, clause) and any(
        negation.reach & known.scope or len(negation.reach & known.reach) > _TELLS
        for known in source.negations
    ):
        return True
    if negation.silent and any(known.silent for known in source.negations):
        return True
    roots = negation.nearest | negation.reach
    stood = [
        one
        for one in stands(" ".join(clause.words))
        if one.denied
        and (not roots.isdisjoint(map(root, one.word.lower().split())) or negation.word in one.word.split())
    ]
    if any(supports(known, one) for one in stood for known in stands(source.text)):
        return True  # "inget att invända" of "ingen erinran"
    if (
        negation.word == "utan"
        and negation.nearest & source.roots
        and _NEEDED & source.words
        and (_LACKED.search(whole) or _BEFORE_THAT.search(source.text))
        and not (_OUGHT & set(clause.words) and len(clause.negations) == 1)
    ):
        return True  # what happens without what is demanded
    if any(negation.nearest & one.affirmed and _SPARED & set(one.words) for one in source.clauses):
        return True  # "inte behöva" of "slipper"
    if not negation.nearest & source.roots and any(
        negation.reach & known.scope and not known.open for known in source.negations
    ):
        return True  # "planeras inte" of "kommer inte att göras"
    if any(
        len(negation.reach & known.reach) >= _TELLS
        and not (known.nearest | (negation.nearest - known.reach)) & source.affirmed
        for known in source.negations
        if known not in told
    ):
        return True  # "betyg tas inte upp" of "betyg nämns inte"
    if any(
        negation.nearest & {root(m.group().lower()) for m in re.finditer(r"\w+", too[1])}
        for too in _TOO.finditer(source.text)
    ):
        return True  # "hinner inte" of "för kort tid för att hinna"
    if clause.words[0] == "om" and any(
        negation.nearest & {root(m.group().lower()) for m in re.finditer(r"\w+", found[1])}
        for found in _LEFT_OUT.finditer(source.text)
    ):
        return True  # "om A inte stärks" of "utan stärkt A"
    saying = [one for one in source.clauses if negation.nearest & one.affirmed]
    if saying and not any(_denied_by(one, negation.nearest, clause) for one in saying):
        return False  # the evidence says the very word, and does not deny it
    near = [word for word in clause.words if root(word) in negation.nearest and word not in lists().empty]
    if any(root(f"o{word}") in source.roots for word in near if len(word) > _LONG):
        return True  # "inte har registrerats" of "oregistrerade"
    if any(opposite(word) & source.kin for word in near):
        return True  # "inte flytta" of "behålla"
    free = {one for word in source.words if (head := lacking(word)) for one in kin(head)}
    if any(kin(word) & free for word in near):
        return True  # "inte kosta" of "avgiftsfri"
    # "Går inte förlorad" is not what "uteblir" says, though both deny.
    twice = any(
        _denial(word) and (verb(word) or word.endswith("ade")) and root(word) in negation.scope
        for word in clause.words
    )
    return any(
        _about_the_same(clause, sentence)
        and (_denies(sentence, told) or (not twice and lists().negative.search(sentence)))
        for sentence in source.sentences
    )


def _same_parts(negation: Negation, clause: Clause, known: Negation) -> bool:
    """ "Saknade matematikbehörighet" of "saknade behörighet i matematik"."""
    made = [parts(word) for word in clause.words if root(word) in negation.scope]
    return any(some and {root(part) for part in some} <= known.scope for some in made)


def _denied_by(known: Clause, about_it: frozenset[str], clause: Clause) -> bool:
    """A clause of the evidence denies what it speaks of in a word that the sentence has not: "olämpligt att …", "undantas"."""
    own = {root(word) for word in clause.words}
    plain = lists().function  # "få personal" has the verb, not the few
    denying = [
        n
        for n, word in enumerate(known.words)
        if _denial(word) and word not in plain and root(word) not in own
    ]
    places = [n for n, word in enumerate(known.words) if root(word) in about_it]
    return any("och" not in known.words[min(n, m) : max(n, m)] for n in denying for m in places)


def _denial(word: str) -> bool:
    """A word that denies without a negation."""
    return bool(lists().negative.match(word)) or privative(word)


def _thought(negation: Negation, clause: Clause) -> bool:
    """ "Anser inte att det är rätt väg" denies whatever comes after."""
    words = clause.words
    return any(
        (before, word, after) == (before, negation.word, "att") and before in lists().saying
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )


def _denies(sentence: str, told: Sequence[Negation]) -> bool:
    return any(one not in told for clause in clauses(denying(sentence)) for one in clause.negations)


def _about_the_same(clause: Clause, sentence: str) -> bool:
    """The clause and the sentence have a content word in common, or two that may stand for each other."""
    theirs = [word for other in clauses(sentence) for word in other.words if carries_content(word)]
    own = [word for word in clause.words if carries_content(word)]
    if {root(word) for word in own} & {root(word) for word in theirs}:
        return True
    return any(kin(a) & kin(b) for a in own for b in theirs)
