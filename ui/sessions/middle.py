"""The middle of the designer: the timeline, the table, or both beside each other on one card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.kit.page import Card
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.table_columns import ColumnName
from ui.sessions.table_view import ProgrammeTable
from ui.sessions.timeline import Timeline
from ui.sessions.views import View, Views
from ui.sessions.words import SessionWords

LEAST = 320


class Middle(Card):
    """Shows the blocks; what is chosen in one is chosen in the other."""

    field_wanted = Signal(str)

    def __init__(self, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__(margins=(10, 4, 4, 4))
        desk = programme.desk
        self._gestures = gestures
        self.timeline = Timeline(programme, gestures, words)
        self.area = _scrolled(self.timeline)
        self.table = ProgrammeTable(programme, gestures, words)
        self.views = Views(desk.theme, desk.settings, self)
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.area, 1)
        self._side = QSplitter(Qt.Orientation.Horizontal)
        self._side.setChildrenCollapsible(False)
        self._side.setHandleWidth(14)
        for part, share in ((self._left, 2), (self.table, 3)):
            self._side.addWidget(part)
            self._side.setStretchFactor(self._side.indexOf(part), share)
        self.body.addWidget(self._side)
        self.views.turned.connect(self._show)
        self._listen_to_menu()
        self.table.field_wanted.connect(self.field_wanted)
        self._show(self.views.view)

    @property
    def in_table(self) -> bool:
        """Whether the keyboard is in the table."""
        return self.views.view is View.TABLE or self.table.hasFocus()

    def put_below(self, part: QWidget) -> None:
        """Put something below the timeline."""
        self._column.addWidget(part)

    def look(self, view: View) -> None:
        """Turn to another view, and take the keyboard along."""
        self.views.turn_to(view)
        self.focus_chosen()

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen block, or to the first."""
        if self.views.view is View.TABLE:
            self.table.focus_chosen()
        else:
            self.timeline.focus_chosen()

    def insert_below(self) -> None:
        """Put in a block; in the table one goes on by typing its title."""
        typing = self.in_table
        if self._gestures.insert_below() is not None and typing:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit_cell(ColumnName.TITLE)

    def copy_table(self) -> None:
        """Put the chosen blocks on the clipboard as a table for a spreadsheet; without a choice all of them."""
        if not self.timeline.programme.selected:
            self.timeline.choose_all()
        self._gestures.copy()

    def ask_split(self) -> None:
        """Ask where the chosen block falls apart; that is done on the timeline."""
        if self.views.view is View.TABLE:
            self.look(View.BOTH)
        self.timeline.in_place.ask_split()

    def name_section(self) -> None:
        """Type the heading above the chosen block: on the timeline, or in the details when that does not show."""
        if self.views.view is View.TABLE:
            self.field_wanted.emit("section")
        else:
            self.timeline.in_place.name_section()

    def name_gap(self) -> None:
        """Type what the time before the chosen block is for."""
        if self.views.view is View.TABLE:
            self.field_wanted.emit("gap_name")
        else:
            self.timeline.in_place.name_gap()

    def _listen_to_menu(self) -> None:
        """Let the menu of a block serve the table as well."""
        menu, typing = self.timeline.menu, self.timeline.in_place
        self.table.menu_wanted.connect(menu.open_at)
        for wish, old, new in (
            (menu.split_wanted, typing.ask_split, self.ask_split),
            (menu.heading_wanted, typing.name_section, self.name_section),
            (menu.gap_wanted, typing.name_gap, self.name_gap),
        ):
            wish.disconnect(old)
            wish.connect(new)

    def _show(self, view: object) -> None:
        """Show what is wanted, and move the keyboard there before the rest is hidden."""
        inside = self.table.hasFocus() or self.timeline.isAncestorOf(self.focusWidget() or self)
        wanted = {self._left: view is not View.TABLE, self.table: view is not View.TIMELINE}
        for part in (part for part, shown in wanted.items() if shown):
            part.show()
        if inside:
            self.focus_chosen()
        for part in (part for part, shown in wanted.items() if not shown):
            part.hide()


def _scrolled(timeline: Timeline) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(LEAST)
    timeline.setProperty("paint", "none")
    area.setWidget(timeline)
    return area
