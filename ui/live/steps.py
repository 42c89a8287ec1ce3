"""The three great buttons: start or next, and back; with what comes next in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from copdesk.domain.live import Course
from copdesk.domain.running import next_step
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.page import Card
from ui.kit.theme import Theme
from ui.live.words import joined


class Steps(Card):
    """Leads from block to block."""

    next_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(margins=(16, 12, 16, 12))
        self.back = Button(
            self.tr("&Back"), theme, icon="arrow-left", name=self.tr("Back to the block before (Page up)")
        )
        self.next = Button("", theme, icon="play", kind=Kind.PRIMARY)
        self.next.setToolTip(self.tr("Space or Page down"))
        self.next.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._coming = Words("", Type.STRONG, data=True, elide=True)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._coming, 1)
        row.addWidget(self.next)
        self.body.addLayout(row)

    def show_course(self, course: Course) -> None:
        """Show where the buttons lead."""
        self.back.setVisible(course.begun)
        self._show_next(course)
        starts = next_step(course).starts
        turns = {turn.block.id: turn for turn in course.turns}
        titles = joined(block.title for block in starts)
        if not starts:
            self._coming.setText(self.tr("This is the last block") if course.begun else "")
            return
        at = course.clock(turns[starts[0].id].start)
        lead = self.tr("Next, {time}: {titles}") if course.begun else self.tr("First, {time}: {titles}")
        self._coming.setText(lead.format(time=at, titles=titles))

    def _show_next(self, course: Course) -> None:
        last = course.begun and not next_step(course).starts
        words = self.tr("&Start") if not course.begun else self.tr("&End the session") if last else self.tr("&Next")
        if self.next.text() != words:
            self.next.setText(words)
            self.next.setAccessibleName(words.replace("&", ""))
            self.next.draw("flag" if last else "play" if not course.begun else "arrow-right")
