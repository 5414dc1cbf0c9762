"""Patterns beside pain: where AI can help, by minutes; what motivates people, by pain. Two lists, never one score."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget

from gaptui.method.cell_values import signals_cell
from gaptui.method.marks import minutes_text
from gaptui.method.process_map import MapStep
from gaptui.method.review import pains, patterns
from gaptui.ui.dialogs.page import Page
from gaptui.ui.shown_map import ShownMap
from gaptui.ui.text import plain
from gaptui.ui.widgets.hanging_list import Hanging, HangingList
from gaptui.words import NoteKind

_MOST = 200


class PatternsAndPain(Page):
    def __init__(self, shown: ShownMap) -> None:
        self._shown = shown
        super().__init__("Patterns beside pain", [])

    def compose_body(self) -> Sequence[Widget]:
        found, hurting = patterns(self._shown.steps), pains(self._shown.steps)
        left = [self._pattern(step) for step in found[:_MOST]] or [_words("none said yet: = or g on a step")]
        right = [self._pain(step) for step in hurting[:_MOST]] or [_words("none said yet: * on a step")]
        head_left = _words("Patterns: where AI can help, most minutes first", "bold $sign-pattern")
        head_right = _words("Pain: what motivates people, worst first", "bold $sign-pain")
        columns = [
            VerticalScroll(HangingList([head, _words(" "), *rows]), classes="list", can_focus=False)
            for head, rows in ((head_left, left), (head_right, right))
        ]
        return [Horizontal(*columns, id="lists")]

    def _entry(self, step: MapStep, figure: str, style: str, words: Sequence[str]) -> Hanging:
        title = plain(f"{self._shown.numbers[step.id]} {step.text}", "bold")
        return Hanging(plain(figure, f"bold {style}"), (title, *(plain(each, "$quiet") for each in words)))

    def _pattern(self, step: MapStep) -> Hanging:
        minutes = minutes_text(step.minutes) if step.minutes is not None else "?"
        words = [note.text for note in step.notes_of(NoteKind.PATTERN)]
        if step.signals:
            words.append(signals_cell(step.signals))
        return self._entry(step, minutes, "$sign-pattern", words)

    def _pain(self, step: MapStep) -> Hanging:
        words = [note.text for note in step.notes_of(NoteKind.PAIN)]
        return self._entry(step, f"{step.pain}/5" if step.pain else "?", "$sign-pain", words)


def _words(words: str, style: str = "$quiet") -> Hanging:
    return Hanging(Content(""), (plain(words, style),))
