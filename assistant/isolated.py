"""Functions run in processes of their own, with a limit of time and of memory.

Whatever a file makes a library do (crash, hang, fill the memory), it happens in a process that can be lost.
The processes are started with a command line of their own: nothing of the caller's main program is run in
them, on any operating system. They live as long as their pool and die with the process that made it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import pickle
import queue
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from typing import IO, Any, Self

_HEAD = struct.Struct(">Q")
_LOOK = 0.1
"""Seconds between two looks at what the processes use. In that time a process can take about half a gigabyte."""
_STARTING = 20.0
"""Seconds that a new process may take until its first sign of progress: it loads the libraries, on a busy machine slowly."""
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from assistant import isolated; isolated.serve()"


class Why(Enum):
    """Why a function did not end."""

    TIME = auto()
    MEMORY = auto()
    CRASH = auto()


class LostError(Exception):
    """The process was lost, or had to be ended, before the function was done."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.name)
        self.why = why


@dataclass(frozen=True, slots=True)
class Limits:
    seconds: float
    """Without a sign of progress (`beat`)."""
    memory_mb: int
    """Of the process itself, resident."""


# --------------------------------------------------------------------------------------------
# In the process that asks


class _Process:
    """One process, used by one thread at a time, started when it is first needed and again when it was lost."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._deadline = float("inf")
        self._ended: Why | None = None
        self.closed = False

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        fresh = self._process is None
        process = self._started()
        self._ended = None
        allowed = max(self._limits.seconds, _STARTING) if fresh else self._limits.seconds
        self._deadline = time.monotonic() + allowed
        try:
            _write(process.stdin, (function, arguments))
            kind, value = _read(process.stdout)
            while kind is _Kind.BEAT:
                self._deadline = time.monotonic() + self._limits.seconds
                kind, value = _read(process.stdout)
        except (OSError, EOFError):
            self.end(Why.CRASH)
            _close(process)
            raise LostError(self._ended or Why.CRASH) from None
        finally:
            self._deadline = float("inf")
        if kind is _Kind.RAISED:
            raise value
        return value

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self.closed:
                raise LostError(Why.CRASH)
            if self._process is None:
                backstop = self._limits.seconds * 1.5 + 10
                # CREATE_NO_WINDOW
                quiet: dict[str, Any] = {"creationflags": 0x08000000} if sys.platform == "win32" else {}
                self._process = subprocess.Popen(
                    [
                        sys.executable,
                        "-c",
                        _START,
                        json.dumps(sys.path),
                        str(backstop),
                        str(self._limits.memory_mb),
                    ],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    **quiet,
                )
            return self._process

    def look(self) -> None:
        """End the process if it has gone beyond a limit."""
        import psutil

        process = self._process
        if process is None or self._deadline == float("inf"):
            return
        if time.monotonic() > self._deadline:
            self.end(Why.TIME)
            return
        with contextlib.suppress(psutil.Error):
            if psutil.Process(process.pid).memory_info().rss > self._limits.memory_mb * 2**20:
                self.end(Why.MEMORY)

    def end(self, why: Why) -> subprocess.Popen[bytes] | None:
        """Kill the process, if there is one, and what it has started. The next call starts another."""
        import psutil

        with self._lock:
            process, self._process = self._process, None
            if process is None:
                return None
            self._ended = why
            started: list[psutil.Process] = []
            with contextlib.suppress(psutil.Error):
                started = psutil.Process(process.pid).children(recursive=True)
            process.kill()
            for one in started:  # Tesseract, LibreOffice
                with contextlib.suppress(psutil.Error):
                    one.kill()
            process.wait()
            return process


def _close(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()


class Pool:
    """At most `workers` processes. A lost process costs the call it was in and no other."""

    def __init__(self, workers: int, limits: Limits) -> None:
        self._limits = limits
        self._processes: list[_Process] = []
        self._mine = threading.local()
        self._closed = threading.Event()
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="isolated")
        self._watch: threading.Thread | None = None

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call an importable function with picklable arguments. The result may raise `LostError`."""
        return self._threads.submit(self._call, function, arguments)

    def _call(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        process: _Process | None = getattr(self._mine, "process", None)
        if process is None:
            process = self._mine.process = _Process(self._limits)
            self._processes.append(process)
            if self._watch is None:
                self._watch = threading.Thread(target=self._look, daemon=True)
                self._watch.start()
        return process.call(function, arguments)

    def _look(self) -> None:
        while not self._closed.wait(_LOOK):
            for process in tuple(self._processes):
                process.look()

    def close(self) -> None:
        """End every process, whatever it is doing."""
        self._closed.set()
        ended = []
        for process in self._processes:
            process.closed = True
            ended.append(process.end(Why.CRASH))
        self._threads.shutdown(wait=True, cancel_futures=True)
        for one in ended:
            if one is not None:
                _close(one)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


# --------------------------------------------------------------------------------------------
# Between them


class _Kind(Enum):
    BEAT = auto()
    DONE = auto()
    RAISED = auto()


def _write(stream: IO[bytes] | None, message: tuple[object, object]) -> None:
    assert stream is not None
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    stream.write(_HEAD.pack(len(data)))
    stream.write(data)
    stream.flush()


def _read(stream: IO[bytes] | None) -> Any:
    """Raises EOFError when the other side is gone."""
    assert stream is not None
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    (length,) = _HEAD.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)  # noqa: S301 - written by this program, in the other process


# --------------------------------------------------------------------------------------------
# In the process that works


class _Pulse:
    """Tells the process that asked that this one is getting on."""

    def __init__(self) -> None:
        self.out: IO[bytes] | None = None
        """Set while a function is being done."""
        self.backstop = 0.0
        self._last = 0.0

    def beat(self) -> None:
        now = time.monotonic()
        if self.out is not None and now - self._last > 1:
            self._last = now
            _write(self.out, (_Kind.BEAT, None))
            self.arm()

    def arm(self) -> None:
        """Should the process that asked be gone and this one hang: an end that needs nobody."""
        faulthandler.dump_traceback_later(self.backstop, exit=True, file=sys.stderr)


_pulse = _Pulse()


def beat() -> None:
    """A sign of progress: a page is done. Costs next to nothing, and nothing happens where nobody listens."""
    _pulse.beat()


def serve() -> None:
    """Do what comes on standard input until it ends. The program of a worker process."""
    # What libraries print must not be taken for answers.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _pulse.backstop = float(sys.argv[2])
    _bound(int(sys.argv[3]))
    tasks: queue.Queue[Any] = queue.Queue()

    def listen() -> None:
        while True:
            try:
                tasks.put(_read(sys.stdin.buffer))
            except EOFError:
                os._exit(0)  # who asked is gone

    threading.Thread(target=listen, daemon=True).start()
    while True:
        function, arguments = tasks.get()
        _pulse.out = out
        _pulse.arm()
        try:
            answer = (_Kind.DONE, function(*arguments))
        except Exception as error:  # noqa: BLE001 - it is raised where the function was called
            answer = (_Kind.RAISED, error)
        faulthandler.cancel_dump_traceback_later()
        _pulse.out = None
        _write(out, answer)


def _bound(memory_mb: int) -> None:
    """Where the operating system can refuse memory, it does so before a single large request is granted."""
    if sys.platform == "win32":
        return
    import resource

    # Addresses, not memory: libraries reserve more than they use.
    most = 3 * memory_mb * 2**20
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
