"""The candidates, one line each: name, standing, gates, hours at stake, fit, score, and pain beside it.

It is told the candidates and draws them; what the figures mean is the method's.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rich.style import Style
from textual.content import Content
from textual.strip import Strip

from gaptui.method.pick import Candidate, failed, gate_words, hours_text, percent
from gaptui.ui.text import fitted, joined
from gaptui.ui.widgets.line_view import Pen
from gaptui.ui.widgets.standing_list import STANDING_WORDS, StandingList
from gaptui.words import Standing

_MOST_PAIN = 5


class Column(NamedTuple):
    head: str
    width: int
    right: bool


_ROOMY = (
    Column("", 12, False),
    Column("gates", 7, False),
    Column("at stake", 10, True),
    Column("fit", 7, True),
    Column("score", 9, True),
    Column(" pain", 9, False),
)
_TIGHT = (
    Column("", 11, False),
    Column("gates", 6, False),
    Column("at stake", 8, True),
    Column("fit", 6, True),
    Column("score", 7, True),
    Column(" pain", 5, False),
)
_ROOMY_FROM = 100
_GAP = 1


def _columns(width: int) -> tuple[Column, ...]:
    return _ROOMY if width >= _ROOMY_FROM else _TIGHT


@lru_cache(maxsize=8)
def _name_width(width: int) -> int:
    return max(width - 3 - sum(column.width + _GAP for column in _columns(width)), 10)


class CandidateList(StandingList[Candidate]):
    COMPONENT_CLASSES = {
        *("pick--row", "pick--cursor", "pick--rail", "pick--name", "pick--quiet", "pick--good", "pick--bad"),
        *("pick--open", "pick--score", "pick--pain", "pick--plain"),
    }

    def draw(self, line: int, width: int, here: bool) -> Strip:
        row = self.rows[line]
        answers = row.answers
        pen = Pen(width, self.look("pick--cursor" if self.has_focus else "pick--row") if here else self.rich_style)
        pen.write(" ", self.look("pick--rail") if here else Style.null(), 1)
        pen.gap(1)
        done = row.standing is Standing.DONE
        pen.write(row.name, self.look("pick--quiet" if done else "pick--name"), _name_width(width))
        gates = "bad" if failed(answers) else "good" if gate_words(answers).endswith("✓") else "open"
        cells = (
            (STANDING_WORDS[row.standing], "good" if row.standing is Standing.THE_ONE else "quiet"),
            (gate_words(answers), gates),
            ("-" if answers.hours_at_stake is None else hours_text(answers.hours_at_stake), "quiet"),
            ("-" if answers.fit is None else percent(answers.fit), "quiet"),
            ("-" if answers.score is None else hours_text(answers.score), "score"),
            (_pain(answers.pain, bars=width >= _ROOMY_FROM), "pain"),
        )
        for (text, look), column in zip(cells, _columns(width), strict=True):
            pen.gap(_GAP)
            pen.write(text, self.look(f"pick--{look}"), column.width, right=column.right)
        return pen.strip()


def candidates_head(width: int, count: str) -> Content:
    """The headings over the list. `count` says how many there are of how many."""
    columns = _columns(width)
    heads = (f"{each.head:>{each.width}}" if each.right else f"{each.head:<{each.width}}" for each in columns)
    figures = "".join(" " * _GAP + head for head in heads)
    return joined((f"  {fitted(count, _name_width(width))}", "bold $ink"), (figures, "$quiet"))


def _pain(pain: int | None, *, bars: bool) -> str:
    if pain is None:
        return " -"
    return f" {pain} {'▮' * pain}{'▯' * (_MOST_PAIN - pain)}" if bars else f" {pain}"
