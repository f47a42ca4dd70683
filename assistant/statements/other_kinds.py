"""Who is called by what kind of body it is, "länsstyrelsen", "kommunen", where the sender is of another kind.

"Länsstyrelsen har utan min medverkan beslutat tillstyrka …" in the letter of a private person, "Kommunen menar att avgiften
är rimlig" in that of an association.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import slug

_KINDS: tuple[tuple[str, str], ...] = (
    (r"Länsstyrelsen", r"lansstyrels|\blan\b"),
    (r"Tingsrätten|Hovrätten|Kammarrätten|Förvaltningsrätten|Domstolen", r"ratt|domstol|domar"),
    (
        r"Kommunen|Staden|Regionen|Kommunstyrelsen|Kommunfullmäktige|Regionstyrelsen|Nämnden|(?:Byggnads|Miljö|Social|Bygg|Kultur|Trafik|Utbildnings|Stadsbyggnads|Samhällsbyggnads|Barn|Fritids|Omsorgs|Gymnasie|Hälso|Plan|Teknik)[a-zåäö-]*nämnden|Tekniska nämnden",
        r"kommun|\bstad|region|landsting|namnd|styrels|forvaltning|kontor|utskott|\bab\b|bolag|\brad|radet|fullmaktige|tjanst",
    ),
)
"""What a body is called, and what the sender's name, as a slug, has in it if that may be the sender."""
_SPEAKS = r"(?: (?:i|på|för) (?:[A-ZÅÄÖ][\w-]+|länet|staden)(?: län)?)?(?=,? (?:har|hade|är|var|vill|kan|[\w-]+(?:er|ar|år|de|te)(?: sig)?)\b)"


def named(text: str, names: Sequence[str], top: str = "") -> tuple[int, str]:
    """Where a sentence begins with a body of a kind that the sender is not, and how it is called; else nothing.

    `top`: how the letter begins, where "Ekvalla" writes its name as "Ekvalla kommun".

    >>> named("Länsstyrelsen har beslutat tillstyrka gränsen.", ("Lena Hedbom",)), named("Nämnden stöder den.", ("Lena Hedbom",))
    ((0, 'Länsstyrelsen'), (0, 'Nämnden'))
    >>> named("Länsstyrelsen tillstyrker.", ("Länsstyrelsen i Skåne",)), named("Kommunen avstyrker.", ("Ekvalla kommun",))
    ((0, ''), (0, ''))
    >>> named("Kommunen avstyrker.", ("Ekvalla",), "Ekvalla kommun Yttrande"), named("Kommunen avstyrker.", ("Ekvalla båtklubb",))
    ((0, ''), (0, 'Kommunen'))
    """
    if not names or any(re.search(rf"\b{re.escape(name)}s? (?:kommun|stad|län)\b", top) for name in names):
        return 0, ""
    others = [kinds for kinds, own in _KINDS if not any(re.search(own, slug(name)) for name in names)]
    match = others and re.match(rf"\W*(?:Men |Även )?(?P<who>{'|'.join(others)}){_SPEAKS}", text)
    return (match.start("who"), match["who"]) if match else (0, "")
