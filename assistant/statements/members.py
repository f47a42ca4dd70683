"""Members and parties in minutes: who they are, and the sentences that tell what they want or write of their own."""

from __future__ import annotations

import re

from assistant.domain import DocumentKind
from assistant.statements.keyed import Keyed

MINUTES = (DocumentKind.PROTOKOLLSUTDRAG, DocumentKind.TJANSTEUTLATANDE)

_NAME = r"[A-ZÅÄÖÉ][\wåäöéü'-]+(?:\s+(?:(?:af|von|de|al)\s+)?[A-ZÅÄÖÉ][\wåäöéü'-]+){1,3}"
_PERSON = re.compile(
    rf"(?P<name>{_NAME})\s*\((?P<party>[A-ZÅÄÖ][A-Za-zåäöÅÄÖ]{{0,24}}|-|–|partilös|obunden)\)"
)
_MEMBERS_OF = {
    "socialdemokrat": "Socialdemokraterna",
    "moderat": "Moderaterna",
    "sverigedemokrat": "Sverigedemokraterna",
    "kristdemokrat": "Kristdemokraterna",
    "liberal": "Liberalerna",
    "miljöpartist": "Miljöpartiet",
    "centerpartist": "Centerpartiet",
    "vänsterpartist": "Vänsterpartiet",
}
_MEMBERS = re.compile(rf"\b(?P<party>{'|'.join(_MEMBERS_OF)})er(?:na)?\b")
_LETTERS = re.compile(
    r"(?<!\w)(?P<list>(?:S|M|SD|C|V|KD|L|MP|FI|FP)(?:(?:\s*,\s*|\s+och\s+|\s+samt\s+)(?:S|M|SD|C|V|KD|L|MP|FI|FP))*)"
    r"(?:[-\s]\w{0,12}(?:gruppen|ledamöterna|ledamoten))?\s+(?:reserver|lämnar|anmäler|avger|yrk|anför)"
)
""" "S, V och MP reserverar sig": letters alone are parties only where they do what members do."""
_PARTY = re.compile(
    r"\b[A-ZÅÄÖ][a-zåäö]+partiet\b|\((?:S|M|SD|C|V|KD|L|MP|D|FI|[A-Z][a-zåäö]{2,12})\)|"
    r"\b(?:Socialdemokraterna|Moderaterna|Sverigedemokraterna|Centerpartiet|Vänsterpartiet|Kristdemokraterna|"
    r"Liberalerna|Miljöpartiet|Demokraterna|Feministiskt initiativ)s?\b"
)


def people(text: str) -> tuple[str, ...]:
    """Members named with their party, else parties alone, in order.

    >>> people("Anna Ek (S) och Bo Alm (V) reserverar sig."), people("Reservation från Miljöpartiet")
    (('Anna Ek (S)', 'Bo Alm (V)'), ('Miljöpartiet',))
    """
    named = [f"{m['name']} ({m['party']})" for m in _PERSON.finditer(" ".join(text.split()))]
    parties = [match.group().strip("()") for match in _PARTY.finditer(text)]
    parties += [_MEMBERS_OF[match["party"]] for match in _MEMBERS.finditer(text)]
    for match in _LETTERS.finditer(text):
        parties += re.findall(r"[A-ZÅÄÖ]+", match["list"])
    return tuple(dict.fromkeys(named or parties))


_DISSENT = Keyed(
    r"\breserver(?:ar|ade|at) sig\b|\breservation\b|\bsärskil(?:t|da) yttrande(?:n)?\b|\bprotokollsanteckning\b|"
    r"\bröstförklaring\b",
    ("reserv", "yttrande", "protokollsanteckning", "röstförklaring"),
)
_MOVES = Keyed(
    r"\byrk(?:ar|ade|at)\b|\byrkande från\b",
    ("yrk",),
)
_NOT_CONDITIONAL = re.compile(r"\bmed reservation för\b|\butan reservation|\breservationslös", re.IGNORECASE)


def dissents(text: str) -> bool:
    """A reservation, a särskilt yttrande or a note to the minutes, told in this sentence.

    >>> dissents("Bo Alm (V) reserverar sig mot beslutet."), dissents("Vi tillstyrker med reservation för punkt 2.")
    (True, False)
    """
    return bool(_DISSENT.search(text)) and not _NOT_CONDITIONAL.search(text)


def of_a_member(kind: DocumentKind, text: str) -> bool:
    """Whether a reservation or a yrkande is a member's. In a letter "kommunen reserverar sig mot detta" and "bolaget
    yrkar avslag" are the sender's own words, unless a member is named.

    >>> of_a_member(DocumentKind.REMISSVAR, "Kommunen reserverar sig mot resonemanget.")
    False
    """
    minutes = kind in (*MINUTES, DocumentKind.YRKANDE, DocumentKind.SARSKILT_YTTRANDE)
    return minutes or bool(people(text)) or _MEMBER.search(text) is not None


def member_speaks(text: str) -> bool:
    """A sentence of minutes that begins with a member and tells of no decision: what follows is that member's.

    >>> member_speaks("Bo Alm (V) – avslag, nämnden avstyrker förslaget."), member_speaks("Bo Alm (V) beslutar på delegation.")
    (True, False)
    """
    if _WE_MEMBERS.search(text):
        return True
    return _MEMBER_FIRST.match(text) is not None and not _DECIDED.search(text)


_WE_MEMBERS = re.compile(
    rf"\b[Vv]i (?:{'|'.join(_MEMBERS_OF)})er\b|\b[Vv]i i (?:[A-ZÅÄÖ]\w+partiet|[A-ZÅÄÖ]\w+demokraterna|Moderaterna|Liberalerna)\b"
)
_MEMBER_FIRST = re.compile(
    rf"\W*(?:(?:[Ll]edam[oö]t\w*|[Ee]rsättar\w+|[Oo]rdförande\w*|\d:e vice ordförande\w*) )?{_PERSON.pattern}"
)
_DECIDED = re.compile(r"\bbeslut(?:ar|ade|at|as|ats)\b|\bfinner\b", re.IGNORECASE)
_MEMBER = re.compile(
    r"\bledam[oö]t\w*|\bexpert\w*|\bsärskil(?:t|da) yttrande|\bprotokollsanteckning|\breservation från\b|\bordföranden yrka",
    re.IGNORECASE,
)


def moves(text: str) -> bool:
    """A member's yrkande, told in this sentence.

    >>> moves("Anna Ek (S) yrkar avslag.")
    True
    """
    return bool(_MOVES.search(text))
