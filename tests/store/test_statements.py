"""Entities read and written by the driver alone: what is damaged is told, and nobody's words with it."""

from pathlib import Path
from uuid import uuid4

import pytest

from copdesk.domain.problems import Problem
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.store import keys
from copdesk.store.engine import translate
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook, participation, person

DAMAGE = {
    "text that is none": (Person, "UPDATE person SET given_name = CAST(X'476568656dff' AS TEXT)"),
    "bytes in the place of text": (Person, "UPDATE person SET given_name = X'ff'"),
    "a list that is none": (Person, "UPDATE person SET other_emails = '['"),
    "a number in the place of a day": (Participation, "UPDATE participation SET since = 5"),
    "a choice that is not on the list": (Participation, "UPDATE participation SET role = 'zanger'"),
}


@pytest.fixture
def filled(tmp_path: Path) -> Workbook:
    """A workbook in which one person takes part in one community."""
    workbook, place, somebody = new_workbook(tmp_path), community(), person()
    fill(workbook, [place, somebody, participation(somebody, place)])
    return workbook


@pytest.mark.parametrize("what", DAMAGE)
def test_a_damaged_row_is_told_as_damage_without_its_words(filled: Workbook, what: str) -> None:
    kind, statement = DAMAGE[what]
    filled.connection.raw.execute(statement)
    with pytest.raises(Problem) as told:
        filled.all(kind)
    assert told.value.code == "file_damaged" and told.value.__cause__ is None
    assert translate(told.value) is told.value
    filled.close()


def test_an_edit_that_meets_a_damaged_row_writes_nothing(filled: Workbook) -> None:
    (somebody,) = filled.all(Person)
    filled.connection.raw.execute("UPDATE person SET other_emails = '['")
    with pytest.raises(Problem, match="file_damaged"), filled.edit() as edit:
        edit.put(person())
        edit.put(somebody.with_(phone="06"))
    assert filled.connection.raw.execute("SELECT count(*) FROM person").fetchone() == (1,)
    filled.close()


def test_a_workbook_that_can_only_be_read_is_read(filled: Workbook) -> None:
    path, salt = filled.path, filled.connection.header.salt
    filled.close()
    again = Workbook.open(path, keys.unprotected_key(salt), read_only=True)
    (way,) = again.all(Participation)
    assert again.get(Person, way.person_id) is not None and again.get(Person, uuid4()) is None
    assert again.all(Participation, since=None) == [way] and again.all(Participation, core=True) == []
    again.close()


def test_what_has_a_kind_can_be_asked_for_by_it(filled: Workbook) -> None:
    fill(filled, [Organisation(name="Bureau Stroom", kind="zzp"), Organisation(name="Gemeente Sluiskerk")])
    assert [place.name for place in filled.all(Organisation, kind="zzp")] == ["Bureau Stroom"]
    filled.close()
