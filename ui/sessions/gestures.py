"""What one does with a programme: each gesture is one edit, and so one step of undo."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.choices import Activity, BlockKind
from copdesk.domain.programme_checks import Check
from copdesk.domain.programme_edits import (
    brought_back,
    duplicated,
    keeping_aside,
    moved,
    moved_by,
    pasted,
    put_in,
    set_aside,
    split,
)
from copdesk.domain.sessions import LONGEST_BLOCK, Block, CheckAnswer
from ui.kit.desk import Desk, Editing
from ui.sessions.clip import Clip
from ui.sessions.families import USUAL_ACTIVITY, USUAL_MINUTES
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords

PAGE = "sessions"
STEP = 5


class Gestures(QObject):
    """What is done with the blocks of the session on the table; most gestures are for all that are chosen."""

    words_to_paste = Signal()

    def __init__(self, desk: Desk, programme: Programme, words: SessionWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._programme, self._words = desk, programme, words
        self._clip = Clip(desk, words, self)

    @property
    def allowed(self) -> bool:
        """Whether anything can be changed here."""
        return not self._desk.read_only

    def add(self, kind: BlockKind, index: int | None = None, track: str | None = None) -> UUID | None:
        """Add a block of a kind at `index`, or else below the chosen block, or else at the end; and choose it."""
        session, chosen = self._programme.session, self._programme.block
        if session is None:
            return None
        if index is None:
            index = self._below()
            track = chosen.track if chosen else ""
        made = Block(
            session_id=session.id,
            title=self._words.block_kinds()[kind],
            kind=kind,
            minutes=USUAL_MINUTES[kind],
            activity=USUAL_ACTIVITY.get(kind, Activity.NONE),
            track=track or "",
        )
        self._put_in(self.tr("Add block"), made, index)
        return made.id

    def insert_below(self) -> UUID | None:
        """Add a block of the same kind below the chosen one."""
        chosen = self._programme.block
        return self.add(BlockKind.PLENARY if chosen is None else chosen.kind)

    def add_block(self, draft: Block, index: int | None = None, track: str = "") -> UUID | None:
        """Add a block that is ready but for its place, as one made from a method; and choose it."""
        session = self._programme.session
        if session is None:
            return None
        made = draft.with_(session_id=session.id, track=track)
        self._put_in(self.tr("Add block"), made, self._below() if index is None else index)
        return made.id

    def duplicate(self) -> None:
        """Add copies of the chosen blocks below them; a copy is not pinned."""
        chosen = self._programme.selected
        if chosen:
            text = self.tr("Duplicate block") if len(chosen) == 1 else self.tr("Duplicate %n block(s)", "", len(chosen))
            self._keep_new(text, *duplicated(self._programme.blocks, chosen))

    def move(self, block: Block, index: int, *, track: str | None = None, pin: int | None = None) -> None:
        """Bring a block to `index` among the other blocks, perhaps into another track or to another fixed start."""
        with self._desk.edit(self.tr("Move block"), page=PAGE) as edit:
            there = block.with_(track=block.track if track is None else track, pin=block.pin if pin is None else pin)
            self.put(edit, moved(self._programme.blocks, [there], index))

    def move_all(self, blocks: Sequence[Block], index: int, *, track: str = "", later: int = 0) -> None:
        """Bring several blocks together to `index` among the others, and their fixed starts so much later.

        Blocks of different tracks keep them; others go to the track where they come.
        """
        several = len({block.track for block in blocks}) > 1 and not track
        with self._desk.edit(self.tr("Move %n block(s)", "", len(blocks)), page=PAGE) as edit:
            shifted = [
                b.with_(track=b.track if several else track, pin=None if b.pin is None else max(0, b.pin + later))
                for b in blocks
            ]
            self.put(edit, moved(self._programme.blocks, shifted, index))

    def move_by(self, steps: int) -> None:
        """Bring the chosen blocks up or down."""
        chosen = self._programme.selected
        text = self.tr("Move block") if len(chosen) < 2 else self.tr("Move %n block(s)", "", len(chosen))
        self.keep(text, moved_by(self._programme.blocks, chosen, steps))

    def lengthen(self, minutes: int) -> None:
        """Make the chosen blocks longer, or shorter with less than nothing."""
        chosen = self._programme.selected
        changed = [b.with_(minutes=min(max(b.minutes + minutes, 0), LONGEST_BLOCK)) for b in chosen]
        self.keep(self.tr("Change duration"), [b for b in changed if b not in chosen])

    def resize(self, block: Block, minutes: int) -> None:
        """Let a block last `minutes`."""
        with self._desk.edit(self.tr("Change duration"), page=PAGE) as edit:
            edit.put(block.with_(minutes=minutes))

    def pin(self) -> None:
        """Give the chosen blocks the start they have now as a fixed one, or let them follow the others again."""
        chosen = {block.id for block in self._programme.selected}
        places = [place for place in self._programme.placed if place.block.id in chosen]
        loose = [place for place in places if place.block.pin is None]
        if loose:
            self.keep(self.tr("Pin block"), (place.block.with_(pin=place.start) for place in loose))
        else:
            self.keep(self.tr("Unpin block"), [place.block.with_(pin=None) for place in places])

    def split(self, block: Block, at: int) -> None:
        """Let a block fall apart after so many minutes."""
        with self._desk.edit(self.tr("Split block"), page=PAGE) as edit:
            self.put(edit, split(self._programme.blocks, block, at))

    def change(self, block: Block, **fields: object) -> None:
        """Change fields of a block; typing on in one field is one step of undo."""
        self.change_all([block], **fields)

    def change_all(self, blocks: Sequence[Block], **fields: object) -> None:
        """Change the same fields of several blocks; typing on in one field is one step of undo."""
        one = self.tr("Change block")
        text = one if len(blocks) == 1 else self.tr("Change %n block(s)", "", len(blocks))
        with self._desk.edit(text, merge=(*(b.id for b in blocks), *fields), page=PAGE) as edit:
            for block in blocks:
                edit.put(block.with_(**fields))

    def set_aside(self) -> None:
        """Keep the chosen blocks outside the programme, offer to bring them back, and choose a neighbour."""
        chosen = self._programme.selected
        if not chosen:
            return
        with self._choosing_a_neighbour():
            self.keep(self.tr("Set aside"), set_aside(chosen))
        one = self.tr("Set aside: it is kept below the timeline")
        self._desk.removed(one if len(chosen) == 1 else self.tr("%n block(s) set aside", "", len(chosen)))

    def bring_back(self, block: Block, index: int | None = None, track: str = "") -> None:
        """Let a block that was set aside take part again, where it stood or at `index`; and choose it."""
        self.keep(self.tr("Bring back"), brought_back(self._programme.blocks, block, index, track))
        self._programme.choose(block.id)

    def remove(self) -> None:
        """Remove the chosen blocks for good, offer to bring them back, and choose a neighbour."""
        chosen = self._programme.selected
        if not chosen:
            return
        with self._choosing_a_neighbour():
            self._take_away(chosen)
        self._told_gone(chosen)

    def discard(self, block: Block) -> None:
        """Remove a block that was set aside, and offer to bring it back."""
        self._take_away([block])
        self._told_gone([block])

    def copy(self) -> None:
        """Put the chosen blocks on the clipboard."""
        if self._programme.selected:
            chosen = {block.id for block in self._programme.selected}
            self._clip.put([place for place in self._programme.placed if place.block.id in chosen])

    def cut(self) -> None:
        """Put the chosen blocks on the clipboard, and take them away here."""
        if self.allowed and self._programme.selected:
            self.copy()
            self.remove()

    @property
    def can_paste(self) -> bool:
        """Whether there are blocks on the clipboard."""
        return self._clip.full

    def paste(self, index: int | None = None) -> None:
        """Put the blocks from the clipboard at `index`, or below the chosen block; and choose them.

        When words are on the clipboard, somebody may want a programme made of them.
        """
        session, clip = self._programme.session, self._clip.blocks()
        if session is None or not self.allowed:
            return
        if not clip and self._clip.has_words:
            self.words_to_paste.emit()
        elif clip:
            here = self._below() if index is None else index
            text = self.tr("Paste %n block(s)", "", len(clip))
            self._keep_new(text, *pasted(self._programme.blocks, clip, session.id, here))

    def answer(self, check: Check, because: str) -> None:
        """Keep why a check is departed from on purpose; without a reason the answer is withdrawn."""
        session = self._programme.session
        if session is None:
            return
        old = [a for a in self._programme.answers if (a.code, a.block_id) == (check.code, check.block_id)]
        text = self.tr("Answer question") if because else self.tr("Withdraw answer")
        with self._desk.edit(text, page=PAGE) as edit:
            if because:
                made = CheckAnswer(session_id=session.id, block_id=check.block_id, code=check.code, because=because)
                edit.put(old[0].with_(because=because) if old else made)
            else:
                for answer in old:
                    edit.remove(answer)

    def withdraw(self, answer: CheckAnswer) -> None:
        """Take back a reason, also when its question is not asked at the moment."""
        with self._desk.edit(self.tr("Withdraw answer"), page=PAGE) as edit:
            edit.remove(answer)

    def keep(self, text: str, changed: Iterable[Block]) -> None:
        """Keep blocks that changed, as one step of undo; those still to be made are made within it, or refused."""
        with self._desk.edit(text, page=PAGE) as edit:
            self.put(edit, changed)

    def put(self, edit: Editing, changed: Iterable[Block]) -> None:
        """Write blocks that changed; what is set aside stays between its neighbours."""
        for block in keeping_aside(self._programme.blocks, self._programme.shelf, list(changed)):
            edit.put(block)

    def _keep_new(self, text: str, changed: Iterable[Block], fresh: Sequence[Block]) -> None:
        self.keep(text, changed)
        self._programme.select([block.id for block in fresh])

    def _put_in(self, text: str, made: Block, index: int) -> None:
        self.keep(text, put_in(self._programme.blocks, [made], index))
        self._programme.choose(made.id if self._programme.find(made.id) else None)

    def _take_away(self, blocks: Sequence[Block]) -> None:
        text = self.tr("Remove block") if len(blocks) == 1 else self.tr("Remove %n block(s)", "", len(blocks))
        with self._desk.edit(text, page=PAGE) as edit:
            for block in blocks:
                edit.remove_with_dependents(block)

    def _told_gone(self, blocks: Sequence[Block]) -> None:
        one = self.tr("Block removed")
        self._desk.removed(one if len(blocks) == 1 else self.tr("%n block(s) removed", "", len(blocks)))

    @contextmanager
    def _choosing_a_neighbour(self) -> Iterator[None]:
        """Choose what comes to stand where the first of the chosen blocks was, once they are gone."""
        index = self._programme.index(self._programme.selected[0].id)
        yield
        blocks = self._programme.blocks
        if not self._programme.selected and blocks:
            self._programme.choose(blocks[min(index, len(blocks) - 1)].id)

    def _below(self) -> int:
        chosen = self._programme.selected
        return self._programme.index(chosen[-1].id) + 1 if chosen else len(self._programme.blocks)
