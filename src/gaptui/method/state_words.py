"""What became of a block, in one sign and in words, as screens, lists and exports say it."""

from __future__ import annotations

from gaptui.method.blocks import DAY_NAMES, Block, clock, day_text, hours
from gaptui.words import BlockState

STATE_SIGNS: dict[BlockState, str] = {
    BlockState.PLANNED: "o",
    BlockState.KEPT: "✓",
    BlockState.PARTLY: "/",
    BlockState.TAKEN: "✗",
    BlockState.SIDE: "~",
}
MOVED = ">"
"""The sign of a block that was moved, where it stands and where it stood."""
STATE_WORDS = "o planned  ✓ kept  / partly  ✗ taken  > moved  ~ side of desk"


def sign(block: Block) -> str:
    """What became of it in one sign; a moved block has its own until it is kept or taken."""
    return MOVED if block.moved_from and block.state is BlockState.PLANNED else STATE_SIGNS[block.state]


def block_lines(block: Block, warns: bool) -> tuple[str, ...]:
    """What stands in a block, a line a row, the most important first. `warns`: something stands in its way."""
    head = f"{sign(block)} {block.kind.value}{' !' if warns else ''}"
    return tuple(line for line in (head, *_more(block)) if line)


def _more(block: Block) -> tuple[str, ...]:
    times = f"{clock(block.span.start)}-{clock(block.span.end)}"
    match block.state:
        case BlockState.KEPT:
            return ("kept", times)
        case BlockState.PARTLY:
            rest = f"rest: {block.taken_by}" if block.taken_by else ""
            return (f"{_short(block.kept)} of {hours(block.span.minutes)}", rest, block.taken_why)
        case BlockState.TAKEN:
            return (f"taken: {block.taken_by}", block.taken_why)
        case BlockState.SIDE:
            return ("side of desk", times)
    return (times, came_from(block))


def came_from(block: Block) -> str:
    first = block.moved_from
    return f"from {day_text(first.day)} {clock(first.start)}" if first else ""


def went_to(block: Block) -> str:
    """What stands where a moved block stood first."""
    first, now = block.moved_from, block.span
    day = "" if first and first.day == now.day else f"{DAY_NAMES[now.day.weekday()].title()} {now.day.day} "
    return f"{MOVED} {day}{clock(now.start)}"


def state_words(block: Block) -> str:
    """What became of it, whole."""
    said: str = block.state.value
    if block.state is BlockState.PARTLY:
        said = f"{_short(block.kept)} of {hours(block.span.minutes)} kept"
    if block.taken_by:
        said = f"taken by {block.taken_by}" if block.state is BlockState.TAKEN else f"{said}, rest by {block.taken_by}"
    if block.taken_why:
        said += f": {block.taken_why}"
    first = came_from(block)
    return f"{said}, moved {first}" if first else said


def _short(minutes: int) -> str:
    return hours(minutes).removesuffix(" h")
