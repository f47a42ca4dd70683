"""The stemmer gives the stems of the library that it was written after."""

from __future__ import annotations

import pytest
import snowballstemmer

from assistant import lexicon, stemmer, words

ENDINGS = ("", "et", "ets", "en", "s", "t", "heterna", "arnas", "ligt", "els", "fullt", "löst")


@pytest.mark.parametrize("ending", ENDINGS)
def test_stems_are_those_of_snowball(ending: str) -> None:
    theirs = snowballstemmer.stemmer("swedish")
    known = [word + ending for word in (*sorted(lexicon.words())[::50], *sorted(words.vocabulary())[::50])]

    assert len(known) > 1000
    assert [stemmer.stem(word) for word in known] == [theirs.stemWord(word) for word in known]


def test_words_without_a_place_for_an_ending_stay() -> None:
    assert [stemmer.stem(word) for word in ("", "s", "et", "as", "å", "bbb", "år", "åren", "öst")] == [
        "", "s", "et", "as", "å", "bbb", "år", "åren", "öst",
    ]  # fmt: skip
