"""What the shell commands are made of: choosing the file, opening it, and saying what went wrong.

It decides exit statuses: 0 done, 1 a bug, 2 wrong use or a file that can't be used, each in one line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from gaptui import paths
from gaptui.records.errors import GaptuiError, Invalid, NotFound

if TYPE_CHECKING:
    from gaptui.settings import Settings
    from gaptui.ui.app import GaptuiApp
    from gaptui.workbook.workbook import Workbook

READ_LIMIT = 64 * 1024 * 1024
"""The largest text that is read from a file or standard input, in bytes."""


def run(command: Callable[[], object]) -> int:
    """Run one command; returns the exit status, and says in one line what a person can act on."""
    try:
        status = command()
    except (KeyboardInterrupt, SystemExit) as ended:
        return _status(ended)
    except GaptuiError as error:
        return _say(str(error), 2)
    except Exception as error:
        # The parser's own errors are known by where they come from: importing it here would slow every start.
        if type(error).__module__.startswith("typer"):
            code = getattr(error, "exit_code", 2)
            return code if code in (0, 1, 130) else _say(getattr(error, "message", "") or str(error), 2)
        from gaptui.reports import write_report

        report = write_report(error, paths.reports_folder())
        return _say(f"A fault of gaptui's own: {type(error).__name__}. Your file is safe. Report: {report}", 1)
    return status if isinstance(status, int) else 0


def _status(ended: KeyboardInterrupt | SystemExit) -> int:
    if isinstance(ended, KeyboardInterrupt):
        return 130
    return ended.code if isinstance(ended.code, int) else 0


def _say(words: str, status: int) -> int:
    print(f"gaptui: {' '.join(words.split())}", file=sys.stderr)  # noqa: T201
    return status


def chosen_file(at: Path | None) -> Path:
    """The workbook named, else the one opened last, else the only one in our folder, else the first to be made."""
    from gaptui.settings import Settings

    if at is not None:
        return at.expanduser().absolute()
    recent = [Path(path) for path in Settings.load(paths.settings_file()).recent]
    found = [*recent, *sorted(paths.workbooks_folder().glob("*.gap"))]
    return next((path for path in found if path.exists()), paths.workbooks_folder() / "firm.gap")


@contextmanager
def opened(at: Path | None, *, create: bool = False) -> Iterator[Workbook]:
    """The chosen workbook, for the length of one command; made first when `create` and it is not there.

    One that was made for a command that then failed is taken away again.
    """
    file = chosen_file(at)
    workbook, made = _open(file, firm=_firm_name(file) if create else "")
    try:
        yield workbook
    except BaseException:
        workbook.close()
        if made:
            file.unlink()
        raise
    workbook.close()


def emit(text: str) -> None:
    """Write to standard output as UTF-8, whatever the locale; a reader that had enough is no fault."""
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open(file: Path, firm: str = "") -> tuple[Workbook, bool]:
    """Open a workbook; one that is not there is made when the firm is named. Says whether it was made."""
    from gaptui.workbook.workbook import Workbook

    backups = paths.backups_folder(file)
    if firm and not file.exists():
        return Workbook.create(file, firm, _zone(), backups), True
    return Workbook.open(file, backups), False


def _firm_name(file: Path) -> str:
    return "My firm" if file.stem == "firm" else file.stem.replace("-", " ").strip().capitalize() or "My firm"


def _zone() -> str:
    """This machine's IANA zone; UTC where it can't be told."""
    named = os.environ.get("TZ", "")
    link = Path("/etc/localtime")
    if "/" not in named and link.is_symlink():
        named = str(link.readlink()).partition("zoneinfo/")[2]
    return named if "/" in named and not named.startswith(("/", ":")) else "UTC"


def read_bytes(source: str) -> bytes:
    """A whole file or standard input. Raises `Invalid` when it can't be read or is too large."""
    try:
        if source == "-":
            data = sys.stdin.buffer.read(READ_LIMIT + 1)
        else:
            with Path(source).open("rb") as file:
                data = file.read(READ_LIMIT + 1)
    except OSError as error:
        raise Invalid(f"{source} could not be read: {error.strerror}. Nothing was changed.") from error
    if len(data) > READ_LIMIT:
        raise Invalid(f"{source} is larger than {READ_LIMIT // 1024 // 1024} MB. Nothing was changed.")
    return data


def read_text(source: str) -> str:
    """A whole file or standard input as text. Raises `Invalid` when it is not UTF-8 or too large."""
    data = read_bytes(source)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Invalid(f"{source} is not UTF-8 text: see line {line}. Save it as UTF-8. Nothing was changed.") from None


# -- the screen


def open_screen(at: Path | None = None) -> None:
    """Open the program on a workbook, and on the next one when the person goes to another firm."""
    from gaptui.settings import Settings

    _check_terminal()
    settings = Settings.load(paths.settings_file())
    file = chosen_file(at)
    firm = "" if file.exists() else _firm_name(file)
    while True:
        if at is not None and not file.parent.is_dir():
            raise NotFound(f"The folder {file.parent} is not there. Make it first, or name another file.")

        def opener(file: Path = file, firm: str = firm) -> Workbook:
            workbook, _ = _open(file, firm)
            settings.opened(file)
            return workbook

        app = _show(opener, settings)
        if app.leaving_for is None:
            return
        file, firm = app.leaving_for


def open_demo() -> None:
    """Open the example firm in a file that is gone when the program ends."""
    import tempfile

    from gaptui.settings import Settings

    _check_terminal()
    with tempfile.TemporaryDirectory(prefix="gaptui-demo-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "demo.gap"

        def opener() -> Workbook:
            write_demo(file)
            return _open(file)[0]

        settings = Settings.load(paths.settings_file())
        settings.file = None
        app = _show(opener, settings, demo=True)
    if app.leaving_for is not None:
        file, _ = app.leaving_for
        open_screen(file)


def write_demo(file: Path) -> None:
    """Write the workbook of the example firm. Raises `WrongFile` when something is there already."""
    from gaptui.demo import write_demo_workbook

    write_demo_workbook(file.expanduser().absolute())


def _show(opener: Callable[[], Workbook], settings: Settings, *, demo: bool = False) -> GaptuiApp:
    from gaptui.ui.app import GaptuiApp

    app = GaptuiApp(opener, settings, demo=demo)
    try:
        app.run()
    except OSError:
        # The terminal may be gone before it could be handed back.
        if not app.return_code:
            raise
    if app.failure is not None:
        raise app.failure
    if app.return_code:
        sys.exit(app.return_code)
    return app


def _check_terminal() -> None:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Invalid("This needs a terminal. For scripts there are export, import, steps and where: see --help.")
    # Over a slow line the bytes of an arrow key come apart: only there Escape waits for more of them.
    far = any(name in os.environ for name in ("SSH_CONNECTION", "SSH_TTY"))
    os.environ.setdefault("ESCDELAY", "100" if far else "20")
