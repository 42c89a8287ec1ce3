"""What is harvested in the room is typed, kept, changed and removed on its own screen."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Audience, Decision, HarvestKind, Level, Purpose, QuoteConsent
from copdesk.domain.consent import Consent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.papers import HarvestReportPaper
from copdesk.domain.roster import Person
from copdesk.store import gather
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, participation, person, reopened, session
from tests.ui import rules
from ui.harvest.page import HarvestPage
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, TextField
from ui.kit.theme import Theme

DAY = date(2018, 11, 15)
ODD = '<b>&" 🌧 שלום &amp; niet  verbeterd'
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def zoe(desk: Desk) -> Person:
    """Somebody in the community that is looked at, who was at its one session."""
    water, someone = community(), person()
    fill(desk.workbook, [water, someone, participation(someone, water), session(water.id, day=DAY)])
    desk.choose_community(water.id)
    return someone


@pytest.fixture
def page(zoe: Person, desk: Desk, qtbot: QtBot) -> Iterator[HarvestPage]:
    """The screen, shown, with nothing harvested yet."""
    made = HarvestPage(desk)
    qtbot.addWidget(made)
    made.resize(1052, 780)
    with qtbot.waitActive(made):
        made.show()
    yield made


def items(page: HarvestPage) -> list[HarvestItem]:
    return page.desk.workbook.all(HarvestItem)


def harvest(page: HarvestPage, qtbot: QtBot, text: str, kind: HarvestKind = HarvestKind.LESSON) -> HarvestItem:
    adding = page.harvested.adding
    adding.kind.set_value(kind)
    adding.line.setText(text)
    known = {item.id for item in items(page)}
    qtbot.keyClick(adding.line, Qt.Key.Key_Return)
    return next(item for item in items(page) if item.id not in known)


def now(page: HarvestPage, item: HarvestItem) -> HarvestItem:
    found = page.desk.workbook.get(HarvestItem, item.id)
    assert found is not None
    return found


def choose(field: ChoiceField, value: object, qtbot: QtBot) -> None:
    """Choose as a user does: with the arrows, in the list that unfolds."""
    field.box.setFocus()
    for _ in range(field.box.count()):
        qtbot.keyClick(field.box, Qt.Key.Key_Up)
    while field.value != value:
        qtbot.keyClick(field.box, Qt.Key.Key_Down)


def write(field: TextField, text: str) -> None:
    field.text.setPlainText(text)
    field.commit()


def report(page: HarvestPage, audience: Audience = Audience.GROUP) -> HarvestReportPaper:
    assert page.desk.community is not None
    return gather.harvest_report(page.desk.workbook, page.desk.community, DAY, audience)


def quoted(page: HarvestPage, qtbot: QtBot, zoe: Person) -> HarvestItem:
    """Harvest a quote of somebody, and have consent for it."""
    item = harvest(page, qtbot, "Een boost", HarvestKind.QUOTE)
    page.edits.change_item(item.id, "person_id", zoe.id)
    choose(page.details.item.consent, QuoteConsent.GIVEN, qtbot)
    return now(page, item)


def test_enter_keeps_what_is_typed_and_the_line_is_ready_for_the_next(page: HarvestPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    line = page.harvested.adding.line
    assert line.hasFocus()
    for text in ("Eerste les", "Tweede les"):
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [item.text for item in items(page)] == ["Eerste les", "Tweede les"]
    assert line.hasFocus()
    assert line.text() == ""


def test_kind_level_and_session_are_remembered_for_the_next(page: HarvestPage, qtbot: QtBot) -> None:
    adding = page.harvested.adding
    choose(adding.kind, HarvestKind.INSIGHT, qtbot)
    choose(adding.level, Level.ORGANISATION, qtbot)
    for text in ("Een", "Twee"):
        adding.line.setText(text)
        qtbot.keyClick(adding.line, Qt.Key.Key_Return)
    assert {(i.kind, i.level) for i in items(page)} == {(HarvestKind.INSIGHT, Level.ORGANISATION)}


def test_what_comes_from_a_session_is_dated_on_its_day(page: HarvestPage, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, "Een les")
    assert (item.on, item.session_id) == (DAY, page._gathered.sessions[0].id)


def test_the_arrows_in_the_line_choose_the_kind(page: HarvestPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.harvested.adding.line, Qt.Key.Key_Down)
    assert page.harvested.adding.kind.value is HarvestKind.INSIGHT


def test_escape_empties_the_line_and_keeps_nothing(page: HarvestPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.harvested.adding.line, "Toch niet")
    qtbot.keyClick(page.harvested.adding.line, Qt.Key.Key_Escape)
    qtbot.keyClick(page.harvested.adding.line, Qt.Key.Key_Return)
    assert items(page) == []


def test_changes_are_found_back_after_closing(page: HarvestPage, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, "Een les")
    write(page.details.item.text, "Een betere les")
    choose(page.details.item.level, Level.ASSIGNMENT, qtbot)
    choose(page.details.item.audience, Audience.PUBLIC, qtbot)
    kept = now(page, item)
    page.close()
    again: Workbook = reopened(page.desk.workbook)
    found = again.get(HarvestItem, item.id)
    again.close()
    assert found == kept
    assert (kept.text, kept.level, kept.audience) == ("Een betere les", Level.ASSIGNMENT, Audience.PUBLIC)


def test_undo_and_redo_go_through_everything(page: HarvestPage, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, "Een les")
    write(page.details.item.text, "Een betere les")
    after = now(page, item)
    page.desk.undo.undo()
    assert now(page, item).text == "Een les"
    page.desk.undo.undo()
    assert items(page) == []
    page.desk.undo.redo()
    page.desk.undo.redo()
    assert items(page) == [after]


def test_delete_removes_and_undo_brings_back(page: HarvestPage, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, "Een les")
    qtbot.keyClick(page.harvested.table, Qt.Key.Key_Delete)
    assert items(page) == []
    page.desk.undo.undo()
    assert items(page) == [item]
    assert page.harvested.row.id == item.id


def test_a_quote_without_consent_says_so_and_does_not_print(page: HarvestPage, qtbot: QtBot) -> None:
    harvest(page, qtbot, "Een boost", HarvestKind.QUOTE)
    assert page.details.item.remark.words.text() == "Is not printed: consent has not been asked yet."
    assert report(page).quotes == ()


def test_a_quote_with_consent_says_whose_name_stands_with_it(page: HarvestPage, zoe: Person, qtbot: QtBot) -> None:
    quoted(page, qtbot, zoe)
    said = page.details.item.remark.words.text()
    assert said == "Comes in the report for the group, with the name of Zoë van der Meulen."
    assert [(q.text, q.name) for q in report(page).quotes] == [("Een boost", zoe.full_name)]


def test_a_quote_can_be_printed_without_a_name(page: HarvestPage, zoe: Person, qtbot: QtBot) -> None:
    quoted(page, qtbot, zoe)
    page.details.item.anonymous.tick.click()
    assert page.details.item.remark.words.text() == "Comes in the report for the group, without a name."
    assert [q.name for q in report(page).quotes] == [""]


def test_a_speaker_who_will_not_be_named_is_not(page: HarvestPage, zoe: Person, qtbot: QtBot) -> None:
    quoted(page, qtbot, zoe)
    fill(
        page.desk.workbook, [Consent(person_id=zoe.id, purpose=Purpose.QUOTE_NAMED, decision=Decision.REFUSED, on=DAY)]
    )
    said = page.details.item.remark.words.text()
    assert said.endswith("without a name: Zoë van der Meulen does not want to be named.")
    assert [q.name for q in report(page).quotes] == [""]


def test_withdrawn_consent_leaves_the_next_report(page: HarvestPage, zoe: Person, qtbot: QtBot) -> None:
    quoted(page, qtbot, zoe)
    choose(page.details.item.consent, QuoteConsent.WITHDRAWN, qtbot)
    assert page.details.item.remark.words.text() == "Is not printed any more: consent was withdrawn."
    assert report(page).quotes == ()


def test_what_is_for_the_group_is_not_in_the_public_report(page: HarvestPage, qtbot: QtBot) -> None:
    harvest(page, qtbot, "Alleen voor ons")
    assert page.details.item.remark.words.text() == "Comes in the report for the group, without a name."
    assert report(page, Audience.PUBLIC).items == ()
    assert [i.text for i in report(page).items] == ["Alleen voor ons"]


def test_somebody_is_found_by_a_part_of_the_name(page: HarvestPage, zoe: Person, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, "Een boost", HarvestKind.QUOTE)
    field = page.details.item.person
    field.line.setFocus()
    qtbot.keyClicks(field.line, "meul")
    qtbot.keyClick(field.offer.popup(), Qt.Key.Key_Return)
    assert now(page, item).person_id == zoe.id


def test_a_name_nobody_has_is_put_back_with_a_sentence(page: HarvestPage, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, "Een boost", HarvestKind.QUOTE)
    field = page.details.item.person
    field.line.setText("Niemand")
    field.commit()
    assert now(page, item).person_id is None
    assert field._problem.text().startswith("Nobody here has this name")


def test_odd_words_are_kept_and_shown_as_plain_text(page: HarvestPage, qtbot: QtBot) -> None:
    item = harvest(page, qtbot, ODD, HarvestKind.QUOTE)
    assert item.text == ODD
    assert page.details.item.text.text.toPlainText() == ODD
    assert page.harvested.row.item.text == ODD
    assert not page.grab().isNull()


def test_conclusions_are_numbered_as_they_are_printed(page: HarvestPage, qtbot: QtBot) -> None:
    for text in ("Eerst", "Dan"):
        harvest(page, qtbot, text, HarvestKind.CONCLUSION)
    page.harvested.chips.choose(HarvestKind.CONCLUSION)
    rows = page.harvested.table.rows
    assert [(row.kind, row.item.text) for row in rows] == [("Conclusion 1", "Eerst"), ("Conclusion 2", "Dan")]
    assert report(page).conclusions == ("Eerst", "Dan")


def test_search_and_chips_show_a_part(page: HarvestPage, qtbot: QtBot) -> None:
    harvest(page, qtbot, "Over regen")
    harvest(page, qtbot, "Over droogte", HarvestKind.INSIGHT)
    qtbot.keyClicks(page.search, "droogte")
    assert len(page.harvested.table.rows) == 1
    page.harvested.chips.choose(HarvestKind.LESSON)
    assert page.harvested.row is None


def test_what_is_added_is_seen_whatever_was_searched_for(page: HarvestPage, qtbot: QtBot) -> None:
    harvest(page, qtbot, "Over regen")
    page.search.setText("regen")
    item = harvest(page, qtbot, "Over droogte")
    assert page.harvested.row.id == item.id


def test_another_community_has_its_own_harvest(page: HarvestPage, qtbot: QtBot) -> None:
    harvest(page, qtbot, "Een les")
    other = community(name="Elders")
    fill(page.desk.workbook, [other])
    page.desk.choose_community(other.id)
    assert page.harvested.row is None
    assert page.details.item.shown is None or not page.details.item.isVisible()


def test_the_button_asks_for_the_report(page: HarvestPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.report_wanted, timeout=100):
        page.report.click()


def test_the_screen_keeps_the_rules(page: HarvestPage, qtbot: QtBot) -> None:
    rules.check(page)
    harvest(page, qtbot, "Een boost", HarvestKind.QUOTE)
    rules.check(page)


def test_longer_words_fit(zoe: Person, desk: Desk, theme: Theme) -> None:
    assert desk.community is not None
    quote = HarvestItem(community_id=desk.community, kind=HarvestKind.QUOTE, text="Een boost", on=DAY, person_id=zoe.id)
    fill(desk.workbook, [quote])
    rules.check_with_long_words(lambda: HarvestPage(desk), theme)


def test_ctrl_z_after_enter_is_left_to_the_workbook(page: HarvestPage, qtbot: QtBot) -> None:
    adding = page.harvested.adding
    qtbot.keyClicks(adding.line, "begin klein")
    qtbot.keyClick(adding.line, Qt.Key.Key_Return)
    assert not adding.line.isUndoAvailable()
    page.desk.undo.undo()
    assert items(page) == []


def test_names_are_offered_on_a_ground_of_their_own(page: HarvestPage, theme: Theme, qtbot: QtBot) -> None:
    harvest(page, qtbot, "Een boost", HarvestKind.QUOTE)
    field = page.details.item.person
    field.line.setFocus()
    qtbot.keyClicks(field.line, "meul")
    popup = field.offer.popup()
    assert popup is not None
    ground = popup.grab().toImage().pixelColor(popup.width() - 6, popup.height() - 6)
    assert ground == theme.colour("surface")
