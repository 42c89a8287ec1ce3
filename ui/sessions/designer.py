"""The session designer: palette, timeline or table and details, with the balance always in sight."""

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from copdesk.domain.timing import clock
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.page import NARROW, Page
from ui.sessions.balance import BalanceStrip
from ui.sessions.designer_keys import add_keys, for_blocks, for_views
from ui.sessions.drag import Drag
from ui.sessions.gestures import Gestures
from ui.sessions.inspector import DesignerInspector, Side
from ui.sessions.method_shelf import MethodShelf
from ui.sessions.middle import Middle
from ui.sessions.more_menu import MoreMenu
from ui.sessions.palette import Palette
from ui.sessions.paste import PasteDialog
from ui.sessions.programme import Programme
from ui.sessions.question_line import QuestionLine
from ui.sessions.shelf import Shelf
from ui.sessions.supplies import Supplies
from ui.sessions.views import View
from ui.sessions.words import DAY, SessionWords, long_day, weekday

_BETWEEN = "  ·  "
SLIM, LOW, WIDE = 820, 620, 1560
"""Under this width the palette shows icons alone; under this height the margins shrink; from this width there is
room for the details beside timeline and table together."""


class DesignerPage(Page):
    """One session, from first block to printed programme.

    Others add what can be done with a session by `add_action(button)`, or with less weight by `more.add(…)`.
    """

    least_title = 300

    left = Signal()
    programme_wanted = Signal(object)
    calendar_wanted = Signal(object)
    run_sheet_wanted = Signal(object, str)
    live_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.back: Button | None = None
        self._beside_table = False
        super().__init__(desk.theme, self.tr("Session"))
        self._desk = desk
        self._words = words = SessionWords(self)
        self.programme = Programme(desk, self)
        self.gestures = Gestures(desk, self.programme, words, self)
        self.middle = Middle(self.programme, self.gestures, words)
        self.timeline, self.area, self.table = self.middle.timeline, self.middle.area, self.middle.table
        self.views = self.middle.views
        self.drag = Drag(self.timeline, self.area, self, self.gestures)
        self.timeline.carried_by(self.drag)
        self.shelf = Shelf(self.programme, self.gestures, words, self.drag)
        self.middle.put_below(self.shelf)
        self.palette_bar = Palette(desk.theme, words, self.gestures, self.drag)
        self.supplies = Supplies(
            desk.theme, self.palette_bar, MethodShelf(self.programme, self.gestures, words, self.drag)
        )
        self.balance = BalanceStrip(self.programme, words)
        self.question = QuestionLine(self.programme)
        self.details = DesignerInspector(desk, self.programme, self.gestures, words)
        self._add_actions()
        self._lay_out()
        self._connect()
        own = {"F2": self.edit_title, "F5": self.want_live, "Alt+Left": self.leave}
        add_keys(self, {**for_blocks(self.gestures, self.middle), **for_views(self.middle), **own})

    def show_session(self, session_id: UUID, *, fresh: bool = False) -> None:
        """Put a session on the table; a fresh one begins with its title."""
        self.programme.show(session_id)
        self.details.turn_to(Side.SESSION)
        self.area.verticalScrollBar().setValue(0)
        if fresh:
            self.open_inspector()
            self.details.edit_title()
        else:
            self.middle.focus_chosen()

    def start_search(self) -> None:
        """Search a method to put into the session."""
        self.supplies.find_method()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes one step back at a time: out of the details, nothing chosen, and then back to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.drag.busy:
            self.drag.cancel()
        elif self._closable and self.details.isVisible():
            self.close_inspector()
        elif self.details.isAncestorOf(self.focusWidget() or self):
            self.middle.focus_chosen()
        elif self.programme.selected:
            self.programme.choose(None)
        else:
            self.leave()

    def close_inspector(self) -> None:
        """Put the drawer away, and take the keyboard out of it."""
        inside = self.details.isAncestorOf(self.focusWidget() or self)
        if inside and self._closable:
            self.middle.focus_chosen()
        self._beside_table = False
        self._fit_sides()
        super().close_inspector()

    def open_inspector(self) -> None:
        """Show the details: beside the table where there is room for both, and else as a drawer."""
        self._beside_table = self.views.view is View.TABLE and self.width() >= NARROW
        self._fit_sides()
        super().open_inspector()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the blocks when there is little of it."""
        self.views.fit(wide=self.width() >= NARROW)
        super().resizeEvent(event)
        low = self.height() < LOW
        self._fit_sides()
        self.layout_margins(32, 12 if low else 26, 28, 10 if low else 22)
        self.body.setSpacing(8 if low else 12)
        self._whole.activate()
        self._show_title()

    @property
    def narrow(self) -> bool:
        """Whether the details are a drawer or put away; a table needs their room until they are asked for."""
        view = self.views.view
        if super().narrow or view is View.TIMELINE:
            return super().narrow
        return not self._beside_table if view is View.TABLE else self.width() < WIDE

    @property
    def _closable(self) -> bool:
        """Whether the details can be put away."""
        return self.narrow or self.views.view is View.TABLE

    def _drawer_top(self) -> int:
        """Leave the heading and its actions in sight."""
        self._whole.activate()
        return self._beside.geometry().top()

    def leave(self) -> None:
        """Go back to the list, with what was typed kept."""
        self.details.block.keep_typing()
        self.details.session.keep_typing()
        self.left.emit()

    def edit_title(self) -> None:
        """Type in the cell of the table the keyboard is at, or else the title in the details."""
        if self.middle.in_table:
            self.table.edit_cell()
            return
        self.open_inspector()
        self.details.edit_title()

    def _offer_columns(self) -> None:
        """Open the list of columns by the button, as the keyboard cannot reach the headings."""
        if self.views.view is View.TIMELINE:
            self.middle.look(View.TABLE)
        self.table.head.open_at(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _edit_field(self, name: str) -> None:
        self.open_inspector()
        self.details.edit_field(name)

    def _heading(self) -> QHBoxLayout:
        """Put the way back before the title."""
        head = super()._heading()
        name = self.tr("Back to the sessions (Esc)")
        self.back = Button("", self.theme, icon="arrow-left", kind=Kind.GHOST, name=name)
        head.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _add_actions(self) -> None:
        theme = self.theme
        self._show_details = Button("", theme, icon="panel-right", name=self.tr("Show the details"))
        self._print = Button(self.tr("Programme as &PDF"), theme, icon="printer")
        self.live = Button(self.tr("Live"), theme, icon="play", name=self.tr("Run this session live (F5)"))
        self.more = MoreMenu(theme)
        for words, icon, form in (
            (self.tr("Run sheet as PDF"), "clipboard-list", "pdf"),
            (self.tr("Run sheet for Word…"), "file-text", "docx"),
            (self.tr("Run sheet for Excel…"), "file-spreadsheet", "xlsx"),
        ):
            self.more.add(words, icon, partial(self._want_run_sheet, form))
        self.more.add(self.tr("Copy the blocks as a table"), "copy", self.middle.copy_table)
        self.columns = self.more.add(self.tr("Columns of the table…"), "columns-3", self._offer_columns)
        self._calendar = self.more.add(self.tr("Save as a calendar file"), "calendar-plus", self._want_calendar)
        self._paste = self.more.add(self.tr("Paste a programme…"), "clipboard", self.paste_programme)
        self._paste.setEnabled(self.gestures.allowed)
        for button in (*self.views.buttons.values(), self.live, self._print, self.more, self._show_details):
            self.add_action(button)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.balance)
        top.addWidget(self.question)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.supplies)
        row.addWidget(self.middle, 1)
        self.body.addLayout(top)
        self.body.addLayout(row, 1)
        self.set_inspector(self.details)
        for part in (
            self.palette_bar,
            self.supplies.shelf,
            self.details.block,
            self.details.session,
            self.details.questions,
        ):
            part.setEnabled(not self._desk.read_only)

    def _connect(self) -> None:
        assert self.back is not None
        self.back.clicked.connect(self.leave)
        self._show_details.clicked.connect(self.open_inspector)
        self._print.clicked.connect(self._want_programme)
        self.live.clicked.connect(self.want_live)
        self.question.opened.connect(self._show_questions)
        self.question.block_wanted.connect(self._go_to)
        self.details.block_wanted.connect(self._go_to)
        self.gestures.words_to_paste.connect(self.paste_programme)
        self.timeline.opened.connect(self.edit_title)
        self.middle.field_wanted.connect(self._edit_field)
        self.views.turned.connect(self._fit_sides)
        self.subtitle.setProperty("data", True)  # day and times alone are left where there is little room
        self.programme.changed.connect(self._show_title)
        self.programme.chosen.connect(self._follow)
        self.programme.gone.connect(self.left)

    def _fit_sides(self, *args: object) -> None:
        """Give the blocks the room that palette and details can spare."""
        spare = self.height() < LOW or self.width() < SLIM or self.views.view is not View.TIMELINE
        self.supplies.fit(slim=spare)
        self._show_details.setVisible(self.narrow)
        self.fit_parts()
        self.details.offer_close(offered=self._closable)

    def _show_questions(self) -> None:
        self.open_inspector()
        self.details.turn_to(Side.QUESTIONS)

    def _want_programme(self) -> None:
        if self.programme.session is not None:
            self.programme_wanted.emit(self.programme.session.id)

    def want_live(self) -> None:
        """Ask for the session to be run, as the facilitator sees it."""
        if self.programme.session is not None:
            self.live_wanted.emit(self.programme.session.id)

    def paste_programme(self) -> None:
        """Take in a programme from elsewhere, beginning with what is on the clipboard."""
        dialog = PasteDialog(self._desk, self.programme, self)
        dialog.take_clipboard()
        dialog.open()

    def _want_run_sheet(self, form: str) -> None:
        if self.programme.session is not None:
            self.run_sheet_wanted.emit(self.programme.session.id, form)

    def _want_calendar(self) -> None:
        if self.programme.session is not None:
            self.calendar_wanted.emit(self.programme.session.id)

    def _go_to(self, block_id: UUID) -> None:
        """Choose a block and bring it into view, also when it was chosen already."""
        self.programme.choose(block_id)
        self._follow(block_id)
        self.middle.focus_chosen()

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
        starts, ends = self.programme.span
        parts = [
            long_day(session.day) if session.day_known else self.tr("Day not sure yet"),
            f"{clock(starts)} – {clock(ends)}{self._other_day(session.day, ends)}",
            self._words.minutes(self.programme.minutes),
            self.tr("%n block(s)", "", len(self.programme.blocks)),
        ]
        measure, room = self.subtitle.fontMetrics(), max(self.subtitle.width(), self.least_title)
        while len(parts) > 1 and measure.horizontalAdvance(_BETWEEN.join(parts)) > room:
            parts.pop()
        self.set_title(number.format(number=session.number, title=session.title), _BETWEEN.join(parts))

    def _other_day(self, day: date, ends: int) -> str:
        """Return on which day a session ends, when that is not the day it begins."""
        days = (ends - 1) // DAY if ends else 0
        return f" ({weekday(day + timedelta(days=days))})" if days else ""
