"""Everybody a sentence speaks of: names in a row, crowds ("flertalet"), and those named before ("verket", "båda")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.prose import crowd_words, guessed
from assistant.prose import words as known
from assistant.prose.model import Group, Kind, Member, of_inquiry, shown
from assistant.prose.names import name
from assistant.prose.tails import several
from assistant.prose.tokens import VIEW, Sentence, body, cap, is_acronym
from assistant.respondents import forms

_LIST = re.compile(
    r"(?:,|,? och|,? eller|,? som|,? samt|,? jämte|,? liksom|,? ävensom|,? respektive|,? resp\.|;| och/eller)(?: (?:även|också|bl\. ?a\.|bland andra|dessutom|t\. ?ex\.|främst|särskilt|slutligen|vidare|såväl|både|den|det|dels))? $"
)
_BEFORE_MORE = re.compile(r"^(?:\s*\((?:[^()]{0,160})\))?")
_RELATIVE = re.compile(r", (?:som|vilken|vilket|vilka|vars|där) ")
_NONE = re.compile(r"\b(?:ingen|inga|inget|inte|ej|icke|utan) ", re.IGNORECASE)
""" "Inga invändningar från SJ eller LO": both are spoken of."""
_PAIRED = {"som": ("såväl ",), "eller": ("varken ", "vare sig ")}
"""Words that join two holders only after another: "såväl LO som TCO", "varken LO eller TCO"."""


def crowds(text: str) -> list[Group]:
    """The crowds of a sentence."""
    found = []
    for match in crowd_words.CROWD.finditer(text):
        if not _HEADING.match(text, match.end()) or match.start():
            found.append(_crowd(match))
    for match in _PARTY.finditer(text):
        member = Member(shown(match[0]), *match.span())
        found.append(Group((member,), *match.span()))
    lone = crowd_words.LONE_CROWD.match(text)
    if lone and not any(g.start < lone.end() for g in found):
        found.insert(0, _crowd(lone))
    return found


_HEADING = re.compile(r" ?:")
_PARTY = re.compile(
    r"(?<![\w(])(?:de )?(?:\([a-zåäö]{1,3}\)-?|[A-ZÅÄÖ]{1,2}-|(?i:socialdemokratiska|moderata|liberala|kristdemokratiska|sverigedemokratiska|borgerliga|miljöpartistiska) )ledamöterna"
    r"(?: i (?:[a-zåäö]+ i )?[A-ZÅÄÖa-zåäö]\w+)?"
    r"|\b[A-ZÅÄÖ]\w+(?:demokraterna|moderaterna|partiet|liberalerna) i (?:[A-ZÅÄÖ]\w+s )?[a-zåäö-]+(?:styrelsen|nämnden|fullmäktige|utskottet)"
    r"|\b(?:Moderaterna|Liberalerna) i (?:[A-ZÅÄÖ]\w+s )?[a-zåäö-]+(?:styrelsen|nämnden|fullmäktige|utskottet)"
)
""" "De socialdemokratiska ledamöterna i byggnadsnämnden", "(s)-ledamöterna": a voice by itself."""


def _crowd(match: re.Match[str]) -> Group:
    parts = match.groupdict()
    kind = Kind.VAGUE if parts.get("some") else Kind.COLLECTIVE
    name = re.sub(
        r"re(?:m|ra|rn|in)issinstanse(?:m|ra|rn|rna)a+\b|re(?:ra|rn|in)issinstanse\w*",
        "remissinstanserna",
        match["crowd"],
    )
    if side := _FROM_SIDE.match(name):
        name = "Någon remissinstans" if side[1] == "något" else "Några remissinstanser"
    member = Member(shown(name), match.start(), match.end(), kind)
    return Group((member,), match.start(), match.end())


_FROM_SIDE = re.compile(r"från (\w+) håll", re.IGNORECASE)


def groups(text: str, before: Sequence[Group]) -> list[Group]:
    """Everybody a sentence speaks of, in order. `before`: the groups of the sentences before, for "verket"."""
    taken = crowds(text)
    sentence = Sentence(text)
    found: list[Group] = []
    i = 0
    while i < len(sentence.tokens):
        start = sentence.tokens[i].start()
        if crowd := next((g for g in taken if g.start <= start < g.end), None):
            found.append(crowd)
            i = next(
                (k for k in range(i, len(sentence.tokens)) if sentence.tokens[k].start() >= crowd.end), 10**6
            )
            continue
        if again := _again(sentence, i, before, found):
            group, i = again
            found.append(group)
            continue
        read = _list(sentence, i, taken)
        if read is None:
            i += 1
            continue
        group, i = read
        if group.genitive and of_inquiry(group):
            continue
        found.append(group)
        while i < len(sentence.tokens) and sentence.tokens[i].start() < group.end:
            i += 1
    return found


def _list(sentence: Sentence, i: int, taken: Sequence[Group]) -> tuple[Group, int] | None:
    """A name and the names that follow it in a row."""
    first = name(sentence, i, False) or _those_in(sentence, i, taken)
    if first is None and i == 0 and (unknown := guessed.first(sentence)):
        first = unknown, [sentence.written(0, unknown)], False
    if first is None:
        return None
    j, names, genitive = first
    if not genitive and (longer := _apposition(sentence, i, j, names)):
        j, names = longer
    if not genitive and (rest := guessed.more(sentence, j)):
        names, j = [*names[:-1], f"{names[-1]} {sentence.written(j, rest)}"], rest
    members = _members(sentence, i, j, names)
    end = members[-1].end
    while not genitive:
        following = _next(sentence, j, end)
        if following is None or any(g.start <= sentence.tokens[following].start() < g.end for g in taken):
            break
        more = name(sentence, following, True)
        if more is None:
            unknown = guessed.item(sentence, following)
            more = (unknown, [sentence.written(following, unknown)], False) if unknown else None
        if more is None or more[2]:
            break
        j, names, _ = more
        if longer := _apposition(sentence, following, j, names):
            j, names = longer
        if rest := guessed.more(sentence, j):
            names, j = [*names[:-1], f"{names[-1]} {sentence.written(j, rest)}"], rest
        members += _members(sentence, following, j, names)
        end = members[-1].end
    return Group(tuple(members), members[0].start, end, genitive), j


def _apposition(sentence: Sentence, i: int, j: int, names: Sequence[str]) -> tuple[int, list[str]] | None:
    """One body named twice: "LSU – Sveriges ungdomsorganisationer", "Hem och Skola (RHS)", "Sveriges elevråd – SVEA"."""
    if len(names) != 1 or j >= len(sentence.tokens):
        return None
    if sentence.gap(j) in (" – ", " — ", " - "):
        more = name(sentence, j, True)
        if more is None or more[2] or len(more[1]) != 1:
            return None
        one, other = names[0], more[1][0]
        if is_acronym(one) and " " not in one:
            one, other = other, one
        return more[0], [f"{one} ({other})"]
    if sentence.gap(j) == " " and sentence.word(j) == "och" and cap(sentence.word(j + 1)):
        more = name(sentence, j + 1, True)
        inside = more and len(more[1]) == 1 and re.search(r"^(.+) \(([^ ()]+)\)$", more[1][0])
        if more and inside and is_acronym(inside[2]):
            whole = f"{names[0]} och {inside[1]}"
            if forms.abbreviates(inside[2], whole) and not forms.abbreviates(inside[2], inside[1]):
                return more[0], [sentence.written(i, more[0])]
    return None


_KIND = re.compile(
    r"\b(länsstyrelse|hovrätt|tingsrätt|kammarrätt|länsrätt|förvaltningsrätt|handelskam|universitet)(?:rar|rarna|r|er|erna|en)?\b",
    re.IGNORECASE,
)


def _those_in(sentence: Sentence, i: int, taken: Sequence[Group]) -> tuple[int, list[str], bool] | None:
    """ "Flera länsstyrelser, bl.a. de i Skåne och Kalmar län": those of the kind that the crowd is."""
    if sentence.word(i) not in ("de", "dem") or sentence.word(i + 1) != "i":
        return None
    start = sentence.tokens[i].start()
    kinds = [_KIND.search(g.members[0].name) for g in taken if g.end <= start]
    kind = kinds[-1] if kinds else None
    if kind is None:
        return None
    noun = kind[1].lower()
    one = {
        "länsstyrelse": "länsstyrelsen",
        "handelskam": "handelskammaren",
        "universitet": "universitetet",
    }.get(noun, f"{noun}en")
    return several(sentence, i, i + 1, "", one)


def _members(sentence: Sentence, i: int, j: int, names: list[str]) -> list[Member]:
    start = sentence.tokens[i].start()
    end = max(sentence.tokens[j - 1].end(), start + len(names[0]) if len(names) == 1 else 0)
    return [Member(shown(name), start, end) for name in names]


def _next(sentence: Sentence, j: int, end: int) -> int | None:
    """The token where the next name of a row would begin, after a parenthesis or a clause about the last one."""
    text = sentence.text
    aside = _BEFORE_MORE.match(text[end:])
    at = end + (aside.end() if aside else 0)
    for k in range(j, min(j + 40, len(sentence.tokens))):
        begin = sentence.tokens[k].start()
        if begin < at:
            continue
        between = text[at:begin]
        firsts = _PAIRED.get(between.strip())
        if between.strip() == "eller" and _NONE.search(text[max(0, at - 400) : at]):
            firsts = None
        if firsts and not any(first in text[max(0, at - 400) : at].casefold() for first in firsts):
            return None
        if _LIST.match(between + ("" if between.endswith(" ") else " ")) and (
            name(sentence, k, True) or guessed.item(sentence, k)
        ):
            return k
        if len(between) > 60:
            break
    if _RELATIVE.match(text[at:]):
        for comma in re.finditer(r", ", text[at + 2 :]):
            begin = at + 2 + comma.end()
            k = sentence.starts.get(begin, -1)
            if k > 0 and (
                body(sentence.word(k)) or sentence.plural(sentence.word(k)) or cap(sentence.word(k))
            ):
                follows = name(sentence, k, True)
                if (
                    follows
                    and not follows[2]
                    and re.match(r"(?:,| och| samt) ", text[sentence.tokens[follows[0] - 1].end() :])
                ):
                    return k
    return None


_BOTH = re.compile(
    r"(?:båda|bägge|de (?:båda|bägge|två)|dessa|de nämnda|nämnda|de|man|den)(?: (?:myndigheter|organisationer|remissinstanser|instanser|domstolar|förbund|länsstyrelser))?(?:na|en)?$"
)


def _again(
    sentence: Sentence, i: int, before: Sequence[Group], here: Sequence[Group]
) -> tuple[Group, int] | None:
    """A body or bodies named before, spoken of by a common noun."""
    word = sentence.word(i).lower()
    span = sentence.tokens[i].span()
    earlier = [*before, *here]
    if word.removesuffix("s") in known.BARE and word.endswith("ns" if word.endswith("ens") else "ts"):
        return _of(sentence, i, earlier)
    if word in known.BARE and not (i and sentence.word(i - 1).lower() in ("denna", "den", "egna", "sådan")):
        if sentence.word(i + 1).lower() in ("för", "i", "vid", "över") and (
            cap(sentence.word(i + 2))
            or (cap(sentence.word(i)) and sentence.word(i + 1) == "för" and sentence.told_apart(i))
        ):
            return None
        if cap(sentence.word(i + 1)) and sentence.close(i + 1):
            return None
        if member := _named_before(word, earlier):
            return Group((Member(member.name, *span),), *span, again=True), i + 1
        alone = word in known.ONE_OF_A_PLACE or not any(
            m.kind is Kind.NAMED for g in earlier for m in g.members
        )
        if i == 0 and alone and sentence.declares(1):
            return Group((Member(shown(word), *span),), *span, again=True), i + 1
        return None
    if i == 0 or sentence.gap(i) == ", ":
        for length in (2, 1):
            words = " ".join(sentence.word(i + n) for n in range(length)).lower()
            if (
                i + length <= len(sentence.tokens)
                and _BOTH.match(words)
                and before
                and sentence.speaks(i + length)
            ):
                last = next(
                    (g for g in reversed(before) if any(m.kind is Kind.NAMED for m in g.members)), before[-1]
                )
                if words.startswith("man"):
                    last = before[-1]
                plural = not words.startswith(("den", "man"))
                if plural and len(last.members) < 2 and last.members[0].kind is Kind.NAMED:
                    last = _joined(before)
                if words == "den" and len(last.members) > 1:
                    return None
                end = sentence.tokens[i + length - 1].end()
                members = tuple(Member(m.name, span[0], end, m.kind) for m in last.members)
                return Group(members, span[0], end, again=True), i + length
    return None


def _of(sentence: Sentence, i: int, earlier: Sequence[Group]) -> tuple[Group, int] | None:
    """ "Hovrättens mening": the view of the court named before."""
    span = sentence.tokens[i].span()
    if not VIEW.match(sentence.text[span[1] :]):
        return None
    member = _named_before(sentence.word(i).lower().removesuffix("s"), earlier)
    return (Group((Member(member.name, *span),), *span, genitive=True, again=True), i + 1) if member else None


def _named_before(word: str, earlier: Sequence[Group]) -> Member | None:
    """The last body named that `word` can mean: one with the word in its name before any other."""
    own = re.escape(re.sub(r"(?:en|et|n)$", "", word))
    for pattern in dict.fromkeys((own, known.BARE[word]) if known.BARE[word] == "" else (known.BARE[word],)):
        for group in reversed(earlier):
            for member in reversed(group.members):
                if member.kind is Kind.NAMED and re.search(
                    pattern, member.name, re.IGNORECASE if pattern.islower() else 0
                ):
                    return member
    return None


def _joined(before: Sequence[Group]) -> Group:
    """The last bodies named, one by one, as one group."""
    members: dict[str, Member] = {}
    for group in reversed(before):
        if any(m.kind is not Kind.NAMED for m in group.members):
            break
        members |= {m.name: m for m in group.members}
        if len(members) >= 2:
            break
    chosen = tuple(members.values()) or before[-1].members
    return Group(chosen, chosen[0].start, chosen[0].end, again=True)
