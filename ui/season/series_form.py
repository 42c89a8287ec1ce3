"""The questions about a series: which days, what sort of session, and whose blocks to take over."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Mode, SessionKind
from copdesk.domain.season_series import MOST_SESSIONS, every
from copdesk.domain.sessions import Session
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, LineField, NumberField, TextField
from ui.kit.vocabulary import offered
from ui.season.people import be_narrow
from ui.season.series_dates import read_days
from ui.season.words import SeasonWords

_MONTH = 4


class SeriesForm(QWidget):
    """Fields that are kept nowhere: what they say shows in the preview at once."""

    changed = Signal()

    unkept = True
    """A lock keeps what was filled in."""

    def __init__(self, desk: Desk, words: SeasonWords) -> None:
        super().__init__()
        self._words = words
        self.title = LineField(self.tr("&Title of each"), desk, most=200)
        self.first = DateField(self.tr("&First on or after"), desk, optional=False)
        self.weekday = ChoiceField(self.tr("&On a"), desk, self._weekdays())
        self.weeks = NumberField(self.tr("&Every … weeks"), desk, least=1, most=52)
        self.times = NumberField(self.tr("How &many"), desk, least=1, most=MOST_SESSIONS)
        self.typed = TextField(self.tr("Or t&hese dates"), desk, lines=2, hint=self.tr("14 feb 2027, 14 mar, 11 apr …"))
        self.typed.text.setMaximumHeight(desk.theme.scaled(76))
        self.kind = ChoiceField(self.tr("&Kind"), desk, offered(words.session_kinds()))
        self.mode = ChoiceField(self.tr("&Where"), desk, offered(words.modes()))
        self.template = ChoiceField(self.tr("Take over the &blocks of"), desk, [])
        self.groups = CheckField(self.tr("The theme &groups meet side by side"), desk)
        self.unread = Words("", Type.PROBLEM, wrap=True, data=True)
        self._lay_out()
        for field in self._fields:
            field.committed.connect(self._changed)

    def begin(self, sessions: Sequence[Session], *, groups: bool, title: str) -> None:
        """Fill in what is usual: it goes on where the last session left off."""
        last = sessions[-1] if sessions else None
        self.title.set_value(title)
        self.first.set_value(self._after(last))
        self.weekday.set_value(None)
        self.weeks.set_value(_MONTH)
        self.times.set_value(4)
        self.typed.set_value("")
        self.kind.set_value(SessionKind.MEETING)
        self.mode.set_value(Mode.ON_SITE)
        self.offer(sessions, groups=groups)
        self.template.set_value(None)
        self.groups.set_value(False)

    def offer(self, sessions: Sequence[Session], *, groups: bool) -> None:
        """Offer the sessions whose blocks may be taken over, the latest first."""
        none = [(None, self.tr("no session: begin empty"))]
        known = [(session.id, self._words.session_name(session)) for session in reversed(sessions)]
        kept = self.template.value
        self.template.set_choices([*none, *known])
        self.template.set_value(kept if kept in {identity for identity, _ in known} else None)
        self.groups.setVisible(groups)

    @property
    def days(self) -> tuple[date, ...]:
        """The days that are asked for, in the order of time."""
        typed = self.typed.value
        if typed.strip():
            days, unread = read_days(typed, self.first.value or date.today())
            self._tell(unread)
            return tuple(sorted(set(days)))[:MOST_SESSIONS]
        self._tell(())
        return every(self.first.value, weeks=self.weeks.value, times=self.times.value, weekday=self.weekday.value)

    @property
    def template_id(self) -> UUID | None:
        """Whose blocks are taken over."""
        return self.template.value

    @property
    def readable(self) -> bool:
        """Whether every date that was typed could be read."""
        return not self.unread.text()

    @property
    def _fields(self) -> tuple[LineField | ChoiceField | TextField | CheckField, ...]:
        when = (self.first, self.weekday, self.weeks, self.times, self.typed)
        return (self.title, *when, self.kind, self.mode, self.template, self.groups)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        for pair in ((self.first, self.weekday), (self.weeks, self.times)):
            column.addLayout(_beside(*pair))
        column.addWidget(self.typed)
        column.addWidget(self.unread)
        column.addLayout(_beside(self.kind, self.mode))
        column.addWidget(self.template)
        column.addWidget(self.groups)
        column.addStretch(1)
        for field in (self.weekday, self.kind, self.mode, self.template):
            be_narrow(field)
        self.unread.hide()

    def _weekdays(self) -> list[tuple[int | None, str]]:
        names = [(day - 1, QLocale().dayName(day)) for day in range(1, 8)]
        return [(None, self.tr("same weekday")), *names]

    def _after(self, last: Session | None) -> date:
        return max(last.day + timedelta(weeks=_MONTH), date.today()) if last else date.today()

    def _tell(self, unread: Sequence[str]) -> None:
        told = self.tr("Not read as a date: {words}").format(words=", ".join(unread)) if unread else ""
        self.unread.setText(told)
        self.unread.setVisible(bool(told))

    def _changed(self, *args: object) -> None:
        self.changed.emit()


def _beside(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row
