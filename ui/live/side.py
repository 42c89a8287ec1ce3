"""The panel beside the block that runs: the whole programme, or what the room may see."""

from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from ui.kit.controls import Button, Kind
from ui.kit.page import Inspector
from ui.kit.theme import Theme
from ui.live.room_choice import RoomChoice
from ui.live.run_list import RunList


class Side(StrEnum):
    """What the panel can show."""

    PROGRAMME = "programme"
    ROOM = "room"


class LiveSide(Inspector):
    """One panel with two sides."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=348, name=self.tr("Programme and room"))
        self.list, self.choice = RunList(theme), RoomChoice(theme)
        self.body.setContentsMargins(14, 2, 14, 18)
        self.body.addWidget(self.list)
        self.body.addWidget(self.choice)
        self.body.addStretch()
        self.tabs = {
            Side.PROGRAMME: Button(self.tr("Programme"), theme, kind=Kind.SEGMENT),
            Side.ROOM: Button(self.tr("Room"), theme, kind=Kind.SEGMENT),
        }
        group, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(4)
        for tab in self.tabs.values():
            group.addButton(tab)
            tab.clicked.connect(self._show_side)
            row.addWidget(tab)
        row.addStretch()
        self.head.addLayout(row)
        self.turn_to(Side.PROGRAMME)

    def turn_to(self, side: Side) -> None:
        """Show another side."""
        self.tabs[side].setChecked(True)
        self._show_side()

    def _show_side(self) -> None:
        self.list.setVisible(self.tabs[Side.PROGRAMME].isChecked())
        self.choice.setVisible(self.tabs[Side.ROOM].isChecked())
