"""What the session gives, always in sight: minutes for each part, how active people are, how long it lasts."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from copdesk.domain.checks.parts import limits_for
from copdesk.domain.choices import Part, SessionKind
from copdesk.domain.community import Community
from copdesk.domain.time_entry import as_hours
from ui.kit.controls import Type, Words
from ui.kit.page import Card
from ui.kit.theme import Theme
from ui.sessions.families import PART_COLOURS
from ui.sessions.programme import Programme
from ui.sessions.speaking_row import SpeakingRow
from ui.sessions.words import SessionWords


class Meter(QWidget):
    """A bar that fills, with a mark at the limit."""

    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self._share, self._limit = 0.0, 0.0
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, limit: float) -> None:
        """Fill the bar to `share` and put the mark at `limit`, both from 0 to 1; a limit of 0 has no mark."""
        if (share, limit) != (self._share, self._limit):
            self._share, self._limit = share, limit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(0.5, 2.5, self.width() - 1, 5)
        painter.setPen(QPen(theme.colour("line_strong")) if theme.tokens.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line" if not theme.tokens.outlined else "surface"))
        painter.drawRoundedRect(where, 2.5, 2.5)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._colour))
            filled = QRectF(where.x(), where.y(), max(5.0, where.width() * min(1.0, self._share)), where.height())
            painter.drawRoundedRect(filled, 2.5, 2.5)
        if self._limit > 0:
            x = where.x() + where.width() * self._limit
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.drawLine(QPointF(x, 0), QPointF(x, 10))


class Figure(QWidget):
    """A name, a figure and perhaps a meter below it."""

    def __init__(self, theme: Theme, name: str, colour: str = "") -> None:
        super().__init__()
        self.name = Words(name, Type.CAPTION, elide=True)
        self.figure = Words("", Type.STRONG)
        self.meter = Meter(theme, colour) if colour else None
        self.rest = None if colour else Words("", Type.SMALL, elide=True)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.name, 1)
        first.addWidget(self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        for below in (self.meter, self.rest):
            if below is not None:
                column.addWidget(below)


class BalanceStrip(Card):
    """The balance of the session on the table, in one strip."""

    def __init__(self, programme: Programme, words: SessionWords) -> None:
        super().__init__(margins=(16, 9, 16, 9))
        theme = programme.desk.theme
        self._programme, self._words = programme, words
        self.setAccessibleName(self.tr("Balance of the session"))
        self.parts = {p: Figure(theme, name, PART_COLOURS[p]) for p, name in words.short_parts().items()}
        for part, figure in self.parts.items():
            figure.setToolTip(words.parts()[part])
        self.active = Figure(theme, self.tr("Active"), "accent")
        self.total = Figure(theme, self.tr("Total"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for figure in (*self.parts.values(), self.active, self.total):
            row.addWidget(figure, 1)
        self.speaking = SpeakingRow(programme, words)
        row.addWidget(self.speaking.fold)
        self.body.addLayout(row)
        self.body.addWidget(self.speaking)
        programme.changed.connect(self._show)

    def _show(self) -> None:
        balance, community, say = self._programme.balance, self._programme.community, self._words
        total = sum((balance.of(part) for part in Part), Fraction(0))
        for part, figure in self.parts.items():
            minutes = balance.of(part)
            figure.figure.setText(say.number(minutes))
            assert figure.meter is not None
            figure.meter.show_share(float(minutes / total) if total else 0.0, self._limit(part))
        percent = balance.active_percent
        self.active.figure.setText("–" if percent is None else self.tr("{share} %").format(share=percent))
        assert self.active.meter is not None
        self.active.meter.show_share(float(balance.active_share or 0), _least_active(community))
        self.total.figure.setText(self.tr("{minutes} min").format(minutes=self._programme.minutes))
        assert self.total.rest is not None
        self.total.rest.setText(self._beside_total())
        self.setAccessibleDescription(self._spoken())

    def _spoken(self) -> str:
        """Say for a screen reader what the meters show."""
        figures = [*self.parts.values(), self.active, self.total]
        return ", ".join(f"{figure.name.text()} {figure.figure.text()}" for figure in figures)

    def _beside_total(self) -> str:
        """Say how much is programme; in the night of the clock change, how long it all really lasts."""
        real = self._programme.real_minutes
        if real != self._programme.minutes:
            return self.tr("really {hours} h").format(hours=as_hours(real))
        return self.tr("{minutes} programme").format(minutes=self._programme.balance.programme_minutes)

    def _limit(self, part: Part) -> float:
        community, session = self._programme.community, self._programme.session
        if community is None or session is None or not community.three_parts or session.kind is SessionKind.CAFE:
            return 0.0
        return getattr(limits_for(community, session.kind), part.value) / 100


def _least_active(community: Community | None) -> float:
    return 0.0 if community is None else community.checks.active_share / 100
