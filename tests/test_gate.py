"""The gate by itself: written sentences with and without a planted fault, and its parts."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from assistant import gate
from assistant.evaluation.gate import run_gate
from assistant.gate import FaultKind
from assistant.gate.facts import numbers, references
from assistant.gate.forms import root

CASES = Path(__file__).parent / "data" / "gate.tsv"


def cases() -> list[dict[str, str]]:
    """Written for the project. `dev` is what the gate was made with.

    `held` and `fresh` were first run when the gate stood, and have been corrected for once each since:
    at that first sight it caught 0.98 and 0.88 of the faults with 0.16 and 0.29 false alarms.
    """
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def check(sentence: str, *evidence: str) -> list[tuple[str, str]]:
    return [(fault.kind.value, fault.word) for fault in gate.check(sentence, evidence)]


def test_written_sentences() -> None:
    planted, caught, alarms, faithful = Counter(), Counter(), [], 0
    for case in cases():
        faults = gate.check(case["sentence"], case["evidence"].split(" ‖ "))
        if case["kind"] == "faithful":
            faithful += 1
            alarms += [case["sentence"]] if faults else []
        else:
            planted[case["kind"]] += 1
            caught[case["kind"]] += bool(faults)
    assert sum(caught.values()) / sum(planted.values()) >= 0.95, (planted, caught)
    assert min(caught[kind] / count for kind, count in planted.items()) >= 0.9, (planted, caught)
    assert len(alarms) / faithful <= 0.10, alarms


def test_enough_sentences() -> None:
    kinds = Counter(case["kind"] for case in cases())
    assert kinds.pop("faithful") >= 60
    assert sum(kinds.values()) >= 60
    assert set(kinds) == {"number", "name", "negation", "stance", "term", "added"}


SENTENCES = Path(__file__).parents[1] / "eval" / "gate_sentences.jsonl"


def test_freely_worded_sentences() -> None:
    """`held` and `free` were long only counted: at first sight 0.967 of the faults were caught at 0.05 false alarms, and
    1.0 at 0.29. All parts have been read since.

    `swapped` puts a name, a figure or a term of the same evidence in another's place; "swapped, unseen" was only counted at first.
    `opened` is worded freely too. It was held until the gate stood at 0.96 with 0.14 false alarms (146 sentences in
    all: 0.92 with 0.20), then looked at.
    """
    found = run_gate(SENTENCES)
    assert set(found) == {"seen", "opened", "held", "free", "swapped", "swapped, unseen"}
    assert sum(part["faults"] + part["faithful"] for part in found.values()) >= 300
    assert min(part["recall"] for name, part in found.items() if name != "swapped, unseen") >= 0.98
    assert found["swapped, unseen"]["recall"] >= 0.95
    assert found["swapped, unseen"]["false alarms"] <= 0.13
    assert found["swapped"]["false alarms"] <= 0.04
    assert found["held"]["false alarms"] == 0
    assert found["free"]["false alarms"] <= 0.17
    assert found["opened"]["false alarms"] <= 0.03
    assert found["seen"]["false alarms"] <= 0.05


def test_sentences_on_real_quotes(shared: Path, tmp_path: Path) -> None:
    """Written before the gate was read. At first sight it caught 0.76 and 0.82 of the faults with 0.36 and 0.30 false alarms.

    `told` is worded as a model writes that follows the prompts: at first sight 0.80 caught with 0.05 false alarms,
    and 0.95 with 0.06 of `told, unseen`; 0.89 with 0.05 of `told, more`. `Told, only counted` was never in view.
    """
    rows = [line for line in SENTENCES.read_text("utf-8").splitlines() if '"source"' in line]
    (items := tmp_path / "real.jsonl").write_text("\n".join(rows), encoding="utf-8")
    found = run_gate(items, quotes=shared / "data" / "quotes_dev.jsonl")
    manner = ("told", "told, unseen", "told, more", "told, only counted")
    assert set(found) == {"real", "real, unseen", *manner}
    assert found["told"]["recall"] >= 0.98
    assert found["told"]["false alarms"] <= 0.02
    assert found["told, unseen"]["recall"] >= 0.95
    assert found["told, unseen"]["false alarms"] <= 0.08
    assert found["told, more"]["recall"] >= 0.97
    assert found["told, more"]["false alarms"] <= 0.02
    assert found["told, only counted"]["recall"] >= 0.9
    assert found["told, only counted"]["false alarms"] <= 0.08
    assert found["real"]["recall"] >= 0.94
    assert found["real"]["false alarms"] <= 0.18
    assert found["real, unseen"]["recall"] >= 0.88
    assert found["real, unseen"]["false alarms"] <= 0.34


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Det gäller tidiga äktenskap.", "Det gäller barnäktenskap."),
        ("Begreppet farligt ämne används.", "Begreppet hormonstörande ämne används."),
        (
            "Nämnden anser att begreppet stärker barns rättigheter.",
            "Nämnden anser att begreppet barnäktenskap stärks.",
        ),
        ("Alla remissinstanser tillstyrker förslaget.", "Nämnden tillstyrker förslaget."),
        ("Avgiften är orimlig.", "Avgiften är 350 kronor."),
        ("Avgiften bör utredas.", "Avgiften bör slopas."),
        ("Bidraget höjs.", "Bidraget sänks."),
        ("Lärarna är nöjda.", "Att lära är roligt, och eleverna är nöjda."),
        ("Nämnden delar bedömningen.", "Nämnden delar inte bedömningen."),
        ("Resultatet är inte missvisande.", "Resultatet är missvisande."),
    ],
)
def test_everyday_words_open_no_door(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) != []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Bussen är snabbare än tåget.", "Tåget är snabbare än bussen."),
        (
            "Ett litet bibliotek behöver mer stöd än en stor skola.",
            "En stor skola behöver mer stöd i vardagen än ett litet bibliotek.",
        ),
        ("Rådet vill ha broar i stället för färjor.", "Rådet vill ha färjor i stället för broar."),
        ("Kartan ritas innan gränsen mäts.", "Gränsen mäts innan kartan ritas."),
        ("Kartan ritas efter att vägen byggts.", "Kartan ritas före det att vägen byggts."),
        ("Badet drivs av skolan.", "Badet ligger vid skolan och drivs av en klubb."),
        ("Livliga elever saknar raster.", "Eleverna i skolan saknar de livliga rasterna som fanns."),
        ("Sotning är den viktigaste delen av brandskyddet.", "Sotning är en viktig del av brandskyddet."),
        ("Ett vite är aldrig rimligt.", "Ett vite är inte alltid rimligt."),
        ("Avgiften täcker enbart hyran.", "Avgiften täcker inte enbart hyran."),
        ("Förbundet godtar avgiften oavsett nivå.", "Förbundet godtar avgiften, men bara på en låg nivå."),
        ("Fisket kommer att minska i viken.", "Det finns en risk att fisket minskar i viken."),
        ("Bryggan bör byggas utan hänsyn till fåglarna.", "Bryggan bör byggas med hänsyn till fåglarna."),
        ("Rådet har tagit ställning till avgiften.", "Rådet har inte tagit ställning till avgiften."),
        ("Hamnen kan inte byggas ut.", "Hamnen kan inte byggas ut på annat sätt än norrut."),
        ("Lagen från 2005 bör ses över.", "Lagen (2004:9999) bör ses över."),
        ("Klubben uppskattar att hallen byggs.", "Klubben noterar att hallen byggs."),
        ("Alla som åker buss drabbas.", "Personer som åker buss drabbas, exempelvis äldre."),
        ("Staten måste få veta det.", "Förskolan måste få veta det."),
        (
            "Rådet befarar att turisterna lämnar ön och att affären stängs.",
            "Om färjan dras in befarar rådet att turisterna lämnar ön och att affären stängs.",
        ),
    ],
)
def test_words_of_the_evidence_may_not_change_places_or_grow(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) != []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Tåget anses snabbare än bussen.", "Tåget är snabbare än bussen."),
        ("Innan kartan ritas mäts gränsen.", "Gränsen mäts innan kartan ritas."),
        ("Badet drivs av klubben.", "Badet ligger vid skolan och drivs av en klubb."),
        ("Det viktigaste är sotningen.", "Sotningen är det främsta."),
        ("Avgiften täcker inte bara hyran.", "Avgiften täcker inte enbart hyran."),
        ("Det är till barnets bästa.", "Det gynnar barnets bästa."),
        ("Fisket kommer troligen att minska.", "Fisket kan minska."),
        ("Rådet anser att kartan ska ritas.", "Om förslaget genomförs anser rådet att kartan ska ritas."),
        ("MÖD bör pröva målet.", "Mark- och miljööverdomstolen bör pröva målet."),
        ("Mark- och miljööverdomstolen bör pröva målet.", "Målet bör prövas av MÖD."),
        ("Ändringen av offentlighets- och sekretesslagen bör vänta.", "Ändringen av OSL bör vänta."),
        ("Lagen från 2004 bör ses över.", "Lagen (2004:9999) bör ses över."),
        ("Timarvodet bör höjas.", "Arvodet bör höjas, räknat per timme."),
        ("Hallar saknas i Sverige.", "Hallar saknas i landet."),
        ("Hamnen ska enligt rådet byggas ut norrut.", "Hamnen kan inte byggas ut på annat sätt än norrut."),
        ("Krav på vana avstyrks.", "Rådet avstyrker vanekrav. Många saknar vana."),
        ("Barnen är ensamma.", "Barnet är ensam."),
        (
            "Utredningen borde ha tagit ställning till avgiften.",
            "Utredningen har inte tagit ställning till avgiften.",
        ),
        (
            "Utan färjan lämnar turisterna ön och affären stängs, befarar rådet.",
            "Om färjan dras in befarar rådet att turisterna lämnar ön och att affären stängs.",
        ),
    ],
)
def test_the_same_places_and_strength_pass(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) == []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Projektet blev dyrare.", "Kostnaden för projektet ökade."),
        ("Reglerna bör förenklas.", "Reglerna bör göras enklare."),
        ("Blanketterna finns på papper.", "Det finns pappersblanketter."),
        ("Det saknas en analys.", "Det finns ingen analys."),
        ("Närvaron säger inte mycket.", "Närvaron säger lite."),
        ("Sträckan är obelyst.", "Sträckan är inte belyst."),
        ("Gränsen ska inte flyttas.", "Gränsen ska behållas."),
        ("Indragningen av bussen är fel.", "Det är fel att bussen dras in."),
        ("Begreppet behöver en definition.", "Begreppet bör definieras."),
        ("En av fem elever når målen.", "Var femte elev når målen."),
        (
            "Rådet vill hellre ha ett riktvärde än ett krav.",
            "Rådet föreslår ett riktvärde i stället för ett krav.",
        ),
    ],
)
def test_everyday_words_may_be_replaced_by_their_like(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) == []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Sju av tio hyresgäster är nöjda.", "Av hyresgästerna är 70 procent nöjda."),
        ("En fjärdedel av lokalerna står tomma.", "Var fjärde lokal står tom."),
        ("Nämnden vill ha besked minst två veckor i förväg.", "Nämnden vill ha besked senast två veckor före mötet."),
        ("Lagret rymmer inte mer än 40 pallar.", "Lagret rymmer högst 40 pallar."),
        ("Reglerna bör inte börja gälla före den 1 maj 2029.", "Reglerna bör börja gälla tidigast den 1 maj 2029."),
        ("En treårig försöksperiod föreslås.", "En försöksperiod på tre år föreslås."),
        ("Av 50 bryggor saknade 12 räcke.", "Det finns 50 bryggor. På 12 av dem saknas räcke."),
        ("Rektorerna får en större arbetsbelastning.", "Rektorernas arbetsbörda blir större."),
        ("Gränsen bör höjas.", "Åldersgränsen bör höjas."),
        ("Ersättningsreglerna är svåra att förstå.", "Förslaget om ersättning är svårt att förstå."),
        ("Hyran bör ligga kvar på fyra tusen kronor.", "Hyran bör inte höjas från fyra till fem tusen kronor."),
        ("Rådet pekar på en brist: oberoende granskare finns inte.", "Rådet påpekar att oberoende granskare saknas."),
        ("Kvarnen får inte ändras utan lov, vilket kräver en ansökan.", "Kvarnen får inte ändras utan lov. Det kräver en ansökan."),
        ("Att hamnen byggs ut tillstyrks av Fiskenämnden.", "Fiskenämnden tillstyrker att hamnen byggs ut."),
        ("Om bron stängs motsätter sig Båtrådet inte det.", "Båtrådet motsätter sig inte att bron stängs."),
        ("Den samlade prövningen planeras till 2031; hittills har Ekverket inte gjort någon.",
         "Ekverket har inte gjort någon samlad prövning, men planerar en till 2031."),
    ],
)  # fmt: skip
def test_what_a_faithful_sentence_may_do(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) == []


@pytest.mark.parametrize(
    ("kind", "sentence", "evidence"),
    [
        (FaultKind.NUMBER, "Sex av tio hyresgäster är nöjda.", "Av hyresgästerna är 70 procent nöjda."),
        (FaultKind.NUMBER, "Tre av fem hallar stängs på tre år.", "Två av fem hallar stängs på tre år."),
        (FaultKind.NUMBER, "Planen görs om vartannat år.", "Planen görs om vart fjärde år."),
        (FaultKind.NUMBER, "Kostnaden tredubblas.", "Kostnaden fördubblas."),
        (FaultKind.NUMBER, "En tvåårig försöksperiod föreslås.", "En försöksperiod på tre år föreslås."),
        (FaultKind.NUMBER, "Lagret rymmer minst 40 pallar.", "Lagret rymmer inte mer än 40 pallar."),
        (FaultKind.STANCE, "Nämnden ställer sig tveksam till planen.", "Nämnden avstyrker planen."),
        (FaultKind.TERM, "Den som är sjuk får pension.", "Den som är sjuk får tillfällig pension."),
        (FaultKind.TERM, "Färjan bör vara avgiftsfri.", "Avgiften på färjan bör ses över."),
        (FaultKind.TERM, "Taket för bidraget bör höjas.", "Antalet bidrag har ökat. Taket för bidraget bör sänkas."),
        (FaultKind.NEGATION, "Planen kan genomföras utan lån.", "Utan lån kan planen inte genomföras."),
        (FaultKind.NEGATION, "Försöket har utvärderats.", "Försöket har ännu inte utvärderats men utvärderingen är beställd."),
        (FaultKind.NAME, "Hamnar prövas av Kustverket.", "Hamnar ska prövas av Sjöinspektionen. Kustverket ska höras."),
        (FaultKind.NAME, "Ekrådet tillstyrker, medan Tallrådet avstyrker.", "Remissinstanserna är oense. Tallrådet tillstyrker, medan Ekrådet avstyrker."),
        (FaultKind.NAME, "Tillsynen av gruvorna sköts av Bergs- och gruvrådet.", "Länsverket sköter tillsynen av gruvorna. Bergs- och gruvrådet ger lov."),
    ],
)  # fmt: skip
def test_what_it_may_not_do(kind: FaultKind, sentence: str, evidence: str) -> None:
    assert kind.value in [found for found, _ in check(sentence, evidence)]


def test_the_respondent_speaks_in_every_sentence_of_its_evidence() -> None:
    """A body that its answer names in passing takes over nothing, and a name alone says whose evidence it is."""
    said = "Ekrådet avstyrker planen. Utbyggnaden hindrar Sjöinspektionen från att mäta djupet i sundet."
    assert check("Ekrådet framhåller att utbyggnaden hindrar mätningen av djupet i sundet.", said) == []
    passage = "Utbyggnaden hindrar Sjöinspektionen från att mäta djupet. Kustverket bör höras."
    assert check("Ekrådet anser att utbyggnaden hindrar mätningen av djupet.", passage, "Ekrådet") == []


def test_a_text_supports_itself(shared: Path) -> None:
    """Real quotes, each as its own evidence: not one false alarm."""
    with (shared / "data" / "quotes_dev.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    quotes = [record["overall"]["quote"] for record in records if record["overall"].get("quote")][::9]
    assert len(quotes) > 400
    assert [quote for quote in quotes if gate.check(quote, [quote])] == []


@pytest.mark.parametrize(
    ("kind", "sentence", "evidence"),
    [
        (FaultKind.NUMBER, "Det kostar 15 kronor.", "Det kostar 51 kronor."),
        (FaultKind.NUMBER, "Det gäller från den 1 mars 2026.", "Det gäller från den 1 maj 2026."),
        (FaultKind.NUMBER, "Det kostar 3 miljarder kronor.", "Det kostar 3 miljoner kronor."),
        (FaultKind.NUMBER, "Det gäller högst 30 skolor.", "Det gäller minst 30 skolor."),
        (FaultKind.REFERENCE, "Enligt 3 kap. 7 § gäller det.", "Enligt 3 kap. 8 § gäller det."),
        (FaultKind.REFERENCE, "Det står i avsnitt 6.3.", "Det står i avsnitt 6.4."),
        (FaultKind.NAME, "Nämnden delar synen med Boverket.", "Nämnden delar synen med Skolverket."),
        (FaultKind.STANCE, "Nämnden tillstyrker förslaget.", "Nämnden avstyrker förslaget."),
        (
            FaultKind.STANCE,
            "Nämnden avstyrker punkt 2.",
            "Nämnden tillstyrker punkt 2 men avstyrker punkt 3.",
        ),
        (FaultKind.STANCE, "Nämnden tillstyrker förslaget.", "Nämnden tillstyrker delvis förslaget."),
        (FaultKind.STANCE, "Avgiften måste slopas.", "Avgiften bör slopas."),
        (FaultKind.NEGATION, "Ersättningen räcker.", "Ersättningen räcker inte."),
        (FaultKind.NEGATION, "Ersättningen räcker inte.", "Ersättningen räcker."),
        (FaultKind.TERM, "Det gäller tidiga äktenskap.", "Det gäller barnäktenskap."),
        (FaultKind.TERM, "Det är lämpligt.", "Det är olämpligt."),
        (FaultKind.QUOTE, "Nämnden skriver ”helt orimligt”.", "Nämnden skriver ”inte rimligt”."),
    ],
)
def test_kinds(kind: FaultKind, sentence: str, evidence: str) -> None:
    assert kind.value in [k for k, _ in check(sentence, evidence)]


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("En höjning av avgiften är rimlig.", "Att avgiften höjs är rimligt."),
        ("Avgiftshöjningen är rimlig.", "Höjningen av avgiften är rimlig."),
        ("Avgiften är rimlig.", "Programavgiften är rimlig."),
        ("Det gäller från den 1 juli 2027.", "Det gäller från 2027-07-01."),
        ("Kostnaden är 2,5 miljoner.", "Kostnaden är 2,5 mnkr."),
        ("Enligt 7 § gäller det.", "Enligt 3 kap. 7 § gäller det."),
        ("Nämnden anser att avgiften inte bör införas.", "Nämnden anser inte att avgiften bör införas."),
    ],
)
def test_rewording_passes(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) == []


def test_a_name_given_beside_the_evidence_may_be_used() -> None:
    assert check("Enligt Skolverket är det rimligt.", "Det är rimligt.") != []
    assert check("Enligt Skolverket är det rimligt.", "Det är rimligt.", "Skolverket") == []


def test_messages_are_swedish_and_name_the_word() -> None:
    (fault,) = gate.check("Det kostar 15 kronor.", ["Det kostar 51 kronor."])
    assert fault.message == "Talet ”15” finns inte i underlaget."


def test_references_and_numbers_are_brought_to_one_form() -> None:
    assert [f.form for f in references("6–8 §§, art. 9.2 g och SOU 2025:85")] == [
        "6 §", "7 §", "8 §", "artikel 9.2 g", "2025:85",
    ]  # fmt: skip
    assert [(f.form, f.unit) for f in numbers("sex till åtta veckor, 1 500 000 kronor och 4,5 %")] == [
        ("6", "vecka"), ("8", "vecka"), ("1500000", "kronor"), ("4,5", "procent"),
    ]  # fmt: skip


def test_share_and_stance_words() -> None:
    assert gate.share("Avgiften höjs.", "Avgiften höjs.") == 1
    assert gate.share("Något helt annat.", "Avgiften höjs.") == 0
    assert gate.stance_words("Nämnden har ingen erinran.") == {"erinran"}


TWO = (
    "Sjörådet i Almby förordar en fyr vid Grönskär och avstyrker en brygga. Fiskefacket tillstyrker bryggan, "
    "som kostar 40 miljoner kronor. År 2021 grundstötte 12 båtar och år 2022 grundstötte 19. "
    "Anslaget till seglare sänks, medan anslaget till roddare höjs. Väntetiden ökade från 3 till 8 veckor."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Fiskefacket förordar en fyr vid Grönskär.",
        "Bryggan tillstyrks av Sjörådet i Almby.",
        "Sjörådet i Almby uppger att bryggan kostar 40 miljoner kronor.",
        "Fiskefacket avstyrker bryggan.",
        "År 2022 grundstötte 12 båtar.",
        "Antalet båtar som grundstötte år 2021 var 19.",
        "Anslaget till roddare sänks.",
        "Väntetiden ökade från 8 till 3 veckor.",
    ],
)
def test_what_belongs_to_another_in_the_evidence_is_a_fault(sentence: str) -> None:
    assert check(sentence, TWO) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "En fyr vid Grönskär förordas av Sjörådet i Almby.",
        "Bryggan tillstyrks av Fiskefacket men avvisas av Sjörådet i Almby.",
        "Antalet båtar som grundstötte steg från 12 år 2021 till 19 år 2022.",
        "Medan anslaget till seglare blir lägre höjs anslaget till roddare.",
        "Enligt Fiskefacket kostar bryggan 40 miljoner kronor.",
    ],
)
def test_what_stays_with_its_own_is_none(sentence: str) -> None:
    assert check(sentence, TWO) == []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Ekrådet avvisar taket.", "Ekrådet avstyrker taket."),
        ("Ekrådet ställer sig bakom taket.", "Ekrådet tillstyrker taket."),
        ("Ekrådet har inget att invända mot taket.", "Ekrådet har ingen erinran mot taket."),
        ("Ekrådet motsätter sig att taket rivs.", "Ekrådet anser att taket inte bör rivas."),
        ("Skolan behöver en utbyggnad.", "Skolan behöver byggas ut."),
        ("Kommunala skolor omfattas.", "Skolor som kommunen driver omfattas."),
    ],
)
def test_a_stand_may_be_told_in_words_as_strong(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) == []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Ekrådet avstyrker taket.", "Ekrådet är kritiskt till taket."),
        ("Ekrådet tillstyrker taket.", "Ekrådet välkomnar taket."),
        ("Ekrådet tillstyrker taket.", "Ekrådet har ingen erinran mot taket."),
        ("Ekrådet avvisar taket.", "Ekrådet tillstyrker taket."),
    ],
)
def test_no_stand_is_told_stronger_than_it_is(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) != []


def test_a_share_turned_round() -> None:
    said = "Av 40 granskade kvarnar saknade 27 räcke."
    assert check("Räcke saknades på 27 av 40 kvarnar.", said) == []
    assert check("Räcke saknades på 40 av 27 kvarnar.", said) != []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "Ekrådet har ingen erinran mot det som föreslås i avsnitt 7.3.",
            "Ekrådet tillstyrker förslaget i avsnitt 2.1 och lämnar förslaget i avsnitt 7.3 utan erinran.",
        ),
        (
            "Fyrarna kostade 3 miljoner kronor år 2020.",
            "Kostnaden för fyrarna uppgick till 3 miljoner kronor år 2020.",
        ),
        (
            "Anslaget ökade med 4 miljoner kronor.",
            "Anslaget var 9 miljoner kronor år 2020 och 13 miljoner kronor år 2021.",
        ),
        ("Åldersgränsen bör vara 16 år.", "Gränsen bör vara 16 år."),
        ("Av ansökningarna avslogs 30.", "Antalet avslag på ansökningarna var 30."),
        (
            "Alrådet har inte tagit ställning till bron.",
            "Ekrådet tillstyrker bron. Alrådet avstår från att ta ställning till bron.",
        ),
        (
            "Alrådet säger nej till bron i både norr och söder.",
            "Ekrådet godtar bron i norr och söder. Alrådet avstyrker bron i båda fallen.",
        ),
    ],
)
def test_what_is_told_in_other_words_of_the_same_kind(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) == []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Andelen bör vara högst 4 procent.", "Andelen bör vara minst 4 procent."),
        (
            "Anslaget ökade med 5 miljoner kronor.",
            "Anslaget var 9 miljoner kronor år 2020 och 13 miljoner kronor år 2021.",
        ),
        (
            "Ekrådet tillstyrker förslaget i avsnitt 7.3.",
            "Ekrådet tillstyrker förslaget i avsnitt 2.1 och lämnar förslaget i avsnitt 7.3 utan erinran.",
        ),
    ],
)
def test_and_what_is_not(sentence: str, evidence: str) -> None:
    assert check(sentence, evidence) != []


HALVES = (
    "Fyrrådet anger att vaktarna behöver lampor och att lotsarna behöver kartor. Inspektörerna berömmer Alskolan för "
    "städningen och Ekskolan för maten. Alnämnden vill segla på våren, medan lotsfolket vill segla på sommaren."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Fyrrådet anger att lotsarna behöver lampor.",
        "Inspektörerna berömmer Ekskolan för städningen.",
        "Lotsfolket vill segla på våren.",
    ],
)
def test_parts_of_two_halves_make_no_third(sentence: str) -> None:
    assert check(sentence, HALVES) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Fyrrådet anger att lotsarna behöver kartor.",
        "Inspektörerna berömmer Ekskolan för maten.",
        "Lotsfolket vill segla på sommaren.",
        "Både lampor och kartor behövs, anger Fyrrådet.",
    ],
)
def test_and_each_half_by_itself_may_be_told(sentence: str) -> None:
    assert check(sentence, HALVES) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("regel", "reglerna"),
        ("nummer", "numret"),
        ("artikel", "artiklar"),
        ("cykel", "cyklarna"),
        ("fågel", "fåglarna"),
        ("kapitel", "kapitlet"),
    ],
)
def test_words_that_lose_a_vowel_are_the_same(one: str, other: str) -> None:
    assert root(one) == root(other)
    assert root("vägen") == root("väg")
