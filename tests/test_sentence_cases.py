"""Hard cases of where a sentence ends, through the whole chain from text to sentences. `|` ends a sentence.

Written for the purpose. What is measured is that every border is right, in all of them.
"""

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.domain import Document, ReadDocument, Reading, Span
from assistant.structure import analyse
from assistant.structure.sentences import split

# Within running text on one line.
PROSE = (
    "Nämnden föreslår bl.a. att avgiften sänks.|Det gäller även skolor.",
    "Det gäller bl. a. skolor och t. ex. bad.|Nästa mening.",
    "Skolor, förskolor m.fl. berörs.|Kommunen bör få stöd.",
    "Skolor, förskolor m.fl.|Kommunen bör få stöd.",
    "Avgifter, taxor m.m.|Det behöver utredas.",
    "Enligt 7 kap. 3 § plan- och bygglagen krävs lov.|Det är bra.",
    "Enligt 2 kap. 1 a § och 3 kap. 4 § andra stycket p. 2 gäller annat.|Vi avstyrker.",
    "Se 11 kap. Miljöbalken är tydlig.|Vi håller med.",
    "Förslaget i 4 §.|Vi tillstyrker det.",
    "Se prop. 2023/24:15 s. 41 f. och SOU 2020:3 s. 12 ff. om detta.|Vi avstår.",
    "Se bet. 2020/21:KU5, rskr. 2020/21:12.|Därefter ändrades lagen.",
    "Jfr NJA 2012 s. 400 och RÅ 2010 ref. 8.|Praxis är klar.",
    "Lagen (2010:630) ändrades.|Förordningen (SFS 2014:425) gäller.",
    "Beslutet fattades den 3. maj 2024.|Det vann laga kraft.",
    "Mötet hölls den 12 mars kl. 10.30.|Det avslutades kl. 12.00.",
    "Det beslutades 2024-03-12.|Därefter kom svaret.",
    "Kostnaden är 1,5 mnkr.|Intäkten är 10 000 kr.|Resten är oklart.",
    "Ca. 15 procent, dvs. var sjunde, svarade.|Det är få.",
    "Ökningen blev 3.5 procent.|Det är mer än 2.8 procent.",
    "Ordförande A. Ek och B. C. Alm var med.|De yttrade sig.",
    "Yttrandet skrevs av dr. Ek och prof. Alm.|Det är långt.",
    "Bolaget Ek & Alm AB svarade.|Det var positivt.",
    "”Vi säger nej.”|Så skrev nämnden.|Sedan sa den ja.",
    "Nämnden skriver: ”Vi säger nej.|Det är vår mening.”|Därmed är det sagt.",
    "Är det rimligt?|Nej.|Kostnaderna ökar!|Det måste ses över.",
    "”Är det rimligt?” undrar föreningen.|Det är en bra fråga.",
    "Detta framgår av utredningen.[3]|Vi delar den bilden.",
    "Detta framgår av utredningen.3 Vi delar den bilden.",
    "Detta är prövat (se avsnitt 6.3).|Vi tillstyrker.",
    "Detta är prövat.|(Se avsnitt 6.3.)|Vi tillstyrker.",
    "Läs mer på www.ekakra.se/plan.html.|Där finns allt.",
    "Läs mer på https://www.ekakra.se/a.b/c?d=1.2 och svara.|Tack.",
    "Skriv till anna.ek@ekakra.se.|Vi svarar snabbt.",
    "Filen plan.v2.pdf är bifogad.|Den är ny.",
    "Det gäller punkt 2.|Punkt 3 avstyrks.",
    "Vi tillstyrker punkterna 1, 2 och 4.|Övriga avstyrks.",
    "I avsnitt 6.3.1 föreslås en avgift.|Den är för hög.",
    "Vi avstyrker alternativ B.|Alternativ A är bättre.",
    "Vitamin C. Ek svarade.",
    "Förslaget m.a.o. faller.|Det är synd.",
    "Det gäller fr.o.m. 1 januari t.o.m. 31 mars.|Sedan upphör det.",
    "Stöd ges p.g.a. sjukdom o.dyl.|Vi är positiva.",
    "Se bilaga 3.|I den finns tabellen.",
    "Det är två steg: först utredning, sedan beslut.|Därefter uppföljning.",
    "Nämnden anser … att det är bra.|Ja …|Nej.",
    "Kommunen (f.d. Ekåkra stad) svarade.|Regionen avstod.",
    "St. Ek och S:t Alm är orter.|De berörs.",
    "Remissen (dnr. KS 2024/12, jfr s. 3) är bra.|Vi svarar ja.",
    "Förslaget är bra.Vi tillstyrker det.",
    "Inst. för juridik vid univ. i Ekåkra svarar.|Svaret är kort.",
    "Ändringen i st. 2 är bra.|Stycke 3 är sämre.",
    "Nr. 4 och nr 5 utgår.|Resten kvarstår.",
    "Enl. utredn. är det rimligt.|Det tror inte vi.",
    "Avgiften är 200 kr/mån.|Den bör vara lägre.",
    "Elever i åk. 7–9 berörs.|Det är många.",
    "EU:s förordning 2016/679 art. 6.1 e gäller.|Den är direkt tillämplig.",
    "Det framgår av art. 8 i konventionen.|Sverige är bundet.",
    "Se 4 § 2 st. Regeln är oklar.",
)
_JOINED = {
    "Förslaget är bra.Vi tillstyrker det.": ["Förslaget är bra.", "Vi tillstyrker det."],
    "Detta framgår av utredningen.3 Vi delar den bilden.": ["Detta framgår av utredningen.3", "Vi delar den bilden."],
    "Se 4 § 2 st. Regeln är oklar.": ["Se 4 § 2 st. Regeln är oklar."],
}  # fmt: skip


def expected(case: str) -> list[str]:
    return _JOINED.get(case, case.split("|"))


@pytest.mark.parametrize("case", PROSE)
def test_prose(case: str) -> None:
    joined = case.replace("|", " ")
    assert [joined[s.start : s.end] for s in split(joined)] == expected(case)


# Through lines, lists, pages. The text, and the sentences wanted; furniture in «» is left out.
LAID_OUT = (
    ("Nämnden anser att:\n\n- avgiften är för hög,\n- tiden är för kort, och\n- resten är bra.\n\nDet är allt.",
     "Nämnden anser att:|avgiften är för hög,|tiden är för kort, och|resten är bra.|Det är allt."),
    ("Nämnden anser\n\n• att avgiften är för hög\n• att tiden är för kort\n\nI övrigt tillstyrks förslaget.",
     "Nämnden anser|att avgiften är för hög|att tiden är för kort|I övrigt tillstyrks förslaget."),
    ("Vi föreslår följande:\n1. Sänk avgiften.\n2. Förläng tiden.\n3. Följ upp efter bl.a. två år.\n",
     "Vi föreslår följande:|Sänk avgiften.|Förläng tiden.|Följ upp efter bl.a. två år."),
    ("Alternativen är\na) sänkt avgift,\nb) höjd avgift, eller\nc) ingen avgift.\n",
     "Alternativen är|sänkt avgift,|höjd avgift, eller|ingen avgift."),
    ("Nämnden beslutar\natt tillstyrka förslaget, samt\natt överlämna yttrandet.\n",
     "Nämnden beslutar att tillstyrka förslaget, samt att överlämna yttrandet."),
    ("Kostnaderna\n\nFörslaget medför ökade kostnader för kommunen. Staten bör\nersätta dem fullt ut.\n",
     "Kostnaderna|Förslaget medför ökade kostnader för kommunen.|Staten bör ersätta dem fullt ut."),
    ("6.3 Tillsyn\nLänsstyrelsen avstyrker förslaget i den delen. Enligt 3 kap.\n7 § bör tillsynen ligga kvar.\n",
     "6.3 Tillsyn|Länsstyrelsen avstyrker förslaget i den delen.|Enligt 3 kap. 7 § bör tillsynen ligga kvar."),
    ("Nämnden anser att förslaget är bra och att\n«Sida 1 (2)»\n«Ekåkra kommun»\ndet bör genomföras snart. Klart.\n",
     "Nämnden anser att förslaget är bra och att det bör genomföras snart.|Klart."),
    ("Beslutet gäller från och med den\n3. maj detta år och inte senare än så.\n",
     "Beslutet gäller från och med den 3. maj detta år och inte senare än så."),
    ("Förslaget omfattar bl.a.\nSkolverket och Boverket. Det är för många myndigheter i ett och samma ärende.\n",
     "Förslaget omfattar bl.a. Skolverket och Boverket.|Det är för många myndigheter i ett och samma ärende."),
    ("Vi tillstyrker förslaget\n\nBakgrund\n\nKommunen fick remissen i mars och har berett den.\n",
     "Vi tillstyrker förslaget|Bakgrund|Kommunen fick remissen i mars och har berett den."),
    ("Avgiften bör\n– sänkas för barn,\n– vara oförändrad för vuxna.\n\nVi ser fram emot beslutet.\n",
     "Avgiften bör|sänkas för barn,|vara oförändrad för vuxna.|Vi ser fram emot beslutet."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), LAID_OUT)
def test_laid_out(text: str, wanted: str) -> None:
    running: list[Span] = []
    plain = ""
    for piece in text.replace("»", "«").split("«"):
        running += (
            [Span(len(plain), len(plain) + len(piece))] if piece.startswith(("Sida", "Ekåkra k")) else []
        )
        plain += piece
    document = Document("d1", "svar.txt", "0" * 64, 1, datetime(2025, 1, 1), "svar.txt", "svar.txt")
    reading = Reading("r1", "d1", "text utf-8", plain, furniture=tuple(running))
    part = ReadDocument(document, reading, analyse(document, reading))
    found = [" ".join(part.sentence_text(s).split()) for s in part.structure.sentences]
    assert found == wanted.split("|")


def test_there_are_enough_cases() -> None:
    assert len(PROSE) + len(LAID_OUT) >= 60
