"""The commands of the lessons: keys, words and what each needs. What they do is in the screen and its part."""

from __future__ import annotations

from dataclasses import replace

from gaptui.ui.commands import Command, Place
from gaptui.ui.dialogs.reading_commands import READING_COMMANDS

LESSONS_COMMANDS: tuple[Command, ...] = (
    # While a search is typed.
    Command(
        "filter_keep",
        "enter",
        "To the lessons",
        "Enter leaves the search on and goes to the lessons",
        "to the lessons",
        Place.FIELD,
        silent=True,
    ),
    Command("filter_clear", "escape", "Show all", "Esc clears the search", "show all", Place.FIELD, silent=True),
    # On the list.
    Command(
        "read", "v,space", "Read", "One lesson a screen: use it, or say why it is not for us", "read", needs="lesson"
    ),
    Command("edit", "enter,e", "Edit", "Everything that is said of the highlighted lesson", "edit", needs="lesson"),
    Command("new", "n", "New lesson", "Four questions, then the lesson in one sentence", "new"),
    Command("agree", "a", "Agreed", "The highlighted lesson stands", "agree", needs="lesson"),
    Command("filter", "slash", "Search", "Lessons that have these words, or parts of them", "search"),
    Command(
        "coming",
        "c",
        "What comes back",
        "Agreed lessons of other processes, those that fit the chosen one first",
        "comes back",
    ),
    Command(
        "whose",
        "f",
        "Whose lessons",
        "All of the firm, of the chosen process, only drafts: again takes the next",
        "whose",
    ),
    Command(
        "export",
        "x",
        "Export",
        "Markdown, a folder of notes, or JSON: all, one process, kind, system or lesson",
        "export",
    ),
    Command("draft", "d", "A draft again", "The highlighted lesson does not stand yet", needs="lesson"),
    Command("replace", "b", "Replaced by", "Another lesson stands in its place; it stays findable", needs="lesson"),
    Command("works", "w", "Works, does not", "Turn the highlighted lesson round", needs="lesson"),
    Command(
        "kind", "t", "What it is about", "Changed, time, problem, our business: again takes the next", needs="lesson"
    ),
    Command("remove", "delete", "Remove", "Remove the highlighted lesson; undo brings it back", needs="lesson"),
    Command("day", "g", "To its day", "The day on which it was seen, in the Log", needs="lesson"),
    Command("step", "s", "To its step", "The step it is about, in the walkthrough", needs="lesson"),
    Command("import", "I", "Import lessons", "From a CSV or JSON file; shows first what it holds"),
    # In reading mode, which has its own keys.
    *(
        replace(
            command,
            silent=True,
            footer="",
            title=f"Reading: {command.title}",
            key_shown=command.key_shown or command.all_shown,
        )
        for command in READING_COMMANDS
    ),
)
