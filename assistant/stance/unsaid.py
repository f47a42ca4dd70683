"""Is a formula said at all, or only spoken of: in a condition, a template, a purpose, a wish, an explained word?"""

from __future__ import annotations

from assistant.stance.lexicon import swedish, word
from assistant.stance.scope import TOO

_TEMPLATE = word(
    r"(?:ta|tar|tagit|tas|att ta|ha)(?: (?:{ADV}|{INTE}|ännu|någon|{VI}|{ORGAN}))* ställning till (?:om|huruvida|vilk\w+|hur|{ord} ?$)|(?<!vad gäller )(?<!vad avser )(?<!när det gäller )(?<!beträffande )(?<!utom )(?<!förutom )(?<!frånsett )frågan om(?: (?!(?:är|har|kan|vill|ställer|ser|delar)\b){ord}){0,7} ?$|avgöra (?:om|huruvida)|besluta (?:om|huruvida)"
    r"|(?:meddela|meddelar|upplysa|rapportera|lämna besked) (?:om(?! att)|huruvida)|(?:ange|anger|redovisa|framgå|uppge|svara på|kryssa i|överväga|pröva|bedöma|motivera|belysa|förklara|klargöra|utveckla|beskriva) (?:tydligt )?(?:om|huruvida|varför)"
    r"|(?:yttra|uttala) {SIG} (?:över|om|i frågan)(?: om| huruvida)(?: {ord}){0,8} ?$|(?:gäller|handlar om|avser|rör) (?:om|huruvida)|(?:rutor|ruta|alternativ|alternativen|svarsalternativ|svarsalternativen|kolumner|kategorier|kategorierna)(?: {ord}){0,2}? (?:för|är|som(?! (?:har |hade )?[\w-]+(?:s|er|ar)(?=[ ,])))"
    r"|(?:anges|ange|anger|redovisas|redovisa|beskrivs|beskriv|motiveras|motivera|utvecklas|utveckla|förklaras|förklara|skriv|skriver)(?: (?!(?:att|och)\b){ord}){0,4}? varför (?:{ord} ){0,3}?$"
    r"|(?:yttranden|svar|ärenden|instanser|situationer|remissvar) (?:där|i vilka|när)(?: {ord}){1,3} ?$"
    r"|(?:används|gäller|väljs|kryssas|markeras|fylls i|anges) (?:när|om|då)(?: {ord}){1,3} ?$"
    r"|(?:avses|menas)(?: (?!att\b){ord}){0,6}? att(?: {ord}){0,3} ?$"
    r"|huruvida(?: (?!(?:och|men)\b){ord}){1,8} ?$"
    r"|(?:ange|anges|anger|redovisa|redovisas|framgå|framgår|uppge|uppges|noteras|notera|anteckna|antecknas|markeras|registreras|skriva|skrivs)(?: (?!(?:att|och)\b){ord}){0,8}? (?:om|huruvida) (?:den|de|man|instansen|remissinstansen|respektive {ord}|nämnden|kommunen|organisationen|ni|du) ?$"
    r"|(?:framgå|framgår|redovisas|redovisa|anges|ange|räknas|räkna|visar|visa|sammanställs|sammanställa)(?: (?!att\b){ord}){0,6}? (?:hur (?:många|stor)|vilka|vem|antalet|andelen)(?: (?!(?:och|men)\b){ord}){0,5} som(?: {ADV})? ?$|^ ?(?:hur (?:många|stor (?:del|andel))|vilka|antalet|andelen)(?: (?!(?:och|men|vi)\b){ord}){0,5} som(?: {ADV})? ?$"
    r"|(?:bedömningen|frågan|beslut|beslutet|ställningstagandet|besked|yttrande) (?:av|i|på|kring) (?:om|huruvida)"
)
_TOLD_WHY = swedish(
    r"(?:ange|anges|redovisa|redovisas|beskriva|beskrivas|utveckla|samla|samlas|lista|listas|förteckna)(?= )[^.;:?!]{0,60} (?:skäl|skälen|argument|argumenten|motiv|motiven) (?:för |till |mot )att $|"
    r"(?:redogör|redogjorde|redovisar|redovisade|presenterar|presenterade|föredrar|går igenom)(?= )[^.;:?!]{0,80} (?:skälen|argumenten|motiven|förslaget) (?:för |till )?att $"
)
""" "Föredraganden redogör för skälen att avstyrka": they are only told."""
_SLASH = swedish(r"^ ?\(?ja ?/ ?nej|^ ?/ ?(?:av|till|ingen|delvis)|^ ?(?:□|☐|\[ ?\])")
_BOX = swedish(r"(?:□|☐|\[ ?\]|\( ?\)) ?$|(?:styrker|erinran|synpunkter) ?/ ?$")
_IF = swedish(
    r"(?:^|[,;:(\"] ?|, )(?:och |men |för det fall |även |endast |bara )?(?:om|ifall|därest|såvida|såframt|i det fall|för det fall(?: att)?)(?= )(?: (?!att\b){ord}){1,6} $"
)
_WERE_IT = swedish(
    r"(?:vore|är det|det är|blir|skulle) (?:{ord} ){0,3}?(?:olyckligt|beklagligt|fel|felaktigt|önskvärt|problematiskt|märkligt|bra|positivt|orimligt|allvarligt) om(?: {ord}){0,6} $"
)
""" "Det vore olyckligt om förslaget tillstyrks"."""
_AWAITED = swedish(
    r"(?:utgår från|utgår ifrån|räknar med|hoppas|hoppas på|förväntar {SIG}|ser fram emot) att(?: {ord}){1,4} $"
    r"|(?:ombeds|uppmanas|uppmanar {ord}|väntar med|avvaktar med|dröjer med)(?: att)?(?: {ord}){0,2} $"
)
""" "Vi utgår från att nämnden tillstyrker": not yet."""
_COUNTERFACTUAL = swedish(
    r"(?:^|[ ,])(?:hade|skulle)(?: (?:{VI}|{ORGAN}|gärna|{ADV})){1,4}(?: ha)?(?: (?:kunnat|velat))? $"
    r"|(?:^|[ ,])(?:hade(?: {ADV}| gärna)* (?:kunnat|velat|kunna)|skulle(?: {ord}){0,3} ha)(?: {ADV})* $"
    r"|(?:^|[ ,])(?:om|ifall) [^.;]*(?:vore|hade)(?: [^.;]*)? (?:skulle|hade)(?: {ord}){1,4} $|^ ?(?:hade|vore) [^.;:?!]{5,160}? (?:skulle|hade)(?: (?!(?:att|inte)\b){ord}){1,5}? $"
)
"""What would have been said had things been otherwise: "hade förslaget varit finansierat hade vi tillstyrkt det"."""
_MIGHT = swedish(
    r"(?:kan|skulle kunna|kunde) (?:bli|resultera i) att(?: (?!(?:att|och)\b){ord}){0,3} $|"
    r"(?:återkommer|återkomma|hör av {SIG}|ger besked|lämnar besked|meddelar)(?: senare| snarast)? (?:om|ifall) (?!en |ett )(?:{ord} ){1,4}$|"
    r"(?:kan|skulle kunna)(?: {ord})? komma att $|kommer (?:eventuellt|kanske|möjligen) att $|(?:överväger|funderar på|lutar åt) att $"
    r"|(?:besked|information|uppgift|svar|(?<!vad gäller )(?<!vad avser )(?<!när det gäller )(?<!beträffande )(?:frågan|frågor)) om (?:(?!(?:är|har|inte|blir|kan|löses|reds|hanteras|utreds|besvaras|lämnas|kvarstår|saknar|saknas)\b){ord} ){1,4}$"
)
""" "Kan komma att avstyrka", "återkommer med besked om den tillstyrker": not said yet."""
_WHENEVER = swedish(r"(?:^|[.:;] ?)(?:när|närhelst|varje gång)(?: {ord}){1,5} $")
_ANY = swedish(r"^ (?:ett|en|någon|något|sådana?)(?= )")
""" "När nämnden tillstyrker ett förslag ska …": whenever it does."""
_IS_TAKEN = (" fattas", " tas av", " delegeras", " krav", " forutsatter")
_A_DECISION = swedish(r"^ ?(?:ett |varje )?(?:beslut|förslag|yttrande|begäran)(?: om)? att $")
""" "Beslut att tillstyrka en ansökan fattas av …": any such decision."""
_CONDITIONAL = swedish(
    r"^ (?:{VI}|{ORGAN})(?: (?!(?:därför|således|härmed)\b){ord}){1,5}? (?:ska|skall|måste|bör|behöver)(?= )"
)
""" "Avstyrker nämnden förslaget ska skälen anges": a condition without "om", its verb first."""
_HABIT = swedish(
    r"^ (?:normalt|normalt sett|vanligen|vanligtvis|oftast|i regel|som regel|regelmässigt|varje (?:år|höst|vår|termin|månad|vecka|dag|sommar|vinter|säsong|gång)|dagligen|årligen|ibland|ofta)(?= )"
)
""" "Kommunen avstyrker normalt bygglov …": what it does, not what it says here."""
_CONCESSION = swedish(r"även om(?: (?!(?:skulle|kan|kunde|inte|ej|så|{FÖRSLAG}|{HELA})\b){ord}){1,7} $")
""" "Även om nämnden tillstyrker förslaget" grants it; "även om förslaget tillstyrks" does not."""
_NOT_EVEN = swedish(
    r"även om (?:{ord} ){1,6}?(?:inte|ej) (?:[\w-]+[rs]|har [\w-]+t|hade [\w-]+t) (?:{ord} ){0,4}$"
)
_BY_NAME = swedish(
    r"^ (?!{FÖRSLAG}|[\w-]*ändringarna|[\w-]*avgifterna|reglerna|åtgärderna)[\w-]{3}[\w-]*(?:arna|erna|orna) (?=[\w-])"
)
""" "Även om anslaget inte räcker tillstyrker filmarbetarna stödet": the concession has its verb, and its denial."""
_PURPOSE = swedish(
    r"(?: |^)(?:(?<!röstade )(?<!enhälligt )(?<!stannat )(?<!stannar )(?<!sig )för att|utan att|innan|istället för att|i stället för att|hellre än att|(?<!någon )(?<!ingen )(?<!inga )möjlighet(?:en)? att|rätt att|rätten att|i syfte att|snarare än att|valet att|skyldiga att)(?: (?!(?:och|måste|bör|behöver) ){ord}){0,3}(?: {ord} eller)? ?$"
)
_DONE_FIRST = swedish(
    r"(?: |^)innan (?:{ord} ){1,3}(?:[\w-]*[aäoörnlk]ts|[\w-]+jorts|är [\w-]+|har [\w-]+|finns|blivit [\w-]+) $"
)
""" "Innan en analys gjorts avvisar vi förslaget": the clause has its verb, and what follows is the stand."""
_SUBJECT_WITHIN = swedish(
    r"^(?:ställer|står|sluter)(?: {SIG})? (?:{VI}|{ORGAN}|[\w-]{3}[\w-]*(?:en|et|na|tar|ter))(?: (?:upp|helt|fullt ut|sig))* bakom"
)
""" "De som flyttat för att studera ställer sig rådet bakom": a main clause of its own."""
_PURPOSE_OVER = swedish(r"(?:rätt(?:en)?|möjlighet(?:en)?|skyldig[at]?) att [\w-]+[aåe] (?:{ord} ){1,4}$")
""" "Att verket får rätt att läsa breven avstyrks": the infinitive has its object, and a passive follows."""
_HAS_SUBJECT = swedish(r"^[\w-]+r(?: {SIG})? (?:{VI}|(?!(?:inte|ej|helt|även)\b)[\w-]+(?:en|et|na))(?= |$)")
_STOPS_AT = swedish(
    r"(?:^|[ ,])(?:stannar|stannade|stannat|bestämmer {SIG}|bestämde {SIG}|bestämt {SIG}|väger det över)(?: {ADV}| till sist| till slut)*(?: (?!(?:kvar|inte|ej|att|och)\b){ord}){1,5}? för att(?: {ADV}| {INTE})* $"
)
""" "Efter lång tvekan stannar klubben för att tillstyrka": what it comes to."""
_INVERTED = swedish(r"^(?: {ADV})*(?: {VI}| (?:{ord} ){0,3}?{ORGAN})(?= |$|[.,])")
_TAKES_MORE = (" till", " mot", " emot", " bakom", " fran")
""" "Om regionen säger nej till bolaget": what follows is no subject."""
_SUBJECT_IN = swedish(r"^[\w-]+(?: {SIG})? (?:{VI}|(?:{ord} )?{ORGAN})(?= )")
_GROUND = swedish(r"(?<!inga )(?<!ingen )(?<!inte )(?<!inget )(?:grund|skäl|anledning)(?: för)? att ?$")
"""A ground for a stand is the stand: "det är grund för att avstyrka förslagen"."""
_FINITE = swedish(
    r" (?:är|blir|ska|skall|kan|bör|har|får|ges|[\w-]+(?:as|es|js|ks|rs|ls|förs|görs|sätts|finns|krävs))(?: {ord}){0,2} $"
)
"""An if-clause that has its own verb is over: "om detta anses nödvändigt tillstyrker …"."""


_IF_OVER = swedish(
    r"(?:om|ifall|därest|såvida|såframt)(?: inte)? (?:{ord} ){1,5}(?!(?:här|där|när|dess)\b)[\w-]+[rs] $"
)
_OF_IT = swedish(r"^ (?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{HELA})(?=[ .,;]|$)")
""" "Om inte staten betalar avstyrks förslaget": a verb ends the condition, and the proposal is what follows."""
_INVERTED_FULL = swedish(
    r"^(?: {ADV})*(?: {VI}| (?:{ord} ){0,2}?{ORGAN})(?: {ADV})* (?:{UTREDNINGENS} )?(?:{FÖRSLAG}|{FÖRESLAGNA}|{HELA})(?=[ .,;]|$)"
)
""" "Utan att ha några synpunkter tillstyrker nämnden förslaget": the purpose is over."""
_VERB_FIRST = swedish(
    r"^ ?(?:ska|skall|skulle|vill|väljer|önskar|beslutar|kommer)(?: (?:{VI}|man|en|{ORGAN}|{INSTANSERNA}))(?: {ord}){0,3} $"
    r"|^ ?skulle (?:(?!(?:det|detta)\b){ord} ){1,6}?komma att $"
)
"""A condition without "om": "Ska nämnden avstyrka ett förslag måste …". A question ends with its mark."""


_GOES_ON = swedish(r"(?: {ord}){2,40} (?:och|samt)(?: {ADV})* $")
""" "Det finns behov av att ta ställning till vilka regler som ska gälla, och ser …": the template is over."""
_IN_CASE_OF = swedish(r"(?:^|[ ,])vid (?:(?:ett|eventuellt) ){0,2}$")
_OUTCOMES = ("bifall", "avslag", "tillstyrkan", "avstyrkan")
""" "Vid bifall till motionen ökar kostnaderna"."""
_EITHER = swedish(
    r"(?:godkänner|godkänna|bifaller|bifalla|accepterar|acceptera|antar|anta|stöder|stödjer|stödja|tillstyrker|tillstyrka) eller $"
)
""" "Det är länsstyrelsen som godkänner eller underkänner planen"."""
_BETWEEN = swedish(r" mellan att {ord} (?:och|eller)(?: att)? $")


_ARTICLE = swedish(r"(?:^| )(?:en|ett|varje|någon|något|den|det|de|alla) $")
""" "En avstyrkt ansökan": what has been opposed, by anybody."""


_AS_WORD = swedish(
    r"(?:^| )(?:(?:välja|väljer|välj|skilja|skiljer|står|stå|valet|väga) mellan|motsatsen till|synonymt? (?:till|med)|detsamma som(?: att)?) [\"']?$|(?:(?:^| )(?:[a-z]{1,2}|siffran \d+)|(?:^|[,;:] ?|där |och )\d+)(?: anges| skrivs| används)?,? (?:för|är|betyder|=) [\"']?$|(?:^| )(?:begreppe[nt]|orde[nt]|term(?:en|erna)|uttrycke[nt]|formuleringe[nt]|formuleringarna|beteckning(?:en|arna)|fälte[nt]|kolumn(?:en|erna)|rutan?|rutorna|svarsalternative[nt]|alternative[nt]|rubriken|rubrikerna|kategori(?:n|erna)|koden|etiketten|valet) (?:för )?(?:{ord} (?:och|eller|respektive) )?[\"']?$"
    r"|(?:^| )(?:rubrik|rubriken|kolumn|kolumnen|alternativ \d|svarsalternativ(?:en)?|alternativen|kategorier(?:na)?|fälten|rubriker(?:na)?): $"
    r"|^ ?(?:med|att|ett|en) [\"']$|^ ?med $"
    r"|(?:^| )(?:kryssa|kryssar|bocka|bockar|markera|markerar|svara|svarar)(?: {ord}){0,3}? (?:för|i|av|med)?(?: [\"']\w+(?: \w+)?[\"'],?(?: eller| och)?){0,3} ?[\"']$|[\"'](?:tillstyrk|avstyrk|avstå)\w*[\"'](?:,| eller| och|, eller) [\"']$"
)
_NAMES_WORD = swedish(
    r"^(?:tillstyrk|avstyrk|instämm|ingen erinran|inga synpunkter|avstå|lämnar utan|inget att|utan erinran|bifall|avslag)"
)
""" "Med avstyrker avses …", "A för avstyrker", "rutan Tillstyrker": the word, not the stand."""


_WHETHER = swedish(
    r"(?:meddela|meddelar|meddelas|ange|anger|anges|upplysa|redovisa|redovisas|framgå|framgår|svara|uppge|klargöra|besluta|avgöra|pröva|bedöma|frågar|ställning till)(?: (?!(?:att|och)\b){ord}){0,6}? (?:om|huruvida|ifall) (?:{ord} ){0,2}?{ord}(?: har)? $|(?:^|[.:;,] ?)(?:huruvida|vem|vilka) (?:{ord} ){0,3}har $|(?:□|☐|\[ ?\]|\( ?\)) ?$|(?:styrk(?:er|s|an|ande)|erinran|synpunkter) ?[/|] ?$"
)


def whether(before: str) -> bool:
    """Is it only asked whether there is an objection: "ska meddela om den har något att erinra"?

    >>> whether("namnden ska meddela om den har "), whether("namnden har ")
    (True, False)
    """
    return _WHETHER.search(before) is not None


_MAY_BE = swedish(
    r"(?:^| )(?:skulle(?: (?!(?:och|men|att)\b){ord}){0,5} kunna|(?:kan|kunde)(?: (?!(?:och|men|att)\b){ord}){0,4} (?:kanske|möjligen|eventuellt|tänkas)|kanske(?: (?!(?:och|men|att)\b){ord}){0,4} kan)(?: (?!(?:och|men|att)\b){ord}){0,3} $"
)
_BUT_NO = swedish(
    r"^[^.;:?!,]{0,60},? men(?= )[^.;:?!]{0,90}? (?:avstyrk\w*|avvisar|motsätter|avråder|inte|ej|icke)(?= |[.,]|$)"
)
""" "Sett till kostnaden skulle förslaget kunna tillstyrkas, men rådet avstyrker"."""


def word_only(before: str, formula: str) -> bool:
    """Is a formula named as a word: "A för avstyrker"?

    >>> word_only("kolumnen a for ", "avstyrker"), word_only("namnden ", "avstyrker")
    (True, False)
    """
    return _NAMES_WORD.search(formula) is not None and _AS_WORD.search(before) is not None


def alternative(before: str, formula: str = "") -> bool:
    """Is a formula one of two that are named together: "om instansen är för eller emot", "till- eller avstyrka"?

    >>> alternative("ska till- eller "), alternative("namnden ")
    (True, False)
    """
    if (
        before.endswith(("till- eller ", "till eller ", "for eller ", "mellan att "))
        or "for eller emot" in formula
        or before.endswith("for eller emot att ")
        or _EITHER.search(before) is not None
    ):
        return True
    if formula.endswith(("styrkt", "styrkta")) and _ARTICLE.search(before):
        return True
    if formula.startswith(_OUTCOMES) and _IN_CASE_OF.search(before):
        return True
    return _BETWEEN.search(before) is not None


def hypothetical(before: str, after: str, formula: str = "") -> bool:
    """Is the formula in an if-clause, a template or a purpose: spoken of, not said?

    >>> hypothetical("om namnden ", " motionen ska detta motiveras")
    True
    >>> hypothetical("om minimistraffet hojs ", " hovratten att omradet utvidgas")
    False
    """
    template = _TEMPLATE.search(before)
    if (
        (template and not (_GOES_ON.search(before, template.end()) or _SUBJECT_WITHIN.match(formula)))
        or _SLASH.search(after)
        or _BOX.search(before[-20:])
    ):
        return True
    if _TOLD_WHY.search(before):
        return True
    if _GROUND.search(before[-40:]) or TOO.search(before):
        return False
    if not before.strip() and _CONDITIONAL.search(after):
        return True
    if _VERB_FIRST.search(before) or _WERE_IT.search(before) or _AWAITED.search(before):
        return True
    if _MIGHT.search(before) or (_MAY_BE.search(before) and _BUT_NO.match(after)):
        return True
    if _A_DECISION.match(before) and (_ANY.search(after) or after.startswith(_IS_TAKEN)):
        return True
    if (_WHENEVER.search(before) and _ANY.search(after)) or _HABIT.search(after):
        return True
    if match := _IF.search(before):
        if _CONCESSION.search(before):
            return False
        if _NOT_EVEN.search(before) and _BY_NAME.match(after) and formula.endswith("r"):
            return False
        over = _IF_OVER.search(match[0]) is not None and _OF_IT.match(after) is not None
        inverted = _SUBJECT_IN.match(formula) is not None or (
            not formula.endswith(_TAKES_MORE) and _INVERTED.search(after) is not None
        )
        return not (over or inverted or _FINITE.search(match[0]))
    return (
        _PURPOSE.search(before) is not None
        and not (
            _DONE_FIRST.search(before)
            or _SUBJECT_WITHIN.match(formula)
            or (
                _PURPOSE_OVER.search(before)
                and (formula.endswith("s") or _INVERTED.match(after) or _HAS_SUBJECT.match(formula))
            )
        )
        and _STOPS_AT.search(before) is None
        and not _INVERTED_FULL.match(after)
    )


_IF_WE_DID = swedish(
    r"(?:^|[ ,])(?:skulle|vore|hade) [^.;:?!]{3,120} om (?:{VI}|(?:{ord} ){0,2}?{ord})(?: {ADV}| {INTE})* $"
)
_DID = swedish(r"^[\w-]+(?:te|de)(?= |$)")
_WOULD = swedish(r"(?:^|[ ,])skulle(?: {ord}){0,3} (?:ha )?$|(?:^|[ ,])skulle (?:ha )?$")
_OUGHT_TO_HAVE = swedish(r"(?:^|[ ,])borde(?: {ord}){0,3} ha(?: {ADV})? $")
""" "Borde ha tillstyrkt": and did not."""
_WERE_IT_NOT = swedish(r" om (?:[^.;]* )?(?:vore|hade)(?= )")


def if_we_did(before: str, formula: str) -> bool:
    """ "Vi skulle göra fel om vi inte tillstyrkte förslaget": what would be, and no denial.

    >>> if_we_did("vi skulle gora fel om vi inte ", "tillstyrkte"), if_we_did("namnden ", "tillstyrkte")
    (True, False)
    """
    return _DID.match(formula) is not None and _IF_WE_DID.search(before) is not None


def counterfactual(before: str, after: str = "") -> bool:
    """Is the formula what would have been said had things been otherwise?

    >>> counterfactual("hade forslaget varit finansierat hade vi "), counterfactual("namnden har ")
    (True, False)
    """
    match = _COUNTERFACTUAL.search(before)
    if match is not None and ("hade" in match[0] or " ha " in match[0] or "vore" in match[0]):
        return True
    if _OUGHT_TO_HAVE.search(before):
        return True
    return _WOULD.search(before) is not None and _WERE_IT_NOT.search(after) is not None


_WHEN_THEY = swedish(
    r"^ ?(?:när|så snart|så fort|sedan|den dag(?:en)?|innan|först när|efter att|om|ifall) (?:väl )?(?:[\w-]*fullmäktige|riksdagen|regeringen|[\w-]*stämman|årsmötet|kongressen|kyrkomötet|staten|grannkommunen|eu)(?: i {ord})?(?: (?:har|väl|sedan|en gång|slutligen|också))* $"
)
""" "När fullmäktige säger ja till planen": what another is to decide."""
_IF_PASSIVE_FIRST = swedish(
    r"^(?:tillstyrks|avstyrks|bifalls|avslås|stöds|accepteras|godtas|godkänns|avvisas|förkastas) (?:(?:det|den|detta|{HELA})|(?:{UTREDNINGENS} )?{FÖRSLAG}|[\w-]{3,40}(?:en|et|an|na))(?: (?:(?!(?:och|men|att|som)\b){ord} ){0,6}?{ord})??,? (?:så |då )?(?:ska|skall|måste|bör|behöver|återstår|finns|blir|kommer|upphör|riskerar|faller|får|krävs|saknas|kan|är|väntar|börjar|träder|går|ökar|minskar|innebär|leder|medför|uppstår|försvinner|förloras|stiger|sjunker)(?= )"
)
""" "Tillstyrks förslaget ökar kostnaderna"."""
_IF_VERB_FIRST = swedish(
    r"^(?:säger|tillstyrker|avstyrker|stödjer|stöder|godtar|accepterar|avvisar|bifaller|avslår|biträder|välkomnar|ställer|motsätter|godkänner|förordar)(?: {SIG})? (?:{VI}|(?:[\w-]+ ){0,2}?(?:{ORGAN}|[\w-]{3}[\w-]*(?:en|et|na)))(?= )"
    r"(?:(?! (?:att|som|eftersom|då|när|men|och|om|medan|därför|vilket|samt) )[^.;:?!]){2,120}?,? (?:då |så )?(?:ska|skall|måste|bör|behöver|återstår|finns|blir|kommer|upphör|riskerar|faller|får|krävs|saknas|uteblir|försvinner|avslutas|avbryts|sluts|avskrivs|hänskjuts|handläggs|stannar|går|kan|är|väntar|börjar|träder|dröjer|öppnas|startar|inleds|förfaller|kvarstår|vore|skulle)(?= )"
)
""" "Säger kommunen nej till planen återstår bara en väg"."""


def if_or_when(before: str, formula: str, after: str) -> bool:
    """Is a formula in a condition whose verb stands first, or in a clause about the day when another decides?

    >>> if_or_when("nar fullmaktige ", "sager ja till", " planen borjar bygget.")
    True
    >>> if_or_when("", "sager kommunen nej till", " planen aterstar en vag."), if_or_when("", "avstyrker", " forslaget.")
    (True, False)
    """
    if _WHEN_THEY.match(before):
        return True
    told = f"{formula}{after}"
    return not before.strip() and (
        _IF_VERB_FIRST.match(told) is not None or _IF_PASSIVE_FIRST.match(told) is not None
    )


_MENTIONED = swedish(
    r"^[\"']? ?(?:betyder|används|står för|definieras|avser(?= att)|innebär(?= att)|är ett (?:ord|uttryck|begrepp|verb|formellt uttryck|vanligt ord|svårt ord)|är en (?:vanlig |formell )?(?:term|fras|formulering)|är (?:motsatsen|motsats|synonymt|detsamma som)|förklaras|uttalas|stavas)(?= |$)"
)


def mentioned(after: str) -> bool:
    """Is the formula only a word that is explained: "avstyrker betyder att …"?

    >>> mentioned(" betyder att man sager nej"), mentioned(" forslaget")
    (True, False)
    """
    return _MENTIONED.search(after) is not None


_EMBEDDED = swedish(
    r"(?:^| )(?:när|där|som|vars|trots att|även om)(?: (?!{ORGAN}(?: |$)|{VI}(?: |$)|nu |härmed |därför |således |därmed |alltså |och |samt |eller ){ord}){0,6} $"
)


def embedded(before: str) -> bool:
    """Is a later formula inside what the first one is about ("… när en av makarna motsätter sig äktenskapsskillnad")?

    >>> embedded(" forslaget att kravet tas bort nar en av makarna "), embedded(" forslaget som namnden tidigare ")
    (True, False)
    """
    return _EMBEDDED.search(before) is not None


_NAMED_ONLY = swedish(
r"(?:^|[ ,])(?:osagt|öppet|därhän|obesvara[dt]|oavgjort),? (?:om|huruvida)(?= )[^.;:?!]*$"
        r"|(?:^|[ ,])(?:frågan|fråga|frågor)(?: (?!(?:att|om|och|men)\b){ord}){0,5} (?:är|var|gäller|gällde|lyder|löd),? (?:om|huruvida) (?:man|ni|du|den|de|instansen|respondenten|kommunerna|organisationen)(?= )[^.;:?!,]*$"
        r"|(?:^|[ ,])(?:beslutar|avgör|prövar|bestämmer|röstar)(?: (?!(?:att|om)\b){ord}){0,3} om (?:{VI}|(?:{ord} )?{ORGAN}) (?:ska|skall|bör)(?= )[^.;:?!,]*$"
        r"|(?:^|[ ,])(?:prövas|prövades|diskuteras|diskuterades|övervägs|avgörs|avgjordes|debatteras) (?:om|huruvida)(?= )[^.;:?!,]*$"
        r"|(?:^|[ ,])(?:anges|redovisas|samlas|återges|beskrivs|listas|förtecknas)(?: {ord}){0,3}? (?:de |vilka )?(?:skäl|argument|omständigheter|synpunkter) som $"
        r"|(?:^|[ ,])(?:diskuterats?|övervägts?|prövats?|beslutats?|bestämts?|avgjorts?|debatterats?|besluta|avgöra|bestämma|pröva|tagit ställning till|ta ställning till|fattat beslut) (?:om(?! (?:ett|följande|detta|sitt) (?:{ord} )?(?:[\w-]*yttrande|[\w-]*svar)(?= ))|huruvida)(?= )[^.;:?!,]*$"
        r"|(?:^|[ ,])(?:anger|anges|ange|framgår|framgå|redovisas|redovisa|meddelas|meddela)(?: (?!(?:att|förslag\w*|frågan)\b){ord}){0,3}? (?:om|huruvida) (?:(?!(?:att|och)\b){ord} ){1,3}$"
        r"|^ ?(?:enligt|med stöd av) (?:{ord} ){0,2}?(?:delegationsordningens|arbetsordningens|reglementets|stadgarnas|instruktionens|lagens|förordningens) (?:[\w§]+ ){1,4}?(?:får|kan|ska|skall|bör)(?= )[^.;:?!]*$"
        r"|(?:^|[ ,])(?:kan|får|ska|skall|har rätt att) (?:enligt|med stöd av) (?:\d[\w .§]*§?|lagen|förordningen|delegationsordningen|arbetsordningen|reglementet|stadgarna|instruktionen) $"
        r"|^ ?(?:enligt|med stöd av) (?:delegationsordningen|arbetsordningen|reglementet|stadgarna|instruktionen|rutinen) (?:får|kan|ska|skall|bör)(?= )[^.;:?!]*$"
        r"|^ ?(?:ett|varje|sådant) (?:[\w-]+ )?(?:beslut|yrkande|ställningstagande)(?: om)? att $"
        r"|^ ?(?:den|de|ja betyder att den) som röstar (?:ja|nej|för|emot|mot)(?: [\w-]+){0,2} $|, (?:och )?(?:den|de) som röstar (?:ja|nej|för|emot|mot)(?: [\w-]+){0,2} $"
        r"|(?:^|[ ,])gäller (?:även |också |bara |endast )?(?:när|om|då|i de fall)(?= )[^.;:?!,]*$"
        r"|(?:^|[ ,])med \w+(?: {ord}){0,3}? (?:avses|menas|förstås)(?: {ord}){0,5}? att(?= )[^.;:?!]*$", keys=("fragan", "fragor", "fraga ", "beslutar ", "avgor ", "provar ", "bestammer ", "rostar ", "osagt", "oppet", "beslut ", "yrkande ", "stallningstagande ", " om ", "huruvida", "enligt ", "med stod av ", "galler ", "darhan", "obesvara", "oavgjort", "provas", "provades", "diskutera", "overvags", "avgors", "avgjordes", "debatteras", " som ", "avses", "menas", "forstas"))  # fmt: skip


def named_only(before: str) -> bool:
    """Is a formula part of a question left open, of a list's heading, of what a word means? `before`: of the sentence.

    >>> named_only("museet lamnar oppet om "), named_only("museet lamnar svar om ")
    (True, False)
    """
    return _NAMED_ONLY.search(before) is not None
