"""Competences of a community asked for in an interview: one figure each, which become somebody's self-scores."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Guide, Interview, Question, Section, divided
from copdesk.domain.self_scores import CompetenceScore, SelfScores

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


def without_competences(guide: Guide) -> Guide:
    """Return the guide as it is before anybody is asked: without the questions that a community brings."""
    sections = (
        section.model_copy(update={"questions": tuple(q for q in section.questions if not is_competence(q))})
        for section in guide.sections
    )
    return guide.with_(sections=tuple(sections))


def scores_in(interview: Interview) -> tuple[CompetenceScore, ...]:
    """Return the figures given in an interview, in the order in which they were asked."""
    given = ((question.text, divided(interview.answer(question.key))[0]) for question in _asked(interview.guide))
    return tuple(CompetenceScore(competence=words, points=int(said)) for words, said in given if said in _FIGURES)


def self_scores(interview: Interview, before: SelfScores | None, today: date) -> SelfScores | None:
    """Return somebody's self-scores as the interview now has them; None when it holds no figure."""
    scores = scores_in(interview)
    if not scores:
        return None
    moment, on = interview.guide.moment, interview.on or today
    if before is not None:
        return before.with_(moment=moment, on=on, scores=scores)
    community, person = interview.community_id, interview.person_id
    return SelfScores(
        community_id=community, person_id=person, moment=moment, on=on, interview_id=interview.id, scores=scores
    )


def _asked(guide: Guide) -> Iterable[Question]:
    return (question for question in guide.questions if is_competence(question))


def _question(competence: str) -> Question:
    words = " ".join(competence.split())[:_LONGEST_NAME]
    return Question(key=key_of(competence), text=words, kind=QuestionKind.SCALE)
