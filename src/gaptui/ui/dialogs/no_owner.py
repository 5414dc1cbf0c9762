"""Asked where a process is to go on and nobody answers for it: name the owner, or say why it is built without."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gaptui.method.ownership import EXPERIMENT
from gaptui.records.errors import Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values

if TYPE_CHECKING:
    from gaptui.workbook.workbook import Workbook


def no_owner_form(workbook: Workbook, process_id: str, name: str, tell: Callable[[str, str], None]) -> Form:
    def save(values: Values) -> None:
        if values["owner"] or values["role"]:
            workbook.owning.name_owner(process_id, owner=values["owner"], owner_role=values["role"])
            tell(f"{values['role'] or values['owner']} answers for {name}. u takes it back", "$good")
        elif values["because"]:
            workbook.owning.build_without(process_id, values["because"])
            tell(f"u takes it back. Built without an owner, {name} is called an {EXPERIMENT} everywhere", "$warn")
        else:
            raise Invalid("Name who answers for it. To build without, say why in the last line.")

    asks = (
        Ask("owner", "Who answers for this being fast and consistent? (name)", "may stay empty with a role"),
        Ask("role", "Their role, as exports will show it", "Head of Client Service"),
        Ask("because", f"Or build without an owner, as an {EXPERIMENT}: why?", "leave it empty with an owner"),
    )
    intro = f"Nobody answers for {name} yet. Building without an owner is only an expensive {EXPERIMENT}."
    return Form("No owner, no start", asks, save, intro=intro)
