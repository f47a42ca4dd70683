"""What a faithful sentence may say in other words, and what in such words is still a fault: derived, in two words, in a compound."""

from __future__ import annotations

import pytest

from assistant import gate
from assistant.gate.forms import privative, root, verb
from assistant.gate.kin import contrary, kin, turned
from assistant.words import stem

FAITHFUL = [
    # compounds, and what they are made of
    ("Rådet vill ha enklare regler för båtar.", "Rådet välkomnar regelförenklingar för båtar."),
    ("Priserna på fisk stiger.", "Fiskpriserna stiger."),
    ("Programmets mål nås.", "Målen i hamnprogrammet nås."),
    ("EU-rätten är oklar i den frågan.", "Rätten är oklar i den frågan inom EU."),
    ("Lotsarna får mer att göra.", "Det blir mer att göra, enligt lotsarbetsgruppen."),
    # what is allowed in one form is allowed in another
    ("Hanteringen av båtarna blir dyrare.", "Båtarna blir dyrare."),
    ("Lagen har trätt i kraft.", "Lagen träder i kraft."),
    ("Medlen räcker till en båt.", "Det finns medel som räcker till en båt."),
    ("Den som äger en båt betalar.", "Den som har en båt i sin ägo eller i ett direkt ägande betalar."),
    ("Rådet välkomnar översynen av farleden.", "Rådet välkomnar att farleden ses över."),
    # how good, and whether it can be
    ("Rådet efterlyser bättre kartor över grunden.", "Rådet efterlyser kartor över grunden."),
    ("Kajen är bättre lämpad för lossning än bron.", "Kajen är mer lämpad för lossning än bron."),
    ("Det är möjligt att bredda kajen.", "Kajen kan breddas."),
    ("Rådet tvivlar på att fyren är lämplig.", "Rådet är tveksamt till fyren."),
    ("Alla hamnar saknar en karta.", "Ingen av hamnarna har en karta."),
    ("Fisket blir mer hållbart.", "Fiskets hållbarhet ökar."),
    ("Lotsar har sällan egen båt.", "Lotsar saknar ofta egen båt."),
    ("Lotsar har ofta egen båt.", "Lotsar har inte sällan egen båt."),
    ("Det blir tydligt vem som lotsar.", "Det tydliggörs vem som lotsar. Taxan är otydlig."),
    # stands
    ("Rådet ser positivt på fyren, som det tillstyrker.", "Rådet tillstyrker fyren."),
    ("Rådet ställer sig bakom utredningens förslag.", "Rådet delar utredningens förslag."),
    ("Rådet avråder från att fyren flyttas.", "Rådet anser att det är olämpligt att fyren flyttas."),
    ("I övriga delar ser rådet inga problem med förslaget.", "Rådet ser inga problem med förslaget i övriga delar."),
    ("Rådet anser liksom utredningen att fyren behövs.", "Fyren behövs, i enlighet med utredningens bedömning, anser rådet."),
    ("Rådet avstår från att ta ställning.", "Rådet tar i övrigt inte ställning."),
    ("Rådet lämnar inga synpunkter på fyren.", "Rådet avstår från att lämna synpunkter på fyren."),
    ("Det är osäkert om kravet är förenligt med avtalet.", "Det är oklart om kravet är förenligt med avtalet."),
    # bounds and references
    ("Barn som är yngre än tolv år får inte lotsa.", "Barn under tolv år får inte lotsa."),
    ("Vetot bör begränsas till nio månader.", "Vetot bör tidsbegränsas till nio månader."),
    # not only, but
    ("Det är fel att dra in lotsen, och det skadar fisket.", "Att dra in lotsen är inte bara fel utan skadar fisket."),
]  # fmt: skip
FAULTS = [
    ("Rederierna tvingas lägga ned.", "Rederierna tvingas betala mer i avgift."),
    ("Anslaget bör ses över.", "Anslaget bör ökas."),
    ("Rådet förordar en ny fyr.", "Rådet avstyrker en ny fyr."),
    ("Rådet ifrågasätter om fyren är välplacerad.", "Rådet anser att fyren är välplacerad och välmotiverad."),
    ("Lotsar saknar sällan egen båt.", "Lotsar saknar ofta egen båt."),
    ("Mindre hamnar drabbas.", "Större hamnar drabbas."),
    ("Upphandlad lotsning bör vara regel.", "Icke-upphandlad lotsning bör vara regel."),
    ("Avgiften måste slopas.", "Avgiften bör slopas."),
    ("Kajen breddas och bör därför bli klar tidigare.", "Kajen breddas."),
    ("Fyren bör behållas.", "Det finns en fyr, och den bör flyttas."),
    ("Rådet ifrågasätter fyrens betydelse.", "Fyrens betydelse är stor."),
    ("Kravet på lots är förenligt med avtalet.", "Det är oklart om kravet på lots är förenligt med avtalet."),
    ("Rådet är negativt till en fyr.", "Rådet är positivt till en fyr, men avgiften är för hög för små båtar."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "evidence"), FAITHFUL)
def test_faithful_in_other_words(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence]) == ()


@pytest.mark.parametrize(("sentence", "evidence"), FAULTS)
def test_and_still_a_fault(sentence: str, evidence: str) -> None:
    assert gate.check(sentence, [evidence]) != ()


def test_a_word_with_a_prefix_that_denies() -> None:
    assert [privative(word) for word in ("oförändrad", "område", "offentlig")] == [True, False, False]
    assert contrary("undantas", frozenset(["omfattas"]))
    assert not turned("tydligt", frozenset([stem("otydligt"), stem("tydliggörs"), "tydliggörs"]))


def test_forms_of_irregular_words() -> None:
    assert len({root(word) for word in ("uppgå", "uppgår", "uppgick", "uppgått")}) == 1
    assert root("programmen") == root("program")
    assert root("anläggningars") == root("anläggningar")
    assert verb("köpas")
    assert not verb("hamnars")


@pytest.mark.parametrize(
    "sentence",
    ["Rådet vill ha mer", "mer", "Mer", "Bättre", "inte", "Inte bara", "ofta", "icke-", "s", "ses över"],
)
def test_a_sentence_that_breaks_off_is_read(sentence: str) -> None:
    assert gate.check(sentence, ["Rådet vill ha fler båtar."]) is not None
    assert gate.check("Rådet vill ha fler båtar.", [sentence]) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("häktad", "frihetsberövad"),
        ("utvisas", "avvisas"),
        ("tillstånd", "licens"),
        ("regeringen", "riksdagen"),
        ("föreskrifter", "lagstiftning"),
        ("bussar", "bilar"),
        ("kommunen", "regionen"),
    ],
)
def test_terms_are_no_like_words(one: str, other: str) -> None:
    assert not kin(one) & kin(other)
