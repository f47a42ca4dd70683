"""Names: which respondent is meant, and above all when none may be."""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from assistant.domain import Respondent
from assistant.respondents import forms
from assistant.respondents.names import Names, respondent_ids
from assistant.respondents.shapes import looks_like_body


def of(*listed: str) -> Names:
    return Names([Respondent(key, name) for key, name in zip(respondent_ids(listed), listed, strict=True)])


LISTED = (
    "Statens skolverk",
    "Länsstyrelsen i Kalmar län",
    "Länsstyrelsen i Västra Götalands län",
    "Göteborgs kommun",
    "Socialnämnd Centrum",
    "Socialnämnd Nordost",
    "Region Sörmland",
    "Sveriges Kommuner och Regioner",
    "Integritetsskyddsmyndigheten",
    "Kungl. Tekniska högskolan",
    "Riksdagens ombudsmän (JO)",
    "Göteborgs tingsrätt",
    "Patent- och registreringsverket",
    "Forskningsrådet för hälsa, arbetsliv och välfärd",
    "Landsorganisationen i Sverige (LO)",
    "Håbo kommun",
    "PostNord Sverige AB",
    "Lunds universitet (Juridiska fakulteten)",
    "BRIS – Barnens rätt i samhället",
)


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("Statens skolverk", "Statens skolverk"),
        ("SKOLVERKET", "Statens skolverk"),
        ("Skolverkets yttrande över SOU 2025:1", "Statens skolverk"),
        ("Remissvar från Skolverket", "Statens skolverk"),
        ("Skolverket genom generaldirektören", "Statens skolverk"),
        ("Länsstyrelsen Västra Götaland", "Länsstyrelsen i Västra Götalands län"),
        ("lansstyrelsen-i-vastra-gotalands-lan", "Länsstyrelsen i Västra Götalands län"),
        ("Göteborgs Stad", "Göteborgs kommun"),
        ("Kommunstyrelsen i Göteborg", "Göteborgs kommun"),
        ("Socialnämnden Centrum", "Socialnämnd Centrum"),
        ("Göteborgs Stad, Socialnämnden Centrum", "Socialnämnd Centrum"),
        ("Göteborgs Stad Socialnämnd Nordost", "Socialnämnd Nordost"),
        ("Socialförvaltningen Centrum", "Socialnämnd Centrum"),
        ("Södermanlands läns landsting", "Region Sörmland"),
        ("SKR", "Sveriges Kommuner och Regioner"),
        ("SKL", "Sveriges Kommuner och Regioner"),
        ("Sveriges Kommuner och Landsting", "Sveriges Kommuner och Regioner"),
        ("Datainspektionen", "Integritetsskyddsmyndigheten"),
        ("IMY:s yttrande", "Integritetsskyddsmyndigheten"),
        ("KTH", "Kungl. Tekniska högskolan"),
        ("Kungliga Tekniska Högskolan", "Kungl. Tekniska högskolan"),
        ("JO", "Riksdagens ombudsmän (JO)"),
        ("Riksdagens ombudsmän, JO", "Riksdagens ombudsmän (JO)"),
        ("Tingsrätten i Göteborg", "Göteborgs tingsrätt"),
        ("Forte", "Forskningsrådet för hälsa, arbetsliv och välfärd"),
        ("LO", "Landsorganisationen i Sverige (LO)"),
        ("PostNord AB", "PostNord Sverige AB"),
        ("Juridiska fakulteten vid Lunds universitet", "Lunds universitet (Juridiska fakulteten)"),
        ("Lunds universitet", "Lunds universitet (Juridiska fakulteten)"),
        ("Barnens Rätt i Samhället", "BRIS – Barnens rätt i samhället"),
        ("Integritetskyddsmyndigheten", "Integritetsskyddsmyndigheten"),
    ],
)
def test_the_same_body_in_other_words(written: str, listed: str) -> None:
    match = of(*LISTED).match(written)
    assert match.respondent is not None, match
    assert match.respondent.name == listed
    assert match.method
    assert 0.7 <= match.score <= 1


@pytest.mark.parametrize(
    "written",
    [
        "Länsstyrelsen i Kronobergs län",
        "Kalmar kommun",
        "Region Kalmar län",
        "Habo kommun",
        "Göta hovrätt",
        "Göteborgs hovrätt",
        "Göteborgs universitet",
        "Socialnämnd Hisingen",
        "Socialnämnd 3",
        "Skolforskningsinstitutet",
        "Lunds kommun",
        "Lunds universitet (Medicinska fakulteten)",
        "Västra Götalandsregionen",
        "",
        "§ 12",
    ],
)
def test_another_body_is_never_taken_for_it(written: str) -> None:
    assert of(*LISTED).match(written).respondent is None


def test_a_name_that_could_be_several_is_a_choice_for_a_person() -> None:
    names = of(*LISTED)
    for written, count in (("Länsstyrelsen", 2), ("Socialnämnden", 2)):
        match = names.match(written)
        assert match.respondent is None
        assert len(match.candidates) == count
    faculties = of("Lunds universitet (Juridiska fakulteten)", "Lunds universitet (Medicinska fakulteten)")
    assert faculties.match("Lunds universitet").respondent is None


def test_a_misspelling_needs_a_margin() -> None:
    assert of("Läkarförbundet").match("Lärarförbundet").respondent is None
    assert of("Västsvenska Handelskammaren").match("Östsvenska Handelskammaren").respondent is None
    assert (
        of("Cykelvänerna Sjöhult", "Cykelvännorna Sjöhult").match("Cykelvännerna Sjöhult").respondent is None
    )
    assert of("Cykelvännerna Sjöhult").match("Cykelvänerna Sjöhult").method == "liknande stavning"


def test_old_names_lead_to_the_body_that_took_over_and_not_to_each_other() -> None:
    assert of("Sveriges Lärare").match("Lärarförbundet").respondent is not None
    assert of("Lärarförbundet").match("Sveriges Lärare").respondent is not None
    assert of("Lärarförbundet").match("Lärarnas Riksförbund").respondent is None
    both = of("Sveriges Kommuner och Landsting", "Sveriges Kommuner och Regioner")
    for name in ("Sveriges Kommuner och Landsting", "Sveriges Kommuner och Regioner"):
        match = both.match(name)
        assert match.respondent
        assert match.respondent.name == name


def test_joint_answers_are_taken_apart_at_the_right_words() -> None:
    names = of(*LISTED)
    found = names.match_all(
        "Gemensamt yttrande från Patent- och registreringsverket, LO och Forskningsrådet för hälsa, arbetsliv och välfärd"
    )
    assert [match.respondent.name for match in found if match.respondent] == [
        "Patent- och registreringsverket",
        "Landsorganisationen i Sverige (LO)",
        "Forskningsrådet för hälsa, arbetsliv och välfärd",
    ]
    (single,) = names.match_all("Patent- och registreringsverket")
    assert single.respondent
    found = names.match_all("Statens skolverk och Föreningen Fria Skogar")
    assert [match.text for match in found] == ["Statens skolverk", "Föreningen Fria Skogar"]
    assert found[1].respondent is None


def test_a_plural_names_several() -> None:
    names = of(*LISTED, "Länsstyrelsen i Skåne län", "Ale kommun", "Lerums kommun")

    def found(text: str) -> list[str | None]:
        return [match.respondent.name if match.respondent else None for match in names.match_all(text)]

    assert found("Socialnämnderna Centrum och Nordost") == ["Socialnämnd Centrum", "Socialnämnd Nordost"]
    assert found("Länsstyrelserna i Kalmar, Skåne och Västra Götalands län") == [
        "Länsstyrelsen i Kalmar län",
        "Länsstyrelsen i Skåne län",
        "Länsstyrelsen i Västra Götalands län",
    ]
    assert found("Kommunerna Ale och Lerum") == ["Ale kommun", "Lerums kommun"]
    assert found("Ale och Lerums kommuner") == ["Ale kommun", "Lerums kommun"]
    assert found("Universiteten och högskolorna i landet") == [None]


def test_who_acts_for_another_is_meant_where_both_were_asked() -> None:
    names = of(*LISTED, "Grundskolenämnden")
    acting = names.match("Göteborgs Stad genom grundskolenämnden").respondent
    assert acting
    assert acting.name == "Grundskolenämnden"
    itself = of(*LISTED).match("Göteborgs Stad genom grundskolenämnden").respondent
    assert itself
    assert itself.name == "Göteborgs kommun"


def test_a_unit_of_which_there_are_several_is_a_choice() -> None:
    match = of(*LISTED).match("Göteborgs Stad, Socialnämnden")
    assert match.respondent is None
    assert {r.name for r in match.candidates} >= {"Socialnämnd Centrum", "Socialnämnd Nordost"}


@pytest.mark.parametrize(
    ("older", "now"),
    [
        ("Högskoleverket", "Universitetskanslersämbetet"),
        ("Riksförsäkringsverket", "Försäkringskassan"),
        ("Fiskeriverket", "Havs- och vattenmyndigheten"),
        ("Svenska Kommunförbundet", "Sveriges Kommuner och Regioner"),
        ("ARN", "Allmänna reklamationsnämnden"),
        ("VGR", "Västra Götalandsregionen"),
        ("Räddningstjänstförbundet Mälarviken", "Räddningstjänsten Mälarviken"),
    ],
)
def test_more_older_names_and_abbreviations(older: str, now: str) -> None:
    found = of(now).match(older).respondent
    assert found
    assert found.name == now


def test_a_well_known_body_stands_once_among_the_well_known() -> None:
    found = of("Statens skolverk").wide.match("Region Västra Götaland").respondent
    assert found
    assert found.name == "Västra Götalandsregionen"


def test_mentions_in_running_text_are_the_longest_names_and_need_capitals() -> None:
    names = of(*LISTED)
    text = (
        "Som Länsstyrelsen i Kalmar län och Skolverket framhåller, till skillnad från LO:s hållning, är "
        "göteborgs stad försiktig. JO och Forte avstår. Lo är ett djur."
    )
    found = [(text[m.span.start : m.span.end], m.respondent.name) for m in names.mentions(text)]
    assert found == [
        ("Länsstyrelsen i Kalmar län", "Länsstyrelsen i Kalmar län"),
        ("Skolverket", "Statens skolverk"),
        ("LO:s", "Landsorganisationen i Sverige (LO)"),
        ("JO", "Riksdagens ombudsmän (JO)"),
        ("Forte", "Forskningsrådet för hälsa, arbetsliv och välfärd"),
    ]


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("fo2017-01697_24-lansstyrelsen-vastra-gotaland.pdf", ["Länsstyrelsen i Västra Götalands län"]),
        ("Remissvar_Skolverket_SOU_2025-1.docx", ["Statens skolverk"]),
        ("socialnamnden centrum protokollsutdrag.pdf", ["Socialnämnd Centrum"]),
        ("n2015-4841_lo.pdf", ["Landsorganisationen i Sverige (LO)"]),
        ("skolverket och kth.pdf", ["Statens skolverk", "Kungl. Tekniska högskolan"]),
        ("svar från lansstyrelsen.pdf", []),
        ("scan_20260518_0931.pdf", []),
        ("skolverkets svar till imy.pdf", []),
    ],
)
def test_file_names(name: str, listed: list[str]) -> None:
    assert [respondent.name for respondent in of(*LISTED).by_file_name(name)] == listed


def test_addresses() -> None:
    names = Names(
        [
            Respondent("a", "Statens skolverk"),
            Respondent("b", "Länsstyrelsen i Kalmar län"),
            Respondent("c", "Kalmar kommun"),
            Respondent("d", "Socialnämnden", ("social@exempelby.invalid",)),
            Respondent("e", "Kulturnämnden", ("kultur@exempelby.invalid",)),
        ]
    )
    for address, wanted in (
        ("registrator@skolverket.se", "a"),
        ("kalmar@lansstyrelsen.se", "b"),
        ("kommun@kalmar.se", "c"),
        ("KULTUR@exempelby.invalid", "e"),
    ):
        assert [r.id for r in names.by_address(address)] == [wanted]
    assert len(names.by_address("okand@exempelby.invalid")) != 1
    assert names.by_address("nagon@gmail.com") == ()


def test_ids_tell_habo_from_habo() -> None:
    ids = respondent_ids(["Habo kommun", "Håbo kommun"])
    assert ids[0] == "habo-kommun"
    assert len(set(ids)) == 2
    assert ids == respondent_ids(["Habo kommun", "Håbo kommun"])


def test_what_looks_like_a_body() -> None:
    for name in (
        "Föreningen Rädda Lunden",
        "SKR",
        "Exempelby kommun",
        "Naturskyddsföreningen",
        "Kammarkollegiet",
    ):
        assert looks_like_body(name), name
    for text in (
        "Kommunen",
        "Sammanfattning",
        "Nämnden tillstyrker förslaget",
        "Detta är en förening",
        "Sida 3",
    ):
        assert not looks_like_body(text), text


def test_the_tables_are_sound() -> None:
    assert len(forms.well_known()) > 500
    assert "habo" not in forms.municipalities()  # Habo or Håbo
    assert forms.municipalities()["malmo"] == "Malmö"
    rows = forms.bodies()
    assert len({body.name for body in rows}) == len(rows)
    keys = Counter(forms.key(body.name) for body in rows)
    assert [key for key, number in keys.items() if number > 1] == []


def test_measured_on_real_lists(shared: Path) -> None:
    """Every respondent of 82 real consultations, written in other ways; and with the respondent left out."""
    by_sou: defaultdict[str, list[str]] = defaultdict(list)
    for line in (shared / "data" / "quotes_dev.jsonl").read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        if answer["name"]:
            by_sou[answer["sou"]].append(answer["name"])
    seen: Counter[str] = Counter()
    wrong = []
    for sou, listed in sorted(by_sou.items()):
        names = of(*dict.fromkeys(listed))
        for at, respondent in enumerate(names.respondents):
            name = respondent.name
            variants = [name.upper(), f"Remissvar från {name}", f"{name} genom chefen", forms.fold(name)]
            variants += [other for other, _ in forms.other_names(name)]
            variants += [name.replace(" i ", " ")]
            variants += [name[: len(name) // 2] + name[len(name) // 2 + 1 :]] if len(name) > 12 else []
            for variant in variants:
                match = names.match(variant)
                right = match.respondent == respondent
                seen["right" if right else "none" if match.respondent is None else "wrong"] += 1
                if match.respondent and not right:
                    wrong.append((sou, variant, match.respondent.name))
            if at % 5 == 0:
                rest = Names([other for other in names.respondents if other != respondent])
                match = rest.match(name)
                seen["left out"] += 1
                if match.respondent:
                    wrong.append((sou, name, match.respondent.name))
    assert len(wrong) <= 2, wrong  # "Malmö stad" and "Malmö kommun" are both listed once: the same body
    assert seen["right"] / (seen["right"] + seen["none"] + seen["wrong"]) > 0.97, seen


def test_published_names_lead_to_the_right_respondent(shared: Path) -> None:
    """Names on real sändlistor against real respondents: what matched by more than form, looked at once."""
    listed = []
    for line in (shared / "data" / "quotes_dev.jsonl").read_text(encoding="utf-8").splitlines():
        listed.append(json.loads(line)["name"])
    names = of(*dict.fromkeys(sorted(filter(None, listed))))
    found = {}
    with (shared / "data" / "remissinstanser.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            match = names.match(row["name"])
            if match.respondent and match.method == "liknande stavning":
                found[row["name"]] = match.respondent.name
    assert found["Länsstyrelsen i Västemorrlands län"] == "Länsstyrelsen i Västernorrlands län"
    assert "Svenska regionala flygplatser (SRF)" not in found
    assert len(found) < 25, found
