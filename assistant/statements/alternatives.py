"""Support that is none of what is proposed, or may be none: of one of several options, of the work behind it, of the need.

"Kommunen förordar alternativ B" is support only if B is what is proposed, which the answer seldom says. "Vi välkomnar
utredningen", or "vi delar bedömningen att det finns behov av en översyn", is how many an answer begins that then
opposes what the inquiry came to.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.domain import Stance, Statement, Target
from assistant.stance.model import Clause
from assistant.statements.collected import NEED, OPTION, WELCOMES
from assistant.swedish import shortened

_BEFORE = (
    r"(?:\W|\b(?:att|sig|oss|det|den|ett|en|av|i|på|till|bakom|första|hand|hellre|helst|därför|således|alltså|även|också|särskilt|främst|"
    r"utredningen|utredaren|kommittén|vi|kommunen|nämnden|regionen|styrelsen|myndigheten|förbundet|föreningen|utredningens|promemorians|så kallade)\b)*"
)
_OPTION = re.compile(
    rf"{_BEFORE}(?P<option>alternativ(?:et)?,? (?:nr |nummer )?[\"”']?(?:[A-H]|\d{{1,2}}|noll|ett|två|tre|fyra|I{{1,3}}|IV)\b|(?:noll|jämförelse|annat |andra |alternativa )-?alternativ\w*"
    r"|(?:första|andra|tredje|fjärde|alternativa) (?:alternativet|lösningen|modellen)\b(?! som utredningen (?:föreslår|förordar))|alternativa (?:förslag|lösningar|modeller)\w*"
    r"|(?:minoritetens|reservanternas|experternas|oppositionens) (?:\w+ )?(?:förslag|linje|alternativ)\b"
    r"|(?:eget|annat|alternativt) förslag\b|reservation(?:en|erna)?\b|särskil(?:t|da|det) yttrande\w*|(?:den )?(?:uppfattning|bedömning|linje) som (?:framförs av|reservanterna|de experter))",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^[^.;,]{0,120}\bi ?stället för (?:den |det |de )?(?:utredningens|kommitténs|promemorians|föreslagna|förslage[tn])\b",
    re.IGNORECASE,
)
_OF_TWO = re.compile(
    r"^\W*av (?:de|dessa) (?:två|tre|fyra|olika|båda)?\s?(?:\w+ )?(?:alternativ|förslag|modell)\w*\b",
    re.IGNORECASE,
)
_LONGEST = 80
_WELCOME = re.compile(r"välkomna|positiv|uppskatta|tacka|glad|bra", re.IGNORECASE)
_THE_WORK = re.compile(
    r"^[\W]*(?:(?:till|på|över|av|för|särskilt|i grunden|mycket|verkligen|starkt|varmt|överlag|generellt)[\s]+)*"
    r"(?:(?:den|det|detta|denna|en|ett|en ny|den aktuella|den föreliggande|arbetet med|regeringens)\s+)*"
    r"(?:(?:\w+)?utredning(?:en)?|(?:(?:slut|del)?betänkandet)|promemorian|remissen|översynen|initiativet|uppdraget|arbete(?:t)?)\b"
    r"(?!\s+(?:som föreslår|föreslår|anser|som helhet|i (?:sin|dess) helhet|och (?:dess|\w+s) förslag|med dess förslag))",
    re.IGNORECASE,
)
""" "Välkomnar utredningen", "… betänkandet och det arbete som lagts ned"; not "välkomnar utredningens förslag"."""
_THAT_IT_IS_DONE = re.compile(
    r"^[\W]*(?:(?:till|på|över|av|särskilt|mycket)\s+)*att (?:\w+ )?(?:utredningen|utredaren|regeringen|frågan|frågorna|området|problemet|detta|en utredning|en översyn|översynen)\s+"
    r"(?:(?:har|nu|också|även|blivit|fått|i betänkandet)\s+)*(?:utred\w*|ytterligare direktiv|nya direktiv|direktiv|tillsatt\w*|belys\w*|lyft\w*|uppmärksamma\w*|tar\b|tagit|se[rt]s? över|(?:av [^,.;]{3,60} )?(?:har |nu )*(?:inletts|gjorts|görs|genomförts|tillsatts)|analysera\w*|synliggör\w*|kartlag\w*|genomför\w*|i uppdrag)",
    re.IGNORECASE,
)

_NEED = re.compile(
    r"^(?:delar|instämmer|håller med|stöd\w*|biträder|är (?:enig|överens)|i likhet|likt|precis)\b[^.;,]{0,90}?(?:\b(?:att|om)\s(?:\w+\s){0,3}?(?:(?:finns|föreligger)\s(?:\w+\s){0,4}?(?:behov|anledning|skäl|brister|problem|utmaningar)\b|"
    r"det är (?:\w+ )?(?:viktigt|angeläget|av vikt)|"
    r"(?:[\w-]+ ){0,5}?(?:behöver|måste) (?:\w+ ){0,2}?(?:minskas?|ökas?|göras|hända|ske|förbättras|stärkas|brytas|bekämpas|motverkas|lösas|hanteras|åtgärdas|ändras|förändras|tas på allvar)\b|"
    r"(?:dagens|nuvarande|gällande|befintliga|nuläget|de nuvarande|den nuvarande|det nuvarande|den gällande) (?:[\w-]+ ){0,5}?(?:är|har|saknar|leder|medför|skapar|innebär|fungerar|brister) (?!(?:väl|bra|tillräcklig|ändamålsenlig|tydlig)\w*)(?![^.;]*\b(?:bör|ska|skall)\b)\w|"
    r"(?:[\w-]+ ){0,5}?(?:är|utgör|innebär) (?:ett|en) (?:\w+ )?(?:problem|utmaning)\b)|\bi? ?behovet av\b|\bproblem(?:bilden|beskrivningen|formuleringen|analysen)\b|\bnulägesbeskrivning\w*|\bbeskrivning(?:en)? av (?:nuläget|problem\w*))",
    re.IGNORECASE,
)
""" "Delar bedömningen att det finns behov av en översyn", "… att trängseln måste minska"."""


_THAT_VIEW = re.compile(
    r"^(?:delar|instämmer)\b (?:\w+ ){0,2}?(?:i |till fullo |helt )?(?:den|denna|det|detta)(?: (?:uppfattningen|bedömningen|bilden|slutsatsen|synen|åsikten|analysen|beskrivningen|bedömning|uppfattning|bild|slutsats|analys|beskrivning))?\W*$",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\b(?:konstaterar|bedömer|anser|menar|framhåller|beskriver|visar|finner|noterar|påpekar|anger) (?:\w+ ){0,2}?att\b(?!.*\b(?:bör|ska|skall|måste|behöver|föresl\w*|förslag\w*)\b)",
    re.IGNORECASE,
)
""" "Den konstaterar att bokföringsbrott är ett utbrett problem. Myndigheten delar den uppfattningen": what is so."""


_LOOKED_INTO = re.compile(
    r"^[^.;,]{0,60}?\batt (?:[\w-]+ ){1,5}?(?:utreds|analyseras|undersöks|övervägs|ses över|utvärderas)(?: (?:vidare|ytterligare|närmare))?(?=[.,;]|$| (?:men|och)\b)",
    re.IGNORECASE,
)
""" "Har inga invändningar mot att frågan utreds vidare"."""


_THAT_IS_LIKED = re.compile(
    r"^\W*(?:Det|Detta) (?:uppskattar|välkomnar|är vi (?:glada|tacksamma)|är positivt|är bra)\b[^.]{0,40}\W*$"
)
_WAS_ASKED = re.compile(
    r"\b(?:tillfråga\w*|fått (?:yttra|tycka|lämna|vara med)|möjlighet(?:en)? att (?:yttra|lämna|delta|svara|tycka)|bju(?:dit|der) in|inbju\w+|samråd\w*|remissinstans\w*|på remiss|delta(?:git)? i)\b",
    re.IGNORECASE,
)
""" "Den här gången har ni tillfrågat oss. Det uppskattar vi": being asked is liked."""


def marked(text: str, clause: Clause, statement: Statement, before: str = "") -> Statement:
    """The statement, with a rule of its own where it is one of these. `before`: the sentence before in the passage."""
    if statement.stance is Stance.INGEN_ERINRAN and _LOOKED_INTO.search(text[clause.words.start :]):
        return replace(statement, rule=NEED)
    if statement.stance not in (Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER):
        return statement
    option = option_of(text, clause)
    if option:
        target = Target(reference=shortened(option, _LONGEST)) if statement.target.whole else statement.target
        return replace(statement, rule=OPTION, target=target)
    if statement.stance is Stance.TILLSTYRKER and welcome(text, clause):
        return replace(statement, rule=WELCOMES)
    if statement.stance is Stance.TILLSTYRKER and _NEED.search(text[clause.words.start :]):
        return replace(statement, rule=NEED)
    if statement.stance is Stance.TILLSTYRKER and _THAT_IS_LIKED.match(text) and _WAS_ASKED.search(before):
        return replace(statement, rule=WELCOMES)
    shares = statement.stance is Stance.TILLSTYRKER and _THAT_VIEW.match(text[clause.words.start :])
    if shares and _FOUND.search(before):
        return replace(statement, rule=NEED)
    return statement


def option_of(text: str, clause: Clause) -> str:
    """The option that a stand is on, as written; "" where it is on what is proposed."""
    words, rest = text[clause.words.start : clause.words.end], text[clause.words.end :]
    verb = re.match(r"\W*[\w-]+", words)
    within = words[verb.end() :] if verb else ""
    found = _OPTION.match(within + rest)
    if found:
        return found["option"]
    supports = clause.stance is not Stance.AVSTYRKER
    if supports and (_INSTEAD.search(rest) or _OF_TWO.match(text)):
        return "ett annat förslag"
    return ""


def welcome(text: str, clause: Clause) -> bool:
    """Whether support is a welcome of the inquiry's work, not of what it proposes."""
    words, rest = text[clause.words.start : clause.words.end], text[clause.words.end :]
    verb = _WELCOME.search(words)
    if verb is None:
        return False
    after = re.sub(r"^\w*", "", words[verb.end() :] + rest)
    return bool(_THE_WORK.match(after) or _THAT_IT_IS_DONE.match(after))
