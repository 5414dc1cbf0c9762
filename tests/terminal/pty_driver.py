"""Drives a program in a pseudo-terminal: what it writes is read, time-stamped and shown on a screen.

It refuses to know which program it drives, and never touches a process that it did not start.
"""

from __future__ import annotations

import os
import re
import select
import signal
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType

from .emulator import Emulator
from .spawn import is_cooked, set_size, spawn
from .wire import Answers, key_bytes, paste_bytes

Wanted = str | re.Pattern[str]

# An escape followed too soon by a key is Alt+key. Textual waits 100 ms, and looks every 100 ms.
_AFTER_ESCAPE = 0.25


@dataclass(frozen=True)
class Chunk:
    """One read: `at` is `time.perf_counter_ns()`, stamped before anybody looks at `data`."""

    at: int
    data: bytes


class Terminal:
    """A running program and the terminal it sits in. Use as a context manager.

    `size` is (columns, rows). `env` is added to the environment; a value of None removes a name.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        size: tuple[int, int] = (80, 24),
        env: Mapping[str, str | None] | None = None,
        cwd: str | os.PathLike[str] | None = None,
    ) -> None:
        self.size = size
        self.emulator = Emulator(*size)
        self.answers = Answers(size, self._cursor)
        self.status: int | None = None
        self._raw = bytearray()
        self._pending: deque[Chunk] = deque()
        self.ended = False
        """Nothing more will be read: the terminal was closed, or everybody has left it."""
        self._escaped_at = -1.0
        self.started_at = time.perf_counter_ns()
        self.pid, self._master = spawn(command, size, env or {}, cwd)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self.hang_up()

    # What a person does

    def send(self, text: str | bytes) -> None:
        """Write as it is; waits while the program is slow to read, and reads meanwhile."""
        data = text.encode() if isinstance(text, str) else text
        while (wait := self._escaped_at + _AFTER_ESCAPE - time.monotonic()) > 0:
            self.read(wait)
        self._write(data)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.send(key_bytes(key))
            if key == "escape":
                self._escaped_at = time.monotonic()

    def paste(self, text: str) -> None:
        self.send(paste_bytes(text))

    def resize(self, columns: int, rows: int) -> None:
        self.screen()
        self.size = self.answers.size = (columns, rows)
        self.emulator.resize(columns, rows)
        set_size(self._master, self.size)

    def signal(self, number: int) -> None:
        if self._poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """SIGKILL; returns when the process is gone. What it wrote before stays readable."""
        self.signal(signal.SIGKILL)
        self.wait_exit(10)

    def hang_up(self) -> None:
        """Close the terminal, as when its window is closed: the program gets SIGHUP and end of file."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1
        self.ended = True

    # What a person sees

    @property
    def raw(self) -> bytes:
        """Everything the program has written so far."""
        self._drain()
        return bytes(self._raw)

    def cooked(self) -> bool:
        """Whether the line discipline echoes and edits, as a shell needs it back."""
        return is_cooked(self._master)

    def screen(self) -> list[str]:
        """The rows as they are now, without trailing spaces."""
        self._drain()
        for _ in self.replay():
            pass
        return self.emulator.lines()

    def wait_for(self, wanted: Wanted, timeout: float = 10) -> list[str]:
        """The screen, as soon as it shows this text or pattern. Raises `AssertionError`."""
        return self._until(wanted, True, timeout)

    def wait_gone(self, wanted: Wanted, timeout: float = 10) -> list[str]:
        return self._until(wanted, False, timeout)

    def wait_quiet(self, milliseconds: float = 100, timeout: float = 10) -> list[str]:
        """The screen, once nothing has been written for so long. Raises `AssertionError`."""
        end = time.monotonic() + timeout
        quiet_at = time.monotonic() + milliseconds / 1000
        while (left := quiet_at - time.monotonic()) > 0:
            if self.read(left):
                quiet_at = time.monotonic() + milliseconds / 1000
            if time.monotonic() > end:
                raise AssertionError(self._report(f"was not quiet for {milliseconds:g} ms in {timeout:g} s"))
        return self.screen()

    def wait_exit(self, timeout: float = 10) -> int:
        """Exit status, or minus the signal's number. Raises `AssertionError`."""
        end = time.monotonic() + timeout
        while (status := self._poll()) is None:
            if time.monotonic() > end:
                raise AssertionError(self._report(f"did not end in {timeout:g} s"))
            self.read(0.01)
        self._drain()
        return status

    # For whoever measures: reading and emulating are two separate moments

    def read(self, wait: float) -> bool:
        """Wait up to `wait` seconds for output, stamp and keep it without emulating it."""
        if self.ended:
            time.sleep(max(0.0, min(wait, 0.01)))
            return False
        if not select.select([self._master], [], [], max(0.0, wait))[0]:
            return False
        try:
            data = os.read(self._master, 1 << 16)
        except BlockingIOError:
            return False
        except OSError:  # Linux reports EIO once the last program has left the terminal
            data = b""
        if not data:
            self.ended = True
            return False
        self._pending.append(Chunk(time.perf_counter_ns(), data))
        self._raw += data
        if reply := self.answers.to(data):
            self._write(reply)
        return True

    def replay(self) -> Iterator[Chunk]:
        """Show what was read, chunk by chunk: each is on `emulator` when it is yielded."""
        while self._pending:
            chunk = self._pending.popleft()
            self.emulator.feed(chunk.data)
            yield chunk

    # Inside

    def _until(self, wanted: Wanted, present: bool, timeout: float) -> list[str]:
        pattern = re.compile(re.escape(wanted)) if isinstance(wanted, str) else wanted
        end = time.monotonic() + timeout
        while True:
            ended = self.ended
            lines = self.screen()
            if bool(pattern.search("\n".join(lines))) == present:
                return lines
            if ended or time.monotonic() > end:
                verb = "did not show" if present else "still shows"
                sought = wanted if isinstance(wanted, str) else pattern.pattern
                raise AssertionError(self._report(f"{verb} {sought!r} in {timeout:g} s"))
            self.read(0.05)

    def _write(self, data: bytes) -> None:
        while data and not self.ended:
            try:
                data = data[os.write(self._master, data) :]
            except BlockingIOError:
                self.read(0.01)
            except OSError:
                self.ended = True

    def _drain(self) -> None:
        # Bounded: a program that writes without pause must not hold us here for ever.
        for _ in range(1000):
            if not self.read(0):
                return

    def _poll(self) -> int | None:
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.status = os.waitstatus_to_exitcode(status) if pid else None
        return self.status

    def _cursor(self) -> tuple[int, int]:
        for _ in self.replay():
            pass
        return self.emulator.cursor

    def _report(self, what: str) -> str:
        columns, _ = self.size
        state = "running" if self._poll() is None else f"ended with {self.status}"
        shown = "\n".join(f"|{line:<{columns}}|" for line in self.screen())
        edge = f"+{'-' * columns}+"
        return f"the program {what} ({state})\n{edge}\n{shown}\n{edge}"
