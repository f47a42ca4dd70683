"""Made PDFs with known text: what does a reader make of columns, tables, fonts and the rest?

Each kind is one difficulty of real files, drawn with reportlab from paragraphs that are given, so that
the right text is known to the letter. `make` is also what tests draw their files with.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT, BOLD, ITALIC = "Vera", "VeraBd", "VeraIt"
SIZE, LEADING = 10.0, 14.0
LEFT, TOP, FOOT = 70.0, 770.0, 80.0
_LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "fi": "\ufb01", "fl": "\ufb02"}


@dataclass(frozen=True)
class Made:
    kind: str
    path: Path
    text: str
    """The right text in reading order, white space as single spaces, furniture left out."""
    furniture: tuple[str, ...] = ()
    """What runs on the pages beside it."""
    lost: bool = False
    """The file does not hold its text: what is right is to say so."""


@dataclass
class Sheet:
    """A canvas that goes down the page, and writes up what it draws."""

    canvas: Canvas
    size: tuple[float, float] = A4
    font: str = FONT
    y: float = TOP
    page: int = 1
    words: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    frame: Callable[[Sheet], None] | None = None

    def line(
        self, text: str, x: float = LEFT, said: str | None = None, font: str = "", size: float = SIZE
    ) -> None:
        if self.y < FOOT:
            self.turn()
        self.canvas.setFont(font or self.font, size)
        self.canvas.drawString(x, self.y, text)
        self.y -= LEADING * max(1.0, size / SIZE)
        self.words.append(text if said is None else said)

    def gap(self) -> None:
        self.y -= LEADING * 0.7

    def turn(self) -> None:
        if self.frame:
            self.frame(self)
        self.canvas.showPage()
        self.page += 1
        self.y = TOP

    def run(self, text: str) -> None:
        """Page furniture: drawn, and no part of the text."""
        self.furniture.append(text)

    def done(self) -> None:
        if self.frame:
            self.frame(self)
        self.canvas.save()

    def made(self, kind: str, path: Path, lost: bool = False) -> Made:
        return Made(kind, path, " ".join(" ".join(self.words).split()), tuple(self.furniture), lost)


def _fonts() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    for name in (FONT, BOLD, ITALIC):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))


def sheet(path: Path, font: str = FONT, size: tuple[float, float] = A4) -> Sheet:
    _fonts()
    return Sheet(Canvas(str(path), pagesize=size, invariant=True), size, font)


def wrapped(text: str, width: int = 84) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _prose(page: Sheet, paragraphs: Sequence[str], width: int = 84, heading: bool = True) -> None:
    for number, paragraph in enumerate(paragraphs, start=1):
        if heading and number % 4 == 1:
            page.gap()
            page.line(f"{number // 4 + 1} Synpunkter i del {number // 4 + 1}", font=BOLD, size=13)
        for line in wrapped(paragraph, width):
            page.line(line)
        page.gap()


def plain(path: Path, paragraphs: Sequence[str]) -> Made:
    page = sheet(path)
    _prose(page, paragraphs)
    page.done()
    return page.made("plain", path)


def standard_font(path: Path, paragraphs: Sequence[str]) -> Made:
    """Helvetica, not embedded: a WinAnsi font."""
    page = sheet(path, font="Helvetica")
    _prose(page, [_only(paragraph, "cp1252") for paragraph in paragraphs], heading=False)
    page.done()
    return page.made("font that is not embedded", path)


def columns(path: Path, paragraphs: Sequence[str], interleaved: bool = False) -> Made:
    """Two columns; interleaved ones are drawn row by row, as some layout programs do."""
    page = sheet(path)
    lines = [line for paragraph in paragraphs for line in (*wrapped(paragraph, 38), "")]
    rows = 46
    while lines:
        left, right, lines = lines[:rows], lines[rows : 2 * rows], lines[2 * rows :]
        page.words += [*left, *right]
        places = [(column, row) for column in range(2) for row in range(rows)]
        if interleaved:
            places.sort(key=lambda place: (place[1], place[0]))
        for column, row in places:
            words = (left, right)[column][row : row + 1]
            if words and words[0]:
                page.canvas.setFont(FONT, 9)
                page.canvas.drawString(LEFT + column * 240, TOP - row * 13, words[0])
        page.turn()
    page.done()
    return page.made("two columns drawn row by row" if interleaved else "two columns", path)


def table(path: Path, paragraphs: Sequence[str]) -> Made:
    """Three columns of short cells, one line each; a table is read row by row."""
    page = sheet(path)
    _prose(page, paragraphs[:2], heading=False)
    stands = cycle(("Tillstyrker", "Avstyrker", "Ingen erinran", "Avstår"))
    for number, paragraph in enumerate(paragraphs, start=1):
        if page.y < FOOT:
            page.turn()
        cells = (f"{number}", next(stands), " ".join(paragraph.split()[:6]))
        page.canvas.setFont(FONT, 9)
        for x, cell in zip((LEFT, LEFT + 40, LEFT + 140), cells, strict=True):
            page.canvas.drawString(x, page.y, cell)
        page.canvas.line(LEFT, page.y - 3, 520, page.y - 3)
        page.words.append(" ".join(cells))
        page.y -= 18
    page.done()
    return page.made("table", path)


def footnotes(path: Path, paragraphs: Sequence[str]) -> Made:
    page = sheet(path)
    for number, pair in enumerate(zip(*[iter(paragraphs)] * 4, strict=False), start=1):
        for paragraph in pair[:3]:
            lines = wrapped(paragraph)[:12]
            for line in lines:
                page.line(line)
            page.gap()
        x = LEFT + page.canvas.stringWidth(page.words[-1], FONT, SIZE)
        page.canvas.setFont(FONT, 6)
        page.canvas.drawString(x, page.y + LEADING + LEADING * 0.7 + 4, str(number))
        page.words[-1] += str(number)
        page.canvas.line(LEFT, 150, LEFT + 150, 150)
        page.y = 138
        for line in wrapped(f"{number} Se {pair[3]}", 100)[:4]:
            page.line(line, size=8)
            page.y += 3
        page.turn()
    page.done()
    return page.made("footnotes", path)


def furnished(path: Path, paragraphs: Sequence[str]) -> Made:
    """Running header and footer, page numbers and a diarienummer: sentences go on over them."""
    page = sheet(path)

    def frame(page: Sheet) -> None:
        # Drawn last, as Word does not and other programs do: the order on the page is not that in the file.
        for x, y, text in (
            (LEFT, 810, "Exempelstads kommun, kommunledningskontoret"),
            (430, 810, f"Sid {page.page} (99)"),
            (LEFT, 796, "Dnr KS 2025-00417"),
            (LEFT, 50, "Storgatan 1, 123 45 Exempelstad, 010-123 45 67, kommun@exempelstad.se"),
        ):
            page.canvas.setFont(FONT, 8)
            page.canvas.drawString(x, y, text)
            page.run(text)

    page.frame = frame
    _prose(page, paragraphs)
    page.done()
    return page.made("header, footer and page number", path)


def rotated(path: Path, paragraphs: Sequence[str], turn: int) -> Made:
    page = sheet(path)
    _prose(page, paragraphs)
    page.done()
    _rewritten(path, lambda writer: [one.rotate(turn) for one in writer.pages])
    return page.made(f"/Rotate {turn}", path)


def landscape_table(path: Path, paragraphs: Sequence[str]) -> Made:
    """A table turned a quarter on an upright page, as landscape pages are when printed to PDF."""
    page = sheet(path)
    _prose(page, paragraphs[:6])
    page.turn()
    page.canvas.translate(A4[0], 0)
    page.canvas.rotate(90)
    y = A4[0] - 80
    for number, paragraph in enumerate(paragraphs[:20], start=1):
        cells = (f"{number}", "Tillstyrker", " ".join(paragraph.split()[:10]))
        page.canvas.setFont(FONT, 9)
        for x, cell in zip((LEFT, LEFT + 40, LEFT + 140), cells, strict=True):
            page.canvas.drawString(x, y, cell)
        page.words.append(" ".join(cells))
        y -= 18
    page.done()
    return page.made("landscape table, text turned", path)


def form(path: Path, paragraphs: Sequence[str]) -> Made:
    page = sheet(path, font="Helvetica")
    for number, paragraph in enumerate(paragraphs[:8], start=1):
        page.line(f"Fråga {number}. Vad anser ni om förslaget?")
        answer = _only(" ".join(paragraph.split()[:8]), "latin-1")
        page.canvas.acroForm.textfield(
            name=f"svar{number}", value=answer, x=LEFT, y=page.y - 18, width=440, height=20, fontSize=9
        )
        page.words.append(answer)
        page.y -= 50
    page.done()
    return page.made("form, filled in", path)


def hyphenated(path: Path, paragraphs: Sequence[str], mark: str = "-") -> Made:
    """Narrow lines with words parted at the right edge; the hyphen as a hyphen or as a soft hyphen."""
    page = sheet(path)
    for paragraph in paragraphs:
        for line, said in _parted(paragraph, 56, mark):
            page.line(line, said=said)
        page.gap()
    # Words of `said` are glued where a line ended inside one.
    made = "".join(words if words.endswith("\x00") else words + " " for words in page.words)
    page.words = [made.replace("\x00", "")]
    page.done()
    return page.made("soft hyphens" if mark == "\u00ad" else "line-end hyphens", path)


_PARTS = re.compile(r"(?<=[aeiouyåäö])(?=[bcdfghjklmnprstv][aeiouyåäö])")


def _parted(text: str, width: int, mark: str) -> Iterator[tuple[str, str]]:
    """Lines, and what they say: a parted word ends with NUL in the latter. Parted before a consonant and a vowel."""
    words = text.split()
    line = ""
    while words:
        word = words.pop(0)
        if len(line) + len(word) + 1 <= width:
            line = f"{line} {word}".strip()
            continue
        cut = next(
            (m.start() for m in reversed(list(_PARTS.finditer(word))) if len(line) + m.start() + 2 <= width),
            0,
        )
        if cut > 2 and len(word) - cut > 2 and word.isalpha() and word.islower():
            start = f"{line} {word[:cut]}".strip()
            yield start + mark, start + "\x00"
            line = word[cut:]
        else:
            yield line, line
            line = word
    if line:
        yield line, line


def over_pages(path: Path, paragraphs: Sequence[str]) -> Made:
    """Each page ends in the middle of a word, with furniture between its halves."""
    page = sheet(path)
    said: list[str] = []

    def frame(page: Sheet) -> None:
        for y, text in ((810, "Exempelstads kommun, yttrande"), (50, f"Sida {page.page} av 99")):
            page.canvas.setFont(FONT, 8)
            page.canvas.drawString(LEFT, y, text)
            page.run(text)

    page.frame = frame
    for paragraph in paragraphs:
        lines = list(_parted(paragraph, 56, "-"))
        for line, words in lines:
            page.line(line)
            said.append(words if words.endswith("\x00") else words + " ")
            if words.endswith("\x00") and page.y < TOP - 8 * LEADING:
                page.turn()
        page.gap()
    page.done()
    page.words = ["".join(said).replace("\x00", "")]
    return page.made("word parted over a page break", path)


def ligatures(path: Path, paragraphs: Sequence[str], becomes: Callable[[str], str], name: str) -> Made:
    """A font with fi and fl as one sign, which the file's table gives as something else."""
    page = sheet(path)
    for paragraph in paragraphs:
        for line in wrapped(paragraph):
            drawn = line.replace("fi", _LIGATURES["fi"]).replace("fl", _LIGATURES["fl"])
            page.line(drawn, said=line)
        page.gap()
    page.done()
    _remapped(path, lambda sign: becomes(sign) if sign in _LIGATURES.values() else sign)
    return page.made(name, path)


def decomposed(path: Path, paragraphs: Sequence[str]) -> Made:
    page = sheet(path)
    _prose(page, paragraphs)
    page.done()
    _remapped(path, lambda sign: unicodedata.normalize("NFD", sign))
    return page.made("decomposed å ä ö", path)


def apple_letters(path: Path, paragraphs: Sequence[str]) -> Made:
    """Letters of Windows' character set read as the Mac's: å shown as Â, ä as ‰, ö as ˆ."""
    page = sheet(path)
    _prose(page, paragraphs)
    page.done()

    def wrong(sign: str) -> str:
        return sign.encode("cp1252").decode("mac-roman") if sign in "åäöÅÄÖé" else sign

    _remapped(path, wrong)
    return page.made("å ä ö in the wrong character set", path)


def shifted(path: Path, paragraphs: Sequence[str]) -> Made:
    """An italic font without a table, its codes the places of its signs in the font: as old printer drivers left it."""
    page = sheet(path)
    for number, paragraph in enumerate(paragraphs):
        for line in wrapped(paragraph):
            page.line(line, font=ITALIC if number % 3 == 2 else FONT)
        page.gap()
    page.done()

    def place(sign: str) -> str:
        if sign < " ":
            return sign
        code = ord(sign) - 29 if " " <= sign <= "~" else sign.encode("mac-roman")[0] - 30
        return chr(code)

    _remapped(path, place, font=ITALIC)
    return page.made("font with shifted codes", path)


def meaningless(path: Path, paragraphs: Sequence[str]) -> Made:
    """A font whose table gives other letters in no order: the file does not hold its text."""
    page = sheet(path)
    _prose(page, paragraphs, heading=False)
    page.done()
    letters = "abcdefghijklmnopqrstuvwxyzåäö"
    table = dict(zip(letters, "qzåxwvöutsärpomnlkjihgfedcbay", strict=True))
    _remapped(path, lambda sign: table.get(sign, sign))
    return page.made("font with a false table", path, lost=True)


_TITLES = (
    "Sammanfattning", "Bakgrund", "Ställningstagande", "Förslag till beslut", "Yttrande", "Ekonomiska konsekvenser",
    "Ärendet", "Beslut", "Synpunkter på förslaget", "Miljö och klimat", "Protokollsutdrag", "Överväganden",
    "Ikraftträdande", "Barnets bästa", "Kommunens ansvar", "Remissinstanser",
)  # fmt: skip


def letterspaced(path: Path, paragraphs: Sequence[str]) -> Made:
    page = sheet(path)
    for number, paragraph in enumerate(paragraphs):
        title = _TITLES[number] if number < len(_TITLES) else f"Punkt {number}"
        drawn = (
            title if number >= len(_TITLES) else "   ".join(" ".join(word.upper()) for word in title.split())
        )
        page.line(drawn, said=title.upper() if number < len(_TITLES) else title, font=BOLD, size=12)
        for line in wrapped(paragraph):
            page.line(line)
        page.gap()
    page.done()
    return page.made("letterspaced headings", path)


def tagged(path: Path, paragraphs: Sequence[str]) -> Made:
    """Marked content with its structure, as PDF/A-1a has it; the hyphens carry what they stand for."""
    page = sheet(path)
    page.canvas._doc.Catalog.Lang = None
    for paragraph in paragraphs:
        for line, said in _parted(paragraph, 70, "-"):
            page.canvas._code.append(f"/P <</MCID {len(page.words)}>> BDC")
            page.line(line, said=said if said.endswith("\x00") else said + " ")
            page.canvas._code.append("EMC")
        page.gap()
    page.done()
    page.words = ["".join(page.words).replace("\x00", "")]
    _rewritten(path, _mark_as_tagged)
    return page.made("tagged", path)


def _mark_as_tagged(writer: Any) -> None:
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject

    writer._root_object[NameObject("/MarkInfo")] = DictionaryObject(
        {NameObject("/Marked"): BooleanObject(True)}
    )


def make(folder: Path, paragraphs: Sequence[str]) -> list[Made]:
    """One file of each kind."""
    folder.mkdir(parents=True, exist_ok=True)
    makers: list[tuple[str, Callable[[Path, Sequence[str]], Made]]] = [
        ("plain", plain),
        ("standard", standard_font),
        ("columns", columns),
        ("interleaved", lambda p, t: columns(p, t, True)),
        ("table", table),
        ("footnotes", footnotes),
        ("furnished", furnished),
        ("rotated90", lambda p, t: rotated(p, t, 90)),
        ("rotated180", lambda p, t: rotated(p, t, 180)),
        ("rotated270", lambda p, t: rotated(p, t, 270)),
        ("landscape", landscape_table),
        ("form", form),
        ("hyphens", hyphenated),
        ("soft", lambda p, t: hyphenated(p, t, "\u00ad")),
        ("pages", over_pages),
        ("ligatures", lambda p, t: ligatures(p, t, lambda sign: sign, "ligatures as signs")),
        ("lost", lambda p, t: ligatures(p, t, lambda _: "\ufffd", "ligatures lost (U+FFFD)")),
        (
            "private",
            lambda p, t: ligatures(
                p, t, lambda sign: chr(0xE000 + ord(sign) % 64), "ligatures as private signs"
            ),
        ),
        ("decomposed", decomposed),
        ("apple", apple_letters),
        ("shifted", shifted),
        ("meaningless", meaningless),
        ("letterspaced", letterspaced),
        ("tagged", tagged),
    ]
    return [maker(folder / f"{name}.pdf", paragraphs) for name, maker in makers]


def _only(text: str, encoding: str) -> str:
    return text.encode(encoding, "ignore").decode(encoding)


def letter(path: Path, paragraphs: Sequence[str], pages: int, lines: int) -> Made:
    """An answer of full pages with what usually stands on them: for timing."""
    page = sheet(path)

    def frame(page: Sheet) -> None:
        for x, y, text in (
            (LEFT, 810, "Exempelstads kommun"),
            (430, 810, f"Sida {page.page} ({pages})"),
            (LEFT, 50, "Storgatan 1, 123 45 Exempelstad, kommun@exempelstad.se"),
        ):
            page.canvas.setFont(FONT, 8)
            page.canvas.drawString(x, y, text)
            page.run(text)

    page.frame = frame
    rows = 0
    for number, paragraph in enumerate(paragraphs):
        if number % 5 == 0:
            page.line(f"{number // 5 + 1} Synpunkter i del {number // 5 + 1}", font=BOLD, size=12)
        for line, said in _parted(paragraph, 84, "-"):
            page.y = TOP if rows % lines == 0 else page.y
            page.line(line, said=said if said.endswith("\x00") else said + " ")
            rows += 1
            if rows == pages * lines:
                page.done()
                return page.made("letter", path)
            if rows % lines == 0:
                page.turn()
        page.gap()
    raise ValueError("too few paragraphs")


def _rewritten(path: Path, change: Callable[[Any], Any]) -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=path)
    change(writer)
    writer.write(path)


_PAIR = re.compile(r"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>(?: <([0-9A-Fa-f]+)>)?")


def _remapped(path: Path, change: Callable[[str], str], font: str = "") -> None:
    """Rewrites the tables that say what the codes of the fonts mean."""
    from pypdf.generic import DecodedStreamObject, NameObject

    def rewrite(writer: Any) -> None:
        for held in list(writer._objects):
            if not isinstance(held, dict) or held.get("/Type") != "/Font" or "/ToUnicode" not in held:
                continue
            if font and not str(held["/BaseFont"]).rpartition("+")[2].startswith(_base(font)):
                continue
            signs = _signs(held["/ToUnicode"].get_object().get_data().decode("latin-1"))
            stream = DecodedStreamObject()
            stream.set_data(_table({code: change(sign) for code, sign in signs.items()}))
            held[NameObject("/ToUnicode")] = writer._add_object(stream)

    _rewritten(path, rewrite)


def _base(font: str) -> str:
    return str(pdfmetrics.getFont(font).face.name.decode("latin-1"))


def _signs(table: str) -> dict[int, str]:
    signs: dict[int, str] = {}
    for body in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, value in re.findall(r"<(\w+)>\s*<(\w+)>", body):
            signs[int(code, 16)] = bytes.fromhex(value).decode("utf-16-be")
    for body in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, values in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", body, re.DOTALL):
            del last
            for step, value in enumerate(re.findall(r"<(\w+)>", values)):
                signs[int(first, 16) + step] = bytes.fromhex(value).decode("utf-16-be")
        for first, last, value in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", body):
            for code in range(int(first, 16), int(last, 16) + 1):
                signs[code] = chr(int(value, 16) + code - int(first, 16))
    return signs


def _table(signs: dict[int, str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CMapName /T def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    items = iter(sorted(signs.items()))
    while some := list(islice(items, 100)):
        lines.append(f"{len(some)} beginbfchar")
        lines += [f"<{code:02X}> <{sign.encode('utf-16-be').hex().upper()}>" for code, sign in some]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode()


# Measuring ------------------------------------------------------------------------------------------------------


def normalised(text: str, furniture: Sequence[str] = ()) -> str:
    """White space as single spaces, and the known page furniture taken out once for each time it was drawn."""
    plain = " ".join(text.split())
    for words in furniture:
        plain = plain.replace(" ".join(words.split()), "", 1)
    return " ".join(plain.split())


def accuracy(found: str, right: str) -> float:
    """Share of characters that need no change (Levenshtein), 0 to 1."""
    from rapidfuzz.distance import Levenshtein

    return float(Levenshtein.normalized_similarity(found, right))


def words_lost(found: str, right: str) -> float:
    """Share of the right text's words that the found text lacks, whatever their order."""
    words = Counter(right.split())
    return sum((words - Counter(found.split())).values()) / max(1, words.total())
