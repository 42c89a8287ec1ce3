"""Offers names of methods while one types."""

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from copdesk.domain.method_library import plain, spoken
from ui.kit.fields import LineField
from ui.kit.lines import dress_offer
from ui.sessions.method_fill import MethodFill

_LETTERS, _SHOWN = 2, 8
_BY_NAME = 2
"""The furthest rank at which a method is found by one of its names."""


class MethodOffer(QObject):
    """Stands behind the field in which a block's methods are named, with commas between."""

    def __init__(self, field: LineField, fill: MethodFill) -> None:
        super().__init__(field)
        self._field, self._fill = field, fill
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(_SHOWN)
        self.completer.setWidget(field.line)
        self.completer.activated.connect(self.take)
        field.edited.connect(self._offer)

    def take(self, name: str) -> None:
        """Put a name in the place of what was typed after the last comma, and keep it."""
        before, comma, _ = self._field.line.text().rpartition(",")
        self._field.line.setText(f"{before}{comma} {name}" if comma else name)
        self._field.commit()

    def _offer(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip()
        names = self._named_like(typed) if len(typed) >= _LETTERS else []
        self._names.setStringList([] if names == [typed] else names)
        self.completer.complete()  # with nothing to offer, this puts the list away
        if self._names.stringList():
            dress_offer(self.completer)

    def _named_like(self, typed: str) -> list[str]:
        words = plain(typed).split()
        found = [entry for entry in self._fill.methods.found(typed) if (entry.rank(words) or 0) <= _BY_NAME]
        return [spoken(entry.method, self._fill.language).name for entry in found[:_SHOWN]]
