"""The session designer: palette, timeline and details, with the balance always in sight."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from copdesk.domain.timing import clock, ends_at
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.page import Card, Page
from ui.sessions.balance import BalanceStrip
from ui.sessions.drag import Drag
from ui.sessions.gestures import STEP, Gestures
from ui.sessions.inspector import DesignerInspector, Side
from ui.sessions.palette import Palette
from ui.sessions.programme import Programme
from ui.sessions.question_line import QuestionLine
from ui.sessions.timeline import Timeline
from ui.sessions.words import SessionWords, long_day

SLIM, LOW = 820, 620
"""Under this width the palette shows icons alone; under this height the margins shrink."""


class DesignerPage(Page):
    """One session, from first block to printed programme."""

    left = Signal()
    programme_wanted = Signal(object)
    calendar_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.back: Button | None = None
        super().__init__(desk.theme, self.tr("Session"))
        self._desk = desk
        words = SessionWords(self)
        self.programme = Programme(desk, self)
        self.gestures = Gestures(desk, self.programme, words, self)
        self.timeline = Timeline(self.programme, self.gestures, words)
        self.area = self._scrolled(self.timeline)
        self.drag = Drag(self.timeline, self.area, self, self.gestures)
        self.timeline.carried_by(self.drag)
        self.palette_bar = Palette(desk.theme, words, self.gestures, self.drag)
        self.balance = BalanceStrip(self.programme, words)
        self.question = QuestionLine(self.programme)
        self.details = DesignerInspector(desk, self.programme, self.gestures, words)
        self._lay_out()
        self._connect()
        self._add_keys()

    def show_session(self, session_id: UUID, *, fresh: bool = False) -> None:
        """Put a session on the table; a fresh one begins with its title."""
        self.programme.show(session_id)
        self.details.turn_to(Side.SESSION)
        self.area.verticalScrollBar().setValue(0)
        if fresh:
            self.open_inspector()
            self.details.edit_title()
        else:
            self.timeline.focus_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes from the details to the timeline, and from there back to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.drag.busy:
            self.drag.cancel()
        elif self.details.isAncestorOf(self.focusWidget() or self):
            self.close_inspector()
            self.timeline.focus_chosen()
        elif self.narrow and self.details.isVisible():
            self.close_inspector()
        else:
            self._leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the timeline when there is little of it."""
        super().resizeEvent(event)
        low = self.height() < LOW
        self.palette_bar.fit(slim=low or self.width() < SLIM)
        self._more.setVisible(self.narrow)
        self._calendar.setText("" if self.narrow else self.tr("C&alendar file"))
        self.layout_margins(32, 12 if low else 26, 28, 10 if low else 22)
        self.body.setSpacing(8 if low else 12)

    def _heading(self) -> QHBoxLayout:
        """Put the way back before the title."""
        head = super()._heading()
        name = self.tr("Back to the sessions (Esc)")
        self.back = Button("", self.theme, icon="arrow-left", kind=Kind.GHOST, name=name)
        head.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _scrolled(self, timeline: Timeline) -> QScrollArea:
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(320)
        timeline.setProperty("paint", "none")
        area.setWidget(timeline)
        return area

    def _lay_out(self) -> None:
        theme = self.theme
        self._more = Button("", theme, icon="panel-right", name=self.tr("Show the details"))
        self._calendar = Button("", theme, icon="calendar-plus", name=self.tr("Save this session as a calendar file"))
        self._print = Button(self.tr("Programme as &PDF"), theme, icon="printer")
        for button in (self._calendar, self._print, self._more):
            self.add_action(button)
        top = QVBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.balance)
        top.addWidget(self.question)
        card = Card(margins=(10, 4, 4, 4))
        card.body.addWidget(self.area)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.palette_bar)
        row.addWidget(card, 1)
        self.body.addLayout(top)
        self.body.addLayout(row, 1)
        self.set_inspector(self.details)
        for part in (self.palette_bar, self.details.block, self.details.session, self.details.questions):
            part.setEnabled(not self._desk.read_only)

    def _connect(self) -> None:
        assert self.back is not None
        self.back.clicked.connect(self._leave)
        self._more.clicked.connect(self.open_inspector)
        self._print.clicked.connect(self._want_programme)
        self._calendar.clicked.connect(self._want_calendar)
        self.question.opened.connect(self._show_questions)
        self.details.block_wanted.connect(self.programme.choose)
        self.timeline.opened.connect(self._edit_title)
        self.programme.changed.connect(self._show_title)
        self.programme.chosen.connect(self._follow)
        self.programme.gone.connect(self.left)

    def _add_keys(self) -> None:
        for keys, act in self._acts().items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _acts(self) -> dict[str, Callable[[], object]]:
        gestures, timeline = self.gestures, self.timeline
        return {
            "Alt+Up": lambda: timeline.step(-1),
            "Alt+Down": lambda: timeline.step(1),
            "Alt+Shift+Up": lambda: gestures.move_by(-1),
            "Alt+Shift+Down": lambda: gestures.move_by(1),
            "Alt+Shift+Right": lambda: gestures.lengthen(STEP),
            "Alt+Shift+Left": lambda: gestures.lengthen(-STEP),
            "Ctrl+A": timeline.choose_all,
            "Ctrl+C": gestures.copy,
            "Ctrl+X": gestures.cut,
            "Ctrl+V": gestures.paste,
            "Ctrl+D": gestures.duplicate,
            "Ctrl+L": gestures.pin,
            "Ctrl+Return": gestures.insert_below,
            "Ctrl+Enter": gestures.insert_below,
            "F2": self._edit_title,
            "Alt+Left": self._leave,
        }

    def _leave(self) -> None:
        self.details.block.keep_typing()
        self.left.emit()

    def _edit_title(self) -> None:
        self.open_inspector()
        self.details.edit_title()

    def _show_questions(self) -> None:
        self.open_inspector()
        self.details.turn_to(Side.QUESTIONS)

    def _want_programme(self) -> None:
        if self.programme.session is not None:
            self.programme_wanted.emit(self.programme.session.id)

    def _want_calendar(self) -> None:
        if self.programme.session is not None:
            self.calendar_wanted.emit(self.programme.session.id)

    def _follow(self, block: object) -> None:
        """Bring the chosen block into view."""
        chosen = self.programme.block
        button = None if chosen is None else self.timeline.button(chosen.id)
        if button is not None and not self.drag.busy:
            self.area.ensureWidgetVisible(button, 0, 24)

    def _show_title(self) -> None:
        session = self.programme.session
        if session is None:
            return
        number = self.tr("Session {number}: {title}") if session.number else "{title}"
        ends = ends_at(session, self.programme.placed)
        parts = [
            long_day(session.day),
            f"{clock(session.starts_at)} – {clock(ends)}",
            self.tr("%n block(s)", "", len(self.programme.blocks)),
            self.tr("%n minute(s)", "", self.programme.minutes),
        ]
        self.set_title(number.format(number=session.number, title=session.title), "  ·  ".join(parts))
