"""Names of bodies in full: whether a name is one, and whether it may be the sender's, by a word that few share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.respondents import forms
from assistant.statements.elsewhere import is_sender

_KINDS = frozenset(
    [
        "kommun",
        "kommuns",
        "stad",
        "region",
        "sverige",
        "sveriges",
        "svensk",
        "svenska",
        "svenskt",
        "riksförbundet",
        "förbundet",
        "förbund",
        "förening",
        "föreningen",
        "universitet",
        "universitets",
        "högskola",
        "högskolan",
        "tingsrätt",
        "tingsrätten",
        "hovrätten",
        "kammarrätten",
        "förvaltningsrätten",
        "länsstyrelsen",
        "län",
        "läns",
        "myndigheten",
        "statens",
        "nationella",
        "för",
        "och",
        "inom",
        "vid",
    ]
)
"""What many are called: "Uppsala universitet" is not "Lunds universitet"."""


_BODY = re.compile(
    r"\b(?:[Kk]ommun|[Rr]egion|\w*[Ll]änsstyrelsen?|\w*universitet(?:et)?|\w*[Hh]ögskolan?|\w{3,}verket|\w+myndigheten|\w*förbund(?:et)?|\w+råd(?:et)?|\w*rätt(?:en)?|\w*institutet|\w*[Ii]nspektionen|\w+styrelsen|\w+föreningen|\w+organisationen|\w+kontoret|AB|[A-ZÅÄÖ]{2,5})\b"
)
"""What kind of body somebody is, in its name."""


def is_body(name: str) -> bool:
    """Whether a name is that of a body: it is known, or says what kind of body it is.

    >>> is_body("Knivsta kommun"), is_body("TCO"), is_body("Sammanfattning")
    (True, True, False)
    """
    return forms.is_known(name) or _BODY.search(name) is not None


def may_be_sender(who: str, names: Sequence[str]) -> bool:
    """Whether the sender may go by the name: by a word that is its own, or, where it has none, by any.

    >>> may_be_sender("Uppsala universitet", ["Lunds universitet"]), may_be_sender("Länsstyrelsen Dalarna", ["Länsstyrelsen i Dalarnas län"])
    (False, True)
    """
    own = {word for name in names for word in _own_words(name)}
    theirs = _own_words(who)
    return bool(own & theirs) if own and theirs and not who.isupper() else is_sender(who, names)


def _own_words(name: str) -> set[str]:
    words = re.findall(r"[\w-]+", name.casefold())
    return {word.removesuffix("s") for word in words if len(word) > 2 and word not in _KINDS}
