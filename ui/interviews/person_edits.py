"""What is changed around one person: versions of a learning question, give and take, scores, an appointment."""

from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import Level, PathMoment, QuestionStage, Role
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.participating import by_weight
from copdesk.domain.roster import Participation
from copdesk.domain.self_scores import SelfScores, scored
from ui.interviews.edits import PAGE
from ui.kit.desk import Desk


class PersonEdits(QObject):
    """The edits of one desk; the names of the steps say nothing of what was said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    # Learning questions

    def ask(self, person: UUID, level: Level, text: str) -> LearningQuestion | None:
        """Set down what somebody wants to learn, in their own words; None when there were no words."""
        if not text.strip() or self._desk.community is None:
            return None
        raw = QuestionVersion(stage=QuestionStage.RAW, text=text, on=date.today())
        made = LearningQuestion(community_id=self._desk.community, person_id=person, versions=(raw,), level=level)
        with self._desk.edit(self.tr("New learning question"), page=PAGE) as edit:
            edit.put(made)
        return self._desk.workbook.get(LearningQuestion, made.id)

    def go_further(self, question: LearningQuestion, stage: QuestionStage) -> None:
        """Begin a new version with the words of the one before."""
        with self._desk.edit(self.tr("New version of learning question"), page=PAGE) as edit:
            edit.put(question.put_into_words(stage, question.text, date.today()))

    def change_version(self, question: LearningQuestion, stage: QuestionStage, field: str, value: object) -> None:
        """Change the words of one version, its day, or what changed; typing on in one field is one step of undo."""
        merge = (question.id, stage, field)
        with self._desk.edit(self.tr("Change learning question"), merge=merge, page=PAGE) as edit:
            edit.put(question.with_version(stage, **{field: value}))

    def remove_version(self, question: LearningQuestion, stage: QuestionStage) -> None:
        """Take one version away, or the question when it was the only one."""
        with self._desk.edit(self.tr("Remove version of learning question"), page=PAGE) as edit:
            if len(question.versions) > 1:
                edit.put(question.without_version(stage))
            else:
                edit.remove_with_dependents(question)
        self._desk.removed(self.tr("Version of the learning question removed"))

    # Give and take

    def participation(self, person: UUID) -> Participation | None:
        """Return how somebody takes part: as a participant, else in the role that counts most."""
        ways = self._desk.workbook.all(Participation, community_id=self._desk.community, person_id=person)
        as_participant = [way for way in ways if way.role is Role.PARTICIPANT]
        return next(iter(as_participant or by_weight(ways)), None)

    def say_of_oneself(self, person: UUID, field: str, text: str) -> None:
        """Keep somebody's goal, what they bring, or what they seek."""
        way = self.participation(person)
        if way is not None:
            with self._desk.edit(self.tr("Change give and take"), merge=(way.id, field), page=PAGE) as edit:
                edit.put(way.with_(**{field: text}))

    # Self-scores

    def scores(self, person: UUID) -> list[SelfScores]:
        """Return somebody's scores, from old to new."""
        found = self._desk.workbook.all(SelfScores, community_id=self._desk.community, person_id=person)
        return sorted(found, key=lambda one: (one.on, one.id.hex))

    def score(self, person: UUID, moment: PathMoment, competence: str, points: int | None) -> None:
        """Keep one figure of somebody at one moment, or take it away."""
        if self._desk.community is None:
            return
        found = [one for one in self.scores(person) if one.moment is moment]
        before = found[-1] if found else None
        fresh = SelfScores(community_id=self._desk.community, person_id=person, moment=moment, on=date.today())
        after = scored(before, fresh, competence, points)
        with self._desk.edit(self.tr("Change self-score"), merge=(person, moment, competence), page=PAGE) as edit:
            if after is not None:
                edit.put(after)
            elif before is not None:
                edit.remove(before)

    # Appointments

    def appoint(self, interview: Interview, at: time | None, place: str) -> None:
        """Say at what time and where an interview is."""
        minute = None if at is None else at.hour * 60 + at.minute
        with self._desk.edit(self.tr("Change appointment"), merge=(interview.id, "appointment"), page=PAGE) as edit:
            edit.put(interview.with_(at=minute, place=place))
