"""Who takes a stand, where no word class knows the name: "kan Växjö stift inte", "avvisas av Trubadurerna"."""

from __future__ import annotations

OTHERS = r"(?:{UTREDNINGEN}|{INSTANSERNA}|{KOLLEKTIV}|{PARTI}|man|ingen|det|den|de|vissa|många|flera|några|alla|somliga|få|inte|ingen|facket|facken|branschen|oppositionen|forskningen|forskarna|statistiken|evidensen|litteraturen|erfarenheterna|praxis|rättspraxis|näringslivet|allmänheten|opinionen|medborgarna|invånarna|parlamentet|europaparlamentet|kommissionen|medlemsstaterna|en (?:minoritet|majoritet|del|rad))"
_STOP = r"(?:att|som|men|inte|ej|icke|aldrig|varken|för|emot|om)"
WHO = rf"(?!{OTHERS}(?: |[.,;]|$))(?:[\w-]+- och )?(?:(?!{_STOP}\b|och\b){{ord}} ){{0,5}}?(?:och (?=[\w-]+ (?:i|på|ab)\b))?(?:(?!{_STOP}\b|och\b){{ord}} ){{0,3}}?(?!{_STOP}\b|och\b|i\b|av\b|till\b|på\b){{ord}}"
"""One word or some: read as far as it needs to be. Never "branschen", "flera kommuner", "Centerpartiet" or "utredaren"."""
OUR = rf"(?:vårt|mitt|(?!{OTHERS}s? )(?!{{UTREDNINGENS}} )(?:(?!{_STOP}\b|och\b){{ord}} ){{0,5}}?[\w-]+s)"
""" "Vårt", "Växjö stifts", "Köpmannaföreningens"."""
NOT = r"(?:inte|ej|icke|aldrig|knappast|omöjligen|svårligen|ingalunda|inte heller|ej heller|under inga (?:omständigheter|förhållanden|villkor)|på (?:inga|inget) villkor)"
FIRST = r"(?:^|(?<=[.!?;:] )|(?<=, men ))"
END = r"(?=[.,;:!]| ?$)"
THING = r"(?:(?:(?:den|det|de|detta|dessa|något|någon|några|en|ett|varje|sådana?|{UTREDNINGENS}|nu) ){0,2}(?:(?! (?:att|men|och att|inte|ej|icke|bör|ska|skall|får|kan|vill|är|har|som inte) )[^.;:?!]){2,160}?)"
OUGHT_TO_BE = r" (?:bör|borde|måste|ska|skall)(?: {ord}){0,5}? [\w-]+s$"
""" "Bör antas" av riksdagen: what somebody ought to do, he has not done."""
