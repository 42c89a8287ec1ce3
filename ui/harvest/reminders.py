"""What the actions ask for: a reason for what did not happen, and a look at who leads too many."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.actions import Action, overburdened
from ui.harvest.chips import Flow
from ui.harvest.gathered import Gathered
from ui.kit.controls import Button, IconLabel, Kind, Words
from ui.kit.theme import Theme

_MOST, _WIDEST, _HEIGHT = 2, 150, 36


class Reminders(QWidget):
    """One banner for the reasons that are owed, with a way to each, and one for those who lead too many."""

    wanted = Signal(UUID)
    all_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._owed = _Strip(theme, "circle-help", "todo")
        self._heavy = _Strip(theme, "users", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._owed)
        column.addWidget(self._heavy)

    @property
    def texts(self) -> list[str]:
        """What is asked now."""
        return [strip.words.text() for strip in (self._owed, self._heavy) if not strip.isHidden()]

    def show_actions(self, gathered: Gathered) -> None:
        """Ask what there is to ask."""
        actions = gathered.actions.values()
        owed = sorted((a for a in actions if a.owes_a_reason), key=lambda a: a.what)
        self._owed.setVisible(bool(owed))
        self._owed.say(self.tr("%n action(s) did not happen. Why not?", "", len(owed)), self._links(owed))
        heavy = [
            self.tr("{name} leads %n running actions.", "", count).format(name=gathered.names.name(lead))
            for lead, count in overburdened(actions).items()
        ]
        self._heavy.setVisible(bool(heavy))
        self._heavy.say(" ".join([*sorted(heavy), self.tr("Is that not too much?")]), [])
        self.setVisible(bool(owed or heavy))

    def _links(self, owed: Sequence[Action]) -> list[Button]:
        shown = [self._link(action) for action in owed[:_MOST]]
        if len(owed) > _MOST:
            more = Button(self.tr("and %n more", "", len(owed) - _MOST), self._theme, kind=Kind.LINK)
            more.clicked.connect(self.all_wanted)
            shown.append(more)
        return shown

    def _link(self, action: Action) -> Button:
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(action.what, Qt.TextElideMode.ElideRight, self._theme.scaled(_WIDEST))
        made = Button(text.replace("&", "&&"), self._theme, kind=Kind.LINK)
        made.setProperty("data", True)
        made.setAccessibleName(action.what)
        made.clicked.connect(partial(self.wanted.emit, action.id))
        return made


class _Strip(QFrame):
    """A sentence with a sign, and links behind it."""

    def __init__(self, theme: Theme, icon: str, tone: str) -> None:
        super().__init__()
        self.setProperty("paint", tone)
        self.words = Words("", wrap=True, data=True)
        self._links = QWidget()
        self._links.setProperty("paint", "none")
        self._flow = Flow(self._links, between_rows=0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, icon, tone, 17))
        row.addWidget(self.words, 2)
        row.addWidget(self._links, 3)
        self.setMinimumHeight(theme.scaled(_HEIGHT))

    def say(self, text: str, links: Sequence[Button]) -> None:
        """Say something, with other links."""
        self.words.setText(text)
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for link in links:
            self._flow.addWidget(link)
            link.show()
        self._links.setVisible(bool(links))
