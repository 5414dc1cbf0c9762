"""The making of a new, empty workbook file. It refuses to know what will be written into it."""

from __future__ import annotations

from pathlib import Path

from gaptui.records.errors import WrongFile
from gaptui.store.connect import connect
from gaptui.store.files import make_private_file, make_private_folder
from gaptui.store.schema import make
from gaptui.store.trouble import disk_in_words


def create_file(path: Path) -> None:
    """Make `path` (mode 0600; its folder 0700 where it is missing) with all tables, safe on the disk.

    Raises `WrongFile` when something is there already, `DiskTrouble` when the disk refuses.
    """
    with disk_in_words(path):
        make_private_folder(path.parent)
        try:
            make_private_file(path)
        except FileExistsError:
            raise WrongFile(
                f"{path.name} is there already. It was not touched. Open it, or choose another name."
            ) from None
        try:
            connection = connect(path)
            try:
                make(connection)
            finally:
                connection.close()
        except BaseException:
            path.unlink(missing_ok=True)
            raise
