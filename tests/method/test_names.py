"""Completing names and telling near-duplicates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaptui.method.capture import capture
from gaptui.method.names import OpenName, close_to, complete, completions, open_name

KNOWN = ["HubSpot", "Google Sheets", "Google Docs", "Slack", "SharePoint", "Old Google"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Pull #Hub", OpenName("#", "Hub", 5)),
        ("#", OpenName("#", "", 0)),
        ("x @an", OpenName("@", "an", 2)),
        ('x #"Google Sh', OpenName("#", "Google Sh", 2)),
        ("x #Hub ", None),
        ('x #"Google" ', None),
        ("mail@home", None),
        ("C#", None),
        ("", None),
        ("plain words", None),
    ],
)
def test_the_name_under_the_cursor(line: str, found: OpenName | None) -> None:
    assert open_name(line, len(line)) == found


def test_the_cursor_counts_not_the_end() -> None:
    assert open_name("x #Hub later", 6) == OpenName("#", "Hub", 2)
    assert open_name("x #Hub later", 12) is None


def test_names_that_begin_so_come_first() -> None:
    assert completions("goo", KNOWN) == ["Google Sheets", "Google Docs", "Old Google"]
    assert completions("s", KNOWN) == ["Slack", "SharePoint", "Google Sheets"]
    assert completions("", KNOWN, most=2) == ["HubSpot", "Google Sheets"]
    assert completions("zzz", KNOWN) == []


@pytest.mark.parametrize(
    ("line", "at", "name", "whole"),
    [
        ("Pull #Hub", 9, "HubSpot", "Pull #HubSpot "),
        ("Pull #Goo", 9, "Google Sheets", 'Pull #"Google Sheets" '),
        ('Pull #"Goo', 10, "Google Sheets", 'Pull #"Google Sheets" '),
        ('Pull #"Goo" now', 10, "Google Sheets", 'Pull #"Google Sheets" now'),
        ("Pull #Hub now", 9, "HubSpot", "Pull #HubSpot now"),
    ],
)
def test_complete(line: str, at: int, name: str, whole: str) -> None:
    found = open_name(line, at)
    assert found is not None
    done, cursor = complete(line, at, found, name)
    assert done == whole
    assert done[:cursor].endswith(" ")


@given(st.text(st.characters(exclude_characters='"“”', categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=20))
def test_a_completed_name_is_read_back(name: str) -> None:
    name = " ".join(name.split())
    if not name:
        return
    done, _ = complete("Do #", 4, OpenName("#", "", 3), name)
    assert capture(done).systems == (name,)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("HubSpot", None),
        ("Hubspot", "HubSpot"),
        ("hub-spot", "HubSpot"),
        ("GoogleSheets", "Google Sheets"),
        ("HubSpott", "HubSpot"),
        ("Excel", None),
        ("Slacks", "Slack"),
        ("", None),
    ],
)
def test_near_duplicates(typed: str, meant: str | None) -> None:
    assert close_to(typed, KNOWN) == meant


def test_with_nothing_known_nothing_is_near() -> None:
    assert close_to("x", []) is None
    assert completions("x", []) == []
