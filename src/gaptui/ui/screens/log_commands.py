"""The commands of the owner's day: keys, words and what each needs. What they do is in the screen and its parts."""

from __future__ import annotations

from gaptui.ui.commands import Command, Place

LOG_COMMANDS: tuple[Command, ...] = (
    # In the line.
    Command("save", "enter", "Keep the line", "Enter keeps the line and opens the next", "keep", Place.FIELD, silent=True),
    Command("complete", "tab", "Complete a tool", "Tab writes out a #tool named before; on an empty line it shows your own lines", "complete, own lines", Place.FIELD, silent=True),
    Command("edit_last", "up", "Edit the last line", "Up on an empty line opens what was written last", "edit last", Place.FIELD, silent=True),
    Command("leave", "escape", "To the day", "Esc goes to the day; what was typed stays", "to the day", Place.FIELD, silent=True),
    Command("search_keep", "enter", "To the lines found", "Enter in the search goes to the lines that it found", "to the lines", Place.FIELD, needs="search", silent=True),
    Command("search_leave", "escape", "Show the day", "Esc in the search shows the day again", "the day", Place.FIELD, needs="search", silent=True),
    # Writing.
    Command("write", "i", "Write a line", "+ what changed, ~ 140m -> 95m, ! problem -> what solved it, /tried /stuck /learned, else a note", "write", needs="process"),
    Command("changed_line", "plus", "What changed", "Begin a line with +", needs="process", does="begin", says="+ "),
    Command("time_line", "tilde", "Time", "Begin a line with ~", needs="process", does="begin", says="~ "),
    Command("problem_line", "exclamation_mark", "Problem solved", "Begin a line with !", needs="process", does="begin", says="! "),
    Command("stuck_line", "S", "Stuck", "Begin a line with /stuck", needs="process", does="begin", says="/stuck "),
    Command("own", "n", "Your own lines", "Lines that you type often, each with a number key", needs="process"),
    Command("open", "enter", "Open", "Edit the line; on what waits: who was asked, what solved it, the next stage", "open", needs="row"),
    Command("edit", "e", "Edit the line", "Open the highlighted line as it was typed", needs="line"),
    Command("editor", "E", "Long note", "Write a note of several lines in your editor ($EDITOR)", needs="line"),
    # Blocks.
    Command("keep", "k", "Kept", "The block was kept: the highlighted one, or the first of the day nobody spoke of", "kept", needs="block"),
    Command("take", "t", "Taken", "Who took it, by their role, and why", "taken", needs="block"),
    # A line.
    Command("p", "p", "Private, or kept partly", "A line: in no export and in no room, or public again. A block: how much of it was kept", "private", needs="row"),
    Command("lesson", "l", "Lesson", "Make the highlighted line a lesson: Enter keeps it as a draft", "lesson", needs="line"),
    Command("to_lesson", "L", "To its lesson", "Go to the lesson that came from this line; 6 comes back", needs="line"),
    Command("step", "s", "To its step", "Go to the step in the walkthrough; 6 comes back", needs="line"),
    Command("remove", "delete", "Remove", "Remove the highlighted line; undo brings it back", needs="line"),
    # Going.
    Command("day_before", "left", "Day before", "The working day before, or the last one with lines", "days", needs="process", key_shown="Left Right"),
    Command("day_after", "right", "Day after", "The working day after", needs="process", key_shown="Right"),
    Command("day", "g", "Go to a day", "yesterday, mon, 3 may; Enter alone is today", "go to", needs="process"),
    Command("filter", "slash", "Search all days", "As you type, over all days; +, ~, !, /tried, /stuck, /learned, /4 for a step, #tool", "search", needs="process"),
    # Around.
    Command("helpers", "h", "Who helps", "Who can be asked when you are stuck, and when", "helpers", ),
    Command("tools", "v", "Tools that were tried", "Tool, step, how often it worked and how often not", needs="process"),
    Command("target", "w", "Target", "What the process is to become, with a number to reach", needs="process"),
    Command("export", "x", "Export", "The log as a document, the lessons, a help request", "export", needs="process"),
)  # fmt: skip
