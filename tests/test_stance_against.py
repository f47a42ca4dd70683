"""Opposition in words of its own, support in part, and what only sounds like a stand."""

from __future__ import annotations

import pytest

from assistant.stance import read

SENTENCES = [
    # a step, a measure: welcome it is support, important it is praise of what comes of it
    ("O", "Det är ett nödvändigt steg för att skydda åarna."),
    ("O", "En gemensam kö är ett viktigt verktyg i kommunens arbete."),
    ("O", "Biblioteksnämnden anser att förslaget innebär en stor förändring i arbetssättet."),
    ("O", "Reglerna innebär en nödvändig modernisering av hamnväsendet."),
    ("T", "Kommunen ser det som ett välkommet steg att kravet skärps."),
    ("T", "Stiftet ser det som ett rimligt förslag att arkiven samlas."),
    ("T", "Hamnstyrelsen bedömer att de förslag som läggs fram utgör ett viktigt steg mot renare hamnar."),
    ("T", "Att arkiven samlas ser stiftet som en viktig förstärkning."),
    ("T", "Museet ser betänkandet som ett viktigt steg mot fri entré."),
]


@pytest.mark.parametrize(("expected", "text"), SENTENCES, ids=[text[:50] for _, text in SENTENCES])
def test_sentence(expected: str, text: str) -> None:
    assert read(text).stance.label == expected
