"""Lines of Content that are read, scrolled by the wheel and by who owns them. What does not fit is said to be there."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from gaptui.ui.text import CUT, joined
from gaptui.ui.widgets.row_detail import Writer

_WHEEL = 3


class TextPage(Widget):
    """Changing it never lays the screen out again, so it costs the same on every key."""

    write: reactive[Writer] = reactive[Writer](lambda: lambda width: (), layout=False)
    top: reactive[int] = reactive(0, layout=False)
    """The first line that is shown."""

    def __init__(self, more: str = "", id: str | None = None) -> None:
        """`more` names the key that reads on."""
        super().__init__(id=id)
        self._more = f" {CUT} {more}".rstrip()
        self._laid: tuple[Writer, int, list[Content]] | None = None
        """The lines as they were last written, for whom and how wide."""

    def show(self, write: Writer, *, anew: bool) -> None:
        """Show other lines; from their beginning when they are about something else."""
        self.write = write
        self.top = 0 if anew else self._within(self.top)

    def _lines(self) -> list[Content]:
        width = max(self.content_size.width, 20)
        if self._laid is None or self._laid[:2] != (self.write, width):
            self._laid = (self.write, width, list(self.write(width)))
        return self._laid[2]

    def _within(self, top: int) -> int:
        return max(0, min(top, len(self._lines()) - max(self.content_size.height, 1)))

    def scroll_lines(self, by: int) -> bool:
        """Go so many lines on; False at the end."""
        before, self.top = self.top, self._within(self.top + by)
        return self.top != before

    @property
    def height_shown(self) -> int:
        return self.content_size.height

    def render(self) -> Content:
        width, height = self.content_size
        lines = self._lines()
        shown = lines[self.top : self.top + height]
        if shown and self.top + height < len(lines):
            shown[-1] = _cut_at(shown[-1], width, self._more)
        if shown and self.top > 0:
            shown[0] = _cut_at(shown[0], width, f" {CUT}")
        return Content("\n").join(shown)

    def on_resize(self) -> None:
        self.top = self._within(self.top)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.scroll_lines(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.scroll_lines(-_WHEEL)


def _cut_at(line: Content, width: int, sign: str) -> Content:
    return joined(line.truncate(max(width - len(sign) - 1, 1)), (sign, "bold $press"))
