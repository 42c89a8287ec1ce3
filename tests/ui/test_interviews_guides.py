"""Guides are changed question by question; an interview keeps the guide it was held with."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import InterviewState, PathMoment, QuestionKind
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.domain.language import Language
from copdesk.domain.roster import Person
from copdesk.exchange.guides import shipped
from copdesk.store.interview_forms import interview_form
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.interviews import guides
from ui.interviews.edits import InterviewEdits
from ui.interviews.guide_page import GuidesPage
from ui.interviews.page import InterviewsPage
from ui.interviews.paper_form import PaperForm
from ui.interviews.private import PrivateAnswering
from ui.kit.desk import Desk
from ui.kit.theme import Theme

QUESTIONS = (Question(key="one", text="Een?"), Question(key="two", text="Twee?"))
GUIDE = Guide(
    name="AA eigen gids",
    sections=(Section(title="Begin", minutes=5, questions=QUESTIONS), Section(title="Eind", minutes=5)),
)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[GuidesPage]:
    """The guides of a community, with one of its own shown."""
    group, someone = builders.community(), builders.person()
    builders.fill(desk.workbook, [group, someone, builders.participation(someone, group), GUIDE])
    desk.choose_community(group.id)
    door = VaultDoor(desk, Cost(memory=64, passes=1, lanes=1))
    whole = InterviewsPage(desk, private=PrivateAnswering(door))
    qtbot.addWidget(whole)
    whole.resize(1180, 760)
    with qtbot.waitActive(whole):
        whole.show()
    whole.show_guides()
    choose(whole.guides, GUIDE)
    yield whole.guides
    door.retire()


def choose(page: GuidesPage, guide: Guide) -> None:
    page.which.set_value(guide.id)
    page.which.committed.emit(guide.id)


def own(desk: Desk) -> Guide:
    found = desk.workbook.get(Guide, GUIDE.id)
    assert found is not None
    return found


def held(desk: Desk) -> Interview:
    """Note an interview that was held with the guide as it is."""
    (someone,) = desk.workbook.all(Person)
    assert desk.community is not None
    made = Interview(community_id=desk.community, person_id=someone.id, guide=own(desk), state=InterviewState.HELD)
    builders.fill(desk.workbook, [made])
    return made


def say(page: GuidesPage, key: str, words: str) -> None:
    page.rail.choose(key)
    page.rail.chosen.emit(key)
    page.form.text.text.setPlainText(words)
    page.form.text.commit()


def test_a_question_is_changed_where_it_stands(page: GuidesPage, desk: Desk) -> None:
    say(page, "two", "Anders?")
    assert [question.text for question in own(desk).questions] == ["Een?", "Anders?"]


def test_a_guide_that_was_used_gets_a_new_version(page: GuidesPage, desk: Desk) -> None:
    interview = held(desk)
    say(page, "two", "Anders?")
    say(page, "two", "Nog anders?")
    assert own(desk).version == 2
    kept = desk.workbook.get(Interview, interview.id)
    assert kept is not None and kept.guide == GUIDE


def test_a_guide_that_was_not_used_stays_the_same_version(page: GuidesPage, desk: Desk) -> None:
    say(page, "two", "Anders?")
    assert own(desk).version == 1


def test_changing_a_guide_of_the_program_makes_it_ones_own(page: GuidesPage, desk: Desk) -> None:
    guide = shipped(Language.DUTCH)[0]
    choose(page, guide)
    say(page, guide.questions[0].key, "Anders?")
    kept = desk.workbook.get(Guide, guide.id)
    assert kept is not None and kept.questions[0].text == "Anders?"
    desk.undo.undo()
    assert desk.workbook.get(Guide, guide.id) is None


def test_a_new_question_comes_behind_the_chosen_one(page: GuidesPage, desk: Desk) -> None:
    page.rail.choose("one")
    page.add_question.click()
    assert [question.key for question in own(desk).questions] == ["one", "question-1", "two"]


def test_a_question_moves_over_the_edge_of_its_part(page: GuidesPage, desk: Desk) -> None:
    page.rail.choose("two")
    page.down.click()
    assert [[q.key for q in section.questions] for section in own(desk).sections] == [["one"], ["two"]]


def test_taking_a_question_out_can_be_undone(page: GuidesPage, desk: Desk) -> None:
    page.rail.choose("two")
    page.away.click()
    assert [question.key for question in own(desk).questions] == ["one"]
    desk.undo.undo()
    assert own(desk) == GUIDE


def test_a_part_without_a_title_is_refused_with_a_sentence(page: GuidesPage, desk: Desk) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    page.rail.chosen.emit(0)
    page.form.title.line.setText(" ")
    page.form.title.commit()
    assert said == ["This field cannot be empty, so what was there has been put back."]
    assert page.form.title.value == "Begin"


def test_a_planned_interview_begins_with_the_guide_as_it_is_then(page: GuidesPage, desk: Desk) -> None:
    (someone,) = desk.workbook.all(Person)
    edits = InterviewEdits(desk)
    planned = edits.plan(someone.id, GUIDE, None)
    say(page, "two", "Anders?")
    assert edits.begin(planned).guide == own(desk)


def test_a_new_guide_is_there_to_be_named(page: GuidesPage, desk: Desk) -> None:
    page.new.click()
    assert page.name.value == "New guide" and page.name.line.hasFocus()


def test_a_removed_guide_is_gone_from_the_choice(page: GuidesPage, desk: Desk) -> None:
    page.remove.click()
    assert GUIDE.name not in [page.which.box.itemText(n) for n in range(page.which.box.count())]
    assert desk.workbook.all(Guide) == []


def test_the_guides_keep_the_rules_of_keyboard_and_screen_reader(page: GuidesPage) -> None:
    page.rail.choose("one")
    rules.check(page)


def test_words_twice_as_long_fit(page: GuidesPage, desk: Desk, theme: Theme) -> None:
    rules.check_with_long_words(lambda: GuidesPage(desk, InterviewEdits(desk)), theme)


def test_a_part_moves_with_all_its_questions(page: GuidesPage, desk: Desk, qtbot: QtBot) -> None:
    page.rail.choose(0)
    qtbot.keyClick(page.rail, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [section.title for section in own(desk).sections] == ["Eind", "Begin"]
    assert page.rail.key == 1


def test_delete_takes_out_what_is_chosen(page: GuidesPage, desk: Desk, qtbot: QtBot) -> None:
    page.rail.choose("one")
    qtbot.keyClick(page.rail, Qt.Key.Key_Delete)
    assert [question.key for question in own(desk).questions] == ["two"]


def test_a_question_is_dragged_into_another_part(page: GuidesPage, desk: Desk, qtbot: QtBot) -> None:
    drag(page, qtbot, 1, 3)
    assert [[q.key for q in section.questions] for section in own(desk).sections] == [["two"], ["one"]]
    desk.undo.undo()
    assert own(desk) == GUIDE


def drag(page: GuidesPage, qtbot: QtBot, row: int, below: int) -> None:
    """Take a row with the mouse and let it go in the lower half of another one."""
    view, model = page.rail.viewport(), page.rail.model()
    begin = page.rail.visualRect(model.index(row, 0)).center()
    end = page.rail.visualRect(model.index(below, 0)).center() + QPoint(0, 6)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    for step in (begin + QPoint(0, 12), end):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(step),
            QPointF(view.mapToGlobal(step)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.parametrize(
    ("place", "row", "order"),
    [
        ("one", 3, "0 two one 1"),
        ("one", 4, "0 two 1 one"),
        ("two", 1, "0 two one 1"),
        ("two", 0, "0 two one 1"),
        ("one", 1, "0 one two 1"),
        ("one", 2, "0 one two 1"),
        (1, 0, "0 1 one two"),
        (0, 4, "0 1 one two"),
        (0, 0, "0 one two 1"),
    ],
)
def test_a_drop_comes_before_the_row_it_is_dropped_on(place: int | str, row: int, order: str) -> None:
    assert " ".join(map(str, guides.rows_of(guides.dropped(GUIDE, place, row)))) == order


def test_choices_are_written_one_on_each_line(page: GuidesPage, desk: Desk) -> None:
    page.outline.go_to("one")
    page.form.kind.committed.emit(QuestionKind.CHOICE)
    page.form.choices.text.setPlainText("Samen\n\nAlleen\nSamen")
    page.form.choices.commit()
    assert own(desk).questions[0].choices == ("Samen", "Alleen")
    assert page.form.choices.isVisible()


def test_a_guide_can_be_for_the_end_of_the_path(page: GuidesPage, desk: Desk) -> None:
    page.moment.committed.emit(PathMoment.END)
    assert own(desk).moment is PathMoment.END


def test_a_part_asks_for_the_competences_that_stand_beside_it(page: GuidesPage, desk: Desk) -> None:
    (someone,) = desk.workbook.all(Person)
    page.outline.go_to(1)
    page.form.asks.committed.emit(True)
    page.form.competences.text.setPlainText("Verbinden\nDurven vragen")
    page.form.competences.commit()
    begun = InterviewEdits(desk).begin(InterviewEdits(desk).plan(someone.id, own(desk), None))
    assert [question.text for question in begun.guide.questions][2:] == ["Verbinden", "Durven vragen"]
    assert [question.key for question in own(desk).questions] == ["one", "two"]


def test_a_guide_of_the_program_is_copied_to_be_changed(page: GuidesPage, desk: Desk) -> None:
    original = shipped(Language.DUTCH)[0]
    choose(page, original)
    page.copy.click()
    copies = [one for one in desk.workbook.all(Guide) if one.id != GUIDE.id]
    assert [(one.name, one.sections) for one in copies] == [(f"{original.name} (copy)", original.sections)]
    assert page.name.line.hasFocus()


def test_a_changed_guide_goes_back_to_the_shipped_text(page: GuidesPage, desk: Desk) -> None:
    original = shipped(Language.DUTCH)[0]
    choose(page, original)
    assert not page.original.isVisible()
    say(page, original.questions[0].key, "Anders?")
    page.original.click()
    assert desk.workbook.get(Guide, original.id) == original
    assert not page.original.isVisible()


def test_what_is_typed_in_one_guide_never_lands_in_another(page: GuidesPage, desk: Desk) -> None:
    page.rail.choose("one")
    page.rail.chosen.emit("one")
    page.form.text.text.setPlainText("Nog niet bewaard?")
    choose(page, shipped(Language.DUTCH)[0])
    assert own(desk).questions[0].text == "Nog niet bewaard?"
    assert [one.id for one in desk.workbook.all(Guide)] == [GUIDE.id]


def test_the_blank_form_of_a_guide_is_written(page: GuidesPage, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    paper = interview_form(desk.workbook, desk.community, GUIDE, date(2026, 11, 22))
    with qtbot.waitSignal(desk.ask.said):
        PaperForm(desk, page).write(paper, tmp_path / "formulier.pdf")
    assert (tmp_path / "formulier.pdf").read_bytes().startswith(b"%PDF")
