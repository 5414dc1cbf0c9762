"""Who answers for a process, who is around, what gives way: a short list, and a form for each line of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType

from gaptui.method.blocks import day_text
from gaptui.method.ownership import Ownership, cover_open, one_for_all
from gaptui.records.errors import GaptuiError, Invalid
from gaptui.ui.dialogs.form import Ask, Form, Values
from gaptui.ui.dialogs.pick_list import PickList
from gaptui.ui.reading import read_day
from gaptui.ui.shown_calendar import ShownCalendar

_FOR = {"both": "speed and quality", "speed": "speed", "quality": "quality", "": "nothing yet"}
_NOBODY = ("", "-", "nobody", "nobody yet", "no one", "none")
_COVER = "You either pause a part of the normal work, or it takes the hours back one by one."
_SAME = "One person is owner, enthusiast and builder: fine, if the outcome is really theirs to answer for."


class OwnerPage(PickList):
    """Enter opens the line that is highlighted; Del says that nobody answers any more."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Change", show=False),
        Binding("delete", "let_go", "Nobody", show=False),
    ]

    def __init__(self, shown: ShownCalendar, said: Callable[[str], None]) -> None:
        self._shown, self._said = shown, said
        keys = [("Enter", "change"), ("Del", "nobody answers any more")]
        super().__init__(f"The owner of {shown.view.name}", self._rows_now(), keys, left=16)

    def _rows_now(self) -> list[tuple[str, str]]:
        now = self._shown.workbook.owning.of(self._shown.process_id)
        return [
            ("Answers for it", owner_words(now)),
            ("People around", _people_words(now)),
            ("Gives way", _cover_words(now)),
            ("Decided by", _decided_words(now)),
        ]

    @property
    def _now(self) -> Ownership:
        return self._shown.workbook.owning.of(self._shown.process_id)

    def on_mount(self) -> None:
        super().on_mount()
        self._notice()

    def _notice(self) -> None:
        now = self._now
        still = cover_open(now)
        if one_for_all(now):
            self.tell(_SAME, "$quiet")
        elif still:
            self.tell(f"Still to be said: {', '.join(still)}. {_COVER}", "$quiet")
        else:
            self.tell("")

    def action_choose(self) -> None:
        makers = (owner_form, people_form, cover_form, decision_form)
        self.app.push_screen(makers[self.row or 0](self._shown), self._came_back)

    def _came_back(self, saved: bool | None) -> None:
        if saved and self.row == 0 and not self._now.owned:
            self.app.push_screen(create_form(self._shown), self._came_back)
        self.show(self._rows_now())
        self._notice()

    def action_let_go(self) -> None:
        if self._now.owned:
            try:
                self._shown.workbook.owning.let_go(self._shown.process_id)
            except GaptuiError as error:
                self.tell(str(error), "$bad")
                return
            self.show(self._rows_now())
            self.tell("Nobody answers for it any more. Esc, then u brings it back.", "$warn")

    def on_unmount(self) -> None:
        self._said(owner_words(self._now))


def owner_form(shown: ShownCalendar) -> Form:
    """Who answers for it. Nobody is an answer too: the form to create ownership comes then."""
    now = shown.workbook.owning.of(shown.process_id)

    def save(values: Values) -> None:
        if values["owner"].casefold() in _NOBODY and values["role"].casefold() in _NOBODY:
            if now.owned:
                shown.workbook.owning.let_go(shown.process_id)
            return
        speed, quality = _read_answers(values["answers"])
        shown.workbook.owning.name_owner(
            shown.process_id,
            owner=values["owner"],
            owner_role=values["role"],
            for_speed=speed,
            for_quality=quality,
            named_by=now.named_by,
            named_from=now.named_from,
        )

    asks = (
        Ask("owner", "Who answers for this being fast and consistent? (name)", "nobody yet: leave it empty", now.owner),
        Ask("role", "Their role, as exports will show it", "Head of Client Service", now.owner_role),
        Ask("answers", "They answer for: speed, quality, or both", "both", _answers(now) or "both", _read_answers),
    )
    intro = "Not the person who is keenest on AI: the one who owns the outcome."
    return Form("Who answers for it?", asks, save, intro=intro)


def create_form(shown: ShownCalendar) -> Form:
    """Nobody answered for it: somebody will, named by somebody, from a day on."""
    today = shown.view.today

    def save(values: Values) -> None:
        if not values["named_by"]:
            raise Invalid("Say who names the owner: somebody with the authority to.")
        shown.workbook.owning.name_owner(
            shown.process_id,
            owner=values["owner"],
            owner_role=values["role"],
            named_by=values["named_by"],
            named_from=read_day(values["named_from"], today),
        )

    asks = (
        Ask("owner", "Who will answer for it from now on? (name)", "Robin"),
        Ask("role", "Their role", "Head of Client Service"),
        Ask("named_by", "Who names them?", "the managing partner"),
        Ask("named_from", "From when on?", "today", "today", lambda text: read_day(text, today)),
    )
    intro = "Nobody yet: then ownership has to be created. Without it, building is only an expensive experiment."
    return Form("Create ownership", asks, save, intro=intro)


def people_form(shown: ShownCalendar) -> Form:
    now = shown.workbook.owning.of(shown.process_id)

    def save(values: Values) -> None:
        shown.workbook.owning.name_people(
            shown.process_id, enthusiast=values["enthusiast"], builder=values["builder"], helper=values["helper"]
        )

    asks = (
        Ask("enthusiast", "Who is most excited about AI?", "may stay empty", now.enthusiast),
        Ask("builder", "Who builds, where that is not the owner?", "may stay empty", now.builder),
        Ask("helper", "Who helps when the owner is stuck, and when?", "the consultant, Thu 14-17", now.helper),
    )
    return Form("The people around", asks, save)


def cover_form(shown: ShownCalendar) -> Form:
    now, today = shown.workbook.owning.of(shown.process_id), shown.view.today

    def save(values: Values) -> None:
        shown.workbook.owning.agree(
            shown.process_id,
            gives_way=values["gives_way"],
            covered_by=values["covered_by"],
            agreed_by=values["agreed_by"],
            agreed_on=read_day(values["agreed_on"], today),
        )

    asks = (
        Ask("gives_way", "Which normal work is paused or covered in these hours?", "the weekly call", now.gives_way),
        Ask("covered_by", "Who covers it?", "the team assistant; or: nobody, it is paused", now.covered_by),
        Ask("agreed_by", "Who agreed to that?", "the head of operations", now.agreed_by),
        Ask("agreed_on", "When?", "today", _day_words(now.agreed_on), lambda text: read_day(text, today)),
    )
    return Form("What gives way", asks, save, intro=_COVER)


def decision_form(shown: ShownCalendar) -> Form:
    now, today = shown.workbook.owning.of(shown.process_id), shown.view.today

    def save(values: Values) -> None:
        on = read_day(values["decided_on"], today)
        shown.workbook.owning.decide(shown.process_id, by=values["decided_by"], on=on)

    asks = (
        Ask("decided_by", "Who decided that this process is the one?", "the managing partner", now.decided_by),
        Ask("decided_on", "When?", "today", _day_words(now.decided_on), lambda text: read_day(text, today)),
    )
    return Form("The decision", asks, save)


# -- words


def owner_words(now: Ownership) -> str:
    if not now.owned:
        return "nobody yet"
    who = ", ".join(word for word in (now.owner_role, now.owner) if word)
    named = f", named by {now.named_by}" if now.named_by else ""
    return f"{who}, for {_FOR[_answers(now)]}{named}"


def _answers(now: Ownership) -> str:
    if now.for_speed and now.for_quality:
        return "both"
    return "speed" if now.for_speed else "quality" if now.for_quality else ""


def _read_answers(text: str) -> tuple[bool, bool]:
    words = {word.strip(" ,.") for word in text.casefold().replace(",", " ").split()} - {"and", "or", ""}
    if words & {"both", "all"} or not words:
        return True, True
    if not words <= {"speed", "quality"}:
        raise Invalid("Say speed, quality, or both.")
    return "speed" in words, "quality" in words


def _people_words(now: Ownership) -> str:
    named = (("keenest", now.enthusiast), ("builds", now.builder), ("helps", now.helper))
    return ", ".join(f"{word}: {who}" for word, who in named if who) or "not said yet"


def _cover_words(now: Ownership) -> str:
    if not now.gives_way:
        return "not said yet"
    by = f", {now.covered_by}" if now.covered_by else ""
    agreed = f", agreed by {now.agreed_by}" if now.agreed_by else ", not agreed yet"
    return f"{now.gives_way}{by}{agreed}"


def _decided_words(now: Ownership) -> str:
    on = f", {day_text(now.decided_on)}" if now.decided_on else ""
    return f"{now.decided_by}{on}" if now.decided_by else "not said yet"


def _day_words(day: date | None) -> str:
    return day.isoformat() if day else ""
