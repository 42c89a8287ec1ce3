"""The file keeps by what somebody is listed, and that is never behind their name."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.roster import Person
from copdesk.store.workbook import Workbook
from tests.builders import fill, new_workbook, person

WORD = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=6)
NAMES = st.tuples(WORD, WORD, WORD).filter(lambda name: name[0] or name[2])


def kept(workbook: Workbook) -> dict[str, str]:
    return dict(workbook.connection.raw.execute("SELECT id, listed_as FROM person").fetchall())


def as_named(workbook: Workbook) -> dict[str, str]:
    return {someone.id.hex: someone.sort_key for someone in workbook.all(Person)}


def test_it_follows_every_name_that_is_given(tmp_path_factory) -> None:
    workbook = new_workbook(tmp_path_factory.mktemp("namen"))

    @given(st.lists(NAMES, min_size=1, max_size=5))
    def follow(names: list[tuple[str, str, str]]) -> None:
        fill(workbook, [person(*name) for name in names])
        assert kept(workbook) == as_named(workbook)

    follow()
    workbook.close()


def test_another_name_is_followed_and_so_is_taking_it_back(tmp_path: Path) -> None:
    workbook, zoe = new_workbook(tmp_path), person()
    fill(workbook, [zoe])
    with workbook.edit() as edit:
        edit.put(zoe.with_(family_name="Älgström"))
    assert kept(workbook) == {zoe.id.hex: "algstrom\x1fzoe\x1fvan der"}
    workbook.apply(edit.changes.inverse())
    assert kept(workbook) == as_named(workbook) == {zoe.id.hex: "meulen\x1fzoe\x1fvan der"}
    workbook.close()


def test_another_telephone_leaves_it_unwritten(tmp_path: Path) -> None:
    workbook, zoe = new_workbook(tmp_path), person()
    fill(workbook, [zoe])
    workbook.connection.raw.execute("UPDATE person SET listed_as = 'mark'")
    with workbook.edit() as edit:
        edit.put(zoe.with_(phone="06 1"))
    assert kept(workbook) == {zoe.id.hex: "mark"}
    workbook.close()
