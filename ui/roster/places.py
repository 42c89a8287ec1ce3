"""A field for the name of an organisation that offers the ones that are known while somebody types."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from copdesk.store.lists import organisations
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.lines import dress_offer

_SHOWN = 8


class PlaceField(LineField):
    """The name of an organisation; a name nobody used before stands for a new one."""

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

    def offer_known(self) -> None:
        """Offer the organisations of the workbook as it is now."""
        names = [place.name for place in organisations(self._desk.workbook)]
        if names != self._names.stringList():
            self._names.setStringList(names)

    def _dress(self) -> None:
        dress_offer(self._offer)

    def _offered(self, name: str) -> None:
        self.line.setText(name)
        self.commit()
