"""The parking lot: remarks that do not belong in the map now, and where each of them goes."""

from __future__ import annotations

from sqlmodel import Session

from gaptui.method.capture import Captured, Kind
from gaptui.records.errors import Invalid, NotFound
from gaptui.records.mapping import Parked
from gaptui.store.database import Database
from gaptui.text import one_line
from gaptui.words import WentTo
from gaptui.workbook.guards import quoted
from gaptui.workbook.map_writer import MapWriter


class Parking:
    """Parked notes come in through the capture line; here they leave. Each verb is one action."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def send(self, parked_id: str, to: WentTo, step_id: str | None = None) -> None:
        """Put a parked note somewhere: as a step after `step_id`, an exception of it, a follow-up, or drop it.

        Raises `Invalid` when an exception has no step to belong to.
        """
        with self._database.read() as session:
            text = _get(session, parked_id).text
        with self._database.write(f"Parked note{quoted(text)}: {to.value}") as session:
            note = _get(session, parked_id)
            writer = MapWriter(session, note.process_id)
            step = writer.step(step_id) if step_id else None
            match to:
                case WentTo.STEP:
                    parent = step.parent_id if step else None
                    writer.add_step(Captured(Kind.STEP, note.text), writer.order_beside(step), parent)
                case WentTo.EXCEPTION:
                    if step is None:
                        raise Invalid("Highlight the step that this is an exception of first.")
                    writer.add_item(step, Captured(Kind.EXCEPTION, note.text))
                case WentTo.FOLLOW_UP | WentTo.DROPPED:
                    pass
            note.went = to
            session.add(note)

    def edit(self, parked_id: str, text: str) -> None:
        text = one_line(text)
        if not text:
            raise Invalid("A parked note needs words. To be rid of it, drop it.")
        with self._database.write(f"Changed parked note{quoted(text)}") as session:
            note = _get(session, parked_id)
            note.text = text
            session.add(note)

    def take_back(self, parked_id: str) -> None:
        """Park a note again that was sent somewhere; what it became stays."""
        with self._database.write("Parked a note again") as session:
            note = _get(session, parked_id)
            note.went = None
            session.add(note)


def _get(session: Session, parked_id: str) -> Parked:
    note = session.get(Parked, parked_id)
    if note is None:
        raise NotFound("That parked note is gone: it was removed meanwhile.")
    return note
