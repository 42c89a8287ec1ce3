"""A working day with private words in the real program: written, read, copied, crashed upon, locked away.

Run as a module with a folder in which everything may happen; with `leaking` after it, a marked word is planted
wherever one must not be, so that the search can be seen to find it.
"""

import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from copdesk.domain.choices import Audience
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.domain.sessions import Session
from copdesk.samples.s3.community import SECOND
from copdesk.samples.sealing import SECRETS
from copdesk.store.vault import Vault
from tests.privacy import ground, witness
from tests.privacy.hands import Hands
from tests.privacy.searching import MARK
from ui import app as application
from ui.documents import shelf

SYSTEM = "S3"
TYPED, QUICK, DOTS, HALF = (f"{MARK}-9{number}" for number in range(1, 5))
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLANTED = ground.PLANTED


class Day(Hands):
    """What happens in the program, one method after another; what could be read of it is told."""

    def live(self) -> None:
        """Live it to its end; a mistake in it ends the program at once."""
        over = False
        try:
            for act in (self.begin, self.read_notes, self.write_note, self.interview, self.talk, self.crash):
                act()
            for act in (self.print_code, self.review, self.close_vault, self.quick_notes):
                act()
            for act in (self.walk_around, self.give_papers, self.lock):
                act()
            self.told.hear("written", *sorted(self.files.written))
            self.told.write(self.folder / "told")
            (self.folder / "told" / "gone").write_bytes(b"\n".join(self.files.taken_away))
            self.program.window.close()
            over = True
        finally:
            if not over:
                traceback.print_exc()
                os._exit(3)

    def begin(self) -> None:
        """Unlock the workbook, and see its community."""
        program = self.program
        program.locking.restart = None
        program.ask.said.connect(lambda words: self.told.hear("notices", words))
        program.opening._open_with(ground.KEY)
        self.settle()
        self.workplace.desk.choose_community(SECOND.id)
        self.leak(self._plant_early)

    def open_vault(self) -> None:
        closed = self.page("coaching").closed
        closed.entry._line.edit.setText(SECRETS[SYSTEM].passphrase)
        (info,) = Vault.vaults(self.workplace.workbook.connection)
        self.door._enter(info.id, ground.vault_key(self.workplace.workbook, SYSTEM))
        assert self.door.is_open
        self.settle()

    def read_notes(self) -> None:
        """Look at every note, search, see a timeline, a question at full size, and what is shared with whom."""
        self.open_vault()
        notes = self.notes
        for person in [stop.key for stop in notes.rail.stops if isinstance(stop.key, UUID)]:
            notes.rail.chosen.emit(person)
            self.settle()
        notes.whole.click()
        self.settle()
        notes.whole.click()
        self.type(notes.search.line, f"{MARK}-1")
        notes.finder.pause.timeout.emit()
        notes.search.line.clear()
        notes.finder.pause.timeout.emit()
        assert MARK in "".join(witness.words_everywhere())

    def write_note(self) -> None:
        """Write in each field of a new note, add a question, copy some of it, take it back and do it again."""
        notes = self.notes
        notes.rail.chosen.emit(next(one.person for one in notes._people))
        notes.new.click()
        form = notes.form
        form.grow.click()
        for field in (form.body_text, form.agreed, *form.under.values()):
            self.type(field.text, f"{TYPED} weten we niet?")
            field.commit()
        self.type(form.title.line, f"{TYPED} titel")
        form.title.commit()
        form.at_hand.click()
        self.type(form.bank.own.line, f"{TYPED} toch?")
        QTest.keyClick(form.bank.own.line, Qt.Key.Key_Return)
        form.bank._enlarge()
        self.settle()
        form.bank.large.dismiss()
        self.share_nothing()
        form.body_text.text.selectAll()
        form.body_text.text.copy()
        self.door.bench.undo.undo()
        self.door.bench.undo.redo()
        self.settle()

    def share_nothing(self) -> None:
        """Look at what would leave, and let it be."""
        notes = self.notes
        note = next(one for one in notes.notebook.notes if any(step.text for step in one.steps))
        notes.show_note(note)
        person = next(one for one in notes._people if one.person == note.person_id)
        notes.sharing.offer(note, note.steps[0], person)
        self.settle()
        assert notes.sharing.sheet is not None
        notes.sharing.sheet.leave.click()

    def interview(self) -> None:
        """Answer a private question, with a quote and a theme, and read the private transcript."""
        page = self.page("interviews")
        (transcript,) = self.door.vault.all(type_named("transcript"))
        page.open_interview(self.workplace.workbook.get(Interview, transcript.interview_id), False)
        conversation = page.conversation
        conversation.form.go_to("private-tension")
        edit = conversation._private.edit
        self.type(edit, f" {TYPED} over #{TYPED}")
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Q, CONTROL | SHIFT)
        conversation.read.click()
        self.settle()
        assert MARK in "".join(witness.words_everywhere(shown_only=True))
        conversation.back.click()
        self.settle()

    def talk(self) -> None:
        """Let the words be veiled in the middle of a conversation."""
        notes = self.notes
        self.door.begin_conversation()
        self.door.sentry.nobody_there.emit()
        self.settle()
        self.leak(lambda: self.program.window.setToolTip(PLANTED))
        self.told.hear("veiled", *witness.words_everywhere(shown_only=True))
        self.leak(lambda: self.program.window.setToolTip(""))
        self.door.lift()
        self.door._talking = False
        assert self.door.is_open and notes is self.notes

    def print_code(self) -> None:
        """Have a new recovery code, and look at its sheet."""
        page, code = self.page("coaching"), self.door.new_recovery_code()
        code_of(self.folder).write_text(code, encoding="ascii")
        page._made(code)
        page.recovery.sheet.click()
        self.settle()
        assert code.split("-")[3] in "".join(witness.words_everywhere())

    def review(self) -> None:
        """Go half way through what somebody may have of the notes about them, and leave it standing."""
        page = self.page("privacy")
        note = next(one for one in self.door.vault.all(type_named("note")) if one.person_id is not None)
        access = page.give_access(note.person_id)
        access.private.buttons[self.door.vault.id].click()
        sheet = self.dialog("ReviewSheet")
        sheet.verdicts.button(1).click()
        self.type(sheet.words.text, TYPED)
        self.settle()
        assert TYPED in "".join(witness.words_everywhere(shown_only=True))

    def crash(self) -> None:
        """Let the program fail while a private note stands on the screen and is being typed in."""
        notes = self.notes
        kept, notes.notebook.replace = notes.notebook.replace, broken
        self.type(notes.form.body_text.text, f" {TYPED}")
        notes.form.body_text.text.insertPlainText(TYPED)
        notes.form.body_text.commit()
        notes.notebook.replace = kept
        self.leak(lambda: failing_in(FunctionType(broken.__code__.replace(co_name=PLANTED), globals())))
        for message in self.program.window.findChildren(QDialog):
            self.told.hear("titles", message.windowTitle())
            message.close()

    def close_vault(self) -> None:
        """Close it, with something of it on the clipboard and something half typed."""
        notes = self.page("coaching").notes
        assert notes is not None
        notes.form.body_text.text.selectAll()
        notes.form.body_text.text.copy()
        assert MARK in "".join(witness.clipboard())
        self.type(notes.form.agreed.text, TYPED)
        self.program.window.commands.vault_lock_wanted.emit()
        self.settle()
        self.leak(lambda: QGuiApplication.clipboard().setText(PLANTED))
        self.leak(lambda: self.program.window.setAccessibleName(PLANTED))
        self.told.hear("clipboard", *witness.clipboard())
        self.told.hear("widgets", *witness.words_everywhere())
        self.leak(lambda: self.program.window.setAccessibleName(""))

    def quick_notes(self) -> None:
        """Take down a note while the vault is closed, and one in dots while a room looks along."""
        window, presenting = self.program.window, self.program.discretion.presenting
        window.commands.quick_note_wanted.emit()
        sheet = self.dialog("QuickSheet")
        self.type(sheet.note.words.text, QUICK)
        sheet.note.seal.click()
        presenting.turn(on=True)
        window.commands.quick_note_wanted.emit()
        sheet = self.dialog("QuickSheet")
        self.type(sheet.note.dots.line, DOTS)
        self.leak(lambda: window.setToolTip(PLANTED))
        self.told.hear("presenting", *witness.words_everywhere(shown_only=True))
        self.leak(lambda: window.setToolTip(""))
        sheet.note.seal.click()
        presenting.turn(on=False)
        self.settle()
        self.told.hear("widgets", *witness.words_everywhere())

    def walk_around(self) -> None:
        """See every screen, and make a backup by hand."""
        for screen in self.program.window.screens:
            self.page(screen)
        self.workplace.safe.back_up()
        self.told.hear("widgets", *witness.words_everywhere())

    def give_papers(self) -> None:
        """Make everything the screen of documents offers, save one, and open one in another program."""
        self.leak(self._plant_in_paper)
        out = self.folder / "told" / "documents"
        out.mkdir(parents=True, exist_ok=True)
        for number, order in enumerate(self._orders()):
            (out / f"{number} {order.file_name}").write_bytes(order.make(None))
            self.told.hear("orders", order.title, order.file_name, repr(order.paper))
        documents = self.page("documents")
        documents.show_participants()
        documents.show_report()
        self.settle()
        documents.outbox.write(documents._order, self.folder / "work" / "report.pdf")
        self.settle()
        documents.outbox.open(documents._order, b"%PDF- a copy")

    def lock(self) -> None:
        """Lock in the middle of a note, with words typed elsewhere as well."""
        search = self.page("roster").listing.search
        self.type(search, PLANTED if self.leaking else "Keil")
        self.open_vault()
        notes = self.notes
        self.type(notes.form.body_text.text, HALF)
        self.type(notes.search.line, HALF)
        self.program.locking.lock_at_once()
        assert self.program.workplace is None
        self.settle()
        self.leak(lambda: self.program.window.setToolTip(PLANTED))
        self.told.hear("locked", *witness.words_everywhere())
        self.leak(lambda: self.program.window.setToolTip(""))

    def _orders(self) -> Iterator[shelf.Order]:
        """Yield every order there is, over all communities and sessions."""
        book = self.workplace.workbook
        made_by = shelf.Shelf(book)
        for community in book.all(Community):
            sessions = [one.id for one in book.all(Session, community_id=community.id)]
            wanted: list[shelf.What] = [*Audience, *shelf.FileKind, *shelf.ListPaper, *sessions]
            for one in sessions:
                wanted += [shelf.SignInOf(one), shelf.KitchenOf(one), shelf.RoomsOf(one)]
                wanted += [shelf.RunSheetOf(one, form) for form in shelf.Form]
            for what in wanted:
                try:
                    yield made_by.order(community, what)
                except Problem as problem:
                    self.told.hear("notices", self.program.ask.words(problem))

    # Leaks

    def _plant_early(self) -> None:
        """Leave a word wherever a careless program would."""
        window, desk = self.program.window, self.workplace.desk
        window.setWindowTitle(PLANTED)
        QTimer.singleShot(0, window, lambda: window.setWindowTitle("CoP Desk"))
        self.told.hear("titles", *witness.titles())
        self.program.settings.keep("last", PLANTED)
        self.program.recent.remember(Path(PLANTED))
        self.program.ask.notice(PLANTED)
        logging.getLogger("copdesk").warning(PLANTED)
        someone = self.workplace.workbook.all(Person)[0]
        with desk.edit(PLANTED) as edit:
            edit.put(someone.with_(family_name=PLANTED))
        handle, left = tempfile.mkstemp(prefix="left-")
        os.write(handle, PLANTED.encode("utf-16-le"))
        os.close(handle)
        gone = Path(left).with_name("gone")
        gone.write_bytes(PLANTED.encode())
        gone.unlink()

    def _plant_in_paper(self) -> None:
        with self.workplace.desk.edit("x") as edit:
            for entity in ground.leaked(self.workplace.workbook):
                edit.put(entity)


def type_named(kind: str) -> Any:
    """Return the sort of thing that a vault keeps under this name."""
    from copdesk.store.vault import _KIND_OF

    return next(one for one, name in _KIND_OF.items() if name == kind)


def code_of(folder: Path) -> Path:
    """Return where the recovery code of that day is written down, to search for it."""
    return folder.with_name(f"{folder.name}.code")


def broken(note: object, **_: object) -> None:
    """Fail with a private word in the message and among the values."""
    raise ValueError(f"cannot keep {note!r} {TYPED}")


def failing_in(act: Callable[[object], object]) -> None:
    """Let the program hear of a bug."""
    try:
        act(None)
    except ValueError:
        kind, error, trail = sys.exc_info()
        assert kind is not None and error is not None
        sys.excepthook(kind, error, trail)


def main() -> int:
    """Live a day in the folder that is named."""
    folder, leaking = Path(sys.argv[1]), "leaking" in sys.argv[2:]
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    files = witness.Files(folder)
    sys.addaudithook(files.heard)
    day = Day(files, folder, leaking=leaking)
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    QTimer.singleShot(0, app, day.live)
    return application.run(folder / "work" / f"{SYSTEM}.copdesk")


if __name__ == "__main__":
    sys.exit(main())
