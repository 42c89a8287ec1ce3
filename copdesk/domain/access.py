"""What is held about one person, thing by thing, told without anybody else in it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from copdesk.domain.access_told import PERSON, TOLD, Free, Told
from copdesk.domain.choices import OrganisationKind
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Mention
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.masking import mask
from copdesk.domain.personal import refers
from copdesk.domain.privacy_papers import Held, HeldValue
from copdesk.domain.reviewing import PrivateKind, Released, ReviewOutcome
from copdesk.domain.roster import Organisation, Person
from copdesk.domain.season import CaseTurn
from copdesk.domain.sessions import Session


class Telling:
    """Tells of one person; other people's names in free texts are masked."""

    def __init__(self, person: Person, everything: Sequence[Entity], instead: str) -> None:
        self._person = person
        self._everything = everything
        self._titles: Mapping[UUID, str] = {e.id: _title(e) for e in everything}
        self._days = {e.id: e.day for e in everything if isinstance(e, Session)}
        others = [entity for entity in everything if isinstance(entity, Person) and entity.id != person.id]
        self._mask = mask(person, others, instead, _places(person, everything))

    def all(self, mentions: Iterable[Mention] = ()) -> tuple[Held, ...]:
        """Return everything that is held, with the mentions in other texts that were chosen."""
        about = [entity for entity in self._everything if refers(entity, self._person.id) and entity != self._person]
        told = [self._held(PERSON, self._person), *(self._held(TOLD[type(e)], e) for e in about if type(e) in TOLD)]
        return (*(held for held in told if held is not None), *map(self._mentioned, mentions))

    def alone(self, text: str) -> str:
        """Return a text with other people's names masked."""
        return self._mask(text)

    def released(self, outcome: ReviewOutcome) -> tuple[Held, ...]:
        """Return the private words that may be given, with other people's names masked once more."""
        return tuple(self._released(one) for one in outcome.released)

    def _released(self, one: Released) -> Held:
        facts: tuple[tuple[str, HeldValue | None], ...] = (("on", one.on), ("what", one.title), ("text", one.text))
        said = tuple((label, self._mask(v) if isinstance(v, str) else v) for label, v in facts if v)
        return Held(section=f"private_{one.kind}", title="", facts=said)

    def _held(self, told: Told, entity: Entity) -> Held | None:
        section, facts = told
        kept = [(label, self._value(value)) for label, value in facts(entity, self._person.id, self._titles)]
        kept = [(label, value) for label, value in kept if value not in ("", None)]
        where = getattr(entity, "session_id", None) or getattr(entity, _IN, _NOWHERE)
        title = self._mask(self._titles.get(where, ""))
        day = self._days.get(where)
        return Held(section=section, title=title, facts=tuple(kept), day=day) if kept or title or day else None

    def _mentioned(self, mention: Mention) -> Held:
        return Held(section="mention", title="", facts=(("text", self._mask(mention.excerpt)),))

    def _value(self, value: HeldValue) -> HeldValue:
        """Return a value without other people; a closed fact, as one's own address, has nobody else in it."""
        return self._mask(value) if isinstance(value, Free) else value


_IN = "community_id"
_NOWHERE = UUID(int=0)
_OF_ONE_PERSON = (OrganisationKind.SELF_EMPLOYED, OrganisationKind.FARMER)


def _places(person: Person, everything: Iterable[Entity]) -> Iterator[Organisation]:
    """Yield the organisations whose names tell of nobody: one's own, and all but those of one person."""
    for entity in everything:
        if not isinstance(entity, Organisation) or " " not in entity.name:  # one word may be a family name too
            continue
        if entity.id == person.organisation_id or entity.kind not in _OF_ONE_PERSON:
            yield entity


def _title(entity: Entity) -> str:
    if isinstance(entity, Session):
        return " ".join(filter(None, (entity.number, entity.title)))
    if isinstance(entity, HarvestItem | LearningQuestion):
        return entity.text
    if isinstance(entity, CaseTurn):
        return entity.what
    return entity.name if isinstance(entity, Community | Organisation) else ""


def in_sections(held: Iterable[Held]) -> Iterator[tuple[str, list[Held]]]:
    """Return what is held by section, in the order in which the sections are told."""
    private = (f"private_{kind}" for kind in PrivateKind)
    order = ["person", *(section for section, _ in TOLD.values()), *private, "mention"]
    things = list(held)
    for section in order:
        found = [thing for thing in things if thing.section == section]
        if found:
            yield section, found
