"""Sändlistor in running text: numbered, bulleted, one name on each line, or one after another in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.respondents import forms
from assistant.respondents.list_tables import NUMBERED, is_group
from assistant.respondents.shapes import looks_like_body, spread

_LINK = re.compile(r"\[([^\[\]]{1,500})\]\([^)]{0,2000}\)")


_BULLET = re.compile(r"^\s*[-*•–·▪‣◦●\uf0b7]\s+(?P<name>\S.*)$")


_TITLE = re.compile(
    r"^\W*(?:remissinstans(?:er|erna)?|sändlista|remisslista|remissmottagare|mottagare|tillfrågade\w*|instanser|"
    r"följande\b.{0,60})(?:\s+\(?\d+\)?)?(?:\s+(?:är|e-post\w*|epost|adress|kontaktperson\w*|typ|telefon))*\W*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s*[<(]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?")
_CHROME = re.compile(
    r"(?:till (?:start|toppen|innehåll)\w*|hem|start(?:sida)?n?|meny|sök|lyssna|dela|skriv ut|logga in|kontakt(?:a oss)?|tillgänglighet\w*|"
    r"om (?:oss|webbplatsen|kakor|cookies|kommunen|regionen)|kakor|cookies|press|nyheter|aktuellt|jobba hos oss|facebook|linkedin|"
    r"instagram|youtube|twitter|rss|prenumerera|tillbaka)",
    re.IGNORECASE,
)
"""What surrounds the text of a web page."""
_AFTER = re.compile(
    r"^\W*(?:svar(?:et|en|a|stid\w*|sdatum)?|remissvar\w*|remissen|remisstiden|sista|yttrande\w*|synpunkter\w*|skicka\w*|kontakt\w*|"
    r"frågor|upplysningar|med vänlig\w*|hälsningar|observera|telefon|e-post)\b(?=.*(?:\d|\bsenast\b|\btill\b|\bönskas\b|\bska\b|"
    r"hälsning|@|$))",
    re.IGNORECASE,
)
"""What tends to follow a list: when and where to answer."""


def is_title(line: str) -> bool:
    """Whether a line is what stands above a list: "Remissinstanser", "Sändlista"."""
    return _TITLE.match(line) is not None


def follows_list(line: str) -> bool:
    """Whether a line is what stands after a list: when and where to answer, or a sentence."""
    words = len(line.split())
    return (
        _AFTER.match(line) is not None
        or words > 14
        or (words > 5 and re.search(r"[.!?]\s*$", line) is not None)
    )


def names_in(text: str) -> list[str]:
    """The names of a list in text, as written; nothing where there is no list."""
    text = _LINK.sub(r"\1", text.replace("\x0c", "\n\n"))
    lines = [_ADDRESS.sub("", line) for line in text.splitlines()]
    for reader in (_numbered, _bulleted, _in_a_row, _under_title, _plain_lines):
        names = [name for name in reader(lines) if not is_group(name) and not _CHROME.fullmatch(name.strip())]
        if len(names) > 1:
            return [one for name in names for one in each_county(name)]
    return []


_COUNTIES = re.compile(r"\bLänsstyrelserna i [A-ZÅÄÖ][^.;:()]*? län\b")
""" "Länsstyrelserna i Stockholms, Skåne och Kalmar län": the commas in it part counties, not names."""


def each_county(name: str) -> list[str]:
    """The länsstyrelser that a name in the plural stands for, each by its full name."""
    if not _COUNTIES.fullmatch(name.strip()):
        return [name]
    return [one if one.endswith(" län") else f"{one} län" for one in spread(name.strip())] or [name]


def _numbered(lines: Sequence[str]) -> list[str]:
    """The longest run of items numbered 1, 2, 3 ...; an item may go on over several lines."""
    best: list[str] = []
    run: list[str] = []
    gap = ends = False
    last = 0
    for line in lines:
        found = NUMBERED.match(line)
        number = int(found["number"]) if found else 0
        if found and run and last < number <= last + 2 and not ends:
            run.append(found["name"])
            last, gap = number, False
        elif found and number == 1:
            best = max(best, run, key=len)
            run, last, gap, ends = [found["name"]], 1, False, False
        elif not line.strip():
            gap = True
        elif run and not ends and not gap and not found and _goes_on(run[-1], line):
            run[-1] = f"{run[-1].rstrip()} {line.strip()}"
        elif run and not re.fullmatch(
            r"\W*(?:sid(?:a|an)?\s*)?\d+(?:\s*\(\d+\)|\s+av\s+\d+)?\W*", line, re.IGNORECASE
        ):
            ends = gap and len(line.split()) > 12
    best = max(best, run, key=len)
    return best if len(best) > 1 else []


def _goes_on(item: str, line: str) -> bool:
    """Whether a line is the rest of the item above it, not the text after the list."""
    text = line.strip()
    return (
        len(text) < 90
        and not text.endswith((".", ":"))
        and (
            text[0].islower()
            or text[0] == "("
            or len(item) > 55
            or item.rstrip().endswith((",", "-", "och", "för", "och"))
        )
    )


def _bulleted(lines: Sequence[str]) -> list[str]:
    best: list[str] = []
    run: list[str] = []
    for line in lines:
        found = _BULLET.match(line)
        if found:
            run.append(found["name"])
        elif line.strip() and run:
            if line[:1].isspace() and _goes_on(run[-1], line):
                run[-1] += " " + line.strip()
            else:
                best, run = max(best, run, key=len), []
    best = max(best, run, key=len)
    return best if len(best) > 1 else []


def _under_title(lines: Sequence[str]) -> list[str]:
    """The lines after a heading "Remissinstanser", until running text begins."""
    for at, line in enumerate(lines):
        if _TITLE.match(line):
            found = []
            for below in lines[at + 1 :]:
                if follows_list(below):
                    break
                if below.strip() and not below.strip().startswith("#"):
                    found.append(below.strip())
            if len(found) > 1:
                return found
    return []


def _plain_lines(lines: Sequence[str]) -> list[str]:
    """A file that is nothing but names, one per line."""
    filled = [line.strip() for line in lines if line.strip()]
    likely = [line for line in filled if looks_like_body(line) and len(line) < 110]
    if len(likely) >= 2 and len(likely) >= 0.6 * len(filled):
        return [line for line in filled if len(line.split()) < 15 and not line.startswith("#")]
    return []


def _in_a_row(lines: Sequence[str]) -> list[str]:
    """ "Remissinstanser: A, B och C": under the title, after it on the line, or all there is."""
    blocks = re.split(r"\n\s*\n", "\n".join(lines))
    best: list[str] = []
    for block in blocks:
        titled = [at for at, line in enumerate(block.split("\n")) if _TITLE.match(line)]
        rest = " ".join(block.split("\n")[titled[0] + 1 if titled else 0 :])
        labelled = _LABEL.match(rest)
        if not (titled or labelled or len(blocks) == 1 or _TITLE.match(_before(blocks, block))):
            continue
        best = max(best, _separated(rest[labelled.end() :] if labelled else rest), key=len)
    return best


_LABEL = re.compile(
    r"^.{0,80}?\b(?:remissinstans\w*|sändlista\w*|remissmottagare|mottagare|remitteras till|skickas till|sänds till)"
    r"\s*(?:är|:)?\s*:?\s*",
    re.IGNORECASE,
)


def _before(blocks: Sequence[str], block: str) -> str:
    at = blocks.index(block)
    return blocks[at - 1] if at else ""


def _separated(text: str) -> list[str]:
    """Names with a semicolon or a comma between them; "och" before the last only."""
    text = re.split(r"(?<=[a-zåäö)])\.(?:\s|$)", text.strip())[0]
    text = _COUNTIES.sub(lambda found: ", ".join(each_county(found[0])), text)
    mark, share = (";", 0.5) if text.count(";") > 1 else (",", 0.7)
    pieces = [piece.strip() for piece in text.split(mark) if piece.strip()]
    if len(pieces) < 3:
        return []
    pieces[-1:] = _last_two(re.sub(r"^(?:och|samt)\s+", "", pieces[-1]))
    bodies = sum(looks_like_body(piece) for piece in pieces)
    return pieces if bodies >= share * len(pieces) and max(map(len, pieces)) < 110 else []


def _last_two(text: str) -> list[str]:
    """The end of an enumeration, "C och D", as two; a name that has "och" in it as one."""
    if forms.is_known(text):
        return [text]
    cuts = list(re.finditer(r"(?<!-)\s+(?:och|samt)\s+(?=[A-ZÅÄÖ])", text))
    if not cuts:
        return [text]

    def sure(cut: re.Match[str]) -> tuple[int, int, int]:
        sides = (text[: cut.start()], text[cut.end() :])
        return sum(map(forms.is_known, sides)), sum(map(looks_like_body, sides)), cut.start()

    cut = max(cuts, key=sure)
    return [text[: cut.start()], text[cut.end() :]]
