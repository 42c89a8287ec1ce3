"""Fields that offer what is known while somebody types: organisations, their kinds, and regions."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter

from copdesk.store.lists import organisations
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import MIXED, UNREADABLE, LineField
from ui.kit.lines import dress_offer
from ui.roster.model import fold
from ui.roster.words import RosterWords

_SHOWN = 8
_NAMED = 3


class OfferField(LineField):
    """A line that offers words used before; others may be typed as well."""

    def __init__(self, label: str, desk: Desk) -> None:
        super().__init__(label, desk, hint="", most=200)
        self._desk = desk
        self._names = QStringListModel(self)
        offer = QCompleter(self._names, self)
        offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offer.setFilterMode(Qt.MatchFlag.MatchContains)
        offer.setMaxVisibleItems(_SHOWN)
        self.line.setCompleter(offer)
        offer.activated.connect(self._offered)
        self._offer = offer
        self.line.textEdited.connect(self._dress)

    def offer(self, words: Iterable[str]) -> None:
        """Offer these words."""
        names = list(words)
        if names != self._names.stringList():
            self._names.setStringList(names)

    def _dress(self) -> None:
        dress_offer(self._offer)

    def _offered(self, name: str) -> None:
        self.line.setText(name)
        self.commit()


class PlaceField(OfferField):
    """The name of an organisation; a name nobody used before stands for a new one."""

    def offer_known(self) -> None:
        """Offer the organisations of the workbook as it is now."""
        self.offer(place.name for place in organisations(self._desk.workbook))


class RegionField(OfferField):
    """Where an organisation lies, in words of the user's own."""

    def offer_known(self) -> None:
        """Offer the regions of the workbook as it is now."""
        self.offer(sorted({place.region for place in organisations(self._desk.workbook)} - {""}, key=fold))


class KindField(OfferField):
    """What kind of place an organisation is: one of the kinds there are, or a word of one's own.

    The beginning of one kind stands for that kind. A beginning of several stays until it is clear which is meant, and a
    word that is no beginning of any is said to be a new kind; `told` says that the words below the field changed.
    """

    told = Signal()

    def __init__(self, label: str, desk: Desk, spoken: RosterWords) -> None:
        self._note = Words("", Type.SMALL, wrap=True, data=True)
        self._note.hide()
        self._spoken = spoken
        self._known = {fold(words): kind for kind, words in spoken.kinds.items()}
        super().__init__(label, desk)
        column = self.layout()
        assert column is not None
        column.addWidget(self._note)
        self.edited.connect(self._tell)

    @property
    def value(self) -> Any:
        """What the field holds now, as it would be kept; while it is not clear which kind is meant, what was kept."""
        return self._kept if self.in_doubt else self._read()

    @property
    def in_doubt(self) -> bool:
        """Whether several kinds begin with what was typed."""
        return self._read() is UNREADABLE

    def offer_known(self) -> None:
        """Offer the kinds there are, and those of the user's own."""
        own = {place.kind for place in organisations(self._desk.workbook)} - {"", *self._spoken.kinds}
        words = {self._spoken.kind(kind): kind for kind in (*sorted(own), *self._spoken.kinds)}
        self._known = {fold(said): kind for said, kind in words.items()}
        self.offer(sorted(words, key=fold))

    def set_value(self, value: Any) -> None:
        """Show a kind that is already kept."""
        super().set_value(value)
        self._tell()

    def revert(self) -> None:
        """Go back to what was kept."""
        super().revert()
        self._tell()

    def commit(self) -> None:
        """Keep the kind that is meant, and show it in full; let a beginning of several stand, and say so."""
        if self.in_doubt:
            self.show_problem(self._sentence())
            self.told.emit()
            return
        super().commit()
        if self._read() == self._kept:
            self._show(self._kept)
        self._tell()

    def _read(self) -> Any:
        typed = super()._read()
        found = self._begun(typed)
        if not typed or not found:
            return typed
        return self._known[found[0]] if len(found) == 1 else UNREADABLE

    def _begun(self, typed: str) -> list[str]:
        """Return which kinds are meant by what was typed: the one that it is, or those that begin so."""
        wanted = fold(typed)
        if wanted in self._known:
            return [wanted]
        return [known for known in self._known if known.startswith(wanted)]

    def _show(self, value: Any) -> None:
        super()._show(value if value is None or value is MIXED else self._spoken.kind(value))

    def _tell(self, *args: object) -> None:
        """Say beside the field when what stands there is a kind nobody used before."""
        typed = super()._read()
        told = self.tr("New kind: {kind}").format(kind=typed) if typed and not self._begun(typed) else ""
        self._note.setText(told)
        self._note.setVisible(bool(told))
        self.editor.setAccessibleDescription(told)
        self.told.emit()

    def _sentence(self) -> str:
        begun = sorted(self._spoken.kind(self._known[known]) for known in self._begun(super()._read()))
        named = ", ".join(begun[:_NAMED]) + ("…" if len(begun) > _NAMED else "")
        return self.tr("More than one kind begins so: {kinds}. Type a little more.").format(kinds=named)


class ListField(LineField):
    """Several short things on one line, such as addresses, with a semicolon between them."""

    def _read(self) -> Any:
        parts = (" ".join(part.split()) for part in self.line.text().replace(",", ";").split(";"))
        return tuple(part for part in parts if part)

    def _show(self, value: Any) -> None:
        super()._show("; ".join(value or ()) if value is not MIXED else value)
