"""When each method was used, read again when something about it changed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import AttendanceMark
from copdesk.domain.method_uses import Use, uses
from copdesk.domain.roster import Attendance
from copdesk.domain.sessions import Block, BlockRun, Session
from ui.kit.desk import Desk
from ui.kit.methods import Methods

_THERE = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)
_TOLD_OF = (Session, Block, BlockRun, Attendance)


class Gathered:
    """The uses of all methods, in all communities of the workbook."""

    def __init__(self, desk: Desk, methods: Methods) -> None:
        self._desk, self._methods = desk, methods
        self._uses: Mapping[str, tuple[Use, ...]] | None = None

    @property
    def uses(self) -> Mapping[str, tuple[Use, ...]]:
        """For each key of a method its uses, the latest first."""
        if self._uses is None:
            every = self._desk.workbook.all
            there = Counter(mark.session_id for mark in every(Attendance) if mark.mark in _THERE)
            self._uses = uses(self._methods.library, every(Session), every(Block), every(BlockRun), there)
        return self._uses

    def forget(self) -> None:
        """Read everything again the next time."""
        self._uses = None

    def follow(self, changes: ChangeSet) -> bool:
        """Tell whether something about the uses changed, and forget them then."""
        touched = any(isinstance(change.entity, _TOLD_OF) for change in changes.changes)
        if touched:
            self.forget()
        return touched

    def sessions(self) -> Sequence[Session]:
        """Return the sessions of the community: those to come first, the next one at the top, then the past ones."""
        community = self._desk.community
        found = [] if community is None else self._desk.workbook.all(Session, community_id=community)
        to_come = sorted((s for s in found if s.day >= date.today()), key=_when)
        return [*to_come, *sorted((s for s in found if s.day < date.today()), key=_when, reverse=True)]


def _when(session: Session) -> tuple[object, ...]:
    return (session.day, session.starts, str(session.id))
