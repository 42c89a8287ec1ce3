"""The afternoon of the climate community: a good one raises no question, one full of lectures does."""

from copdesk.domain.choices import Activity, BlockKind, Part
from copdesk.domain.sessions import Block
from tests.scenarios.conftest import codes, families

WORK = ("1-2-4-allen en thematafels", "Vier groepen: eigen casus")


def lectures(entity):
    """Return an entity, and a lecture in place of a block of work."""
    if not isinstance(entity, Block) or entity.title not in WORK:
        return entity
    told = {"kind": BlockKind.PLENARY, "parts": (Part.KNOWLEDGE,), "activity": Activity.PASSIVE}
    return entity.with_(title="Lezing", method="", group_size=None, places=(), **told)


def afternoon(sessions):
    return next(session for session in sessions if session["number"] == "13")


def test_the_afternoon_gives_the_minutes_it_should(look, system):
    session = afternoon(look(system("S1")))
    assert session["minutes"] == {"knowledge": 30, "translate": 155, "network": 75}
    assert session["activity_minutes"] == {"active": 170, "mixed": 30, "passive": 40}
    assert session["active_share"] == 0.77


def test_the_good_afternoon_raises_no_question(look, system):
    assert afternoon(look(system("S1")))["checks"] == []


def test_with_lectures_instead_of_work_it_is_too_passive_and_nobody_translates(look, system):
    session = afternoon(look(map(lectures, system("S1"))))
    assert {"too_passive", "part_short_translate", "translate_missing_after", "long_listening"} <= codes(session)
    assert {"parts", "translate", "active", "speaking"} <= families(session)


def test_with_lectures_people_speak_less_than_they_are_used_to(look, system):
    session = afternoon(look(map(lectures, system("S1"))))
    check = next(c for c in session["checks"] if c["code"] == "speaking_less")
    assert check["values"]["minutes"] < check["values"]["usual"]
    assert check["values"]["minutes"] == round(session["speaking_minutes"]["each"])
