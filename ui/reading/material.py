"""All that can be read across in one community: who speaks, what was said, what was harvested and wished for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.choices import Role
from copdesk.domain.community import Community
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.names import folded, full_name
from copdesk.domain.reading_across import Asked, Heard, Quote, Theme, asked, heard, quotes, themes
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.sessions import Session
from copdesk.domain.standing import StandingAnswer
from copdesk.domain.wishes import GroupWish
from copdesk.store import lists
from copdesk.store.workbook import Workbook

KINDS = (
    *(Interview, HarvestItem, GroupWish, StandingAnswer, SelfScores, Community, Session),
    *(Person, Organisation, Participation),
)
"""What is read here, and so is read again when it changes."""


class Voice(NamedTuple):
    """Somebody who takes part: name, work, kind of organisation and roles."""

    person: UUID
    given_name: str
    family_name: str
    name: str
    work: str
    kind: str
    roles: tuple[str, ...]

    @property
    def initials(self) -> str:
        """The first letters of the name."""
        both = self.given_name[:1] + self.family_name[:1]
        return both if self.given_name and self.family_name else (self.given_name or self.family_name)[:2]

    @property
    def order(self) -> tuple[str, str]:
        """What a list is sorted by."""
        return folded(self.family_name or self.given_name), folded(self.given_name)


class Wanted(NamedTuple):
    """Whose words are looked for: words, kind of organisation and role; nothing filled in means everybody."""

    words: str = ""
    kind: str = ""
    role: str = ""

    def fits(self, voice: Voice, text: str = "") -> bool:
        """Tell whether somebody, or what they said, is looked for."""
        if self.kind not in ("", voice.kind) or (self.role and self.role not in voice.roles):
            return False
        where = folded(f"{voice.name} {voice.work} {text}")
        return all(word in where for word in folded(self.words).split())


@dataclass(frozen=True)
class Material:
    """Everything at once; it is read again as a whole when something changes."""

    community: Community | None
    voices: dict[UUID, Voice]
    interviews: tuple[Interview, ...] = ()
    heard: tuple[Heard, ...] = ()
    asked: tuple[Asked, ...] = ()
    harvested: tuple[HarvestItem, ...] = ()
    wishes: tuple[GroupWish, ...] = ()
    scores: tuple[SelfScores, ...] = ()
    sessions: tuple[Session, ...] = ()
    standing: tuple[StandingAnswer, ...] = ()

    def of(self, wanted: Wanted) -> tuple[Heard, ...]:
        """Return what the people who are looked for said."""
        fitting = {person for person, voice in self.voices.items() if wanted._replace(words="").fits(voice)}
        return tuple(one for one in self.heard if one.person_id in fitting)

    def themes(self, wanted: Wanted) -> tuple[Theme, ...]:
        """Return the themes of the people who are looked for."""
        return themes(self.of(wanted))

    def quotes(self, wanted: Wanted) -> tuple[Quote, ...]:
        """Return the quotes of the people who are looked for."""
        found = quotes(self.of(wanted), self.harvested)
        return tuple(q for q in found if wanted.fits(self.voices[q.heard.person_id], q.text))

    def voice(self, person: UUID) -> Voice:
        """Return who somebody is."""
        return self.voices[person]

    @property
    def participants(self) -> list[Voice]:
        """Return whoever takes part as a participant, by family name."""
        return sorted((v for v in self.voices.values() if Role.PARTICIPANT in v.roles), key=lambda v: v.order)


def material(workbook: Workbook, community_id: UUID | None, before: Material | None = None) -> Material:
    """Read everything of one community; of `before` it keeps what was said, when no interview changed since."""
    community = workbook.get(Community, community_id) if community_id else None
    if community is None:
        return Material(None, {})
    known = before if before is not None and before.community and before.community.id == community.id else None
    held = known.interviews if known else tuple(workbook.all(Interview, community_id=community.id))
    meetings = sorted(workbook.all(Session, community_id=community.id), key=lambda s: (s.day, s.starts, s.id.hex))
    answers = [one for meeting in meetings for one in workbook.all(StandingAnswer, session_id=meeting.id)]
    scores = workbook.all(SelfScores, community_id=community.id)
    named = {one.person_id for one in (*held, *answers, *scores)}
    return Material(
        community,
        _voices(workbook, community.id, named),
        held,
        known.heard if known else heard(held),
        known.asked if known else asked(held),
        tuple(workbook.all(HarvestItem, community_id=community.id)),
        tuple(workbook.all(GroupWish, community_id=community.id)),
        tuple(scores),
        tuple(meetings),
        tuple(answers),
    )


def _voices(workbook: Workbook, community: UUID, named: Iterable[UUID]) -> dict[UUID, Voice]:
    """Return everybody in a community, and whoever spoke without taking part any more."""
    found = {line.person_id: _voice(line) for line in lists.roster(workbook, community)}
    for person in set(named) - found.keys():
        known = workbook.get(Person, person)
        if known is not None:
            names = (known.given_name, known.family_name, known.full_name)
            found[person] = Voice(person, *names, known.job_title, "", ())
    return found


def _voice(line: lists.RosterLine) -> Voice:
    name = full_name(line.given_name, line.prefix, line.family_name)
    work = " · ".join(part for part in (line.job_title, line.organisation) if part)
    roles = (line.role, *line.also.split())
    return Voice(line.person_id, line.given_name, line.family_name, name, work, line.kind, roles)


def in_order(voices: dict[UUID, Voice], people: Iterable[UUID]) -> Sequence[Voice]:
    """Return these people by family name, each once."""
    return sorted((voices[person] for person in set(people)), key=lambda voice: voice.order)
