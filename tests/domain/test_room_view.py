"""The room sees what stands on the list for the room, and nothing else."""

from dataclasses import asdict, fields, replace
from datetime import date, time

from copdesk.domain.choices import (
    Audience,
    BlockKind,
    Certainty,
    Decision,
    HarvestKind,
    Purpose,
    QuoteConsent,
    SessionKind,
    Talk,
)
from copdesk.domain.consent import Consent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.live import Course
from copdesk.domain.room_view import RoomBlock, RoomGroup, RoomView, agreements_of, room_view, showable
from copdesk.domain.running import begin
from copdesk.domain.season import ThemeGroup
from copdesk.domain.sessions import Block, Place
from tests.builders import block, community, person, session

MEETING = session(starts=time(13), technical_host="GEHEIM", route="GEHEIM", address="GEHEIM", aim="GEHEIM")
HIDDEN = "lead helpers for_facilitator plan_b materials set_up harvest how_it_went method section gap_name"
ALL_SECRET = dict.fromkeys(HIDDEN.split(), "GEHEIM")
WORK = block(
    "Thematafels",
    40,
    position=1,
    kind=BlockKind.SMALL_GROUPS,
    for_participants="Kies één vraag.",
    places=(Place(theme="Water", room="Zaal 1", host="GEHEIM"), Place(theme="Vervallen", room="Hok", cancelled=True)),
    **ALL_SECRET,
)
SOMEBODY, HERE = person(), community(house_agreements="- We luisteren.\n\n• Wat hier gezegd wordt, blijft hier.\n")


def running(*blocks: Block) -> Course:
    fresh = Course(MEETING, blocks, (), 13 * 3600)
    return replace(fresh, runs=begin(fresh), second=(13 * 60 + 10) * 60)


def card(**more: object) -> HarvestItem:
    usual = {"community_id": HERE.id, "kind": HarvestKind.QUOTE, "text": "Ineens zag ik het.", "on": date(2018, 11, 15)}
    return HarvestItem.model_validate(usual | {"consent": QuoteConsent.GIVEN, "person_id": SOMEBODY.id} | more)


def test_nothing_but_the_list_can_reach_the_room():
    seen = room_view(running(WORK, block("Pauze", 15, position=2, **ALL_SECRET)))
    assert "GEHEIM" not in str(asdict(seen))
    assert {f.name for f in fields(RoomView)} == {"now", "next", "next_at", "agreements", "cards"}
    assert {f.name for f in fields(RoomBlock)} == {"title", "assignment", "groups", "ends", "left", "tone"}
    assert {f.name for f in fields(RoomGroup)} == {"theme", "room"}


def test_the_room_sees_what_goes_on_and_what_comes_next():
    seen = room_view(running(WORK, block("Pauze", 15, position=2)))
    assert (seen.now[0].title, seen.now[0].assignment, seen.now[0].left) == ("Thematafels", "Kies één vraag.", 30 * 60)
    assert (seen.next, seen.next_at) == (("Pauze",), "13:40")


def test_the_groups_of_a_block_are_shown_with_their_rooms_and_without_their_hosts():
    assert room_view(running(WORK)).now[0].groups == (RoomGroup("Water", "Zaal 1"),)


STAND = (ThemeGroup(community_id=HERE.id, name="Stad"), ThemeGroup(community_id=HERE.id, name="Water"))


def groups(*, kind: SessionKind = SessionKind.MEETING, **fields: object) -> tuple[RoomGroup, ...]:
    """What the room is told of the groups in a block that names no places itself."""
    course = running(WORK.with_(places=(), **fields))
    return room_view(replace(course, session=MEETING.with_(kind=kind)), STAND).now[0].groups


def test_standing_groups_are_shown_where_theme_groups_meet():
    assert groups(kind=SessionKind.THEME_GROUP) == (RoomGroup("Stad", ""), RoomGroup("Water", ""))


def test_in_any_other_session_small_groups_are_not_the_standing_ones():
    assert groups() == ()


def test_a_track_that_bears_the_name_of_a_standing_group_shows_it():
    assert groups(track="water", room="Zaal 2") == (RoomGroup("Water", "Zaal 2"),)


def test_pairs_are_never_standing_groups():
    assert groups(kind=SessionKind.THEME_GROUP, talk=Talk.PAIRS) == ()
    assert groups(talk=Talk.PAIRS, track="Water") == ()


def test_what_was_cancelled_does_not_stand_under_next():
    gone = block("Vervallen", 20, position=2, certainty=Certainty.CANCELLED)
    assert room_view(running(WORK, gone, block("Pauze", 15, position=3))).next == ("Pauze",)


def test_what_is_for_the_crew_alone_is_neither_now_nor_next():
    seen = room_view(running(block("Opbouw", 30, crew_only=True), block("Crew", 5, position=1, crew_only=True), WORK))
    assert (seen.now, seen.next) == ((), ("Thematafels",))


def test_agreements_are_shown_one_a_line():
    assert agreements_of(HERE) == ("We luisteren.", "Wat hier gezegd wordt, blijft hier.")


def test_a_quote_is_shown_only_with_consent():
    assert [i.consent for i in showable([card(), card(consent=QuoteConsent.ASKED)], [])] == [QuoteConsent.GIVEN]


def test_who_no_longer_wants_to_be_quoted_is_not_shown():
    no = [
        Consent(person_id=SOMEBODY.id, purpose=purpose, decision=Decision.WITHDRAWN, on=date(2019, 1, 1))
        for purpose in (Purpose.QUOTE_ANONYMOUS,)
    ]
    assert showable([card()], no) == ()


def test_what_the_group_learnt_needs_no_consent():
    lesson = card(kind=HarvestKind.LESSON, consent=QuoteConsent.NOT_ASKED, audience=Audience.GROUP, person_id=None)
    assert showable([lesson], []) == (lesson,)
