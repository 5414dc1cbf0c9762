"""Writing a file so that it is there whole or not at all, and readable by its owner only."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from gaptui.records.errors import Invalid


def write_new(path: Path, text: str, *, overwrite: bool = False) -> None:
    """Write UTF-8 text through a temporary file in the same folder and a rename.

    Raises `Invalid` in words when the file is there already (unless `overwrite`) or can't be written.
    """
    if path.exists() and not overwrite:
        raise Invalid(f"{path} is there already. It was not touched: choose another name.")
    fresh = ""
    try:
        handle, fresh = tempfile.mkstemp(prefix=".gaptui-", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(fresh).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(fresh).unlink()
        raise Invalid(f"{path} could not be written: {error.strerror}. Nothing was changed.") from error
