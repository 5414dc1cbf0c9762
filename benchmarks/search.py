"""`python -m benchmarks.search`: milliseconds from a key to what is found, among few lessons and among many.

It asks the workbook as the screen does, for each beginning of what somebody types, and judges nothing by its exit
status.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import median
from gaptui.records.lessons import Lesson
from gaptui.store.database import Database
from gaptui.store.search import SEARCH_TABLES, rebuild
from gaptui.workbook.workbook import Workbook

FEW = 1_000
WORDS = 8_000
KEYS = 150
"""So many are asked of each class."""

Classes = dict[str, list[str]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    parser.add_argument("--lessons", type=int, default=100_000, help=f"the larger size; the other is {FEW:,}")
    many: int = parser.parse_args().lessons
    words = vocabulary(random.Random(1))
    asked = classes(words, random.Random(2))
    with tempfile.TemporaryDirectory(prefix="gaptui-bench-") as folder:
        few_file, many_file = (filled(Path(folder) / f"{count}.gap", words, count) for count in (FEW, many))
        few, large = _times(few_file, asked), _times(many_file, asked)
        print(f"{'milliseconds, lessons:':34}{FEW:>12,}{'':10}{many:>12,}{'':10}")
        print(f"{'':34}{'p50':>10}{'p95':>10}{'p50':>12}{'p95':>10}{'worst':>10}{'p95 ratio':>12}")
        for name in few:
            small, big = few[name], large[name]
            print(
                f"{name:34}{median(small):>10.2f}{p95(small):>10.2f}{median(big):>12.2f}{p95(big):>10.2f}"
                f"{max(big):>10.2f}{p95(big) / p95(small):>12.2f}"
            )
        _print_costs(Path(folder), many_file, words, many)


def vocabulary(chance: random.Random) -> list[str]:
    """Words of one to four syllables, the short ones first, as they are the frequent ones."""
    heads = [a + b for a in ("", *"bcdfghjklmnprstvwz", "st", "tr", "pl", "gr", "sh", "qu") for b in ("", "r", "l")]
    syllables = [a + b + c for a in heads for b in (*"aeiou", "ea", "io", "é", "ü") for c in ("", *"nrstlmdxk", "ng")]
    chance.shuffle(syllables)
    made: dict[str, None] = {}
    while len(made) < WORDS:
        count = chance.choices((1, 2, 3, 4), (2, 5, 4, 1))[0]
        # A few syllables stand in most words, as endings and stems do.
        made["".join(syllables[int(chance.paretovariate(0.7)) % len(syllables)] for _ in range(count))] = None
    return sorted(made, key=lambda word: len(word) + chance.random() * 6)


def texts(words: list[str], count: int, chance: random.Random) -> Iterator[str]:
    """60 to 900 characters each; the n-th word of the list comes about 1/n as often as the first."""
    weights = list(itertools.accumulate(1 / (n + 2.7) for n in range(len(words))))
    for _ in range(count):
        size = chance.randint(60, 900)
        yield " ".join(chance.choices(words, cum_weights=weights, k=size // 5))[:size]


def classes(words: list[str], chance: random.Random) -> Classes:
    """What is typed, by how hard it is to find. Each word of the list is asked by every one of its beginnings."""
    common, usual, rare = words[:200], words[500:3000], words[5000:]

    def typed(of: list[str], least: int) -> list[str]:
        keys = [word[:end] for word in chance.sample(of, 60) for end in range(least, len(word) + 1)]
        return chance.sample(keys, min(KEYS, len(keys)))

    def several(*of: list[str]) -> list[str]:
        return [" ".join(map(chance.choice, of)) for _ in range(KEYS)]

    return {
        "one letter": list("abcdefghijklmnopqrstuvwxyz"),
        "two letters": [chance.choice(usual)[:2] for _ in range(KEYS)],
        "three letters": [key[:3] for key in typed(usual, 3)],
        "a common word, typed": typed(common, 3),
        "a usual word, typed": typed(usual, 3),
        "a rare word, typed": typed(rare, 3),
        "a part of a word": [word[2:6] for word in chance.sample([w for w in usual if len(w) > 6], KEYS)],
        "absent": [chance.choice(usual)[::-1] + "qx" for _ in range(KEYS)],
        "absent, of common parts": [chance.choice(usual)[-4:] + chance.choice(usual)[:4] for _ in range(KEYS)],
        "two common words": several(common, common),
        "two usual words": several(usual, usual),
        "three usual words": several(usual, usual, usual),
        "a common and a rare word": several(common, rare),
    }


def filled(path: Path, words: list[str], count: int) -> Path:
    """A workbook of so many lessons, spread over years before today, written past the verbs."""
    Workbook.create(path, "Firm", "UTC").close()
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("PRAGMA synchronous = OFF")
        plain.execute("BEGIN")
        insert_lessons(plain.executemany, texts(words, count, random.Random(3)), count)
        rebuild(plain)
        plain.execute("COMMIT")
    return path


def insert_lessons(
    executemany: Callable[[str, Iterator[tuple[object, ...]]], object], said: Iterator[str], count: int, first: int = 0
) -> None:
    """A sentence and what stands behind it, from the oldest to the newest."""
    began = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp() * 1000)
    chance = random.Random(first)
    empty = {"process_id": None, "step_id": None, "replaced_by": None, "agreed_on": None}
    columns = list(Lesson.model_fields)

    def rows() -> Iterator[tuple[object, ...]]:
        for n, text in enumerate(said, first + 1):
            id_ = f"{began + n * 1_800_000:012x}7{chance.getrandbits(76):019x}"
            row = dict.fromkeys(columns, "") | empty | {"id": id_, "number": n, "day": "2025-01-01", "works": 1}
            row |= {"kind": "problem", "status": "agreed", "text": text[:120], "happened": text[120:]}
            yield tuple(row[name] for name in columns)

    names, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    executemany(f"INSERT INTO lesson ({names}) VALUES ({places})", itertools.islice(rows(), count))


def _times(path: Path, asked: Classes) -> dict[str, list[float]]:
    workbook = Workbook.open(path)
    searching = workbook.searching
    found = {name: [_ms(lambda key=key: searching.find(key)) for key in keys] for name, keys in asked.items()}
    for name in ("one letter", "three letters", "a usual word, typed", "absent, of common parts"):
        found[f"{name}, 1,000 ids"] = [_ms(lambda key=key: searching.lesson_ids(key)) for key in asked[name]]
    workbook.close()
    return found


def _ms(ask: Callable[[], object]) -> float:
    began = time.perf_counter()
    ask()
    return (time.perf_counter() - began) * 1000


def p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _print_costs(folder: Path, many_file: Path, words: list[str], many: int) -> None:
    with closing(sqlite3.connect(many_file)) as plain:
        sizes = dict(plain.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall())
    searched = sum(size for name, size in sizes.items() if name in (*SEARCH_TABLES, "searched_row"))
    own = sum(size for name, size in sizes.items() if "lesson" in name)
    print(f"\nbytes a lesson: {own / many:.0f} in its table, {searched / many:.0f} for the search")
    for count in (5_000, 10_000):
        path = folder / f"import-{count}.gap"
        print(f"{count:,} lessons written in one action: {_import_seconds(path, words, count):.2f} s")
    for opened in (path, many_file):
        took = [_ms(lambda: Workbook.open(opened).close()) for _ in range(5)]  # noqa: B023 - called at once
        print(f"opening a file of {opened.stat().st_size / 2**20:,.0f} MiB: {median(took):.0f} ms")


def _import_seconds(path: Path, words: list[str], count: int) -> float:
    database = Database.create(path)
    ready = list(texts(words, count, random.Random(4)))
    began = time.perf_counter()
    with database.write("Import") as session:
        connection = session.connection().connection.driver_connection
        insert_lessons(connection.executemany, iter(ready), count)  # type: ignore[union-attr]
    seconds = time.perf_counter() - began
    database.close()
    return seconds


if __name__ == "__main__":
    main()
