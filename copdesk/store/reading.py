"""Gathers what interviews tell across: who said it, what may leave, and the words by which people can be recognised."""

from collections.abc import Iterator
from uuid import UUID

from copdesk.domain.community import Community
from copdesk.domain.consent import Consent
from copdesk.domain.given_away import GivenAnswers, GivenQuotes, given_answers, given_quotes
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.pseudonyms import Known, known
from copdesk.domain.reading_across import asked, heard, quotes
from copdesk.domain.roster import Assignment, Organisation, Person
from copdesk.domain.sessions import Session
from copdesk.store.workbook import Workbook


def names(workbook: Workbook, community_id: UUID) -> Known:
    """Return the words that tell who is who: of everybody in the workbook, and the places of one community."""
    return known(workbook.all(Person), workbook.all(Organisation), _places(workbook, community_id))


def answers(workbook: Workbook, community_id: UUID) -> GivenAnswers:
    """Return the answers of a community that may leave."""
    held = workbook.all(Interview, community_id=community_id)
    harvested = workbook.all(HarvestItem, community_id=community_id)
    return given_answers(heard(held), asked(held), workbook.all(Consent), harvested)


def marked_quotes(workbook: Workbook, community_id: UUID) -> GivenQuotes:
    """Return the quotes of a community that may leave."""
    said = heard(workbook.all(Interview, community_id=community_id))
    harvested = workbook.all(HarvestItem, community_id=community_id)
    return given_quotes(quotes(said, harvested), workbook.all(Consent), harvested)


def _places(workbook: Workbook, community_id: UUID) -> Iterator[str]:
    community = workbook.get(Community, community_id)
    if community is not None:
        yield community.region
    for assignment in workbook.all(Assignment, community_id=community_id):
        yield from (assignment.place, assignment.region)
    for session in workbook.all(Session, community_id=community_id):
        yield session.venue
