"""When a session runs over: the ways out, each with what it would change; nothing happens without a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout

from copdesk.domain.live import Course
from copdesk.domain.replanning import Difference, Proposal
from copdesk.domain.sessions import Block
from copdesk.domain.timing import clock
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.page import Card
from ui.kit.theme import Theme
from ui.live.running_session import RunningSession
from ui.live.words import LiveWords

MINUTES = (0, 5, 10, 15, 30)
_MOST_LINES = 8


class PlanCard(Card):
    """One way out: where the session would end, what each block would become, and a button."""

    taken = Signal(object)

    def __init__(self, theme: Theme, words: LiveWords, proposal: Proposal, course: Course) -> None:
        super().__init__(margins=(16, 12, 16, 14), spacing=4)
        self.proposal, self._course = proposal, course
        name = words.plan(proposal.plan)
        self.body.addWidget(Words(name, Type.STRONG, wrap=True))
        self.body.addWidget(Words(self._outcome(), Type.CAPTION, wrap=True))
        for text in self._lines():
            self.body.addWidget(Words(text, Type.SMALL, wrap=True, data=True))
        self.body.addStretch()
        self.take = Button(self.tr("Do this"), theme, icon="check", name=self.tr("Do this: {plan}").format(plan=name))
        self.take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch()
        self.body.addLayout(row)

    def _outcome(self) -> str:
        ends, left = self._course.clock(self.proposal.ends), self.proposal.left
        early = self._course.planned_end - self.proposal.ends
        if left:
            return self.tr("Ends {time}; %n min late", "", left).format(time=ends)
        if early > 0:
            return self.tr("Ends {time}, %n min early", "", early).format(time=ends)
        return self.tr("Ends {time}; all in time").format(time=ends)

    def _lines(self) -> list[str]:
        proposal = self.proposal
        lines = [self._difference(d) for d in proposal.differences]
        lines += [
            self.tr("Free time before {title}: {before} → {after} min").format(
                title=gap.block.title, before=gap.before, after=gap.after
            )
            for gap in proposal.gaps
        ]
        for turn in proposal.late:
            words = self.tr("{title} begins {time} instead of {pin}")
            pin = clock(turn.block.pin or 0)
            lines.append(words.format(title=turn.block.title, time=self._course.clock(turn.start), pin=pin))
        if len(lines) > _MOST_LINES:
            rest = len(lines) - _MOST_LINES + 1
            lines = [*lines[: _MOST_LINES - 1], self.tr("and %n more", "", rest)]
        return lines

    def _difference(self, difference: Difference) -> str:
        title, before, after = difference.block.title, difference.before, difference.after
        if difference.set_aside:
            return self.tr("{title} ({before} min) is set aside").format(title=title, before=before)
        return self.tr("{title}: {before} → {after} min").format(title=title, before=before, after=after)

    def _take(self) -> None:
        self.taken.emit(self.proposal)


class Plans(Card):
    """How much more time is needed, and what could give; worked out anew whenever something changes."""

    closed = Signal()
    taken = Signal()

    def __init__(self, desk: Desk, running: RunningSession, words: LiveWords) -> None:
        super().__init__(margins=(20, 14, 20, 16), spacing=10)
        self._theme, self._running, self._words = desk.theme, running, words
        self._block: Block | None = None
        self._cards: list[PlanCard] = []
        self._question = Words("", wrap=True, data=True)
        self._group = QButtonGroup(self)
        self.minutes = self._make_minutes()
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._lay_out()
        self._group.buttonClicked.connect(self.refresh)

    @property
    def cards(self) -> tuple[PlanCard, ...]:
        """The ways out that are shown."""
        return tuple(self._cards)

    def show_for(self, block: Block | None, extra: int) -> None:
        """Show what could be done when a block needs so many minutes more."""
        self._block = block
        self.minutes[extra].setChecked(True)
        self.refresh()
        self.show()

    def refresh(self, *args: object) -> None:
        """Work everything out for this minute."""
        course = self._running.course
        if course is None:
            return
        if self._block is not None and self._block not in course.running:
            self._block = next((b for b in course.running if self._block.id == b.id), None)
        self._block = self._block or next(iter(course.running), None)
        ask = self.tr("How many more minutes does {title} need?")
        nothing = self.tr("How can the time be won back?")
        self._question.setText(nothing if self._block is None else ask.format(title=self._block.title))
        for button in self.minutes.values():
            button.setVisible(self._block is not None)
        self._make_cards(self._running.ways_out(self._block, self.extra), course)

    @property
    def extra(self) -> int:
        """How many minutes more were asked for."""
        return next((minutes for minutes, button in self.minutes.items() if button.isChecked()), 0)

    def _make_minutes(self) -> dict[int, Button]:
        made: dict[int, Button] = {}
        for minutes in MINUTES:
            name = self.tr("%n more minute(s)", "", minutes)
            made[minutes] = Button(f"+{minutes}" if minutes else "0", self._theme, kind=Kind.CHIP, name=name)
            self._group.addButton(made[minutes])
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(self._theme, "hourglass", "muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._question, 1)
        close = Button("", self._theme, icon="x", kind=Kind.GHOST, role="muted", name=self.tr("Close the ways out"))
        close.clicked.connect(self.closed)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        chips = FlowLayout(spacing=6)
        for button in self.minutes.values():
            chips.addWidget(button)
        self.body.addLayout(chips)
        self.body.addLayout(self._grid)

    def _make_cards(self, ways: tuple[Proposal, ...], course: Course) -> None:
        if ways == tuple(card.proposal for card in self._cards):
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [PlanCard(self._theme, self._words, way, course) for way in ways]
        for number, card in enumerate(self._cards):
            card.taken.connect(self._take)
            self._grid.addWidget(card, number // 2, number % 2)

    def _take(self, proposal: Proposal) -> None:
        self._running.take(proposal)
        self.taken.emit()


class OverRun(Card):
    """One line that says that it gets late, with the way to the plans."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(margins=(16, 8, 10, 8))
        self.setProperty("paint", "warn")
        self._words = Words("", wrap=True)
        self.button = Button(self.tr("&Ways out (F7)"), theme)
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "triangle-alert", "warn", 18))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def show_late(self, course: Course) -> None:
        """Say how late it gets."""
        lateness, planned, expected = course.lateness, course.planned_end, course.expected_end
        if expected > planned:
            words = self.tr("%n minute(s) over: the end comes at {expected} instead of {planned}.", "", lateness)
        else:
            words = self.tr("%n minute(s) late for a fixed start; the end stays at {expected}.", "", lateness)
        self._words.setText(words.format(expected=course.clock(expected), planned=course.clock(planned)))
