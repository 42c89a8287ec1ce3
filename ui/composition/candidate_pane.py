"""What there is to know of one candidate: the decision with its reason, and why the rule was set aside for them."""

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from copdesk.domain.selection import Outcome
from ui.composition.candidates import Candidate
from ui.composition.edits import CompositionEdits
from ui.composition.gathered import Gathered
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import TextField
from ui.kit.flow import FlowLayout
from ui.kit.page import Banner


class CandidatePane(QWidget):
    """Follows whoever is chosen in the table."""

    decided = Signal(object, object)

    def __init__(self, desk: Desk, gathered: Gathered, edits: CompositionEdits, spoken: CompositionWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._spoken = desk, gathered, edits, spoken
        self._row: Candidate | None = None
        self.name = Words("", Type.HEADING, wrap=True, data=True)
        self.who = Words("", Type.CAPTION, wrap=True, data=True)
        self.points = Words("", Type.STRONG, wrap=True)
        self.buttons: dict[Outcome, Button] = {}
        self._group = QButtonGroup(self)
        self._choices = FlowLayout(spacing=6)
        for became in Outcome:
            self._add_choice(became)
        self.reason = TextField(self.tr("&Reason for the decision"), desk, lines=4)
        self.on = Words("", Type.SMALL, wrap=True)
        self.warning = Banner(desk.theme, "", "signpost", "warn")
        self.warning.words.setProperty("data", True)
        self.because = TextField(self.tr("&Why nonetheless"), desk, lines=3)
        self._lay_out()
        self.reason.committed.connect(self._keep_reason)
        self.because.committed.connect(self._keep_because)

    def show_candidate(self, row: Candidate | None) -> None:
        """Show somebody else, or the same one with what changed."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        way = row.standing.way
        place = self._gathered.organisation_of(way.person_id)
        self.name.setText(row.name)
        self.who.setText("\n".join(part for part in (place.name if place else "", row.detail) if part))
        self.points.setText(self._told(row))
        self.buttons[row.standing.outcome].setChecked(True)
        for field, kept in ((self.reason, way.decision), (self.because, way.outside_rule_because)):
            if not (field.editor.hasFocus() and field.value == kept):
                field.set_value(kept)
        self._show_day(row)
        self.warning.setVisible(row.outside)
        self.warning.words.setText(self._gathered.rule.reason or self._spoken.rule(self._gathered.rule))
        self.because.setVisible(row.outside or bool(way.outside_rule_because))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.name)
        column.addWidget(self.who)
        column.addWidget(self.points)
        column.addLayout(self._choices)
        for widget in (self.on, self.reason, self.warning, self.because):
            column.addWidget(widget)
        column.addStretch(1)
        for field in (self.reason, self.because):
            field.text.setMaximumHeight(field.text.minimumHeight())
            field.setEnabled(not self._desk.read_only)

    def _add_choice(self, became: Outcome) -> None:
        button = Button(self._spoken.outcome(became), self._desk.theme, kind=Kind.SEGMENT)
        button.setEnabled(not self._desk.read_only)
        button.clicked.connect(self._clicked)
        self.buttons[became] = button
        self._group.addButton(button)
        self._choices.addWidget(button)

    def _clicked(self) -> None:
        """Ask for the decision; until it is made, the one before stays marked."""
        row = self._row
        if row is None:
            return
        became = next(became for became, button in self.buttons.items() if button.isChecked())
        self.buttons[row.standing.outcome].setChecked(True)
        self.decided.emit(row, became)

    def _told(self, row: Candidate) -> str:
        most = 5 * len(self._gathered.criteria)
        if not most:
            return ""
        told = self.tr("{total} of {most} points, rank {rank}")
        if row.standing.tied:
            told = self.tr("{total} of {most} points, shared rank {rank}")
        return told.format(total=row.standing.total, most=most, rank=row.standing.rank)

    def _show_day(self, row: Candidate) -> None:
        day = row.standing.way.decided_on
        self.on.setVisible(day is not None)
        if day is not None:
            shown = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")
            self.on.setText(self.tr("Decided on {day}").format(day=shown))

    def _keep_reason(self, text: str) -> None:
        if self._row is not None:
            self._edits.change(self._row.id, "decision", text)

    def _keep_because(self, text: str) -> None:
        if self._row is not None:
            self._edits.change(self._row.id, "outside_rule_because", text)
