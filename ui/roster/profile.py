"""Who somebody is and how they take part, changed where it stands."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.roster import Participation, Person
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, Field, LineField, TextField, choices
from ui.kit.fold import Fold
from ui.roster.asking import AskWhy
from ui.roster.assignments import AssignmentsOf
from ui.roster.edits import RosterEdits
from ui.roster.further_roles import FurtherRoles
from ui.roster.narrow import be_narrow
from ui.roster.places import ListField
from ui.roster.words import RosterWords
from ui.roster.workplace import WorkPane

__all__ = ["ProfilePane", "be_narrow"]


class ProfilePane(QWidget):
    """The fields of one person; each keeps what is typed when it is left."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._person: UUID | None = None
        self._why = AskWhy(desk, edits, spoken, self)
        self._make_person_fields()
        self._make_participation_fields()
        self.further = FurtherRoles(self.tr("More roles here"), desk, edits, spoken)
        self.assignments = AssignmentsOf(self.tr("Assignments"), desk)
        self.remove = Button(self.tr("Remove from this comm&unity"), desk.theme, icon="user-x", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        for field in (self.role, self.status):
            be_narrow(field)
        self._lay_out()

    def show_person(self, person: Person, way: Participation) -> None:
        """Show somebody."""
        self._person = person.id
        for name, field in self._of_person.items():
            field.set_value(getattr(person, name))
        for name, field in self._of_participation.items():
            field.set_value(getattr(way, name))
        self.reach.tell(" · ".join((*person.other_emails, *person.other_phones)))
        self.work.show_person(person)
        self.role.set_value(way.role)
        asked = self._edits.asks_why(self.kind.value, way.role)
        self.because.setVisible(bool(way.outside_rule_because) or asked)
        self.further.show_ways(person.id, self._edits.roles.ways(person.id))
        self.assignments.show_person(person.id)

    def _make_person_fields(self) -> None:
        self.given_name = LineField(self.tr("&Given name"), self._desk)
        self.prefix = LineField(self.tr("Pre&fix"), self._desk)
        self.family_name = LineField(self.tr("Famil&y name"), self._desk)
        self.email = LineField(self.tr("E-&mail"), self._desk)
        self.phone = LineField(self.tr("&Phone"), self._desk)
        self.other_emails = ListField(self.tr("Other e-mail addresses"), self._desk)
        self.other_phones = ListField(self.tr("Other phone numbers"), self._desk)
        self._of_person: dict[str, Field] = {
            "given_name": self.given_name,
            "prefix": self.prefix,
            "family_name": self.family_name,
            "email": self.email,
            "phone": self.phone,
            "other_emails": self.other_emails,
            "other_phones": self.other_phones,
        }
        for name, field in self._of_person.items():
            field.setObjectName(name)
            field.committed.connect(self._change_person)
        self.work = WorkPane(self._desk, self._edits, self._spoken)
        self.job_title, self.place, self.kind = self.work.job_title, self.work.place, self.work.kind
        self.work.place_wanted.connect(self._move)
        self.work.kind_wanted.connect(self._change_kind)

    def _make_participation_fields(self) -> None:
        self.role = ChoiceField(self.tr("&Role"), self._desk, choices(Role, self._spoken.roles))
        self.role.committed.connect(self._change_role)
        self.status = ChoiceField(self.tr("&Status"), self._desk, choices(ParticipationStatus, self._spoken.statuses))
        self.since = DateField(self.tr("Sin&ce"), self._desk)
        self.until = DateField(self.tr("Until"), self._desk)
        self.represents = LineField(self.tr("Speaks for, if not the organisation"), self._desk)
        self.core = CheckField(self.tr("&Belongs to the core group"), self._desk)
        self.lone_specialist = CheckField(self.tr("&Lone specialist at work (never on paper)"), self._desk)
        self.because = TextField(self.tr("&Why they are here although outside the rule"), self._desk, lines=2)
        self._of_participation: dict[str, Field] = {
            "status": self.status,
            "since": self.since,
            "until": self.until,
            "represents": self.represents,
            "core": self.core,
            "lone_specialist": self.lone_specialist,
            "outside_rule_because": self.because,
        }
        for name, field in self._of_participation.items():
            field.setObjectName(name)
            field.committed.connect(self._change_participation)

    def _lay_out(self) -> None:
        more = self.tr("More ways to reach them")
        self.reach = Fold(more, self._desk.theme, self._desk.settings, called="roster.reach", open_at_first=False)
        self.reach.add(self.other_emails, self.other_phones)
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(10)
        pairs.setVerticalSpacing(12)
        pairs.setColumnStretch(0, 1)
        pairs.setColumnStretch(1, 1)
        for number, field in enumerate((self.given_name, self.prefix)):
            pairs.addWidget(field, 0, number)
        wide = (self.family_name, self.email, self.phone, self.reach, self.work, self.because)
        for number, part in enumerate(wide, 1):
            pairs.addWidget(part, number, 0, 1, 2)
        for number, field in enumerate((self.role, self.status, self.since, self.until)):
            pairs.addWidget(field, 7 + number // 2, number % 2)
        pairs.addWidget(self.represents, 9, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(pairs)
        for part in (self.core, self.lone_specialist, self.further, self.assignments):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.remove)
        column.addStretch()

    def _change_person(self, value: object) -> None:
        if self._person is not None:
            self._edits.change_person(self._person, self._what(), value)

    def _change_participation(self, value: object) -> None:
        if self._person is not None:
            self._edits.change_participation([self._person], self._what(), value)

    def _what(self) -> str:
        """Return the field of the entity that the sending field stands for."""
        return self.sender().objectName()

    def _move(self, name: str) -> None:
        if self._person is not None:
            place = self._edits.organisation_named(name) if name else None
            go = partial(self._edits.work.move, [self._person], name)
            self._why.ask(place.kind if place else "", self.role.value, self.because.value, go, self._put_back)

    def _change_kind(self, kind: str) -> None:
        if self._person is not None:
            go = partial(self._edits.work.change_place, [self._person], "kind", kind)
            self._why.ask(kind, self.role.value, self.because.value, go, self._put_back)

    def _change_role(self, role: Role) -> None:
        if self._person is not None:
            go = partial(self._edits.change_role, [self._person], role)
            self._why.ask(self.kind.value or "", role, self.because.value, go, self._put_back)

    def _put_back(self) -> None:
        person = self._edits.person(self._person) if self._person else None
        way = self._edits.participation(person.id) if person else None
        if person and way:
            self.show_person(person, way)
