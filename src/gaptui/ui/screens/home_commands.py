"""What can be done on Home, in the order of help and footer."""

from __future__ import annotations

from gaptui.ui.commands import Command

HOME_COMMANDS: tuple[Command, ...] = (
    Command("next", "g", "Do the next thing", "Go where the Next line is done", "go there", needs="any"),
    Command("open", "enter", "Open", "Go to the walkthrough of this process", "open", needs="process"),
    Command("new", "n", "New process", "Add a candidate; 3 to 5 is a good number to choose from", "new process"),
    Command("pick", "p", "Pick the one", "Make this the one process; the others are parked", "pick", needs="process"),
    Command(
        "climb", "plus", "Up the ladder", "What the Next line says is done: one rung up", "next rung", needs="process"
    ),
    Command("descend", "minus", "Down the ladder", "One rung down again", needs="process"),
    Command("decide", "d", "The decision", "Who decided, alone or with help, whose jobs shift", "decision", needs="process"),
    Command("week", "x", "The week, as a page", "For the business owner: hours, stuck, tries, one request", "week", needs="process"),
    Command("runners", "w", "Who runs it", "How many people have run it the new way", needs="process"),
    Command("stop", "S", "Stop the one", "It is not finished and goes back to the parked ones; a reason is asked", needs="one"),
    Command("finish", "F", "Finish the one", "It runs and is documented: pick the next", needs="one"),
    Command("waiting", "h", "Hours waiting", "Show or hide what was not saved since the map; hidden on a projector", needs="any"),
    Command("look_back", "l", "Look back", "What has changed since day 0, process by process", needs="any"),
    Command("rename", "r", "Rename", "Give this process another name", "rename", needs="process"),
    Command("remove", "delete", "Remove", "Remove this process and its map; undo brings it back", needs="process"),
    Command("firms", "f", "Other firms", "Open the workbook of another firm", "firms"),
    Command("find", "slash", "Find", "Put the cursor on a process by a part of its name", needs="process"),
)
