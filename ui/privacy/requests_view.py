"""The part of the screen with what people asked about their own data, and by when each has to be answered."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import RequestKind
from copdesk.domain.privacy import PrivacyRequest
from copdesk.domain.retention import answer_by
from ui.kit.cells import Cell, pill
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.privacy.edits import PrivacyEdits
from ui.privacy.people import everybody
from ui.privacy.request_pane import RequestPane
from ui.privacy.words import PrivacyWords, day_words

_SOON = 7


class Asked(NamedTuple):
    """One request, with the name of who asked."""

    request: PrivacyRequest
    name: str


class RequestsView(QWidget):
    """What people asked, what has to be answered first above."""

    access_wanted = Signal(UUID)
    erasure_wanted = Signal(UUID)

    def __init__(self, desk: Desk, edits: PrivacyEdits, spoken: PrivacyWords) -> None:
        super().__init__()
        self._desk, self._edits, self._kinds = desk, edits, spoken.requests()
        self.rows: Rows[Asked] = Rows(self._columns(), lambda row: row.request.id, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="requests", name=self.tr("Requests"))
        self.pane = RequestPane(desk, spoken)
        self._lay_out()
        self.table.chosen.connect(self._show)
        self.table.removal_wanted.connect(self._remove)
        self.pane.removal_wanted.connect(self._remove)
        self.pane.changed.connect(self._change)
        self.pane.access_wanted.connect(lambda: self._ask(self.access_wanted))
        self.pane.erasure_wanted.connect(lambda: self._ask(self.erasure_wanted))

    def reload(self) -> None:
        """Read the requests of the people of this community again."""
        names = {row.person.id: row.person.full_name for row in everybody(self._desk)}
        asked = [Asked(r, names[r.person_id]) for r in self._desk.workbook.all(PrivacyRequest) if r.person_id in names]
        asked.sort(key=lambda row: (row.request.answered is not None, row.request.received))
        self.rows.set_rows(asked)
        self._views.setCurrentIndex(0 if asked else 1)
        if self.table.row is None and asked:
            self.table.selectRow(0)
        self._show()

    def add(self, person: UUID) -> None:
        """Note that somebody asked something today."""
        request = PrivacyRequest(person_id=person, kind=RequestKind.ACCESS, received=date.today())
        self._edits.note_request(request)
        self.reload()
        self.table.choose(request.id)

    def _change(self, field: str, value: object) -> None:
        row: Asked | None = self.table.row
        if row is not None and not self._desk.read_only:
            self._edits.keep(row.request.with_(**{field: value}), merge=field)

    def _remove(self, *args: object) -> None:
        row: Asked | None = self.table.row
        if row is not None and not self._desk.read_only:
            self._edits.remove(row.request, self.tr("Request removed"))

    def _ask(self, signal: SignalInstance) -> None:
        row: Asked | None = self.table.row
        if row is not None:
            signal.emit(row.request.person_id)

    def _show(self, *args: object) -> None:
        row: Asked | None = self.table.row
        self.pane.show_request(row.request if row else None, row.name if row else "")

    def _columns(self) -> list[Column[Asked]]:
        return [
            Column(self.tr("Person"), lambda row: row.name, 0, lambda row: self._kinds[row.request.kind]),
            Column(self.tr("Came on"), lambda row: day_words(row.request.received), 130, drop=1),
            Column(self.tr("Answer by"), self._state, 190, None, self._paint, lambda row: answer_by(row.request)),
        ]

    def _state(self, row: Asked) -> str:
        if row.request.answered is not None:
            return self.tr("Answered")
        return day_words(answer_by(row.request))

    def _paint(self, cell: Cell, row: Asked) -> None:
        left = (answer_by(row.request) - date.today()).days
        if row.request.answered is not None:
            pill(cell, self._state(row), "check", "ok")
        elif left < 0:
            pill(cell, self._state(row), "triangle-alert", "danger")
        else:
            pill(cell, self._state(row), "hourglass", "warn" if left <= _SOON else "info")

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(on_card(self.table))
        meaning = self.tr("When somebody asks what is held about them, choose them under Consent and note it there.")
        self._views.addWidget(EmptyState(self._desk.theme, "mail", self.tr("Nobody asked anything yet"), meaning))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Each is answered within a month of the day it came."), Type.MUTED, wrap=True))
        column.addWidget(self._views, 1)
