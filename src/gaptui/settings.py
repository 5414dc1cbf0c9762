"""What this desk remembers between runs: the theme and the workbooks opened last. Losing it loses nothing."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_MOST_RECENT = 12


@dataclass
class Settings:
    """`file` None keeps nothing (tests, the demo)."""

    file: Path | None = None
    theme: str = ""
    """A theme's name; empty, or unknown to this version, is the usual one."""
    recent: list[str] = field(default_factory=list)
    """Paths of workbooks, the last opened first."""

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read the file; whatever is missing or damaged in it is as on the first day."""
        settings = cls(file)
        with suppress(OSError, ValueError, TypeError, AttributeError):
            read = json.loads(file.read_text(encoding="utf-8"))
            settings.theme = str(read.get("theme", ""))
            settings.recent = [path for path in read.get("recent", []) if isinstance(path, str)]
        return settings

    def opened(self, path: Path) -> None:
        """Put a workbook at the head of the recent ones, and save."""
        name = str(path.absolute())
        self.recent = [name, *(other for other in self.recent if other != name)][:_MOST_RECENT]
        self.save()

    def save(self) -> None:
        if self.file is None:
            return
        text = json.dumps({"theme": self.theme, "recent": self.recent}, indent=1)
        with suppress(OSError):
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = self.file.with_suffix(".new")
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            fresh.replace(self.file)
