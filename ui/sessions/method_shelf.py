"""The library beside the timeline: search a method, drag it to its place, or press Enter to put it below."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from copdesk.domain.method_library import Entry, spoken
from copdesk.domain.sessions import Block
from ui.kit.cells import Cell, two_lines
from ui.kit.controls import Button, Type, Words
from ui.kit.lines import Line
from ui.kit.methods import Methods
from ui.kit.rows import Column, Index, Rows
from ui.kit.theme import Theme
from ui.sessions.block_face import Face, Faces
from ui.sessions.drag import Drag
from ui.sessions.families import COLOURS, ICONS
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords

_ROW, _LOW = 46, 400
_GRIP = QPoint(40, 16)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ShelfPainter(QStyledItemDelegate):
    """Paints a method: its name, and how long it takes here."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the two lines."""
        model = index.model()
        assert isinstance(model, Rows)
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        chosen, lit = bool(state & state.State_Selected), bool(state & state.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(where.adjusted(0, 1, 0, -1), 7, 7)
        row, column = model.row(index.row()), model.columns[0]
        told = column.detail(row) if column.detail else ""
        two_lines(Cell(painter, where.adjusted(9, 0, -6, 0), self._theme, chosen), column.text(row), told)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give each method the same height."""
        return QSize(0, self._theme.scaled(_ROW))


class ShelfView(QListView):
    """The methods; one of them can be carried away with the mouse, or put into the session with Enter."""

    lifted = Signal(object, QPoint)
    wanted = Signal(object)

    def __init__(self, rows: Rows[Entry], theme: Theme, drag: Drag) -> None:
        super().__init__()
        self._rows, self._drag = rows, drag
        self._held = False
        self._pressed: UUID | str | None = None
        self.setModel(rows)
        self.setItemDelegate(ShelfPainter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Methods to put into the session"))

    @property
    def entry(self) -> Entry | None:
        """The chosen method, or else the first."""
        index = self.currentIndex()
        number = index.row() if index.isValid() else 0
        return self._rows.row(number) if number < self._rows.rowCount() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be ready to carry a method away."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._held, entry = True, self._rows.row(index.row())
            self._pressed = entry.id
            self.lifted.emit(entry, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it; without one in hand, light up what is under the mouse."""
        if self._held:
            self._drag.motion(event.globalPosition().toPoint(), fine=False)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it where it is."""
        self._held = False
        self._drag.release()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put it below the chosen block; a double click that began elsewhere puts nothing in."""
        index = self.indexAt(event.position().toPoint())
        entry = self._rows.row(index.row()) if index.isValid() else None
        if entry is not None and entry.id == self._pressed:
            self.wanted.emit(entry)
        self._pressed = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was pressed: a second click comes too late after something else was shown."""
        super().hideEvent(event)
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts the method below the chosen block, Escape lets go of one that is carried."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wanted.emit(self.entry)
        elif event.key() == Qt.Key.Key_Escape and self._drag.busy:
            self._held = False
            self._drag.cancel()
        else:
            super().keyPressEvent(event)


class MethodShelf(QWidget):
    """A search line with the methods below it; they are read when the shelf is first seen."""

    added = Signal()

    def __init__(self, programme: Programme, gestures: Gestures, words: SessionWords, drag: Drag) -> None:
        super().__init__()
        desk = programme.desk
        self._programme, self._gestures, self._words, self._drag = programme, gestures, words, drag
        self._methods, self._faces = Methods(desk, self), Faces(desk.theme)
        self._people: int | None = None
        self.search = self._search_line(desk.theme)
        name = Column(self.tr("Method"), self._methods.name, 0, self._minutes)
        self.rows: Rows[Entry] = Rows([name], lambda entry: entry.id, self)
        self.view = ShelfView(self.rows, desk.theme, drag)
        self.view.setMinimumHeight(desk.theme.scaled(_ROW))
        self._nothing = Words(self.tr("No method fits these words."), Type.MUTED, wrap=True)
        self.insert = Button(self.tr("Insert"), desk.theme, icon="plus")
        self.insert.setToolTip(self.tr("Insert the chosen method below the chosen block (Enter)"))
        hint = self.tr("Choose one and insert it, double-click it, or drag it to the timeline.")
        self._hint = Words(hint, Type.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.search, self._nothing):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self.insert)
        column.addWidget(self._hint)
        self._join()

    def start_search(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the library, now that it is looked at."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the methods where there is little."""
        super().resizeEvent(event)
        self._hint.setVisible(event.size().height() >= _LOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down goes into the list, Enter takes the first, Escape empties it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in _ENTER and self.search.text():
                self._add(self.view.entry)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _search_line(self, theme: Theme) -> Line:
        made = Line()
        made.setPlaceholderText(self.tr("Search methods"))
        made.setAccessibleName(self.tr("Search the methods to put into the session"))
        made.setClearButtonEnabled(True)
        made.setFixedHeight(theme.scaled(theme.field_height))
        made.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        return made

    def _join(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._refresh)
        self.view.wanted.connect(self._add)
        self.insert.clicked.connect(self._insert)
        self.view.lifted.connect(self._lift)
        self._methods.changed.connect(self._refresh)
        self._programme.changed.connect(self._recount)

    def _refresh(self, *args: object) -> None:
        if self.isVisible():
            self._people = self._methods.people(self._programme.session)
            self.rows.set_rows(self._methods.found(self.search.text()))
            self.view.setCurrentIndex(self.rows.index(0, 0) if self.rows.rowCount() else QModelIndex())
            self._nothing.setVisible(not self.rows.rowCount())
            self.insert.setEnabled(bool(self.rows.rowCount()) and self._gestures.allowed)

    def _recount(self) -> None:
        """Show other minutes when another number of people is expected."""
        if self.isVisible() and self._people != self._methods.people(self._programme.session):
            self._refresh()

    def _draft(self, entry: Entry) -> Block | None:
        session = self._programme.session
        return None if session is None else self._methods.draft(entry, session, self._people)

    def _add(self, entry: Entry | None) -> None:
        draft = None if entry is None else self._draft(entry)
        if draft is not None and self._gestures.allowed:
            self._gestures.add_block(draft)
            self.added.emit()

    def _insert(self) -> None:
        self._add(self.view.entry)

    def _lift(self, entry: Entry, at: QPoint) -> None:
        draft = self._draft(entry)
        if draft is not None:
            self._drag.press_draft(draft, self._picture(draft), at, _GRIP)

    def _picture(self, draft: Block) -> QPixmap:
        minutes = self._words.minutes(draft.minutes)
        face = Face(draft.title, "", COLOURS[draft.kind], ICONS[draft.kind], minutes, chosen=True)
        return self._faces.picture(face, QSize(280, 40), self.devicePixelRatioF())

    def _minutes(self, entry: Entry) -> str:
        told = self._words.minutes(entry.method.minutes_for(self._people))
        purpose = spoken(entry.method, self._methods.language).purpose
        return f"{told} · {purpose}" if purpose else told
