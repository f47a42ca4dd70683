"""Stands that somebody has yet to settle, nearly took, would take in another world, or is wrongly said to take."""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_WEIGHED = swedish(
    r"(?:(?:ställning till|kan ifrågasättas?|kan diskuteras?|diskutera|diskuterats?|överväga|avgöra|avgörs) (?:om|huruvida)|(?:frågan|frågeställningen) huruvida)(?: (?!(?:och|men|så|då|därför|eftersom)\b){ord}){0,7} $"
)
""" "Innan regeringen tar ställning till om …", "man kan ifrågasätta om …"."""


_NEARLY = swedish(
    r"(?:^|[ ,])(?:var|vore|är|har varit|hade varit)(?: (?!(?:att|och|men)\b){ord}){0,2} (?:nära|på väg|på vippen|på gränsen till|inne på|frestade?|lockade?)(?: till)? att $"
    r"|(?:^|[ ,])(?:ligger|låg|kunde ligga)(?: det)? (?:{ADV} )?nära(?: till hands)? att $"
    r"|(?:^|[ ,])(?:talas|ryktas|pratas|spekuleras|viskas|skrivs)(?: (?:nu|mycket|ofta))? om att(?: (?!(?:att|och|men)\b){ord}){1,4} $"
    r"|(?:^|[.;,] ?)(?:ordföranden|sekreteraren|[\w-]*chefen|(?:en|några|två|tre) (?:av )?(?:ledamöterna|ledamot|ledamöter)) (?:vill|ville|önskade|tänkte)(?: (?!(?:att|och|men)\b){ord}){0,2} $"
)
""" "Vi var nära att avstyrka", "det talas om att kommunen ska avstyrka"."""
_IN_THE_BEST_OF_WORLDS = swedish(
    r"(?:^|[ ,])(?:skulle (?:{VI}|(?:{ord} )?{ORGAN})|(?:{VI}|{ORGAN}) skulle)(?: {ADV}| gärna| helst| nog| säkert)* $"
)
""" "I den bästa av världar skulle vi tillstyrka"."""
_SUPPORT = (
    "tillstyrka",
    "avstyrka",
    "stodja",
    "avvisa",
    "bifalla",
    "bitrada",
    "stalla oss bakom",
    "stalla sig bakom",
    "saga ja",
    "saga nej",
)
_PERHAPS = swedish(
    r"(?:^|[ ,])(?:och|eller|att|kan|kunna|vill|även) (?:eventuellt|möjligen|möjligtvis|kanske|så småningom|på sikt) $"
)
""" "För att ta ställning och eventuellt tillstyrka"."""
_PROS_AND_CONS = swedish(
    r"(?:^|[ ,])(?:(?:för- och nackdelar|för- och nackdelarna|fördelarna och nackdelarna|möjligheten|konsekvenserna|följderna|innebörden) (?:med|av|för|i)|argument(?:en)? för och emot) att (?:{ADV} )*$"
)
""" "Diskuterade för- och nackdelar med att stödja förslaget"."""
_GRADED = swedish(
    r"(?:^|[ ,])(?:får|fick|ges|ger|når) (?:(?:knappt|nätt och jämnt|med nöd och näppe|bara|precis|nästan|på sin höjd) )+$"
)
""" "Förslaget får knappt godkänt"."""
_THE_IDEA = swedish(
    r"(?:^|[ ,])(?:förslaget|tanken|idén|linjen|yrkandet|alternativet)(?: om)? att (?:(?:nämnden|styrelsen|kommunen|vi|förbundet) (?:ska|skall|skulle|borde) )?$"
)
_CAME_TO_NOTHING = swedish(
    r"^[^.;:?!,]{0,60}? (?:föll|fick (?:inget|inte|inga|lite|svagt)|vann (?:inget|inte)|avslogs|röstades ner|röstades ned|drogs tillbaka|förkastades|övervägdes|diskuterades|väcktes)(?=[ .,;]|$)"
)
_SAID_SO = swedish(
    r"(?:^|[ ,])(?:slutsatsen|påståendet|bilden|uppgiften|intrycket|föreställningen|ryktet|rubriken antyder|det kan se ut som|det låter som)(?: om)? att(?: (?!(?:att|och|men)\b){ord}){1,4} $"
)
_IS_WRONG = swedish(
    r"^[^.;:?!,]{0,40}? är (?:{ADV} )?(?:förhastad\w*|felaktig\w*|fel|missvisande|osan[nt]|en missuppfattning|(?:inte|ej) (?:riktig\w*|sann\w*|korrekt\w*))(?=[ .,;]|$)|^[^.;:?!]{0,60},? men (?:så är det (?:inte|ej)|det stämmer (?:inte|ej)|det är (?:fel|(?:inte|ej) (?:så|sant)))(?=[ .,;]|$)"
)
""" "Slutsatsen att förslaget ska tillstyrkas är förhastad"."""


_WILL = swedish(
    r"(?:^|[ ,])(?:avser|planerar|ämnar|tänker|väntas|förväntas|kommer|kommer sannolikt|kommer troligen)(?: {ADV})* (?:att )?$"
)
_AT_A_MEETING = swedish(
    r"^[^.;:?!]{0,90}? (?:vid|på|under) (?:sitt|vårt|nästa|ett kommande|kommande|det kommande|sitt nästa) (?:{ord} )?(?:sammanträde|möte|styrelsemöte|nämndmöte|nämndsammanträde)(?=[ .,;]|$)"
)
""" "Kommunstyrelsen avser att tillstyrka förslaget vid sitt sammanträde i april"."""


def weighed(before: str, formula: str = "", after: str = "") -> bool:
    """Is it what somebody has yet to settle, nearly did, or is wrongly said to do?

    >>> weighed("innan regeringen tar stallning till om forslaget borde "), weighed("namnden ")
    (True, False)
    >>> weighed("vi var nara att "), weighed("forslaget att ", "avstyrka", " foll vid motet.")
    (True, True)
    """
    if formula.startswith(_SUPPORT) and _IN_THE_BEST_OF_WORLDS.search(before):
        return True
    if formula.startswith(_SUPPORT) and _PERHAPS.search(before):
        return True
    if formula.startswith(_SUPPORT) and _PROS_AND_CONS.search(before):
        return True
    if formula.startswith(_SUPPORT) and _WILL.search(before) and _AT_A_MEETING.match(after):
        return True
    if formula == "godkant" and _GRADED.search(before):
        return True
    if _WEIGHED.search(before) or _NEARLY.search(before):
        return True
    if _THE_IDEA.search(before) and _CAME_TO_NOTHING.match(after):
        return True
    return _SAID_SO.search(before) is not None and _IS_WRONG.match(after) is not None
