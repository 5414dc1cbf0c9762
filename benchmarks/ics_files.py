"""`python -m benchmarks.ics_files`: seconds and memory for other people's calendars in and our own hours out.

It calls the functions that the program calls, and judges nothing by its exit status.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median

from gaptui.exchange.ics_in import read_busy
from gaptui.exchange.ics_out import write_events
from gaptui.method.announcement import Announcement
from gaptui.method.blocks import Span

_TURNS = 3
_FIRST, _LAST = date(2026, 3, 2), date(2026, 4, 20)
"""Seven weeks, as an owner's hours take, with a change of clocks in them."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ics_files", description=__doc__)
    parser.add_argument("--events", type=int, default=10_000, help="the larger size; the other is half of it")
    events: int = parser.parse_args().events
    print(f"{'iCalendar':36}{'MB':>7}{events // 2:>9,}{events:>9,}{'ratio':>8}{'peak MB':>9}{'wait':>7}")
    with tempfile.TemporaryDirectory(prefix="gaptui-bench-") as folder:
        for name, rule in (
            ("in: none repeats", ""),
            ("in: one in ten repeats without an end", "tenth"),
            ("in: each repeats twice a week", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\n"),
        ):
            small, large = (_file(Path(folder), count, rule) for count in (events // 2, events))
            _row(name, large.stat().st_size / 1e6, _reading(small), _reading(large), _longest_wait(large))
        _row("out", 0, _writing(events // 2), _writing(events))
        print(f"\n{'in, a single event':36}{'seconds':>9}")
        for rule in (
            "FREQ=DAILY",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;COUNT=99999999",
        ):
            single = _file(Path(folder), 1, f"RRULE:{rule}\r\n")
            print(f"{rule:36}{_seconds(_reading(single)):>9.2f}")


def _row(
    name: str, size: float, small: Callable[[], object], large: Callable[[], object], wait: float | None = None
) -> None:
    half, whole = _seconds(small), _seconds(large)
    tracemalloc.start()
    large()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    print(
        f"{name:36}{size or '':>7.3}{half:>9.2f}{whole:>9.2f}{whole / half if half else 0:>8.2f}{peak:>9.0f}"
        + (f"{wait:>7.2f}" if wait is not None else "")
    )


def _seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(_TURNS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
        if taken[0] > 3:
            break
    return median(taken)


def _reading(file: Path) -> Callable[[], object]:
    return lambda: read_busy(file.read_bytes(), "Europe/London", _FIRST, _LAST, source=file.name)


def _longest_wait(file: Path) -> float:
    """Seconds between two words to `progress`: so long somebody waits after saying stop."""
    said = [time.perf_counter()]
    data = file.read_bytes()
    read_busy(
        data, "Europe/London", _FIRST, _LAST, source="x", progress=lambda done, total: said.append(time.perf_counter())
    )
    return max(after - before for before, after in pairwise(said))


def _writing(count: int) -> Callable[[], object]:
    stamp = datetime(2026, 3, 1, 12, tzinfo=UTC)
    events = [
        Announcement(f"{n}@gaptui", 1, stamp, Span(_FIRST + timedelta(days=n % 50), n % 20 * 60, 90), f"Build {n}")
        for n in range(count)
    ]
    return lambda: write_events(events, "Europe/London", "Protected hours")


def _file(folder: Path, count: int, rule: str) -> Path:
    """About 500 bytes an event, over 900 days."""
    file = folder / f"{count}.ics"
    parts = []
    for n in range(count):
        day = date(2024, 1, 1) + timedelta(days=n % 900)
        repeats = rule if rule != "tenth" else "" if n % 10 else "RRULE:FREQ=WEEKLY\r\n"
        parts.append(
            f"BEGIN:VEVENT\r\nUID:{n}@example.com\r\nDTSTAMP:20240101T000000Z\r\n"
            f"DTSTART;TZID=Europe/Berlin:{day:%Y%m%d}T090000\r\nDTEND;TZID=Europe/Berlin:{day:%Y%m%d}T103000\r\n"
            f"SUMMARY:Meeting {n}\r\nLOCATION:Room 5\r\nSTATUS:CONFIRMED\r\nSEQUENCE:0\r\nTRANSP:OPAQUE\r\n"
            + "DESCRIPTION:words\r\n"
            + "  more words that go on and on in a folded line of a description\r\n" * 4
            + f"{repeats}END:VEVENT\r\n"
        )
    file.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(parts)}END:VCALENDAR\r\n".encode())
    return file


if __name__ == "__main__":
    main()
