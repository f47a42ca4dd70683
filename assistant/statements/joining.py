"""Answers that only join another's: "Vi instämmer i SKR:s yttrande", "hänvisar till det svar som LO har lämnat".

What the other says is not in this answer, so no stand can be taken from the words of joining: to
support an answer that opposes the proposal is to oppose it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain import Span, slug

_JOINS = re.compile(
    r"\b(?:instämm(?:er|a)|ställ(?:er|a) (?:sig|oss|mig) (?:\w+ )?bakom|anslut(?:er|a)|hänvisa[rs]?|står (?:\w+ )?bakom|stöd(?:jer|er)|"
    r"dela[rs]?|biträd(?:er|a)|tillstyrker|har samma)\b",
    re.IGNORECASE,
)
_ANSWER = r"(?:remissyttrande|remissvar|yttrande|svar|synpunkter|inlaga|skrivelse)(?:t|n|na)?"
_NAME = r"[A-ZÅÄÖ][\w&.-]*(?: (?:och|för|i|av|på|[A-ZÅÄÖ][\w&.-]*|[a-zåäö]{4,})){0,6}?"
_KIND = r"(?:läns|hov|riks|central|moder)?(?:styrelsen|rätten|förbundet|organisationen|regionen|kommunen|universitetet|samfundet)s"
_BEFORE = re.compile(
    rf"\b(?P<who>{_NAME}|{_KIND})(?:(?<=s)|[:’']s) (?:(?:förslag|utkast) till |bedömning i sitt |(?:gemensamma|samlade|inlämnade|utförliga|särskilda) )?{_ANSWER}\b"
)
_PROPER = r"[A-ZÅÄÖ][\w&.-]*(?: (?:(?:och|för|i|av) )?[A-ZÅÄÖ][\w&-]*)*"
_AFTER = re.compile(rf"\b{_ANSWER} (?:[a-zåäö]+ ){{0,5}}?(?:från|av|som) (?P<who>{_PROPER})")
_SAYS = re.compile(
    rf"\b(?:vad|det) (?:som )?(?P<who>{_PROPER}) (?:har )?(?:anför|anfört|framför|framfört|skriver|yttrat)\b"
)
_ANSWER_WORDS = ("yttra", "svar", "synpunkter", "inlaga", "skrivelse", "anför", "framför", "skriver")
"""One of these stands in all that the three patterns above find: most sentences have none."""
_OF_A_DETAIL = re.compile(
    r"\s*(?:\([^)]*\))?,?\s*(?:i sitt \w+ )?(?:om|att|beträffande|angående|avseende|gällande|vad gäller|när det gäller|i fråga om|"
    r"i (?:den|denna|dessa) del(?:en|ar)?)\b"
)
""" "Instämmer i Skatteverkets remissvar att …" says what is meant: only that."""
_NOT_ANOTHER = re.compile(
    r"^(?:utredning|utredar|betänkande|regering|departement|promemori|kommitté|förvaltning|kontor|nämnd|utskott|bilag|vår|denna|detta|"
    r"tjänste|ovan|remiss|yttrande|svar|lagråd|statens? offentlig)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Joined:
    who: str
    span: Span
    """From the verb that joins to the end of what names the answer."""
    wholly: bool = True
    """It is the answer that is joined, not some of what it says."""

    def says(self, text: str, words: Span, end: int) -> bool:
        """Whether a stand at `words`, in a clause up to `end`, is on that answer: "… och instämmer i detta"."""
        return words.overlaps(self.span) or _THAT.fullmatch(text, words.end, end) is not None


_THAT = re.compile(r"\W*(?:i |till |bakom |med )?(?:detta|det|denna|den|dessa|dem)\W*")


def joins(text: str, names: Sequence[str]) -> Joined | None:
    """Whose answer a sentence joins. `names` are the respondent's own.

    >>> [joined.who for joined in (joins("Vi instämmer i Svenskt Näringslivs remissvar.", ["Teknikbolagen"]),
    ...     joins("Förbundet hänvisar till det yttrande som LO har lämnat.", ["Målarförbundet"])) if joined]
    ['Svenskt Näringsliv', 'LO']
    >>> joins("Nämnden hänvisar till Socialnämndens yttrande.", ["Socialnämnden", "nämnden"])
    """
    small = text.casefold()
    if not any(map(small.__contains__, _ANSWER_WORDS)):
        return None
    for verb in _JOINS.finditer(text):
        for pattern in (_BEFORE, _AFTER, _SAYS):
            found = pattern.search(text, verb.end(), verb.end() + _WITHIN)
            if (
                found is None
                or _TURN.search(text[verb.end() : found.start()])
                or _OF_A_DETAIL.match(text, found.end())
            ):
                continue
            who = re.sub(r"[:’']?s$", "", found["who"]) if pattern is _BEFORE else found["who"]
            if not _own(who, names) and not _NOT_ANOTHER.match(who):
                return Joined(who, Span(verb.start(), found.end()), _wholly(text, verb, found, pattern))
    return None


_IT = re.compile(
    r"\b(?:instämm(?:er|a)|ställ(?:er|a) (?:sig|oss|mig)(?: \w+)? bakom|anslut(?:er|a) (?:sig|oss|mig)(?: \w+)? till|står(?: \w+)? bakom|"
    r"delar|biträder|stöd(?:jer|er)|tillstyrker|håller med om)(?: (?:helt|fullt ut|till fullo|i (?:allt väsentligt|huvudsak|stort|allt|sin helhet)))?"
    r"(?:(?: i| till)? (?:detta|det|denna|den|dessa|dem|innehållet|dess innehåll|(?:vad|det) som där \w+|(?:\w+)?(?:yttrandet|svaret)|synpunkterna)(?= och\b|\W*$)|\W*$)",
    re.IGNORECASE,
)
""" "… och ställer sig bakom detta": what "detta" is stands before it."""
_GIVEN = re.compile(
    rf"\b(?P<who>{_PROPER})(?: har)? (?:lämna(?:t|de)|avgett|avgav|avgivit|inkommit med|skickat|yttrat)(?: \w+){{0,3}}? {_ANSWER}\b"
)
_PROPOSAL = re.compile(
    r"\b\w*(?:förslag(?! till (?:yttrande|remiss|svar))|betänkande|utredning|promemori|plan(?:en)?\b|policy|remissen)",
    re.IGNORECASE,
)


def joins_it(before: str, text: str, names: Sequence[str]) -> Joined | None:
    """Whose answer a sentence joins by a pronoun: that of the same sentence, or of the one `before`, unless what is proposed was named since.

    >>> joins_it("", "Kommunen har läst SKR:s förslag till yttrande och ställer sig bakom detta.", ["kommunen"]).who
    'SKR'
    >>> joins_it("Kommunen har läst SKR:s yttrande.", "Kommunen ställer sig bakom det.", ["kommunen"]).who
    'SKR'
    >>> joins_it("Kommunen har läst SKR:s yttrande.", "Förslaget är bra och vi ställer oss bakom det.", ["kommunen"])
    """
    small = f"{before} {text}".casefold()
    if not any(map(small.__contains__, _ANSWER_WORDS)):
        return None
    for verb in _IT.finditer(text):
        for told in (text[: verb.start()], before):
            named = [found for pattern in (_BEFORE, _AFTER, _GIVEN) for found in pattern.finditer(told)]
            last = max(named, key=lambda found: found.end(), default=None)
            if _PROPOSAL.search(told, last.end() if last else 0):
                break
            who = re.sub(r"[:’']?s$", "", last["who"]) if last else ""
            if who and not _own(who, names) and not _NOT_ANOTHER.match(who):
                whole = _IN_PART.search(text[max(0, verb.start() - 30) :]) is None
                return Joined(who, Span(verb.start(), verb.end()), whole)
    return None


_MORE = re.compile(
    r"\b(?:tillägga|tillföra|därutöver|därtill|utöver (?:det|detta|dessa|denna|vad)|ytterligare|eg(?:na|et))\b",
    re.IGNORECASE,
)


def adds_nothing(text: str, words: Span) -> bool:
    """Whether to have no comments is to have none beyond those of the answer that is joined.

    >>> text = "Vi ansluter oss till SKR:s yttrande och har inget att tillägga."
    >>> adds_nothing(text, Span(38, len(text))), adds_nothing("Vi har inga synpunkter.", Span(0, 23))
    (True, False)
    """
    return _MORE.search(text, words.start, words.end) is not None


WHOLLY = 0.9
"""Confidence of a statement that joins a whole answer; one that joins some of it has half."""
_IN_PART = re.compile(
    r"\b(?:i huvudsak|delvis|till (?:viss|stor) del|i (?:vissa|flera|många|de flesta|tillämpliga|relevanta) delar|i stort|i stora drag|"
    r"i princip|bland annat|flera av|delar av|undantag|förutom|utom|men|dock|däremot)\b",
    re.IGNORECASE,
)


def _wholly(text: str, verb: re.Match[str], found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """
    >>> joins("Vi instämmer i huvudsak i LO:s yttrande.", ["Målarförbundet"]).wholly
    False
    """
    some = pattern is _SAYS or "synpunkter" in found.group().casefold()
    return not some and _IN_PART.search(text[max(0, verb.start() - 30) :]) is None


def _own(who: str, names: Sequence[str]) -> bool:
    """Whether every word of a name is one of the respondent's own."""
    own = {word for name in names for word in slug(name).split("-")}
    return all(word in own or f"{word}s" in own or word[:-1] in own for word in slug(who).split("-"))


_WITHIN = 120
_TURN = re.compile(r"[.;:]|\b(?:och|men|samt|att|eftersom|när|där|förslag\w*|enligt|i enlighet)\b")
"""After one of these the verb has another object."""
