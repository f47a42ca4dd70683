"""How many take which stand on a target, and that in Swedish sentences the tool can vouch for.

No sentence here says "de flesta" or "många": it gives the count, out of how many, and cites what
the count rests on. What is not decided, derived from parts or set by a person is counted apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.domain import (
    Basis,
    Citation,
    CitedSentence,
    Origin,
    Position,
    Registry,
    RespondentState,
    Stance,
    Target,
)
from assistant.swedish import counted, listed

SetByHand = Mapping[tuple[str, str], Stance]
"""What a person has set, by respondent id and `Target.key`."""

_AFTER_SUBJECT = {
    Stance.TILLSTYRKER: "tillstyrker {n}",
    Stance.TILLSTYRKER_DELVIS: "tillstyrker {n} delvis",
    Stance.AVSTYRKER: "avstyrker {n}",
    Stance.INGEN_ERINRAN: "har {n} ingen erinran",
    Stance.AVSTAR: "avstår {n}",
    Stance.OKLART: "lämnar {n} synpunkter utan tydligt ställningstagande",
}
_NUMBER_FIRST = {
    Stance.TILLSTYRKER: "{n} tillstyrker",
    Stance.TILLSTYRKER_DELVIS: "{n} tillstyrker delvis",
    Stance.AVSTYRKER: "{n} avstyrker",
    Stance.INGEN_ERINRAN: "{n} har ingen erinran",
    Stance.AVSTAR: "{n} avstår",
    Stance.OKLART: "{n} lämnar synpunkter utan tydligt ställningstagande",
}


def _roll(stance: Stance) -> str:
    return ("Endast synpunkter" if stance is Stance.OKLART else stance.swedish.capitalize()) + ":"


_ROLLS = tuple(f"{_roll(stance)} " for stance in Stance)
_MOST_NAMES = 12
"""Longer lists of names are read in the table, not in a sentence."""


@dataclass(frozen=True)
class Tally:
    """Who takes which stand on one target. Respondent ids in the registry's order."""

    target: Target
    answered: tuple[str, ...]
    stances: Mapping[Stance, tuple[str, ...]]
    """Only stances that somebody takes, in the order of `Stance`."""
    undecided: tuple[str, ...]
    derived: tuple[str, ...]
    by_hand: tuple[str, ...]
    filled: tuple[str, ...]
    """Those without a readable answer whose cell a person has filled: not counted among the answers."""
    positions: Mapping[str, Position]

    def stance(self, respondent_id: str) -> Stance | None:
        return next((stance for stance, ids in self.stances.items() if respondent_id in ids), None)

    def count(self, *stances: Stance) -> int:
        return sum(len(self.stances.get(stance, ())) for stance in stances)

    @property
    def taken_up(self) -> int:
        return self.count(*self.stances) + len(self.undecided)

    def evidence(self, respondent_ids: Iterable[str]) -> tuple[Citation, ...]:
        """The deciding citation of each, once where an answer is joint; none where a person set the stance."""
        return tuple(
            dict.fromkeys(
                self.positions[respondent_id].evidence[0]
                for respondent_id in respondent_ids
                if respondent_id in self.positions and respondent_id not in self.by_hand
            )
        )


def tally(
    registry: Registry, positions: Mapping[str, Sequence[Position]], target: Target, by_hand: SetByHand
) -> Tally:
    stances: dict[Stance, list[str]] = {}
    undecided: list[str] = []
    derived: list[str] = []
    changed: list[str] = []
    filled: list[str] = []
    found: dict[str, Position] = {}
    answered: list[str] = []
    for respondent in registry.respondents:
        position = next((p for p in positions.get(respondent.id, ()) if p.target == target), None)
        set_stance = by_hand.get((respondent.id, target.key))
        if registry.states.get(respondent.id) is not RespondentState.ANSWERED:
            if set_stance is not None:
                filled.append(respondent.id)
            continue
        answered.append(respondent.id)
        if position is not None:
            found[respondent.id] = position
        if set_stance is not None:
            stances.setdefault(set_stance, []).append(respondent.id)
            if position is None or position.stance is not set_stance:
                changed.append(respondent.id)
        elif position is not None and position.stance is not None:
            stances.setdefault(position.stance, []).append(respondent.id)
            if position.basis is Basis.DERIVED:
                derived.append(respondent.id)
        elif position is not None:
            undecided.append(respondent.id)
    ordered = {stance: tuple(stances[stance]) for stance in Stance if stance in stances}
    return Tally(
        target,
        tuple(answered),
        ordered,
        tuple(undecided),
        tuple(derived),
        tuple(changed),
        tuple(filled),
        found,
    )


# --------------------------------------------------------------------------------------------
# In words


def instances(number: int) -> str:
    """
    >>> instances(1), instances(4)
    ('1 instans', '4 instanser')
    """
    return counted(number, "instans", "instanser")


def is_roll(sentence: CitedSentence) -> bool:
    """Whether a sentence lists the names behind one stance: "Avstyrker: Kulturnämnden."."""
    return sentence.origin is Origin.TOOL and sentence.text.startswith(_ROLLS)


def attendance(registry: Registry) -> tuple[CitedSentence, ...]:
    """Who was asked and who answered: counts of the tool's own register, without citation."""
    states = registry.states
    invited = [r for r in registry.respondents if r.invited]
    uninvited = [r for r in registry.respondents if not r.invited]
    texts: list[str] = []
    if invited:
        parts = [
            wording.format(n=n)
            for state, wording in (
                (RespondentState.ANSWERED, "{n} svarat"),
                (RespondentState.NO_ANSWER, "{n} inte svarat"),
                (RespondentState.UNREADABLE, "{n} lämnat ett svar som inte kunde läsas"),
            )
            if (n := sum(states.get(r.id) is state for r in invited)) or state is RespondentState.ANSWERED
        ]
        everyone = len(parts) == 1 and not any(
            states.get(r.id) is not RespondentState.ANSWERED for r in invited
        )
        asked = counted(len(invited), "tillfrågad instans", "tillfrågade instanser")
        if everyone and len(invited) > 1:
            texts.append(f"Alla {asked} har svarat.")
        else:
            texts.append(f"Av {asked} har {listed(parts)}.")
    if uninvited and invited:
        texts.append(f"Dessutom har {instances(len(uninvited))} svarat utan att stå på sändlistan.")
    elif uninvited:
        texts.append(f"{instances(len(uninvited))} har svarat. Ärendet har ingen sändlista att jämföra med.")
    late = sum(submission.late for submission in registry.submissions)
    if late:
        texts.append(f"{late} svar kom in efter svarstiden.")
    return tuple(CitedSentence(text, (), Origin.TOOL) for text in texts)


def sentences(tally: Tally, registry: Registry) -> tuple[CitedSentence, ...]:
    """The counts of one target in words, each citing what it rests on."""
    total = len(tally.answered)
    if not tally.taken_up:
        text = "Inget svar finns att räkna." if not total else _nobody(total)
        return (CitedSentence(text, (), Origin.TOOL), *_filled(tally, registry))
    found = [
        CitedSentence(
            _counts(tally, total),
            tally.evidence(i for ids in tally.stances.values() for i in ids),
            Origin.TOOL,
        )
    ]
    for stance, ids in tally.stances.items():
        if len(ids) <= _MOST_NAMES:
            names = listed([registry.respondent(i).name for i in ids])
            found.append(CitedSentence(f"{_roll(stance)} {names}.", tally.evidence(ids), Origin.TOOL))
    if tally.undecided:
        names = listed([registry.respondent(i).name for i in tally.undecided])
        text = f"För {instances(len(tally.undecided))} är ställningstagandet ej avgjort"
        text += f": {names}." if len(tally.undecided) <= _MOST_NAMES else "."
        found.append(CitedSentence(text, tally.evidence(tally.undecided), Origin.TOOL))
    if tally.derived:
        text = (
            f"För {instances(len(tally.derived))} är ställningstagandet på helheten inte uttalat "
            "utan härlett ur de delar som tas upp."
        )
        found.append(CitedSentence(text, tally.evidence(tally.derived), Origin.TOOL))
    if tally.by_hand:
        text = f"För {instances(len(tally.by_hand))} har handläggaren satt ställningstagandet."
        found.append(CitedSentence(text, (), Origin.TOOL))
    return (*found, *_filled(tally, registry))


def _filled(tally: Tally, registry: Registry) -> tuple[CitedSentence, ...]:
    if not tally.filled:
        return ()
    names = listed([registry.respondent(i).name for i in tally.filled])
    text = f"Handläggaren har fyllt i ställningstagandet för {names}, som saknar läsbart svar."
    return (CitedSentence(text, (), Origin.TOOL),)


def _nobody(total: int) -> str:
    if total == 1:
        return "Den instans som svarat tar inte upp punkten."
    return f"Ingen av de {total} instanser som svarat tar upp punkten."


def _counts(tally: Tally, total: int) -> str:
    everyone = "den instans som svarat" if total == 1 else f"de {total} instanser som svarat"
    if tally.target.whole:
        parts = [_AFTER_SUBJECT[stance].format(n=len(ids)) for stance, ids in tally.stances.items()]
        if not parts:
            return f"Av {everyone} har ingen ett avgjort ställningstagande."
        return f"Av {everyone} {listed(parts)}."
    parts = [_NUMBER_FIRST[stance].format(n=len(ids)) for stance, ids in tally.stances.items()]
    if tally.undecided:
        parts.append(f"för {len(tally.undecided)} är ställningstagandet ej avgjort")
    return f"Punkten tas upp av {tally.taken_up} av {everyone}: {listed(parts)}."
