"""The line at the door: part of a name, numbers off the sheet, or somebody nobody expected."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.roster import Attendance, Person
from copdesk.store.attending import Expected
from copdesk.store.everyone import KnownPerson
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.lines import Line
from ui.roster.door_book import DoorBook, Entered
from ui.roster.namesakes import Namesakes
from ui.roster.places import PlaceField

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TOLD = 6
"""How many people are told by name."""


class DoorEntry(QWidget):
    """Enter notes whoever is meant; a name that is not on the list can be noted as a walk-in, without typing it again.

    As long as several fit, the keyboard stays here. Emptied, the line has no typing left to take back, so that Ctrl+Z
    is about the last mark.
    `typed` says what is looked for, `downward` that the arrow wants to go on among those who were found.
    """

    typed = Signal(str)
    downward = Signal()

    def __init__(self, desk: Desk, book: DoorBook) -> None:
        super().__init__()
        self._desk, self._book = desk, book
        self.search = Line()
        self.said = Words("", Type.STRONG, wrap=True, data=True)
        self.place = PlaceField(self.tr("Or&ganisation of who walks in"), desk)
        self.take_in = Button(self.tr("Note as wal&k-in"), desk.theme, icon="footprints", kind=Kind.PRIMARY)
        self.which = Namesakes(desk.theme)
        self._stranger, self._told = QWidget(), False
        self._lay_out()
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        self.place.line.installEventFilter(self)
        self.place.line.textEdited.connect(self.which.forget)
        self.take_in.clicked.connect(self._walk_in)
        self.which.answered.connect(self._take_in)
        desk.undone.connect(self._undone)

    def take_up(self, event: QKeyEvent) -> bool:
        """Go on here with a letter or figure that was typed in the list; tells whether it was one."""
        text = event.text()
        if event.modifiers() & _COMMAND or not text.isprintable() or not text.strip():
            return False
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.end(False)
        self.search.insert(text)
        return True

    def begin_again(self) -> None:
        """Be ready for whoever comes next."""
        self.search.setText("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, *, told: bool = False) -> None:
        """Say something below the line; what was `told` of somebody stays while the line is emptied."""
        self.said.setText(words)
        self._told = told

    def tell(self, came: str, people: Iterable[Expected]) -> None:
        """Say what was noted of whom."""
        self.say(f"{came}: {self._names(line.name for line in people)}", told=True)

    def tell_noted(self) -> None:
        """Say who was noted as present."""
        self.say(self._noted(), told=True)

    def tell_back(self, names: Iterable[str]) -> None:
        """Say whose mark was taken back."""
        self.say(self.tr("Taken back: {names}").format(names=self._names(names)), told=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter notes, the arrow goes on into the list, Escape empties the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search:
                return self._searching(event) or super().eventFilter(watched, event)
            if event.key() in _RETURN:
                self._walk_in()
                return True
        return super().eventFilter(watched, event)

    def _searching(self, event: QKeyEvent) -> bool:
        if event.key() in _RETURN:
            self._enter()
        elif event.key() == Qt.Key.Key_Down:
            self.downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.setText("")
        else:
            return False
        return True

    def _enter(self) -> None:
        if not self.search.text().strip():
            return
        came = self._book.enter(self.search.text())
        if came is Entered.NOTED:
            self.search.setText("")
            self.tell_noted()
        elif came is Entered.SEVERAL:
            self.say(self.tr("Several people fit. Type more, or choose one with the arrow and Enter."))
            self.search.end(False)
        elif came is Entered.NO_SUCH_ROWS:
            self._tell_missing()
        elif self._stranger.isVisibleTo(self):
            self.place.offer_known()
            self.place.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_missing(self) -> None:
        """Name the numbers that are on no row, and who was noted by the others."""
        missing = self.tr("Not on the sheet: {numbers}").format(numbers=_ranges(self._book.missing))
        self.search.setText(self.search.text())  # it was typed before the mark: Ctrl+Z is about the mark
        self.say("  ·  ".join((missing, self._noted())) if self._book.noted else missing, told=True)

    def _noted(self) -> str:
        names = self._names(line.name for line in self._book.noted)
        return self.tr("Noted as present: {names}").format(names=names)

    def _names(self, names: Iterable[str]) -> str:
        known = list(names)
        first, more = ", ".join(known[:_TOLD]), len(known) - _TOLD
        return self.tr("{names} and %n more", "", more).format(names=first) if more > 0 else first

    def _undone(self, changes: ChangeSet, page: str) -> None:
        """Say whose mark is gone, and never go on saying that somebody was noted who is not."""
        ours = [change for change in changes.of(Attendance) if change.entity.session_id == self._book.session]
        names = {line.person_id: line.name for line in self._book.lines}
        names |= {change.id: change.entity.full_name for change in changes.of(Person)}
        gone = [names[change.entity.person_id] for change in ours if change.after is None]
        if gone:
            self.tell_back(gone)
        elif self._told:
            self.say("")

    def _typed(self, text: str) -> None:
        fits = not text.strip() or bool(self._book.matching(text))
        unknown = not fits and any(c.isalpha() for c in text) and not any(c.isdigit() for c in text)
        self._stranger.setVisible(unknown)
        self.which.forget()
        if text:
            words = self.tr("“{name}” is not on the list. Press Enter to note a walk-in.") if unknown else ""
            words = words or ("" if fits else self.tr("“{name}” fits nobody on the list."))
            self.say(words.format(name=" ".join(text.split())))
        else:
            self.search.setText("")  # what was typed and taken away is not typed again by Ctrl+Z
        if not text and not self._told:
            self.say("")
        self.typed.emit(text)

    def _walk_in(self) -> None:
        """Note whoever walks in, once it is clear who of those that are known it is, or that it is nobody of them."""
        who = self._book.meant(self.search.text(), self.place.line.text())
        if who.several:
            self.said.setText("")
            self.which.ask(who.several)
        else:
            self._take_in(who.one)

    def _take_in(self, whom: KnownPerson | None) -> None:
        name = " ".join(self.search.text().split())
        if self._book.walk_in(name, self.place.line.text(), whom.id if whom else None):
            self.begin_again()
            self.place.set_value("")
            self.say(self.tr("Noted as walk-in: {name}").format(name=name), told=True)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.search.setPlaceholderText(self.tr("Part of a name, or numbers off the sheet, and Enter"))
        self.search.setAccessibleName(self.tr("Search who is at the door"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(theme.scaled(theme.field_height))
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        row = QHBoxLayout(self._stranger)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.place, 1)
        row.addWidget(self.take_in, 0, Qt.AlignmentFlag.AlignBottom)
        self._stranger.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._stranger)
        column.addWidget(self.which)
        column.addWidget(self.said)


def _ranges(numbers: Iterable[int]) -> str:
    """Return numbers as they are written on paper: "7, 41-99"."""
    runs = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ends = ([number for _, number in run] for _, run in runs)
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in ends)
