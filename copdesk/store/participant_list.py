"""Gathers who may stand on the list of participants: consent decides, for each person by the latest answer."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from copdesk.domain.choices import Decision, ParticipationStatus, Purpose
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent, latest
from copdesk.domain.participating import by_weight
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.roster_papers import ListedPerson, ParticipantsPaper
from copdesk.store.workbook import Workbook

_LISTED = (ParticipationStatus.ENROLLED, ParticipationStatus.ALUMNUS)


def participants(workbook: Workbook, community_id: UUID, made_on: date) -> ParticipantsPaper:
    """Return the list of participants of a community.

    Raises Problem when nobody takes part who agreed to be on a list.
    """
    community = workbook.get(Community, community_id)
    if community is None:
        raise Problem("no_community")
    people = {person.id: person for person in workbook.all(Person)}
    ways = _ways(workbook.all(Participation, community_id=community_id), made_on)
    agreed = _agreed(workbook.all(Consent), ways)
    if not agreed:
        raise Problem("nobody_listed", community=community.name)
    places = {place.id: place for place in workbook.all(Organisation)}
    listed = sorted((people[person] for person in agreed), key=lambda person: (person.sort_key, str(person.id)))
    return ParticipantsPaper(
        community=community.name,
        made_on=made_on,
        organisation=community.organiser,
        language=community.language,
        people=tuple(_listed(person, ways[person.id], places) for person in listed),
        unlisted=len(ways) - len(agreed),
    )


def _ways(ways: Iterable[Participation], today: date) -> dict[UUID, list[Participation]]:
    """Return every role in which each person is there now, the one that counts most first."""
    here = [way for way in ways if way.status in _LISTED and (way.until is None or way.until >= today)]
    found: dict[UUID, list[Participation]] = {}
    for way in by_weight(here):
        found.setdefault(way.person_id, []).append(way)
    return found


def _agreed(answers: Iterable[Consent], people: Iterable[UUID]) -> list[UUID]:
    said: dict[UUID, list[Consent]] = {person: [] for person in people}
    for answer in answers:
        if answer.purpose is Purpose.PARTICIPANT_LIST and answer.person_id in said:
            said[answer.person_id].append(answer)
    return [
        person for person, given in said.items() if latest(given, person, Purpose.PARTICIPANT_LIST) is Decision.GIVEN
    ]


def _listed(person: Person, ways: Sequence[Participation], places: dict[UUID, Organisation]) -> ListedPerson:
    first = ways[0]
    place = places.get(person.organisation_id) if person.organisation_id else None
    return ListedPerson(
        name=person.full_name,
        role=first.role,
        also=tuple(role for role in dict.fromkeys(way.role for way in ways) if role is not first.role),
        job_title=person.job_title,
        organisation=place.name if place else "",
        represents=first.represents,
    )
