"""Chips and choices that keep only the methods one can use."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import Activity, Part
from copdesk.domain.method_library import Filters
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, NumberField
from ui.kit.flow import FlowLayout
from ui.methods.signs import PARTS
from ui.methods.words import MethodTerms

M = TypeVar("M", bound=Enum)


class FilterBar(QWidget):
    """One row of chips, and below it, when asked, what else one can choose by; `more` stands beside the search line."""

    turned = Signal()

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._make_chips(desk)
        self._make_fields(desk, terms)
        self._lay_out()

    @property
    def filters(self) -> Filters:
        """What a method must be like now."""
        return Filters(
            part=next((part for part, chip in self.parts.items() if chip.isChecked()), None),
            activity=self.activity.value,
            phase=self.phase.value,
            family=self.family.value,
            minutes=self.minutes.value,
            people=self.people.value,
            online=self.online.isChecked(),
            own=self.own.isChecked(),
        )

    def clear(self) -> None:
        """Let everything through."""
        for chip in (*self.parts.values(), self.online, self.own):
            chip.setChecked(False)
        for field in self._fields:
            field.set_value(None)
        self._tell()

    def _make_chips(self, desk: Desk) -> None:
        names = {
            Part.KNOWLEDGE: self.tr("Knowledge"),
            Part.TRANSLATE: self.tr("Sharing"),
            Part.NETWORK: self.tr("Network"),
        }
        self.parts = {
            part: Button(name, desk.theme, kind=Kind.CHIP, icon=PARTS[part][0], role="muted")
            for part, name in names.items()
        }
        self.online = Button(self.tr("Works online"), desk.theme, kind=Kind.CHIP, icon="monitor", role="muted")
        self.own = Button(self.tr("Our own"), desk.theme, kind=Kind.CHIP)
        self.more = Button(self.tr("More filters"), desk.theme, kind=Kind.CHIP, icon="sliders-horizontal", role="muted")
        for chip in self.parts.values():
            chip.clicked.connect(self._part_pressed)
        self.online.clicked.connect(self._tell)
        self.own.clicked.connect(self._tell)
        self.more.clicked.connect(self._show_more)

    def _make_fields(self, desk: Desk, terms: MethodTerms) -> None:
        activities = {kind: words for kind, words in terms.activities().items() if kind is not Activity.NONE}
        self.family = ChoiceField(self.tr("Shelf"), desk, _or_any(self.tr("All shelves"), terms.families()))
        self.phase = ChoiceField(self.tr("Moment"), desk, _or_any(self.tr("Any moment"), terms.phases()))
        self.activity = ChoiceField(self.tr("What people do"), desk, _or_any(self.tr("Anything"), activities))
        self.minutes = NumberField(self.tr("Minutes available"), desk, least=1, most=20_160, optional=True)
        self.people = NumberField(self.tr("People there are"), desk, least=1, most=10_000, optional=True)
        self._fields = (self.family, self.phase, self.activity, self.minutes, self.people)
        for field in self._fields:
            field.set_value(None)
            field.committed.connect(self._tell)
        for field in (self.minutes, self.people):
            field.line.setFixedWidth(desk.theme.scaled(120))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        chips = QWidget()
        row = FlowLayout(chips)
        for chip in (*self.parts.values(), self.online, self.own):
            row.addWidget(chip)
        self._rest = QWidget()
        below = FlowLayout(self._rest, spacing=10)
        for field in self._fields:
            below.addWidget(field)
        column.addWidget(chips)
        column.addWidget(self._rest)
        self._rest.hide()

    def _part_pressed(self) -> None:
        pressed = self.sender()
        for chip in self.parts.values():
            if chip is not pressed:
                chip.setChecked(False)
        self._tell()

    def _show_more(self) -> None:
        self._rest.setVisible(self.more.isChecked())

    def _tell(self, *args: object) -> None:
        """Say how many fields limit the list, also when they are folded away."""
        count = sum(field.value is not None for field in self._fields)
        told = self.tr("More filters ({count})").format(count=count)
        self.more.setText(told if count else self.tr("More filters"))
        self.turned.emit()


def _or_any(anything: str, words: Mapping[M, str]) -> list[tuple[M | None, str]]:
    return [(None, anything), *words.items()]
