"""The commands of the walkthrough: keys, words and what each needs. What they do is in the screen."""

from __future__ import annotations

from gaptui.ui.commands import Command, Place

WALK_COMMANDS: tuple[Command, ...] = (
    # In the capture line.
    Command("save", "enter", "Keep the line", "Enter keeps the line and opens the next", "keep", Place.FIELD, silent=True),
    Command("complete", "tab", "Complete a name", "Tab writes out a name used before in this firm; again takes the next one", "complete", Place.FIELD, silent=True),
    Command("edit_last", "up", "Edit the last line", "Up on an empty line opens what was said last", "edit last", Place.FIELD, silent=True),
    Command("edit_above", "backspace", "Edit the line above", "Backspace on an empty line opens the line above", "", Place.FIELD, silent=True),
    Command("answer_none", "minus", "None", "A single - and Enter answers the question asked with none; -- answers all that is open on the step", "none", Place.FIELD, silent=True),
    Command("other_step", "pagedown", "Another step", "PgUp and PgDn make the step above or below the current one", "", Place.FIELD, silent=True, key_shown="PgUp PgDn"),
    Command("leave", "escape", "To the map", "Esc goes to the map; what was typed stays", "map", Place.FIELD, silent=True),
    # On the map.
    Command("capture", "i", "Type a line", "Go into the capture line", "type", needs="process"),
    Command("edit", "enter", "Edit", "Open the highlighted line as it was typed", "edit", needs="process"),
    Command("none", "minus", "None", "Say that the highlighted step has none of what is asked next", "none", needs="step"),
    Command("open_question", "o", "Next open question", "Go to the next step where something was not asked", "open question", needs="process"),
    Command("above", "a", "Insert above", "Type a step that goes above the highlighted one", "insert above", needs="step"),
    Command("below", "b", "Insert below", "Type a step that goes below the highlighted one", "below", needs="step"),
    Command("up", "K,alt+up", "Move up", "Move the step one place up; decisions keep pointing right", "move", needs="step", key_shown="K J"),
    Command("down", "J,alt+down", "Move down", "Move the step one place down", needs="step"),
    Command("split", "s", "Split", "Make two steps of this one", "split", needs="step"),
    Command("merge", "m", "Merge", "Merge this step into the one above it", "merge", needs="step"),
    Command("nest", "t", "Sub-step", "Make this a sub-step of the step above, or a step again", "sub-step", needs="step"),
    Command("find", "slash", "Find", "Find a step or a line by its words; again finds the next", "find", needs="process"),
    Command("remove", "delete", "Remove", "Remove the highlighted line; on a step, with all that belongs to it", "remove", needs="line"),
    Command("input", "less_than_sign", "Input", "Type an input of this step", needs="step", does="begin", says="< "),
    Command("output", "greater_than_sign", "Output", "Type an output of this step", needs="step", does="begin", says="> "),
    Command("decision", "d", "Decision", "Type a decision: Over 10k? yes -> ask partner; no -> go on", needs="step", does="begin", says="? "),
    Command("exception", "exclamation_mark", "Exception", "Type an exception: what happens, how often, what is done", needs="step", does="begin", says="! "),
    Command("system", "number_sign", "System", "Name a system this step uses", needs="step", does="begin", says="#"),
    Command("pattern", "equals_sign", "Pattern", "Type what is always the same here", needs="step", does="begin", says="= "),
    Command("pain", "asterisk", "Pain", "Type what hurts here, p1 to p5", needs="step", does="begin", says="* "),
    Command("doc", "quotation_mark", "Document says", "Type what the document says instead", needs="step", does="begin", says='" '),
    Command("signals", "g", "Signals and time", "The three signs that AI can help, and whether the minutes were measured", needs="step"),
    Command("written", "w", "Written down", "This exception was written down before, or was not", needs="exception"),
    Command("sitting", "f2", "Sitting: start, pause, go on", "The clock of the sitting", "clock", Place.ANYWHERE, needs="process"),
    Command("questions", "f3", "Questions on or off", "Show or hide what to ask next", place=Place.ANYWHERE, needs="process"),
    Command("parked", "f4", "Parked notes", "Send each parked note somewhere", "parked", Place.ANYWHERE, needs="process"),
    Command("details", "e", "Start, end, minutes", "What begins it, what is handed over, what people say it takes", needs="process"),
    Command("end", "E", "End the sitting", "Stop for today, or say that the map is complete", needs="process"),
    Command("export", "x", "Export the map", "Write map.md; the file and folder are shown first", needs="process"),
)  # fmt: skip
