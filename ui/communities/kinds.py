"""Which kinds of organisation a community wants or keeps out: one tick for each kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import OrganisationKind
from ui.kit.controls import Tick, Type, Words
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

_COLUMNS = 2


class KindsField(QWidget):
    """Ticks for the kinds of organisation; `committed` carries the kinds that are ticked."""

    committed = Signal(tuple)

    def __init__(self, label: str, theme: Theme) -> None:
        super().__init__()
        self._ticks: dict[OrganisationKind, Tick] = {}
        self._others: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(label, Type.CAPTION))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        column.addLayout(grid)
        for number, (kind, words) in enumerate(Vocabulary().organisation_kinds().items()):
            tick = Tick(words, theme)
            tick.setAccessibleName(f"{label}: {words}")
            tick.clicked.connect(self._clicked)
            self._ticks[kind] = tick
            grid.addWidget(tick, number // _COLUMNS, number % _COLUMNS)

    def set_value(self, kinds: tuple[str, ...]) -> None:
        """Tick these kinds; kinds of the user's own are kept as they are."""
        self._others = tuple(k for k in kinds if k not in list(OrganisationKind))
        for kind, tick in self._ticks.items():
            tick.setChecked(kind in kinds)

    def _clicked(self) -> None:
        ticked = tuple(kind.value for kind, tick in self._ticks.items() if tick.isChecked())
        self.committed.emit((*ticked, *self._others))
