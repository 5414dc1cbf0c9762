"""To form 2: letters of steps, what becomes of exceptions, facts about systems, the shares of the estimate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    operations.add_column("step", sa.Column("help", sa.String()))
    operations.add_column("stepexception", sa.Column("new_way", sa.String()))
    for name in ("kind", "login", "way_out"):
        operations.add_column("system", sa.Column(name, sa.String(), nullable=False, server_default=""))
    for name, share in (("draft_share", "50"), ("alone_share", "90")):
        operations.add_column("firm", sa.Column(name, sa.Integer(), nullable=False, server_default=share))
