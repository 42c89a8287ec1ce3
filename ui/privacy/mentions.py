"""What is found of somebody, each thing with a tick: where a text names them, and what they said themselves."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.erasing import Mention, Own, Spot
from ui.kit.controls import Tick, Type, Words
from ui.kit.theme import Theme

Key = TypeVar("Key", bound=Hashable)
_SHOWN = 240


class _TickList(QWidget, Generic[Key]):
    """Words below each other, each with a tick."""

    def __init__(self, theme: Theme, meaning: str) -> None:
        super().__init__()
        self._theme = theme
        self.ticks: dict[Key, Tick] = {}
        self.setProperty("paint", "none")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(Words(meaning, Type.MUTED, wrap=True))

    @property
    def ticked(self) -> frozenset[Key]:
        """What has a tick."""
        return frozenset(key for key, tick in self.ticks.items() if tick.isChecked())

    def _add(self, key: Key, words: str, name: str, *, ticked: bool) -> None:
        tick = Tick("", self._theme)
        tick.setAccessibleName(name)
        tick.setProperty("data", True)
        tick.setChecked(ticked)
        self.ticks[key] = tick
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(words, wrap=True, data=True), 1)
        self._column.addLayout(row)


class MentionList(_TickList[Spot]):
    """Excerpts of texts; ticked are those that can hardly mean anybody else."""

    def __init__(self, mentions: Iterable[Mention], theme: Theme, meaning: str) -> None:
        listed = list(mentions)
        super().__init__(theme, meaning if listed else self.tr("Nowhere."))
        for mention in listed:
            name = self.tr("Named in: {text}").format(text=mention.excerpt)
            self._add(mention.spot, mention.excerpt, name, ticked=mention.sure)


class OwnList(_TickList[UUID]):
    """What somebody said, and where they alone work; ticked is what had better go with the name."""

    def __init__(self, own: Iterable[Own], theme: Theme, meaning: str) -> None:
        super().__init__(theme, meaning)
        self._own = list(own)
        for one in self._own:
            words = one.text if len(one.text) <= _SHOWN else f"{one.text[:_SHOWN]}…"
            self._add(one.id, words, self.tr("Own words: {text}").format(text=words), ticked=one.goes)

    def fit(self, *, deleted: bool) -> None:
        """Ask only about what can stay; with the person deleted the rest goes anyhow."""
        for one in self._own:
            open_to_choice = one.can_outlast or not deleted
            self.ticks[one.id].setEnabled(open_to_choice)
            self.ticks[one.id].setChecked(one.goes if open_to_choice else True)
