"""The capture line of the walkthrough: chips of what was understood, completion of names used in this firm."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.capture import Captured, Kind, capture
from gaptui.method.marks import name_text
from gaptui.method.names import close_to
from gaptui.ui.text import joined, plain
from gaptui.ui.widgets.chips import chips
from gaptui.ui.widgets.line_bar import Adding, Ears, Editing, LineBar

if TYPE_CHECKING:
    from gaptui.records.changes import ChangeSet


@dataclass(frozen=True, slots=True)
class Known:
    """Names used in this firm, the most used first; systems with the number of steps that use them."""

    roles: tuple[str, ...] = ()
    systems: Mapping[str, int] = field(default_factory=dict)

    def knows(self, changes: ChangeSet) -> bool:
        """Whether every name that these changes bring is among ours."""
        for row in changes.rows:
            named = row.now.get("name") if row.table == "system" else row.now.get("role") or row.now.get("who")
            if named and named not in self.systems and named not in self.roles:
                return False
        return True


class CaptureBar(LineBar):
    """`where` tells the chip words for a line of a kind: of which step, or before or after which."""

    PASTED_AS = "steps"

    def __init__(self, where: Callable[[Captured], str], ears: Ears, id: str | None = None) -> None:
        super().__init__(ears, id)
        self._where = where
        self.known = Known()
        self.likely_role = ""
        """Offered first: the next step is often done by the same person."""

    def understood(self) -> Content:
        said = capture(self.line)
        parts: list[Content] = [plain("  ")]
        if isinstance(self.mode, Editing):
            parts.append(joined((" changes ", "bold $on-here on $press"), " "))
        near = self._near(said)
        if near:
            parts.append(plain(f"{near}  ", "$warn"))
        for chip in chips(said, "" if isinstance(self.mode, Editing) else self._where(said)):
            style = f"bold $page on ${chip.colour}" if chip.strong else f"${chip.colour} on $bar"
            parts.append(joined((f" {chip.text} ", style), " "))
        hint = said.hints[0] if said.hints and not near else ""
        if hint:
            parts.append(plain(f" {hint}", "$warn"))
        elif said.kind is Kind.NOTHING:
            above = isinstance(self.mode, Adding) and self.mode.above
            parts.append(plain("goes above the highlighted step: ", "bold $here") if above else Content(""))
            parts.append(self._signs())
        return joined(*parts)

    @staticmethod
    def _signs() -> Content:
        return joined(
            ("a step, or  ", "$quiet"),
            ("<", "bold $sign-input"),
            (" input  ", "$quiet"),
            ("?", "bold $sign-decision"),
            (" decision  ", "$quiet"),
            ("!", "bold $sign-exception"),
            (" exception  ", "$quiet"),
            ("#", "bold $sign-system"),
            ("system  ", "$quiet"),
            ("-", "bold $ink"),
            (" none  ", "$quiet"),
            ("..", "bold $sign-parked"),
            (" park", "$quiet"),
        )

    def _near(self, said: Captured) -> str:
        """Words for a name that was probably meant, and the key that takes it."""
        near = self.near_name(said)
        if not near:
            return ""
        sign, typed, known = near
        if typed == known:
            return f"Tab makes it {sign}{name_text(known)}"
        steps = self.known.systems.get(known, 0) if sign == "#" else 0
        used = f", {steps} step{'' if steps == 1 else 's'}" if steps else ""
        return f"close to {sign}{known}{used}: Tab takes it"

    def near_name(self, said: Captured | None = None) -> tuple[str, str, str] | None:
        said = said or capture(self.line)
        named = [("@", said.role)] if said.role else []
        for sign, name in [*named, *(("#", system) for system in said.systems)]:
            for known in self.names(sign):
                if " " in known and f"{sign}{known}".casefold() in self.line.casefold():
                    return sign, known, known
            close = close_to(name, self.names(sign))
            if close is not None:
                return sign, name_text(name), close
        return None

    def names(self, sign: str) -> list[str]:
        if sign == "#":
            return list(self.known.systems)
        return list(dict.fromkeys([name for name in (self.likely_role, *self.known.roles) if name]))
