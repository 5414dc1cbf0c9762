"""The commands of the table: keys, words and what each needs. What they do is in the screen and its parts."""

from __future__ import annotations

from gaptui.ui.commands import Command, Place

TABLE_COMMANDS: tuple[Command, ...] = (
    # In a cell.
    Command("keep", "enter", "Keep the cell", "Enter keeps what was typed", "keep", Place.FIELD, silent=True),
    Command("next_cell", "tab", "Next cell", "Tab keeps it and opens the next cell; Shift+Tab the one before", "next cell", Place.FIELD, silent=True),
    Command("row_below", "down", "Row below", "Down and Up keep it and open the same cell in the next row", "next row", Place.FIELD, silent=True, key_shown="Down Up"),
    Command("take_name", "right", "Complete a name", "Right at the end of what is typed takes the first name offered", "complete", Place.FIELD, silent=True, key_shown="Right"),
    Command("restore", "escape", "Restore the cell", "Esc leaves the cell as it was", "restore", Place.FIELD, silent=True),
    Command("filter_keep", "enter", "To the rows", "Enter leaves the filter on and goes to the rows", "to the rows", Place.FIELD, silent=True),
    Command("filter_clear", "escape", "Show all", "Esc clears the filter", "show all", Place.FIELD, silent=True),
    # On the table.
    Command("edit", "enter", "Edit the cell", "Type into the highlighted cell, or into that column of all ticked rows", "edit", needs="row"),
    Command("line", "e", "Edit the whole line", "The row as it was typed, with the same signs as in the walkthrough", "line", needs="row"),
    Command("another", "plus", "Add a line", "In a cell of lines ( < ? ! = * ): type one more", needs="step"),
    Command("sheet", "tab", "Next table", "Steps, exceptions, systems", "next table", needs="process"),
    Command("sheet_before", "shift+tab", "Table before", "The other way round", needs="process", key_shown="Shift+Tab"),
    Command("letter_p", "p", "P: a person", "A person does it; of an exception: a person handles it", "letter", needs="letter", does="letter", says="p", key_shown="p d a"),
    Command("way", "p", "In the new version", "An exception is handled by a person (p), by AI (a), or the new way stops and asks (s)", "new version", needs="exception", silent=True, key_shown="p a s"),
    Command("letter_d", "d", "D: AI drafts", "AI drafts and a person checks", needs="step", does="letter", says="d"),
    Command("letter_a", "a", "A: AI does it", "AI does it and somebody still looks; of an exception: AI handles it", needs="letter", does="letter", says="a"),
    Command("letter_s", "s", "Stop and ask", "Of an exception: the new version stops and asks", needs="exception", does="letter", says="s"),
    Command("tick", "space", "Tick the row", "Ticked rows are set together: who, systems, letter", "tick", needs="row", key_shown="Space"),
    Command("tick_all", "asterisk", "Tick all shown", "Every row that the filter shows; again unticks them", needs="process"),
    Command("filter", "slash", "Filter", "Show only rows that have these words in any column", "filter", needs="process"),
    Command("narrow", "n", "Only", "Never written down, undecided, without a letter: again takes the next, then all", "only", needs="process"),
    Command("sort", "o", "Order by this column", "Again turns it round, a third time is the order of the map", "order", needs="process"),
    Command("sums", "equals_sign", "The sum", "What AI could take, step by step, and the shares it rests on", "sum", needs="process"),
    Command("written", "w", "Written down", "This exception was written down before, or was not", needs="exception"),
    Command("signals", "g", "Signals and time", "The three signs that AI can help, and whether the minutes were measured", needs="one step"),
    Command("clear", "delete", "Clear the cell", "Empty the highlighted cell, or that column of all ticked rows", needs="row"),
    Command("lists", "l", "Patterns and pain", "Where AI can help, and what motivates people: side by side", "patterns, pain", needs="process"),
    Command("changes", "c", "What changed and when", "Every change of the highlighted row", needs="row"),
    Command("export", "x", "Export this table", "CSV for a spreadsheet or Markdown, only the rows shown", "export", needs="process"),
    Command("import", "I", "Import a CSV file", "Shows first what it would change", needs="process"),
)  # fmt: skip
