"""The room sees what is meant for it, large enough; notes, names and plans stay behind a key."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind, Decision, HarvestKind, Purpose, QuoteConsent
from copdesk.domain.consent import Consent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.live import Tone
from copdesk.domain.room_view import RoomBlock, RoomGroup, RoomView
from copdesk.domain.sessions import Block, BlockRun, Place
from tests.builders import block, community, fill, person, session
from tests.ui import rules
from ui.kit.desk import Desk
from ui.kit.presenting import Presenting
from ui.kit.theme import Mode, Theme
from ui.live.lettering import MAIN, Lettering
from ui.live.page import LivePage
from ui.live.room_canvas import RoomCanvas, Sheet

HERE = community(house_agreements="We luisteren.\nWat hier gezegd wordt, blijft hier.")
MEETING = session(HERE.id, starts=time(13))
WORK = block(
    "Thematafels",
    40,
    kind=BlockKind.SMALL_GROUPS,
    for_participants="Kies één vraag.",
    for_facilitator="GEHEIM",
    plan_b="GEHEIM",
    lead="GEHEIM",
    places=(Place(theme="Water", room="Zaal 1", host="GEHEIM"),),
).with_(session_id=MEETING.id)
REST = block("Pauze", 15, position=1, kind=BlockKind.BREAK).with_(session_id=MEETING.id)
QUOTE = HarvestItem(
    community_id=HERE.id, kind=HarvestKind.QUOTE, text="Ineens zag ik het.", on=date(2018, 1, 1),
    consent=QuoteConsent.GIVEN,
)  # fmt: skip
UNASKED = QUOTE.with_(id=MEETING.id, text="Zonder toestemming.", consent=QuoteConsent.NOT_ASKED)


@pytest.fixture
def presenting(desk: Desk) -> Presenting:
    return Presenting(desk)


@pytest.fixture
def page(desk: Desk, presenting: Presenting, qtbot: QtBot) -> LivePage:
    fill(desk.workbook, [HERE, MEETING, WORK, REST, QUOTE, UNASKED])
    made = LivePage(desk, presenting, lambda: datetime(2018, 11, 15, 13, 0))
    qtbot.addWidget(made)
    made.resize(1052, 770)
    with qtbot.waitActive(made):
        made.show()
    made.show_session(MEETING.id)
    made.running.go_on()
    return made


def open_room(page: LivePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.stage.steps.next, Qt.Key.Key_F11)
    qtbot.waitExposed(page.wall.window)


def test_a_key_shows_the_room_and_escape_takes_it_away(page: LivePage, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    assert page.wall.window.isVisible()
    qtbot.keyClick(page.wall.window, Qt.Key.Key_Escape)
    assert not page.wall.window.isVisible()


def test_the_room_sees_now_next_and_the_groups(page: LivePage, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    view = page.wall.window.canvas.view
    assert [b.title for b in view.now] == ["Thematafels"]
    assert (view.next, view.now[0].groups) == (("Pauze",), (RoomGroup("Water", "Zaal 1"),))


def test_nothing_in_the_window_for_the_room_is_for_the_facilitator(page: LivePage, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    window = page.wall.window
    said = [window.windowTitle(), window.canvas.accessibleName(), str(window.canvas.view)]
    said += [words for w in rules._everything(window) for words in (w.toolTip(), w.accessibleName())]
    assert not [words for words in said if "GEHEIM" in words]


def test_the_rules_hold_for_the_window_of_the_room(page: LivePage, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    rules.check(page.wall.window)


def test_on_one_screen_the_room_has_next_and_five_minutes_and_no_plans(
    page: LivePage, desk: Desk, qtbot: QtBot
) -> None:
    open_room(page, qtbot)
    window = page.wall.window
    assert [b.accessibleName() or b.text() for b in (window.less, window.more, window.next)] == [
        "Five minutes less",
        "Five minutes more",
        "Next",
    ]
    qtbot.mouseClick(window.more, Qt.MouseButton.LeftButton)
    assert desk.workbook.get(Block, WORK.id) == WORK.with_(minutes=45)


def test_the_keys_of_a_presenter_work_in_the_room(page: LivePage, desk: Desk, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    qtbot.keyClick(page.wall.window, Qt.Key.Key_PageDown)
    assert [b.title for b in page.wall.window.canvas.view.now] == ["Pauze"]
    qtbot.keyClick(page.wall.window, Qt.Key.Key_PageUp)
    assert {run.began for run in desk.workbook.all(BlockRun)} == {13 * 60, None}


def test_agreements_are_shown_when_they_are_chosen(page: LivePage, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    assert page.wall.window.canvas.view.agreements == ()
    page.side.choice.sheets[Sheet.AGREEMENTS].click()
    assert len(page.wall.window.canvas.view.agreements) == 2


def test_only_cards_with_consent_are_offered_and_only_ticked_ones_shown(page: LivePage, qtbot: QtBot) -> None:
    choice = page.side.choice
    choice.sheets[Sheet.CARDS].click()
    assert [tick.accessibleName() for tick in choice.ticks] == ["Ineens zag ik het."]
    page.wall.show_now()
    assert page.wall.window.canvas.view.cards == ()
    choice.ticks[0].click()
    assert page.wall.window.canvas.view.cards == ("Ineens zag ik het.",)


def test_while_presenting_on_one_screen_notes_and_programme_are_hidden(
    page: LivePage, presenting: Presenting, qtbot: QtBot
) -> None:
    presenting.turn(on=True)
    assert not page.stage.notes.isVisible() and not page.side.isVisible()
    assert page.stage.hidden.isVisible() and page.stage.steps.isVisible()
    assert not page.stage.cards[0].more.isVisible() and page.stage.cards[0].longer.isVisible()


def test_a_key_lifts_the_notes_into_sight_and_away_again(page: LivePage, presenting: Presenting, qtbot: QtBot) -> None:
    presenting.turn(on=True)
    qtbot.keyClick(page.stage.steps.next, Qt.Key.Key_F8)
    assert page.stage.notes.isVisible()
    qtbot.keyClick(page.stage.steps.next, Qt.Key.Key_F8)
    assert not page.stage.notes.isVisible()


def test_running_over_says_nothing_to_a_room_that_looks_along(page: LivePage, presenting: Presenting) -> None:
    presenting.turn(on=True)
    page.running.clock._now = lambda: datetime(2018, 11, 15, 13, 55)
    page.running.tick()
    assert not page.stage.over.isVisible() and not page.stage.plans.isVisible()
    assert page.subtitle.text() == "13:55"


def discreet(page: LivePage) -> bool:
    """Nothing but what a room may see is on the screen."""
    shown = (page.stage.notes, page.stage.plans, page.side, page.finish, page.stage.over)
    return not any(part.isVisible() for part in shown) and page.subtitle.text() == "13:00"


def close_by_key(page: LivePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.stage.steps.next, Qt.Key.Key_F7)


def close_by_taking_one(page: LivePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.stage.plans.cards[0].take, Qt.MouseButton.LeftButton)


def close_by_button(page: LivePage, qtbot: QtBot) -> None:
    page.stage.plans.closed.emit()


def close_by_hiding_all(page: LivePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.stage.steps.next, Qt.Key.Key_F8)


def close_by_showing_the_room(page: LivePage, qtbot: QtBot) -> None:
    page.wall.open()
    page.wall.window.leave()


@pytest.mark.parametrize(
    "close",
    [close_by_key, close_by_taking_one, close_by_button, close_by_hiding_all, close_by_showing_the_room],
)
def test_when_the_plans_close_the_room_sees_no_more_than_before(
    page: LivePage, presenting: Presenting, qtbot: QtBot, close: Callable[[LivePage, QtBot], None]
) -> None:
    presenting.turn(on=True)
    assert discreet(page)
    qtbot.keyClick(page.stage.steps.next, Qt.Key.Key_F7)
    assert page.stage.plans.isVisible() and page.stage.notes.isVisible()
    close(page, qtbot)
    assert discreet(page)


def test_what_was_lifted_before_the_plans_stays_after_them(
    page: LivePage, presenting: Presenting, qtbot: QtBot
) -> None:
    presenting.turn(on=True)
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_F7):
        qtbot.keyClick(page.stage.steps.next, key)
    assert page.stage.notes.isVisible() and not page.stage.plans.isVisible()


def test_plans_that_are_open_close_when_the_room_comes_to_look(
    page: LivePage, presenting: Presenting, qtbot: QtBot
) -> None:
    page.open_plans()
    presenting.turn(on=True)
    assert discreet(page)


def test_ending_the_session_with_the_plans_open_lifts_nothing(page: LivePage, presenting: Presenting) -> None:
    presenting.turn(on=True)
    page.open_plans()
    page.running.finish()
    page.running.go_back()
    assert discreet(page)


# What may no longer be seen leaves the wall at once


def on_the_wall(page: LivePage, sheet: Sheet) -> RoomView:
    page.side.choice.sheets[sheet].click()
    if sheet is Sheet.CARDS:
        page.side.choice.ticks[0].click()
    return page.wall.window.canvas.view


def test_a_card_whose_consent_is_withdrawn_leaves_the_wall(page: LivePage, desk: Desk, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    assert on_the_wall(page, Sheet.CARDS).cards
    fill(desk.workbook, [QUOTE.with_(consent=QuoteConsent.REFUSED)])
    assert page.wall.window.canvas.view.cards == ()


def test_a_speaker_who_withdraws_takes_the_card_from_the_wall(page: LivePage, desk: Desk, qtbot: QtBot) -> None:
    somebody = person()
    fill(desk.workbook, [somebody, QUOTE.with_(person_id=somebody.id)])
    open_room(page, qtbot)
    assert on_the_wall(page, Sheet.CARDS).cards
    no = Consent(
        person_id=somebody.id,
        purpose=Purpose.QUOTE_ANONYMOUS,
        decision=Decision.WITHDRAWN,
        on=date(2018, 11, 15),
    )
    fill(desk.workbook, [no])
    assert page.wall.window.canvas.view.cards == ()


def test_a_card_that_is_removed_leaves_the_wall_and_undo_offers_it_again(
    page: LivePage, desk: Desk, qtbot: QtBot
) -> None:
    open_room(page, qtbot)
    assert on_the_wall(page, Sheet.CARDS).cards
    with desk.edit("Remove") as edit:
        edit.remove(QUOTE)
    assert (page.wall.window.canvas.view.cards, page.side.choice.ticks) == ((), ())
    desk.undo.undo()
    assert len(page.side.choice.ticks) == 1


def test_agreements_that_are_edited_are_edited_on_the_wall(page: LivePage, desk: Desk, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    assert len(on_the_wall(page, Sheet.AGREEMENTS).agreements) == 2
    fill(desk.workbook, [HERE.with_(house_agreements="We lachen ook.")])
    assert page.wall.window.canvas.view.agreements == ("We lachen ook.",)
    fill(desk.workbook, [HERE.with_(house_agreements="")])
    assert page.side.choice.sheet is Sheet.NOW


def test_cards_stay_ticked_when_something_else_changes(page: LivePage, desk: Desk, qtbot: QtBot) -> None:
    open_room(page, qtbot)
    before = on_the_wall(page, Sheet.CARDS).cards
    fill(desk.workbook, [WORK.with_(title="Anders"), HERE.with_(house_agreements="We lachen ook.")])
    assert page.wall.window.canvas.view.cards == before


# The wall

LONG = "Vertel elkaar in twee minuten waar je op vastloopt en wat je al hebt geprobeerd. " * 8
FULL = RoomView(
    now=(RoomBlock("Thematafels", LONG, (RoomGroup("Water", "Zaal 1"),) * 7, "13:40", 1234, Tone.CALM),),
    next=("Pauze",),
    next_at="13:40",
    agreements=(LONG, LONG),
    cards=(LONG,),
)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
@pytest.mark.parametrize("sheet", list(Sheet))
def test_every_sheet_can_be_painted_in_every_look(sheet: Sheet, mode: Mode, theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode(mode)
    canvas = RoomCanvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(1920, 1080)
    empty = canvas.grab().toImage()
    canvas.show_view(FULL, sheet)
    assert canvas.grab().toImage() != empty


def test_main_text_is_a_twentieth_of_the_height_or_more(theme: Theme) -> None:
    letters = Lettering(theme, 1080)
    assert MAIN >= 0.05
    assert letters.font(MAIN).pixelSize() >= 54
    assert QFontMetricsF(letters.font(MAIN)).height() >= 54


def test_what_is_too_long_is_cut_off_and_never_made_too_small(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[float] = []
    font = Lettering.font

    def watched(self: Lettering, share: float, **more: bool) -> object:
        used.append(share)
        return font(self, share, **more)

    monkeypatch.setattr(Lettering, "font", watched)
    canvas = RoomCanvas(theme)
    canvas.resize(1920, 1080)
    canvas.show_view(FULL, Sheet.NOW)
    canvas.grab()
    assert min(used) == pytest.approx(0.036) and sorted(set(used))[1] >= MAIN
    canvas.deleteLater()


def test_several_tracks_stand_beside_each_other(theme: Theme, qtbot: QtBot, grabbed: Callable[..., object]) -> None:
    one = FULL.now[0]
    assert grabbed(RoomView(now=(one, one), next=("Pauze",))) != grabbed(RoomView(now=(one,), next=("Pauze",)))


@pytest.fixture
def grabbed(theme: Theme, qtbot: QtBot) -> Callable[..., object]:
    def grab(view: RoomView) -> object:
        canvas = RoomCanvas(theme)
        qtbot.addWidget(canvas)
        canvas.resize(960, 540)
        canvas.show_view(view, Sheet.NOW)
        return canvas.grab().toImage()

    return grab
