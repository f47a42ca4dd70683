"""Every verb of the table in every frame a sentence may give it: a paradigm, not a list of examples."""

from __future__ import annotations

import re

import pytest

from assistant.domain import Stance
from assistant.stance import read
from assistant.stance.grammar_verbs import VERBS, Verb

NEGATED = {
    Stance.TILLSTYRKER: Stance.AVSTYRKER,
    Stance.INGEN_ERINRAN: Stance.AVSTYRKER,
    Stance.AVSTYRKER: Stance.INGEN_ERINRAN,
}
MATTER = "det föreslagna kravet"
TRANSITIVE = [verb for verb in VERBS if len(verb.active.split()) > 1]


def after(verb: Verb, between: str = "") -> str:
    """What belongs to the verb, with a word in the place where subject or negation may stand."""
    plain = re.sub(
        r"\(\?:([^()|?]*?)(?:\|[^()]*)?\)(?:\{[\d,]+\}\?|\?)?", r" \1", verb.after.replace("{ord}", "")
    )
    words = plain.replace("{SIG}", "sig").split()
    sig = [word for word in words if word == "sig"]
    return " ".join([*sig, *([between] if between else []), *(word for word in words if word != "sig")])


def says(text: str) -> Stance:
    return read(re.sub(r"\s+", " ", text).strip()[0].upper() + re.sub(r"\s+", " ", text).strip()[1:]).stance


@pytest.mark.parametrize("verb", TRANSITIVE, ids=lambda verb: verb.active.split()[0])
def test_active(verb: Verb) -> None:
    present, infinitive = (
        verb.active.split()[0],
        next(f for f in verb.active.split() if f.endswith(("a", "å"))),
    )
    for text in (
        f"Nämnden {present} {after(verb)} {MATTER}.",
        f"Mot denna bakgrund {present} nämnden {after(verb)} {MATTER}.",
        f"Nämnden vill därför {infinitive} {after(verb)} {MATTER}.",
        f"Nämnden har valt att {infinitive} {after(verb)} {MATTER}.",
        f"{MATTER} {present} nämnden {after(verb)}.",
        f"{MATTER} vill nämnden {infinitive} {after(verb)}.",
    ):
        assert says(text) is verb.says, text


@pytest.mark.parametrize("verb", TRANSITIVE, ids=lambda verb: verb.active.split()[0])
def test_active_denied(verb: Verb) -> None:
    present, infinitive = (
        verb.active.split()[0],
        next(f for f in verb.active.split() if f.endswith(("a", "å"))),
    )
    for text in (
        f"Nämnden {present} {after(verb, 'inte')} {MATTER}.",
        f"Nämnden kan i nuläget inte {infinitive} {after(verb)} {MATTER}.",
        f"{MATTER} kan nämnden inte {infinitive} {after(verb)}.",
    ):
        assert says(text) is NEGATED[verb.says], text


@pytest.mark.parametrize(
    "verb",
    [verb for verb in VERBS if verb.passive and not verb.after],
    ids=lambda verb: verb.active.split()[0],
)
def test_passive(verb: Verb) -> None:
    present, infinitive = verb.passive.split()[0], verb.passive.split()[-1]
    for text in (
        f"{MATTER} {present} av nämnden.",
        f"{MATTER} {present}.",
        f"Nämnden anser att {MATTER} bör {infinitive}.",
        f"Det är nämndens uppfattning att {MATTER} bör {infinitive}.",
    ):
        assert says(text) is verb.says, text
    denied = f"{MATTER} bör enligt nämndens mening inte {infinitive}."
    assert says(denied) is NEGATED[verb.says], denied


@pytest.mark.parametrize("verb", TRANSITIVE, ids=lambda verb: verb.active.split()[0])
def test_not_said_but_spoken_of(verb: Verb) -> None:
    infinitive = next(f for f in verb.active.split() if f.endswith(("a", "å")))
    for text in (
        f"Om nämnden skulle {infinitive} {after(verb)} {MATTER} krävs nya beslut.",
        f"Kan nämnden {infinitive} {after(verb)} {MATTER}?",
        f"Flera remissinstanser har valt att {infinitive} {after(verb)} {MATTER}.",
    ):
        assert says(text) is Stance.OKLART, text
