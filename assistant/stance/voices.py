"""Who says it: the sender, its officials, dissenting members, or somebody else whose stand is reported.

Without other signs it is the sender. A sentence-initial organisation is the sender unless `names` tells what
the sender is called and the subject is somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import VoiceKind
from assistant.stance.fold import NAMED, Folded, letters
from assistant.stance.lexicon import Keyed, swedish, word


@dataclass(frozen=True, slots=True)
class Voice:
    kind: VoiceKind
    holder: str = ""


SENDER = Voice(VoiceKind.RESPONDENT)

_TAIL = r"(?: (?:{ADV}|{HJÄLP}|{INTE}|{SIG}|är|att|som|själva|sannolikt|troligen|förmodligen|antagligen|säkert|nog|lär|väntas|kommer|först|då|[\w-]+vis|[\w-]+ligen|i huvudsak|var|varit|vara|i (?:sina|sitt) {ord}))*"
_COLLECTIVE = (
    r"(?:(?:{KOLLEKTIV})(?: av)?(?: {ord}){0,4}? {INSTANSER}|{INSTANSERNA}|(?:{KOLLEKTIV}) (?:{ord} ){0,2}?remissinstans\w*"
    r"|{KOLLEKTIV} av (?:de |remissens )?(?:svarande|tillfrågade)|(?:en|den) remissinstans"
    r"|{KOLLEKTIV} (?:berörda|tillfrågade|hörda|anslutna|närliggande) {ord})"
)
_OTHERS_BEFORE = swedish(
    rf"(?:^|(?<=[ (,]))({_COLLECTIVE}|{{UTREDNINGEN}})(?: (?:i|inom|från|med) {{ord}}(?: {{ord}}){{0,2}})??{_TAIL} $"
)
_OTHERS_AFTER = swedish(rf"^(?: {{ADV}})* ({_COLLECTIVE})(?= |$|[.,])")
_RELATIVE = Keyed(
    swedish(r"(?:^| )((?:de|den|dem|alla|någon|några|flera|andra|{ord}er|instanser\w*) som)(?: {ADV})* $"),
    (" som ",),
)
_JOINS_THEM = swedish(r"(?:sällar|ansluter|räknar) {SIG} till ?$|(?:hör|är bland|en av) (?:till )?$")
_SAYING = (
    r"anser|anger|uppger|skriver|menar|bedömer|föreslår|konstaterar|framhåller|redovisar|beskriver|noterar|hävdar|anför|anfört|påpekar"
    r"|uppgett|skrivit|erfar|rapporterar|refererar|säger|förordar|tycker|(?:gör|drar)(?: {ord})? (?:bedömningen|slutsatsen)"
)
_REPORTED = swedish(
    rf"(?:^|(?<=[ (,]))({_COLLECTIVE}|{{UTREDNINGEN}})(?: (?!och\b){{ord}}){{0,3}}? (?:{_SAYING})(?: {{ord}}){{0,6}} att(?= )"
)
_REPORTED_INVERTED = swedish(rf"(?:^| )(?:{_SAYING}) ({_COLLECTIVE}|{{UTREDNINGEN}}) att(?= )")
_TOLD = swedish(
    r"(?:^|[ ,(])(?:av|i) ({UTREDNINGEN}|[\w-]*underlaget|[\w-]*sammanställningen) (?:framgår|framkommer|anges|uppges)(?: {ord}){0,2} att(?= )"
)
_ACCORDING = swedish(
    rf"(?:^|[ ,(])enligt ((?:{{UTREDNINGEN}}|{_COLLECTIVE}|uppgifter|uppgift|pressen|media|medierna|tidningen|lokaltidningen|(?:den |en )?(?:enkät|enkäten|undersökning|undersökningen)))(?= )"
)
_AGENT = swedish(
    r"^ (?:inte )?av ((?:(?!(?:oss|undertecknad)\b){ord} ){0,2}?(?!{ORGAN}(?:\W|$)|oss(?:\W|$))(?:[\w-]{4,30}(?:na|er|ar|or)|regeringen|riksdagen|oppositionen|branschen|allmänheten|opinionen|minoriteten))(?=[.,]|$| (?:i|på|men|och|vid) )"
)
""" "Tillstyrktes av grannarna": the passive tells who."""
_PREPOSITION = swedish(r"(?:^| )(?:i|av|till|(?<!även )(?<!^)om|på|från|med|ur|över|för|mot|genom|efter) ?$")
_SENDER_AFTER = swedish(
    r"^(?: {ADV})* (?:{VI}|(?:(?!{FÖRSLAG} |de[tnm] |detta |\w+r ){ord} ){0,2}{ORGAN})(?= |$|[.,])"
)
_OWN = word(r"{VI}|{ORGAN}|för egen del")

_DISSENT = Keyed(
    word(
        r"(?<!vi )(?<!primärt )(?<!första hand )yrka(?:r|de|t|nde|ndet|s)(?! vi\b)|reserverar {SIG}|reserverade {SIG}|(?<!med )(?<!med de )(?<!med den )(?<!med vissa )(?<!med följande )reservation\w*|särskilt yttrande|protokollsanteckning\w*|{PARTI}s? (?:ledamöter|ledamot)"
        r"|(?:ja|nej)-röst(?:en)? (?:för|innebär)|tilläggsyrkande\w*|avslagsyrkande\w*|återremissyrkande\w*|skiljaktig\w*|avvikande mening"
    ),
    (
        "yrka",
        "reserv",
        "sarskilt yttrande",
        "protokollsanteckning",
        "ledamot",
        "-rost",
        "ledamoter",
        "skiljaktig",
        "avvikande mening",
        "radmannen",
        "namndemannen",
    ),
)
_PARTY = swedish(r"\((?:sd|s|m|v|c|l|kd|mp|fp)\)(?:{0-3}(?: (?:{ADV}|{HJÄLP}|att|m\.fl\.?|med flera))*)? $")
_PARTY_SUBJECT = swedish(
    rf"(?:^|[ ,(])({{PARTI}}|ledamöterna|ledamoten|oppositionen|rådmannen|nämndemannen|(?:en|två|tre|fyra|fem) (?:ledamot|ledamöter))(?: (?!(?:och|men|{{VI}}|{{ORGAN}})(?: |$)){{ord}}){{0,5}}?{_TAIL} $"
)
_PARTY_PROPOSES = swedish(
    r"(?:^|[ ,(])({PARTI}|ledamöterna|ledamoten|oppositionen)(?: {ord}){0,3}? (?:föreslår|vill|önskar|anser|hemställer|yrkar|begär) att (?:{ORGAN}) (?:{ord} ){0,3}?$"
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
        if len(words) == 1 and 2 <= len(candidate) <= 6 and _abbreviates(candidate, other):
            return True
    return candidate.endswith(_OFFICES) and any(letters(name) == "forvaltningen" for name in names)


_OFFICES = ("kontoret", "forvaltningen", "namnden", "styrelsen")
"""Who speaks in the answer of a kommun or a region."""


def _abbreviates(short: str, name: str) -> bool:
    """Do the letters stand in the name in that order, from the beginning of one of its words?

    >>> _abbreviates("foi", "totalforsvarets forskningsinstitut"), _abbreviates("lo", "svenskt naringsliv")
    (True, False)
    """
    for start in re.finditer(rf"(?<!\w){re.escape(short[0])}", name):
        position = start.start()
        for character in short:
            position = name.find(character, position) + 1
            if position == 0:
                break
        else:
            return True
    return False


_GENERIC = re.compile(letters(r"(?:vi|jag|man|det|detta|dessa|den|de|rent|därutöver|synpunkt\w*|[\w-]*utredningens|som|nu|här|då|så|därför|således|dock|samtidigt|vidare|även|sammantaget|däremot|i|på|för|med|av"
    r"|mot|utifrån|enligt|om|vad|gällande|avseende|sammanfattningsvis|slutligen|härutöver|ändå|också|inte|en|ett|sverige|förslag\w*|motion\w*|betänkande\w*|remiss\w*"
    r"|den|stycke|avsnitt|kapitel|punkt)") + r"$")  # fmt: skip
_OF_A_KIND = r"(?:[a-zåäö-]*(?:förening|byalag|byaråd|församling|förbund)|kommun|stad|universitet|högskola|tingsrätt|hovrätt)"
"""What a body is, written after its name: "Björksjö byalag", "Umeå universitet"."""
_NAME = re.compile(
    r"(?:(?<=^)|(?<=[ ,]))((?:[A-ZÅÄÖÞ][\w&:-]*)(?: (?:och|i|för|av|[A-ZÅÄÖÞ][\w&:-]*)){0,5}?"
    rf"(?: {_OF_A_KIND})?)$"
)
_AUXILIARY = swedish(r"^(?:{ADV}|{HJÄLP}|{INTE}|{SIG}|är|har)$")


def _named_before(folded: Folded, start: int, head: int) -> str:
    """The subject before the verb, when it is written as a name; else ''."""
    words = folded.written(start, head).split()
    while words and _AUXILIARY.search(letters(words[-1].strip(",()"))):
        words.pop()
    text = " ".join(words)
    if text.upper() == text and len(words) > 3:
        return ""
    if words and words[-1] in _JOINS:  # the subject is that of the first verb
        first = words[0].strip(",()")
        return first if _ACRONYM.fullmatch(first) else ""
    match = _NAME.search(text)
    return match[1] if match and not _GOVERNED.search(text[: match.start(1)]) else ""


_JOINS = ("och", "samt", "men", "eller")
_GOVERNED = re.compile(
    r"(?:^| )(?:till|av|på|inom|från|för|med|hos|om|över|mot|via|genom|enligt|i) $", re.IGNORECASE
)
_ACRONYM = re.compile(r"[A-ZÅÄÖ]{2,6}")
_FINITE = re.compile(r"\w+r\b")
_NAME_AFTER = re.compile(
    r"^\s*(?:(?:därför|således|också|även|alltså|dock|däremot|emellertid|sammantaget) )?"
    r"((?:[A-ZÅÄÖÞ][\w&:-]*)(?: (?:(?:och|i|för) )?[A-ZÅÄÖÞ][\w&:-]*){0,4})(?=[ .,]|$)"
)


def _inverted_other(folded: Folded, start: int, head: tuple[int, int], end: int, names: Sequence[str]) -> str:
    """The subject after a finite verb ("Därför avstyrker LO förslaget"), when it is not one of the sender's.

    Only where something else stands first, so that the subject must follow; a genitive is no subject.
    """
    before = folded.text[start : head[0]].rsplit(", ", 1)[-1]
    if not before.strip() or _OWN.search(before) or not _FINITE.match(folded.text, head[0], head[1]):
        return ""
    if _named_before(folded, start, head[0]):
        return ""
    match = _NAME_AFTER.match(folded.written(head[1], end))
    if not match or match[1].endswith("s") or (match[1].isupper() and " " in match[1]):
        return ""
    return _somebody_else(match[1], names)


def _among(collective: str, names: Sequence[str]) -> bool:
    """Do those of the sender's own kind speak together ("Länsstyrelserna instämmer" in a länsstyrelse's answer)?

    >>> _among("lansstyrelserna", ["Länsstyrelsen i Alvhamra"]), _among("flera lansstyrelser", ["Länsstyrelsen i Alvhamra"])
    (True, False)
    """
    kind = collective.removesuffix("rna")
    return kind != collective and any(letters(name).startswith(kind.rstrip("e")) for name in names)


_FOR_ITS_PART = swedish(
    r"(?:; ?|, (?:men )?| men | medan )(?:[^.;]{0,40} )?(?:för|från) (?:(?:vår|min|sin|{ORGAN}s?) )?(?:egen )?del(?= |[.,]|$)"
)


def _contrasted(folded: Folded, start: int, head: tuple[int, int]) -> str:
    """The subject of a stand that the sender's own is set against: "Regionen avstyrker; för nämndens egen del …"."""
    words = folded.text[start : head[0]].split()
    if (
        not 0 < len(words) < 6
        or words[0] in ("vi", "jag")
        or not _FINITE.match(folded.text, head[0], head[1])
    ):
        return ""
    part = _FOR_ITS_PART.search(folded.text, head[1], head[1] + 160)
    if part is None or any(word.rstrip("s")[:6] in part[0] for word in words if len(word) > 3):
        return ""
    return folded.written(start, head[0])


_BODY = word(r"{ORGAN}|{VI}|{FÖRVALTNINGEN}")


def _somebody_else(name: str, names: Sequence[str]) -> str:
    """The name, unless it is a way to call the sender, or no name at all."""
    if not name:
        return ""
    folded_name = letters(name)
    if NAMED in folded_name:
        return ""  # the sender, alone or together with somebody
    if _KINDS.fullmatch(folded_name) and not name[1:2].isupper():
        return ""
    first = folded_name.split()[0]
    if _GENERIC.match(first) or (
        _BODY.fullmatch(folded_name) and " " not in folded_name and not name[1:2].isupper()
    ):
        return (
            "" if _GENERIC.match(first) or _known(folded_name, names) or name.islower() else _specific(name)
        )
    return "" if _known(folded_name, names) else name


def _specific(name: str) -> str:
    """A body named by a word of its own ("Skolverket") is somebody; a body by its kind ("Nämnden") is the sender."""
    return "" if _KINDS.fullmatch(letters(name)) else name


_KINDS = word(
    r"nämnden|styrelsen|verket|myndigheten|rätten|domstolen|kommunen|staden|regionen|förbundet|föreningen|universitetet|högskolan|institutet"
    r"|inspektionen|rådet|fakulteten|förvaltningen|kontoret|fullmäktige|stiftelsen|bolaget|organisationen|länsstyrelsen|kommunstyrelsen"
    r"|regionstyrelsen|tingsrätten|hovrätten|kammarrätten|förvaltningsrätten|fakultetsnämnden|fakultetsstyrelsen|universitetsstyrelsen|lärosätet|museet|akademin"
)


_IMPERSONAL = swedish(
    r"^(?:{FÖRSLAG}|föreslagn?a|är|utgör|innebär|blir|vore|bedöms|anses|framstår|förefaller|verkar|det|de|den|att|ett?|ökad\w*|vilket|detta|dessa|bör|ska|skall|finns|föreligger|(?:inte |ej )?innehåller)(?= )"
    r"|(?:^| ){VI}(?= |$)"
)
"""Its subject is what is judged, not who judges; or the sender says "vi"."""


def impersonal(formula: str) -> bool:
    """Does a judgement name what is judged as its subject?

    >>> impersonal("ar ett viktigt steg"), impersonal("anser att forslaget ar bra")
    (True, False)
    """
    return _IMPERSONAL.search(formula) is not None


_COMMENT = ("vilket ", "nagot som ")
_BID = swedish(
    r"(?:^| )(?:anser|menar|tycker|bedömer|föreslår|vill|önskar|hemställer|förordar|begär)(?: {ord}){0,3}? att $"
)
""" "Rådet anser att regeringen inte ska gå vidare": what somebody else should do is said by the sender."""
_AS_FAR_AS = swedish(
    r"(?:^|, )(?:såvitt|enligt vad|efter vad) (?:{ord} ){1,3}?(?:inhämtat|erfarit|vet|erfar|framkommit)(?= )"
)
_WHILE = swedish(r"^ ?(?:medan|samtidigt som) (?!{VI} )((?:{ord} ){0,4}?{ord})(?: {ADV}| har)* $")
_THEN = swedish(
    r"[ ,](?:tillstyrker|avstyrker|stödjer|stöder|motsätter {SIG}|avvisar|förordar|instämmer|väljer|ställer {SIG}) (?:{VI}|(?:{ord} ){0,2}{ORGAN})(?= |[.,]|$)"
)
""" "Medan bolaget förordar förslaget avstyrker styrelsen detsamma": the first is set against the sender."""


def voice(
    folded: Folded,
    sentence: tuple[int, int],
    head: tuple[int, int],
    names: Sequence[str],
    *,
    judged: bool = False,
) -> Voice:
    """Whose stand the formula at `head` in `sentence` is. `judged`: its subject is the thing judged."""
    if judged and folded.text.startswith(_COMMENT, head[0]):
        return SENDER  # "utredningen föreslår att taket höjs, vilket är positivt": the sender comments
    before = folded.text[sentence[0] : head[0]]
    after = folded.text[head[1] : sentence[1]]
    base = sentence[0]
    whole = folded.text[sentence[0] : sentence[1]]
    if not judged and (other := _contrasted(folded, sentence[0], head)):
        return Voice(VoiceKind.OTHERS, other)

    def written(match: re.Match[str], offset: int) -> str:
        return folded.written(match.start(1) + offset, match.end(1) + offset)

    if (match := _WHILE.search(before)) and _THEN.search(after) and not _known(match[1], names):
        return Voice(VoiceKind.OTHERS, written(match, base))
    dissent = _DISSENT.search(whole)
    if (dissent and dissent.start() < len(before)) or _PARTY.search(before):
        match = _PARTY_SUBJECT.search(before)
        decided = _DECIDES.search(before)
        if not decided or (dissent and decided.start() < dissent.start()):
            return Voice(VoiceKind.DISSENT, written(match, base) if match else "")
    if match := _PARTY_SUBJECT.search(before) or _PARTY_PROPOSES.search(before):
        return Voice(VoiceKind.DISSENT, written(match, base))
    clause = before[max((before.rfind(c) for c in (", ", "; ", " men ", " medan ")), default=0) + 1 :]
    if match := _PROPOSES.search(before):
        return Voice(VoiceKind.OFFICIALS, written(match, base))
    if match := _PROPOSED.search(before):
        return Voice(VoiceKind.OFFICIALS)
    passive = folded.text[head[0] : head[1]].split(" ", maxsplit=1)[0].endswith("s")
    if not passive and not judged:
        for pattern in (_OTHERS_BEFORE, _RELATIVE):
            if (
                (match := pattern.search(before))
                and not (_JOINS_THEM if pattern is _RELATIVE else _PREPOSITION).search(
                    before[: match.start()]
                )
                and not _SENDER_AFTER.search(after)
                and not _among(match[1], names)
                and not _BID.search(before[: match.start()])
            ):
                return Voice(VoiceKind.OTHERS, written(match, base))
    for pattern in (_REPORTED, _REPORTED_INVERTED, _TOLD, _ACCORDING):
        if (
            (match := pattern.search(before))
            and not _OWN.search(folded.text, sentence[0] + match.end(1), head[1])
            and not _OWN.search(before[: match.start()])
        ):
            return Voice(VoiceKind.OTHERS, written(match, base))
    if passive and not judged and not names and (match := _AGENT.search(after)):
        return Voice(VoiceKind.OTHERS, written(match, head[1]))
    if (match := _OTHERS_AFTER.search(after)) and (not _OWN.search(clause) or _AS_FAR_AS.search(before)):
        return Voice(VoiceKind.OTHERS, written(match, head[1]))
    if (
        names
        and not judged
        and (
            other := _somebody_else(_named_before(folded, sentence[0], head[0]), names)
            or _inverted_other(folded, sentence[0], head, sentence[1], names)
        )
    ):
        return Voice(VoiceKind.OTHERS, other)
    if (match := _OFFICIAL.search(before)) and not any(
        "forvaltning" in letters(n) or "kontor" in letters(n) for n in names
    ):
        return Voice(VoiceKind.OFFICIALS, written(match, base))
    return SENDER
