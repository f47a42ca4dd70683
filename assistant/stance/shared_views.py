"""Agreement with somebody's opposition or doubts: "delar förbundets motstånd mot förslaget" is no support of it."""

from __future__ import annotations

from assistant.domain import Stance
from assistant.stance.lexicon import swedish

_ON_PROPOSAL = (
    r"(?: (?:mot|till|av|på|från|inför|för|kring|om|över|gällande|rörande|beträffande))"
    r"(?: (?!(?:dagens|nuvarande|gällande)\b){ord}){0,3}? (?:{FÖRSLAG}|{FÖRESLAGNA}|betänkande\w*|promemori\w*|reform\w*)(?= |$|[.,;])"
)
_FIRST = r"^(?: (?!(?:men|som|utom|om|att|har|lämnar|framför|vill|med|{FÖRSLAG}|{UTREDNINGENS}|{UTREDNINGEN})\b){ord}){0,5}? "
_REFUSAL = swedish(
    rf"{_FIRST}(?:(?:motstånd|motståndet|nej|avslag|avslaget|avvisande|avvisandet|avstyrkande|avstyrkandet|avståndstagande|avståndstagandet|protest|protester|protesterna)"
    rf"|(?:negativa|avvisande|avoga) (?:inställning|hållning|syn|uppfattning|ståndpunkt|ställningstagande|bedömning|attityd|omdöme)\w*){_ON_PROPOSAL}"
)
_DOUBT = swedish(
    rf"{_FIRST}(?:(?:kritik|invändning|tveksamhet|tvekan|oro|farhåg|farhågor|skepsis|betänklighet|reservation|synpunkt|anmärkning|tvivel|bekymmer)\w*"
    rf"|(?:kritiska|skeptiska|tveksamma) (?:inställning|hållning|syn|uppfattning|ståndpunkt|ställningstagande|bedömning|attityd|omdöme)\w*){_ON_PROPOSAL}"
)


def shared(formula: str, after: str) -> Stance | None:
    """What a verb of support says whose object is somebody's opposition to the proposal, or doubts of it; both folded.

    >>> shared("delar forbundets motstand mot forslaget", ".")
    <Stance.AVSTYRKER: 'AVSTYRKER'>
    >>> shared("instammer", " i forbundets kritik mot forslaget.")
    <Stance.OKLART: 'OKLART'>
    >>> shared("delar utredningens bedomning", " att motstandet mot forslaget ar litet.") is None
    True
    """
    told = f" {formula.partition(' ')[2]}{after}"
    for words in (told, after):
        if _REFUSAL.search(words):
            return Stance.AVSTYRKER
        if _DOUBT.search(words):
            return Stance.OKLART
    return None
