"""Starts a program in a new session that owns a new pseudo-terminal.

It refuses to know what is sent through that terminal, and when the program ends.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence

if sys.platform == "win32":
    import pytest

    pytest.skip("a pseudo-terminal needs POSIX", allow_module_level=True)

import fcntl
import struct
import termios

# Python ignores SIGPIPE, and a session under nohup ignores SIGHUP; a child would inherit both.
_DEFAULT_SIGNALS = (signal.SIGPIPE, signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGQUIT)


def spawn(
    command: Sequence[str],
    size: tuple[int, int],
    env: Mapping[str, str | None],
    cwd: str | os.PathLike[str] | None,
) -> tuple[int, int]:
    """The process id and the terminal's own end, a non-blocking file descriptor."""
    words = list(command)
    if cwd is not None:
        words = ["/bin/sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", os.fspath(cwd), *words]
    master, slave = os.openpty()
    try:
        set_size(master, size)
        os.set_blocking(master, False)
        # Not a fork: that is unsafe, and a warning since Python 3.12, where a test has left a thread.
        # A new session that opens the slave first has it as its controlling terminal.
        pid = os.posix_spawnp(
            words[0],
            words,
            environment(env),
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1),
                (os.POSIX_SPAWN_DUP2, 0, 2),
            ],
            setsid=True,
            setsigdef=_DEFAULT_SIGNALS,
        )
    except BaseException:
        os.close(master)
        raise
    finally:
        os.close(slave)
    return pid, master


def set_size(master: int, size: tuple[int, int]) -> None:
    columns, rows = size
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def is_cooked(master: int) -> bool:
    """Whether the line discipline echoes and edits, as a shell needs it back."""
    flags = termios.tcgetattr(master)[3]
    return bool(flags & termios.ECHO and flags & termios.ICANON)


def environment(added: Mapping[str, str | None]) -> dict[str, str]:
    """Ours, made the same everywhere: a colour terminal, UTF-8, and no size but the terminal's own."""
    dropped = {"LINES", "COLUMNS", "NO_COLOR", "TERM_PROGRAM", "LC_ALL"}
    plain = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
    merged = {k: v for k, v in os.environ.items() if k not in dropped} | plain | dict(added)
    return {name: value for name, value in merged.items() if value is not None}
