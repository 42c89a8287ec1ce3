"""What can be changed for several people at once: their role, their status, the core group."""

from collections.abc import Collection, Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.store.lists import RosterLine
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, choices
from ui.roster.edits import RosterEdits
from ui.roster.words import RosterWords


class SeveralPane(QWidget):
    """A few fields that stand for everybody who is chosen; what differs among them is left empty."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._edits, self._people = edits, list[UUID]()
        self.role = ChoiceField(self.tr("&Role of all"), desk, choices(Role, spoken.roles))
        self.status = ChoiceField(self.tr("&Status of all"), desk, choices(ParticipationStatus, spoken.statuses))
        self.core = CheckField(self.tr("All &belong to the core group"), desk)
        self.remove = Button(self.tr("Remove all from this comm&unity"), desk.theme, icon="user-x", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        meaning = self.tr("What you choose here counts for everybody who is selected, in one step.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        for name, field in (("role", self.role), ("status", self.status), ("core", self.core)):
            field.setObjectName(name)
            field.committed.connect(self._change)
            column.addWidget(field)
        column.addSpacing(6)
        column.addWidget(self.remove)
        column.addStretch()

    def show_lines(self, lines: Collection[RosterLine]) -> None:
        """Show what these people have in common."""
        self._people = [line.person_id for line in lines]
        self.role.set_value(_common(Role(line.role) for line in lines))
        self.status.set_value(_common(ParticipationStatus(line.status) for line in lines))
        self.core.set_value(all(line.core for line in lines))

    def _change(self, value: object) -> None:
        self._edits.change_participation(self._people, self.sender().objectName(), value)


def _common(values: Iterable[object]) -> object:
    """Return the value that all have, or None."""
    found = set(values)
    return found.pop() if len(found) == 1 else None
