"""The keys of the designer, for those who would rather not use a mouse."""

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
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (keys, words) in enumerate(self._keys()):
            grid.addWidget(Words(keys, Type.CAPTION, wrap=True), row, 0)
            grid.addWidget(Words(words, Type.SMALL, wrap=True), row, 1)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("↑ ↓, Alt+↑ ↓"), self.tr("choose the block above or below")),
            (self.tr("Shift+↑ ↓, Shift+click"), self.tr("choose up to there")),
            (self.tr("Ctrl+click, Ctrl+Space"), self.tr("choose one more, or one less")),
            (self.tr("Ctrl+↑ ↓"), self.tr("go on without choosing")),
            (self.tr("Ctrl+A"), self.tr("choose all blocks")),
            (self.tr("Alt+Shift+↑ ↓"), self.tr("move what is chosen")),
            (self.tr("Alt+Shift+→ ←"), self.tr("five minutes longer or shorter; + and - too")),
            (self.tr("Ctrl+Enter"), self.tr("insert a block below")),
            (self.tr("Ctrl+D"), self.tr("duplicate")),
            (
                self.tr("Ctrl+C, Ctrl+X, Ctrl+V"),
                self.tr("copy, cut, paste; in another session too, and a table from Word or Excel"),
            ),
            (self.tr("Ctrl+L"), self.tr("pin the start, or let it go")),
            (self.tr("Ctrl+Shift+S"), self.tr("split the block")),
            (self.tr("Ctrl+H"), self.tr("heading above the block")),
            (self.tr("Ctrl+G"), self.tr("name the free time before it")),
            (self.tr("F2"), self.tr("edit the title")),
            (self.tr("Ctrl+F"), self.tr("search a method")),
            (self.tr("Del"), self.tr("set aside; on the shelf: remove")),
            (self.tr("Enter on the shelf"), self.tr("bring back")),
            (self.tr("Menu, Shift+F10"), self.tr("everything that can be done")),
            (self.tr("Shift while dragging an edge"), self.tr("by the minute")),
            (self.tr("Ctrl+Shift+1, 2, 3"), self.tr("timeline, both, table")),
            (self.tr("Enter or Tab in the table"), self.tr("on to the next row or cell")),
            (self.tr("Alt+←"), self.tr("back to the list of sessions")),
        ]
