"""A text that reports what many answered -> one row for each respondent: who, which stand, which words.

Bills' paragraphs "Remissinstanserna:", earlier summaries. Each sentence is read with its holders made one word each, by the
same grammar as an answer; then every formula is given to the holder whose verb it is. What is said of a crowd stays with the
crowd, unless it is told who was asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.domain import Stance
from assistant.prose import chains, exceptions, frames, layout
from assistant.prose import entries as entry_lists
from assistant.prose import owners as ownership
from assistant.prose import roles as role_of
from assistant.prose.groups import groups
from assistant.prose.legend import explains, legend
from assistant.prose.model import Group, Kind, Member, shown
from assistant.prose.owners import straight
from assistant.prose.roles import Role, Saying
from assistant.prose.rows import Found, Row, expanded, merged, name_key, together
from assistant.prose.sayings import stands_in
from assistant.prose.text import Clean
from assistant.prose.words import OPENERS

__all__ = ["Row", "read"]

O = Stance.OKLART  # noqa: E741
TD = Stance.TILLSTYRKER_DELVIS


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
    found: list[Found] = []
    excepted: set[str] = set()
    stands: dict[str, Saying] = {}
    answered: list[Member] = []
    parts, codes = layout.parts(clean), legend(clean.text)
    sentences = [(part.start, part.end) for part in parts]
    entries = entry_lists.entries(
        [clean.text[start:end] for start, end in sentences],
        [at for at, part in enumerate(parts) if part.heading],
        codes,
    )
    for at, (start, end) in enumerate(sentences):
        sentence = clean.text[start:end]
        if explains(sentence):
            continue
        if label := parts[at].label:
            name = layout.name_alone(sentence)
            found.append(Found(shown(name), Kind.NAMED, Saying(label, 0, len(name), 0.85), (start, end)))
            continue
        if entry := entries[at]:
            answer = entry_lists.stand(sentence, entry, codes)
            found += [Found(m.name, m.kind, answer, (start, end)) for m in entry.group.members]
            before, last = [*before[-12:], entry.group], ()
            continue
        here = groups(sentence, before)
        said, out = _sentence(sentence, here, before, last, stands)
        if _ONLY_ANSWERED.search(sentence) and all(saying.stance is O for _, saying in said):
            before = [*before[-12:], *here]
            answered = [m for g in here for m in g.members if m.kind is Kind.NAMED]
            continue
        if len(answered) >= 2:
            said = [*said, *_all_of_them(said, answered)]
        if (
            at
            and _CONTRARY.search(sentence)
            and _AGREES_THAT_NOT.search(clean.text[slice(*sentences[at - 1])])
        ):
            said = [(g, replace(s, stance=Stance.AVSTYRKER) if s.stance is O else s) for g, s in said]
        excepted.update(out)
        own: list[Saying] = []
        for group, saying in said:
            placed = saying if saying.borrowed else replace(saying, place=(start, end))
            found += [Found(m.name, m.kind, placed, placed.place or (start, end)) for m in group.members]
            if placed.stance is O:
                held = stands.get(name_key(group.members[-1].name))
                placed = replace(placed, behind=held)
            else:
                stands |= {name_key(m.name): placed for m in group.members if m.kind is Kind.NAMED}
            own += [] if placed.borrowed else [placed]
        if here:
            before = [*before[-12:], *here]
        last = tuple(own) or last
    rows = merged(found, clean)
    return expanded(rows, names, excepted) if names else rows


_AGREES_THAT_NOT = re.compile(
    r"\b(?:bedömning|uppfattning|åsikt|slutsats)\w*(?: om)? att\b[^.]*?\b(?:inte|ej|icke|ingen|inget|inga)\b[^.]*\b(?:delas|biträds|stöds) |\b(?:dela[rd]?\w*|instäm\w+|biträd\w+)\b.*?\b(?:bedömning|uppfattning|åsikt|slutsats)\w*(?: om)? att\b.*?\b(?:inte|ej|icke|ingen|inget|inga|någon|något)\b",
    re.IGNORECASE,
)
_CONTRARY = re.compile(
    r"^(?!.*\b(?:inte|ej|icke|ingen|inget|inga)\b).*?\b(?:däremot|tvärtom|å andra sidan)\b.*?\batt\b.*?\b(?:bör|ska|skall|behövs|borde|måste)\b"
)
""" "LO anser däremot att ett krav bör införas", after "delar bedömningen att något krav inte bör införas"."""
_ONLY_ANSWERED = re.compile(
    r"(?<!som )(?<!vilka )\b(?:har|ha|hade) (?:yttrat sig över|(?:inkommit|kommit in) med(?! (?:\w+ )?(?:synpunkt|invändning|förslag|kritik|önskemål|kommentar))|avgett|avgivit|avlämnat)\b(?![^.]* att )|\b(?:yttranden?|remissvar|svar) (?:över \w+ )?(?:har |ha )?(?:avgetts|avgivits|inkommit|kommit in|lämnats|avlämnats)\b"
    r"|\bberetts tillfälle\b|\b(?:begärt in|inhämtat|infordrat|remitterat)\b|\bhar (?:inte|ej) (?:be)?svarat\b(?! (?:remissen |frågan |på frågan )?i den)|\b(?:har |ha )?(?:remitterats|remitterades|remitteras|översänts) till\b",
    re.IGNORECASE,
)
"""Who answered, or was asked, and nothing of what they think."""


def _all_of_them(
    said: Sequence[tuple[Group, Saying]], answered: Sequence[Member]
) -> list[tuple[Group, Saying]]:
    """ "Yttranden har avgetts av LO och TCO. Samtliga tillstyrker": those who were named just now."""
    return [
        (replace(group, members=tuple(answered)), saying)
        for group, saying in said
        if _ALL.fullmatch(group.members[0].name) and saying.stance is not O and not saying.either
    ]


_ALL = re.compile(
    r"(?:Samtliga|Alla)(?: (?:dessa |hörda )?(?:remiss)?(?:instanser|organ|myndigheter)(?:na)?)?",
    re.IGNORECASE,
)


def _sentence(
    text: str,
    here: Sequence[Group],
    before: Sequence[Group],
    last: Sequence[Saying],
    stands: Mapping[str, Saying],
) -> tuple[list[tuple[Group, Saying]], list[str]]:
    """Who says what in a sentence, and who is excepted from what is said."""
    masked = _masked(text, here)
    if _NOBODY.match(masked):
        return _none(masked), []
    if each := frames.bracketed(text, here):
        return each, []
    if headed := frames.labelled(masked, here):
        return [(here[at], one) for at, one in headed.items()], []
    roles = role_of.roles(masked, here)
    masked, limited = frames.elliptic(masked, here, roles)
    masked, though = frames.though(masked, here)
    here = exceptions.named_in_crowds(here, roles)
    own, masked = exceptions.excepted(masked, here, roles)
    linked = chains.chains(masked, here, roles)
    masked, here, order = straight(masked, here, roles)
    said = stands_in(exceptions.without(masked, here, roles))
    given: dict[int, list[Saying]] = {}
    free: list[Saying] = []
    for one in said:
        owners = ownership.owners(masked, one, here, roles)
        for at in owners:
            given.setdefault(at, []).append(one)
        if not owners:
            free.append(one)
    result: list[tuple[Group, Saying]] = []
    for at, group in enumerate(here):
        role = roles[at]
        if given.get(at):
            own[at] = together(given[at])
        elif role in (Role.AGENT, Role.ACCORDING) or (
            role is Role.SUBJECT and not ownership.states_only(masked, group)
        ):
            own[at] = ownership.opinion(masked, group)
            if role is Role.ACCORDING and (label := frames.according(masked, group)):
                own[at] = replace(own[at], stance=label)
            elif role is Role.SUBJECT and (judged := frames.fronted(masked, group)):
                own[at] = judged
        if at in limited and limited[at] in own:
            before_it = own[limited[at]]
            own[at] = replace(before_it, stance=TD if before_it.stance in chains.YES else before_it.stance)
        if (other := chains.agrees_with(masked, at, here, roles)) is not None:
            theirs = stands.get(name_key(here[other].members[0].name))
            label = theirs.stance if theirs else O
            first, second = sorted((at, other))
            denied = _DENIED.search(masked[here[first].end : here[second].start])
            if denied:
                label = Stance.AVSTYRKER if label in chains.YES else O
            view = _VIEW_OF.match(masked, here[second].end)
            beyond = [one for one in given.get(at, ()) if view and one.start >= view.end()]
            if label is O and not beyond and not denied:
                beyond = [one for one in given.get(at, ()) if one.stance is Stance.AVSTYRKER]
            if label is O and beyond:
                own[at] = together(beyond)  # "LO, som delar TCO:s uppfattning, avstyrker"
                continue
            own[at] = replace(ownership.opinion(masked, group), stance=label)
        elif last and (chain := linked.get(at)):
            beyond = [one for one in given.get(at, ()) if one.start >= chain.end and one.stance is not O]
            if beyond:
                own[at] = together(beyond)  # "TCO är av motsatt mening och tillstyrker"
            elif chain.link is chains.Link.SAME:
                own[at] = chains.taken_over(last[-1], masked)
            else:
                against = chains.against(last[-1], chain.link, masked)
                own[at] = replace(ownership.opinion(masked, group), stance=against)
    for at, role in enumerate(roles):
        link = role_of.linked(at, roles)
        if (role is Role.PART and link is not None and link in own) or (
            role is Role.LIKE and link is not None and link in own
        ):
            own[at] = own[link]
        elif role is Role.SAME and last:
            own[at] = chains.taken_over(last[-1], masked)
        elif role is Role.OTHER and at - 1 in own and chains.LIKEWISE.match(masked, here[at].end):
            own[at] = own[at - 1]
        elif (
            role is Role.EXCEPT
            and at not in own
            and (turned := exceptions.not_by(masked, at, here, roles, own))
        ):
            own[at] = turned
    if any(own[at].stance in chains.YES for at in own):
        own |= though
    for at in sorted(own):
        if not _all_named(at, masked, here, roles):
            result.append((here[at], _where(own[at], order)))
    if not result and free and not any(role is Role.OTHER for role in roles):
        holder = _unnamed(masked, before)
        if holder:
            result.append((holder, _where(together(free), order)))
    out = [m.name for at, role in enumerate(roles) if role is Role.EXCEPT for m in here[at].members]
    return result, out


_DENIED = re.compile(r"\b(?:inte|ej|icke)\b")
_VIEW_OF = re.compile(r"[^,;]*?(?:[,;]| och | men )")
"""What still belongs to "delar TCO:s uppfattning", from "TCO:s" on."""
_NOBODY = re.compile(
    r"(?!.{0,80}\b(?:utom|förutom|med undantag)\b)"
    r"(?:Inte þ+|(?:Ingen|Inget|Inga|Inte någon)(?: av)? (?:(?!har\b|ha\b|hade\b|lämnar\b|framför\b)\w+ ){0,3}?(?:þ+|remiss\w+|instans\w*)\b)"
)


def _none(masked: str) -> list[tuple[Group, Saying]]:
    """ "Ingen remissinstans har avstyrkt": nobody objects. That none supports it, says nothing of what each thinks."""
    nobody = _NOBODY.match(masked)
    end = nobody.end() if nobody else 0
    plain = stands_in("þ" * end + masked[end:])
    if any(one.stance is Stance.TILLSTYRKER for one in plain):
        return []
    said = [one for one in plain if one.stance is Stance.AVSTYRKER]
    said = said or [one for one in stands_in(masked) if one.stance is Stance.INGEN_ERINRAN]
    if not said:
        return []
    one = replace(said[0], stance=Stance.INGEN_ERINRAN, start=0, confidence=0.8)
    return [(role_of.EVERYBODY, one)]


def _where(saying: Saying, order: Sequence[int]) -> Saying:
    """A saying where it stands in the sentence as written."""
    if saying.borrowed:
        return saying
    places = order[saying.start : saying.end]
    return replace(saying, start=min(places), end=max(places) + 1) if places else saying


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


_PASSIVE_ALL = re.compile(
    r"\b(?:ing(?:a|en|et)|inte (?:några|någon)|några)\b[^.]{0,60}\b(?:har|finns|ha)\b|(?:allmänt|genomgående|överlag)",
    re.IGNORECASE,
)


def _unnamed(masked: str, before: Sequence[Group]) -> Group | None:
    """Whose stand it is when the sentence names nobody: "Förslaget avstyrks därför.", "Inga invändningar har framförts"."""
    if _PASSIVE_ALL.search(masked):
        return role_of.EVERYBODY
    first = re.match(r"\w+", masked)
    if first is None or first[0].lower() not in OPENERS:
        return None  # whoever it is that speaks, it is not the last one named
    last = before[-1] if before else None
    if last and len(last.members) == 1 and last.members[0].kind is Kind.NAMED:
        return last
    return None
