"""What a heading says about the text under it: a table from words to `SectionKind`."""

from __future__ import annotations

import re

from assistant.domain import SectionKind

_LONGEST = 120
_K = SectionKind
_WHO = r"(?:[\wåäöÅÄÖ.:-]+\s+){0,5}?"

# Tried in order against the title without its number, in lower case; the first that fits decides.
_KINDS: tuple[tuple[SectionKind, str], ...] = (
    (_K.BACKGROUND, r"sammanfattning av (?:ärendet|förslag\w*|betänkandet\w*|promemorian\w*|utredning\w*|remiss\w*|direktivet|uppdraget)(?: .*)?"),
    (_K.BACKGROUND, r"(?:kort )?(?:om |beskrivning av )(?:ärendet|förslag\w*|remissen|betänkandet|utredningen|promemorian|programmet|planen|strategin|policyn)"),
    (_K.BACKGROUND, r"bakgrund(?:en)?(?: (?:till|och) .*)?|ärende(?:t(?: i (?:korthet|sammandrag))?|beskrivning|beskrivningen)?|ärendets? (?:beredning|handläggning)|ärendet och dess beredning"),
    (_K.BACKGROUND, r"(?:förslaget|förslagen|remissen|betänkandet|promemorian|utredningen)(?: i (?:korthet|sammandrag))?"),
    (_K.BACKGROUND, r"(?:betänkandets|promemorians|utredningens|remissens|regeringens|utredarens|propositionens) (?:huvudsakliga |viktigaste )?(?:förslag|innehåll|bedömning(?:ar)?)(?: .*)?"),
    (_K.BACKGROUND, r"inledning|beslutsunderlag(?:et)?|underlag för beslut(?:et)?|handlingar(?: i ärendet)?|gällande (?:rätt|regler|bestämmelser)|nuläge(?:t)?|tidigare beslut"),
    (_K.SUMMARY, r"sammanfattning(?:en)?(?: av .*)?|sammanfattande (?:synpunkter|bedömning|kommentar(?:er)?|slutsatser|ställningstagande)|i korthet|" + _WHO + r"(?:yttrande|remissvar|svar|synpunkter|inställning|ställningstagande(?:n|t)?|ståndpunkt(?:er)?|bedömning(?:ar)?) i (?:korthet|sammandrag)"),
    (_K.DISSENT, r"(?:(?:skriftlig|gemensam)a? )?reservation(?:en|er|erna)?(?:[ ,:(].*)?|särskil(?:t|da) (?:yttrande|yttranden|mening)(?:[ ,:(].*)?|skiljaktig mening(?: .*)?|avvikande (?:mening|åsikt)(?: .*)?"),
    (_K.DISSENT, r"protokollsanteckning(?:en|ar|arna)?(?:[ ,:(].*)?|anteckning(?:ar)? till protokollet(?:[ ,:(].*)?|röstförklaring(?:[ ,:(].*)?"),
    (_K.DISSENT, r"(?:tilläggs|ändrings|avslags|bifalls|återremiss|gemensamt )?yrkande(?:n|na|t)?(?:[ ,:(].*)?|(?:förslag och )yrkanden(?:[ ,:(].*)?|(?:framställda )yrkanden"),
    (_K.OTHER_VOICES, r"remissinstans(?:erna|ernas? (?:synpunkter|svar|yttranden|inställning))?|(?:inkomna|mottagna|tidigare) (?:synpunkter|remissvar|yttranden|svar)(?: .*)?|remissbehandling(?:en)?|remissutfall(?:et)?"),
    (_K.OTHER_VOICES, r"synpunkter från .*|samråd(?: med .*)?|facklig(?:a)? (?:samverkan|förhandling(?:ar)?|synpunkter|information)|remissyttranden|(?:nämndernas|förvaltningarnas|bolagens|andras) (?:synpunkter|yttranden|svar)"),
    (_K.OTHER_VOICES, r"omröstning(?:en|ar|slista|sresultat)?(?:[ ,:(].*)?|votering(?:en)?(?:[ ,:(].*)?|besluts(?:gång|ordning|process)(?:en)?|(?:voterings)?proposition(?:sordning)?(?:en)?|propositioner(?: .*)?"),
    (_K.CLOSING, r"underskrift(?:er)?|justering(?:en)?|justerare|expedier(?:as|ing|ad)(?: .*)?|beslutet (?:ska )?(?:skickas|expedieras|delges|meddelas)(?: .*)?|(?:protokollsutdrag(?:et)?|kopia|kopior|delges|sänds)(?: (?:skickas|sänds|expedieras))? till(?: .*)?|sändlista|bilagor|vid protokollet|paragrafen är justerad"),
    (_K.LETTERHEAD, r"närvarande(?: .*)?|beslutande(?: .*)?|innehållsförteckning|innehåll|ledamöter|plats och tid|övriga deltagande"),
    (_K.DECISION, r"(?:förvaltningens|\w*kontorets|\w*utskottets|presidiets|ordförandens|tjänstepersonernas|\w*direktörens) förslag(?: till (?:(?:kommun|region|läns)?(?:styrelsen|fullmäktige)|\w*nämnden))?|förslag till (?:beslut|ställningstagande|remissvar och beslut)(?: .*)?|beslutsförslag(?:et)?(?: .*)?|" + _WHO + r"(?:förslag till beslut|beslut)|beslut(?:et)?(?: i (?:ärendet|korthet))?|" + _WHO + r"beslutar(?: (?:följande|att))?|" + _WHO + r"föreslås? besluta(?: (?:följande|att))?|hemställan|att[- ]satser"),
    (_K.POSITION, _WHO + r"(?:ställningstagande(?:n|t)?|inställning|överväganden(?:a)?|synpunkter|yttrande|remissvar|remissyttrande|svar|slutsats(?:er)?|kommentar(?:er)?)(?:et|en|na)?(?: (?:på|över|till|i|om|kring|avseende) (?:förslag\w*|remissen|betänkandet\w*|promemorian\w*|utredning\w*|ärendet|helheten|sin helhet))?"),
    (_K.POSITION, _WHO + r"bedömning(?:en|ar)?(?: (?:av|och) .*)?|(?:övergripande|allmänna|generella|övriga|särskilda|detaljerade|inledande|avslutande) (?:synpunkter|kommentarer|reflektioner|bedömningar)(?: .*)?"),
)  # fmt: skip
_TABLE = re.compile("|".join(f"(?P<k{number}>{pattern})" for number, (_, pattern) in enumerate(_KINDS)))
_NUMBER = r"\d{1,3}(?:[.:]\d{1,3}){0,5}[a-z]?"
_POINT = re.compile(
    r"(?i)(?:(?:synpunkter|kommentar(?:er)?|yttrande|svar|angående|avseende|beträffande|om|på|över|till|kring|avsnitt(?:et)?)\s+){0,3}"
    rf"(?:avsnitt(?:et|en)?|kapitel|kap\.?|punkt(?:en|erna)?|förslag(?:spunkt|et)?|fråga|delfråga|paragraf|sidan?|s\.)\s*(?:nr\.?\s*)?(?P<number>{_NUMBER})"
    r"(?![\w/])(?P<rest>.*)"
)
_LAW_POINT = re.compile(r"(?:\d+\s?[a-z]?\s?kap\.\s*)?\d+\s?[a-z]?\s?§.{0,90}")
_NUMBERED = re.compile(rf"(?P<number>{_NUMBER})(?P<dot>\.?)\s+(?P<title>[A-ZÅÄÖÉ”\"].*)")
_COLUMNS = re.compile(r"[a-zåäö].*\s(?:Kommentar|Åtgärd|Status|Datum)$")
"""The head of a table, "Aktiviteter Status Kommentar": no heading has a capital in its last word."""
_TITLE = re.compile(
    r"(?i)(?:[\wåäö:.-]+\s+){0,6}?(?:remissvar|remissyttrande|remiss|yttrande|svar på (?:\w+\s+)?remiss\w*|synpunkter)\b[\s:–-]*"
    r"(?:(?:på|över|gällande|angående|avseende|om|till|från|rörande|med anledning av|av|ang\.)\b.*|.*(?:SOU|Ds|dnr|betänkande|promemoria).*)"
)


def kind_of(title: str) -> SectionKind | None:
    """The kind of the section under a heading, None if its words say nothing about that.

    >>> kind_of("Sammanfattning").value, kind_of("Sammanfattning av ärendet").value, kind_of("Ekonomi")
    ('SUMMARY', 'BACKGROUND', None)
    """
    number, words = numbered(title)
    folded = re.sub(r"\s+", " ", words).strip(" .:*_").lower()
    if not folded or len(folded) > _LONGEST or _COLUMNS.search(words):
        return None
    known = _TABLE.fullmatch(folded)
    if known and known.lastgroup:
        return _KINDS[int(known.lastgroup[1:])][0]
    if _POINT.fullmatch(words) or (number is None and _LAW_POINT.fullmatch(words)):
        return SectionKind.POINT
    return None


def numbered(title: str) -> tuple[str | None, str]:
    """Number and words of a heading; the words alone when it has no number of its own.

    >>> numbered("6.3 Tillsyn"), numbered("Avsnitt 6.3 Tillsyn"), numbered("Bakgrund")
    (('6.3', 'Tillsyn'), ('6.3', 'Avsnitt 6.3 Tillsyn'), (None, 'Bakgrund'))
    """
    title = re.sub(r"\s+", " ", title).strip()
    match = _NUMBERED.fullmatch(title)
    if match:
        return match["number"], match["title"]
    point = _POINT.fullmatch(title)
    return (point["number"], title) if point else (None, title)


def heads_table(title: str) -> bool:
    """ "Aktiviteter Status Kommentar": names of columns, no heading."""
    return bool(_COLUMNS.search(title))


def is_title(title: str) -> bool:
    """ "Yttrande över betänkandet ...", "Remissvar – ...": the name of the whole document."""
    return bool(_TITLE.fullmatch(re.sub(r"\s+", " ", title).strip()))


def stands_as_heading(line: str) -> bool:
    """Whether a line by itself is a heading for its words or its number alone, wherever it stands."""
    line = re.sub(r"\s+", " ", line).strip().strip("*_").strip()
    if not 3 <= len(line) <= _LONGEST or line.endswith((".", ",", ";", "-", "?", "!")) or line[0].islower():
        return False
    if re.search(r"\.{4,}|…{2,}|@|\s\|\s", line):
        return False
    match = _NUMBERED.fullmatch(line)
    if match:
        return _is_numbered_heading(match)
    point = _POINT.fullmatch(line)
    if point:
        # "Avsnitt 6.3 Tillsyn", "Punkt 2 – Avgifter"; not "Avsnitt 6.3 är bra men ..."
        return len(line) <= 90 and bool(re.match(r"[\s:–—.-]*(?:$|[A-ZÅÄÖ(\d\"”])", point["rest"]))
    return not is_sentence(line) and (kind_of(line) is not None or is_title(line))


def _is_numbered_heading(match: re.Match[str]) -> bool:
    title = match["title"]
    if is_sentence(title) or re.match(r"(?i)(?:kap\.|§|st\.|procent|kronor|kr\b|mnkr|miljoner)", title):
        return False
    if kind_of(title) is not None:
        return True
    # "2. Title" looks like an item of a list: the caller must see that it is none.
    return "." in match["number"] and len(title) <= 90 and "." not in match["dot"] + title[-1:]


_VERB = re.compile(
    r"(?i)\b(?:är|har|ska|skall|bör|kan|anser|anför|tillstyrker|avstyrker|föreslår|menar|delar|ser|vill|instämmer|"
    r"lämnar|avstår|innebär|framgår|finns|gäller|behöver|måste|välkomnar|ställer|stödjer|stöder|saknar|noterar|"
    r"beslutade|beslutar|yrkar|godkänns|förklaras|ansvarar|fick|får|blir|kommer)\b"
)


def is_sentence(line: str) -> bool:
    """A verb in the present makes a line a sentence rather than a title, but for short formal ones."""
    return bool(_VERB.search(line)) and not re.search(
        r"(?i)(?:beslutar|föreslår besluta)(?: (?:att|följande))?:?$", line
    )
