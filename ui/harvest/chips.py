"""Chips that show a part of a list: one for everything and one for each sort there is, with how many."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QLayoutItem, QWidget

from ui.kit.controls import Button, Kind
from ui.kit.theme import Theme

_GAP = 8


class Chips(QWidget):
    """One chip at a time is chosen; a sort nothing belongs to has no chip."""

    turned = Signal()

    def __init__(self, theme: Theme, words: Mapping[Any, str], icons: Mapping[Any, str]) -> None:
        super().__init__()
        self._words = dict(words)
        self._group = QButtonGroup(self)
        self._chips: dict[Any, Button] = {None: Button(self.tr("Everything"), theme, kind=Kind.CHIP)}
        for value, name in words.items():
            self._chips[value] = Button(name, theme, kind=Kind.CHIP, icon=icons[value], role="muted")
        flow = Flow(self)
        for chip in self._chips.values():
            self._group.addButton(chip)
            flow.addWidget(chip)
        self._chips[None].setChecked(True)
        self._group.buttonClicked.connect(self.turned)

    @property
    def value(self) -> Any:
        """The sort that is shown; None for everything."""
        return next(value for value, chip in self._chips.items() if chip.isChecked())

    def choose(self, value: object) -> None:
        """Show a sort, or everything for None."""
        self._chips[value].setChecked(True)
        self.turned.emit()

    def count(self, numbers: Mapping[Any, int]) -> None:
        """Say how many there are of each."""
        for value, chip in self._chips.items():
            if value is not None:
                chip.setText(f"{self._words[value]} {numbers.get(value, 0)}")
                chip.setVisible(bool(numbers.get(value)) or chip.isChecked())
        self.setVisible(sum(map(bool, numbers.values())) > 1 or self.value is not None)


class Flow(QLayout):
    """Puts things beside each other, and goes on in the next row when a row is full."""

    def __init__(self, parent: QWidget, *, between_rows: int = _GAP) -> None:
        super().__init__(parent)
        self._between = between_rows
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Say how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all rows are together."""
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802  Qt's own name
        """Ask for room for the largest."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more than that."""
        return Qt.Orientation(0)

    def setGeometry(self, rect: QRect) -> None:
        """Place all of them."""
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self._between, 0
            if not only_measure:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, row = x + size.width() + _GAP, max(row, size.height())
        return y + row - rect.y()
