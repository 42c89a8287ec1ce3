"""Where a group puts two people together who had better sit apart, that is asked; a reason settles it."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import RelationKind
from copdesk.domain.composition import Relation
from copdesk.domain.roster import Person
from copdesk.domain.season import ThemeGroup
from tests.ui.test_season import settle_in
from ui.kit.desk import Desk
from ui.season.apart import ApartQuestion
from ui.season.page import SeasonPage


@pytest.fixture
def relation(desk: Desk) -> Relation:
    """Two of six people, of whom one is the manager of the other."""
    settle_in(desk)
    one, other = desk.workbook.all(Person)[:2]
    assert desk.community is not None
    related = Relation(
        community_id=desk.community,
        kind=RelationKind.MANAGER_REPORT,
        one_person_id=one.id,
        other_person_id=other.id,
    )
    with desk.edit("") as edit:
        edit.put(related)
    return related


def members(desk: Desk, count: int) -> ThemeGroup:
    assert desk.community is not None
    group = ThemeGroup(
        community_id=desk.community, name="Water", member_ids=tuple(p.id for p in desk.workbook.all(Person)[:count])
    )
    with desk.edit("") as edit:
        edit.put(group)
    return group


def question_of(page: QObject, group: ThemeGroup) -> ApartQuestion:
    """Choose the group, and return what is asked about it."""
    page.groups.refill()
    page.groups.table.choose(group.id)
    return page.groups.apart


@pytest.fixture
def page(desk: Desk, relation: Relation, qtbot: QtBot) -> SeasonPage:
    made = SeasonPage(desk)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    return made


def test_a_group_with_both_is_asked_about_by_name(page: SeasonPage, desk: Desk):
    asked = question_of(page.panel, members(desk, 3))
    names = [person.full_name for person in desk.workbook.all(Person)[:2]]
    assert not asked.isHidden() and all(name in asked.banner.words.text() for name in names)


def test_a_group_with_one_of_them_is_not(page: SeasonPage, desk: Desk):
    assert question_of(page.panel, members(desk, 1)).isHidden()


def test_a_reason_settles_it_and_can_be_undone(page: SeasonPage, desk: Desk, relation: Relation):
    asked = question_of(page.panel, members(desk, 3))
    asked.because.line.setText("Ze vroegen het zelf.")
    asked.because.commit()
    kept = desk.workbook.get(Relation, relation.id)
    assert kept is not None and kept.because == "Ze vroegen het zelf." and asked.isHidden()
    desk.undo.undo()
    kept = desk.workbook.get(Relation, relation.id)
    assert kept is not None and not kept.because


def test_the_planner_knows_who_sits_apart(page: SeasonPage, desk: Desk, relation: Relation):
    wish = page.panel.planner._wish()
    assert relation.one_person_id in wish.apart and wish.apart[relation.one_person_id] == {relation.other_person_id}
