"""What a list of participants is made of: who agreed to stand on it, and how many did not say so."""

from dataclasses import dataclass
from datetime import date

from copdesk.domain.choices import Role
from copdesk.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """One person on the list, under the role that counts most, with any others in `also`.

    That somebody is a lone specialist, or why they are here although outside the rule, never stands on paper.
    """

    name: str
    role: Role = Role.PARTICIPANT
    also: tuple[Role, ...] = ()
    job_title: str = ""
    organisation: str = ""
    represents: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantsPaper:
    """Everybody in a community who agreed to be on its list, by family name; `unlisted` is how many did not."""

    community: str
    made_on: date
    organisation: str = ""
    language: Language = Language.DUTCH
    people: tuple[ListedPerson, ...] = ()
    unlisted: int = 0
