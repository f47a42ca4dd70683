"""Another's answer made one's own, what the chair found that a meeting decided, and what a heading leaves without a word.

"Ansluter sig till kommunens avstyrkande yttrande" says what that answer is; "instämmer i kommunens yttrande" does not, and
is no formula. "Ordföranden frågar om nämnden kan bifalla förslaget och finner att så sker" is how minutes tell a decision.
"""

from __future__ import annotations

from assistant.domain import Abstention, Stance
from assistant.stance.pattern import Force, Pattern

T, A, E, N = Stance.TILLSTYRKER, Stance.AVSTYRKER, Stance.INGEN_ERINRAN, Stance.AVSTAR
P = Force.PERFORMATIVE

_ANSWER = r"(?:yttrande|remissvar|remissyttrande|svar|ställningstagande|utlåtande|besked|inställning|hållning|linje|bedömning|skrivelse|hemställan)\w*"
_THEIRS = r"(?: (?!(?:att|som|men|inte|ej|om)\b){ord}){1,5}?"
_JOINS = r"(?:ansluter {SIG}(?: {ADV}| helt| fullt ut)* till|anslutit {SIG} till|instämmer(?: {ADV}| helt)* (?:i|med)|instämt i|ställer {SIG}(?: {ADV}| helt)* bakom|delar|biträder|åberopar|stödjer|stöder|förenar {SIG} med)"
_OWN = r"(?:till (?:sitt|vårt|sin|vår)(?: ege[nt])?|som (?:sitt|vårt) eget)"


def _made_own(kind: str) -> str:
    """Of `kind` "tillstyrkande" or "avstyrkande": joined, referred to and made one's own, or nothing added to it."""
    return (
        rf"{_JOINS}{_THEIRS} {kind} {_ANSWER}|gör{_THEIRS} {kind}(?: {_ANSWER})? {_OWN}|(?:hänvisar till|åberopar){_THEIRS} {kind}(?: {_ANSWER})?(?:(?:, som| och)? (?:{{ord}} ){{0,2}}?(?:gör (?:det|detta|den|denna) {_OWN}|i allt instämmer i det)"
        rf"| {_OWN}|,? (?:och|som {{VI}}) (?:{{VI}} )?(?:har (?:inget|ingenting) att tillägga|instämmer(?: helt)? i|ansluter {{SIG}} till))"
    )


_ASKED = r"(?:frågar|frågade|ställer (?:frågan|proposition|propositioner)|ställde (?:frågan|proposition|propositioner)|på fråga|framställer proposition)"
_FOUND = r"(?:och )?(?:finner|fann|konstaterar|svarar|svarade)"
_SO = r"(?:att (?:(?!(?:inte|ej)\b){ord} ){1,4}?(?:gör det|gör så|sker|beslutar så|beslutar detta|beslutat så|så beslutat|beslutar (?:bifalla|tillstyrka|i enlighet)|{VERB})(?=[ .,;]|$)|(?:{ord} ){0,3}?(?:med|vara) ja besvarad|(?:{ord} ){0,2}?bejakad|(?:{ord} ){0,2}?ja(?=[.,]| ?$))"
_NOT_SO = r"(?:att (?:{ord} ){0,3}?(?:inte|ej) (?:är fallet|sker|gör det|{VERB})|(?:{ord} ){0,3}?(?:med|vara) nej besvarad|(?:{ord} ){0,2}?nej(?=[.,]| ?$))"
_MAY_APPROVE = r"(?:tillstyrkas?|bifallas?|godkännas?|godtas?|stödjas?|bifall|ställa {SIG} bakom)"
_MAY_REJECT = r"(?:avslås?|avstyrkas?|avvisas?|avslag)"
_TO_IT = r"[^.;:?!]{0,120}? "
_ON_IT = r"(?: [^.;:?!]{0,120}?)?"


def _found(may: str, found: str, verb: str) -> str:
    return rf"{_ASKED}{_TO_IT}{may}{_ON_IT} {_FOUND} (?:(?!att\b){{ord}} ){{0,2}}?{found.replace('{VERB}', verb)}"


JOINED: tuple[Pattern, ...] = (
    Pattern(
        "gör ett tillstyrkande till sitt",
        _made_own("tillstyrkande"),
        ("tillstyrkande ",),
        T,
        None,
        P,
        0.88,
        "Föreningen ansluter sig till stadens tillstyrkande yttrande.",
        "Föreningen har läst stadens tillstyrkande yttrande.",
    ),
    Pattern(
        "gör ett avstyrkande till sitt",
        _made_own("avstyrkande"),
        ("avstyrkande ",),
        A,
        None,
        P,
        0.88,
        "Föreningen hänvisar till stadens avstyrkande och gör det till sitt eget.",
        "Föreningen har läst stadens avstyrkande yttrande.",
    ),
    Pattern(
        "ordföranden finner bifall",
        _found(_MAY_APPROVE, _SO, "bifaller|tillstyrker|godkänner|bifallit|tillstyrkt|godkänt")
        + "|"
        + _found(_MAY_REJECT, _NOT_SO, "avslår|avstyrker"),
        ("finner", "fann ", "konstaterar", "svarar"),
        T,
        None,
        P,
        0.85,
        "Ordföranden frågar om nämnden kan bifalla förslaget och finner att nämnden gör det.",
        "Ordföranden frågar om nämnden kan bifalla förslaget.",
        needs=("fraga", "proposition"),
    ),
    Pattern(
        "ordföranden finner avslag",
        _found(_MAY_REJECT, _SO, "avslår|avstyrker|avslagit|avstyrkt")
        + "|"
        + _found(_MAY_APPROVE, _NOT_SO, "bifaller|tillstyrker|godkänner"),
        ("finner", "fann ", "konstaterar", "svarar"),
        A,
        None,
        P,
        0.85,
        "Ordföranden frågar om nämnden kan avslå förslaget och finner att nämnden gör det.",
        "Ordföranden frågar om nämnden kan avslå förslaget.",
        needs=("fraga", "proposition"),
    ),
    Pattern(
        "lämnas utan ställningstagande",
        r"(?:avger|lämnar|lämnas|yttrar {SIG})(?: {ord}){0,4}? utan (?:eget |något )?ställningstagande(?=[ .,;]|$)|(?:synpunkter|yttrande|kommentarer|remissvar) (?:lämnas|avges|avlämnas)(?: {ADV})* (?:inte|ej)(?=[.;]| ?$)|avstår (?:åsikt|synpunkter|ställningstagande|yttrande|kommentar)(?=[.,;]| ?$)|lämna(?:s|r|de|t|ts)?(?: (?:{VI}|{ADV}|(?:{ord} )?{ORGAN}))* utan (?:(?:eget|något|vidare|särskild\w*) )?(?:ställningstagande|yttrande|kommentar\w*|synpunkter)(?=[ .,;]|$)"
        r"|(?:^|(?<=[.;] ))(?:avsnitt|kapitel|punkt|fråga|§|förslag)(?: {ord}){1,6}? ?(?::|-) ?(?:(?:inget|ingen|inga|ej|utan) (?:ställningstagande|yttrande|kommentar\w*|svar|synpunkter)|avstår)(?=[.;,]| ?$)",
        ("utan ", "synpunkter", "stallningstagande", "yttrande", "kommentar", "svar", "avstar"),
        N,
        None,
        P,
        0.9,
        "Avsnitt 4.1 lämnas utan ställningstagande.",
        "Ärendet lämnas utan åtgärd.",
        abstention=Abstention.ABSTAINS,
        needs=("lamna", ": ", "- ", "avger", "avges", "yttrar", "avstar"),
    ),
    Pattern(
        "förordar bifall",
        r"(?:förordar|rekommenderar|landar i|stannar för|går på|pläderar för|lutar mot) (?:ett )?bifall(?= (?:till|av) (?:{ord} ){0,2}?(?:{FÖRSLAG}|motion\w*|{HELA})|[.,;]| ?$)"
        r"|(?:landar|(?:ut)?mynnar|resulterar|slutar)(?: {ADV})*(?: ut)? i (?:ett |en )?(?:tillstyrkan|tillstyrkande)(?= av (?:{ord} ){0,2}?(?:{FÖRSLAG}|motion\w*|{HELA})|[.,;]| ?$)",
        ("bifall", "i tillstyrkan", "i ett tillstyrkan", "i en tillstyrkan"),
        T,
        A,
        P,
        0.85,
        "Idrottsförbundet förordar bifall.",
        "Idrottsförbundet förordar en utredning.",
    ),
    Pattern(
        "förordar avslag",
        r"(?:förordar|rekommenderar|landar i|stannar för|går på|pläderar för) (?:ett )?avslag(?= på (?:{ord} ){0,2}?(?:{FÖRSLAG}|motion\w*|{HELA})|[.,;]| ?$)"
        r"|(?:landar|(?:ut)?mynnar|resulterar|slutar)(?: {ADV})*(?: ut)? i (?:ett |en )?(?:avstyrkan|avstyrkande)(?= av (?:{ord} ){0,2}?(?:{FÖRSLAG}|motion\w*|{HELA})|[.,;]| ?$)"
        r"|(?:{FÖRSLAG}|{FÖRESLAGNA})(?: (?!(?:inte|ej|inget|ingen)\b){ord}){0,5}? (?:är|blir|vore)(?: (?:{ord} ){0,3}?)?(?:en|ett) (?:total |klar )?(?:no[- ]go|dealbreaker|deal breaker|showstopper|non[- ]starter)(?=[ .,;]|$)|(?:blir|är|vore) (?:{FÖRSLAG}|(?:den|det) {FÖRESLAGNA} [\w-]+) (?:en|ett) (?:no[- ]go|dealbreaker|deal breaker|showstopper|non[- ]starter)(?=[ .,;]|$)"
        r"|(?:syftet|målet|ambitionen|intentionen) (?:delar|stöder|stödjer|köper) (?:{VI}|(?:{ord} )?{ORGAN}),? men inte (?:medlen|medlet|metoden|vägen dit|lösningen|utformningen|förslaget)(?=[ .,;]|$)|delar (?:syftet|målet|ambitionen),? men inte (?:medlen|medlet|metoden|lösningen|förslaget)(?=[ .,;]|$)",
        (
            "avslag",
            "i avstyrkan",
            "i ett avstyrkan",
            "i en avstyrkan",
            "no go",
            "no-go",
            "dealbreaker",
            "deal breaker",
            "showstopper",
            "non-starter",
            "non starter",
            "men inte ",
        ),
        A,
        None,
        P,
        0.85,
        "Tekniska nämnden förordar avslag.",
        "Tekniska nämnden förordar en utredning.",
    ),
)
