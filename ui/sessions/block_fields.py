"""Everything that can be said of the chosen block, or of several at once, kept as one types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import BlockKind
from copdesk.domain.sessions import Block
from copdesk.domain.timing import clock
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.sessions.block_beside import BesideGroup
from ui.sessions.block_harvest import HarvestGroup
from ui.sessions.block_what import WhatGroup
from ui.sessions.block_when import WhenGroup
from ui.sessions.block_who import WhoGroup
from ui.sessions.block_words import WordsGroup
from ui.sessions.field_group import BlockGroup
from ui.sessions.gestures import Gestures
from ui.sessions.method_fill import MethodFill
from ui.sessions.method_offer import MethodOffer
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords


class BlockFields(QWidget):
    """The fields of what is chosen, in groups that fold."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__()
        self._programme, self._gestures, self._words = programme, gestures, words
        self._blocks: tuple[Block, ...] = ()
        self.what = WhatGroup(desk, words)
        self.when = WhenGroup(desk, words)
        self.who = WhoGroup(desk)
        self.words = WordsGroup(desk, words)
        self.harvest = HarvestGroup(desk)
        self.beside = BesideGroup(desk, words)
        self.groups: tuple[BlockGroup, ...] = (
            self.what,
            self.when,
            self.who,
            self.words,
            self.harvest,
            self.beside,
        )
        self.title, self.method, self.kind, self.minutes = (
            self.what.title,
            self.what.method,
            self.what.kind,
            self.what.minutes,
        )
        self.parts, self.activity, self.pin = self.what.parts, self.what.activity, self.when.pin
        self.room, self.for_facilitator = self.who.room, self.words.for_facilitator
        self._fill = MethodFill(programme, self)
        self.methods = MethodOffer(self.method, self._fill)
        self._starts = Words("", Type.MUTED, wrap=True)
        self._pin = Button(self.tr("Pi&n here"), desk.theme, icon="pin", kind=Kind.CHIP)
        self._remove = Button(self.tr("&Set aside"), desk.theme, icon="archive", kind=Kind.GHOST)
        self._lay_out()
        for group in self.groups:
            group.edited.connect(self._keep)
        self._pin.clicked.connect(self._gestures.pin)
        self._remove.clicked.connect(self.removal_wanted)
        programme.changed.connect(self._refresh)
        programme.chosen.connect(self._refresh)
        self._refresh()

    def keep_typing(self) -> None:
        """Keep what stands in the field that has the keyboard."""
        for group in self.groups:
            group.keep_typing()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        when = QHBoxLayout()
        when.addWidget(self._starts, 1)
        when.addWidget(self._pin)
        column.addLayout(when)
        for group in self.groups:
            column.addWidget(group)
        column.addWidget(self._remove)
        column.addStretch()

    def _keep(self, name: str, value: object) -> None:
        fields = {name: value}
        if len(self._blocks) == 1:
            block = self._blocks[0]
            if isinstance(value, BlockKind):
                fields |= self._new_name(block, value)
            if name == "method" and isinstance(value, str):
                fields |= self._fill.fills(block, value)
            self._gestures.change(block, **fields)
        elif self._blocks:
            self._gestures.change_all(self._blocks, **fields)

    def _new_name(self, block: Block, kind: BlockKind) -> dict[str, object]:
        """Rename a block that still bears the name of its kind."""
        names = self._words.block_kinds()
        return {"title": names[kind]} if block.title == names[block.kind] else {}

    def _refresh(self, *args: object) -> None:
        chosen = self._programme.selected
        if [block.id for block in chosen] != [block.id for block in self._blocks]:
            self.keep_typing()
            chosen = self._programme.selected
        self._blocks = chosen
        if not chosen:
            return
        place = self._programme.place
        if place is not None and len(chosen) == 1:
            self.pin.stand(after=self._programme.free_from(place.block), near=place.start)
        for group in self.groups:
            group.show_blocks(chosen)
        self._pin.setVisible(len(chosen) == 1)
        self._pin.setChecked(chosen[0].pin is not None)
        self._pin.setText(self.tr("Pi&n here") if chosen[0].pin is None else self.tr("Pi&nned"))
        self._starts.setText(self._told())

    def _told(self) -> str:
        place = self._programme.place
        if len(self._blocks) > 1:
            minutes = self._words.minutes(sum(block.minutes for block in self._blocks))
            return self.tr("%n block(s) together, {minutes}", "", len(self._blocks)).format(minutes=minutes)
        if place is None:
            return ""
        return self.tr("{start} to {end}").format(start=clock(place.start), end=clock(place.end))
