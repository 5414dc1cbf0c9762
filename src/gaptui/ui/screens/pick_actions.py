"""What the commands of the Pick screen do, besides typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from gaptui.method.pick import Candidate, ranked, sentence
from gaptui.paths import slug
from gaptui.ui.dialogs.exporting import write_form
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.page import Page
from gaptui.ui.dialogs.picking import finish, pick_form, stop_form
from gaptui.ui.dialogs.territory import Templates, Territory
from gaptui.ui.text import plain, wrapped

if TYPE_CHECKING:
    from gaptui.ui.screens.pick import PickScreen

_WIDTH = 70


class PickActions:
    def __init__(self, screen: PickScreen) -> None:
        self._screen = screen

    @property
    def _here(self) -> Candidate:
        assert self._screen.here is not None
        return self._screen.here

    # -- to and fro

    def do_to_questions(self) -> None:
        screen = self._screen
        if screen.focused is screen.questions:
            self.do_to_list()
            return
        screen.questions.focus()
        if self._here.answers.open:
            screen.questions.go_to(self._here.answers.open[0])
        screen.show_question()

    def do_to_list(self) -> None:
        self._screen.list.focus()
        self._screen.show_question()

    # -- the choice

    def do_pick(self) -> None:
        screen = self._screen
        screen.app.push_screen(pick_form(screen.workbook, self._here, screen.choice.view, screen.tell))

    def do_stop(self) -> None:
        screen = self._screen
        assert screen.choice.view.one is not None
        screen.app.push_screen(stop_form(screen.workbook, screen.choice.view.one, screen.tell))

    def do_finish(self) -> None:
        screen = self._screen
        assert screen.choice.view.one is not None
        finish(screen.workbook, screen.choice.view.one, screen.tell)

    # -- the list

    def do_template(self) -> None:
        self._screen.app.push_screen(Templates(self._screen.typing.add))

    def do_order(self) -> None:
        screen = self._screen
        screen.choice.turn_order()
        screen.show_all()
        by_score = "Ordered by score; it stays so until you press o again. w says why"
        screen.tell(by_score if screen.choice.ordered else "In the order they were named")

    def do_why(self) -> None:
        lines: list[Content] = []
        for number, each in enumerate(ranked(self._screen.choice.view.candidates), 1):
            first, *rest = wrapped(f"{number}  {sentence(each)}", _WIDTH)
            lines += [plain(first, "bold $ink"), *(plain(f"   {line}", "$ink") for line in rest), Content("")]
        rule = "Those that fail no gate stand first, then by score; without a score last. Pain only breaks ties."
        lines += [plain(line, "$quiet") for line in wrapped(rule, _WIDTH)]
        self._screen.app.push_screen(Page("Why this order?", lines))

    def do_territory(self) -> None:
        self._screen.app.push_screen(Territory(self._screen.workbook))

    def do_rename(self) -> None:
        screen, here = self._screen, self._here

        def save(values: Values) -> None:
            screen.workbook.processes.rename(here.id, values["name"])

        screen.app.push_screen(Form("Rename", (Ask("name", "What is it called?", value=here.name),), save))

    def do_remove(self) -> None:
        screen, here = self._screen, self._here
        screen.workbook.processes.remove(here.id)
        if screen.gaptui.process_id == here.id:
            screen.gaptui.process_id = None
        screen.tell(f"Removed {here.name}. u brings it back")

    def do_export(self) -> None:
        screen = self._screen

        def make(path: object) -> str:
            from gaptui.exchange.markdown_candidates import candidates_markdown

            return candidates_markdown(screen.workbook.picking.view())

        name = f"{slug(screen.choice.view.firm)}-candidates.md"
        screen.app.push_screen(write_form("Export the candidates", name, make, screen.tell))
