"""The keys of reading mode. What they do is in its page."""

from __future__ import annotations

from gaptui.ui.commands import Command

READING_COMMANDS: tuple[Command, ...] = (
    Command("reading_next", "j,down,right", "Next lesson", "The one below it in the list", "next", key_shown="j k"),
    Command("reading_before", "k,up,left", "Lesson before", "The one above it in the list"),
    Command("reading_use", "u", "Use it", "The chosen process uses this lesson", "use it"),
    Command("reading_leave", "x", "Not for us", "It does not apply to the chosen process; asks why", "not for us"),
    Command(
        "reading_not",
        "0",
        "It did not help",
        "Of a lesson that is used",
        "helped?",
        does="reading_helped",
        says="0",
        key_shown="0 1 2",
    ),
    Command("reading_little", "1", "It helped a little", "Of a lesson that is used", does="reading_helped", says="1"),
    Command("reading_lot", "2", "It helped a lot", "Of a lesson that is used", does="reading_helped", says="2"),
    Command(
        "reading_end", "escape,q,v", "Back to the list", "The cursor stands on the lesson that was read last", "back"
    ),
    Command("reading_open", "r", "Open again", "Take away what the chosen process said of it"),
    Command(
        "reading_unanswered",
        "tab",
        "To what waits",
        "The next lesson that the chosen process has not answered",
        "unanswered",
    ),
    Command(
        "reading_on", "space,pagedown", "Read on", "Further down in a long lesson, then the next one", key_shown="Space"
    ),
    Command("reading_back", "pageup", "Read back", "Further up again"),
    Command("reading_first", "home", "First lesson", "The first one of the list"),
    Command("reading_last", "end", "Last lesson", "The last one of the list", key_shown="End"),
    Command("reading_undo", "ctrl+z", "Undo", "Take back the last change"),
    Command("reading_redo", "ctrl+y", "Redo", "Bring back what was undone"),
    Command("reading_help", "f1,question_mark", "Help", "Every key of reading mode"),
)
