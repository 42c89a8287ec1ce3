"""The panel beside the picture: whose turn it is, the theme groups, and the days that matter to people."""

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.page import Inspector
from ui.season.cases import CasesPane
from ui.season.edits import SeasonEdits
from ui.season.gathered import Gathered
from ui.season.groups import GroupsPane
from ui.season.key_dates import DatesPane
from ui.season.planner import PlannerPane
from ui.season.words import SeasonWords


class SeasonPanel(Inspector):
    """Three panes of which one is shown, and the planning of turns in their place."""

    def __init__(self, desk: Desk, gathered: Gathered, edits: SeasonEdits, words: SeasonWords) -> None:
        super().__init__(desk.theme, name="")
        self.setAccessibleName(self.tr("Turns, theme groups and key dates"))
        self.cases = CasesPane(desk, gathered, edits, words)
        self.groups = GroupsPane(desk, gathered, edits)
        self.dates = DatesPane(desk, gathered, edits)
        self.planner = PlannerPane(desk, gathered, edits, words)
        self._panes: list[QWidget] = [self.cases, self.groups, self.dates]
        self._buttons = QButtonGroup(self)
        row = FlowLayout(spacing=6)
        for number, text in enumerate((self.tr("&Turns"), self.tr("&Groups"), self.tr("Key &dates"))):
            button = Button(text, desk.theme, kind=Kind.SEGMENT)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        self._buttons.button(0).setChecked(True)
        self.head.addLayout(row)
        inside = QVBoxLayout()
        for pane in (*self._panes, self.planner):
            inside.addWidget(pane)
        self.body.addLayout(inside, 1)
        self._buttons.idClicked.connect(self._turned)
        self.cases.plan_wanted.connect(self._begin_planning)
        self.planner.left.connect(self._turned)
        self._turned()

    def show_all(self) -> None:
        """Show what is known now."""
        self.cases.refill()
        self.groups.refill()
        self.dates.refill()
        self.planner.refill()

    def turn_to(self, pane: QWidget) -> None:
        """Show one of the panes."""
        self._buttons.button(self._panes.index(pane)).setChecked(True)
        self._turned()

    def _turned(self, *args: object) -> None:
        self._show_only(self._panes[max(self._buttons.checkedId(), 0)])

    def _begin_planning(self) -> None:
        self._show_only(self.planner)
        self.planner.begin()

    def _show_only(self, wanted: QWidget) -> None:
        for pane in (*self._panes, self.planner):
            pane.setVisible(pane is wanted)
