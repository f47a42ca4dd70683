"""The stands of one sentence whose holders are masked: by the grammar of answers, and by what only reports say."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import stance
from assistant.domain import Stance, VoiceKind
from assistant.prose import formulas, owners
from assistant.prose.roles import Saying
from assistant.stance.model import Clause

T, TD, A = Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.AVSTYRKER
E, O = Stance.INGEN_ERINRAN, Stance.OKLART  # noqa: E741


_LEAD_IN = re.compile(r"^(?:I|Vad|Beträffande|När|Såvitt|Rörande|Angående)\b[^þ.]*frågan om[^þ]*(?=þ)")
""" "Vad gäller frågan om avgiften har þ avstyrkt": nobody asks anything."""
_CRITICISM_SHARED = re.compile(
    r"\b(?:kritik|invändning|farhåg|tveksamhet|tvekan|oro|betänklighet)\w*\b[^.,;]*\b(?:delas|biträds|stöds|instäm\w+)",
    re.IGNORECASE,
)
""" "Kritiken mot förslaget delas av þ": no support of the proposal."""
_AIM = re.compile(
    r"(?:dela\w*|har förståelse för|instämmer i)(?: (?:i och för sig|visserligen|förvisso))? (?:uppfattningen|åsikten|synen|syftet|målsättningen|ambitionen|tanken) (?:att|om|bakom|på|med)\b",
    re.IGNORECASE,
)
""" "Delar uppfattningen att avgiften är hög men avstyrker förslaget": only the aim is shared."""
_WHOLE = re.compile(r"(?: \w+){0,3}? (?:lag)?förslage[tn]\b|(?= ?[.,;])", re.IGNORECASE)
_RESERVED = re.compile(
    r"\bunder (?:det |den |de )?(?:\w+ )?(?:förbehåll|villkor)\w* (?:att|av|om)\b|"
    r"\b(?:endast|bara|blott)(?: \w+)? under (?:denna|den|dessa|sådan\w*|de) förutsättning\w*|\bpå (?:detta|dessa|sådana) villkor\b|"
    r"\bmed (?:den|denna|dessa|de|följande|vissa|en|ett|någon|några)(?: \w+)? (?:reservation|förbehåll|inskränkning|undantag|justering|ändring|jämkning|modifikation|tillägg|begränsning)\w*\b",
    re.IGNORECASE,
)
""" "Tillstyrker med denna reservation förslaget"."""
_ESTIMATES = re.compile(
    r"uppskatta\w*[^.;]*(?:\d|procent|kostnad|antal|andel|tredjedel|hälften)", re.IGNORECASE
)
""" "Uppskattar att kostnaden blir": no liking."""


def stands_in(masked: str) -> list[Saying]:
    """The stands of a sentence, by the grammar of answers and by what only reports say."""
    if only := _NOBODY_BUT.match(masked):
        masked = "þ" * only.end() + masked[only.end() :]
    neither = _NEITHER.match(masked)
    if neither is None:
        return _stands(masked)
    start = neither.start(1)
    bare = masked[:start] + "þ" * (neither.end() - start) + masked[neither.end() :]
    said = _stands(bare)
    if not any(one.stance in _TURNED for one in said):
        return _stands(masked)
    return [replace(one, stance=_TURNED.get(one.stance, one.stance), start=start) for one in said]


_ASIDE = re.compile(
    r"(?<=[a-zåäöþ]) (?:däremot|tvärtom|emellertid|sålunda|således|alltså|likaså|likaledes|jämväl|för (?:sin|egen) del|i sin tur|å sin sida|i sak|i denna del|i dessa delar|på denna punkt"
    r"|av (?:samma|liknande|principiella|flera|dessa|detta|olika|praktiska|[a-zåäö]+mässiga|[a-zåäö]+s)(?: [a-zåäö]+)? skäl|i enlighet härmed|å andra sidan|enligt þ+(?= ))(?= (?!om\b))"
)
"""Words between a verb and its object that change nothing: "välkomnar däremot förslaget"."""


_FORMERLY = re.compile(
    r", (?:som|vilken|vilket|vilka) (?:tidigare|ursprungligen|från början|inledningsvis|förut|först)(?: \w+){1,8},(?= )",
    re.IGNORECASE,
)
""" "LO, som ursprungligen var kritiskt, har ingen erinran": what is of another time."""
_WHAT_IS_JUDGED = re.compile(
    r"(?:bedömning|uppfattning|förslag|slutsats|ståndpunkt|mening|åsikt|ställningstagande)(?:en|et|ar)?((?: om)?,? att [^.;þ]{3,160}?),? (?=(?:(?:har|ha|också|även|dock|inte|ej|icke|kan) ){0,3}(?:delas|delats|biträds|biträtts|stöds|stötts|tillstyrks|tillstyrkts|avstyrks|avstyrkts|godtas|godtagits|accepteras|ifrågasätts|ifrågasatts|kritiseras|avvisas|välkomnas|lämnas|lämnats) (?:[^.;]{0,60} )?(?:av|från) )",
    re.IGNORECASE,
)
""" "Bedömningen att det inte behövs någon lag delas av LO": what is in it is judged, and not said."""


def _stands(masked: str) -> list[Saying]:
    """The stands of a sentence, read without the asides in it; where they stand is told of the sentence as it is."""
    bare, order = masked, list(range(len(masked)))
    asides = sorted(aside.span() for kind in (_ASIDE, _FORMERLY) for aside in kind.finditer(masked))
    if what := _WHAT_IS_JUDGED.search(masked):
        start, end = what.span(1)
        asides = sorted([(start, end), *(one for one in asides if one[1] <= start or one[0] >= end)])
    for start, end in reversed(asides):
        bare = bare[:start] + bare[end:]
        del order[start:end]
    found = _stands_of(bare)
    if bare == masked:
        return found
    return [replace(one, start=order[one.start], end=order[one.end - 1] + 1) for one in found]


def _stands_of(masked: str) -> list[Saying]:
    masked = _LEAD_IN.sub(lambda found: found[0].replace("frågan om", "fallet om"), masked)
    reading = stance.read(masked)
    found = [
        Saying(
            TD if _limited(masked, clause) else clause.stance,
            clause.words.start,
            clause.words.end,
            clause.confidence,
        )
        for clause in reading.clauses
        if (clause.stance is not O and clause.voice in (VoiceKind.RESPONDENT, VoiceKind.OFFICIALS))
        or (clause.stance is not O and clause.voice is VoiceKind.OTHERS and clause.holder.startswith(("de ", "dem ", "De ")))
    ]  # fmt: skip
    found = [one for one in found if not _ESTIMATES.match(masked, one.start)]
    if len(found) == 1 and reading.stance is TD and found[0].stance is T:
        found = [replace(found[0], stance=TD)]
    for row, start, end in formulas.formulas(masked):
        if any(start < one.end and one.start < end for one in found):
            continue
        if row.force.value == 1 and found:
            continue
        says: Stance | None = row.says
        if owners.denied(masked, start, end):
            says = row.negated
        if says is T and _MOSTLY.search(masked[start:end]):
            says = TD
        if says in (T, E) and _CONDITION.match(masked[end:]):
            says = TD
        if says:
            found.append(Saying(says, start, end, row.confidence))
    found = [
        replace(one, stance=A) if one.stance in (T, TD) and _NOT_THAT.search(masked[: one.start]) else one
        for one in found
    ]
    found = [
        replace(one, stance=TD) if one.stance in (T, E) and _TO_BE_ABLE.search(masked[: one.start]) else one
        for one in found
    ]
    found = [one for one in found if not _ASKED.search(masked[: one.start])]
    if _CRITICISM_SHARED.search(masked):
        found = [one for one in found if one.stance is not T]
    if any(one.stance is A and _WHOLE.match(masked, one.end) for one in found):
        found = [one for one in found if not (one.stance in (T, TD) and _AIM.match(masked, one.start))]
    if _RESERVED.search(masked):
        found = [replace(one, stance=TD) if one.stance in (T, E) else one for one in found]
    return sorted((_with_negation(masked, one) for one in found), key=lambda one: one.start)


_TO_BE_ABLE = re.compile(
    r"\bför att (?:den |det |man |förbundet |regionen |kommunen |bolaget )?(?:ska |skall )?(?:kunna )?$",
    re.IGNORECASE,
)
""" "Kräver full finansiering för att kunna tillstyrka": a condition."""
_ASKED = re.compile(
    r"\b(?:ifrågasätt(?:er|a|s)|ifrågasatt\w*|undra[rd]?e?|frågar sig|frågande till|överväg\w+|oklart|osäkert|tveksamt) (?:\w+ )?(?:om|huruvida|varför|hur|i vad mån)\b[^,;]*$",
    re.IGNORECASE,
)
""" "Ifrågasätter om förslaget kan tillstyrkas": what is asked is not said."""
_NOT_THAT = re.compile(
    r"\b(?:anser|menar|finner|tycker|ansett|funnit|bedömer|ser)(?: \w+)? (?:inte|ej|icke)(?: \w+)? att\b[^,;]*$",
    re.IGNORECASE,
)
""" "Anser inte att förslaget bör välkomnas"."""
_CONDITION = re.compile(
    r"[^.;þ]{0,120}?,? (?:under (?:den |det )?(?:förutsättning|villkor)\w*|på villkor|förutsatt|endast under|med (?:förbehåll|reservation)|blott|endast om|bara om|om (?:det|detta) (?:leder|innebär|visar sig|kan|går|blir|finns|sker|ges|medför)|utom (?:i|såvitt|vad|när|för|på|beträffande|de[nt]?)|med undantag (?:för|av)|bortsett från|frånsett)\b",
    re.IGNORECASE,
)


_MOSTLY = re.compile(
    r"\b(?:i huvudsak|delvis|i stort(?: sett)?|i stora drag|till övervägande del)\b", re.IGNORECASE
)


def _limited(masked: str, clause: Clause) -> bool:
    """Whether agreement is tied to a condition or a part; in a report "godtar" with a condition is half a yes."""
    if clause.stance is T:
        return clause.partly is not None
    return clause.stance is E and _CONDITION.match(masked[clause.words.end :]) is not None


_NOBODY_BUT = re.compile(
    r"(?:Ingen|Inga|Inget|Inte någon)\b.{0,80}?\b(?:utom|förutom|med undantag (?:av|för)) (?=þ)",
    re.IGNORECASE,
)
""" "Ingen remissinstans utom þ avstyrker": þ does."""
_NEITHER = re.compile(
    r"(?:[^þ.,;]{0,60}\b(?:och|men|medan|samt) )?((?:Inte|Ej|Icke) (?:heller|ens)|Varken|Vare sig|Inte) (?:av |hos )?þ",
    re.IGNORECASE,
)
""" "Inte heller þ tillstyrker": the "inte" stands before the holder and turns the verb after it."""
_TURNED = {T: Stance.AVSTYRKER, TD: Stance.AVSTYRKER, Stance.AVSTYRKER: E}


_NOT_BEFORE = re.compile(
    r"\b(?:(?:kan|kunna|kunnat|vill|ville) )?(?:inte|ej|icke)(?: [a-zåäö]+)? $", re.IGNORECASE
)
_NOT_AFTER = re.compile(r" (?:inte|ej|icke)\b")


def _with_negation(masked: str, one: Saying) -> Saying:
    """The words that say it with the "inte" that turns them: they are quoted."""
    before, after = _NOT_BEFORE.search(masked[: one.start]), _NOT_AFTER.match(masked[one.end :])
    return replace(
        one,
        start=before.start() if before else one.start,
        end=one.end + after.end() if after and not before else one.end,
    )
