"""The people of a community: who they are, where they work, and how they take part."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID, uuid4

from pydantic import BeforeValidator, Field, model_validator

from copdesk.domain.choices import AttendanceMark, EnrolmentState, ParticipationStatus, Role
from copdesk.domain.entity import LONGEST_LINE, Entity, Line, Name, Text, Value, one_line
from copdesk.domain.names import full_name, list_key
from copdesk.domain.sessions import ClockMinutes


def _email(value: object) -> object:
    text = one_line(value)
    if isinstance(text, str) and text:
        name, at, domain = text.rpartition("@")
        if not (at and name and "." in domain.strip(".")) or " " in text:
            raise ValueError("not an e-mail address")
    return text


Email = Annotated[str, Field(max_length=LONGEST_LINE), BeforeValidator(_email)]
"""An e-mail address as it was typed, or nothing."""


class Organisation(Entity):
    """Where people work, and what kind of place that is."""

    name: Name
    kind: Line = ""
    region: Line = ""


class Person(Entity):
    """Someone with a name; the prefix (tussenvoegsel) stands apart, so that sorting goes by family name."""

    given_name: Line = ""
    prefix: Line = ""
    family_name: Line = ""
    email: Email = ""
    other_emails: tuple[Email, ...] = ()
    phone: Line = ""
    other_phones: tuple[Line, ...] = ()
    job_title: Line = ""
    organisation_id: UUID | None = None
    external_id: Line = ""

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not (self.given_name or self.family_name):
            raise ValueError("no name")
        return self

    @property
    def full_name(self) -> str:
        """The name as it is printed: "Zoë van der Meulen", or "Van der Meulen" without a given name."""
        return full_name(self.given_name, self.prefix, self.family_name)

    @property
    def sort_key(self) -> str:
        """What a list is sorted by: family name, then given name, then prefix."""
        return list_key(self.given_name, self.prefix, self.family_name)


class FormerIdentity(Entity):
    """Somebody who turned out to be another person; `id` is the identity they had until then.

    The name and the number of elsewhere are kept, so that a list from before still finds the one who remains.
    """

    person_id: UUID
    name: Line = ""
    external_id: Line = ""


class TwoPeople(Entity):
    """Two people who look like one, of whom a facilitator said that they are not."""

    one_person_id: UUID
    other_person_id: UUID

    @model_validator(mode="after")
    def _are_two(self) -> Self:
        if self.one_person_id == self.other_person_id:
            raise ValueError("one person is not two")
        return self

    @property
    def both(self) -> frozenset[UUID]:
        """The identities of the two, whichever comes first."""
        return frozenset((self.one_person_id, self.other_person_id))


class Employment(Entity):
    """Where somebody worked before, and from when to when; where they work now stands with the person."""

    person_id: UUID
    organisation_id: UUID | None = None
    job_title: Line = ""
    since: date | None = None
    until: date | None = None


class Score(Value):
    """How far a candidate meets one of the community's criteria, from 1 (hardly) to 5 (fully)."""

    criterion: Line
    points: Annotated[int, Field(ge=1, le=5)]


class Participation(Entity):
    """How one person takes part in one community; who has several roles takes part several times.

    `decided_on` and `decision` tell when and why a candidate was or was not chosen, `represents` for whom somebody
    speaks when that is not the organisation where they work. `goal`, `brings` and `seeks` are in their own words.
    """

    person_id: UUID
    community_id: UUID
    role: Role = Role.PARTICIPANT
    status: ParticipationStatus = ParticipationStatus.ENROLLED
    since: date | None = None
    until: date | None = None
    core: bool = False
    lone_specialist: bool = False
    outside_rule_because: Text = ""
    scores: tuple[Score, ...] = ()
    decided_on: date | None = None
    decision: Text = ""
    represents: Line = ""
    goal: Text = ""
    brings: Text = ""
    seeks: Text = ""


class Attendance(Entity):
    """Whether one person was at one session."""

    session_id: UUID
    person_id: UUID
    mark: AttendanceMark


class SessionEnrolment(Entity):
    """How somebody stands towards one session before it is held; `place` orders the waiting list."""

    session_id: UUID
    person_id: UUID
    state: EnrolmentState = EnrolmentState.INVITED
    on: date | None = None
    place: int = 0


class SignInSheet(Entity):
    """The order in which people stand on the printed list of a session, so that a number keeps its meaning.

    The row of somebody who is no longer in the workbook stays, with an identity that is nobody's.
    """

    session_id: UUID
    person_ids: tuple[UUID, ...] = ()

    def without(self, person: UUID) -> "SignInSheet":
        """Return the sheet with nobody in the row of this person, so that no other number changes."""
        return self.with_(person_ids=tuple(uuid4() if one == person else one for one in self.person_ids))

    def with_instead(self, person: UUID, other: UUID) -> "SignInSheet":
        """Return the sheet with somebody else in the row of this person; who has a row of their own keeps that."""
        if other in self.person_ids:
            return self.without(person)
        return self.with_(person_ids=tuple(other if one == person else one for one in self.person_ids))


class Stay(Entity):
    """When somebody comes and goes at a session, and where they sleep.

    Times are minutes on the clock since midnight of the first day; without them somebody is there all the time.
    """

    session_id: UUID
    person_id: UUID
    arrives: ClockMinutes | None = None
    leaves: ClockMinutes | None = None
    night: bool = False
    room: Line = ""


class Need(Entity):
    """What somebody wants at table or to take part, told freely for one session and wiped after it."""

    session_id: UUID
    person_id: UUID
    diet: Line = ""
    access: Line = ""


class Assignment(Entity):
    """A challenge tied to a place: whose it is, where, and what is at stake."""

    community_id: UUID
    title: Name
    person_ids: tuple[UUID, ...] = ()
    place: Line = ""
    region: Line = ""
    stake: Text = ""


class SavedFilter(Entity):
    """A question to the roster that is asked more often, under a name."""

    community_id: UUID
    name: Name
    words: Line = ""
    roles: tuple[Role, ...] = ()
    statuses: tuple[ParticipationStatus, ...] = ()
    kinds: tuple[Line, ...] = ()
    group_by: Line = ""
