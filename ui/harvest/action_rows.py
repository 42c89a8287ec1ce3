"""What the list shows of every action, and how it is painted."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFontMetricsF

from copdesk.domain.actions import Action
from copdesk.domain.choices import ActionState
from copdesk.domain.names import folded
from ui.harvest.choosers import day_words, session_words
from ui.harvest.gathered import Gathered
from ui.harvest.painting import paragraph, state
from ui.harvest.signs import STATES
from ui.kit.cells import Cell, words
from ui.kit.tables import Column
from ui.kit.theme import WEIGHTS
from ui.kit.vocabulary import Vocabulary

RUNNING = (ActionState.OPEN, ActionState.BUSY)
_ORDER = (
    ActionState.OPEN,
    ActionState.BUSY,
    ActionState.NOT_DONE,
    ActionState.FOLLOW_UP,
    ActionState.DONE,
    ActionState.LAPSED,
)


class ActionRow(NamedTuple):
    """One action, with the words for what it points to."""

    action: Action
    state: str
    about: str
    leads: tuple[str, ...]
    due: str
    late: bool
    text: str

    @property
    def id(self) -> UUID:
        """The identity of the action."""
        return self.action.id


class ActionRows(QObject):
    """Makes the rows and their columns."""

    def __init__(self, gathered: Gathered, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._gathered = gathered
        self._states, self._causes = vocabulary.action_states(), vocabulary.why_not()

    def columns(self) -> list[Column[ActionRow]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("What"), _what, 0, _about, _paint_what, _by_what),
            Column(self.tr("Leads"), _leads, 144, None, _paint_leads, drop=2),
            Column(self.tr("State and date"), _state, 196, _due, _paint_state, in_order, 1),
        ]

    def matching(self, query: str, wanted: ActionState | None) -> list[ActionRow]:
        """Return what fits; what still runs comes first, and of that what has no date yet."""
        sessions = {s.id: session_words(s) for s in self._gathered.sessions}
        rows = [self._row(a, sessions) for a in self._gathered.actions.values() if wanted in (None, a.state)]
        parts = folded(query).split()
        return sorted((row for row in rows if _has(row, parts)), key=in_order)

    def _row(self, action: Action, sessions: dict[UUID, str]) -> ActionRow:
        leads = tuple(filter(None, map(self._gathered.names.name, action.lead_ids)))
        session = sessions.get(action.session_id, "") if action.session_id else ""
        late = action.due is not None and action.due < date.today() and action.state in RUNNING
        row = ActionRow(
            action=action,
            state=self._states[action.state],
            about=self._reason(action) or session,
            leads=leads or (self.tr("nobody yet"),),
            due=self._day(action.due, late=late),
            late=late,
            text="",
        )
        found = (action.what, row.state, self._reason(action), session, *leads, row.due)
        return row._replace(text=folded(" ".join(found)))

    def _day(self, due: date | None, *, late: bool) -> str:
        if due is None:
            return self.tr("no date")
        day = day_words(due.year, due.month, due.day)
        return self.tr("{day}, overdue").format(day=day) if late else day

    def _reason(self, action: Action) -> str:
        if action.owes_a_reason:
            return self.tr("Why not? Nobody has said yet.")
        if action.state is not ActionState.NOT_DONE:
            return ""
        cause = self._causes[action.why_not_cause] if action.why_not_cause else self.tr("Why not")
        return f"{cause}: {' '.join(action.why_not.split())}"


def in_order(row: ActionRow) -> tuple[int, date, str]:
    """Return what actions are sorted by; of those without a date the latest comes first."""
    action = row.action
    later = "" if action.due else f"{2**128 - action.id.int:039d}"
    return (_ORDER.index(action.state), action.due or date.min, later or action.what)


def _has(row: ActionRow, wanted: Sequence[str]) -> bool:
    return all(word in row.text for word in wanted)


def _paint_what(cell: Cell, row: ActionRow) -> None:
    theme, where = cell.theme, cell.where
    strong = theme.font(-0.1, WEIGHTS.DemiBold)
    spacing = QFontMetricsF(strong).lineSpacing()
    lines = 1 if QFontMetricsF(strong).horizontalAdvance(row.action.what) <= where.width() else 2
    top = where.center().y() - (lines * spacing + (18 if row.about else 0)) / 2
    body = QRectF(where.x(), top, where.width(), lines * spacing)
    paragraph(Cell(cell.painter, body, theme), row.action.what, strong, lines)
    below = QRectF(where.x(), top + lines * spacing + 1, where.width(), 17)
    owes = "todo" if row.action.owes_a_reason else "muted"
    words(Cell(cell.painter, below, theme), row.about, role=owes, delta=-0.9)


def _paint_leads(cell: Cell, row: ActionRow) -> None:
    first, *others = row.leads
    if not row.action.lead_ids:
        words(cell, first, role="muted", delta=-0.4)
    elif others:
        half = cell.where.height() / 2 - 1
        upper, lower = cell.where.adjusted(0, half - 20, 0, -half), cell.where.adjusted(0, half, 0, 18 - half)
        words(Cell(cell.painter, upper, cell.theme), first, delta=-0.4)
        words(Cell(cell.painter, lower, cell.theme), ", ".join(others), delta=-0.4)
    else:
        words(cell, first, delta=-0.4)


def _paint_state(cell: Cell, row: ActionRow) -> None:
    where, middle = cell.where, cell.where.center().y()
    above = QRectF(where.x(), middle - 26, where.width(), 26)
    below = QRectF(where.x(), middle + 3, where.width(), 22)
    state(Cell(cell.painter, above, cell.theme), row.state, *STATES[row.action.state])
    words(Cell(cell.painter, below, cell.theme), row.due, role="danger" if row.late else "muted", delta=-0.9)


def _what(row: ActionRow) -> str:
    return row.action.what


def _about(row: ActionRow) -> str:
    return row.about


def _leads(row: ActionRow) -> str:
    return ", ".join(row.leads)


def _due(row: ActionRow) -> str:
    return row.due


def _state(row: ActionRow) -> str:
    return row.state


def _by_what(row: ActionRow) -> str:
    return folded(row.action.what)
