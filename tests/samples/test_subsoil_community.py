"""The subsoil sample: two small editions, of which the second follows what the first recommended."""

from collections import Counter
from pathlib import Path

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.choices import Advice, HarvestKind, InterviewState, OrganisationKind, PathMoment, Role, TurnState
from copdesk.domain.coaching import CoachingNote, NoteShape
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.season import CaseTurn
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.sessions import Session
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer
from copdesk.domain.wishes import GroupWish
from copdesk.samples.filling import SYSTEMS
from copdesk.samples.s3.private import private
from copdesk.store.summary import summarise
from tests.builders import fill, new_workbook

EVERYTHING = SYSTEMS["S3"]()


def those(kind: type[Entity]) -> list:
    return [entity for entity in EVERYTHING if isinstance(entity, kind)]


FIRST, SECOND = those(Community)


def sessions_of(community: Community) -> list[Session]:
    return [session for session in those(Session) if session.community_id == community.id]


@pytest.mark.parametrize("community", [FIRST, SECOND], ids=["first", "second"])
def test_each_edition_has_six_participants_and_two_guides(community: Community):
    roles = Counter(p.role for p in those(Participation) if p.community_id == community.id)
    assert roles == {Role.PARTICIPANT: 6, Role.FACILITATOR: 2}


def test_in_the_first_edition_four_came_from_an_environment_service_and_two_from_a_municipality():
    kinds = {organisation.id: organisation.kind for organisation in those(Organisation)}
    places = {person.id: person.organisation_id for person in those(Person)}
    of_first = [p for p in those(Participation) if p.community_id == FIRST.id and p.role is Role.PARTICIPANT]
    assert Counter(kinds[places[p.person_id]] for p in of_first) == {
        OrganisationKind.ENVIRONMENT_SERVICE: 4,
        OrganisationKind.MUNICIPALITY: 2,
    }


def test_the_first_edition_met_five_times_in_seven_months():
    days = [session.day for session in sessions_of(FIRST)]
    assert len(days) == 5 and FIRST.starts == days[0] and days[-1] < FIRST.ends
    assert (FIRST.ends - FIRST.starts).days in range(200, 220)


def test_every_case_had_its_turn_and_once_there_were_two_in_one_meeting():
    ids = {session.id for session in sessions_of(FIRST)}
    turns = [turn for turn in those(CaseTurn) if turn.session_id in ids and turn.state is TurnState.HELD]
    assert len({turn.person_id for turn in turns}) == 6
    assert sorted(Counter(turn.session_id for turn in turns).values()) == [1, 1, 1, 1, 2]


def test_ninety_answers_were_given_to_the_standing_questions():
    answers = those(StandingAnswer)
    assert Counter(answer.question for answer in answers) == dict.fromkeys(FIRST.standing_questions, 30)
    assert len({(a.session_id, a.person_id, a.question) for a in answers if a.text}) == 90


def test_the_report_has_six_conclusions_and_four_recommendations_that_rest_on_something():
    items = {item.id: item for item in those(HarvestItem)}
    closing = [i for i in items.values() if i.kind in (HarvestKind.CONCLUSION, HarvestKind.RECOMMENDATION)]
    assert Counter(item.kind for item in closing) == {HarvestKind.CONCLUSION: 6, HarvestKind.RECOMMENDATION: 4}
    assert all(item.evidence_ids and items.keys() >= set(item.evidence_ids) for item in closing)


def test_the_recommendations_are_addressed_and_ask_for_four_different_things():
    advised = [item for item in those(HarvestItem) if item.kind is HarvestKind.RECOMMENDATION]
    assert {item.advice for item in advised} == set(Advice) and all(item.addressed_to for item in advised)


def test_the_second_edition_was_set_up_as_recommended():
    length = [(c.ends - c.starts).days for c in (FIRST, SECOND)]
    assert SECOND.follows == FIRST.id and SECOND.intakes and SECOND.coaching and length[1] > length[0]


def test_six_interviews_of_three_quarters_of_an_hour_came_before_the_first_meeting():
    talks, first = those(Interview), sessions_of(SECOND)[0]
    assert len(talks) == 6 and all(talk.on < first.day for talk in talks)
    assert all(talk.state is InterviewState.WRITTEN_UP and talk.seconds_spent == 45 * 60 for talk in talks)
    assert all(len(talk.guide.questions) >= 12 and not talk.answers_in_the_open for talk in talks)


def test_every_answer_belongs_to_a_question_of_the_guide():
    for talk in those(Interview):
        assert {answer.question for answer in talk.answers} <= {question.key for question in talk.guide.questions}


def test_each_interview_gave_a_learning_question_of_which_four_are_sharp():
    assert Counter(question.sharp for question in those(LearningQuestion)) == {True: 4, False: 2}


def test_everybody_scored_eight_competences_before_and_after():
    scores = those(SelfScores)
    assert Counter(one.moment for one in scores) == {PathMoment.START: 6, PathMoment.END: 6}
    assert all(tuple(s.competence for s in one.scores) == SECOND.competences for one in scores)
    assert len(SECOND.competences) == 8


def test_there_are_twelve_notes_of_two_conversations_each_between_the_meetings():
    notes = [note for note in private() if isinstance(note, CoachingNote)]
    days = {session.day for session in sessions_of(SECOND)}
    assert sorted(Counter(note.person_id for note in notes).values()) == [2] * 6
    assert all(note.shape is NoteShape.GROW and note.on not in days for note in notes)
    assert all(min(days) < note.on < max(days) for note in notes)


def test_three_steps_were_shared_word_for_word_as_actions():
    steps = {step.text for note in private() if isinstance(note, CoachingNote) for step in note.steps}
    actions = {action.id: action for action in those(Action)}
    shared = those(SharedRecord)
    assert len(shared) == 3 and all(record.text in steps for record in shared)
    assert [actions[record.action_id].what for record in shared] == [record.text for record in shared]


def test_what_the_group_wants_rests_on_several_interviews():
    talks = {talk.id for talk in those(Interview)}
    assert all(len(wish.interview_ids) >= 3 and talks >= set(wish.interview_ids) for wish in those(GroupWish))


def test_no_programme_of_either_edition_raises_a_question(tmp_path: Path):
    workbook = new_workbook(tmp_path)
    fill(workbook, EVERYTHING)
    summary = summarise(workbook)
    workbook.close()
    asked = [check.code for community in summary.communities for one in community.sessions for check in one.checks]
    assert asked == []
