"""Mutated files through the whole of reading: `python -m tests.fuzz --files 20000`.

Each file is a made PDF, Word file or e-mail with something wrong in it: flipped bytes, a part cut out,
doubled or taken from another file, numbers made huge, nesting made deep; in the container (the ZIP, the
compressed streams) or behind it, where plain byte noise never reaches. What must hold for every one of
them is `check`. Processes do the reading, so that a crash or a hang is seen and counted, not suffered.

A file that broke something is kept (`--keep FOLDER`); it joins those in tests/data/fuzz, which
test_fuzz.py reads for ever after.
"""

from __future__ import annotations

import argparse
import base64
import gc
import hashlib
import io
import json
import multiprocessing
import random
import re
import sys
import tempfile
import time
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from assistant import reading, structure
from assistant.domain import Document
from assistant.settings import Settings

SECONDS = 20.0
"""A file that takes longer hangs. The slowest made file takes a tenth of a second."""
_BATCH = 250
"""Files that one process reads before it gives way to a new one: what it has leaked by then is measured."""

_WORDS = [
    "Nämnden",
    "tillstyrker",
    "förslaget",
    "i",
    "avsnitt",
    "6.3",
    "men",
    "avstyrker",
    "avgiften.",
    "Kostnaden",
    "är",
    "4",
    "500",
    "kronor",
    "per",
    "år.",
]

# --------------------------------------------------------------------------------------------
# The files that are mutated


def _text(rng: random.Random, words: int) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(words))


def _pdf(rng: random.Random) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=rng.randrange(2), invariant=1)
    for page in range(rng.randrange(1, 4)):
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"Avsnitt {page}", f"p{page}", rng.randrange(page + 1) if page else 0)
        text = canvas.beginText(60, 760)
        text.setFont("Helvetica", 11)
        for _ in range(rng.randrange(5, 30)):
            text.textLine(_text(rng, 9))
        canvas.drawText(text)
        if rng.random() < 0.3:
            canvas.acroForm.textfield(name=f"f{page}", value="Avstyrker", x=60, y=100, width=200, height=20)
        if rng.random() < 0.3:
            canvas.rotate(90)
            canvas.drawString(100, -100, "Bilaga")
        if rng.random() < 0.2:
            from PIL import Image
            from reportlab.lib.utils import ImageReader

            canvas.drawImage(ImageReader(Image.new("L", (40, 40), 200)), 0, 0, 500, 700)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _word(rng: random.Random) -> bytes:
    """Small, and with everything that the reader knows of: lists, notes, comments, changes, forms."""

    def run(text: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'

    def paragraph(content: str, style: str = "", number: str = "") -> str:
        properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + number
        return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"

    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    change = f'<w:ins w:id="5" w:author="A">{run("tillstyrker ")}</w:ins><w:del w:id="6" w:author="A"><w:r><w:delText>avstyrker</w:delText></w:r></w:del>'
    comment = f'<w:commentRangeStart w:id="0"/>{run("här")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    form = f'<w:sdt><w:sdtPr><w:tag w:val="svar"/></w:sdtPr><w:sdtContent>{run("☒ Avstyrker")}</w:sdtContent></w:sdt>'
    row = "<w:tr>" + f"<w:tc>{paragraph(run(_text(rng, 2)))}</w:tc>" * 3 + "</w:tr>"
    body = paragraph(run("Yttrande över förslaget"), "Heading1")
    for _ in range(rng.randrange(2, 6)):
        body += paragraph(run(_text(rng, 6)), "Heading2", numbered) + paragraph(
            run(_text(rng, 25)) + rng.choice((note, change, comment, form))
        )
        body += paragraph(run(_text(rng, 6)), "ListBullet", numbered)
    body += f"<w:tbl>{row * 2}</w:tbl>"
    parts = {
        "[Content_Types].xml": "document footnotes comments styles numbering header1",
        "_rels/.rels": f'<Relationship Id="r1" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>',
        "word/_rels/document.xml.rels": "".join(
            f'<Relationship Id="r{number}" Type="{_RELATED}/{name.rstrip("1")}" Target="{name}.xml"/>'
            for number, name in enumerate(("footnotes", "comments", "styles", "numbering", "header1"))
        ),
        "word/document.xml": f'<w:document {_NAMESPACE} xmlns:r="{_RELATED}"><w:body>{body}<w:sectPr><w:headerReference w:type="default" r:id="r4"/></w:sectPr></w:body></w:document>',
        "word/footnotes.xml": f'<w:footnotes {_NAMESPACE}><w:footnote w:id="2">{paragraph(run(_text(rng, 6)))}</w:footnote></w:footnotes>',
        "word/comments.xml": f'<w:comments {_NAMESPACE}><w:comment w:id="0" w:author="A">{paragraph(run(_text(rng, 4)))}</w:comment></w:comments>',
        "word/styles.xml": f"<w:styles {_NAMESPACE}>"
        + "".join(
            f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/></w:style>'
            for n in (1, 2)
        )
        + "</w:styles>",
        "word/numbering.xml": f'<w:numbering {_NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/header1.xml": f"<w:hdr {_NAMESPACE}>{paragraph(run('Nämnden'))}</w:hdr>",
    }
    kinds = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    parts["[Content_Types].xml"] = (
        f'<Types xmlns="{kinds}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{word}.{"document.main" if name == "document" else name.rstrip("1")}+xml"/>'
            for name in parts["[Content_Types].xml"].split()
        )
        + "</Types>"
    )
    for name in ("_rels/.rels", "word/_rels/document.xml.rels"):
        parts[name] = f'<Relationships xmlns="{kinds}/relationships">{parts[name]}</Relationships>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _mail(rng: random.Random) -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = "Nämnden <namnden@example.se>", "registrator@example.se"
    made["Subject"], made["Date"] = "Remissvar: förslaget", "Tue, 04 Mar 2025 10:00:00 +0100"
    made.set_content(_text(rng, 60))
    if rng.random() < 0.5:
        made.add_alternative(f"<html><body><p>{_text(rng, 40)}</p></body></html>", subtype="html")
    if rng.random() < 0.6:
        made.add_attachment(
            _word(rng), maintype="application", subtype="octet-stream", filename="Svar å.docx"
        )
    if rng.random() < 0.3:
        inner = EmailMessage()
        inner["Subject"] = "Inuti"
        inner.set_content(_text(rng, 20))
        made.add_attachment(inner)
    for number, part in enumerate(part for part in made.walk() if part.is_multipart()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=={number}==")  # else it is drawn anew each time
    return made.as_bytes()


MAKERS: dict[str, Callable[[random.Random], bytes]] = {"pdf": _pdf, "docx": _word, "eml": _mail}

# --------------------------------------------------------------------------------------------
# What is done to them

_TOKENS = (
    b"0 -1 99999999999 4294967295 65536 2147483648 1e309 nan /Kids /Parent /Length /Filter /FlateDecode /Type /Page /Font "
    b"<< >> [ ] ( ) stream endstream endobj xref trailer R obj null true <w:p> </w:p> <w:tbl> <w:r> <w:t> &#0; &lt; "
    b"Content-Type: multipart/mixed; boundary= base64 quoted-printable charset=utf-16 --\r\n\r\n =?utf-8?B? \xff\xfe \x00 "
    b"\xc3 \xe5 \xef\xbb\xbf \xed\xa0\x80"
).split(b" ")


def _mutate(rng: random.Random, data: bytes, other: bytes, times: int) -> bytes:
    found = bytearray(data)
    for _ in range(times):
        if not found:
            return bytes(found)
        at = rng.randrange(len(found))
        size = min(len(found) - at, int(2 ** rng.uniform(0, 10)))
        kind = rng.randrange(9)
        if kind == 0:
            found[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            found[at : at + size] = rng.randbytes(size)
        elif kind == 2:
            del found[at : at + size]
        elif kind == 3:
            found[at:at] = found[at : at + size] * rng.randrange(1, 20)
        elif kind == 4:
            found[at:at] = rng.choice(_TOKENS)
        elif kind == 5:
            found[at : at + size] = rng.choice(_TOKENS)
        elif kind == 6:
            start = rng.randrange(len(other))
            found[at : at + size] = other[start : start + size]
        elif kind == 7:
            digits = [match.span() for match in re.finditer(rb"\d+", found)]
            if digits:
                start, end = rng.choice(digits)
                found[start:end] = rng.choice(_TOKENS[:8])
        else:
            del found[at if rng.random() < 0.2 else max(at, len(found) - 2000) :]
    return bytes(found)


def _inside_pdf(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Change what a compressed stream holds, and compress it again."""
    streams = list(re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL))
    if not streams:
        return _mutate(rng, data, other, 2)
    match = rng.choice(streams)
    raw = match[1]
    try:
        plain = zlib.decompress(base64.a85decode(b"<~" + raw.strip(), adobe=True))
    except (ValueError, zlib.error):
        changed = _mutate(rng, raw, other, 3)
    else:
        changed = base64.a85encode(zlib.compress(_mutate(rng, plain, other, 3))) + b"~>\n"
    return data[: match.start(1)] + changed + data[match.end(1) :]


def _inside_zip(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Change the XML of one part of a Word file, nest it, or leave a part out."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        names = source.namelist()
        # The text itself more often than the theme.
        chosen = rng.choice([*names, *["word/document.xml"] * len(names)])
        for name in names:
            content = source.read(name)
            if name == chosen:
                kind = rng.randrange(5)
                if kind == 0:
                    continue
                if kind == 1 and (parts := list(re.finditer(rb"<w:(p|tbl|tc|r|sdt)\b[^>]*>", content))):
                    tag = rng.choice(parts)
                    deep = rng.choice((3, 50, 3000))
                    content = content[: tag.start()] + tag[0] * deep + content[tag.start() :]
                elif kind == 2 and (
                    parts := list(re.finditer(rb"<w:(p|tbl|tr|tc|r)\b.*?</w:\1>", content, re.DOTALL))
                ):
                    one, two = rng.choice(parts), rng.choice(parts)
                    content = content[: one.start()] + two[0] * rng.choice((0, 2, 40)) + content[one.end() :]
                elif kind == 3 and (values := list(re.finditer(rb'"[^"<>]*"', content))):
                    value = rng.choice(values)
                    content = (
                        content[: value.start() + 1] + rng.choice(_TOKENS[:8]) + content[value.end() - 1 :]
                    )
                else:
                    content = _mutate(rng, content, other, 3)
            target.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _inside_mail(rng: random.Random, data: bytes, other: bytes) -> bytes:
    lines = data.split(b"\n")
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(lines))
        kind = rng.randrange(4)
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines.insert(at, rng.choice(lines))
        elif kind == 2:
            lines[at] = _mutate(rng, lines[at], other, 2)
        else:
            lines[at:at] = [rng.choice(lines)] * rng.choice((2, 30))
        lines = lines or [b""]
    return b"\n".join(lines)


_INSIDE = {"pdf": _inside_pdf, "docx": _inside_zip, "eml": _inside_mail}


def mutants(seed: int, first: int, last: int) -> Iterator[tuple[int, str, bytes]]:
    """Number, kind and content of mutated files: each is made of its number and the seed alone."""
    for number in range(first, last):
        rng = random.Random(f"{seed}:{number}")
        kind = ("pdf", "docx", "eml")[number % 3]
        # Few originals, many mutants: making a file costs more than reading it.
        data = original(kind, number // 3 % 24)
        other = original(("pdf", "docx", "eml")[rng.randrange(3)], rng.randrange(24))
        if rng.random() < 0.55:
            data = _INSIDE[kind](rng, data, other)
        if rng.random() < 0.6:
            data = _mutate(rng, data, other, rng.randrange(1, 6))
        yield number, kind, data


_ORIGINALS: dict[tuple[str, int], bytes] = {}


def original(kind: str, number: int) -> bytes:
    if (kind, number) not in _ORIGINALS:
        _ORIGINALS[kind, number] = MAKERS[kind](random.Random(f"{kind}{number}"))
    return _ORIGINALS[kind, number]


# --------------------------------------------------------------------------------------------
# What must hold


def check(path: Path, name: str) -> str:
    """ "read" or "unreadable". Raises `AssertionError` where a promise of reading is broken."""
    document = Document(
        "d1", name, "0" * 64, path.stat().st_size, datetime(2025, 1, 1, tzinfo=UTC), name, name
    )
    result = reading.read(path, document, Settings(workspace=path.parent, ocr=False))
    assert (result.reading is None) != (result.problem is None), (
        "a reading or a problem, never both or neither"
    )
    for attachment in result.attachments:
        assert attachment.name, "an attachment has a name"
    if result.problem is not None:
        assert name in result.problem.what, f"the message names the file: {result.problem.what}"
        assert result.problem.remedy.rstrip().endswith("."), (
            f"the message says what to do: {result.problem.remedy}"
        )
        return "unreadable"
    found = result.reading
    assert found is not None
    assert unicodedata.is_normalized("NFC", found.text), "canonical text is NFC"
    assert "\r" not in found.text, "line ends are \\n"
    found.text.encode("utf-8")  # no half of a surrogate pair
    assert list(found.page_starts) == sorted(found.page_starts), "pages are in order"
    assert all(1 <= page.number <= found.pages for page in found.unreadable_pages), (
        "unreadable pages are pages"
    )
    for repair in found.repairs:
        assert repair.span.end <= len(found.text), "a repair lies in the text"
    for span in (*found.furniture, *(heading.span for heading in found.headings)):
        assert span.end <= len(found.text), "furniture and headings lie in the text"
    parts = structure.analyse(document, found)
    for sentence in parts.sentences:
        found.quote(parts.cite(sentence))
    if found.pages and found.text.strip():
        place = next((span for sentence in parts.sentences[:1] for span in sentence.spans), None)
        if place is not None:
            from assistant.domain import Citation

            for box in reading.rectangles(path, found, Citation(found.id, (place,))):
                assert 1 <= box.page <= found.pages, "a rectangle lies on a page"
    return "read"


def _work(connection: Connection, seed: int, first: int, last: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number, kind, data in mutants(seed, first, last):
            path = Path(folder) / f"fil{number}.{kind}"
            path.write_bytes(data)
            connection.send((number, "started"))
            start = time.perf_counter()
            try:
                outcome = check(path, path.name)
            except Exception as error:  # noqa: BLE001 - whatever a file makes reading raise is what is looked for
                outcome = f"broken: {type(error).__name__}: {error}"
            connection.send((number, outcome, time.perf_counter() - start, _resident()))
            path.unlink()
    gc.collect()
    connection.send((last, "done", 0.0, _resident()))


def _resident() -> float:
    """Memory that this process has now, in megabytes."""
    return psutil.Process().memory_info().rss / 2**20


def run(files: int, seed: int, keep: Path | None, first: int = 0) -> dict[str, object]:
    """Read `files` mutants; counts of outcomes, the slowest, the growth of memory, and what broke."""
    context = multiprocessing.get_context("spawn")
    outcomes: Counter[str] = Counter()
    broken: list[str] = []
    slowest = (0.0, 0)
    growth = 0.0
    number = first
    last = first + files
    while number < last:
        end = min(number + _BATCH, last)
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there, seed, number, end))
        process.start()
        there.close()
        base: float | None = None
        in_hand = number
        while True:
            fault = ""
            try:
                if not here.poll(SECONDS):
                    fault = "hang"
                else:
                    message = here.recv()
            except EOFError:
                process.join()
                fault = f"crash ({process.exitcode})"
            if fault:
                process.kill()
                outcomes[fault] += 1
                broken.append(_kept(seed, in_hand, fault, keep))
                number = in_hand + 1
                break
            if message[1] == "started":
                in_hand = message[0]
                continue
            _, outcome, seconds, memory = message
            # The first files load the libraries.
            base = memory if message[0] == number + 30 else base
            if outcome == "done":
                growth = max(growth, memory - (base or memory))
                number = end
                break
            outcomes[outcome.split(":")[0]] += 1
            slowest = max(slowest, (seconds, message[0]))
            if outcome.startswith("broken"):
                broken.append(_kept(seed, message[0], outcome, keep))
        process.join()
        here.close()
        print(f"{number - first} of {files}: {dict(sorted(outcomes.items()))}", file=sys.stderr)
    return {
        "files": files,
        "seed": seed,
        "outcomes": dict(sorted(outcomes.items())),
        "slowest_seconds": round(slowest[0], 2),
        "slowest_file": slowest[1],
        f"most_memory_gained_over_{_BATCH}_files_mb": round(growth),
        "broken": broken,
    }


def _kept(seed: int, number: int, what: str, keep: Path | None) -> str:
    _, kind, data = next(mutants(seed, number, number + 1))
    name = f"{hashlib.sha256(data).hexdigest()[:12]}.{kind}"
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / name).write_bytes(data)
    return f"{number}: {what} -> {name}"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    parser.add_argument("--keep", type=Path, help="folder for files that broke something")
    options = parser.parse_args()
    result = run(options.files, options.seed, options.keep, options.first)
    print(json.dumps(result, indent=1, ensure_ascii=False))
    return 1 if result["broken"] else 0


if __name__ == "__main__":
    sys.exit(main())
