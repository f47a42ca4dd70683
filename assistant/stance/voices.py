"""Who says it: the sender, its officials, dissenting members, or somebody else whose stand is reported.

Without other signs it is the sender. A sentence-initial organisation is the sender unless `names` tells what
the sender is called and the subject is somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import VoiceKind
from assistant.stance.fold import Folded, letters
from assistant.stance.lexicon import swedish, word


@dataclass(frozen=True, slots=True)
class Voice:
    kind: VoiceKind
    holder: str = ""


SENDER = Voice(VoiceKind.RESPONDENT)

_TAIL = r"(?: (?:{ADV}|{HJÄLP}|{INTE}|{SIG}|är|att|som|själva|i huvudsak|var|varit|vara))*"
_COLLECTIVE = (
    r"(?:(?:{KOLLEKTIV})(?: av)?(?: {ord}){0,4}? {INSTANSER}|{INSTANSERNA}|(?:{KOLLEKTIV}) (?:{ord} ){0,2}?remissinstans\w*"
    r"|{KOLLEKTIV} av (?:de |remissens )?(?:svarande|tillfrågade)|(?:en|den) remissinstans)"
)
_OTHERS_BEFORE = swedish(
    rf"(?:^|(?<=[ (,]))({_COLLECTIVE}|{{UTREDNINGEN}})(?: (?:i|inom|från|med) {{ord}}(?: {{ord}}){{0,2}})??{_TAIL} $"
)
_OTHERS_AFTER = swedish(rf"^(?: {{ADV}})* ({_COLLECTIVE})(?= |$|[.,])")
_RELATIVE = swedish(
    r"(?:^| )((?:de|den|dem|alla|någon|några|flera|andra|{ord}er|instanser\w*) som)(?: {ADV})* $"
)
_SAYING = (
    r"anser|anger|uppger|skriver|menar|bedömer|föreslår|konstaterar|framhåller|redovisar|beskriver|noterar|hävdar|anför|anfört|påpekar"
    r"|uppgett|skrivit|erfar|rapporterar|refererar|säger|förordar|tycker"
)
_REPORTED = swedish(
    rf"(?:^|(?<=[ (,]))({_COLLECTIVE}|{{UTREDNINGEN}})(?: (?!och\b){{ord}}){{0,3}}? (?:{_SAYING})(?: {{ord}}){{0,6}} att(?= )"
)
_REPORTED_INVERTED = swedish(rf"(?:^| )(?:{_SAYING}) ({_COLLECTIVE}|{{UTREDNINGEN}}) att(?= )")
_ACCORDING = swedish(rf"(?:^|[ ,(])enligt ((?:{{UTREDNINGEN}}|{_COLLECTIVE}))(?= )")
_PREPOSITION = swedish(r"(?:^| )(?:i|av|till|om|på|från|med|ur|över|för|mot|genom|efter) ?$")
_SENDER_AFTER = swedish(r"^(?: {ADV})* (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?= |$|[.,])")
_OWN = word(r"{VI}|{ORGAN}|för egen del")

_DISSENT = word(
    r"yrka(?:r|de|t|nde|ndet|s)|reserverar {SIG}|reserverade {SIG}|reservation\w*|särskilt yttrande|protokollsanteckning\w*|{PARTI}s? ledamöter"
    r"|tilläggsyrkande\w*|avslagsyrkande\w*|återremissyrkande\w*"
)
_PARTY = swedish(r"\((?:sd|s|m|v|c|l|kd|mp|fp)\)(?:{0-3}(?: (?:{ADV}|{HJÄLP}|att|m\.fl\.?|med flera))*)? $")
_PARTY_SUBJECT = swedish(
    rf"(?:^|[ ,(])({{PARTI}}|ledamöterna|ledamoten|oppositionen)(?: (?:{{ord}} ){{0,4}})?{_TAIL} $"
)
_DECIDES = word(
    r"(?:beslut\w*|besluta\w*|{ORGAN} (?:beslutar|har beslutat|anser|bedömer|tillstyrker|avstyrker))"
)

_PROPOSES = swedish(
    r"(?:^|[ ,(:])({FÖRVALTNINGEN}|tjänsteutlåtandet|stadsdirektören|förvaltningschefen|kommundirektören)(?: (?!men\b){ord}){0,6}? (?:föreslår|förordar|rekommenderar|hemställer)(?: {ord}){0,4}? (?:att )?"
)
_PROPOSED = swedish(
    r"(?:^|[ ,(])(?:föreslås(?: att)?|förslag till beslut:?|förslag till yttrande:?|föreslår (?:{ord} ){0,2}?(?:nämnden|styrelsen|kommunstyrelsen))(?= )"
)
_OFFICIAL = swedish(rf"(?:^|[ ,(])((?:förvaltningen|kontoret|handläggaren))(?: {{ord}}){{0,4}}{_TAIL} $")
_ADOPTED = word(r"(?:antas?|antar|godkänns|godkänner|beslutar)")


def _known(candidate: str, names: Sequence[str]) -> bool:
    """Could the words be a way to call the sender?

    >>> _known("skolverket", ["Statens skolverk"]), _known("pts", ["Post- och telestyrelsen"]), _known("lo", ["Svenskt Näringsliv"])
    (True, True, False)
    """
    words = [w for w in re.split(r"[^\w]+", candidate) if w]
    for name in names:
        other = letters(name)
        if candidate in other or other in candidate:
            return True
        stems = [w[:6] for w in re.split(r"[^\w]+", other) if len(w) > 3]
        if any(len(w) > 3 and any(w.startswith(s) or s.startswith(w) for s in stems) for w in words):
            return True
        if len(words) == 1 and 2 <= len(candidate) <= 6 and candidate[0] == other[:1]:
            position = 0
            for character in candidate:
                position = other.find(character, position) + 1
                if position == 0:
                    break
            else:
                return True
    return False


_GENERIC = re.compile(letters(r"(?:vi|jag|man|det|detta|den|de|som|nu|här|då|så|därför|således|dock|samtidigt|vidare|även|sammantaget|däremot|i|på|för|med|av"
    r"|mot|utifrån|enligt|om|vad|gällande|avseende|sammanfattningsvis|slutligen|härutöver|ändå|också|inte|en|ett|sverige|förslag\w*|motion\w*|betänkande\w*|remiss\w*"
    r"|den|stycke|avsnitt|kapitel|punkt)") + r"$")  # fmt: skip
_NAME = re.compile(r"(?:(?<=^)|(?<=[ ,]))((?:[A-ZÅÄÖ][\w&:-]*)(?: (?:och|i|för|av|[A-ZÅÄÖ][\w&:-]*)){0,5}?)$")
_AUXILIARY = swedish(r"^(?:{ADV}|{HJÄLP}|{INTE}|{SIG}|är|har)$")


def _named_other(folded: Folded, start: int, head: int, names: Sequence[str]) -> str:
    """The subject before the verb, when it is written as a name and is not one of the sender's; else ''."""
    own = word(r"{ORGAN}|{VI}|{FÖRVALTNINGEN}")
    words = folded.written(start, head).split()
    while words and _AUXILIARY.search(letters(words[-1].strip(",()"))):
        words.pop()
    text = " ".join(words)
    if text.upper() == text and len(words) > 3:
        return ""
    match = _NAME.search(text)
    if not match:
        return ""
    name = match[1]
    folded_name = letters(name)
    first = folded_name.split()[0]
    if _GENERIC.match(first) or (
        own.fullmatch(folded_name) and " " not in folded_name and not name[1:2].isupper()
    ):
        return (
            "" if _GENERIC.match(first) or _known(folded_name, names) or name.islower() else _specific(name)
        )
    return "" if _known(folded_name, names) else name


def _specific(name: str) -> str:
    """A body named by a word of its own ("Skolverket") is somebody; a body by its kind ("Nämnden") is the sender."""
    kinds = word(
        r"nämnden|styrelsen|verket|myndigheten|rätten|domstolen|kommunen|staden|regionen|förbundet|föreningen|universitetet|högskolan|institutet"
        r"|inspektionen|rådet|fakulteten|förvaltningen|kontoret|fullmäktige|stiftelsen|bolaget|organisationen|länsstyrelsen|kommunstyrelsen"
        r"|regionstyrelsen|tingsrätten|hovrätten|kammarrätten|förvaltningsrätten|fakultetsnämnden|fakultetsstyrelsen|universitetsstyrelsen|lärosätet|museet|akademin"
    )
    return "" if kinds.fullmatch(letters(name)) else name


def voice(folded: Folded, sentence: tuple[int, int], head: tuple[int, int], names: Sequence[str]) -> Voice:
    """Whose stand the formula at `head` in `sentence` is."""
    before = folded.text[sentence[0] : head[0]]
    after = folded.text[head[1] : sentence[1]]
    base = sentence[0]
    whole = folded.text[sentence[0] : sentence[1]]

    def written(match: re.Match[str], offset: int) -> str:
        return folded.written(match.start(1) + offset, match.end(1) + offset)

    dissent = _DISSENT.search(whole)
    if (dissent and dissent.start() < len(before)) or _PARTY.search(before):
        match = _PARTY_SUBJECT.search(before)
        decided = _DECIDES.search(before)
        if not decided or (dissent and decided.start() < dissent.start()):
            return Voice(VoiceKind.DISSENT, written(match, base) if match else "")
    if match := _PARTY_SUBJECT.search(before):
        return Voice(VoiceKind.DISSENT, written(match, base))
    clause = before[max((before.rfind(c) for c in (", ", "; ", " men ", " medan ")), default=0) + 1 :]
    if match := _PROPOSES.search(before):
        return Voice(VoiceKind.OFFICIALS, written(match, base))
    if match := _PROPOSED.search(before):
        return Voice(VoiceKind.OFFICIALS)
    passive = folded.text[head[0] : head[1]].split(" ", maxsplit=1)[0].endswith("s")
    if not passive:
        for pattern in (_OTHERS_BEFORE, _RELATIVE):
            if (
                (match := pattern.search(before))
                and not _PREPOSITION.search(before[: match.start()])
                and not _SENDER_AFTER.search(after)
            ):
                return Voice(VoiceKind.OTHERS, written(match, base))
    for pattern in (_REPORTED, _REPORTED_INVERTED, _ACCORDING):
        if (
            (match := pattern.search(before))
            and not _OWN.search(before[match.end() :])
            and not _OWN.search(before[: match.start()])
        ):
            return Voice(VoiceKind.OTHERS, written(match, base))
    if (match := _OTHERS_AFTER.search(after)) and not _OWN.search(clause):
        return Voice(VoiceKind.OTHERS, written(match, head[1]))
    if names and (other := _named_other(folded, sentence[0], head[0], names)):
        return Voice(VoiceKind.OTHERS, other)
    if (match := _OFFICIAL.search(before)) and not any(
        "forvaltning" in letters(n) or "kontor" in letters(n) for n in names
    ):
        return Voice(VoiceKind.OFFICIALS, written(match, base))
    return SENDER
