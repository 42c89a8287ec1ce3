"""Importing makes no duplicates, wipes nothing, and asks where it is not sure."""

from collections.abc import Iterable
from datetime import date
from string import ascii_uppercase
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from copdesk.domain import name_fit
from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.composition import CompositionRule
from copdesk.domain.import_plan import Answer, Candidate, ImportPlan, Policy, Verdict, Way, remark
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.matching import plan
from copdesk.domain.merging import Part, Side, merge
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import Employment, FormerIdentity, Organisation, Participation, Person, TwoPeople

COP = uuid4()


def candidate(row: int = 2, given_name: str = "Jan", family_name: str = "Vries", **more: Any) -> Candidate:
    return Candidate(row=row, given_name=given_name, family_name=family_name, **more)


def planned(candidates: Iterable[Candidate], *known: Any, **more: Any) -> ImportPlan:
    return plan(
        candidates,
        people=[k for k in known if isinstance(k, Person)],
        organisations=[k for k in known if isinstance(k, Organisation)],
        participations=[k for k in known if isinstance(k, Participation)],
        beside=Remembered(
            tuple(k for k in known if isinstance(k, FormerIdentity)),
            tuple(k for k in known if isinstance(k, Employment)),
            tuple(k for k in known if isinstance(k, TwoPeople)),
            tuple(k for k in known if isinstance(k, LearningQuestion)),
        ),
        **{"community_id": COP} | more,
    )


def verdicts(plan: ImportPlan) -> list[Verdict]:
    return [r.verdict for r in plan.rows]


def jan(**more: Any) -> Person:
    return Person(**{"given_name": "Jan", "family_name": "Vries", "email": "jan@example.org"} | more)


def test_somebody_unknown_is_new_and_takes_part() -> None:
    made = planned([candidate(email="jan@example.org", organisation="Gemeente Voorbeeldstad")])
    organisation, person, participation = made.entities()
    assert verdicts(made) == [Verdict.NEW]
    assert isinstance(person, Person) and person.organisation_id == organisation.id
    assert isinstance(participation, Participation) and participation.community_id == COP


def test_the_same_list_again_changes_nothing() -> None:
    rows = [
        candidate(2, email="jan@example.org", organisation="Zuid"),
        candidate(3, "Els", "Berg", organisation="Zuid"),
    ]
    first = planned(rows)
    again = planned(rows, *first.entities())
    assert verdicts(again) == [Verdict.UNCHANGED, Verdict.UNCHANGED]
    assert again.entities() == ()


def test_capitals_do_not_make_another_address() -> None:
    known = jan(email="JAN@Example.org")
    made = planned([candidate(email="jan@example.ORG")], known, community_id=None)
    assert verdicts(made) == [Verdict.UNCHANGED]


def test_an_external_id_outranks_an_address() -> None:
    known = jan(external_id="17", email="old@example.org")
    made = planned([candidate(external_id="17", email="new@example.org", phone="0612345678")], known, community_id=None)
    (after,) = made.entities()
    assert isinstance(after, Person)
    assert (after.id, after.email, after.other_emails) == (known.id, "old@example.org", ("new@example.org",))


def test_an_id_and_an_address_of_two_people_asks() -> None:
    made = planned(
        [candidate(external_id="17", email="els@example.org")],
        jan(external_id="17"),
        jan(given_name="Els", email="els@example.org"),
    )
    assert verdicts(made) == [Verdict.DUPLICATE]


def test_a_card_this_program_wrote_finds_its_person() -> None:
    known = jan()
    made = planned([candidate(external_id=f"urn:uuid:{known.id}", phone="06")], known, community_id=None)
    (after,) = made.entities()
    assert isinstance(after, Person) and (after.id, after.phone, after.external_id) == (known.id, "06", "")


def test_the_same_name_at_the_same_place_asks() -> None:
    zuid = Organisation(name="Provincie Zuid")
    known = jan(organisation_id=zuid.id)
    made = planned([candidate(email="other@example.org", organisation="PROVINCIE ZUID")], zuid, known)
    assert verdicts(made) == [Verdict.DUPLICATE]
    assert made.rows[0].person == known
    assert made.entities() == ()


def test_the_same_name_elsewhere_asks() -> None:
    zuid = Organisation(name="Provincie Zuid")
    made = planned([candidate(organisation="Provincie Noord")], zuid, jan(organisation_id=zuid.id))
    assert verdicts(made) == [Verdict.DUPLICATE]


def test_nearly_the_same_name_is_somebody_else() -> None:
    assert verdicts(planned([candidate(family_name="Fries")], jan())) == [Verdict.NEW]


def test_two_rows_with_one_address_are_one_person_and_a_question() -> None:
    made = planned([candidate(2, email="jan@example.org"), candidate(7, "jan", email="JAN@EXAMPLE.ORG")])
    assert verdicts(made) == [Verdict.NEW, Verdict.DUPLICATE]
    assert made.rows[1].why == remark("row_same_as_row", row=2)


def test_an_address_shared_with_somebody_of_another_name_asks() -> None:
    made = planned([candidate(2, "Els", "Berg", email="jan@example.org")], jan())
    assert verdicts(made) == [Verdict.DUPLICATE]


@pytest.mark.parametrize(
    ("answer", "verdict", "people"),
    [
        (Answer.SAME, Verdict.UPDATE, 1),
        (Answer.SOMEONE_ELSE, Verdict.NEW, 1),
        (Answer.LEAVE_OUT, Verdict.LEFT_OUT, 0),
    ],
)
def test_the_facilitator_answers_a_doubt(answer: Answer, verdict: Verdict, people: int) -> None:
    made = planned([candidate(5, email="other@example.org")], jan(), answers={5: answer})
    assert verdicts(made) == [verdict]
    assert len(made.people) + len(made.known_people) == people


@pytest.mark.parametrize(
    ("policy", "phone", "job"),
    [(Policy.SKIP, "010", ""), (Policy.FILL, "010", "Adviseur"), (Policy.OVERWRITE, "06", "Adviseur")],
)
def test_the_policy_decides_what_happens_to_somebody_known(policy: Policy, phone: str, job: str) -> None:
    known = jan(phone="010")
    row = candidate(email="jan@example.org", phone="06", job_title="Adviseur")
    made = planned([row], known, policy=policy)
    after = made.rows[0].person
    assert after is not None and (after.phone, after.job_title) == (phone, job)


@pytest.mark.parametrize("policy", list(Policy))
def test_a_blank_never_erases(policy: Policy) -> None:
    zuid = Organisation(name="Zuid")
    known = jan(phone="010", job_title="Adviseur", organisation_id=zuid.id, external_id="17", other_emails=("j@x.nl",))
    made = planned([candidate(email="jan@example.org")], zuid, known, policy=policy, community_id=None)
    assert made.entities() == ()


def test_an_overwritten_address_is_kept_beside_the_new_one() -> None:
    known = jan(external_id="17")
    row = candidate(external_id="17", email="new@example.org")
    made = planned([row], known, policy=Policy.OVERWRITE, community_id=None)
    (after,) = made.known_people
    assert (after.email, after.other_emails) == ("new@example.org", ("jan@example.org",))


def test_somebody_known_elsewhere_joins_this_community() -> None:
    made = planned([candidate(email="jan@example.org")], jan())
    (participation,) = made.entities()
    assert verdicts(made) == [Verdict.UPDATE]
    assert made.rows[0].joins and isinstance(participation, Participation)


def test_an_organisation_is_made_once_whatever_its_capitals_and_accents() -> None:
    made = planned([candidate(2, "A", organisation="Coöperatie"), candidate(3, "B", organisation="COOPERATIE")])
    assert [o.name for o in made.organisations] == ["Coöperatie"]
    assert len({p.organisation_id for p in made.people}) == 1


def test_what_is_added_stands_apart_from_what_is_changed() -> None:
    known = jan()
    made = planned([candidate(2, email="jan@example.org", phone="06"), candidate(3, "Els", "Berg")], known)
    assert [p.id for p in made.changed()] == [known.id]
    assert len(made.added()) == 3
    assert set(made.added()) | set(made.changed()) == set(made.entities())


def test_a_row_that_is_refused_says_why_and_stops_no_other() -> None:
    rows = [candidate(2, "", ""), candidate(3, email="jan at example"), candidate(4, "x" * 501), candidate(5)]
    made = planned(rows)
    assert verdicts(made) == [*[Verdict.REJECTED] * 3, Verdict.NEW]
    assert [r.why.code for r in made.rows if r.why] == ["row_without_name", "row_email_invalid", "row_too_long"]


def test_a_fault_found_while_reading_refuses_the_row() -> None:
    made = planned([candidate(fault=remark("row_quote_open"))])
    assert made.rows[0].why == remark("row_quote_open")


def test_progress_may_end_the_work() -> None:
    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        planned([candidate()], progress=stop)


def test_no_word_of_a_row_shows_in_its_repr() -> None:
    made = planned([candidate(email="jan@example.org", organisation="Geheim")], jan(phone="010"))
    assert not any(word in repr(made.rows) for word in ("Jan", "Vries", "jan@", "Geheim", "010"))


names = st.sampled_from(["Jan", "jan", "Jaan", "J.", "Els", "Zoë", ""])
mails = st.sampled_from(["", "a@example.org", "A@example.org", "b@example.org"])
places = st.sampled_from(["", "Zuid", "ZUID", "Noord"])
someone = st.tuples(names, names, mails, places)
Line = tuple[str, str, str, str]


def listed(lines: list[Line]) -> list[Candidate]:
    return [
        candidate(n, given, family, email=email, organisation=place)
        for n, (given, family, email, place) in enumerate(lines, 2)
    ]


@given(st.lists(someone, max_size=8), st.sampled_from(list(Policy)))
@example(
    [("Jan", "Jan", "", "Noord"), ("Jan", "Jan", "b@example.org", ""), ("Jan", "Jan", "b@example.org", "Zuid")],
    Policy.SKIP,
)
def test_whatever_the_list_a_second_import_adds_nobody_and_changes_nobody(lines: list[Line], policy: Policy) -> None:
    rows = listed(lines)
    first = planned(rows, policy=policy)
    again = planned(rows, *first.entities(), policy=policy)
    added = [r.row for r in first.rows if r.verdict is Verdict.NEW]
    assert {r.verdict for r in again.rows if r.row in added} <= {Verdict.UNCHANGED}
    assert again.entities() == ()


@given(st.lists(someone, max_size=8, unique=True), st.sampled_from(list(Policy)))
def test_whoever_shares_a_name_or_an_address_is_kept_apart_when_told_so(lines: list[Line], policy: Policy) -> None:
    rows = listed(lines)
    answers = {row.row: Answer.SOMEONE_ELSE for row in rows}
    first = planned(rows, policy=policy, answers=answers)
    assert set(verdicts(first)) <= {Verdict.NEW, Verdict.REJECTED}
    again = planned(rows, *first.entities(), policy=policy)
    assert Verdict.NEW not in verdicts(again) and again.people == again.known_people == ()


@given(someone, someone, st.sampled_from(list(Policy)))
def test_nobody_is_taken_for_another_by_an_address_alone(one: Line, other: Line, policy: Policy) -> None:
    first = planned(listed([one]))
    made = planned(listed([other]), *first.entities(), policy=policy)
    if {Verdict.UPDATE, Verdict.UNCHANGED} & set(verdicts(made)):
        known = first.people[0]
        assert name_fit.fits(made.rows[0].candidate, known)


@pytest.mark.parametrize("policy", [Policy.FILL, Policy.OVERWRITE])
def test_a_second_number_is_kept_beside_the_first_and_taken_in_once(policy: Policy) -> None:
    known = jan(phone="06-12345678")
    row = candidate(email="jan@example.org", phone="+31612345678", other_phones=("010 1234567",))
    (after,) = (p for p in planned([row], known, policy=policy).entities() if isinstance(p, Person))
    assert (after.phone, after.other_phones) == ("06-12345678", ("010 1234567",))
    assert not [p for p in planned([row], after, policy=policy).entities() if isinstance(p, Person)]


def test_an_overwritten_number_is_kept_beside_the_new_one() -> None:
    row = candidate(email="jan@example.org", phone="06-87654321")
    made = planned([row], jan(phone="06-12345678"), policy=Policy.OVERWRITE)
    (after,) = (p for p in made.entities() if isinstance(p, Person))
    assert (after.phone, after.other_phones) == ("06-87654321", ("06-12345678",))


def test_who_works_elsewhere_according_to_the_list_keeps_where_they_worked() -> None:
    known, place = jan(job_title="Adviseur"), Organisation(name="Zuid")
    known = known.with_(organisation_id=place.id)
    row = candidate(email="jan@example.org", organisation="Noord", job_title="Directeur")
    made = planned([row], known, place, policy=Policy.OVERWRITE, today=date(2026, 11, 1))
    (left,) = made.former_work
    assert (left.person_id, left.organisation_id, left.job_title) == (known.id, place.id, "Adviseur")
    assert left.until == date(2026, 11, 1) and left in made.added()


def test_what_is_only_filled_in_is_no_move() -> None:
    row = candidate(email="jan@example.org", organisation="Noord", job_title="Directeur")
    assert planned([row], jan()).former_work == ()


def after_merging(rows: list[Candidate], chosen: dict[Part, Side] | None = None) -> list[Any]:
    """Return what is known when the first two of a list were taken in, and turned out to be one."""
    first = planned(rows, answers={row.row: Answer.SOMEONE_ELSE for row in rows})
    kept, gone = first.people[:2]
    apart = set(first.two_people)
    about = [e for e in first.entities() if kept.id in vars(e).values() or gone.id in vars(e).values()]
    done = merge(kept, gone, [e for e in about if e not in (kept, gone)], chosen)
    left = {e.id: e for e in (*first.entities(), *done.put)}
    for entity in done.removed:
        left.pop(entity.id, None)
        if entity is gone:
            left |= {e.id: e for e in done.put if e.id == gone.id}
    assert not apart & set(left.values())
    return list(left.values())


TWICE = {
    "numbers": [candidate(2, external_id="1"), candidate(3, "Johan", external_id="2")],
    "addresses": [candidate(2, email="jan@a.org"), candidate(3, "Johan", "de Fries", email="jan@b.org")],
    "names": [candidate(2, phone="06-12345678"), candidate(3, "Johan", job_title="Directeur")],
    "places": [candidate(2, organisation="Noord"), candidate(3, organisation="Zuid", job_title="Adviseur")],
    "all alike": [candidate(2, organisation="Noord"), candidate(3, organisation="Noord")],
}


@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("rows", TWICE.values(), ids=TWICE)
def test_the_list_from_before_a_merge_changes_nothing_and_asks_nothing(
    rows: list[Candidate], side: Side, policy: Policy
) -> None:
    known = after_merging(rows, dict.fromkeys((Part.NAME, Part.EXTERNAL_ID, Part.ORGANISATION), side))
    again = planned(rows, *known, policy=policy)
    assert verdicts(again) == [Verdict.UNCHANGED, Verdict.UNCHANGED]
    assert again.entities() == ()


def test_news_in_a_row_about_who_somebody_was_still_asks_when_the_list_names_them_twice() -> None:
    known = after_merging(TWICE["names"])
    rows = [*TWICE["names"][:1], candidate(3, "Johan", phone="06-87654321")]
    assert verdicts(planned(rows, *known)) == [Verdict.UNCHANGED, Verdict.DUPLICATE]


def test_a_card_of_who_was_merged_away_finds_who_remains() -> None:
    known, gone = jan(), uuid4()
    trail = FormerIdentity(id=gone, person_id=known.id)
    made = planned([candidate(external_id=f"urn:uuid:{gone}")], known, trail, community_id=None)
    assert verdicts(made) == [Verdict.UNCHANGED]


def test_a_list_from_before_somebody_moved_finds_them() -> None:
    noord, zuid = Organisation(name="Noord"), Organisation(name="Zuid")
    known = jan(organisation_id=noord.id, email="")
    moved = Employment(person_id=known.id, organisation_id=zuid.id, until=date(2026, 1, 1))
    made = planned([candidate(organisation="Zuid")], known, noord, zuid, moved, community_id=None)
    assert verdicts(made) == [Verdict.UNCHANGED]


def test_someone_else_is_kept_as_such_and_not_asked_about_again() -> None:
    rows = [candidate(2, email="info@x.nl"), candidate(3, "Els", "Berg", email="info@x.nl"), candidate(4)]
    first = planned(rows, answers={3: Answer.SOMEONE_ELSE, 4: Answer.SOMEONE_ELSE})
    jan_one, els, jan_two = first.people
    assert [two.both for two in first.two_people] == [{jan_one.id, els.id}, {jan_one.id, jan_two.id}]
    again = planned(rows, *first.entities())
    assert verdicts(again) == [Verdict.UNCHANGED] * 3
    assert again.entities() == ()


def test_an_id_and_an_address_of_two_who_were_kept_apart_go_by_the_id() -> None:
    one, other = jan(external_id="17", email=""), jan(given_name="Els", email="els@example.org")
    apart = TwoPeople(one_person_id=other.id, other_person_id=one.id)
    made = planned([candidate(external_id="17", email="els@example.org")], one, other, apart)
    assert made.rows[0].person is not None and made.rows[0].person.id == one.id
    assert verdicts(made) == [Verdict.UPDATE]


def test_what_somebody_would_like_to_learn_is_taken_in_once_as_a_raw_question() -> None:
    rows = [candidate(2, questions=("Hoe begin ik?",)), candidate(3, "Els", "Berg", questions=("Waarom?",))]
    first = planned(rows)
    assert [(q.text, q.stage) for q in first.questions] == [("Hoe begin ik?", "raw"), ("Waarom?", "raw")]
    assert planned(rows, *first.entities()).entities() == ()


@pytest.mark.parametrize(("policy", "expected"), [(Policy.FILL, 1), (Policy.SKIP, 0)])
def test_a_question_of_somebody_known_is_an_update_unless_all_stay_as_they_are(policy: Policy, expected: int) -> None:
    known = jan()
    way = Participation(person_id=known.id, community_id=COP)
    made = planned([candidate(email="jan@example.org", questions=("Hoe?",))], known, way, policy=policy)
    assert (len(made.questions), made.count(Verdict.UPDATE)) == (expected, expected)


ANNA = Person(given_name="Anna", family_name="Bos", email="bos@x.nl")


@pytest.mark.parametrize(
    ("given_name", "family_name"), [("Piet", "Bos"), ("Anna", "Vos"), ("Piet", "Vries")], ids=["family", "given", "no"]
)
@pytest.mark.parametrize("policy", Policy)
def test_a_shared_address_asks_unless_both_names_fit(given_name: str, family_name: str, policy: Policy) -> None:
    row = candidate(2, given_name, family_name, email="bos@x.nl")
    assert verdicts(planned([row], ANNA, policy=policy)) == [Verdict.DUPLICATE]


@pytest.mark.parametrize(
    ("given_name", "family_name"), [("A.", "Bos"), ("Hana", "Bos"), ("hanna", "BOS"), ("Hanna", "")]
)
def test_an_initial_or_a_slip_beside_the_same_address_asks_nothing(given_name: str, family_name: str) -> None:
    known = ANNA if given_name == "A." else ANNA.with_(given_name="Hanna")
    row = candidate(2, given_name, family_name, email="bos@x.nl")
    assert verdicts(planned([row], known, community_id=None)) == [Verdict.UNCHANGED]


def test_a_namesake_goes_before_somebody_else_with_the_address() -> None:
    piet = jan(given_name="Piet", family_name="Bos", email="")
    made = planned([candidate(2, "Piet", "Bos", email="bos@x.nl")], ANNA, piet)
    assert (made.rows[0].person, made.rows[0].why) == (
        piet,
        remark("row_fits_two", name="Piet Bos", other="Anna Bos"),
    )


@pytest.mark.parametrize("policy", Policy)
def test_whom_the_facilitator_called_the_same_is_not_asked_about_again(policy: Policy) -> None:
    row = candidate(2, "Piet", "Bos", email="bos@x.nl")
    first = planned([row], ANNA, answers={2: Answer.SAME}, policy=policy)
    people = {p.id: p for p in (ANNA, *first.known_people)}
    rest = [e for e in first.entities() if not isinstance(e, Person)]
    again = planned([row], *people.values(), *rest, policy=policy)
    assert (verdicts(again), again.entities()) == ([Verdict.UNCHANGED], ())


def test_after_an_organisation_is_renamed_the_old_list_asks_and_brings_it_not_back() -> None:
    zuid = Organisation(name="Gemeente Zuid")
    known = jan(email="", organisation_id=zuid.id)
    made = planned([candidate(organisation="Zuid")], zuid, known)
    assert made.rows[0].why == remark("row_same_name_elsewhere", name="Jan Vries", place="Gemeente Zuid")
    assert made.entities() == ()


def test_a_list_that_names_somebody_at_two_places_names_two() -> None:
    zuid = Organisation(name="Zuid")
    known = jan(email="", organisation_id=zuid.id)
    rows = [candidate(2, organisation="Noord"), candidate(3, organisation="Zuid")]
    assert verdicts(planned(rows, zuid, known, community_id=None)) == [Verdict.NEW, Verdict.UNCHANGED]


@pytest.mark.parametrize("corrected", ["Jon", "Jaan", "J."])
def test_after_a_given_name_is_corrected_the_old_list_asks(corrected: str) -> None:
    known = jan(given_name=corrected, email="")
    assert verdicts(planned([candidate(2, "Jan")], known)) == [Verdict.DUPLICATE]


def test_colleagues_with_nearly_one_name_and_their_own_addresses_are_two() -> None:
    known = jan(family_name="Peters", email="p@x.nl")
    assert verdicts(planned([candidate(2, "Jan", "Peeters", email="pp@x.nl")], known)) == [Verdict.NEW]


def test_nobody_in_the_list_is_taken_for_a_colleague_who_is_in_it_too() -> None:
    known = jan(family_name="Peters", email="")
    rows = [candidate(2, "Jan", "Peeters"), candidate(3, "Jan", "Peters")]
    assert verdicts(planned(rows, known, community_id=None)) == [Verdict.NEW, Verdict.UNCHANGED]


def test_the_namesake_at_the_very_place_goes_first() -> None:
    zuid = Organisation(name="Zuid")
    anywhere, there = jan(email=""), jan(email="", organisation_id=zuid.id)
    made = planned([candidate(organisation="Zuid")], zuid, anywhere, there, community_id=None)
    assert (verdicts(made), made.rows[0].person) == ([Verdict.UNCHANGED], there)


def test_a_list_that_moves_somebody_and_one_that_moves_them_back_the_same_day_leave_no_trace() -> None:
    noord, zuid = Organisation(name="Noord"), Organisation(name="Zuid")
    known, day = jan(organisation_id=noord.id), date(2026, 11, 1)
    before = Employment(person_id=known.id, organisation_id=zuid.id, until=date(2020, 1, 1))
    rows = {place: [candidate(email="jan@example.org", organisation=place)] for place in ("Noord", "Zuid")}
    how: dict[str, Any] = {"policy": Policy.OVERWRITE, "community_id": None, "today": day}
    there = planned(rows["Zuid"], known, noord, zuid, before, **how)
    (left,) = there.former_work
    assert left.since == date(2020, 1, 1)
    back = planned(rows["Noord"], *there.known_people, noord, zuid, before, left, **how)
    assert (back.known_people, back.former_work, back.dropped) == ((known,), (), (left,))


def test_who_takes_part_in_two_ways_comes_in_with_both() -> None:
    ways = (Way(core=True), Way(Role.FACILITATOR, ParticipationStatus.INVITED))
    made = planned([candidate(ways=ways)])
    found = {(p.role, p.status, p.core) for p in made.participations}
    assert found == {("participant", "enrolled", True), ("facilitator", "invited", False)}


def test_how_somebody_takes_part_already_stays_and_that_is_told() -> None:
    known = jan()
    here = Participation(person_id=known.id, community_id=COP)
    made = planned([candidate(email="jan@example.org", ways=(Way(Role.GUEST),))], known, here)
    assert made.entities() == () and made.rows[0].candidate.remarks == (remark("row_way_left"),)


@pytest.mark.parametrize("policy", Policy)
def test_the_kind_of_an_organisation_is_filled_in_and_never_replaced(policy: Policy) -> None:
    zuid, noord = Organisation(name="Zuid"), Organisation(name="Noord", kind="state")
    people = jan(organisation_id=zuid.id), jan(given_name="Els", email="e@x.nl", organisation_id=noord.id)
    rows = [
        candidate(2, email="jan@example.org", organisation="Zuid", organisation_kind="farmer"),
        candidate(3, "Els", email="e@x.nl", organisation="Noord", organisation_kind="farmer"),
    ]
    made = planned(rows, zuid, noord, *people, policy=policy, community_id=None)
    expected = () if policy is Policy.SKIP else (zuid.with_(kind="farmer"),)
    assert made.known_organisations == expected == made.changed()


def test_who_joins_from_outside_the_rule_comes_in_with_a_remark() -> None:
    rule = CompositionRule(never=("state",))
    zuid = Organisation(name="Zuid", kind="state")
    rows = [
        candidate(2, organisation="Zuid"),
        candidate(3, "Els", organisation="Zuid", ways=(Way(Role.GUEST),)),
        candidate(4, "Bo", organisation="Noord", organisation_kind="farmer"),
        candidate(5, "Mo", organisation="Rijk", organisation_kind="state"),
    ]
    made = planned(rows, zuid, rule=rule)
    assert [row.outside for row in made.rows] == ["state", "", "", "state"]
    assert made.outside == 2 and set(verdicts(made)) == {Verdict.NEW}


def test_a_kind_without_an_organisation_is_held_against_the_rule_as_well() -> None:
    rule = CompositionRule(never=("self_employed",))
    zuid = Organisation(name="Zuid", kind="municipality")
    known = jan(organisation_id=zuid.id)
    rows = [
        candidate(2, "Cor", "Drie", organisation_kind="self_employed"),
        candidate(3, "Bea", "Twee", organisation_kind="farmer"),
        candidate(4, email=known.email, organisation_kind="self_employed"),
    ]
    made = planned(rows, zuid, known, rule=rule)
    assert [row.outside for row in made.rows] == ["self_employed", "", ""]


def test_a_row_that_shares_an_address_with_an_earlier_one_says_whose_it_is() -> None:
    made = planned([candidate(2, email="info@x.nl"), candidate(3, "Els", "Berg", email="info@x.nl")])
    assert made.rows[1].why == remark("row_same_email", name="Jan Vries")


def test_colleagues_whom_the_list_changes_hide_nobody_who_shares_their_address() -> None:
    office = [jan(given_name=f"Piet {letter}", family_name="Bos", email="info@x.nl") for letter in ascii_uppercase]
    rows = [
        candidate(n, p.given_name, p.family_name, email="info@x.nl", phone=f"06{n:08}") for n, p in enumerate(office)
    ]
    new = [candidate(900, "Karel", "Appel", email="info@x.nl"), candidate(901, "K.", "Appel", email="info@x.nl")]
    made = planned([*rows, *new], *office, answers={900: Answer.SOMEONE_ELSE})
    assert made.rows[-1].why == remark("row_same_as_row", row=900)


def test_who_was_called_by_an_endless_name_is_remembered_all_the_same() -> None:
    row = candidate(5, "J" * 300, "V" * 300, email="jan@example.org")
    made = planned([row], jan(), answers={5: Answer.SAME})
    assert made.former_identities and made.rows[0].verdict is not Verdict.REJECTED
