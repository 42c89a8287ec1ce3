"""Adding somebody: a name in one line, taken apart as it is typed, and where they work; or somebody known already."""

from uuid import UUID

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Role
from copdesk.domain.names import NameParts, split_full_name
from copdesk.domain.roster import Organisation, Person
from copdesk.store.everyone import KnownPerson
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField, choices
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.kit.refusals import refusal
from ui.roster.edits import RosterEdits
from ui.roster.known import KnownPeople
from ui.roster.narrow import be_narrow
from ui.roster.places import KindField, PlaceField
from ui.roster.words import RosterWords


class AddPerson(QDialog):
    """Asks for the little that is needed; the rest is filled in beside the list."""

    added = Signal(object)

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self.setWindowTitle(self.tr("New participant"))
        self.setMinimumWidth(540)
        self.name = LineField(self.tr("&Name, as you would write it"), desk)
        self._parts = Words("", Type.SMALL, wrap=True, data=True)
        self.known = KnownPeople(desk)
        self.email = LineField(self.tr("E-&mail"), desk)
        self.job_title = LineField(self.tr("&Job title"), desk)
        self.place = PlaceField(self.tr("&Organisation"), desk)
        self.place.offer_known()
        self.kind = KindField(self.tr("&Kind of organisation"), desk, spoken)
        self.kind.offer_known()
        self.kind.set_value("")
        self.kind.setEnabled(False)
        self.role = ChoiceField(self.tr("&Role"), desk, choices(Role, spoken.roles))
        self.role.set_value(Role.PARTICIPANT)
        self.add = Button(self.tr("&Add"), desk.theme, kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), desk.theme)
        self._lay_out()
        self._join()
        self._typed("")
        self.name.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)  # so that it grows with who is offered
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("New participant"), Type.HEADING))
        column.addWidget(self.name)
        column.addWidget(self._parts)
        column.addWidget(self.known)
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(12)
        pairs.setVerticalSpacing(10)
        for number, field in enumerate((self.email, self.job_title, self.place, self.kind, self.role)):
            pairs.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
            pairs.setColumnStretch(number % 2, 1)
        be_narrow(self.role)
        column.addLayout(pairs)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.add)
        column.addLayout(row)

    def _join(self) -> None:
        self.name.edited.connect(self._typed)
        self.email.edited.connect(self._address_typed)
        self.known.chosen.connect(self._is_known)
        self.place.edited.connect(self._place_typed)
        self.place.committed.connect(self._place_typed)
        self.kind.told.connect(self.adjustSize)
        self.add.clicked.connect(self._add)
        self.add.setDefault(True)
        self.cancel.clicked.connect(self.reject)

    def _typed(self, text: str) -> None:
        parts = split_full_name(text)
        self.add.setEnabled(bool(text.strip()))
        shown = self.tr("First the given name, then the prefix and the family name.")
        if parts.family_name:
            shown = self._told(parts)
        self._parts.setText(shown)
        self.known.look_for(text, self.email.line.text())

    def _address_typed(self, address: str) -> None:
        self.known.look_for(self.name.line.text(), address)

    def _is_known(self, whom: KnownPerson | None) -> None:
        """Show what is known of somebody, which is not changed here; or let it be typed again."""
        if whom is not None:
            self.name.set_value(whom.name)
            self.email.set_value(whom.email)
            self.job_title.set_value(whom.job_title)
            self.place.set_value(whom.organisation)
            self.kind.set_value(whom.kind)
        for field in (self.name, self.email, self.job_title, self.place, self.kind):
            field.setEnabled(whom is None)
        self.role.setEnabled(whom is None or not whom.here)
        self.add.setText(self.tr("&Show") if whom is not None and whom.here else self.tr("&Add"))

    def _told(self, parts: NameParts) -> str:
        words = self.tr("Sorted under {family} · given name {given} · prefix {prefix}")
        none = "–"
        return words.format(family=parts.family_name, given=parts.given_name or none, prefix=parts.prefix or none)

    def _place_typed(self, name: str) -> None:
        """Show the kind of a known organisation, which is not changed here; without one there is no kind."""
        known = self._edits.organisation_named(name) if name.strip() else None
        self.kind.setEnabled(known is None and bool(name.strip()))
        if known is not None:
            self.kind.set_value(known.kind)

    def _add(self) -> None:
        if self.place.value and self.kind.in_doubt:
            self.kind.commit()
            self.kind.editor.setFocus()
            return
        role, kind, whom = self.role.value, self.kind.value if self.place.value else "", self.known.whom
        if whom is not None and whom.here:
            self._done(whom.id)
        elif whom is None and self._new_person(None) is None:
            return
        elif self._edits.asks_why(kind, role):
            question = OutsideRuleQuestion(self._desk.theme, self._spoken.kind(kind), self._edits.rule.reason, self)
            question.reasoned.connect(self._add_because)
            question.finished.connect(question.deleteLater)
            question.open()
        else:
            self._add_because("")

    def _add_because(self, because: str) -> None:
        if self.known.whom is not None:
            self._done(self._edits.join(self.known.whom.id, self.role.value, because))
            return
        place = self._place()
        person = self._new_person(place)
        if person is not None:
            self._done(self._edits.add(person, place, self.role.value, because))

    def _new_person(self, place: Organisation | None) -> Person | None:
        """Return who was typed, or say below the field what is wrong with it."""
        try:
            return self._person(place)
        except ValidationError as error:
            if error.errors()[0]["loc"] == ("email",):
                self.email.show_problem(self.tr("This is no e-mail address. It looks like name@example.org."))
                self.email.editor.setFocus()
            else:
                self.name.show_problem(self._desk.ask.words(refusal(error)))
                self.name.editor.setFocus()
            self.adjustSize()
            return None

    def _done(self, person: UUID | None) -> None:
        """Close, and let whoever was added be seen; stay open when it was refused."""
        if person is not None:
            self.added.emit(person)
            self.accept()

    def _place(self) -> Organisation | None:
        name = self.place.value
        if not name:
            return None
        return self._edits.organisation_named(name) or Organisation(name=name, kind=self.kind.value or "")

    def _person(self, place: Organisation | None) -> Person:
        parts = split_full_name(self.name.value)
        return Person(
            given_name=parts.given_name,
            prefix=parts.prefix,
            family_name=parts.family_name,
            email=self.email.value,
            job_title=self.job_title.value,
            organisation_id=place.id if place else None,
        )
