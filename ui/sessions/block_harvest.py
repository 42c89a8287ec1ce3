"""What a block should bring in, what to do when it goes otherwise, and how it went."""

from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.kit.fields import TextField
from ui.sessions.field_group import BlockGroup, joined


class HarvestGroup(BlockGroup):
    """Before and after: what to harvest, plan B, how it went."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Harvest and plan B"), desk, called="block.harvest", open_at_first=False)
        self.harvest = TextField(self.tr("What to harvest"), desk, lines=2)
        self.plan_b = TextField(self.tr("Plan B"), desk, lines=2)
        self.how_it_went = TextField(self.tr("How it went"), desk, lines=2)
        self.hold(harvest=self.harvest, plan_b=self.plan_b, how_it_went=self.how_it_went)
        self.add(self.harvest, self.plan_b, self.how_it_went)

    def brief(self, block: Block) -> str:
        """Begin the words."""
        return joined(block.harvest, block.plan_b, block.how_it_went)
