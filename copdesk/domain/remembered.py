"""What is remembered of people beside who they are: who they were, where they worked, who is not whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from copdesk.domain.learning import LearningQuestion
from copdesk.domain.merging import Knows
from copdesk.domain.names import folded
from copdesk.domain.roster import Employment, FormerIdentity, Person, TwoPeople


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of people beside who they are: who they were, where they worked, who is not whom."""

    former_identities: tuple[FormerIdentity, ...] = ()
    former_work: tuple[Employment, ...] = ()
    two_people: tuple[TwoPeople, ...] = ()
    questions: tuple[LearningQuestion, ...] = field(default=(), repr=False)


def remembered(workbook: Knows, community_id: UUID | None) -> Remembered:
    """Return what a workbook remembers of people."""
    return Remembered(
        tuple(workbook.all(FormerIdentity)),
        tuple(workbook.all(Employment)),
        tuple(workbook.all(TwoPeople)),
        tuple(workbook.all(LearningQuestion, community_id=community_id)) if community_id else (),
    )


class Before:
    """Who people were before: former identities, names, numbers of elsewhere and places of work."""

    def __init__(self, remembered: Remembered) -> None:
        self.person_of = {former.id: former.person_id for former in remembered.former_identities}
        self.by_external: dict[str, UUID] = {}
        self.by_name: dict[str, list[UUID]] = {}
        self._called: set[tuple[UUID, str]] = set()
        for former in remembered.former_identities:
            if former.external_id:
                self.by_external.setdefault(former.external_id, former.person_id)
            if former.name:
                self.by_name.setdefault(folded(former.name), []).append(former.person_id)
                self._called.add((former.person_id, folded(former.name)))
        self.were_two = frozenset(self.person_of.values())
        self._work: dict[UUID, list[Employment]] = {}
        for job in remembered.former_work:
            self._work.setdefault(job.person_id, []).append(job)

    def knows(self, person: Person) -> bool:
        """Tell whether anything is remembered of somebody."""
        return person.id in self.were_two or person.id in self._work

    def was_called(self, person: Person, name: str) -> bool:
        """Tell whether somebody had this name, given folded, before."""
        return (person.id, name) in self._called

    def places(self, person: Person) -> Iterable[UUID]:
        """Return where somebody worked before."""
        return (job.organisation_id for job in self._work.get(person.id, ()) if job.organisation_id)

    def history(self, person: Person) -> list[Employment]:
        """Return where somebody worked before, and what they did there."""
        return self._work.get(person.id, [])

    def everybody(self) -> Iterator[tuple[UUID, UUID]]:
        """Yield everybody with each place where they worked before."""
        for identity, jobs in self._work.items():
            yield from ((identity, job.organisation_id) for job in jobs if job.organisation_id)

    def job_titles(self, person: Person) -> Iterable[str]:
        """Return what somebody did before."""
        return (job.job_title for job in self._work.get(person.id, ()))
