"""Stands that are the name of something: a book, a campaign, a heading, a question in a survey.

"Rapporten 'Därför avstyrker vi'", "webbsidan heter Vi tillstyrker", "under parollen Nej till gruvan": the words of a stand are
quoted as a name. What stands in quotation marks after a verb of saying may well be the sender's, and is left alone.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_WORKS = r"(?:[\w-]*(?:rapport|bok|skrift|artikel|film|podd|poddavsnitt|kampanj|uppsats|avhandling|broschyr|insändare|krönika|ledare|visa|låt|sång|pjäs|föreställning|utställning|affisch|namninsamling|upprop|seminari\w*|föredrag|kurs|workshop|webbinari\w*|nätverk|facebookgrupp|grupp|webbsida|webbplats|sida|app|projekt|sajt|tidning|tidskrift|blogg|rubrik|titel|underrubrik|paroll|slogan|slagord|devis|plakat|banderoll|motto|budskap|ämnesrad|påstående|enkätfråga|delfråga|ämne|programpunkt|tema|märke|dekal|hashtag|hashtagg|mapp|flik|kolumn|knapp|kryssruta|etikett)(?:en|n|et|t|na|erna|arna|orna|or|er|ar)?|boken|titeln|artikeln|krönikan|parollen|rubriken|hashtaggen|etiketten)"
_IN_MARKS = swedish(
    rf"(?:^|[ ,(])(?:{_WORKS}(?: (?:om|i|av|från|på|med|till) (?:{{ord}} ){{0,3}}?{{ord}})?(?: (?:var|är|lyder|lydde|löd|lyder som följer))?|heter|hette|kallas|kallades|kallad|rubricerad|betitlad|titulerad|döpts till|döpt till|namnet):? ?\"[^\"]*$"
)
""" "Rapporten 'Därför avstyrker vi'": the mark is not closed yet."""
_IS_CALLED = swedish(
    rf"(?:^|[ ,(]){_WORKS}(?: (?:(?!(?:och|men|att|som)\b){{ord}} ){{0,4}}?{{ord}})?,?(?: som)? (?:heter|hette|kallas|kallades|betitlad|rubricerad|(?:med|under|har|fick|bär|bar|hade) (?:titeln|rubriken|namnet|parollen|devisen|mottot|slagordet|sloganen|temat|arbetsnamnet)) (?:(?!(?:och|men|att|samt)\b)[\w-]+ ){{0,5}}$"
    r"|(?:finns|står|har|innehåller|heter|läser man|inleds med|avslutas med) (?:(?!(?:och|men|att|som)\b){ord} ){0,2}?(?:rubriken|rubrikerna|titeln|parollen|meningen|formuleringen|frasen|texten|orden|standardfrasen|alternativet|slagordet) (?:(?!(?:och|men|att|som)\b)[\w-]+ ){0,4}$"
    r"|(?:^|[ ,(])(?:med|under|har|bär|fick|bar) titeln (?:(?!(?:och|men|samt)\b)[\w-]+ ){0,5}$"
    r"|(?:^|[ ,(])[\w-]*(?:rubrik|titel|paroll|motto|slogan) (?:är|var|lyder) (?:(?!(?:och|men|att|samt)\b)[\w-]+ ){0,5}$"
    r"|^ ?(?:bilaga|kapitel|avsnitt|del) \d+ har (?:titeln|rubriken) (?:(?!(?:och|men|att|samt)\b)[\w-]+ ){0,5}$"
)
""" "Nätverket heter Vi tillstyrker"."""
_NAMED = swedish(
    r"(?:^|[ ,(])(?:boken|romanen|filmen|podden|kampanjen|skriften|artikeln|broschyren|nätverket|uppropet|namninsamlingen|föreläsningen|seminariet|visan|låten|facebookgruppen|parollen|slagordet|hashtaggen|mottot|devisen|kursen|appen|dekalen|banderollen) $"
)
_INFINITIVE = ("saga ", "ja ", "nej ", "stod", "stopp", "motsatta", "avvisa", "for ", "emot ")
""" "Boken Säga nej till staten"."""


def titled(before: str, formula: str) -> bool:
    """Is a formula part of a name or a heading? Both folded; `before` from the sentence's beginning.

    >>> titled('rapporten "darfor ', "avstyrker"), titled("natverket heter vi ", "tillstyrker")
    (True, True)
    >>> titled('namnden svarar "vi ', "tillstyrker"), titled('rapporten "skog" ', "tillstyrks")
    (False, False)
    """
    if before.count('"') % 2 and _IN_MARKS.search(before):
        return True
    if not formula.endswith("s") and _IS_CALLED.search(before):
        return True
    return formula.startswith(_INFINITIVE) and _NAMED.search(before) is not None
