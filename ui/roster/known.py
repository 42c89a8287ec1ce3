"""Who in the workbook may be meant by a name that is typed, so that nobody is there twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from copdesk.store.everyone import KnownPerson, everyone
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.roster.model import fold

_MOST, _LEAST, _LONG = 4, 3, 40


class KnownPeople(QWidget):
    """A few people to choose from; choosing one says that it is they, choosing again that it is not."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = desk.theme
        everybody = everyone(desk.workbook, desk.community) if desk.community else []
        self._people = [(fold(person.name), person) for person in everybody]
        self._found: list[KnownPerson] = []
        self._whom: KnownPerson | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._clicked)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(6)
        column.addWidget(Words(self.tr("Already in this workbook. Is it one of them?"), Type.SMALL, wrap=True))
        column.addLayout(self._chips)
        self.hide()

    @property
    def whom(self) -> KnownPerson | None:
        """Who was chosen, if anybody."""
        return self._whom

    @property
    def offered(self) -> list[Button]:
        """A button for each of those who may be meant."""
        return [button for button in self._group.buttons() if isinstance(button, Button)]

    def look_for(self, name: str, email: str) -> None:
        """Offer those whose name has every word typed, or who have this address."""
        words, address = fold(name).split(), email.strip().lower()
        long_enough = len("".join(words)) >= _LEAST
        found = [
            person
            for known, person in self._people
            if (long_enough and all(word in known for word in words)) or (address and person.email.lower() == address)
        ]
        if found[:_MOST] != self._found:
            self._offer(found[:_MOST])

    def _offer(self, found: list[KnownPerson]) -> None:
        for button in self.offered:
            self._group.removeButton(button)
            self._chips.removeWidget(button)
            button.deleteLater()
        self._found = found
        for number, person in enumerate(found):
            button = Button(self._told(person).replace("&", "&&"), self._theme, kind=Kind.CHIP)
            button.setProperty("data", True)
            button.setToolTip(person.elsewhere)
            button.setChecked(person == self._whom)
            self._group.addButton(button, number)
            self._chips.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(found))
        if self._whom is not None and self._whom not in found:
            self._choose(None)

    def _told(self, person: KnownPerson) -> str:
        there = self.tr("already in this community") if person.here else ""
        return "  ·  ".join(_short(part) for part in (person.name, person.organisation, there) if part)

    def _clicked(self, button: Button) -> None:
        for other in self.offered:
            other.setChecked(other is button and button.isChecked())
        self._choose(self._found[self._group.id(button)] if button.isChecked() else None)

    def _choose(self, whom: KnownPerson | None) -> None:
        self._whom = whom
        self.chosen.emit(whom)


def _short(words: str) -> str:
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"
