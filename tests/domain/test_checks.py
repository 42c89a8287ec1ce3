"""Each question about a programme comes when it should, and stays away when it should."""

import ast
import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from copdesk.domain.checks import every
from copdesk.domain.choices import BlockKind, Mode, Moment, SessionKind, SessionState, Talk
from copdesk.domain.community import CheckSettings, KindLimits, PartLimits
from copdesk.domain.methods import Method, MethodFamily, MethodPhase, MethodWords
from copdesk.domain.programme_checks import AT_FIRST, Around, Earlier, Family, checks, shown
from copdesk.domain.sessions import Block, Place
from copdesk.domain.timing import lay_out
from copdesk.sentences import SENTENCES
from tests.builders import ACTIVE, PASSIVE, D, K, N, block, community, half_day, session


def row(title: str, minutes: int, **fields: object) -> Block:
    return block(title, minutes, **({"activity": ACTIVE, "parts": (D,)} | fields))


def found(*rows: Block, around: Around | None = None, settings: dict | None = None, **fields: object):
    meeting = session(**fields)
    placed = lay_out(meeting, [b.with_(position=n) for n, b in enumerate(rows)])
    return {c.code: c for c in checks(community(**settings or {}), meeting, placed, (), around or Around())}


def method(key: str, **fields: object) -> Method:
    return Method(key=key, nl=MethodWords(name=key.title()), en=MethodWords(name=key.title()), **fields)


def library(*methods: Method):
    by_name = {m.key: m for m in methods}
    return lambda text: [by_name[t.strip().lower()] for t in text.split(",") if t.strip().lower() in by_name]


TOLD = {"parts": (K,), "activity": PASSIVE}


def test_new_knowledge_without_translating_before_the_next_is_asked_about():
    assert "translate_missing_after" in found(row("Een", 20, **TOLD), row("Twee", 20, **TOLD), row("Werk", 60))
    between = (row("Een", 20, **TOLD), row("Werk", 30), row("Twee", 20, **TOLD), row("Werk", 60))
    assert "translate_missing_after" not in found(*between)


def test_knowledge_at_the_very_end_is_asked_about_and_a_short_piece_is_not():
    assert "translate_missing_after" in found(row("Werk", 60), row("Lezing", 15, **TOLD))
    assert "translate_missing_after" not in found(row("Werk", 60), row("Lezing", 14, **TOLD))


def test_knowledge_that_is_translated_in_the_same_block_needs_nothing_more():
    assert "translate_missing_after" not in found(row("Thematafels", 75, parts=(K, D)))


def test_limits_differ_by_kind_of_session():
    knowledge = PartLimits(knowledge=60, translate=0, network=0)
    settings = CheckSettings(kind_limits=(KindLimits(kind=SessionKind.DESIGN, limits=knowledge),))
    rows = (row("Kennis", 30, parts=(K,)), row("Werk", 30), row("Contact", 30, parts=(N,)))
    assert "part_short_knowledge" not in found(*rows, settings={"checks": settings})
    asked = found(*rows, settings={"checks": settings}, kind=SessionKind.DESIGN)["part_short_knowledge"]
    assert asked.values == {"percent": 33, "limit": 60}


def test_a_part_whose_limit_is_nothing_may_be_missing():
    none = PartLimits(knowledge=0)
    assert "part_missing_knowledge" not in found(row("Werk", 30), settings={"limits": none})


def test_a_family_that_is_switched_off_asks_nothing():
    rows = (row("Lezing", 45, **TOLD),)
    off = CheckSettings(off=(Family.ACTIVE.value,))
    assert {"too_passive", "long_listening"} <= found(*rows).keys()
    assert not {"too_passive", "long_listening"} & found(*rows, settings={"checks": off}).keys()


def test_thresholds_are_settings_of_the_community():
    quick = CheckSettings(longest_listening=10, active_share=90, long_stretch=40, too_long_stretch=300)
    asked = found(row("Lezing", 15, **TOLD), row("Werk", 35), settings={"checks": quick})
    assert {"too_passive", "long_listening", "long_stretch"} <= asked.keys()
    assert asked["too_passive"].values == {"percent": 70, "limit": 90}


def test_a_gap_of_ten_minutes_is_as_good_as_a_break():
    rows = (row("Een", 90), row("Twee", 90, pin=13 * 60 + 100))
    assert "long_stretch" not in found(*rows)
    assert "too_long_stretch" in found(rows[0], rows[1].with_(pin=13 * 60 + 95))


def test_a_long_day_without_room_to_run_over_is_asked_about():
    full = (row("Ochtend", 180), row("Lunch", 60, kind=BlockKind.MEAL), row("Middag", 180))
    assert found(*full)["no_buffer"].values == {"hours": 7}
    for gives in ({"may_drop": True}, {"least": 150}, {"pin": 13 * 60 + 250}):
        assert "no_buffer" not in found(*full[:2], full[2].with_(**gives))
    assert "no_buffer" in found(*full[:2], full[2].with_(least=150, never_shorten=True))


def test_another_room_at_once_is_asked_about_unless_there_is_time_to_walk():
    here, there = row("Een", 30, room="Zaal"), row("Twee", 30, room="Kade")
    assert found(here, there)["room_change"].block_id == there.id
    assert "room_change" not in found(here, there.with_(pin=13 * 60 + 35))
    assert "room_change" not in found(here, row("Pauze", 10, kind=BlockKind.BREAK, room="Hal"), there)
    assert "room_change" not in found(here, there.with_(room="zaal"))


def test_one_room_for_two_tracks_at_once_is_asked_about():
    rows = (row("A", 30, track="1", room="Zaal"), row("B", 30, track="2", room="zaal"))
    assert found(*rows)["room_twice"].values == {"room": "Zaal"}
    assert "room_twice" not in found(rows[0], rows[1].with_(room="Kade"))


@pytest.mark.parametrize(("title", "fields", "asked"), [("Lezing", TOLD, True), ("Werk", {}, False)])
def test_listening_right_after_lunch_is_asked_about(title: str, fields: dict, asked: bool):
    rows = (row("Lunch", 60, kind=BlockKind.MEAL), row(title, 30, **fields))
    assert ("low_after_lunch" in found(*rows, starts=time(12))) is asked


def test_a_row_of_no_minutes_after_lunch_hides_no_listening():
    rows = (row("Lunch", 60, kind=BlockKind.MEAL), row("Start middag", 0), row("Lezing", 30, **TOLD))
    assert found(*rows, starts=time(12))["low_after_lunch"].values == {"minutes": 30}


@pytest.mark.parametrize(("starts", "minutes"), [(time(19, 30), 90), (time(20), 120), (time(2, 30), 90), (time(18), 0)])
def test_listening_is_asked_about_for_as_long_as_it_goes_on_after_eight(starts: time, minutes: int):
    asked = found(row("Lezing", 120, **TOLD), starts=starts).get("low_in_evening")
    assert (asked.values["minutes"] if asked else 0) == minutes


@pytest.mark.parametrize(("free", "minutes"), [(0, 50), (9, 50), (10, None)])
def test_time_off_of_ten_minutes_ends_a_stretch_of_listening(free: int, minutes: int | None):
    rows = (row("Een", 25, **TOLD), row("Twee", 25, pin=13 * 60 + 25 + free, **TOLD))
    asked = found(*rows).get("long_listening")
    assert (asked and asked.values["minutes"]) == minutes


def test_a_row_of_no_minutes_does_not_interrupt_listening():
    rows = (row("Een", 25, **TOLD), row("Doek", 0), row("Twee", 25, **TOLD))
    assert found(*rows)["long_listening"].values == {"minutes": 50}


def test_a_round_that_fits_is_left_alone_and_one_that_does_not_gets_tables():
    turns = row("Rondje", 180, talk=Talk.PLENARY, moment=Moment.ROUND, minutes_each=8)
    assert "round_too_long" not in found(turns, expected=22)
    assert found(turns, expected=24)["round_too_long"].values["tables"] == 3


def test_tables_get_smaller_until_the_round_fits():
    turns = row("Rondje", 30, talk=Talk.PLENARY, minutes_each=8)
    values = found(turns, expected=24)["round_too_long"].values
    assert (values["tables"], values["size"], values["needed"]) == (8, 3, 24)


def test_a_round_at_tables_is_measured_by_the_table():
    turns = row("Rondje", 60, kind=BlockKind.SMALL_GROUPS, group_size=8, minutes_each=8)
    asked = found(turns, expected=24)
    assert asked["table_round_too_long"].values == {"people": 8, "each": 8, "total": 64, "minutes": 60}
    assert "table_round_too_long" not in found(turns.with_(minutes=64), expected=24)


def test_reporting_back_takes_as_long_as_there_are_groups():
    back = row("Terugkoppeling", 20, minutes_each=5)
    tracks = [row("Werk", 60, track=t, room=t, lead="Bo") for t in "ABCDE"]
    assert found(*tracks, back)["report_back_too_long"].values == {"groups": 5, "each": 5, "total": 25, "minutes": 20}
    assert "report_back_too_long" not in found(*tracks[:4], back)


READY = {"state": SessionState.READY}


def test_groups_nobody_named_are_asked_about_once_the_session_is_ready():
    groups = row("Casus", 70, kind=BlockKind.SMALL_GROUPS, group_size=7)
    assert "groups_incomplete" not in found(groups, expected=28)
    assert found(groups, expected=28, **READY)["groups_incomplete"].values == {"missing": 4, "groups": 4}
    assert "groups_incomplete" not in found(groups, expected=7, **READY)


@pytest.mark.parametrize("pairs", [{"talk": Talk.PAIRS, "group_size": 4}, {"group_size": 2}])
def test_pairs_need_no_theme_room_or_host(pairs: dict):
    assert "groups_incomplete" not in found(row("Duo", 15, kind=BlockKind.SMALL_GROUPS, **pairs), expected=28, **READY)


def test_how_long_each_group_reports_back_is_asked_once_the_session_is_ready():
    tables = tuple(Place(theme=t, room="Zaal", host="Bo") for t in "ABC")
    rows = (row("Tafels", 45, places=tables), row("Terugkoppeling", 20))
    assert found(*rows, **READY)["report_back_each"].values == {"groups": 3, "minutes": 20}
    assert "report_back_each" not in found(*rows)
    assert "report_back_each" not in found(rows[0], rows[1].with_(minutes_each=5), **READY)
    assert "report_back_each" not in found(row("Gesprek", 45), rows[1], **READY)


def test_a_good_afternoon_that_is_ready_raises_no_question_about_its_groups():
    meeting, blocks = half_day()
    ready = meeting.with_(expected=30, **READY)
    assert checks(community(), ready, lay_out(ready, blocks)) == ()


def test_tables_that_lack_a_host_are_counted():
    tables = tuple(Place(theme=t, room="Zaal", host="Bo" if t == "A" else "") for t in "ABC")
    assert found(row("Thematafels", 45, places=tables))["groups_incomplete"].values == {"missing": 2, "groups": 3}


def test_a_session_without_opening_or_check_out_is_asked_about():
    asked = found(row("Een", 20), row("Twee", 20), row("Drie", 20))
    assert {"no_opening", "no_check_out"} <= asked.keys()
    framed = found(row("Welkom", 5), row("Twee", 40), row("Tot slot", 5, kind=BlockKind.CLOSING))
    assert not {"no_opening", "no_check_out"} & framed.keys()


def test_open_actions_want_a_look_back():
    rows = (row("Welkom", 5), row("Werk", 40), row("Check-out", 5))
    left = Around(open_actions=3)
    assert found(*rows, around=left)["actions_unvisited"].values == {"count": 3}
    assert "actions_unvisited" not in found(*rows, row("Acties", 15, moment=Moment.LOOK_BACK), around=left)


def test_a_method_is_asked_about_when_the_group_is_too_small_or_too_large():
    known = Around(people=12, methods=library(method("vissenkom", fewest=15), method("rondje", most=8)))
    asked = found(row("Een", 30, method="Vissenkom"), row("Twee", 30, method="Rondje"), around=known)
    assert asked["method_too_few"].values == {"method": "Vissenkom", "people": 12, "limit": 15}
    assert asked["method_too_many"].values == {"method": "Rondje", "people": 12, "limit": 8}
    in_groups = row("Twee", 30, method="Rondje", kind=BlockKind.SMALL_GROUPS, group_size=6)
    assert "method_too_many" not in found(in_groups, around=known)


def test_a_method_for_subgroups_is_measured_by_all_who_come():
    known = Around(people=30, methods=library(method("tafels", fewest=9, most=40, subgroup=6)))
    tables = row("Tafels", 45, method="Tafels", kind=BlockKind.SMALL_GROUPS, group_size=6)
    assert not {"method_too_few", "method_too_many"} & found(tables, around=known).keys()
    assert "method_too_few" in found(tables, around=known, expected=8)


def test_in_pairs_a_method_can_be_for_any_number():
    known = Around(people=30, methods=library(method("check-in", most=25)))
    check_in = row("Check-in in tweetallen", 15, method="Check-in")
    assert "method_too_many" in found(check_in, around=known)
    assert "method_too_many" not in found(check_in.with_(talk=Talk.PAIRS), around=known)


def test_drinks_and_a_cafe_may_be_the_same_every_time():
    before = Around(earlier=(earlier(row("Borrel", 30, method="Netwerkborrel"), row("Gesprek", 60, method="Salon")),))
    drinks = row("Borrel", 30, method="Netwerkborrel", kind=BlockKind.DRINKS)
    talk = row("Gesprek", 60, method="Salon")
    assert "method_repeated" not in found(drinks, around=before)
    assert "method_repeated" in found(talk, around=before)
    assert "method_repeated" not in found(talk, around=before, kind=SessionKind.CAFE)


def test_a_share_just_below_its_limit_never_reads_as_the_limit_itself():
    rows = (row("Werk", 328), row("Kennis", 372, parts=(K,)), row("Contact", 300, parts=(N,)))
    assert found(*rows)["part_short_translate"].values == {"percent": 32, "limit": 33}


def test_people_are_compared_with_sessions_of_the_same_kind():
    pairs = row("Werk", 60, talk=Talk.PAIRS)
    before = Around(people=20, earlier=(earlier(pairs),))
    assert "speaking_less" not in found(pairs.with_(talk=Talk.PLENARY), around=before, kind=SessionKind.CAFE)


def test_a_method_that_needs_a_room_is_asked_about_online():
    known = Around(methods=library(method("wandeling", online=False)))
    walk = row("Lopen", 30, method="wandeling")
    assert "method_not_online" in found(walk, around=known, mode=Mode.ONLINE)
    assert "method_not_online" not in found(walk, around=known)


def earlier(*rows: Block, **fields: object) -> Earlier:
    meeting = session(**({"day": date(2018, 9, 20), "title": "Vorige"} | fields))
    return Earlier(meeting, lay_out(meeting, [b.with_(position=n) for n, b in enumerate(rows)]))


def test_a_method_of_one_of_the_last_sessions_is_marked():
    before = Around(earlier=(earlier(row("Werk", 60, method="Wereldcafé")),))
    again = found(row("Anders", 60, method="wereldcafe"), around=before)["method_repeated"]
    assert again.values == {"method": "wereldcafe", "title": "Vorige"}


def test_a_method_may_come_again_after_a_rest():
    others = [earlier(row("Werk", 60)) for _ in range(4)]
    before = Around(earlier=(*others, earlier(row("Werk", 60, method="Wereldcafé"))))
    assert "method_repeated" not in found(row("Anders", 60, method="Wereldcafé"), around=before)


def test_a_check_out_may_come_every_time():
    ritual = method("check-out", family=MethodFamily.CLOSING, phase=MethodPhase.CLOSING)
    before = Around(earlier=(earlier(row("Slot", 15, method="Check-out")),), methods=library(ritual))
    assert "method_repeated" not in found(row("Slot", 15, method="Check-out"), around=before)


def test_the_same_venue_twice_in_a_row_is_marked():
    before = Around(earlier=(earlier(venue="De Kade"),))
    assert found(row("Werk", 30), around=before, venue="de kade")["venue_twice"].values == {"venue": "de kade"}
    assert "venue_twice" not in found(row("Werk", 30), around=before, venue="Het Plein")
    assert "venue_twice" not in found(row("Werk", 30), around=before, venue="De Kade", mode=Mode.ONLINE)


def test_speaking_much_less_than_last_time_is_asked_about():
    pairs = row("Werk", 60, talk=Talk.PAIRS)
    before = Around(people=20, earlier=(earlier(pairs),))
    asked = found(pairs.with_(talk=Talk.PLENARY), around=before)["speaking_less"]
    assert asked.values == {"minutes": 3, "usual": 30}
    assert "speaking_less" not in found(pairs, around=before)


def test_speaking_is_not_compared_when_nobody_knows_how_many_come():
    plenary, pairs = row("Gesprek", 60, talk=Talk.PLENARY), row("Duo", 60, talk=Talk.PAIRS)
    assert "speaking_less" not in found(plenary, around=Around(earlier=(earlier(pairs),)))
    before = Around(earlier=(earlier(plenary), earlier(pairs)))
    assert found(plenary, around=before, expected=20)["speaking_less"].values == {"minutes": 3, "usual": 16}


def test_checks_of_a_good_afternoon_stay_quiet_with_the_sessions_before_it():
    meeting, blocks = half_day()
    placed = lay_out(meeting, blocks)
    last = meeting.with_(id=session().id, day=date(2018, 9, 20))
    assert checks(community(), meeting, placed, (), Around(people=30, earlier=(Earlier(last, placed, 29),))) == ()


def test_a_draft_shows_the_warning_first_and_three_in_all():
    meeting = session()
    asked = checks(community(), meeting, lay_out(meeting, [row("Lezing", 200, **TOLD), row("Nog een", 60, pin=0)]))
    few = shown(meeting, asked)
    assert len(few) == AT_FIRST < len(asked) and few[0].severity == "warning"
    assert {c.code for c in shown(meeting.with_(state=SessionState.READY), asked)} == {c.code for c in asked}


def questions() -> Iterator[tuple[str, set[str]]]:
    """Yield the code of each question in the source, with the names of its values."""
    for path in Path(every.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if called and node.func.id in ("question", "warning") and isinstance(node.args[0], ast.Constant):
                keywords = {k.arg for k in node.keywords}
                yield node.args[0].value, set() if None in keywords else keywords


@pytest.mark.parametrize(("code", "values"), sorted(questions(), key=str))
def test_every_question_has_a_sentence_with_its_values(code: str, values: set[str]):
    named = set(re.findall(r"{(\w+)}", SENTENCES[code][0]))
    assert named <= values or not values


def test_every_family_has_a_check_and_every_check_a_family():
    assert {rule.family for rule in every.ALL} == set(Family)


def test_listening_on_end_is_told_in_full_at_the_block_where_it_becomes_too_long():
    talks = [row(f"Lezing {n}", 20, **TOLD) for n in range(3)]
    asked = found(*talks, row("Werk", 60))["long_listening"]
    assert (asked.values, asked.block_id) == ({"minutes": 60}, talks[1].id)
