"""Whose learning question has been on the table, who is next, and who advised whom; one key marks a turn as held."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.season import CaseTurn
from copdesk.domain.season_coverage import Standing
from copdesk.domain.sessions import Session
from ui.kit.cells import Cell, two_lines
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.settings import Settings
from ui.kit.tables import CardTable, Column, Rows
from ui.kit.theme import Theme
from ui.season.edits import SeasonEdits
from ui.season.gathered import Gathered
from ui.season.people import PeopleField
from ui.season.words import SeasonWords

_SIGNS = {"held": ("circle-check", "ok"), "planned": ("circle-dot", "info"), "none": ("circle-dashed", "muted")}
_HOLD = (Qt.Key.Key_Space, Qt.Key.Key_H)
_NAMED = 3


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One person in the list; `state` is held, planned or none, `said` tells when."""

    standing: Standing
    name: str
    state: str
    said: str

    @property
    def id(self) -> UUID:
        """What the row is recognised by."""
        return self.standing.person_id


class CaseTable(CardTable):
    """The list of people; the space bar or the letter H marks a turn as held."""

    hold_wanted = Signal()

    def __init__(self, rows: Rows[CaseRow], theme: Theme, settings: Settings, name: str) -> None:
        super().__init__(rows, theme, settings, called="season-cases", name=name)
        self.horizontalHeader().hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark a turn as held with one key."""
        if event.key() in _HOLD and not event.modifiers():
            self.hold_wanted.emit()
        else:
            super().keyPressEvent(event)


class CasesPane(QWidget):
    """How far the group is, the list, and what is known of the person who is chosen."""

    plan_wanted = Signal()

    def __init__(self, desk: Desk, gathered: Gathered, edits: SeasonEdits, words: SeasonWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._words = desk, gathered, edits, words
        self._at: Session | None = None
        theme = desk.theme
        self.covered = Words("", Type.STRONG, wrap=True)
        self.next = Words("", Type.CAPTION, wrap=True, data=True)
        self.met = Words("", Type.SMALL, wrap=True)
        column: Column[CaseRow] = Column(
            self.tr("Person"), lambda row: row.name, 0, detail=lambda row: row.said, paint=self._paint
        )
        self.rows: Rows[CaseRow] = Rows([column], key=lambda row: row.id, parent=self)
        self.table = CaseTable(self.rows, theme, desk.settings, self.tr("Whose turn it was"))
        self.table.setMinimumHeight(theme.scaled(240))
        self.hold = Button("", theme, icon="check")
        self.removal = Button(self.tr("&Remove turn"), theme, icon="trash-2")
        self.plan = Button(self.tr("&Plan turns…"), theme, icon="shuffle")
        self.question = Words("", Type.BODY, wrap=True, data=True)
        self.turns = Words("", Type.CAPTION, wrap=True, data=True)
        self.advisers = PeopleField(desk, gathered, "")
        self._lay_out()
        self.advisers.changed.connect(self._change_advisers)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._hold)
        self.table.hold_wanted.connect(self._hold)
        self.table.removal_wanted.connect(self._remove)
        self.hold.clicked.connect(self._hold)
        self.removal.clicked.connect(self._remove)
        self.plan.clicked.connect(self.plan_wanted)

    def refill(self) -> None:
        """Show what is known now."""
        found = self._gathered.coverage
        self.covered.setText(self.tr("{held} of {all} had a turn").format(held=found.held, all=len(found.people)))
        waiting = [self._gathered.name(person.person_id) for person in found.people if person.next]
        more = self.tr(" and %n more", "", len(waiting) - _NAMED) if len(waiting) > _NAMED else ""
        told = self.tr("Next: {names}").format(names=", ".join(waiting[:_NAMED]) + more)
        self.next.setText(told if waiting and found.held < len(found.people) else "")
        self.next.setVisible(bool(self.next.text()))
        self.met.setText(
            self.tr("{met} of {all} pairs sat together over a case").format(
                met=found.pairs_met, all=found.pairs_possible
            )
        )
        self.met.setVisible(bool(found.pairs_met))
        self.rows.set_rows(map(self._row, found.people))
        able = not self._desk.read_only and bool(found.people)
        self.plan.setEnabled(able)
        self._show()

    def stand_at(self, session: Session | None) -> None:
        """Remember at which session one is in the picture: a turn that was not planned is noted there."""
        self._at = session
        self._show()

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=6)
        for button in (self.hold, self.removal, self.plan):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.covered, self.next, self.met):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(self.question)
        column.addWidget(self.turns)
        column.addWidget(self.advisers)

    def _row(self, standing: Standing) -> CaseRow:
        name = self._gathered.name(standing.person_id)
        if standing.held:
            said = self._when(standing.held)
            return CaseRow(standing, name, "held", self.tr("had a turn: {when}").format(when=said))
        if standing.planned:
            said = self._when(standing.planned)
            return CaseRow(standing, name, "planned", self.tr("planned: {when}").format(when=said))
        return CaseRow(standing, name, "none", self.tr("is next") if standing.next else self.tr("no turn yet"))

    def _when(self, turns: tuple[CaseTurn, ...]) -> str:
        sessions = (self._gathered.session(turn.session_id) for turn in turns)
        return ", ".join(self._words.short_name(session) for session in sessions if session)

    def _paint(self, cell: Cell, row: CaseRow) -> None:
        icon, role = _SIGNS[row.state]
        at = QRectF(cell.where.x() - 4, cell.where.center().y() - 9, 18, 18)
        cell.theme.draw_icon(cell.painter, icon, at, role, 2)
        if row.standing.too_soon:
            warned = QRectF(cell.where.right() - 18, cell.where.center().y() - 8, 16, 16)
            cell.theme.draw_icon(cell.painter, "triangle-alert", warned, "warn", 2)
        two_lines(cell.moved(24, 22 if row.standing.too_soon else 0), row.name, row.said)

    def _show(self, *args: object) -> None:
        row = self.table.row
        person = row.standing if isinstance(row, CaseRow) else None
        able = person is not None and not self._desk.read_only
        session = self._session_for(person)
        name = self._words.short_name(session) if session else ""
        self.hold.setText(self.tr("&Held at {session}").format(session=name.replace("&", "&&")))
        self.hold.setVisible(session is not None)
        self.hold.setEnabled(able)
        self.removal.setEnabled(able and bool(person and (person.held or person.planned)))
        self.question.setText(person.question if person else "")
        self.turns.setText(self._earlier(person) if person else "")
        self._show_advisers(person)
        self.question.setVisible(bool(self.question.text()))
        self.turns.setVisible(bool(self.turns.text()))

    def _session_for(self, person: Standing | None) -> Session | None:
        """Return where the next turn is noted: where it was planned, where one is, or the last session so far."""
        if person and person.planned:
            return self._gathered.session(person.planned[0].session_id)
        sessions = self._gathered.facts.sessions
        begun = [session for session in sessions if session.day <= date.today()]
        return self._at or next(reversed([*sessions[:1], *begun]), None)

    def _earlier(self, person: Standing) -> str:
        """Tell the turns before the last one; of that one the advisers can be changed."""
        lines: list[str] = []
        for turn in (*person.held, *person.planned)[:-1]:
            names = ", ".join(filter(None, map(self._gathered.name, turn.adviser_ids)))
            told = self._turn_name(turn)
            lines.append(self.tr("{turn}. Advice from {names}").format(turn=told, names=names) if names else told)
        return "\n".join(lines)

    def _turn_name(self, turn: CaseTurn) -> str:
        session = self._gathered.session(turn.session_id)
        name = self._words.session_name(session, title=False) if session else ""
        return self.tr("{session}, round {round}").format(session=name, round=turn.round)

    def _show_advisers(self, person: Standing | None) -> None:
        turns = (*person.held, *person.planned) if person else ()
        self.advisers.setVisible(bool(turns))
        self.advisers.setEnabled(not self._desk.read_only)
        if person and turns:
            told = self.tr("&Advice at {turn}").format(turn=self._turn_name(turns[-1]).replace("&", "&&"))
            self.advisers.new.set_label(told)
            self.advisers.show_people(turns[-1].adviser_ids, person.person_id)

    def _change_advisers(self, advisers: tuple[UUID, ...]) -> None:
        row = self.table.row
        turns = (*row.standing.held, *row.standing.planned) if isinstance(row, CaseRow) else ()
        if turns:
            self._edits.change_advisers(turns[-1], advisers)

    def _hold(self, *args: object) -> None:
        row = self.table.row
        if not isinstance(row, CaseRow) or self._desk.read_only:
            return
        person = row.standing
        session = self._session_for(person)
        if session is not None:
            self._edits.hold(person.person_id, person.planned[0] if person.planned else None, session)

    def _remove(self, *args: object) -> None:
        row = self.table.row
        turns = (*row.standing.held, *row.standing.planned) if isinstance(row, CaseRow) else ()
        if turns and not self._desk.read_only:
            self._edits.remove_turn(turns[-1])
