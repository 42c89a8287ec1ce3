"""Of two people one is made, and nothing that was kept about either is lost."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.choices import AttendanceMark, Decision, ParticipationStatus, Purpose, RelationKind, Role
from copdesk.domain.composition import Relation
from copdesk.domain.consent import Consent, latest
from copdesk.domain.entity import Entity
from copdesk.domain.merging import Merge, Part, Side, combined, merge
from copdesk.domain.roster import Attendance, Employment, FormerIdentity, Need, Participation, Person, Stay, TwoPeople
from copdesk.domain.season import CaseTurn
from tests.builders import person

KEPT = person("Zoë", "van der", "Meulen", email="zoe@x.nl", phone="06-12345678", job_title="Adviseur")
GONE = person("Zoe", "", "Vandermeulen", email="z@y.nl", phone="+31612345678", other_phones=("010 1234567",))
DAY, ROOM = date(2026, 11, 1), uuid4()


def put(*about: Entity) -> dict[UUID, Entity]:
    """Return what a merge writes, the trail of the one who goes left aside."""
    written = {entity.id: entity for entity in merge(KEPT, GONE, about).put}
    written.pop(GONE.id, None)
    return written


def consent(of: Person, decision: Decision, number: int = 1, on: date = DAY) -> Consent:
    return Consent(person_id=of.id, purpose=Purpose.PHOTOS, decision=decision, on=on, number=number)


def test_every_address_and_number_of_both_is_kept_once() -> None:
    made = combined(KEPT, GONE)
    assert (made.email, made.other_emails) == ("zoe@x.nl", ("z@y.nl",))
    assert (made.phone, made.other_phones) == ("06-12345678", ("010 1234567",))


def test_each_part_can_be_chosen_from_either_and_a_name_is_taken_whole() -> None:
    made = combined(KEPT, GONE, {Part.NAME: Side.GONE, Part.EMAIL: Side.GONE})
    assert (made.id, made.full_name, made.prefix) == (KEPT.id, "Zoe Vandermeulen", "")
    assert (made.email, made.other_emails) == ("z@y.nl", ("zoe@x.nl",))


def test_what_one_does_not_say_comes_from_the_other() -> None:
    assert combined(GONE, KEPT).job_title == "Adviseur"


def test_who_was_named_is_named_as_the_one_who_remains() -> None:
    agreed = Action(community_id=uuid4(), what="Bellen", lead_ids=(KEPT.id, GONE.id))
    there = Attendance(session_id=ROOM, person_id=GONE.id, mark=AttendanceMark.PRESENT)
    written = put(agreed, there)
    assert written[agreed.id] == agreed.with_(lead_ids=(KEPT.id,))
    assert written[there.id] == there.with_(person_id=KEPT.id)


@pytest.mark.parametrize("marks", [("absent", "present"), ("present", "excused")])
def test_who_was_seen_once_was_there(marks: tuple[str, str]) -> None:
    both = [
        Attendance(session_id=ROOM, person_id=one.id, mark=AttendanceMark(mark))
        for one, mark in zip((KEPT, GONE), marks, strict=True)
    ]
    done = merge(KEPT, GONE, both)
    left = {both[0].id: both[0]} | {e.id: e for e in done.put}
    assert left[both[0].id] == both[0].with_(mark=AttendanceMark.PRESENT)
    assert both[1] in done.removed


def test_one_role_is_taken_once_and_two_roles_stay_two() -> None:
    place = uuid4()
    guest = Participation(person_id=GONE.id, community_id=place, role=Role.GUEST)
    candidate = Participation(person_id=KEPT.id, community_id=place, status=ParticipationStatus.CANDIDATE)
    enrolled = Participation(person_id=GONE.id, community_id=place, core=True, since=DAY)
    written = put(guest, candidate, enrolled)
    assert written[candidate.id] == candidate.with_(status=ParticipationStatus.ENROLLED, core=True, since=DAY)
    assert written[guest.id] == guest.with_(person_id=KEPT.id)
    assert enrolled.id not in written


def test_words_of_both_are_kept_and_too_many_stay_apart() -> None:
    short = [Need(session_id=ROOM, person_id=one.id, diet=d) for one, d in ((KEPT, "vegan"), (GONE, "noten"))]
    assert put(*short)[short[0].id] == short[0].with_(diet="vegan; noten")
    long = [Need(session_id=ROOM, person_id=one.id, diet=d * 400) for one, d in ((KEPT, "a"), (GONE, "b"))]
    assert put(*long)[long[1].id] == long[1].with_(person_id=KEPT.id)


def test_every_answer_stays_and_on_one_day_a_no_outlives_a_yes() -> None:
    no = [consent(KEPT, Decision.GIVEN, 1), consent(KEPT, Decision.WITHDRAWN, 2)]
    yes = [consent(GONE, Decision.GIVEN, 9)]
    answers = [e for e in put(*no, *yes).values() if isinstance(e, Consent)]
    every = {a.id: a for a in (*no, *yes)} | {a.id: a for a in answers}
    assert len(every) == 3
    assert latest(every.values(), KEPT.id, Purpose.PHOTOS) is Decision.WITHDRAWN


def test_a_later_answer_of_the_other_counts() -> None:
    both = (consent(KEPT, Decision.REFUSED, 5), consent(GONE, Decision.GIVEN, 1, on=date(2026, 12, 1)))
    every = {a.id: a for a in both} | {i: a for i, a in put(*both).items() if isinstance(a, Consent)}
    assert latest(every.values(), KEPT.id, Purpose.PHOTOS) is Decision.GIVEN


def test_a_bond_between_the_two_goes_and_nobody_advises_themselves() -> None:
    bond = Relation(community_id=uuid4(), kind=RelationKind.SPONSOR, one_person_id=KEPT.id, other_person_id=GONE.id)
    turn = CaseTurn(session_id=ROOM, person_id=GONE.id, adviser_ids=(KEPT.id, ROOM))
    done = merge(KEPT, GONE, [bond, turn])
    assert bond in done.removed
    assert turn.with_(person_id=KEPT.id, adviser_ids=(ROOM,)) in done.put


def trail_of(done: Merge) -> FormerIdentity:
    (trail,) = (entity for entity in done.put if isinstance(entity, FormerIdentity))
    return trail


def former_work(done: Merge) -> set[tuple[UUID | None, str]]:
    return {(e.organisation_id, e.job_title) for e in done.put if isinstance(e, Employment)}


def test_the_trail_bears_the_identity_the_name_and_the_number_of_who_goes() -> None:
    trail = trail_of(merge(KEPT.with_(external_id="1"), GONE.with_(external_id="2"), []))
    assert (trail.id, trail.person_id) == (GONE.id, KEPT.id)
    assert (trail.name, trail.external_id) == ("Zoe Vandermeulen", "2")


def test_the_trail_keeps_what_was_not_chosen_of_who_remains() -> None:
    both = KEPT.with_(external_id="1"), GONE.with_(external_id="2")
    trail = trail_of(merge(*both, [], {Part.NAME: Side.GONE, Part.EXTERNAL_ID: Side.GONE}))
    assert (trail.id, trail.name, trail.external_id) == (GONE.id, "Zoë van der Meulen", "1")


def test_two_who_were_kept_apart_and_are_one_after_all_are_not_apart() -> None:
    third = uuid4()
    apart = [
        TwoPeople(one_person_id=one, other_person_id=other)
        for one, other in ((KEPT.id, GONE.id), (KEPT.id, third), (third, GONE.id))
    ]
    done = merge(KEPT, GONE, apart)
    assert set(done.removed) == {apart[0], apart[2], GONE}


def test_where_the_other_worked_is_remembered() -> None:
    here, there = uuid4(), uuid4()
    done = merge(KEPT.with_(organisation_id=here), GONE.with_(organisation_id=there), [])
    assert former_work(done) == {(there, "")}


def test_work_that_is_the_same_leaves_no_former_work() -> None:
    assert former_work(merge(KEPT, GONE.with_(job_title="Adviseur"), [])) == set()


def test_work_that_was_not_chosen_is_kept_as_former_work() -> None:
    done = merge(KEPT, GONE.with_(job_title="Directeur"), [], {Part.JOB_TITLE: Side.GONE})
    assert former_work(done) == {(None, "Adviseur")}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("12", "1", "12; 1"), ("1", "12", "1; 12"), ("12; 1", "1", "12; 1"), ("", "1", "1"), ("1", "1; 2", "1; 2")],
)
def test_two_rooms_are_both_kept_though_one_stands_in_the_other(one: str, other: str, expected: str) -> None:
    stays = [Stay(session_id=ROOM, person_id=who.id, room=room) for who, room in ((KEPT, one), (GONE, other))]
    left = {stays[0].id: stays[0]} | put(*stays)
    kept = left[stays[0].id]
    assert isinstance(kept, Stay) and kept.room == expected


def test_a_short_reason_is_kept_beside_a_long_one_that_holds_its_letters() -> None:
    place = uuid4()
    long = Participation(person_id=KEPT.id, community_id=place, decision="Jaren geleden was er al een vraag.")
    short = Participation(person_id=GONE.id, community_id=place, decision="vraag")
    made = put(long, short)[long.id]
    assert isinstance(made, Participation) and made.decision == "Jaren geleden was er al een vraag.\nvraag"
