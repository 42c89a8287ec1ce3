"""Of several roles in one community, the one that still runs and weighs most counts first."""

from datetime import date

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.participating import by_weight, is_in
from tests import builders

CLIMATE, ZOE = builders.community(), builders.person()


def way(role: Role, **fields: object) -> builders.Participation:
    return builders.participation(ZOE, CLIMATE, role=role, **fields)


def test_who_left_is_in_until_that_day_and_not_after() -> None:
    left = way(Role.PARTICIPANT, until=date(2024, 5, 1))
    assert is_in(left, date(2024, 5, 1)) and is_in(left, None) and not is_in(left, date(2024, 5, 2))


def test_taking_part_comes_before_guiding() -> None:
    ways = [way(Role.FACILITATOR), way(Role.PARTICIPANT)]
    assert [found.role for found in by_weight(ways)] == [Role.PARTICIPANT, Role.FACILITATOR]


def test_what_has_ended_or_was_cancelled_comes_after_what_runs() -> None:
    over = way(Role.PARTICIPANT, until=date(2025, 1, 1))
    gone = way(Role.PARTICIPANT, status=ParticipationStatus.CANCELLED)
    guides = way(Role.FACILITATOR)
    assert by_weight([gone, over, guides]) == [guides, over, gone]
