"""One spelling for matching: lower case, å ä ö without dots, line breaks closed, scanning errors mended.

Patterns are folded with the same rules, so they are written in ordinary Swedish. The folded text keeps
a map back to the text that was read: every span that leaves the reader refers to that text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant import marks
from assistant.domain import Span
from assistant.stance.asides import aside
from assistant.stance.keys import FOLDED
from assistant.stance.lifted import SIGNS, lifted, without
from assistant.stance.never import BEGINNINGS, denials

_LETTERS = {
    "å": "a", "ä": "a", "ö": "o", "é": "e", "è": "e", "ë": "e", "ü": "u", "æ": "a", "ø": "o", "à": "a", "á": "a", "ó": "o", "í": "i", "ì": "i",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "’": "'", "‘": "'", "´": "'",
    "”": '"', "“": '"', "„": '"', "»": '"', "«": '"',
    "\u00a0": " ", "\u2009": " ", "\u202f": " ",
}  # fmt: skip
_TABLE = str.maketrans(_LETTERS)
_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "Ɵ": "ti",
    "Ʃ": "tt",
    "ƫ": "tti",
    "ƞ": "tf",
}
"""The last four: ligatures of Calibri, shown as the letters that have their numbers."""
_INVISIBLE = frozenset("\u00ad\u00ac\u200b\u200c\u200d\u2060\ufeff\ufffe\x02")
BREAK = re.compile(
    r"-[ \t]*\r?\n\s*(?!(?i:och|eller|samt|respektive|resp)\b)(?=\w)"
    r"|(?<=[a-zåäö]{3})- (?!(?:och|eller|samt|respektive|resp|men|som|till|utan|ja|nej|inte|inga|ingen|tillstyrk|avstyrk|stöd|instämm|delar|avstå|avvis|mots)\b|(?:till|av)styrk)(?=[a-zåäö]{2})"
)
"""A hyphen inside a word at a line's end, or where one has been; "till-\\noch" and "till- och" keep theirs."""
_AWKWARD = re.compile(
    r"[\n\r\t\f\v\u00ad\u00ac\u200b-\u200d\u2060\ufeff\ufffe\x02\u0300-\u036f\ufb00-\ufb04ƟƩƫƞ]|  |-(?<=[a-zåäö]-) [a-zåäö]"
)

_DENIED = (
    "tillstyrka", "avstyrka", "ställa", "stödja", "stöda", "biträda", "bifalla", "godkänna", "godta", "acceptera", "instämma", "välkomna",
    "dela", "anse",
)  # fmt: skip
_NOT = re.compile(
    rf"""[i1l|!m](?<![\w-].)(?:
        (?<=i)(?: \ n\ ?t\ ?e | \ ?n\ t\ ?e | \ ?n\ ?t\ e )                         # "i nte", "in te"
      | (?<=[1l|!])[nu]te
      | (?<=i)(?: ntte | tne | (?<=styrker\ i)(?:nt|te) | (?<=st[öo]der\ i)(?:nt|te) | (?<=t[öo]djer\ i)(?:nt|te) )   # mistyped
      | (?:(?<=m)te|(?<=i)(?:nt|n|ntet|nte["'.:…]{{1,3}}))                           # only where a verb is denied
        (?=\ (?:{"|".join(_DENIED)})\b)
    )(?=\s\w)""",
    re.VERBOSE,
)
"""What scanners and broken lines make of "inte" (in small letters): a denial that is not seen turns a stand into its opposite.
Its first letter is taken before it is looked behind: so a search tries only the places that have one. A new way to misread it has its
letters in `_MISREAD` too: a text without any of those is not searched."""

_TWO_FOR_ONE = re.compile(
    r"(?<=\bst[öo])(cl)(?=(?:j?er|ja)\b)|(?<=\binst[äa])(rn)(?=m?er\b|ma\b)|(?<=\binst[äa]m)(rn)(?=er\b|a\b)|\b(rn)(?=ots[äa]tt)|(?<=\bpro)(rn)(?=emori)|(?<=\butre)(cl)(?=ning)",
    re.IGNORECASE,
)
""" "Stöcljer", "rnotsätter": two letters that a scanner made of one. Each way has its letters in `_MISREAD` too."""
_ONE = {"cl": "d", "rn": "m"}

_CONFUSED = {
    "a": "[a4]",
    "y": "[yv]",
    "e": "[eco3]",
    "g": "[gq]",
    "i": "[il1]",
    "l": "[li1]",
    "o": "[o0db]",
    "n": "[nu]",
    "r": "[ri]",
    "s": "[s58]",
    "t": "[tlf17]",
    "v": "[vy]",
}
"""What a scanner takes one letter for, with the length kept."""
_MENDED = (
    "tillstyrk", "avstyrk", "ingen", "inget", "intet", "inga", "inte", "erinran", "erinra", "invända", "invändning",
    "synpunkter", "förslag", "förslaget", "förslagen", "motsätter", "yttra", "stödjer", "instämmer",
    "promemorian", "betänkandet", "utredningens", "ställer", "välkomnar", "godkänner", "stöder", "avvisar", "biträder", "avstår", "föreslagna",
    "föreslås", "delvis", "delar", "bakom", "avråd", "bedömning", "sig",
)  # fmt: skip


def letters(text: str) -> str:
    """Lower case and without dots; as long as the text it is given (for NFC text).

    >>> letters("Länsstyrelsen – ÅRE")
    'lansstyrelsen - are'
    """
    # the letters of most texts, three times as fast as by a table
    text = text.lower().replace("å", "a").replace("ä", "a").replace("ö", "o")
    return text if text.isascii() else text.translate(_TABLE)


def _small(text: str) -> str:
    """Small letters, each in its place, as a pattern that does not look at case takes them."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter.lower()[0] for letter in text)
    return small.replace("ı", "i").replace("ſ", "s")


_CANONICAL = sorted({letters(word) for word in _MENDED}, key=len, reverse=True)
_SCANNED = re.compile(
    r"(?<!\w)(?:" + "|".join(f"({''.join(_CONFUSED.get(c, c) for c in word)})" for word in _CANONICAL) + ")"
    r"(?P<ending>(?:[eco]r|ei|a|s|es|as|ar|en|et)?)(?!\w)"
)
_SUSPECT = (
    "svnp", "vvrk", "tvrk", "stvr", "gc", "erlnr", "crlnr", "crin", "lnv", "lnte", "lntc", "intc", "lnga", "lnge", "orsiag", "fdrslag",
    "fbrslag", "rkcr", "rkor", "slyrk", "sfyrk", "erinrau", "nktcr", "aysty", "fillst", "tiilst", "tilist", "tlllst", "tltlst", "crln", "inle ", "infe ", " iule ", " iute ", " iutc ", " inlc ", " iulc ", " iufe ", "ingel ", "inqe", "inqa", " iug", "slaq",
    "tcr ", "jcr ", "mcr ", "morlan", "slagel", "tatlcr", "slodj", "inslam", "iustam", "rkei", "erinia", "llcr", "komnai", "5tyrk", "for5lag", " into ", "ingot ", "dolvis", "deivis", "delvls", "dclar", "dolar ", "deiar", "styik", "styrc", "styrl", " siq ", "mniug", "muing", "syupun", "foisl", "foislag",
    "aviad", "avradei", "avrador", "vaikom",
)  # fmt: skip
_DIGIT_INSIDE = re.compile(r"[a-z][0134578]+[a-z]|(?<![\w.:])[1578][a-z]{3}")


def _mend(match: re.Match[str]) -> str:
    word = next(word for word, found in zip(_CANONICAL, match.groups(), strict=False) if found is not None)
    ending = match["ending"]
    return word + ("er" if ending in ("cr", "or", "ei") else ending)


def mended(folded: str) -> str:
    """The stance words a scanner misread, put right; the length never changes.

    >>> mended("skolan tillstvrkcr. lansstyrelsen har ingcn erinran")
    'skolan tillstyrker. lansstyrelsen har ingen erinran'
    """
    for suspect in _SUSPECT:
        if suspect in folded:
            return _SCANNED.sub(_mend, folded)
    return _SCANNED.sub(_mend, folded) if _digit_inside(folded) else folded


def _digit_inside(folded: str) -> bool:
    return any(digit in folded for digit in "0134578") and _DIGIT_INSIDE.search(folded) is not None


_MISREAD = FOLDED.join(
    lambda: dict.fromkeys(
        (
            *_SUSPECT,
            *("i nte", "i nt e", "i n te", "i n t e", "in te", "in t e", "int e"),
            *(f"{letter}{rest}" for letter in "1l|!" for rest in ("nte", "ute")),
            *("intte", "itne", *(f"{verb} {word} " for verb in ("styrker", "stoder", "todjer") for word in ("int", "ite"))),
            *(f"{end} {letters(verb)}" for end in ("mte", "int", "in", "intet", '"', "'", ".", ":") for verb in _DENIED),
            *("stocl", "instarn", "instamrn", "rnotsatt", "prornemori", "utreclning"),
        ),
        1,
    )
)  # fmt: skip
"""One of these is in every folded text of plain letters in which `mended`, `_NOT` or `_TWO_FOR_ONE` finds something to put right."""
_DENIAL = FOLDED.join(lambda: dict.fromkeys(BEGINNINGS, 1))


def _as_written(text: str, folded: str) -> bool:
    """Is there nothing to put right or to leave out, so that every letter stands where it stood? Never yes where there is."""
    return (
        folded.isascii()
        and len(folded) == len(text)
        and text.isprintable()
        and "  " not in text
        and ("- " not in text or not (text.startswith(" ") or BREAK.search(text)))
        and not FOLDED.of(folded, _MISREAD)
        and not _digit_inside(folded)
    )


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in matching form. `origins[i]` is where its character i stood; None if nothing moved."""

    text: str
    original: str
    origins: tuple[int, ...] | None
    shown: str = ""
    """The original with lost marks put back and the sender's names made one word each, when it has any."""

    def span(self, start: int, end: int) -> Span:
        """Where characters start..end of the folded text stand in the original, without blanks at the ends."""
        while start < end and self.text[start] in " ,;":
            start += 1
        while end > start and self.text[end - 1] in " ,;":
            end -= 1
        if self.origins is None:
            return Span(start, end)
        if start == len(self.origins):  # what stands after the last word: nothing
            return Span(len(self.original), len(self.original))
        first = self.origins[start]
        last = self.origins[end - 1] + 1 if end > start else first
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return Span(first, last)

    def written(self, start: int, end: int) -> str:
        """The words as they stand in the original, on one line; of the sender's names, one made word."""
        span = self.span(start, end)
        return " ".join((self.shown or self.original)[span.start : span.end].replace("\u00ad", "").split())


@lru_cache(maxsize=64)
def fold(text: str) -> Folded:
    """Fold a text. The latest are kept: a sentence is looked at by one after the other.

    >>> f = fold("Nämnden avstyr-\\nker  motionen.")
    >>> f.text
    'namnden avstyrker motionen.'
    >>> f.span(8, 17)
    Span(start=8, end=19)
    >>> fold("Vi kan i nte godta det").text, fold("Vi motsa tter oss Ɵll aƩ det").text
    ('vi kan inte godta det', 'vi motsatter oss till att det')
    """
    original, shown = text, ""
    if "ä" not in text and "ö" not in text and "å" not in text and (lost := marks.lost(text)):
        text = shown = marks.put_back(text, lost, "\u00ad")
    elif "aå" in text or "aä" in text or "oö" in text:
        text = marks.undoubled(text, "\u00ad")
    folded = letters(text)
    if _as_written(text, folded):  # the usual case, told sooner
        return _put(folded, text, None)
    misread = {match.start(): match.end() for match in _NOT.finditer(_small(text))}
    merged = (
        {match.start(): _ONE[match[0].lower()] for match in _TWO_FOR_ONE.finditer(text)}
        if "cl" in text or "rn" in text
        else {}
    )
    if not misread and not merged and len(folded) == len(text) and not _AWKWARD.search(text):
        return _put(mended(folded), text, None)
    skipped = {i for match in BREAK.finditer(text) for i in range(match.start(), match.end())}
    characters: list[str] = []
    origins: list[int] = []
    for start, end in misread.items():
        skipped.update(range(start, end))
    for i in merged:
        skipped.update((i, i + 1))
    for i, character in enumerate(text):
        if i in merged:
            characters.append(merged[i])
            origins.append(i)
        if i in misread:
            characters += "inte"
            origins += (i, i + 1, i + 1, misread[i] - 1)
        if i in skipped or character in _INVISIBLE:
            continue
        if not character.isascii() and unicodedata.combining(character):
            continue
        if character.isspace():
            if characters and characters[-1] != " ":
                characters.append(" ")
                origins.append(i)
            continue
        if character.isascii():
            characters.append(character.lower())
            origins.append(i)
            continue
        for c in letters(_LIGATURES.get(character, character)):
            if not unicodedata.combining(c):
                characters.append(c)
                origins.append(i)
    return _put(mended("".join(characters)), original, origins, shown)


_LIFTED = FOLDED.join(lambda: SIGNS)


def _put(folded: str, original: str, origins: Sequence[int] | None, shown: str = "") -> Folded:
    """What is put in, in brackets or left out, and each denial of many words as one."""
    if (signs := FOLDED.of(folded, _LIFTED)) and (out := lifted(folded, signs)):
        folded, kept = without(folded, out)
        origins = kept if origins is None else [origins[place] for place in kept]
    found = denials(folded) if FOLDED.of(folded, _DENIAL) else []
    if not found:
        return Folded(aside(folded), original, None if origins is None else tuple(origins), shown)
    places = list(range(len(folded)) if origins is None else origins)
    for start, end in reversed(found):
        places[start:end] = (places[start], places[start], places[start], places[end - 1])
        folded = f"{folded[:start]}inte{folded[end:]}"
    return Folded(aside(folded), original, tuple(places), shown)


NAMED = "þ"
"""A word of this letter stands for a name of the sender: it is no letter of Swedish."""


@lru_cache(maxsize=4096)
def _naming(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """The names by which the sender alone is called; a common noun ("nämnden") is left as it is."""
    proper = {letters(name) for name in names if name[:1].isupper()}
    if not proper:
        return None
    ordered = sorted(proper, key=lambda name: (-len(name), name))
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, ordered)) + r")(?=s?(?![\w-]))")


def named(folded: Folded, names: Sequence[str]) -> Folded:
    """The same text with each name of the sender as one word of its own length: what it is called changes nothing.

    >>> named(fold("Vi på LO anser"), ("LO",)).text
    'vi pa þþ anser'
    """
    pattern = _naming(tuple(names))
    if pattern is None:
        return folded
    text, shown = folded.text, folded.shown or folded.original
    small = shown.islower()
    for match in pattern.finditer(folded.text):
        start, end = match.span()
        span = folded.span(start, end)
        if " " not in match[0] and end - start < 5 and not shown[span.start].isupper():
            written = shown[span.start : span.end]
            if not (small and len(written) > 2 and written in {name.lower() for name in names}):
                continue  # "lo" is a word, "LO" a name
        text = text[:start] + NAMED * (end - start) + text[end:]
        word = NAMED * len(span)
        word = word.upper() if shown[span.start : span.end].isupper() else word.capitalize()
        shown = shown[: span.start] + word + shown[span.end :]
    # Where everything is in capitals, capitals do not mark names.
    return Folded(text, folded.original, folded.origins, shown.lower() if shown.isupper() else shown)
