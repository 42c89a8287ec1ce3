"""A table to type standing answers into: Tab goes to the next cell, Enter to the one below, Escape puts it back."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from copdesk.domain.standing import StandingAnswers
from ui.kit.cells import Cell, paragraph
from ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_NAME, _LEAST, _PAD, _FIRST = 176, 44, 8, 18


class Row(NamedTuple):
    """One row: a person in a session, and what stands before it."""

    session: UUID
    person: UUID
    name: str


class Answers(QAbstractTableModel):
    """The answers as they are kept; what is typed is asked to be kept by `typed`."""

    typed = Signal(object, object, str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.questions: Sequence[str] = ()
        self._answers = StandingAnswers(())
        self.editable = True
        self.first = ""

    def show_answers(self, rows: Sequence[Row], questions: Sequence[str], answers: StandingAnswers) -> None:
        """Show other rows, or the same ones with what they answer now."""
        if (list(rows), list(questions)) == (list(self.rows), list(self.questions)):
            self._answers = answers
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(questions)))
            return
        self.beginResetModel()
        self.rows, self.questions, self._answers = rows, questions, answers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many columns there are."""
        return 0 if parent.isValid() else 1 + len(self.questions)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Put the questions above their answers."""
        if orientation != Qt.Orientation.Horizontal or role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        return self.first if section == 0 else self.questions[section - 1]

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        one = self.rows[row]
        return self._answers.text(one.session, one.person, self.questions[column - 1]) if column else one.name

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give a cell its words."""
        if index.isValid() and role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return self.text(index.row(), index.column())
        if index.isValid() and role == _ROLE.AccessibleTextRole and index.column():
            return f"{self.rows[index.row()].name}, {self.text(index.row(), index.column())}"
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Ask for what was typed to be kept."""
        one = self.rows[index.row()]
        self.typed.emit(one.session, one.person, self.questions[index.column() - 1], str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the answers be typed in, not the names."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() and self.editable else usual


class AnswerTable(QTableView):
    """The table itself."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.answers = Answers(self)
        self.setAccessibleName(name)
        self.setModel(self.answers)
        self.setItemDelegate(_Cells(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Questions(theme, self))
        self.answers.modelReset.connect(self.fit)
        self.answers.dataChanged.connect(self.fit_rows)
        theme.changed.connect(self.fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins to type in the cell that is chosen; Delete empties it."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() > 0:
            if self.answers.editable:
                self.answers.setData(index, "")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self, *args: object) -> None:
        """Give every question as much room, and every row as much as its words need."""
        header, columns = self.horizontalHeader(), self.answers.columnCount()
        header.setFixedHeight(self._theme.scaled(56))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        name = self._theme.scaled(_NAME)
        header.resizeSection(0, name)
        room = max(self.viewport().width() - name, 0)
        for column in range(1, columns):
            header.resizeSection(column, room // max(columns - 1, 1))
        self.fit_rows()

    def fit_rows(self, *args: object) -> None:
        """Make every row as high as its longest answer."""
        measure, least = QFontMetrics(self._theme.font()), self._theme.scaled(_LEAST)
        for row in range(self.answers.rowCount()):
            heights = (
                measure.boundingRect(
                    QRect(0, 0, max(self.columnWidth(c) - 2 * _PAD - 4, 40), 100_000), _WRAP, self.answers.text(row, c)
                ).height()
                for c in range(self.answers.columnCount())
            )
            self.setRowHeight(row, max(least, max(heights, default=0) + 2 * _PAD + 4))

    def step(self, index: Index, *, forth: bool) -> bool:
        """Type on in the next cell, or the one before; False at the end."""
        columns = len(self.answers.questions)
        place = index.row() * columns + index.column() - 1 + (1 if forth else -1)
        if not 0 <= place < columns * len(self.answers.rows):
            return False
        self._type_in(place // columns, place % columns + 1)
        return True

    def below(self, index: Index) -> bool:
        """Type on in the cell below; False at the bottom."""
        if index.row() + 1 >= len(self.answers.rows):
            return False
        self._type_in(index.row() + 1, index.column())
        return True

    def _type_in(self, row: int, column: int) -> None:
        index = self.answers.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)


class _Questions(QHeaderView):
    """The questions above their answers, on as many lines as there is room for."""

    def __init__(self, theme: Theme, view: AnswerTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme, self._answers = theme, view.answers

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one question."""
        painter.save()
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        where = QRectF(rect).adjusted(_PAD + 4 if section else _FIRST, 4, -_PAD, -4)
        text = str(self._answers.headerData(section, Qt.Orientation.Horizontal))
        paragraph(Cell(painter, where, self._theme), text, role="muted", delta=-0.8)
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Paints the words, and opens a place to write in a cell."""

    def __init__(self, theme: Theme, view: AnswerTable) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        where = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        now = self._view.currentIndex()
        here = now.row() == index.row() and now.column() == index.column()
        painter.save()
        if here:
            painter.fillRect(where, self._theme.colour("selected"))
        painter.fillRect(QRect(where.x(), where.bottom(), where.width(), 1), self._theme.colour("line"))
        text = self._view.answers.text(index.row(), index.column())
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("text"))
        left = _PAD + 4 if index.column() else _FIRST
        painter.drawText(where.adjusted(left, _PAD + 2, -_PAD, -_PAD), _WRAP, text)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the place to write."""
        made = QPlainTextEdit(parent)
        made.setProperty("cell", True)
        made.setAccessibleName(self._view.answers.questions[index.column() - 1])
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        assert isinstance(editor, QPlainTextEdit)
        if not editor.document().isModified():
            editor.setPlainText(self._view.answers.text(index.row(), index.column()))
            editor.selectAll()
            editor.document().setModified(False)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Keep what was typed, if it is something else."""
        assert isinstance(editor, QPlainTextEdit)
        if editor.toPlainText() != self._view.answers.text(index.row(), index.column()):
            self._view.answers.setData(index, editor.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab and Enter keep what was typed and go on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._go_on(watched, sideways=True, forth=event.key() == Qt.Key.Key_Tab)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
                self._go_on(watched, sideways=False, forth=True)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, editor: QWidget, *, sideways: bool, forth: bool) -> None:
        index = QPersistentModelIndex(self._view.currentIndex())
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        went = self._view.step(index, forth=forth) if sideways else self._view.below(index)
        if not went:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
