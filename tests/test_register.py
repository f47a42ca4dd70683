"""The register: one role for every file, one state for every respondent, nothing lost."""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import reading, structure
from assistant.domain import (
    Case,
    Correction,
    Document,
    DocumentRole,
    Problem,
    ReadDocument,
    Reading,
    Registry,
    Respondent,
    RespondentState,
    ReviewItem,
    ReviewKind,
    content_id,
)
from assistant.respondents import register
from assistant.respondents.dates import find_date, find_due, typed
from assistant.respondents.distribution_list import parse_text, read_distribution_list
from assistant.respondents.names import respondent_ids
from assistant.settings import Settings

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
LISTED = ("Kulturnämnden", "Socialnämnd Centrum", "Socialnämnd Nordost", "Kalmar kommun", "Statens skolverk")
BODY = "\n\nVi har läst förslaget. Det är bra att frågan tas upp. {who} tillstyrker förslaget i sin helhet.\n"


def invited(*names: str, due: dict[str, dt.date] | None = None) -> tuple[Respondent, ...]:
    names = names or LISTED
    return tuple(
        Respondent(key, name, due=(due or {}).get(name))
        for key, name in zip(respondent_ids(names), names, strict=True)
    )


class Pile:
    """A case's files, made by hand."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.parts: dict[str, ReadDocument] = {}
        self.problems: dict[str, Problem] = {}

    def add(
        self,
        name: str,
        text: str | None,
        *,
        parent: str | None = None,
        received: dt.date | None = None,
        mail: dict[str, str] | None = None,
        data: bytes | None = None,
        reader: str = "text utf-8",
    ) -> str:
        raw = data if data is not None else (text or "").encode()
        key = content_id("d", name, len(self.documents))
        document = Document(
            key, name, hashlib.sha256(raw).hexdigest(), len(raw), NOW, name, name, parent, received
        )
        self.documents.append(document)
        if text is None:
            self.problems[key] = Problem(f"{name} är krypterad.", "Be om en fil utan lösenord.")
        else:
            one = Reading(f"r{key}", key, "mail" if mail else reader, text, metadata=mail or {})
            self.parts[key] = ReadDocument(document, one, structure.analyse(document, one))
        return key

    def file(
        self,
        corrections: Sequence[Correction] = (),
        due: dt.date | None = None,
        listed: Sequence[Respondent] | None = None,
    ) -> tuple[Registry, tuple[ReviewItem, ...]]:
        case = Case("c", "Remiss", NOW, due=due)
        listed = invited() if listed is None else listed
        found = register.file_documents(case, self.documents, self.parts, self.problems, listed, corrections)
        check_sums(found[0], self.documents, listed)
        return found


def check_sums(registry: Registry, documents: Sequence[Document], listed: Sequence[Respondent]) -> None:
    assert [f.document_id for f in registry.filings] == [d.id for d in documents]
    roles = Counter(f.role for f in registry.filings)
    assert sum(roles.values()) == len(documents)
    parts = list(itertools.chain.from_iterable(s.document_ids for s in registry.submissions))
    assert sorted(parts) == sorted(
        f.document_id for f in registry.filings if f.role is DocumentRole.SUBMISSION_PART
    )
    assert set(registry.states) == {r.id for r in registry.respondents}
    assert registry.respondents[: len(listed)] == tuple(listed)
    for respondent in registry.respondents:
        answered = registry.submission_of(respondent.id) is not None
        assert (registry.states[respondent.id] is RespondentState.ANSWERED) == answered
    for filing in registry.filings:
        for key in filing.respondent_ids:
            registry.respondent(key)


def kinds(items: Iterable[ReviewItem]) -> list[ReviewKind]:
    return [item.kind for item in items]


def letter(who: str) -> str:
    return f"{who}\n2026-03-01\n\nYttrande över förslaget" + BODY.format(who=who)


def test_answers_and_silence() -> None:
    pile = Pile()
    pile.add("svar1.txt", letter("Kulturnämnden"))
    pile.add("svar2.txt", letter("Kalmar kommun"))
    registry, items = pile.file()
    assert [s.respondent_ids for s in registry.submissions] == [("kulturnamnden",), ("kalmar-kommun",)]
    assert registry.states["statens-skolverk"] is RespondentState.NO_ANSWER
    assert items == ()
    filing = registry.filings[0]
    assert filing.evidence
    assert filing.method.startswith("brevhuvud")
    assert filing.confidence > 0.7


def test_the_same_file_twice_and_the_same_text_in_another_format() -> None:
    pile = Pile()
    text = letter("Kulturnämnden")
    first = pile.add("svar.pdf", text)
    pile.add("svar (2).pdf", text)
    pile.add("svar.docx", text.replace("\n\n", "\n") + "Sida 1", data=b"another file")
    registry, items = pile.file()
    assert [f.role for f in registry.filings] == [
        DocumentRole.SUBMISSION_PART,
        DocumentRole.DUPLICATE,
        DocumentRole.DUPLICATE,
    ]
    assert {f.duplicate_of for f in registry.filings[1:]} == {first}
    assert kinds(items) == [ReviewKind.DUPLICATE, ReviewKind.DUPLICATE]
    assert "svar (2).pdf" in items[0].reason
    assert "svar.pdf" in items[0].reason


def test_the_same_archive_twice_is_one_thing_to_look_at() -> None:
    pile = Pile()
    for archive in ("svar.zip", "svar (1).zip"):
        holder = pile.add(archive, "", reader="zip", data=b"PK")
        for name in LISTED[:4]:
            pile.add(f"{name} i {archive}", letter(name), parent=holder)
    alone = pile.add("igen.txt", letter(LISTED[0]))
    registry, items = pile.file()
    assert Counter(f.role for f in registry.filings)[DocumentRole.DUPLICATE] == 6
    doubles = [item for item in items if item.kind is ReviewKind.DUPLICATE and item.document_id != holder]
    together = [
        item
        for item in items
        if item.kind is ReviewKind.DUPLICATE and "4 filer i svar (1).zip" in item.reason
    ]
    assert len(together) == 1
    assert all(name in together[0].reason for name in LISTED[:4])
    assert [item.document_id for item in doubles] == [alone], "one that came by itself is told by itself"


def test_a_revised_answer_is_not_a_duplicate() -> None:
    pile = Pile()
    text = letter("Kulturnämnden") + "Det här är en lång text om kulturen i staden. " * 20
    pile.add("svar.pdf", text)
    pile.add("svar nytt.pdf", text.replace("tillstyrker", "avstyrker"))
    registry, items = pile.file()
    assert Counter(f.role for f in registry.filings) == {DocumentRole.SUBMISSION_PART: 2}
    assert len(registry.submissions) == 1
    assert kinds(items) == [ReviewKind.SEVERAL_ANSWERS]
    assert "svar.pdf" in items[0].reason
    assert "svar nytt.pdf" in items[0].reason


def test_one_answer_in_several_files_has_the_decision_first() -> None:
    pile = Pile()
    mail = pile.add(
        "remissvar.eml",
        "Hej!\n\nBifogat finns vårt svar.\n\nMed vänlig hälsning\nRegistrator",
        mail={"from": "Socialnämnd Centrum <sc@exempelby.invalid>", "subject": "Svar", "date": "2026-03-05"},
    )
    opinion = pile.add(
        "tjansteutlatande.pdf",
        "Socialförvaltningen\nTjänsteutlåtande\nUtfärdat 2026-02-20\nHandläggare\n\nTill Socialnämnd Centrum\n\n"
        "Förslag till beslut\n\nNämnden tillstyrker förslaget.\n\nSammanfattning\n\nFörslaget är bra.\n",
        parent=mail,
    )
    decision = pile.add(
        "protokollsutdrag.pdf",
        "Protokollsutdrag\nSocialnämnd Centrum\nSammanträdesdatum 2026-03-04\n\n§ 12 Yttrande\n\nBeslut\n\n"
        "Socialnämnden beslutar i enlighet med förvaltningens förslag.\n\nBeslutet skickas till\nKommunstyrelsen\n",
        parent=mail,
    )
    appendix = pile.add("bilaga 1.pdf", "Tabell över lokaler\n\nLokal 1, lokal 2, lokal 3.\n", parent=mail)
    registry, items = pile.file()
    (submission,) = registry.submissions
    assert submission.document_ids == (decision, opinion, appendix, mail)
    assert submission.received == dt.date(2026, 3, 5)
    assert registry.filing(appendix).method == "avsändaren av e-brevet som handlingen kom med"
    assert items == ()


def test_several_answers_in_one_mail_go_to_their_own_senders() -> None:
    pile = Pile()
    mail = pile.add(
        "svar.eml",
        "Hej! Bifogat finns svaren.",
        mail={"from": "Kalmar kommun <kommun@kalmar.se>", "subject": "Svar"},
    )
    pile.add("a.pdf", letter("Kulturnämnden"), parent=mail)
    pile.add("b.pdf", letter("Socialnämnd Nordost"), parent=mail)
    registry, _ = pile.file()
    assert {s.respondent_ids for s in registry.submissions} >= {("kulturnamnden",), ("socialnamnd-nordost",)}


def test_a_cover_note_does_not_answer_for_an_attachment_that_cannot_be_read() -> None:
    pile = Pile()
    mail = pile.add(
        "svar.eml",
        "Hej! Bifogat finns vårt svar.",
        mail={"from": "Kulturnämnden <ku@exempelby.invalid>", "subject": "Svar"},
    )
    pile.add("scan.pdf", None, parent=mail)
    registry, items = pile.file()
    assert registry.states["kulturnamnden"] is RespondentState.UNREADABLE
    assert [f.role for f in registry.filings] == [DocumentRole.OTHER, DocumentRole.UNREADABLE]
    assert kinds(items) == [ReviewKind.OTHER_DOCUMENT, ReviewKind.UNREADABLE]
    assert items[1].respondent_id == "kulturnamnden"


def test_an_archive_is_no_answer_and_nothing_to_look_at() -> None:
    pile = Pile()
    box = pile.add("svaren.zip", "", reader="zip")
    pile.add("a.pdf", letter("Kulturnämnden"), parent=box)
    registry, items = pile.file()
    assert [f.role for f in registry.filings] == [DocumentRole.OTHER, DocumentRole.SUBMISSION_PART]
    assert registry.states["kulturnamnden"] is RespondentState.ANSWERED
    assert items == ()


def test_an_unreadable_file_may_say_by_its_name_whose_it_is() -> None:
    pile = Pile()
    pile.add("Kulturnamnden yttrande.pdf", None)
    pile.add("Kalmar kommun.pdf", None)
    pile.add("svar.txt", letter("Kalmar kommun"))
    pile.add("okant.pdf", None)
    registry, items = pile.file()
    assert registry.states["kulturnamnden"] is RespondentState.UNREADABLE
    assert registry.states["kalmar-kommun"] is RespondentState.ANSWERED
    assert kinds(items) == [ReviewKind.UNREADABLE] * 3
    assert "Kulturnämnden" in items[0].todo
    assert "krypterad" in items[0].reason
    assert "remiss sender" in items[2].todo


def test_empty_files_are_each_reported() -> None:
    pile = Pile()
    pile.add("a.txt", None, data=b"")
    pile.add("b.txt", None, data=b"")
    registry, items = pile.file()
    assert [f.role for f in registry.filings] == [DocumentRole.UNREADABLE] * 2
    assert kinds(items) == [ReviewKind.UNREADABLE] * 2


def test_an_uninvited_sender_is_one_respondent_however_it_is_written() -> None:
    pile = Pile()
    pile.add("a.txt", letter("Naturskyddsföreningen"))
    pile.add(
        "b.txt",
        "Svenska Naturskyddsföreningen\n\nYttrande" + BODY.format(who="Naturskyddsföreningen") + "Mer.",
    )
    registry, items = pile.file()
    (stranger,) = [r for r in registry.respondents if not r.invited]
    assert registry.states[stranger.id] is RespondentState.ANSWERED
    assert ReviewKind.UNINVITED in kinds(items)
    assert registry.respondents[-1] == stranger


def test_without_a_sandlista_nobody_is_missing_from_it() -> None:
    pile = Pile()
    pile.add("a.txt", letter("Kalmar kommun"))
    registry, items = pile.file(listed=())
    (only,) = registry.respondents
    assert registry.states[only.id] is RespondentState.ANSWERED
    assert ReviewKind.UNINVITED not in kinds(items)


def test_an_unknown_sender_is_asked_for_and_a_near_miss_is_suggested() -> None:
    pile = Pile()
    pile.add("svar.txt", "Hej!\n\nVi tycker att förslaget är bra och vi hoppas att det går igenom.\n")
    pile.add("svar2.txt", "Socialnämnden\n\nYttrande\n\nNämnden tillstyrker förslaget.\n")
    registry, items = pile.file()
    assert [f.role for f in registry.filings] == [DocumentRole.SENDER_UNKNOWN] * 2
    assert kinds(items) == [ReviewKind.SENDER_UNKNOWN] * 2
    assert "remiss sender" in items[0].todo
    assert "fliken Handlingar" in items[0].todo
    assert "Socialnämnd Centrum eller Socialnämnd Nordost" in items[1].reason
    assert len(registry.respondents) == len(LISTED)


def test_corrections_come_first() -> None:
    pile = Pile()
    wrong = pile.add("svar.txt", letter("Kulturnämnden"))
    unknown = pile.add("anonymt.txt", "Hej! Vi är för förslaget, och det är alla vi känner.")
    broken = pile.add("trasig.pdf", None)
    aside = pile.add("program.txt", letter("Statens skolverk"))
    registry, items = pile.file(
        [
            Correction(wrong, ("Kulturnämnden",)),
            Correction(wrong, ("Socialnämnden Centrum", "Föreningen Fria Skogar")),
            Correction(unknown, ("Skolverket",)),
            Correction(broken, ("Kalmar kommun",)),
            Correction(aside, (), DocumentRole.OTHER),
        ]
    )
    assert registry.filing(wrong).respondent_ids == ("socialnamnd-centrum", "foreningen-fria-skogar")
    assert registry.filing(wrong).method == "satt för hand"
    assert registry.filing(wrong).confidence == 1
    assert registry.filing(unknown).respondent_ids == ("statens-skolverk",)
    assert registry.filing(broken).role is DocumentRole.UNREADABLE
    assert registry.states["kalmar-kommun"] is RespondentState.UNREADABLE
    assert registry.filing(aside).role is DocumentRole.OTHER
    assert kinds(items) == [ReviewKind.UNREADABLE, ReviewKind.UNINVITED]


def test_a_corrected_mail_takes_its_nameless_attachments_along() -> None:
    pile = Pile()
    mail = pile.add(
        "svar.eml", "Hej! Bifogat finns svaret.", mail={"from": "x@okand.invalid", "subject": "Svar"}
    )
    inside = pile.add("svar.pdf", "Vi tycker att förslaget är bra, men det kan bli bättre.", parent=mail)
    registry, _ = pile.file()
    assert registry.filing(inside).role is DocumentRole.SENDER_UNKNOWN
    registry, items = pile.file([Correction(mail, ("Kulturnämnden",))])
    assert registry.filing(inside).respondent_ids == ("kulturnamnden",)
    assert ReviewKind.SENDER_UNKNOWN not in kinds(items)


def test_joint_answers_count_for_each() -> None:
    pile = Pile()
    who = "Socialnämnd Centrum, Socialnämnd Nordost och Kulturnämnden"
    pile.add("svar.txt", f"Gemensamt yttrande från {who}" + BODY.format(who="Vi"))
    registry, _ = pile.file()
    (submission,) = registry.submissions
    assert submission.respondent_ids == ("kulturnamnden", "socialnamnd-centrum", "socialnamnd-nordost")
    assert sum(state is RespondentState.ANSWERED for state in registry.states.values()) == 3


def test_the_same_answer_from_two_senders_is_two_answers() -> None:
    pile = Pile()
    text = "Vi tillstyrker förslaget i sin helhet, eftersom det är bra för alla som bor här.\n"
    pile.add("Kulturnamnden.txt", text)
    pile.add("Kalmar kommun.txt", text)
    registry, _ = pile.file()
    assert {s.respondent_ids for s in registry.submissions} == {("kulturnamnden",), ("kalmar-kommun",)}


def test_late_answers_and_extensions() -> None:
    due = dt.date(2026, 3, 10)
    pile = Pile()
    pile.add("a.txt", letter("Kulturnämnden"), received=dt.date(2026, 3, 12))
    pile.add("b.txt", letter("Kalmar kommun"), received=dt.date(2026, 3, 12))
    pile.add("c.txt", letter("Statens skolverk").replace("2026-03-01", "2026-03-20"))
    pile.add("d.txt", letter("Socialnämnd Centrum"), received=dt.date(2026, 3, 10))
    listed = invited(due={"Kalmar kommun": dt.date(2026, 4, 1)})
    registry, items = pile.file(due=due, listed=listed)
    late = {s.respondent_ids[0]: s.late for s in registry.submissions}
    assert late == {
        "kulturnamnden": True,
        "kalmar-kommun": False,
        "statens-skolverk": True,
        "socialnamnd-centrum": False,
    }
    assert kinds(items) == [ReviewKind.LATE, ReviewKind.LATE]
    assert "kom in 2026-03-12" in items[0].reason
    assert "daterat 2026-03-20" in items[1].reason


def test_what_comes_late_to_an_answer_in_time_is_told_for_itself() -> None:
    pile = Pile()
    text = letter("Kulturnämnden")
    pile.add("svar.txt", text, received=dt.date(2026, 3, 1))
    more = text.replace("tillstyrker", "avstyrker").replace("2026-03-01", "2026-03-15")
    late = pile.add("komplettering.txt", more + "Kostnaderna är för höga.\n", received=dt.date(2026, 3, 16))
    registry, items = pile.file(due=dt.date(2026, 3, 10))
    assert [s.late for s in registry.submissions] == [False]
    told = [item for item in items if item.kind is ReviewKind.LATE]
    assert [item.document_id for item in told] == [late]
    assert "kom i tid, men komplettering.txt kom in 2026-03-16" in told[0].reason


def test_a_sandlista_is_from_nobody_on_it() -> None:
    pile = Pile()
    sent = pile.add("utskick.txt", "Kulturnämnden\n\nKalmar kommun\n\nhar fått förslaget.\n")
    own = pile.add("svar.txt", letter("Kulturnämnden"))
    assert pile.file()[0].filing(sent).respondent_ids, "as it is read when nobody says what it is"
    registry, _ = pile.file([Correction(sent, (), DocumentRole.OTHER)])
    assert registry.filing(sent).respondent_ids == ()
    assert registry.filing(sent).method == ""
    assert registry.filing(own).respondent_ids == ("kulturnamnden",)


def test_the_proposal_is_another_document() -> None:
    pile = Pile()
    key = pile.add("forslag.txt", letter("Kalmar kommun"))
    case = Case("c", "Remiss", NOW)
    case = Case("c", "Remiss", NOW, proposal=type(case.proposal)("Förslaget", (), key))
    registry, items = register.file_documents(case, pile.documents, pile.parts, {}, invited(), ())
    assert registry.filings[0].role is DocumentRole.OTHER
    assert kinds(items) == [ReviewKind.OTHER_DOCUMENT]


TEXTS = st.sampled_from(
    [letter(who) for who in (*LISTED, "Naturskyddsföreningen", "Socialnämnden")]
    + ["Hej! Vi är för det här, det är bra.", "Bifogat finns vårt svar.", "", None]
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(TEXTS, st.sampled_from(["svar.txt", "kulturnamnden.pdf", "bilaga.pdf"]), st.booleans(), st.integers(0, 9)),
        max_size=7,
    ),
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from([(), ("Kulturnämnden",), ("Okänd förening",)]),
                       st.sampled_from([None, *DocumentRole])), max_size=3),
)  # fmt: skip
def test_the_sums_hold_whatever_comes(
    files: list[tuple[str | None, str, bool, int]],
    said: list[tuple[int, tuple[str, ...], DocumentRole | None]],
) -> None:
    pile = Pile()
    for text, name, mail, parent in files:
        known = pile.documents[parent].id if parent < len(pile.documents) else None
        header = {"from": "Kulturnämnden <ku@x.invalid>"} if mail and text is not None else None
        pile.add(name, text, parent=known, mail=header)
    corrections = [
        Correction(pile.documents[at].id, names, role) for at, names, role in said if at < len(pile.documents)
    ]
    first = pile.file(corrections)
    assert first == pile.file(corrections)
    mentioned = {item.document_id for item in first[1]}
    for filing in first[0].filings:
        by_hand = any(c.document_id == filing.document_id and c.role for c in corrections)
        if filing.role is not DocumentRole.SUBMISSION_PART and not by_hand:
            assert filing.document_id in mentioned


# --------------------------------------------------------------------------------------------
# Sändlistor


def test_real_lists_are_read_in_full(shared: Path) -> None:
    counts = {}
    for path in sorted((shared / "data" / "sandlistor").glob("*.md")):
        found = read_distribution_list(path)
        assert found.problems == ()
        counts[path.name[:40]] = (len(found.respondents), found.due)
        assert all(2 <= len(r.name) < 100 for r in found.respondents)
        assert len({r.id for r in found.respondents}) == len(found.respondents)
    assert list(counts.values()) == [
        (131, dt.date(2015, 10, 1)),
        (77, dt.date(2017, 2, 20)),
        (94, dt.date(2017, 3, 1)),
        (120, dt.date(2017, 10, 27)),
        (121, dt.date(2017, 12, 6)),
        (86, dt.date(2018, 6, 4)),
        (21, None),
        (120, dt.date(2023, 11, 7)),
        (107, dt.date(2023, 11, 10)),
        (53, dt.date(2023, 9, 30)),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Remissinstanser\n\n1. Kulturnämnden\n2. Patent- och registrerings-\nverket\n3. Kalmar kommun\n\nSvara i tid.",
         ["Kulturnämnden", "Patent- och registrerings- verket", "Kalmar kommun"]),
        ("Sändlista\n- Kulturnämnden\n- Kalmar kommun\n", ["Kulturnämnden", "Kalmar kommun"]),
        ("Remissinstanser:\n\nKulturnämnden\nKalmar kommun\n\nVi vill ha ert svar i god tid före sommaren, tack.",
         ["Kulturnämnden", "Kalmar kommun"]),
        ("Kulturnämnden\nKalmar kommun\nFöreningen Fria Skogar\n",
         ["Kulturnämnden", "Kalmar kommun", "Föreningen Fria Skogar"]),
        ("[1 Kulturnämnden](/a.pdf)\n2 Kalmar kommun\n[3 LO](/b.pdf)", ["Kulturnämnden", "Kalmar kommun", "LO"]),
        ("Remissinstanserna är:\nKulturnämnden\nKalmar kommun\nSvar önskas senast 2026-06-30 till kommunen.",
         ["Kulturnämnden", "Kalmar kommun"]),
        ("Remiss\n\nRemissinstanser\nKulturnämnden, Kalmar kommun, Patent- och registreringsverket och Hem och Skola.\n\n"
         "Kontakt\nTelefon 010-1", ["Kulturnämnden", "Kalmar kommun", "Patent- och registreringsverket", "Hem och Skola"]),
        ("Remissinstanser: Kulturnämnden, Kalmar kommun, Polismyndigheten och Sveriges Kommuner och Regioner",
         ["Kulturnämnden", "Kalmar kommun", "Polismyndigheten", "Sveriges Kommuner och Regioner"]),
        ("Kulturnämnden; Kalmar kommun; LO; Coompanion", ["Kulturnämnden", "Kalmar kommun", "LO", "Coompanion"]),
        ("Remissinstans E-post\nKulturnämnden ku@x.se\nKalmar kommun kommun@kalmar.se\n", ["Kulturnämnden", "Kalmar kommun"]),
        ("Sändlista\n\nNämnder\nKulturnämnden\n\nUniversitet och högskolor:\nÄlvhamra universitet\n",
         ["Kulturnämnden", "Älvhamra universitet"]),
        ("• Hem\n\n• Om oss\n\nRemissinstanser\n\n• Kulturnämnden\n\n• Saco\n\n• Coompanion\n\n• Kontakta oss\n\n• Tillgänglighet",
         ["Kulturnämnden", "Saco", "Coompanion"]),
    ],
)  # fmt: skip
def test_lists_in_text(text: str, names: list[str]) -> None:
    assert [respondent.name for respondent in parse_text(text).respondents] == names


def test_extensions_and_the_same_name_twice() -> None:
    found = parse_text(
        "Svarstid: 2026-05-29\n\n1. Kulturnämnden (anstånd till 2026-06-12)\n2. Kalmar kommun\n3. kalmar kommun\n"
    )
    assert found.due == dt.date(2026, 5, 29)
    assert [(r.name, r.due) for r in found.respondents] == [
        ("Kulturnämnden", dt.date(2026, 6, 12)),
        ("Kalmar kommun", None),
    ]
    assert "mer än en gång" in found.problems[0].what


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026-05-29", dt.date(2026, 5, 29)),
        ("29/5 2026", dt.date(2026, 5, 29)),
        ("29 maj 2026", dt.date(2026, 5, 29)),
        ("den 29 maj 2026.", dt.date(2026, 5, 29)),
        ("  ", None),
    ],
)
def test_a_date_typed_in_a_field(text: str, date: dt.date | None) -> None:
    assert typed(text) == date


@pytest.mark.parametrize(
    "text", ["i maj", "29 maj", "31/2 2026", "2026-05-29 och 2026-06-01", "omkring 29 maj 2026"]
)
def test_what_is_not_one_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no date"):
        typed(text)


def test_dates_as_people_write_them() -> None:
    for text in (
        "7 november 2023",
        "7 nov. 2023",
        "2023-11-07",
        "7/11 2023",
        "7.11.2023",
        "den 7:e november 2023",
    ):
        assert find_date(text) == dt.date(2023, 11, 7), text
    assert find_date("den l oktober 2015") == dt.date(2015, 10, 1)
    assert find_date("31 februari 2023") is None
    assert find_due("Beslut 2023-01-01. Svar senast den 2 mars 2023 till oss.") == dt.date(2023, 3, 2)
    assert find_due("Mötet var den 2 mars 2023.") is None


def test_a_table(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Sändlista för remissen om cykelvägar"])
    sheet.append(["Svar senast 2026-05-29"])
    sheet.append([])
    sheet.append(["Nr", "Remissinstans", "Förkortning", "E-post", "Anstånd till"])
    sheet.append([1, "Kulturnämnden", "KuN", "ku@exempelby.invalid", None])
    sheet.append([2, "Kalmar kommun", None, None, dt.datetime(2026, 6, 12)])
    path = tmp_path / "lista.xlsx"
    book.save(path)
    found = read_distribution_list(path)
    assert found.due == dt.date(2026, 5, 29)
    assert [(r.name, r.aliases, r.due) for r in found.respondents] == [
        ("Kulturnämnden", ("KuN", "ku@exempelby.invalid"), None),
        ("Kalmar kommun", (), dt.date(2026, 6, 12)),
    ]
    path = tmp_path / "lista.csv"
    path.write_bytes(
        "Namn;Svarstid\r\nKulturnämnden;2026-05-29\r\nKalmar kommun;2026-05-29\r\nLO;2026-06-30\r\n".encode(
            "cp1252"
        )
    )
    found = read_distribution_list(path)
    assert found.due == dt.date(2026, 5, 29)
    assert [(r.name, r.due) for r in found.respondents] == [
        ("Kulturnämnden", None),
        ("Kalmar kommun", None),
        ("LO", dt.date(2026, 6, 30)),
    ]


def test_names_in_several_columns_are_all_read(tmp_path: Path) -> None:
    """Half a list would be lost in silence."""
    names = ["Kulturnämnden", "Socialnämnd Centrum", "Kalmar kommun", "Polismyndigheten"]
    for titles in (["Interna remissinstanser", "Externa remissinstanser"], None):
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet
        for row in ([titles] if titles else []) + [[names[0], names[2]], [names[1], names[3]]]:
            sheet.append(row)
        book.save(tmp_path / "lista.xlsx")
        assert [r.name for r in read_distribution_list(tmp_path / "lista.xlsx").respondents] == names
    document = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for left, right in (names[:2], names[2:]):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = left, right
    document.save(str(tmp_path / "lista.docx"))
    found = read_distribution_list(tmp_path / "lista.docx")
    assert {r.name for r in found.respondents} == set(names)


def test_a_contact_beside_the_name_is_no_second_name(tmp_path: Path) -> None:
    (tmp_path / "lista.csv").write_text(
        "Organisation;Kontaktperson;Typ\nKulturnämnden;Anna Berg;Nämnd\nKalmar kommun;Bo Ek;Kommun\n",
        encoding="utf-8",
    )
    found = read_distribution_list(tmp_path / "lista.csv")
    assert [r.name for r in found.respondents] == ["Kulturnämnden", "Kalmar kommun"]


def test_headings_of_groups_in_a_table_are_nobody(tmp_path: Path) -> None:
    (tmp_path / "lista.csv").write_text(
        "Nämnder;\nKulturnämnden;\nBolag;\nPostNord Sverige AB;\n", encoding="utf-8"
    )
    found = read_distribution_list(tmp_path / "lista.csv")
    assert [r.name for r in found.respondents] == ["Kulturnämnden", "PostNord Sverige AB"]


def test_lists_in_word(tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph("Svarstid: 15 september 2026")
    table = document.add_table(rows=3, cols=2)
    for row, cells in zip(
        table.rows, (("Nr", "Remissinstans"), ("1", "Kulturnämnden"), ("2", "LO")), strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(str(tmp_path / "tabell.docx"))
    found = read_distribution_list(tmp_path / "tabell.docx")
    assert [r.name for r in found.respondents] == ["Kulturnämnden", "LO"]
    assert found.due == dt.date(2026, 9, 15)
    document = docx.Document()
    document.add_heading("Remissinstanser", 1)
    for name in ("Kulturnämnden", "Kalmar kommun", "Vision"):
        document.add_paragraph(name, style="List Number")
    document.save(str(tmp_path / "lista.docx"))
    found = read_distribution_list(tmp_path / "lista.docx")
    assert [r.name for r in found.respondents] == ["Kulturnämnden", "Kalmar kommun", "Vision"]


def test_a_list_as_pdf(tmp_path: Path) -> None:
    pytest.importorskip("reportlab")
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["BodyText"]
    lines = ["Sändlista", "Svar senast den 7 november 2026."]
    lines += [f"{number}. {name}" for number, name in enumerate(("Kulturnämnden", "Kalmar kommun", "LO"), 1)]
    SimpleDocTemplate(str(tmp_path / "lista.pdf")).build([Paragraph(line, style) for line in lines])
    found = read_distribution_list(tmp_path / "lista.pdf")
    assert [r.name for r in found.respondents] == ["Kulturnämnden", "Kalmar kommun", "LO"]
    assert found.due == dt.date(2026, 11, 7)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("tom.csv", b""),
        ("tom.txt", b""),
        ("trasig.xlsx", b"not a workbook"),
        ("trasig.docx", b"PK\x03\x04 not a document"),
        ("trasig.pdf", b"%PDF-1.4 nothing"),
        ("bilder.csv", b"\x00\x01\x02"),
        ("brev.txt", "Hej! Det här är ett vanligt brev, som inte är någon lista alls.".encode()),
    ],
)
def test_bad_lists_say_what_is_wrong(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found = read_distribution_list(path)
    assert found.respondents == ()
    assert len(found.problems) == 1
    assert name in found.problems[0].what
    assert found.problems[0].remedy


def test_a_missing_list() -> None:
    for name in ("finns-inte.xlsx", "finns-inte.csv", "finns-inte.txt", "finns-inte.docx"):
        found = read_distribution_list(Path("/finns/inte") / name)
        assert found.respondents == ()
        assert "finns" in found.problems[0].what


# --------------------------------------------------------------------------------------------
# Real answers


def test_real_answers_find_their_senders_without_file_names(shared: Path) -> None:
    """One SOU's answers, each with its own name as second line, under file names that say nothing."""
    import json

    answers = [
        answer
        for line in (shared / "data" / "quotes_dev.jsonl").read_text(encoding="utf-8").splitlines()
        if (answer := json.loads(line))["sou"] == "2025:85" and answer["name"]
    ]
    pile = Pile()
    for number, answer in enumerate(answers):
        text = f"Yttrande över betänkandet SOU 2025:85\n\n{answer['name']}\n\nSammanfattning\n\n{answer['overall']['quote']}\n"
        text += "".join(
            f"\nAvsnitt {section['section']}\n\n{section['quote']}\n" for section in answer["sections"]
        )
        pile.add(f"doc{number}.txt", text)
    listed = invited(*dict.fromkeys(answer["name"] for answer in answers))
    registry, items = pile.file(listed=listed)
    for filing, answer in zip(registry.filings, answers, strict=True):
        assert [registry.respondent(key).name for key in filing.respondent_ids] == [answer["name"]]
    assert not {ReviewKind.SENDER_UNKNOWN, ReviewKind.SENDER_UNSURE} & set(kinds(items))


def test_a_real_answer_with_its_letterhead_last(shared: Path) -> None:
    path = shared / "data" / "documents" / "remissvar_kammarkollegiet_SOU2026-14.pdf"
    document = Document("d", "a.pdf", "0", path.stat().st_size, NOW, str(path), str(path))
    result = reading.read(path, document, Settings())
    assert result.reading
    part = ReadDocument(document, result.reading, structure.analyse(document, result.reading))
    for listed in (invited("Kammarkollegiet", "Kommerskollegium"), invited()):
        registry, _ = register.file_documents(Case("c", "t", NOW), [document], {"d": part}, {}, listed, ())
        (key,) = registry.filings[0].respondent_ids
        assert registry.respondent(key).name == "Kammarkollegiet"
        assert registry.filings[0].confidence > 0.7


def test_print_settings_inside_a_pdf_are_nobodys_answer() -> None:
    pile = Pile()
    answer = pile.add("svar.pdf", letter("Kulturnämnden"))
    settings = pile.add("Webb.joboptions", "<< /ASCII85EncodePages false >>", parent=answer)
    loose = pile.add("Lös.joboptions", "<< /CompressPages true /EmbedAllFonts true >>")
    registry, items = pile.file()
    assert registry.filing(settings).role is DocumentRole.OTHER
    assert registry.filing(loose).role is DocumentRole.SENDER_UNKNOWN
    assert ReviewKind.OTHER_DOCUMENT in kinds(items)


def test_a_letter_that_only_says_see_attachment_is_no_answer_without_a_stand() -> None:
    pile = Pile()
    pile.add("skolverket.docx", "Statens skolverk\n\nRemissvar\n\nSe bilaga.")
    pile.add("kultur.docx", "Kulturnämnden\n\nRemissvar\n\nVi har inga synpunkter. Se bilaga.")
    registry, items = pile.file()
    assert registry.states["statens-skolverk"] is RespondentState.UNREADABLE
    assert registry.states["kulturnamnden"] is RespondentState.ANSWERED
    (item,) = items
    assert (item.kind, item.respondent_id) == (ReviewKind.UNREADABLE, "statens-skolverk")
    assert "bilaga som inte finns" in item.reason
    pile.add("skolverket bilaga.docx", letter("Statens skolverk"))
    registry, _ = pile.file()
    assert registry.states["statens-skolverk"] is RespondentState.ANSWERED


def test_an_unreadable_file_named_after_part_of_a_name_asks_who_it_is_from() -> None:
    pile = Pile()
    pile.add("Svenska kyrkan (låst).pdf", None)
    listed = invited("Svenska kyrkan, Lillå församling", "Kalmar kommun")
    registry, (item,) = pile.file(listed=listed)
    assert registry.states["svenska-kyrkan-lilla-forsamling"] is RespondentState.NO_ANSWER
    assert "Det kan vara Svenska kyrkan, Lillå församling." in item.todo


def test_a_court_shortened_on_the_list_is_the_court_that_answers() -> None:
    pile = Pile()
    pile.add("svar.docx", letter("UMEÅ TINGSRÄTT\nMark- och miljödomstolen"))
    registry, items = pile.file(listed=invited("Umeå TR", "FR i Malmö"))
    assert registry.states == {"umea-tr": RespondentState.ANSWERED, "fr-i-malmo": RespondentState.NO_ANSWER}
    assert items == ()


def test_what_is_called_a_copy_is_the_duplicate() -> None:
    pile = Pile()
    pile.add("svar (1).pdf", letter("Kulturnämnden"))
    pile.add("svar.pdf", letter("Kulturnämnden"))
    registry, _ = pile.file()
    assert [f.role for f in registry.filings] == [DocumentRole.DUPLICATE, DocumentRole.SUBMISSION_PART]


def test_an_answer_in_another_language_is_unread_and_not_without_a_stand() -> None:
    pile = Pile()
    english = "We support the proposal. However, the fee should not be raised by the council of the city."
    pile.add("a.docx", f"Kalmar kommun\n\nResponse\n\n{english}")
    pile.add("b.docx", "Kulturnämnden\n\nHøringssvar\n\nVi støtter ikke forslaget og kan ikke anbefale det.")
    pile.add("c.docx", letter("Statens skolverk"))
    pile.add("c bilaga.docx", f"Statens skolverk\n\nAnnex\n\n{english}")
    registry, items = pile.file()
    assert registry.states["kalmar-kommun"] is RespondentState.UNREADABLE
    assert registry.states["kulturnamnden"] is RespondentState.UNREADABLE
    assert registry.states["statens-skolverk"] is RespondentState.ANSWERED
    assert [item.reason for item in items] == [
        "a.docx är på engelska. Verktyget läser bara svenska, så ingen har läst var instansen står.",
        "b.docx är på norska eller danska. Verktyget läser bara svenska, så ingen har läst var instansen står.",
    ]
    by_hand = Correction(pile.documents[0].id, ("Kalmar kommun",), DocumentRole.SUBMISSION_PART)
    registry, _ = pile.file([by_hand])
    assert registry.states["kalmar-kommun"] is RespondentState.ANSWERED


def test_a_body_of_which_one_unit_was_asked_answers_for_the_unit_most_likely() -> None:
    listed = invited("Trafikverket Region Mitt", "Kulturnämnden")
    pile = Pile()
    pile.add("trv.txt", letter("Trafikverket"))
    registry, items = pile.file(listed=listed)
    assert registry.states["trafikverket-region-mitt"] is RespondentState.ANSWERED
    assert ReviewKind.SENDER_UNSURE in kinds(items)
    both = (*listed, *invited("Trafikverket Region Syd"))
    registry, _ = pile.file(listed=both)
    assert registry.states["trafikverket-region-mitt"] is RespondentState.NO_ANSWER


def test_the_counties_of_a_plural_name_are_respondents_each() -> None:
    text = (
        "Sändlista\n\nSvea hovrätt, Domstolsverket, Länsstyrelserna i Stockholms, Skåne och Kalmar län, "
        "Kalmar kommun samt Sveriges advokatsamfund.\n"
    )
    assert [r.name for r in parse_text(text).respondents] == [
        "Svea hovrätt", "Domstolsverket", "Länsstyrelsen i Stockholms län", "Länsstyrelsen i Skåne län",
        "Länsstyrelsen i Kalmar län", "Kalmar kommun", "Sveriges advokatsamfund",
    ]  # fmt: skip


def test_a_column_svar_senast_holds_extensions(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ("Nr", "Remissinstans", "Svar senast"),
        (1, "Kalmar kommun", ""),
        (2, "Skolverket", "2026-10-15"),
    ):
        book.active.append(row)
    book.save(tmp_path / "lista.xlsx")
    listed = read_distribution_list(tmp_path / "lista.xlsx")
    assert [r.due for r in listed.respondents] == [None, dt.date(2026, 10, 15)]
