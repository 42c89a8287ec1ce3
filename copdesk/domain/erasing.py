"""Takes somebody out of a workbook: what there is about them, and what becomes of each thing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from copdesk.domain.choices import OrganisationKind, QuoteConsent
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview, Transcript
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.organisation_kinds import known_kind
from copdesk.domain.personal import Names, Path, names_of, refers, texts, with_texts
from copdesk.domain.privacy import PrivacyRequest
from copdesk.domain.roster import (
    Employment,
    FormerIdentity,
    Need,
    Organisation,
    Participation,
    Person,
    Stay,
    TwoPeople,
)
from copdesk.domain.season import CaseTurn, KeyDate
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer

Spot = tuple[UUID, Path]
"""One place in one entity."""


class Way(StrEnum):
    """How somebody is erased: without a name while the counts stay, or altogether."""

    ANONYMISE = "anonymise"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name the person, where they stand, and whether it can hardly be anybody else."""

    entity: Entity
    path: Path
    excerpt: str
    sure: bool

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        return self.entity.id, self.path


@dataclass(frozen=True, slots=True)
class Own:
    """Something that tells of the person without naming them: what they said, or a place where nobody else works.

    `goes` says whether it had better go with the name.
    """

    entity: Entity
    text: str
    goes: bool = True

    @property
    def id(self) -> UUID:
        """The identity of the thing."""
        return self.entity.id

    @property
    def can_outlast(self) -> bool:
        """Whether it can stay when the person is deleted, because it does not hang on them."""
        return isinstance(self.entity, Organisation | HarvestItem) and not getattr(self.entity, "needs_consent", False)


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything that names a person: counted by kind, what is theirs without a name, and mentions by others."""

    person: Person
    counts: tuple[tuple[type[Entity], int], ...]
    own: tuple[Own, ...]
    mentions: tuple[Mention, ...]
    alone_at: str = ""
    """Where nobody else works: without a name the person works nowhere, for that would tell who they are."""

    @property
    def telling(self) -> frozenset[UUID]:
        """What of their own had better go."""
        return frozenset(own.id for own in self.own if own.goes)

    @property
    def mentioned_elsewhere(self) -> tuple[Mention, ...]:
        """The mentions but for those in the name of a place that goes or stays as a whole."""
        asked = {own.id for own in self.own if isinstance(own.entity, Organisation)}
        return tuple(mention for mention in self.mentions if mention.entity.id not in asked)

    @property
    def proposed(self) -> frozenset[Spot]:
        """The mentions that had better be redacted."""
        return frozenset(mention.spot for mention in self.mentions if mention.sure)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is written and what is removed, with everything that hangs on it."""

    puts: tuple[Entity, ...]
    removals: tuple[Entity, ...]


def look(person: Person, everything: Sequence[Entity]) -> Preview:
    """Return everything that names the person."""
    about = [entity for entity in everything if refers(entity, person.id) and entity.id != person.id]
    counts = Counter(type(entity) for entity in about)
    names = _names(person, [e for e in everything if isinstance(e, Person) and e.id != person.id], everything)
    return Preview(
        person,
        tuple(sorted(counts.items(), key=lambda pair: pair[0].__name__)),
        (*_words(about, person), *_places(person, names, everything)),
        tuple(_mentions(names, (e for e in everything if e.id != person.id))),
        _alone_at(person, everything),
    )


def plan(
    preview: Preview,
    everything: Sequence[Entity],
    way: Way,
    instead: str,
    redacted: AbstractSet[Spot],
    own: AbstractSet[UUID] = frozenset(),
) -> Erasure:
    """Return what becomes of everything.

    `instead` stands where the name stood in the mentions to redact; of what is theirs without a name `own` goes.
    """
    person = preview.person
    telling = [one.entity for one in preview.own if one.id in own]
    about = [entity for entity in everything if refers(entity, person.id)]
    leaving = {e.id: e for e in (*_gone(about, person, way), *(e for e in telling if isinstance(e, _GOES_WHOLE)))}
    cleaned = {e.id: e if way is Way.DELETE else _without_traces(e) for e in about if e.id not in leaving}
    cleaned |= {e.id: _without_words(cleaned[e.id]) for e in telling if e.id in cleaned}
    if way is Way.ANONYMISE:
        cleaned[person.id] = _nobody(person, everything, instead)
    before = {entity.id: entity for entity in everything}
    names = _names(person, (), everything)  # a mention that is to go, goes in every form
    for mention in preview.mentions:
        known = cleaned.get(mention.entity.id, mention.entity)
        if mention.spot in redacted and known.id not in leaving:
            cleaned[known.id] = _redacted(known, mention.path, names, instead)
    puts = tuple(e for e in cleaned.values() if e != before[e.id])
    places = [e for e in leaving.values() if isinstance(e, Organisation)]  # after who worked there
    others = [e for e in leaving.values() if not isinstance(e, Organisation)]
    return Erasure(puts, (*others, *([person] if way is Way.DELETE else []), *places))


def anonymous(person: Person, alias: str) -> Person:
    """Return the person under an alias and without anything personal, but for where they work."""
    return Person(id=person.id, family_name=alias, organisation_id=person.organisation_id)


def free_aliases(word: str, people: Iterable[Person], wanted: int) -> tuple[str, ...]:
    """Return the first names like "Deelnemer 07" that nobody has."""
    taken = {person.full_name for person in people}
    names = (f"{word} {n:02}" for n in range(1, len(taken) + wanted + 1))
    return tuple(name for name in names if name not in taken)[:wanted]


def _names(person: Person, others: Iterable[Person], everything: Iterable[Entity]) -> Names:
    """Return how somebody may be called, also by the names of those who turned out to be them."""
    formers = (e.name for e in everything if isinstance(e, FormerIdentity) and e.person_id == person.id)
    return names_of(person, others, formers)


def _mentions(names: Names, everything: Iterable[Entity]) -> Iterator[Mention]:
    """Yield every mention but people's own names, which are nobody else's to redact."""
    for entity in everything:
        for path, text in texts(entity):
            own_name = isinstance(entity, Person) and path != ("job_title",)
            if not own_name and names.spans(text):
                yield Mention(entity, path, names.excerpt(text), names.is_sure(text))


def _words(about: Iterable[Entity], person: Person) -> Iterator[Own]:
    """Yield what the person said or brought in, that stays beside an alias unless it goes too."""
    for entity in about:
        if isinstance(entity, HarvestItem) and entity.person_id == person.id and entity.text.strip():
            yield Own(entity, entity.text, entity.needs_consent)
        elif isinstance(entity, LearningQuestion):
            yield Own(entity, " / ".join(version.text for version in entity.versions if version.text.strip()))
        elif (
            isinstance(entity, CaseTurn)
            and entity.person_id == person.id
            and entity.what.strip()
            or isinstance(entity, KeyDate)
        ):
            yield Own(entity, entity.what)


def _places(person: Person, names: Names, everything: Iterable[Entity]) -> Iterator[Own]:
    """Yield where nobody else works or worked: of who works alone, or is named in it, that tells who they are."""
    mine, others = set[UUID | None](), set[UUID | None]()
    places: list[Organisation] = []
    for entity in everything:
        if isinstance(entity, Organisation):
            places.append(entity)
        elif isinstance(entity, Person | Employment):
            who = entity.id if isinstance(entity, Person) else entity.person_id
            (mine if who == person.id else others).add(entity.organisation_id)
    for place in places:
        if place.id in mine - others:
            yield Own(place, place.name, known_kind(place.kind) in _WORK_ALONE or names.is_sure(place.name))


_WORK_ALONE = (OrganisationKind.SELF_EMPLOYED, OrganisationKind.FARMER)
_GOES_WHOLE = (HarvestItem, KeyDate, Organisation)


def _without_words(entity: Entity) -> Entity:
    """Return a question or a turn that still counts, but says nothing."""
    if isinstance(entity, LearningQuestion):
        silent = tuple(version.model_copy(update={"text": "", "changed": ""}) for version in entity.versions)
        return entity.with_(versions=silent)
    return entity.with_(what="", group="") if isinstance(entity, CaseTurn) else entity


def _gone(about: Iterable[Entity], person: Person, way: Way) -> Iterator[Entity]:
    """Yield what is removed beside the person: what was theirs alone, and words they did not release."""
    kinds = (KeyDate,) if way is Way.DELETE else _OF_ONE_PERSON
    for entity in about:
        if isinstance(entity, HarvestItem) and entity.person_id == person.id and entity.needs_consent:
            if way is Way.DELETE or entity.consent is not QuoteConsent.GIVEN:
                yield entity
        elif isinstance(entity, kinds):
            yield entity


_OF_ONE_PERSON = (Consent, Need, Employment, FormerIdentity, TwoPeople, Transcript, SharedRecord)
"""What is kept of a person as a person, and says nothing once they have no name."""


def _nobody(person: Person, everything: Iterable[Entity], alias: str) -> Person:
    """Return the person without anything personal; where they work stays when others work there too."""
    place = person.organisation_id if _has_colleagues(person, everything) else None
    return anonymous(person.with_(organisation_id=place), alias)


def _has_colleagues(person: Person, everything: Iterable[Entity]) -> bool:
    place = person.organisation_id
    return any(isinstance(e, Person) and e.organisation_id == place and e.id != person.id for e in everything)


def _alone_at(person: Person, everything: Sequence[Entity]) -> str:
    places = (e.name for e in everything if isinstance(e, Organisation) and e.id == person.organisation_id)
    return "" if _has_colleagues(person, everything) else next(places, "")


def _without_traces(entity: Entity) -> Entity:
    """Return what may stay of something that belongs to a person without a name."""
    if isinstance(entity, Participation):
        unsaid = dict.fromkeys(("outside_rule_because", "decision", "represents", "goal", "brings", "seeks"), "")
        return entity.with_(scores=(), lone_specialist=False, **unsaid)
    if isinstance(entity, Interview):
        return entity.with_(answers=(), place="")
    if isinstance(entity, StandingAnswer):
        return entity.with_(text="")
    if isinstance(entity, Stay):
        return entity.with_(room="")
    if isinstance(entity, PrivacyRequest):
        return entity.with_(notes="")
    if isinstance(entity, HarvestItem):
        return entity.with_(anonymous=True)
    return entity


def _redacted(entity: Entity, path: Path, names: Names, instead: str) -> Entity:
    found = dict(texts(entity)).get(path)
    if found is None:
        return entity
    try:
        return with_texts(entity, {path: names.redacted(found, instead)})
    except ValueError:  # the words would not fit any more
        return with_texts(entity, {path: instead})
