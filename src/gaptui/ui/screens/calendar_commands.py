"""The commands of the calendar: keys, words and what each needs. What they do is in the screen and its parts."""

from __future__ import annotations

from gaptui.ui.commands import Command

CALENDAR_COMMANDS: tuple[Command, ...] = (
    # While a block is held.
    Command("drop", "enter", "Put it down", "Enter puts the held block down", "put down", needs="held", silent=True),
    Command("carry", "up", "Carry it", "Arrow keys carry the held block by half hours and days", "carry", needs="held", silent=True, key_shown="Arrows"),
    Command("let_go", "escape", "Let go", "Esc lets go of the held block: nothing is changed", "let go", needs="held", silent=True),
    # What became of a block.
    Command("keep", "k", "Kept", "The highlighted block was kept; the cursor goes to the next one nobody spoke of", "kept", needs="block"),
    Command("partly", "p", "Kept partly", "So much of it was kept, and who took the rest", "partly", needs="block"),
    Command("take", "t", "Taken", "Who took it, by their role, and why", "taken", needs="block"),
    Command("move", "m", "Moved", "When it takes place instead; where it stood stays to be seen", "moved", needs="block"),
    Command("reopen", "r", "Planned again", "Take back what was said of this block", needs="block"),
    # Planning.
    Command("plan", "n", "Plan the weeks", "One line: tue thu 9-12, fri 13-15 x6", "plan", needs="process"),
    Command("hold", "enter", "Pick up, add", "Take the highlighted block in hand, or a new one where there is none", "pick up, add", needs="any"),
    Command("add", "a", "Add a block", "A new block at the cursor, also beside another one", needs="process"),
    Command("side", "d", "Side of desk", "Hours that were worked outside the protected ones", needs="process"),
    Command("longer", "plus,equals_sign", "Longer", "Half an hour longer; also while it is held", "longer, shorter", needs="in hand", key_shown="+ -"),
    Command("shorter", "minus", "Shorter", "Half an hour shorter", needs="in hand"),
    Command("edit", "e", "Type day and time", "thu 14-16, or tomorrow 9-11", needs="block"),
    Command("kind", "w", "What it is for", "Learn, build, test, help: again takes the next", "what for", needs="in hand"),
    Command("remove", "delete", "Remove", "Remove the highlighted block; undo brings it back", needs="block"),
    Command("nudge", "shift+up", "Move at once", "Shift and an arrow key move the block by half an hour or a day", needs="block", silent=True, key_shown="Shift+arrows"),
    # Going.
    Command("next", "tab", "Next block", "Go to the next block, in later weeks too", "next block", needs="process"),
    Command("unsaid", "v", "To what waits", "Go to the first block that is over and of which nobody said what became of it", needs="process"),
    Command("before", "shift+tab", "Block before", "The other way round", needs="process", key_shown="Shift+Tab"),
    Command("week_after", "pagedown", "Week after", "The same time a week later", "week", needs="any", key_shown="PgDn"),
    Command("week_before", "pageup", "Week before", "The same time a week earlier", needs="any", key_shown="PgUp"),
    Command("today", "home", "Today", "Go to today", needs="process", key_shown="Home"),
    Command("day", "g", "Go to a day", "9 mar, next mon, 2026-03-09", needs="process"),
    # Around the hours.
    Command("owner", "o", "Owner and cover", "Who answers for it, who is around, what gives way", "owner", needs="process"),
    Command("ledger", "l", "The account", "Planned, kept, taken, moved by week; who took the time; at this rate", "account", needs="process"),
    Command("off", "z", "Day off", "The firm does not work on this day, or does again", needs="process"),
    Command("hours", "f", "The firm's week", "First day, working days, working hours", needs="process"),
    Command("export", "x", "Export", "Blocks for your calendar, the commitment sheet, the one-page plan", "export", needs="process"),
    Command("import", "I", "Import busy times", "From the .ics file of somebody's calendar, without titles", needs="process"),
    Command("forget", "B", "Forget busy times", "Those of this process; undo brings them back", needs="process"),
)  # fmt: skip
