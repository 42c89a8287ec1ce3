"""Fields that offer what is known while somebody types: organisations, their kinds, and regions."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from copdesk.store.lists import organisations
from ui.kit.desk import Desk
from ui.kit.fields import MIXED, LineField
from ui.kit.lines import dress_offer
from ui.roster.model import fold
from ui.roster.words import RosterWords

_SHOWN = 8


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
    """What kind of place an organisation is: one of the kinds there are, or a word of one's own."""

    def __init__(self, label: str, desk: Desk, spoken: RosterWords) -> None:
        super().__init__(label, desk)
        self._spoken = spoken
        self._known = {fold(words): kind for kind, words in spoken.kinds.items()}

    def offer_known(self) -> None:
        """Offer the kinds there are, and those of the user's own."""
        own = {place.kind for place in organisations(self._desk.workbook)} - {"", *self._spoken.kinds}
        self.offer(sorted((*self._spoken.kinds.values(), *own), key=fold))

    def _read(self) -> Any:
        typed = super()._read()
        return self._known.get(fold(typed), typed)

    def _show(self, value: Any) -> None:
        super()._show(value if value is None or value is MIXED else self._spoken.kind(value))


class ListField(LineField):
    """Several short things on one line, such as addresses, with a semicolon between them."""

    def _read(self) -> Any:
        parts = (" ".join(part.split()) for part in self.line.text().replace(",", ";").split(";"))
        return tuple(part for part in parts if part)

    def _show(self, value: Any) -> None:
        super()._show("; ".join(value or ()) if value is not MIXED else value)
