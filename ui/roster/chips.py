"""The chips above the roster: parts of it that everybody asks for, and filters kept under a name."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from copdesk.store.lists import FilterLine
from ui.kit.controls import Button, Kind
from ui.kit.flow import FlowLayout
from ui.kit.language import figures
from ui.kit.theme import Theme
from ui.roster.model import OPEN, Choice, Sieve, fold


class Chips(QWidget):
    """At most one chip is pressed: a part of the roster, or a kept filter; none when a filter has no name."""

    chosen = Signal()
    filter_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self)
        self.parts = {choice: Button(words, theme, kind=Kind.CHIP) for choice, words in self._words().items()}
        for chip in self.parts.values():
            self._add(chip)
        outside, chip = self.tr("Outside the composition rule"), self.parts[Choice.OUTSIDE]
        chip.draw("signpost")
        chip.setToolTip(outside)
        self.kept: dict[QAbstractButton, FilterLine] = {}
        self.be_everyone()
        self._group.buttonClicked.connect(self._clicked)

    @property
    def choice(self) -> Choice:
        """The part of the roster that is shown; a kept filter is asked of everyone."""
        return next((choice for choice, chip in self.parts.items() if chip.isChecked()), Choice.EVERYONE)

    @property
    def filter(self) -> FilterLine | None:
        """The kept filter that is shown, if it is one."""
        return next((line for chip, line in self.kept.items() if chip.isChecked()), None)

    def be_everyone(self) -> None:
        """Show everyone."""
        self.be(Choice.EVERYONE)

    def be(self, choice: Choice) -> None:
        """Show a part of the roster."""
        self.parts[choice].setChecked(True)

    def keep(self, filters: Sequence[FilterLine]) -> None:
        """Offer these filters; the one that is shown stays so, as far as it is still there."""
        if list(self.kept.values()) == list(filters):
            return
        shown = self.filter
        for chip in self.kept:
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self.kept = {self._chip(line): line for line in filters}
        again = next((chip for chip, line in self.kept.items() if shown and line.id == shown.id), None)
        if again is not None:
            again.setChecked(True)

    def be_kept(self, name: str) -> None:
        """Show the filter that was kept under this name."""
        chip = next((chip for chip, line in self.kept.items() if fold(line.name) == fold(name)), None)
        if chip is not None:
            chip.setChecked(True)

    def follow(self, words: str, sieve: Sieve) -> None:
        """Let nothing be pressed that is not in force: a kept filter stays while no more is asked than it and a search.

        Everyone is pressed only where no filter leaves anybody out.
        """
        kept = self.filter
        if kept is not None and Sieve.of(kept) == sieve and fold(kept.words) in fold(words):
            return
        if self.choice is Choice.EVERYONE:
            self._press_none()
            self.parts[Choice.EVERYONE].setChecked(sieve == OPEN)

    def _press_none(self) -> None:
        """Let go of whatever is pressed, which a group of which one is pressed does not do by itself."""
        self._group.setExclusive(False)
        for chip in self._group.buttons():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def tell(self, counts: Mapping[Choice, int]) -> None:
        """Say how many there are of those who stand apart; for nobody there is no chip."""
        for choice, count in counts.items():
            chip = self.parts[choice]
            chip.setText(f"{self._words()[choice]}  {figures(count)}")
            chip.setVisible(bool(count) or chip.isChecked())

    @property
    def width_in_a_row(self) -> int:
        """How much room all chips take beside each other."""
        widths = [chip.sizeHint().width() for chip in (*self.parts.values(), *self.kept) if not chip.isHidden()]
        return sum(widths) + self._row.spacing() * (len(widths) - 1)

    def _chip(self, line: FilterLine) -> Button:
        made = Button(line.name.replace("&", "&&"), self._theme, icon="filter", kind=Kind.CHIP)
        made.setProperty("data", True)
        self._add(made)
        return made

    def _add(self, chip: Button) -> None:
        self._group.addButton(chip)
        self._row.addWidget(chip)

    def _clicked(self, chip: QAbstractButton) -> None:
        line = self.kept.get(chip)
        if line is None:
            self.chosen.emit()
        else:
            self.filter_chosen.emit(line)

    def _words(self) -> dict[Choice, str]:
        return {
            Choice.EVERYONE: self.tr("Everyone"),
            Choice.INTAKE_OPEN: self.tr("Intake open"),
            Choice.CORE: self.tr("Core group"),
            Choice.MISSED_TWICE: self.tr("Missed twice"),
            Choice.NOT_CHOSEN: self.tr("Not chosen"),
            Choice.OUTSIDE: self.tr("Outside the rule"),
        }
