"""Who is named beside a verb: the sender by one of its names, somebody else, or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.stance.fold import NAMED, Folded, letters
from assistant.stance.lexicon import swedish, word

OWN = word(r"{VI}|{ORGAN}|för egen del")


def known(candidate: str, names: Sequence[str]) -> bool:
    """Could the words be a way to call the sender?

    >>> known("skolverket", ["Statens skolverk"]), known("pts", ["Post- och telestyrelsen"]), known("lo", ["Svenskt Näringsliv"])
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


_GROUPED = swedish(
    r"(?!(?:grann|medlems|remiss|krans|pilot|test|försöks|deltagar|samverkans|ägar|hem|mottagar|vistelse|värd|läns|övriga)(?:kommun|region))[\w-]{3,30}(?:kommunerna|regionerna)"
)


def by_its_name(group: str, written: str, *, first: bool) -> bool:
    """Is a group named as a body is that they have made, "Kustkommunerna", where nobody said what the sender is called?

    `written`: as it stands in the text; `first`: at the head of the sentence, where a capital tells nothing.

    >>> by_its_name("kustkommunerna", "Kustkommunerna", first=True), by_its_name("grannkommunerna", "Grannkommunerna", first=True)
    (True, False)
    """
    return _GROUPED.fullmatch(group) is not None and (first or written[:1].isupper())


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


_GENERIC = re.compile(letters(r"(?:vi|jag|man|bedömning\w*|avvägning\w*|slutsats\w*|prövning\w*|diskussion\w*|det|detta|dessa|den|de|rent|därutöver|synpunkt\w*|[\w-]*utredningens|som|nu|här|då|så|därför|således|dock|samtidigt|vidare|även|sammantaget|däremot|i|på|för|med|av"
    r"|mot|utifrån|enligt|om|vad|gällande|avseende|sammanfattningsvis|slutligen|härutöver|ändå|också|inte|en|ett|sverige|förslag\w*|motion\w*|betänkande\w*|remiss\w*"
    r"|den|stycke|avsnitt|kapitel|punkt)") + r"$")  # fmt: skip
_OF_A_KIND = r"(?:[a-zåäö-]*(?:förening|byalag|byaråd|församling|förbund)|kommun|stad|län|universitet|högskola|tingsrätt|hovrätt|kommissionen|parlamentet|domstolen|regeringen)"
"""What a body is, written after its name: "Björksjö byalag", "Umeå universitet", "Europeiska kommissionen"."""
_NAME = re.compile(
    r"(?:(?<=^)|(?<=[ ,]))((?:[A-ZÅÄÖÞ][\w&:-]*)(?: (?:och|i|för|av|[A-ZÅÄÖÞ][\w&:-]*)){0,5}?"
    rf"(?: {_OF_A_KIND})?)$"
)
_AUXILIARY = swedish(r"^(?:{ADV}|{HJÄLP}|{INTE}|{SIG}|är|har)$")


def named_before(folded: Folded, start: int, head: int) -> str:
    """The subject before the verb, when it is written as a name; else ''."""
    words = _as_names(folded, folded.written(start, head)).split()
    while words and _AUXILIARY.search(letters(words[-1].strip(",()"))):
        words.pop()
    text = " ".join(words)
    if text.upper() == text and len(words) > 3:
        return ""
    if words and words[-1] in _JOINS:  # the subject is that of the first verb
        first = words[0].strip(",()")
        return first if _ACRONYM.fullmatch(first) else ""
    match = _NAME.search(text)
    if match is None or _GOVERNED.search(text[: match.start(1)]):
        return ""
    if match[1].endswith("s") and _PROPOSED.match(folded.text, head):
        return ""  # "Utredarens förslag", "Skolverkets avvägning": whose it is, not who judges it
    return match[1]


_PROPOSED = swedish(r"(?:{FÖRSLAG}|{FÖRESLAGNA}|{BEDÖMNING}|avvägning\w*)(?= )")
_UNSPOKEN = re.compile(r"(?<![\w-])(?:[bcdfghjklmnpqrstvwxz]{3,6}|[a-zåäö]-[a-zåäö]+)(?![\w-])")
""" "skr", "v-dala": letters that are no word, where capitals mark no names."""


def _as_names(folded: Folded, words: str) -> str:
    if not (folded.original.islower() or folded.original.isupper()):
        return words
    return _UNSPOKEN.sub(lambda match: match[0].upper(), words)


_JOINS = ("och", "samt", "men", "eller")
_GOVERNED = re.compile(
    r"(?:^| )(?:till|av|på|inom|från|för|med|hos|om|över|mot|via|genom|enligt|i|liksom|likt) $", re.IGNORECASE
)
_ACRONYM = re.compile(r"[A-ZÅÄÖ]{2,6}")
_FINITE = re.compile(r"\w+r\b")
_NAME_AFTER = re.compile(
    r"^\s*(?:(?:därför|således|också|även|alltså|dock|däremot|emellertid|sammantaget) )?"
    r"((?:[A-ZÅÄÖÞ][\w&:-]*)(?: (?:(?:och|i|för) )?[A-ZÅÄÖÞ][\w&:-]*){0,4})(?=[ .,]|$)"
)


def inverted_other(folded: Folded, start: int, head: tuple[int, int], end: int, names: Sequence[str]) -> str:
    """The subject after a finite verb ("Därför avstyrker LO förslaget"), when it is not one of the sender's.

    Only where something else stands first, so that the subject must follow; a genitive is no subject.
    """
    before = folded.text[start : head[0]].rsplit(", ", 1)[-1]
    if not before.strip() or OWN.search(before) or not _FINITE.match(folded.text, head[0], head[1]):
        return ""
    if named_before(folded, start, head[0]):
        return ""
    match = _NAME_AFTER.match(_as_names(folded, folded.written(head[1], end)))
    if not match or match[1].endswith("s") or (match[1].isupper() and " " in match[1]):
        return ""
    return somebody_else(match[1], names)


def among(collective: str, names: Sequence[str]) -> bool:
    """Do those of the sender's own kind speak together ("Länsstyrelserna instämmer" in a länsstyrelse's answer)?

    >>> among("lansstyrelserna", ["Länsstyrelsen i Alvhamra"]), among("flera lansstyrelser", ["Länsstyrelsen i Alvhamra"])
    (True, False)
    """
    kind = collective.removesuffix("rna")
    return kind != collective and any(letters(name).startswith(kind.rstrip("e")) for name in names)


_FOR_ITS_PART = swedish(
    r"(?:; ?|, (?:men )?| men | medan )(?:[^.;]{0,40} )?(?:för|från) (?:(?:vår|min|sin|{ORGAN}s?|[\w-]+ns) )?(?:egen )?del(?= |[.,]|$)"
)


def contrasted(folded: Folded, start: int, head: tuple[int, int]) -> str:
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


_FIRST_PARTY = swedish(
    r"^ ?(?!(?:{VI}|det|den|de|detta|denna|man|i|på|av|för|med|om|till|enligt|vid|under|efter|genom|därför|även|också|trots|mot|när|då|som|att|inte|{FÖRSLAG}|{FÖRESLAGNA})(?= ))"
    r"((?:(?!(?:att|som|men|och)\b){ord} ){0,3}?(?:[\w-]{3}[\w-]*?(?:en|et|an|na|e|s|r|ing)|stad|kommun|region|[\w-]*förbund|[\w-]*klubb|[\w-]*råd|[\w-]*förening))(?: {ADV}| har| kan| vill| {INTE}| {SIG})* $"
)
_TAKES = r"(?:tillstyrker|avstyrker|stödjer|stöder|motsätter|avvisar|förordar|säger|tackar|välkomnar|bejakar|biträder|godtar|accepterar|avråder|ställer|ansluter|är|går|vänder|ogillar|förkastar|tar|kan|vill|ger)"
_TURNS_AWAY = swedish(
    r" (?:tillstyrker|avstyrker|stöder|stödjer|avvisar|motsätter|förordar|välkomnar|godtar|accepterar|bejakar|biträder|ogillar|förkastar|avråder|går emot|(?:kan|vill)(?: {ord}){0,3}? (?:inte|ej|varken)|säger (?:{ord} ){0,3}?(?:ja|nej)|tackar|ställer|ansluter|(?:tar|vänder)(?: {ord}){0,3}? (?:avstånd|mot|emot)|är (?:(?!ansvarig|huvud|skyldig|till\b|del\b){ord} ){0,4}?(?:för|emot|mot|kritisk\w*|negativ\w*|positiv\w*))(?= )"
)
_IT_TOO = r"(?: (?:det|den|dem|detta|detsamma|denna|densamma|förslaget)(?=[.,;!]| ?$))"
_SECOND_PARTY = swedish(
    rf"[^.;:?!]{{0,160}}?(?:,? men|;(?: men)?) ((?!(?:den|det|de|denna|man|även|också|samtidigt|däremot|{{UTREDNINGEN}}|{{INSTANSERNA}}|{{KOLLEKTIV}}|{{PARTI}})(?= ))(?:(?!(?:att|som|inte|ej)\b){{ord}} ){{0,4}}?(?!(?:att|som|inte|ej)\b){{ord}})(?: {{ADV}}| för (?:sin|egen|vår) (?:egen )?del)* {_TAKES}(?= )[^.;:?!]{{0,60}}?{_IT_TOO}"
    rf"|[^.;:?!]{{0,160}}?[;,] (?:däremot|men) {_TAKES} ((?!(?:den|det|de|denna|man|{{UTREDNINGEN}}|{{INSTANSERNA}}|{{KOLLEKTIV}}|{{PARTI}})(?= ))(?:(?!(?:att|som|inte|ej)\b){{ord}} ){{0,3}}?(?!(?:att|som|inte|ej)\b){{ord}})(?= )[^.;:?!]{{0,60}}?{_IT_TOO}"
)


def set_against(folded: Folded, sentence: tuple[int, int], head: tuple[int, int]) -> str:
    """The first of two that are set against each other by "men", of which the second speaks: the sender, by its name.

    "Redarparten förordar modellen, men Sjömansförbundet säger nej till den".
    """
    first = _FIRST_PARTY.match(folded.text[sentence[0] : head[0]])
    second = _SECOND_PARTY.match(folded.text, head[1], sentence[1] + 140) if first else None
    if first is None or second is None:
        return ""
    other, spot = second[second.lastindex or 1], second.span(second.lastindex or 1)
    ours = other.startswith(("vi ", "jag ", "var ", "vart ")) or other in ("vi", "jag", "var", "vart")
    if not _TURNS_AWAY.search(second[0]):
        return ""
    if not (ours or folded.written(*spot)[:1].isupper() or OWN.search(other)) or first[1].endswith(other):
        return ""
    return folded.written(first.start(1) + sentence[0], first.end(1) + sentence[0])


_LOCAL = swedish(
    r"(?:^|[.;] )((?!þ)[\w-]{3}[\w-]*(?:föreningen|föreningarna|klubben|klubbarna|laget|lagen|rådet|råden|idkarna|ägarna|föräldrarna|handlarna|företagarna|företagen|kåren|församlingen|församlingarna|butikerna|restaurangerna|skolorna|krögarna|boende|organisationerna)) (?:i|på|vid|inom) (?:stadsdelen|stadsdelarna|området|kommunen|länet|orten|byn|centrum|bygden|grannskapet|kvarteret|närområdet|trakten|kommundelen|innerstaden)(?: {ADV}| har| {INTE}| vill| kan)* $"
)


def local(before: str, names: Sequence[str]) -> tuple[int, int] | None:
    """Where a body stands that is called by its kind and a place of the sender's own: "hyresgästföreningen i stadsdelen".

    >>> local("hyresgastforeningen i stadsdelen ", ["Nämnden"]), local("namnden i stadsdelen ", ["Nämnden"])
    ((0, 19), None)
    """
    match = _LOCAL.search(before)
    return match.span(1) if match and not known(match[1], names) else None


_WRITES = swedish(
    r"^ ?((?:(?!(?:att|som|vi|jag)\b){ord} ){0,4}?(?!(?:att|som|vi|jag)\b){ord}) (?:skriver|skrev|uppger|uppgav|hävdar|hävdade|påstår|påstod|säger|rapporterar|rapporterade|berättar|berättade|meddelar|meddelade|har (?:(?:också|även|tidigare|nyligen) )?(?:skrivit|uppgett|hävdat|påstått|rapporterat|meddelat))(?: (?!(?:att|inte|ja|nej|{VI})\b){ord}){0,6}? att(?= )",
    keys=("skriv", "skrev", "uppg", "havda", "pasta", "pasto", "sager", "rapport", "beratta", "meddela"),
)


def writing(folded: Folded, start: int, head: int, names: Sequence[str]) -> str:
    """Who writes that it is so, at the head of the sentence, when that is not the sender: "Vägverket skriver att branschen
    har efterfrågat längre avtal och därför stöder …"."""
    before = folded.text[start:head]
    match = _WRITES.search(before)
    if match is None or OWN.search(before, match.end()):
        return ""
    name = folded.written(start + match.start(1), start + match.end(1))
    own = any(letters(other) in before[match.end() :] for other in names if other != other.lower())
    return somebody_else(name, names) if name[:1].isupper() and not own else ""


_BODY = word(r"{ORGAN}|{VI}|{FÖRVALTNINGEN}")


def somebody_else(name: str, names: Sequence[str]) -> str:
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
        return "" if _GENERIC.match(first) or known(folded_name, names) or name.islower() else _specific(name)
    return "" if known(folded_name, names) else name


def _specific(name: str) -> str:
    """A body named by a word of its own ("Skolverket") is somebody; a body by its kind ("Nämnden") is the sender."""
    return "" if _KINDS.fullmatch(letters(name)) else name


_KINDS = word(
    r"nämnden|styrelsen|verket|myndigheten|rätten|domstolen|kommunen|staden|regionen|förbundet|föreningen|universitetet|högskolan|institutet"
    r"|inspektionen|rådet|fakulteten|förvaltningen|kontoret|fullmäktige|stiftelsen|bolaget|organisationen|länsstyrelsen|kommunstyrelsen"
    r"|regionstyrelsen|tingsrätten|hovrätten|kammarrätten|förvaltningsrätten|fakultetsnämnden|fakultetsstyrelsen|universitetsstyrelsen|lärosätet|museet|akademin"
)


_SO_DO_WE = swedish(
    r"[^.;:?!]{0,160}?,? (?:liksom(?: även| också)?|precis som|och (?:det|så|detsamma|det samma) gör(?: även| också)?) (?:{VI}|nämnden|styrelsen|kommunen|staden|regionen|myndigheten|verket|förbundet|föreningen|länsstyrelsen|universitetet|högskolan|bolaget)(?: också| med| själva)?(?= ?[.;!]| ?$)|[^.;:?!]{0,160}?,? och {VI} gör detsamma(?=[.,;]| ?$)"
)
""" "Parterna stöder förslaget, liksom vi"."""


_SO_DO_WE_NOT = swedish(r"[^.;:?!]{0,160}?,? men (?:inte|ej) {VI}(?=[.;]| ?$)")


def joined(text: str, end: int) -> bool | None:
    """Does the sender join, after a formula that ends at `end`, those whose stand it is, or say that it does not?

    >>> joined("parterna stoder forslaget, liksom vi.", 15), joined("byalaget stoder planen, men inte vi.", 15)
    (True, False)
    >>> joined("parterna stoder forslaget.", 15) is None
    True
    """
    if _SO_DO_WE.match(text, end):
        return True
    return False if _SO_DO_WE_NOT.match(text, end) else None
