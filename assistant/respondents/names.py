"""Matching how a body is written to the respondents of a case.

`Names.match` answers which respondent a name means, `match_all` does it for a joint answer,
`mentions` finds respondents in running text. A name that could mean two respondents means none:
they become candidates for a person to choose between. Misspellings are accepted only when a single
respondent explains them, and never across words that are themselves names of something: Kalmar is
not a misspelt Kronoberg, a tingsrätt not a hovrätt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.domain import Respondent, Span, content_id, slug
from assistant.respondents import addressed, forms
from assistant.respondents.name_tables import NameTables
from assistant.respondents.shapes import (
    PARENTHESIS,
    behind,
    clean,
    edits,
    is_department,
    looks_like_body,
    spread,
    unwrapped,
    variants,
)

_GENITIVE = re.compile(r"(?<=[A-ZÅÄÖ])(?:[:’']s|s)$|[:’']s$")
_PARTS = re.compile(r"\s*(?:,|;|\n|\||/|\s[–—-]\s|\bvid\b|\bhos\b)\s*")

_JOINTS = re.compile(r"\s*(?:,|;|\n|/|\bsamt\b|\boch\b|&|\bjämte\b|\btillsammans med\b)\s*", re.IGNORECASE)

_MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Match:
    """What a name means. `respondent` is None when no respondent, or more than one, can be meant."""

    text: str
    """The name as written, without what stands around it."""
    respondent: Respondent | None
    method: str = ""
    """How the two are the same, in Swedish."""
    score: float = 0.0
    candidates: tuple[Respondent, ...] = ()
    """Respondents that may be meant, for a person to choose between."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A respondent named in running text."""

    span: Span
    respondent: Respondent


class Names:
    """The respondents of a case, ready to be recognised. Built once per case."""

    def __init__(self, respondents: Sequence[Respondent]) -> None:
        self.respondents = tuple(respondents)
        self.tables = NameTables(self.respondents)
        self._matched: dict[str, tuple[Match, ...]] = {}

    @cached_property
    def wide(self) -> Names:
        """The respondents and every well-known body that is none of them, for senders that were not asked.

        Bodies that are not respondents have ids that begin with "?".
        """
        others = [name for name in forms.well_known() if not self._strict(name).respondent]
        return Names(
            (*self.respondents, *(Respondent(f"?{slug(name)}", name, invited=False) for name in others))
        )

    # -- one name

    def match(self, text: str) -> Match:
        """Which respondent a name means.

        >>> skolverket = Respondent("statens-skolverk", "Statens skolverk")
        >>> Names([skolverket]).match("Skolverkets yttrande").respondent == skolverket
        True
        """
        acting = self._acting(text)
        if acting:
            return acting
        name = clean(text)
        if not forms.WORD.search(name):
            return Match(name, None)
        for found in (self._strict(name), self._by_parts(name), self._loose(name)):
            if found.respondent or found.candidates:
                return found
        return Match(name, None, candidates=self._near(name))

    def _acting(self, text: str) -> Match | None:
        """ "Göteborgs Stad genom grundskolenämnden" is the nämnd, where the nämnd was asked."""
        name = behind(text)
        found = self._strict(name) if name else None
        asked = found and found.respondent and not found.respondent.id.startswith("?")
        return (
            Match(name, found.respondent, "den som svarar för någon annan", 0.93) if found and asked else None
        )

    def exact(self, text: str) -> Match:
        """As `match`, but only the same name or one that is known to be the same body: no parts, no misspellings."""
        return self._strict(clean(text))

    def _one(self, name: str, indexes: Iterable[int], method: str, score: float) -> Match:
        chosen = sorted(set(indexes))
        if len(chosen) == 1:
            return Match(name, self.respondents[chosen[0]], method, score)
        return Match(name, None, candidates=tuple(self.respondents[index] for index in chosen))

    def _strict(self, name: str) -> Match:
        """The same name, or one that is known to be the same body."""
        for variant in dict.fromkeys((name, name[:-1] if name.endswith("s") else name, unwrapped(name))):
            if variant.casefold() in self.tables.own:
                return self._one(name, self.tables.own[variant.casefold()], "samma namn", 1.0)
            if variant in self.tables.short:
                return self._one(name, self.tables.short[variant], "förkortning", 0.97)
            exact = self.tables.exact.get(variant.casefold())
            if exact:
                own = [index for index, how in exact.items() if how == "samma namn"]
                chosen = own or list(exact)
                return self._one(name, chosen, exact[chosen[0]], 1.0 if own else 0.97)
        for variant in variants(name):
            key = forms.key(variant)
            if key in self.tables.key:
                own = [i for i in self.tables.key[key] if forms.key(self.respondents[i].name) == key]
                return self._one(name, own or self.tables.key[key], "samma namn i annan form", 0.95)
        hits = set(self._by_table(name))
        if hits:
            return self._one(name, hits, "annat namn på samma organisation", 0.93)
        return Match(name, None)

    def _by_table(self, name: str) -> Iterator[int]:
        """Respondents that the table ties to a name; two older bodies that became one are not each other."""
        table = forms.other_names(name)
        older = any(how == "nuvarande namn" for _, how in table)
        for other, _ in table:
            for index, how in self.tables.exact.get(forms.tidy(other).casefold(), {}).items():
                if not (older and how == "nuvarande namn"):
                    yield index
            key = forms.key(other)
            yield from (i for i in self.tables.key.get(key, ()) if forms.key(self.respondents[i].name) == key)

    def _by_parts(self, name: str) -> Match:
        """A unit of a respondent, or a respondent with the organisation around it."""
        pieces = [piece for piece in _PARTS.split(PARENTHESIS.sub(r", \1", name)) if forms.WORD.search(piece)]
        hits: dict[str, Respondent] = {}
        long = [piece for piece in pieces if not forms.is_abbreviation(piece)]
        for piece in long if len(pieces) > 1 else ():
            found = self._strict(piece)
            if found.respondent:
                hits[found.respondent.id] = found.respondent
        if not hits:
            for mention in self.mentions(name):
                rest = name[: mention.span.start] + " " + name[mention.span.end :]
                if self._says_little(forms.words(rest)):
                    hits[mention.respondent.id] = mention.respondent
        chosen = list(hits.values())
        others = self._units_named(name, chosen)
        if others:
            return Match(name, None, candidates=(*others, *chosen))
        if len(chosen) > 1:
            narrow = [r for r in chosen if not {"kommun", "region"} & set(forms.words(r.name))]
            chosen = narrow if len(narrow) == 1 else chosen
        if len(chosen) == 1:
            return Match(name, chosen[0], "enhet eller del av namnet", 0.85)
        return Match(name, None, candidates=tuple(chosen))

    def _units_named(self, name: str, chosen: Sequence[Respondent]) -> tuple[Respondent, ...]:
        """ "Göteborgs Stad, Socialnämnden" where four socialnämnder were asked: one of these, not the city itself."""
        own = {word for respondent in chosen for word in forms.words(respondent.name)}
        if len(chosen) != 1 or not {"kommun", "region"} & own:
            return ()
        units = [word for word in forms.words(name) if word not in own and word.endswith("nämnd")]
        near = {other.id: other for unit in units for other in self._near(unit)}
        return tuple(near.values())

    def _loose(self, name: str) -> Match:
        key = forms.key(name)
        main = self.tables.main.get(key, set())
        if len(main) > 1:
            return self._one(name, main, "", 0)
        if main:
            return self._one(name, main, "organisationen utan enhet", 0.82)
        core = forms.core(key)
        if core in self.tables.core and set(core) - forms.places():
            return self._one(name, self.tables.core[core], "samma namn utan allmänna ord", 0.85)
        folded = self.tables.folded.get(forms.folded_key(name))
        if folded and not set(key) & forms.places() - set().union(
            *(forms.words(self.respondents[i].name) for i in folded)
        ):
            return self._one(name, folded, "samma namn utan å, ä och ö", 0.88)
        return self._misspelt(name, key)

    def _misspelt(self, name: str, key: tuple[str, ...]) -> Match:
        """One respondent differs by a few letters, and no other is nearly as close."""
        costs: dict[int, int] = {}
        letters = "".join(sorted("".join(key)))
        near = (
            {other for word in key for other in self.tables.with_word.get(word, ())}
            if len(key) > 1
            else self.tables.single
        )
        for known in sorted({*near, *self.tables.letters.get(letters, ())}):
            cost = edits(key, known)
            if cost is not None:
                for index in self.tables.key[known]:
                    costs[index] = min(cost, costs.get(index, cost))
        if not costs:
            return Match(name, None)
        best = min(costs.values())
        close = [index for index, cost in costs.items() if cost <= best + 1]
        return self._one(name, close, "liknande stavning", 0.88 - 0.06 * best)

    def _near(self, name: str) -> tuple[Respondent, ...]:
        """Respondents whose name says all this and more: "Länsstyrelsen" could be any of them."""
        wanted = set(forms.words(name))
        if not any(forms.is_body_noun(word) for word in wanted):
            return ()
        first = min(wanted, key=lambda word: (len(self.tables.with_word.get(word, ())), word))
        indexes = {i for key in self.tables.with_word.get(first, ()) for i in self.tables.key[key]}
        near = [self.respondents[index] for index in sorted(indexes)]
        return tuple(r for r in near if wanted < set(forms.words(r.name)))

    def _says_little(self, stems: Sequence[str]) -> bool:
        """Words around a respondent's name that do not make it another body."""
        if "kommun" in stems or "region" in stems:
            stems = [word for at, word in enumerate(stems) if "kommun" not in stems[at + 1 : at + 2]]
        return all(
            word in forms.GENERIC_WORDS
            or word in ("kommun", "region")
            or word in self.tables.places
            or is_department(word)
            for word in stems
        )

    def _is_unit(self, known: Sequence[Match], bodies: Sequence[Match]) -> bool:
        """Whether the other pieces are units of the one known body, not bodies of their own."""
        others = [body for body in bodies if body.respondent is None]
        return len(known) == 1 and all(self._says_little(forms.words(other.text)) for other in others)

    # -- other ways to be named

    def by_address(self, address: str) -> tuple[Respondent, ...]:
        return addressed.by_address(address, self.tables)

    def by_file_name(self, name: str) -> tuple[Respondent, ...]:
        return addressed.by_file_name(name, self.tables)

    # -- several names

    def match_all(self, text: str) -> tuple[Match, ...]:
        """The names of a joint answer, in order; one match where the text is one name.

        >>> names = Names([Respondent("a", "Patent- och registreringsverket"), Respondent("b", "Kalmar kommun")])
        >>> [m.text for m in names.match_all("Patent- och registreringsverket och Kalmar kommun")]
        ['Patent- och registreringsverket', 'Kalmar kommun']
        """
        found = self._matched.get(text)
        if found is None:
            # The letters of a case share their headings, and each is asked about in several ways.
            if len(self._matched) >= _MOST_REMEMBERED:
                self._matched.clear()
            found = self._matched[text] = self._match_all(text)
        return found

    def _match_all(self, text: str) -> tuple[Match, ...]:
        acting = self._acting(text)
        if acting:
            return (acting,)
        name = clean(text)
        strict = self._strict(name)
        several = () if strict.respondent else spread(name)
        if several:
            each = tuple(self.match(one) for one in several)
            if any(match.respondent for match in each):
                return each
        cuts = [0, *(found.end() for found in _JOINTS.finditer(name)), len(name) + 1]
        ends = [*(found.start() for found in _JOINTS.finditer(name)), len(name)]
        if strict.respondent or len(ends) == 1 or len(ends) > 60:
            return (strict if strict.respondent else self.match(name),)
        pieces: list[Match] = []
        at, rest_from = 0, None
        while at < len(ends):
            for last in range(min(len(ends) - 1, at + 4), at - 1, -1):
                found = self._strict(name[cuts[at] : ends[last]])
                if found.respondent:
                    if rest_from is not None:
                        pieces.append(Match(forms.tidy(name[cuts[rest_from] : ends[at - 1]]), None))
                    pieces.append(found)
                    at, rest_from = last + 1, None
                    break
            else:
                rest_from = at if rest_from is None else rest_from
                at += 1
        if rest_from is not None:
            pieces.append(Match(forms.tidy(name[cuts[rest_from] : ends[-1]]), None))
        bodies = [piece for piece in pieces if piece.respondent or looks_like_body(piece.text)]
        distinct = {piece.respondent.id if piece.respondent else piece.text for piece in bodies}
        known = [piece for piece in bodies if piece.respondent]
        if not known or len(distinct) < 2 or self._is_unit(known, bodies):
            return (self.match(name),)
        return tuple(bodies)

    def mentions(self, text: str) -> Iterator[Mention]:
        """Respondents named in running text, the longest name at each place."""
        tokens = list(forms.WORD.finditer(text))
        at = 0
        while at < len(tokens):
            found = self._mention(text, tokens, at) if text[tokens[at].start()].isupper() else None
            if found is None:
                at += 1
                continue
            last, index = found
            yield Mention(Span(tokens[at].start(), tokens[last].end()), self.respondents[index])
            at = last + 1

    def _mention(self, text: str, tokens: Sequence[re.Match[str]], at: int) -> tuple[int, int] | None:
        first = tokens[at][0]
        short = self.tables.short.get(first) or self.tables.short.get(_GENITIVE.sub("", first))
        found = self.tables.tree.longest(text, tokens, at)
        return found or ((at, min(short)) if short and len(short) == 1 else None)


def respondent_ids(names: Sequence[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """An id for each name: its slug, and something more where two names have the same (Habo, Håbo)."""
    used = set(taken)
    found = []
    for name in names:
        identity = slug(name)
        if identity in used:
            identity = f"{identity}-{content_id('', name)[:6]}"
        used.add(identity)
        found.append(identity)
    return tuple(found)
