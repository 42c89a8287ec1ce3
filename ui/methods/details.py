"""The panel beside the library: the chosen method to read or to change, and when it was used."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.method_library import Entry, spoken
from ui.kit.controls import Button, Type, Words, line
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.methods import Methods
from ui.kit.page import Inspector
from ui.methods.for_people import ForPeople
from ui.methods.form import OwnForm
from ui.methods.into_session import IntoSession
from ui.methods.reading import Reading
from ui.methods.rows import MethodRow
from ui.methods.used_when import UsedWhen
from ui.methods.words import MethodTerms

_WIDTH = 372


class MethodDetails(Inspector):
    """Shows one method; those of the program to read, one's own to change."""

    variant_wanted = Signal()
    removal_wanted = Signal()
    session_wanted = Signal(UUID)

    def __init__(self, desk: Desk, methods: Methods, terms: MethodTerms) -> None:
        super().__init__(desk.theme, width=_WIDTH)
        self.setAccessibleName(self.tr("Details of the method"))
        self._desk, self._methods, self._terms = desk, methods, terms
        self._row: MethodRow | None = None
        self._title, self._about = Words("", Type.HEADING, wrap=True, data=True), Words("", Type.MUTED, wrap=True)
        self.use = IntoSession(desk.theme)
        self.vary = Button(self.tr("Make a va&riant"), desk.theme, icon="copy")
        self.crowd = ForPeople(desk, terms)
        self.reading, self.form = Reading(desk, terms), OwnForm(desk, terms)
        self.used = UsedWhen(desk, terms)
        self._kindly = Words(
            self.tr("This method came with the program and stays as it is. Make a variant to put it your own way."),
            Type.SMALL,
            wrap=True,
        )
        self._nothing = Words(self.tr("Choose a method to read how it goes."), Type.MUTED, wrap=True)
        self._lay_out()
        self._join()
        self.show_row(None)

    def show_row(self, row: MethodRow | None) -> None:
        """Show a method, or that none is chosen."""
        self._row = row
        self._whole.setVisible(row is not None)
        self._nothing.setVisible(row is None)
        if row is None:
            self._title.setText("")
            self._about.setText("")
            self.form.show_nothing()
            return
        self._show_entry(row.entry)
        self.used.show_uses(row.used)

    def set_people(self, people: int | None) -> None:
        """Begin with so many people."""
        self.crowd.set_people(people)
        self._recount()

    def _show_entry(self, entry: Entry) -> None:
        own = entry.own
        self._title.setText(spoken(entry.method, self._methods.language).name)
        self._about.setText(self._origin(entry))
        self.reading.setVisible(own is None)
        self._kindly.setVisible(own is None)
        self.form.setVisible(own is not None)
        if own is None:
            self.form.show_nothing()
        else:
            self.form.show_method(own)
        self._recount()

    def _recount(self) -> None:
        if self._row is not None:
            self.crowd.show_method(self._row.entry)
            self.reading.show_method(self._row.entry, self.crowd.people)

    def _origin(self, entry: Entry) -> str:
        family = self._terms.families()[entry.method.family]
        if entry.own is None:
            return family
        first = self._methods.library.entry(entry.own.variant_of) if entry.own.variant_of else None
        if first is None:
            return self.tr("{shelf} · our own").format(shelf=family)
        return self.tr("{shelf} · our variant of {method}").format(shelf=family, method=self._methods.name(first))

    def _lay_out(self) -> None:
        self.head.addWidget(self._title)
        self.head.addWidget(self._about)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(14)
        buttons = FlowLayout()
        buttons.addWidget(self.use)
        buttons.addWidget(self.vary)
        column.addLayout(buttons)
        for part in (self.crowd, line(), self.reading, self.form, line(), self.used, self._kindly):
            column.addWidget(part)
        self.body.addWidget(self._whole)
        self.body.addWidget(self._nothing)
        self.body.addStretch()

    def _join(self) -> None:
        self.vary.setEnabled(not self._desk.read_only)
        self.vary.clicked.connect(self.variant_wanted)
        self.use.wanted.connect(self.session_wanted)
        self.form.removal_wanted.connect(self.removal_wanted)
        self.crowd.changed.connect(self._recount)
