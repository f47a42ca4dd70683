"""A process that crashes, hangs or fills the memory costs the call it was in, and nothing else."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
import time
from concurrent.futures import CancelledError
from pathlib import Path

import psutil
import pytest

from assistant.isolated import Limits, LostError, Pool, Why, beat

LIMITS = Limits(seconds=6, memory_mb=400)


def double(number: int) -> int:
    return 2 * number


def crash() -> None:
    ctypes.string_at(0)


def hang() -> None:
    re.match(r"(a+)+$", "a" * 40 + "b")  # in C, and never letting go of the interpreter


def fill() -> None:
    held = []
    while True:
        held.append(bytearray(8 * 2**20))
        time.sleep(0.005)


def fill_at_once() -> int:
    return len(bytearray(200 * 2**30))


def complain() -> None:
    raise ValueError("sid 3")


def chatter() -> str:
    print("a library that prints")
    os.write(1, b"and one that prints in C")
    return "heard"


def slow_but_alive(seconds: float) -> str:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.1)
        beat()
    return "done"


def with_a_child(note: str) -> None:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    Path(note).write_text(f"{os.getpid()} {child.pid}")
    time.sleep(60)


@pytest.fixture
def pool():
    with Pool(2, LIMITS) as made:
        yield made


@pytest.mark.parametrize(
    ("function", "why"), [(crash, Why.CRASH), (os.abort, Why.CRASH), (hang, Why.TIME), (fill, Why.MEMORY)]
)
def test_a_lost_process_says_why_and_the_others_go_on(pool, function, why):
    before = [pool.submit(double, number) for number in range(5)]
    lost = pool.submit(function)
    after = [pool.submit(double, number) for number in range(5, 10)]
    with pytest.raises(LostError) as error:
        lost.result(30)
    assert error.value.why is why
    assert [future.result(30) for future in (*before, *after)] == [2 * number for number in range(10)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs root to refuse addresses on Windows")
def test_one_large_request_is_refused_before_it_is_granted(pool):
    with pytest.raises(MemoryError):
        pool.submit(fill_at_once).result(30)


def test_what_a_function_raises_is_raised_where_it_was_called(pool):
    with pytest.raises(ValueError, match="sid 3"):
        pool.submit(complain).result(30)


def test_what_libraries_print_is_no_answer(pool):
    assert pool.submit(chatter).result(30) == "heard"
    assert pool.submit(double, 4).result(30) == 8


def test_signs_of_progress_lengthen_the_time(pool):
    assert pool.submit(slow_but_alive, LIMITS.seconds + 2).result(30) == "done"


def _gone(number: int) -> bool:
    """Not running: ended, or ended and not yet fetched by whoever inherited it."""
    try:
        return psutil.Process(number).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def _wait_for(condition) -> bool:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def test_closing_ends_everything_at_once(tmp_path):
    note = tmp_path / "pids"
    pool = Pool(1, Limits(60, 400))
    working = pool.submit(with_a_child, str(note))
    waiting = pool.submit(double, 1)
    assert _wait_for(lambda: note.is_file() and note.read_text().count(" "))
    start = time.monotonic()
    pool.close()
    assert time.monotonic() - start < 5
    with pytest.raises(LostError):
        working.result(1)
    with pytest.raises(CancelledError):
        waiting.result(1)
    assert all(_wait_for(lambda number=int(number): _gone(number)) for number in note.read_text().split())


def test_processes_die_with_the_one_that_asked(tmp_path):
    note = tmp_path / "pids"
    program = tmp_path / "asks.py"
    # No guard against being imported anew: a program like this must not start itself for ever.
    program.write_text(
        "import sys, time\n"
        "from assistant.isolated import Limits, Pool\n"
        "from tests import test_isolated\n"
        f"Pool(1, Limits(60, 400)).submit(test_isolated.remember, {str(note)!r}).result()\n"
        "time.sleep(60)\n"
    )
    root = Path(__file__).resolve().parents[1]
    asking = subprocess.Popen([sys.executable, str(program)], env={**os.environ, "PYTHONPATH": str(root)})
    assert _wait_for(note.is_file)
    asking.kill()
    asking.wait()
    assert _wait_for(lambda: _gone(int(note.read_text())))


def remember(note: str) -> None:
    Path(note).write_text(str(os.getpid()))
