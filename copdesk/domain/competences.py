"""Competences of a community asked for in an interview: one figure each, which become somebody's self-scores."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Guide, Interview, Question, Section, divided
from copdesk.domain.self_scores import SelfScores, scored

_PREFIX = "competence-"
_LONGEST_NAME = 200
_FIGURES = ("1", "2", "3", "4", "5")


def key_of(competence: str) -> str:
    """Return the key of the question about a competence; the same words always give the same one."""
    folded = " ".join(competence.split()).casefold()
    plain = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:20].rstrip("-")
    mark = hashlib.sha256(unicodedata.normalize("NFC", folded).encode()).hexdigest()[:6]
    return f"{_PREFIX}{slug}-{mark}" if slug else f"{_PREFIX}{mark}"


def is_competence(question: Question) -> bool:
    """Return whether a question asks for a figure on a competence."""
    return question.kind is QuestionKind.SCALE and question.key.startswith(_PREFIX)


def asking(guide: Guide, competences: Iterable[str]) -> Guide:
    """Return the guide in which sections that ask for competences have a question about each of them.

    Doing so again adds only what is new; a competence is asked for once, whatever the number of such sections.
    """
    known = {question.key for question in guide.questions}
    sections: list[Section] = []
    for section in guide.sections:
        added = [q for q in map(_question, competences) if q.key not in known] if section.competences else []
        once = {question.key: question for question in added}
        known |= once.keys()
        sections.append(section.model_copy(update={"questions": (*section.questions, *once.values())}))
    return guide.with_(sections=tuple(sections))


def with_figure(interview: Interview, key: str, before: SelfScores | None, today: date) -> SelfScores | None:
    """Return somebody's self-scores with the figure that the interview has on one competence; None when none is left.

    Figures on other competences stay as they are, also when they were given elsewhere since.
    """
    competence = next(question.text for question in interview.guide.questions if question.key == key)
    given = divided(interview.answer(key))[0]
    points = int(given) if given in _FIGURES else None
    known = next((one.points for one in before.scores if one.competence == competence), None) if before else None
    if known == points:
        return before
    fresh = SelfScores(
        community_id=interview.community_id,
        person_id=interview.person_id,
        moment=interview.guide.moment,
        on=interview.on or today,
        interview_id=interview.id,
    )
    return scored(before, fresh, competence, points)


def _question(competence: str) -> Question:
    words = " ".join(competence.split())[:_LONGEST_NAME]
    return Question(key=key_of(competence), text=words, kind=QuestionKind.SCALE)
