"""The line in which somebody of the community is named, to whom something belongs."""

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QTimer, Signal

from copdesk.domain.names import folded
from copdesk.store.lists import RosterLine
from ui.kit.desk import Desk
from ui.roster.columns import name_of
from ui.roster.places import OfferField


class WhoseField(OfferField):
    """Tells who was named, and is empty for the next one; words that fit nobody stay, to be mended.

    Enter takes whoever fits first. Who leaves the line has named somebody only in full.
    """

    found = Signal(object)

    def __init__(self, label: str, desk: Desk) -> None:
        super().__init__(label, desk)
        self._people: dict[str, UUID] = {}
        self.line.returnPressed.connect(self._take_first)

    @property
    def names(self) -> dict[UUID, str]:
        """What everybody is called here."""
        return {identity: name for name, identity in self._people.items()}

    def offer_people(self, people: Iterable[RosterLine]) -> None:
        """Offer these people."""
        self._people = _told_apart(people)
        self.offer(self._people)

    def commit(self) -> None:
        """Take whoever is named in full; say so when nobody is called anything like it."""
        wanted, fitting = folded(self.value), self._fitting()
        exactly = next((name for name in fitting if folded(name) == wanted), None)
        if exactly is not None:
            self._take(exactly)
        elif wanted and not fitting:
            self.show_problem(self.tr("Nobody of this name is in the community."))

    def _fitting(self) -> list[str]:
        wanted = folded(self.value)
        return [name for name in self._people if wanted and wanted in folded(name)]

    def _take_first(self) -> None:
        for name in self._fitting()[:1]:
            self._take(name)

    def _offered(self, name: str) -> None:
        """Take who was chosen below the line; Qt writes the name in it once more after that."""
        self._take(name)
        QTimer.singleShot(0, self, self._empty)

    def _empty(self) -> None:
        self.set_value("")

    def _take(self, name: str) -> None:
        self._empty()
        self.found.emit(self._people[name])


def _told_apart(people: Iterable[RosterLine]) -> dict[str, UUID]:
    """Return who is meant by a name; of those who share one, by the name with where they work."""
    lines = list(people)
    many = Counter(folded(name_of(line)) for line in lines)
    found: dict[str, UUID] = {}
    for line in lines:
        name = name_of(line)
        shared = many[folded(name)] > 1
        found[f"{name} ({line.organisation or line.email})" if shared else name] = line.person_id
    return found
