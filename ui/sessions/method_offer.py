"""Offers names of methods while one types, and lets a block take over what its method says."""

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from copdesk.domain.choices import Language
from copdesk.domain.method_drafts import filled_in
from copdesk.domain.method_library import plain, spoken
from copdesk.domain.sessions import Block
from ui.kit.fields import LineField
from ui.kit.lines import dress_offer
from ui.kit.methods import Methods
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords

_LETTERS, _SHOWN = 2, 8
_BY_NAME = 2
"""The furthest rank at which a method is found by one of its names."""


class MethodOffer(QObject):
    """Stands behind the field in which a block's methods are named, with commas between."""

    def __init__(self, field: LineField, programme: Programme, words: SessionWords) -> None:
        super().__init__(field)
        self._field, self._programme, self._words = field, programme, words
        self._methods = Methods(programme.desk, self)
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(_SHOWN)
        self.completer.setWidget(field.line)
        self.completer.activated.connect(self._take)
        field.edited.connect(self._offer)

    def fills(self, block: Block, text: str) -> dict[str, object]:
        """Return what the block takes over from a method that is newly named in `text`; what is filled in stays."""
        library = self._methods.library
        known = library.named(block.method)
        new = next((method for method in library.named(text) if method not in known), None)
        if new is None:
            return {}
        found = filled_in(block, new, self._language)
        if block.title == self._words.block_kinds()[block.kind]:
            found["title"] = spoken(new, self._language).name
        return found

    @property
    def _language(self) -> Language:
        community = self._programme.community
        return self._methods.language if community is None else community.language

    def _offer(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip()
        names = self._named_like(typed) if len(typed) >= _LETTERS else []
        self._names.setStringList([] if names == [typed] else names)
        self.completer.complete()  # with nothing to offer, this puts the list away
        if self._names.stringList():
            dress_offer(self.completer)

    def _named_like(self, typed: str) -> list[str]:
        words = plain(typed).split()
        found = [entry for entry in self._methods.found(typed) if (entry.rank(words) or 0) <= _BY_NAME]
        return [spoken(entry.method, self._language).name for entry in found[:_SHOWN]]

    def _take(self, name: str) -> None:
        before, comma, _ = self._field.line.text().rpartition(",")
        self._field.line.setText(f"{before}{comma} {name}" if comma else name)
        self._field.commit()
