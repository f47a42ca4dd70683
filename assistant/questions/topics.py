"""Ready-made questions: what a case officer asks of every answer, with the words that show a passage is about it.

"Hur påverkas barn?" is answered by a sentence about pupils, that has no word of the question. Such broad
questions therefore have word lists of their own; a free question is answered by its own words (see asking.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Topic:
    """A broad question."""

    name: str
    """As it is chosen: "barn"."""
    question: str
    words: re.Pattern[str]
    """Of the matter; each different match is one more sign that a sentence is about it."""
    prefers: re.Pattern[str] | None = None
    """What a good answer has besides: a sum of money, a date."""


def _any(*words: str) -> re.Pattern[str]:
    """Words by how they begin; a leading * lets a compound end so ("merkostnad")."""
    ways = [r"\w*" + word[1:] if word.startswith("*") else word for word in words]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})\w*", re.IGNORECASE)


_SUM = re.compile(r"\d\s?(?:kronor|kr|mnkr|mkr|tkr|mdkr|miljon|miljard|procent|%)", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)", re.IGNORECASE
)
_COSTS = (r"*kostnad", r"kosta(?:r|de|t)?\b", "utgift", "besparing", r"fördyr")

TOPICS: tuple[Topic, ...] = (
    Topic(
        "ekonomisk dimension",
        "Vad säger instansen om ekonomin?",
        _any(
            *_COSTS, "ekonomi", "finansi", r"*finansiering", r"budget", r"anslag(?:et|en|s)?\b", "*resurser",
            "*intäkt", "statsbidrag", "effektivisering", r"kompens", r"mnkr\b", r"tkr\b",
        ),
        _SUM,
    ),
    Topic(
        "ekologisk dimension",
        "Vad säger instansen om miljö och klimat?",
        _any(
            r"miljö(?!parti|er\b|erna\b)", "klimat", "ekologi", "biologisk mångfald", "*utsläpp", "koldioxid",
            r"natur(?:vård|värde|miljö|resurs|en\b|skydd)", "luftkvalitet", "vattenkvalitet", "ekosystem",
            "återvinn", "återbruk", "förorening", "grönyt", "grönområd", "artskydd", "växthusgas", "fossil",
        ),
    ),
    Topic(
        "social dimension",
        "Vad säger instansen om sociala frågor?",
        _any(
            r"social(?!försäkringsbalk|styrelsen|nämnd|förvaltning|departement|demokrat|tjänstlag)", "trygg",
            "jämlik", "folkhäls", "*segregation", "utanförskap", r"tillgänglighet", "funktionsnedsätt",
            "funktionshind", "delaktighet", "inkluder", "integration", "diskriminer", "mänskliga rättigheter",
            "utsatta grupper", "välmående", "levnadsvillkor", "olika grupper", r"sårbara? (?:grupp|person|människ)", "socioekonom",
            r"pensionär(?:er|erna|ers)?\b", r"äldre (?:person|människ|medborgar|invånar|och (?:barn|sjuka)|har\b|kan\b|som\b|behöver|får\b)", r"äldres\b",
            "rörelsehind", "rullstol", "rollator", "demens", "färdtjänst", "ensamhet", "hemlös", "bostadslös", r"fattigdom",
            "låginkomst",
        ),
    ),
    Topic(
        "barn",
        "Vad säger instansen om barn och unga?",
        _any(
            r"barn(?!morsk|småsk)", "*elev(?:er|erna|ers|en)?\\b", r"unga\b", "ungdom", "minderårig", "förskol",
            r"skolbarn", r"flick", r"pojk",
        ),
    ),
    Topic(
        "jämställdhet",
        "Vad säger instansen om jämställdhet?",
        _any(r"*jämställd", r"kvinn", r"män(?:s|nen|nens)?\b", r"kön(?:et|en|s|ens)?\b", r"köns(?!ord)", r"flick", r"pojk", "genus"),
    ),
    Topic(
        "tidplan",
        "Vad säger instansen om tidplan och ikraftträdande?",
        _any(
            r"tids?plan", "ikraftträd", r"trä(?:da|der|dde) i ?kraft", r"övergångs(?:best|per|tid|regl)",
            r"genomförandetid", r"tidsram", r"senareläg", r"förberedelsetid", r"införandetid", "omställningstid",
            r"tidpunkt", r"dröjsmål", r"tidsfrist", r"handläggningstid", r"senast den",
        ),
        _WHEN,
    ),
    Topic("kostnader", "Vad säger instansen om kostnader?", _any(*_COSTS, r"mnkr\b", r"tkr\b", r"miljoner kronor"), _SUM),
    Topic(
        "alternativa förslag",
        "Vilka alternativ eller ändringar föreslår instansen?",
        _any(
            "alternativ", r"i ?stället\b", "förorda", r"hellre\b", r"(?:en )?ann(?:an|at) (?:lösning|modell|regler|utform|form)",
            r"bör (?:även |också |dock |därför )?(?:kompletteras|ändras|justeras|förtydligas|omarbetas|utgå|utvidgas|begränsas)",
            r"föreslår (?!(?:\w+ ){1,5}(?:tillstyrk|avstyrk|avstå|yttra|besluta|överlämna|godkänn))(?:att|i ?stället|därför|även|också|en|ett)\b",
        ),
    ),
)  # fmt: skip


_BODIES = re.compile(
    r"(?:\w+-?(?:,| och| samt) )*\w*(?:nämnd|förvaltning|styrelse|departement|rotel|myndighet)\w*|\b(?:Rådet|Byrån|Nämnden) för \w+",
    re.IGNORECASE,
)


@lru_cache(maxsize=8_192)
def without_bodies(text: str) -> str:
    """A body's name says what it works with, not what a sentence is about.

    >>> without_bodies("Barn- och utbildningsnämnden tillstyrker.").strip()
    'tillstyrker.'
    """
    return _BODIES.sub(" ", text)


def topic(name: str) -> Topic | None:
    """The topic of that name, or of the first word of it: "ekonomisk" is "ekonomisk dimension".

    >>> topic("Ekonomisk").name
    'ekonomisk dimension'
    """
    wanted = " ".join(name.casefold().split())
    return next((t for t in TOPICS if wanted in (t.name, t.name.split()[0], t.question.casefold())), None)
