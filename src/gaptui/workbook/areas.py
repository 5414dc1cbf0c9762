"""What a workbook is made of: one class for each area of the method, imported when it is first asked for.

`gaptui log` writes one line: it must not wait for the code of the map, the calendar files and the lessons.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gaptui.store.database import Database

if TYPE_CHECKING:
    from gaptui.store.drafts import Drafts
    from gaptui.workbook.arranging import Arranging
    from gaptui.workbook.auditing import Auditing
    from gaptui.workbook.availability import Availability
    from gaptui.workbook.calendar import Calendar
    from gaptui.workbook.diary import Diary
    from gaptui.workbook.health import Health
    from gaptui.workbook.helping import Helping
    from gaptui.workbook.learning import Learning
    from gaptui.workbook.lessons import Lessons
    from gaptui.workbook.mapping import Mapping
    from gaptui.workbook.owning import Owning
    from gaptui.workbook.parking import Parking
    from gaptui.workbook.picking import Picking
    from gaptui.workbook.processes import Processes
    from gaptui.workbook.publishing import Publishing
    from gaptui.workbook.reusing import Reusing
    from gaptui.workbook.reviewing import Reviewing
    from gaptui.workbook.searching import Searching
    from gaptui.workbook.sittings import Sittings


class Areas:
    """Each holds only the open file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @cached_property
    def processes(self) -> Processes:
        from gaptui.workbook.processes import Processes

        return Processes(self._database)

    @cached_property
    def picking(self) -> Picking:
        from gaptui.workbook.picking import Picking

        return Picking(self._database)

    @cached_property
    def auditing(self) -> Auditing:
        from gaptui.workbook.auditing import Auditing

        return Auditing(self._database)

    @cached_property
    def health(self) -> Health:
        from gaptui.workbook.health import Health

        return Health(self._database)

    @cached_property
    def mapping(self) -> Mapping:
        from gaptui.workbook.mapping import Mapping

        return Mapping(self._database)

    @cached_property
    def arranging(self) -> Arranging:
        from gaptui.workbook.arranging import Arranging

        return Arranging(self._database)

    @cached_property
    def reviewing(self) -> Reviewing:
        from gaptui.workbook.reviewing import Reviewing

        return Reviewing(self._database)

    @cached_property
    def sittings(self) -> Sittings:
        from gaptui.workbook.sittings import Sittings

        return Sittings(self._database)

    @cached_property
    def parking(self) -> Parking:
        from gaptui.workbook.parking import Parking

        return Parking(self._database)

    @cached_property
    def owning(self) -> Owning:
        from gaptui.workbook.owning import Owning

        return Owning(self._database)

    @cached_property
    def calendar(self) -> Calendar:
        from gaptui.workbook.calendar import Calendar

        return Calendar(self._database)

    @cached_property
    def availability(self) -> Availability:
        from gaptui.workbook.availability import Availability

        return Availability(self._database)

    @cached_property
    def publishing(self) -> Publishing:
        from gaptui.workbook.publishing import Publishing

        return Publishing(self._database)

    @cached_property
    def diary(self) -> Diary:
        from gaptui.workbook.diary import Diary

        return Diary(self._database)

    @cached_property
    def learning(self) -> Learning:
        from gaptui.workbook.learning import Learning

        return Learning(self._database)

    @cached_property
    def helping(self) -> Helping:
        from gaptui.workbook.helping import Helping

        return Helping(self._database)

    @cached_property
    def lessons(self) -> Lessons:
        from gaptui.workbook.lessons import Lessons

        return Lessons(self._database)

    @cached_property
    def reusing(self) -> Reusing:
        from gaptui.workbook.reusing import Reusing

        return Reusing(self._database)

    @cached_property
    def searching(self) -> Searching:
        from gaptui.workbook.searching import Searching

        return Searching(self._database)

    @cached_property
    def drafts(self) -> Drafts:
        from gaptui.store.drafts import Drafts

        return Drafts(self._database)
