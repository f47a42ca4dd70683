"""The gate where a sentence goes nearly as its evidence goes: what may be changed between the two, and what may not."""

from __future__ import annotations

import pytest

from assistant import gate
from assistant.gate.fault import FaultKind
from assistant.gate.forms import carries_content, root, verb
from assistant.gate.replaced import alignments
from assistant.gate.source import source_of


def kinds(sentence: str, *evidence: str) -> set[str]:
    return {fault.kind.value for fault in gate.check(sentence, evidence)}


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        # An everyday word, a word that means the same as something said elsewhere, a word said elsewhere.
        (
            "Hamnen får en mer praktisk och mindre bullrig miljö.",
            "Hamnen får en mer sluten och mindre bullrig miljö.",
        ),
        (
            "Rådet anser att en riktlinje om båtplatser är nödvändig för hamnens drift.",
            "Rådet anser att en taxa om båtplatser är nödvändig för hamnens drift. Rådet ser behov av fler bryggor.",
        ),
        (
            "Klubben anser att seglarna bör betala den nya bryggan vid udden.",
            "Klubben anser att hamnen bör betala den nya bryggan vid udden. Det finns många seglare.",
        ),
        # At the end of the sentence; two words for one; a noun that could be a verb.
        (
            "Bryggan behövs enligt klubben för barnens simning.",
            "Bryggan behövs enligt klubben för barnens fiske.",
        ),
        (
            "Rådet pekar på risken för tekniska fel när den nya kranen används.",
            "Rådet pekar på risken för olyckor när den nya kranen används.",
        ),
        ("Udden ger bättre möjlighet till en god hälsa.", "Udden ger bättre möjlighet till en god utsikt."),
        # Those who do something are no everyday word.
        (
            "Reglerna minskar risken för att tillverkare står utan plats i hamnen.",
            "Reglerna minskar risken för att seglare står utan plats i hamnen.",
        ),
    ],
)
def test_a_word_in_anothers_place(sentence: str, evidence: str) -> None:
    assert "TERM" in kinds(sentence, evidence)


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "Klubben anser att målet med hamnen bör skrivas om.",
            "Klubben anser att syftet med hamnen bör skrivas om.",
        ),
        (
            "Klubben tror att användningen av hamnen ökar till sommaren.",
            "Klubben tror att båtanvändningen av hamnen ökar till sommaren.",
        ),
        (
            "Klubben vill mäta djupet vid bryggan varje år.",
            "Klubben vill göra djupmätningar vid bryggan varje år.",
        ),
        ("Rådet säger inte mycket om hamnens framtida drift.", "Rådet säger lite om hamnens framtida drift."),
        (
            "Kranen vid udden kostar 150 miljoner kronor om året i drift.",
            "Kranen vid udden kostar 150 mnkr om året i drift.",
        ),
        (  # the other respondent's sentence goes so
            "Segelklubben i Norrhamn ser positivt på den nya bryggan.",
            "Segelklubben i Söderhamn ser positivt på den nya bryggan.\nSegelklubben i Norrhamn ser positivt på den nya bryggan.",
        ),
    ],
)
def test_what_may_stand_in_anothers_place(sentence: str, evidence: str) -> None:
    assert kinds(sentence, *evidence.split("\n")) == set()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "Det har varit möjligt för rådet att göra en fullständig analys av hur riskerna bör hanteras.",
            "Det har inte varit möjligt för rådet att göra en fullständig analys av hur riskerna bör hanteras.",
        ),
        (
            "Rådet vill att bryggan får egna medel, vilket också framgår i förslaget till budget.",
            "Rådet vill att bryggan får egna medel, vilket inte framgår i förslaget till budget.",
        ),
        (
            "Rådets karta visar enligt Segelklubben inte väl hur bryggan undviker grunden vid udden.",
            "Rådets karta visar väl hur bryggan undviker grunden vid udden.",
        ),
        (
            "Det är inte just denna brygga som gör att olyckor uppstår vid udden.",
            "Det är just denna brygga som gör att olyckor uppstår vid udden.",
        ),
        (
            "Klubben befarar att bryggan inte leder till minskad trafik vid udden.",
            "Klubben befarar att bryggan inte leder till ökad trafik vid udden.",
        ),
        (
            "Statistiken över båtarna vid udden riskerar att underskattas av hamnen.",
            "Statistiken över båtarna vid udden riskerar att överskattas av hamnen.",
        ),
        (
            "Klubben har vid granskningen inte beaktat hur bryggan kan påverka hamnen men har inga synpunkter.",
            "Klubben har granskat hur bryggan kan påverka hamnen och har inga synpunkter att anföra.",
        ),
    ],
)
def test_a_negation_or_a_contrary_between_the_same_words(sentence: str, evidence: str) -> None:
    assert kinds(sentence, "Segelklubben", evidence) != set()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Klubben kan inte ställa sig bakom den nya taxan.", "Klubben ställer sig inte bakom den nya taxan."),
        ("Klubben har inget att tillägga om bryggan.", "Klubben har inga synpunkter på bryggan."),
        (
            "Bryggan behövs vare sig hamnen byggs ut eller inte.",
            "Bryggan behövs oavsett om hamnen byggs ut eller inte.",
        ),
        (
            "Konsekvensavsnittet saknar en analys av bullret.",
            "I avsnittet om konsekvenser saknas analys av bullret.",
        ),
        (
            "Klubben invänder inte mot taxan och är positiv till bryggan.",
            "Klubben har inga invändningar mot taxan utan ser positivt på bryggan.",
        ),
        (
            "Det förekommer att seglare som saknar plats ligger kvar utan att betala avgift.",
            "Det förekommer att seglare som saknar plats ligger kvar vid udden utan att betala avgift.",
        ),
        (
            "Utan taxa riskerar hamnen högre kostnader.",
            "Avsaknad av taxa riskerar att ge hamnen högre kostnader.",
        ),
        ("Tiden för bygget är orimlig.", "Tiden för bygget är inte rimlig."),
    ],
)
def test_a_negation_said_otherwise(sentence: str, evidence: str) -> None:
    assert kinds(sentence, evidence) == set()


TWO = (
    "Segelrådet",
    "Rådet avstyrker att avgiften för vinterplatser höjs.",
    "Rådet tillstyrker att kranen vid udden byts ut under året.",
)


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Segelrådet avstyrker att kranen vid udden byts ut.", TWO),
        ("Segelrådet tillstyrker att avgiften för vinterplatser höjs.", TWO),
        ("Segelrådet ifrågasätter att kranen vid udden byts ut under året.", TWO),
        (
            "Segelrådet är kritiskt till att kranen vid udden byts ut.",
            (TWO[0], "Rådet välkomnar att kranen vid udden byts ut."),
        ),
        (
            "Klubben ifrågasätter bedömningen att hamnen inte fullt ut klarar trafiken.",
            ("Klubben delar bedömningen att hamnen inte fullt ut klarar trafiken.",),
        ),
        ("Klubben ställer sig frågande till kravet på bojar.", ("Klubben instämmer i kravet på bojar.",)),
    ],
)
def test_a_stand_on_something_else(sentence: str, evidence: tuple[str, ...]) -> None:
    assert {"STANCE", "NEGATION"} & kinds(sentence, *evidence)


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Segelrådet tillstyrker att kranen byts ut.", TWO),
        ("Rådet avstyrker avgiften men tillstyrker att kranen byts ut.", TWO),
        (
            "Klubben avstyrker dock de delar som riskerar att försämra hamnens skydd.",
            ("Klubben avstyrker däremot de delar i förslaget som riskerar försämrat skydd av hamnen.",),
        ),
        ("Kajen måste göras säker.", ("Det är av största vikt att kajen görs säker.",)),
        ("Klubben välkomnar bryggan.", ("Det är välkommet att bryggan byggs, anser klubben.",)),
        (
            "Klubben delar slutsatsen att hamnen är trång.",
            ("Klubben bejakar slutsatsen att hamnen är trång.",),
        ),
        (
            "Klubben delar rådets uppfattning att hamnen är trång.",
            ("I likhet med rådet anser klubben att hamnen är trång.",),
        ),
        (  # an exception inside what is spoken of, and the terms of something, are no reservations
            "Klubben tillstyrker att de som hyr plats får en nyckel.",
            (
                "Klubben tillstyrker att de som förutom seglarna hyr plats får en nyckel och att villkoren skrivs ned.",
            ),
        ),
    ],
)
def test_the_same_stand(sentence: str, evidence: tuple[str, ...]) -> None:
    assert kinds(sentence, *evidence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Klubben vill ha en ny kran, men bryggan utnyttjas sällan.",
        "Klubben vill ha en ny kran, särskilt för mindre orter.",
    ],
)
def test_what_is_put_on(sentence: str) -> None:
    assert "TERM" in kinds(sentence, "Klubben vill ha en ny kran vid bryggan, särskilt för stora båtar.")


def test_an_example_that_the_evidence_has() -> None:
    assert (
        kinds(
            "Klubben vill ha en ny kran, särskilt för stora båtar.",
            "Klubben vill ha en ny kran, inte minst för stora båtar.",
        )
        == set()
    )


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Bolaget vill att bryggan byggs.", ("Granvik AB", "Granvik vill att bryggan byggs.")),
        ("Lärosätet vill att bryggan byggs.", ("Högskolan i Norrhamn", "Högskolan vill att bryggan byggs.")),
        ("Föreningen vill att bryggan byggs.", ("Granvik", "Granvik vill att bryggan byggs.")),
        ("JO vill att bryggan byggs.", ("Riksdagens ombudsmän", "Vi vill att bryggan byggs.")),
        ("Enligt AI-förordningen krävs en prövning.", ("Enligt AIförordningen krävs en prövning.",)),
        (
            "Modellen där Hamnverket får ansvar bedöms av Segelrådet ge en tydlig struktur.",
            (
                "Segelrådet",
                "Rådet stödjer en boj.",
                "Modellen, där Hamnverket ges ansvar, bedöms ge en tydlig struktur.",
            ),
        ),
    ],
)
def test_what_the_respondent_may_be_called(sentence: str, evidence: tuple[str, ...]) -> None:
    assert kinds(sentence, *evidence) == set()


def test_not_what_it_is_not() -> None:
    assert kinds("Kommunen vill att bryggan byggs.", "Granvik AB", "Granvik vill att bryggan byggs.") == {
        "TERM"
    }


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("De angivna bryggorna blir föremål för utredning.", "Bryggorna bör utredas."),
        ("Betänkandets förslag om bryggan, som har inneburit buller, bör med hänvisning till det ändras.", "Förslaget om bryggan, som har medfört buller, bör ändras."),
        ("Hamnen får i uppdrag att bygga bryggan.", "Hamnen uppdras att bygga bryggan."),
        ("Rådet efterlyser tydlighet i fråga om taxan.", "Rådet anser att taxan är otydlig."),
        ("Lagen (2010:630) om bryggor ändras.", "Lag (2010: 630) om bryggor ändras."),
        ("Avsnitt 1.4, 4.5 och 7.2 gäller bryggan.", "Avsnitt 1.4, 4.5, och 7.2 gäller bryggan."),
        ("Avgiften beaktas två gånger.", "Avgiften beaktas dubbelt."),
    ],
)  # fmt: skip
def test_other_words_for_the_same(sentence: str, evidence: str) -> None:
    assert kinds(sentence, evidence) == set()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "Bryggan innebär en viss försämring av utsikten.",
            "Bryggan innebär en väsentlig försämring av utsikten.",
        ),
        (
            "Bryggan fördubblar antalet båtar vid udden.",
            "Bryggan medför en utökning av antalet båtar vid udden.",
        ),
    ],
)
def test_how_much_is_no_everyday_word(sentence: str, evidence: str) -> None:
    assert "TERM" in kinds(sentence, evidence)


def test_nouns_are_no_verbs() -> None:
    assert not verb("regionerna")
    assert not verb("kommunerna")
    assert verb("anlöpa")
    assert verb("inneburit")
    assert kinds("Bryggan bör betalas av regionerna.", "Bryggan bör betalas av hamnen.") != set()


def test_words_of_one_family_with_a_prefix() -> None:
    assert root("uppdras") == root("uppdrag")
    assert root("anslå") == root("anslag")
    assert root("inneburit") == root("innebära")
    assert root("bidrag") != root("bidrar")
    assert not carries_content("myndighetens")
    assert carries_content("hamnens")


def test_a_sentence_is_laid_beside_what_it_goes_as() -> None:
    source = source_of(["Klubben vill ha en ny kran vid bryggan.", "Rådet är emot."])
    (one,) = alignments("Klubben vill ha en ny mast vid bryggan.", source)
    assert [(c.gone[0][0], c.come[0][0], c.near) for c in one.changes] == [
        ("kran", "mast", ["ny", "en", "ha", "vill", "vid", "bryggan"])
    ]


def test_from_and_to() -> None:
    (fault,) = gate.check(
        "Ansvaret bör flyttas till hamnnämnden från segelnämnden.",
        ["Ansvaret bör flyttas från hamnnämnden till segelnämnden."],
    )
    assert fault.kind is FaultKind.NUMBER
