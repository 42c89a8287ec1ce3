"""An intake and a coaching conversation through the real widgets; private words are in no byte outside the vault."""

import base64
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote, PrivateAnswers
from copdesk.domain.community import Community
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.domain.roster import Participation, Person
from copdesk.exchange import whole_workbook
from copdesk.store.keys import Cost
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests import builders
from ui.coaching.door import VaultDoor
from ui.coaching.page import CoachingPage
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.kit.desk import Desk
from ui.window import MainWindow

CHEAP = Cost(memory=64, passes=1, lanes=1)
MARK = "ZZGEHEIM"
PASSPHRASE = f"{MARK}-wachtzin-van-de-kluis"
ANSWER, TITLE, BODY, AGREED, QUICK = (f"{MARK}-{n}" for n in ("antwoord", "titel", "tekst", "afspraak", "haast"))
GUIDE = Guide(
    name="Gesprek",
    sections=(
        Section(
            title="Alles",
            questions=(
                Question(key="work", text="Waar werk je aan?"),
                Question(key="tension", text="Wat speelt er?", private=True),
            ),
        ),
    ),
)


class Traveller:
    """Somebody at the window with one community in it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.group, self.someone = builders.community(), builders.person()
        place = builders.participation(self.someone, self.group)
        builders.fill(desk.workbook, [self.group, self.someone, place, GUIDE])
        desk.choose_community(self.group.id)
        self.door = VaultDoor(desk, CHEAP)
        self.window = MainWindow(desk.theme, desk.ask, desk.jobs, desk.settings)
        qtbot.addWidget(self.window)
        self.window.show_desk(desk)
        self.window.add_screen("interviews", "Intake", "message-circle", self._interviews)
        self.window.add_screen("coaching", "Notes", "notebook-pen", self._coaching)
        self.window.commands.vault_lock_wanted.connect(self.door.close)
        with qtbot.waitActive(self.window):
            self.window.show()

    @property
    def intake(self) -> InterviewsPage:
        page = self.go("interviews")
        assert isinstance(page, InterviewsPage)
        return page

    @property
    def coaching(self) -> CoachingPage:
        page = self.go("coaching")
        assert isinstance(page, CoachingPage)
        return page

    def go(self, name: str) -> QWidget | None:
        """Go to a screen."""
        self.window.go_to(name)
        QApplication.processEvents()
        return self.window.page(name)

    def type(self, editor: QWidget, words: str) -> None:
        """Type words where they go."""
        editor.setFocus()
        self.qtbot.keyClicks(editor, words)

    def make_vault(self) -> str:
        """Make a vault with a passphrase of one's own; returns its recovery code."""
        setup = self.coaching.setup
        setup.label.set_value("Mira")
        setup.passphrase._own.click()
        self.type(setup.passphrase._line.edit, PASSPHRASE)
        with self.qtbot.waitSignal(self.door.made) as told:
            setup.make.click()
        self.coaching.recovery.go_on.click()
        return told.args[0]

    def open_vault(self) -> None:
        """Open it on its own screen."""
        closed = self.coaching.closed
        self.type(closed.entry.findChild(QLineEdit), PASSPHRASE)
        with self.qtbot.waitSignal(self.door.opened):
            closed.open.click()

    def hold_interview(self) -> None:
        """Hold an interview up to its last, private question."""
        overview = self.intake.overview
        overview.table.selectRow(0)
        overview.intake.guide.set_value(GUIDE.id)
        overview.intake.start.click()
        sheet = self.intake.conversation.form.sheet
        self.type(sheet.answer, "Aan de wijk")
        self.qtbot.keyClick(sheet.answer, Qt.Key.Key_Tab)

    def answer_in_private(self) -> None:
        """Type the private answer, and end the conversation."""
        self.type(self.intake.conversation._private.edit, ANSWER)
        self.intake.conversation.finish.click()

    def write_note(self) -> None:
        """Write a note, search for it, copy it."""
        view = self.coaching.notes
        assert view is not None
        view.none.button.click()
        for editor, words in (
            (view.form.title.line, TITLE),
            (view.form.body_text.text, BODY),
            (view.form.agreed.text, AGREED),
        ):
            self.type(editor, words)
        view.form.body_text.text.selectAll()
        view.form.body_text.text.copy()
        self.type(view.search.line, f"{MARK} tekst")
        view._pause.timeout.emit()

    def leave_quick_note(self) -> None:
        """Seal a note while the vault is closed."""
        quick = self.coaching.closed.quick
        quick.about.set_value(self.someone.id)
        self.type(quick.words.text, QUICK)
        quick.seal.click()

    def _interviews(self) -> QWidget:
        return InterviewsPage(self.desk, private=PrivateAnswering(self.door))

    def _coaching(self) -> QWidget:
        return CoachingPage(self.desk, self.door)


@pytest.fixture
def traveller(desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[Traveller]:
    caplog.set_level(logging.DEBUG)
    made = Traveller(desk, qtbot)
    yield made
    made.door.retire()


def whole_journey(traveller: Traveller) -> str:
    """Hold the interview, write the notes, close the vault with its key; returns the recovery code."""
    traveller.hold_interview()
    code = traveller.make_vault()
    traveller.answer_in_private()
    traveller.open_vault()
    traveller.write_note()
    traveller.window.commands.vault_lock_wanted.emit()
    traveller.leave_quick_note()
    return code


def test_all_of_it_is_found_back_after_the_workbook_was_closed(traveller: Traveller) -> None:
    whole_journey(traveller)
    workbook = builders.reopened(traveller.desk.workbook)
    (info,) = Vault.vaults(workbook.connection)
    vault = Vault.open(workbook.connection, info.id, PASSPHRASE, CHEAP)
    (interview,), (answers,) = workbook.all(Interview), vault.all(PrivateAnswers)
    workbook.close()
    assert (interview.answer("work"), answers.answer_to("tension")) == ("Aan de wijk", ANSWER)
    assert answers.interview_id == interview.id


def test_both_notes_are_found_back_by_opening_again(traveller: Traveller) -> None:
    whole_journey(traveller)
    traveller.open_vault()
    assert traveller.door.vault is not None
    notes = {(note.title, note.body, note.agreed) for note in traveller.door.vault.all(CoachingNote)}
    assert notes == {(TITLE, BODY, AGREED), ("", QUICK, "")}


def test_no_private_word_is_in_any_file(traveller: Traveller, tmp_path: Path, _own_home: Path) -> None:
    code = whole_journey(traveller)
    traveller.desk.workbook.connection.copy_to(tmp_path / "copy.copdesk")
    files = [file for folder in (tmp_path, _own_home) for file in folder.rglob("*") if file.is_file()]
    assert traveller.desk.workbook.path in files
    assert [file.name for file in files if found_in(file.read_bytes(), MARK, code)] == []


def test_no_private_word_is_in_the_workbook_as_its_key_shows_it(traveller: Traveller) -> None:
    code = whole_journey(traveller)
    assert not found_in(dump(traveller.desk.workbook), MARK, code)


def test_whom_the_notes_are_about_stands_nowhere_in_the_vaults_tables(traveller: Traveller) -> None:
    whole_journey(traveller)
    person = traveller.someone.id
    tables = ("vault", "vault_slot", "sealed", "sealed_head", "quick_note")
    assert not found_in(dump(traveller.desk.workbook, tables), person.hex, str(person))


def test_no_private_word_is_exported(traveller: Traveller) -> None:
    whole_journey(traveller)
    kinds = (Community, Person, Participation, Guide, Interview)
    everything = [entity for kind in kinds for entity in traveller.desk.workbook.all(kind)]
    assert not found_in(whole_workbook.to_json(everything), MARK)


def test_no_private_word_is_in_a_log_an_undo_a_notice_or_the_clipboard(
    traveller: Traveller, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[str] = []
    traveller.desk.ask.said.connect(said.append)
    code = whole_journey(traveller)
    undo = traveller.desk.undo
    texts = [undo.text(step) for step in range(undo.count())]
    told = "\n".join((caplog.text, *texts, *said, QGuiApplication.clipboard().text()))
    assert not found_in(told.encode(), MARK, code)


def test_no_private_word_is_left_in_any_widget(traveller: Traveller) -> None:
    code = whole_journey(traveller)
    assert not found_in("\n".join(words_on_screen()).encode(), MARK, code)


def test_open_words_are_on_screen_while_the_vault_is_open(traveller: Traveller) -> None:
    traveller.make_vault()
    traveller.write_note()
    assert found_in("\n".join(words_on_screen()).encode(), BODY)


@pytest.mark.parametrize("how", range(7))
def test_a_planted_leak_is_found_in_whatever_dress(how: int) -> None:
    dress = list(dresses(f"xx{MARK}-é yy"))[how]
    assert found_in(b"before" + dress + b"after", f"{MARK}-é")


def dresses(words: str) -> Iterator[bytes]:
    """Yield the words as they could lie in a file: plain, wide, base64 from any of three places, hex, JSON."""
    plain = words.encode()
    yield plain
    yield words.encode("utf-16-le")
    for shift in range(3):
        yield base64.b64encode(b"." * shift + plain)
    yield plain.hex().encode()
    yield json.dumps(words).encode()


def found_in(data: bytes, *marks: str) -> bool:
    """Tell whether one of the marks is in the data, in any dress."""
    lower = data.lower()
    return any(_shape(mark, data, lower) for mark in marks)


def _shape(mark: str, data: bytes, lower: bytes) -> bool:
    plain = mark.encode()
    if plain.lower() in lower or mark.encode("utf-16-le") in data or plain.hex().encode() in lower:
        return True
    if json.dumps(mark)[1:-1].encode() in data:
        return True
    for shift in range(3):
        # The first and last characters depend on what stands beside the mark.
        coded = base64.b64encode(b"." * shift + plain)
        if coded[(shift * 8 + 5) // 6 : -4] in data:
            return True
    return False


def dump(workbook: Workbook, tables: tuple[str, ...] = ()) -> bytes:
    """Return everything in the workbook as its own key shows it."""
    raw = workbook.connection.raw
    names = tables or [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = [row for name in names for row in raw.execute(f"SELECT * FROM {name}").fetchall()]
    assert rows
    return b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row)


def words_on_screen() -> Iterator[str]:
    """Yield everything that any widget says, shown or hidden."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for widget in app.allWidgets():
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QListView) and widget.model() is not None:
            model = widget.model()
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            yield from (str(model.index(n, 0).data(role)) for n in range(model.rowCount()) for role in roles)
