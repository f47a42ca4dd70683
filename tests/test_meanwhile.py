"""What is made ready while files are read: the reader of stands practises, and nothing is read otherwise for it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from threading import Event

import pytest

from assistant.meanwhile import Meanwhile

_COUNT = """
from itertools import count
from assistant import stance
from assistant.stance.lexicon import compiled
from assistant.stance.practise import practise
enough = count()
practise(lambda: next(enough) == {times})
before = compiled.cache_info().currsize
reading = stance.read("Nämnden tillstyrker förslaget men har synpunkter på avgiften.")
print(before, compiled.cache_info().currsize - before, reading.stance.label)
"""


def _patterns(times: int) -> tuple[int, int, str]:
    """Compiled by so much practice, and compiled by a sentence after it; what the sentence says."""
    said = subprocess.run(
        [sys.executable, "-c", _COUNT.format(times=times)], capture_output=True, text=True, check=True
    )
    before, after, stance = said.stdout.split()
    return int(before), int(after), stance


def test_who_has_practised_has_less_left_to_do() -> None:
    none, left, stance = _patterns(0)
    some, less, same = _patterns(10)
    assert none == 0
    assert some > 50
    assert less < left
    assert stance == same


def test_it_begins_once_and_is_told_when_it_is_enough() -> None:
    times = count()
    ended = Event()

    def ready(enough: Callable[[], bool]) -> None:
        next(times)
        while not enough():
            time.sleep(0.01)
        ended.set()

    with Meanwhile(ready) as meanwhile:
        meanwhile.begin()
        meanwhile.begin()
        assert not ended.wait(0.1)
    assert ended.wait(10)
    assert next(times) == 1


def test_an_error_is_enough_too() -> None:
    ended = Event()

    def ready(enough: Callable[[], bool]) -> None:
        while not enough():
            time.sleep(0.01)
        ended.set()

    def fails() -> None:
        with Meanwhile(ready) as meanwhile:
            meanwhile.begin()
            raise ValueError("nej")

    with pytest.raises(ValueError, match="nej"):
        fails()
    assert ended.wait(10)


def test_nothing_is_made_ready_where_nobody_waits() -> None:
    begun = Event()
    with Meanwhile(lambda enough: begun.set()):
        pass
    assert not begun.wait(0.1)


def test_who_leaves_finds_it_stopped() -> None:
    """Else two threads would load modules of one package at once, and be given half of them."""
    ended = Event()

    def ready(enough: Callable[[], bool]) -> None:
        while not enough():
            time.sleep(0.01)
        time.sleep(0.2)
        ended.set()

    with Meanwhile(ready) as meanwhile:
        meanwhile.begin()
    assert ended.is_set()
