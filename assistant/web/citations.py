"""A citation as HTML: the words, whose they are, and the place in the document where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from assistant.domain import CaseFile, Citation, Span
from assistant.questions import told
from assistant.web.markup import attributes, back, button, esc, items
from assistant.workspace import WorkspaceError

_AROUND = 350
"""Characters shown on each side of a quote where there is no picture of the page."""
_PAGES = 3
"""Pictures of one citation: it runs over two pages at most, unless something is odd."""


def spans_text(citation: Citation) -> str:
    """The spans as they travel through the page.

    >>> spans_text(Citation("r1", (Span(3, 9), Span(12, 20))))
    '3-9,12-20'
    """
    return ",".join(f"{span.start}-{span.end}" for span in citation.spans)


def parse(case_file: CaseFile, reading_id: str, spans: str) -> Citation:
    """The citation that the page asks for. Raises WorkspaceError for one that cannot be shown."""
    reading = case_file.readings.get(reading_id)
    try:
        found = tuple(Span(*map(int, part.split("-", 1))) for part in spans.split(","))
        citation = Citation(reading_id, found)
    except (ValueError, TypeError):
        reading = None
    if reading is None or citation.end > len(reading.text):
        raise WorkspaceError("Citatet hör till en äldre körning. Ladda om sidan.")
    return citation


def has_pictures(case_file: CaseFile, citation: Citation) -> bool:
    """Only what the PDF reader read has pages to show."""
    reading = case_file.readings[citation.reading_id]
    return reading.pages > 0 and reading.reader.startswith("pdfium")


def source_button(case_file: CaseFile, citation: Citation, shown: str = "") -> str:
    """The source in words, or `shown`; pressed, it shows the place."""
    source = case_file.source(citation)
    return button(
        esc(shown or source),
        "cite",
        class_="ra-source",
        label=f"Visa källan {source}",
        reading=citation.reading_id,
        spans=spans_text(citation),
    )


def sources(case_file: CaseFile, citations: Sequence[Citation], most: int = 4) -> str:
    """The sources of one sentence. Where there are very many, all but the first are folded away."""
    made = [source_button(case_file, citation) for citation in citations]
    if len(made) <= most:
        return " ".join(made)
    rest = " ".join(made[most:])
    return (
        f"{' '.join(made[:most])} <details class='ra-more'><summary>{len(made) - most} källor till</summary>"
        f"{rest}</details>"
    )


def quote(case_file: CaseFile, citation: Citation, *, show: bool = False) -> str:
    """The words with their source, and a button that copies both as they go into a text.

    With `show` the source is a button that opens the place.
    """
    words, source = case_file.quote(citation), case_file.source(citation)
    aside = not_own(told(case_file, citation))
    copy = button(
        "Kopiera", "copy", class_="ra-small", label=f"Kopiera citatet {source}", text=f"”{words}” {source}"
    )
    return (
        f'<figure class="ra-quote"><blockquote>”{esc(words)}”</blockquote>'
        f"<figcaption>{source_button(case_file, citation) if show else esc(source)} {copy}{aside}</figcaption></figure>"
    )


def not_own(said: str) -> str:
    """Whose words a quote is, in words, when it is not the answering body's own."""
    return f'<small class="ra-voice">{esc(said)}</small>' if said else ""


def in_document(case_file: CaseFile, citation: Citation) -> str:
    """Where the quote stands: the page as a picture with the words marked, else the text around them."""
    reading = case_file.readings[citation.reading_id]
    document = case_file.document(reading.document_id)
    link = document_link(case_file, document.id, page=reading.page(citation.start))
    if not has_pictures(case_file, citation):
        return (
            f'<figure class="ra-page">{excerpt(case_file, citation)}<figcaption>{link}</figcaption></figure>'
        )
    place = reading.place(citation)
    recognised = set(reading.metadata.get("ocr_pages", "").split(","))
    made = []
    for number in range(place.first, min(place.last, place.first + _PAGES - 1) + 1):
        query = urlencode(
            {
                "arende": case_file.case.id,
                "korning": case_file.run.id,
                "lasning": reading.id,
                "citat": spans_text(citation),
                "sida": number,
            }
        )
        scanned = str(number) in recognised
        seen = (
            "Sidan är skannad. Citatet är markerat: jämför med bilden." if scanned else "Citatet är markerat."
        )
        alt = f"Sida {number} i {document.name}. {seen} Citatet står i text ovanför bilden."
        picture = f"<img{attributes(src=f'sidbild?{query}', alt=alt, loading='lazy', class_='ra-picture')}>"
        large = attributes(href=f"sidbild?{query}", target="_blank", rel="noopener", class_="ra-link")
        text = excerpt(case_file, citation) if scanned else ""
        made.append(
            f'<figure class="ra-page">{text}{picture}<figcaption>Sida {number} av {reading.pages}. '
            f"{esc(seen) if scanned else ''} <a{large}>Visa sidan större</a> · {link}</figcaption></figure>"
        )
    return "".join(made)


def document_link(case_file: CaseFile, document_id: str, page: int = 0) -> str:
    """The file itself, in a window of its own."""
    name = case_file.document(document_id).name
    query = urlencode({"arende": case_file.case.id, "id": document_id})
    href = f"handling?{query}" + (f"#page={page}" if page and name.casefold().endswith(".pdf") else "")
    given = attributes(href=href, target="_blank", rel="noopener", class_="ra-link")
    return f"<a{given}>Öppna {esc(name)}</a>"


def excerpt(case_file: CaseFile, citation: Citation) -> str:
    """The text around the quote, with the words marked."""
    text = case_file.readings[citation.reading_id].text
    start, end = max(0, citation.start - _AROUND), min(len(text), citation.end + _AROUND)
    start += len(text[start : citation.start]) - len(text[start : citation.start].lstrip())
    if start and not text[start - 1].isspace():  # begin with a whole word
        start += (
            len(text[start : citation.start].split(" ", 1)[0]) if " " in text[start : citation.start] else 0
        )
    made, at = ["… " if start else ""], start
    for span in citation.spans:
        made += [esc(text[at : span.start]), f"<mark>{esc(text[span.start : span.end])}</mark>"]
        at = span.end
    made += [esc(text[at:end]), " …" if end < len(text) else ""]
    return f'<p class="ra-excerpt">{"".join(made).strip()}</p>'


def panel(case_file: CaseFile, citation: Citation) -> str:
    """A source that was asked for: the words and their place. The heading gets the focus."""
    reading = case_file.readings[citation.reading_id]
    filing = case_file.registry.filing(reading.document_id)
    names = [case_file.registry.respondent(key).name for key in filing.respondent_ids]
    title = " och ".join(names) or case_file.document(reading.document_id).name
    token = f"{citation.reading_id}:{spans_text(citation)}"
    facts = [f"{esc(reading.place(citation).swedish)} i {esc(case_file.document(reading.document_id).name)}"]
    return (
        f'<section class="ra-panel" aria-label="Källa">{back()}<h3 tabindex="-1" data-focus="{esc(token)}">{esc(title)}</h3>'
        f"{items(facts, 'ra-facts')}{quote(case_file, citation)}"
        f"<h4>Så står det i handlingen</h4>{in_document(case_file, citation)}</section>"
    )
