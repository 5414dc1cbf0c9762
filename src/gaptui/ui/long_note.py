"""A long note in the editor of choice. It hands over a private file and takes back what stands in it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from gaptui.records.errors import Invalid


@dataclass(frozen=True, slots=True)
class Edited:
    """What came back. The file stays until `done`: until the text is safe elsewhere."""

    text: str
    file: Path

    def done(self) -> None:
        self.file.unlink(missing_ok=True)


def editor() -> list[str]:
    """The command of $VISUAL or $EDITOR, else the editor that this system has."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if named:
        return shlex.split(named, posix=sys.platform != "win32")
    return ["notepad"] if sys.platform == "win32" else ["vi"]


def edit(text: str) -> Edited:
    """Open the editor on a text and wait. Raises `Invalid` when it can't be started or fails; nothing is lost."""
    handle, name = tempfile.mkstemp(prefix="gaptui-", suffix=".txt")
    file = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(f"{text}\n" if text else "")
    command = editor()
    try:
        status = subprocess.run([*command, name], check=False).returncode
    except OSError as error:
        file.unlink(missing_ok=True)
        raise Invalid(f"The editor {command[0]} could not be started: {error.strerror}. Set EDITOR to one.") from error
    if status != 0:
        raise Invalid(f"The editor ended with an error. The note stays as it was; what was written is in {file}")
    try:
        return Edited(file.read_text(encoding="utf-8", errors="surrogateescape"), file)
    except OSError as error:
        raise Invalid(f"The note could not be read back: {error.strerror}. It stays as it was.") from error
