"""How a report speaks of many at once: "flertalet remissinstanser", "drygt hälften av de instanser som yttrat sig"."""

from __future__ import annotations

import re

_CROWD_NOUN = (
    r"(?:re(?:m|ra|rn|in)iss ?instans\w*|instans\w*|remissorgan\w*|remissmyndighet\w*|remissvar\w*|remissyttrand\w*|yttrandena|myndighet\w*|organisation\w*"
    r"|länsstyrelse\w*|kommun(?:er|erna|erna)|landsting(?:en)?|region(?:er|erna)|domstol\w*|universitet\w*|högskolor\w*|lärosäten\w*"
    r"|hörda|tillfrågade|sakkunniga|remissopinionen|näringslivsorganisation\w*|intresseorganisation\w*|arbetstagarorganisation\w*"
    r"|arbetsgivarorganisation\w*|fackliga organisation\w*|branschorganisation\w*|[\w-]*(?:rätter|domstolar|banker|kassor|bolag|företag|nämnder|styrelser|förbund|föreningar|organisationer|myndigheter|universitet|högskolor|kommuner|landsting|regioner|fakulteter|institut|museer|institutioner)(?:na|en)?|förbund(?:en)?|nämnder\w*|parter\w*|dem|dessa|de(?= (?:som|vilka) (?:har )?(?:yttrat|svarat)))"
)
_OF_THEM = (
    r"(?:,? (?:som|vilka) (?:har |ha |närmare |särskilt |uttryckligen )*(?:yttrat|uttalat|besvarat|berört|berör|tagit|tar|kommenterat"
    r"|behandlat|behandlar|svarat|lämnat|hörts|avgett|gått in|ytt|yttrar|uttalar|gått|redovisat|avgivit|framfört|diskuterat)"
    r"(?: (?!(?:har|är|tillstyrk|avstyrk|anser|ställer|delar|instämmer|godtar|lämnar|stöder|välkomnar|ha|framhåller)\w*)[\w-]+){0,9}?)?"
)
_ADJECTIVES = r"(?:(?:de|av|dessa|den|övriga|andra|hörda|tillfrågade|yttrande|svarande|centrala|fackliga|statliga|kommunala|regionala|inkomna|berörda|samtliga|remitterade|större|enskilda|avgivna|lokala|stora|yttrade) ){0,4}"

CROWD = re.compile(
    r"(?<![\w-])(?P<crowd>"
    r"(?P<many>(?:(?:så gott som|i stort sett|nästan|praktiskt taget) )?(?:samtliga|alla)|flertalet|(?:det )?(?:stora |helt )?(?:överväg\w+ )?flertalet|(?:drygt |mer än |ungefär |omkring |nästan |knappt )?(?:hälften|två tredjedelar|tre fjärdedelar)"
    r"|de (?:allra )?flesta|(?:en|den) (?:\w+ ){0,2}?majoritet(?:en)?|majoriteten|merparten|huvuddelen|(?:det )?(?:helt )?överväg\w+ (?:antalet|flertalet|delen)"
    r"|(?:den )?(?:andra|återstående|resterande) (?:hälften|delen)|(?:den )?(?:helt )?överväg\w+ delen|(?:de )?övriga|större delen)"
    rf"(?: av)? {_ADJECTIVES}{_CROWD_NOUN}{_OF_THEM}"
    r"|(?P<some>några|någon|ett par|flera|många|resterande|återstående|ett (?:stort |mindre |betydande )?antal|ett fåtal|(?:en )?(?:mindre |stor )?del(?: av)?|(?:en )?(?:\w+ )?minoritet(?: av)?|de|följande|vissa|två|tre|fyra|fem|sex"
    r"|(?:endast |bara )?(?:ett fåtal|några få)|åtskilliga|somliga|andra|en rad|ytterligare (?:några|två|tre|en)|en|ett stort antal|ett flertal|enstaka|(?:cirka |ca |drygt |knappt |ungefär |omkring )?(?:en (?:tredje|fjärde|fem)te?del|ett (?:tio|femton|tjugo|tjugofem|trettio|fyrtio|femtio|hundra)?tal|ett dussin(?:tal)?|sju|åtta|nio|tio|elva|tolv|\d{1,3}(?= (?:av|remiss|instans))))"
    rf"(?: av)? {_ADJECTIVES}{_CROWD_NOUN}{_OF_THEM}"
    r"|(?P<kind>(?:(?:de \w+(?:iga|ska|la|ade|erande) )?\w*(?:sidan|branschen|domstolarna|myndigheterna|organisationerna|länsstyrelserna|kommunerna|regionerna|landstingen|universiteten|högskolorna|förbunden|parterna|bolagen|företagen|föreningarna|nämnderna|lärosätena|näringslivsorganisationerna))(?=,? (?:företrädd|representera)\w* av | [–-] (?-i:[A-ZÅÄÖ])|(?:,| –| -| \() ?(?:däribland|bl\. ?a\.|bland dem|bland andra|bland annat|t\. ?ex\.|nämligen|dvs\.|d\. ?v\. ?s\.|såsom|det vill säga)))"
    r"|(?P<most>(?:det (?:helt )?övervägande antalet|flertalet|merparten|majoriteten|de (?:allra )?flesta|(?:så gott som |nästan |i stort sett )(?:alla|samtliga))(?=(?:,| –| -| \() ?(?:däribland|bl\. ?a\.|bland dem|bland andra|bland annat|t\. ?ex\.|nämligen)))"
    rf"|(?P<all>re[mr]\w{{0,3}}issinstanse\w+|remissinstanserna|remissorganen|remissmyndigheterna|remissopinionen)(?:s flertal)?{_OF_THEM}"
    r")(?![\w-])",
    re.IGNORECASE,
)
"""A crowd that is spoken of as one."""

LONE_CROWD = re.compile(
    r"(?P<crowd>(?P<many>de (?:allra )?flesta|det övervägande antalet|flertalet|samtliga|alla|majoriteten|merparten|övriga)|(?P<some>några|andra|flera|många|vissa|följande|resten|återstoden|ett tiotal|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:ytterligare )?\d{1,3}|ett par|somliga|från (?:något|några|flera|annat) håll))"
    r"(?=(?:,? (?:såsom|t\. ?ex\.|bl\. ?a\.|däribland|bland annat|bland andra|exempelvis) [^,]{2,120},)? (?:har|ha|är|anser|tillstyrk|avstyrk|menar|ställer|delar|instämm|framhåll|påpekar|vill|pekar|föreslår|ifrågas|förordar|godtar|stöd|välkomn|anför|motsätt|lämnar|uttal|tar|avstår|yttrar|säger|avvisar|ser|bedömer|accepter|uppger)\w*)",
    re.IGNORECASE,
)
"""The same without its noun: "De flesta har inget att erinra"."""
