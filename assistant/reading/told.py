"""Items for the checklist about what a text does not show, said the same way for every format."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain import Document, ReviewItem, ReviewKind
from assistant.reading.result import UnreadableFile
from assistant.swedish import counted, shortened

_LONGEST_QUOTE = 400
_MOST_QUOTED = 20


def item(document: Document, reason: str, todo: str) -> ReviewItem:
    return ReviewItem(ReviewKind.REPAIR, reason, todo, document_id=document.id)


def tracked_changes(document: Document, inserted: int, deleted: int) -> ReviewItem:
    return item(
        document,
        f"{document.name} har spårade ändringar: {counted(inserted, 'infogning', 'infogningar')} och "
        f"{counted(deleted, 'borttagning', 'borttagningar')}. Texten är läst som om de godtagits.",
        "Kontrollera i originalet att det är den version som avsändaren menar, eller fråga avsändaren.",
    )


def comments(document: Document, texts: Sequence[str]) -> ReviewItem:
    """`texts` say who wrote and what."""
    return item(
        document,
        f"{document.name} har {counted(len(texts), 'kommentar', 'kommentarer')} i marginalen, som inte räknas till "
        f"svarets text: {_listed(texts)}.",
        "Läs kommentarerna och avgör om de hör till svaret.",
    )


def hidden_text(document: Document, texts: Sequence[str]) -> ReviewItem:
    return item(
        document,
        f"{document.name} har dold text, som varken syns eller skrivs ut och inte är läst: {_listed(quoted(texts))}.",
        "Visa dold text i originalet och fråga avsändaren om den hör till svaret.",
    )


def empty_fields(document: Document, prompts: Sequence[str]) -> ReviewItem:
    fields = counted(len(prompts), "formulärfält som inte är ifyllt", "formulärfält som inte är ifyllda")
    return item(
        document,
        f"{document.name} har {fields}. Ledtexten är inte läst som svar: {_listed(quoted([*dict.fromkeys(prompts)]))}.",
        "Kontrollera i originalet att fälten ska vara tomma.",
    )


def charts(document: Document, number: int) -> ReviewItem:
    return item(
        document,
        f"{document.name} har {number} diagram vars text och siffror inte är lästa.",
        "Titta på diagrammen i originalet om de har betydelse för svaret.",
    )


def embedded(document: Document, number: int) -> ReviewItem:
    return item(
        document,
        f"{document.name} har {counted(number, 'inbäddad fil', 'inbäddade filer')} som inte går att ta ut.",
        "Öppna handlingen i sitt program och spara det inbäddade för sig, om det hör till svaret.",
    )


def pictures(document: Document, number: int) -> ReviewItem:
    return item(
        document,
        f"{document.name} har ingen text, bara {counted(number, 'bild', 'bilder')}.",
        "Om bilderna är skannade sidor: be avsändaren om handlingen som PDF eller med text.",
    )


def quoted(texts: Sequence[str]) -> list[str]:
    return [f"”{' '.join(text.split())}”" for text in texts]


def _listed(texts: Sequence[str]) -> str:
    shown = [shortened(text, _LONGEST_QUOTE) for text in texts[:_MOST_QUOTED]]
    more = len(texts) - len(shown)
    return "; ".join(shown) + (f"; och {more} till" if more else "")


def lost_letters(document: Document, text: str) -> list[ReviewItem]:
    """An item where bytes of the file are no letters in its encoding; the replacement character stands for each."""
    lost = text.count("\ufffd")
    if not lost:
        return []
    return [
        item(
            document,
            f"{document.name} har {counted(lost, 'tecken som inte går', 'tecken som inte går')} att läsa. "
            "De visas som \ufffd i texten.",
            "Kontrollera orden i originalet, eller be avsändaren om svaret som PDF.",
        )
    ]


def no_text(document: Document) -> UnreadableFile:
    """For bytes that are said to be text."""
    return UnreadableFile(
        f"{document.name} innehåller inte läsbar text.",
        "Öppna filen i det program den kommer från och spara den som PDF eller Word (.docx).",
    )
