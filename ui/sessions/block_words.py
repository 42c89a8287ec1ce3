"""The words of a block: for participants, for the facilitator, in which language, and whether anybody else sees it."""

from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, TextField
from ui.sessions.field_group import BlockGroup, joined
from ui.sessions.time_fields import may_shrink
from ui.sessions.words import SessionWords


class WordsGroup(BlockGroup):
    """What stands in the programme and in the run sheet."""

    def __init__(self, desk: Desk, words: SessionWords) -> None:
        super().__init__(self.tr("Words"), desk, called="block.words")
        self.for_participants = TextField(self.tr("Words for participan&ts"), desk, lines=3)
        self.for_facilitator = TextField(self.tr("Notes for the &facilitator"), desk, lines=5)
        self.crew_only = CheckField(self.tr("For the cre&w only"), desk)
        languages = [(None, self.tr("As the community")), *words.languages().items()]
        self.language = ChoiceField(self.tr("Language"), desk, languages)
        may_shrink(self.language)
        self.hold(for_participants=self.for_participants, for_facilitator=self.for_facilitator)
        self.hold(language=self.language, crew_only=self.crew_only)
        self.add(self.for_participants, self.for_facilitator, self.language, self.crew_only)

    def brief(self, block: Block) -> str:
        """Begin the words."""
        return joined(block.for_participants, block.for_facilitator)
