"""Adding somebody: a name in one line, taken apart as it is typed, and where they work."""

from pydantic import ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Role
from copdesk.domain.names import NameParts, split_full_name
from copdesk.domain.roster import Organisation, Person
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField, choices
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.kit.refusals import refusal
from ui.roster.edits import RosterEdits
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
        self.email = LineField(self.tr("E-&mail"), desk)
        self.job_title = LineField(self.tr("&Job title"), desk)
        self.place = PlaceField(self.tr("&Organisation"), desk)
        self.place.offer_known()
        self.kind = KindField(self.tr("&Kind of organisation"), desk, spoken)
        self.kind.offer_known()
        self.kind.set_value("")
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
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("New participant"), Type.HEADING))
        column.addWidget(self.name)
        column.addWidget(self._parts)
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(12)
        pairs.setVerticalSpacing(10)
        for number, field in enumerate((self.email, self.job_title, self.place, self.kind, self.role)):
            pairs.addWidget(field, number // 2, number % 2)
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
        self.place.edited.connect(self._place_typed)
        self.place.committed.connect(self._place_typed)
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

    def _told(self, parts: NameParts) -> str:
        words = self.tr("Sorted under {family} · given name {given} · prefix {prefix}")
        none = "–"
        return words.format(family=parts.family_name, given=parts.given_name or none, prefix=parts.prefix or none)

    def _place_typed(self, name: str) -> None:
        """Show the kind of a known organisation, which is not changed here."""
        known = self._edits.organisation_named(name) if name.strip() else None
        self.kind.setEnabled(known is None)
        if known is not None:
            self.kind.set_value(known.kind)

    def _add(self) -> None:
        role, kind = self.role.value, self.kind.value if self.place.value else ""
        if self._edits.asks_why(kind, role):
            question = OutsideRuleQuestion(self._desk.theme, self._spoken.kind(kind), self._edits.rule.reason, self)
            question.reasoned.connect(self._add_because)
            question.finished.connect(question.deleteLater)
            question.open()
        else:
            self._add_because("")

    def _add_because(self, because: str) -> None:
        place = self._place()
        try:
            person = self._person(place)
        except ValidationError as error:
            wrong = self.email if error.errors()[0]["loc"] == ("email",) else self.name
            wrong.show_problem(self._desk.ask.words(refusal(error)))
            return
        made = self._edits.add(person, place, self.role.value, because)
        if made is not None:
            self.added.emit(made)
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
