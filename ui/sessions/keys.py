"""The keys of the designer, for those who would rather not use a mouse."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.controls import Type, Words


class KeyList(QWidget):
    """Each key with what it does."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(self._keys()):
            grid.addWidget(Words(keys, Type.CAPTION), row, 0)
            grid.addWidget(Words(words, Type.SMALL, wrap=True), row, 1)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            (_native("Alt+Up") + " " + _native("Alt+Down"), self.tr("choose the block above or below")),
            (_native("Alt+Shift+Up"), self.tr("move the block up; with the arrow down, down")),
            (_native("Alt+Shift+Right"), self.tr("five minutes longer; with the arrow left, shorter")),
            (_native("Ctrl+Return"), self.tr("insert a block below")),
            (_native("Ctrl+D"), self.tr("duplicate")),
            (_native("Ctrl+L"), self.tr("pin the start, or let it go")),
            (_native("F2"), self.tr("edit the title")),
            (_native("Del"), self.tr("remove")),
            (_native("Alt+Left"), self.tr("back to the list of sessions")),
        ]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
