"""What kind of document a text is, and what says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import DocumentKind, KindBasis
from assistant.structure.sections import is_title

_K = DocumentKind
HEAD = 60
"""How many lines from the top say what a document is."""
_TOP = 15
"""A paper of members says so at its very top: further down such words are headings in minutes."""
_PARTIES = (
    r"(?:\((?:s|m|sd|c|v|kd|l|mp|d|fi)[,) ].*|(?:socialdemokrat|moderat|sverigedemokrat|centerpart|vänsterpart|"
    r"kristdemokrat|liberal|miljöpart|demokrat)(?:erna|iet)\b.*)"
)

# A short line that begins with such words, near the top, says what the document is.
_LINES: tuple[tuple[DocumentKind, re.Pattern[str]], ...] = tuple((found, re.compile(pattern)) for found, pattern in (
    (_K.PROTOKOLLSUTDRAG, r"protokollsutdrag|utdrag ur (?:\w+ )?protokoll|sammanträdesprotokoll|protokoll(?: \d.*| nr.*| fört .*)?$|beslutsprotokoll|styrelseprotokoll"),
    (_K.TJANSTEUTLATANDE, r"tjänsteutlåtande|tjänsteskrivelse|tjänsteyttrande"),
    (_K.MISSIV, r"(?:remiss)?missiv|remiss av|remittering av|inbjudan att (?:lämna|yttra)"),
    (_K.SANDLISTA, r"sändlista|remissinstanser$|remisslista|remissinstanser:?$|förteckning över remissinstanser|lista över remissinstanser"),
    (_K.SARSKILT_YTTRANDE, rf"(?:särskilt yttrande|protokollsanteckning|reservation)(?:$|[ ,:–(].*)|yttrande (?:(?!över|angående|avseende|från \w+nämnden).*)?{_PARTIES}"),
    (_K.YRKANDE, r"(?:tilläggs|ändrings|avslags|återremiss|gemensamt |bifalls)?yrkande(?: .*)?$"),
    (_K.REMISSVAR, r"(?:granskningsyttrande|samrådsyttrande|remissvar|remissyttrande)(?:$| \d)|remissvar|remissyttrande|svar på (?:\w+ )?remiss|yttrande (?:över|angående|avseende|gällande|om|på|med anledning|rörande)|yttrande$|svar på remiss|angående remiss|synpunkter på (?:remiss|betänkande|promemoria|förslag)|remiss: |remiss – |re: remiss|sv: remiss"),
    (_K.FORSLAG, r"regeringens proposition|statens offentliga utredningar|departementspromemoria|lagrådsremiss|remitterat förslag|betänkande av|delbetänkande|slutbetänkande|kommittédirektiv$|motion till riksdagen|promemoria$|remisshandling|remissversion|remissförslag|remissutgåva|samrådshandling|granskningshandling|utkast till"),
    (_K.FORSLAG, r"förslag till (?!beslut|yttrande|ställningstagande|remissvar|svar|protokoll)\w+"),
    (_K.STYRDOKUMENT, r"(?:[\wåäö]+ (?:stads|kommuns) |region \w+s )?(?:policy|riktlinjer?|reglemente|handlingsplan|strategi|program|plan)(?: (?:för|om|mot) .*)?$|styrande dokument|styrdokument$"),
    (_K.RAPPORT, r"årsrapport|delårsrapport|rapport\b|årsredovisning|uppföljning(?:srapport)?$|lägesrapport|slutrapport|delrapport"),
))  # fmt: skip
_LONGEST, _SHORT = 160, 60
_WORDY = frozenset((_K.REMISSVAR, _K.FORSLAG, _K.RAPPORT, _K.MISSIV, _K.STYRDOKUMENT, _K.SARSKILT_YTTRANDE))
_MEMBERS = frozenset((_K.SARSKILT_YTTRANDE, _K.YRKANDE))
_DECIDES = re.compile(r"\W*(?:§|(?i:beslut(?:et)?\b|\S+ (?:\S+ )?beslutar\b))")
"""After a decision "Reservation" and "Yrkande" are headings in minutes."""
_IN_FORCE = re.compile(
    r"(?i)dokumentansvarig|giltighetstid|gäller (?:tills|från och med|för)|fastställd av|beslutad av|antagen av|antaget av|träder i kraft"
)

_NAMES: tuple[tuple[DocumentKind, str], ...] = (
    (_K.PROTOKOLLSUTDRAG, r"protokoll|prot[_-]?utdrag|\bpu\b"),
    (_K.TJANSTEUTLATANDE, r"tj[aä]nsteutl[aå]t|tj[aä]nsteskriv|\btu\b|\btjut\b"),
    (_K.SANDLISTA, r"s[aä]ndlista|remisslista|remissinstanser"),
    (_K.MISSIV, r"missiv"),
    (_K.SARSKILT_YTTRANDE, r"s[aä]rskilt[ _-]yttrande|reservation|protokollsanteckning"),
    (_K.REMISSVAR, r"remissvar|remissyttr|yttrande|(?:^|[ _-])svar(?:[ _-]|$)"),
    (_K.YRKANDE, r"yrkande"),
    (_K.FORSLAG, r"f[oö]rslag|bet[aä]nkande|promemoria|proposition|remisshandling|(?:^|[ _-])(?:sou|ds|prop)[ _-]?\d{4}"),
    (_K.STYRDOKUMENT, r"(?:^|[ _-])(?:policy|riktlinjer?|reglemente|styrdokument)(?:[ _-]|$)"),
    (_K.RAPPORT, r"rapport|redovisning"),
)  # fmt: skip
_STAND = re.compile(
    r"(?i)tillstyrk|avstyrk|ingen erinran|inget att erinra|ställer sig (?:bakom|positiv)|inga synpunkter|remissvar"
)
_ANSWER = re.compile(
    r"(?i)tillstyrk|avstyrk|ingen erinran|inget att erinra|ingenting att erinra|avstår från att (?:yttra|lämna)|inga synpunkter"
    r"|betänkandet|promemorian|remitterade|beretts tillfälle att (?:yttra|lämna)|getts möjlighet att (?:yttra|lämna)|remissen"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind, how it is known, and the number of the line that says it."""

    kind: DocumentKind
    basis: KindBasis
    line: int | None = None


def kind(lines: Sequence[str], name: str, text: str) -> Kind:
    """By its own words near the top, else by the file's name, else by what such answers say."""
    members = True
    for number, line in enumerate(lines[:HEAD]):
        members = members and number < _TOP and not _DECIDES.match(line[:80])
        found = _of_line(line, members, text)
        if found is not None:
            return Kind(found, KindBasis.LINE, number)
    named = (
        by_name(name) if text.strip() else None
    )  # a letter or an archive that only holds files is none of them
    if named is not None:
        return Kind(named, KindBasis.NAME)
    if _ANSWER.search(text[:6000]):
        return Kind(DocumentKind.REMISSVAR, KindBasis.TEXT)
    return Kind(DocumentKind.OKAND, KindBasis.NOTHING)


def by_name(name: str) -> DocumentKind | None:
    """What the name of a file says that it is."""
    stem = re.sub(r"\.\w{2,5}$", "", name).casefold()
    return next((found for found, pattern in _NAMES if re.search(pattern, stem)), None)


def _of_line(line: str, members: bool, text: str) -> DocumentKind | None:
    words = re.sub(r"\s+", " ", line).strip(" #*_:").casefold()
    if not words or len(words) > _LONGEST:
        return None
    if not words.endswith("."):
        for found, pattern in _LINES:
            if len(words) <= (_LONGEST if found in _WORDY else _SHORT) and pattern.match(words):
                if _is_subject(found, words, text) or (found in _MEMBERS and not members):
                    continue
                return found
    return DocumentKind.REMISSVAR if is_title(line) else None


def _is_subject(found: DocumentKind, words: str, text: str) -> bool:
    """Whether the line is what an answer calls its subject rather than what the document is."""
    if found is _K.STYRDOKUMENT:
        return not _IN_FORCE.search(text[:6000]) or bool(_ANSWER.search(text[:6000]))
    return found is _K.FORSLAG and words.startswith("förslag") and bool(_STAND.search(text[:6000]))
