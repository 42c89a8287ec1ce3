"""The list over the whole screen for whoever stands at the door: large rows, names and organisations only."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.attendance import THERE
from copdesk.domain.choices import AttendanceMark
from copdesk.domain.sessions import Session
from copdesk.store.attending import Expected
from ui.kit.cells import Cell, words
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.language import figures
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.kit.theme import WEIGHTS
from ui.roster.door_book import DoorBook
from ui.roster.door_entry import DoorEntry
from ui.roster.marks import draw_mark
from ui.roster.until import called

_ROW, _LINE = 76, 54


class DoorScreen(QWidget):
    """Type and press Enter, or touch a row; Escape goes back. It shows what a sign-in sheet shows, no more."""

    def __init__(self, desk: Desk, book: DoorBook, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._desk, self._book, self._twice = desk, book, False
        self.setWindowTitle(self.tr("Door list"))
        self.setProperty("paint", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.entry = DoorEntry(desk, book)
        self.count = Words("", Type.TITLE, data=True)
        self.about = Words("", Type.MUTED, data=True, elide=True)
        self.back = Button(self.tr("&Back (Esc)"), desk.theme, icon="minimize-2")
        self.undo = Button(self.tr("&Take back"), desk.theme, icon="undo-2")
        columns = [
            Column(self.tr("Name"), _name, 0, None, self._person, _by_name),
            Column(self.tr("There"), self._there, 150, None, _mark),
        ]
        self.rows: Rows[Expected] = Rows(columns, _key, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="door-screen", name=self.tr("Door list"))
        self._lay_out()
        self._join()

    def open_for(self, owner: QWidget) -> None:
        """Show it over the whole screen, ready to type."""
        self._show()
        self.setGeometry(owner.screen().geometry())
        self.showFullScreen()
        self.activateWindow()
        self.entry.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; anything typed elsewhere goes on in the line at the top."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif not self.entry.take_up(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list letters and figures go on in the line; touching twice by mistake counts once."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.entry.take_up(event) or super().eventFilter(watched, event)
        if event.type() in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
            swallowed, self._twice = self._twice, event.type() == QEvent.Type.MouseButtonDblClick
            return swallowed or self._twice
        return super().eventFilter(watched, event)

    def _show(self, *args: object) -> None:
        session = self._desk.workbook.get(Session, self._book.session) if self._book.session else None
        self.about.setText(called(session) if session else "")
        found = self._book.matching(self.entry.search.text())
        listed = [line for line in found if line.expected or line.mark in THERE or self.entry.search.text()]
        self.rows.set_rows(listed)
        words = self.tr("{present} of {expected} are here")
        told = [words.format(present=figures(self._book.present), expected=figures(self._book.wanted))]
        if self._book.unexpected:
            told.append(self.tr("%n walked in", "", self._book.unexpected))
        self.count.setText("  ·  ".join(told))

    def _touched(self, index: QModelIndex) -> None:
        line = self.rows.row(index.row())
        self._book.toggle(line)
        self.entry.begin_again()
        if line.mark in THERE:
            self.entry.tell_back([line.name])
        else:
            self.entry.tell_noted()

    def _chosen(self, line: Expected) -> None:
        self._book.come([line])
        self.entry.begin_again()
        self.entry.tell_noted()

    def _take_back(self) -> None:
        if not self._book.take_back():
            self.entry.say(self.tr("There is no mark to take back."))

    def _into_table(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.selectRow(0)

    def _join(self) -> None:
        self._book.changed.connect(self._show)
        self.entry.typed.connect(self._show)
        self.entry.downward.connect(self._into_table)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.table.clicked.connect(self._touched)
        self.table.opened.connect(self._chosen)
        self.back.clicked.connect(self.hide)
        self.undo.clicked.connect(self._take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._take_back)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.entry.search.setFixedHeight(theme.scaled(_LINE))
        self.entry.search.setFont(theme.font(6))
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW))
        head = QHBoxLayout()
        head.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.about)
        told.addWidget(self.count)
        head.addLayout(told, 1)
        head.addWidget(self.undo)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(18)
        column.addLayout(head)
        column.addWidget(self.entry)
        column.addWidget(on_card(self.table), 1)

    def _there(self, line: Expected) -> str:
        return self.tr("is here") if line.mark in THERE else ""

    def _person(self, cell: Cell, line: Expected) -> None:
        number = str(line.number) if line.number else ""
        words(cell, number, role="muted", delta=2, tabular=True)
        beside = cell.moved(cell.theme.scaled(52))
        half = beside.where.width() / 2
        words(beside.moved(0, half), line.name, delta=5, weight=WEIGHTS.DemiBold)
        words(beside.moved(half), line.organisation, role="muted", delta=2)


def _mark(cell: Cell, line: Expected) -> None:
    draw_mark(cell, AttendanceMark.PRESENT, given=line.mark in THERE, size=1.6)


def _key(line: Expected) -> str:
    return line.person


def _name(line: Expected) -> str:
    return f"{line.name}, {line.organisation}" if line.organisation else line.name


def _by_name(line: Expected) -> tuple[str, str, str, str]:
    return line.order
