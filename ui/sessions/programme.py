"""The session on the table: its blocks with their times, what it gives, and which blocks are chosen."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.programme_checks import Around, Balance, Check, Severity, balance, checks, shown
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.domain.timing import Placed, lay_out, ordered, span
from copdesk.domain.wall_clock import real_minutes
from ui.kit.desk import Desk
from ui.sessions.surroundings import Surroundings


class Programme(QObject):
    """One session as the designer shows it, kept in step with the workbook.

    `blocks` take part in the programme, `shelf` is what was set aside. One block is chosen, and others may be chosen
    along with it. `changed` says that times, words or balance differ; `chosen` that other blocks were chosen, or
    none; `gone` that the session itself was removed.
    """

    changed = Signal()
    chosen = Signal(object)
    gone = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.session: Session | None = None
        self.community: Community | None = None
        self.blocks: tuple[Block, ...] = ()
        self.shelf: tuple[Block, ...] = ()
        self._order: dict[UUID, int] = {}
        self.placed: tuple[Placed, ...] = ()
        self.balance: Balance = balance(())
        self.checks: tuple[Check, ...] = ()
        self.answers: tuple[CheckAnswer, ...] = ()
        self._around = Surroundings(desk)
        self._chosen: UUID | None = None
        self._anchor: UUID | None = None
        self._also: frozenset[UUID] = frozenset()
        desk.changed.connect(self._heard)

    @property
    def block(self) -> Block | None:
        """The chosen block; of several the one chosen last."""
        return None if self._chosen is None else next((b for b in self.blocks if b.id == self._chosen), None)

    @property
    def selected(self) -> tuple[Block, ...]:
        """All chosen blocks, in the order of the programme; the chosen block is among them."""
        return tuple(block for block in self.blocks if block.id in self._also)

    @property
    def place(self) -> Placed | None:
        """The chosen block with its times."""
        return next((p for p in self.placed if p.block.id == self._chosen), None)

    @property
    def open_checks(self) -> tuple[Check, ...]:
        """What is still to be answered, warnings first."""
        asked = [check for check in self.checks if check.accepted is None]
        return tuple(sorted(asked, key=lambda check: check.severity is not Severity.WARNING))

    @property
    def asked(self) -> tuple[Check, ...]:
        """The questions to show: three at most in a draft, all when the session is ready to be looked through."""
        return () if self.session is None else shown(self.session, self.checks)

    @property
    def around(self) -> Around:
        """What lies around the session: who comes, what came before, what is still open."""
        return Around() if self.session is None else self._around.of(self.session)

    @property
    def minutes(self) -> int:
        """How long the session lasts for participants, from its first to its last minute."""
        first, last = self.span
        return last - first

    @property
    def span(self) -> tuple[int, int]:
        """When the session begins and ends for participants, in minutes since midnight of its first day."""
        return (0, 0) if self.session is None else span(self.session, self.placed)

    @property
    def real_minutes(self) -> int:
        """How long that is in truth, also in the night in which the clock is put forward or back."""
        if self.session is None or not self.placed or not self.session.day_known:
            return self.minutes
        return real_minutes(self.session.day, *self.span)

    def show(self, session_id: UUID | None) -> None:
        """Put another session on the table, or none."""
        self.session = None if session_id is None else self.desk.workbook.get(Session, session_id)
        self._chosen, self._anchor, self._also = None, None, frozenset()
        self._around.forget()
        self._read()
        self.changed.emit()
        self.chosen.emit(None)

    def find(self, block_id: UUID | None) -> Block | None:
        """Return one of the blocks, also when it was set aside."""
        return next((b for b in (*self.blocks, *self.shelf) if b.id == block_id), None)

    def index(self, block_id: UUID | None) -> int:
        """Return where a block stands in the order of the programme, or -1."""
        return -1 if block_id is None else self._order.get(block_id, -1)

    def choose(self, block_id: UUID | None) -> None:
        """Choose one block, or none."""
        self.select(() if block_id is None else (block_id,), block_id)

    def select(self, block_ids: Iterable[UUID], current: UUID | None = None) -> None:
        """Choose several blocks; `current` is the one whose details show, or else the last of them."""
        self._anchor = current
        self._take(frozenset(block_ids), current)

    def toggle(self, block_id: UUID) -> None:
        """Choose a block along with the others, or no longer."""
        self._anchor = block_id
        self._take(self._also ^ {block_id}, block_id)

    def extend_to(self, block_id: UUID) -> None:
        """Choose all blocks from the one that was chosen first up to this one."""
        here = self.index(block_id)
        begun = max(self.index(self._anchor), self.index(self._chosen) if self._anchor is None else -1)
        first, last = sorted((here if begun < 0 else begun, here))
        self._take(frozenset(block.id for block in self.blocks[max(first, 0) : last + 1]), block_id)

    def _take(self, wanted: frozenset[UUID], current: UUID | None) -> None:
        there = [block.id for block in self.blocks if block.id in wanted]
        now = current if current in there else there[-1] if there else None
        if (now, frozenset(there)) != (self._chosen, self._also):
            self._chosen, self._also = now, frozenset(there)
            self.chosen.emit(self.block)

    def free_from(self, block: Block) -> int:
        """Return when what stands before a block has ended: where it would begin without a pin."""
        if self.session is None:
            return 0
        without = [b.with_(pin=None) if b.id == block.id else b for b in self.blocks]
        return next(p.start for p in lay_out(self.session, without) if p.block.id == block.id)

    def preview(self, block: Block) -> Sequence[Placed]:
        """Return the times as they would be with another version of one block."""
        if self.session is None:
            return ()
        return lay_out(self.session, [block if b.id == block.id else b for b in self.blocks])

    def _heard(self, changes: ChangeSet) -> None:
        if self.session is None:
            return
        for change in changes.of(Session):
            if change.id == self.session.id and change.after is None:
                self.show(None)
                self.gone.emit()
                return
        around = self._around.heard(changes, self.session)
        if self._touched(changes) or around:
            self.session = self.desk.workbook.get(Session, self.session.id)
            self._patch(changes)
            self.changed.emit()
            self._take(self._also, self._chosen)

    def _touched(self, changes: ChangeSet) -> bool:
        session = self.session
        if session is None:
            return False
        return (
            any(c.entity.session_id == session.id for c in changes.of(Block))
            or any(c.entity.session_id == session.id for c in changes.of(CheckAnswer))
            or any(c.id == session.id for c in changes.of(Session))
            or any(c.id == session.community_id for c in changes.of(Community))
        )

    def _patch(self, changes: ChangeSet) -> None:
        """Take over what changed without reading every block again."""
        if self.session is None:
            return
        blocks = {b.id: b for b in (*self.blocks, *self.shelf)}
        for change in changes.of(Block):
            if change.entity.session_id != self.session.id:
                continue
            if change.after is None:
                blocks.pop(change.id, None)
            else:
                blocks[change.id] = change.after
        self._sort(blocks.values())

    def _read(self) -> None:
        session = self.session
        self._sort(() if session is None else self.desk.workbook.all(Block, session_id=session.id))

    def _sort(self, blocks: Iterable[Block]) -> None:
        """Tell what takes part from what was set aside, and work out what follows."""
        row = ordered(blocks)
        self.blocks = tuple(block for block in row if not block.set_aside)
        self.shelf = tuple(block for block in row if block.set_aside)
        self._order = {block.id: number for number, block in enumerate(self.blocks)}
        self._work_out()

    def _work_out(self) -> None:
        self.placed, self.answers, self.community = (), (), None
        if self.session is not None:
            self.placed = lay_out(self.session, self.blocks)
            self.answers = tuple(self.desk.workbook.all(CheckAnswer, session_id=self.session.id))
            self.community = self.desk.workbook.get(Community, self.session.community_id)
        self.balance = balance(self.placed)
        self.checks = ()
        if self.session is not None and self.community is not None:
            self.checks = checks(self.community, self.session, self.placed, self.answers, self.around)
