"""What can be changed for several people at once: role, status, core group, organisation, region."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.store.lists import RosterLine
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import MIXED, CheckField, ChoiceField, Field, choices
from ui.roster.asking import AskWhy
from ui.roster.edits import RosterEdits
from ui.roster.places import PlaceField, RegionField
from ui.roster.words import RosterWords


class SeveralPane(QWidget):
    """A few fields that stand for everybody who is chosen; where people differ a field says so."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._edits, self._people = edits, list[UUID]()
        self._lines: list[RosterLine] = []
        self._why = AskWhy(desk, edits, spoken, self)
        self.role = ChoiceField(self.tr("&Role of all"), desk, choices(Role, spoken.roles))
        self.status = ChoiceField(self.tr("&Status of all"), desk, choices(ParticipationStatus, spoken.statuses))
        self.core = CheckField(self.tr("All &belong to the core group"), desk)
        self.place = PlaceField(self.tr("&Organisation of all"), desk)
        self.region = RegionField(self.tr("Re&gion of their organisations"), desk)
        self.remove = Button(self.tr("Remove all from this comm&unity"), desk.theme, icon="user-x", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        self._lay_out()
        for name, field in (("status", self.status), ("core", self.core)):
            field.setObjectName(name)
            field.committed.connect(self._change)
        self.role.committed.connect(self._give_role)
        self.place.committed.connect(self._move)
        self.region.committed.connect(self._change_region)

    def show_lines(self, lines: Collection[RosterLine]) -> None:
        """Show what these people have in common."""
        self._lines = list(lines)
        self._people = [line.person_id for line in lines]
        self.place.offer_known()
        self.region.offer_known()
        self.role.set_value(_common(Role(line.role) for line in lines))
        self.status.set_value(_common(ParticipationStatus(line.status) for line in lines))
        self.core.set_value(_common(bool(line.core) for line in lines))
        self.place.set_value(_common(line.organisation for line in lines))
        placed = [line.region for line in lines if line.organisation]
        self.region.set_value(_common(placed) if placed else "")
        self.region.setEnabled(bool(placed))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        meaning = self.tr("What you choose here counts for everybody who is selected, in one step.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        parts: tuple[Field | Button, ...] = (self.role, self.status, self.core, self.place, self.region)
        for part in parts:
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.remove)
        column.addStretch()

    def _change(self, value: object) -> None:
        self._edits.change_participation(self._people, self.sender().objectName(), value)

    def _change_region(self, region: str) -> None:
        self._edits.work.change_place(self._people, "region", region)

    def _give_role(self, role: Role) -> None:
        """Give all a role; one reason stands for everybody who is outside the rule by it."""
        outside = next((line.kind for line in self._lines if self._edits.asks_why(line.kind, role)), "")
        self._ask(outside, role, partial(self._edits.change_role, self._people, role))

    def _move(self, name: str) -> None:
        place = self._edits.organisation_named(name) if name else None
        go = partial(self._edits.work.move, self._people, name)
        takes_part = any(line.role == Role.PARTICIPANT for line in self._lines)
        self._ask(place.kind if place else "", Role.PARTICIPANT if takes_part else Role.GUEST, go)

    def _ask(self, kind: str, role: Role, go: Callable[[str], None]) -> None:
        self._why.ask(kind, role, "", go, self._put_back)

    def _put_back(self) -> None:
        self.show_lines(self._lines)


def _common(values: Iterable[object]) -> object:
    """Return the value that all have, or that they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else MIXED
