"""Carrying blocks over the timeline, a new one from beside it, or the lower edge of one."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from copdesk.domain.choices import BlockKind
from copdesk.domain.sessions import LONGEST_BLOCK, Block
from ui.kit.theme import Theme
from ui.sessions.block_button import BlockButton, far_enough
from ui.sessions.gestures import STEP, Gestures
from ui.sessions.target import Target, among_others
from ui.sessions.timeline import Timeline

_NEAR = 36
_SPEED = 14


class Keeps(Protocol):
    """Where blocks can be dropped to set them aside."""

    def contains(self, at: QPoint) -> bool: ...
    def offer(self, *, carrying: bool, over: bool) -> None: ...


class Ghost(QWidget):
    """The picture of what is carried; it floats over the page and lets the mouse through."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lift(self, picture: QPixmap, count: int, theme: Theme) -> None:
        """Show a picture above everything else on the page, with the number of blocks it stands for."""
        self._picture = picture if count < 2 else _counted(picture, count, theme)
        self.resize(picture.deviceIndependentSize().toSize())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, so that what lies below stays to be seen."""
        painter = QPainter(self)
        painter.setOpacity(0.94)
        painter.drawPixmap(0, 0, self._picture)


class Drag(QObject):
    """Follows the mouse from press to release; nothing is kept before the release, and Escape gives it up."""

    def __init__(self, timeline: Timeline, area: QScrollArea, stage: QWidget, gestures: Gestures) -> None:
        super().__init__(stage)
        self._timeline, self._area, self._gestures = timeline, area, gestures
        self._ghost = Ghost(stage)
        self._stage = stage
        self._blocks: tuple[Block, ...] = ()
        self._block: Block | None = None
        self._drop: Callable[[Target], object] | None = None
        self._edge = False
        self._picture = QPixmap()
        self._from, self._grip, self._at = QPoint(), QPoint(), QPoint()
        self._moving = self._over_shelf = False
        self._shelf: Keeps | None = None
        self._target: Target | None = None
        self._minutes = 0
        self._roll = QTimer(self, interval=16)
        self._roll.timeout.connect(self._scroll)

    def kept_on(self, shelf: Keeps) -> None:
        """Say where blocks can be dropped to set them aside."""
        self._shelf = shelf

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self._moving

    def press(self, button: BlockButton, at: QPoint, *, edge: bool) -> None:
        """Take hold of a block and those chosen with it, or of its lower edge, unless nothing can be changed."""
        if not self._gestures.allowed:
            return
        chosen = self._timeline.programme.selected
        self._block, self._edge, self._drop = button.block, edge, None
        self._blocks = chosen if button.block in chosen and not edge else (button.block,)
        self._hold(button.picture(), at, button.mapFromGlobal(at))
        self._minutes = button.block.minutes

    def press_new(self, kind: BlockKind, picture: QPixmap, at: QPoint, grip: QPoint) -> None:
        """Take hold of a new block of a kind."""
        self._press_other(lambda to: self._gestures.add(kind, to.index, to.track), picture, at, grip)

    def press_draft(self, draft: Block, picture: QPixmap, at: QPoint, grip: QPoint) -> None:
        """Take hold of a new block that is ready but for its place, as one made from a method."""
        self._press_other(lambda to: self._gestures.add_block(draft, to.index, to.track), picture, at, grip)

    def press_kept(self, block: Block, picture: QPixmap, at: QPoint, grip: QPoint) -> None:
        """Take hold of a block that was set aside."""
        self._press_other(lambda to: self._gestures.bring_back(block, to.index, to.track), picture, at, grip)

    def motion(self, at: QPoint, *, fine: bool) -> None:
        """Follow the mouse; `fine` means by the minute instead of by five."""
        self._at = at
        if not self._moving:
            if (self._block is None and self._drop is None) or not far_enough(self._from, at):
                return
            self._moving = True
            if not self._edge:
                self._ghost.lift(self._picture, len(self._blocks), self._timeline.programme.desk.theme)
                self._fade(faint=True)
                self._roll.start()
        if self._edge:
            self._stretch(1 if fine else STEP)
        else:
            self._carry()

    def release(self) -> None:
        """Let go: keep what the drag meant."""
        block, blocks, drop, target = self._block, self._blocks, self._drop, self._target
        moving, edge, minutes, aside = self._moving, self._edge, self._minutes, self._over_shelf
        self._let_go()
        if not moving:
            return
        if aside:
            self._gestures.set_aside()
            return
        if edge and block is not None:
            self._gestures.resize(block, minutes)
            self._timeline.settle()
        elif target is not None and drop is not None:
            drop(target)
        elif target is not None and block is not None:
            self._put_down(block, blocks, target)

    def _put_down(self, block: Block, blocks: tuple[Block, ...], target: Target) -> None:
        if len(blocks) == 1:
            self._gestures.move(block, target.index, track=target.track, pin=target.pin)
            return
        later = 0 if target.pin is None or block.pin is None else target.pin - block.pin
        self._gestures.move_all(blocks, target.index, track=target.track, later=later)

    def _press_other(self, drop: Callable[[Target], object], picture: QPixmap, at: QPoint, grip: QPoint) -> None:
        if self._gestures.allowed:
            self._block, self._blocks, self._edge, self._drop = None, (), False, drop
            self._hold(picture, at, grip)

    def cancel(self) -> None:
        """Let go without doing anything."""
        self._let_go()
        self._timeline.settle()

    def _hold(self, picture: QPixmap, at: QPoint, grip: QPoint) -> None:
        self._picture, self._from, self._grip, self._at = picture, at, grip, at
        self._moving, self._target = False, None

    def _let_go(self) -> None:
        self._roll.stop()
        self._ghost.hide()
        self._fade(faint=False)
        self._timeline.mark(None)
        self._block = self._drop = self._target = None
        if self._shelf is not None and self._blocks and self._moving and not self._edge:
            self._shelf.offer(carrying=False, over=False)
        self._blocks, self._moving, self._over_shelf = (), False, False

    def _fade(self, *, faint: bool) -> None:
        for block in self._blocks:
            button = self._timeline.button(block.id)
            if button is not None:
                button.fade(faint=faint)

    def _stretch(self, step: int) -> None:
        if self._block is None:
            return
        down = (self._at.y() - self._from.y()) / self._timeline.pixels
        minutes = min(max(step * round((self._block.minutes + down) / step), step), LONGEST_BLOCK)
        if minutes != self._minutes:
            self._minutes = minutes
            changed = self._block.model_copy(update={"minutes": minutes})
            self._timeline.preview(self._timeline.programme.preview(changed))

    def _carry(self) -> None:
        self._ghost.move(self._stage.mapFromGlobal(self._at) - self._grip)
        if self._shelf is not None and self._blocks:
            self._over_shelf = self._shelf.contains(self._at)
            self._shelf.offer(carrying=True, over=self._over_shelf)
        self._target = None if self._over_shelf else self._aim()
        self._timeline.mark(self._target)

    def _aim(self) -> Target | None:
        """Return where it would land, or nothing beside the timeline and at its own place."""
        view, at = self._area.viewport(), self._timeline.mapFromGlobal(self._at)
        inside = view.rect().contains(view.mapFromGlobal(self._at))
        if not inside:
            return None
        if self._block is None:
            return self._timeline.target_at(at)
        if self._block.pin is not None:
            return self._pinned(self._block, at.y() - self._grip.y())
        target = among_others(self._timeline.target_at(at), self._numbers())
        return None if self._stays(target) else target

    def _numbers(self) -> list[int]:
        return [self._timeline.programme.index(block.id) for block in self._blocks]

    def _stays(self, target: Target) -> bool:
        """Say whether all that is carried would come to stand where it stands."""
        numbers = self._numbers()
        together = numbers == list(range(target.index, target.index + len(numbers)))
        return together and {block.track for block in self._blocks} == {target.track}

    def _pinned(self, block: Block, y: int) -> Target:
        """Return the new fixed start of a pinned block; it comes after all that begins before."""
        start = self._timeline.plan.start_at(y + 1)
        order, carried = self._timeline.programme.index, {b.id for b in self._blocks}
        before = [order(p.block.id) for p in self._timeline.programme.placed if p.start < start]
        there = Target(max(before, default=-1) + 1, block.track, self._timeline.plan.line_at(start), start)
        return among_others(there, [order(block_id) for block_id in carried])

    def _scroll(self) -> None:
        """Roll on as long as the mouse is near the upper or lower edge."""
        view = self._area.viewport()
        y, bar = view.mapFromGlobal(self._at).y(), self._area.verticalScrollBar()
        if self._over_shelf:
            return
        by = -_SPEED if y < _NEAR else _SPEED if y > view.height() - _NEAR else 0
        if by and bar.minimum() < bar.value() + by < bar.maximum():
            bar.setValue(bar.value() + by)
            self._carry()


def _counted(picture: QPixmap, count: int, theme: Theme) -> QPixmap:
    """Return a picture with a number where its icon is."""
    made = QPixmap(picture)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = theme.scaled(22)
    spot = QRectF(theme.scaled(28) - side / 2, theme.scaled(18) - side / 2 + 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(spot)
    painter.setPen(theme.colour("on_accent"))
    painter.setFont(theme.font(-0.8, QFont.Weight.DemiBold, tabular=True))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.end()
    return made
