"""Which guides there are to choose from, and when changing one makes it a new version."""

from copdesk.domain.choices import InterviewState, Language
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.exchange.guides import shipped
from copdesk.store.workbook import Workbook

_KEY = "question-{}"


def offered(workbook: Workbook, language: Language) -> list[Guide]:
    """Return one's own guides, then those of the program in this language that were not changed."""
    own = sorted(workbook.all(Guide), key=lambda guide: guide.name.casefold())
    changed = {guide.id for guide in own}
    return own + [guide for guide in shipped(language) if guide.id not in changed]


def as_it_is_now(workbook: Workbook, guide: Guide) -> Guide:
    """Return the guide as it is today, when it has been changed since."""
    return workbook.get(Guide, guide.id) or guide


def was_used(workbook: Workbook, guide: Guide) -> bool:
    """Return whether somebody was interviewed with this version of the guide."""
    return any(
        interview.guide.id == guide.id and interview.guide.version == guide.version and has_begun(interview)
        for interview in workbook.all(Interview)
    )


def has_begun(interview: Interview) -> bool:
    """Return whether the conversation took place, for a part at least."""
    return interview.state is not InterviewState.PLANNED or bool(interview.answers or interview.seconds_spent)


def next_version(workbook: Workbook, guide: Guide) -> Guide:
    """Return the guide to change: a version further when the present one was used already."""
    return guide.with_(version=guide.version + 1) if was_used(workbook, guide) else guide


def section_of(guide: Guide, key: str) -> Section:
    """Return the section in which a question stands."""
    return next(section for section in guide.sections if any(q.key == key for q in section.questions))


def replaced(guide: Guide, key: str, question: Question) -> Guide:
    """Return the guide with another question in the place of the one called `key`."""
    sections = (
        section.model_copy(update={"questions": tuple(question if q.key == key else q for q in section.questions)})
        for section in guide.sections
    )
    return guide.with_(sections=tuple(sections))


def new_key(guide: Guide) -> str:
    """Return a key that no question of the guide has."""
    known = {question.key for question in guide.questions}
    return next(key for key in map(_KEY.format, range(1, len(known) + 2)) if key not in known)
