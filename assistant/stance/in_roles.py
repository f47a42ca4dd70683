"""Somebody in a role: a parent, the landowner, two neighbours, the safety officer. None of them is ever the sender.

What they oppose or approve is told of a case, or of how cases usually go: "under samrådet motsatte sig två sakägare planen".
Before a verb they are known by `powers`, which also lets a rule give them a right; here they stand after it.
"""

from __future__ import annotations

from assistant.stance.lexicon import swedish

_ONE = r"(?:granne|fastighetsägare|markägare|sakägare|vårdnadshavare|förälder|patient|elev|kund|konsument|hyresgäst|hyresvärd|part|motpart|säljare|köpare|sökande|registrerad|enskild|underårig|minderårig|omyndig|läkare|kollega|delägare|make|maka|arvinge|borgenär|aktieägare|arrendator|rättighetshavare|verksamhetsutövare|anhörig|handläggare|besiktningsman|leverantör|anbudsgivare|dödsbodelägare|bostadsrättshavare|boende|närboende|målsägande|åklagare)"
_THE_ONE = (
    r"(?:grannen|grannarna|fastighetsägaren|markägaren|sakägaren|sakägarna|den enskilde|den registrerade|den sökande|den berörde|den misstänkte|den dömde|den tilltalade|den intagne|den anhörige|läkaren|vårdnadshavaren|vårdnadshavarna|föräldern|modern|fadern|mamman|pappan|sonen|dottern|(?:facken|facket|de anställda|personalen) (?:på|vid) (?:arbetsplatsen|skolan|fabriken|företaget|sjukhuset|bolaget)|patienten|eleven|kunden|konsumenten|hyresgästen|hyresvärden|parten|motparten|säljaren|köparen|sökanden|gäldenären|borgenären|delägaren|maken|makan|brukaren"
    r"|aktieägaren|aktieägarna|arrendatorn|verksamhetsutövaren|leverantören|anbudsgivaren|bostadsrättshavaren|målsäganden|åklagaren|svaranden|käranden|skyddsombudet|huvudskyddsombudet|besiktningsmannen|revisorn|medlarna|gode mannen|god man|byggherren|exploatören|entreprenören|arbetsgivarparten|arbetsgivaren|brandchefen|konsulten|notarien)"
)
SOMEBODY = rf"(?:(?:en|varje|den|någon|ingen|annan|båda|samma) (?:(?:berörd|enskild|annan|andra|ensam|ena|berörda|omyndig) )?{_ONE}|den (?:ena|andra)(?: av)? [\w-]+(?:n|na)|(?:en|ena|ingen|båda|någon|två|tre|flera) av (?:{_THE_ONE}|[\w-]*(?:ägarna|havarna|makarna|arvingarna|sökandena|föräldrarna|parterna|grannarna|kunderna|patienterna|eleverna|syskonen))|{_THE_ONE})"
"""As subjects: "en berörd granne", "den ena föräldern", "en av vårdnadshavarna", "skyddsombudet"."""
_SOME_OF_THEM = r"(?:(?:ett par|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|flera|några|många|enstaka|ett antal|samtliga|alla|vissa)(?: av)? (?:(?:berörda|andra|enskilda|närboende|lokala) )?(?:sakägare|grannar|markägare|fastighetsägare|vårdnadshavare|föräldrar|delägare|aktieägare|hyresgäster|boende|närboende|patienter|elever|kunder|sökande|rättighetshavare|bostadsrättshavare|arrendatorer|leverantörer|anhöriga))"
_AFTER = swedish(rf"^(?: {{SIG}})?(?: {{ADV}}| {{INTE}})* (?:{SOMEBODY}|{_SOME_OF_THEM})(?=[ .,;]|$)")
_OWN = swedish(
    r"(?<!under)(?<!vid)(?<!i)(?<!efter)(?<!enligt)(?<!på)(?<!inom)(?<!från)(?:^|[ ,])(?:{VI}|{ORGAN})(?: {ADV}| {INTE}| har| hade| kan| vill| ska)* $"
)
""" "Nämnden stöder föräldrarna": there they stand as objects."""
_BEFORE = swedish(
    rf"(?:^ ?|[.;:,] ?|(?:^|[ ,])(?:att|om|när|och|men|då|eftersom|där|medan|sedan|har|hade|fall|innan) )(?:{SOMEBODY}|{_SOME_OF_THEM})(?: (?:i|på|för|av|vid|inom) (?:(?!(?:att|som)\b){{ord}} ){{0,2}}?{{ord}})?(?:,? som)?(?: (?:har|hade) (?:(?!(?:att|som|vi|jag)\b){{ord}} ){{1,4}}?(?:utan|men))?(?: {{ADV}}| {{INTE}}| {{SIG}}| har| hade| haft| inte haft| ofta| alltid| ibland)* $"
)
_PEOPLE = swedish(
    r"(?:^ ?|[.;:,] ?)(?:(?:enskilda|alla|vissa|små|äldre|yngre) )?(?:barn|unga|ungdomar|elever|patienter|föräldrar|vårdnadshavare|boende|kunder|konsumenter|medlemmar|[\w-]*medlemmar|anställda|arbetstagare|forskningspersoner|sökande|delägare|aktieägare|markägare|enskilda|människor|medborgare|hyresgäster|grannar|anhöriga|individer)(?: (?:över|under|i|med|på|från|vid) [^.;:?!,]{2,40}?)? (?:kan|får|ska kunna|ska få|har rätt att|bör kunna|måste få)(?: själva| alltid| också| när som helst| fritt| i dag)* $"
)
""" "Barn över 15 år kan själva säga nej"."""
_PEOPLE_DID = swedish(
    r"(?:^ ?|[.;] ?)(?:(?:enskilda|alla|vissa|många|flera|några) )?(?:barn|unga|ungdomar|elever|patienter|föräldrar|vårdnadshavare|boende|närboende|kunder|anställda|markägare|hyresgäster|grannar|anhöriga|demonstranter|bybor)(?: (?:i|på|från|vid|längs) [^.;:?!,]{2,40}?)?(?: har| hade)?(?: {ADV}| länge)* (?:[\w-]+(?:te|de|[^e]t)|gick)$"
)
""" "Boende i området har protesterat"."""
_THEY_DID = swedish(
    r"(?:^ ?|[.;] ?)(?:han|hon|hen|mannen|kvinnan|pojken|flickan|familjen|makarna|syskonen) (?:[\w-]+(?:te|de)|sa|har [\w-]+)$"
)
""" "Han sade nej till att flytta"."""
_WHO_DO = swedish(
    r"^ ?(?:(?:alla|samtliga|sådana|de|andra) )?(?!vi )(?:[\w-]+(?:er|ar|or|are|män)|[\w-]*(?:företag|förbund|bolag|universitet|råd|hushåll|barn|partier)) som(?: {ADV}| {INTE}| nu| redan| alltid)* $"
)
""" "Företag som tillstyrker planen får bidrag"."""
FOR_OR_AGAINST = swedish(
    r"^ ?((?:(?:men|även|också|förslagets|reformens|många|vissa|flera|en del|de|{ord}iga|{ord}iska) ){0,2}(?:kritiker|motståndare|skeptiker|förespråkare|anhängare|belackare|opponenter)(?:na)?)(?: (?:av|till|mot) {ord})?(?= )(?:(?! (?:{VI}|{ORGAN})(?=[ ,]|$))[^.;:?!])*$",
    keys=("kritiker", "motstandar", "skeptiker", "foresprakar", "anhangar", "belackar", "opponent"),
)
""" "Kritiker har kallat förslaget dyrt och sagt nej till det"."""
_FINITE = swedish(
    r"^(?:[\w-]+(?:[eaoä]r|te|de|ll|sa|[kt]t)|var|gick|gav|inget|inga|ingen|något|nagot)(?= |$)"
)


def in_a_role(before: str, formula: str, after: str) -> bool:
    """Is the subject of a formula somebody in a role? All folded, of one sentence.

    >>> in_a_role("under samradet ", "motsatte sig", " tva sakagare planen."), in_a_role("darfor ", "motsatter sig", " namnden planen.")
    (True, False)
    >>> in_a_role("riskbedomning ar gjord och skyddsombudet ", "tillstyrker", "."), in_a_role("vi ", "stoder", " foraldrarna.")
    (True, False)
    """
    subject = f"{before}{formula.partition(' ')[0]}"
    if _PEOPLE.search(before) or _PEOPLE_DID.search(subject) or _THEY_DID.search(subject):
        return True
    if not _FINITE.match(formula):
        return False
    if _BEFORE.search(before) or _WHO_DO.match(before):
        return True
    return bool(before.strip()) and _AFTER.match(after) is not None and not _OWN.search(before)
