"""Questions that the table and the register answer: who avstyrker point 2, how many have answered, what X thinks.

No sentence of a document says who is against; the table does, and the register who has answered. A question that is plainly
of this kind, from its first word to its last, is answered from there: decided and signed values, each with the words it
rests on. What is not decided, and what is unclear, is named apart and counted neither as for nor as against. Any other
question goes on to the documents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import words
from assistant.domain import (
    WHOLE,
    Answer,
    Basis,
    CaseFile,
    Cell,
    CellState,
    Citation,
    CitedSentence,
    DocumentRole,
    Origin,
    Position,
    Respondent,
    RespondentState,
    Stance,
    Target,
)
from assistant.questions.families import kin
from assistant.swedish import counted, listed, shortened

NOTE = "Så står det i tabellen: verktygets läsning av svaren och det som någon har signerat."
_LONGEST = 200

T, TD, A, E, N, O = Stance  # noqa: E741 (the labels of the table)
_ASKED = (
    (
        r"tillstyrker|tillstyrkt|stöder|stödjer|är för|är positiva?(?: till)?|säger ja(?: till)?|håller med om",
        (T,),
    ),
    (r"avstyrker|avstyrkt|är (?:e)?mot|är negativa?(?: till)?|säger nej(?: till)?|motsätter sig", (A,)),
    (r"tillstyrker (?:delvis|i delar|med villkor)|är delvis för", (TD,)),
    (r"har (?:ingen erinran|inget att erinra|inga invändningar)(?: mot)?", (E,)),
    (r"avstår(?: från att (?:yttra sig|svara|ta ställning))?", (N,)),
    (r"är oklara?|tar inte ställning(?: till)?", (O,)),
)
_WHO = r"(?:vem|vilka|vilken|hur många)(?: (?:remissinstans(?:er)?|instans(?:er)?|av (?:remiss)?instanserna|av dem))?(?: (?:är det )?som)?"
_ANSWERED = r"(?:svarat|yttrat sig|kommit in(?: med (?:svar|yttrande))?|lämnat (?:in )?(?:svar|yttrande|remissvar)|inkommit(?: med svar)?)"
_STANDS = {
    T: "tillstyrker", TD: "tillstyrker delvis", A: "avstyrker", E: "har ingen erinran", N: "avstår", O: "svarar oklart",
}  # fmt: skip
_LEANS = r"för|(?:e)?mot|positiva?(?: till)?|negativa?(?: till)?"
_OF_THE_CASE = re.compile(
    r"(?:(?:på|till|om|mot|över) )?(?:hela )?(?:förslaget|remissen|helheten|remissförslaget)(?: (?:i sin helhet|som helhet))?",
    re.IGNORECASE,
)
_POINT = re.compile(r"(?:(?:på|till|om|mot|i) )?(?:förslags)?punkt(?:en)? (\d[\w.]*)", re.IGNORECASE)
_MATTER = re.compile(
    r"(?:(?:(?:på|till|om|mot) )?(?:förslaget|förslagen|delen|punkten) (?:om|att|med) )(.+)",
    re.IGNORECASE,
)
_BARE_MATTER = re.compile(
    r"om (?!(?:(?:hela )?(?:förslaget|remissen|helheten)|(?:förslags)?punkt|delen)\b)", re.IGNORECASE
)
_THINKS = r"(?:tycker|anser|säger|svarar|skriver|vill|menar)"


def tabled(question: str, case_file: CaseFile) -> Answer | None:
    """The answer from the table; None where the question is not plainly one for it, or names what is not there."""
    asked = " ".join(words.normalise(question).split()).strip(" ?!.")
    for read in (_about_answering, _about_standing, _about_one):
        if sentences := read(asked, case_file):
            return Answer(question, True, tuple(sentences), (), note=NOTE)
    return None


# --------------------------------------------------------------------------------------------
# Who has answered


def _about_answering(asked: str, case_file: CaseFile) -> list[CitedSentence]:
    on = rf"(?: {_OF_THE_CASE.pattern})?"
    if re.fullmatch(rf"(?:{_WHO} har {_ANSWERED}|har alla {_ANSWERED}|hur många (?:remiss)?svar (?:har|är) (?:kommit in|vi fått|inkomna)){on}", asked, re.IGNORECASE):  # fmt: skip
        return _answering(case_file)
    if re.fullmatch(
        rf"(?:{_WHO} har (?:inte|ej|ännu inte|inte ännu) {_ANSWERED}|(?:vem|vilka)(?: svar)? saknas){on}",
        asked,
        re.IGNORECASE,
    ):
        return _silent(case_file) or [_counted("Alla på sändlistan har svarat.")]
    if re.fullmatch(
        rf"{_WHO} (?:har )?(?:svarat|svarade|kom in|kommit in) (?:för )?sent{on}", asked, re.IGNORECASE
    ):
        late = [one for one in case_file.registry.submissions if one.late]
        names = [case_file.registry.respondent(key).name for one in late for key in one.respondent_ids]
        return [_counted(f"För sent svarade {listed(names)}." if names else "Inget svar kom in för sent.")]
    if found := re.fullmatch(rf"har (.+?) {_ANSWERED}{on}", asked, re.IGNORECASE):
        who = _named(found.group(1), case_file)
        return _whether(who, case_file) if who else []
    return []


def _answering(case_file: CaseFile) -> list[CitedSentence]:
    registry = case_file.registry
    invited = [one for one in registry.respondents if one.invited]
    there = [one for one in registry.respondents if registry.states[one.id] is RespondentState.ANSWERED]
    of_invited = [one for one in there if one.invited]
    uninvited = [one for one in there if not one.invited]
    said = (
        f"{len(of_invited)} av {counted(len(invited), 'tillfrågad instans', 'tillfrågade instanser')} har svarat: {_names(of_invited)}."
        if invited
        else f"{counted(len(there), 'instans', 'instanser')} har svarat: {_names(there)}."
    )
    result = [_counted(said)]
    if invited and uninvited:
        result.append(_counted(f"Utan att vara tillfrågade har svarat: {_names(uninvited)}."))
    return result + _silent(case_file)


def _silent(case_file: CaseFile) -> list[CitedSentence]:
    """Who on the sändlista nothing has come from, and whose answer nobody could read."""
    registry = case_file.registry
    result = []
    for state, said in (
        (RespondentState.NO_ANSWER, "Har inte kommit in"),
        (RespondentState.UNREADABLE, "Har svarat, men svaret går inte att läsa"),
    ):
        if those := [one for one in registry.respondents if registry.states[one.id] is state]:
            result.append(_counted(f"{said}: {_names(those)}."))
    unknown = sum(filing.role is DocumentRole.SENDER_UNKNOWN for filing in registry.filings)
    if unknown:
        result.append(
            _counted(
                f"Dessutom har {counted(unknown, 'handling', 'handlingar')} okänd avsändare och kan vara svar."
            )
        )
    return result


def _whether(who: Respondent, case_file: CaseFile) -> list[CitedSentence]:
    registry = case_file.registry
    state = registry.states[who.id]
    if state is RespondentState.NO_ANSWER:
        return [_counted(f"Nej, {who.name} har inte kommit in med något svar.")]
    if state is RespondentState.UNREADABLE:
        return [_counted(f"{who.name} har svarat, men svaret går inte att läsa.")]
    submission = registry.submission_of(who.id)
    files = listed([case_file.document(one).name for one in submission.document_ids]) if submission else ""
    when = f" {submission.received.isoformat()}" if submission and submission.received else ""
    late = ", efter svarstiden" if submission and submission.late else ""
    signs = [f.evidence for f in registry.filings if who.id in f.respondent_ids and f.evidence]
    said = f"Ja, {who.name} har svarat{when}{late}" + (f": {files}." if files else ".")
    return [CitedSentence(said, tuple(signs[:1]), Origin.TOOL)]


# --------------------------------------------------------------------------------------------
# Who stands where


def _about_standing(asked: str, case_file: CaseFile) -> list[CitedSentence]:
    for verb, stances in _ASKED:
        found = re.fullmatch(rf"{_WHO} (?:{verb})(?: (.+))?", asked, re.IGNORECASE)
        target = _target(found.group(1) or "", case_file) if found else None
        if target is not None:
            return _standing(stances[0], target, case_file)
    return []


def _standing(stance: Stance, target: Target, case_file: CaseFile) -> list[CitedSentence]:
    """Those who stand so, then those who do in part, and those of whom nobody can say."""
    table = case_file.table
    cells = [table.cell(one.id, target) for one in case_file.registry.respondents]
    where = _upper(_where(target, case_file))
    those = [one for one in cells if one.stance is stance]
    how_many = counted(len(those), "instans", "instanser") if those else "ingen instans"
    result = [_counted(f"{where} – {how_many} {_STANDS[stance]}{':' if those else '.'}")]
    result += [_told(one, case_file) for one in those]
    apart: list[tuple[str, list[Cell]]] = []
    if stance in (T, A):
        apart.append(("Tillstyrker delvis", [one for one in cells if one.stance is TD]))
    if stance is A and target.whole:
        for point in table.targets[1:]:
            on_it = [table.cell(one.respondent_id, point) for one in cells if one.stance is not A]
            against = [one for one in on_it if one.stance is A]
            apart.append((f"Avstyrker {_where(point, case_file)}, men inte helheten", against))
    apart.append(("Ej avgjort", [one for one in cells if one.state is CellState.UNDECIDED]))
    if stance is not O:
        apart.append(("Oklart", [one for one in cells if one.stance is O]))
    apart.append(("Svaret går inte att läsa", [one for one in cells if one.state is CellState.UNREADABLE]))
    for said, others in apart:
        if others:
            result.append(
                _counted(f"{said}, räknas inte hit ({counted(len(others), 'instans', 'instanser')}):")
            )
            result += [_told(one, case_file) for one in others]
    return result


# --------------------------------------------------------------------------------------------
# What one of them thinks


def _about_one(asked: str, case_file: CaseFile) -> list[CitedSentence]:
    if found := re.fullmatch(rf"vad {_THINKS} (.+)", asked, re.IGNORECASE):
        return _of_one(found.group(1), case_file)
    if found := re.fullmatch(r"(?:tillstyrker|avstyrker|stöder|stödjer) (.+)", asked, re.IGNORECASE):
        return _of_one(found.group(1), case_file)
    if found := re.fullmatch(rf"är (.+?) (?:{_LEANS})(?: (.+))?", asked, re.IGNORECASE):
        return _of_one(" ".join(filter(None, found.groups())), case_file)
    return []


def _of_one(phrase: str, case_file: CaseFile) -> list[CitedSentence]:
    """Who is named, then what about: "Region Norr om punkt 2"."""
    tokens = phrase.split()
    for cut in range(len(tokens), 0, -1):
        who = _named(" ".join(tokens[:cut]), case_file)
        if who is None:
            continue
        rest = " ".join(tokens[cut:])
        target = None if _BARE_MATTER.match(rest) else _target(rest, case_file)
        if target is None:
            return []  # what somebody thinks of cyclists stands in the answer, not in the table
        if case_file.registry.states[who.id] is RespondentState.NO_ANSWER:
            return [_counted(f"{who.name} har inte kommit in med något svar.")]
        if case_file.registry.states[who.id] is RespondentState.UNREADABLE:
            return [_counted(f"Svaret från {who.name} går inte att läsa.")]
        targets = case_file.table.targets if not rest else (target,)
        cells = [case_file.table.cell(who.id, one) for one in targets]
        if rest and cells[0].state is CellState.NOT_TAKEN_UP:
            return [_counted(f"{who.name} tar inte upp {_where(target, case_file)}.")]
        shown = [one for one in cells if one.state is not CellState.NOT_TAKEN_UP]
        return [_told(one, case_file, where=True) for one in shown]
    return []


# --------------------------------------------------------------------------------------------
# What is named, and how a cell is told


def _target(phrase: str, case_file: CaseFile) -> Target | None:
    """The whole, or the one point that is meant; None where it may be several or none."""
    phrase = phrase.strip()
    if not phrase or _OF_THE_CASE.fullmatch(phrase):
        return WHOLE
    points = case_file.case.proposal.points
    if number := _POINT.fullmatch(phrase):
        return next((Target(one.id) for one in points if one.number.rstrip(".") == number.group(1)), None)
    matter = _MATTER.fullmatch(phrase)
    said = matter.group(1) if matter else re.sub(r"^(?:till|mot|på) ", "", phrase)
    telling = [token.word for token in words.tokens(said) if token.word not in words.STOP_WORDS]
    if not telling or (not matter and len(telling) > 1):
        return None  # "emot avgiften" is a point, "emot parkering i centrum" may be anything
    meant = [one for one in points if all(kin(word, one.title.lower()) >= 0.5 for word in telling)]
    if not meant and all(kin(word, case_file.case.proposal.title.lower()) == 1.0 for word in telling):
        return WHOLE  # "strategin" is what was sent out
    return Target(meant[0].id) if len(meant) == 1 else None


def _named(phrase: str, case_file: CaseFile) -> Respondent | None:
    """The one respondent that is called so, or whose name alone has these words; a small letter names nobody in part."""
    wanted = phrase.casefold()
    everybody = case_file.registry.respondents
    called = [one for one in everybody if wanted in {name.casefold() for name in (*one.names, *one.aliases)}]
    if not called and phrase[:1].isupper():
        stems = {words.stem(token.word) for token in words.tokens(phrase)} - {words.stem("i")}
        called = [
            one
            for one in everybody
            if stems and stems <= {words.stem(t.word) for t in words.tokens(one.name)}
        ]
    return called[0] if len(called) == 1 else None


def _told(cell: Cell, case_file: CaseFile, where: bool = False) -> CitedSentence:
    """A cell in words, with what it rests on; what a person set otherwise than the tool rests on that person."""
    name = case_file.registry.respondent(cell.respondent_id).name
    about = f", {_where(cell.target, case_file)}" if where else ""
    read = cell.position if cell.position and cell.position.stance is cell.stance else None
    evidence: Sequence[Citation] = read.evidence[:1] if read else ()
    quote = f": ”{shortened(case_file.quote(evidence[0]), _LONGEST)}”" if evidence else "."
    return CitedSentence(f"{name}{about} – {_value(cell, read)}{quote}", tuple(evidence), Origin.TOOL)


def _value(cell: Cell, read: Position | None) -> str:
    if cell.stance is None:
        between = listed([one.swedish for one in read.candidates], "eller") if read else ""
        return f"{cell.state.swedish} ({between})" if between else cell.state.swedish
    derived = read.basis.swedish if read and read.basis is not Basis.STATED else ""
    said = ", ".join(filter(None, (cell.stance.swedish, read.qualifiers.swedish if read else "", derived)))
    if cell.state is CellState.PROPOSED:
        return said
    by = f" av {cell.decision.who}" if cell.decision and cell.decision.who else ""
    return f"{said} ({cell.state.swedish}{by})"


def _where(target: Target, case_file: CaseFile) -> str:
    return "helheten" if target.whole else f"punkt {case_file.target_name(target)}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _names(those: Sequence[Respondent]) -> str:
    return listed([one.name for one in those])


def _counted(text: str) -> CitedSentence:
    """What is counted in the table or the register: it has no words of its own to cite."""
    return CitedSentence(text, (), Origin.TOOL)
