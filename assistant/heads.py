"""What the columns are called in tables of answers: whose answer a row is, or what it is about, and where its stand is told."""

from __future__ import annotations

import re

_FORMS = r"(?:en|n|et|er|r|ar|erna|rna|arna|s?namn(?:et)?)?"
"""A name begins as these do, and goes on: "Förvaltningsrätten", "Kommunstyrelsen", "Partille"."""
WHO = re.compile(
    rf"(?:remiss)?(?:instans|organ|part){_FORMS}|(?:remiss)?svarande|avsändare|namn|respondent(?:er)?"
    rf"|nämnd{_FORMS}(?: ?/ ?\w+)?|nämnd och styrelse|(?:myndighet|organisation|kommun|förvaltning|aktör|styrelse){_FORMS}"
    r"|från|vem(?: svarar)?|nämnder och (?:styrelser|bolag)",
    re.IGNORECASE,
)
WHAT = re.compile(
    r"(?:avsnitt|kapitel|förslag(?:spunkt)?|delförslag|åtgärd|fråga|punkt|område|rubrik|lagrum|paragraf)(?:e[nt]|er|ar|or|na)?"
    r"(?: ?/ ?\w+| (?:i|nr|och) \w+)?",
    re.IGNORECASE,
)
STAND = re.compile(
    r"(?:(?:vårt?|ert?|kommunens|myndighetens) )?ställningstagande\w*|(?:vår |er )?inställning|beslut|ståndpunkt|position|bedömning|resultat|tillstyrker ?/ ?avstyrker\W*|t ?/ ?a|ja ?/ ?nej",
    re.IGNORECASE,
)
