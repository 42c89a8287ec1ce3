"""How the checks of a community are set: which ask, from where, and other shares for one kind of session."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Part, SessionKind
from copdesk.domain.community import CheckSettings, Community, KindLimits, PartLimits
from copdesk.domain.programme_checks import Family
from ui.kit.check_words import CheckWords
from ui.kit.controls import Button, Kind, Tick
from ui.kit.desk import Desk
from ui.kit.field import Field
from ui.kit.fields import ChoiceField, NumberField
from ui.kit.vocabulary import Vocabulary

DAY = 24 * 60


class FamiliesField(QWidget):
    """One tick for each family of checks; `committed` carries those that are off."""

    committed = Signal(tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.ticks: dict[Family, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for family, name in CheckWords().families().items():
            self.ticks[family] = tick = Tick(name, desk.theme)
            tick.clicked.connect(self._ticked)
            column.addWidget(tick)

    def set_off(self, off: tuple[str, ...]) -> None:
        """Show which are off."""
        for family, tick in self.ticks.items():
            tick.setChecked(family.value not in off)

    def _ticked(self) -> None:
        self.committed.emit(tuple(family.value for family, tick in self.ticks.items() if not tick.isChecked()))


class KindLimitsField(QWidget):
    """The least shares of the parts for one kind of session; `committed` carries all kinds that differ."""

    committed = Signal(tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._community: Community | None = None
        kinds = [(k, name) for k, name in Vocabulary().session_kinds().items() if k is not SessionKind.CAFE]
        self.kind = ChoiceField(self.tr("Kind of session"), desk, kinds)
        self.kind.set_value(SessionKind.KICK_OFF)
        self.kind.committed.connect(self._show)
        self.usual = Button(self.tr("As all other sessions"), desk.theme, icon="rotate-ccw", kind=Kind.LINK)
        self.usual.clicked.connect(self._forget)
        self.shares: dict[Part, NumberField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, (part, name) in enumerate(Vocabulary().parts().items()):
            self.shares[part] = field = NumberField(name, desk, most=100, unit="%")
            field.committed.connect(self._keep)
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kind)
        column.addLayout(grid)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)

    def show_community(self, community: Community) -> None:
        """Show the shares of a community."""
        self._community = community
        self._show()

    def _own(self) -> dict[SessionKind, PartLimits]:
        return {} if self._community is None else {k.kind: k.limits for k in self._community.checks.kind_limits}

    def _show(self) -> None:
        if self._community is None:
            return
        own = self._own()
        limits = own.get(self.kind.value, self._community.limits)
        for part, field in self.shares.items():
            field.set_value(getattr(limits, part.value))
        self.usual.setVisible(self.kind.value in own)

    def _keep(self) -> None:
        typed = {part.value: field.value for part, field in self.shares.items()}
        self._tell(self._own() | {self.kind.value: PartLimits.model_validate(typed)})

    def _forget(self) -> None:
        self._tell({kind: limits for kind, limits in self._own().items() if kind is not self.kind.value})

    def _tell(self, limits: dict[SessionKind, PartLimits]) -> None:
        self.committed.emit(tuple(KindLimits(kind=kind, limits=those) for kind, those in limits.items()))


class Thresholds(QWidget):
    """From where the checks ask, each field by the name of its setting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        labels = {
            "longest_listening": self.tr("Listening on end, at most"),
            "knowledge_block": self.tr("Translate after new knowledge of"),
            "long_stretch": self.tr("Ask for a break after"),
            "too_long_stretch": self.tr("Warn without a break from"),
            "room_change": self.tr("Walking to another room"),
        }
        share = NumberField(self.tr("Active share, at least"), desk, most=100, unit="%")
        rest = NumberField(self.tr("Sessions before a method comes again"), desk, least=1, most=20)
        minutes = {n: NumberField(label, desk, least=1, most=DAY, unit=self.tr("min")) for n, label in labels.items()}
        self.fields: dict[str, Field] = {"active_share": share, **minutes, "method_rest": rest}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in self.fields.values():
            column.addWidget(field)


def off_again(settings: CheckSettings, off: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is off, keeping what this version of the program does not know."""
    known = {family.value for family in Family}
    return (*off, *(name for name in settings.off if name not in known))
