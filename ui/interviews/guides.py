"""Which guides there are to choose from, and when changing one makes it a new version."""

from copdesk.domain.choices import InterviewState
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.exchange.guides import shipped
from copdesk.store.workbook import Workbook

_KEY = "question-{}"


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


def inserted(guide: Guide, after: object, question: Question) -> Guide:
    """Return the guide with a question added: behind another one, or at the end of a part, or at the very end."""
    sections = [list(section.questions) for section in guide.sections]
    place, number = _place_of(guide, after)
    sections[place].insert(number, question)
    return _with_questions(guide, sections)


def without(guide: Guide, place: object) -> Guide:
    """Return the guide without a question, or without a whole part."""
    if isinstance(place, int):
        return guide.with_(sections=guide.sections[:place] + guide.sections[place + 1 :])
    return _with_questions(guide, [[q for q in section.questions if q.key != place] for section in guide.sections])


def moved(guide: Guide, place: int | str, step: int) -> Guide:
    """Return the guide with a question or a whole part one place up or down.

    A question that goes over the edge of its part comes into the next one.
    """
    if isinstance(place, int):
        return _part_at(guide, place, place + step)
    sections = [list(section.questions) for section in guide.sections]
    part, after = _place_of(guide, place)
    question = sections[part].pop(after - 1)
    target = after - 1 + step
    if 0 <= target <= len(sections[part]):
        sections[part].insert(target, question)
    elif 0 <= part + step < len(sections):
        sections[part + step].insert(len(sections[part + step]) if step < 0 else 0, question)
    else:
        return guide
    return _with_questions(guide, sections)


def dropped(guide: Guide, place: int | str, row: int) -> Guide:
    """Return the guide with a question or a part dropped before a row of the list of parts and questions."""
    rows = rows_of(guide)
    if isinstance(place, int):
        parts = [found for found in rows[:row] if isinstance(found, int)]
        return _part_at(guide, place, len(parts) - (place < len(parts)))
    sections = [list(section.questions) for section in guide.sections]
    part, after = _place_of(guide, place)
    question = sections[part][after - 1]
    above = rows[: max(row, 1)]
    target = max(found for found in above if isinstance(found, int))
    number = len(above) - 1 - above.index(target)
    sections[target].insert(number, question)
    del sections[part][after - 1 + (target == part and number < after)]
    return _with_questions(guide, sections)


def rows_of(guide: Guide) -> list[int | str]:
    """Return parts by number and questions by key, in the order in which a list shows them."""
    rows: list[int | str] = []
    for number, section in enumerate(guide.sections):
        rows += [number, *(question.key for question in section.questions)]
    return rows


def copied(guide: Guide, name: str) -> Guide:
    """Return a guide of one's own that begins as a copy of another one."""
    return Guide(name=name, language=guide.language, moment=guide.moment, sections=guide.sections)


def as_shipped(workbook: Workbook, guide: Guide) -> Guide | None:
    """Return the guide as the program brings it, at the version it must have now; None when it is like that."""
    original = next((one for one in shipped(guide.language) if one.id == guide.id), None)
    if original is None or original == guide.with_(version=original.version):
        return None
    return original.with_(version=next_version(workbook, guide).version)


def _part_at(guide: Guide, place: int, target: int) -> Guide:
    """Return the guide with a part at another place, as far as there is one."""
    sections = list(guide.sections)
    part = sections.pop(place)
    sections.insert(min(max(target, 0), len(sections)), part)
    return guide.with_(sections=tuple(sections))


def _place_of(guide: Guide, after: object) -> tuple[int, int]:
    """Return part and place behind a question; a part by its number means behind its last question."""
    if isinstance(after, int) and after < len(guide.sections):
        return after, len(guide.sections[after].questions)
    for part, section in enumerate(guide.sections):
        for number, question in enumerate(section.questions):
            if question.key == after:
                return part, number + 1
    return len(guide.sections) - 1, len(guide.sections[-1].questions)


def _with_questions(guide: Guide, questions: list[list[Question]]) -> Guide:
    pairs = zip(guide.sections, questions, strict=True)
    return guide.with_(sections=tuple(s.model_copy(update={"questions": tuple(q)}) for s, q in pairs))
