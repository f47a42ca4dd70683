"""Changes by their names: what a proposal is called where nobody says "förslaget"."""

from __future__ import annotations

CHANGE = (
    r"(?:(?:(?:den|det|de) (?:nya|ny|nytt|ändrade|utökade|utvidgade|skärpta|höjda|sänkta|förlängda|förkortade|slopade|tänkta|planerade|ifrågasatta) (?:[\w-]+ )?(?!(?:{ORGAN}|[\w-]*(?:kollegan|chefen|ledningen))(?: |$|[.,]))[\w-]{2}[\w-]+(?:en|et|an|na))"
    r"|(?:(?:den|det|de) (?:[\w-]+ )?)?(?:[\w-]*(?:sammanslagning|sammanläggning|utvidgning|utökning|höjning|sänkning|nedläggning|förlängning|begränsning|avveckling|inskränkning|skärpning|omläggning|uppdelning|överföring|centralisering|avreglering|kriminalisering"
    r"|beskattning|privatisering|bolagisering|kvotering|omorganisation|stängning|rivning|utbyggnad|lagreglering|förändring|lagändring|flytt|ändring)(?:en|arna)|[\w-]*(?:införande|avskaffande|slopande|borttagande|inrättande|upphävande|förbud|undantag|krav|register)(?:e?t|en)"
    r"|[\w-]*(?:plikt|skyldighet|avgift|taxa|skatt|tull|bestämmelse|tidsgräns|åldersgräns|prövotid|lättnad)(?:en|n|erna|na)|[\w-]*(?:registret|momsen|kvoten|reglerna|regeln|modellen|reformen)|ordningen))(?=[ .,;]|$)"
)
""" "Sammanslagningen av distrikten", "den nya avgiften": a change by its name."""
CHANGED = (
    r"(?:(?:(?:en|ett) )?(?:utöka[dt]e?|utvidga[dt]e?|höj[dt]a?|sänk[dt]a?|skärp[dt]a?|förläng[dt]a?|förkorta[dt]e?|begränsa[dt]e?|slopa[dt]e?|avskaffa[dt]e?|förenkla[dt]e?|halvera[dt]e?|fördubbla[dt]e?|obligatoriska?|lagstadga[dt]e?|införda?) (?:[\w-]+ )?[\w-]{3}[\w-]+(?=[.,;!]| ?$| (?:och|men|medan|för|i|på|av)(?= ))"
    r"|(?:en|ett) (?:[\w-]+ )?[\w-]*(?:flytt|övergång|sammanslagning|sammanläggning|utvidgning|utökning|höjning|sänkning|nedläggning|förlängning|begränsning|avveckling|inskränkning|skärpning|omläggning|överföring|centralisering|avreglering|kriminalisering|lagreglering)(?=[.,;!]| ?$| (?:av|till|från|på|för|och|men|i)(?= )))"
)
""" "Utökade sanktioner", "en höjd avgift": a change told by what is done."""
