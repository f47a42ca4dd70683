"""What the second reading leaves on the checklist: items that cite a place, and change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.domain import (
    Case,
    Citation,
    Position,
    ReadDocument,
    ReviewItem,
    ReviewKind,
    Stance,
    Submission,
)
from assistant.llm import LanguageModel, ModelError
from assistant.measuring import SelfTest
from assistant.second_reader.placing import Asked, target_words
from assistant.second_reader.visiting import Stand, Text, Visited
from assistant.summaries.candidates import Places
from assistant.swedish import counted, listed, shortened

_NAMED, _SHOWN = 5, 100
"""Sentences quoted of those that no model is shown, and their characters."""


def apart(position: Position | None, stance: Stance) -> bool:
    """The model reads another stand than the tool, or one where the tool has decided none."""
    decides = (position is None or position.stance is None) and stance is not Stance.OKLART
    return decides or (position is not None and stance not in position.candidates)


_SAME_WAY = {
    Stance.AVSTYRKER: {Stance.AVSTYRKER, Stance.TILLSTYRKER_DELVIS},
    Stance.TILLSTYRKER: {Stance.TILLSTYRKER, Stance.TILLSTYRKER_DELVIS, Stance.INGEN_ERINRAN},
}
"""With what an opposition, or a support, somewhere in the answer goes together."""


def against(position: Position | None, stands: Sequence[Stand]) -> Stand | None:
    """The clearest place in the respondent's own words that goes against the tool's position.

    Only what is for or against: that a model finds a condition here, or no stand there, says little beside what the
    position rests on, and there would be no end of it.
    """
    if position is None:
        return None
    ours = set(position.candidates)
    contrary = [one for one in stands if one.stance in _SAME_WAY and not ours & _SAME_WAY[one.stance]]
    return max(contrary, key=lambda one: round(one.probability, 2), default=None)


def unmeasured(model: LanguageModel) -> ReviewItem:
    """Said instead of a second reading by a model that nobody has measured."""
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen {model.identity.name} läser inte ställningstaganden: den är inte mätt på den här datorn.",
        "Inget behöver göras: tabellen bygger på verktygets egen läsning. Mät modellen med remiss model check och "
        "kör igen om den ska få läsa en andra gång.",
    )


def not_reading(model: LanguageModel, test: SelfTest) -> ReviewItem:
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen {model.identity.name} läser inte ställningstaganden: den klarade inte provet ({test.swedish}).",
        "Inget behöver göras: tabellen bygger på verktygets egen läsning. En större språkmodell kan läsa en andra gång.",
    )


def not_finding(model: LanguageModel, test: SelfTest) -> ReviewItem:
    """Said where a model reads only what the tool has found."""
    share = round(100 * test.stray)
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen {model.identity.name} läser bara de meningar som ställningstagandena bygger på, inte hela svaren: "
        f"i provet såg den ett ställningstagande i {share} procent av meningar som inte tar ställning.",
        "Inget behöver göras: tabellen bygger på verktygets egen läsning, som omfattar hela svaren. En större "
        "språkmodell kan läsa hela svaren en andra gång.",
    )


def withheld(
    texts: Iterable[Text], parts: Mapping[str, ReadDocument], told: Sequence[Citation]
) -> tuple[ReviewItem, ...]:
    """That the model has not seen some sentences, though nothing else on the checklist says what they are (`told`)."""
    known = Places(told)
    missing = [citation for text in texts for citation in text.withheld if citation not in known]
    if not missing:
        return ()
    quotes = [
        f"”{shortened(parts[one.reading_id].reading.presentable(one), _SHOWN)}”" for one in missing[:_NAMED]
    ]
    quotes += [f"{len(missing) - _NAMED} till"] if len(missing) > _NAMED else []
    many = counted(len(missing), "mening", "meningar")
    return (
        ReviewItem(
            ReviewKind.TECHNICAL,
            f"Språkmodellen har inte fått se {many} som kan läsas som uppmaningar till läsaren: {listed(quotes)}.",
            "Inget behöver göras för tabellen: verktygets egen läsning omfattar dem. Läs dem om språkmodellens texter ska "
            "användas. Den första visas.",
            document_id=parts[missing[0].reading_id].document.id,
            citation=missing[0],
        ),
    )


def unread(
    submission: Submission, found: Visited, parts: Mapping[str, ReadDocument]
) -> tuple[ReviewItem, ...]:
    """What of an answer the model could not read: too long, or an answer of another shape than was asked for."""
    if not found.unread:
        return ()
    first = found.unread[0]
    many = counted(len(found.unread), "ställe", "ställen")
    return (
        ReviewItem(
            ReviewKind.TECHNICAL,
            f"Språkmodellen har inte kunnat läsa {many} i svaret. {found.why}",
            "Inget behöver göras för tabellen: verktygets egen läsning omfattar hela svaret. Det första stället visas.",
            document_id=parts[first.reading_id].document.id,
            respondent_id=submission.respondent_ids[0],
            citation=first,
        ),
    )


def not_read(one: Asked, parts: Mapping[str, ReadDocument], error: ModelError) -> ReviewItem:
    first = one.evidence[0]
    return ReviewItem(
        ReviewKind.TECHNICAL,
        f"Språkmodellen kunde inte läsa ställningstagandet en andra gång. {error}",
        "Kontrollera cellen mot beläggen.",
        document_id=parts[first.reading_id].document.id,
        respondent_id=one.respondent_id,
        target=one.target,
        citation=first,
    )


def differs(
    one: Asked,
    case: Case,
    parts: Mapping[str, ReadDocument],
    stance: Stance,
    probability: float,
    place: Citation | None = None,
) -> ReviewItem:
    """`place`: one that goes against the position by itself; else the clearest of those that were asked about."""
    # One decimal: a later digit may differ between machines, and would make a checked item a new one.
    sure = f"{probability:.1f}".replace(".", ",")
    clearest = None if place else _clearest(one, stance)
    place = place or (clearest.citation if clearest else one.evidence[0])
    theirs = f"Språkmodellen läser ”{stance.swedish}” (sannolikhet {sure})"
    position = one.position
    if position is not None:
        names = listed([f"”{candidate.swedish}”" for candidate in position.candidates], "eller")
        ours = f"läser {names}" if position.stance else f"avgör inte: {names}"
        if place not in Places((*position.evidence, *position.against)):
            # What it makes of all it was asked about need not be what it sees in the place that made it think so.
            there = f" och ”{clearest.stance.swedish}”" if clearest and clearest.stance is not stance else ""
            theirs += f"{there} på ett ställe som verktyget inte bygger på"
    elif one.aside:
        ours = "läser inget ställningstagande i svaret"
        theirs += " på ett ställe som verktyget inte räknar som instansens egna ord"
    else:
        ours = f"läser inget ställningstagande till {target_words(case, one.target)}"
    return ReviewItem(
        ReviewKind.READERS_DIFFER,
        f"Verktyget {ours}. {theirs}.",
        "Läs beläggen och avgör vilken läsning som stämmer. Cellen har inte ändrats.",
        document_id=parts[place.reading_id].document.id,
        respondent_id=one.respondent_id,
        target=one.target,
        citation=place,
    )


def _clearest(one: Asked, stance: Stance) -> Stand | None:
    """Where the model sees this stance clearest of what it was asked about, else any that the tool does not read.

    None where it sees none there: it has taken what the position rests on for something else, as a whole.
    """
    ours = one.position.candidates if one.position else ()
    asked_about = Places(one.evidence)
    for wanted in ({stance}, set(Stance) - set(ours)):
        seen = [stand for stand in one.stands if stand.stance in wanted and stand.citation in asked_about]
        if seen:
            return max(seen, key=lambda stand: round(stand.probability, 2))
    return None
