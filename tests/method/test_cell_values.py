"""What stands in a cell: what is written is read back, what people write instead is read too, the rest refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gaptui.method.cell_values import (
    SIGNAL_WORDS,
    Unreadable,
    lines_cell,
    minutes_cell,
    names_cell,
    none_cell,
    often_cell,
    read_cell_lines,
    read_help,
    read_minutes,
    read_name,
    read_names,
    read_new_way,
    read_none,
    read_often,
    read_signals,
    read_yes_no,
    signals_cell,
    yes_no,
)
from gaptui.method.completeness import MARK_WORDS
from gaptui.method.marks import Often, tidy_name
from gaptui.words import Help, Mark, NewWay, Signal

many = settings(max_examples=60, deadline=None)


def refuses(read: Callable[[str], object], text: str) -> str:
    with pytest.raises(Unreadable) as told:
        read(text)
    return str(told.value)


# -- what is written is read back


@given(st.none() | st.integers(0, 999_999))
@many
def test_minutes_are_read_back(minutes: int | None) -> None:
    assert read_minutes(minutes_cell(minutes)) == minutes


def test_many_minutes_are_read_back() -> None:
    assert read_minutes(minutes_cell(1_000_000)) == 1_000_000


@given(st.integers(1, 999_999).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
@many
def test_how_often_is_read_back(given: tuple[int, int]) -> None:
    often = Often(*given)
    back = read_often(often_cell(often))
    assert back is not None
    assert back.share == pytest.approx(often.share)
    assert often_cell(back) == often_cell(often)


@pytest.mark.parametrize("of", [100, 1_000, 10_000])
def test_every_per_cent_is_read_back(of: int) -> None:
    for n in range(0, of + 1, of // 100 or 1):
        back = read_often(often_cell(Often(n, of)))
        assert back is not None
        assert back.share == pytest.approx(n / of)


@given(st.sets(st.sampled_from(Signal)))
def test_signals_are_read_back(signals: set[Signal]) -> None:
    assert read_signals(signals_cell(signals)) == signals


@given(st.sets(st.sampled_from(Mark)))
def test_none_is_read_back(marks: set[Mark]) -> None:
    assert read_none(none_cell(marks, MARK_WORDS), MARK_WORDS) == marks


NAMES = st.text(st.sampled_from('ab Ω,;"“”\n\t\u00a0') | st.characters(exclude_categories=("Cs",)), max_size=12).map(
    tidy_name
)


@given(st.lists(NAMES.filter(bool), max_size=5, unique=True).map(tuple))
@many
def test_names_are_read_back(names: tuple[str, ...]) -> None:
    assert read_names(names_cell(names)) == names


@given(st.lists(st.text(st.sampled_from(" ab\t,;")).map(str.strip).filter(bool), max_size=4))
@many
def test_lines_are_read_back(lines: list[str]) -> None:
    assert read_cell_lines(lines_cell(lines)) == lines


@given(st.text())
@many
def test_a_name_read_once_reads_the_same_again(text: str) -> None:
    assert read_name(read_name(text)) == read_name(text)


def test_letters_ways_and_yes_and_no_are_read_back() -> None:
    assert [read_help(letter.value) for letter in Help] == list(Help)
    assert [read_new_way(way.value) for way in NewWay] == list(NewWay)
    assert [read_yes_no(yes_no(value)) for value in (True, False)] == [True, False]
    assert (read_help(""), read_new_way(" "), read_often(""), read_minutes(" ")) == (None, None, None, None)
    assert (often_cell(None), minutes_cell(None), minutes_cell(0)) == ("", "", "0")


# -- how it is written


def test_how_often_is_never_written_like_a_date() -> None:
    assert often_cell(Often(1, 5)) == "1 of 5"
    assert often_cell(Often(20, 100)) == "20 %"
    assert often_cell(Often(125, 1000)) == "12.5 %"


def test_signals_and_none_stand_in_one_order() -> None:
    assert signals_cell(reversed(Signal)) == ", ".join(SIGNAL_WORDS.values()) == "same pattern, by hand, same analysis"
    assert none_cell({Mark.SYSTEMS, Mark.INPUTS}, MARK_WORDS) == "inputs, systems"
    assert SIGNAL_WORDS.keys() == set(Signal)


def test_names_with_a_separator_stand_in_quotes() -> None:
    assert names_cell(["HubSpot", "Google Sheets"]) == "HubSpot, Google Sheets"
    assert names_cell(["Mail, old", "a;b"]) == '"Mail, old", "a;b"'
    assert names_cell([]) == ""


# -- what people write


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("25", 25),
        (" 25 ", 25),
        ("25.0", 25),
        ("25m", 25),
        ("25 Min", 25),
        ("25 minutes", 25),
        ("~25m", 25),
        ("1h30", 90),
        ("~1H30M", 90),
        ("1 h 30 m", 90),
        ("1.5h", 90),
        ("1,5 hours", 90),
        ("2h", 120),
        ("0", 0),
        ("999999", 999_999),
    ],
)
def test_minutes_as_people_write_them(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["a while", "-5", "1:30", "25 30", "1h75", "25.5", "25 m or so", "1e3", "½"])
def test_minutes_that_cannot_be_read(text: str) -> None:
    assert "25m, 1h30 or 1.5h" in refuses(read_minutes, text)


@pytest.mark.parametrize("text", ["25m\n35m", "1h30\tor more", "25m\u00a0or more"])
def test_nothing_after_the_minutes_is_dropped(text: str) -> None:
    refuses(read_minutes, text)


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("1/5", Often(1, 5)),
        ("2 of 10", Often(2, 10)),
        ("1 in 5", Often(1, 5)),
        ("1  IN  5", Often(1, 5)),
        ("1 out of 4", Often(1, 4)),
        ("20%", Often(20, 100)),
        (" 20 % ", Often(20, 100)),
        ("12,5 %", Often(125, 1000)),
        ("0/3", Often(0, 3)),
        ("100 %", Often(100, 100)),
    ],
)
def test_how_often_as_people_write_it(text: str, often: Often) -> None:
    assert read_often(text) == often


@pytest.mark.parametrize(
    "text", ["often", "5/1", "1/0", "120 %", "1/5 maybe", "about 1/5", "1", "@boss", "#1", "1/5/26"]
)
def test_how_often_that_cannot_be_read(text: str) -> None:
    assert "1/5, 2 of 10 or 20 %" in refuses(read_often, text)


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("p", Help.PERSON),
        (" D ", Help.DRAFT),
        ("a", Help.ALONE),
        ("Person", Help.PERSON),
        ("human", Help.PERSON),
        ("AI  drafts", Help.DRAFT),
        ("draft", Help.DRAFT),
        ("AI", Help.ALONE),
        ("alone", Help.ALONE),
    ],
)
def test_letters_as_people_write_them(text: str, letter: Help) -> None:
    assert read_help(text) is letter


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Person", NewWay.PERSON),
        ("human", NewWay.PERSON),
        ("p", NewWay.PERSON),
        ("ai", NewWay.AI),
        ("A", NewWay.AI),
        ("STOP  and ask", NewWay.ASK),
        ("stop & ask", NewWay.ASK),
        ("stop", NewWay.ASK),
        ("ask", NewWay.ASK),
        ("s", NewWay.ASK),
    ],
)
def test_new_ways_as_people_write_them(text: str, way: NewWay) -> None:
    assert read_new_way(text) is way


@pytest.mark.parametrize(("text", "value"), [("Y", True), ("x", True), ("JA", True), ("1", True), ("true", True),
                                             ("n", False), ("-", False), ("", False), (" No ", False)])  # fmt: skip
def test_yes_and_no_as_people_write_them(text: str, value: bool) -> None:
    assert read_yes_no(text) is value


@pytest.mark.parametrize(
    ("read", "text", "words"),
    [
        (read_help, "B", "P (a person), D (AI drafts) or A (AI does it)"),
        (read_help, "P/D", "P (a person)"),
        (read_new_way, "later", "person, AI, or stop and ask"),
        (read_yes_no, "maybe", "yes or no"),
        (read_yes_no, "2", "yes or no"),
    ],
)
def test_words_outside_the_list_are_refused(read: Callable[[str], object], text: str, words: str) -> None:
    assert words in refuses(read, text)


def test_signals_and_none_by_their_beginnings() -> None:
    assert read_signals("By hand; SAME  PATTERN\n") == {Signal.COPIED, Signal.REPEATS}
    assert read_signals("by, same a") == {Signal.COPIED, Signal.SAME_ANALYSIS}
    assert read_none("in; d\nsys", MARK_WORDS) == {Mark.INPUTS, Mark.DECISIONS, Mark.SYSTEMS}
    assert "same pattern, by hand, same analysis" in refuses(read_signals, "same")
    assert "same pattern" in refuses(read_signals, "by hand, magic")
    assert "same pattern" in refuses(read_signals, "pattern"), "a beginning, and no other part"
    assert "inputs, decisions, exceptions, systems" in refuses(lambda text: read_none(text, MARK_WORDS), "outputs")


def test_names_as_people_write_them() -> None:
    assert read_names(" HubSpot ;Google   Sheets,\nHubSpot,, ") == ("HubSpot", "Google Sheets")
    assert read_names('"Mail, old" , Fax') == ("Mail, old", "Fax")
    assert read_names('""') == read_names("") == read_names(" , ;") == ()


@pytest.mark.parametrize("text", ['"open', 'a "b" c', '"a" b', 'a"', '"a""b"'])
def test_quotes_that_do_not_hold_a_whole_name_are_refused(text: str) -> None:
    assert "quotes go around a whole name" in refuses(read_names, text)


def test_lines_of_every_kind_of_file() -> None:
    assert read_cell_lines("a\r\n b \r\rc\n\n") == ["a", "b", "c"]
    assert read_cell_lines(" \n ") == []
