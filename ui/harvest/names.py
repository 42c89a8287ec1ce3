"""The people of a community by name: for showing who it was, and for finding somebody by typing a part of a name."""

from collections import Counter
from uuid import UUID

from copdesk.domain.names import folded, full_name
from copdesk.domain.roster import Person
from copdesk.store import lists
from copdesk.store.workbook import Workbook


class Names:
    """Who is who; two people of one name are told apart by where they work, and if need be by a figure."""

    def __init__(self) -> None:
        self._workbook: Workbook | None = None
        self._names: dict[UUID, str] = {}
        self._found: dict[str, UUID] = {}
        self.labels: list[str] = []

    def load(self, workbook: Workbook, community: UUID | None) -> None:
        """Read everybody in a community."""
        self._workbook = workbook
        lines = lists.roster(workbook, community) if community else []
        lines.sort(key=lambda line: (folded(line.family_name or line.given_name), folded(line.given_name)))
        self._names, self._found, self.labels = {}, {}, []
        for line in lines:
            self._names[line.person_id] = full_name(line.given_name, line.prefix, line.family_name)
        shared = Counter(map(folded, self._names.values()))
        for line in lines:
            name = self._names[line.person_id]
            places = f"{name} ({line.organisation})" if line.organisation else name
            self._add(places if shared[folded(name)] > 1 else name, line.person_id)

    def name(self, person: UUID | None) -> str:
        """Return the name of somebody, also when they are no longer in the community; "" for nobody."""
        if person is None:
            return ""
        if person not in self._names and self._workbook is not None:
            known = self._workbook.get(Person, person)
            return known.full_name if known else ""
        return self._names.get(person, "")

    def label(self, person: UUID | None) -> str:
        """Return the name under which somebody is found."""
        return next((label for label in self.labels if self._found[folded(label)] == person), self.name(person))

    def find(self, label: str) -> UUID | None:
        """Return whose name this is, whatever its capitals and accents."""
        return self._found.get(folded(" ".join(label.split())))

    def _add(self, label: str, person: UUID) -> None:
        number, own = 2, label
        while folded(own) in self._found:
            own, number = f"{label} {number}", number + 1
        self._found[folded(own)] = person
        self.labels.append(own)
