"""What a block is: its title, method and kind, what it counts for, and who can speak."""

from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField, NumberField
from ui.sessions.families import ICONS
from ui.sessions.field_group import BlockGroup, beside, joined
from ui.sessions.part_ticks import PartTicks
from ui.sessions.time_fields import DurationField, may_shrink
from ui.sessions.words import SessionWords


class WhatGroup(BlockGroup):
    """The group at the top."""

    def __init__(self, desk: Desk, words: SessionWords) -> None:
        super().__init__(self.tr("What"), desk, called="block.what")
        self._words = words
        self._make(desk, words)
        for choice in (self.kind, self.activity, self.talk, self.moment):
            may_shrink(choice)
        self.hold(title=self.title, method=self.method, kind=self.kind, minutes=self.minutes)
        self.hold(parts=self.parts, activity=self.activity, talk=self.talk)
        self.hold(group_size=self.group_size, minutes_each=self.minutes_each, moment=self.moment)
        self.add(self.title, self.method, beside(self.kind, self.minutes, share=(2, 1)), self.parts, self.activity)
        self.add(self.talk, beside(self.group_size, self.minutes_each), self.moment)

    def _make(self, desk: Desk, words: SessionWords) -> None:
        self.title = LineField(self.tr("T&itle"), desk, most=200)
        self.method = LineField(self.tr("Metho&d"), desk)
        self.kind = ChoiceField(self.tr("&Kind"), desk, [])
        kinds = list(words.block_kinds().items())
        self.kind.set_choices(kinds, [ICONS[kind] for kind, _ in kinds])
        self.minutes = DurationField(self.tr("D&uration"), desk)
        self.parts = PartTicks(desk.theme, words)
        self.activity = ChoiceField(self.tr("What people do"), desk, list(words.activities().items()))
        self.talk = ChoiceField(self.tr("Who can speak"), desk, list(words.talks().items()))
        self.group_size = NumberField(self.tr("People per group"), desk, least=1, most=10_000, optional=True)
        self.minutes_each = NumberField(self.tr("Minutes each"), desk, least=1, most=600, optional=True)
        self.moment = ChoiceField(self.tr("Place in the session"), desk, list(words.moments().items()))

    def brief(self, block: Block) -> str:
        """Name the block."""
        return joined(block.title, self._words.minutes(block.minutes))
