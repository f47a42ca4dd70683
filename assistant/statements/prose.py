"""A text that reports what many answered -> one row for each respondent: who, which stand, which words.

Bills' paragraphs "Remissinstanserna:", earlier summaries. Each sentence is read with its holders made one word each, by the
same grammar as an answer; then every formula is given to the holder whose verb it is. What is said of a crowd stays with the
crowd, unless it is told who was asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant import stance
from assistant.domain import Span, Stance, VoiceKind
from assistant.respondents import forms
from assistant.statements import prose_formulas, prose_roles
from assistant.statements.prose_groups import groups
from assistant.statements.prose_model import Group, Kind
from assistant.statements.prose_roles import Role, Saying, straight
from assistant.statements.prose_text import Clean
from assistant.statements.prose_words import OPENERS
from assistant.swedish import listed

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, N, O = Stance.INGEN_ERINRAN, Stance.AVSTAR, Stance.OKLART  # noqa: E741


@dataclass(frozen=True, slots=True)
class Row:
    """What the text says that one respondent, or one crowd, thinks."""

    respondent: str
    """The name in full, in the singular: "Länsstyrelsen i Kalmar län"."""
    kind: Kind
    stance: Stance
    quote: Span
    """The words that say it, in the text that was read."""
    sentence: Span
    confidence: float
    disputed: tuple[Stance, ...] = ()
    """Other stands that the same text gives the same respondent: a person should look."""
    expanded: bool = False
    """One of a crowd: the text names the crowd, the sändlista the respondent."""


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    kind: Kind
    said: Saying
    sentence: tuple[int, int]
    base: int


def read(text: str, names: Sequence[str] = ()) -> tuple[Row, ...]:
    """Rows in the order the text speaks of them, each respondent once.

    `names` are those who were asked, when that is known: with them "samtliga remissinstanser utom LO" becomes one row
    for each.

    >>> [(row.respondent, row.stance.label) for row in read("LO och TCO tillstyrker förslaget. Saco avstyrker.")]
    [('LO', 'T'), ('TCO', 'T'), ('Saco', 'A')]
    """
    clean = Clean.of(text)
    before: list[Group] = []
    last: tuple[Saying, ...] = ()
    found: list[_Found] = []
    excepted: set[str] = set()
    stands: dict[str, Stance] = {}
    for start, end in clean.sentences():
        sentence = clean.text[start:end]
        here = groups(sentence, before)
        said, out = _sentence(sentence, here, before, last, stands)
        excepted.update(out)
        for group, saying in said:
            if saying.stance is not O:
                stands |= {_key(m.name): saying.stance for m in group.members if m.kind is Kind.NAMED}
            found += [_Found(m.name, m.kind, saying, (start, end), start) for m in group.members]
        if here:
            before = [*before[-12:], *here]
        if said:
            last = tuple(saying for _, saying in said)
    rows = _merged(found, clean)
    return _expanded(rows, names, excepted) if names else rows


def _sentence(
    text: str,
    here: Sequence[Group],
    before: Sequence[Group],
    last: Sequence[Saying],
    stands: Mapping[str, Stance],
) -> tuple[list[tuple[Group, Saying]], list[str]]:
    """Who says what in a sentence, and who is excepted from what is said."""
    masked = _masked(text, here)
    roles = prose_roles.roles(masked, here)
    here = _exceptions(here, roles)
    masked, here, order = straight(masked, here, roles)
    said = _said(_without_exceptions(masked, here, roles))
    given: dict[int, list[Saying]] = {}
    free: list[Saying] = []
    for one in said:
        owners = prose_roles.owners(masked, one, here, roles)
        for at in owners:
            given.setdefault(at, []).append(one)
        if not owners:
            free.append(one)
    result: list[tuple[Group, Saying]] = []
    own: dict[int, Saying] = {}
    for at, group in enumerate(here):
        role = roles[at]
        if given.get(at):
            own[at] = _together(given[at])
        elif role in (Role.SUBJECT, Role.AGENT, Role.ACCORDING):
            own[at] = prose_roles.opinion(masked, group)
            if role is Role.ACCORDING and (label := _according(masked, group)):
                own[at] = replace(own[at], stance=label)
        if last and last[-1].stance is not O and prose_roles.same_view(masked, group, role):
            own[at] = replace(prose_roles.opinion(masked, group), stance=last[-1].stance)
        if role is Role.SUBJECT and (other := prose_roles.agrees_with(masked, at, here)) is not None:
            label = stands.get(_key(here[other].members[0].name), O)
            own[at] = replace(prose_roles.opinion(masked, group), stance=label)
    for at, role in enumerate(roles):
        link = prose_roles.linked(at, roles)
        if (role is Role.PART and link is not None and link in own) or (
            role is Role.LIKE and link is not None and link in own
        ):
            own[at] = own[link]
        elif role is Role.SAME and last:
            own[at] = replace(last[-1], start=here[at].start, end=here[at].end, stance=last[-1].stance)
    for at in sorted(own):
        if not _all_named(at, masked, here, roles):
            result.append((here[at], _where(own[at], order)))
    if not result and free and not any(role is Role.OTHER for role in roles):
        holder = _unnamed(masked, before)
        if holder:
            result.append((holder, _where(_together(free), order)))
    out = [m.name for at, role in enumerate(roles) if role is Role.EXCEPT for m in here[at].members]
    return result, out


def _where(saying: Saying, order: Sequence[int]) -> Saying:
    """A saying where it stands in the sentence as written."""
    places = order[saying.start : saying.end]
    return replace(saying, start=min(places), end=max(places) + 1) if places else saying


_ACCORDING = re.compile(
    r"Enligt þ+ (är|bör|innebär|skulle|kan|medför|har|ger|måste) ((?:utredningens |de |den |det )?(?:förslaget|förslagen|förslag|bedömningen|lagförslaget|föreslagna \w+)) (.+)",
    re.IGNORECASE,
)


def _according(masked: str, group: Group) -> Stance | None:
    """The stand of "Enligt LO bör förslaget genomföras": what LO would say in the order of words it would use."""
    match = _ACCORDING.match(masked)
    if not match or masked.find("þ") != group.start:
        return None
    said = _said(f"Þþþ anser att {match[2]} {match[1]} {match[3]}")
    return _combined([one.stance for one in said]) if said else None


def _exceptions(here: Sequence[Group], roles: Sequence[Role]) -> list[Group]:
    """Crowds with their exceptions in their names: "Samtliga remissinstanser utom LO"."""
    result = list(here)
    for at, role in enumerate(roles):
        if role is Role.EXCEPT and at and roles[at - 1] is not Role.EXCEPT:
            crowd = result[at - 1]
            out = [
                m.name
                for k in range(at, len(here))
                if all(r is Role.EXCEPT for r in roles[at : k + 1])
                for m in here[k].members
            ]
            if len(crowd.members) == 1 and crowd.members[0].kind is not Kind.NAMED:
                member = replace(crowd.members[0], name=f"{crowd.members[0].name} utom {listed(out)}")
                result[at - 1] = replace(crowd, members=(member,))
    return result


def _without_exceptions(masked: str, here: Sequence[Group], roles: Sequence[Role]) -> str:
    """ "Utom LO" limits who speaks, not what is said."""
    for at, role in enumerate(roles):
        if role is Role.EXCEPT:
            start = prose_roles.exception(masked, here[at].start)
            masked = masked[:start] + " " * (here[at].end - start) + masked[here[at].end :]
    return masked


def _all_named(at: int, masked: str, here: Sequence[Group], roles: Sequence[Role]) -> bool:
    """A vague crowd whose members all are named is not one more holder: "ett antal, nämligen LO och TCO"."""
    if here[at].members[0].kind is not Kind.VAGUE:
        return False
    part = next((k for k in range(at + 1, len(here)) if roles[k] is Role.PART), None)
    return part is not None and re.search(r"nämligen[ :]*$", masked[: here[part].start]) is not None


def _masked(text: str, here: Sequence[Group]) -> str:
    """The sentence with each group as one word of the letter that the grammar takes for a body."""
    for group in here:
        text = text[: group.start] + "þ" * (group.end - group.start) + text[group.end :]
    return text


def _said(masked: str) -> list[Saying]:
    """The stands of a sentence, by the grammar of answers and by what only reports say."""
    reading = stance.read(masked)
    found = [
        Saying(
            TD if clause.partly and clause.stance is T else clause.stance,
            clause.words.start,
            clause.words.end,
            clause.confidence,
        )
        for clause in reading.clauses
        if (clause.stance is not O and clause.voice in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS))
        or (clause.stance is not O and clause.voice is VoiceKind.OTHERS and clause.holder.startswith(("de ", "dem ", "De ")))
    ]  # fmt: skip
    if len(found) == 1 and reading.stance is TD and found[0].stance is T:
        found = [replace(found[0], stance=TD)]
    for row, start, end in prose_formulas.formulas(masked):
        if any(start < one.end and one.start < end for one in found):
            continue
        if row.force.value == 1 and found:
            continue
        says: Stance | None = row.says
        if prose_roles.denied(masked, start, end):
            says = row.negated
        if says:
            found.append(Saying(says, start, end, row.confidence))
    return sorted(found, key=lambda one: one.start)


def _together(said: Sequence[Saying]) -> Saying:
    """What several formulas of one holder come to."""
    label = _combined([one.stance for one in said])
    shown = next((one for one in said if one.stance is label), said[0])
    joined = len(said) > 1 and said[-1].end - said[0].start < 160
    if joined:
        shown = replace(shown, start=said[0].start, end=said[-1].end)
    return replace(shown, stance=label)


def _combined(labels: Sequence[Stance]) -> Stance:
    """
    >>> _combined([E, T]).label, _combined([T, A]).label, _combined([O, A]).label
    ('T', 'TD', 'A')
    """
    said = {label for label in labels if label is not O}
    if TD in said or (A in said and said & {T, E}):
        return TD
    for label in (A, T, E, N):
        if label in said:
            return label
    return O


_PASSIVE_ALL = re.compile(
    r"\b(?:inga?|inte några|några)\b[^.]{0,60}\b(?:har|finns|ha)\b|(?:allmänt|genomgående|överlag)",
    re.IGNORECASE,
)


def _unnamed(masked: str, before: Sequence[Group]) -> Group | None:
    """Whose stand it is when the sentence names nobody: "Förslaget avstyrks därför.", "Inga invändningar har framförts"."""
    if _PASSIVE_ALL.search(masked):
        return prose_roles.EVERYBODY
    first = re.match(r"\w+", masked)
    if first is None or first[0].lower() not in OPENERS:
        return None  # whoever it is that speaks, it is not the last one named
    last = before[-1] if before else None
    if last and len(last.members) == 1 and last.members[0].kind is Kind.NAMED:
        return last
    return None


def _key(name: str) -> str:
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    return " ".join(forms.key(bare)) or name.casefold()


def _merged(found: Sequence[_Found], clean: Clean) -> tuple[Row, ...]:
    """One row for each respondent: a stand before a mere comment; two stands against each other are told."""
    held: dict[tuple[str, Kind, str], list[_Found]] = {}
    short = _abbreviations(found)
    for one in found:
        key = short.get(one.name, _key(one.name))
        crowd = "" if one.kind is Kind.NAMED else one.said.stance.label
        held.setdefault((key, one.kind, crowd), []).append(one)
    rows = []
    for (key, kind, crowd), sayings in held.items():
        if crowd == O.label and any(k == key and c not in ("", crowd) and n is kind for k, n, c in held):
            continue
        surest = max((one.said.confidence for one in sayings if one.said.stance is not O), default=0.0)
        weighed = [o for o in sayings if o.said.stance is O or o.said.confidence > surest - 0.12]
        label = _combined([one.said.stance for one in weighed])
        shown = next((one for one in sayings if one.said.stance is label), sayings[0])
        others = {one.said.stance for one in sayings} - {label, O}
        both = label is TD and {T, A} <= {one.said.stance for one in weighed}
        rows.append(
            Row(
                sayings[0].name,
                sayings[0].kind,
                label,
                clean.span(shown.base + shown.said.start, shown.base + shown.said.end),
                clean.span(*shown.sentence),
                round(shown.said.confidence * (0.7 if both else 1.0), 3),
                tuple(sorted(others, key=lambda s: s.label)) if both else (),
            )
        )
    return tuple(rows)


def _abbreviations(found: Sequence[_Found]) -> dict[str, str]:
    """Names that the same text, or the table of known bodies, tells to be another name in short."""
    short: dict[str, str] = {}
    names = dict.fromkeys(one.name for one in found if one.kind is Kind.NAMED)
    keys = {_key(name): name for name in names}
    for name in names:
        inside = re.search(r"\(([^)]+)\)$", name)
        if inside and inside[1] in names:
            short[inside[1]] = _key(name)
    for name in names:
        if " " not in name and (longer := _in_full(name, names)):
            short[name] = _key(longer)
    for name in names:
        if name in short or not forms.is_abbreviation(name):
            continue
        known = [other for other, _ in forms.other_names(name) if _key(other) in keys]
        if known:
            short[name] = _key(known[0])
    return short


def _in_full(name: str, names: Iterable[str]) -> str | None:
    """The one name of several words that ends as this one, without its article: "Redareföreningen" of a Redareförening.

    >>> _in_full("Läkarförbundet", ["LO", "Sveriges Läkarförbund", "Läkarförbundet"])
    'Sveriges Läkarförbund'
    """
    bare = re.sub(
        r"(?<=förening)en$|(?<=förbund)et$|(?<=råd)et$|(?<=delegation)en$|(?<=nämnd)en$|(?<=styrelse)n$",
        "",
        name.lower(),
    )
    if bare == name.lower():
        return None
    found = [other for other in names if " " in other and other.lower().split()[-1] == bare]
    return found[0] if len(found) == 1 else None


def _expanded(rows: Sequence[Row], names: Sequence[str], excepted: set[str]) -> tuple[Row, ...]:
    """A crowd of all becomes its members when it is known who was asked; any other crowd stays a crowd."""
    whole = next((row for row in rows if row.kind is Kind.COLLECTIVE and _EVERY.match(row.respondent)), None)
    if whole is None or whole.disputed:
        return tuple(rows)
    told = {_key(row.respondent) for row in rows if row.kind is Kind.NAMED} | {
        _key(name) for name in excepted
    }
    for name in [row.respondent for row in rows if row.kind is Kind.NAMED] + sorted(excepted):
        told |= {_key(other) for other, _ in forms.other_names(name)}
    more = [
        replace(whole, respondent=name, kind=Kind.NAMED, expanded=True)
        for name in names
        if _key(name) not in told
    ]
    return (*rows, *more)


_EVERY = re.compile(r"(?:Samtliga|Alla) (?:övriga )?remissinstans\w*(?: utom .*)?$")
