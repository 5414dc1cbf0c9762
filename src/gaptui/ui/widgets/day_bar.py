"""The line of the owner's day: chips of what was understood, completion of tools named before."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content

from gaptui.method.daylog import DaySaid, read_line
from gaptui.method.marks import name_text
from gaptui.method.names import close_to
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.line_bar import Ears, Editing, LineBar
from gaptui.words import LineKind

KIND_CHIPS: dict[LineKind, tuple[str, str]] = {
    LineKind.CHANGED: ("what changed", "sign-pattern"),
    LineKind.TIME: ("time", "sign-input"),
    LineKind.PROBLEM: ("problem", "sign-exception"),
    LineKind.TRIED: ("tried", "sign-decision"),
    LineKind.STUCK: ("stuck", "bad"),
    LineKind.LEARNED: ("learned", "sign-who"),
    LineKind.ANSWER: ("this week's answer", "here"),
    LineKind.NOTE: ("note", "quiet"),
}
"""The word for each kind of line and the theme colour it has, here and in the list."""

_SIGNS = (
    ("+", "changed"),
    ("~", "140m -> 95m"),
    ("!", "problem -> solution"),
    ("/tried", "4 it: works"),
    ("/stuck", "4"),
    ("/learned", "it -> 4"),
)
_SHORT_SIGNS = (("+", "changed"), ("~", "time"), ("!", "problem"), ("/tried", ""), ("/stuck", ""), ("/learned", ""))


class DayBar(LineBar):
    """`step` tells the title of a step by its number, `""` where there is none."""

    def __init__(self, step: Callable[[str], str], ears: Ears, id: str | None = None) -> None:
        super().__init__(ears, id)
        self._step = step
        self.tools: tuple[str, ...] = ()
        """Tools and systems named in this firm, the likeliest first."""
        self.looks_like: Callable[[DaySaid], str] = lambda said: ""
        """The lesson that looks like a try or a question, in words."""
        self.offer_own: Callable[[], None] = lambda: None
        """Tab on an empty line."""

    def on_resize(self) -> None:
        self.show_understood()

    def names(self, sign: str) -> list[str]:
        return list(self.tools) if sign == "#" else []

    def tab_on_nothing(self) -> None:
        self.offer_own()

    def near_name(self) -> tuple[str, str, str] | None:
        for name in read_line(self.line).tools:
            close = close_to(name, self.tools)
            if close is not None:
                return "#", name_text(name), close
        return None

    def understood(self) -> Content:
        said = read_line(self.line)
        if said.unfinished:
            return self._begun(said)
        parts: list[Content] = [plain("  ")]
        if isinstance(self.mode, Editing):
            parts.append(joined((" changes ", "bold $on-here on $press"), " "))
        near = self.near_name()
        if near:
            parts.append(plain(f"close to #{near[2]}: Tab takes it  ", "$warn"))
        word, colour = KIND_CHIPS[said.kind]
        parts.append(joined((f" {word} ", f"bold $page on ${colour}"), " "))
        for text, style in self._chips(said):
            parts.append(joined((f" {text} ", f"${style} on $bar"), " "))
        known = self.looks_like(said) if said.kind in (LineKind.TRIED, LineKind.STUCK) and not near else ""
        if known:
            parts.append(plain(f" {known}", "$press"))
        if said.hints and not near:
            parts.append(plain(f" {said.hints[0]}", "$warn"))
        return joined(*parts)

    def _chips(self, said: DaySaid) -> list[tuple[str, str]]:
        chips: list[tuple[str, str]] = []
        if said.step:
            title = self._step(said.step)
            chips.append((f"step {said.step} {title}", "here") if title else (f"there is no step {said.step}", "warn"))
        if said.before is not None and said.after is not None:
            saved = said.before - said.after
            chips.append(
                (f"saves {saved} min" if saved >= 0 else f"takes {-saved} min more", "good" if saved > 0 else "warn")
            )
        elif said.after is not None:
            chips.append((f"{said.after} min a cycle", "ink"))
        if said.works is not None:
            chips.append(("works", "good") if said.works else ("does not work", "bad"))
        chips += [(f"# {tool}", "sign-system") for tool in said.tools]
        if said.then:
            word = "solved by" if said.kind is LineKind.PROBLEM else "next"
            chips.append((f"{word}: {said.then}", "ink"))
        return chips

    def _begun(self, said: DaySaid) -> Content:
        if self.line.strip() and said.hints:
            return plain(f"  {said.hints[0]}", "$warn")
        parts: list[Content] = [plain("  ")]
        for sign, word in _SIGNS if self.size.width >= 100 else _SHORT_SIGNS:
            parts.append(joined((sign, "bold $press"), (f" {word}   " if word else "  ", "$quiet")))
        return joined(*parts, ("else a note", "$quiet"))
