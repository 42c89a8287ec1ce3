"""What one does with a programme: each gesture is one edit, and so one step of undo."""

from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from copdesk.domain.choices import Activity, BlockKind
from copdesk.domain.programme_checks import Check
from copdesk.domain.sessions import LONGEST_BLOCK, Block, CheckAnswer
from copdesk.domain.timing import put_between
from ui.kit.desk import Desk
from ui.sessions.families import USUAL_ACTIVITY, USUAL_MINUTES
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords

PAGE = "sessions"
STEP = 5


class Gestures(QObject):
    """Adding, moving, resizing, pinning, changing and removing blocks of the session on the table."""

    def __init__(self, desk: Desk, programme: Programme, words: SessionWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._programme, self._words = desk, programme, words

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

    def duplicate(self) -> None:
        """Add a copy of the chosen block below it; a copy is not pinned."""
        chosen = self._programme.block
        if chosen is not None:
            self._put_in(self.tr("Duplicate block"), chosen.with_(id=uuid4(), pin=None), self._below())

    def move(self, block: Block, index: int, *, track: str | None = None, pin: int | None = None) -> None:
        """Bring a block to `index` among the other blocks, perhaps into another track or to another fixed start."""
        others = [b for b in self._programme.blocks if b.id != block.id]
        moved = block.with_(track=block.track if track is None else track, pin=block.pin if pin is None else pin)
        if index == self._programme.index(block.id):
            self._put(self.tr("Move block"), moved)
            return
        with self._desk.edit(self.tr("Move block"), page=PAGE) as edit:
            for changed in put_between(others, moved, index):
                edit.put(changed)

    def move_by(self, steps: int) -> None:
        """Bring the chosen block up or down."""
        chosen = self._programme.block
        index = self._programme.index(chosen.id) + steps if chosen else -1
        if chosen is not None and 0 <= index < len(self._programme.blocks):
            self.move(chosen, index)

    def lengthen(self, minutes: int) -> None:
        """Make the chosen block longer, or shorter with less than nothing."""
        chosen = self._programme.block
        if chosen is not None:
            self.resize(chosen, min(max(chosen.minutes + minutes, 0), LONGEST_BLOCK))

    def resize(self, block: Block, minutes: int) -> None:
        """Let a block last `minutes`."""
        self._put(self.tr("Change duration"), block.with_(minutes=minutes))

    def pin(self) -> None:
        """Give the chosen block the start it has now as a fixed one, or let it follow the others again."""
        place = self._programme.place
        if place is None:
            return
        if place.block.pin is None:
            self._put(self.tr("Pin block"), place.block.with_(pin=place.start))
        else:
            self._put(self.tr("Unpin block"), place.block.with_(pin=None))

    def change(self, block: Block, **fields: object) -> None:
        """Change fields of a block; typing on in one field is one step of undo."""
        with self._desk.edit(self.tr("Change block"), merge=(block.id, *fields), page=PAGE) as edit:
            edit.put(block.with_(**fields))

    def remove(self) -> None:
        """Remove the chosen block, offer to bring it back, and choose its neighbour."""
        chosen = self._programme.block
        if chosen is None:
            return
        index = self._programme.index(chosen.id)
        with self._desk.edit(self.tr("Remove block"), page=PAGE) as edit:
            edit.remove_with_dependents(chosen)
        if self._programme.find(chosen.id) is None:
            blocks = self._programme.blocks
            self._programme.choose(blocks[min(index, len(blocks) - 1)].id if blocks else None)
        self._desk.removed(self.tr("Block removed"))

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

    def _put(self, text: str, block: Block) -> None:
        with self._desk.edit(text, page=PAGE) as edit:
            edit.put(block)

    def _put_in(self, text: str, made: Block, index: int) -> None:
        with self._desk.edit(text, page=PAGE) as edit:
            for changed in put_between(self._programme.blocks, made, index):
                edit.put(changed)
        self._programme.choose(made.id if self._programme.find(made.id) else None)

    def _below(self) -> int:
        chosen = self._programme.block
        return self._programme.index(chosen.id) + 1 if chosen else len(self._programme.blocks)
