"""The screen of the methods: search, read, use in a session, make one's own, and take it back."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind, Part
from copdesk.domain.language import Language
from copdesk.domain.method_library import Library
from copdesk.domain.methods import OwnMethod
from copdesk.domain.sessions import Block, BlockRun, Session
from copdesk.exchange.methods import shipped
from tests.builders import block, community, fill, participation, person, session
from tests.ui import rules
from tests.ui.designing import blocks_of, carry, choose, over, the_half_day, titles
from ui.kit.desk import Desk
from ui.kit.theme import Theme
from ui.methods.page import MethodsPage
from ui.sessions.table_columns import ColumnName

Key = Qt.Key
Open = Callable[..., MethodsPage]


def nowhere() -> UUID | None:
    """No session is open in the designer."""
    return None


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> Open:
    def opened(on_the_table: Callable[[], UUID | None] = nowhere, width: int = 1280) -> MethodsPage:
        page = MethodsPage(desk, on_the_table=on_the_table)
        qtbot.addWidget(page)
        page.resize(width, 800)
        with qtbot.waitActive(page):
            page.show()
        QApplication.processEvents()
        return page

    return opened


def names(page: MethodsPage) -> list[str]:
    return [row.name for row in page.listing.rows.rows]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def own(desk: Desk) -> list[OwnMethod]:
    return desk.workbook.all(OwnMethod)


def a_meeting(desk: Desk, **fields: object) -> Session:
    """Put a community with 24 participants and a session into the workbook, and look at it."""
    somewhere = community()
    people = [person() for _ in range(24)]
    meeting = session(somewhere.id, **fields)
    fill(desk.workbook, [somewhere, *people, *(participation(one, somewhere) for one in people), meeting])
    desk.choose_community(somewhere.id)
    return meeting


# Finding


def test_the_whole_library_is_there_without_a_community(open_page: Open) -> None:
    assert len(names(open_page())) == 85


def test_typing_finds_by_names_in_both_languages(open_page: Open) -> None:
    page = open_page()
    page.start_search()
    QTest.keyClicks(page.listing.search, "wereldcafe")
    assert names(page) == ["World Café"]
    assert "World Café" in words(page.details)


def test_from_the_search_line_one_goes_down_into_the_list(open_page: Open) -> None:
    page = open_page()
    page.start_search()
    QTest.keyClick(page.listing.search, Key.Key_Down)
    assert page.listing.table.hasFocus()


def test_escape_empties_the_search_line(open_page: Open) -> None:
    page = open_page()
    QTest.keyClicks(page.listing.search, "troika")
    QTest.keyClick(page.listing.search, Key.Key_Escape)
    assert len(names(page)) == 85


def test_one_part_at_a_time_is_kept(open_page: Open) -> None:
    page = open_page()
    page.listing.filters.parts[Part.KNOWLEDGE].click()
    page.listing.filters.parts[Part.NETWORK].click()
    assert not page.listing.filters.parts[Part.KNOWLEDGE].isChecked()
    assert {row.entry.method.key for row in page.listing.rows.rows} == {
        method.key for method in shipped() if Part.NETWORK in method.parts
    }


def test_minutes_and_people_are_behind_more_filters(open_page: Open) -> None:
    page = open_page()
    page.listing.filters.more.click()
    for field, number in ((page.listing.filters.minutes, "20"), (page.listing.filters.people, "60")):
        field.line.setFocus()
        QTest.keyClicks(field.line, number)
        QTest.keyClick(field.line, Key.Key_Return)
    found = [row.entry.method for row in page.listing.rows.rows]
    assert found and "(2)" in page.listing.filters.more.text()
    assert all(method.minutes_for(60) <= 20 and (method.most or 60) >= 60 for method in found)


def test_nothing_found_says_so_and_shows_everything_again(open_page: Open) -> None:
    page = open_page()
    QTest.keyClicks(page.listing.search, "zeppelin")
    assert "No method fits this" in words(page.listing)
    page.listing._nothing.button.click()
    assert len(names(page)) == 85


# Reading


def test_a_method_can_be_read_whole(open_page: Open) -> None:
    page = open_page()
    page.listing.show_method("triz")
    QApplication.processEvents()
    told = words(page.details.reading)
    (triz,) = Library(shipped()).named("triz")
    assert all(step.do in told for step in triz.en.steps)
    assert triz.credit in told and triz.en.tip in told and triz.nl.name in told


def test_the_people_of_the_community_are_counted_on(desk: Desk, open_page: Open) -> None:
    a_meeting(desk)
    page = open_page()
    page.listing.show_method("balint")
    assert page.details.crowd.people == 24
    assert "at most" in page.details.crowd.misfit.words.text()


def test_with_more_people_the_minutes_and_steps_grow(open_page: Open) -> None:
    page = open_page()
    page.listing.show_method("shift-share")
    before = page.details.crowd.takes.text()
    page.details.crowd.field.line.setFocus()
    QTest.keyClicks(page.details.crowd.field.line, "45")
    QTest.keyClick(page.details.crowd.field.line, Key.Key_Return)
    assert page.details.crowd.takes.text() not in ("", before)
    assert "plan 90 min" in page.details.crowd.takes.text()


def test_a_method_of_the_program_cannot_be_removed_and_it_is_said_kindly(desk: Desk, open_page: Open) -> None:
    page = open_page()
    assert "Make a variant" in page.details._kindly.text() and page.details._kindly.isVisible()
    said: list[str] = []
    desk.ask.said.connect(said.append)
    page.listing.table.setFocus()
    QTest.keyClick(page.listing.table, Key.Key_Delete)
    assert len(names(page)) == 85 and "came with the program" in said[0]


# Used when


def test_when_it_was_used_is_told_and_how_it_went_is_kept(desk: Desk, open_page: Open) -> None:
    meeting = a_meeting(desk, day=date(2018, 3, 2), title="Middag over bomen")
    used = block(session_id=meeting.id, method="Troika", minutes=40)
    fill(desk.workbook, [used, BlockRun(session_id=meeting.id, block_id=used.id, planned=40, began=800, ended=852)])
    page = open_page()
    page.listing.show_method("troika")
    told = words(page.details.used)
    assert "Middag over bomen" in told and "40 min" in told and "52 min" in told
    page.details.used.cards[0].how.text.setPlainText("Levendig")
    page.details.used.cards[0].how.commit()
    assert [kept.how_it_went for kept in desk.workbook.all(Block)] == ["Levendig"]
    desk.undo.undo()
    assert page.details.used.cards[0].how.value == ""


def test_a_method_that_was_never_used_says_so(open_page: Open) -> None:
    page = open_page()
    assert "Not used" in words(page.details.used)


def test_a_use_that_is_planned_elsewhere_shows_at_once(desk: Desk, open_page: Open) -> None:
    meeting = a_meeting(desk)
    page = open_page()
    page.listing.show_method("troika")
    fill(desk.workbook, [block(session_id=meeting.id, method="Check-in, troika")])
    assert [card.isVisible() for card in page.details.used.cards] == [True]


# Use in a session


def test_a_method_goes_into_the_session_that_is_chosen(desk: Desk, qtbot: QtBot, open_page: Open) -> None:
    meeting = a_meeting(desk)
    page = open_page()
    page.listing.show_method("check-in")
    (offer,) = page.details.use.offers
    with qtbot.waitSignal(page.method_wanted) as wanted:
        offer.trigger()
    assert wanted.args is not None
    session_id, draft = wanted.args
    (check_in,) = Library(shipped()).named("check-in")
    assert (session_id, draft.session_id) == (meeting.id, meeting.id)
    assert (draft.title, draft.minutes) == (check_in.nl.name, check_in.minutes_for(24))


def test_the_session_in_the_designer_is_offered_first(desk: Desk, open_page: Open) -> None:
    meeting = a_meeting(desk, title="Deze")
    fill(desk.workbook, [session(meeting.community_id, title="Later", day=date(2099, 1, 1))])
    page = open_page(lambda: meeting.id)
    assert ["Deze" in offer.text() for offer in page.details.use.offers] == [True, False]


def test_without_a_session_there_is_nothing_to_use_it_in(open_page: Open) -> None:
    page = open_page()
    assert not page.details.use.isEnabled() and page.details.use.toolTip()


# One's own


def test_a_new_method_is_ready_for_its_name_and_can_be_taken_back(desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.new.click()
    assert page.details.form.name.line.hasFocus()
    QTest.keyClicks(page.details.form.name.line, "Campfire")
    QTest.keyClick(page.details.form.name.line, Key.Key_Return)
    assert [made.method.en.name for made in own(desk)] == ["Campfire"]
    assert page.listing.row is not None and page.listing.row.name == "Campfire"
    desk.undo.undo()
    desk.undo.undo()
    assert own(desk) == [] and len(names(page)) == 85


def test_words_are_kept_under_the_language_they_were_typed_in(desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.new.click()
    form = page.details.form
    form.name.line.setText("Campfire")
    form.name.commit()
    form._tabs.button(list(Language).index(Language.DUTCH)).click()
    assert form.name.value == ""
    form.name.line.setText("Kampvuur")
    form.name.commit()
    form.steps.text.setPlainText("Vertel een verhaal (10 min)\nLuister")
    form.steps.commit()
    (made,) = own(desk)
    assert (made.method.nl.name, made.method.en.name) == ("Kampvuur", "Campfire")
    assert [(step.do, step.minutes) for step in made.method.nl.steps] == [("Vertel een verhaal", 10), ("Luister", None)]


def test_a_variant_starts_from_the_method_and_says_so(desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.listing.show_method("troika")
    page.details.vary.click()
    (made,) = own(desk)
    assert made.variant_of == "troika" and "variant" in made.method.en.name
    assert "our variant of" in words(page.details)
    assert [row.purpose[:7] for row in page.listing.rows.rows if row.entry.is_own] == ["Our own"]


def test_facts_are_changed_where_they_stand(desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.new.click()
    facts = page.details.form.facts
    facts.parts.chips[Part.NETWORK].click()
    facts.shortest.line.setText("90")
    facts.shortest.commit()
    (made,) = own(desk)
    assert (made.method.parts, made.method.shortest, made.method.longest) == ((Part.NETWORK,), 90, 90)
    assert facts.longest.value == 90


def test_a_method_serves_two_parts_at_most(desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.new.click()
    for part in Part:
        page.details.form.facts.parts.chips[part].click()
    assert own(desk)[0].method.parts == (Part.TRANSLATE, Part.NETWORK)


def test_removing_offers_to_bring_it_back(desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.new.click()
    page.details.form.remove.click()
    assert own(desk) == [] and page.details.reading.isVisible()
    desk.undo.undo()
    assert page.listing.row is not None and page.listing.row.entry.own == own(desk)[0]


def test_a_new_method_is_seen_whatever_was_searched_for(desk: Desk, open_page: Open) -> None:
    page = open_page()
    QTest.keyClicks(page.listing.search, "zeppelin")
    page.make()
    assert page.listing.row is not None and page.listing.row.entry.is_own


# Beside the timeline


def test_a_method_is_dragged_from_the_shelf_onto_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.start_search()
    QTest.keyClicks(page.supplies.shelf.search, "triz")
    view = page.supplies.shelf.view
    carry(view.viewport(), view.visualRect(view.model().index(0, 0)).center(), over(page, "Opening", 0.8))
    assert titles(page)[1:3] == ["Opening", "TRIZ: organiseer de mislukking"]
    made = next(block for block in blocks_of(page) if block.title.startswith("TRIZ"))
    assert made.for_facilitator and made.method == made.title and made.kind is BlockKind.SMALL_GROUPS


def test_enter_puts_the_first_method_below_the_chosen_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.start_search()
    QTest.keyClicks(page.supplies.shelf.search, "spontaan")
    QTest.keyClick(page.supplies.shelf.search, Key.Key_Return)
    assert titles(page)[2] == "Spontaan netwerken" and titles(page).count("Spontaan netwerken") == 2
    assert desk.undo.count() == 1


def test_the_shelf_says_when_no_method_fits(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.start_search()
    QTest.keyClicks(page.supplies.shelf.search, "zeppelin")
    QTest.keyClick(page.supplies.shelf.search, Key.Key_Return)
    assert "No method fits" in words(page.supplies.shelf) and desk.undo.count() == 0


def test_the_shelf_keeps_the_rules(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.start_search()
    rules.check(page.supplies)


def test_a_chosen_name_fills_what_is_empty_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    field = page.details.block.method
    field.line.setFocus()
    QTest.keyClicks(field.line, "troi")
    offer = page.details.block.methods.completer
    assert offer.popup().isVisible()
    offer.popup().hide()
    page.details.block.methods.take("Troika Consulting")
    (made,) = [block for block in blocks_of(page) if block.title == "Opening"]
    assert made.method == "Troika Consulting" and made.parts and made.materials
    assert made.minutes == 10 and desk.undo.count() == 1


def test_a_second_name_comes_behind_the_comma(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    field = page.details.block.method
    field.line.setText("Check-in, troi")
    page.details.block.methods.take("TRIZ")
    assert [block.method for block in blocks_of(page) if block.title == "Opening"] == ["Check-in, TRIZ"]


def test_a_method_that_is_named_in_the_table_fills_what_is_empty_too(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    opening = next(block for block in blocks_of(page) if block.title == "Opening")
    page.table.typing.keep(opening, ColumnName.METHOD, "Check-in")
    made = next(block for block in blocks_of(page) if block.title == "Opening")
    assert made.method == "Check-in" and made.parts and made.activity is opening.activity
    assert desk.undo.count() == 1


# Rules


@pytest.mark.parametrize("width", [1280, 900])
def test_the_rules_hold(open_page: Open, width: int) -> None:
    rules.check(open_page(width=width))


def test_the_rules_hold_with_every_filter_and_ones_own_method(desk: Desk, open_page: Open) -> None:
    a_meeting(desk)
    page = open_page()
    page.listing.filters.more.click()
    page.new.click()
    rules.check(page)


def test_there_is_room_for_longer_words(desk: Desk, theme: Theme) -> None:
    def build() -> MethodsPage:
        page = MethodsPage(desk, on_the_table=nowhere)
        page.make()
        page.listing.filters.more.click()
        return page

    rules.check_with_long_words(build, theme)
