"""Gathers what the papers about privacy say of a person or a community, as plain values."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from copdesk.domain.choices import Decision, HarvestKind, Purpose
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent, Naming, latest, naming
from copdesk.domain.harvest import PERSONAL, HarvestItem
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.privacy_papers import AGREED, Passage, PassageKind, ReadBackPaper
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.domain.season import CaseTurn
from copdesk.domain.sessions import Session
from copdesk.store.workbook import Workbook

_SAID = {Decision.GIVEN: True, Decision.REFUSED: False, Decision.WITHDRAWN: False, None: None}


def read_back(workbook: Workbook, community_id: UUID, person_id: UUID, made_on: date) -> ReadBackPaper:
    """Return the words of one person that could be printed, as they would stand there.

    Raises Problem("nothing_to_read_back") when there are none.
    """
    community, person = workbook.get(Community, community_id), workbook.get(Person, person_id)
    if community is None or person is None:
        raise Problem("community_gone")
    answers = workbook.all(Consent, person_id=person_id)
    passages = (
        *_harvested(workbook, community_id, person_id, answers),
        *_questions(workbook, community_id, person_id, answers),
        *_cases(workbook, community_id, person_id, answers),
    )
    if not passages:
        raise Problem("nothing_to_read_back", name=person.full_name)
    return ReadBackPaper(
        community=community.name,
        person=person.full_name,
        passages=passages,
        made_on=made_on,
        contact=community.contact,
        organisation=community.organiser,
        language=community.language,
    )


def _harvested(workbook: Workbook, community_id: UUID, person_id: UUID, answers: list[Consent]) -> Iterator[Passage]:
    items = workbook.all(HarvestItem, community_id=community_id, person_id=person_id)
    for item in sorted(items, key=lambda i: (i.kind not in PERSONAL, i.on, str(i.id))):
        if item.text.strip():
            yield Passage(
                kind=PassageKind.HARVEST,
                id=item.id,
                text=item.text,
                harvest=item.kind,
                audience=item.audience,
                named=item.kind is HarvestKind.QUOTE and naming(item, answers) is Naming.NAMED,
                agreed=AGREED.get(item.consent),
            )


def _questions(workbook: Workbook, community_id: UUID, person_id: UUID, answers: list[Consent]) -> Iterator[Passage]:
    agreed = _SAID[latest(answers, person_id, Purpose.CASE_IN_REPORT)]
    for question in workbook.all(LearningQuestion, community_id=community_id, person_id=person_id):
        if question.text.strip():
            yield Passage(
                kind=PassageKind.QUESTION, id=question.id, text=question.text, named=bool(agreed), agreed=agreed
            )


def _cases(workbook: Workbook, community_id: UUID, person_id: UUID, answers: list[Consent]) -> Iterator[Passage]:
    agreed = _SAID[latest(answers, person_id, Purpose.CASE_IN_REPORT)]
    sessions = {session.id for session in workbook.all(Session, community_id=community_id)}
    for turn in workbook.all(CaseTurn, person_id=person_id):
        if turn.session_id in sessions and turn.what.strip():
            yield Passage(kind=PassageKind.CASE, id=turn.id, text=turn.what, named=bool(agreed), agreed=agreed)
