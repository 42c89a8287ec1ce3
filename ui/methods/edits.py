"""Every change a facilitator makes to the methods, each one transaction and one step of undo."""

from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.language import Language
from copdesk.domain.method_library import Entry
from copdesk.domain.methods import OwnMethod
from copdesk.domain.own_methods import new_method, variant, with_facts, with_words
from copdesk.domain.sessions import Block
from ui.kit.desk import Desk

PAGE = "methods"
_LONGEST_NAME = 180


class MethodEdits(QObject):
    """The edits of one desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def make(self) -> UUID | None:
        """Make a method of one's own, ready for its name; returns which it is, or None when it was refused."""
        return self._add(self.tr("New method"), new_method(self.tr("New method")))

    def vary(self, entry: Entry) -> UUID | None:
        """Make a variant of a method; returns which it is, or None when it was refused."""
        method, name = entry.method, self.tr("{name} (variant)")
        dutch, english = (name.format(name=words.name[:_LONGEST_NAME]) for words in (method.nl, method.en))
        of = entry.own.variant_of if entry.own else ""
        return self._add(self.tr("New variant"), variant(method, dutch, english, of=of))

    def say(self, own: UUID, language: Language, field: str, value: object) -> None:
        """Change one thing about a method in one language."""
        known = self._desk.workbook.get(OwnMethod, own)
        if known is not None:
            leads = language is self._desk.speech.language
            with self._desk.edit(self.tr("Change method"), merge=(own, language, field), page=PAGE) as edit:
                edit.put(with_words(known, language, leads=leads, **{field: value}))

    def set_fact(self, own: UUID, field: str, value: object) -> None:
        """Change a fact that is the same in both languages."""
        known = self._desk.workbook.get(OwnMethod, own)
        if known is not None:
            with self._desk.edit(self.tr("Change method"), merge=(own, field), page=PAGE) as edit:
                edit.put(with_facts(known, **{field: value}))

    def remove(self, own: OwnMethod) -> None:
        """Take a method of one's own away, and offer to bring it back; blocks keep its name."""
        with self._desk.edit(self.tr("Remove method"), page=PAGE) as edit:
            edit.remove(own)
        self._desk.removed(self.tr("Method removed; blocks that use it keep its name"))

    def tell(self, block: UUID, how_it_went: str) -> None:
        """Keep how a method went in one block."""
        known = self._desk.workbook.get(Block, block)
        if known is not None:
            with self._desk.edit(self.tr("How it went"), merge=(block, "how_it_went"), page=PAGE) as edit:
                edit.put(known.with_(how_it_went=how_it_went))

    def _add(self, text: str, made: OwnMethod) -> UUID | None:
        with self._desk.edit(text, page=PAGE) as edit:
            edit.put(made)
        return made.id if self._desk.workbook.get(OwnMethod, made.id) else None
