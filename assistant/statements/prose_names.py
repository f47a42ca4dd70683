"""Who is spoken of: the names, lists of names, crowds and words for them in one sentence.

Names are found by their grammar, not by a register: a body is known by its last word (-verket, -styrelsen, -förbund), by
capitals, and by standing in a row of others. Bills since the 1940s write "svenska sparbanksföreningen" without capitals,
and most of the bodies they name are gone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from assistant.respondents import forms
from assistant.statements import prose_words as known


class Kind(Enum):
    """What sort of holder a row has."""

    NAMED = "named"
    COLLECTIVE = "collective"
    """ "Flertalet remissinstanser": most or all of those who were asked."""
    VAGUE = "vague"
    """ "Några remissinstanser": nobody can tell which."""


@dataclass(frozen=True, slots=True)
class Member:
    """One holder, where it stands in the sentence."""

    name: str
    start: int
    end: int
    kind: Kind = Kind.NAMED


@dataclass(frozen=True, slots=True)
class Group:
    """Holders that are spoken of together: "LO, TCO och Saco"."""

    members: tuple[Member, ...]
    start: int
    end: int
    genitive: bool = False
    """ "LO:s yttrande", "från LO:s sida"."""
    again: bool = False
    """Named again by a common noun: "verket", "båda"."""


_TOKEN = re.compile(r"\w+(?:[-:/’'&.]\w+)*-?")
_SAYS = re.compile(rf"{known.OPINION}$")
_LIST = re.compile(
    r"(?:,|,? och|,? eller|,? som|,? samt|,? jämte|,? liksom|,? ävensom|,? respektive|,? resp\.|;| och/eller)(?: (?:även|också|bl\. ?a\.|bland andra|dessutom|t\. ?ex\.|främst|särskilt|slutligen|vidare|såväl|både|den|det))? $"
)
_BEFORE_MORE = re.compile(r"^(?:\s*\((?:[^()]{0,160})\))?")
_RELATIVE = re.compile(r", (?:som|vilken|vilket|vilka|vars|där) ")
_PAIRED = {"som": "såväl ", "eller": "varken "}
"""Words that join two holders only after another: "såväl LO som TCO", "varken LO eller TCO"."""
_VIEW = re.compile(
    r"^ (?:(?:gemensamma |eget |samlade )?(?:remissvar|remissyttrande|yttrande|svar|sida|mening|uppfattning|åsikt|bedömning|förmenande|inställning|synpunkt|ståndpunkt)\w*)\b"
)
_DEFINITE = tuple(known.DEFINITE)
_INDEFINITE = tuple(known.INDEFINITE)
_PLURAL = tuple(known.PLURAL)
_STOP = frozenset("och samt eller som att men jämte liksom utom förutom".split())  # noqa: SIM905
_PREPOSITIONS = frozenset("i för över vid mot inom på".split())  # noqa: SIM905
_YEAR = re.compile(r"(?:19|20)\d\d$")


def _is_acronym(word: str) -> bool:
    bare = word.split(":", maxsplit=1)[0]
    return len(bare) > 1 and bare[:1].isupper() and sum(c.isupper() for c in bare) >= 2 and len(bare) <= 12


def _cap(word: str) -> bool:
    return word[:1].isupper()


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    """With something before the ending."""
    return any(word.endswith(e) and len(word) - len(e) >= 2 for e in endings if e[-1] == word[-1])


def _body(word: str) -> bool:
    """A definite body that can be a name by itself: "statskontoret"."""
    word = word.lower()
    return word not in known.NOT_BODIES and _ends(word, _DEFINITE)


def _body_after(word: str) -> bool:
    """A body after a word that says which: "Sveriges lantbruksförbund"."""
    word = word.lower()
    return word not in known.NOT_BODIES and (word.endswith(_INDEFINITE) or word.endswith(_DEFINITE))


def _is_genitive(word: str) -> bool:
    return word.endswith(("s", ":s", "’s"))


@lru_cache(maxsize=1)
def _known_by_first_word() -> dict[str, tuple[str, ...]]:
    """Known names, the longest first: those that no grammar tells ("Formas"), or that it would cut ("vård och omsorg")."""
    found: dict[str, list[str]] = {}
    for body in forms.bodies():
        for name in (*body.current, *(n for old in body.older for n in old)):
            if not forms.is_abbreviation(name) and len(name) > 3:
                found.setdefault(_TOKEN.findall(name)[0].casefold(), []).append(name.casefold())
    return {first: tuple(sorted(set(names), key=lambda n: (-len(n), n))) for first, names in found.items()}


@dataclass(slots=True)
class _Sentence:
    """One sentence's words, and the parsing of names in them."""

    text: str
    tokens: list[re.Match[str]] = field(default_factory=list)
    starts: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens = list(_TOKEN.finditer(self.text))
        self.starts = {match.start(): i for i, match in enumerate(self.tokens)}

    def word(self, i: int) -> str:
        return self.tokens[i][0] if 0 <= i < len(self.tokens) else ""

    def gap(self, i: int) -> str:
        """What stands between token i-1 and token i."""
        if not 0 < i < len(self.tokens):
            return "." if i else ""
        return self.text[self.tokens[i - 1].end() : self.tokens[i].start()]

    def close(self, i: int) -> bool:
        return self.gap(i) in (" ", ". ") if self.word(i - 1).lower() == "kungl" else self.gap(i) == " "

    # -- one name

    def name(self, i: int, listed: bool) -> tuple[int, list[str], bool] | None:
        """Tokens i to j are a name, of these bodies; is it in the genitive. `listed`: stands in a row of names."""
        told = self._known(i)
        if told:
            return told
        if _cap(self.word(i)) and (places := self._places_first(i, i + 1)):
            return places
        core = self._core(i, listed)
        if core is None:
            return None
        j, genitive = core
        if genitive:
            return j, [re.sub(r"[:’]?s$", "", self._text(i, j))], True
        places = self._places_first(i, j)
        if places:
            return places
        word = self.word(j - 1).lower()
        if plural := next((p for p in _PLURAL if word.endswith(p)), None):
            return self._several(i, j, plural)
        j = self._after(i, j)
        return j, [self._text(i, j)], False

    def _known(self, i: int) -> tuple[int, list[str], bool] | None:
        """A name of the table of known bodies, maybe in the genitive."""
        start = self.tokens[i].start()
        first = self.word(i).casefold()
        for word in dict.fromkeys((first, first.removesuffix("s"))):
            for name in _known_by_first_word().get(word, ()):
                end = start + len(name)
                if self.text[start:end].casefold() != name or not (_cap(self.word(i)) or " " in name):
                    continue
                genitive = re.match(r"s\b", self.text[end:]) is not None and _VIEW.match(self.text[end + 1 :])
                if re.match(r"\w|-\w|:", self.text[end:]) and not genitive:
                    continue
                j = next(k for k in range(i, len(self.tokens)) if self.tokens[k].end() >= end) + 1
                if genitive:
                    return j, [self.text[start:end]], True
                if " " not in name and (
                    (_cap(self.word(j)) and self.close(j) and not _is_acronym(self.word(j)))
                    or self._after(i, j) > j
                ):
                    return None  # "Företagarnas Riksorganisation", "Länsstyrelsen i Kalmar län"
                return j, [self._text(i, j)], False
        return None

    def _text(self, i: int, j: int) -> str:
        end = self.tokens[j - 1].end()
        if acronym := re.match(r" \(([A-ZÅÄÖ][\w-]{1,11})\)", self.text[end:]):
            end += acronym.end() if _is_acronym(acronym[1]) else 0
        return self.text[self.tokens[i].start() : end]

    def _core(self, i: int, listed: bool) -> tuple[int, bool] | None:
        """The name without what follows its head, and whether it is a genitive. None: no name begins here."""
        first = self.word(i)
        if i == 0 and _SAYS.match(first.lower()) and not _body(first):
            return None
        if first.lower() in known.OPENERS and not (_is_acronym(first) and len(first) > 1):
            return None
        j, strong = i, False
        if _YEAR.match(first) and self.word(i + 1) == "års":
            j = i + 2
        while j < len(self.tokens) and (j == i or self.close(j) or (j == i + 2 and _YEAR.match(first))):
            word = self.word(j)
            lower = word.lower()
            if word.endswith("-"):
                k = self._elided(j)
                if k is None:
                    break
                j, strong = k, True
                continue
            if j > i and (lower in _STOP or lower in _PREPOSITIONS):
                break
            if _is_acronym(word):
                if ":" in word:
                    return (j + 1, True) if _VIEW.match(self.text[self.tokens[j].end() :]) else None
                strong = True
                j += 1
                if _cap(self.word(j)) and self.close(j) and not _is_acronym(self.word(j)):
                    continue
                break
            if word.endswith("s") and _body_after(word[:-1]) and not _cap(self.word(j + 1)):
                if self._leads_to_body(j + 1):
                    j += 1
                    continue
                after = self.text[self.tokens[j].end() :]
                return (j + 1, True) if _VIEW.match(after) else None
            if (
                j == i
                and lower in known.BARE
                and not (_cap(self.word(j + 1)) and self.close(j + 1))
                and not self._told_apart(i)
            ):
                return None
            if j > i and listed and lower.endswith(("erna", "arna", "orna")) and self._speaks(j + 1):
                strong, j = True, j + 1  # "Srf konsulterna"
                break
            if _cap(word):
                strong = (
                    strong
                    or _body(word)
                    or (j > i and _body_after(word))
                    or self._plural(word)
                    or lower in known.BARE
                )
                j += 1
                continue
            if _SAYS.match(word) and not _body(word):
                break
            if _body(word) or self._plural(word) or (j > i and _body_after(word)) or lower in known.BARE:
                strong = True
                j += 1
                if lower in known.APPELLATIVE and _cap(self.word(j)):
                    continue
                break
            if (j > i or lower in known.MODIFIERS) and self._leads_to_body(j):
                j += 1
                continue
            before = self.word(j - 1)
            if (
                j > i
                and (_is_genitive(before) or before.lower() in known.MODIFIERS)
                and _cap(before)
                and lower.isalpha()
                and len(lower) > 3
                and not _body_after(before[:-1])
                and (strong or listed)
            ):
                j += 1
                following = self.word(j)
                if lower.endswith(("ska", "liga", "tiga")) and self.close(j) and following.isalpha():
                    j += not (_SAYS.match(following) or following.lower() in _STOP | _PREPOSITIONS)
            break
        if j == i:
            return None
        if not strong and not _cap(first):
            return None
        if (
            not strong
            and j - i == 1
            and _is_genitive(first)
            and self.close(j)
            and not _cap(self.word(j))
            and not self._speaks(j)
            and self.word(j) not in _STOP
        ):
            return None
        if (
            i
            and not strong
            and j - i == 1
            and not listed
            and not (self._speaks(j) or self._spoken(i) or self._placed(i, j))
        ):
            return None
        if i == 0 and j == 1 and not strong and re.search(r"(?:en|et|na|ar|er|ning|het|are)$", first):
            if self._declares(j):
                return j, False
            row = self.gap(1) in (", ", " ") and self.name(2 if self.word(1) in ("och", "samt") else 1, True)
            if (self.gap(1) == " " and self.word(1) not in ("och", "samt")) or not row:
                return None
        return j, False

    def _told_apart(self, i: int) -> bool:
        """ "länsstyrelsen i Kalmar län", "nämnden för …": a common noun with what makes it a name."""
        link, following = self.word(i + 1).lower(), self.word(i + 2)
        if link in ("i", "för", "över", "vid", "mot") and _cap(following):
            return True
        if self.word(i).lower() == "fullmäktige" and link == "i":
            return True
        return (
            link == "för"
            and following not in ("sin", "egen", "fram", "övrigt", "att", "det", "närvarande")
            and _cap(self.word(i))
        )

    def _plural(self, word: str) -> bool:
        return word.lower().endswith(_PLURAL)

    def _speaks(self, j: int) -> bool:
        """A verb of opinion follows, maybe after an adverb."""
        rest = self.text[self.tokens[j - 1].end() :]
        return re.match(rf"(?:,? {known.ADVERB},?)? {known.OPINION}\b", rest) is not None

    def _spoken(self, i: int) -> bool:
        """A verb of opinion stands before."""
        return i > 0 and _SAYS.match(self.word(i - 1)) is not None

    def _declares(self, j: int) -> bool:
        """A verb follows that only somebody who has a view can have."""
        return known.DECLARES.match(self.text[self.tokens[j - 1].end() :]) is not None

    def _placed(self, i: int, j: int) -> bool:
        """A proper name where those who think something are listed: "avstyrks av Almega", "däribland Almega"."""
        if self.word(i) in known.COUNTRIES or re.match(
            r"\w*s [a-zåäö]", self.text[self.tokens[i].end() - 1 :]
        ):
            return False
        return known.LISTS.search(self.text[: self.tokens[i].start()]) is not None

    def _elided(self, j: int) -> int | None:
        """After "bank-" in "bank- och fondinspektionen": the token after the body it belongs to."""
        k = j
        while self.word(k).endswith("-") and self.gap(k + 1) in (" ", ", "):
            k += 1
            if self.word(k).lower() in ("och", "samt", "eller", "respektive"):
                k += 1
                break
        if k == j or k >= len(self.tokens):
            return None
        return k + 1 if _body_after(self.word(k)) or _body(self.word(k)) else None

    def _leads_to_body(self, j: int) -> bool:
        """Words that only say which, and then a body: "akademikers centralorganisation"."""
        for k in range(j, min(j + 4, len(self.tokens))):
            word = self.word(k)
            if k > j and not self.close(k):
                return False
            if word.endswith("-"):
                return self._elided(k) is not None
            if k > j and (_body_after(word) or _body(word)):
                return True
            if k == j and _body_after(word):
                return True
            if not (_is_genitive(word) or word.endswith(("a", "k", "t", "g")) or _cap(word)):
                return False
            if _SAYS.match(word) or word.lower() in _STOP or word.lower() in _PREPOSITIONS:
                return False
        return False

    # -- what follows the head of a name

    def _after(self, i: int, j: int) -> int:
        """The end of a name with what tells it from others of its kind: "i Kalmar län", "för vård och omsorg"."""
        word = self.word(j).lower()
        if j >= len(self.tokens) or not self.close(j):
            return j
        head = self.word(j - 1)
        if word == "i" and (
            _cap(self.word(j + 1)) or self.word(j + 1) in ("riksbanken", "riksgäldskontoret")
        ):
            return self._place(j + 1)
        if word in ("vid", "över", "mot", "inom") and (
            _cap(self.word(j + 1)) or (word == "vid" and _body(self.word(j + 1)))
        ):
            if word == "mot" and not known.TAKES_FOR.match(head):
                return j
            if _SAYS.match(head):
                return j
            end = self._place(j + 1)
            if (
                word == "över"
                and self.word(end) == "och"
                and _cap(self.word(end + 1))
                and self.word(end + 1) == "Blekinge"
            ):
                end += 2
            return self._after(i, end) if word == "vid" else end
        if word in ("för", "mot", "av") and known.TAKES_FOR.match(head):
            return self._purpose(j)
        return j

    def _place(self, k: int) -> int:
        """The end of a place: "Västra Götalands län"."""
        if self.word(k) == "Göteborgs" and self.word(k + 1) == "och" and self.word(k + 2) == "Bohus":
            k += 2
        k += 1
        while (
            k < len(self.tokens)
            and self.close(k)
            and (
                (_cap(self.word(k)) and not _is_acronym(self.word(k)))
                or self.word(k)
                in ("län", "stad", "kommun", "läns", "landsting", "stift", "universitet", "högskola")
            )
        ):
            k += 1
        return k

    def _purpose(self, j: int) -> int:
        """The end of "för vård och omsorg", "för press, radio och tv", "för Västra Sverige"."""
        if self.word(j + 1).lower() in (
            "sin",
            "egen",
            "fram",
            "övrigt",
            "det",
            "att",
            "den",
            "närvarande",
            "en",
            "ett",
            "sina",
        ):
            return j
        k = j + 1
        if _cap(self.word(k)):
            return self._place(k)
        while k < len(self.tokens):
            word, gap = self.word(k), self.gap(k)
            if k > j + 1 and gap == ", ":
                more = re.match(
                    r", [a-zåäö-]+(?:, [a-zåäö-]+)* och [a-zåäö-]+", self.text[self.tokens[k - 1].end() :]
                )
                names = _body(word) or word in _STOP or word in known.OPENERS or _SAYS.match(word)
                if not more or names or _body(self.word(k + 1)) or _cap(word):
                    return k
            elif gap != " ":
                return k
            if (
                _cap(word)
                or (_SAYS.match(word) and k > j + 1)
                or word in ("som", "att", "har", "är", "samt", "jämte", "finns")
            ):
                return k
            if word == "och":
                following = self.word(k + 1)
                if (
                    _cap(following)
                    or _body(following)
                    or _SAYS.match(following)
                    or self._leads_to_body(k + 1)
                ):
                    return k
            k += 1
        return k

    # -- several bodies in one phrase

    def _several(self, i: int, j: int, plural: str) -> tuple[int, list[str], bool] | None:
        """ "handelskamrarna i Stockholm och Skåne": one body for each place."""
        if self.word(j).lower() not in ("i", "för", "över", "vid") or not self.close(j):
            return None
        link = self.word(j)
        stem = self._text(i, j)
        single = stem[: len(stem) - len(plural)] + known.PLURAL[plural]
        at, places = j + 1, []
        begin = at
        while at < len(self.tokens) and _cap(self.word(at)):
            end = self._place(at)
            places.append(self.text[self.tokens[at].start() : self.tokens[end - 1].end()])
            begin = end
            gap = self.text[self.tokens[end - 1].end() :]
            more = re.match(rf"(?:, |,? och |,? samt |,? jämte |,? liksom )(?:{link} )?(?=[A-ZÅÄÖ])", gap)
            if not more:
                break
            nxt = self.starts.get(self.tokens[end - 1].end() + more.end())
            if nxt is None or _is_acronym(self.word(nxt)) or self._other_body(nxt):
                break
            at = nxt
        if not places:
            return None
        county = places[-1].endswith(" län")
        if county:
            places = [p if p.endswith(" län") else f"{p} län" for p in places]
        return begin, [f"{single} {link} {place}" for place in places], False

    def _other_body(self, at: int) -> bool:
        """Whether what begins with a capital after a place is a body and no place."""
        word, following = self.word(at), self.word(at + 1)
        if _body(word) or word.lower().endswith(("förbund", "förening", "styrelsen")) or self._plural(word):
            return True
        if following in ("län", "stad", "stift") or not self.close(at + 1):
            return False
        if _cap(following) and following not in ("Sverige", "Norrland", "Götaland", "Götalands", "Bohus"):
            return True
        return _body_after(following) and following not in ("kommun", "stad")

    def _places_first(self, i: int, j: int) -> tuple[int, list[str], bool] | None:
        """ "Umeå och Lunds universitet": one body for each place."""
        if not _cap(self.word(i)) or j - i > 2:
            return None
        text = self.text[self.tokens[i].start() :]
        place = r"[A-ZÅÄÖ][\wåäö]+(?: [A-ZÅÄÖ][\w]+)?"
        kinds = "|".join(sorted(known.AFTER_PLACES, key=len, reverse=True))
        match = re.match(rf"({place})((?:, {place})*) (?:och|samt) ({place}s?) ({kinds})(?![\w-])", text)
        if not match:
            return None
        listed = [match[1], *[p for p in match[2].split(", ") if p], match[3]]
        if any(_body_after(p.split()[0]) or _is_acronym(p) for p in listed):
            return None
        kind = known.AFTER_PLACES[match[4]]
        end = self.tokens[i].start() + match.end()
        k = next(k for k in range(i, len(self.tokens)) if self.tokens[k].end() >= end)
        plural = match[4].endswith(("er", "or", "ar")) or match[4] in ("universitet", "landsting", "stift")
        if not plural and not all(_is_genitive(p) for p in listed[:-1]):
            return None
        return k + 1, [f"{_of_place(p)} {kind}" for p in listed], False


def _of_place(place: str) -> str:
    """A place as it stands before "universitet" and "kommun".

    >>> _of_place("Lund"), _of_place("Umeå"), _of_place("Uppsala"), _of_place("Stockholms")
    ('Lunds', 'Umeå', 'Uppsala', 'Stockholms')
    """
    return place if place[-1] in "aeiouyåäösxz" or place in ("Kalmar", "Karlstad"[:0]) else f"{place}s"


def shown(name: str) -> str:
    """A name as a row shows it: one line, a capital first."""
    name = " ".join(name.split()).strip(" ,;:")
    return name[:1].upper() + name[1:]


def crowds(text: str) -> list[Group]:
    """The crowds of a sentence."""
    found = []
    for match in known.CROWD.finditer(text):
        if not _HEADING.match(text, match.end()) or match.start():
            found.append(_crowd(match))
    lone = known.LONE_CROWD.match(text)
    if lone and not any(g.start < lone.end() for g in found):
        found.insert(0, _crowd(lone))
    return found


_HEADING = re.compile(r" ?:")


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
    sentence = _Sentence(text)
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
        found.append(group)
        while i < len(sentence.tokens) and sentence.tokens[i].start() < group.end:
            i += 1
    return found


def _list(sentence: _Sentence, i: int, taken: Sequence[Group]) -> tuple[Group, int] | None:
    """A name and the names that follow it in a row."""
    first = sentence.name(i, False)
    if first is None:
        return None
    j, names, genitive = first
    members = _members(sentence, i, j, names)
    end = members[-1].end
    while not genitive:
        following = _next(sentence, j, end)
        if following is None or any(g.start <= sentence.tokens[following].start() < g.end for g in taken):
            break
        more = sentence.name(following, True)
        if more is None or more[2]:
            break
        j = more[0]
        members += _members(sentence, following, j, more[1])
        end = members[-1].end
    return Group(tuple(members), members[0].start, end, genitive), j


def _members(sentence: _Sentence, i: int, j: int, names: list[str]) -> list[Member]:
    start = sentence.tokens[i].start()
    end = max(sentence.tokens[j - 1].end(), start + len(names[0]) if len(names) == 1 else 0)
    return [Member(shown(name), start, end) for name in names]


def _next(sentence: _Sentence, j: int, end: int) -> int | None:
    """The token where the next name of a row would begin, after a parenthesis or a clause about the last one."""
    text = sentence.text
    aside = _BEFORE_MORE.match(text[end:])
    at = end + (aside.end() if aside else 0)
    for k in range(j, min(j + 40, len(sentence.tokens))):
        begin = sentence.tokens[k].start()
        if begin < at:
            continue
        between = text[at:begin]
        if _PAIRED.get(between.strip(), "") not in text[max(0, at - 400) : at].casefold():
            return None
        if _LIST.match(between + ("" if between.endswith(" ") else " ")):
            follows = sentence.name(k, True)
            if follows:
                return k
        if len(between) > 60:
            break
    if _RELATIVE.match(text[at:]):
        for comma in re.finditer(r", ", text[at + 2 :]):
            begin = at + 2 + comma.end()
            k = sentence.starts.get(begin, -1)
            if k > 0 and (
                _body(sentence.word(k)) or sentence._plural(sentence.word(k)) or _cap(sentence.word(k))
            ):
                follows = sentence.name(k, True)
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
    sentence: _Sentence, i: int, before: Sequence[Group], here: Sequence[Group]
) -> tuple[Group, int] | None:
    """A body or bodies named before, spoken of by a common noun."""
    word = sentence.word(i).lower()
    span = sentence.tokens[i].span()
    earlier = [*before, *here]
    if word in known.BARE and not (i and sentence.word(i - 1).lower() in ("denna", "den", "egna", "sådan")):
        if sentence.word(i + 1).lower() in ("för", "i", "vid", "över") and (
            _cap(sentence.word(i + 2))
            or (
                word in ("myndigheten", "inspektionen", "nämnden")
                and sentence.word(i + 1) == "för"
                and sentence.word(i + 2) not in ("sin", "egen", "fram")
            )
        ):
            return None
        if _cap(sentence.word(i + 1)) and sentence.close(i + 1):
            return None
        pattern = known.BARE[word]
        for group in reversed(earlier):
            for member in reversed(group.members):
                if member.kind is Kind.NAMED and re.search(
                    pattern, member.name, re.IGNORECASE if pattern.islower() else 0
                ):
                    return Group((Member(member.name, *span),), *span, again=True), i + 1
        if (
            i == 0
            and not any(m.kind is Kind.NAMED for g in earlier for m in g.members)
            and sentence._declares(1)
        ):
            return Group((Member(shown(word), *span),), *span, again=True), i + 1
        return None
    if i == 0 or sentence.gap(i) in (", ",):
        for length in (2, 1):
            words = " ".join(sentence.word(i + n) for n in range(length)).lower()
            if (
                i + length <= len(sentence.tokens)
                and _BOTH.match(words)
                and before
                and sentence._speaks(i + length)
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
