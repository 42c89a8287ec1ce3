"""What was set aside, in a row below the timeline: it takes no part, and waits to be brought back."""

from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from copdesk.domain.sessions import Block
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.dressed import dress_again
from ui.kit.flow import FlowLayout
from ui.kit.page import scrolling
from ui.sessions.block_face import Face, Faces
from ui.sessions.carry_button import GRIP, CarryButton
from ui.sessions.drag import Drag
from ui.sessions.families import COLOURS, ICONS
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords

ROWS = 2.4
"""How many rows of cards show before the shelf scrolls; the half row says that there is more."""

_LONGEST = 34
_BACK, _GONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter), (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ShelfCard(CarryButton):
    """One block that was set aside: Enter or a double click brings it back, Del removes it for good."""

    wanted = Signal()
    discarded = Signal()
    stepped = Signal(int)

    def __init__(self, block: Block, faces: Faces, words: SessionWords, drag: Drag, programme: Programme) -> None:
        theme = programme.desk.theme
        super().__init__("", theme, drag, icon=ICONS[block.kind], role=COLOURS[block.kind])
        self.block, self._faces, self._words = block, faces, words
        self.setProperty("data", True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        minutes = words.minutes(block.minutes)
        title = block.title if len(block.title) <= _LONGEST else block.title[: _LONGEST - 1].rstrip() + "…"
        self.setText(f"  {title} · {minutes}".replace("&", "&&"))
        self.setAccessibleName(self.tr("{title}, {minutes}, set aside").format(title=block.title, minutes=minutes))
        self.back = Button(self.tr("Put back"), theme, kind=Kind.LINK)
        self.back.setAccessibleName(self.tr("Put back: {title}").format(title=block.title))
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the card does the same
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addStretch()
        row.addWidget(self.back)
        self.setStyleSheet("text-align: left;")
        self.setToolTip(self.tr("Enter or a double click puts it back; drag it elsewhere; Del removes it"))

    def sizeHint(self) -> QSize:
        """Leave room for the way back beside the title."""
        return super().sizeHint() + QSize(self.back.sizeHint().width() + 4, 0)

    def take_hold(self, at: QPoint) -> None:
        """Be ready to drag it back onto the timeline."""
        face = Face(
            self.block.title,
            "",
            COLOURS[self.block.kind],
            ICONS[self.block.kind],
            self._words.minutes(self.block.minutes),
            chosen=True,
        )
        picture = self._faces.picture(face, QSize(280, 40), self.devicePixelRatioF())
        self.drag.press_kept(self.block, picture, at, GRIP)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Bring it back where it stood."""
        self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring it back, remove it, or go to the card beside it."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.drag.busy:
            self.drag.cancel()
        elif key in _BACK:
            self.wanted.emit()
        elif key in _GONE:
            self.discarded.emit()
        elif key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view."""
        super().focusInEvent(event)
        self.stepped.emit(0)


class Shelf(QFrame):
    """All that was set aside from the session on the table; without any it takes no room."""

    def __init__(self, programme: Programme, gestures: Gestures, words: SessionWords, drag: Drag) -> None:
        super().__init__()
        self._programme, self._gestures, self._words, self._drag = programme, gestures, words, drag
        self._faces = Faces(programme.desk.theme)
        self._cards: dict[UUID, ShelfCard] = {}
        self._title = Words("", Type.OVERLINE)
        self._flow = FlowLayout(spacing=6)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 14, 2)
        holder.addLayout(self._flow)
        holder.addStretch()
        self._area = scrolling(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 4)
        column.setSpacing(5)
        column.addWidget(self._title)
        column.addWidget(self._area)
        self._offering = (False, False)
        drag.kept_on(self)
        programme.changed.connect(self._show)
        programme.desk.theme.changed.connect(self._show)
        self._show()

    @property
    def cards(self) -> list[ShelfCard]:
        """The cards, in the order of the programme."""
        return [self._cards[block.id] for block in self._programme.shelf]

    def contains(self, at: QPoint) -> bool:
        """Say whether a point of the screen is on the shelf."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(at))

    def offer(self, *, carrying: bool, over: bool) -> None:
        """Show where blocks that are carried can be set aside, and light up when they are above it."""
        if (carrying, over) == self._offering:
            return
        self._offering = (carrying, over)
        if carrying:
            self._title.setText(self.tr("Let go here to set aside"))
            self.setVisible(True)
        else:
            self._show()
        self.setProperty("paint", "info" if over else "none")
        dress_again(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as the width asks for."""
        super().resizeEvent(event)
        self._area.setFixedHeight(self._height())

    def _show(self) -> None:
        kept = {block.id: block for block in self._programme.shelf}
        for block_id in [i for i, card in self._cards.items() if kept.get(i) != card.block]:
            self._put_away(self._cards.pop(block_id))
        for block in self._programme.shelf:
            if block.id not in self._cards:
                self._cards[block.id] = self._card(block)
        for card in self.cards:
            self._flow.removeWidget(card)
            self._flow.addWidget(card)
        self._title.setText(self.tr("Set aside ({count})").format(count=len(kept)))
        self.setVisible(bool(kept))
        self._area.setFixedHeight(self._height())

    def _height(self) -> int:
        row = max((card.sizeHint().height() + 6 for card in self.cards), default=0)
        wanted = self._flow.heightForWidth(max(200, self.width() - 40))
        return min(wanted + 6, round(ROWS * row))

    def _card(self, block: Block) -> ShelfCard:
        made = ShelfCard(block, self._faces, self._words, self._drag, self._programme)
        made.setEnabled(self._gestures.allowed)
        made.wanted.connect(self._bring_back)
        made.discarded.connect(self._discard)
        made.stepped.connect(self._step)
        return made

    def _put_away(self, card: ShelfCard) -> None:
        self._flow.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _bring_back(self) -> None:
        card = self.sender()
        if isinstance(card, ShelfCard):
            self._gestures.bring_back(card.block)

    def _discard(self) -> None:
        card = self.sender()
        if isinstance(card, ShelfCard):
            index = self.cards.index(card)
            self._gestures.discard(card.block)
            if self.cards:
                self.cards[min(index, len(self.cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, steps: int) -> None:
        card = self.sender()
        if isinstance(card, ShelfCard) and card in self.cards:
            there = self.cards[min(max(self.cards.index(card) + steps, 0), len(self.cards) - 1)]
            self._area.ensureWidgetVisible(there)
            if steps:
                there.setFocus(Qt.FocusReason.TabFocusReason)
