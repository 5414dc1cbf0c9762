"""The commands of the calendar that change something or open a form. The screen owns what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from gaptui.method.blocks import DAY_MINUTES, Block, Span, day_text, hours, when
from gaptui.ui.dialogs.block_forms import day_form, edit_form, move_form, off_form, partly_form, taken_form
from gaptui.ui.dialogs.busy_import import ask_for_calendar
from gaptui.ui.dialogs.calendar_export import ExportList
from gaptui.ui.dialogs.hours_plan import plan_form
from gaptui.ui.dialogs.ledger import LedgerPage
from gaptui.ui.dialogs.owner import OwnerPage
from gaptui.ui.dialogs.working_week import week_form
from gaptui.ui.widgets.week_layout import ROW_MINUTES
from gaptui.ui.widgets.week_values import Held
from gaptui.words import BlockKind, BlockState

if TYPE_CHECKING:
    from gaptui.ui.screens.calendar import CalendarScreen

_NEW_MINUTES = 120
"""Of a block that is added with one key; + and - change it before it is put down."""


class CalendarActions:
    """One `do_...` method a command; the screen has made sure that what it needs is there."""

    def __init__(self, screen: CalendarScreen) -> None:
        self._screen = screen
        self._doubted = ""
        """Id of the block that was to be kept before its time."""

    @property
    def _block(self) -> Block:
        block = self._screen.grid.block
        assert block is not None
        return block

    # -- what became of it

    def do_keep(self) -> None:
        screen, block = self._screen, self._block
        if block.state is BlockState.KEPT:
            screen.tell("It was kept already.")
            return
        view = screen.calendar.view
        if (block.span.day, block.span.start) > (view.today, view.now) and self._doubted != block.id:
            self._doubted = block.id
            screen.tell("That block is still to come. k again says that it was kept", "$warn")
            return
        screen.workbook.calendar.keep(block.id)
        words = f"Kept {when(block.span)}. u takes it back"
        unsaid = screen.calendar.next_unsaid()
        if unsaid is not None:
            screen.go_to_block(unsaid)
            words += f". {when(unsaid.span)} is over too"
        screen.tell(words)

    def do_partly(self) -> None:
        self._screen.app.push_screen(partly_form(self._screen.calendar, self._block, self._screen.tell))

    def do_take(self) -> None:
        self._screen.app.push_screen(taken_form(self._screen.calendar, self._block, self._screen.tell))

    def do_move(self) -> None:
        block = self._block
        self._screen.app.push_screen(move_form(self._screen.calendar, block, self._followed(block)))

    def do_reopen(self) -> None:
        if self._block.state is BlockState.PLANNED:
            self._screen.tell("Nothing was said of it yet.")
            return
        self._screen.workbook.calendar.reopen(self._block.id)
        self._screen.tell(f"Planned again: {when(self._block.span)}. u takes it back")

    # -- planning

    def do_plan(self) -> None:
        screen = self._screen

        def planned(first: date, words: str) -> None:
            screen.go_to(first, screen.calendar.view.work_week.works_from)
            screen.tell(words)

        screen.app.push_screen(plan_form(screen.calendar, planned))

    def do_hold(self) -> None:
        """Enter: put down what is held; else take the block in hand, or begin a new one."""
        grid = self._screen.grid
        if grid.held is not None:
            self.put_down()
        elif grid.block is not None:
            self._take(Held(grid.block.span, grid.block.kind, grid.block))
        else:
            self.do_add()

    def do_add(self, side: bool = False) -> None:
        slot = self._screen.grid.slot
        assert slot is not None
        length = min(ROW_MINUTES if side else _NEW_MINUTES, DAY_MINUTES - slot.start)
        self._take(Held(Span(slot.day, slot.start, length), BlockKind.BUILD, side=side))

    def do_side(self) -> None:
        self.do_add(side=True)

    def _take(self, held: Held) -> None:
        screen = self._screen
        screen.grid.hold(held)
        screen.moved()
        screen.show_keys()
        screen.tell("In hand: arrows carry it, + and - stretch it, Enter puts it down")

    def put_down(self) -> None:
        """Save what is held; it stays in hand when that can't be done."""
        screen = self._screen
        held = screen.grid.held
        if held is None:
            return
        calendar, id_, unchanged = screen.workbook.calendar, "", False
        process_id = screen.calendar.process_id
        if held.block is not None:
            id_ = held.block.id
            unchanged = (held.span, held.kind) == (held.block.span, held.block.kind)
            if not unchanged:
                calendar.retime(id_, held.span, held.kind)
        elif held.side:
            id_ = calendar.add_side(process_id, held.span, held.kind)
        else:
            id_ = calendar.add(process_id, held.span, held.kind)
        self.let_go()
        screen.show_all()
        screen.grid.stand(held.span.day, held.span.start, id_)
        screen.moved()
        said = "Put down where it was: nothing was changed" if unchanged else "u takes it back"
        screen.tell(f"{when(held.span)}, {hours(held.span.minutes)}. {said}")

    def let_go(self) -> None:
        self._screen.grid.hold(None)
        self._screen.show_keys()

    def do_longer(self) -> None:
        self._stretch(ROW_MINUTES)

    def do_shorter(self) -> None:
        self._stretch(-ROW_MINUTES)

    def _stretch(self, by: int) -> None:
        screen, held = self._screen, self._screen.grid.held
        span = held.span if held is not None else self._block.span
        minutes = min(max(span.minutes + by, ROW_MINUTES), DAY_MINUTES - span.start)
        stretched = Span(span.day, span.start, minutes)
        if held is not None:
            screen.grid.hold(replace(held, span=stretched))
            screen.moved()
        elif stretched != span:
            screen.workbook.calendar.retime(self._block.id, stretched)
            screen.tell(f"{when(stretched)}, {hours(minutes)}. u takes it back")

    def nudge(self, days: int, rows: int) -> None:
        """Shift and an arrow key: the block stands so many days and rows on, at once."""
        screen = self._screen
        if screen.grid.block is None:
            screen.tell("There is no block here.", "$warn")
            return
        span = self._block.span
        start = max(0, min(span.start + rows * ROW_MINUTES, DAY_MINUTES - span.minutes))
        moved = Span(screen.calendar.day_beside(span.day, days), start, span.minutes)
        if moved != span:
            block = self._block
            screen.workbook.calendar.retime(block.id, moved)
            self._followed(block)(f"{when(moved)}. u takes it back")

    def do_edit(self) -> None:
        block = self._block
        self._screen.app.push_screen(edit_form(self._screen.calendar, block, self._followed(block)))

    def _followed(self, block: Block) -> Callable[[str], None]:
        """Tell what happened, with the cursor on the block where it stands now."""

        def tell(words: str) -> None:
            now = self._screen.calendar.view.by_id.get(block.id)
            if now is not None:
                self._screen.go_to_block(now)
            self._screen.tell(words)

        return tell

    def do_kind(self) -> None:
        screen, held = self._screen, self._screen.grid.held
        kinds = list(BlockKind)
        now = held.kind if held is not None else self._block.kind
        kind = kinds[(kinds.index(now) + 1) % len(kinds)]
        if held is not None:
            screen.grid.hold(replace(held, kind=kind))
            screen.moved()
        else:
            screen.workbook.calendar.set_kind(self._block.id, kind)
            screen.tell(f"{when(self._block.span)} is for: {kind.value}. u takes it back")

    def do_remove(self) -> None:
        block = self._block
        self._screen.workbook.calendar.remove(block.id)
        self._screen.tell(f"Removed the block on {when(block.span)}. u brings it back")

    # -- around the hours

    def do_owner(self) -> None:
        screen = self._screen
        screen.app.push_screen(OwnerPage(screen.calendar, lambda who: screen.tell(f"Answers for it: {who}")))

    def do_ledger(self) -> None:
        self._screen.app.push_screen(LedgerPage(self._screen.calendar, self._screen.size.width))

    def do_off(self) -> None:
        screen = self._screen
        day = screen.grid.day_here
        assert day is not None
        availability = screen.workbook.availability
        if day in screen.calendar.view.work_week.days_off:
            availability.turn_day_off(day)
            screen.tell(f"{day_text(day)} is a working day again. u takes it back")
            return

        def save(name: str) -> None:
            availability.turn_day_off(day, name)
            screen.tell(f"{day_text(day)} is a day off. u takes it back")

        screen.app.push_screen(off_form(day, save))

    def do_hours(self) -> None:
        self._screen.app.push_screen(week_form(self._screen.calendar, self._screen.tell))

    def do_day(self) -> None:
        screen = self._screen
        slot = screen.grid.slot
        minute = slot.start if slot else screen.calendar.view.work_week.works_from
        screen.app.push_screen(day_form(screen.calendar, lambda day: screen.go_to(day, minute)))

    # -- files

    def do_export(self) -> None:
        self._screen.app.push_screen(ExportList(self._screen.calendar, self._screen.tell))

    def do_import(self) -> None:
        screen, app = self._screen, self._screen.gaptui

        def busy(stop: Callable[[], None] | None) -> None:
            app.stop_thread = stop

        form = ask_for_calendar(screen.calendar, busy, screen.tell, lambda page: app.call_later(app.push_screen, page))
        app.push_screen(form)

    def do_forget(self) -> None:
        screen = self._screen
        count = screen.workbook.availability.forget_busy(screen.calendar.process_id)
        screen.tell(f"Forgot {count} busy times. u brings them back" if count else "No busy times are known.")
