"""What other calendars were told of the blocks, and what they have to be told now.

Sequence numbers only rise, whatever is undone here: a calendar that has seen 3 does not listen to 2.
"""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select

from gaptui.method.announcement import Announcement
from gaptui.method.blocks import Span
from gaptui.method.ownership import EXPERIMENT, is_experiment
from gaptui.records.base import build
from gaptui.records.deployment import SentBlock
from gaptui.store.database import Database
from gaptui.words import BlockState, Phase
from gaptui.workbook.calendar_reader import read_blocks
from gaptui.workbook.guards import get_process
from gaptui.workbook.ownership_reader import read_ownership


class Publishing:
    def __init__(self, database: Database) -> None:
        self._database = database

    def announce(self, process_id: str) -> tuple[Announcement, ...]:
        """Every block for other calendars, and those removed since they were told; it is remembered as told.

        Without a change in between the answer is the same. Hours beside the desk stay here.
        """
        now = self._database.clock()
        with self._database.jot() as session:
            process = get_process(session, process_id)
            label = (
                f" ({EXPERIMENT})" if is_experiment(Phase(process.phase), read_ownership(session, process_id)) else ""
            )
            blocks = {
                block.id: block for block in read_blocks(session, process_id) if block.state is not BlockState.SIDE
            }
            told = {
                row.id: row for row in session.exec(select(SentBlock).where(col(SentBlock.process_id) == process_id))
            }
            for id_, block in blocks.items():
                summary = f"{process.name}: {block.kind.value}{label}"
                row = told.get(id_)
                if row is None:
                    told[id_] = _first(process_id, id_, block.span, summary, now)
                elif row.cancelled or (_span(row), row.summary) != (block.span, summary):
                    row.day, row.start, row.minutes = block.span.day, block.span.start, block.span.minutes
                    row.summary, row.cancelled = summary, False
                    row.sequence, row.at = row.sequence + 1, now
            for id_, row in told.items():
                if id_ not in blocks and not row.cancelled:
                    row.cancelled, row.sequence, row.at = True, row.sequence + 1, now
            session.add_all(told.values())
            session.flush()
            found = [
                Announcement(_uid(row.id), row.sequence, row.at, _span(row), row.summary, cancelled=row.cancelled)
                for row in told.values()
            ]
        return tuple(sorted(found, key=lambda each: (each.span, each.uid)))


def _first(process_id: str, id_: str, span: Span, summary: str, now: datetime) -> SentBlock:
    return build(
        SentBlock,
        id=id_,
        process_id=process_id,
        at=now,
        day=span.day,
        start=span.start,
        minutes=span.minutes,
        summary=summary,
    )


def _span(row: SentBlock) -> Span:
    return Span(row.day, row.start, row.minutes)


def _uid(id_: str) -> str:
    """The row's UUID in its usual spelling (RFC 7986, 5.3)."""
    return f"{id_[:8]}-{id_[8:12]}-{id_[12:16]}-{id_[16:20]}-{id_[20:]}"
