"""Which kinds of organisation a community wants or keeps out: everyone, only these, or everyone but these."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import OrganisationKind
from copdesk.domain.composition import CompositionRule
from ui.kit.controls import Tick
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.vocabulary import Vocabulary

_COLUMNS = 2


class Door(Enum):
    """How the kinds that are ticked are meant."""

    EVERYONE = auto()
    ONLY = auto()
    BUT = auto()


class KindsField(QWidget):
    """A choice how the ticks are meant, and one tick for each kind; `committed` carries (only, never)."""

    committed = Signal(tuple, tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._rule = CompositionRule()
        self._ticks: dict[OrganisationKind, Tick] = {}
        words = [
            (Door.EVERYONE, self.tr("People of every kind of organisation")),
            (Door.ONLY, self.tr("Only people of the kinds ticked below")),
            (Door.BUT, self.tr("Everyone except the kinds ticked below")),
        ]
        self._door = ChoiceField(self.tr("Who belon&gs"), desk, words)
        self._door.committed.connect(self._turned)
        self._grid = QWidget()
        self._grid.setProperty("paint", "none")
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for number, (kind, name) in enumerate(Vocabulary().organisation_kinds().items()):
            self._ticks[kind] = tick = Tick(name, desk.theme)
            tick.clicked.connect(self._ticked)
            grid.addWidget(tick, number // _COLUMNS, number % _COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._door)
        column.addWidget(self._grid)

    def set_rule(self, rule: CompositionRule) -> None:
        """Show a rule."""
        self._rule = rule
        if rule.only or rule.never or self._door.value is None:
            self._door.set_value(Door.ONLY if rule.only else Door.BUT if rule.never else Door.EVERYONE)
        self._grid.setVisible(self._door.value is not Door.EVERYONE)
        shown = rule.only or rule.never
        for kind, tick in self._ticks.items():
            tick.setChecked(kind in shown)

    def _turned(self, _door: object) -> None:
        self._grid.setVisible(self._door.value is not Door.EVERYONE)
        self._tell(self._rule.only or self._rule.never)

    def _ticked(self) -> None:
        own = [k for k in (self._rule.only or self._rule.never) if k not in list(OrganisationKind)]
        self._tell((*(kind.value for kind, tick in self._ticks.items() if tick.isChecked()), *own))

    def _tell(self, kinds: tuple[str, ...]) -> None:
        only = kinds if self._door.value is Door.ONLY else ()
        never = kinds if self._door.value is Door.BUT else ()
        self.committed.emit(only, never)
