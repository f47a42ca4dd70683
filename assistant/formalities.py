"""Sentences about the answering itself, which say nothing of the proposal: "Bifogat finner ni vårt svar"."""

from __future__ import annotations

import re

from assistant.stance.sieve import Phrases

_FORMALITY = Phrases(
    re.compile(
        r"\bfått (?:del av )?remissen\b|\btagit del av\b.{0,60}\boch lämnar\b|\bgått igenom\b.{0,40}\boch lämnar\b"
        r"|\bberetts? (?:möjlighet|tillfälle)\b|\btackar för\b|\blämnar? (?:härmed )?(?:följande|några|nedanstående) synpunkter\b"
        r"|\bsvarstiden\b|\bsvar på (?:er|denna|den här|rubricerad) remiss|\bsammanträde\b.{0,30}\bställdes in\b"
        r"|\bbifogat (?:finner|hittar|får|följer|översänd)|\b(?:bifogar|översänder|insänder)\b.{0,40}\b(?:svar|yttrande|synpunkter|remissvar)"
        r"|\bhärmed (?:översänds|översänder|insänds|inkommer|överlämnas)\b"
        r"|^\W*(?:remiss)?(?:svar|yttrande)\w*(?: från [^.:]{2,60})? (?:på|över|avseende|gällande|angående|om) [^.:]{0,60}?"
        r"\b(?:remiss\w*|betänkande\w*|promemoria\w*|förslag\w*|motion\w*|program\w*|plan\w*|strategi\w*|SOU|Ds)\b"
        r"(?:(?!\b(?:är|anser|tillstyrk\w+|avstyrk\w+|bör|har|innebär|ska|kan)\b)[^.])*\W*$",
        re.IGNORECASE | re.DOTALL,
    )
)


def formality(text: str) -> bool:
    """Whether a sentence only tells that somebody answers.

    >>> formality("Bifogat finner ni nämndens svar."), formality("Svar på remissen om cykelplan 2030.")
    (True, True)
    >>> formality("Yttrandet över förslaget är att det bör avslås.")
    False
    """
    return _FORMALITY.any(text)
