"""The forms of a lesson: written from the four questions, said differently, replaced by another, not for us."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual import on

from gaptui.method.lessons import LessonText, LessonView, lesson_code
from gaptui.method.process_map import in_reading_order, numbers
from gaptui.records.errors import ChangedMeanwhile, Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.kept_form import KeptForm
from gaptui.ui.lesson_lines import KIND_WORDS, QUESTIONS
from gaptui.ui.shown_lessons import ShownLessons
from gaptui.ui.widgets.field import Field
from gaptui.words import LessonKind

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook

BREAK = " // "
"""Stands in a field of one line where the text begins a new one."""
_KINDS = ", ".join(KIND_WORDS.values())
_EXAMPLES: dict[str, str] = {
    "expected": "the nightly export has every closed deal",
    "happened": "the token was gone on Monday; nobody noticed before ten",
    "why": "the system forgets it after seven days",
    "advice": "log in again each Monday, before the export runs",
}
_SENTENCE = "The lesson, in one sentence"


def new_form(workbook: Workbook, process_id: str | None, process: str, said: Callable[[str], None]) -> LessonForm:
    """Four questions, then the sentence. `said` is told the id of what was written."""

    def save(values: Values) -> None:
        draft = _said(values, {}, LessonText(""), workbook, process_id)
        said(workbook.lessons.add(draft, process_id))

    asks = (
        *(Ask(name, question, _EXAMPLES[name]) for name, question in QUESTIONS.items()),
        Ask("text", _SENTENCE, "look for an export before you look for AI", check=_read_sentence),
        *_closed("problem", "works"),
        *_around(workbook, process_id, "", ""),
    )
    where = f"It belongs to {process}. " if process else ""
    kept = KeptForm(workbook, f"new lesson {process_id or ''}")
    return LessonForm("A new lesson", asks, save, intro=f"{where}It is a draft until somebody agrees to it.", kept=kept)


def edit_form(shown: ShownLessons, lesson: LessonView, tell: Callable[[str], None]) -> LessonForm:
    """Everything that can be said of a lesson. What is not touched stays as it is, with its line breaks."""
    workbook, base, opened = shown.workbook, [lesson.said], _fields_of(lesson)

    def save(values: Values) -> None:
        wanted = _said(values, opened, base[0], workbook, lesson.process_id)
        if wanted == base[0]:
            return
        try:
            workbook.lessons.edit(lesson.id, wanted, base[0])
        except ChangedMeanwhile:
            # Enter again: what was typed here is put over what the other one wrote, and nothing else.
            base[0] = workbook.lessons.lesson(lesson.id).said
            raise
        now = workbook.lessons.lesson(lesson.id).said
        again = ". It is a draft again: a agrees to it" if now.status is not lesson.said.status else ""
        tell(f"Changed {lesson.code}{again}. u takes it back")

    long = {name: Ask(name, QUESTIONS[name], _EXAMPLES[name], opened[name]) for name in QUESTIONS}
    asks = (
        Ask("text", _SENTENCE, value=opened["text"], check=_read_sentence),
        *_closed(opened["kind"], opened["works"]),
        *long.values(),
        Ask("situation", "In which situation?", "may stay empty", opened["situation"]),
        *_around(workbook, lesson.process_id, opened["systems"], opened["step"]),
        Ask("role", "Who tells it, or agreed to it? (role)", "Head of Client Service", opened["role"]),
        Ask("person", "The same by name; it leaves only where names are asked for", "", opened["person"]),
    )
    breaks = (
        f'Where it says "{BREAK.strip()}", a new line begins.' if any(BREAK in text for text in opened.values()) else ""
    )
    return LessonForm(f"Lesson {lesson.code}", asks, save, intro=breaks, kept=KeptForm(workbook, f"lesson {lesson.id}"))


def replaced_form(shown: ShownLessons, lesson: LessonView, tell: Callable[[str], None]) -> Form:
    def save(values: Values) -> None:
        number = _read_number(values["number"])
        shown.workbook.lessons.replace(lesson.id, number)
        tell(f"{lesson.code} is replaced by {lesson_code(number)}; it stays findable. u takes it back")

    def watch(values: Values) -> tuple[str, str]:
        digits = _digits(values["number"])
        row = shown.numbered(int(digits)) if digits else None
        if row is None:
            return (f"There is no lesson {values['number']}." if digits else "", "$quiet")
        return f"{row.code}  {row.text}", "$ink"

    ask = Ask("number", "By which lesson? Its number", "L-12, or 12", check=_read_number)
    intro = "It leaves normal exports, and is still found."
    return Form(f"{lesson.code} is replaced", (ask,), save, intro=intro, watch=watch)


def not_for_us_form(workbook: Workbook, lesson: LessonView, process_id: str, process: str) -> Form:
    def save(values: Values) -> None:
        workbook.reusing.leave(lesson.id, process_id, values["because"])

    before = next((reuse.because for reuse in lesson.reuses if reuse.process_id == process_id and not reuse.used), "")
    ask = Ask("because", "Why does it not apply here?", "we have no CRM: the client sends a list", before)
    return Form(f"{lesson.code} is not for {process}", (ask,), save, intro=lesson.said.text)


class LessonForm(Form):
    """The sentence is offered from the answers, greyed in its empty field; Right takes it, nothing else does."""

    def on_mount(self) -> None:
        field = self.query_one("#text", Field)
        field.keys["right"] = partial(self._right, field)

    @property
    def offered(self) -> str:
        """The sentence that the answers would make."""
        values = self.values
        happened, advice = values["happened"].rstrip(" ."), values["advice"]
        return f"{happened}: {advice}" if happened and advice else advice or happened

    @on(Field.Changed)
    def _offer(self) -> None:
        example = next(ask.example for ask in self._asks if ask.name == "text")
        self.query_one("#text", Field).placeholder = f"{self.offered}  (Right takes it)" if self.offered else example

    def _right(self, field: Field) -> None:
        if field.value:
            field.action_cursor_right()
        elif self.offered:
            field.put(self.offered)

    @on(Field.Pasted)
    def _pasted(self, event: Field.Pasted) -> None:
        event.stop()
        event.prevent_default()
        many = event.field.id in (*QUESTIONS, "situation")
        event.field.insert_text_at_cursor((BREAK if many else " ").join(event.lines))


# -- what the fields hold


def _closed(kind: str, works: str) -> tuple[Ask, ...]:
    return (
        Ask("kind", f"What is it about? {_KINDS}", "problem", kind, read_kind),
        Ask("works", "Does it work? works, or: does not", "works", works, _read_works),
    )


def _around(workbook: Workbook, process_id: str | None, systems: str, step: str) -> tuple[Ask, ...]:
    asks = [Ask("systems", "Which systems and tools? With commas between", "HubSpot, Google Sheets", systems)]
    if process_id is not None:
        check = partial(_read_step, workbook, process_id)
        asks.append(Ask("step", "At which step? Its number in the map", "4; may stay empty", step, check))
    return tuple(asks)


def _fields_of(lesson: LessonView) -> Mapping[str, str]:
    """Each field as the form is opened with it."""
    said = lesson.said
    lines = {name: BREAK.join(getattr(said, name).split("\n")) for name in (*QUESTIONS, "situation")}
    whole = {
        "text": said.text,
        "kind": KIND_WORDS[said.kind],
        "works": "works" if said.works else "does not",
        "systems": ", ".join(said.systems),
        "step": lesson.step.split(" ")[0],
        "role": said.role,
        "person": said.person,
        **lines,
    }
    return {name: text.strip() for name, text in whole.items()}


def _said(
    values: Values, opened: Mapping[str, str], base: LessonText, workbook: Workbook, process_id: str | None
) -> LessonText:
    """`base` with what was typed; a field that still holds what it was opened with changes nothing."""
    typed = {name: text for name, text in values.items() if text != opened.get(name)}
    readers: dict[str, tuple[str, Callable[[str], object]]] = {
        "kind": ("kind", read_kind),
        "works": ("works", _read_works),
        "systems": ("systems", _read_systems),
        "step": ("step_id", partial(_read_step, workbook, process_id)),
        **{name: (name, _with_breaks) for name in (*QUESTIONS, "situation")},
    }
    changed = {}
    for name, text in typed.items():
        field, read = readers.get(name, (name, str))
        changed[field] = read(text)
    return replace(base, **changed)  # type: ignore[arg-type]


def _with_breaks(text: str) -> str:
    return "\n".join(part.strip() for part in text.split(BREAK))


def _read_sentence(text: str) -> None:
    if not text:
        raise Invalid("Say the lesson in one sentence. Right takes the one that is offered, if there is one.")


def read_kind(text: str) -> LessonKind:
    said = text.casefold()
    found = [kind for kind, word in KIND_WORDS.items() if said and (word.startswith(said) or kind.value == said)]
    if len(found) != 1:
        raise Invalid(f"Say one of: {_KINDS}.")
    return found[0]


def _read_works(text: str) -> bool:
    said = text.casefold().rstrip(".")
    if said in ("works", "work", "w", "yes", "y", "+", "✓"):
        return True
    if said in ("does not", "does not work", "doesn't", "not", "n", "no", "d", "-", "✗"):
        return False
    raise Invalid("Say: works, or: does not.")


def _read_systems(text: str) -> tuple[str, ...]:
    names = (name.strip().lstrip("#").strip('" ') for name in text.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def _read_step(workbook: Workbook, process_id: str | None, text: str) -> str | None:
    """The id of the step with this number."""
    if not text or process_id is None:
        return None
    known = numbers(in_reading_order(workbook.mapping.map(process_id).steps))
    found = next((id_ for id_, number in known.items() if number == text.strip(". ")), None)
    if found is None:
        raise Invalid(f"There is no step {text[:20]} in the map.")
    return found


def _digits(text: str) -> str:
    found = re.fullmatch(r"[lL]?-?0*([0-9]{1,9})", text.strip())
    return found[1] if found else ""


def _read_number(text: str) -> int:
    if not _digits(text):
        raise Invalid("Say its number: L-12, or 12.")
    return int(_digits(text))
