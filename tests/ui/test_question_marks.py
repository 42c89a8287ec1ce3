"""Closed and leading questions are marked where they are written, and can be asked openly with one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Guide, Question, Section
from copdesk.domain.language import Language
from copdesk.domain.open_questions import Kind
from tests.ui.rules import check
from ui.interviews.guide_form import GuideForm
from ui.kit import likes
from ui.kit.desk import Desk
from ui.kit.fields import LineField, TextField
from ui.kit.question_marks import QuestionMarks, mark_questions
from ui.kit.underlines import Editor, words_in

CLOSED = "Heb je al met de wethouder gesproken?"
OPENED = "Wat heb je tot nu toe met de wethouder besproken?"
EDITORS = [QPlainTextEdit, QTextEdit, QLineEdit]


def put(editor: Editor, text: str) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(text)
    else:
        editor.setPlainText(text)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    made.resize(560, 320)
    qtbot.addWidget(made)
    return made


def marked(desk: Desk, page: QWidget, editor: Editor, text: str = CLOSED) -> QuestionMarks:
    marks = QuestionMarks(editor, desk.theme, desk.settings, desk.speech, usual=lambda: Language.DUTCH)
    editor.setAccessibleName("Question")
    if not isinstance(editor, QLineEdit):
        editor.setTabChangesFocus(True)
    for widget in (editor, marks):
        page.layout().addWidget(widget)
    page.show()
    put(editor, text)
    marks.look()
    return marks


@pytest.mark.parametrize("kind", EDITORS)
def test_what_is_marked_is_told_below_and_aloud(desk: Desk, page: QWidget, kind: type[Editor]):
    editor = kind()
    marks = marked(desk, page, editor)
    assert marks.isVisible()
    assert "only asks whether it has happened" in editor.accessibleDescription()
    assert OPENED in editor.accessibleDescription()
    check(page)


@pytest.mark.parametrize("kind", EDITORS)
def test_one_key_asks_it_openly_and_one_undo_brings_it_back(
    qtbot: QtBot, desk: Desk, page: QWidget, kind: type[Editor]
):
    editor = kind()
    marked(desk, page, editor, "")
    editor.setFocus()
    qtbot.keyClicks(editor, f"Goed. {CLOSED}")
    qtbot.keyClick(editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert words_in(editor) == f"Goed. {OPENED}"
    editor.undo()
    assert words_in(editor) == f"Goed. {CLOSED}"


def test_it_is_marked_after_a_short_pause_in_typing(qtbot: QtBot, desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    marks = marked(desk, page, editor, "")
    qtbot.keyClicks(editor, "Ben je tevreden")
    assert not marks.isVisible()
    qtbot.keyClicks(editor, "?")
    qtbot.waitUntil(marks.isVisible)


def test_open_questions_and_statements_are_left_in_peace(desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    marks = marked(desk, page, editor, "Hoe gaat het? Dat is goed.")
    assert not marks.isVisible() and not editor.extraSelections()
    assert editor.accessibleDescription() == ""


def test_each_kind_has_a_line_of_its_own_under_its_own_words(desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    marked(desk, page, editor, "😀 Ben je tevreden? Vind je niet dat het kan?\nWat wil je en wat kun je?")
    lines = editor.extraSelections()
    assert [line.cursor.selectedText() for line in lines] == [
        "Ben je tevreden?",
        "Vind je niet dat het kan?",
        "Wat wil je en wat kun je?",
    ]
    styles = [line.format.underlineStyle() for line in lines]
    assert len(set(styles)) == 3 and QTextCharFormat.UnderlineStyle.NoUnderline not in styles


def test_the_question_with_the_cursor_in_it_is_told_about(desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    marks = marked(desk, page, editor, "Ben je tevreden? Vind je niet dat het kan?")
    cursor = editor.textCursor()
    cursor.setPosition(30)
    editor.setTextCursor(cursor)
    assert marks.finding is not None and marks.finding.kind is Kind.LEADING
    assert "(2 of 2)" in editor.accessibleDescription()


def test_what_is_let_stand_stays_unmarked_until_it_is_another_question(qtbot: QtBot, desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    marks = marked(desk, page, editor)
    qtbot.mouseClick(marks.let, Qt.MouseButton.LeftButton)
    assert not marks.isVisible()
    editor.appendPlainText("Ben je tevreden?")
    marks.look()
    assert [line.cursor.selectedText() for line in editor.extraSelections()] == ["Ben je tevreden?"]


def test_nothing_is_kept_of_the_words_that_were_let_stand(desk: Desk, page: QWidget):
    marks = marked(desk, page, QPlainTextEdit())
    marks.let_stand()
    assert all(isinstance(kept, int) for kept in marks._stand)


def test_switched_off_nothing_is_marked(desk: Desk, page: QWidget):
    desk.settings.keep(likes.QUESTION_MARKS, False)
    marks = marked(desk, page, QPlainTextEdit())
    assert not marks.isVisible()


def test_what_can_only_be_read_is_not_marked(desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    editor.setReadOnly(True)
    assert not marked(desk, page, editor).isVisible()


def test_the_button_asks_openly_and_the_field_keeps_it(qtbot: QtBot, desk: Desk, page: QWidget):
    field = TextField("Question", desk)
    marks = mark_questions(field, desk)
    page.layout().addWidget(field)
    page.show()
    field.set_value("Ben je tevreden over het gesprek?")
    marks.look()
    with qtbot.waitSignal(field.committed) as kept:
        qtbot.mouseClick(marks.use, Qt.MouseButton.LeftButton)
    assert kept.args == ["In hoeverre ben je tevreden over het gesprek?"]


def test_a_line_field_keeps_the_open_question_when_it_is_left(qtbot: QtBot, desk: Desk, page: QWidget):
    field, other = LineField("Question", desk), LineField("Other", desk)
    marks = mark_questions(field, desk)
    for one in (field, other):
        page.layout().addWidget(one)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.set_value("Are you happy with it?")
    marks.look()
    marks.ask_openly()
    with qtbot.waitSignal(field.committed) as kept:
        other.line.setFocus()
    assert kept.args == ["To what extent are you happy with it?"]


def test_nothing_stays_in_sight_of_words_that_are_taken_away(desk: Desk, page: QWidget):
    editor = QPlainTextEdit()
    marks = marked(desk, page, editor)
    editor.clear()
    assert not marks.isVisible()
    assert not [label for label in marks.findChildren(QLabel) if label.text()]


def test_where_closed_questions_are_wanted_the_marks_rest(desk: Desk, page: QWidget):
    marks = marked(desk, page, QPlainTextEdit())
    marks.rest(resting=True)
    marks.look()
    assert not marks.isVisible()


def test_a_guide_marks_its_questions_and_probes_but_not_what_is_answered_on_a_scale(qtbot: QtBot, desk: Desk):
    questions = (
        Question(key="a", text="Heb je al gebeld?", probes=("Vind je niet dat het kan?",)),
        Question(key="b", text="Ben je tevreden?", kind=QuestionKind.SCALE),
    )
    guide, form = Guide(name="G", sections=(Section(title="S", questions=questions),)), GuideForm(desk)
    qtbot.addWidget(form)
    form.show()
    form.show_question(guide, questions[0])
    qtbot.waitUntil(lambda: marked_in(form) == ["Heb je al gebeld?", "Vind je niet dat het kan?"])
    form.show_question(guide, questions[1])
    qtbot.waitUntil(lambda: marked_in(form) == [])


def marked_in(form: GuideForm) -> list[str]:
    editors = (form.text.text, form.probes.text)
    return [line.cursor.selectedText() for editor in editors for line in editor.extraSelections()]
