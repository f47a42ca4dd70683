"""Word classes of the grammar, and how a pattern written in Swedish becomes a regular expression.

In a pattern a space is a space, `{KLASS}` is one of the classes below, `{ord}` any one word, and `{0-4}`
up to four words, with no punctuation and no "att", "som", "men" or "medan" among them. Everything else is an ordinary regular expression. Patterns and classes are
folded (`fold.letters`) when they are compiled, so "förslaget" also finds "forslaget".
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from assistant.stance.fold import letters

WORD = r"(?:[a-z]+\.[a-z]+(?:\.[a-z]+)*\.|(?:kap|st|nr|p|s|resp|art|jfr|kungl|ang|inkl|exkl)\.|[^\s,;.()?!]+(?:\.[^\s,;.()?!]+)*|\([^()]{1,160}\))"
"""A word; also an abbreviation with its point, and what stands in brackets: it is read past."""

CLASSES: dict[str, str] = {
    # Who speaks when the sender does.
    "VI": r"vi|jag",
    "ORGAN": (
        r"(?!omorg)[\w-]*(?:nämnden|styrelsen|verket|myndigheten|rätten|domstolen|kommunen|staden|stad|kommun|regionen|region|förbundet"
        r"|föreningen|universitetet|högskolan|institutet|inspektionen|rådet|fakulteten|förvaltningen|kontoret|fullmäktige|utskottet"
        r"|ombudsmannen|kansliet|organisationen|stiftelsen|bolaget|kammaren|akademin|museet|centrum|kollegiet|sällskapet|samfundet"
        r"|skolan|polisen|kyrkan|nämnd|myndighet|biblioteket|länsstyrelsen|direktionen|presidiet|kåren|klubben|byalaget|stiftet|församlingen|sektionen|avdelningen|distriktet|undertecknade)|þ+"  # þ: see `fold.named`
    ),
    # Others, whose stand is only reported.
    "UTREDNINGEN": (
        r"utredningen|utredaren|utredarna|kommittén|regeringen|betänkandet|promemorian|departementet|motionären|motionärerna"
        r"|förslagsställaren|direktiven|riksdagen|lagrådet|eu-kommissionen|kommitterade|de sakkunniga|sakkunniga|samordnaren|arbetsgruppen"
    ),
    "UTREDNINGENS": (
        r"utrednings?ens|utredarens|kommitténs|regeringens|promemorians|delegationens|departementets|beredningens"
        r"|kommitteens|kommitterades|kommittéernas|[\w-]*(?:utredningens|kommitténs|beredningens|delegationens|kommissionens|betänkandets)|[\w-]*utredarens|motionens|remissens"
    ),
    "KOLLEKTIV": (
        r"(?:en |den )?(?:överväldigande |stor |bred )?majoritet(?:en)?(?: av)?|de flesta(?: av)?|flertalet(?: av)?|flera(?: av)?"
        r"|många(?: av)?|några(?: av)?|vissa(?: av)?|ett antal|merparten av|alla|samtliga|övriga|andra|en rad|ett fåtal"
        r"|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)(?: av(?: de)? (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+))?"
    ),
    "INSTANSER": (
        r"[\w-]*(?:instanser|kommuner|regioner|myndigheter|länsstyrelser|organisationer|parter|nämnder|aktörer|domstolar|universitet"
        r"|förbund|bolag|föreningar|verksamheter|boende|invånare|medborgare|föräldrar|elever|grannar|handlare|fastighetsägare|företag|anställda|partier|högskolor|klubbar|lärare|läkare|medarbetare|patienter|brukare|företrädare|stater|länder)(?:na|en)?"
    ),
    "INSTANSERNA": (
        r"[\w-]*(?:instanserna|kommunerna|regionerna|myndigheterna|organisationerna|länsstyrelserna|domstolarna)"
        r"|fackförbunden|parterna|branschen|de fackliga(?: organisationerna| företrädarna)?|personalen|allmänheten|[\w-]+s (?:invånare|medborgare|boende)|de boende|grannarna|grannkommunen|närboende|föräldrarna|eleverna|invånarna|sakägarna|konsulten|exploatören|sökanden|oppositionen"
    ),
    "FÖRVALTNINGEN": r"förvaltningen|kontoret|[\w-]*(?:kontoret|förvaltningen)|handläggaren",
    "PARTI": (
        r"moderaterna|kristdemokraterna|socialdemokraterna|sverigedemokraterna|miljöpartiet|vänsterpartiet|centerpartiet|liberalerna|[\w-]+partiet|medborgerlig samling|feministiskt initiativ|allianspartierna"
    ),
    # Little words.
    "INTE": r"inte|ej|icke|aldrig|ingalunda|knappast|omöjligen|svårligen|näppeligen|minst av allt|på (?:intet|inget) (?:sätt|vis)|i inget avseende|(?:under|på) inga (?:omständigheter|förhållanden|villkor)",
    "ADV": (
        r"därför|således|även|också|dock|däremot|emellertid|samtidigt|härmed|därmed|alltså|helt|fullt ut|starkt|bestämt|i huvudsak|delvis"
        r"|i övrigt|övrigt|sammantaget|särskilt|generellt|överlag|i stort|i princip|i grunden|för egen del|heller|fortsatt|fortfarande|ändå|nu"
        r"|numera|i nuläget|tidigare|varmt|uttryckligen|enhälligt|enbart|endast|till fullo|till viss del|till stor del|i allt väsentligt"
        r"|väsentligen|principiellt|likaså|vidare|i denna del|i den delen|i sak|härutöver|trots detta|mot denna bakgrund|likväl|sålunda"
    ),
    "HJÄLP": r"kan|vill|ska|skall|bör|måste|får|har|hade|kunde|skulle|kommer att|anser sig|väljer att|valt att|önskar|kunna",
    "SIG": r"sig|oss|mig",
    # What is judged.
    "FÖRSLAG": r"[\w-]*f(?:o ?|d|b|e|6|0)rslag(?:et|en|ets|ens|s|na)?",
    "FÖRESLAGNA": r"föreslagn?a|föreslaget|föreslagen|föreslås",
    "HELA": (
        r"förslaget|förslagen|betänkandet|delbetänkandet|slutbetänkandet|promemorian|remissen|motionen|utredningen|lagrådsremissen"
        r"|programmet|skrivelsen|planen|rapporten|strategin|riktlinjen|riktlinjerna|policyn|ärendet"
    ),
    "BEDÖMNING": (
        r"bedömning(?:en|ar|arna)?|uppfattning(?:en|ar)?|slutsats(?:en|er|erna)?|förslag(?:et|en)?|åtgärdsförslag(?:et|en)?"
        r"|överväganden(?:a)?|ställningstagande(?:t|n|na)?|resonemang(?:et|en)?|ståndpunkt(?:en|er)?|synsätt(?:et)?|syn(?:en)?"
        r"|åsikt(?:en|er)?|mening(?:en)?|inställning(?:en)?|linje|förslag till \w+|bedömande|synpunkt(?:en)?(?= att)|motivering(?:en)?|slutsatserna"
    ),
}

_MACRO = re.compile(r"\{([^{}]+)\}")
_GAP = re.compile(r"(\d+)-(\d+)")


def _expand(match: re.Match[str]) -> str:
    name = match[1]
    if gap := _GAP.fullmatch(name):
        return rf"(?: (?!(?:att|men|som|medan)\b){WORD}){{{gap[1]},{gap[2]}}}?"
    if re.fullmatch(r"\d+(?:,\d+)?", name):
        return match[0]
    if name == "ord":
        return WORD
    if name not in CLASSES:
        raise ValueError(f"a pattern names the word class {{{name}}}, which is not in the lexicon")
    return f"(?:{letters(CLASSES[name])})"


class Later:
    """A pattern that is compiled when it is first used: there are hundreds, and most commands need none of them."""

    __slots__ = ("_written", "finditer", "fullmatch", "match", "search", "sub")

    def __init__(self, written: str) -> None:
        self._written = written

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet. From now on the compiled pattern's own methods are."""
        expanded = _MACRO.sub(_expand, self._written)
        compiled = re.compile(re.sub(r"[åäöéÅÄÖ]", lambda m: letters(m[0]), expanded))
        for method in self.__slots__[1:]:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


@cache
def swedish(pattern: str) -> re.Pattern[str]:
    """A pattern written in Swedish. Its first use raises ValueError where it names an unknown class.

    >>> bool(swedish("ställer {SIG}{0-3} bakom").search("namnden staller sig helt bakom det"))
    True
    """
    return cast("re.Pattern[str]", Later(pattern))


def word(pattern: str) -> re.Pattern[str]:
    """A pattern between word boundaries; a hyphen does not begin a word."""
    return swedish(rf"(?<![\w-])(?:{pattern})(?!\w)")


@dataclass(frozen=True, slots=True)
class Keyed:
    """A pattern with folded letters of which some are in every text it can match: looked for first, being much faster."""

    pattern: re.Pattern[str]
    keys: tuple[str, ...]

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """
        >>> Keyed(word("utom"), ("utom",)).search("alla utom en") is not None
        True
        """
        for key in self.keys:
            if key in text:
                return self.pattern.search(text, start)
        return None

    def every(self, text: str, start: int = 0, end: int = sys.maxsize) -> tuple[re.Match[str], ...]:
        """All matches, in order."""
        for key in self.keys:
            if key in text:
                return tuple(self.pattern.finditer(text, start, end))
        return ()
