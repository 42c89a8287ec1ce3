"""The climate sample: as many people, sessions and harvest as it promises, and all of it invented."""

from collections import Counter
from datetime import date

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.attendance import series
from copdesk.domain.belonging import fits, outside
from copdesk.domain.choices import (
    ActionState,
    AttendanceMark,
    EnrolmentState,
    HarvestKind,
    Mode,
    OrganisationKind,
    ParticipationStatus,
    QuestionStage,
    Role,
    SessionKind,
)
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.composition_picture import taking_part as taking_part_now
from copdesk.domain.enrolment import no_shows
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.programme_checks import balance, checks
from copdesk.domain.roster import Attendance, Organisation, Participation, Person, SessionEnrolment
from copdesk.domain.season import ThemeGroup
from copdesk.domain.season_overview import SeasonFacts, overview
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.domain.timing import clock, lay_out
from copdesk.samples.filling import sample


def those(kind: type[Entity]) -> list:
    return [entity for entity in sample() if isinstance(entity, kind)]


def placed(number: str):
    session = next(s for s in those(Session) if s.number == number)
    return session, lay_out(session, [b for b in those(Block) if b.session_id == session.id])


def test_sixty_two_officials_take_part_and_two_people_lead():
    roles = Counter(p.role for p in those(Participation) if p.status is ParticipationStatus.ENROLLED)
    assert roles == {Role.PARTICIPANT: 62, Role.FACILITATOR: 2}


def test_one_adviser_took_part_outside_the_rule_and_it_says_why():
    people, places = ({e.id: e for e in those(kind)} for kind in (Person, Organisation))
    (found,) = outside(those(Community)[0].composition, those(Participation), people, places)
    assert (found.kind, found.way.status) == (OrganisationKind.COMPANY, ParticipationStatus.CANCELLED)
    assert found.way.outside_rule_because


def test_of_two_relations_one_is_set_aside_with_a_reason():
    assert sorted(bool(relation.because) for relation in those(Relation)) == [False, True]


def test_officials_come_from_five_kinds_of_organisation():
    kind_of = {o.id: o.kind for o in those(Organisation)}
    taking_part = {p.person_id for p in taking_part_now(those(Participation))}
    kinds = Counter(kind_of[p.organisation_id] for p in those(Person) if p.id in taking_part)
    assert kinds == {
        OrganisationKind.MUNICIPALITY: 42,
        OrganisationKind.WATER_AUTHORITY: 9,
        OrganisationKind.PROVINCE: 5,
        OrganisationKind.STATE: 4,
        OrganisationKind.OTHER_PUBLIC: 2,
    }


def test_the_rule_lets_every_participant_in_and_keeps_an_entrepreneur_out():
    rule = those(Community)[0].composition
    organisations = {o.id: o for o in those(Organisation)}
    taking_part = {p.person_id for p in taking_part_now(those(Participation))}
    assert all(fits(rule, organisations[p.organisation_id]) for p in those(Person) if p.id in taking_part)
    assert not fits(rule, Organisation(name="Bureau", kind=OrganisationKind.SELF_EMPLOYED)) and rule.reason


def test_the_two_who_lead_began_in_different_years():
    assert {p.since.year for p in those(Participation) if p.role is Role.FACILITATOR} == {2015, 2018}


def test_everybody_has_an_address_of_their_own_at_example_org():
    addresses = [p.email for p in those(Person)]
    assert len(set(addresses)) == 65 and all(a.endswith("@example.org") for a in addresses)


def test_two_people_with_nearly_one_name_stay_two():
    assert {"Peeters", "Peters"} == {p.family_name for p in those(Person) if p.given_name == "Bram"}


def test_session_13_gives_the_minutes_and_active_share_it_should():
    found = balance(placed("13")[1])
    assert (found.knowledge, found.translate, found.network) == (30, 155, 75)
    assert round(100 * found.active_share) == 77


def test_session_13_runs_from_walk_in_to_drinks():
    times = [(p.block.title, clock(p.start)) for p in placed("13")[1] if not p.block.crew_only]
    assert times[0] == ("Inloop", "12:30") and times[-1] == ("Borrel", "17:00") and len(times) == 10


@pytest.mark.parametrize("number", ["11", "12", "13"])
def test_every_session_is_in_balance_or_says_why_not(number):
    session, blocks = placed(number)
    found = checks(those(Community)[0], session, blocks, those(CheckAnswer))
    assert all(check.accepted for check in found)


def test_between_24_and_34_people_came_to_each_session():
    there = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)
    came = Counter(a.session_id for a in those(Attendance) if a.mark in there)
    assert len(came) == 22 and all(24 <= n <= 34 for n in came.values())


def test_in_2019_four_groups_met_sixteen_times_in_six_sessions_or_seven():
    facts = SeasonFacts(sessions=those(Session), blocks=those(Block), groups=those(ThemeGroup))
    tally = overview(facts).years()[2019]
    assert (tally.group_meetings, tally.group_dates, tally.broad) == (16, 4, 2)
    assert (tally.firm, tally.all) == (6, 7)


def test_in_2020_there_were_two_meetings_and_six_cafes_all_of_them_online():
    year = [s for s in those(Session) if s.day.year == 2020]
    lasted = Counter((s.kind, sum(b.minutes for b in those(Block) if b.session_id == s.id)) for s in year)
    assert lasted == {(SessionKind.MEETING, 120): 2, (SessionKind.CAFE, 60): 6}
    assert {s.mode for s in year} == {Mode.ONLINE}


def test_each_theme_group_has_eight_members_of_its_own_a_question_and_results():
    members = [person for group in those(ThemeGroup) for person in group.member_ids]
    assert len(members) == len(set(members)) == 32
    assert all(group.key_question and group.results for group in those(ThemeGroup))


def test_nobody_is_marked_twice_at_one_session():
    marks = Counter((a.session_id, a.person_id) for a in those(Attendance))
    assert max(marks.values()) == 1


def test_eight_things_were_harvested_one_of_each_kind():
    assert Counter(item.kind for item in those(HarvestItem)) == Counter(HarvestKind)


def test_of_six_actions_the_one_that_did_not_happen_says_why_not():
    actions = those(Action)
    missed = [a for a in actions if a.state is ActionState.NOT_DONE]
    assert len(actions) == 6 and len(missed) == 1 and missed[0].why_not and missed[0].why_not_cause


def test_open_answers_hold_no_private_question():
    for interview in those(Interview):
        private = {q.key for q in interview.guide.questions if q.private}
        assert len(private) == 2 and not private & {a.question for a in interview.answers}


def test_all_open_questions_of_both_interviews_are_answered():
    for interview in those(Interview):
        assert {q.key for q in interview.guide.questions if not q.private} == {a.question for a in interview.answers}


def test_both_interviews_led_to_a_sharpened_question():
    questions = those(LearningQuestion)
    assert [q.stage for q in questions] == [QuestionStage.SHARPENED] * 2
    assert all(q.versions[0].text != q.text and q.sharp for q in questions)


def test_making_the_sample_twice_gives_the_same():
    assert sample() == sample()


def test_every_identity_is_used_once():
    identities = [entity.id for entity in sample()]
    assert len(set(identities)) == len(identities)


def test_all_that_is_dated_lies_within_the_community():
    assert all(s.day >= those(Community)[0].starts >= date(2015, 1, 1) for s in those(Session))


def test_thirteen_afternoons_in_four_years_make_the_core_group():
    first = sorted((s for s in those(Session) if s.day.year < 2019), key=lambda s: s.day)
    assert [s.number for s in first] == [str(n) for n in range(1, 14)]
    marked = [(a.session_id, a.person_id, a.mark) for a in those(Attendance)]
    core = {p.person_id for p in those(Participation) if p.core}
    assert series([s.id for s in first], marked).core_group() == core and len(core) == 17


def test_thirty_had_a_place_at_session_13_and_three_of_them_stayed_away():
    november = next(s.id for s in those(Session) if s.number == "13")
    enrolled = [e for e in those(SessionEnrolment) if e.state is EnrolmentState.ENROLLED]
    missed = no_shows(enrolled, [a for a in those(Attendance) if a.session_id == november])
    assert (len(enrolled), len(missed)) == (30, 3)
