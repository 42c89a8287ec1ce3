"""One block on the timeline: it can be chosen, moved by dragging, and made longer by its lower edge."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from copdesk.domain.choices import Certainty
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed, clock
from ui.sessions.block_face import Face, Faces
from ui.sessions.families import COLOURS
from ui.sessions.marks import BlockMarks
from ui.sessions.words import SessionWords

EDGE = 9
FAINT = 0.35
_WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LENGTHEN = {Qt.Key.Key_Plus: 5, Qt.Key.Key_Equal: 5, Qt.Key.Key_Minus: -5}


class Carries(Protocol):
    """Whoever follows the mouse when a block is dragged."""

    @property
    def busy(self) -> bool: ...
    def press(self, button: "BlockButton", at: QPoint, *, edge: bool) -> None: ...
    def motion(self, at: QPoint, *, fine: bool) -> None: ...
    def release(self) -> None: ...
    def cancel(self) -> None: ...


class BlockButton(QAbstractButton):
    """A block one can press; the keyboard's wishes are announced, the mouse's go to whoever carries.

    `joined` asks to choose it along with the others, or no longer; `extended` to choose all up to here; `reached`
    to go so many blocks on and choose all up to there; `walked` to go on with the keyboard alone.
    """

    stepped = Signal(int)
    reached = Signal(int)
    walked = Signal(int)
    joined = Signal()
    extended = Signal()
    lengthened = Signal(int)
    opened = Signal()
    removal_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, canvas: QWidget, faces: Faces, words: SessionWords, marks: BlockMarks, carrier: Carries) -> None:
        super().__init__(canvas)
        self._faces, self._sayings, self._marks, self._carrier = faces, words, marks, carrier
        self.place: Placed | None = None
        self._face: Face | None = None
        self._held = self._faint = self._waits = False
        self.setProperty("data", True)
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def block(self) -> Block:
        """The block it stands for."""
        assert self.place is not None
        return self.place.block

    def set_place(self, place: Placed) -> None:
        """Show a block with its times; nothing is painted again when nothing differs."""
        if place == self.place:
            return
        self.place = place
        self._face = self._face_of(place)
        self.setText(place.block.title.replace("&", "&&"))
        self.setAccessibleName(self._spoken(place))
        self.update()

    def picture(self) -> QPixmap:
        """Return how it looks, to be carried about."""
        assert self._face is not None
        return self._faces.picture(replace(self._face, chosen=True), self.size(), self.devicePixelRatioF())

    def fade(self, *, faint: bool) -> None:
        """Look faint, as long as its picture is carried elsewhere."""
        if faint != self._faint:
            self._faint = faint
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the kept picture down."""
        if self._face is None:
            return
        ringed = self.hasFocus() and bool(self.property("ringed"))
        lit = self.underMouse() or self.isDown()
        face = replace(self._face, chosen=self.isChecked(), lit=lit, ringed=ringed)
        picture = self._faces.picture(face, self.size(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setOpacity(FAINT if self._faint else 1)
        painter.drawPixmap(0, 0, picture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the block, alone or with others, and be ready to drag.

        One of several that are chosen is chosen alone on release, or they could not be dragged together.
        """
        if event.button() != Qt.MouseButton.LeftButton:
            return
        edge, along = self._on_edge(event), self._along(event.modifiers())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if along is not None and not edge:
            along.emit()
            return
        self._held, self._waits = True, self.isChecked()
        if not self._waits:
            self.clicked.emit()
        self._carrier.press(self, event.globalPosition().toPoint(), edge=edge)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show that the lower edge can be dragged."""
        if self._held:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._carrier.motion(event.globalPosition().toPoint(), fine=fine)
        else:
            over = self._on_edge(event)
            self.setCursor(Qt.CursorShape.SizeVerCursor if over else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held:
            self._held = False
            dragged = self._carrier.busy
            self._carrier.release()
            if self._waits and not dragged:
                self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the title of the block."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a neighbour, change the length, remove; with Escape a drag is given up."""
        key, keys = Qt.Key(event.key()), Qt.Key
        plain = not event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        if key == keys.Key_Escape and self._carrier.busy:
            self._held = False
            self._carrier.cancel()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in _WALK:
            self.walked.emit(_WALK[key])
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == keys.Key_Space:
            self.joined.emit()
        elif plain and key in (keys.Key_Up, keys.Key_Down):
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.reached if far else self.stepped).emit(-1 if key == keys.Key_Up else 1)
        elif plain and key in _LENGTHEN:
            self.lengthened.emit(_LENGTHEN[key])
        elif plain and key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.clicked.emit()
            self.opened.emit()
        elif plain and key in (keys.Key_Delete, keys.Key_Backspace):
            self.removal_wanted.emit()
        elif key == keys.Key_Menu or (key == keys.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier):
            self._want_menu()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, for this block or for all that are chosen with it."""
        if not self.isChecked():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.clicked.emit()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self._want_menu()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go dim again."""
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be chosen by coming here with Tab."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.clicked.emit()
        super().focusInEvent(event)

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self.mapToGlobal(QPoint(40, min(30, self.height()))))

    def _along(self, modifiers: Qt.KeyboardModifier) -> SignalInstance | None:
        """Return what a press with these keys held says of the other chosen blocks, if anything."""
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return self.joined
        return self.extended if modifiers & Qt.KeyboardModifier.ShiftModifier else None

    def _on_edge(self, event: QMouseEvent) -> bool:
        return event.position().y() > self.height() - min(EDGE, self.height() / 3)

    def _face_of(self, place: Placed) -> Face:
        block, say = place.block, self._sayings
        parts = [say.part_names[part] for part in block.parts]
        detail = [*self._marks.of(place), say.kind_names[block.kind], block.method, block.lead, block.room]
        return Face(
            title=block.title,
            detail=" · ".join(words for words in detail if words),
            colour=COLOURS[block.kind],
            icon=self._marks.icon(place),
            minutes=self._marks.duration(place),
            parts=" + ".join(parts),
            pinned="" if block.pin is None else clock(block.pin),
            warning=self._marks.warning(place),
            mark=self._marks.mark(block),
            struck=block.certainty is Certainty.CANCELLED,
        )

    def _spoken(self, place: Placed) -> str:
        """Say for a screen reader what the picture shows."""
        block, say = place.block, self._sayings
        words = [block.title, say.kind_names[block.kind], self._marks.duration(place)]
        words += [self.tr("from {time}").format(time=clock(place.start)), *self._marks.of(place)]
        words += [say.parts()[part] for part in block.parts]
        if block.section:
            words.append(self.tr("under the heading {heading}").format(heading=block.section))
        if block.track:
            words.append(self.tr("track {name}").format(name=block.track))
        if block.pin is not None:
            words.append(self.tr("fixed start"))
        if place.gap:
            free = self.tr("{minutes} min free before it").format(minutes=place.gap)
            words += [word for word in (free, block.gap_name) if word]
        if place.overlap and block.minutes:
            words.append(self._marks.warning(place))
        if block.crew_only:
            words.append(self.tr("for the crew only"))
        return ", ".join(words)


def far_enough(start: QPoint, now: QPoint) -> bool:
    """Say whether the mouse has moved far enough to mean a drag."""
    return (now - start).manhattanLength() >= QApplication.startDragDistance()
