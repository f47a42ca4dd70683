"""What is made ready while files are read: the reader of stands practises, and nothing is read otherwise for it."""

from __future__ import annotations

import subprocess
import sys
from itertools import count
from threading import Event

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

    def ready(enough: object) -> None:
        next(times)
        assert callable(enough)
        while not enough():
            pass
        ended.set()

    meanwhile = Meanwhile(ready)
    meanwhile.begin()
    meanwhile.begin()
    assert not ended.is_set()
    meanwhile.end()
    assert ended.wait(10)
    assert next(times) == 1


def test_it_may_end_before_it_begins() -> None:
    meanwhile = Meanwhile(lambda enough: None)
    meanwhile.end()
    meanwhile.begin()
