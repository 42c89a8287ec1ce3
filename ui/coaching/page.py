"""The screen of coaching notes: no vault yet, a closed one, or an open one to write in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from copdesk.domain.names import folded
from copdesk.domain.problems import Problem
from ui.coaching.closed import ClosedView
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.recovery import RecoveryOffer
from ui.coaching.renewal import Renewal
from ui.coaching.setup import Setup
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.page import Page
from ui.kit.veil import Veil


class CoachingPage(Page):
    """Shows private words only while the door is open; `recovery_sheet_wanted` brings a code to be printed."""

    recovery_sheet_wanted = Signal(str)

    def __init__(self, desk: Desk, door: VaultDoor, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, self.tr("Coaching notes"))
        self.setParent(parent)
        self._desk, self._door = desk, door
        self.setup, self.closed = Setup(desk), ClosedView(desk, door)
        self.recovery, self.veil = RecoveryOffer(desk.theme), Veil(desk.theme)
        self.notes: NotesView | None = None
        self._making_another = False
        self._renewal = Renewal(desk, door, self)
        self.views = QStackedWidget()
        for view in (self.setup, self.closed, self.recovery, self.veil):
            self.views.addWidget(view)
        self.body.addWidget(self.views)
        self._make_actions()
        self._join()
        if door.is_open:
            self._opened()
        else:
            self._show()

    def start_search(self) -> None:
        """Search in the notes, when they can be read."""
        if self.notes is not None:
            self.notes.start_search()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand ready for the passphrase, so that nobody types it into nothing."""
        super().showEvent(event)
        if self.views.currentWidget() is self.closed:
            self.closed.entry.setFocus()

    def _show(self, *args: object) -> None:
        """Show what fits the state of the door."""
        view = self._view()
        if self.views.currentWidget() is not view:
            self.views.setCurrentWidget(view)
        self.setup.offer_way_back(on=self._making_another)
        if view is self.closed:
            self.closed.reload()
        is_open = self._door.is_open
        for button in (self.talk, self.passphrase, self.sheet, self.close_now):
            button.setVisible(is_open)
        talking = self._door.talking
        self.talk.setText(self.tr("End the con&versation") if talking else self.tr("&Start a conversation"))
        self.talk.draw("circle-check" if talking else "messages-square")
        self.set_title(self.tr("Coaching notes"), self._state())
        if view is self.veil:
            self.veil.setFocus()

    def _view(self) -> QWidget:
        if self._door.veiled:
            return self.veil
        if self._door.is_open and self.notes is not None:
            return self.recovery if self.recovery.has_code else self.notes
        return self.setup if self._making_another or not self._door.vaults else self.closed

    def _state(self) -> str:
        if not self._door.is_open:
            return self.tr("Only for your eyes")
        if self._door.talking:
            state = self.tr("In conversation; veils itself after three minutes")
        else:
            state = self.tr("Open; closes by itself after three minutes")
        return f"{self._door.label} · {state}"

    # What happens

    def _opened(self) -> None:
        vault, bench = self._door.vault, self._door.bench
        if vault is None or bench is None:
            return
        self._making_another = False
        self.closed.forget()
        self.setup.forget()
        self.notes = NotesView(self._desk, vault, bench, self._door.guard)
        self.views.addWidget(self.notes)
        self.history = bench.undo
        self._show()
        if self.isVisible():
            self.notes.rail.setFocus()

    def _closing(self) -> None:
        if self.notes is not None:
            self.notes.keep()

    def _closed(self) -> None:
        """Let go of everything that was read."""
        self.history = None
        self.recovery.forget()
        notes, self.notes = self.notes, None
        if notes is not None:
            notes.forget()
            self.views.removeWidget(notes)
            notes.setParent(None)
            notes.deleteLater()
        self._show()
        if self.isVisible():
            self.closed.entry.setFocus()

    def _veil(self) -> None:
        bench = self._door.bench
        self.history = bench.undo if bench is not None and not self._door.veiled else None
        if self.notes is not None:
            self.notes.veil(on=self._door.veiled)
        self._show()

    def _made(self, code: str) -> None:
        self.recovery.show_code(code)
        self._show()
        self.recovery.sheet.setFocus()

    def _refused(self, problem: Problem) -> None:
        if self.isVisible() and self.views.currentWidget() is self.closed:
            self.closed.tell(problem)
        elif self.isVisible() and self.views.currentWidget() is self.setup:
            self.setup.show_problem(problem)

    def _busy(self, busy: bool) -> None:
        self.setup.set_busy(busy=busy)
        self.closed.set_busy(busy=busy)

    def _make(self, label: str, passphrase: str) -> None:
        """Make a vault under a name of its own, so that they can be told apart."""
        if any(folded(info.label) == folded(label) for info in self._door.vaults):
            self.setup.label.show_problem(self.tr("There is a vault of this name already. Give it another one."))
        else:
            self._door.create(label, passphrase)

    def _make_another(self) -> None:
        self._making_another = True
        self._show()

    def _back(self) -> None:
        self._making_another = False
        self._show()

    def _talk(self) -> None:
        if self._door.talking:
            self._door.end_conversation()
        else:
            self._door.begin_conversation()
            self._show()

    def _new_sheet(self) -> None:
        question = self.tr("Make a new recovery sheet?")
        meaning = self.tr("The sheet you have now will no longer open the vault. The passphrase stays as it is.")
        self._desk.ask.confirm(question, meaning, self.tr("&Make a new sheet"), self._make_sheet)

    def _make_sheet(self) -> None:
        code = self._door.new_recovery_code()
        if code is not None:
            self._made(code)

    def _make_actions(self) -> None:
        theme = self._desk.theme
        self.talk = Button("", theme, icon="messages-square")
        self.passphrase = Button("", theme, icon="key", name=self.tr("Another passphrase…"))
        self.sheet = Button("", theme, icon="printer", name=self.tr("New recovery sheet…"))
        self.close_now = Button(self.tr("&Close the vault"), theme, icon="lock")
        self.close_now.setToolTip(self.tr("Ctrl+Shift+L"))
        for button in (self.talk, self.passphrase, self.sheet, self.close_now):
            self.add_action(button)
        for button in (self.passphrase, self.sheet):
            button.setEnabled(not self._desk.read_only)

    def _join(self) -> None:
        door = self._door
        door.opened.connect(self._opened)
        door.closing.connect(self._closing)
        door.closed.connect(self._closed)
        door.veil_changed.connect(self._veil)
        door.made.connect(self._made)
        door.refused.connect(self._refused)
        door.locksmith.busy_changed.connect(self._busy)
        self.setup.wanted.connect(self._make)
        self.setup.left.connect(self._back)
        self.closed.another_wanted.connect(self._make_another)
        self.closed.opened_by_code.connect(self._renewal.ask_for_new)
        self.recovery.sheet_wanted.connect(self.recovery_sheet_wanted)
        self.recovery.left.connect(self._show)
        self.veil.lifted.connect(door.lift)
        self.talk.clicked.connect(self._talk)
        self.passphrase.clicked.connect(self._renewal.ask)
        self.sheet.clicked.connect(self._new_sheet)
        self.close_now.clicked.connect(door.close)
        self._desk.community_chosen.connect(self._show)
