"""The vaults of a workbook beside an access request: each facilitator goes through their own."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.reviewing import ReviewOutcome
from copdesk.store.vault_slots import VaultInfo
from ui.kit.controls import Button, Type, Words
from ui.kit.theme import Theme

Given = Callable[[], object]
"""Tells a vault that what was decided in it has been given."""

Review = Callable[[UUID, UUID, Callable[[ReviewOutcome, Given], object], QWidget], object]
"""Goes through one vault for one person, and hands over what was decided; the last is the window to stand over."""


class PrivateNotes(QWidget):
    """A line for each vault; `outcomes` has what was decided in those that were gone through."""

    changed = Signal()

    def __init__(self, vaults: tuple[VaultInfo, ...], person: UUID, review: Review | None, theme: Theme) -> None:
        super().__init__()
        self._person, self._review = person, review
        self.outcomes: dict[UUID, ReviewOutcome] = {}
        self._given: dict[UUID, Given] = {}
        self.buttons: dict[UUID, Button] = {}
        self._told: dict[UUID, Words] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        told = self.tr(
            "Private notes exist, to be gone through by each facilitator. A vault that is not gone through is told of "
            "as a category, not whether it holds anything about this person."
        )
        column.addWidget(Words(told, Type.MUTED, wrap=True))
        for vault in vaults:
            column.addLayout(self._line(vault, theme))

    def _line(self, vault: VaultInfo, theme: Theme) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        self._told[vault.id] = Words(self.tr("Not gone through"), Type.SMALL)
        words.addWidget(Words(vault.label, data=True, elide=True))
        words.addWidget(self._told[vault.id])
        button = self.buttons[vault.id] = Button(self.tr("Go through…"), theme, icon="lock-open")
        button.setAccessibleName(self.tr("Go through the vault of {whose}").format(whose=vault.label))
        button.setProperty("data", True)
        button.setEnabled(self._review is not None)
        button.clicked.connect(partial(self._go_through, vault.id))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(button)
        return row

    def _go_through(self, vault: UUID, *args: object) -> None:
        if self._review is not None:
            self._review(vault, self._person, partial(self._take_in, vault), self.window())

    @property
    def to_tell(self) -> tuple[Given, ...]:
        """What to call as soon as the file with these outcomes is made; telling twice tells nothing new."""
        return tuple(self._given.values())

    def _take_in(self, vault: UUID, outcome: ReviewOutcome, tell: Given) -> None:
        self.outcomes[vault], self._given[vault] = outcome, tell
        given, withheld = len(outcome.released), sum(count for _, count in outcome.withheld)
        told = self.tr("Gone through: {given} given, {withheld} not")
        self._told[vault].setText(told.format(given=given, withheld=withheld))
        self.changed.emit()
