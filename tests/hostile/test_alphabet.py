"""Every key of a keyboard that writes something writes it, in every field, and commands nothing."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest

from gaptui.method.blocks import Span
from gaptui.method.pick_questions import QUESTIONS, Asked
from gaptui.ui.widgets.field import Field
from gaptui.workbook.workbook import Workbook

LETTERS = string.ascii_letters + string.digits + string.punctuation + " äöüßÄÖÜéèñçøłşğ€£§°µ日本Жλ"

TO_FIELDS = {
    "help": ("f1",),
    "palette": ("ctrl+p",),
    "new process": ("n",),
    "rename": ("r",),
    "pick": ("p",),
    "find on home": ("slash",),
    "runners": ("w",),
    "week": ("x",),
    "who decided": ("d", "d"),
    "with help": ("d", "w"),
    "whose job shifts": ("d", "n"),
    "a candidate's name": ("2", "n"),
    "authority": ("2", "a", "a"),
    "left out": ("2", "a", "n"),
    "rename a candidate": ("2", "r"),
    "pick a candidate": ("2", "enter"),
    "a number of the choice": ("2", "right", "enter"),
    "words of the choice": ("2", "right", "end", "enter"),
    "export the candidates": ("2", "x"),
    "new firm": ("f", "n"),
    "capture line": ("3", "i"),
    "find": ("3", "slash"),
    "sitting": ("3", "f2"),
    "details": ("3", "e"),
    "end": ("3", "E"),
    "export": ("3", "x"),
    "split": ("3", "s"),
    "above": ("3", "a"),
    "edit": ("3", "enter"),
}


def world(workbook: Workbook) -> None:
    process = workbook.processes.add("Client reporting")
    workbook.mapping.capture_all(process, ["Pull figures @analyst #HubSpot", "! late 1/5 -> ask", ".. who?", "Send it"])


@pytest.mark.parametrize("where", TO_FIELDS)
async def test_the_alphabet_types_itself(driver, where: str) -> None:
    async with driver(world=world) as d:
        await d.press(*TO_FIELDS[where])
        before = d.workbook.snapshot()
        stack, fields = list(d.app.screen_stack), list(d.app.screen.query(Field)) or [d.app.focused]
        for field in fields:
            if field is d.app.focused or len(fields) == 1:
                pass
            else:
                field.focus()
                await d.settle()
            field.value = ""
            await d.settle()
            await d.type(LETTERS)
            assert field.value == LETTERS
            assert d.app.focused is field
        assert d.app.screen_stack == stack
        assert d.workbook.snapshot() == before


async def test_letters_over_the_questions_of_the_choice_answer_them_or_change_nothing(driver) -> None:
    """Each letter and digit on a question of each kind: no other question is answered, no other screen is shown."""

    def choice(workbook: Workbook) -> None:
        id_ = workbook.processes.add("Client reporting")
        workbook.processes.add("Onboarding")
        workbook.picking.pick(id_, "weekly")
        workbook.remember_place("pick", id_, None)

    kinds = {question.asked: question for question in QUESTIONS if question.asked not in (Asked.COUNT, Asked.MINUTES)}
    async with driver(world=choice) as d:
        for question in kinds.values():
            await d.go_to_question(question.words)
            for key in sorted({*string.ascii_letters, *string.digits} - {"u", "U"}):
                before, stack = d.workbook.picking.view().candidates, list(d.app.screen_stack)
                await d.press(key)
                assert d.place == "pick", (key, question.id)
                while d.asking or isinstance(d.app.focused, Field):
                    await d.press("escape")
                assert d.app.screen_stack == stack, (key, question.id)
                after = d.workbook.picking.view().candidates
                same = {question.id: getattr(before[0].answers, question.id)}
                assert replace(after[0], answers=replace(after[0].answers, **same)) == before[0], (key, question.id)
                assert after[1:] == before[1:], (key, question.id)
                if after != before:
                    assert key in "12345yntq", (key, question.id)
                    await d.press("ctrl+z")
                assert d.workbook.picking.view().candidates == before, (key, question.id)
                if d.question_here() != question.words:
                    await d.go_to_question(question.words)


async def test_the_alphabet_types_itself_in_the_table(driver) -> None:
    """The fields of the table and of its forms, one after the other in one running program."""
    async with driver(world=world) as d:
        await d.press("4")
        before = d.workbook.snapshot()
        for keys in (("enter",), ("plus",), ("e",), ("slash",), ("x",), ("I",), ("equals_sign", "enter")):
            await d.go_to_cell("Pull figures", "inputs")
            await d.press(*keys)
            stack = list(d.app.screen_stack)
            for field in d.app.screen.query(Field) if d.asking else [d.app.focused]:
                field.focus()
                field.value = ""
                await d.settle()
                await d.type(LETTERS)
                assert field.value == LETTERS, keys
                assert d.app.focused is field, keys
            assert d.app.screen_stack == stack, keys
            while d.asking or isinstance(d.app.focused, Field):
                await d.press("escape")
        assert d.workbook.snapshot() == before


CALENDAR_FORMS = (
    *(("o", *["down"] * row, "enter") for row in range(4)),
    *((key,) for key in ("n", "p", "t", "m", "e", "g", "f", "z", "I")),
    ("x", "enter"),
)


def calendar_world(workbook: Workbook) -> None:
    world(workbook)
    process = workbook.processes.find(None)
    workbook.processes.climb(process, +2)
    workbook.calendar.add(process, Span(workbook.calendar.view(process).today, 9 * 60, 120))
    workbook.remember_place("calendar", process, None)


async def test_the_alphabet_types_itself_in_the_calendar(driver) -> None:
    """A field of each of its forms, one after the other in one running program."""
    async with driver(world=calendar_world) as d:
        before = d.workbook.snapshot()
        for keys in CALENDAR_FORMS:
            await d.press(*keys)
            stack = list(d.app.screen_stack)
            fields = list(d.app.screen.query(Field))
            assert fields, keys
            for field in fields if keys == ("n",) else fields[-1:]:
                field.focus()
                field.value = ""
                await d.settle()
                await d.type(LETTERS)
                assert field.value == LETTERS, keys
                assert d.app.focused is field, keys
            assert d.app.screen_stack == stack, keys
            while d.asking:
                await d.press("escape")
        await d.press("1", "plus")
        await d.type(LETTERS)
        assert d.app.focused.value == LETTERS
        await d.press("escape")
        assert d.workbook.snapshot() == before
