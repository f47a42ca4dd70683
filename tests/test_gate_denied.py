"""Denied in other words: a preposition, a prefix or a verb says what a negation says."""

from __future__ import annotations

import pytest

from assistant import gate

FAITHFUL = [
    ("Rådet tar inte ställning till vägvalet.", "Rådet redovisar fakta utan att ta ställning till vägvalet."),
    ("Rådet redovisar fakta om bron utan att ta ställning till vägvalet.", "Rådet redovisar fakta om bron och tar inte ställning till vägvalet."),
    ("Avsaknaden av resurser för tillsynen i skärgården är ett problem, enligt yttrandet.", "Det saknas resurser för tillsynen i skärgården."),
    ("Resurser för tillsynen i skärgården finns inte.", "Det saknas resurser för tillsynen i skärgården."),
    ("Det finns ingen karta över hamnen, vilket försvårar planeringen.", "Avsaknaden av en karta över hamnen försvårar planeringen."),
    ("Planeringen försvåras av att det saknas en karta över hamnen.", "Avsaknaden av en karta över hamnen försvårar planeringen."),
    ("Ansvaret för bryggorna är otydligt reglerat.", "Ansvaret för bryggorna är inte tydligt reglerat."),
    ("Det är inte klart vem som har ansvaret för bryggorna.", "Ansvaret för bryggorna är oklart."),
    ("Nämnden yttrar sig inte över bryggorna.", "Nämnden avstår från att yttra sig över bryggorna."),
    ("Effekterna för fisket är omöjliga att bedöma.", "Det går inte att bedöma effekterna för fisket."),
    ("Effekterna för fisket kan inte bedömas.", "Det går inte att bedöma effekterna för fisket."),
    ("Effekterna för fisket är svåra att bedöma.", "Effekterna för fisket är svårbedömda."),
    ("Uppgifter om båtarna kan inte lämnas ut på grund av sekretessen.", "Sekretessen förhindrar att uppgifter om båtarna lämnas ut."),
    ("Fritidsbåtar bör inte omfattas av kravet på flytvästar.", "Fritidsbåtar bör undantas från kravet på flytvästar."),
    ("Fritidsbåtar bör undantas från kravet på flytvästar.", "Fritidsbåtar bör inte omfattas av kravet på flytvästar."),
    ("Kravet på flytvästar bör inte gälla fritidsbåtar.", "Fritidsbåtar bör inte omfattas av kravet på flytvästar."),
    ("Lotsplikten bör inte tas bort i sundet.", "Lotsplikten bör behållas i sundet."),
    ("Båtägarna behöver inte registrera sina motorer.", "Båtägarna slipper registrera sina motorer."),
    ("Båtägarna slipper registrera sina motorer.", "Båtägarna behöver inte registrera sina motorer."),
    ("Utredningen bortser från småbåtarnas behov.", "Utredningen beaktar inte småbåtarnas behov."),
    ("Utredningen tar inte hänsyn till småbåtarnas behov.", "Utredningen bortser från småbåtarnas behov."),
    ("Utredningen har inte beaktat småbåtarnas behov.", "Utredningen har förbisett småbåtarnas behov."),
    ("Avgiften för kajplatser ändras inte.", "Avgiften för kajplatser lämnas oförändrad."),
    ("Antalet lotsar är otillräckligt för nattrafiken.", "Antalet lotsar räcker inte för nattrafiken."),
    ("Antalet lotsar räcker inte för nattrafiken.", "Antalet lotsar är inte tillräckligt för nattrafiken."),
    ("Bilderna får bara publiceras om båtägaren samtycker.", "Bilderna får inte publiceras utan båtägarens samtycke."),
    ("Förslaget väntas inte ha någon effekt på bullret i viken.", "Förslaget får knappast någon effekt på bullret i viken."),
    ("Viken bör enligt Hamnrådet inte muddras på våren.", "Hamnrådet avråder från att muddra viken på våren."),
    ("Hamnrådet vill inte att viken muddras på våren.", "Hamnrådet motsätter sig att viken muddras på våren."),
    ("Kanoter och segelbåtar omfattas inte av förslaget.", "Förslaget omfattar varken kanoter eller segelbåtar."),
    ("Skäl att flytta fyren saknas.", "Det finns inga skäl att flytta fyren."),
    ("Ändringen påverkar inte yrkesfisket.", "Ändringen har ingen påverkan på yrkesfisket."),
    ("Yrkesfisket påverkas inte av ändringen.", "Ändringen påverkar inte yrkesfisket."),
    ("Ordningen är inte förenlig med principen om fri sjöfart.", "Ordningen strider mot principen om fri sjöfart."),
    ("Ordningen strider mot principen om fri sjöfart.", "Ordningen är inte förenlig med principen om fri sjöfart."),
    ("Kartan över grunden är svår att tolka.", "Det är inte lätt att tolka kartan över grunden."),
    ("Länsstyrelsens beslut om reservatet återstår.", "Länsstyrelsen har ännu inte beslutat om reservatet."),
    ("Det saknas en analys av konsekvenserna för hamnarna.", "Konsekvenserna för hamnarna har inte analyserats."),
    ("Konsekvenserna för hamnarna är inte utredda.", "Konsekvenserna för hamnarna har inte analyserats."),
    ("Ersättningen täcker inte kostnaderna.", "Ersättningen är för låg för att täcka kostnaderna."),
    ("Lotsningen bör inte flyttas till Sundvik.", "Det är olämpligt att lotsningen flyttas till Sundvik."),
    ("Lotsplikten avskaffas inte genom förslaget.", "Förslaget innebär inte att lotsplikten avskaffas."),
    ("Kommunerna saknar en plan för oljeutsläpp.", "Ingen av kommunerna har en plan för oljeutsläpp."),
    ("Beslutet går inte att överklaga till hovrätten.", "Beslutet kan inte överklagas till hovrätten."),
    ("När båten är förtöjd ska förbudet inte gälla.", "Förbudet ska inte gälla om båten är förtöjd."),
    ("Rådet tror inte att förslaget säkert ger färre olyckor.", "Det är tveksamt om förslaget ger färre olyckor."),
    ("Att hamnar läggs ned är inte önskvärt.", "Bestämmelsen kan leda till att hamnar läggs ned, vilket inte är önskvärt."),
    ("Enligt rådet finns det inget som hindrar att kajen breddas.", "Rådet ser inga hinder mot att kajen breddas."),
    ("Bottnen bör undersökas innan kajen breddas.", "Kajen bör inte breddas innan bottnen har undersökts."),
]  # fmt: skip
TURNED = [
    ("Rådet tar ställning till vägvalet.", "Rådet tar inte ställning till vägvalet men lämnar synpunkter på bron."),
    ("Det finns resurser för tillsynen i skärgården.", "Det saknas resurser för tillsynen i skärgården."),
    ("Ansvaret för bryggorna är tydligt reglerat.", "Ansvaret för bryggorna är inte tydligt reglerat."),
    ("Det går att bedöma effekterna för fisket.", "Det går inte att bedöma effekterna för fisket."),
    ("Effekterna för fisket är lätta att bedöma.", "Effekterna för fisket är svårbedömda."),
    ("Fritidsbåtar bör omfattas av kravet på flytvästar.", "Fritidsbåtar bör undantas från kravet på flytvästar."),
    ("Lotsplikten bör inte behållas i sundet.", "Lotsplikten bör behållas i sundet."),
    ("Avgiften för kajplatser ändras.", "Avgiften för kajplatser ändras inte."),
    ("Antalet lotsar räcker för nattrafiken.", "Antalet lotsar räcker inte för nattrafiken."),
    ("Kanoter och segelbåtar omfattas av förslaget.", "Förslaget omfattar varken kanoter eller segelbåtar."),
    ("Det finns skäl att flytta fyren.", "Det finns inga skäl att flytta fyren."),
    ("Yrkesfisket påverkas av ändringen.", "Ändringen påverkar inte yrkesfisket."),
    ("Konsekvenserna för hamnarna har analyserats.", "Konsekvenserna för hamnarna har inte analyserats."),
    ("Ersättningen täcker kostnaderna för bojarna.", "Ersättningen täcker inte kostnaderna för bojarna."),
    ("Ersättningen täcker inte kostnaderna för bojarna.", "Ersättningen täcker kostnaderna för bojarna."),
    ("Rådet ser hinder mot att kajen breddas.", "Rådet tillstyrker planen och ser inga hinder mot att kajen breddas."),
    ("Det är inte viktigt att hamnen breddas.", "Det är viktigt att hamnen breddas, eftersom kajen är för smal."),
    ("Kommunen har inte resurser för tillsynen.", "Kommunen har resurser för tillsynen men saknar lokaler."),
    ("Kommunen saknar lokaler.", "Kommunen har lokaler men saknar resurser för tillsynen."),
    ("Förslaget får inte positiva effekter för fisket.", "Förslaget får positiva effekter för fisket, men analysen är inte fullständig."),
    ("Fyren bör inte flyttas.", "Det är inte lämpligt att muddra viken, men fyren bör flyttas."),
    ("Regionen anser att fyren inte bör flyttas.", "Regionen anser att avgiften inte bör höjas och att fyren bör flyttas."),
    ("Bojarna är inte väl underhållna.", "Ansvaret är oklart, men bojarna är väl underhållna."),
    ("Registret bör inte föras av verket.", "Reglerna är svåra att tolka. Registret bör föras av verket."),
    ("Avgiften bör inte sänkas.", "Lotsarna saknar utbildning. Avgiften bör sänkas."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), FAITHFUL)
def test_denied_in_other_words(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence]) == ()


@pytest.mark.parametrize(("sentence", "evidence"), TURNED)
def test_denied_or_not_is_no_wording(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence]) != ()
