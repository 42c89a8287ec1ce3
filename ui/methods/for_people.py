"""How long a method takes for so many people, and whether it suits them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.method_library import Entry, misfits
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import NumberField
from ui.kit.page import Banner
from ui.methods.words import MethodTerms


class ForPeople(QWidget):
    """A small field for the number of people, and what follows from it."""

    changed = Signal()

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._terms = terms
        self.field = NumberField(self.tr("Nu&mber of people"), desk, least=1, most=10_000, optional=True)
        self.field.line.setFixedWidth(desk.theme.scaled(136))
        self.takes = Words("", Type.STRONG, wrap=True)
        self.misfit = Banner(desk.theme, "", "circle-alert", "warn")
        self.takes.setContentsMargins(0, 0, 0, 8)  # beside the words in the field, not at its edge
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field)
        row.addWidget(self.takes, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.misfit)
        self.field.committed.connect(self._tell)

    @property
    def people(self) -> int | None:
        """How many people there are, as far as is known."""
        return self.field.value

    def set_people(self, people: int | None) -> None:
        """Begin with so many people."""
        self.field.set_value(people)

    def show_method(self, entry: Entry) -> None:
        """Say what this number of people means for a method."""
        minutes = self._terms.minutes(entry.method.minutes_for(self.people))
        told = self.tr("plan {time}") if self.people else self.tr("plan {time} or more")
        self.takes.setText(told.format(time=minutes))
        wrong = self._terms.misfits(entry.method, misfits(entry.method, self.people))
        self.misfit.words.setText(wrong)
        self.misfit.setVisible(bool(wrong))

    def _tell(self, value: object) -> None:
        self.changed.emit()
