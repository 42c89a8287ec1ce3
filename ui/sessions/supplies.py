"""What a session is made from, at the left of the timeline: the kinds of blocks, or the library of methods."""

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind
from ui.kit.flow import FlowLayout
from ui.kit.theme import Theme
from ui.sessions.method_shelf import MethodShelf
from ui.sessions.palette import SLIM, WIDE, Palette

_SHELF = 212


class Supplies(QWidget):
    """Two tabs above each other's place; the library needs words, so it is wide also where there is little room."""

    def __init__(self, theme: Theme, palette: Palette, shelf: MethodShelf) -> None:
        super().__init__()
        self._theme, self._slim = theme, False
        self._palette, self.shelf = palette, shelf
        self.kinds = Button(self.tr("Kinds"), theme, icon="layout-list", kind=Kind.SEGMENT, role="muted")
        self.methods = Button(self.tr("Methods"), theme, icon="book-open", kind=Kind.SEGMENT, role="muted")
        self._names = {button: button.text() for button in (self.kinds, self.methods)}
        self._views = QStackedWidget()
        self._views.addWidget(palette)
        self._views.addWidget(shelf)
        self._tabs = QButtonGroup(self)
        row = FlowLayout(spacing=0)
        for number, button in enumerate(self._names):
            button.setAccessibleName(self._names[button])
            button.setToolTip(self._names[button])
            self._tabs.addButton(button, number)
            row.addWidget(button)
        self.kinds.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._views, 1)
        self._tabs.idToggled.connect(self._turn)
        self.fit(slim=False)

    def fit(self, *, slim: bool) -> None:
        """Be a column of words, or of icons alone."""
        self._slim = slim
        self._palette.fit(slim=slim)
        self._turn()

    def find_method(self) -> None:
        """Turn to the library, ready to search in it."""
        self.methods.setChecked(True)
        self.shelf.start_search()

    def _turn(self, *args: object) -> None:
        library = self.methods.isChecked()
        self._views.setCurrentIndex(int(library))
        narrow = self._slim and not library
        for button, name in self._names.items():
            button.setText("" if narrow else name)
        self.setFixedWidth(self._theme.scaled(_SHELF if library else SLIM if narrow else WIDE))
