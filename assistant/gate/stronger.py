"""Told more strongly than the evidence has it: "den viktigaste" of "en viktig", "aldrig" of "inte alltid", "måste" of "bör"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant import lexicon
from assistant.gate.fault import Fault, FaultKind
from assistant.gate.lists import lists
from assistant.gate.source import Source
from assistant.gate.thoughts import thoughts

_NEEDED = frozenset(
    ("måste", "krävs", "kräver", "krav", "ska", "skall", "behöver", "behövs", "behöva", "behov", "behovet", "nödvändigt",
     "nödvändig", "nödvändiga", "skyldig", "skyldighet", "åläggs", "ålägga", "obligatorisk", "obligatoriskt", "obligatoriska",
     "förutsättning", "förutsätter", "förutsätts", "tvingas", "endast", "bara", "plikt", "slipper", "slippa", "innan", "förrän",
     "avgörande", "viktigt", "viktig", "viktiga", "angeläget", "angelägen", "väsentligt", "vikt", "behövde", "krävde", "krävas",
     "förutsätta", "fordras", "fordrar", "åligger", "tvungen", "tvungna", "tvinga", "tvingar", "nödgas", "nödvändighet", "ålagd",
     "ålagda", "skyldiga", "skyldigheten", "skyldigheter", "bindande", "tvunget", "måste", "centralt", "grundläggande", "villkor")
)  # fmt: skip
_MILD = frozenset(
    ("skulle", "kan", "kunna", "kunde", "bör", "borde", "vore", "gärna", "fördel", "önskvärt", "önskar", "föreslår", "lämpligt", "lämpligen",
     "överväga", "övervägas", "möjligt", "möjlighet", "värdefullt", "bra", "positivt", "hellre")
)  # fmt: skip
_PURPOSE = re.compile(r"\bför att\b(?:\s+[\w-]+){1,8}?\s+(?:ska|skall)\b", re.IGNORECASE)
_NOT_WITHOUT = re.compile(
    r"\b(?:inte|ej|ingen|inget|inga)\b.*\b(?:utan|innan|förrän|om\s+inte|endast)\b|\b(?:utan|om\s+inte)\b.*\b(?:inte|ej|ingen|inget|inga)\b"
    r"|\bgår\s+inte\s+att\b|\bkan\s+(?:\w+\s+){0,2}?inte\b|\binte\s+(?:kan|går)\b|\bhar\s+att\b|\bär\s+att\b|\bannars\b",
    re.IGNORECASE | re.DOTALL,
)
"""What cannot be without another thing needs it."""
_SUPERLATIVE = re.compile(
    r"\b([a-zåäöé]{3,})(?:ast|aste)\b|\b(?:störst|bäst|sämst|värst|flest|lägst)(?:a|e)?\b"
)
_MOST = re.compile(
    r"\b(?:mest|främst\w*|allra|ytterst\w*|högst\w*|minst\w*|enda|avgörande|framför|först\w*|huvud\w*|topp\w*)\b"
)
""" "Den viktigaste" of "den främsta", "den avgörande"."""
_NO_DEGREE = frozenset(("sen", "tid", "snar", "of", "när", "ytter", "främ", "medelb"))
""" "Senast", "oftast", "närmast"."""
_SOFTENED = re.compile(
    r"\b(?:inte|ej)\s+(?:alltid|nödvändigtvis|helt|fullt|till fullo|i tillräcklig|med säkerhet)\b"
    r"|\b(?:endast|bara|enbart)\s+(?:i\s+(?:begränsad|mindre|liten|ringa|viss)|delvis|till\s+viss|undantagsvis|sporadiskt|marginellt)\b",
    re.IGNORECASE,
)
_RARELY = re.compile(r"\b((?:inte|ej)\s+(?:så\s+)?)?sällan\b", re.IGNORECASE)
_NOT_QUITE = re.compile(
    r"\b(?:alltid|nödvändigtvis|helt|fullt|fullo|tillräcklig\w*|säker\w*|utsträckning|delvis|viss|begränsad\w*|undantagsvis|sporadiskt|marginellt)\b",
    re.IGNORECASE,
)
""" "Får inte avsedd effekt fullt ut" of "inte fullt ut"."""
_FLAT = re.compile(
    r"\b(?:(?:inte|ej)\b(?!\s+(?:alltid|nödvändigtvis|helt|fullt|sällan|enbart|endast|bara|minst|heller|förrän))|aldrig\b|ingen\b|inga\b|inget\b)",
    re.IGNORECASE,
)

_ONLY = re.compile(r"\b(?:enbart|endast|bara|uteslutande)\b", re.IGNORECASE)
_NOT_ONLY = re.compile(rf"\b(?:inte|ej)\s+(?:\w+\s+)?{_ONLY.pattern}", re.IGNORECASE)
_WHATEVER = re.compile(
    r"\b(?:oavsett|villkorslös\w*|utan\s+(?:förbehåll|villkor|reservation\w*|undantag)|utan\s+vidare)\b",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"\b(?:oavsett|oberoende|obero\w+|även|alla|samtliga|alltid|varje|vare|trots|också|ändå|såväl|både|helt|villkorslös\w*|utan)\b",
    re.IGNORECASE,
)
""" "Oavsett ålder" of "för alla"."""
_WILL = re.compile(
    r"\b(?:kommer\s+(?:\w+\s+){0,2}?att|är säker\w* på|är övertyg\w*|garanter\w*)\b", re.IGNORECASE
)
_MAY = re.compile(
    r"\b(?:kan\b|kunna|skulle|torde|risk\w*|befar\w*|farhåg\w*|oro\w*|möjlig\w*|eventuell\w*|sannolik\w*|troli\w*|tro[rd]?\b|trodde"
    r"|förmod\w*|kanske|hopp\w*|tveksam\w*|hot\w*|vänta\w*|förvänta\w*|varn\w*)",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:kommer|komma|ska|skall|leder|innebär|medför|får|blir|bli|bidrar|gör|ger|skapar|måste|säker\w*|övertyg\w*|garanter\w*|förutse\w*"
    r"|betyder|planera\w*|avser)\b",
    re.IGNORECASE,
)


def stronger(text: str, source: Source) -> Iterable[Fault]:
    """A need where it only ought to be, the most where there is much, never where it is not always so."""
    if re.search(r"\bmåste\b", text) and (not _needed(source) or _only_wished(text, source)):
        yield _fault("måste")
    if not (_superlatives(source.text) or _MOST.search(source.text.lower())):
        for word in _superlatives(text):
            yield _fault(word)
    if (found := _WHATEVER.search(text)) and not _ANY.search(source.text):
        yield _fault(found.group())
    will, only = _WILL.search(text), _ONLY.search(_NOT_ONLY.sub("", text))
    may = _MAY.search(source.text) and not _SURE.search(source.text)
    if will and may and not _MAY.search(text):
        yield _fault(will.group())
    if only and _NOT_ONLY.search(source.text) and not _ONLY.search(_NOT_ONLY.sub("", source.text)):
        yield _fault(only.group())
    for said, as_much in lists().weights:
        if (found := said.search(text)) and not as_much.search(source.text):
            yield Fault(
                FaultKind.STANCE, found.group(), f"Underlaget säger inte så mycket som ”{found.group()}”."
            )
    if rarely := _rarely(text, source.text):
        yield _fault(rarely)
    softened = _SOFTENED.search(source.text) and not _FLAT.search(source.text)
    if softened and not _NOT_QUITE.search(text) and (flat := _FLAT.search(text)):
        yield _fault(flat.group())


def _rarely(text: str, known: str) -> str:
    """ "Sällan" of "inte sällan", or the other way round: the one that the sentence has."""
    said, told = ({bool(one[1]) for one in _RARELY.finditer(side)} for side in (text, known))
    return "sällan" if said and told and not said & told else ""


def _needed(source: Source) -> bool:
    """Something has to be, in whatever words; not "för att A ska kunna B", which tells what for."""
    told = {m.group().lower() for m in re.finditer(r"\w+", _PURPOSE.sub("", source.text))}
    return bool(
        _NEEDED & told
        or any(one.endswith(("krav", "kravet", "kraven")) for one in told)
        or _NOT_WITHOUT.search(source.text)
    )


def _only_wished(text: str, source: Source) -> bool:
    """What has to be in the sentence only might or ought to be where the evidence says it."""
    known = [one for piece in source.pieces for one in thoughts(piece)]
    for one in thoughts(text):
        if "måste" not in one.words:
            continue
        shares = [len(one.content & other.content) for other in known]
        most = max(shares, default=0)
        if most < max(2, len(one.content) / 2):
            continue
        places = [n for n, share in enumerate(shares) if share == most]
        around = [{word for other in known[max(0, n - 1) : n + 1] for word in other.words} for n in places]
        if all(_MILD & words and not _NEEDED & words for words in around):
            return True
    return False


def _fault(word: str) -> Fault:
    return Fault(FaultKind.STANCE, word, f"”{word}” är starkare än vad underlaget säger.")


def _superlatives(text: str) -> list[str]:
    """
    >>> _superlatives("Den viktigaste frågan är senast den största, till barnets bästa.")
    ['viktigaste', 'största']
    """
    found = []
    for match in _SUPERLATIVE.finditer(text):
        base = match[1]
        if text[: match.start()].endswith(("ts ", "s eget ")) and match.group() == "bästa":
            continue  # "barnets bästa"
        if base is None or (base not in _NO_DEGREE and lexicon.known(f"{base}are")):
            found.append(match.group())
    return found
