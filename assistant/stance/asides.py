"""What is put in between a verb and its negation, object or particle, in brackets: the grammar reads past it.

"Kan, med hänsyn till kostnaden, inte tillstyrka", "stöder, läget till trots, inte förslaget", "om någon undrar tillstyrker vi".
"""

from __future__ import annotations

import re

_ASIDE = re.compile(
    r", (?<=\w, )(?=(?:trots|i likhet med|liksom|mot (?:denna |den )?bakgrund|vid en |vid narmare|av dessa|av (?:det|ovan) anforda|med (?:hansyn|hanvisning|beaktande|tanke)|utifran|enligt|sa lange|efter|i avvaktan|av|pa grund|givet|oaktat|i vart fall|i dagslaget"
    r"|savitt|vad galler|vad avser|nar det galler|i fraga om|hur [a-z]+|som (?:utredningen|utredaren|kommitten|regeringen|promemorian) [a-z]+|som (?:fragan|forslaget|underlaget|laget|saken|det|den) |bland annat|inte minst|sarskilt|aven om|eftersom|da|till dess|oavsett|sorgligt nog|beklagligt nog|dessvarre|tyvarr|med de|med den|under)\b)"
    r"[^,.;:?!()]{3,150}(?P<end>,)(?= (?:darfor |heller |alltsa |saledes |dock |heller )?(?:inte|ej|icke|varken|bakom|emot|aldrig|under inga|pa inga|inga|inget|ingen|ingenting|intet) )"
)


_WHICH = re.compile(
    r", (?<=\w, )(?=som (?!(?:vi|jag)\b)(?:inte |ej )?(?:ar|har|inte|ej|saknar|beskrivs|redovisas|finns|galler|ror|avser|innebar|utreds|behandlas|presenteras|framgar|aterfinns|lades|lagts|fatt|tagits|kommit|bygger|liknar|motsvarar|syftar)\b)"
    r"[^,.;:?!()]{3,150}(?P<end>,)(?= (?:ar|bor|kan|ska|skall|maste|framstar|tillstyrks|avstyrks|stods|avvisas|avslas|bifalls|valkomnas|godtas|lamnas|inte)\b)"
)
""" "Förslaget, som inte har någon motsvarighet i Norge, är bra": the same."""


_STANDS = (
    r"(?:stoder|stodjer|tillstyrker|avstyrker|bitrader|delar|valkomnar|forordar|godtar|accepterar|bifaller|bejakar|godkanner|instammer|staller (?:sig|oss|mig)|ansluter (?:sig|oss|mig)"
    r"|motsatter (?:sig|oss|mig)|bor|kan|ska|skall|far|vill)"
)
_PUT_IN = re.compile(
    rf"(?<![\w-]){_STANDS}(?P<start>, )(?!(?:men|och|utan|om(?! an)|som|att|vilket|da|nar|menar|anser|skriver|bedomer|havdar|tycker|framhaller|konstaterar)\b)"
    r"(?:[^,.;:?!()]{3,110}(?P<end>,)(?= (?:inte|ej|icke) (?!bara|enbart|endast|minst))"
    r"|(?<!bor, )(?<!kan, )(?<!ska, )(?<!skall, )(?<!far, )(?<!vill, )(?:(?=(?:trots|oaktat|oavsett|fast|fastan|aven om(?! (?:inte|ej|bara|endast|forst))|till skillnad fran|i motsats till)\b)[^,.;:?!()]{3,110}|(?:(?! (?:utom|undantag|del|delar|delvis|punkt|villkor\w*|forutsatt\w*|om(?! an)|helt|fullt|allt|alla|inte(?! utan)|ej(?! utan)) )[^,.;:?!()]){3,110})(?P<last>,)"
    r"(?= (?:inte (?:bara|enbart|endast) )?(?:forslag\w*|(?:den|det|de) foreslagna|(?:utredningens|regeringens|kommittens|promemorians) (?:forslag|bedomning)|i forslaget|bakom forslaget) ?))"
)
""" "Stöder, läget till trots, inte förslaget": whatever it is, between a stand and its denial or its object."""


_ENDS = tuple(f"{end}, " for end in ("er", "ar", "or", "sig", "oss", "mig", "kan", "ska", "skall", "vill"))
"""How a stand ends before what is put in: looked for first, which is faster."""


def _put_in(match: re.Match[str]) -> str:
    start, end = (
        match.start("start") - match.start(),
        max(match.start("end"), match.start("last")) - match.start(),
    )
    return f"{match[0][:start]} ({match[0][start + 2 : end]})"


_ONLY_SAID = re.compile(
    r"(?:^|(?<=[.!?] ))om (?:(?:nu )?(?:nagon|man|ni|du|lasaren|departementet) (?:nu |ens |mot formodan )?(?:undrar|fragar(?: oss)?|tvivlar|vill veta)(?: [^.;:?!,]{1,80}?)?"
    r"|det (?:nu )?(?:behover|ska|far|maste) (?:papekas|sagas|upprepas)(?: [^.;:?!,]{1,40}?)?|det (?:nu )?rader [^.;:?!,]{0,30}?tvekan(?: [^.;:?!,]{1,60}?)?"
    r"|(?:jag|vi) (?:far|ska|tillats) (?:vara|saga|uttrycka|sammanfatta)(?: [^.;:?!,]{1,40}?)?|svaret (?:ska|far) (?:sammanfattas|ges|uttryckas)(?: [^.;:?!,]{1,40}?)?"
    r"|(?:vi|jag) (?:har )?(?:forstar|forstatt|uppfattat|tolkar|tolkat|laser|minns) [^.;:?!,]{1,60}? (?:ratt|korrekt))"
    r"(?:[,:]|(?= (?:sa |tillstyrker|avstyrker|stod|staller|avvisar|motsatter|delar|valkomnar|instammer|har |ska |bor |ar (?:forslag|vi|namnden|kommunen))))"
)
""" "Om någon undrar tillstyrker vi": said of the saying, no condition."""


def _bracketed(match: re.Match[str]) -> str:
    return f" ({match[0][2:-1]})"


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


_NOT_ALL = re.compile(
    r", (?<=\w, )(?=(?:men|dock|fast) (?:inte|ej|icke) (?:(?:i|pa|till|for) )?(?:alla|allt|samtliga|allting|alla delar|fullt ut|helt|i ovrigt|annars),)[^,.;:?!()]{3,60}(?P<end>,)"
)
""" "I stora delar, men inte i alla, kan vi …": what "i stora delar" says already."""


def aside(folded: str) -> str:
    """What is put in between a verb and its negation or particle, in brackets: it is read past. The length never changes.

    >>> aside("namnden kan, i likhet med rektor, inte tillstyrka")
    'namnden kan (i likhet med rektor) inte tillstyrka'
    """
    if "om " in folded and (
        folded.startswith("om ") or ". om " in folded or "? om " in folded or "! om " in folded
    ):
        folded = _ONLY_SAID.sub(_blanked, folded)
    if ", " not in folded:
        return folded
    if ", men in" in folded or ", dock in" in folded or ", fast in" in folded:
        folded = _NOT_ALL.sub(_bracketed, folded)
    if folded.count(", ") < 2:  # one before, and one after
        return folded
    folded = _WHICH.sub(_bracketed, _ASIDE.sub(_bracketed, folded))
    for end in _ENDS:
        if end in folded:
            return _PUT_IN.sub(_put_in, folded)
    return folded
