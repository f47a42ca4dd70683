"""The respondents of a case by everything that may be written for them: names, abbreviations, stems, letters, addresses.

Built once for a case; `names` looks in it. Values are places in `respondents`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain import Respondent
from assistant.respondents import forms
from assistant.respondents.shapes import PARENTHESIS
from assistant.respondents.tree import Node


class NameTables:
    def __init__(self, respondents: Sequence[Respondent]) -> None:
        self.respondents = tuple(respondents)
        self.own: dict[str, set[int]] = {}
        self.exact: dict[str, dict[int, str]] = {}
        self.short: dict[str, set[int]] = {}
        self.key: dict[tuple[str, ...], set[int]] = {}
        self.core: dict[tuple[str, ...], set[int]] = {}
        self.folded: dict[str, set[int]] = {}
        self.main: dict[tuple[str, ...], set[int]] = {}
        self.compact: dict[str, set[int]] = {}
        self.with_word: dict[str, set[tuple[str, ...]]] = {}
        self.letters: dict[str, set[tuple[str, ...]]] = {}
        self.single: set[tuple[str, ...]] = set()
        self.mail: dict[str, set[int]] = {}
        self.places = _places(self.respondents)
        self.tree = Node()
        for index, respondent in enumerate(self.respondents):
            self.own.setdefault(forms.tidy(respondent.name).casefold(), set()).add(index)
            for name, how in _named(respondent):
                self._add(index, name, how)
            self._add_main(index, respondent.name)
            for alias in respondent.aliases:
                address = alias.casefold().strip()
                for entry in (address, address.rpartition("@")[2]) if "@" in address else ():
                    self.mail.setdefault(entry, set()).add(index)

    def _add(self, index: int, name: str, how: str) -> None:
        self.exact.setdefault(forms.tidy(name).casefold(), {}).setdefault(index, how)
        self.compact.setdefault(forms.fold(re.sub(r"[\W_]", "", name)), set()).add(index)
        if forms.is_abbreviation(name):
            self.short.setdefault(forms.tidy(name), set()).add(index)
            return
        stems = forms.words(name)
        key = tuple(sorted(stems))
        if not key:
            return
        self.key.setdefault(key, set()).add(index)
        self.letters.setdefault("".join(sorted("".join(key))), set()).add(key)
        if len(key) == 1:
            self.single.add(key)
        for word in key:
            self.with_word.setdefault(word, set()).add(key)
        self.folded.setdefault(forms.folded_key(name), set()).add(index)
        self.compact.setdefault(forms.fold("".join(stems)), set()).add(index)
        core = forms.core(key)
        if core and (len(core) > 1 or len(core[0]) > 4):
            self.core.setdefault(core, set()).add(index)
        for sequence in {stems, forms.core(stems) if core in self.core else stems}:
            if sequence and (len(sequence) > 1 or len(sequence[0]) > 3):
                self.tree.grow(sequence, index)

    def _add_main(self, index: int, name: str) -> None:
        """The body of "Lunds universitet (Juridiska fakulteten)": a weaker way to mean it."""
        main = forms.tidy(re.split(r"[(,]|\s[–—-]\s", name)[0])
        if main and main != name and len(forms.words(main)) > 1:
            self.main.setdefault(forms.key(main), set()).add(index)


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


def _places(respondents: Sequence[Respondent]) -> frozenset[str]:
    """Words that say where, in these names too: Älvhamra in "Älvhamra kommun"."""
    found = set(forms.places())
    for respondent in respondents:
        stems = forms.words(respondent.name)
        if len(stems) == 2 and ({"kommun", "region", "länsstyrelse"} & set(stems)):
            found |= set(stems) - {"kommun", "region", "länsstyrelse"}
    return frozenset(found)
