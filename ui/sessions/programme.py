"""The session on the table: its blocks with their times, what it gives, and which block is chosen."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.programme_checks import Balance, Check, Severity, balance, checks
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.domain.timing import Placed, ends_at, lay_out, ordered
from ui.kit.desk import Desk


class Programme(QObject):
    """One session as the designer shows it, kept in step with the workbook.

    `changed` says that times, words or balance differ; `chosen` that another block was chosen, or none;
    `gone` that the session itself was removed.
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
        self.placed: tuple[Placed, ...] = ()
        self.balance: Balance = balance(())
        self.checks: tuple[Check, ...] = ()
        self.answers: tuple[CheckAnswer, ...] = ()
        self._chosen: UUID | None = None
        desk.changed.connect(self._heard)

    @property
    def block(self) -> Block | None:
        """The chosen block."""
        return self.find(self._chosen)

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
    def minutes(self) -> int:
        """How long the session lasts from its first to its last minute."""
        if self.session is None:
            return 0
        first = min((p.start for p in self.placed), default=self.session.starts_at)
        return ends_at(self.session, self.placed) - first

    def show(self, session_id: UUID | None) -> None:
        """Put another session on the table, or none."""
        self.session = None if session_id is None else self.desk.workbook.get(Session, session_id)
        self._chosen = None
        self._read()
        self.changed.emit()
        self.chosen.emit(None)

    def find(self, block_id: UUID | None) -> Block | None:
        """Return one of the blocks."""
        return next((b for b in self.blocks if b.id == block_id), None)

    def index(self, block_id: UUID | None) -> int:
        """Return where a block stands in the order of the programme, or -1."""
        return next((n for n, b in enumerate(self.blocks) if b.id == block_id), -1)

    def choose(self, block_id: UUID | None) -> None:
        """Choose a block, or none."""
        if block_id != self._chosen:
            self._chosen = block_id
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
        if self._touched(changes):
            self.session = self.desk.workbook.get(Session, self.session.id)
            self._patch(changes)
            self.changed.emit()
            if self._chosen is not None and self.block is None:
                self.choose(None)

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
        blocks = {b.id: b for b in self.blocks}
        for change in changes.of(Block):
            if change.entity.session_id != self.session.id:
                continue
            if change.after is None:
                blocks.pop(change.id, None)
            else:
                blocks[change.id] = change.after
        self.blocks = tuple(ordered(blocks.values()))
        self._work_out()

    def _read(self) -> None:
        self.blocks = ()
        if self.session is not None:
            self.blocks = tuple(ordered(self.desk.workbook.all(Block, session_id=self.session.id)))
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
            self.checks = checks(self.community, self.session, self.placed, self.answers)
