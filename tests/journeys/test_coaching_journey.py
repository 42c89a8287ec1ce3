"""A coaching conversation through the real window: written, one thing shared, and a quick note taken beside a group."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.actions import Action
from copdesk.domain.choices import QuestionStage
from copdesk.domain.coaching import CoachingNote, NoteShape
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.question_phases import Phase
from copdesk.domain.shared import SharedRecord
from copdesk.store.workbook import Workbook
from tests import builders
from tests.journeys.test_from_empty_to_paper import program
from ui.app.program import Program
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.coaching.quick_sheet import QuickSheet
from ui.sessions.page import SessionsPage

__all__ = ["program"]
PASSPHRASE = "zes woorden voor de kluis"
DAY = date.today()
GROUP, ADA = builders.community(), builders.person("Ada", "", "Aa")
MEETING, BLOCKS = builders.half_day(GROUP.id)
ASKED = LearningQuestion(
    community_id=GROUP.id,
    person_id=ADA.id,
    versions=(QuestionVersion(stage=QuestionStage.SHARPENED, text="Wie belt mij vooraf?", on=DAY),),
)


class Coach:
    """Somebody at the window of a workbook with one participant and one session."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    @property
    def page(self) -> CoachingPage:
        found = self.go("coaching")
        assert isinstance(found, CoachingPage)
        return found

    @property
    def view(self) -> NotesView:
        assert self.page.notes is not None
        return self.page.notes

    @property
    def workbook(self) -> Workbook:
        assert self.program.workplace is not None
        return self.program.workplace.workbook

    def go(self, name: str) -> QWidget | None:
        """Go to a screen by its button in the sidebar."""
        self.program.window.sidebar.chosen.emit(name)
        QApplication.processEvents()
        return self.program.window.page(name)

    def type(self, editor: QWidget, words: str) -> None:
        """Type words where they go."""
        editor.setFocus()
        self.qtbot.keyClicks(editor, words)

    def make_vault(self) -> None:
        """Make a vault with a passphrase of one's own."""
        setup = self.page.setup
        setup.label.set_value("Mira")
        setup.passphrase._own.click()
        self.type(setup.passphrase._line.edit, PASSPHRASE)
        setup.make.click()
        self.qtbot.waitUntil(lambda: self.page.recovery.has_code, timeout=30_000)
        self.page.recovery.go_on.click()

    def open_vault(self) -> None:
        """Open it with its passphrase."""
        closed = self.page.closed
        self.type(closed.entry.findChild(QLineEdit), PASSPHRASE)
        closed.open.click()
        self.qtbot.waitUntil(lambda: self.page.notes is not None, timeout=30_000)

    def hold_conversation(self) -> None:
        """Write under the headings, with a question from the bank and a step with a day."""
        self.page.talk.click()
        self.view.none.button.click()
        form = self.view.form
        form.grow.click()
        self.type(form.under[Phase.GOAL].text, "Eerder gebeld worden")
        self.type(form.under[Phase.OPTIONS].text, "Langsgaan")
        form.at_hand.click()
        asked = [stop.title for stop in form.bank.rail.stops]
        place = asked.index(next(words for words in asked if words.startswith("What would you advise")))
        form.bank.rail.setCurrentIndex(form.bank.rail.model().index(place, 0))
        self.qtbot.keyClick(form.bank.rail, Qt.Key.Key_Return)
        form.steps.add.click()
        self.type(form.steps.rows[0].text.line, "De beheerder bellen")
        self.type(form.steps.rows[0].due.line, "26 nov 2030")
        self.view.keep()

    def share_step(self) -> None:
        """Let the step out, as was agreed in the conversation."""
        self.view.form.steps.rows[0].share.click()
        sheet = self.view.sharing.sheet
        assert sheet is not None
        self.type(sheet.channel.line, "in het gesprek")
        sheet.agrees.tick.click()
        sheet.share.click()

    def take_quick_note_live(self) -> str:
        """Run the session, and take a note in dots with one key; returns what could be read of it."""
        meetings = self.go("sessions")
        assert isinstance(meetings, SessionsPage)
        meetings.live_wanted.emit(MEETING.id)
        with self.qtbot.waitActive(self.program.window):
            self.program.window.activateWindow()
        self.qtbot.keySequence(self.program.window, QKeySequence("Ctrl+Shift+N"))
        sheet = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QuickSheet) and w.isVisible())
        self.qtbot.keyClicks(sheet.note.dots.line, "Ada werd stil")
        shown = sheet.note.dots.line.displayText()
        self.qtbot.keyClick(sheet.note.dots.line, Qt.Key.Key_Return)
        return shown


@pytest.fixture
def coach(program: Program, qtbot: QtBot, tmp_path: Path) -> Iterator[Coach]:
    workbook = builders.new_workbook(tmp_path, "Coach.copdesk")
    builders.fill(workbook, [GROUP, ADA, builders.participation(ADA, GROUP), ASKED, MEETING, *BLOCKS])
    workbook.close()
    program.open(workbook.path)
    qtbot.waitUntil(lambda: program.workplace is not None, timeout=30_000)
    yield Coach(program, qtbot)


def test_a_conversation_is_written_one_thing_shared_and_a_note_taken_beside_the_group(coach: Coach) -> None:
    coach.make_vault()
    coach.view.rail.chosen.emit(ADA.id)
    coach.hold_conversation()
    assert coach.view.wish.text() == "Wie belt mij vooraf?"
    coach.share_step()
    coach.page.talk.click()
    assert coach.page.notes is None
    assert set(coach.take_quick_note_live()) <= {"●", "•"}
    (action,), (record,) = coach.workbook.all(Action), coach.workbook.all(SharedRecord)
    assert (action.what, record.text, record.action_id) == ("De beheerder bellen", "De beheerder bellen", action.id)
    coach.open_vault()
    notes = {note.shape: note for note in coach.view.notebook.notes}
    written, quick = notes[NoteShape.GROW], notes[NoteShape.FREE]
    assert (written.goal, written.steps[0].due) == ("Eerder gebeld worden", date(2030, 11, 26))
    assert written.options == "Langsgaan\nWhat would you advise a colleague?\n"
    assert (quick.body, quick.unread) == ("Ada werd stil", True)


def test_opened_again_another_day_it_is_all_there(coach: Coach, program: Program, qtbot: QtBot) -> None:
    coach.make_vault()
    coach.view.rail.chosen.emit(ADA.id)
    coach.hold_conversation()
    path = coach.workbook.path
    program.go_home()
    program.open(path)
    qtbot.waitUntil(lambda: program.workplace is not None, timeout=30_000)
    coach.open_vault()
    (note,) = coach.view.notebook.notes
    assert isinstance(note, CoachingNote) and (note.person_id, note.steps[0].text) == (ADA.id, "De beheerder bellen")
