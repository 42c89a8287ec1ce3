"""One line to go anywhere: type a few letters of a person, a session, a method or a command, and press Enter."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from ui.app.goals import Goal, best
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.tables import CardTable, Column, Rows

_WIDTH, _HEIGHT = 620, 470
_MOST = 50
_ON_ITS_WAY = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
"""Keys that go to the list, though the keyboard stands in the line."""


class Finder(QDialog):
    """Shows what fits while one types; the arrows choose, Enter goes, Esc leaves things as they were.

    What there is comes part by part once it stands there, so that nobody waits for it with their first letter.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._goals: list[Goal] = []
        self._parts: Iterator[list[Goal]] = iter(())
        self._arriving = QTimer(self)
        self._arriving.timeout.connect(self._take_more)
        theme = desk.theme
        self.setWindowTitle(self.tr("Go to"))
        self.resize(theme.scaled(_WIDTH), theme.scaled(_HEIGHT))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A person, session, method, screen or command"))
        self.line.setAccessibleName(self.tr("Go to"))
        self.line.setFixedHeight(theme.scaled(theme.field_height))
        self.line.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        columns = (
            Column[Goal](self.tr("Name"), lambda goal: goal.name, 0, detail=lambda goal: goal.detail),
            Column[Goal](self.tr("What"), lambda goal: goal.kind, 110),
        )
        self.rows: Rows[Goal] = Rows(columns, id, self)
        self.table = CardTable(self.rows, theme, desk.settings, called="finder", name=self.tr("What fits"))
        self.nothing = Words(self.tr("Nothing is called so."), Type.MUTED)
        self.more = Words(self.tr("There is more. Type on to find fewer."), Type.SMALL)
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self.go)
        self.table.clicked.connect(self.go)
        self.table.opened.connect(self.go)
        self.table.chosen.connect(self._read_aloud)
        self._look()
        self.line.setFocus()

    @property
    def goals(self) -> list[Goal]:
        """All that has come by now."""
        return self._goals

    @property
    def complete(self) -> bool:
        """Whether everything has come."""
        return not self._arriving.isActive()

    def offer(self, parts: Iterator[list[Goal]]) -> None:
        """Take in what there is, a part at a time."""
        self._parts = parts
        self._arriving.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ON_ITS_WAY:
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def go(self, *args: object) -> None:
        """Go to what is chosen, if anything is."""
        goal = self.table.row if self.rows.rowCount() else None
        if goal is not None and self.isVisible():
            self.accept()
            goal.go()

    def _take_more(self) -> None:
        part = next(self._parts, None)
        if part is None:
            self._arriving.stop()
        else:
            self._goals += part
        self._show(stay=self.table.currentIndex().row() > 0)

    def _look(self, *args: object) -> None:
        self._show(stay=False)

    def _show(self, *, stay: bool) -> None:
        """Show what fits, with the first of it chosen unless somebody went down from there."""
        found = best(self._goals, self.line.text(), _MOST + 1)
        self.rows.set_rows(found[:_MOST])
        self.more.setVisible(len(found) > _MOST)
        self.table.setVisible(bool(found))
        self.nothing.setVisible(self.complete and not found)
        if found and not stay:
            self.table.selectRow(0)
            self.table.scrollToTop()

    def _read_aloud(self, goal: Goal | None) -> None:
        """Let a screen reader say what is chosen, because the keyboard stays in the line."""
        if goal is not None and QAccessible.isActive():
            said = ", ".join(filter(None, (goal.name, goal.detail, goal.kind)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def _lay_out(self) -> None:
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.more)
