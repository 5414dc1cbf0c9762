"""A mapped process to look at in the table: eight steps, five exceptions, six systems, one hand copy.

What was decided of it stands as it was typed: letters for six steps, one exception that was written down before.
"""

from __future__ import annotations

from gaptui.method.sheets import Sheet
from gaptui.words import Signal
from gaptui.workbook.workbook import Workbook
from ui.driver import with_lines

LINES = (
    "Pull the figures @analyst #HubSpot ~25m -d",
    "< closed deals #HubSpot",
    "! old CRM 1/5 -> ask IT @IT",
    "= same four filters",
    'Copy them into the sheet @analyst #"Google Sheets" ~35m -d -e',
    "< closed deals #HubSpot",
    '> the sheet #"Google Sheets"',
    "* retyping the same numbers p4",
    '" the CRM mails a filled sheet',
    'Check odd numbers @analyst #"Google Sheets" ~30m',
    "< the sheet",
    "< last year's",
    "? More than 10 % off? yes -> Ask the lead; no -> Write the comment",
    "! figures missing 2/5 -> last month's",
    "Ask the lead @analyst #Slack ~10m -d",
    "! on leave 1/10 -> guess",
    "Write the comment @analyst #Word ~45m -d",
    "! another layout 1/10 -> copy the old one",
    "* Sunday evening work p5",
    "Ask the partner @partner #Email ~25m",
    "? Approved? yes -> Send the report; no -> Write the comment",
    "! travelling 1/10 -> waits until Friday",
    "Send the report @assistant #Email ~10m -d -e",
    "File it @assistant #SharePoint ~5m -i -d",
)


def reporting(workbook: Workbook) -> None:
    with_lines(*LINES)(workbook)
    workbook.remember_place("table", workbook.processes.find(None), None)
    steps = workbook.mapping.map(workbook.processes.find(None)).steps
    workbook.mapping.turn_signal(steps[1].id, Signal.COPIED)
    for letter, some in (("A", steps[:2]), ("D", steps[2:4])):
        workbook.reviewing.set_cells(Sheet.STEPS, [step.id for step in some], "help", letter)
    travelling = steps[5].exceptions[0].id
    workbook.reviewing.set_cells(Sheet.EXCEPTIONS, [travelling], "written_down", "yes")
    workbook.reviewing.set_cells(Sheet.EXCEPTIONS, [travelling], "new_way", "person")
    systems = workbook.mapping.map(workbook.processes.find(None)).systems
    hubspot = next(system for system in systems if system.name == "HubSpot")
    for column, text in (("kind", "CRM"), ("login", "one each"), ("way_out", "CSV export")):
        workbook.reviewing.set_cells(Sheet.SYSTEMS, [hubspot.id], column, text)
