"""What somebody is told who is invited to an intake: when, where, how long, and with whom; nothing about others."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview
from copdesk.domain.roster import Person

USUAL_MINUTES = 60
"""How long an interview is announced when its guide says nothing about time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFacts:
    """The facts of one invitation; whatever is empty is not mentioned."""

    community: str
    name: str = ""
    on: date | None = None
    at: int | None = None
    minutes: int = USUAL_MINUTES
    place: str = ""
    contact: str = ""

    @property
    def starts(self) -> datetime | None:
        """When it begins, if day and time are both known."""
        if self.on is None or self.at is None:
            return None
        return datetime.combine(self.on, time()) + timedelta(minutes=self.at)

    @property
    def ends(self) -> datetime | None:
        """When it ends."""
        return self.starts + timedelta(minutes=self.minutes) if self.starts else None


def facts_of(interview: Interview, community: Community, person: Person | None = None) -> InterviewFacts:
    """Return what the invitation to an interview tells; the name is that of who is invited, or none."""
    called = (person.given_name or person.full_name) if person else ""
    return InterviewFacts(
        community=community.name,
        name=called,
        on=interview.on,
        at=interview.at,
        minutes=interview.guide.minutes or USUAL_MINUTES,
        place=interview.place,
        contact=community.contact,
    )
