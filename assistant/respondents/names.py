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
from assistant.respondents import forms
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
from assistant.respondents.tree import Node

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


def _named(respondent: Respondent) -> list[tuple[str, str]]:
    """(form, how it relates to the respondent's name), the name first."""
    found: list[tuple[str, str]] = [(respondent.name, "samma namn")]
    inside = PARENTHESIS.findall(respondent.name)
    bare = forms.tidy(PARENTHESIS.sub(" ", respondent.name))
    pieces = [piece for piece in re.split(r"\s*,\s*|\s+[–—-]\s+", bare) if piece]
    shorts = [piece for piece in (*inside, *pieces) if forms.is_abbreviation(piece)]
    longs = [piece for piece in pieces if not forms.is_abbreviation(piece)]
    if inside and all(forms.is_abbreviation(piece) for piece in inside):
        found.append((bare, "samma namn"))
    if shorts and len(longs) == 1:
        found.append((longs[0], "samma namn"))
    found += [(short, "förkortning") for short in shorts]
    aliases = [alias for alias in respondent.aliases if "@" not in alias]
    found += [(alias, "annat namn") for alias in aliases]
    names = dict.fromkeys([respondent.name, bare, *longs[:1], *aliases, *shorts])
    if len(longs) > 1 and not inside:
        del names[longs[0]]
    for name in names:
        others = forms.other_names(name)
        found += others
        if others:
            break
    return list({name: how for name, how in reversed(found) if name}.items())[::-1]


class Names:
    """The respondents of a case, ready to be recognised. Built once per case."""

    def __init__(self, respondents: Sequence[Respondent]) -> None:
        self.respondents = tuple(respondents)
        self._own: dict[str, set[int]] = {}
        self._exact: dict[str, dict[int, str]] = {}
        self._short: dict[str, set[int]] = {}
        self._key: dict[tuple[str, ...], set[int]] = {}
        self._core: dict[tuple[str, ...], set[int]] = {}
        self._folded: dict[str, set[int]] = {}
        self._main: dict[tuple[str, ...], set[int]] = {}
        self._compact: dict[str, set[int]] = {}
        self._with_word: dict[str, set[tuple[str, ...]]] = {}
        self._letters: dict[str, set[tuple[str, ...]]] = {}
        self._single: set[tuple[str, ...]] = set()
        self._mail: dict[str, set[int]] = {}
        self._places = _places(self.respondents)
        self._tree = Node()
        self._matched: dict[str, tuple[Match, ...]] = {}
        for index, respondent in enumerate(self.respondents):
            self._own.setdefault(forms.tidy(respondent.name).casefold(), set()).add(index)
            for name, how in _named(respondent):
                self._add(index, name, how)
            self._add_main(index, respondent.name)
            for alias in respondent.aliases:
                address = alias.casefold().strip()
                for entry in (address, address.rpartition("@")[2]) if "@" in address else ():
                    self._mail.setdefault(entry, set()).add(index)

    def _add(self, index: int, name: str, how: str) -> None:
        self._exact.setdefault(forms.tidy(name).casefold(), {}).setdefault(index, how)
        self._compact.setdefault(forms.fold(re.sub(r"[\W_]", "", name)), set()).add(index)
        if forms.is_abbreviation(name):
            self._short.setdefault(forms.tidy(name), set()).add(index)
            return
        stems = forms.words(name)
        key = tuple(sorted(stems))
        if not key:
            return
        self._key.setdefault(key, set()).add(index)
        self._letters.setdefault("".join(sorted("".join(key))), set()).add(key)
        if len(key) == 1:
            self._single.add(key)
        for word in key:
            self._with_word.setdefault(word, set()).add(key)
        self._folded.setdefault(forms.folded_key(name), set()).add(index)
        self._compact.setdefault(forms.fold("".join(stems)), set()).add(index)
        core = forms.core(key)
        if core and (len(core) > 1 or len(core[0]) > 4):
            self._core.setdefault(core, set()).add(index)
        for sequence in {stems, forms.core(stems) if core in self._core else stems}:
            if sequence and (len(sequence) > 1 or len(sequence[0]) > 3):
                self._tree.grow(sequence, index)

    def _add_main(self, index: int, name: str) -> None:
        """The body of "Lunds universitet (Juridiska fakulteten)": a weaker way to mean it."""
        main = forms.tidy(re.split(r"[(,]|\s[–—-]\s", name)[0])
        if main and main != name and len(forms.words(main)) > 1:
            self._main.setdefault(forms.key(main), set()).add(index)

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
            if variant.casefold() in self._own:
                return self._one(name, self._own[variant.casefold()], "samma namn", 1.0)
            if variant in self._short:
                return self._one(name, self._short[variant], "förkortning", 0.97)
            exact = self._exact.get(variant.casefold())
            if exact:
                own = [index for index, how in exact.items() if how == "samma namn"]
                chosen = own or list(exact)
                return self._one(name, chosen, exact[chosen[0]], 1.0 if own else 0.97)
        for variant in variants(name):
            key = forms.key(variant)
            if key in self._key:
                own = [i for i in self._key[key] if forms.key(self.respondents[i].name) == key]
                return self._one(name, own or self._key[key], "samma namn i annan form", 0.95)
        hits = set(self._by_table(name))
        if hits:
            return self._one(name, hits, "annat namn på samma organisation", 0.93)
        return Match(name, None)

    def _by_table(self, name: str) -> Iterator[int]:
        """Respondents that the table ties to a name; two older bodies that became one are not each other."""
        table = forms.other_names(name)
        older = any(how == "nuvarande namn" for _, how in table)
        for other, _ in table:
            for index, how in self._exact.get(forms.tidy(other).casefold(), {}).items():
                if not (older and how == "nuvarande namn"):
                    yield index
            key = forms.key(other)
            yield from (i for i in self._key.get(key, ()) if forms.key(self.respondents[i].name) == key)

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
        main = self._main.get(key, set())
        if len(main) > 1:
            return self._one(name, main, "", 0)
        if main:
            return self._one(name, main, "organisationen utan enhet", 0.82)
        core = forms.core(key)
        if core in self._core and set(core) - forms.places():
            return self._one(name, self._core[core], "samma namn utan allmänna ord", 0.85)
        folded = self._folded.get(forms.folded_key(name))
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
            {other for word in key for other in self._with_word.get(word, ())}
            if len(key) > 1
            else self._single
        )
        for known in sorted({*near, *self._letters.get(letters, ())}):
            cost = edits(key, known)
            if cost is not None:
                for index in self._key[known]:
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
        first = min(wanted, key=lambda word: (len(self._with_word.get(word, ())), word))
        indexes = {i for key in self._with_word.get(first, ()) for i in self._key[key]}
        near = [self.respondents[index] for index in sorted(indexes)]
        return tuple(r for r in near if wanted < set(forms.words(r.name)))

    def _says_little(self, stems: Sequence[str]) -> bool:
        """Words around a respondent's name that do not make it another body."""
        if "kommun" in stems or "region" in stems:
            stems = [word for at, word in enumerate(stems) if "kommun" not in stems[at + 1 : at + 2]]
        return all(
            word in forms.GENERIC_WORDS
            or word in ("kommun", "region")
            or word in self._places
            or is_department(word)
            for word in stems
        )

    def _is_unit(self, known: Sequence[Match], bodies: Sequence[Match]) -> bool:
        """Whether the other pieces are units of the one known body, not bodies of their own."""
        others = [body for body in bodies if body.respondent is None]
        return len(known) == 1 and all(self._says_little(forms.words(other.text)) for other in others)

    # -- other ways to be named

    def by_address(self, address: str) -> tuple[Respondent, ...]:
        """Whose an e-mail address or a domain is: one respondent, several in question, or none.

        >>> names = Names([Respondent("a", "Statens skolverk"), Respondent("b", "Länsstyrelsen i Kalmar län")])
        >>> [r.id for r in (*names.by_address("x@skolverket.se"), *names.by_address("kalmar@lansstyrelsen.se"))]
        ['a', 'b']
        """
        address = address.casefold().strip(" <>.")
        local, _, domain = address.rpartition("@")
        found = self._mail.get(address) or self._mail.get(domain) or set()
        if len(found) != 1:
            label = re.sub(r"^www\.", "", domain).rpartition(".")[0].rpartition(".")[2]
            place = forms.municipalities().get(label)
            hits = self._compact.get(label) or self._compact.get(forms.fold(forms.stem(label))) or set()
            if not hits and local:
                hits = self._folded.get(forms.folded_key(f"{label} {local.replace('.', ' ')}"), set())
            if not hits and place:
                hits = self._key.get(forms.key(f"{place} kommun"), set())
            found = hits or found
        return tuple(self.respondents[index] for index in sorted(found)) if len(found) <= 3 else ()

    def by_file_name(self, name: str) -> tuple[Respondent, ...]:
        """Whose a file is, by its name: the longest name in it; several only if joined by "och".

        >>> names = Names([Respondent("a", "Länsstyrelsen i Örebro län"), Respondent("b", "Kalmar kommun")])
        >>> [r.id for r in names.by_file_name("n2015-4841-tif_24-lansstyrelsen-orebro.pdf")]
        ['a']
        """
        parts = [part for part in re.split(r"[\W_]+", re.sub(r"\.\w{1,5}$", "", name)) if part]
        found: list[tuple[int, int, int]] = []
        for start in range(len(parts)):
            for end in range(min(len(parts), start + 14), start, -1):
                hits = self._in_file_name(parts[start:end])
                if len(hits) == 1:
                    found.append((start, end, min(hits)))
                    break
        chosen: list[tuple[int, int, int]] = []
        for start, end, index in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
            if all(end <= first or start >= last for first, last, _ in chosen):
                chosen.append((start, end, index))
        own = [one for one in chosen if not self.respondents[one[2]].id.startswith("?")]
        chosen = sorted(own or chosen)
        joined = chosen[:1]
        for one in chosen[1:]:
            if one[0] == joined[-1][1] + 1 and parts[one[0] - 1].casefold() in ("och", "samt", "o"):
                joined.append(one)
        ids = dict.fromkeys(index for _, _, index in joined)
        others = {index for _, _, index in chosen} - set(ids)
        return tuple(self.respondents[index] for index in ids) if not others else ()

    def _in_file_name(self, parts: Sequence[str]) -> set[int]:
        if parts[0].casefold() in forms.STOP_WORDS or parts[-1].casefold() in forms.STOP_WORDS - {"län"}:
            return set()
        text = " ".join(parts)
        folded = forms.folded_key(text)
        if folded in self._folded:
            return self._folded[folded]
        whole = forms.fold("".join(parts))
        hits = self._compact.get(whole, set()) if len(whole) > 1 else set()
        return {i for i in hits if len(whole) > 4 or not self.respondents[i].id.startswith("?")}

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
            found = self._mention(text, tokens, at)
            if found is None:
                at += 1
                continue
            last, index = found
            yield Mention(Span(tokens[at].start(), tokens[last].end()), self.respondents[index])
            at = last + 1

    def _mention(self, text: str, tokens: Sequence[re.Match[str]], at: int) -> tuple[int, int] | None:
        first = tokens[at][0]
        if not first[:1].isupper():
            return None
        short = self._short.get(first) or self._short.get(_GENITIVE.sub("", first))
        found = self._tree.longest(text, tokens, at)
        return found or ((at, min(short)) if short and len(short) == 1 else None)


def _places(respondents: Sequence[Respondent]) -> frozenset[str]:
    """Words that say where, in these names too: Älvhamra in "Älvhamra kommun"."""
    found = set(forms.places())
    for respondent in respondents:
        stems = forms.words(respondent.name)
        if len(stems) == 2 and ({"kommun", "region", "länsstyrelse"} & set(stems)):
            found |= set(stems) - {"kommun", "region", "länsstyrelse"}
    return frozenset(found)


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
