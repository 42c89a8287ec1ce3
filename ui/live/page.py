"""Live mode for whoever guides: what goes on, what comes next, when it ends, and what to do when it runs over."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from copdesk.domain.live import Course
from copdesk.domain.sessions import Block
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.page import Page
from ui.kit.presenting import Presenting
from ui.live.room import other_screen
from ui.live.running_session import RunningSession
from ui.live.side import LiveSide
from ui.live.stage import Stage
from ui.live.wall import Wall
from ui.live.words import LiveWords, joined


class LivePage(Page):
    """Runs one session; on one screen that a room may see, notes and plans stay behind a key."""

    designer_wanted = Signal(object)
    sessions_wanted = Signal()

    def __init__(self, desk: Desk, presenting: Presenting, now: Callable[[], datetime] = datetime.now) -> None:
        self.back: Button | None = None
        super().__init__(desk.theme, self.tr("Live"), scroll=True)
        self._presenting, self._words = presenting, LiveWords(self)
        self._looking_at: UUID | None = None
        self._lifted = self._lifted_for_plans = False
        self.title.setProperty("data", True)
        self.running = RunningSession(desk, now, self)
        self.stage = Stage(desk, self.running, self._words)
        self.side = LiveSide(desk.theme)
        self.wall = Wall(desk, self.running, self.side.choice, self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._show_all()

    def show_session(self, session_id: UUID | None) -> None:
        """Put a session on the table, where it was left."""
        self._looking_at, self.stage.accepted = None, 0
        self.running.show(session_id)
        self.wall.gather()
        self.stage.steps.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def discreet(self) -> bool:
        """Whether the room may be reading along on the only screen there is."""
        return self._presenting.on and len(QGuiApplication.screens()) < 2 and not self._lifted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the space bar, unless a button or a field that has the focus wants it."""
        if event.key() == Qt.Key.Key_Space:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may be shown to the room: something may have been harvested meanwhile."""
        super().showEvent(event)
        self.wall.gather()
        self._show_all()

    def hideEvent(self, event: QHideEvent) -> None:
        """Notes that were lifted into sight do not wait for the next look."""
        super().hideEvent(event)
        self._lifted = self._lifted_for_plans = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the programme away, or beside the rest, as there is room."""
        super().resizeEvent(event)
        self._show_side()

    def _heading(self) -> QHBoxLayout:
        """Put the way back before the title."""
        head = super()._heading()
        name = self.tr("Back to the design of this session")
        self.back = Button("", self.theme, icon="arrow-left", kind=Kind.GHOST, name=name)
        head.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _lay_out(self) -> None:
        self.body.addWidget(self.stage)
        self.set_inspector(self.side)
        self.finish = Button(self.tr("En&d session"), self.theme, icon="flag")
        self.room = Button(self.tr("In the &room (F11)"), self.theme, icon="projector")
        self.more = Button("", self.theme, icon="panel-right", name=self.tr("Show the programme"))
        for button in (self.finish, self.room, self.more):
            self.add_action(button)

    def _connect(self) -> None:
        assert self.back is not None
        running, stage = self.running, self.stage
        for signal, slot in (
            (self.back.clicked, self._leave),
            (stage.empty.wanted, self.sessions_wanted),
            (stage.bare.wanted, self._leave),
            (stage.steps.next_wanted, self._go_on),
            (stage.steps.back_wanted, running.go_back),
            (stage.over.wanted, self.open_plans),
            (stage.plans.taken, self._plan_taken),
            (stage.plans.closed, self._close_plans),
            (stage.lift.clicked, self._lift),
            (stage.notes.start_wanted, self._start),
            (stage.summary.how_it_went, running.note_how_it_went),
            (stage.summary.back_wanted, running.go_back),
            (stage.summary.again_wanted, running.start_anew),
            (self.side.list.chosen, self._look_at),
            (self.finish.clicked, running.finish),
            (self.room.clicked, self.wall.toggle),
            (self.wall.window.shown_or_hidden, self._be_discreet),
            (self.more.clicked, self.open_inspector),
            (running.changed, self._show_all),
            (running.ticked, self._show_second),
            (self._presenting.changed, self._be_discreet),
        ):
            signal.connect(slot)

    def _add_keys(self) -> None:
        for keys, act in {
            "PgDown": self._go_on,
            "PgUp": self.running.go_back,
            "F5": self.wall.toggle,
            "F11": self.wall.toggle,
            "F7": self._toggle_plans,
            "F8": self._lift,
            "Alt+Left": self._leave,
        }.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What happens

    def open_plans(self) -> None:
        """Show the ways out for the block that runs; what this key lifts into sight goes when they do."""
        course = self.running.course
        if course is None or not course.begun or course.over:
            return
        if self.discreet:
            self._lifted = self._lifted_for_plans = True
        self.stage.open_plans(next(iter(course.running), None), 0 if course.lateness else 10)
        self._show_all()

    def _toggle_plans(self) -> None:
        if self.stage.plans.isVisibleTo(self):
            self._close_plans()
        else:
            self.open_plans()

    def _close_plans(self) -> None:
        self.stage.plans.hide()
        self._show_all()

    def _go_on(self) -> None:
        """Go on; with the start, the room gets its view on the screen that is there for it."""
        self._looking_at = None
        begun = self.running.course is not None and self.running.course.begun
        self.running.go_on()
        if not begun and self._presenting.on and other_screen(self.screen()) is not None:
            self.wall.open()

    def _start(self, block: Block) -> None:
        self._looking_at = None
        self.running.start(block)

    def _lift(self) -> None:
        self._lifted, self._lifted_for_plans = not self._lifted, False
        self._show_all()

    def _be_discreet(self, *args: object) -> None:
        self._lifted = self._lifted_for_plans = False
        self._show_all()

    def _plan_taken(self) -> None:
        course = self.running.course
        self.stage.accepted = 0 if course is None else course.lateness
        self._close_plans()

    def _look_at(self, block: Block) -> None:
        self._looking_at = block.id
        self._show_all()

    def _leave(self) -> None:
        session = self.running.session
        if session is None:
            self.sessions_wanted.emit()
        else:
            self.designer_wanted.emit(session.id)

    # What is shown

    def _show_all(self) -> None:
        """Show the session as it stands, after something happened."""
        course = self.running.course
        going = course is not None and not course.over
        if self._lifted_for_plans and not (going and self.stage.plans.isVisibleTo(self)):
            self._lifted = self._lifted_for_plans = False
        self.set_title(self.tr("Live") if course is None else course.session.title)
        self.stage.show_course(course, discreet=self.discreet, looking_at=self._looking_at)
        self.finish.setVisible(going and course is not None and course.begun and not self.discreet)
        self.room.setVisible(course is not None and bool(course.turns))
        self._show_side()
        if course is not None:
            block = self.stage.notes.block
            self.side.list.show_course(course)
            self.side.list.mark(None if block is None else block.id)
            self._show_second()

    def _show_side(self) -> None:
        course = self.running.course
        seen = course is not None and bool(course.turns) and not self.discreet
        self.side.setVisible(seen and not self.narrow)
        self.more.setVisible(seen and self.narrow)

    def _show_second(self) -> None:
        course = self.running.course
        if course is None:
            return
        self.set_title(course.session.title, self._clock_line(course))
        self.stage.show_second(course, discreet=self.discreet)
        if not self.discreet:
            self.side.list.show_course(course)

    def _clock_line(self, course: Course) -> str:
        """Say what time it is, when it was to end and when it will; a room sees the time alone."""
        if self.discreet:
            return course.clock(course.now)
        planned = self.tr("planned end {time}").format(time=course.clock(course.planned_end))
        if not course.begun or course.over:
            return joined((course.clock(course.now), planned))
        expected = self.tr("expected {time}, {drift}").format(
            time=course.clock(course.expected_end), drift=self._words.drift(course.drift)
        )
        return joined((course.clock(course.now), planned, expected))
