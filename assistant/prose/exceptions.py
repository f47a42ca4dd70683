"""Who is excepted from what is said of others: "samtliga utom LO", "tillstyrks av LO men inte av TCO"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.domain import Stance
from assistant.prose import roles as role_of
from assistant.prose import verbs
from assistant.prose.model import Group, Kind
from assistant.prose.roles import Role, Saying
from assistant.prose.rows import together
from assistant.prose.sayings import stands_in
from assistant.swedish import listed

TD = Stance.TILLSTYRKER_DELVIS


def named_in_crowds(here: Sequence[Group], roles: Sequence[Role]) -> list[Group]:
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


_WHO_SAYS = re.compile(rf", (?:som|vilken|vilket|vilka)(?= (?:{verbs.ADVERB} )?{verbs.OPINION}\b)[^,;]*")


_TO_COMMA = re.compile(r"[^,;.]*")


def excepted(masked: str, here: Sequence[Group], roles: Sequence[Role]) -> tuple[dict[int, Saying], str]:
    """What those say who are excepted, "utom LO, som avstyrker förslaget", and the sentence without it."""
    own: dict[int, Saying] = {}
    for at, role in enumerate(roles):
        if role is Role.LIKE and role_of.BESIDE.search(masked[: here[at].start]):
            start, end = here[at].end, _TO_COMMA.match(masked, here[at].end).end()  # type: ignore[union-attr]
            masked = masked[:start] + " " * (end - start) + masked[end:]
        if role is Role.LIKE and (shared := role_of.SHARED_BY.search(masked[: here[at].start])):
            masked = (
                masked[: shared.start()] + " " * (here[at].start - shared.start()) + masked[here[at].start :]
            )
        clause = _WHO_SAYS.match(masked, here[at].end) if role is Role.EXCEPT else None
        if clause is None:
            continue
        start, end = here[at].start, clause.end()
        link = masked.index(" ", clause.start() + 2)
        said = stands_in("þ" * (link - start) + masked[link:end])
        if said:
            one = together(said)
            own[at] = replace(one, start=one.start + start, end=one.end + start)
        masked = masked[: clause.start()] + " " * (end - clause.start()) + masked[end:]
    return own, masked


def without(masked: str, here: Sequence[Group], roles: Sequence[Role]) -> str:
    """ "Utom LO" limits who speaks, not what is said."""
    for at, role in enumerate(roles):
        if role is Role.EXCEPT:
            start = role_of.exception(masked, here[at].start)
            masked = masked[:start] + " " * (here[at].end - start) + masked[here[at].end :]
    return masked


def not_by(
    masked: str, at: int, here: Sequence[Group], roles: Sequence[Role], own: Mapping[int, Saying]
) -> Saying | None:
    """ "Tillstyrks av LO men inte av TCO": said of TCO as "tillstyrks inte av TCO" would be."""
    if not at or roles[at - 1] is not Role.AGENT or at - 1 not in own:
        return None
    link = _MEN_INTE.fullmatch(masked, here[at - 1].end, here[at].start)
    if not link or own[at - 1].stance not in (Stance.TILLSTYRKER, TD):
        return None
    return replace(own[at - 1], stance=Stance.AVSTYRKER, start=here[at - 1].end, end=here[at].start)


_MEN_INTE = re.compile(r",? men (?:dock )?(?:inte|ej|icke) (?:av|från|hos) ", re.IGNORECASE)
