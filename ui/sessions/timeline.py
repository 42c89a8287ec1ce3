"""The timeline: hours at the left, blocks to scale, free time and overlaps as they are."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from copdesk.domain.timing import Placed
from ui.sessions.arranging import Arranging
from ui.sessions.bands import Bands
from ui.sessions.block_button import BlockButton, Carries
from ui.sessions.block_face import Faces
from ui.sessions.block_menu import BlockMenu
from ui.sessions.chart import BandKind, Chart, Sizes, chart
from ui.sessions.gestures import Gestures
from ui.sessions.ground import Ground
from ui.sessions.in_place import InPlace
from ui.sessions.marks import BlockMarks
from ui.sessions.plan import HEAD, RULER, Plan
from ui.sessions.programme import Programme
from ui.sessions.target import Target
from ui.sessions.words import SessionWords

FOOT = 64
SLACK = 10
_SPOKEN = (BandKind.DAY, BandKind.CLOCK, BandKind.DIVISION)


class Timeline(QWidget):
    """Shows the programme and lets one choose; dragging is done by the carrier it is given."""

    opened = Signal()

    def __init__(self, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__()
        self.programme, self._gestures, self._words = programme, gestures, words
        self._theme = programme.desk.theme
        self._faces = Faces(self._theme)
        self._ground, self._marks = Ground(self, words), BlockMarks(words)
        self._bands = Bands(self._marks)
        self.arranging = Arranging(programme.desk, programme, gestures, words)
        self.in_place = InPlace(self, self, gestures)
        self.menu = BlockMenu(programme, gestures, self.arranging, self)
        self._seen: tuple[object, ...] = ()
        self._carrier: Carries | None = None
        self._buttons: dict[UUID, BlockButton] = {}
        self.target: Target | None = None
        self.plan = Plan(chart((), 0, Sizes()), 0)
        self.setAccessibleName(self.tr("Timeline of the session"))
        programme.changed.connect(self._show)
        programme.chosen.connect(self._show_chosen)
        self._theme.changed.connect(self._retheme)
        self.menu.title_wanted.connect(self.opened)
        self.menu.split_wanted.connect(self.in_place.ask_split)
        self.menu.heading_wanted.connect(self.in_place.name_section)
        self.menu.gap_wanted.connect(self.in_place.name_gap)

    def carried_by(self, carrier: Carries) -> None:
        """Say who follows the mouse when something is dragged."""
        self._carrier = carrier

    @property
    def chart(self) -> Chart:
        """The programme as it is drawn, to scale."""
        return self.plan.chart

    @property
    def buttons(self) -> list[BlockButton]:
        """The blocks, from top to bottom."""
        return [self._buttons[lane.place.block.id] for lane in self.chart.lanes]

    @property
    def pixels(self) -> float:
        """How many pixels a minute takes."""
        return self._sizes().minute

    def button(self, block_id: UUID) -> BlockButton | None:
        """Return the button of a block."""
        return self._buttons.get(block_id)

    def preview(self, placed: Sequence[Placed]) -> None:
        """Show other times for a moment, while an edge is dragged; only what looks different is painted."""
        self._lay([p for p in placed if self._looks_other(p)], placed)

    def settle(self) -> None:
        """Show the programme as it is."""
        there = {place.block.id for place in self.programme.placed}
        for gone in [block_id for block_id in self._buttons if block_id not in there]:
            self._let_go(self._buttons.pop(gone))
        self._lay(self.programme.placed, self.programme.placed)

    def mark(self, target: Target | None) -> None:
        """Draw a line where something would land."""
        for old in (self.target, target):
            if old is not None and self.target != target:
                self.update(old.line.adjusted(-8, -6, 8, 6))
        self.target = target

    def target_at(self, at: QPoint) -> Target:
        """Return where something dropped at a point would come to stand."""
        return self.plan.target_at(at, self.programme.index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the blocks take the width there is; whoever makes it higher lays them out as well."""
        if self.plan.room != self.room:
            self.plan = Plan(self.chart, self.room)
            self._place_buttons()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose nothing by pressing beside the blocks."""
        self.programme.choose(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let somebody type the heading or the name of the gap that is pressed."""
        at = event.position().toPoint()
        headed, late = self.plan.heading_at(at), self.plan.gap_at(at)
        if headed is not None:
            self.in_place.name_section(headed)
        elif late is not None:
            self.in_place.name_gap(late)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to paste beside the blocks."""
        self.programme.choose(None)
        self.menu.open_at(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hours, the free time and the line where something would land."""
        self._ground.paint(QPainter(self), event.rect())

    def sizeHint(self) -> QSize:
        """Be as tall as the programme."""
        return QSize(420, round(self.chart.height) + HEAD + FOOT)

    # Placing

    def _show(self) -> None:
        self.settle()
        self._show_chosen(self.programme.block)

    def _looks_other(self, place: Placed) -> bool:
        """Say whether a block looks different in this place; its start alone is not painted on it."""
        now = self._buttons[place.block.id].place
        return now is None or (now.block, now.gap, now.overlap) != (place.block, place.gap, place.overlap)

    def _lay(self, changed: Sequence[Placed], placed: Sequence[Placed]) -> None:
        session = self.programme.session
        wanted = self._bands.wanted(session, placed) if session else ()
        drawn = chart(placed, session.starts_at if session else 0, self._sizes(), wanted)
        self.plan = Plan(drawn, self.room)
        for place in changed:
            self._button_for(place.block.id).set_place(place)
        self.setMinimumHeight(round(self.chart.height) + HEAD + FOOT)
        self._place_buttons()
        before, self._seen = self._seen, self._backdrop()
        if self._seen != before:
            self.setAccessibleDescription("; ".join(b.words for b in wanted if b.kind in _SPOKEN))
            self.update()

    def _backdrop(self) -> tuple[object, ...]:
        """Return what the ground depends on, to paint it only when that differs."""
        marks = tuple((lane.place.start, lane.top) for lane in self.chart.lanes)
        return (self.chart.begins, self.chart.ends, marks, self.chart.free, self.chart.bands)

    def _button_for(self, block_id: UUID) -> BlockButton:
        if block_id not in self._buttons:
            assert self._carrier is not None
            made = BlockButton(self, self._faces, self._words, self._marks, self._carrier)
            made.clicked.connect(self._clicked)
            made.joined.connect(self._join)
            made.extended.connect(self._extend)
            made.stepped.connect(self.step)
            made.reached.connect(self.reach)
            made.walked.connect(self.walk)
            made.lengthened.connect(self._gestures.lengthen)
            made.removal_wanted.connect(self._gestures.set_aside)
            made.opened.connect(self.opened)
            made.menu_wanted.connect(self.menu.open_at)
            self._buttons[block_id] = made
        return self._buttons[block_id]

    def _let_go(self, button: BlockButton) -> None:
        if button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        button.hide()
        button.deleteLater()

    def _place_buttons(self) -> None:
        for lane in self.chart.lanes:
            button = self._buttons[lane.place.block.id]
            button.setGeometry(*self.plan.box_of(lane))
            if button.isHidden():
                button.show()

    @property
    def room(self) -> int:
        """How wide the blocks may be together."""
        return max(120, self.width() - RULER - SLACK)

    def _sizes(self) -> Sizes:
        scaled = self._theme.scaled
        return Sizes(minute=scaled(36) / 10, block=scaled(28), gap=scaled(20), band=scaled(28))

    # Choosing

    def step(self, steps: int) -> None:
        """Choose the block above or below the chosen one."""
        wanted = self._away(steps)
        if wanted is not None:
            self.programme.choose(wanted)

    def reach(self, steps: int) -> None:
        """Choose the block above or below the chosen one along with it."""
        wanted = self._away(steps)
        if wanted is not None:
            self.programme.extend_to(wanted)

    def choose_all(self) -> None:
        """Choose every block."""
        blocks, chosen = self.programme.blocks, self.programme.block
        current = chosen or next(iter(blocks), None)
        self.programme.select([block.id for block in blocks], current.id if current else None)

    def walk(self, steps: int) -> None:
        """Bring the keyboard to the block above or below, and choose nothing."""
        wanted = self._away(steps, self.focusWidget())
        if wanted is not None:
            self._buttons[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _away(self, steps: int, begin: QWidget | None = None) -> UUID | None:
        """Return the block so many steps below another, or below the chosen one, as they stand on the timeline."""
        lanes = self.chart.lanes
        chosen = begin.block if isinstance(begin, BlockButton) else self.programme.block
        now = next((n for n, lane in enumerate(lanes) if chosen and lane.place.block.id == chosen.id), None)
        if not lanes:
            return None
        wanted = (0 if steps > 0 else len(lanes) - 1) if now is None else min(max(now + steps, 0), len(lanes) - 1)
        return lanes[wanted].place.block.id

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen block, or to the first."""
        block = self.programme.block
        button = self._buttons.get(block.id) if block else None
        if button is None and self.chart.lanes:
            button = self.buttons[0]
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self.programme.choose(button.block.id)
            button.setChecked(True)

    def _join(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self.programme.toggle(button.block.id)

    def _extend(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self.programme.extend_to(button.block.id)

    def _show_chosen(self, chosen: object) -> None:
        block = self.programme.block
        holder = None if block is None else self._buttons.get(block.id)
        stop = holder or (self.buttons[0] if self.chart.lanes else None)
        along = {block.id for block in self.programme.selected}
        for block_id, button in self._buttons.items():
            button.setChecked(block_id in along)
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)
        inside = self.hasFocus() or any(b.hasFocus() for b in self._buttons.values())
        if holder is not None and inside and not holder.hasFocus():
            holder.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Painting

    def _retheme(self) -> None:
        self.settle()
        self.update()
