"""One part liked and another refused, or a stand with a limit in uncommon words: support in part."""

from __future__ import annotations

import pytest

from assistant.stance import read

CASES = """
TD|Ja till slopad timtaxa. Nej till årsavgift.
TD|Hamnen säger ja till muddringen men nej till den nya kajen.
TD|Vi säger ja till kapitel 2 och nej till kapitel 5.
A|Ja till mångfald och nej till förslaget.
A|Vi säger nej till avgiften.
TD|Grundavgiften är vi med på, tilläggstaxan inte.
TD|Sänkt avgift för unga är vi med på, för andra är vi det inte.
TD|Det nya registret är bra, den nya avgiften är det inte.
TD|Teatrarna bejakar momssänkningen men värjer sig mot taket.
TD|Vi bejakar det nya stödet men avvisar den nya avgiften.
A|Vi välkomnar ambitionen men avvisar förslaget.
A|Vi välkomnar att frågan utreds men motsätter oss avgiften.
TD|Vårt svar är ja, med den brasklappen att staten betalar.
TD|Med vissa modifikationer kan rådet ansluta sig till förslaget.
TD|Vi är beredda att tillstyrka avgiften, under det uttryckliga villkoret att den inte höjs.
TD|Kommunen tillstyrker stödet med den viktiga inskränkningen att bolag inte får del av det.
TD|Föreningen tillstyrker i tillämpliga delar.
A|Vi välkomnar satsningar på skolor men motsätter oss den statliga styrningen.
O|Både ja till taxan och nej till avgiften har hörts i debatten.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES, ids=[case.partition("|")[2][:60] for case in CASES])
def test_what_is_divided_is_support_in_part(case: str) -> None:
    expected, _, text = case.partition("|")
    assert read(text).stance.label == expected
