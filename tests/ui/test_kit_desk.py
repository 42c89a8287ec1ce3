"""One edit at the desk is one transaction, one announcement and one step of undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.problems import Problem
from ui.kit.desk import Desk


def rename(desk: Desk, community: Community, name: str, *, merge: object = None) -> Community:
    new = community.model_copy(update={"name": name})
    with desk.edit("Rename", merge=merge, page="communities") as edit:
        edit.put(new)
    return new


def made(desk: Desk) -> Community:
    community = Community(name="Water")
    with desk.edit("New community") as edit:
        edit.put(community)
    return community


def test_an_edit_is_on_disk_and_can_be_undone(desk: Desk) -> None:
    community = made(desk)
    rename(desk, community, "Waterstad")
    desk.undo.undo()
    assert desk.workbook.get(Community, community.id) == community


def test_redo_brings_back_what_was_undone(desk: Desk) -> None:
    community = made(desk)
    desk.undo.undo()
    desk.undo.redo()
    assert desk.workbook.all(Community) == [community]


def test_every_edit_and_its_undo_is_announced_once(desk: Desk) -> None:
    heard: list[ChangeSet] = []
    desk.changed.connect(heard.append)
    community = made(desk)
    desk.undo.undo()
    assert [[c.after for c in changes.changes] for changes in heard] == [[community], [None]]


def test_typing_in_one_field_is_one_step_of_undo(desk: Desk) -> None:
    community = made(desk)
    for name in ("W", "Wa", "Waddenzee"):
        rename(desk, community, name, merge=(community.id, "name"))
    desk.undo.undo()
    assert desk.workbook.get(Community, community.id) == community


def test_leaving_a_field_ends_the_step(desk: Desk, qtbot: QtBot) -> None:
    elsewhere = QPlainTextEdit()
    qtbot.addWidget(elsewhere)
    community = made(desk)
    rename(desk, community, "Een", merge=(community.id, "name"))
    with qtbot.waitActive(elsewhere):
        elsewhere.show()
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    rename(desk, community, "Twee", merge=(community.id, "name"))
    assert desk.undo.count() == 3


def test_undo_names_the_page_it_changed(desk: Desk) -> None:
    raised: list[str] = []
    desk.undone.connect(lambda changes, page: raised.append(page))
    rename(desk, made(desk), "Waterstad")
    desk.undo.undo()
    assert raised == ["communities"]


def test_what_the_trade_refuses_is_one_sentence_and_no_edit(desk: Desk) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    community = made(desk)
    with desk.edit("Rename") as edit:
        edit.put(community.with_(name=" "))
    assert said == ["This field cannot be empty, so what was there has been put back."]
    assert desk.undo.count() == 1


def test_a_problem_halfway_leaves_nothing_behind(desk: Desk) -> None:
    with desk.edit("Half") as edit:
        edit.put(Community(name="Half"))
        raise Problem("field_not_allowed")
    assert desk.workbook.all(Community) == []


def test_listeners_may_edit_in_their_turn(desk: Desk) -> None:
    second = Community(name="Tweede")

    def answer(changes: ChangeSet) -> None:
        if desk.workbook.get(Community, second.id) is None:
            with desk.edit("Answer") as edit:
                edit.put(second)

    desk.changed.connect(answer)
    made(desk)
    assert desk.workbook.get(Community, second.id) == second


def test_an_edit_that_does_nothing_is_no_step(desk: Desk) -> None:
    community = made(desk)
    rename(desk, community, "Water")
    assert desk.undo.count() == 1


def test_an_undo_offered_too_late_does_nothing(desk: Desk) -> None:
    community = made(desk)
    with desk.edit("Remove") as edit:
        edit.remove(community)
    desk.removed("Removed")
    later = made(desk)
    desk._undo_if_last(2)  # what the notice would do
    assert desk.workbook.all(Community) == [later]
