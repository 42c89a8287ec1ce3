"""What a facilitator needs beside a block: instructions, the assignment, materials and plan B."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from copdesk.domain.live import Course
from copdesk.domain.pace import Pace
from copdesk.domain.running import next_step
from copdesk.domain.sessions import Block
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Card
from ui.live.words import joined


class Notes(Card):
    """The notes of one block: the one that runs, or another that was chosen to look ahead."""

    start_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(margins=(22, 16, 22, 18), spacing=6)
        self._block: Block | None = None
        self._title = Words("", Type.HEADING, wrap=True, data=True)
        self.start = Button(self.tr("Start this now"), desk.theme, icon="play")
        self.start.clicked.connect(self._want_start)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.start)
        self.body.addLayout(head)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self.body.addLayout(self._parts)
        self._nothing = Words(self.tr("Nothing was written down for this block."), Type.MUTED, wrap=True)
        self.body.addWidget(self._nothing)
        self._places: list[tuple[Words, Words]] = []

    @property
    def block(self) -> Block | None:
        """Whose notes these are."""
        return self._block

    def show_block(self, block: Block, course: Course, pace: Pace | None) -> None:
        """Show the notes of a block, and what its method took before."""
        self._block = block
        self._title.setText(block.title)
        comes_by_itself = block in course.running or block in next_step(course).starts
        self.start.setVisible(not comes_by_itself and not course.over)
        self.start.setAccessibleName(f"{self.start.text()}: {block.title}")
        shown = [(heading, words) for heading, words in self._said(block, pace) if words]
        while len(self._places) < len(shown):
            self._add_place()
        for (heading, words), place in zip(shown, self._places, strict=False):
            place[0].setText(heading)
            place[1].setText(words)
        for number, place in enumerate(self._places):
            for part in place:
                part.setVisible(number < len(shown))
        self._nothing.setVisible(not shown)

    def _said(self, block: Block, pace: Pace | None) -> list[tuple[str, str]]:
        places = "\n".join(joined((p.theme, p.room, p.host)) for p in block.places if not p.cancelled)
        return [
            (self.tr("For the facilitator"), block.for_facilitator),
            (self.tr("Assignment, as the room sees it"), block.for_participants),
            (self.tr("Groups"), places),
            (self.tr("Plan B"), block.plan_b),
            (self.tr("Materials"), block.materials),
            (self.tr("Set-up of the room"), block.set_up),
            (self.tr("Helping"), block.helpers),
            (self.tr("To harvest"), block.harvest),
            (self.tr("From last time"), self._learnt(pace)),
        ]

    def _learnt(self, pace: Pace | None) -> str:
        if pace is None or not pace.differs:
            return ""
        words = self.tr("{method} took {ratio} × as long as planned with this group.")
        ratio = self.locale().toString(float(pace.ratio), "f", 1)
        return words.format(method=pace.method, ratio=ratio)

    def _add_place(self) -> None:
        heading, words = Words("", Type.OVERLINE), Words("", wrap=True, data=True)
        heading.setContentsMargins(0, 8, 0, 0)
        self._parts.addWidget(heading)
        self._parts.addWidget(words)
        self._places.append((heading, words))

    def _want_start(self) -> None:
        if self._block is not None:
            self.start_wanted.emit(self._block)
