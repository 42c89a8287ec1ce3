"""Where somebody works: job, organisation, and what kind of place that is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.roster import Person
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.fold import Fold
from ui.roster.edits import RosterEdits
from ui.roster.places import KindField, PlaceField, RegionField
from ui.roster.words import RosterWords


class WorkPane(QWidget):
    """The job and the organisation of one person; a move keeps what was, a corrected name counts for everybody."""

    place_wanted = Signal(object)
    kind_wanted = Signal(object)

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._person: Person | None = None
        self.job_title = LineField(self.tr("&Job title"), desk)
        self.place = PlaceField(self.tr("&Organisation"), desk)
        self.name = LineField(self.tr("Name of this organisation"), desk, most=200)
        self.kind = KindField(self.tr("&Kind of organisation"), desk, spoken)
        self.region = RegionField(self.tr("Region"), desk)
        self._meaning = Words("", Type.SMALL, wrap=True)
        about = self.tr("About this organisation")
        self.about = Fold(about, desk.theme, desk.settings, called="roster.organisation", open_at_first=False)
        self._lay_out()
        self._join()

    def show_person(self, person: Person) -> None:
        """Show where somebody works."""
        self._person = person
        place = self._edits.work.place_of(person)
        self.job_title.set_value(person.job_title)
        for field in (self.place, self.kind, self.region):
            field.offer_known()
        self.place.set_value(place.name if place else "")
        self.name.set_value(place.name if place else "")
        self.kind.set_value(place.kind if place else "")
        self.region.set_value(place.region if place else "")
        self.about.setVisible(place is not None)
        if place is not None:
            count = self._edits.work.colleagues(place.id)
            counted = self.tr("Counts for all %n people who work here.", "", count)
            self._meaning.setText(f"{counted} {self._joins}")
            said = (self._spoken.kind(place.kind) or self.tr("kind not known"), place.region)
            self.about.tell(" · ".join(part for part in said if part))

    def _lay_out(self) -> None:
        self._joins = self.tr("A name that another organisation has already makes the two one.")
        beside = QHBoxLayout()
        beside.setSpacing(10)
        for field in (self.kind, self.region):
            beside.addWidget(field, 1)
        self.about.add(self.name, beside, self._meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.job_title, self.place, self.about):
            column.addWidget(part)

    def _join(self) -> None:
        self.place.committed.connect(self.place_wanted)
        self.kind.committed.connect(self.kind_wanted)
        self.job_title.committed.connect(self._change_job)
        self.name.committed.connect(self._rename)
        self.region.committed.connect(self._change_region)

    def _change_job(self, job_title: str) -> None:
        if self._person is not None:
            self._edits.work.change_job(self._person.id, job_title)

    def _rename(self, name: str) -> None:
        if self._person is not None and self._person.organisation_id is not None:
            self._edits.work.rename(self._person.organisation_id, name)

    def _change_region(self, region: str) -> None:
        if self._person is not None:
            self._edits.work.change_place([self._person.id], "region", region)
