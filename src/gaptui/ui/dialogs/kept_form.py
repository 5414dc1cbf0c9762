"""What was begun in a form and not saved: it is there again when the form is opened, also after a crash."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from gaptui.records.errors import GaptuiError

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook


class KeptForm:
    """`name` tells this form from others: which one it is, and of what."""

    def __init__(self, workbook: Workbook, name: str) -> None:
        self._drafts, self._form = workbook.drafts, name
        self._kept: dict[str, str] = {}

    def begun(self, fields: Mapping[str, str]) -> dict[str, str]:
        """What was begun in these fields; those where nothing was are left out."""
        for field in fields:
            with suppress(GaptuiError):
                text = self._drafts.bring_back(self._field(field))
                if text:
                    self._kept[field] = text
        return dict(self._kept)

    def keep(self, changed: Mapping[str, str]) -> bool:
        """Write down what now differs from what the form was opened with; False when the file is busy."""
        for field in {*changed, *self._kept}:
            text = changed.get(field, "")
            if text != self._kept.get(field, ""):
                try:
                    self._drafts.keep(self._field(field), text)
                except GaptuiError:
                    return False
                self._kept[field] = text
        return True

    def forget(self) -> None:
        """It was saved."""
        self.keep({})

    def _field(self, field: str) -> str:
        return f"form {self._form} {field}"
