"""Which figure of a row a question asks for, and how it is said: "Konsultkostnader, Budget helår 2023: 137 000"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant import words
from assistant.domain import Citation, ReadDocument
from assistant.questions import thesaurus
from assistant.questions.bags import bag_of
from assistant.questions.collapsed import DASHES
from assistant.questions.expected import Question
from assistant.questions.figures import Row
from assistant.questions.periods import Period, period_of

_OUTCOME = re.compile(r"\b(?:utfall|bokslut|aktuell)\b", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"\br12\b|\b(?:fg|föreg\w*|föregående)\b", re.IGNORECASE)
_YEAR_ROUND = re.compile(r"\b(?:rullande|(?:tolv|12)[ -]?månad\w*)\b", re.IGNORECASE)
_R12 = re.compile(r"\bR12\b", re.IGNORECASE)
_STANDS_OUT = 0.5


def cell(
    asked: Question, row: Row, importance: Mapping[str, float], period: Period
) -> tuple[str, str] | None:
    """What a row says in answer to a question, and the columns it says it of; None when no column may be meant.

    Without a column that stands out, or where it is not certain which figure stands in which, all the row is said.
    """
    names = row.columns or row.names
    fitting = _of_period(period, names, row)
    if names and not fitting:
        return None
    if not row.columns:
        return _whole(row), " ".join(names[n] for n in fitting)
    scores = {n: _score(asked, in_full(asked, names[n]), importance) for n in fitting}
    empty = [name for name in row.names if name not in row.columns]
    if any(
        _score(asked, name, importance) > max(scores.values())
        for name in (empty[n] for n in _of_period(period, empty, row))
    ):
        return None  # the cell that is asked for is empty
    best = sorted(fitting, key=lambda n: (-scores[n], n))
    if len(best) > 1 and scores[best[0]] - scores[best[1]] < _STANDS_OUT:
        plain = [n for n in best if _OUTCOME.search(names[n]) and not _NOT_PLAIN.search(names[n])]
        close = [n for n in plain if scores[best[0]] - scores[n] < _STANDS_OUT]
        if len(close) != 1:
            return _whole(row), " ".join(names[n] for n in fitting)
        best = close
    if row.figures[best[0]] in DASHES:
        return None  # a dash says that nothing stands there
    return f"{_label(row)}, {names[best[0]]}: {_figure(row, best[0])}", names[best[0]]


def in_full(asked: Question, column: str) -> str:
    """A column's name in the question's words, where it is an abbreviation: "R12" is the last twelve months."""
    said = _YEAR_ROUND.search(asked.text)
    return _R12.sub(said.group(), column) if said else column


def _of_period(period: Period, names: Sequence[str], row: Row) -> list[int]:
    """The columns that may be meant: those of the years and months asked about, and those without any.

    None when columns are told apart by year or month, and none is of those asked about.
    """
    line = period_of(row.label)
    own = [period_of(name) for name in names]
    fitting = list(range(len(names)))
    for asked, of in ((period.years, [p.years for p in own]), (period.months, [p.months for p in own])):
        if asked and any(of) and not asked & line.years:
            if not any(asked & one for one in of):
                return []
            fitting = [n for n in fitting if not of[n] or asked & of[n]]
    return fitting


def _score(asked: Question, name: str, importance: Mapping[str, float]) -> float:
    """How much of the question the name of a column accounts for, less what it says besides."""
    bag = bag_of(name)
    held = sum(importance[term.word] * bag.holds(term.word) for term in asked.terms)
    question = bag_of(asked.text)
    besides = [token for token in words.tokens(name) if not question.holds(token.word)]
    return held - 0.2 * len(besides) - (1.0 if any(_NOT_PLAIN.match(t.word) for t in besides) else 0.0)


def named_share(asked: Question, row: Row) -> float:
    """How much of a row's label the question names: "Kostnad utvecklingsprojekt" is not "kostnader"."""
    inner = re.findall(r"\(([^)]*)\)", row.label)
    return max(_share(asked, one) for one in (re.sub(r"\([^)]*\)", " ", row.label), *inner, row.label))


def _share(asked: Question, label: str) -> float:
    question = bag_of(asked.text)
    telling = [t.word for t in words.tokens(label) if t.word not in words.STOP_WORDS and len(t.word) > 1]
    if not telling:
        return 0.0
    there = thesaurus.senses(asked.text)
    held = sum(
        max(question.holds(word), _inside(word, question.stems), _said_otherwise(word, there))
        for word in telling
    )
    return held / len(telling)


def _said_otherwise(word: str, there: frozenset[int]) -> float:
    """A word of the label that the question has other words for."""
    return max((near for sense, near in thesaurus.others(word).items() if sense in there), default=0.0)


def _inside(word: str, stems: frozenset[str]) -> float:
    """A word of the label whose last part the question has: "Personalkostnader" for "kostnader" is half of it."""
    parts = words.parts(word)
    return 0.5 if parts and parts[-1] in stems else 0.0


def _label(row: Row) -> str:
    return f"{row.group}, {row.label}" if row.group else row.label


def _figure(row: Row, at: int) -> str:
    figure = row.figures[at]
    unit = "" if not row.unit or re.search(r"[%a-zåäö]", figure, re.IGNORECASE) else row.unit
    return figure + (f" {unit}" if unit and unit != "%" and "%" not in row.label else "")


def _whole(row: Row) -> str:
    figures = " | ".join(row.figures)
    names = f" (kolumner: {', '.join(row.names)})" if row.names else ""
    return f"{_label(row)}: {figures}{names}"


def citations(part: ReadDocument, row: Row) -> tuple[Citation, ...]:
    """The row, and what names its columns."""
    result = [_cite(part, row.passages)]
    if row.heads:
        result.append(_cite(part, row.heads))
    return tuple(result)


def _cite(part: ReadDocument, numbers: tuple[int, ...]) -> Citation:
    spans = (span for number in sorted(numbers) for span in part.structure.passages[number].spans)
    return Citation(part.reading.id, tuple(spans))
