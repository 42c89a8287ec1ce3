"""The papers for the house: numbers per meal without a name, and who sleeps in which room."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from copdesk.documents import kitchen, rooms
from copdesk.domain.choices import EnrolmentState
from copdesk.domain.language import Language
from copdesk.domain.roster import Attendance, Person, SessionEnrolment, Stay
from copdesk.domain.sessions import Session
from copdesk.samples import filling
from copdesk.store import house_papers
from copdesk.store.workbook import Workbook
from tests import builders
from tests.documents.checks import sound
from tests.documents.reading import Element, Reading, squeezed

MADE = date(2011, 10, 1)


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """The path with sessions of twenty-four hours."""
    workbook = builders.new_workbook(tmp_path)
    filling.fill(workbook, "S2")
    yield workbook
    workbook.close()


@pytest.fixture
def session(workbook: Workbook) -> Session:
    return next(one for one in workbook.all(Session) if one.number == "1")


def tables(reading: Reading) -> list[list[list[str]]]:
    return [
        [[squeezed(cell.text) for cell in row.kids if isinstance(cell, Element)] for row in table.all("TR")]
        for table in reading.root.all("Table")
    ]


def test_who_leaves_before_the_night_has_dinner_and_no_breakfast(workbook: Workbook, session: Session) -> None:
    paper = house_papers.kitchen(workbook, session.id, MADE)
    people = {meal.title: meal.people for meal in paper.meals}
    guides = people["Lunch"] - 20
    assert people["Diner"] == 20 + guides and people["Ontbijt"] == 19 + guides and guides > 0


def test_the_kitchen_reads_a_table_for_each_day_and_totals(workbook: Workbook, session: Session) -> None:
    first, second, totals = tables(sound(kitchen.render(house_papers.kitchen(workbook, session.id, MADE))))
    assert [row[1] for row in first[1:]] == ["Diner"]
    assert [row[1] for row in second[1:]] == ["Ontbijt", "Pauze", "Lunch"]
    assert totals[1:] == [["vegetarisch", "3"], ["geen noten", "1"]]


def test_the_kitchen_reads_no_name(workbook: Workbook, session: Session) -> None:
    words = sound(kitchen.render(house_papers.kitchen(workbook, session.id, MADE))).words
    names = {person.family_name for person in workbook.all(Person)} | {p.given_name for p in workbook.all(Person)}
    assert not [name for name in names if f" {name} " in words]


def test_every_sleeper_has_a_row_and_the_two_others_are_counted(workbook: Workbook, session: Session) -> None:
    reading = sound(rooms.render(house_papers.rooms(workbook, session.id, MADE)))
    (table,) = tables(reading)
    sleeping = [stay for stay in workbook.all(Stay, session_id=session.id) if stay.night]
    assert len(table) - 1 == len(sleeping) == 19
    assert "2 mensen slapen thuis of elders" in reading.words


def test_who_has_no_room_yet_stands_last(workbook: Workbook, session: Session) -> None:
    stay = next(one for one in workbook.all(Stay, session_id=session.id) if one.room == "1")
    with workbook.edit() as edit:
        edit.put(stay.with_(room=""))
    (table,) = tables(sound(rooms.render(house_papers.rooms(workbook, session.id, MADE))))
    assert table[-1][0] == "nog geen kamer"


def test_a_session_without_anything_says_so_in_both_languages(tmp_path: Path) -> None:
    workbook = builders.new_workbook(tmp_path)
    somewhere = builders.community(language=Language.ENGLISH)
    bare = builders.session(somewhere.id)
    builders.fill(workbook, [somewhere, bare])
    assert "Nobody is down" in sound(rooms.render(house_papers.rooms(workbook, bare.id, MADE))).words
    assert "no break, meal" in sound(kitchen.render(house_papers.kitchen(workbook, bare.id, MADE))).words
    workbook.close()


def test_who_cancelled_sleeps_in_no_room_though_the_stay_is_kept(workbook: Workbook, session: Session) -> None:
    stay = next(one for one in workbook.all(Stay, session_id=session.id) if one.night)
    known = workbook.all(SessionEnrolment, session_id=session.id, person_id=stay.person_id)
    entry = known[0] if known else SessionEnrolment(session_id=session.id, person_id=stay.person_id)
    marks = workbook.all(Attendance, session_id=session.id, person_id=stay.person_id)
    with workbook.edit() as edit:
        edit.put(entry.with_(state=EnrolmentState.CANCELLED))
        for mark in marks:
            edit.remove(mark)
    assert house_papers.rooms(workbook, session.id, MADE).beds == 18
    assert workbook.get(Stay, stay.id) == stay


def test_who_goes_at_an_earlier_hour_than_they_came_goes_the_next_day(workbook: Workbook, session: Session) -> None:
    stay = next(one for one in workbook.all(Stay, session_id=session.id) if one.night)
    with workbook.edit() as edit:
        edit.put(stay.with_(arrives=18 * 60 + 30, leaves=9 * 60 + 30))
    sleepers = [one for _, room in house_papers.rooms(workbook, session.id, MADE).rooms for one in room]
    (early,) = [one for one in sleepers if one.arrives and (one.arrives.hour, one.arrives.minute) == (18, 30)]
    assert early.leaves is not None and (early.leaves.date() - session.day).days == 1
