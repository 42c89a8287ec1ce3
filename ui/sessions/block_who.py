"""Who leads a block and who helps, in which room, set up how, and with which materials."""

from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.kit.fields import LineField, TextField
from ui.sessions.field_group import BlockGroup, beside, joined


class WhoGroup(BlockGroup):
    """People, room and things."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Who and where"), desk, called="block.who")
        self.lead = LineField(self.tr("&Led by"), desk)
        self.helpers = LineField(self.tr("Helped by"), desk)
        self.room = LineField(self.tr("Roo&m"), desk)
        self.set_up = TextField(self.tr("How the room is set up"), desk, lines=2)
        self.materials = TextField(self.tr("Mat&erials"), desk, lines=2)
        self.hold(lead=self.lead, helpers=self.helpers, room=self.room, set_up=self.set_up, materials=self.materials)
        self.add(beside(self.lead, self.helpers), self.room, self.set_up, self.materials)

    def brief(self, block: Block) -> str:
        """Name the people and the room."""
        return joined(block.lead, block.room, block.materials)
