"""Verbs of support, acceptance and opposition, each in all its forms: a row of the grammar is made of each.

What a verb needs is in the table: its forms, the particle that may stand after subject and negation ("dömer nämnden inte
ut"), and what will do as its object (`matters.matter`). Active and passive, with the object before or after, come with
the form: `interpret` looks. To add a verb, add a line with an example and a counter-example. Verbs that have rows of
their own elsewhere ("tillstyrker", "motsätter sig", "välkomnar") are not here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain import Stance
from assistant.stance.fold import letters
from assistant.stance.pattern import Force, Pattern

T, A, E = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN


@dataclass(frozen=True, slots=True)
class Verb:
    active: str
    """Present, infinitive and supine, and the preterite where the present is not the only one met."""
    passive: str
    """Present and infinitive; empty where it has none."""
    after: str
    """What belongs to it: "{SIG}", a particle, a preposition; empty for a plain transitive verb."""
    says: Stance
    example: str
    counter: str
    definite: bool = False
    """Said of nothing but plans: something definite ("vänder sig mot sammanslagningen") or an "att" is object enough.
    Offices also support, accept and reject applications, appeals and people: there it must be a proposal."""


VERBS: tuple[Verb, ...] = (
    # --- support
    Verb("stödjer stöder stödja stöttat stödjt stödde", "stöds stödjas stödjs", "", T, "Det som föreslås i avsnitt 4 stöds av nämnden.", "Verksamheten stöds av nämnden."),
    Verb("understödjer understöder understödja understödde", "understöds understödjas", "", T, "Nämnden vill understödja utredningens förslag.", "Nämnden understödjer unga idrottare."),
    Verb("biträder biträda", "", "", T, "Förslaget om kortare tider kan hovrätten biträda.", "Ett ombud ska biträda den sökande."),
    Verb("biträtt", "biträds biträdas", "", T, "Förslaget om kortare tider biträds av hovrätten.", "Den sökande biträds av ett ombud.", definite=True),
    Verb("bejakar bejaka bejakat bejakade", "bejakas", "", T, "Kommunen väljer att bejaka den föreslagna ordningen.", "Kommunen vill bejaka ny teknik.", definite=True),
    Verb("förordar förorda förordat förordade", "förordas", "", T, "Det föreslagna kravet kan förbundet förorda.", "Kommunen förordar en annan lösning."),
    Verb("förespråkar förespråka förespråkade", "förespråkas", "", T, "Förbundet förespråkar de föreslagna ändringarna.", "Förbundet förespråkar en annan modell."),
    Verb("gillar gilla gillat gillade", "gillas", "", T, "Det föreslagna kravet gillas av förbundet.", "Vi gillar träd."),
    Verb("ogillar ogilla ogillat ogillade", "ogillas", "", A, "Det föreslagna kravet ogillas av förbundet.", "Rätten ogillar talan."),
    Verb("godkänner godkänna godkänt godkände", "godkänns godkännas", "", T, "Styrelsen vill godkänna utredningens förslag.", "Styrelsen godkänner årsredovisningen."),
    Verb("sluter sluta slutit slöt", "", "upp(?: {ord}){0,3}? (?:bakom|kring)", T, "Förslaget om kortare tider sluter förbundet upp bakom.", "Medlemmarna sluter upp bakom styrelsen."),
    Verb("står stå stått", "", "bakom", T, "Länsstyrelsen står bakom den ordning som föreslås.", "Flera myndigheter står bakom rapporten."),
    Verb("samtycker samtycka samtyckt samtyckte", "", "till", T, "Den föreslagna avgiften samtycker stiftet till.", "Patienten samtycker till vården."),
    Verb("ställer ställa ställt ställde", "", r"(?:{ord} ){0,3}?upp (?:på|bakom)", T, "Förslaget om samordning ställer vi upp på.", "Vi ställer upp på en intervju."),
    Verb("anbefaller anbefalla anbefallt", "anbefalls anbefallas", "", T, "Det föreslagna kravet kan rådet anbefalla.", "Rådet anbefaller en annan lösning."),
    # --- acceptance
    Verb("godtar godtaga godta godtagit godtog", "godtas godtagas", "", E, "Den ordning som föreslås kan godtas.", "Banken godtar säkerheten."),
    Verb("accepterar acceptera accepterat accepterade", "accepteras", "", E, "Verket kan acceptera den ordning som föreslås.", "Verket accepterar inga avvikelser."),
    # --- opposition
    Verb("avvisar avvisa avvisat avvisade", "avvisas", "", A, "Nämnden har valt att avvisa utredningens förslag.", "Domstolen får avvisa ett överklagande."),
    Verb("förkastar förkasta förkastat förkastade", "förkastas", "", A, "Det föreslagna kravet kan förbundet bara förkasta.", "Hypotesen förkastas.", definite=True),
    Verb("underkänner underkänna underkänt underkände", "underkänns underkännas", "", A, "Förbundet måste underkänna det föreslagna kravet.", "Provet underkänns av läraren.", definite=True),
    Verb("avslår avslå avslagit avslog", "avslås", "", A, "Det föreslagna kravet avslås.", "Ansökan avslås av myndigheten."),
    Verb("vänder vända vänt vände", "", "{SIG}(?: {ord}){0,3}? (?:mot|emot)", A, "Länsstyrelsen måste vända sig mot den föreslagna ordningen.", "Invånarna vänder sig till kommunen.", definite=True),
    Verb("protesterar protestera protesterat protesterade", "", "(?:mot|emot)", A, "Föreningen vill protestera mot den föreslagna avgiften.", "Eleverna protesterar mot schemat.", definite=True),
    Verb("invänder invända invänt invände", "", "(?:mot|emot)", A, "Förbundet måste invända mot utredningens förslag.", "Kunden ska invända mot felaktiga uppgifter.", definite=True),
    Verb("säger säga sagt sade", "", "nej till", A, "Det föreslagna kravet säger nämnden nej till.", "Ingen ska behöva säga nej till jobb.", definite=True),
    Verb("tar ta tagit tog", "", "avstånd (?:från|mot|ifrån)", A, "Den föreslagna modellen tar förbundet avstånd från.", "Ta avstånd från våld.", definite=True),
    Verb("dömer döma dömt dömde", "döms dömas", "ut", A, "Förslaget om sammanslagning dömer kommunen ut.", "Domstolen dömer ut vitet.", definite=True),
    Verb("avfärdar avfärda avfärdat avfärdade", "avfärdas", "", A, "Förbundet avfärdar det föreslagna kravet.", "Utredningen avfärdar farhågorna."),
)  # fmt: skip

_NEGATED = {T: A, E: A, A: E}
_WORDS = r"(?: (?!(?:att|som|men|medan|och)\b){ord}){0,5}?"
_SHORTEST = 4


def _key(forms: list[str]) -> tuple[str, ...]:
    """What every form begins with; the forms themselves where that is short, as of "går"."""
    first, last = min(map(letters, forms)), max(map(letters, forms))
    same = (n for n in range(len(first), 0, -1) if last.startswith(first[:n]))
    stem = first[: next(same, 0)]
    return (
        (stem,)
        if len(stem) >= _SHORTEST
        else tuple(letters(form) + " " * (len(form) < _SHORTEST) for form in forms)
    )


def _row(verb: Verb) -> Pattern:
    active, passive = verb.active.split(), verb.passive.split()
    words = f"(?:{'|'.join([*active, *passive])})"
    if verb.after:
        words += rf"{_WORDS} {verb.after}(?!\w)"
    plain = re.sub(r"\(\?:[^()]*\)[?{}\d,]*", "", verb.after.replace("{SIG}", "sig"))
    return Pattern(
        " ".join(["verbet", active[0], *plain.split()]),
        words,
        _key([*active, *passive]),
        verb.says,
        _NEGATED[verb.says],
        Force.DECLARED,
        0.88,
        verb.example,
        verb.counter,
        judged="definite" if verb.definite else "matter",
    )


STANCE_VERBS: tuple[Pattern, ...] = tuple(_row(verb) for verb in VERBS)
