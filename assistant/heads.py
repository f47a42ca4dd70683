"""What the columns are called in tables of answers: whose answer a row is, or what it is about, and where its stand is told."""

from __future__ import annotations

import re

WHO = re.compile(
    r"(?:remiss)?(?:instans|organ|part|svarande)\w*|avsändare|svarande|namn|respondent|nämnd\w*(?: ?/ ?\w+)?|nämnd och styrelse|styrelse\w*"
    r"|myndighet\w*|organisation\w*|kommun\w*|förvaltning\w*|aktör\w*|från|vem(?: svarar)?|nämnder och (?:styrelser|bolag)",
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
