"""The places where a text names somebody, each with a tick."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.erasing import Mention, Spot
from ui.kit.controls import Tick, Type, Words
from ui.kit.theme import Theme


class MentionList(QWidget):
    """Excerpts below each other; ticked are those that can hardly mean anybody else."""

    def __init__(self, mentions: Iterable[Mention], theme: Theme, meaning: str) -> None:
        super().__init__()
        self.ticks: dict[Spot, Tick] = {}
        self.setProperty("paint", "none")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        listed = list(mentions)
        column.addWidget(Words(meaning if listed else self.tr("Nowhere."), Type.MUTED, wrap=True))
        for mention in listed:
            tick = Tick("", theme)
            tick.setAccessibleName(self.tr("Named in: {text}").format(text=mention.excerpt))
            tick.setProperty("data", True)
            tick.setChecked(mention.sure)
            self.ticks[mention.spot] = tick
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(mention.excerpt, wrap=True, data=True), 1)
            column.addLayout(row)

    @property
    def ticked(self) -> frozenset[Spot]:
        """The places with a tick."""
        return frozenset(spot for spot, tick in self.ticks.items() if tick.isChecked())
