"""One part of somebody's story under a heading that folds: how much there is, the first lines of it, and the rest."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fold import Fold
from ui.kit.signals import AnySignal
from ui.roster.stops import StopLine

FIRST = 3
"""How many lines of a part are shown until somebody wants to see all."""


class Told(NamedTuple):
    """A line about to be shown: its icon, words, what stands below, and where it leads; or what it takes away."""

    icon: str
    words: str
    quiet: str
    go: AnySignal
    target: UUID | None
    removes: bool = False


class StoryPart(Fold):
    """A part is folded, and shown whole, as somebody left it; a part with nothing in it is only its heading."""

    def __init__(self, title: str, desk: Desk, *, called: str) -> None:
        self._told: list[Told] = []
        super().__init__(title, desk.theme, desk.settings, called=f"story.{called}", open_at_first=True)
        self._theme, self._whole = desk.theme, f"story.whole.{called}"
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = Button("", desk.theme, kind=Kind.LINK)
        self.more.clicked.connect(self._show_more_or_less)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more)
        self.show_lines("", ())

    @property
    def said(self) -> str:
        """What is said of the part as a whole."""
        return self._brief.text()

    def show_lines(self, said: str, told: Iterable[Told]) -> None:
        """Show other lines, and what is said of them as a whole."""
        self._told = list(told)
        count = len(self._told)
        self.heading.setText(f"{self._title} ({count})" if count else self._title)
        self.heading.setEnabled(bool(count))
        self.tell(said)
        self._fill()
        self._turn()

    def _turn(self) -> None:
        super()._turn()
        self._inside.setVisible(self.unfolded and bool(self._told))
        self._brief.setVisible(True)
        if not self._told:
            self.heading.draw("chevron-right")

    def _show_more_or_less(self) -> None:
        self._settings.keep(self._whole, not self._is_whole())
        self._fill()

    def _is_whole(self) -> bool:
        return self._settings.value(self._whole, False)

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        whole, count = self._is_whole(), len(self._told)
        for told in self._told if whole else self._told[:FIRST]:
            self._lines.addWidget(self._line(told))
        self.more.setVisible(count > FIRST)
        more = self.tr("Show all {n}").format(n=count)
        self.more.setText(self.tr("Show fewer") if whole else more)
        self.more.setAccessibleName(f"{self._title}: {self.more.text()}")

    def _line(self, told: Told) -> StopLine:
        line = StopLine(self._theme, told.icon, told.words, told.quiet, told.target)
        if told.removes:
            line.offer_removal(self.tr("Remove: {job}").format(job=told.words))
        line.wanted.connect(told.go)
        return line
