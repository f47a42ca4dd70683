"""Sentences that take no stand but say what their sender thinks, wants or fears."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain import (
    WHOLE,
    Holder,
    Qualifiers,
    SectionKind,
    Stance,
    Statement,
    Tone,
    VoiceKind,
)
from assistant.proposal import Match
from assistant.stance.learned import LABELS, chances, silenced
from assistant.statements import speakers
from assistant.statements.collected import (
    COMMENT,
    FAVOURS,
    INTRODUCES,
    OBJECTION,
    UNREAD,
    URGES,
    Line,
    Part,
    Said,
)
from assistant.statements.doubt import doubt, tone
from assistant.statements.keyed import Keyed
from assistant.statements.objections import Objection, objection, of_today, opposes

_OPINION = re.compile(
    r"\b(?:anser|bedömer|menar|föreslår|efterfrågar|saknar|framhåll\w+|poängter\w+|understryk\w+|betona\w*|påpek\w+|"
    r"noterar|konstaterar|bör|borde|behöv\w+|önskar|förordar|ifrågasätt\w+|befarar|risk\w*|tveksam\w*|tvek\w+|oro\w*|"
    r"viktigt|angeläget|positiv\w*|negativ\w*|kritisk\w*|otydlig\w*|oklar\w*|bra|brist\w*|fördel\w*|nackdel\w*|"
    r"välkomna\w*|invänd\w*|olämplig\w*|rimlig\w*|orimlig\w*|vill)\b",
    re.IGNORECASE,
)
_SHORTEST_COMMENT = 20
_SHORTEST_NO = 10
""" "Vi är emot den.", under what was asked, is no silence."""
_OPPOSITION = LABELS.index(Stance.AVSTYRKER)
_SOME = 0.001
"""A chance of opposition below this is none."""
_SHOWN_ONLY = 0.3
"""Confidence of a sentence that is shown for want of any better."""
_NO_STAND = 0.65
"""The same, where not even a word of a stand is in the answer: then there is none."""
_STEMS = re.compile(
    r"styrk|erinr|invänd|synpunkt|yttra|avst[åo]|berörs?\b|påverkar|bakom|instäm|delar\b|motsätt|avråd|stöd[jse]|godta|förord|"
    r"kritisk|negativ|positiv|avvisa|\bnej\b|\bja\b|\bemot\b|förslag till (?:svar|yttrande)|som (?:\w+ )?svar|avslå|bifall",
    re.IGNORECASE,
)
_PRAISE = 0.7
"""From here up a sentence on what is proposed may be support in other words."""
_PROPOSED = re.compile(r"förslag|föresl|utredning|betänkande|promemori", re.IGNORECASE)
_ON_THE_ANSWER = Keyed(
    r"\bsvarstid|\banstånd\b|\bkontaktperson",
    ("svarstid", "anstånd", "kontaktperson"),
)
_ANSWER_ON = re.compile(
    r"\W*(?:(?:remiss)?(?:yttrande|svar|ärende)\w*|remiss\w*|betänkande\w*)\b[^.!?]*$", re.IGNORECASE
)
_INTRODUCES = Keyed(
    r"\b(?:lämna[rt]?|avger?|framför|har|vill (?:lämna|framföra)|redovisar) (?:(?!inga |inte |några )\w+ ){0,3}(?:synpunkter|kommentarer)\b",
    ("synpunkter", "kommentarer"),
)
_SECOND_BEST = Keyed(
    r"\bi andra hand\b|\bom (?:man|ni|regeringen|riksdagen|lagstiftaren) (?:ändå |trots allt )?(?:väljer att (?:genomföra|införa|gå vidare)|genomför|inför|går vidare)\b|\b(?:i (?:det )?fall|för det fall|om|därest|skulle)\b[^.,]{0,40}\b(?:trots|ändå|likväl|går vidare|gå vidare)\b|"
    r"^\W*(?:men |dock |och )?(?:i (?:det )?fall|för det fall|om|därest|skulle)\b[^.,]{0,40}\b(?:väljer att genomföra|genomförs?)\b",
    ("i andra hand", "genomför", "inför", "gå vidare", "går vidare", "trots", "ändå", "likväl"),
)


_URGES = re.compile(
    r"\b(?:vikt(?:en|igt|iga)|angeläg\w+|beton\w+|understryk\w+|framhåll\w+)\b", re.IGNORECASE
)
_BUT_NOT = re.compile(
    r"\b(?:men|dock|samtidigt som|däremot)\b[^.]*\b(?:inte|saknas?|brist\w*|kritisera\w*|kritisk\w*|tveksam\w*|otillräcklig\w*|invänd\w*)\b",
    re.IGNORECASE,
)
""" "Välkomnar ambitionen men konstaterar att åtgärderna inte räcker": liked, but not as it is proposed."""
_DOUBTS = 0.45
"""From here up a sentence without any word of opinion is a remark too."""


def second_best(text: str) -> bool:
    """Whether a sentence says what is wished if the proposal is carried through all the same.

    >>> second_best("Om kommunen ändå går vidare tillstyrker nämnden punkt 4.")
    True
    >>> second_best("Nämnden tillstyrker förslaget men behöver mer personal om det genomförs.")
    False
    """
    return bool(_SECOND_BEST.search(text))


def is_comment(line: Line) -> bool:
    """Whether a sentence without a stand says what its sender thinks, wants or fears."""
    shortest = _SHORTEST_NO if unread_opposition(line) else _SHORTEST_COMMENT
    long_enough = len(line.text) >= shortest and not line.text.isupper()
    if not long_enough or _ON_THE_ANSWER.search(line.text):
        return False
    if _INTRODUCES.search(line.text) or unread_opposition(line) or doubt(line.text) >= _DOUBTS:
        return True
    if _leans(line) is not None:
        return True
    return line.reading.tone is not Tone.NEUTRAL or bool(
        objection(line.text, line.reading.tone) or _OPINION.search(line.text)
    )


def unread_opposition(line: Line) -> bool:
    """Whether a sentence opposes something in words that the sentence reader made nothing of."""
    return not line.reading.clauses and not line.reading.leanings and opposes(line.text)


def comment(
    part: Part, line: Line, section: SectionKind, voice: VoiceKind, heading: tuple[Match, ...]
) -> list[Statement]:
    """The sentence as a statement without a stand, on what its section is about."""
    citation = part.cite(line)
    targets = [match.target for match in heading] or [WHOLE]
    unread = unread_opposition(line)
    leans = _leans(line)
    strong = unread or leans is Tone.CRITICAL
    objects = Objection.STRONG if strong else objection(line.text, line.reading.tone)
    tone = Tone.CRITICAL if objects else leans or line.reading.tone
    if second_best(line.text):
        tone = Tone.NEUTRAL  # to like a part of what one opposes is not to lean towards it
    rule = UNREAD if unread else OBJECTION if objects is Objection.STRONG else COMMENT
    if rule == COMMENT and _INTRODUCES.search(line.text):
        rule = INTRODUCES
    elif rule == COMMENT and tone is Tone.POSITIVE and leans:
        rule = FAVOURS
        if _BUT_NOT.search(line.text):
            tone = Tone.CRITICAL
    if rule == COMMENT and _URGES.search(line.text):
        rule = URGES
    doubted, opposed = _doubt(line), _opposes(line)
    return [
        Statement(
            Holder(voice), target, Stance.OKLART, Qualifiers(tone=tone), citation, citation, rule, section,
            line.reading.confidence, doubted, opposed,
        )
        for target in targets
    ]  # fmt: skip


def _leans(line: Line) -> Tone | None:
    """Which way a sentence leans that likes or dislikes an aim, a view or a direction for its sender's own part."""
    own = {clause.stance for clause in line.reading.leanings if clause.voice in speakers.OWN}
    if own and own <= {Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS}:
        return Tone.POSITIVE
    return Tone.CRITICAL if own == {Stance.AVSTYRKER} else None


def _doubt(line: Line) -> float:
    """None where the reader sees that it is said of something else than of what is proposed."""
    return 0.0 if second_best(line.text) or of_today(line.text) else doubt(line.text)


def _opposes(line: Line) -> float:
    """How likely a sentence without a stand is opposition all the same; not where the grammar knows the stand in it."""
    if second_best(line.text) or of_today(line.text):
        return 0.0
    chance = chances(line.text)[_OPPOSITION]
    return 0.0 if chance < _SOME or silenced(line.text, Stance.AVSTYRKER) else round(chance, 3)


def titles(line: Line, part: Part) -> bool:
    """A heading, or the line that says what the answer is on: "Yttrande över betänkandet …"."""
    section = part.document.structure.sections[line.section]
    heading = bool(section.title) and line.sentence.spans[0].start == section.span.start
    return heading or _ANSWER_ON.match(line.text) is not None


def most_telling(parts: Sequence[Part]) -> list[Said]:
    """A sentence to show for an answer in which nothing was found: the longest of the first part's own."""
    for index, part in enumerate(parts):
        sections = part.document.structure.sections
        own = [
            line
            for line in part.lines
            if not line.reading.instruction and speakers.of_line(part, line) in speakers.OWN
        ]
        body = [line for line in own if sections[line.section].kind is not SectionKind.LETTERHEAD] or own
        if body:
            line = max(body, key=lambda candidate: len(candidate.text))
            voice = speakers.of_line(part, line)
            telling = comment(part, line, sections[line.section].kind, voice, ())
            said = [one for one in body if not titles(one, part)] or body
            hidden = _ON_THE_ANSWER.search(line.text) or any(_STEMS.search(one.text) for one in said)
            praise = any(tone(one.text) >= _PRAISE and _PROPOSED.search(one.text) for one in said)
            misread = bool(part.document.reading.scanned)  # a word of a stand may have become something else
            sure = _SHOWN_ONLY if hidden or praise or misread else _NO_STAND
            return [Said(replace(statement, confidence=sure), index) for statement in telling]
    return []
