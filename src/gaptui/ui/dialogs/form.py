"""A short form: a few fields, one button's worth of keys. It checks nothing itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.geometry import Region
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from gaptui.paths import styles_dir
from gaptui.records.errors import GaptuiError
from gaptui.ui.dialogs.kept_form import KeptForm
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.field import Field

_KEEP_SECONDS = 0.15
Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ask:
    """One field: its name in the values, the question over it, an example, what it holds now."""

    name: str
    question: str
    example: str = ""
    value: str = ""
    check: Callable[[str], object] | None = None
    """Raises `GaptuiError` in words when what was typed can't be read; then the cursor stays."""


class _Fields(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Up and Down go from field to field, where not all of them fit too."""


class Form(ModalScreen[bool]):
    """Enter goes to the next field and at the last one saves; Ctrl+S saves anywhere; Esc leaves.

    `save` is called with the values and may raise `GaptuiError`: its words are shown and the form stays.
    `doubt` may return words of doubt; saving then needs a second Enter. `watch` is asked after every letter
    what was understood: words and their style. With `kept`, what was typed and not saved is there the next time.
    """

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (82, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (34, "-tall")]
    CSS_PATH = styles_dir() / "dialogs.tcss"
    BINDINGS = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("enter", "enter", "Next field", show=False, priority=True),
        Binding("ctrl+s", "save", "Save", show=False),
        Binding("down", "app.focus_next", "Next field", show=False),
        Binding("up", "app.focus_previous", "Field before", show=False),
    ]

    def __init__(
        self,
        title: str,
        asks: tuple[Ask, ...],
        save: Callable[[Values], None],
        *,
        intro: str = "",
        doubt: Callable[[Values], str] | None = None,
        watch: Callable[[Values], tuple[str, str]] | None = None,
        kept: KeptForm | None = None,
    ) -> None:
        super().__init__()
        self._kept, self._keep_waits = kept, False
        self._title, self._asks, self._save, self._intro = title, asks, save, intro
        self._doubt, self._watch = doubt, watch
        self._doubted: tuple[str, Values] | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(plain(self._title, "bold $here"), id="title", markup=False)
            if self._intro:
                yield Static(plain(self._intro, "$quiet"), id="intro", markup=False)
            with _Fields(id="fields"):
                for ask in self._asks:
                    yield Static(plain(ask.question), classes="question", markup=False)
                    yield Field(ask.value, placeholder=ask.example, id=ask.name, replace=True)
            yield Static("", id="trouble", markup=False)
            yield Static(
                joined(
                    ("Enter", "bold $press"),
                    (" next, at the last one saves   ", "$quiet"),
                    ("Ctrl+S", "bold $press"),
                    (" save   ", "$quiet"),
                    ("Esc", "bold $press"),
                    (" leave", "$quiet"),
                ),
                id="keys",
                markup=False,
            )

    def on_mount(self) -> None:
        self.query(Field).first().focus()
        if self._kept is not None:
            begun = self._kept.begun(self.values)
            for name, text in begun.items():
                self.query_one(f"#{name}", Field).put(text)
            if begun:
                self._tell("What you had begun is back", "$good")

    def set_focus(self, widget: Widget | None, scroll_visible: bool = True, from_app_focus: bool = False) -> None:
        """A field is shown with its question over it, at once."""
        super().set_focus(widget, False, from_app_focus)
        self.call_after_refresh(self._show_question)

    def _show_question(self) -> None:
        if isinstance(self.focused, Field):
            x, y, width, _ = self.focused.virtual_region
            self.query_one("#fields").scroll_to_region(Region(x, max(y - 1, 0), width, 2), animate=False, force=True)

    @property
    def values(self) -> Values:
        return {field.id or "": field.value.strip() for field in self.query(Field)}

    @on(Field.Changed)
    def _show_understood(self) -> None:
        if self._kept is not None and not self._keep_waits:
            self._keep_waits = True
            self.set_timer(_KEEP_SECONDS, self._keep_typing)
        if self._watch is not None:
            self._tell(*self._watch(self.values))

    def _keep_typing(self) -> None:
        """Write down what was typed and differs from what the form was opened with."""
        self._keep_waits = False
        if self._kept is None:
            return
        opened = {ask.name: ask.value.strip() for ask in self._asks}
        changed = {name: text for name, text in self.values.items() if text != opened[name]}
        if not self._kept.keep(changed) and self.is_running:
            self._keep_waits = True
            self.set_timer(_KEEP_SECONDS, self._keep_typing)

    async def action_enter(self) -> None:
        """Go to the next field, or save. Letters typed behind Enter wait until it is done: the next field's."""
        field = self.focused
        if not isinstance(field, Field):
            return
        await _typed_in(field)
        fields = list(self.query(Field))
        place = fields.index(field)
        if not self._reads(self._asks[place]):
            return
        if place + 1 < len(fields):
            self.set_focus(fields[place + 1])
        else:
            self.action_save()

    @on(Field.Pasted)
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        event.field.insert_text_at_cursor(" ".join(event.lines))

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        field = self.focused if isinstance(self.focused, Field) else next(iter(self.query(Field)), None)
        if field is not None:
            field.take_paste(event.text)

    def _reads(self, ask: Ask) -> bool:
        """Whether what was typed in a field can be read; else says why and puts the cursor there."""
        self._tell("", "$bad")
        try:
            if ask.check is not None:
                ask.check(self.values[ask.name])
        except GaptuiError as error:
            self._tell(str(error), "$bad")
            self.query_one(f"#{ask.name}", Field).focus()
            return False
        self._show_understood()
        return True

    def action_save(self) -> None:
        if not all(self._reads(ask) for ask in self._asks):
            return
        values = self.values
        try:
            doubt = self._doubt(values) if self._doubt else ""
            if doubt and self._doubted != (doubt, values):
                self._doubted = (doubt, values)
                self._tell(f"{doubt} Enter again if it is so.", "$warn")
                return
            self._save(values)
        except GaptuiError as error:
            self._tell(str(error), "$bad")
        else:
            if self._kept is not None:
                self._kept.forget()
                self._kept = None
            self.dismiss(True)

    def _tell(self, words: str, style: str) -> None:
        self.query_one("#trouble", Static).update(plain(words, style))

    def action_leave(self) -> None:
        self._keep_typing()
        self.dismiss(False)


async def _typed_in(field: Field) -> None:
    """Wait until a field has taken what was typed into it so far."""
    done = asyncio.Event()
    if field.call_later(done.set):
        await done.wait()
