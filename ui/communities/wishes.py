"""The balance a community hopes for: how many participants of each kind of organisation, at least."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import OrganisationKind
from copdesk.domain.composition import CompositionRule, Wish
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import NumberField
from ui.kit.vocabulary import Vocabulary

_COLUMNS = 2
_MOST = 10_000


class WishesField(QWidget):
    """A number for each kind, left empty where nothing is hoped for; `committed` carries all wishes."""

    committed = Signal(tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._rule = CompositionRule()
        self.numbers: dict[OrganisationKind, NumberField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for number, (kind, name) in enumerate(Vocabulary().organisation_kinds().items()):
            self.numbers[kind] = field = NumberField(name, desk, least=1, most=_MOST, optional=True)
            field.committed.connect(self._keep)
            grid.addWidget(field, number // _COLUMNS, number % _COLUMNS, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        meant = self.tr("At least so many participants; falling short keeps nobody out.")
        column.addWidget(Words(meant, Type.MUTED, wrap=True))
        column.addLayout(grid)

    def set_rule(self, rule: CompositionRule) -> None:
        """Show what a rule hopes for."""
        self._rule = rule
        hoped = {wish.kind: wish.least for wish in rule.wishes}
        for kind, field in self.numbers.items():
            field.set_value(hoped.get(kind.value))

    def _keep(self) -> None:
        typed = [Wish(kind=kind.value, least=f.value) for kind, f in self.numbers.items() if f.value is not None]
        own = [wish for wish in self._rule.wishes if wish.kind not in list(OrganisationKind)]
        self.committed.emit((*typed, *own))
