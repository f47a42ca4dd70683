"""Whose row and which point's column: a manual table tied to the respondents and points of a case."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.comparison.manual_table import ManualRow, ManualTable
from assistant.domain import WHOLE, Proposal, Respondent, Target
from assistant.respondents import forms
from assistant.respondents.names import Match, Names

_SURE, _ONLY_LEFT = 0.93, 0.7
"""Scores from the first up mean the same name, or one known to be the same body."""
_SHORTEST_ABBREVIATION, _LONGEST_ABBREVIATION = 3, 6
_LITTLE = frozenset(("i", "för", "och", "av", "på", "om"))
_KINDS = frozenset(("kommun", "region", "länsstyrelse", "tingsrätt", "hovrätt", "universitet", "högskola"))
"""Words that say what kind of body it is, and not which."""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row of the manual table without respondent here."""

    row: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class LooseMatch:
    row: int
    name: str
    """As written in the manual table."""
    respondent_id: str
    method: str
    """How the two are taken to be the same, in Swedish."""


def match_rows(
    manual: ManualTable, respondents: Sequence[Respondent]
) -> tuple[dict[str, tuple[ManualRow, Match]], tuple[Unmatched, ...]]:
    """The row of each respondent. A row can name several, as a joint answer does."""
    names = Names(respondents)
    found: dict[str, tuple[ManualRow, Match]] = {}
    unmatched: list[Unmatched] = []
    unsure: list[tuple[ManualRow, Match]] = []
    for row in manual.rows:
        for match in names.match_all(row.name):
            if match.respondent is None:
                unsure.append((row, match))
            elif match.respondent.id in found:
                first = found[match.respondent.id][0].number
                reason = f"{match.respondent.name} står redan på rad {first}; den raden är jämförd."
                unmatched.append(Unmatched(row.number, match.text, reason))
            else:
                found[match.respondent.id] = (row, match)
    for row, match in unsure:
        left = [respondent for respondent in respondents if respondent.id not in found]
        only, method = _only_left(match, left), "den enda kvarvarande instans som namnet kan betyda"
        if only is None:
            only, method = (
                _abbreviated(match, left),
                "den enda kvarvarande instans som förkortningen kan stå för",
            )
        if only is None:
            unmatched.append(Unmatched(row.number, match.text or row.name, _why_unmatched(match)))
        else:
            found[only.id] = (row, Match(match.text, only, method, _ONLY_LEFT))
    return found, tuple(sorted(unmatched, key=lambda row: row.row))


def loose_matches(rows: Mapping[str, tuple[ManualRow, Match]]) -> tuple[LooseMatch, ...]:
    return tuple(
        LooseMatch(row.number, match.text, respondent_id, match.method)
        for respondent_id, (row, match) in rows.items()
        if match.score < _SURE
    )


def _abbreviated(match: Match, left: Sequence[Respondent]) -> Respondent | None:
    """The one respondent without a row whose name the letters begin: "KPR" for Kommunala pensionärsrådet."""
    short = match.text.strip()
    if not (
        _SHORTEST_ABBREVIATION <= len(short) <= _LONGEST_ABBREVIATION and short.isalpha() and short.isupper()
    ):
        return None
    fits = [one for one in left if _begins(short.casefold(), one.name.casefold())]
    return fits[0] if len(fits) == 1 else None


def _begins(letters: str, name: str) -> bool:
    """Whether the letters stand in the name in their order, the first of each of its words among them.

    >>> _begins("kpr", "kommunala pensionärsrådet"), _begins("kpr", "kulturnämnden i piteå")
    (True, False)
    """
    words = [word for word in re.findall(r"\w+", name) if word not in _LITTLE]
    if not (2 <= len(words) <= len(letters) and words[0][0] == letters[0]):
        return False
    rest, whole = iter(letters), iter("".join(words))
    return all(word[0] in rest for word in words) and all(letter in whole for letter in letters)


def _only_left(match: Match, left: Sequence[Respondent]) -> Respondent | None:
    """The one respondent without a row whose name says all that the row says: "Landsbygdsrådet" in a list
    of those that were asked is the Landsbygdsrådet i Älvhamra that was asked."""
    wanted = set(forms.words(re.sub(r"\([^)]*\)", " ", match.text)))
    if not any(len(word) > 4 and word not in _KINDS for word in wanted):
        return None
    found = [
        respondent
        for respondent in left
        if all(any(_same_noun(word, other) for other in forms.words(respondent.name)) for word in wanted)
    ]
    return found[0] if len(found) == 1 else None


def _same_noun(word: str, other: str) -> bool:
    """The same word, one of the two perhaps in the definite form, where `forms` has taken an s for a genitive.

    >>> _same_noun("idrottsalliansen", "idrottsallian"), _same_noun("miljönämnden", "byggnämnden")
    (True, False)
    """
    short, long = sorted((word, other), key=len)
    return long == short or (
        len(short) > 4 and long in {short + ending for ending in ("n", "en", "sen", "t", "et", "set")}
    )


def _why_unmatched(match: Match) -> str:
    if match.candidates:
        options = [candidate.name for candidate in match.candidates[:3]]
        if len(options) == 1:
            return f"Namnet liknar {options[0]}, men det är inte säkert samma instans."
        return f"Namnet kan betyda flera instanser: {', '.join(options)}."
    return "Ingen remissinstans i ärendet heter så."


def match_columns(manual: ManualTable, proposal: Proposal) -> Mapping[Target, int]:
    """Which column holds the whole and which each point: by number, title or alias in the heading."""
    columns: dict[Target, int] = {} if manual.whole is None else {WHOLE: manual.whole}
    for number, heading in enumerate(manual.columns):
        if number == manual.whole:
            continue
        target = _column_target(heading, proposal)
        if target is not None:
            columns.setdefault(target, number)
    return columns


def _column_target(heading: str, proposal: Proposal) -> Target | None:
    plain = _plain(heading)
    match = re.match(
        r"(?:punkt|förslag|förslagspunkt|avsnitt|fråga|p|nr)?\s*(\d+(?:\.\d+)*)(?!\d)\s*(.*)$", plain
    )
    if match:
        numbered = [point for point in proposal.points if point.number.rstrip(".") == match[1]]
        rest = match[2].strip(" .:-–")
        # A number alone is enough; with a title beside it the two must not contradict each other.
        if len(numbered) == 1 and (not rest or _shares_words(rest, _plain(numbered[0].title))):
            return Target(numbered[0].id)
    named = [
        point
        for point in proposal.points
        if plain in {_plain(name) for name in (point.title, *point.aliases) if name}
    ]
    return Target(named[0].id) if len(named) == 1 else None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w.%§]+", " ", text).casefold().split())


def _shares_words(a: str, b: str) -> bool:
    return (
        not b or bool({w for w in a.split() if len(w) > 3} & {w for w in b.split() if len(w) > 3}) or a in b
    )
