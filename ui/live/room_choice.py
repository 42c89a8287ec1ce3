"""What the facilitator lets the room see beside now and next: house agreements, or harvest cards one by one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from copdesk.domain.harvest import HarvestItem
from ui.kit.controls import Dial, Tick, Type, Words
from ui.kit.theme import Theme
from ui.live.room_canvas import Sheet

_LONGEST = 90


class RoomChoice(QWidget):
    """Three sheets to choose from, and a tick for each harvest card that may be shown."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offered: tuple[HarvestItem, ...] = ()
        self._ticks: dict[UUID, Tick] = {}
        self._texts: dict[UUID, str] = {}
        self.sheets = {
            Sheet.NOW: Dial(self.tr("Now and the assignment"), theme),
            Sheet.AGREEMENTS: Dial(self.tr("House agreements"), theme),
            Sheet.CARDS: Dial(self.tr("Harvest cards"), theme),
        }
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        only = self.tr("The room sees what goes on, what comes next, the time and the assignment. Never your notes.")
        column.addWidget(Words(only, Type.MUTED, wrap=True))
        for dial in self.sheets.values():
            group.addButton(dial)
            column.addWidget(dial)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(4)
        column.addLayout(self._cards)
        none = self.tr("There are no cards that may be shown: a quote needs the consent of its speaker.")
        self._none = Words(none, Type.CAPTION, wrap=True)
        column.addWidget(self._none)
        column.addStretch()
        self.sheets[Sheet.NOW].setChecked(True)
        group.buttonClicked.connect(self._chosen)

    @property
    def sheet(self) -> Sheet:
        """Which sheet was chosen."""
        return next(sheet for sheet, dial in self.sheets.items() if dial.isChecked())

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The ticks of the cards that may be shown."""
        return tuple(self._ticks.values())

    @property
    def cards(self) -> tuple[str, ...]:
        """The words of the cards that were ticked."""
        return tuple(self._texts[identity] for identity, tick in self._ticks.items() if tick.isChecked())

    def offer(self, items: Sequence[HarvestItem], *, agreements: bool) -> None:
        """Offer the cards that may be shown; what was ticked stays so, and agreements that are gone are put away."""
        self.sheets[Sheet.AGREEMENTS].setEnabled(agreements)
        if not agreements and self.sheet is Sheet.AGREEMENTS:
            self.sheets[Sheet.NOW].setChecked(True)
        if tuple(items) != self._offered:
            self._offered = tuple(items)
            self._make_ticks()
        self._show()

    def _make_ticks(self) -> None:
        ticked = {identity for identity, tick in self._ticks.items() if tick.isChecked()}
        for tick in self._ticks.values():
            self._cards.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._texts = {item.id: item.text for item in self._offered}
        self._ticks = {identity: self._tick(text) for identity, text in self._texts.items()}
        for identity, tick in self._ticks.items():
            tick.setChecked(identity in ticked)
            self._cards.addWidget(tick)

    def _tick(self, text: str) -> Tick:
        line = " ".join(text.split())
        width = self._theme.scaled(250)
        tick = Tick(
            self._theme.metrics.elidedText(line, Qt.TextElideMode.ElideRight, width).replace("&", "&&"), self._theme
        )
        tick.setProperty("data", True)
        tick.setAccessibleName(line[:_LONGEST])
        tick.setToolTip(line)
        tick.clicked.connect(self.changed)
        return tick

    def _chosen(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        cards = self.sheet is Sheet.CARDS
        for tick in self._ticks.values():
            tick.setVisible(cards)
        self._none.setVisible(cards and not self._ticks)
