"""The short form of the power-cut command, and the proof that it can fail."""

from __future__ import annotations

import shutil
import sys

import pytest

from .powercut import cut
from .trace import read_line

needs_strace = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None,
    reason="the power-cut test records system calls with strace, which is not installed here (apt install strace)",
)


@needs_strace
def test_no_acknowledged_write_is_lost() -> None:
    tally = cut("ours", states=150, commits=6)
    assert tally.states == 150
    assert tally.lost == []


@needs_strace
@pytest.mark.parametrize("mode", ["full", "wal"])
def test_the_same_test_finds_what_other_settings_lose(mode: str) -> None:
    tally = cut(mode, states=400, commits=6)
    assert tally.states > 50
    assert tally.lost


def test_a_line_of_the_log_is_read_byte_for_byte() -> None:
    call = read_line(r'812 pwrite64(3</tmp/a.gap>, "\x00\x22\x2c\x20\x39", 5, 4096) = 5')
    assert call is not None
    assert (call.name, call.fd, call.strings, call.rest) == ("pwrite64", 3, (b'\0", 9',), (5, 4096))
    assert read_line('812 unlink("\\x2f\\x61") = -1 ENOENT (No such file or directory)') is None
    with pytest.raises(RuntimeError):
        read_line("812 fsync(3</tmp/a.gap> <unfinished ...>")
