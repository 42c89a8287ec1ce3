"""Who somebody is and how they take part, changed where it stands."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.roster import Participation, Person
from copdesk.store.lists import organisations
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, Field, LineField, TextField, choices
from ui.roster.edits import RosterEdits
from ui.roster.outside_rule import OutsideRuleQuestion
from ui.roster.places import PlaceField
from ui.roster.words import RosterWords


class ProfilePane(QWidget):
    """The fields of one person; each keeps what is typed when it is left."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._person: UUID | None = None
        self._make_person_fields()
        self._make_participation_fields()
        self.remove = Button(self.tr("Remove from this comm&unity"), desk.theme, icon="user-x", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        for field in (self.kind, self.role, self.status):
            be_narrow(field)
        self._lay_out()

    def show_person(self, person: Person, way: Participation) -> None:
        """Show somebody."""
        self._person = person.id
        place = self._edits.organisation_of(person)
        for name, field in self._of_person.items():
            field.set_value(getattr(person, name))
        for name, field in self._of_participation.items():
            field.set_value(getattr(way, name))
        self.place.offer_known()
        self.place.set_value(place.name if place else "")
        self._offer_kinds(place.kind if place else "")
        self.kind.setEnabled(place is not None)
        self.role.set_value(way.role)
        self.because.setVisible(bool(way.outside_rule_because) or self._edits.asks_why(self.kind.value, way.role))

    def _make_person_fields(self) -> None:
        self.given_name = LineField(self.tr("&Given name"), self._desk)
        self.prefix = LineField(self.tr("Pre&fix"), self._desk)
        self.family_name = LineField(self.tr("Famil&y name"), self._desk)
        self.email = LineField(self.tr("E-&mail"), self._desk)
        self.phone = LineField(self.tr("&Phone"), self._desk)
        self.job_title = LineField(self.tr("&Job title"), self._desk)
        self._of_person: dict[str, Field] = {
            "given_name": self.given_name,
            "prefix": self.prefix,
            "family_name": self.family_name,
            "email": self.email,
            "phone": self.phone,
            "job_title": self.job_title,
        }
        for name, field in self._of_person.items():
            field.setObjectName(name)
            field.committed.connect(self._change_person)
        self.place = PlaceField(self.tr("&Organisation"), self._desk)
        self.place.committed.connect(self._move)
        self.kind = ChoiceField(self.tr("&Kind of organisation"), self._desk, [])
        self.kind.committed.connect(self._change_kind)

    def _make_participation_fields(self) -> None:
        self.role = ChoiceField(self.tr("&Role"), self._desk, choices(Role, self._spoken.roles))
        self.role.committed.connect(self._change_role)
        self.status = ChoiceField(self.tr("&Status"), self._desk, choices(ParticipationStatus, self._spoken.statuses))
        self.since = DateField(self.tr("Sin&ce"), self._desk)
        self.core = CheckField(self.tr("&Belongs to the core group"), self._desk)
        self.lone_specialist = CheckField(self.tr("&Lone specialist at work (never on paper)"), self._desk)
        self.because = TextField(self.tr("&Why they are here although outside the rule"), self._desk, lines=2)
        self._of_participation: dict[str, Field] = {
            "status": self.status,
            "since": self.since,
            "core": self.core,
            "lone_specialist": self.lone_specialist,
            "outside_rule_because": self.because,
        }
        for name, field in self._of_participation.items():
            field.setObjectName(name)
            field.committed.connect(self._change_participation)

    def _lay_out(self) -> None:
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(10)
        pairs.setVerticalSpacing(12)
        pairs.setColumnStretch(0, 1)
        pairs.setColumnStretch(1, 1)
        for number, field in enumerate((self.given_name, self.prefix)):
            pairs.addWidget(field, 0, number)
        wide = (self.family_name, self.email, self.phone, self.job_title, self.place, self.kind)
        for number, field in enumerate(wide, 1):
            pairs.addWidget(field, number, 0, 1, 2)
        pairs.addWidget(self.because, 7, 0, 1, 2)
        pairs.addWidget(self.role, 8, 0)
        pairs.addWidget(self.status, 8, 1)
        pairs.addWidget(self.since, 9, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(pairs)
        column.addWidget(self.core)
        column.addWidget(self.lone_specialist)
        column.addSpacing(6)
        column.addWidget(self.remove)
        column.addStretch()

    def _offer_kinds(self, now: str) -> None:
        known = {**self._spoken.kinds}
        for place in organisations(self._desk.workbook):
            known.setdefault(place.kind, place.kind)
        known.pop("", None)
        offered = [("", self.tr("Not known")), *sorted(known.items(), key=lambda item: item[1].casefold())]
        self.kind.set_choices(offered)
        self.kind.set_value(now)

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
            go = partial(self._edits.move, self._person, name)
            self._ask(place.kind if place else "", self.role.value, go)

    def _change_kind(self, kind: str) -> None:
        if self._person is not None:
            self._ask(kind, self.role.value, partial(self._edits.change_kind, self._person, kind))

    def _change_role(self, role: Role) -> None:
        if self._person is not None:
            self._ask(self.kind.value or "", role, partial(self._edits.change_role, self._person, role))

    def _ask(self, kind: str, role: Role, go: Callable[[str], None]) -> None:
        """Do `go` with the reason for which somebody is outside the rule; ask for it when there is none yet."""
        if not self._edits.asks_why(kind, role):
            go("")
        elif self.because.value.strip():
            go(self.because.value.strip())
        else:
            reason = self._edits.rule.reason
            question = OutsideRuleQuestion(self._desk.theme, self._spoken.kind(kind), reason, self.window())
            question.reasoned.connect(go)
            question.rejected.connect(self._put_back)
            question.finished.connect(question.deleteLater)
            question.open()

    def _put_back(self) -> None:
        person = self._edits.person(self._person) if self._person else None
        way = self._edits.participation(person.id) if person else None
        if person and way:
            self.show_person(person, way)


def be_narrow(field: ChoiceField) -> None:
    """Let a choice be as narrow as the panel, however long its words are."""
    field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.box.setMinimumContentsLength(4)
