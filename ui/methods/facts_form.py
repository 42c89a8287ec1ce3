"""The facts of a method of one's own, the same in both languages: shelf, minutes, people, what it counts for."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Part
from copdesk.domain.methods import LONGEST_METHOD, Method
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, Field, LineField, NumberField
from ui.kit.flow import FlowLayout
from ui.kit.vocabulary import offered
from ui.methods.signs import FAMILIES, PARTS
from ui.methods.words import MethodTerms

_MOST_PARTS = 2


class PartChips(QWidget):
    """Which of the three parts a method serves, two at most: a third takes the place of the first."""

    committed = Signal(object)

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._parts: list[Part] = []
        self.chips = {
            part: Button(name, desk.theme, kind=Kind.CHIP, icon=PARTS[part][0], role="muted")
            for part, name in terms.parts().items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Words(self.tr("Part"), Type.CAPTION))
        row = FlowLayout(spacing=6)
        for chip in self.chips.values():
            chip.clicked.connect(self._pressed)
            row.addWidget(chip)
        column.addLayout(row)

    def set_value(self, parts: tuple[Part, ...]) -> None:
        """Show which parts it serves."""
        self._parts = list(parts)
        for part, chip in self.chips.items():
            chip.setChecked(part in parts)

    def _pressed(self) -> None:
        pressed = next(part for part, chip in self.chips.items() if chip is self.sender())
        kept = [part for part in self._parts if part is not pressed]
        wanted = kept if pressed in self._parts else [*kept, pressed][-_MOST_PARTS:]
        self.set_value(tuple(wanted))
        self.committed.emit(tuple(wanted))


class FactsForm(QWidget):
    """The fields for the facts; `fact_set` tells which fact became what."""

    fact_set = Signal(str, object)

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._make_choices(desk, terms)
        self._make_figures(desk)
        self._fields: dict[str, Field | PartChips] = {
            "family": self.family,
            "phase": self.phase,
            "parts": self.parts,
            "activity": self.activity,
            "talk": self.talk,
            "online": self.online,
            "shortest": self.shortest,
            "longest": self.longest,
            "seconds_each": self.seconds_each,
            "minutes_besides": self.minutes_besides,
            "fewest": self.fewest,
            "most": self.most,
            "subgroup": self.subgroup,
            "credit": self.credit,
        }
        for name, field in self._fields.items():
            field.setProperty("names", name)
            field.committed.connect(self._committed)
        self._lay_out()

    @property
    def typed(self) -> tuple[LineField, ...]:
        """The fields one types in."""
        return tuple(field for field in self._fields.values() if isinstance(field, LineField))

    def show_method(self, method: Method) -> None:
        """Show the facts of a method."""
        for name, field in self._fields.items():
            value: Any = getattr(method, name)
            if isinstance(field, Field) and field.editor.hasFocus() and field.value == value:
                continue
            field.set_value(value)

    def _make_choices(self, desk: Desk, terms: MethodTerms) -> None:
        families = terms.families()
        self.family = ChoiceField(self.tr("Shelf"), desk, [])
        self.family.set_choices(offered(families), [FAMILIES[family][0] for family in families])
        self.phase = ChoiceField(self.tr("Moment"), desk, offered(terms.phases()))
        self.parts = PartChips(desk, terms)
        self.activity = ChoiceField(self.tr("What people do"), desk, offered(terms.activities()))
        self.talk = ChoiceField(self.tr("Who can speak"), desk, offered(terms.talks()))
        self.online = CheckField(self.tr("Works &online too"), desk)
        self.credit = LineField(self.tr("Thought of by"), desk)
        for choice in (self.family, self.phase, self.activity, self.talk):
            choice.box.setMinimumContentsLength(6)
            choice.box.setSizeAdjustPolicy(choice.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _make_figures(self, desk: Desk) -> None:
        self.shortest = NumberField(self.tr("Shortest"), desk, most=LONGEST_METHOD, unit="min")
        self.longest = NumberField(self.tr("Longest"), desk, most=LONGEST_METHOD, unit="min")
        self.seconds_each = NumberField(self.tr("For each person"), desk, most=36_000, unit="s")
        self.minutes_besides = NumberField(self.tr("And besides"), desk, most=LONGEST_METHOD, unit="min")
        self.fewest = NumberField(self.tr("People, at least"), desk, least=1, most=10_000)
        self.most = NumberField(self.tr("People, at most"), desk, least=1, most=10_000, optional=True)
        self.subgroup = NumberField(self.tr("People per group"), desk, least=1, most=10_000, optional=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        pairs: Mapping[int, tuple[QWidget, QWidget]] = {
            0: (self.shortest, self.longest),
            1: (self.seconds_each, self.minutes_besides),
            2: (self.fewest, self.most),
            3: (self.subgroup, self.phase),
        }
        for row, pair in pairs.items():
            for place, field in enumerate(pair):
                grid.addWidget(field, row, place, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        for field in (self.family, self.parts, self.activity, self.talk, self.online, self.credit):
            column.addWidget(field)

    def _committed(self, value: object) -> None:
        field = self.sender()
        if field is not None:
            self.fact_set.emit(str(field.property("names")), value)
