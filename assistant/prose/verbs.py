"""The verbs by which a view is told in a report, and the words that stand around them.

Lists are facts about Swedish; extend them freely. Everything is lower case.
"""

from __future__ import annotations

import re

OPINION = (
    r"(?:anse[rs]?|ansåg(?:s|o|e)?|funne|finge|ginge|ansett|mena[rs]?|menade|framhåll(?:er|a|s|es|it|its)|framhöll(?:s|o)?|framhålls|påpeka[rs]?|påpekade|påpekat"
    r"|påpekats|anför[as]?|anförde[s]?|anfört[s]?|uttala[rs]?|uttalade|uttalat|föreslå[rs]?|föreslog|föreslagit|förorda[rs]?|förordade[s]?|förordat[s]?"
    r"|ifrågasätt(?:er|a|s|es)|ifrågasatt[es]?|betona[rs]?|betonade|betonat|understryk(?:er|a|s)|understrukit|peka[rs]?|pekade|konstatera[rs]?"
    r"|bedöm(?:er|a|s)|bedömde|finn(?:er|a|s)?|fann|funnit|vill|ville|vilja|ser|se|såg|önska[rs]?|erinra[rs]?|efterlys(?:er|a|te)?|efterfråga[rs]?"
    r"|sakna[rs]?|notera[rs]?|hävda[rs]?|yrka[rs]?|begär[a]?|hemställ(?:er|a)|avstyrk\w+|tillstyrk\w+|är|var|äro|har|hade|ha|ställ(?:er|a|de|t)"
    r"|uttryck(?:er|a|te)|motsätt(?:er|a)|motsatte|dela[rd]?\w*|instäm\w+|ansluta?(?:er)?|ansluter|biträd(?:er|a|s|es|de)?|godta[rs]?|godtag(?:a|es)|acceptera[rs]?|kan|kunna|kunde|lämna[rs]?"
    r"|lämnade|välkomna[rs]?|stöd(?:er|jer|ja|de|s)|stött|stöder|känner|befara[rs]?|tror|tro|kritisera[rs]?|avvisa[rs]?|avvisat|avråd(?:er|a)?|invänd(?:er|a|e)|gör|göra|gjorde"
    r"|upplys(?:er|a)|redovisa[rs]?|rekommendera[rs]?|reservera[rt]?|understöd(?:er|ja|jer)|uppge[rs]?|anmärk(?:er|a)|vänd(?:er|a|e)|tveka[rs]?|visa[rs]?|ge[rs]?"
    r"|håll(?:er|a)|fäster|fästa|berörs?|omfattas|påverkas|varna[rs]?|utgår|beklaga[rs]?|vidhåll(?:er|a)|avstå[rs]?|tar|ta|taga|förutsätt(?:er|a)|inne(?:bär|håller)|säg(?:er|a)|förklara[rst]?|erinrade|kräv(?:er|a)|lägger"
    r"|poängtera[rs]?|markera[rs]?|framför[as]?|framförde[s]?|framfört[s]?|motivera[rs]?|åberopa[rs]?|hänvisa[rs]?|hyser|hysa|riktar|tillägg(?:er|a)|anmäl(?:er|a)|avfärda[rs]?|diskutera[rs]?|tycker|komma|kommer|efterlyste|skulle|bör|måste|fruktar|hoppas|understödde|uppfattar|upplever|förespråka[rs]?|förutskickar|omfattar|beskriver|skriver|nämner|ansl[öu]t\w*|rest|reser|uppmärksamma[rs]?|vitsorda[rs]?|tillråd(?:er|a)|ifrågasatte|samtycker|godkänner|medger|applåderar|hälsar|tolkar|känna|ogilla[rs]?|höjer|tillhör(?:de)?|hör(?:de)? till|påtala[rs]?|förhåll(?:er|a)|lyfter|bejaka[rs]?|avböj(?:er|a|t|de)|redogör|redogjorde|belyser|rapporterar|meddelar|svarar|förtydligar|bekräftar|räknar|framkommer|applåderar|gillar|bejakar|underkänner|betecknar|betraktar|karakteriserar|dömer|undanber|argumenterade|prioriterar|intygar|exemplifierar|sammanfattar|går|gick|talar|talade|protestera[rd]?\w*|opponera\w*|argumentera[rd]?\w*|plädera[rd]?\w*|resonera[rd]?\w*|bestrid(?:er|a)|bestred|befarar|ansl[öu]t\w*|inta(?:r|ga|git|)|avge[rs]?|avgav|hade|föredra[rs]?|fördra[rs]?|tillbakavisa\w*|undanbe[rd]\w*|yttra[rs]?|undrar|kommenterar|gläder|gläds|oroas|oroar|förmodar|tackar|uppskattar|efterlyst|kritiserade|förespråkade|oppon\w+)"
)
"""Finite verbs by which somebody's view is told, with the plural forms of older Swedish."""

ADVERB = (
    r"(?:också|även|dock|däremot|emellertid|vidare|därför|således|likaså|dessutom|i huvudsak|i princip|för sin del|för egen del|i sitt (?:remiss)?(?:yttrande|svar)|i sina (?:remiss)?(?:yttranden|svar)"
    r"|särskilt|bestämt|uttryckligen|inte|ej|icke|bl\. ?a\.|bland annat|t\. ?ex\.|sålunda|å sin sida|i stort|till exempel|exempelvis|å andra sidan|samtidigt|slutligen|alltså|sammanfattningsvis|i detta sammanhang|liksom tidigare|i denna del|på denna punkt|genomgående|allmänt|principiellt|i och för sig|starkt|gemensamt|i likhet med [\w-]+|alla|båda|samtliga|nu|själv|själva|för närvarande|härvid|härvidlag|bland andra|tvärtom|dels|helt|enbart|endast|främst|framför allt|klart|i grunden|i huvudsak|i stora drag|över ?lag|i sin helhet)"
)

ONLY_ADVERB = re.compile(rf"{ADVERB}$")

DECLARES = re.compile(
    rf"(?:\s?\([^)]*\))?(?:,? {ADVERB},?){{0,2}} (?:tillstyrk|avstyrk|instäm|motsätt|motsatt|välkomna|avråder|biträde|avstår|ansluter sig|ansluta sig|accepterar|befarar|hävdar|beklagar|förespråkar|ogillar|önskar|föredrar|avvisar|invänder|reserverar sig|hänvisar till|har tidigare (?:yttrat|uttalat|framfört)|godkänner|ser (?:positivt|med)|är inne på|tycker|yrkar|vill se|vill att|framhåll|påpeka|ifrågasätt"
    r"|anser\b|anse\b|menar\b|efterlys|saknar\b|förordar\b|betonar\b|understryker\b|uppger\b|anför\b|(?:till)?hör (?:till )?de[mt]?\b|ställer sig|berörs\b|stöd(?:jer|er)\b"
    r"|delar\b(?! (?:ut|upp|in)\b)|godtar\b|(?:har|ha) (?:inte |inget|ingenting|inga|ingen|avstått|avstyrkt|tillstyrkt|ställt sig|framhållit|anfört|påpekat|invänt)"
    rf"|är (?:{ADVERB} |mycket |starkt |övervägande |beredd? )?(?:att godta|att acceptera|positiv|negativ|kritisk|tveksam|skeptisk|emot)|lämnar (?:inga|inget|förslage|det|utan)|kan (?:inte )?(?:tillstyrk|godta|ställa sig|acceptera))"
)
"""What follows somebody who thinks something, and no law, effect or proposal."""

LISTS = re.compile(
    r"(?:^|[ (,])(?:av|från|hos|däribland|bl\. ?a\.|bland andra|bland annat|t\. ?ex\.|exempelvis|nämligen|utom|förutom|hör|finns|märks|enligt|Enligt|gäller|liksom|jämte)(?: (?:även|också|bl\. ?a\.|främst))? $"
)
"""What stands before those who are listed as thinking something."""
