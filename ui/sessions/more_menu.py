"""The button with three dots in a heading: what one does less often, in a menu."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.kit.controls import Button
from ui.kit.theme import Theme


class MoreMenu(Button):
    """Takes verbs one by one; each is an action with a word and an icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme, icon="ellipsis")
        self.setAccessibleName(self.tr("More to do with this session"))
        self.setToolTip(self.tr("More"))
        self.verbs = QMenu(self)
        self.setMenu(self.verbs)

    def add(self, words: str, icon: str, act: Callable[[], object]) -> QAction:
        """Put one more verb at the end."""
        action = self.verbs.addAction(self._theme.icon(icon), words)
        action.triggered.connect(lambda *_: act())
        return action

    def add_menu(self, menu: QMenu) -> None:
        """Put a whole menu at the end."""
        self.verbs.addMenu(menu)
