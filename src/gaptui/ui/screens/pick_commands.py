"""What can be done on the Pick screen, in the order of help and footer."""

from __future__ import annotations

from gaptui.ui.commands import Command, Place

PICK_COMMANDS: tuple[Command, ...] = (
    Command("say", "enter", "Keep", "Enter adds the name, or keeps the answer and goes on", "keep", Place.FIELD, silent=True),
    Command("leave", "escape", "Leave the line", "Esc leaves the line; what was begun stays", "leave", Place.FIELD, silent=True),
    Command("answer", "1", "Answer", "In the questions: 1 to 5, y or n, t or q answer and go on to the next; a number opens the line", "answer", needs="questions", silent=True, key_shown="1-5 y n"),
    Command("type", "enter", "Type the answer", "In the questions: Enter opens a line for a number or for words", "type", needs="questions", silent=True),
    Command("clear", "delete", "Take the answer back", "In the questions: Del takes an answer back", "clear", needs="questions", silent=True),
    Command("to_list", "left", "To the candidates", "Left or Esc leaves the questions", "candidates", needs="questions"),
    Command("next_one", "pagedown", "Next candidate", "In the questions: PgDn and PgUp go to another candidate", "next candidate", needs="questions", silent=True, key_shown="PgDn PgUp"),
    Command("pick", "enter", "Pick the one", "Pick the highlighted candidate; the others are parked, with their answers", "pick", needs="candidate"),
    Command("to_questions", "right,tab", "The questions", "Go to the questions about the highlighted candidate; Tab again comes back", "questions", needs="candidate"),
    Command("new", "n", "Name candidates", "Type a name and Enter, then the next: three to five make a good choice", "name"),
    Command("template", "t", "Usual processes", "Names to begin with, each with a number key", "usual ones"),
    Command("order", "o", "Order by score", "By gates, then by score, without a score last; again: as they were named", "order", needs="candidate"),
    Command("why", "w", "Why this order?", "The sum of each candidate in one sentence", "why", needs="candidate"),
    Command("territory", "a", "Authority, areas left out", "Who may choose, and what was looked at and left out", "authority"),
    Command("audit", "c", "Audit: start, pause, go on", "Sixty minutes in five parts, from the first name to the pick", "audit"),
    Command("end_audit", "C", "End the audit", "Stop the clock and write the page of candidates", needs="audit"),
    Command("rename", "r", "Rename", "Give the highlighted candidate another name", needs="candidate"),
    Command("stop", "S", "Stop the one", "It is not finished and goes back to the parked ones; a reason is asked", needs="one"),
    Command("finish", "F", "Finish the one", "It runs and is documented: pick the next", needs="one"),
    Command("remove", "delete", "Remove", "Remove the highlighted process with all that belongs to it; undo brings it back", needs="candidate"),
    Command("export", "x", "Export the candidates", "One page: the candidates, their sums, what was left out", "export", needs="candidate"),
)
