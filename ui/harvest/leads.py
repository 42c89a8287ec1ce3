"""The people who lead an action: each with a button to let them go, and a line to add somebody."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.harvest.choosers import PersonField
from ui.harvest.names import Names
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk


class LeadsField(QWidget):
    """One or more people; `changed` carries all of them."""

    changed = Signal(tuple)

    def __init__(self, desk: Desk, names: Names) -> None:
        super().__init__()
        self._desk, self._names = desk, names
        self._leads: tuple[UUID, ...] = ()
        self._burdens: Mapping[UUID, int] = {}
        self._shown: list[QWidget] = []
        self.new = PersonField(self.tr("Add a &lead"), desk, names)
        self.new.committed.connect(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(self.tr("Leads"), Type.CAPTION))
        column.addLayout(self._rows)
        column.addWidget(self.new)

    def show_leads(self, leads: tuple[UUID, ...], burdens: Mapping[UUID, int]) -> None:
        """Show who leads; `burdens` says how many running actions those have who lead too many."""
        self.new.offer_known()
        self._leads, self._burdens = leads, dict(burdens)
        for widget in self._shown:
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._row(lead) for lead in leads]
        if not leads:
            self._shown = [Words(self.tr("Nobody leads this yet."), Type.MUTED)]
        for widget in self._shown:
            self._rows.addWidget(widget)

    def _row(self, lead: UUID) -> QWidget:
        name, burden = self._names.name(lead), self._burdens.get(lead, 0)
        made = QWidget()
        made.setProperty("paint", "none")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._desk.theme, "user", "muted", 17))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(name, data=True, elide=True))
        if burden:
            words.addWidget(Words(self.tr("%n running action(s): too much?", "", burden), Type.SMALL))
        row.addLayout(words, 1)
        let_go = Button(
            "",
            self._desk.theme,
            icon="x",
            kind=Kind.GHOST,
            role="muted",
            name=self.tr("{name} leads this no longer").format(name=name),
        )
        let_go.clicked.connect(partial(self._let_go, lead))
        row.addWidget(let_go)
        return made

    def _add(self, person: UUID | None) -> None:
        self.new.set_value(None)
        if person is not None and person not in self._leads:
            self.changed.emit((*self._leads, person))

    def _let_go(self, person: UUID) -> None:
        self.new.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(tuple(lead for lead in self._leads if lead != person))
