"""Small things every verb needs: a row that must be there, a line that must not have changed, a label."""

from __future__ import annotations

from sqlmodel import Session

from gaptui.records.errors import ChangedMeanwhile, NotFound
from gaptui.records.mapping import Step
from gaptui.records.process import Process
from gaptui.text import clean


def get_step(session: Session, step_id: str) -> Step:
    """Raises `NotFound` when another terminal removed it."""
    step = session.get(Step, step_id)
    if step is None:
        raise NotFound("That step is gone: it was removed meanwhile. What you typed is kept.")
    return step


def get_process(session: Session, process_id: str) -> Process:
    """Raises `NotFound` when another terminal removed it."""
    process = session.get(Process, process_id)
    if process is None:
        raise NotFound("That process is gone: it was removed meanwhile.")
    return process


def check_unchanged(now: str, was: str) -> None:
    """Raises `ChangedMeanwhile` when a line no longer reads as it did when it was opened."""
    if now != was:
        raise ChangedMeanwhile(now)


def quoted(words: str) -> str:
    """A space and the words in quotes, cut so that one line holds them; nothing for no words."""
    words = clean(words)
    if not words:
        return ""
    return f' "{words}"' if len(words) <= 48 else f' "{words[:47]}⋯"'
