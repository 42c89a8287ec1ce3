"""Who of those that are known somebody at the door may be, when the name alone does not tell."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.names import folded
from copdesk.store.everyone import KnownPerson
from ui.kit.controls import Button, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.theme import Theme

_MOST = 6


class Meant(NamedTuple):
    """Who is meant by a name: one person when that is beyond doubt, or several to ask about."""

    one: KnownPerson | None
    several: list[KnownPerson]


def meant(people: Sequence[KnownPerson], name: str, organisation: str) -> Meant:
    """Look for the people of this name; somebody who works elsewhere than was told may be somebody else."""
    wanted, place = folded(" ".join(name.split())), folded(" ".join(organisation.split()))
    same = [person for person in people if folded(person.name) == wanted]
    there = [person for person in same if not place or folded(person.organisation) == place]
    return Meant(there[0], []) if len(there) == 1 else Meant(None, (there or same)[:_MOST])


class Namesakes(QWidget):
    """A question with a button for each of them, and one for somebody nobody knows yet."""

    answered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = FlowLayout(spacing=8)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(self.tr("This name is known already. Who is it?"), Type.STRONG, wrap=True))
        column.addLayout(self._row)
        self.hide()

    def ask(self, people: Sequence[KnownPerson]) -> None:
        """Ask which of these it is; `answered` tells, with None for somebody new."""
        self.forget()
        for person in people:
            self._offer(_told(person), "user", person)
        self._offer(self.tr("Somebody else"), "user-plus", None)
        self.show()
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Ask nothing more."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()

    def _offer(self, words: str, icon: str, person: KnownPerson | None) -> None:
        button = Button(words.replace("&", "&&"), self._theme, icon=icon)
        button.setProperty("data", True if person else None)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.answered.emit(person))
        self._row.addWidget(button)
        self.buttons.append(button)


def _told(person: KnownPerson) -> str:
    return "  ·  ".join(part for part in (person.name, person.organisation or person.elsewhere) if part)
