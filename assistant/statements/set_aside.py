"""Words of a stand that are not this stand: what is denied, and what was thought at another time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import Stance, VoiceKind
from assistant.stance.model import Clause
from assistant.statements.collected import Line
from assistant.statements.objections import of_then, that_it_waits

_DENIED = re.compile(
    r"\b(?:anser|finner|bedömer|menar|tycker|tror) (?:\w+ ){0,2}?inte (?:heller )?att\b(?:(?!\b(?:utan|men)\b)[^.;])*$",
    re.IGNORECASE,
)


_UNPROVEN = re.compile(
    r"\b(?:saknar|saknas|finns (?:inga|inget|inte)|ser (?:inga|inget|inte)|utan)(?: \w+){0,2} (?:bevis|belägg|stöd|underlag|grund|fog|skäl) för (?:uppfattningen |slutsatsen |påståendet )?att\b[^.;]*$"
    r"|(?<!inte )\b(?:omöjligt|svårt|orimligt|fel|felaktigt|naivt|överdrivet|förhastat|obegripligt|osannolikt) att(?: (?:tycka|påstå|hävda|säga|anse|mena|tro|se|någon)\b(?:(?!\bannat än\b)[^.;])*|\s*)$"
    r"|\b(?:misslyckats med att|försöker|försökt|förmår inte|lyckas inte) (?:visa|övertyga|motivera|belägga)\b[^.;]*$|\breagera[rs]? (?:starkt )?(?:mot|på) att\b[^.;]*$"
    r"|\b(?:hade varit|är|vore|kunde vara) (?:lätt|frestande|enkelt|bekvämt|lockande) att\b[^.;]*$|^\W*kanske\b[^.;]*$"
    r"|\b(?:inte|knappast|aldrig|ingalunda) (?:så|tillräckligt|nog) \w+ (?:för )?att\b[^.;]*$"
    r"|^\W*(?:föga|inget|ingenting|nästan inget|mycket lite|inte mycket) (?:av |i |med )",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^\W*(?:motiveringen|tanken|utgångspunkten|avsikten|skälet|förhoppningen|argumentet) (?:bakom \w+ )?(?:är|var|sägs vara|anges vara) att\b"
    r"|^\W*(?:regeringskansliet|statsrådet|ministern|riksdagen|direktiven) (?:\w+ )?(?:anser|bedömer|menar|anger|förutsätter) att\b"
    r"|^\W*i (?:avsnitt|kapitel|punkt) [\d.]+ (?:föreslås|bedöms|anges|konstateras|argumenteras för) att\b"
    r"|^\W*enligt (?:utredningens|utredarens|betänkandets|promemorians|kommitténs|regeringens) (?:bedömning|uppfattning|slutsats|mening)\b",
    re.IGNORECASE,
)
""" "Tanken är att …", "enligt utredningens bedömning …": what is told, until the sender is named."""
_SELF = re.compile(
    r"\b(?:vi|oss|vår[at]?|kommunen|nämnden|regionen|styrelsen|myndigheten|förbundet|föreningen)\b",
    re.IGNORECASE,
)
_NOT_HARD = re.compile(r"\b(?:inte|knappast) (?:\w+ )?(?:svårt|omöjligt|fel) att\W*$", re.IGNORECASE)
_CRITICISM = re.compile(
    r"^\W*(?:kritiken|invändningen|farhågan|påståendet|argumentet) (?:om )?att\b[^.;]*\b(?:obefogad|felaktig|ogrundad|överdriven|saknar grund|delas inte|inte befogad)\w*",
    re.IGNORECASE,
)
_FOR_NOBODY = re.compile(r"^\w* för (?:ingen|inga)\b", re.IGNORECASE)
_WITH_THOSE = re.compile(
    r"^\w* (?:med|i vad|i det) (?:dem|de|alla|många|kritikerna)\b[^.;]*\b(?:inte|ej|avslås|avstyrk\w*|avvisa\w*|emot|kritisera\w*|ogenomtänkt)\b",
    re.IGNORECASE,
)
_COMES_TO_NOTHING = re.compile(
    r"^\W*(?:(?:till|på|över|av|mot|med|bakom) )?att (?:[\w-]+ ){0,4}?(?:"
    r"(?:förslage[nt]|\w*betänkandet|utredningen|promemorian|planen|ärendet|remissen)(?: (?:nu|i stället|helt))? (?:arbetas om|omarbetas|görs om|dras tillbaka|återkallas|skjuts upp|bordläggs|avslås|avvisas|skrotas|läggs ned|läggs ner|stoppas|pausas|återremitteras|inte (?:genomförs|införs|antas))"
    r"|(?:arbetar om|omarbetar|drar tillbaka|återkallar|skjuter upp|avslår|avvisar|skrotar|lägger ned|lägger ner|stoppar|pausar|inte (?:genomför|går vidare med)) (?:förslage[nt]|\w*betänkandet|promemorian|planen))\b",
    re.IGNORECASE,
)
""" "Välkomnar att regeringen drar tillbaka förslaget": what is supported is that nothing comes of it."""
_NO_LACK = re.compile(
    r"\b(?:saknas|finns) (?:inte|visst) (?:\w+ )?skäl att (?:avstyrka|avslå|motsätta|invända)\b",
    re.IGNORECASE,
)


def denied_view(text: str, clause: Clause) -> bool:
    """Whether a clause stands under words that turn it round: "anser inte att …", "saknar belägg för att …"."""
    before, after = text[clause.span.start : clause.words.start], text[clause.words.end :]
    if _TOLD.match(text) and not _SELF.search(text[: clause.words.end]):
        return True
    if clause.stance is Stance.AVSTYRKER:
        waits = that_it_waits(text[clause.words.start :])
        return waits or bool(_CRITICISM.match(text) or _NOT_HARD.search(before))
    if clause.stance is Stance.TILLSTYRKER and _COMES_TO_NOTHING.match(after):
        return True
    if clause.stance is Stance.INGEN_ERINRAN:
        return _NO_LACK.search(text[clause.span.start :]) is not None or _DENIED.search(before) is not None
    if _WITH_THOSE.search(after) or _FOR_NOBODY.search(after):
        return True
    return bool(_DENIED.search(before) or _UNPROVEN.search(text[: clause.words.start]))


_PRETERITE = re.compile(
    r"\b(?:motsatte|avstyrkte|tillstyrkte|avvisade|stödde|ställde|instämde|biträdde|förordade)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:19|20)\d\d\b(?![-–]\d)|\bdåvarande\b|\btidigare\b|\bförra\b|\bden gången\b", re.IGNORECASE
)


_HAD_SAID = re.compile(
    r"\b(?:har|hade) (?:redan )?(?:tidigare|förut|vid ett tidigare tillfälle|i (?:flera |många |andra |en rad |samtliga )?(?:tidigare|andra) (?:\w+ )?(?:ärenden?|sammanhang|yttranden?|remissyttranden?|skrivelser?|remissvar|remisser|remiss|remissomgångar|remissärenden|svar|utredningar)|i (?:ett|sitt|vårt|en|sin|vår) (?:tidigare|föregående|annat|annan) \w+)\b[^.;]*"
    r"\b(?:avstyrkt|tillstyrkt|motsatt|avvisat|stött|förordat|biträtt|välkomnat|instämt|godtagit)$"
    r"|^\W*(?:trots att|även om|fastän|fast) (?:(?:vi|jag|[\w-]+(?:en|et)) )(?:[^.;,]{0,30} )?(?:tidigare|i (?:flera|många|tidigare|andra|våra|en rad) [^.;,]{3,60}?) (?:avstyrkt|tillstyrkt|motsatt|avvisat|stött|förordat|biträtt|välkomnat|instämt|godtagit)$",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:och (?!(?:\w+ )?(?:avstyrkt|tillstyrkt|motsatt|avvisat|stött|förordat|biträtt|välkomnat|instämt|godtagit)\b)|vidhåll\w*|fortfarande|fortsatt|alltjämt|nu|står fast|kvarstår|detta förslag|föreliggande|samma (?:uppfattning|inställning))\b",
    re.IGNORECASE,
)


def told_of_then(text: str, clause: Clause) -> bool:
    """ "I samrådet 2019 motsatte sig föreningen den dåvarande planen": a stand of another time, on something else."""
    if _HAD_SAID.search(text[: clause.words.end]) and not _STILL.search(text):
        return True
    if clause.stance is Stance.AVSTYRKER and of_then(text):
        return True
    return (
        _PRETERITE.search(text[clause.words.start : clause.words.end]) is not None
        and _THEN.search(text) is not None
    )


_AGREES = re.compile(
    r"\b(?:instämmer|håller med|är av samma (?:uppfattning|mening)|delar (?:den|denna|detta|deras|hans|hennes|dess)\s?\w*|(?:ställer|ansluter) (?:sig|oss) (?:bakom|till) (?:det|detta|denna|den)\s?\w*)"
    r"(?:\s+(?:helt|fullt ut|i (?:det|detta|denna|den)(?:\s\w+)?|till fullo|således|även|också))*(?:\s+och (?:avstyrker|avvisar|motsätter)\b[^.!?]*)?\s*[.!]?$",
    re.IGNORECASE,
)


def joins_a_no(lines: Sequence[Line], number: int, clause: Clause) -> bool:
    """ "LRF avstyrker förslaget. Kommunen instämmer (är av motsatt uppfattning)": it hangs on the sentence before, which opposes."""
    line = lines[number]
    agrees = clause.stance is Stance.TILLSTYRKER and _AGREES.search(line.text.rstrip())
    if number == 0 or not (agrees or clause.rule == "har motsatt uppfattning"):
        return False
    before = lines[number - 1]
    return before.sentence.passage == line.sentence.passage and any(
        one.voice is VoiceKind.OTHERS and one.stance is Stance.AVSTYRKER for one in before.reading.clauses
    )


_NOT_OF_THAT_MIND = re.compile(
    r"\b(?:delar|instämmer|ställer (?:sig|oss)) (?:\w+ ){0,2}inte (?:\w+ )?(?:i |bakom )?(?:heller )?(?:den|denna|dessa|de|[A-ZÅÄÖ]{2,6}:s) (?:\w+ )?(?:uppfattning|inställning|bedömning|syn|åsikt|mening|ståndpunkt|kritik|oro|tveksamhet|skepsis|farhåg|invändning)\w*\W*$",
    re.IGNORECASE,
)
_CRITICAL = re.compile(
    r"\b(?:invänt|invände|invänder|kritiserat|kritiserar|avstyrkt|avstyrker|avvisat|avvisar|avvisade|avvisades|motsatt|motsätter|ifrågasatt|ifrågasätter|(?:ska|skall|bör|borde|måste) (?:inte genomföras|inte införas|avslås|avvisas|avstyrkas|stoppas|dras tillbaka)|orimlig\w*|oacceptab\w*|kritisk\w*|emot|negativ\w*|bör skrotas)\b",
    re.IGNORECASE,
)


def denies_a_no(lines: Sequence[Line], number: int, clause: Clause) -> bool:
    """ "Avdelningen har invänt att avgifterna är orimliga. Ledningen delar inte den synen": a no to a no."""
    line = lines[number]
    if number == 0 or clause.stance is not Stance.AVSTYRKER or not _NOT_OF_THAT_MIND.search(line.text):
        return False
    before = lines[number - 1]
    own = any(c.stance in _STANDS and c.stance is not Stance.AVSTYRKER for c in before.reading.clauses)
    return (
        before.sentence.passage == line.sentence.passage
        and not own
        and _CRITICAL.search(before.text) is not None
    )


_WHO = r"(?:vi|jag|den|man|[\w-]+(?:en|et|na|ns|rket)|[\w-]+ kommun|region [\w-]+)"
_MILD = r"(?: (?:dock|tyvärr|däremot|emellertid|alltså|därför|nu|således|heller))*"
_UNDOES = re.compile(
    rf"^(?:(?:nej|men|tyvärr|dessvärre|för (?:vår|kommunens|\w+s) del),? )?(?:"
    rf"(?:det|detta|så|den (?:bedömningen|uppfattningen|slutsatsen|åsikten))(?: skulle)? (?:gör|är|går|blev|blir|kan|vill|kunde|delar|håller|var|ska)(?: {_WHO})?{_MILD} (?:inte|ej)(?: (?:med om|göra|längre|så|alls|fallet|göra det))?"
    rf"|(?:går|blev|blir|är|kan|gör) (?:det|så|{_WHO})(?: det| så)?{_MILD} (?:inte|ej)(?: (?:göra|möjligt))?(?: det)?"
    rf"|(?:övriga |vi |majoriteten |)?[\w-]+(?: [\w-]+){{0,3}} (?:gör|är|kan) (?:det{_MILD} (?:inte|ej)(?: göra)?|{_MILD}(?:inte|ej) (?:göra )?det)"
    r"|tvärt ?om|(?:vårt |kommunens |nämndens )?svar(?:et)? (?:är|blir|blev) nej|(?:därför |alltså |således )?nej"
    r"|(?:det|detta|uppgiften) (?:är|var) (?:dock )?(?:fel|felaktigt|osant|en missuppfattning|ett missförstånd|inte (?:sant|riktigt|så|längre fallet|kommunens ståndpunkt|vår ståndpunkt|vår uppfattning))"
    r"|(?:vi|[\w-]+(?: [\w-]+){0,2}) (?:håller (?:dock |däremot )?inte med|tycker inte det|anser motsatsen|ser (?:det|saken) annorlunda|(?:kommer till|drar) (?:en |den )?motsatt\w* slutsats(?:en)?)"
    r"|(?:vi|jag|[\w-]+(?: [\w-]+){0,2}) (?:hör|tillhör)(?: dock)? inte (?:till )?(?:dem|dessa|den skaran|de flesta)"
    r"|(?:just )?därför behövs (?:ingen|inget|inga|inte)\b.*|verkligheten är en annan|(?:det|detta) är inte (?:vår|kommunens|nämndens|min) (?:uppfattning|mening|bedömning)"
    r"|det ska(?:ll)? (?:i stället )?(?:stå|vara) (?:avstyrker|tillstyrker)"
    r")[.!]*$"
    r"|\b(?:ändrat (?:oss|sig|uppfattning|inställning|ståndpunkt)|är (?:dock |däremot )?av (?:en )?(?:annan|motsatt) (?:uppfattning|mening)|gör en (?:helt )?annan bedömning|vidhåller inte|frånfaller|gäller inte längre)\b",
    re.IGNORECASE,
)
_SHORT = 110
"""Characters: a sentence that only goes back on the one before it is short."""


def undoes(line: Line) -> bool:
    """Does a sentence do nothing but take back the one before ("Det gör vi inte.", "Tvärtom.")?"""
    text = " ".join(line.text.split())
    return len(text) <= _SHORT and _UNDOES.search(text) is not None


def undone(lines: Sequence[Line], number: int) -> bool:
    """Whether the next sentence of the same passage takes back the stand of this one."""
    if number + 1 == len(lines):
        return False
    following = lines[number + 1]
    same = following.sentence.passage == lines[number].sentence.passage
    return same and undoes(following) and not any(c.stance in _STANDS for c in following.reading.clauses)


_STANDS = (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER)
