"""What goes on now, large: its title, the time it has left, and the buttons for this block alone."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from copdesk.domain.live import Course, Timer
from copdesk.domain.sessions import Block
from ui.kit.block_looks import COLOURS
from ui.kit.controls import Button, IconLabel, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import TimeField
from ui.kit.flow import FlowLayout
from ui.kit.page import Card
from ui.kit.theme import Theme
from ui.live.words import ICONS, TONES, LiveWords, joined

STEP = 5
_BIG, _SMALL = 30.0, 16.0


class TimerFace(QWidget):
    """The time left in large figures, with a bar that fills; its tone is said in words and an icon too."""

    def __init__(self, theme: Theme, words: LiveWords, *, large: bool) -> None:
        super().__init__()
        self._theme, self._words, self._large = theme, words, large
        self._timer: Timer | None = None
        self._figure = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel(theme, "timer", "text", 16)
        self._state = Words("", Type.CAPTION)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch()
        row.addWidget(self._icon)
        row.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch()
        column.addLayout(row)
        theme.changed.connect(self._scale)
        self._scale()

    def show_timer(self, timer: Timer) -> None:
        """Show the time of this second."""
        self._timer, self._figure = timer, self._words.figure(timer)
        state = self._words.state(timer)
        if state != self._state.text():
            self._state.setText(state)
            self._icon.draw(ICONS[timer.tone], TONES[timer.tone])
            self._scale()
        self.setAccessibleName(joined((self._figure, state)))
        self.update()

    @property
    def figure(self) -> str:
        """What it shows."""
        return self._figure

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures."""
        if self._timer is None:
            return
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._theme.colour(TONES[self._timer.tone]))
        where = self.rect().adjusted(0, 0, 0, -self._state.sizeHint().height() - 2)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._figure)

    def _font(self) -> QFont:
        delta = (_BIG if self._large else _SMALL) * self._theme.scaled(100) / 100
        return self._theme.font(delta, QFont.Weight.DemiBold, tabular=True)

    def _scale(self) -> None:
        metrics = QFontMetrics(self._font())
        width = max(metrics.horizontalAdvance("+0:00:00"), self._state.sizeHint().width() + 30)
        self.setFixedSize(width, metrics.height() + self._state.sizeHint().height())


class ProgressLine(QWidget):
    """How far a block is, in the colour of its time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share, self._role = theme, 0.0, "accent"
        self.setFixedHeight(8)

    def show_timer(self, timer: Timer) -> None:
        """Fill it as far as time has passed."""
        whole = timer.spent + (timer.left or 0)
        self._share = 1.0 if whole <= 0 else min(1.0, timer.spent / whole)
        self._role = {"text": "accent"}.get(TONES[timer.tone], TONES[timer.tone])
        if timer.left is None:
            self._share = 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(self.rect(), 4, 4)
        done = self.rect().adjusted(0, 0, -round(self.width() * (1 - self._share)), 0)
        if done.width() > 4:
            painter.setBrush(self._theme.colour(self._role))
            painter.drawRoundedRect(done, 4, 4)


class NowCard(Card):
    """One block that runs; alone it is large, beside other tracks it is smaller."""

    longer_wanted = Signal(object, int)
    more_wanted = Signal(object)
    end_wanted = Signal(object)
    start_given = Signal(object, object)

    def __init__(self, desk: Desk, words: LiveWords, block: Block, *, alone: bool) -> None:
        super().__init__(margins=(22, 16, 22, 16), spacing=10)
        self.block, self._theme, self._words, self._alone = block, desk.theme, words, alone
        self._kind = words.block_kinds()[block.kind]
        self.face = TimerFace(desk.theme, words, large=alone)
        self._line = ProgressLine(desk.theme)
        self._times = Words("", Type.MUTED)
        self.began = TimeField(self.tr("Began at"), desk)
        self._lay_out(desk)

    def show_course(self, course: Course) -> None:
        """Show the time of this second."""
        timer, began = course.timer(self.block), course.began(self.block)
        self.face.show_timer(timer)
        self._line.show_timer(timer)
        if began is None:
            return
        ends = self.tr("open end") if self.block.open_end else course.clock(began + self.block.minutes)
        self._times.setText(f"{course.clock(began)} – {ends}")
        if not self.began.line.hasFocus():
            self.began.set_value(time.fromisoformat(course.clock(began)))

    def be_discreet(self, *, on: bool) -> None:
        """Leave no more than a room may see: the title, the time, five minutes more or less."""
        for part in (self._about, self.more, self._start_box):
            part.setVisible(not on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge that tells the kind of block."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(COLOURS[self.block.kind]))
        painter.drawRoundedRect(1, 16, 5, self.height() - 32, 2.5, 2.5)

    def _lay_out(self, desk: Desk) -> None:
        block = self.block
        title = Words(block.title, Type.TITLE if self._alone else Type.BIG, wrap=True, data=True)
        about = joined((self._kind, block.track, block.method, block.lead, block.room))
        left = QVBoxLayout()
        left.setSpacing(3)
        left.addWidget(title)
        self._about = Words(about, Type.MUTED, wrap=True, data=True)
        left.addWidget(self._about)
        left.addWidget(self._times)
        left.addStretch()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(left, 1)
        top.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self._line)
        self.body.addLayout(self._buttons(desk))

    def _buttons(self, desk: Desk) -> FlowLayout:
        theme = desk.theme
        row = FlowLayout(spacing=8)
        self.shorter = Button("−5", theme, name=self._named(self.tr("Five minutes less")))
        self.longer = Button("+5", theme, name=self._named(self.tr("Five minutes more")))
        self.more = Button(self.tr("More time…"), theme, icon="hourglass", name=self._named(self.tr("More time…")))
        self.shorter.clicked.connect(self._shorten)
        self.longer.clicked.connect(self._lengthen)
        self.more.clicked.connect(self._want_more)
        self.began.committed.connect(self._start_given)
        for part in (self.shorter, self.longer, self.more):
            row.addWidget(part)
        if not self._alone:
            self.over = Button(self.tr("End"), theme, icon="check", name=self._named(self.tr("End")))
            self.over.clicked.connect(self._want_end)
            row.addWidget(self.over)
        self._start_box = self._began_at()
        row.addWidget(self._start_box)
        return row

    def _began_at(self) -> QWidget:
        self.began.caption.hide()
        self.began.line.setFixedWidth(self._theme.scaled(76))
        self.began.editor.setAccessibleName(self._named(self.tr("Began at")))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Words(self.tr("Began at"), Type.CAPTION))
        row.addWidget(self.began)
        return box

    def _named(self, words: str) -> str:
        return f"{words}: {self.block.title}"

    def _shorten(self) -> None:
        self.longer_wanted.emit(self.block, -STEP)

    def _lengthen(self) -> None:
        self.longer_wanted.emit(self.block, STEP)

    def _want_more(self) -> None:
        self.more_wanted.emit(self.block)

    def _want_end(self) -> None:
        self.end_wanted.emit(self.block)

    def _start_given(self, at: time) -> None:
        self.start_given.emit(self.block, at)
