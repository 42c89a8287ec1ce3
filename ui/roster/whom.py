"""Who is meant when something is done with the list: everybody, those who fit what is looked for, those selected."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Dial, Kind, Type, Words
from ui.kit.language import figures
from ui.kit.theme import Theme
from ui.roster.listing import Listing
from ui.roster.model import OPEN, Choice

_WIDTH = 420


class Part(StrEnum):
    """A part of the list that can be meant, from wide to narrow."""

    EVERYBODY = "everybody"
    FITTING = "fitting"
    SELECTED = "selected"


People = frozenset[str]
"""People by what the lines of the list know them by."""


def parts_of(listing: Listing) -> dict[Part, People]:
    """Return who can be meant now, from wide to narrow; of a long list, whoever has not come yet is taken in first.

    Only what leaves somebody out is a part beside everybody, and the one who is always chosen is no selection.
    """
    everybody = frozenset(line.person for line in listing.people.lines)
    parts = {Part.EVERYBODY: everybody}
    if _narrowed(listing):
        found, _ = listing.people.matching(listing.search.text(), listing.choice, listing.sieve, most=None)
        parts[Part.FITTING] = frozenset(line.person for line in found)
    selected = frozenset(line.person for line in listing.selected)
    if len(selected) > 1 and selected not in parts.values():
        parts[Part.SELECTED] = selected
    return {part: people for part, people in parts.items() if people and (part is Part.EVERYBODY or people < everybody)}


def leaves_out(listing: Listing) -> bool:
    """Tell whether the list may leave somebody out; a long list is not read to its end to know that."""
    return _narrowed(listing) or len(listing.selected) > 1


def _narrowed(listing: Listing) -> bool:
    """Tell whether something is searched for or filtered."""
    return bool(listing.search.text().strip()) or listing.choice is not Choice.EVERYONE or listing.sieve != OPEN


class WhomQuestion(QDialog):
    """Asks who goes into a file, with how many each answer is; the narrowest part is chosen already."""

    answered = Signal(object)

    def __init__(self, theme: Theme, parts: Mapping[Part, People], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the participants"))
        self.setMinimumWidth(_WIDTH)
        self._parts = parts
        words = self._words()
        self.dials = {part: Dial(words[part].format(count=figures(len(parts[part]))), theme) for part in parts}
        self.go_on = Button(self.tr("Choose a &place…"), theme, kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), theme)
        self._lay_out()
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.reject)
        narrowest = list(self.dials.values())[-1]
        narrowest.setChecked(True)
        narrowest.setFocus()

    def _words(self) -> dict[Part, str]:
        return {
            Part.EVERYBODY: self.tr("&Everybody ({count})"),
            Part.FITTING: self.tr("Only who &fits the search or the filter ({count})"),
            Part.SELECTED: self.tr("Only who is &selected ({count})"),
        }

    def _answer(self) -> None:
        self.answered.emit(self._parts[next(part for part, dial in self.dials.items() if dial.isChecked())])
        self.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Who goes into the file?"), Type.HEADING, wrap=True))
        for dial in self.dials.values():
            column.addWidget(dial)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        column.addLayout(row)
