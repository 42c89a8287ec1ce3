"""Candidates are scored, ranked with ties, and chosen or not, with a day and a reason."""

from datetime import date

import pytest
from pydantic import ValidationError

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.roster import Participation, Score
from copdesk.domain.selection import (
    Outcome,
    decided,
    is_candidate,
    outcome,
    renamed,
    scored,
    standings,
    tally,
    with_criteria_renamed,
    with_status,
)
from tests import builders

CRITERIA = ("pionier", "eigen plek")
HERE = builders.community(criteria=CRITERIA)
TODAY = date(2022, 3, 1)


def candidate(*points: int, **fields: object) -> Participation:
    given = [Score(criterion=c, points=p) for c, p in zip(CRITERIA, points, strict=False)]
    usual = {"status": ParticipationStatus.CANDIDATE, "scores": given}
    return builders.participation(builders.person(), HERE, **(usual | fields))


def test_candidates_stand_by_their_total_and_equals_share_a_rank():
    ways = [candidate(1, 2), candidate(5, 4), candidate(4, 5), candidate(2, 2)]
    found = standings(ways, CRITERIA)
    assert [(s.total, s.rank, s.tied) for s in found] == [
        (9, 1, True),
        (9, 1, True),
        (4, 3, False),
        (3, 4, False),
    ]


def test_equals_stay_in_the_order_in_which_they_were_given():
    ways = [candidate(3, 3), candidate(2, 4), candidate(4, 2)]
    assert [s.way for s in standings(ways, CRITERIA)] == ways


def test_what_is_not_scored_counts_for_nothing_and_is_told():
    (found,) = standings([candidate(4)], CRITERIA)
    assert (found.points, found.total, found.complete) == ((4, None), 4, False)


def test_points_for_a_criterion_that_is_gone_do_not_count():
    (found,) = standings([candidate(4, 5)], ["eigen plek"])
    assert (found.points, found.total, found.complete) == ((5,), 5, True)


def test_a_score_replaces_the_one_before_and_can_be_taken_away():
    way = scored(scored(candidate(), "pionier", 2), "pionier", 5)
    assert [s.points for s in way.scores] == [5]
    assert scored(way, "pionier", None).scores == ()


@pytest.mark.parametrize("points", [0, 6, -1])
def test_points_go_from_one_to_five(points: int):
    with pytest.raises(ValidationError):
        scored(candidate(), "pionier", points)


@pytest.mark.parametrize(
    ("became", "status"),
    [
        (Outcome.CHOSEN, ParticipationStatus.ENROLLED),
        (Outcome.NOT_CHOSEN, ParticipationStatus.NOT_CHOSEN),
    ],
)
def test_a_decision_has_a_day_and_can_be_opened_again(became: Outcome, status: ParticipationStatus):
    way = decided(candidate(decision="Twee uit één dorp."), became, TODAY)
    assert (way.status, way.decided_on, way.decision, outcome(way)) == (status, TODAY, "Twee uit één dorp.", became)
    again = decided(way, Outcome.OPEN, TODAY)
    assert (again.status, again.decided_on, outcome(again)) == (ParticipationStatus.CANDIDATE, None, Outcome.OPEN)


def test_a_decision_that_turns_takes_its_reason_away_and_one_that_stays_keeps_it():
    way = decided(candidate(decision="Al iemand van dit waterschap."), Outcome.NOT_CHOSEN, TODAY)
    assert decided(way, Outcome.NOT_CHOSEN, TODAY).decision == way.decision
    assert [decided(way, became, TODAY).decision for became in (Outcome.CHOSEN, Outcome.OPEN)] == ["", ""]


@pytest.mark.parametrize(
    ("became", "status", "reason"),
    [
        (Outcome.NOT_CHOSEN, ParticipationStatus.ENROLLED, ""),
        (Outcome.NOT_CHOSEN, ParticipationStatus.INVITED, ""),
        (Outcome.NOT_CHOSEN, ParticipationStatus.CANDIDATE, ""),
        (Outcome.NOT_CHOSEN, ParticipationStatus.NOT_CHOSEN, "Vol."),
        (Outcome.CHOSEN, ParticipationStatus.NOT_CHOSEN, ""),
        (Outcome.CHOSEN, ParticipationStatus.CANCELLED, "Vol."),
        (Outcome.CHOSEN, ParticipationStatus.ALUMNUS, "Vol."),
        (Outcome.OPEN, ParticipationStatus.ENROLLED, "Vol."),
    ],
)
def test_a_status_that_turns_a_decision_takes_its_reason_away(
    became: Outcome, status: ParticipationStatus, reason: str
):
    way = with_status(decided(candidate(decision="Vol."), became, TODAY), status, TODAY)
    assert (way.status, way.decision) == (status, reason)


def test_of_34_candidates_20_are_chosen_and_14_are_not():
    ways = [decided(candidate(3, 3, decision="Past."), Outcome.CHOSEN, TODAY) for _ in range(20)]
    ways += [decided(candidate(2, 1, decision="Vol."), Outcome.NOT_CHOSEN, TODAY) for _ in range(13)]
    ways += [decided(candidate(2, 1), Outcome.NOT_CHOSEN, TODAY)]
    found = tally(ways)
    assert (found.candidates, found.chosen, found.not_chosen, found.open, found.unexplained) == (34, 20, 14, 0, 1)


def test_who_withdraws_after_being_chosen_was_chosen_nonetheless():
    way = decided(candidate(), Outcome.CHOSEN, TODAY).with_(status=ParticipationStatus.CANCELLED)
    assert is_candidate(way) and outcome(way) is Outcome.CHOSEN


@pytest.mark.parametrize(
    "fields",
    [
        {"role": Role.FACILITATOR},
        {"status": ParticipationStatus.ENROLLED},
        {"status": ParticipationStatus.CANCELLED},
    ],
)
def test_who_leads_simply_enrolled_or_withdrew_in_time_is_no_candidate(fields: dict):
    assert not is_candidate(candidate(**({"scores": ()} | fields)))


def test_scores_go_along_when_a_criterion_gets_other_words():
    names = renamed(CRITERIA, ("durver", "eigen plek"))
    assert names == {"pionier": "durver"}
    assert standings([with_criteria_renamed(candidate(4, 1), names)], ["durver", "eigen plek"])[0].points == (4, 1)


@pytest.mark.parametrize("after", [("eigen plek", "pionier"), ("pionier",), ("pionier", "eigen plek", "nieuw")])
def test_moving_adding_or_dropping_a_criterion_renames_nothing(after: tuple[str, ...]):
    assert renamed(CRITERIA, after) == {}
