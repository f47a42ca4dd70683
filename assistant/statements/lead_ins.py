"""Stands of lists: "Nämnden avstyrker" over the points that it avstyrker, "Punkt 1 Tillstyrks Punkt 2 Avstyrks" in rows.

The first is about what stands below it. In a plain text the points of the list above may look like headings, and the
stand would be taken to be on the last of them. In rows that have run together each stand is on the point before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.domain import Proposal, Target
from assistant.proposal import Match
from assistant.stance.model import Clause
from assistant.statements.collected import Line, Part
from assistant.statements.remarks import is_comment
from assistant.statements.targets import named_points
from assistant.swedish import shortened

_STAND = (
    r"(?:tillstyrker|avstyrker|tillstyrks|avstyrks|stöd(?:jer|er)|motsätter sig|avvisar|biträder|ställer (?:sig|oss) bakom|"
    r"(?:lämnar )?(?:har )?(?:ingen|inget|inga) (?:erinran|invändningar?|att (?:erinra|invända|anmärka))(?: mot)?|"
    r"kan inte (?:tillstyrka|stödja|ställa (?:sig|oss) bakom)|(?:tillstyrker|stöd(?:jer|er)) (?:inte|delvis))"
)
_LEADS = re.compile(
    rf"\W*(?:(?:de |följande )?(?:förslag|punkter|delar) som )?(?:[\w-]+ ){{0,5}}?{_STAND}"
    r"(?P<following> (?:följande|dessa)(?: (?:förslag|punkter|delar|avsnitt))?)?\s*(?P<colon>:?)\s*(?P<number>\d{1,2}\.)?\W*",
    re.IGNORECASE,
)
_LONGEST_LEAD = 90
_LONGEST_ITEM = 300
_BESIDE = 1
"""So many words beside the number and the title of a point; with more, something is said of it."""
_NAMING = re.compile(
    r"(?:punkt(?:en|erna)?|avsnitt(?:et|en)?|kapitel|kap|förslag(?:et|en)?|och|samt|nr|om|i)"
)


def points_below(part: Part, number: int, proposal: Proposal) -> tuple[Target, ...]:
    """The points that a bare stand leads up to; none where it leads up to no list of points."""
    lead = _lead(part.lines[number])
    if lead is None or not proposal.points:
        return ()
    below = list(_listed(part, number, lead, proposal))
    if not below:
        return ()
    if not (lead["colon"] or lead["following"]) and not _leads_here(part, proposal):
        return ()
    return tuple(dict.fromkeys(below))


def items_below(part: Part, number: int) -> tuple[Target, ...]:
    """What a bare stand with a colon leads up to where no point of the proposal is named: "Förbundet avstyrker:" and
    under it "• att avgiften höjs"."""
    lead = _lead(part.lines[number])
    if lead is None or not lead["colon"] or lead["number"]:
        return ()
    text = part.document.reading.text
    items = []
    for line in part.lines[number + 1 :]:
        start = line.sentence.spans[0].start
        before = text[max(0, start - 8) : start].rpartition("\n")[2]
        if line.reading.clauses or not (
            _MARK.search(before) or _MARK.match(line.text) or line.text[:4] == "att "
        ):
            break
        items.append(
            Target(reference=shortened(_MARK.sub("", line.text, count=1).strip(" .,;"), _LONGEST_NAME))
        )
    return tuple(dict.fromkeys(items))


_MARK = re.compile(
    r"(?:[•▪➢✓◦●○■□*·–—-]|\(?\d{1,2}[.)]|[a-zåäö]\))\s*$|^(?:[•▪➢✓◦●○■□*·–—-]\s|\(?\d{1,2}[.)]\s|[a-zåäö]\)\s)"
)
_LONGEST_NAME = 80


def _lead(line: Line) -> re.Match[str] | None:
    short = len(line.text) <= _LONGEST_LEAD and line.text.rstrip()[-1:] != "!"
    found = _LEADS.fullmatch(line.text.strip()) if short else None
    ends = found is not None and line.text.rstrip().endswith(".") and not found["number"]
    return None if ends else found


def _listed(part: Part, number: int, lead: re.Match[str], proposal: Proposal) -> Iterator[Target]:
    """The points named in the lines right below, up to the first line that does anything else."""
    if lead["number"]:  # "Nämnden avstyrker / 2. Höjd avgift": the number went with the line above
        yield from (Target(p.id) for p in proposal.points if p.number == lead["number"].rstrip("."))
    for line in part.lines[number + 1 :]:
        named = _named(line, proposal)
        if not named:
            return
        yield from named


def _named(line: Line, proposal: Proposal) -> tuple[Target, ...]:
    """The points that a line consists of, by number and title, and nothing else."""
    said = line.reading.clauses or is_comment(line)
    if said or len(line.text) > _LONGEST_ITEM or line.text.rstrip().endswith("?"):
        return ()
    return _only_points(line.text, proposal)


def _only_points(text: str, proposal: Proposal) -> tuple[Target, ...]:
    """The points that a text names, where it has no other words."""
    meant = tuple(match.target for match in named_points(text, proposal)) or _numbered(text, proposal)
    titles = {
        word
        for point in proposal.points
        if Target(point.id) in meant
        for word in re.findall(r"\w+", point.title.casefold())
    }
    words = re.findall(r"[^\W\d]+", text.casefold())
    beside = [word for word in words if word not in titles and not _NAMING.fullmatch(word)]
    return tuple(dict.fromkeys(meant)) if len(beside) <= _BESIDE else ()


def row_by_row(text: str, clauses: Sequence[Clause], proposal: Proposal) -> tuple[Target, ...]:
    """The point that each clause is on, in a sentence that is rows run together: a point, its stand, the next point.

    None unless all of it is so: before each stand one point and nothing else, and no point after the last.
    """
    if len(clauses) < 2 or not proposal.points:
        return ()
    ends = [0, *(clause.words.end for clause in clauses)]
    found = []
    for begin, clause in zip(ends, clauses, strict=False):
        piece = text[begin : clause.words.start] if clause.words.start >= begin else ""
        named = _only_points(_JOINTS.sub("", piece), proposal)
        if len(named) != 1:
            return ()
        found.append(named[0])
    return () if named_points(text[ends[-1] :], proposal) else tuple(found)


_JOINTS = re.compile(r"^\W*(?:delvis|men|och|samt|medan)?\b[\s,;.:–|-]*", re.IGNORECASE)


def _numbered(text: str, proposal: Proposal) -> tuple[Target, ...]:
    number = re.match(r"\W*(\d{1,2}(?:\.\d{1,2})*)\.?(?:\s|$)", text)
    return tuple(Target(p.id) for p in proposal.points if number and p.number == number[1])


def _leads_here(part: Part, proposal: Proposal) -> bool:
    """Whether stands stand above their points in this text: the first of them has no point right above it."""
    first = next((n for n, line in enumerate(part.lines) if _lead(line)), None)
    return first is not None and (first == 0 or not _named(part.lines[first - 1], proposal))


_ABOVE = 80
"""So many characters above a title tell whether a blank line stands there."""


def title_over(part: Part, number: int, proposal: Proposal) -> tuple[Match, ...]:
    """The point whose title alone stands right over the paragraph of a line, with a blank line above it.

    In a plain text nothing else shows that it is a heading.
    """
    passage = part.lines[number].sentence.passage
    first = next(n for n in range(number, -1, -1) if n == 0 or part.lines[n - 1].sentence.passage != passage)
    if first == 0 or not proposal.points:
        return ()
    title, text = part.lines[first - 1].sentence, part.document.reading.text
    between = text[title.spans[-1].end : part.lines[first].sentence.spans[0].start]
    above = text[max(0, title.spans[0].start - _ABOVE) : title.spans[0].start]
    apart = re.search(r"\n[ \t]*\n[ \t]*$|^\s*$", above)
    if between.count("\n") != 1 or not apart:
        return ()
    return tuple(Match(target) for target in _named(part.lines[first - 1], proposal))


_YES = re.compile(
    r"\W*(?:ja till (?P<after>[^.;:!?]+?)|(?P<before>(?:punkt|avsnitt|förslag)\w* \d[\d.]*[^.;:!?]{0,80}?)\s*[:–-]\s*ja)\W*",
    re.IGNORECASE,
)


_NO = re.compile(r"\W*nej till \w", re.IGNORECASE)


def yes_to(part: Part, line: Line, proposal: Proposal) -> tuple[Target, ...]:
    """The points that a sentence says yes to and nothing else: "Ja till punkt 1", "Punkt 1: ja".

    Where the points are not known, what it says yes to beside a no: "+ Ja till en gemensam portal", "– Nej till avgifter".
    """
    said = _YES.fullmatch(line.text)
    if said is None or proposal.points:
        return _only_points(said["after"] or said["before"], proposal) if said else ()
    if said["after"] is None or not any(_NO.match(other.text) for other in part.lines):
        return ()
    return (Target(reference=shortened(said["after"].strip(), _LONGEST_NAME)),)
