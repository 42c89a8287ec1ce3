"""Larger gestures: blocks beside each other, groups that swap, a break in the middle, a second round."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import BlockKind
from copdesk.domain.programme_edits import (
    MOST_TRACKS,
    around,
    beside,
    one_after_the_other,
    pause_of,
    second_round,
    swapped,
)
from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.sessions.families import USUAL_MINUTES
from ui.sessions.gestures import PAGE, STEP, Gestures
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords


def middle_of(block: Block) -> int:
    """Return the middle of a block in minutes, on five minutes when it is long enough."""
    half = STEP * round(block.minutes / 2 / STEP)
    return half if 0 < half < block.minutes else block.minutes // 2


class Arranging(QObject):
    """Does to the chosen blocks what takes more than one of them; each is one step of undo."""

    def __init__(self, desk: Desk, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__(gestures)
        self._desk, self._programme, self._gestures, self._words = desk, programme, gestures, words

    def divide_around_break(self, at: int | None = None) -> None:
        """Divide the chosen block into two pieces with a break between them."""
        chosen = self._programme.block
        if chosen is None:
            return
        pause = pause_of(chosen, self._words.block_kinds()[BlockKind.BREAK], USUAL_MINUTES[BlockKind.BREAK])
        half = middle_of(chosen) if at is None else at
        with self._desk.edit(self.tr("Divide around a break"), page=PAGE) as edit:
            self._gestures.put(edit, around(self._programme.blocks, chosen, half, pause))

    def repeat(self) -> None:
        """Let the chosen blocks come once more, as the next round."""
        chosen = self._programme.selected
        if not chosen:
            return
        fresh: list[Block] = []
        with self._desk.edit(self.tr("Repeat as a round"), page=PAGE) as edit:
            changed, fresh = second_round(self._programme.blocks, chosen)
            self._gestures.put(edit, changed)
        if fresh:
            self._programme.select([block.id for block in fresh])

    def beside(self) -> None:
        """Let the chosen blocks happen at once, each in a track of its own."""
        names = [self.tr("Group {number}").format(number=n) for n in range(1, MOST_TRACKS + 1)]
        with self._desk.edit(self.tr("Beside each other"), page=PAGE) as edit:
            self._gestures.put(edit, beside(self._programme.blocks, self._programme.selected, names))

    def one_after_the_other(self) -> None:
        """Let the chosen blocks leave their tracks; of one block, all that stand beside it."""
        chosen = self._programme.selected
        if chosen and any(block.track for block in chosen):
            changed = one_after_the_other(self._programme.blocks, chosen)
            self._gestures.keep(self.tr("One after the other"), changed)

    def swap(self) -> None:
        """Let one group do the two chosen blocks in this order, and another in the other."""
        names = [self.tr("Group {number}").format(number=n) for n in (1, 2)]
        with self._desk.edit(self.tr("Swap groups"), page=PAGE) as edit:
            self._gestures.put(edit, swapped(self._programme.blocks, self._programme.selected, names)[0])
