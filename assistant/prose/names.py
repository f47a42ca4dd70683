"""One name: where it begins and ends in a sentence.

Names are found by their grammar, and by a table of known ones: a body is known by its last word (-verket, -styrelsen,
-förbund), by capitals, and by standing in a row of others. Bills since the 1940s write "svenska sparbanksföreningen"
without capitals, and most of the bodies they name are gone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant import lexicon
from assistant.prose import proper, verbs
from assistant.prose import words as known
from assistant.prose.capitals import a_kind, common, common_nouns, tells_which
from assistant.prose.guessed import whose
from assistant.prose.tails import after, places_first, several
from assistant.prose.tokens import (
    PLURAL,
    PREPOSITIONS,
    SAYS,
    STOP,
    TOKEN,
    VIEW,
    YEAR,
    Sentence,
    bare,
    body,
    body_after,
    cap,
    is_acronym,
    is_genitive,
)
from assistant.respondents import forms


@lru_cache(maxsize=1)
def known_by_first_word() -> dict[str, tuple[str, ...]]:
    """Known names, the longest first: those that no grammar tells ("Formas"), or that it would cut ("vård och omsorg")."""
    found: dict[str, list[str]] = {}
    for one in forms.bodies():
        for name in (*one.current, *(n for old in one.older for n in old)):
            if not forms.is_abbreviation(name) and len(name) > 3:
                found.setdefault(TOKEN.findall(name)[0].casefold(), []).append(name.casefold())
    for name in proper.WHOLE:
        found.setdefault(TOKEN.findall(name)[0].casefold(), []).append(name.casefold())
    return {first: tuple(sorted(set(names), key=lambda n: (-len(n), n))) for first, names in found.items()}


def name(sentence: Sentence, i: int, listed: bool) -> tuple[int, list[str], bool] | None:
    """Tokens i to j are a name, of these bodies; is it in the genitive. `listed`: stands in a row of names."""
    told = _known(sentence, i)
    if told:
        return told
    if (
        cap(sentence.word(i))
        and (sentence.word(i).lower() in proper.PROPER or _only_a_name(sentence.word(i)))
        and not (cap(sentence.word(i + 1)) and sentence.close(i + 1))
        and after(sentence, i, i + 1) == i + 1
        and not tells_which(sentence, i + 1)
    ):
        return i + 1, [sentence.written(i, i + 1)], False
    if cap(sentence.word(i)) and (places := places_first(sentence, i, i + 1)):
        return places
    if two := _two_adjectives(sentence, i):
        return two, [sentence.written(i, two)], False
    core = _core(sentence, i, listed)
    if core is None:
        return None
    j, genitive = core
    if genitive:
        return j, [re.sub(r"[:’]?s$", "", sentence.written(i, j))], True
    places = places_first(sentence, i, j)
    if places:
        return places
    word = sentence.word(j - 1).lower()
    if plural := next((p for p in PLURAL if word.endswith(p)), None):
        told_by_place = several(sentence, i, j, plural)
        if told_by_place or lexicon.known(word) or not (cap(sentence.word(i)) and (listed or i == 0)):
            return told_by_place
    j = after(sentence, i, j)
    if is_genitive(sentence.word(j - 1)) and VIEW.match(sentence.text[sentence.tokens[j - 1].end() :]):
        return j, [sentence.written(i, j)[:-1]], True  # "enligt Hovrätten för Nedre Norrlands mening"
    if two := common_nouns(sentence, j):
        return two, [sentence.written(i, two)], False
    if sentence.word(j) in ("län", "AB") and sentence.close(j) and cap(sentence.word(j - 1)):
        j += 1  # "Region Jönköpings län", "Fastighetsägarna i Sverige AB"
    return j, [sentence.written(i, j)], False


@lru_cache(4096)
def _only_a_name(word: str) -> bool:
    """Whether a word is how a known body is called in short: "Saco"."""
    return len(word) > 2 and ":" not in word and forms.is_known(word) and forms.is_abbreviation(word)


def _known(sentence: Sentence, i: int) -> tuple[int, list[str], bool] | None:
    """A name of the table of known bodies, maybe in the genitive."""
    start = sentence.tokens[i].start()
    first = sentence.word(i).casefold()
    for word in dict.fromkeys((first, first.removesuffix("s"))):
        for name in known_by_first_word().get(word, ()):
            end = start + len(name)
            if sentence.text[start:end].casefold() != name or not (cap(sentence.word(i)) or " " in name):
                continue
            genitive = re.match(r"s\b", sentence.text[end:]) is not None and VIEW.match(
                sentence.text[end + 1 :]
            )
            if re.match(r"\w|-\w|:", sentence.text[end:]) and not genitive:
                continue
            j = next(k for k in range(i, len(sentence.tokens)) if sentence.tokens[k].end() >= end) + 1
            if genitive:
                return j, [sentence.text[start:end]], True
            if " " not in name and (
                (cap(sentence.word(j)) and sentence.close(j) and not is_acronym(sentence.word(j)))
                or after(sentence, i, j) > j
            ):
                return None  # "Företagarnas Riksorganisation", "Länsstyrelsen i Kalmar län"
            return j, [sentence.written(i, j)], False
    return None


def _two_adjectives(sentence: Sentence, i: int) -> int | None:
    """The end of "Konstnärliga och Litterära Yrkesutövares Samarbetsnämnd"."""
    first = sentence.word(i)
    if not (cap(first) and first.endswith(("liga", "iska", "ella", "ära", "ala"))):
        return None
    if sentence.word(i + 1) != "och" or not sentence.word(i + 2).endswith("a") or not sentence.close(i + 3):
        return None
    for j in range(i + 3, i + 6):
        if not sentence.close(j):
            return None
        if body_after(sentence.word(j)):
            return j + 1
    return None


def _core(sentence: Sentence, i: int, listed: bool) -> tuple[int, bool] | None:
    """The name without what follows its head, and whether it is a genitive. None: no name begins here."""
    first = sentence.word(i)
    if i == 0 and SAYS.match(first.lower()) and not body(first):
        return None
    if (
        first == "De"
        and sentence.close(i + 1)
        and is_genitive(sentence.word(i + 1))
        and sentence.leads_to_body(i + 2)
    ):
        end = next((k + 1 for k in range(i + 2, i + 6) if body_after(sentence.word(k))), None)
        return (end, False) if end else None
    if first == "De" and cap(sentence.word(i + 1)) and sentence.close(i + 1):
        rest = _core(sentence, i + 1, True)
        return rest if rest and rest[0] > i + 2 else None
    by_place = first.lower() in known.BY_PLACE and cap(sentence.word(i + 1)) and sentence.close(i + 1)
    by_place = by_place or (sentence.plural(first) and sentence.told_apart(i))
    if _PROPOSER.search(first) and not (cap(sentence.word(i + 1)) and sentence.close(i + 1)):
        return None
    if first in proper.NOBODY or (_STATUTE.search(first) and not sentence.close(i + 1)):
        return None
    if first.lower() in known.OPENERS and not (is_acronym(first) and len(first) > 1) and not by_place:
        return None
    if _SEVERAL_KINDS.search(first) and cap(sentence.word(i + 1)) and sentence.close(i + 1):
        return None  # "miljöorganisationerna Greenpeace och WWF": the names follow
    j, strong = i, False
    if YEAR.match(first) and sentence.word(i + 1) == "års":
        j = i + 2
    while j < len(sentence.tokens) and (j == i or sentence.close(j) or (j == i + 2 and YEAR.match(first))):
        word = sentence.word(j)
        lower = word.lower()
        if word.endswith("-"):
            k = sentence.elided(j)
            if k is None:
                break
            j, strong = k, True
            continue
        if j > i and (lower in STOP or lower in PREPOSITIONS):
            break
        if j == i + 1 and word.isdigit() and len(word) == 1 and cap(first):
            return j + 1, False  # "Kanal 5"
        if is_acronym(word):
            if ":" in word:
                if sentence.close(j + 1) and sentence.leads_to_body(j + 1):
                    strong, j = True, j + 1  # "HSB:s riksförbund"
                    continue
                return (j + 1, True) if VIEW.match(sentence.text[sentence.tokens[j].end() :]) else None
            if word[-1] in "sS" and VIEW.match(sentence.text[sentence.tokens[j].end() :]):
                return j + 1, True  # "delar AMS bedömning"
            strong = True
            j += 1
            if sentence.word(j) == "AB" and sentence.close(j):
                j += 1
                break
            if cap(sentence.word(j)) and sentence.close(j) and not is_acronym(sentence.word(j)):
                continue
            break
        if word.endswith("s") and body_after(word[:-1]) and not cap(sentence.word(j + 1)):
            if sentence.leads_to_body(j + 1):
                j += 1
                continue
            after = sentence.text[sentence.tokens[j].end() :]
            return (j + 1, True) if VIEW.match(after) else None
        if (
            j == i
            and bare(lower)
            and not (cap(sentence.word(j + 1)) and sentence.close(j + 1))
            and not sentence.told_apart(i)
        ):
            return None
        if j > i and listed and lower.endswith(("erna", "arna", "orna")) and sentence.speaks(j + 1):
            strong, j = True, j + 1  # "Srf konsulterna"
            break
        if cap(word) and lower in known.BY_PLACE and cap(sentence.word(j + 1)) and sentence.close(j + 1):
            return j + 1, False
        if cap(word):
            strong = (
                (j == i and known.TAKES_FOR.match(word) is not None and sentence.told_apart(i))
                or (
                    j == i
                    and _LOCAL.search(word) is not None
                    and sentence.word(i + 1) == "i"
                    and sentence.told_apart(i)
                )
                or strong
                or body(word)
                or (j > i and body_after(word))
                or sentence.plural(word)
                or bare(lower)
            )
            j += 1
            continue
        if SAYS.match(word) and not body(word):
            break
        if body(word) or sentence.plural(word) or (j > i and body_after(word)) or bare(lower):
            strong = True
            j += 1
            if lower in known.APPELLATIVE and cap(sentence.word(j)):
                continue
            break
        if (j > i or lower in known.MODIFIERS) and sentence.leads_to_body(j):
            j += 1
            continue
        if j == i and whose(word) and body_after(sentence.word(j + 1)) and sentence.close(j + 1):
            if not (listed or verbs.LISTS.search(sentence.text[: sentence.tokens[i].start()])):
                return None
            return j + 2, False  # "avstyrks av handikappförbundens centralkommitté"
        before = sentence.word(j - 1)
        if (
            j > i
            and (is_genitive(before) or before.lower() in known.MODIFIERS)
            and cap(before)
            and lower.isalpha()
            and len(lower) > 3
            and not body_after(before[:-1])
            and (strong or listed)
        ):
            j += 1
            following = sentence.word(j)
            if lower.endswith(("ska", "liga", "tiga")) and sentence.close(j) and following.isalpha():
                j += not (SAYS.match(following) or following.lower() in STOP | PREPOSITIONS)
        break
    if j == i:
        return None
    if not strong and j - i == 1 and not is_genitive(first) and tells_which(sentence, j):
        strong, j = True, j + 1
    if not strong and not cap(first):
        return None
    if (
        not strong
        and j - i == 1
        and is_genitive(first)
        and sentence.close(j)
        and not cap(sentence.word(j))
        and not sentence.speaks(j)
        and sentence.word(j) not in STOP
    ):
        return None
    if (
        i
        and not strong
        and j - i == 1
        and not listed
        and not (sentence.speaks(j) or sentence.spoken(i) or sentence.placed(i, j))
    ):
        return None
    if j - i == 2 and a_kind(sentence, i):
        return None
    if (
        i == 0
        and j == 1
        and not strong
        and first.lower() not in proper.PROPER
        and not forms.is_known(first)
        and common(first)
    ):
        if sentence.declares(j):
            return j, False
        row = sentence.gap(1) in (", ", " ") and name(
            sentence, 2 if sentence.word(1) in ("och", "samt") else 1, True
        )
        if (sentence.gap(1) == " " and sentence.word(1) not in ("och", "samt")) or not row:
            return None
    return j, False


_SEVERAL_KINDS = re.compile(
    r"[a-zåäö](?:organisationerna|förbunden|föreningarna|myndigheterna|bolagen|bankerna|tidningarna|företagen|facken|institutionerna)$|^(?:tidningarna|bolagen|organisationerna|föreningarna|stiftelserna|fackförbunden)$",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"(?:tjänsten|förvaltningen|jouren|polisen|sjukhuset|skolan|hamnen|centralen|enheten|sektionen|[Bb]iskopen|hövdingen|[Rr]ektorn|[Cc]hefen|organet|åkeriet|kliniken|mottagningen|församlingen|distriktet|kretsen|museet|teatern|operan|hemmet)$"
)
""" "Socialtjänsten i Uppsala kommun": a name where the place is told."""
_PROPOSER = re.compile(r"[a-zåäö](?:utredningen|utredningens|utredaren|utredarens)$", re.IGNORECASE)
""" "Arbetsskadeförsäkringsutredningen föreslår": whose proposal it is, no respondent."""
_STATUTE = re.compile(r"(?:lagen|förordningen|direktivet|avtalet|balken|stadgan|konventionen|fördraget)$")
