"""What a person should know of how a document was taken apart."""

from __future__ import annotations

from assistant.domain import Document, DocumentKind, KindBasis, Reading, ReviewItem, ReviewKind, Structure
from assistant.structure import contents, kinds
from assistant.structure.overlong import overlong

_VOICES = (
    DocumentKind.PROTOKOLLSUTDRAG,
    DocumentKind.TJANSTEUTLATANDE,
    DocumentKind.YRKANDE,
    DocumentKind.SARSKILT_YTTRANDE,
)
"""What kind it is decides whose words these hold."""


def notes(document: Document, reading: Reading, structure: Structure) -> tuple[ReviewItem, ...]:
    """All items about one document's structure."""
    return (
        *unsure_kind(document, structure),
        *overlong(document, reading, structure),
        *contents.missing(document, reading, structure),
    )


def unsure_kind(document: Document, structure: Structure) -> tuple[ReviewItem, ...]:
    """An item where the file's name and its text say different things, and it matters whose words they are."""
    named = kinds.by_name(document.name)
    said = structure.kind
    if structure.kind_basis is not KindBasis.LINE or named not in _VOICES or named is said:
        return ()
    return (
        ReviewItem(
            ReviewKind.LOW_CONFIDENCE,
            f"{document.name} heter som {_kind(named)} men säger sig vara {_kind(said)}. Den är läst som {_kind(said)}.",
            "Titta i handlingen. Är den läst som fel sak: fyll i ställningstagandet för hand.",
            document_id=document.id,
            citation=structure.kind_citation,
        ),
    )


def _kind(kind: DocumentKind) -> str:
    common = kind in (DocumentKind.SANDLISTA, DocumentKind.RAPPORT, DocumentKind.OKAND)
    return f"{'en' if common else 'ett'} {kind.swedish}"
