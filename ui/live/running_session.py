"""The session that runs: read from the workbook, moved on by the clock, and written with every step."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from copdesk.domain import running
from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.live import Course
from copdesk.domain.live_clock import minute_meant
from copdesk.domain.pace import Pace, ratios
from copdesk.domain.problems import Problem
from copdesk.domain.replanning import Proposal, proposals
from copdesk.domain.retracing import Trail
from copdesk.domain.sessions import Block, BlockRun, Session
from ui.kit.desk import Desk
from ui.live.session_clock import SessionClock

PAGE = "live"
SECOND = 1000


class RunningSession(QObject):
    """What the live screens look at; everything that happened is in the workbook, so a restart changes nothing.

    On the session's own day `left_out` is what was only rehearsed before. `ticked` comes every second, `changed` when
    something happened, `refused` with what cannot be.
    """

    changed = Signal()
    ticked = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, clock: Callable[[], datetime] = datetime.now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.clock = SessionClock(desk.settings, clock)
        self.course: Course | None = None
        self.left_out: tuple[BlockRun, ...] = ()
        self._trail = Trail()
        self._paces: Mapping[str, Pace] | None = None
        self.timer = QTimer(self, interval=SECOND)
        self.timer.timeout.connect(self.tick)
        desk.changed.connect(self._heard)

    @property
    def session(self) -> Session | None:
        """The session on the table."""
        return None if self.course is None else self.course.session

    @property
    def community(self) -> Community | None:
        """The community whose session it is."""
        return None if self.session is None else self.desk.workbook.get(Community, self.session.community_id)

    def show(self, session_id: UUID | None) -> None:
        """Put a session on the table, as far as it has come; or none."""
        self._paces = None
        if self.session is None or self.session.id != session_id:
            self._trail = Trail()
        self._load(session_id)

    def tick(self) -> None:
        """Look at the clock; at midnight a rehearsal may have become the day itself."""
        course = self.course
        if course is not None and course.rehearsed != self.clock.is_rehearsal(course.session):
            self._load(course.session.id)
        if self.course is not None:
            self.course = replace(self.course, second=self.clock.second(self.course.session, self.course.last_moment))
            self.ticked.emit()

    # Steps

    def go_on(self) -> None:
        """Start the session, or go on to what comes next."""
        self.tick()
        if self.course is None or self.course.over:
            return
        if self.course.begun:
            self._step(self.tr("Next block"), running.advance(self.course))
        else:
            self.clock.begin(self.course.session)
            self._step(self.tr("Start session"), running.begin(self.course))

    def go_back(self) -> None:
        """Take the last step back."""
        if self.course is None or self.course.held:
            return
        text, way = self.tr("Back to the block before"), self._trail.back(self.course.runs)
        self._trail = Trail() if way is None else way.trail
        if way is None:
            self._write(text, running.back(self.course))
        else:
            self._write(text, way.puts, removed=way.removes)

    def start(self, block: Block) -> None:
        """Start a block at once."""
        self.tick()
        if self.course is None or self.course.held:
            return
        runs = () if self.course.begun else running.begin(self.course)
        begun = replace(self.course, runs=runs or self.course.runs)
        written = {run.block_id: run for run in (*runs, *running.start(begun, block))}
        self._step(self.tr("Start block"), written.values())

    def end(self, block: Block) -> None:
        """End one of the blocks that run."""
        self.tick()
        if self.course is not None:
            self._step(self.tr("End block"), running.end(self.course, block))

    def finish(self) -> None:
        """End the session."""
        self.tick()
        if self.course is not None:
            self._step(self.tr("End session"), running.finish(self.course))

    def start_anew(self) -> None:
        """Forget how it went, so that the session can be started again."""
        if self.course is not None and not self.course.held:
            self._write(self.tr("Start again"), (), removed=self.course.runs)

    def lengthen(self, block: Block, by: int) -> None:
        """Give a block more minutes, or fewer."""
        self._write(self.tr("Length of the running block"), [running.lengthened(block, by)], merge=(block.id, "live"))

    def set_start(self, block: Block, at: time) -> None:
        """Set right when a block began."""
        if self.course is None:
            return
        minutes = minute_meant(self.course.session, at, self.course.now)
        try:
            self._write(self.tr("When a block began"), running.started_at(self.course, block, minutes))
        except Problem as problem:
            self.refused.emit(problem)

    # Ways out

    def ways_out(self, block: Block | None, extra: int) -> tuple[Proposal, ...]:
        """Return what can be done when a block needs so many minutes more."""
        return () if self.course is None else proposals(self.course, block, extra)

    def take(self, proposal: Proposal) -> None:
        """Carry a plan out, as one step."""
        self._write(self.tr("New plan for the rest"), proposal.puts)

    def note_how_it_went(self, block_id: UUID, words: str) -> None:
        """Keep how a block went."""
        block = self.desk.workbook.get(Block, block_id)
        if block is not None:
            self._write(self.tr("How it went"), [block.with_(how_it_went=words)], merge=(block_id, "how_it_went"))

    def paces(self) -> Mapping[str, Pace]:
        """Return how long each method took in the sessions of this community."""
        if self.session is None:
            return {}
        if self._paces is None:
            workbook = self.desk.workbook
            sessions = {s.id for s in workbook.all(Session, community_id=self.session.community_id)}
            runs = [run for run in workbook.all(BlockRun) if run.session_id in sessions]
            self._paces = ratios(runs, [b for b in workbook.all(Block) if b.session_id in sessions])
        return self._paces

    # Inside

    def _step(self, text: str, runs: Iterable[BlockRun]) -> None:
        """Write a step and remember it, so that it can be taken back; the start forgets what was only rehearsed."""
        if self.course is not None:
            step = tuple(runs)
            self._trail = self._trail.going_on(self.course.runs, step)
            self._write(text, step, removed=self.left_out)

    def _write(
        self, text: str, entities: Iterable[Entity], merge: Hashable = None, removed: Iterable[BlockRun] = ()
    ) -> None:
        with self.desk.edit(text, merge=merge, page=PAGE) as edit:
            for entity in entities:
                edit.put(entity)
            for run in removed:
                edit.remove(run)

    def _load(self, session_id: UUID | None) -> None:
        session = None if session_id is None else self.desk.workbook.get(Session, session_id)
        self.course = None if session is None else self._read(session)
        if self.course is None or self.course.over:
            self._paces = None
        if self.course is None:
            self.timer.stop()
        else:
            self.timer.start()
        self.changed.emit()

    def _read(self, session: Session) -> Course:
        workbook = self.desk.workbook
        runs, rehearsed = workbook.all(BlockRun, session_id=session.id), self.clock.is_rehearsal(session)
        self.left_out = () if rehearsed else tuple(run for run in runs if run.rehearsed)
        counted = tuple(run for run in runs if rehearsed or not run.rehearsed)
        course = Course(session, tuple(workbook.all(Block, session_id=session.id)), counted, 0, rehearsed)
        return replace(course, second=self.clock.second(session, course.last_moment))

    def _heard(self, changes: ChangeSet) -> None:
        session = self.session
        if session is None:
            return
        touched = any(c.entity.session_id == session.id for c in changes.of(BlockRun))
        touched = touched or any(c.entity.session_id == session.id for c in changes.of(Block))
        if touched or any(c.id == session.id for c in changes.of(Session)):
            self._load(session.id)
