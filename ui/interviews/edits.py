"""Every change a facilitator makes around interviews, each one transaction and one step of undo."""

from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import InterviewState, Level, QuestionStage
from copdesk.domain.community import Community
from copdesk.domain.competences import asking, is_competence, with_figure
from copdesk.domain.interviews import Guide, Interview, Said
from copdesk.domain.language import Language
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.problems import Problem
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.themes import in_use
from copdesk.exchange.guides import offered
from ui.interviews import guides
from ui.kit.desk import Desk, Editing

PAGE = "interviews"


class InterviewEdits(QObject):
    """The edits of one desk; the names of the steps say nothing of what was said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._before: dict[UUID, Interview] = {}
        desk.changed.connect(self._hear)
        desk.undone.connect(self._hold_time)

    @property
    def language(self) -> Language:
        """The language of the community."""
        community = self._desk.workbook.get(Community, self._desk.community) if self._desk.community else None
        return community.language if community else self._desk.speech.language

    def guides(self) -> list[Guide]:
        """Return the guides to choose from."""
        return offered(self._desk.workbook, self.language)

    def interview(self, identity: UUID) -> Interview | None:
        """Return an interview as it is now."""
        return self._desk.workbook.get(Interview, identity)

    def question(self, identity: UUID) -> LearningQuestion | None:
        """Return a learning question as it is now."""
        return self._desk.workbook.get(LearningQuestion, identity)

    # Interviews

    def plan(self, person: UUID, guide: Guide, on: date | None) -> Interview:
        """Set an interview down for later."""
        assert self._desk.community is not None
        made = Interview(community_id=self._desk.community, person_id=person, guide=guide, on=on)
        with self._desk.edit(self.tr("Plan interview"), page=PAGE) as edit:
            edit.put(made)
        return made

    def begin(self, interview: Interview) -> Interview:
        """Let a planned interview begin today, with the guide as it is now; one that has begun goes on as it was."""
        if guides.has_begun(interview):
            return interview
        community = self._desk.workbook.get(Community, interview.community_id)
        now = guides.as_it_is_now(self._desk.workbook, interview.guide)
        now = asking(now, community.competences if community else ())
        begun = interview.with_(guide=now, on=date.today())
        if begun != interview:
            with self._desk.edit(self.tr("Begin interview"), page=PAGE) as edit:
                edit.put(begun)
        return begun

    def answer(self, identity: UUID, key: str, said: Said, seconds: int) -> None:
        """Keep what was answered to an open question; typing on in one answer is one step of undo, a mark another.

        A figure on a competence becomes a self-score in the same step.
        """
        interview = self.interview(identity)
        if interview is None:
            return
        merge = (identity, key, len(said.quotes), said.themes)
        with self._desk.edit(self.tr("Change answer"), merge=merge, page=PAGE) as edit:
            now = interview.saying(key, said, at=seconds or None).talked(seconds)
            edit.put(now)
            if any(question.key == key for question in now.guide.questions if is_competence(question)):
                self._score(now, key, edit)

    def _score(self, interview: Interview, key: str, edit: Editing) -> None:
        before = next(iter(self._desk.workbook.all(SelfScores, interview_id=interview.id)), None)
        scores = with_figure(interview, key, before, date.today())
        if scores is not None:
            edit.put(scores)
        elif before is not None:
            edit.remove(before)

    def spend(self, identity: UUID, seconds: int) -> None:
        """Keep how long the conversation took so far; passing time is nothing to undo."""
        interview = self.interview(identity)
        if interview is not None:
            self._note(interview, interview.talked(seconds))

    def sit_down(self, identity: UUID) -> None:
        """Note that people sit down to talk, on this day and at this time; that too is nothing to undo."""
        interview, now = self.interview(identity), datetime.now()
        if interview is not None:
            self._note(interview, interview.sat_down(now.date(), now.hour * 60 + now.minute))

    def _hear(self, changes: ChangeSet) -> None:
        """Remember how interviews were before the last change of them."""
        self._before = {}
        for change in changes.of(Interview):
            if change.before is not None and change.after is not None:
                self._before.setdefault(change.id, change.before)

    def _hold_time(self, *args: object) -> None:
        """Keep the time that people talked when their words are taken back: that time has passed all the same."""
        for before in list(self._before.values()):
            now = self.interview(before.id)
            if now is not None and (before.seconds_spent, len(before.sittings)) > (
                now.seconds_spent,
                len(now.sittings),
            ):
                self._note(now, now.with_(seconds_spent=before.seconds_spent, sittings=before.sittings))

    def _note(self, before: Interview, after: Interview) -> None:
        if after == before or self._desk.read_only:
            return
        try:
            with self._desk.workbook.edit() as edit:
                edit.put(after)
        except Problem as problem:
            self._desk.ask.problem(problem)

    def themes(self, community: UUID) -> tuple[str, ...]:
        """Return the themes that are in use in the open answers of a community."""
        held = self._desk.workbook.all(Interview, community_id=community)
        return in_use(answer.themes for interview in held for answer in interview.answers)

    def set_state(self, interview: Interview, state: InterviewState) -> None:
        """Say how far an interview is."""
        on = interview.on or date.today() if state is not InterviewState.PLANNED else interview.on
        with self._desk.edit(self.tr("Change state of interview"), page=PAGE) as edit:
            edit.put(interview.with_(state=state, on=on))

    def set_day(self, interview: Interview, on: date | None) -> None:
        """Move an interview to another day."""
        with self._desk.edit(self.tr("Change day of interview"), page=PAGE) as edit:
            edit.put(interview.with_(on=on))

    def remove(self, interview: Interview) -> None:
        """Take an interview away; a learning question that came out of it stays."""
        with self._desk.edit(self.tr("Remove interview"), page=PAGE) as edit:
            edit.remove_with_dependents(interview)
        if any(question.private for question in interview.guide.questions):
            self._desk.removed(self.tr("Interview removed; what was answered in private stays in the vault"))
        else:
            self._desk.removed(self.tr("Interview removed"))

    # Learning questions

    def distil(self, person: UUID, interview: UUID | None, text: str) -> LearningQuestion | None:
        """Set down a learning question in somebody's own words; None when there were no words or it was refused."""
        if not text.strip() or self._desk.community is None:
            return None
        version = QuestionVersion(stage=QuestionStage.RAW, text=text, on=date.today())
        made = LearningQuestion(
            community_id=self._desk.community, person_id=person, interview_id=interview, versions=(version,)
        )
        with self._desk.edit(self.tr("New learning question"), page=PAGE) as edit:
            edit.put(made)
        return self.question(made.id)

    def say_again(self, question: LearningQuestion, stage: QuestionStage, text: str) -> None:
        """Put a learning question into other words."""
        said = question.put_into_words(stage, text, date.today())
        merge = (question.id, stage)
        with self._desk.edit(self.tr("Change learning question"), merge=merge, page=PAGE) as edit:
            edit.put(said)

    def judge(self, question: LearningQuestion, *, sharp: bool | None = None, level: Level | None = None) -> None:
        """Say whether a learning question is sharp, and on which level it lies."""
        told = {"sharp": sharp, "level": level}
        with self._desk.edit(self.tr("Change learning question"), page=PAGE) as edit:
            edit.put(question.with_(**{name: value for name, value in told.items() if value is not None}))

    def remove_question(self, question: LearningQuestion) -> None:
        """Take a learning question away."""
        with self._desk.edit(self.tr("Remove learning question"), page=PAGE) as edit:
            edit.remove_with_dependents(question)
        self._desk.removed(self.tr("Learning question removed"))

    # Guides

    def add_guide(self, guide: Guide) -> None:
        """Keep a new guide."""
        with self._desk.edit(self.tr("New guide"), page=PAGE) as edit:
            edit.put(guide)

    def change_guide(self, guide: Guide, change: Callable[[Guide], Guide], field: str) -> None:
        """Change a guide: one of the program becomes one's own, one that was used before gets a new version.

        Typing on in one field is one step of undo.
        """
        with self._desk.edit(self.tr("Change guide"), merge=(guide.id, field), page=PAGE) as edit:
            now = guides.as_it_is_now(self._desk.workbook, guide)
            edit.put(change(guides.next_version(self._desk.workbook, now)))

    def put_back(self, guide: Guide) -> None:
        """Make a guide as the program brings it again."""
        with self._desk.edit(self.tr("Back to the shipped text"), page=PAGE) as edit:
            edit.put(guide)

    def competences(self) -> tuple[str, ...]:
        """Return the competences of the community that is looked at."""
        community = self._desk.workbook.get(Community, self._desk.community) if self._desk.community else None
        return community.competences if community else ()

    def say_competences(self, competences: tuple[str, ...]) -> None:
        """Keep the competences of the community that is looked at."""
        community = self._desk.workbook.get(Community, self._desk.community) if self._desk.community else None
        if community is not None:
            merge = (community.id, "competences")
            with self._desk.edit(self.tr("Change competences"), merge=merge, page=PAGE) as edit:
                edit.put(community.with_(competences=competences))

    def remove_guide(self, guide: Guide) -> None:
        """Take a guide away; interviews keep the one they were held with."""
        with self._desk.edit(self.tr("Remove guide"), page=PAGE) as edit:
            edit.remove(guide)
        self._desk.removed(self.tr("Guide removed; interviews keep the guide they were held with"))
