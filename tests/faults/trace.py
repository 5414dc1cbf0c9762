"""Runs a program under strace and reads what it did to the files of one folder, byte for byte."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "open,openat,creat,close,dup,dup2,dup3,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,"
    "fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
)

_LINE = re.compile(r"(?:\d+\s+)?(\w+)\((.*)\)\s+=\s+(-?\d+)(?:<.*>)?(?:\s.*)?")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FD = re.compile(r"(\d+)(?:<[^>]*>)?")


@dataclass(frozen=True)
class Call:
    """One system call that succeeded. `strings` are its texts in order, `rest` what follows the last."""

    name: str
    fd: int | None
    strings: tuple[bytes, ...]
    flags: str
    rest: tuple[int, ...]
    result: int


def record(command: list[str], log: Path) -> list[Call]:
    """Run `command` under strace and return its calls. Raises RuntimeError when it fails."""
    options = ["-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]
    done = subprocess.run(["strace", *options, *command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the writer failed: {done.stderr[-2000:]}")
    with log.open(encoding="ascii") as lines:
        return [call for line in lines if (call := read_line(line.rstrip("\n"))) is not None]


def read_line(line: str) -> Call | None:
    """The call in one line of the log; None for one that failed, and for signals and exits."""
    if "<unfinished ...>" in line or " resumed>" in line:
        raise RuntimeError(f"the writer must have one thread: {line[:200]}")
    match = _LINE.fullmatch(line)
    if match is None:
        if "+++" in line or "= ?" in line:
            return None
        raise RuntimeError(f"strace wrote a line that cannot be read: {line[:200]}")
    name, arguments, result = match.groups()
    if int(result) < 0:
        return None
    strings = tuple(bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(arguments))
    first = _FD.match(arguments)
    after = arguments.rsplit('"', 1)[-1] if '"' in arguments else arguments.split(">", 1)[-1]
    numbers = tuple(int(number) for number in re.findall(r"(?<=, )\d+(?=,|$)", after))
    return Call(name, int(first[1]) if first else None, strings, after, numbers, int(result))
