"""When the evidence supports a word: it stands there, or one like it, or it is made of what stands there.

Everyday words may be replaced by their like (`synonyms.txt`). Terms may not: what has no group must
stand in the evidence by its stem, or by the parts of a compound.
"""

from __future__ import annotations

import re

from assistant import lexicon
from assistant.gate.forms import (
    empty_tails,
    family,
    latin,
    quality,
    root,
    verb,
)
from assistant.gate.kin import contrary, kin, loose_kin, opposite
from assistant.gate.lists import lists
from assistant.gate.naming import BODY
from assistant.gate.source import Source
from assistant.words import parts, stem

PARTICLES = (
    "ned", "ner", "upp", "ut", "in", "av", "på", "över", "bort", "till", "fram", "åter", "med", "om", "under",
)  # fmt: skip
_LINKS = ("", "s", "e", "a", "o", "u")
_DEFINITE = re.compile(r"(?:en|et|an|n|na|erna|arna|orna|ena)s?$")
_AGENTS, _AGENT = re.compile(r"ar(?:na|en)s?$"), re.compile(r"ar(?:e|na|en)s?$")
_PRIVATIVE_END = re.compile(r"(?<=\w{3})(?:fri|fritt|fria|lös|löst|lösa)$")
""" "Avgiftsfri" is not made of "avgift"."""
_CONTRACTED = re.compile(r"(\w{2,}[^aeiouyåäö])([rln])ets?")
_POSSIBLE, _MAY = re.compile(r"möjlig(?:t|a)?$"), frozenset(("kan", "kunna", "går", "får"))
""" "Är möjligt" of "kan"."""
_MEASURED = {
    "ålders": ("år",),
    "tids": ("år", "månad", "vecka", "dag", "timme"),
    "belopps": ("kronor", "mnkr", "mdkr", "tkr"),
    "tim": ("timme",),
    "månads": ("månad",),
    "års": ("år",),
}
"""Beginnings of compounds that only say how the rest is measured."""
_OF_NOUN = re.compile(r"(?:al|ala|alt|iell|iella|iellt|mässig|mässiga|mässigt)$")
""" "Kommunala" of "kommunen"."""
_COUNTRY = frozenset(("landet", "landets", "riket", "rikets", "svensk", "svenska", "svenskt"))
_SELF = frozenset(("själv", "själva", "självt", "egen", "eget", "egna"))
_PRIVATIVE = ("o", "icke", "miss", "van", "anti", "mot")
_IN = re.compile(r"in(?=direkt|aktiv|formell|effektiv|stabil|human|toleran|kompeten|exakt|konsekven)")
""" "Direkt" is no part of "indirekt"."""


def known_name(word: str, source: Source) -> bool:
    forms = {word, word.removesuffix("s"), f"{word}s", word.removesuffix(":s"), word.replace("-", "")}
    joined = word.split("-")  # "EU-rätten" of "rätten inom EU"
    return (
        bool(forms & source.words)
        or root(word) in source.roots
        or (word.removesuffix("s") == "sverige" and bool(_COUNTRY & source.words))
        or (len(joined) > 1 and all(part in source.words or root(part) in source.roots for part in joined))
    )


def supported(word: str, source: Source, beside: frozenset[str] = frozenset(), denied: bool = False) -> bool:
    """The word, one like it or its parts stand in the evidence; of a denied word, its contrary.

    `beside` holds the roots of the whole sentence.
    """
    if (phrase := lists().phrases.get(word)) and phrase.search(source.text):
        return True  # "undantas" of what "inte bör gälla"
    if _named_after(word, source):
        return True
    if (whole := _uncontracted(word)) and any(
        other.endswith(whole) or other.startswith(whole) for other in source.common
    ):
        return True  # "registret" of "båtregister"
    if word.removesuffix(":s") in source.words or (_POSSIBLE.match(word) and _MAY & source.words):
        return True
    if "-" in word and root(word.replace("-", "")) in source.roots:
        return True  # a hyphen lost at the end of a line
    if (
        _PRIVATIVE_END.search(word)
        and not (root(word) in source.roots or kin(word) & source.kin)
        and not any(_PRIVATIVE_END.search(other) for other in source.words)
    ):
        return False
    if agents(word):  # "lärarna" do not stand in "lära", nor "företagarna" in "företag"
        made = _AGENTS.sub("ar", word)  # "lärarna" of "lärarlöner"
        return any(
            (root(other) == root(word) and _AGENT.search(other))
            or (other.startswith(made) and len(other) > len(word))
            for other in source.words
        )
    if {root(word), stem(word)} & source.roots or kin(word) & source.kin:
        return True
    if root(_IN.sub("", word) if _IN.match(word) else f"in{word}") in source.roots and (
        _IN.match(word) or _IN.match(f"in{word}")
    ):
        return False
    if (latin(word) and latin(word) in source.latin) or _made_verb(word, source):
        return True
    if (base := _OF_NOUN.sub("", word)) != word and len(base) >= 5 and {base, root(base)} & source.told_roots:
        return True  # not "regional" of "Region Syd", who says it
    pieces = re.split("[-/]", word)
    if all(part and (part in lists().allowed or root(part) in source.roots) for part in pieces):
        return True
    if denied and (
        root(f"o{word}") in source.roots
        or opposite(word) & source.kin
        or contrary(word, source.stems | source.words)
    ):
        return True  # "inte omfattas" of "undantas"
    if contrary(word, source.denied_stems):
        return True  # "undantas" of what is not "omfattas"
    if denied_there(word, source):
        return True
    if kin(word) & source.tail_kin:
        return True  # "enklare" of "regelförenklingar"
    if opposite(word) & source.denied_kin:
        return True  # "för litet" of what "inte räcker"
    return (
        _part_of_compound(word, source, beside) or _made_of_parts(word, source) or _end_replaced(word, source)
    )


def _uncontracted(word: str) -> str:
    """What a definite form is of that has lost a vowel: "register" of "registret"; else nothing.

    >>> _uncontracted("registret"), _uncontracted("bullret"), _uncontracted("huset")
    ('register', 'buller', '')
    """
    match = _CONTRACTED.fullmatch(word)
    whole = f"{match[1]}e{match[2]}" if match else ""
    return whole if lexicon.known(whole) else ""


def lacking(word: str) -> str:
    """What something is without: "avgift" of "avgiftsfri"; else nothing.

    >>> lacking("avgiftsfria"), lacking("avgift")
    ('avgift', '')
    """
    head = _PRIVATIVE_END.sub("", word)
    return "" if head == word else head.removesuffix("s")


def _named_after(word: str, source: Source) -> bool:
    """ "Patienterna" of "Patientnämnden": a body is named after those it is for, and speaks of them."""
    if word not in lists().people:
        return False
    return any(
        BODY.search(other) and root(parts(other)[0]) == root(word) for other in source.words if parts(other)
    )


def denied_there(word: str, source: Source) -> bool:
    """ "Obelyst" of what is "inte belyst"."""
    return len(word) > 5 and word.startswith("o") and root(word[1:]) in source.ever_denied


def agents(word: str) -> bool:
    """ "Lärarna", "läraren": those who do something, not "båtarna"."""
    return bool(_AGENTS.search(word)) and lexicon.known(_AGENTS.sub("are", word))


def _made_verb(word: str, source: Source) -> bool:
    """ "Kortare" of "förkortas", and the other way round."""
    form = root(word)
    made = root(f"för{word}")
    return (len(form) >= 4 and made == f"för{form}" and made in source.roots) or (
        form.startswith("för") and len(form) >= 7 and form[3:] in source.roots
    )


def _part_of_compound(word: str, source: Source, beside: frozenset[str]) -> bool:
    """The evidence has a compound with this word in it: "program" of "programverksamhet".

    As the last part only where it points back to the compound, in the definite form ("avgiften" after
    "programavgiften") or with the first part beside it ("blanketter på papper" of "pappersblanketter"):
    "äktenskap" for "barnäktenskap" says something else.
    """
    short = root(word)
    if short in source.head_roots:
        return True
    forms = {word, *(family(short) if short.startswith("=") else (short,))}
    if any(
        (len(form) >= 4 or (len(form) == 3 and other.startswith(f"{form}s")))
        and other.startswith(form)
        and len(other) - len(form) >= 3
        and root(other) != root(word)
        for form in forms
        for other in source.common
    ):
        return True
    definite = bool(_DEFINITE.search(word))
    for other in source.words:
        for tail, form in ((other, word), (root(other), root(word)), (stem(other), stem(word))):
            if len(form) < 3 or not tail.endswith(form) or len(tail) == len(form):
                continue
            head = tail[: -len(form)]
            if len(head) >= 3 and head not in _PRIVATIVE and len(form) >= 5 and verb(word):
                return True  # "begränsas" of "tidsbegränsas"
            if head in PARTICLES or (definite and len(head) >= 3 and head not in _PRIVATIVE):
                return True
            heads = {root(short) for link in _LINKS if len(short := head.removesuffix(link)) >= 3}
            if len(head) >= 3 and head not in _PRIVATIVE and heads & beside:
                return True
    return False


def _made_of_parts(word: str, source: Source) -> bool:
    """A compound whose parts both stand in the evidence: "avgiftshöjning" of "höjningen av avgiften"."""
    for cut in range(2, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if head in _PRIVATIVE or len(tail) < 3:
            continue
        # "Uträkning" of "räknat ut": the n belongs to the verb.
        tails = {root(tail), root(re.sub(r"ning(?:en|ar|arna)?$", "na", tail))}
        known = source.roots | empty_tails()
        if not (tails & known) and not (tails & source.tail_roots and root(head) in source.roots):
            continue
        heads = [head.removesuffix(link) for link in _LINKS if head.endswith(link)]
        said = bool(
            tails & (source.roots | source.tail_roots)
        )  # an empty end alone makes nothing of a particle
        if any((h in PARTICLES and said) or (len(h) >= 3 and _stands(h, source)) for h in heads):
            return True
        units = _MEASURED.get(head, ())
        if any(fact.unit in units for fact in source.numbers) or (
            said and set(map(root, units)) & source.roots
        ):
            return True  # "åldersgränsen" of "gränsen ... 67 år"
    return False


def _end_replaced(word: str, source: Source) -> bool:
    """A compound of the evidence with its end replaced by its like: "arbetsbelastning" of "arbetsbörda"."""
    for other in source.common:
        for cut in range(3, min(len(word), len(other)) - 2):
            if word[:cut] != other[:cut]:
                break
            if kin(word[cut:]) & kin(other[cut:]):
                return True
    return False


def _stands(head: str, source: Source) -> bool:
    if head == "egen" and _SELF & source.words:
        return True  # "egenregistrering" of "själva registrera"
    return (
        root(head) in source.roots | source.tail_roots | source.head_roots
        or (len(head) >= 5 and bool(loose_kin(head) & source.kin))
        or any(len(head) >= 4 and other.startswith(head) for other in source.common)
    )


def spent(word: str, beside: frozenset[str], source: Source) -> bool:
    """All that supports the word stands in the sentence too, as itself: "erfaren" beside the "kunskap" that it could stand for.

    `beside` holds the roots of the whole sentence.
    """
    pieces = parts(word) or (word,)
    if {root(word), stem(word)} & source.roots or verb(word) or not (len(pieces) > 1 or quality(word)):
        return False
    no_support = lists().empty | lists().function
    known = [other for other in source.words if other not in no_support]
    telling = [piece for piece in pieces if root(piece) not in empty_tails()]
    by_piece = [[other for other in known if _supports(other, word, piece)] for piece in telling]
    return (
        bool(by_piece) and all(by_piece) and all(root(other) in beside for like in by_piece for other in like)
    )


def _supports(other: str, word: str, piece: str) -> bool:
    ends = {root(other), *map(root, parts(other))}
    return root(piece) in ends or bool(kin(other) & (kin(word) | kin(piece)))
