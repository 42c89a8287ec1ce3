"""One small community from an empty workbook to both documents, through the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import HarvestKind, QuoteConsent
from copdesk.domain.coaching import CoachingNote
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.programme_checks import balance
from copdesk.domain.roster import Person
from copdesk.domain.sessions import Session
from copdesk.store import gather
from copdesk.store.workbook import Workbook
from tests.builders import half_day
from tests.documents.checks import sound
from tests.journeys.test_designer_journey import add, pick
from tests.ui.designing import typed
from ui.app.program import Program
from ui.coaching.page import CoachingPage
from ui.communities.page import CommunitiesPage
from ui.documents.page import DocumentsPage
from ui.harvest.page import HarvestPage
from ui.home.new_workbook import NewWorkbookPage
from ui.interviews.page import InterviewsPage
from ui.kit import likes
from ui.kit.fields import LineField
from ui.kit.settings import Settings
from ui.kit.theme import Mode
from ui.roster.page import RosterPage
from ui.sessions.page import SessionsPage

LIST = Path(__file__).parents[1] / "data" / "imports" / "excel_nl_cp1252_semicolon.csv"
SECRET = "Zij twijfelt of ze blijft"


class Traveller:
    """Somebody at the window: goes to screens, types and clicks."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    def go(self, name: str) -> object:
        """Go to a screen by its button in the sidebar."""
        self.program.window.sidebar.chosen.emit(name)
        QApplication.processEvents()
        return self.program.window.page(name)

    def rest(self) -> None:
        """Wait until nothing is being made any more."""
        self.qtbot.waitUntil(lambda: not self.program.jobs.busy, timeout=30_000)

    def make_workbook(self, folder: Path) -> None:
        self.program._ask_new()
        page = self.program.window.stack.currentWidget()
        assert isinstance(page, NewWorkbookPage)
        page._where._folder.setText(str(folder))
        page._where._name.selectAll()
        QTest.keyClicks(page._where._name, "Water")
        page._next.click()
        page._lock._without.click()
        page._next.click()
        page._next.click()

    def make_community(self) -> None:
        page = self.go("communities")
        assert isinstance(page, CommunitiesPage)
        page.make()
        typed(page.findChildren(LineField)[0], "Water in de wijk")

    def import_people(self) -> None:
        page = self.go("roster")
        assert isinstance(page, RosterPage)
        page.importing.open(LIST)
        self.qtbot.waitUntil(lambda: not self.program.jobs.busy and page.importing.plan is not None)
        page.importing.take_in.click()

    def design_session(self) -> None:
        page = self.go("sessions")
        assert isinstance(page, SessionsPage)
        page.sessions.new.click()
        typed(page.designer.details.session.title, "Meeliften")
        for block in half_day()[1]:
            add(page.designer, block)

    def hold_intake(self) -> None:
        page = self.go("interviews")
        assert isinstance(page, InterviewsPage)
        page.overview.table.selectRow(0)
        page.overview.intake.start.click()
        self.type_in(page.conversation.form.sheet.answer, "Aan de riolering")
        page.conversation.form.keep()
        page.show_list()
        page.overview.table.selectRow(0)
        self.type_in(page.overview.learning.text.text, "Hoe lift ik mee?")
        page.overview.learning.text.commit()

    def write_note(self) -> None:
        page = self.go("coaching")
        assert isinstance(page, CoachingPage)
        page.setup.make.click()
        self.qtbot.waitUntil(lambda: page.notes is not None, timeout=30_000)
        page.recovery.go_on.click()
        assert page.notes is not None
        page.notes.new.click()
        self.type_in(page.notes.form.body_text.text, SECRET)
        page.notes.keep()
        assert page._door.vault is not None
        assert [note.body for note in page._door.vault.all(CoachingNote)] == [SECRET]
        self.program.window.commands.vault_lock_wanted.emit()
        assert page.notes is None

    def harvest(self) -> None:
        page = self.go("harvest")
        assert isinstance(page, HarvestPage)
        page.harvested.adding.line.setText("Begin klein en liever vandaag")
        self.qtbot.keyClick(page.harvested.adding.line, Qt.Key.Key_Return)
        page.turn_to(actions=True)
        page.agreed.adding.line.setText("Meelopen met het rioolonderhoud")
        self.qtbot.keyClick(page.agreed.adding.line, Qt.Key.Key_Return)

    def quote(self) -> None:
        page = self.go("harvest")
        assert isinstance(page, HarvestPage)
        page.turn_to(actions=False)
        page.harvested.adding.kind.box.setCurrentIndex(list(HarvestKind).index(HarvestKind.QUOTE))
        page.harvested.adding.line.setText("Een ontzettende boost")
        self.qtbot.keyClick(page.harvested.adding.line, Qt.Key.Key_Return)
        pick(page.details.item.consent, QuoteConsent.GIVEN)

    def save_documents(self, folder: Path) -> list[bytes]:
        page = self.go("documents")
        assert isinstance(page, DocumentsPage)
        saved: list[bytes] = []
        for show in (page.show_report, lambda: page.show_programme(self.workbook.all(Session)[0].id)):
            show()
            self.rest()
            assert page._order is not None
            path = folder / page._order.file_name
            page.outbox.write(page._order, path)
            self.rest()
            saved.append(path.read_bytes())
        return saved

    @property
    def workbook(self) -> Workbook:
        assert self.program.workplace is not None
        return self.program.workplace.workbook

    def type_in(self, editor: QWidget, words: str) -> None:
        editor.setFocus()
        QTest.keyClicks(editor, words)


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    kept: dict[str, object] = {likes.LANGUAGE: "en", likes.APPEARANCE: str(Mode.LIGHT)}
    made = Program(qapp, Settings(tmp_path / "settings.json", kept))
    made.start(None)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.speech.be_silent()
    made.deleteLater()


def test_a_small_community_goes_from_an_empty_workbook_to_both_documents(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    me = Traveller(program, qtbot)
    for step in (me.make_community, me.import_people, me.design_session, me.hold_intake, me.write_note):
        if program.workplace is None:
            me.make_workbook(tmp_path)
        step()
    me.harvest()
    me.quote()
    report, programme = me.save_documents(tmp_path)

    assert [c.name for c in me.workbook.all(Community)] == ["Water in de wijk"]
    assert len(me.workbook.all(Person)) == 4
    found = balance(gather.placed_blocks(me.workbook, me.workbook.all(Session)[0]))
    assert (found.knowledge, found.translate, found.network) == (30, 155, 75)
    assert me.workbook.all(Interview)[0].answers[0].text == "Aan de riolering"
    assert me.workbook.all(LearningQuestion)[0].text == "Hoe lift ik mee?"
    assert "Een ontzettende boost" in sound(report).words
    assert "1-2-4-allen en thematafels" in sound(programme).words
    program.go_home()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert SECRET.encode() not in written


def test_what_was_done_is_found_back_and_can_be_taken_back_step_by_step(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    me = Traveller(program, qtbot)
    me.make_workbook(tmp_path)
    me.make_community()
    me.import_people()
    me.design_session()
    desk = me.program.workplace.desk  # type: ignore[union-attr]
    while desk.undo.canUndo():
        desk.undo.undo()
    assert not any(me.workbook.all(kind) for kind in (Community, Person, Session))
    while desk.undo.canRedo():
        desk.undo.redo()
    me.program.go_home()
    me.program.open(tmp_path / "Water.copdesk")
    assert (len(me.workbook.all(Person)), len(me.workbook.all(Session))) == (4, 1)
