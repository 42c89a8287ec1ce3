"""The menu of a block: all that can be done with what is chosen, with its keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.sessions.arranging import Arranging
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme


class BlockMenu(QMenu):
    """Opens with the right mouse button or the Menu key; what does not fit what is chosen is grey.

    Beside the blocks nothing is chosen, and one can only paste.
    """

    title_wanted = Signal()
    split_wanted = Signal()
    heading_wanted = Signal()
    gap_wanted = Signal()

    def __init__(self, programme: Programme, gestures: Gestures, arranging: Arranging, parent: QWidget) -> None:
        super().__init__(parent)
        self._programme, self._gestures, self._theme = programme, gestures, programme.desk.theme
        self._of_one: list[QAction] = []
        self.setAccessibleName(self.tr("What can be done with the block"))
        self._offer_usual(gestures)
        self.addSeparator()
        self._offer_arranging(arranging)
        self.addSeparator()
        self._offer_words()
        self.addSeparator()
        self._offer(self.tr("Set aside"), "Del", "archive", gestures.set_aside)
        self._offer(self.tr("Remove for good"), "", "trash-2", gestures.remove)

    def open_at(self, at: QPoint) -> None:
        """Open at a point of the screen, for what is chosen now."""
        chosen = self._programme.selected
        if not self._gestures.allowed or self.isVisible() or not (chosen or self._gestures.can_paste):
            return
        for action in self.actions():
            action.setEnabled(bool(chosen))
        pinned = bool(chosen) and all(block.pin is not None for block in chosen)
        self._pin.setText((self.tr("Let the start go") if pinned else self.tr("Pin the start")) + "\tCtrl+L")
        self._pin.setIcon(self._theme.icon("pin-off" if pinned else "pin"))
        for action in self._of_one:
            action.setEnabled(len(chosen) == 1)
        self._split.setEnabled(len(chosen) == 1 and chosen[0].minutes > 1)
        self._around.setEnabled(self._split.isEnabled())
        self._beside.setEnabled(len(chosen) > 1)
        self._swap.setEnabled(len(chosen) == 2)
        self._after.setEnabled(any(block.track for block in chosen))
        self._paste.setEnabled(self._gestures.can_paste)
        place = self._programme.place
        self._gap.setEnabled(len(chosen) == 1 and place is not None and place.gap > 0)
        self.popup(at)

    def _offer_usual(self, gestures: Gestures) -> None:
        self._of_one.append(self._offer(self.tr("Edit the title"), "F2", "pencil", self.title_wanted.emit))
        self._pin = self._offer(self.tr("Pin the start"), "Ctrl+L", "pin", gestures.pin)
        self._offer(self.tr("Duplicate"), "Ctrl+D", "layers", gestures.duplicate)
        self._offer(self.tr("Cut"), "Ctrl+X", "scissors", gestures.cut)
        self._offer(self.tr("Copy"), "Ctrl+C", "copy", gestures.copy)
        self._paste = self._offer(self.tr("Paste below"), "Ctrl+V", "clipboard", gestures.paste)

    def _offer_arranging(self, arranging: Arranging) -> None:
        self._split = self._offer(self.tr("Split…"), "Ctrl+Shift+S", "split", self.split_wanted.emit)
        self._around = self._offer(self.tr("Divide around a break"), "", "coffee", arranging.divide_around_break)
        self._offer(self.tr("Second round"), "", "rotate-cw", arranging.repeat)
        self._beside = self._offer(self.tr("Beside each other"), "", "columns-3", arranging.beside)
        self._after = self._offer(self.tr("One after the other"), "", "list", arranging.one_after_the_other)
        self._swap = self._offer(self.tr("Swap groups"), "", "arrow-right-left", arranging.swap)

    def _offer_words(self) -> None:
        heading = self._offer(self.tr("Heading above it…"), "Ctrl+H", "type", self.heading_wanted.emit)
        self._of_one.append(heading)
        self._gap = self._offer(self.tr("Name the time before it…"), "Ctrl+G", "tag", self.gap_wanted.emit)

    def _offer(self, words: str, keys: str, icon: str, act: Callable[[], object]) -> QAction:
        """Add a line; its keys stand there as words, because the designer itself listens to them."""
        action = QAction(self._theme.icon(icon), f"{words}\t{keys}" if keys else words, self)
        action.triggered.connect(lambda *_: act())
        self.addAction(action)
        return action
