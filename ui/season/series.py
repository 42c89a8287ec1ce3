"""Makes a series of sessions in one go: the questions at the left, and beside them the sessions as they would be."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.season_series import NewSession, SeriesWish, make_series
from copdesk.domain.sessions import Block, Session
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Card, scrolling
from ui.kit.settings import Settings
from ui.kit.tables import CardTable, Column, Rows
from ui.kit.theme import Theme
from ui.season.edits import SeasonEdits
from ui.season.gathered import Gathered
from ui.season.series_form import SeriesForm
from ui.season.words import SeasonWords, short_day


class PreviewTable(CardTable):
    """The sessions to be made; the space bar makes one optional or not."""

    turn_wanted = Signal()

    def __init__(self, rows: Rows[NewSession], theme: Theme, settings: Settings, name: str) -> None:
        super().__init__(rows, theme, settings, called="season-series", name=name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make a session optional, or firm again."""
        if event.key() == Qt.Key.Key_Space:
            self.turn_wanted.emit()
        else:
            super().keyPressEvent(event)


class SeriesView(QWidget):
    """The form, the preview and the button that makes it so, in one step of undo."""

    left = Signal()
    made = Signal(object)

    def __init__(self, desk: Desk, gathered: Gathered, edits: SeasonEdits, words: SeasonWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._words = desk, gathered, edits, words
        self._optional: set[date] = set()
        self._series: tuple[NewSession, ...] = ()
        theme = desk.theme
        self.form = SeriesForm(desk, words)
        columns: list[Column[NewSession]] = [
            Column(self.tr("No"), lambda new: new.session.number, 76),
            Column(self.tr("Session"), lambda new: new.session.title, 0, detail=self._detail),
            Column(self.tr("Date"), lambda new: _day(new.session), 170),
        ]
        self.rows: Rows[NewSession] = Rows(columns, key=lambda new: new.session.day, parent=self)
        self.table = PreviewTable(self.rows, theme, desk.settings, self.tr("The sessions to be made"))
        self.told = Words("", Type.STRONG, wrap=True)
        self.turn = Button(self.tr("O&ptional or not"), theme, icon="circle-dashed")
        self.keep = Button(self.tr("M&ake these sessions"), theme, icon="check", kind=Kind.PRIMARY)
        self.back = Button(self.tr("&Leave it"), theme, icon="arrow-left")
        self._lay_out()
        self.form.changed.connect(self._think)
        self.table.turn_wanted.connect(self._turn)
        self.table.opened.connect(self._turn)
        self.turn.clicked.connect(self._turn)
        self.back.clicked.connect(self.left)
        self.keep.clicked.connect(self._keep)

    def begin(self) -> None:
        """Start with what is usual."""
        self._optional = set()
        groups = bool(self._gathered.facts.groups)
        self.form.begin(self._gathered.facts.sessions, groups=groups, title=self.tr("Meeting"))
        self._think()
        self.form.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Take over what changed elsewhere while this was open."""
        if self.isVisible():
            self.form.offer(self._gathered.facts.sessions, groups=bool(self._gathered.facts.groups))
            self._think()

    def _lay_out(self) -> None:
        asked = Card(margins=(22, 20, 14, 16), spacing=12)
        asked.body.addWidget(Words(self.tr("A series of sessions"), Type.HEADING, wrap=True))
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        asked.body.addWidget(scrolling(inside), 1)
        shown = Card(margins=(1, 16, 1, 14), spacing=10)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(18, 0, 18, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.turn)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 18, 0)
        top.addWidget(self.told, 1)
        shown.body.addLayout(top)
        shown.body.addWidget(self.table, 1)
        shown.body.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(asked, 4)
        row.addWidget(shown, 5)

    def _think(self, *args: object) -> None:
        here = self._desk.community
        if here is None:
            return
        days = self.form.days
        template = self._gathered.session(self.form.template_id) if self.form.template_id else None
        groups = [group.name for group in self._gathered.season.groups] if self.form.groups.value else []
        wish = SeriesWish(
            community_id=here,
            days=days,
            title=self.form.title.value or self.tr("Meeting"),
            kind=self.form.kind.value,
            mode=self.form.mode.value,
            optional=frozenset(self._optional),
            groups=groups,
            template=template,
            blocks=self._blocks(template),
        )
        self._series = make_series(wish, self._gathered.facts.sessions)
        self.rows.set_rows(self._series)
        self._tell(len(groups))

    def _blocks(self, template: Session | None) -> list[Block]:
        return [b for b in self._gathered.facts.blocks if template is not None and b.session_id == template.id]

    def _tell(self, groups: int) -> None:
        told = [self.tr("%n session(s) to be made", "", len(self._series))]
        optional = sum(new.session.optional for new in self._series)
        if optional:
            told.append(self.tr("%n optional", "", optional))
        if groups:
            told.append(self.tr("%n group meeting(s)", "", groups * len(self._series)))
        self.told.setText("  ·  ".join(told))
        ready = bool(self._series) and self.form.readable and not self._desk.read_only
        self.keep.setEnabled(ready)
        self.turn.setEnabled(bool(self._series))

    def _detail(self, new: NewSession) -> str:
        parts = [self.tr("optional")] if new.session.optional else []
        parts.append(self._words.session_kinds()[new.session.kind])
        parts.append(self.tr("%n block(s)", "", len(new.blocks)))
        return " · ".join(parts)

    def _turn(self, *args: object) -> None:
        row = self.table.row
        if isinstance(row, NewSession):
            self._optional ^= {row.session.day}
            self._think()

    def _keep(self) -> None:
        series = self._series
        self.left.emit()
        self._edits.make_series(series)
        if series:
            self.made.emit(series[0].session.id)


def _day(session: Session) -> str:
    return short_day(session.day, year=True)
