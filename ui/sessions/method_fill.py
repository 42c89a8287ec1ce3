"""Lets a block take over what its method says, wherever the method is named."""

from PySide6.QtCore import QObject

from copdesk.domain.language import Language
from copdesk.domain.method_drafts import filled_in
from copdesk.domain.method_library import spoken
from copdesk.domain.sessions import Block
from ui.kit.methods import Methods
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords


class MethodFill(QObject):
    """Knows the library, and the language of the session's documents."""

    def __init__(self, programme: Programme, parent: QObject) -> None:
        super().__init__(parent)
        self._programme, self._words = programme, SessionWords(self)
        self.methods = Methods(programme.desk, self)

    @property
    def language(self) -> Language:
        """The language of the documents of the session on the table."""
        community = self._programme.community
        return self.methods.language if community is None else community.language

    def fills(self, block: Block, text: str) -> dict[str, object]:
        """Return what the block takes over from a method that is newly named in `text`; what is filled in stays."""
        library = self.methods.library
        known = library.named(block.method)
        new = next((method for method in library.named(text) if method not in known), None)
        if new is None:
            return {}
        found = filled_in(block, new, self.language)
        if block.title == self._words.block_kinds()[block.kind]:
            found["title"] = spoken(new, self.language).name
        return found
