"""How far the whole group is with the intake: a bar in four colours, and a chip for each part of it."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.interviews.columns import PILLS
from ui.interviews.people import Stage, Standing
from ui.kit.controls import Button, Kind
from ui.kit.flow import FlowLayout
from ui.kit.theme import Theme

_HEIGHT, _GAP = 8, 3


class Coverage(QWidget):
    """Counts everybody by stage; choosing a chip shows those people."""

    chosen = Signal()

    def __init__(self, theme: Theme, stages: dict[Stage, str]) -> None:
        super().__init__()
        self._stages = stages
        self._bar = _Bar(theme)
        self._group = QButtonGroup(self)
        self.everyone = self._chip(theme, "")
        self.everyone.setChecked(True)
        self.chips = {stage: self._chip(theme, PILLS[stage][0]) for stage in stages}
        self.unasked = self._chip(theme, "sprout")
        row = FlowLayout(spacing=8)
        for chip in (self.everyone, *self.chips.values()):
            row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._bar)
        column.addLayout(row)
        self._group.buttonClicked.connect(self.chosen)

    @property
    def stage(self) -> Stage | None:
        """The stage that is looked at; None for everybody."""
        return next((stage for stage, chip in self.chips.items() if chip.isChecked()), None)

    @property
    def without_question(self) -> bool:
        """Whether only those without a learning question are looked at."""
        return self.unasked.isChecked()

    def count(self, everybody: Iterable[Standing]) -> None:
        """Count again."""
        people = list(everybody)
        counts = Counter(one.stage for one in people)
        for stage, chip in self.chips.items():
            chip.setText(f"{self._stages[stage]}  {counts[stage]}")
        self.everyone.setText(self.tr("Everybody  {count}").format(count=len(people)))
        unasked = sum(not one.questions for one in people)
        self.unasked.setText(self.tr("No learning question  {count}").format(count=unasked))
        self._bar.show_counts([(PILLS[stage][1], counts[stage]) for stage in reversed(self._stages)])
        self._bar.setAccessibleName(", ".join(f"{self._stages[s]} {counts[s]}" for s in self._stages))

    def _chip(self, theme: Theme, icon: str) -> Button:
        chip = Button("", theme, icon=icon, kind=Kind.CHIP, role="muted")
        chip.setProperty("data", True)
        self._group.addButton(chip)
        return chip


class _Bar(QWidget):
    """The parts of a whole beside each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[tuple[str, int]] = []
        self.setFixedHeight(_HEIGHT)

    def show_counts(self, parts: list[tuple[str, int]]) -> None:
        """Show other parts: a colour and a count each."""
        self._parts = [(role, count) for role, count in parts if count]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each part as wide as it counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(count for _, count in self._parts)
        room, left = self.width() - _GAP * max(len(self._parts) - 1, 0), 0.0
        for role, count in self._parts:
            width = room * count / whole
            painter.setBrush(self._theme.colour(role))
            painter.drawRoundedRect(QRectF(left, 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
            left += width + _GAP
