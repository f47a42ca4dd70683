"""What a formula is about: the proposal, an aim, a view that is shared; or nothing that a stand is taken on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain import Stance
from assistant.stance import matters, objects
from assistant.stance.grammar import Hit
from assistant.stance.lexicon import swedish

A = Stance.AVSTYRKER
PROPOSAL = swedish(r"förslag|föreslag")
SINGLE = swedish(
    r"^\S+(?: {SIG})?(?: {VI}| {ORGAN})?$|^bakom (?=[^.;:]*ställer {SIG}$)|^(?:{FÖRSLAG}|{FÖRESLAGNA})(?: {ord}){0,9} [\w-]+s$"
)
_WHICH = swedish(r"(?:^|, )(?:vilket|detta|det)(?: {ord}){0,4} $")
_JUDGES = swedish(r"^(?:det|ser det|anser|finner|tycker|bedömer)(?= )")
_FRONTED = swedish(r"^(?:ser|är|ställer) (?:{VI}|(?:{ord} ){0,2}?{ORGAN})(?= )")
""" "Att taket höjs ser vi positivt på": what is liked stands first."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a formula is about."""

    proposal: bool = True
    factor: float = 1.0
    """How much surer or less sure its object makes it."""
    leaning: bool = False


_A_PROPOSAL, _AN_AIM, _OF_AIM = Judged(), Judged(False, 1.0, True), Judged(False)
_MAY_BE_AIM = frozenset(("ställer sig bakom", "stödjer"))


_VIEW = swedish(
    r"^(?: {ADV}| helt| fullt ut)* (?:detta|denna|det|den) (?:synsätt|syn|beskrivning|problembild|bild|utgångspunkt|grundsyn)(?:et|en)?(?=[ .,;]|$)"
)
""" "Ställer sig helt bakom detta synsätt": a way of seeing is shared, nothing that is proposed."""
_AIM_FIRST = swedish(
    r"(?:^|[.;,] ?)(?:målet|målen|syftet|ambitionen|intentionen|tanken|inriktningen|ändamålet)(?: {ord}){0,4} $"
)
""" "Målet är vi med på, inte medlet"."""
_LIKES = frozenset(("är positiv till", "ställer sig bakom", "ser positivt på"))
_ACTS_OF_THINGS = frozenset(("stödjer", "delar synen"))
"""What things do as well: "Forskningen stödjer förslaget"."""
_THING = r"(?:[\w-]*(?:lag(?:en|ar|arna)|lagstiftning(?:en)?|regler(?:na)?|regelverk(?:et)?|bestämmelse(?:n|r|rna)|forskning(?:en)?|studie(?:n|r|rna)|statistik(?:en)?|erfarenhet(?:en|er|erna)|resultat(?:et|en)?|system(?:et|en)?|åtgärd(?:en|er|erna)|insats(?:en|er|erna)|direktiv(?:et|en)|konvention(?:en|er|erna)|strategi(?:n|er|erna)|verktyg(?:et|en)?|modell(?:en|er|erna)|metod(?:en|er|erna)|teknik(?:en)|uppgift(?:en|er|erna)|underlag(?:et|en)?|praxis|evidens(?:en)?|analys(?:en|er|erna)|utformning(?:en)?|argument(?:et|en)?|skäl(?:en)?|fakta|siffror(?:na)?|rapport(?:en|er|erna)|undervisning(?:en)?|avtal(?:et|en)?|villkor(?:en)?|process(?:en|er|erna)|struktur(?:en|er|erna)|behov(?:et|en)|utveckling(?:en)|förslag(?:et|en)|kriteri(?:et|er|erna)))"
_OF_A_THING = swedish(
    rf"(?:^|[ ,])(?<!av dessa )(?<!av detta )(?<!av samma )(?<!angivna )(?<!anförda )(?<!nämnda )(?<!redovisade ){_THING}(?: som (?:(?!och\b){{ord}} ){{1,6}}?(?!och\b){{ord}})?(?: {{ADV}})* $"
    rf"|(?:^|[ ,])(?:för att|så att|säkerställa att|viktigt att|angeläget att|vikten av att|för)(?: (?!{{VI}}\b){{ord}}){{0,3}}? {_THING}(?: (?!{{VI}}\b){{ord}}){{1,6}} och $"
)
_DONE_BY_PROPOSALS = frozenset(("stödjer", "verbet stödjer", "välkomnar", "verbet välkomnar"))
_PROPOSAL_DOES = swedish(
    r"(?:^|[.;] ?)(?:{UTREDNINGENS} )?(?:{FÖRSLAG}|reformen|lagen|satsningen|ändringen|ändringarna)(?: {ADV})* $"
)
""" "Förslaget stöder barn och unga": what stands first does it."""
_WAS_SAID = swedish(
    r"tillstyrk|stödj|stöder|förordar|välkomnar|(?:är|vara) (?:för|positiv)|(?:har|får)(?: {ord}){1,5} stöd|ställa {SIG} bakom|acceptera|godta|biträda|instämma"
)

_WAS_SPOKEN_OF = swedish(
    r"(?:^| )(?:[\w-]*{FÖRSLAG}|{FÖRESLAGNA}|motionen|reformen|betänkandet|promemorian)(?=[ .,;])|(?:till|av)styrk|(?:^| )(?:avvisa|förorda|välkomna|ogilla|stöde|stödje|bejaka|biträd|motsätte|avråde)"
)

_CONTRASTED = swedish(
    r"(?:^|[.;:!?] )(?:medan|även om|trots att|fastän|fast|oaktat att|samtidigt som|till skillnad|i motsats)(?= )[^.;:!?]*$"
)
_TAKER = swedish(r"^är (?!(?:{ADV}|{INTE}|för|mot|emot|positiv\w*|negativ\w*|avvisande|kritisk\w*)(?= ))")
""" "Är Slalomförbundet för det": the subject follows, as it does after another clause."""


def judged_as(hit: Hit, before: str, formula: str, after: str, before_all: str) -> Judged | None:
    """What the formula is about, or None where it takes no stand on it. `before_all`: from the sentence's beginning."""
    if (
        hit.pattern.name in _DONE_BY_PROPOSALS
        and not _PASSIVE.search(formula)
        and _PROPOSAL_DOES.search(before)
        and not _SUBJECT_ENDS.match(after)
        and not _THE_PROPOSAL_NEXT.match(after)
    ):
        return None
    if hit.pattern.name in _LIKES and _ENDS.match(after) and _AIM_FIRST.search(before):
        return _AN_AIM
    match hit.pattern.judged:
        case "object":
            return _liked(before, formula, after)
        case "criticism":
            if objects.opposes_proposal(after):
                return _A_PROPOSAL
            return _AN_AIM if formula.endswith(" till") and objects.opposes_something(after) else None
        case "assessment":
            shares = objects.is_assessment(formula) and not objects.shares_criticism(after)
            return Judged(not objects.is_need(after), objects.trust(formula, after)) if shares else None
        case "agreement":
            if matters.fronted(before, after) and after.rstrip(" .!").endswith((" i", " till")):
                return _A_PROPOSAL
            if objects.is_agreement(after) and not objects.shares_criticism(after):
                return Judged(True, objects.trust("", after))
            if objects.is_analysis(after):
                return Judged(True, 0.72)
            return _AN_AIM if objects.agrees_with_aim(after) else None
        case "leaning":
            return None if _DONE_ANYHOW.search(before_all) else _AN_AIM
        case "matter" | "definite":
            return _of_matter(hit, before, formula, after, before_all)
        case "outcome":
            return None if objects.praises_inquiry(before_all) else _A_PROPOSAL
        case "contrary":
            return None if matters.expects(after) else _A_PROPOSAL
        case "need":
            return None if matters.joins(before_all) else _A_PROPOSAL
        case "echo":
            return _A_PROPOSAL if _WAS_SAID.search(before_all) else None
        case "taken up":
            named = _CONTRASTED.search(before_all) or not _TAKER.match(formula)
            return _A_PROPOSAL if named and _WAS_SPOKEN_OF.search(before_all) else None
    if hit.pattern.name in _ACTS_OF_THINGS and formula.count(" ") < 2 and _OF_A_THING.search(before):
        return None  # of three words one is the subject: "vill museet stödja"
    if hit.pattern.name == "är för allt i förslaget" and _AIM_FIRST.search(before):
        return _AN_AIM
    if hit.pattern.name in _MAY_BE_AIM and objects.mere_aim(after):
        return _OF_AIM
    if hit.pattern.name in _MAY_BE_AIM and _VIEW.search(after):
        return _AN_AIM
    return _A_PROPOSAL


_CLAUSE_FIRST = swedish(r"^ ?att [^.;:?!]{5,200}$")
_CAN_WE = swedish(
    r" (?:kan|vill|bör)(?: {ADV})? (?:{VI}|(?:(?!(?:att|som|och|inte|ej)\b){ord} ){0,3}?(?!(?:att|som|och|inte|ej)\b){ord})(?: {ADV})* {INTE}(?: {ADV})* $"
)
_PREPOSITION = swedish(r" (?:till|mot|emot|från|ifrån|på|bakom)$")
""" "Att skolplikten förlängs kan förbundet inte ställa upp på"."""
_STRANDED = swedish(
    r" (?:{VI}|(?:{ord} ){0,3}?[\w-]+)(?: {ord}){0,3}? (?:till|mot|emot|från|ifrån|på|bakom)$"
)
_ENDS = swedish(r"^(?: ?[.,;!]| ?$| (?:och|men|samt|medan)(?= ))")
""" "En bred utrullning säger vi nej till": the object of what has lost it stands first, whatever it is."""
_THE_PROPOSAL_NEXT = swedish(r"^ (?:{ord} ){1,4}?(?:{FÖRSLAG}|{FÖRESLAGNA} [\w-]+)(?=[ .,;]|$)")
""" "Medan grannen är för förslaget stöder vi förslaget": it does not do it to itself."""
_SUBJECT_ENDS = swedish(r"^ (?:{VI}|(?:{ord} ){0,2}?{ORGAN})(?: {ADV}| bestämt| starkt)*(?: ?[.,;!]| ?$)")
""" "Att avgiften höjs avvisar vi"."""
_PASSIVE = re.compile(r"^\w+s(?= |$)")


def _of_matter(hit: Hit, before: str, formula: str, after: str, before_all: str) -> Judged | None:
    """What a verb of the table is said of; opposition to what was left out of an analysis is no stand."""
    if hit.pattern.judged == "definite" and _STRANDED.search(formula) and _ENDS.match(after):
        return Judged(PROPOSAL.search(before) is not None, 0.9)
    if (
        _CLAUSE_FIRST.match(before)
        and (_PREPOSITION.search(formula) or _CAN_WE.search(before))
        and _ENDS.match(after)
    ) or (_CLAUSE_FIRST.match(before) and " " not in formula and _SUBJECT_ENDS.match(after)):
        return Judged(False, 0.9)
    passive = _PASSIVE.search(formula) is not None
    definite = hit.pattern.judged == "definite" or (passive and hit.pattern.says is Stance.INGEN_ERINRAN)
    kind = matters.matter(before, after, passive=passive, definite=definite)
    if not kind and passive and matters.proposed_to(before_all):
        kind = "proposal"
    if not kind and hit.pattern.says in (A, Stance.INGEN_ERINRAN) and matters.is_done(before, after):
        return Judged(False, 0.9)
    if kind == "clause" and hit.pattern.says is A and not objects.opposes_proposal(after):
        return None
    return Judged(kind == "proposal", {"proposal": 1.0, "clause": 0.9}.get(kind, 0.8)) if kind else None


_PART_FIRST = swedish(
    r"(?:kapitel|avsnitt(?:en)?|punkt|kap\.|lagförslag) ?\d[^.;:?!]{0,60}$|(?:^|[ ,])(?:de|det|den)? ?(?:övriga|andra|resten|återstående)(?: {ord})? $"
)
""" "Kapitel 8 välkomnas", "de övriga välkomnas": parts of what is proposed."""


def _liked(before: str, formula: str, after: str) -> Judged | None:
    """The object of liking or dislike: it stands after the formula, or the sentence began with it."""
    if matters.fronted(before, after) and SINGLE.match(formula):
        return _A_PROPOSAL
    kind = objects.object_kind(after)
    if kind != "proposal" and formula == "valkomna" and _WOULD.search(before):
        return None
    if kind == "clause" and _JUDGES.search(formula):
        return Judged(False)
    if formula == "valkomnas" and _THEIR_TASK.search(before):
        return None
    if formula == "valkomnas":
        return Judged((PROPOSAL.search(before) or _PART_FIRST.search(before)) is not None, 0.8)
    if kind == "none":
        if _WHICH.search(before):
            return Judged(False, 0.8)
        if PROPOSAL.search(formula):
            return Judged(True, 0.95)  # "ser förslaget om avgifter positivt"
        if _FRONTED.search(formula) and before.strip():
            return Judged(False, 0.9) if PROPOSAL.search(before) else _AN_AIM
        return None
    if kind == "aim" and formula.startswith("uppskatta"):
        return None  # thanks for the attempt
    if kind == "aim":
        return None if objects.is_courtesy(after) else _AN_AIM
    if kind == "other" and objects.names_change(after):
        return Judged(True, 0.85)
    return Judged(kind == "proposal", {"proposal": 1.1, "clause": 1.0}.get(kind, 0.85))


_DONE_ANYHOW = swedish(
    r"(?:^|[.,] ?)(?:om|ifall|i det fall|för det fall)(?: att)? (?:{ord} ){1,6}?(?:ändå|trots (?:detta|allt|det)|likväl|väljer att|skulle välja att)(?= )"
)
""" "I det fall regeringen trots detta går vidare är det lämpligt att …": what is next best."""
_THEIR_TASK = swedish(
    r"(?:^|[.!?] ){UTREDNINGENS} (?:uppdrag|direktiv|arbete)\w*(?: (?:att|om|med)(?= )[^.;:?!,]{3,120})? $"
)
""" "Utredarens uppdrag att se över skatten välkomnas": not what came of it."""
_WOULD = swedish(r"(?:^| )skulle (?:(?:{VI}|{ADV}|(?:{ord} ){0,2}?{ORGAN}|gärna) )*$")
""" "Skulle välkomna tydligare riktlinjer": a wish for what is not there."""
