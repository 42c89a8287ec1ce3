"""The composition follows an edit without reading everybody again, and finds candidates by any word about them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import ParticipationStatus, RelationKind, Role
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Assignment, Organisation, Participation, Person
from copdesk.store.workbook import Workbook
from tests import builders
from tests.ui.test_composition import FARM, FIRM, TOWN, settle_in, shown, way_of
from ui.composition.gathered import Gathered
from ui.composition.page import CompositionPage
from ui.kit.desk import Desk

KEY = Qt.Key
Edited = Callable[[Workbook], list[Entity]]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[CompositionPage]:
    settle_in(desk)
    yield shown(desk, qtbot)


def person(workbook: Workbook, name: str) -> Person:
    return next(one for one in workbook.all(Person) if one.given_name == name)


def way(workbook: Workbook, name: str) -> Participation:
    return workbook.all(Participation, person_id=person(workbook, name).id)[0]


def renamed(workbook: Workbook) -> list[Entity]:
    return [person(workbook, "Anna").with_(family_name="Zwaan")]


def moved(workbook: Workbook) -> list[Entity]:
    return [person(workbook, "Anna").with_(organisation_id=FIRM.id)]


def chosen(workbook: Workbook) -> list[Entity]:
    return [way(workbook, "Bo").with_(status=ParticipationStatus.ENROLLED, decision="Past goed.")]


def a_place_of_another_kind(workbook: Workbook) -> list[Entity]:
    return [FARM.with_(kind="company", region="Oost")]


def somebody_new(workbook: Workbook) -> list[Entity]:
    place, here = Organisation(name="Nieuw", kind="ngo"), workbook.all(Community)[0]
    new = builders.person("Fay", "", "Aarts", organisation_id=place.id)
    return [place, new, builders.participation(new, here, status=ParticipationStatus.CANDIDATE)]


def a_challenge_elsewhere(workbook: Workbook) -> list[Entity]:
    here, whose = workbook.all(Community)[0], person(workbook, "Didi").id
    return [Assignment(community_id=here.id, title="Dijk", person_ids=(whose,), region="West")]


def a_relation(workbook: Workbook) -> list[Entity]:
    here = workbook.all(Community)[0]
    sides = {"one_organisation_id": FIRM.id, "other_organisation_id": TOWN.id}
    return [Relation(community_id=here.id, kind=RelationKind.SPONSOR, **sides)]


def another_role(workbook: Workbook) -> list[Entity]:
    return [builders.participation(person(workbook, "Cees"), workbook.all(Community)[0], role=Role.FACILITATOR)]


def other_criteria(workbook: Workbook) -> list[Entity]:
    return [workbook.all(Community)[0].with_(criteria=("Durft",))]


EDITS = (
    renamed,
    moved,
    chosen,
    a_place_of_another_kind,
    somebody_new,
    a_challenge_elsewhere,
    a_relation,
    another_role,
    other_criteria,
)


def seen(page: CompositionPage) -> tuple[object, ...]:
    """Return all that three tabs tell, whichever is looked at."""
    told: list[object] = [page.subtitle.text()]
    page.turn_to(page.selection)
    told.append([(row.name, row.detail, row.outside, row.place, row.total) for row in page.selection.rows.rows])
    page.turn_to(page.picture)
    told += [[(bar.name, bar.people) for bar in some.bars.rows] for some in lists_of(page)]
    told.append(page.picture.missing.text())
    page.turn_to(page.rule)
    told += [[(row.name, row.because) for row in page.rule.exemptions.rows], [b.name for b in page.rule.bonds.rows]]
    return tuple(told)


def lists_of(page: CompositionPage) -> tuple[object, ...]:
    return page.picture.sectors, page.picture.regions, page.picture.organisations


@pytest.mark.parametrize("edited", EDITS)
def test_after_an_edit_the_screen_shows_what_a_new_one_would_show(page: CompositionPage, qtbot: QtBot, edited: Edited):
    seen(page)
    builders.fill(page.desk.workbook, edited(page.desk.workbook))
    assert seen(page) == seen(shown(page.desk, qtbot))


@pytest.mark.parametrize("edited", EDITS)
def test_an_edit_made_while_another_screen_was_shown_is_caught_up_with(
    page: CompositionPage, qtbot: QtBot, edited: Edited
):
    page.hide()
    builders.fill(page.desk.workbook, edited(page.desk.workbook))
    page.show()
    assert seen(page) == seen(shown(page.desk, qtbot))


def test_who_is_taken_out_of_the_community_is_gone(page: CompositionPage):
    with page.desk.workbook.edit() as edit:
        edit.remove(way_of(page, "Bo"))
    assert [row.name for row in page.selection.rows.rows] == ["Anna Annasma", "Cees Ceessma", "Didi Didisma"]


def test_a_score_reads_nobody_again(page: CompositionPage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Gathered, "load", lambda gathered: pytest.fail("everybody was read again"))
    page.selection.table.choose(way_of(page, "Anna").id)
    QTest.keyClick(page.selection.table, KEY.Key_4)
    assert page.selection.rows.row(0).total == 4


def test_a_score_changes_the_ranks_of_others(page: CompositionPage):
    page.selection.table.choose(way_of(page, "Bo").id)
    QTest.keyClick(page.selection.table, KEY.Key_2)
    assert [row.place for row in page.selection.rows.rows] == ["2=", "1", "2=", "2="]


def test_the_community_that_is_chosen_while_another_screen_is_shown_is_the_one_seen(page: CompositionPage):
    other = builders.community(name="Andere CoP")
    builders.fill(page.desk.workbook, [other])
    page.hide()
    page.desk.choose_community(other.id)
    page.show()
    assert page.subtitle.text() == "" and page.picture.isVisible()
    page.start_search()
    assert page.selection.is_empty


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bosma", ["Bo Bosma"]),
        ("BÓ", ["Bo Bosma"]),
        ("zuid", ["Bo Bosma"]),
        ("gemeente annas", ["Anna Annasma"]),
        ("buis", ["Cees Ceessma"]),
        ("without an organ", ["Didi Didisma"]),
        ("niemand", []),
    ],
)
def test_a_candidate_is_found_by_name_place_region_or_kind(page: CompositionPage, typed: str, found: list[str]):
    page.start_search()
    QTest.keyClicks(page.selection.search, typed)
    assert [row.name for row in page.selection.rows.rows] == found


def test_the_rank_of_who_is_found_is_that_among_all(page: CompositionPage):
    page.selection.table.choose(way_of(page, "Anna").id)
    QTest.keyClick(page.selection.table, KEY.Key_4)
    QTest.keyClicks(page.selection.search, "bosma")
    assert [row.place for row in page.selection.rows.rows] == ["2="]
    assert page.selection.found.text() == "1 found"


def test_the_arrow_goes_from_the_search_line_to_the_scores_and_escape_shows_everybody(page: CompositionPage):
    page.turn_to(page.rule)
    page.start_search()
    QTest.keyClicks(page.selection.search, "bosma")
    QTest.keyClick(page.selection.search, KEY.Key_Down)
    assert page.selection.table.hasFocus()
    QTest.keyClick(page.selection.table, KEY.Key_5)
    assert [score.points for score in way_of(page, "Bo").scores] == [5]
    QTest.keyClick(page.selection.search, KEY.Key_Escape)
    assert page.selection.rows.rowCount() == 4


def test_where_room_is_short_a_decision_is_a_sign_and_still_read_aloud(page: CompositionPage):
    table, rows = page.selection.table, page.selection.rows
    table.resize(900, 400)
    wide = table.columnWidth(len(rows.columns) - 1)
    table.resize(600, 400)
    assert table.columnWidth(len(rows.columns) - 1) < wide / 1.5
    spoken = rows.data(rows.index(0, len(rows.columns) - 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Open"


def test_the_words_of_a_narrow_heading_can_be_read_under_the_mouse(page: CompositionPage):
    rows = page.selection.rows
    assert rows.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Eigen plek"
