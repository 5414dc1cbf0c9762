"""A model of a disk in a power cut: what is surely on it, and what may or may not have arrived.

The content of a file is sure after an fsync of the file, its name after an fsync of its folder. All else
may have arrived whole, not at all, or torn in pieces of 512 bytes. That is more cruel than most file systems.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from .trace import Call

SECTOR = 512

Files = dict[str, bytes]


@dataclass
class Change:
    """A write at an offset, or where `data` is None a cut to the length `offset`."""

    offset: int
    data: bytes | None

    def apply(self, content: bytearray, keep: Callable[[], bool]) -> None:
        """Make the change, sector by sector, where `keep` says so."""
        if self.data is None:
            if keep():
                _resize(content, self.offset)
            return
        end = self.offset + len(self.data)
        start = self.offset
        while start < end:
            stop = min(end, (start // SECTOR + 1) * SECTOR)
            if keep():
                _resize(content, max(len(content), stop))
                content[start:stop] = self.data[start - self.offset : stop - self.offset]
            start = stop


@dataclass
class Inode:
    """A file: its sure content and what was done since."""

    sure: bytes = b""
    since: list[Change] = field(default_factory=list)

    def content(self, keep: Callable[[], bool]) -> bytes:
        content = bytearray(self.sure)
        for change in self.since:
            change.apply(content, keep)
        return bytes(content)

    def sync(self) -> None:
        self.sure = self.content(_always)
        self.since = []


class Disk:
    """One folder, driven by the calls of a program."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._sure_names: dict[str, Inode] = {}
        self._since: list[tuple[str, Inode | None]] = []
        self._open: dict[int, Inode | None] = {}
        self.acknowledged = -1

    def feed(self, call: Call) -> bool:
        """Take one call; whether it changed what a power cut would leave."""
        match call.name:
            case "open" | "openat" | "creat":
                return self._feed_open(call)
            case "close":
                self._open.pop(call.fd if call.fd is not None else -1, None)
                return False
            case "write" if call.fd == 1 and call.strings[0].startswith(b"ack "):
                self.acknowledged = int(call.strings[0].split()[1])
                return True
            case "unlink" | "unlinkat":
                return self._feed_names([(self._local(call.strings[-1]), None)])
            case "rename" | "renameat" | "renameat2":
                old, new = (self._local(name) for name in call.strings)
                return self._feed_names([(new, self._names().get(old or "")), (old, None)])
        if call.fd not in self._open:
            return False
        return self._feed_file(call, self._open[call.fd])

    def states(self, chance: random.Random, torn: int) -> Iterator[Files]:
        """What the folder may hold if the power went now: the extremes, and `torn` random mixtures."""
        for names in (_always, _never):
            for content in (_always, _never):
                yield self._state(names, content)
        for _ in range(torn):
            arrived = chance.randrange(len(self._since) + 1)
            order = iter([True] * arrived)
            rate = chance.choice((0.1, 0.5, 0.9))
            yield self._state(lambda order=order: next(order, False), lambda rate=rate: chance.random() < rate)  # type: ignore[misc]

    def _state(self, keep_name: Callable[[], bool], keep: Callable[[], bool]) -> Files:
        return {name: inode.content(keep) for name, inode in self._names(keep_name).items()}

    def _names(self, keep: Callable[[], bool] | None = None) -> dict[str, Inode]:
        names = dict(self._sure_names)
        for name, inode in self._since:
            if keep is not None and not keep():
                continue
            if inode is None:
                names.pop(name, None)
            else:
                names[name] = inode
        return names

    def _feed_open(self, call: Call) -> bool:
        path = call.strings[-1].decode()
        if path == self._folder:
            self._open[call.result] = None
            return False
        name = self._local(call.strings[-1])
        if name is None:
            self._open.pop(call.result, None)
            return False
        inode = self._names().get(name)
        changed = inode is None
        if inode is None:
            inode = Inode()
            self._since.append((name, inode))
        elif "O_TRUNC" in call.flags:
            inode.since.append(Change(0, None))
            changed = True
        self._open[call.result] = inode
        return changed

    def _feed_names(self, changes: list[tuple[str | None, Inode | None]]) -> bool:
        ours = [(name, inode) for name, inode in changes if name is not None]
        self._since += ours
        return bool(ours)

    def _feed_file(self, call: Call, inode: Inode | None) -> bool:
        if inode is None:
            if call.name not in ("fsync", "fdatasync"):
                return False
            self._sure_names, self._since = self._names(), []
            return True
        match call.name:
            case "pwrite64":
                inode.since.append(Change(call.rest[-1], call.strings[0][: call.result]))
            case "ftruncate":
                inode.since.append(Change(call.rest[-1], None))
            case "fsync" | "fdatasync":
                inode.sync()
            case other:
                raise RuntimeError(f"the model does not know {other} on a file of the folder")
        return True

    def _local(self, path: bytes) -> str | None:
        found = PurePath(path.decode())
        return found.name if str(found.parent) == self._folder else None


def _resize(content: bytearray, length: int) -> None:
    if len(content) > length:
        del content[length:]
    else:
        content.extend(bytes(length - len(content)))


def _always() -> bool:
    return True


def _never() -> bool:
    return False
