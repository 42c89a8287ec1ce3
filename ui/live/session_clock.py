"""The clock a session runs by: the real one on its own day, and one that starts with it when it is rehearsed."""

from collections.abc import Callable
from datetime import datetime

from copdesk.domain.live_clock import MINUTE, is_its_time, seconds_on_the_clock
from copdesk.domain.sessions import Session
from ui.kit.settings import Settings

_KEPT = "rehearsal"
_END = 60 * 60 * MINUTE


class SessionClock:
    """Tells the time in seconds since midnight of the session's first day.

    On another day than its own a session is rehearsed: its clock stands at the planned start until it begins.
    """

    def __init__(self, settings: Settings, now: Callable[[], datetime]) -> None:
        self._settings, self._now = settings, now

    def is_rehearsal(self, session: Session) -> bool:
        """Whether this is not the session's own day."""
        return not is_its_time(session, self._now())

    def begin(self, session: Session) -> None:
        """Let the clock of a rehearsal start at the planned start."""
        if self.is_rehearsal(session):
            self._set(session, session.starts_at * MINUTE)

    def second(self, session: Session, last_moment: int | None) -> int:
        """Return the time; a rehearsal that began elsewhere goes on from where it was."""
        if not self.is_rehearsal(session):
            return seconds_on_the_clock(session, self._now())
        if last_moment is None:
            return session.starts_at * MINUTE
        midnight = self._midnight(session)
        if midnight is None:
            self._set(session, last_moment * MINUTE)
            return last_moment * MINUTE
        return min(max(self._stamp() - midnight, last_moment * MINUTE), _END)

    def _set(self, session: Session, second: int) -> None:
        self._settings.keep(_KEPT, [str(session.id), str(self._stamp() - second)])

    def _midnight(self, session: Session) -> int | None:
        """Return when midnight would have been for the clock of this rehearsal."""
        none: list[str] = []
        kept = self._settings.value(_KEPT, none)
        return int(kept[1]) if kept[:1] == [str(session.id)] and kept[1].lstrip("-").isdecimal() else None

    def _stamp(self) -> int:
        return int(self._now().timestamp())
