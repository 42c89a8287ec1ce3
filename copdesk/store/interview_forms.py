"""Gathers a blank interview form: the guide with a question for each competence of the community."""

from datetime import date
from uuid import UUID

from copdesk.domain.community import Community
from copdesk.domain.competences import asking
from copdesk.domain.interview_papers import InterviewFormPaper
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store.workbook import Workbook


def interview_form(workbook: Workbook, community_id: UUID, guide: Guide, made_on: date) -> InterviewFormPaper:
    """Return the form for whoever is spoken with; the guide decides the language.

    Raises Problem when the community is not there.
    """
    community = workbook.get(Community, community_id)
    if community is None:
        raise Problem("no_community")
    return InterviewFormPaper(
        community=community.name,
        organisation=community.organiser,
        guide=asking(guide, community.competences),
        made_on=made_on,
        language=guide.language,
    )


def form_of(workbook: Workbook, interview: Interview, made_on: date) -> InterviewFormPaper:
    """Return the form for one interview, with the guide it is held with and the name of whom it is for."""
    blank = interview_form(workbook, interview.community_id, interview.guide, made_on)
    person = workbook.get(Person, interview.person_id)
    return InterviewFormPaper(
        community=blank.community,
        organisation=blank.organisation,
        guide=blank.guide,
        made_on=made_on,
        language=blank.language,
        person=person.full_name if person else "",
        planned=interview.on,
    )
