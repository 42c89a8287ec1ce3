"""Makes a blank interview form: for one person with the guide of their interview, or for anybody."""

from datetime import date

from copdesk.commands.request import Wish, chosen_community, named_person
from copdesk.documents import interview_form
from copdesk.domain.choices import PathMoment
from copdesk.domain.community import Community
from copdesk.domain.interview_papers import InterviewFormPaper
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.problems import Problem
from copdesk.exchange.guides import offered
from copdesk.store import interview_forms
from copdesk.store.workbook import Workbook


def make_form(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    """Return the form; of somebody's interviews the last one decides the guide."""
    return interview_form.render(_paper(workbook, wish))


def _paper(workbook: Workbook, wish: Wish) -> InterviewFormPaper:
    community = chosen_community(workbook, wish)
    if wish.person is None:
        return interview_forms.interview_form(workbook, community.id, _guide(workbook, wish, community), date.today())
    person = named_person(workbook, wish.person)
    known = workbook.all(Interview, person_id=person.id, community_id=community.id)
    planned = max(known, key=lambda one: one.on or date.max, default=None)
    if planned is None:
        guide = _guide(workbook, wish, community)
        planned = Interview(community_id=community.id, person_id=person.id, guide=guide)
    return interview_forms.form_of(workbook, planned, date.today())


def _guide(workbook: Workbook, wish: Wish, community: Community) -> Guide:
    """Return the guide of the beginning that comes first; one's own come before those of the program."""
    known = offered(workbook, wish.language or community.language)
    beginning = [guide for guide in known if guide.moment is PathMoment.START]
    for guide in beginning or known:
        return guide
    raise Problem("nothing_to_export")
