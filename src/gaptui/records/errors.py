"""What a person can act on. Each message says what happened, what is safe and what to do next."""

from __future__ import annotations


class GaptuiError(Exception):
    """Shown in words, never as a traceback. Anything else that is raised is a bug."""


class NotFound(GaptuiError):
    """The thing named is not in this workbook (any more)."""


class Invalid(GaptuiError):
    """What was asked breaks a rule; nothing was changed."""


class ChangedMeanwhile(GaptuiError):
    """Another terminal changed what is being edited. `now` is how the line reads there."""

    def __init__(self, now: str) -> None:
        super().__init__(f"Changed elsewhere. Enter again: yours. Esc: theirs, {now}")
        self.now = now


class NothingToUndo(GaptuiError):
    """There is no action left to take back (or to bring again)."""


class FileBusy(GaptuiError):
    """Another terminal is writing just now; nothing was changed, trying again will do."""


class WrongFile(GaptuiError):
    """The file is not a gaptui workbook, or cannot be written. It was not touched."""


class NewerFile(GaptuiError):
    """A later gaptui made the file. It was not touched."""


class DamagedFile(GaptuiError):
    """The file fails its checks. It was not touched."""


class FileReplaced(GaptuiError):
    """The file that was opened is no longer the one at its path."""
