"""Typing on the timeline itself: a heading above a block, the name of a gap, the minute at which a block is split."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from copdesk.domain.sessions import Block
from copdesk.domain.time_entry import as_typed
from ui.kit.desk import Desk
from ui.kit.fields import UNREADABLE, LineField
from ui.sessions.arranging import middle_of
from ui.sessions.gestures import Gestures
from ui.sessions.plan import Plan
from ui.sessions.programme import Programme
from ui.sessions.time_fields import DurationField

WIDEST = 300
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Canvas(Protocol):
    """The timeline, as far as typing on it needs to know."""

    programme: Programme
    plan: Plan

    def focus_chosen(self) -> None: ...


class InPlace(QObject):
    """Lays a field over what it changes; Enter keeps it, Escape does not."""

    def __init__(self, canvas: Canvas, stage: QWidget, gestures: Gestures) -> None:
        super().__init__(stage)
        self._canvas, self._stage, self._gestures = canvas, stage, gestures
        self._field: LineField | None = None
        self._frame: QFrame | None = None
        self._asks = False

    @property
    def field(self) -> LineField | None:
        """The field somebody is typing in, if any."""
        return self._field

    def name_section(self, block: Block | None = None) -> None:
        """Type the heading above a block, or above the chosen one."""
        chosen = block or self._canvas.programme.block
        if chosen is None or not self._gestures.allowed:
            return
        where = self._canvas.plan.heading_of(chosen) or self._canvas.plan.rect_of_block(chosen)
        field = LineField(self.tr("Heading above the block"), self._desk, labelled=False, hint=self.tr("Heading"))
        field.set_value(chosen.section)
        self._open(field, where, lambda words: self._keep(chosen, section=words))

    def name_gap(self, block: Block | None = None) -> None:
        """Type what the time before a block is for, or before the chosen one; without such time nothing happens."""
        chosen = block or self._canvas.programme.block
        where = None if chosen is None else self._canvas.plan.gap_of(chosen)
        if chosen is None or where is None or not self._gestures.allowed:
            return
        hint = self.tr("travelling, changing rooms")
        field = LineField(self.tr("What this time is for"), self._desk, labelled=False, hint=hint)
        field.set_value(chosen.gap_name)
        self._open(field, where, lambda words: self._keep(chosen, gap_name=words))

    def ask_split(self) -> None:
        """Ask after how many minutes the chosen block falls apart; the middle stands there already.

        Out of sight, as beside the table alone, nothing can be asked: there the middle it is.
        """
        chosen = self._canvas.programme.block
        if chosen is None or not self._gestures.allowed or chosen.minutes < 2:
            return
        if not self._stage.isVisible():
            self._split(chosen, middle_of(chosen))
            return
        field = DurationField(self.tr("Split after"), self._desk)
        self._open(field, self._canvas.plan.rect_of_block(chosen), lambda at: self._split(chosen, at), asks=True)
        field.line.setText(as_typed(middle_of(chosen)))
        field.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep on Enter, go back on Escape, and close on leaving."""
        if self._field is None:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if Qt.Key(event.key()) in _ENTER:
                self._enter(self._field)
                return True
        elif event.type() == QEvent.Type.FocusOut:
            field, self._field = self._field, None
            if not self._asks:
                field.commit()
            self._put_away(field)
            return True
        return False

    @property
    def _desk(self) -> Desk:
        return self._canvas.programme.desk

    def _keep(self, block: Block, **words: object) -> None:
        """Keep what was typed for a block, unless it is gone by now."""
        now = self._canvas.programme.find(block.id)
        if now is not None:
            self._gestures.change(now, **words)

    def _split(self, block: Block, at: object) -> None:
        now = self._canvas.programme.find(block.id)
        if now is not None and isinstance(at, int):
            self._gestures.split(now, at)

    def _open(self, field: LineField, where: QRect | None, keep: Callable[..., None], *, asks: bool = False) -> None:
        if where is None or not self._stage.isVisible():
            field.deleteLater()
            return
        self._close()
        self._field, self._asks = field, asks
        self._frame = QFrame(self._stage)
        self._frame.setProperty("paint", "card" if asks else "none")
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(*((12, 8, 12, 12) if asks else (0, 0, 0, 0)))
        column.addWidget(field)
        field.committed.connect(keep)
        field.line.installEventFilter(self)
        height = self._frame.sizeHint().height()
        top = where.top() if asks else where.center().y() - height // 2
        self._frame.setGeometry(where.left() + 8, max(0, top), min(WIDEST, where.width() - 16), height)
        self._frame.show()
        self._frame.raise_()
        field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.line.selectAll()

    def _enter(self, field: LineField) -> None:
        """Keep what was typed; what cannot be read is explained, and can be typed again."""
        if field.value is UNREADABLE:
            field.commit()
            self._grow()
            return
        self._field = None
        field.commit()
        self._put_away(field)
        self._canvas.focus_chosen()

    def _close(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            self._put_away(field)
            self._canvas.focus_chosen()

    def _grow(self) -> None:
        """Make room for the sentence below the field."""
        if self._frame is not None:
            width = self._frame.width()
            self._frame.resize(width, max(self._frame.heightForWidth(width), self._frame.sizeHint().height()))

    def _put_away(self, field: LineField) -> None:
        frame, self._frame = self._frame, None
        field.line.removeEventFilter(self)
        field.line.removeEventFilter(field)
        if frame is not None:
            frame.hide()
            frame.deleteLater()
