"""Which session it is: number, title, state, kind, day and start."""

from copdesk.domain.sessions import Session
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, LineField, NumberField, TimeField
from ui.sessions.field_group import SessionGroup, beside, in_line, joined
from ui.sessions.time_fields import may_shrink
from ui.sessions.words import SessionWords, short_day


class SessionWhat(SessionGroup):
    """The group at the top of the session."""

    def __init__(self, desk: Desk, words: SessionWords) -> None:
        super().__init__(self.tr("This session"), desk, called="session.what")
        self.number = LineField(self.tr("N&umber"), desk)
        self.title = LineField(self.tr("T&itle"), desk, most=200)
        self.state = ChoiceField(self.tr("How far"), desk, list(words.session_states().items()))
        self.kind = ChoiceField(self.tr("&Kind"), desk, list(words.session_kinds().items()))
        self.mode = ChoiceField(self.tr("How people &meet"), desk, list(words.modes().items()))
        for choice in (self.state, self.kind, self.mode):
            may_shrink(choice)
        self.day = DateField(self.tr("&Date"), desk, optional=False)
        self.starts = TimeField(self.tr("Fi&rst block"), desk)
        self.day_unknown = CheckField(self.tr("Day not sure yet"), desk)
        self.day_unknown.committed.connect(self._know_day)
        self.optional = CheckField(self.tr("Optional"), desk)
        self.hold(number=self.number, title=self.title, state=self.state, kind=self.kind, mode=self.mode)
        self.hold(day=self.day, starts=self.starts, optional=self.optional)
        self.add(beside(self.number, self.title, share=(1, 3)), beside(self.day, self.starts))
        self.add(in_line(self.day_unknown, self.optional), beside(self.kind, self.mode), self.state)

    def show_session(self, session: Session) -> None:
        """Show the session; a tick says what is not known."""
        super().show_session(session)
        self.day_unknown.set_value(not session.day_known)

    def brief(self, session: Session) -> str:
        """Name the day."""
        return joined(session.number, short_day(session.day))

    def _know_day(self, unknown: object) -> None:
        self.edited.emit("day_known", not unknown)


class AnnouncedGroup(SessionGroup):
    """What was announced: times and how many can come."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("As announced"), desk, called="session.announced")
        self.doors = TimeField(self.tr("D&oors open"), desk, optional=True)
        self.announced_start = TimeField(self.tr("Announced from"), desk, optional=True)
        self.announced_end = TimeField(self.tr("Announced to"), desk, optional=True)
        self.capacity = NumberField(self.tr("Capacit&y"), desk, least=1, most=10_000, optional=True)
        self.expected = NumberField(self.tr("People expected"), desk, least=1, most=10_000, optional=True)
        self.hold(announced_start=self.announced_start, announced_end=self.announced_end, doors=self.doors)
        self.hold(capacity=self.capacity, expected=self.expected)
        self.add(beside(self.announced_start, self.announced_end), beside(self.doors, self.capacity), self.expected)

    def brief(self, session: Session) -> str:
        """Give the times."""
        times = (session.announced_start, session.announced_end)
        return " – ".join(f"{time:%H:%M}" for time in times if time is not None)
