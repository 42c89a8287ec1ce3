"""The line at the door: part of a name, numbers off the sheet, or somebody nobody expected."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.store.everyone import KnownPerson
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.lines import Line
from ui.roster.door_book import DoorBook, Entered
from ui.roster.namesakes import Namesakes
from ui.roster.places import PlaceField

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DoorEntry(QWidget):
    """Enter notes whoever is meant; a name that is not on the list can be noted as a walk-in, without typing it again.

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
        self._stranger = QWidget()
        self._lay_out()
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        self.place.line.installEventFilter(self)
        self.place.line.textEdited.connect(self.which.forget)
        self.take_in.clicked.connect(self._walk_in)
        self.which.answered.connect(self._take_in)

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
        if event.key() in _RETURN and self.search.text().strip():
            self._enter()
        elif event.key() in (Qt.Key.Key_Down, *_RETURN):
            self.downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    def _enter(self) -> None:
        came = self._book.enter(self.search.text())
        if came is Entered.NOTED:
            self._noted()
            self.search.clear()
        elif came is Entered.SEVERAL:
            self.said.setText(self.tr("Several people fit. Type more, or choose one with the arrow and Enter."))
            self.downward.emit()
        elif came is Entered.NO_SUCH_ROWS:
            self._noted()
            self.said.setText(self.tr("Not all of these numbers are on the sheet. {names}").format(names=self._names()))
        else:
            self.place.offer_known()
            self.place.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _noted(self) -> None:
        self.said.setText(self.tr("Noted as present: {names}").format(names=self._names()))

    def _names(self) -> str:
        return ", ".join(line.name for line in self._book.noted)

    def _typed(self, text: str) -> None:
        unknown = bool(text.strip()) and not self._book.matching(text) and any(c.isalpha() for c in text)
        self._stranger.setVisible(unknown)
        self.which.forget()
        if text:
            words = self.tr("“{name}” is not on the list. Press Enter to note a walk-in.")
            self.said.setText(words.format(name=" ".join(text.split())) if unknown else "")
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
            self.search.clear()
            self.place.set_value("")
            self.said.setText(self.tr("Noted as walk-in: {name}").format(name=name))
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

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
