"""The details of blocks and of the session: every field is kept, folds stay as they were left, several at once."""

from datetime import date, time
from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import (
    Activity,
    BlockKind,
    Certainty,
    Division,
    Mode,
    Moment,
    Part,
    ParticipationStatus,
    SessionState,
    Talk,
    TurnState,
)
from copdesk.domain.language import Language
from copdesk.domain.roster import Participation
from copdesk.domain.sessions import Place, Session
from tests.builders import fill, participation, person
from tests.ui import rules
from tests.ui.designing import blocks_of, choose, starts, the_half_day, typed
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, Field, LineField, TextField
from ui.kit.vocabulary import Vocabulary
from ui.sessions.designer import DesignerPage
from ui.sessions.field_group import FieldGroup
from ui.sessions.inspector import Side

WORDS = {"title", "method", "lead", "helpers", "room", "section", "gap_name", "track"}
LONG = {"materials", "set_up", "for_participants", "for_facilitator", "harvest", "plan_b", "how_it_went"}
CHOSEN: dict[str, object] = {
    "kind": BlockKind.SOLO,
    "activity": Activity.MIXED,
    "talk": Talk.PAIRS,
    "moment": Moment.CHECK_IN,
    "certainty": Certainty.PROVISIONAL,
    "division": Division.CHOSEN,
    "language": Language.ENGLISH,
}
NUMBERS = {"group_size": 4, "minutes_each": 3, "choose": 2, "round": 2, "piece": 1}


def unfolded(page: DesignerPage, side: Side = Side.BLOCK) -> dict[str, object]:
    """Open every group, and return the fields by what they hold."""
    page.details.turn_to(side)
    groups = page.details.block.groups if side is Side.BLOCK else page.details.session.groups
    found: dict[str, object] = {}
    for group in groups:
        assert isinstance(group, FieldGroup)
        group.unfold()
        found |= group.fields
    QApplication.processEvents()
    return found


def give(field: object, value: object) -> None:
    """Fill in a field as somebody would."""
    if isinstance(field, ChoiceField):
        field.box.setCurrentIndex(field._values.index(value))
        field.box.activated.emit(field.box.currentIndex())
    elif isinstance(field, CheckField):
        field.tick.click()
    elif isinstance(field, TextField):
        field.text.setFocus()
        field.text.setPlainText(str(value))
        field.commit()
    elif isinstance(field, LineField):
        typed(field, str(value))


def session_of(page: DesignerPage) -> Session:
    assert page.programme.session is not None
    found = page.programme.desk.workbook.get(Session, page.programme.session.id)
    assert found is not None
    return found


@pytest.mark.parametrize("name", sorted(WORDS | LONG))
def test_every_word_of_a_block_is_kept(desk: Desk, qtbot: QtBot, name: str) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.gestures.pin()
    give(unfolded(page)[name], "Een twee")
    assert getattr(blocks_of(page)[1], name) == "Een twee"


@pytest.mark.parametrize(("name", "value"), [*CHOSEN.items(), *NUMBERS.items()])
def test_every_choice_and_number_of_a_block_is_kept(desk: Desk, qtbot: QtBot, name: str, value: object) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    give(unfolded(page)[name], value)
    assert getattr(blocks_of(page)[1], name) == value


@pytest.mark.parametrize("name", ["open_end", "approximate", "may_drop", "never_shorten", "crew_only"])
def test_every_tick_of_a_block_is_kept(desk: Desk, qtbot: QtBot, name: str) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    give(unfolded(page)[name], True)
    assert getattr(blocks_of(page)[1], name) is True


def test_a_shortest_length_is_read_as_any_duration_and_may_be_none(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    field = page.details.block.when.least
    typed(field, "1u30")
    assert blocks_of(page)[1].least == 90
    field.line.clear()
    field.commit()
    assert blocks_of(page)[1].least is None


def test_groups_within_a_block_are_added_filled_in_and_taken_away(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "1-2-4-allen en thematafels")
    unfolded(page)
    places = page.details.block.beside.places
    places.more.click()
    places.more.click()
    for line, words in ((places.rows[0].theme_line, "Water"), (places.rows[0].host, "Merel")):
        typed(line, words)
    places.rows[1].cancelled.tick.click()
    assert blocks_of(page)[4].places == (Place(theme="Water", host="Merel"), Place(cancelled=True))
    places.rows[1].removal.click()
    assert blocks_of(page)[4].places == (Place(theme="Water", host="Merel"),)


def test_folding_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.details.block.harvest.heading.click()
    page.details.block.who.heading.click()
    again = DesignerPage(desk)
    qtbot.addWidget(again)
    assert again.details.block.harvest.unfolded and not again.details.block.who.unfolded


def test_a_folded_group_says_in_short_what_is_in_it(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    typed(page.details.block.room, "Zaal 2")
    page.details.block.who.heading.click()
    assert page.details.block.who._brief.text() == "Zaal 2" and page.details.block.who._brief.isVisible()


def several(page: DesignerPage) -> DesignerPage:
    """Choose three blocks of different kinds."""
    blocks = page.programme.blocks[1:4]
    page.programme.select([b.id for b in blocks], blocks[0].id)
    return page


def test_several_blocks_show_where_they_differ(desk: Desk, qtbot: QtBot) -> None:
    page = several(the_half_day(desk, qtbot))
    fields = page.details.block
    assert (fields.title.line.text(), fields.title.line.placeholderText()) == ("", "different")
    assert fields.kind.box.currentIndex() == -1 and not fields.pin.isEnabled()
    assert fields._starts.text() == "3 blocks together, 55 min"


def test_typing_sets_all_chosen_blocks_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    page = several(the_half_day(desk, qtbot))
    before = blocks_of(page)
    typed(page.details.block.room, "Tuinzaal")
    assert [b.room for b in blocks_of(page)] == ["", "Tuinzaal", "Tuinzaal", "Tuinzaal", *[""] * 6]
    assert desk.undo.count() == 1
    desk.undo.undo()
    assert blocks_of(page) == before


def test_looking_at_several_blocks_changes_none(desk: Desk, qtbot: QtBot) -> None:
    page = several(the_half_day(desk, qtbot))
    before = blocks_of(page)
    for field in unfolded(page).values():
        if isinstance(field, Field):
            field.commit()
    assert blocks_of(page) == before


def test_parts_of_several_blocks_become_what_is_ticked(desk: Desk, qtbot: QtBot) -> None:
    page = several(the_half_day(desk, qtbot))
    tick = page.details.block.parts.ticks[Part.TRANSLATE]
    assert tick.checkState() is Qt.CheckState.PartiallyChecked
    tick.click()
    assert {b.parts for b in blocks_of(page)[1:4]} == {(Part.TRANSLATE,)}


SESSION_WORDS = {
    "number": "13b",
    "venue": "De Brug",
    "address": "Kade 1",
    "route": "Langs het water",
    "accessibility": "Zonder drempels",
    "aim": "Elkaar leren kennen",
    "take_home": "Een plan",
    "bring": "Een foto",
    "sign_off": "Merel",
    "meal": "Soep",
    "coming_and_going": "Tot 14:00",
}


@pytest.mark.parametrize("name", sorted(SESSION_WORDS))
def test_every_word_of_a_session_is_kept(desk: Desk, qtbot: QtBot, name: str) -> None:
    page = the_half_day(desk, qtbot)
    give(unfolded(page, Side.SESSION)[name], SESSION_WORDS[name])
    assert getattr(session_of(page), name) == SESSION_WORDS[name]


@pytest.mark.parametrize(
    ("name", "typing", "kept"),
    [
        ("sign_up_by", "3-11-2026", date(2026, 11, 3)),
        ("meal_by", "4-11-2026", date(2026, 11, 4)),
        ("announced_end", "17.30", time(17, 30)),
        ("doors", "12:30", time(12, 30)),
        ("capacity", "40", 40),
        ("expected", "24", 24),
        ("state", SessionState.READY, SessionState.READY),
        ("mode", Mode.HYBRID, Mode.HYBRID),
        ("optional", True, True),
        ("vegetarian", True, True),
        ("photo_notice", True, True),
    ],
)
def test_every_other_field_of_a_session_is_kept(
    desk: Desk, qtbot: QtBot, name: str, typing: object, kept: object
) -> None:
    page = the_half_day(desk, qtbot)
    give(unfolded(page, Side.SESSION)[name], typing)
    assert getattr(session_of(page), name) == kept


def test_a_day_can_be_unsure(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    unfolded(page, Side.SESSION)
    page.details.session.what.day_unknown.tick.click()
    assert not session_of(page).day_known and page.subtitle.text().startswith("Day not sure yet")


def test_going_online_keeps_number_title_and_enrolments(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    someone, before = person(), session_of(page)
    assert page.programme.community is not None
    enrolled = participation(someone, page.programme.community, status=ParticipationStatus.ENROLLED)
    fill(desk.workbook, [someone, enrolled])
    give(unfolded(page, Side.SESSION)["mode"], Mode.ONLINE)
    after = session_of(page)
    assert after == before.with_(mode=Mode.ONLINE) and desk.workbook.all(Participation) == [enrolled]


def test_the_link_shows_when_people_come_from_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    fields = unfolded(page, Side.SESSION)
    assert not page.details.session.online.isVisible()
    give(fields["mode"], Mode.HYBRID)
    give(fields["meeting_link"], "https://voorbeeld.nl/cop")
    assert session_of(page).meeting_link == "https://voorbeeld.nl/cop"


def test_a_technical_walk_in_comes_before_all_else(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot, mode=Mode.ONLINE)
    choose(page, "Inloop")
    page.gestures.remove()
    before = starts(page)
    unfolded(page, Side.SESSION)
    page.details.session.online.walk_in.click()
    first = blocks_of(page)[0]
    assert (first.title, first.kind, first.minutes) == ("Technical walk-in", BlockKind.WALK_IN, 15)
    assert starts(page)[1:] == before and not page.details.session.online.walk_in.isVisible()
    desk.undo.undo()
    assert starts(page) == before


def test_a_version_that_was_sent_out_makes_the_next_one(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    unfolded(page, Side.SESSION)
    page.details.session.version.raising.click()
    assert session_of(page).version == 2 and page.details.session.version.version.value == 2


@pytest.mark.parametrize("side", [Side.BLOCK, Side.SESSION])
@pytest.mark.parametrize(("width", "height"), [(1060, 760), (892, 480)])
def test_all_groups_unfolded_keep_the_rules(desk: Desk, qtbot: QtBot, side: Side, width: int, height: int) -> None:
    page = the_half_day(desk, qtbot, mode=Mode.ONLINE)
    choose(page, "Opening")
    page.gestures.change(blocks_of(page)[1], places=(Place(theme="Water"), Place()))
    page.resize(width, height)
    unfolded(page, side)
    page.open_inspector()
    rules.check(page)


@pytest.mark.parametrize("side", [Side.BLOCK, Side.SESSION])
def test_longer_words_fit_in_all_groups(desk: Desk, qtbot: QtBot, side: Side) -> None:
    page = the_half_day(desk, qtbot, mode=Mode.HYBRID, meeting_link="https://cop.nl", technical_host="Bo")
    block = blocks_of(page)[1].with_(places=(Place(theme="Water"),), pin=13 * 60)
    fill(desk.workbook, [block])

    def built() -> DesignerPage:
        made = DesignerPage(desk)
        made.show_session(block.session_id)
        made.programme.choose(block.id)
        unfolded(made, side)
        return made

    rules.check_with_long_words(built, desk.theme, width=1060, height=760)


def test_every_member_of_the_design_lists_has_a_word(desk: Desk) -> None:
    words = Vocabulary()
    lists: list[tuple[type[Enum], object]] = [
        (Talk, words.talks()),
        (Moment, words.moments()),
        (Certainty, words.certainties()),
        (Division, words.divisions()),
        (SessionState, words.session_states()),
        (TurnState, words.turn_states()),
    ]
    for kind, said in lists:
        assert isinstance(said, dict) and list(said) == list(kind) and all(said.values())


def test_the_arrow_keys_fold_a_group(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    heading = page.details.block.what.heading
    QTest.keyClick(heading, Qt.Key.Key_Left)
    assert not page.details.block.title.isVisible()
    QTest.keyClick(heading, Qt.Key.Key_Right)
    assert page.details.block.title.isVisible()
