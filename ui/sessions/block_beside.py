"""What stands beside a block: its section, track, round, what people choose from, and the groups within it."""

from collections.abc import Sequence

from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField, NumberField
from ui.sessions.field_group import BlockGroup, beside, joined
from ui.sessions.places_field import PlacesField
from ui.sessions.time_fields import may_shrink
from ui.sessions.words import SessionWords


class BesideGroup(BlockGroup):
    """Parallel tracks, rounds and groups."""

    def __init__(self, desk: Desk, words: SessionWords) -> None:
        super().__init__(self.tr("Parallel and rounds"), desk, called="block.beside", open_at_first=False)
        self.section = LineField(self.tr("Heading above it"), desk, hint=self.tr("a new section begins here"))
        self.track = LineField(self.tr("T&rack"), desk, hint=self.tr("only when parallel"))
        self.division = ChoiceField(self.tr("How people divide"), desk, list(words.divisions().items()))
        may_shrink(self.division)
        self.choose = NumberField(self.tr("Choose how many"), desk, least=1, most=20, optional=True)
        self.round = NumberField(self.tr("Round"), desk, least=1, most=20, optional=True)
        self.piece = NumberField(self.tr("Part"), desk, least=1, most=20, optional=True)
        self.places = PlacesField(desk)
        self.hold(section=self.section, track=self.track, division=self.division, choose=self.choose)
        self.hold(round=self.round, piece=self.piece, places=self.places)
        self.add(self.section, self.track, beside(self.division, self.choose, share=(3, 2)))
        self.add(beside(self.round, self.piece), self.places)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Offer groups for one block alone."""
        self.places.setVisible(len(blocks) == 1)
        super().show_blocks(blocks)

    def brief(self, block: Block) -> str:
        """Name section and track, and the themes of the groups."""
        return joined(block.section, block.track, *(place.theme for place in block.places))
