"""When a block is: its fixed start, how short it may become, and how sure it all is."""

from collections.abc import Sequence

from copdesk.domain.choices import Certainty
from copdesk.domain.sessions import Block
from copdesk.domain.timing import clock
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, LineField
from ui.sessions.field_group import BlockGroup, beside, in_line, joined
from ui.sessions.time_fields import DurationField, StartField, may_shrink
from ui.sessions.words import SessionWords


class WhenGroup(BlockGroup):
    """Fixed start, room for time, and certainty."""

    def __init__(self, desk: Desk, words: SessionWords) -> None:
        super().__init__(self.tr("When"), desk, called="block.when")
        self._words = words
        self.pin = StartField(self.tr("Fi&xed start"), desk)
        self.least = DurationField(self.tr("At least"), desk, optional=True)
        self.gap_name = LineField(self.tr("Name of the time before it"), desk, hint=self.tr("travel, changing rooms"))
        self.certainty = ChoiceField(self.tr("How sure"), desk, list(words.certainties().items()))
        may_shrink(self.certainty)
        self.open_end = CheckField(self.tr("End open"), desk)
        self.approximate = CheckField(self.tr("End about right"), desk)
        self.may_drop = CheckField(self.tr("May be dropped"), desk)
        self.never_shorten = CheckField(self.tr("Never shorten"), desk)
        self.hold(pin=self.pin, least=self.least, gap_name=self.gap_name, certainty=self.certainty)
        self.hold(open_end=self.open_end, approximate=self.approximate)
        self.hold(may_drop=self.may_drop, never_shorten=self.never_shorten)
        self.add(beside(self.pin, self.least), self.gap_name, self.certainty)
        self.add(in_line(self.open_end, self.approximate, self.may_drop, self.never_shorten))

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Offer a fixed start for one block alone, and a name for the time before it when it is fixed."""
        alone = len(blocks) == 1
        self.pin.setEnabled(alone)
        self.gap_name.setVisible(alone and (blocks[0].pin is not None or bool(blocks[0].gap_name)))
        super().show_blocks(blocks)

    def brief(self, block: Block) -> str:
        """Say what is out of the ordinary."""
        sure = "" if block.certainty is Certainty.FIRM else self._words.certainties()[block.certainty]
        return joined("" if block.pin is None else clock(block.pin), sure)
