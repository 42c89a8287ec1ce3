"""What a session gives, and what it should be asked about."""

from fractions import Fraction

import pytest

from copdesk.domain.choices import Activity, BlockKind, SessionKind
from copdesk.domain.programme_checks import Severity, balance, checks
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.domain.timing import lay_out
from tests.builders import ACTIVE, PASSIVE, D, K, N, block, community, half_day, session


def codes(meeting: Session, blocks: tuple[Block, ...], **settings: object) -> list[str]:
    return [c.code for c in checks(community(**settings), meeting, lay_out(meeting, blocks))]


def with_two_lectures() -> tuple[Session, tuple[Block, ...]]:
    meeting, blocks = half_day()
    lecture = {"parts": (K,), "activity": Activity.PASSIVE, "title": "Lezing", "kind": BlockKind.PLENARY}
    return meeting, tuple(b.with_(**lecture) if b.minutes in (45, 70) else b for b in blocks)


def test_the_half_day_gives_30_155_and_75_minutes():
    meeting, blocks = half_day()
    found = balance(lay_out(meeting, blocks))
    assert (found.knowledge, found.translate, found.network) == (30, 155, 75)


def test_the_half_day_is_77_per_cent_active():
    meeting, blocks = half_day()
    share = balance(lay_out(meeting, blocks)).active_share
    assert share == Fraction(185, 240)
    assert round(100 * share) == 77


def test_a_good_half_day_raises_no_question():
    assert codes(*half_day()) == []


def test_two_lectures_instead_are_too_passive_and_leave_too_little_to_share():
    found = codes(*with_two_lectures())
    assert {"too_passive", "part_short_translate", "long_listening"} <= set(found)


def test_a_missing_part_is_asked_about():
    meeting, blocks = half_day()
    no_knowledge = tuple(b.with_(parts=(D,)) if b.parts == (K,) else b for b in blocks)
    assert "part_missing_knowledge" in codes(meeting, no_knowledge)


def test_a_cafe_and_a_community_without_three_parts_are_left_alone():
    meeting, blocks = with_two_lectures()
    assert not [c for c in codes(meeting.with_(kind=SessionKind.CAFE), blocks) if c.startswith("part")]
    assert not [c for c in codes(meeting, blocks, three_parts=False) if c.startswith("part")]


def test_a_block_with_two_parts_gives_half_to_each():
    found = balance(lay_out(session(), [block(minutes=75, parts=(K, D), activity=ACTIVE)]))
    assert (found.knowledge, found.translate) == (Fraction(75, 2), Fraction(75, 2))


def test_a_walk_in_counts_for_nothing_and_drinks_for_network():
    rows = [
        block(minutes=30, kind=BlockKind.WALK_IN, parts=(N,), activity=ACTIVE),
        block(minutes=20, kind=BlockKind.DRINKS, position=1),
    ]
    found = balance(lay_out(session(), rows))
    assert (found.network, found.programme_minutes) == (20, 0)


def test_of_parallel_tracks_only_the_longest_counts():
    rows = [
        block(minutes=40, track="A", parts=(D,), activity=ACTIVE),
        block(minutes=60, track="B", parts=(D,), activity=ACTIVE, position=1),
    ]
    assert balance(lay_out(session(), rows)).translate == 60


def test_an_overlap_is_a_warning():
    meeting = session()
    rows = (block(minutes=60, activity=ACTIVE), block(position=1, pin=13 * 60 + 30, activity=ACTIVE))
    warnings = [c for c in checks(community(), meeting, lay_out(meeting, rows)) if c.severity is Severity.WARNING]
    assert [(c.code, c.values["minutes"]) for c in warnings] == [("overlap", 30)]


def test_an_overlap_names_both_blocks():
    meeting = session()
    rows = (
        block(minutes=60, title="Opening", activity=ACTIVE),
        block(position=1, title="Lezing", pin=13 * 60 + 30, activity=ACTIVE),
    )
    found = next(c for c in checks(community(), meeting, lay_out(meeting, rows)) if c.code == "overlap")
    assert (found.values["title"], found.values["other"]) == ("Lezing", "Opening")


def test_an_answer_on_purpose_stays_with_its_check():
    meeting, blocks = with_two_lectures()
    answer = CheckAnswer(session_id=meeting.id, code="too_passive", because="gastsprekers uit Leiden")
    found = checks(community(), meeting, lay_out(meeting, blocks), [answer])
    assert next(c for c in found if c.code == "too_passive").accepted == "gastsprekers uit Leiden"


def test_time_in_which_two_blocks_lie_over_each_other_counts_once():
    rows = [block(minutes=180, activity=ACTIVE), block(minutes=60, position=1, pin=15 * 60 + 30, activity=PASSIVE)]
    placed = lay_out(session(), rows)
    assert (balance(placed).active, balance(placed).passive) == (180, 30)


@pytest.mark.parametrize(("active", "percent"), [((185, 55), 77), ((2, 1), 66), ((1, 0), 100), ((0, 0), None)])
def test_the_active_share_is_told_in_whole_percents_downwards(active: tuple[int, int], percent: int | None):
    rows = [block(minutes=m, activity=a) for m, a in zip(active, (ACTIVE, PASSIVE), strict=True)]
    assert balance(lay_out(session(), rows)).active_percent == percent
