"""The list is grouped, filtered, kept and looked at as somebody likes; several people change in one step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Role
from copdesk.domain.composition import CompositionRule
from copdesk.domain.roster import Assignment, Organisation, Participation, Person, SavedFilter
from copdesk.store.lists import RosterLine
from tests import builders
from ui.kit.desk import Desk
from ui.kit.fields import MIXED
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.roster.grouping import GroupBy
from ui.roster.model import OPEN, Choice, Sieve
from ui.roster.page import RosterPage

CITY = Organisation(name="Gemeente Voorbeeldstad", kind="municipality", region="Zuid")
FARM = Organisation(name="Hoeve Oever", kind="farmer")
ZOE = builders.person(organisation_id=CITY.id)
ABEL = builders.person("Abel", "", "Bakker", organisation_id=FARM.id)
NOOR = builders.person("Noor", "", "Wolkenveld", organisation_id=CITY.id)
CLIMATE = builders.community(composition=CompositionRule(never=("self_employed",), reason="De groep is geen markt."))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen with three people of two organisations; one of them has a second role."""
    ways = [builders.participation(someone, CLIMATE) for someone in (ZOE, ABEL, NOOR)]
    guides = builders.participation(NOOR, CLIMATE, role=Role.FACILITATOR)
    builders.fill(desk.workbook, [CLIMATE, CITY, FARM, ZOE, ABEL, NOOR, *ways, guides])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    QApplication.processEvents()
    yield made


def shown(page: RosterPage) -> list[str]:
    """Return what stands in the first column, headings and people alike."""
    rows = page.listing.rows
    return [str(rows.data(rows.index(number, 0))) for number in range(rows.rowCount())]


def test_who_has_two_roles_stands_in_the_list_once(page: RosterPage) -> None:
    lines = [row for row in page.listing.rows.rows if isinstance(row, RosterLine)]
    assert [(line.family_name, line.role, line.also) for line in lines][-1] == (
        "Wolkenveld",
        "participant",
        "facilitator",
    )
    assert len(lines) == 3


def test_groups_have_headings_that_count_and_stand_by_name(page: RosterPage) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    assert shown(page) == [
        "Gemeente Voorbeeldstad (2)",
        "Zoë van der Meulen",
        "Noor Wolkenveld",
        "Hoeve Oever (1)",
        "Abel Bakker",
    ]


@pytest.mark.parametrize(
    ("by", "headings"),
    [
        (GroupBy.KIND, ["Farmer (1)", "Municipality (2)"]),
        (GroupBy.REGION, ["Zuid (2)", "Region not known (1)"]),
        (GroupBy.ROLE, ["Participant (3)"]),
    ],
)
def test_people_can_be_grouped_by_more(page: RosterPage, by: GroupBy, headings: list[str]) -> None:
    page.listing.group(by)
    assert [f"{group.words} ({group.people})" for group in page.listing.rows.groups] == headings


def test_a_heading_folds_with_the_keyboard_and_unfolds(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    table = page.listing.table
    table.setCurrentIndex(page.listing.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert shown(page) == ["Gemeente Voorbeeldstad (2)", "Hoeve Oever (1)", "Abel Bakker"]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert len(shown(page)) == 5


def test_headings_are_nobody_to_be_chosen(page: RosterPage) -> None:
    page.listing.group(GroupBy.KIND)
    page.listing.table.selectAll()
    assert len(page.listing.selected) == 3


def test_somebody_in_a_folded_group_is_found_when_wanted(page: RosterPage) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    page.listing.rows.fold_all(folded=True)
    page.show_person(NOOR.id)
    assert [line.family_name for line in page.listing.selected] == ["Wolkenveld"]


def test_a_search_goes_through_groups(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    qtbot.keyClicks(page.listing.search, "meulen")
    assert shown(page) == ["Gemeente Voorbeeldstad (1)", "Zoë van der Meulen"]


@pytest.mark.parametrize("typed", ["zuid", "facilitator"])
def test_regions_and_further_roles_are_searched(page: RosterPage, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(page.listing.search, typed)
    assert "Noor Wolkenveld" in shown(page)
    assert "Abel Bakker" not in shown(page)


def test_a_filter_lets_some_through_until_everyone_is_wanted(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.sift(Sieve(roles=frozenset({"facilitator"})))
    assert shown(page) == ["Noor Wolkenveld"]
    assert page.listing.told.text() == "1 fit the filter"
    qtbot.mouseClick(page.listing.clear, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 3


def test_a_filter_is_kept_under_a_name_and_asked_again(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.listing.sift(Sieve(kinds=frozenset({"farmer"})))
    page.listing.group(GroupBy.REGION)
    dialog = page.work.keep_filter()
    qtbot.keyClicks(dialog.name.line, "Boeren")
    dialog.keep.click()
    kept = desk.workbook.all(SavedFilter)
    assert [(one.name, one.kinds, one.group_by) for one in kept] == [("Boeren", ("farmer",), "region")]
    page.listing.show_everyone()
    page.listing.group(GroupBy.NOTHING)
    next(iter(page.listing.chips.kept)).click()
    assert shown(page) == ["Region not known (1)", "Abel Bakker"]


def test_a_kept_filter_goes_and_comes_back_with_undo(page: RosterPage, desk: Desk) -> None:
    with desk.edit("Keep") as edit:
        edit.put(SavedFilter(community_id=CLIMATE.id, name="Boeren", kinds=("farmer",)))
    next(iter(page.listing.chips.kept)).click()
    page.work.menu.removal_wanted.emit(desk.workbook.all(SavedFilter)[0].id)
    assert not page.listing.chips.kept
    desk.undo.undo()
    assert [line.name for line in page.listing.chips.kept.values()] == ["Boeren"]


def test_the_menu_ticks_what_is_chosen(page: RosterPage) -> None:
    page.listing.sift(Sieve(roles=frozenset({"facilitator"})))
    menu = page.work.menu
    menu.fill()
    below = next(action.menu() for action in menu.actions() if action.text() == "Only these roles (1)")
    assert [action.text() for action in below.actions() if action.isChecked()] == ["Facilitator"]
    next(action for action in below.actions() if action.isChecked()).trigger()
    assert page.listing.sieve == OPEN


def test_chosen_columns_are_remembered(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.listing.show_columns([0, 2, 5])
    again = RosterPage(desk)
    qtbot.addWidget(again)
    assert again.listing.columns_shown == [0, 2, 5]
    assert again.listing.table.isColumnHidden(1)


def columns_in(page: RosterPage) -> dict[str, QAction]:
    """Return what the menu offers as columns."""
    page.work.menu.fill()
    below = next(action.menu() for action in page.work.menu.actions() if action.text() == "Columns")
    return {action.text(): action for action in below.actions()}


def test_the_menu_says_for_which_of_the_usual_columns_there_is_no_room(page: RosterPage) -> None:
    page.resize(1000, 700)
    page.resize(1000, 800)
    assert "Kind of organisation (no room now)" in columns_in(page) and "Intake" in columns_in(page)
    page.resize(1600, 800)
    QApplication.processEvents()
    assert "Kind of organisation" in columns_in(page)


def test_a_column_that_is_asked_for_is_never_let_go_but_scrolled_to(page: RosterPage) -> None:
    page.resize(1000, 800)
    columns_in(page)["Speaks for"].trigger()
    QApplication.processEvents()
    table = page.listing.table
    assert table.let_go == [] and table.columnWidth(0) >= 220
    assert table.columnViewportPosition(9) + table.columnWidth(9) <= table.viewport().width()
    assert table.horizontalScrollBar().value() > 0


def test_the_usual_columns_leave_nothing_to_scroll_sideways(page: RosterPage) -> None:
    columns_in(page)["Speaks for"].trigger()
    columns_in(page)["Speaks for"].trigger()
    QApplication.processEvents()
    assert page.listing.table.horizontalScrollBar().maximum() == 0


def test_fields_for_several_say_where_people_differ(page: RosterPage) -> None:
    page.listing.table.selectAll()
    several = page.details.several
    assert several.place.line.placeholderText() == "different"
    assert several.status.value is not MIXED
    assert several.place.value == ""


def test_several_move_in_one_step_and_keep_where_they_were(page: RosterPage, desk: Desk) -> None:
    page.listing.table.selectAll()
    place = page.details.several.place
    place.line.setText("Waterschap Nieuw")
    place.commit()
    assert len({person.organisation_id for person in desk.workbook.all(Person)}) == 1
    assert desk.undo.count() == 1
    desk.undo.undo()
    assert desk.workbook.get(Person, ABEL.id) == ABEL


def test_several_chosen_stay_chosen_when_the_list_changes(page: RosterPage, desk: Desk) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    page.listing.table.selectAll()
    page.details.several.region.line.setText("Noord")
    page.details.several.region.commit()
    assert len(page.listing.selected) == 3
    assert desk.workbook.get(Organisation, CITY.id) == CITY.with_(region="Noord")


def test_one_reason_is_asked_for_several_who_are_kept_out(page: RosterPage, desk: Desk) -> None:
    with desk.edit("Kind") as edit:
        edit.put(FARM.with_(kind="self_employed"))
        edit.put(Organisation(name="Studio Vrij", kind="self_employed"))
    page.listing.table.selectAll()
    place = page.details.several.place
    place.line.setText("Studio Vrij")
    place.commit()
    question = next(w for w in QApplication.topLevelWidgets() if isinstance(w, OutsideRuleQuestion) and w.isVisible())
    question.because.setPlainText("Op verzoek.")
    question.go_on.click()
    taking_part = desk.workbook.all(Participation, role=Role.PARTICIPANT)
    assert {way.outside_rule_because for way in taking_part} == {"Op verzoek."}


def test_no_copied_cell_becomes_a_formula(page: RosterPage, desk: Desk) -> None:
    with desk.edit("Name") as edit:
        edit.put(ABEL.with_(job_title='=HYPERLINK("x")'))
    page.listing.table.choose(ABEL.id.hex)
    page.listing.copy_wanted.emit()
    assert "'=HYPERLINK" in QGuiApplication.clipboard().text().split("\t")[3]


def test_a_row_that_held_a_heading_is_as_high_as_others_when_groups_are_gone(page: RosterPage) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    assert page.listing.table.rowHeight(0) < page.listing.table.rowHeight(1)
    page.listing.group(GroupBy.NOTHING)
    assert len({page.listing.table.rowHeight(number) for number in range(3)}) == 1


def test_folding_a_group_leaves_headings_low_and_people_high(page: RosterPage) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    page.listing.rows.fold("Gemeente Voorbeeldstad")
    table, rows = page.listing.table, page.listing.rows
    heights = [(isinstance(rows.row(number), RosterLine), table.rowHeight(number)) for number in range(3)]
    assert [people for people, height in heights] == [height > 50 for people, height in heights]


def test_without_assignments_a_view_says_what_one_is(page: RosterPage) -> None:
    page.show_assignments()
    view = page.assignments
    assert view.none.isVisible() and not view.table.isVisible() and page.back.text()
    view.more.line.setText("De dijk")
    view.more.commit()
    assert view.table.isVisible() and not view.none.isVisible() and view.form.isVisible()


def test_people_of_one_name_are_told_apart_by_where_they_work(page: RosterPage, desk: Desk) -> None:
    twin = builders.person("Abel", "", "Bakker", organisation_id=CITY.id)
    builders.fill(desk.workbook, [twin, builders.participation(twin, CLIMATE)])
    page.show_assignments()
    view = page.assignments
    view.more.line.setText("De dijk")
    view.more.commit()
    view.form.person.line.setText("Abel Bakker (Gemeente Voorbeeldstad)")
    view.form.person.commit()
    assert desk.workbook.all(Assignment)[0].person_ids == (twin.id,)


def lit(page: RosterPage) -> list[str]:
    """Return the words of the chips that are pressed."""
    chips = page.listing.chips
    return [chip.text() for chip in (*chips.parts.values(), *chips.kept) if chip.isChecked()]


def keep(page: RosterPage, name: str, qtbot: QtBot) -> None:
    dialog = page.work.keep_filter()
    qtbot.keyClicks(dialog.name.line, name)
    dialog.keep.click()


def test_everyone_is_lit_only_where_no_filter_is_in_force(page: RosterPage) -> None:
    assert lit(page) == ["Everyone"]
    page.listing.sift(Sieve(kinds=frozenset({"farmer"})))
    assert lit(page) == []
    page.listing.chips.parts[Choice.EVERYONE].click()
    assert lit(page) == ["Everyone"]
    assert len(shown(page)) == 3


def test_a_filter_that_was_just_kept_is_the_one_that_is_lit(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.sift(Sieve(kinds=frozenset({"farmer"})))
    keep(page, "Boeren", qtbot)
    assert lit(page) == ["Boeren"]
    page.listing.sift(OPEN)
    assert lit(page) == ["Everyone"]


def test_which_kept_filter_is_chosen_is_seen(page: RosterPage, qtbot: QtBot) -> None:
    for name, kind in (("Boeren", "farmer"), ("Steden", "municipality")):
        page.listing.sift(Sieve(kinds=frozenset({kind})))
        keep(page, name, qtbot)
    next(chip for chip in page.listing.chips.kept if chip.text() == "Boeren").click()
    assert (lit(page), shown(page)) == (["Boeren"], ["Abel Bakker"])
    page.listing.sift(Sieve(kinds=frozenset({"farmer", "municipality"})))
    assert lit(page) == []


def test_searching_within_a_kept_filter_leaves_it_lit(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.sift(Sieve(kinds=frozenset({"municipality"})))
    keep(page, "Steden", qtbot)
    qtbot.keyClicks(page.listing.search, "noor")
    assert (lit(page), shown(page)) == (["Steden"], ["Noor Wolkenveld"])


def test_a_kept_search_that_is_cleared_leaves_everyone_lit(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "noor")
    keep(page, "Wie Noor heet", qtbot)
    assert lit(page) == ["Wie Noor heet"]
    page.listing.search.clear()
    assert lit(page) == ["Everyone"]


def test_a_kept_filter_that_goes_leaves_what_it_filtered_without_a_name(page: RosterPage, desk: Desk) -> None:
    with desk.edit("Keep") as edit:
        edit.put(SavedFilter(community_id=CLIMATE.id, name="Boeren", kinds=("farmer",)))
    next(iter(page.listing.chips.kept)).click()
    page.work.menu.removal_wanted.emit(desk.workbook.all(SavedFilter)[0].id)
    assert (lit(page), shown(page)) == ([], ["Abel Bakker"])


def test_a_thousand_people_are_counted_in_readable_figures(page: RosterPage, desk: Desk) -> None:
    many = [builders.person("Noor", "", f"Naam{number:04d}") for number in range(1_097)]
    builders.fill(desk.workbook, [*many, *(builders.participation(p, CLIMATE) for p in many)])
    page.reload()
    assert page.subtitle.text().startswith("1,100\u00a0participants")
    page.listing.group(GroupBy.ROLE)
    assert shown(page)[0] == "Participant (1,100)"
    page.listing.search.setText("noor")
    assert page.listing.told.text().startswith("The first 1,000")
