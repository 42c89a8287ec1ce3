"""Everything that stands beside the programme: the blocks that run, the steps, plans, notes and the closing."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.live import Course, Phase
from copdesk.domain.pace import Pace, methods_of
from copdesk.domain.sessions import Block
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Banner
from ui.live.notes import Notes
from ui.live.now_card import NowCard
from ui.live.plans import OverRun, Plans
from ui.live.running_session import RunningSession
from ui.live.steps import Steps
from ui.live.summary import Summary
from ui.live.words import LiveWords

_ALL = 1000


class Stage(QWidget):
    """Shows a session as it stands; with `discreet`, only what a room may see."""

    def __init__(self, desk: Desk, running: RunningSession, words: LiveWords) -> None:
        super().__init__()
        self._desk, self._running, self._words = desk, running, words
        self.cards: tuple[NowCard, ...] = ()
        self.accepted = 0
        self._minute = -1
        self._make(desk)
        self._lay_out()
        running.refused.connect(self._refused)

    def show_course(self, course: Course | None, *, discreet: bool, looking_at: UUID | None) -> None:
        """Show what stands and what is needed now."""
        going = course is not None and not course.over
        filled = course is not None and going and bool(course.turns)
        self.empty.setVisible(course is None)
        self.bare.setVisible(going and not filled)
        self.problem.hide()
        self._show_rehearsal(course if filled else None)
        self.steps.setVisible(filled)
        self.hidden.setVisible(filled and discreet)
        self.notes.setVisible(filled and not discreet)
        self.plans.setVisible(self.plans.isVisibleTo(self) and filled and not discreet)
        self.summary.setVisible(course is not None and course.over)
        self._show_cards(course)
        if course is not None and course.over:
            self.summary.show_course(course, self._running.paces())
        elif course is not None and filled:
            self.steps.show_course(course)
            self._show_notes(course, looking_at)
        self._minute = -1
        self.show_second(course, discreet=discreet)

    def show_second(self, course: Course | None, *, discreet: bool) -> None:
        """Show the time of this second, and once a minute how late it gets."""
        if course is None:
            return
        for card in self.cards:
            card.show_course(course)
            card.be_discreet(on=discreet)
        if course.now == self._minute:
            return
        self._minute = course.now
        late = course.begun and not course.over and course.lateness > self.accepted
        self.over.setVisible(late and not discreet and not self.plans.isVisibleTo(self))
        self.over.show_late(course)
        if course.turns and not course.over:
            self.steps.show_course(course)
        if self.plans.isVisibleTo(self):
            self.plans.refresh()

    def open_plans(self, block: Block | None, extra: int) -> None:
        """Show the ways out."""
        self.plans.show_for(block, extra)
        self._minute = -1

    def _make(self, desk: Desk) -> None:
        theme = desk.theme
        none = self.tr("Open a session and choose Live: then you see here what goes on and what comes next.")
        self.empty = EmptyState(theme, "play", self.tr("No session is running"), none, self.tr("&To the sessions"))
        bare = self.tr("A session needs blocks before it can run.")
        self.bare = EmptyState(theme, "layout-list", self.tr("No blocks yet"), bare, self.tr("&To the design"))
        self.rehearsal = Banner(theme, "", "info")
        self.problem = Banner(theme, "", "triangle-alert", "danger")
        hidden = self.tr(
            "The room may be looking along, so notes, programme and plans are hidden. A screen that shows the same "
            "as yours cannot be recognised: put the room's view in front with F11."
        )
        self.hidden = Banner(theme, hidden, "eye-off", "info")
        self.lift = Button(self.tr("&Show (F8)"), theme, icon="eye")
        self.hidden.row.addWidget(self.lift, 0, Qt.AlignmentFlag.AlignTop)
        self.steps, self.over = Steps(theme), OverRun(theme)
        self.plans = Plans(desk, self._running, self._words)
        self.notes, self.summary = Notes(desk), Summary(desk, self._words)

    def _lay_out(self) -> None:
        self._now = QVBoxLayout()
        self._now.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.empty, self.bare):
            column.addWidget(part, _ALL)
        for part in (self.rehearsal, self.problem):
            column.addWidget(part)
        column.addLayout(self._now)
        for part in (self.steps, self.over, self.plans, self.hidden, self.notes, self.summary):
            column.addWidget(part)
        column.addStretch(1)
        for part in (self.problem, self.over, self.plans):
            part.hide()
        for part in (self.steps, self.over, self.plans, self.notes.start):
            part.setEnabled(not self._desk.read_only)

    def _show_rehearsal(self, course: Course | None) -> None:
        """Say that this is a rehearsal, or that there was one and what becomes of it."""
        now = self.tr(
            "You are rehearsing: this is not the day of the session. The clock starts when you do and its times do not "
            "count; minutes you add or take are kept in the programme, until you undo them."
        )
        before = self.tr("You rehearsed this session. Today starts afresh: the rehearsal is forgotten when you begin.")
        rehearsing = course is not None and course.rehearsed and not course.held
        rehearsed = course is not None and not course.begun and bool(self._running.left_out)
        self.rehearsal.words.setText(now if rehearsing else before)
        self.rehearsal.setVisible(rehearsing or rehearsed)

    def _show_cards(self, course: Course | None) -> None:
        """Show a card for each block that runs; cards stay as long as their blocks are the same."""
        blocks = () if course is None else course.running
        if blocks == tuple(card.block for card in self.cards):
            return
        for card in self.cards:
            self._now.removeWidget(card)
            card.hide()
            card.deleteLater()
        alone = len(blocks) == 1
        self.cards = tuple(NowCard(self._desk, self._words, block, alone=alone) for block in blocks)
        for card in self.cards:
            card.longer_wanted.connect(self._running.lengthen)
            card.more_wanted.connect(self._more_time)
            card.end_wanted.connect(self._running.end)
            card.start_given.connect(self._running.set_start)
            card.setEnabled(not self._desk.read_only)
            self._now.addWidget(card)

    def _show_notes(self, course: Course, looking_at: UUID | None) -> None:
        ahead = [turn.block for turn in course.turns if turn.phase is Phase.TO_COME]
        chosen = next((turn.block for turn in course.turns if turn.block.id == looking_at), None)
        block = chosen or next(iter((*course.running, *ahead)), None)
        self.notes.setVisible(self.notes.isVisibleTo(self) and block is not None)
        if block is not None:
            self.notes.show_block(block, course, _pace(block, self._running.paces()))

    def _more_time(self, block: Block) -> None:
        self.open_plans(block, 10)
        self.show_second(self._running.course, discreet=False)

    def _refused(self, problem: object) -> None:
        from copdesk.domain.problems import Problem

        if isinstance(problem, Problem):
            self.problem.words.setText(self._desk.ask.words(problem))
            self.problem.show()


def _pace(block: Block, paces: Mapping[str, Pace]) -> Pace | None:
    return next((paces[m.casefold()] for m in methods_of(block) if m.casefold() in paces), None)
