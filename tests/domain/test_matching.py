"""Importing makes no duplicates, wipes nothing, and asks where it is not sure."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.import_plan import Answer, Candidate, ImportPlan, Policy, Verdict, remark
from copdesk.domain.matching import plan
from copdesk.domain.roster import Organisation, Participation, Person

COP = uuid4()


def candidate(row: int = 2, given_name: str = "Jan", family_name: str = "Vries", **more: Any) -> Candidate:
    return Candidate(row=row, given_name=given_name, family_name=family_name, **more)


def planned(candidates: Iterable[Candidate], *known: Any, **more: Any) -> ImportPlan:
    return plan(
        candidates,
        people=[k for k in known if isinstance(k, Person)],
        organisations=[k for k in known if isinstance(k, Organisation)],
        participations=[k for k in known if isinstance(k, Participation)],
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


def test_the_same_name_elsewhere_is_somebody_else() -> None:
    zuid = Organisation(name="Provincie Zuid")
    made = planned([candidate(organisation="Provincie Noord")], zuid, jan(organisation_id=zuid.id))
    assert verdicts(made) == [Verdict.NEW]


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
    assert len(made.people) == people


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
    assert (made.people[0].email, made.people[0].other_emails) == ("new@example.org", ("jan@example.org",))


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


names = st.sampled_from(["Jan", "jan", "Els", "Zoë", ""])
mails = st.sampled_from(["", "a@example.org", "A@example.org", "b@example.org"])
places = st.sampled_from(["", "Zuid", "ZUID", "Noord"])
someone = st.tuples(names, names, mails, places)


@given(st.lists(someone, max_size=8), st.sampled_from(list(Policy)))
def test_whatever_the_list_a_second_import_adds_nobody(lines: list[tuple[str, str, str, str]], policy: Policy) -> None:
    rows = [
        candidate(n, given, family, email=email, organisation=place)
        for n, (given, family, email, place) in enumerate(lines, 2)
    ]
    first = planned(rows, policy=policy)
    again = planned(rows, *first.entities(), policy=policy)
    assert Verdict.NEW not in verdicts(again)
    assert again.organisations == ()


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
