"""The kinds of blocks at the left: a click adds one below the chosen block, a drag drops it where it should go."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import BlockKind
from ui.kit.controls import Type, Words
from ui.kit.page import scrolling
from ui.kit.theme import Theme
from ui.sessions.block_face import Face, Faces
from ui.sessions.carry_button import GRIP, CarryButton
from ui.sessions.drag import Drag
from ui.sessions.families import COLOURS, ICONS, USUAL_MINUTES
from ui.sessions.gestures import Gestures
from ui.sessions.words import SessionWords

WIDE, SLIM = 168, 76


class PaletteButton(CarryButton):
    """One kind of block, to press or to drag."""

    def __init__(self, kind: BlockKind, theme: Theme, words: SessionWords, faces: Faces, drag: Drag) -> None:
        super().__init__("", theme, drag, icon=ICONS[kind], role=COLOURS[kind])
        self.kind, self._says, self._faces = kind, words.block_kinds()[kind], faces
        self._minutes = words.minutes(USUAL_MINUTES[kind])
        self.setStyleSheet("text-align: left;")
        self.setAccessibleName(self.tr("Add block: {kind}").format(kind=self._says))
        self.setToolTip(
            self.tr("{kind}, {minutes}: click, or drag to the timeline").format(kind=self._says, minutes=self._minutes)
        )

    def fit(self, *, slim: bool) -> None:
        """Show the icon alone where there is little room."""
        self.setText("" if slim else "  " + self._says)

    def take_hold(self, at: QPoint) -> None:
        """Be ready to drag a new block out of the palette."""
        self.drag.press_new(self.kind, self._picture(), at, GRIP)

    def _picture(self) -> QPixmap:
        face = Face(self._says, "", COLOURS[self.kind], ICONS[self.kind], self._minutes, chosen=True)
        return self._faces.picture(face, QSize(280, 40), self.devicePixelRatioF())


class Palette(QWidget):
    """All kinds of blocks, under a heading."""

    added = Signal()

    def __init__(self, theme: Theme, words: SessionWords, gestures: Gestures, drag: Drag) -> None:
        super().__init__()
        self._theme, self._gestures = theme, gestures
        faces = Faces(theme)
        self._title = Words(self.tr("Add block"), Type.OVERLINE)
        self._hint = Words(
            self.tr("Drag to the timeline, or click to add below the chosen block."), Type.SMALL, wrap=True
        )
        self.buttons = [PaletteButton(kind, theme, words, faces, drag) for kind in BlockKind]
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 14, 0)  # where the scroll bar comes in a low window
        column.setSpacing(6)
        for button in self.buttons:
            button.clicked.connect(self._add)
            column.addWidget(button)
        column.addSpacing(4)
        column.addWidget(self._hint)
        column.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(8)
        outside.addWidget(self._title)
        outside.addWidget(scrolling(column), 1)
        self.fit(slim=False)

    def fit(self, *, slim: bool) -> None:
        """Be a column of words, or of icons alone."""
        for button in self.buttons:
            button.fit(slim=slim)
        self._title.setVisible(not slim)
        self._hint.setVisible(not slim)
        self.setFixedWidth(self._theme.scaled(SLIM if slim else WIDE))

    def _add(self) -> None:
        button = self.sender()
        if isinstance(button, PaletteButton):
            self._gestures.add(button.kind)
            self.added.emit()
