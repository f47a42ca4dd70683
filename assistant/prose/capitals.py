"""What a capital tells and what it does not: a name, a word that begins a sentence, a kind of bodies."""

from __future__ import annotations

import re

from assistant import lexicon
from assistant.prose import proper, verbs
from assistant.prose import words as known
from assistant.prose.guessed import NO_PART
from assistant.prose.tokens import (
    PREPOSITIONS,
    SAYS,
    STOP,
    Sentence,
    bare,
    body,
    body_after,
    cap,
    is_genitive,
)
from assistant.respondents import forms

_OPINION_NOUN = re.compile(
    r"(?:mening|uppfattning|åsikt|synpunkt|kritik|invändning|erinran|tveksamhet|bedömning|inställning|ståndpunkt)"
)


def tells_which(sentence: Sentence, j: int) -> bool:
    """ "Järbo friskola avstyrker": a common noun right before the verb belongs to the name."""
    word = sentence.word(j)
    return (
        word.islower()
        and len(word) > 4
        and sentence.close(j)
        and word not in NO_PART
        and not _OPINION_NOUN.match(word)
        and not (SAYS.match(word) or word in STOP or word in PREPOSITIONS or verbs.ONLY_ADVERB.match(word))
        and sentence.close(j + 1)
        and SAYS.match(sentence.word(j + 1)) is not None
        and not word.endswith(("s", "t", "er", "ar", "a"))
    )


def common_nouns(sentence: Sentence, j: int) -> int | None:
    """The end of "Husmodersförbundet Hem och Samhälle": two common nouns with capitals are one name's, not two names."""
    one, other = sentence.word(j - 1), sentence.word(j + 1)
    if sentence.word(j) != "och" or not (sentence.close(j) and sentence.close(j + 1)):
        return None
    nouns = all(
        cap(word)
        and word[1:].islower()
        and len(word) > 2
        and lexicon.known(word)
        and not (body(word) or body_after(word) or bare(word.lower()) or is_genitive(word))
        and word.lower() not in proper.PROPER | known.OPENERS | forms.places()
        for word in (one, other)
    )
    if not nouns or forms.is_known(one) or forms.is_known(other):
        return None
    return j + 2 if not sentence.close(j + 2) or sentence.speaks(j + 2) else None


def common(word: str) -> bool:
    """Whether a word that begins a sentence may be any word: its capital tells nothing."""
    return re.search(r"(?:en|et|na|ar|er|ning|het|are)$", word) is not None or lexicon.known(word)


def a_kind(sentence: Sentence, i: int) -> bool:
    """ "Seriösa företag", "Enskilda kommuner": an adjective before a kind of bodies names nobody."""
    first = sentence.word(i).lower()
    return (
        sentence.word(i + 1) in proper.KINDS
        and first.endswith(("a", "e", "t", "g"))
        and first not in known.MODIFIERS
        and lexicon.known(first)
        and first.removesuffix("s") not in forms.places()
    )
