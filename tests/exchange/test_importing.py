"""A list is read, planned and put into a workbook in one edit, and a second time nothing changes."""

import os
from pathlib import Path
from uuid import UUID

import pytest

from copdesk.domain.changes import ChangeSet
from copdesk.domain.import_plan import ImportPlan, Policy, Verdict
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook
from tests.exchange.lists import EXCEL, FILES


def planned(workbook: Workbook, community_id: UUID, source: Path | bytes, policy: Policy = Policy.FILL) -> ImportPlan:
    table = read_source(source)
    known = workbook.all(Person), workbook.all(Organisation), workbook.all(Participation)
    return plan_import(table, propose_mapping(table), policy, *known, community_id)


def counts(plan: ImportPlan) -> dict[str, int]:
    return {v.value: plan.count(v) for v in Verdict if plan.count(v)}


@pytest.mark.parametrize("name", ["excel_nl_cp1252_semicolon.csv", "excel_nl_utf8bom_semicolon.csv"])
def test_the_dutch_list_gives_four_people_once(tmp_path: Path, name: str) -> None:
    workbook, cop = new_workbook(tmp_path), community()
    fill(workbook, [cop])
    first = planned(workbook, cop.id, FILES / name)
    assert counts(first) == {"new": 4, "duplicate": 1}
    fill(workbook, first.entities())
    again = planned(workbook, cop.id, FILES / name)
    assert counts(again) == {"unchanged": 4, "duplicate": 1}
    assert again.entities() == ()


@pytest.mark.parametrize("policy", list(Policy))
def test_a_second_import_changes_nothing_whatever_the_policy(tmp_path: Path, policy: Policy) -> None:
    workbook, cop = new_workbook(tmp_path), community()
    fill(workbook, [cop])
    fill(workbook, planned(workbook, cop.id, EXCEL).entities())
    assert planned(workbook, cop.id, EXCEL, policy).entities() == ()


def test_an_import_is_one_edit_and_one_undo(tmp_path: Path) -> None:
    workbook, cop = new_workbook(tmp_path), community()
    fill(workbook, [cop])
    heard: list[ChangeSet] = []
    workbook.listen(heard.append)
    fill(workbook, planned(workbook, cop.id, EXCEL).entities())
    workbook.apply(heard[0].inverse())
    assert len(heard) == 2
    assert workbook.all(Person) == workbook.all(Organisation) == workbook.all(Participation) == []


def test_an_organisation_in_two_spellings_is_made_once(tmp_path: Path) -> None:
    workbook, cop = new_workbook(tmp_path), community()
    fill(workbook, [cop])
    fill(workbook, planned(workbook, cop.id, EXCEL).entities())
    assert len(workbook.all(Organisation)) == 3


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="file_missing"):
        read_source(tmp_path / "weg.csv")


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="import_unreadable"):
        read_source(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "dicht.csv"
    closed.write_text("Naam\nJan")
    closed.chmod(0)
    with pytest.raises(Problem, match="import_unreadable"):
        read_source(closed)


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    huge = tmp_path / "groot.csv"
    with huge.open("wb") as stream:
        stream.truncate(20 * 1024**3)
    with pytest.raises(Problem, match="import_too_big"):
        read_source(huge)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import_empty"),
        (b"\xef\xbb\xbf", "import_empty"),
        (b"%PDF-1.7\n%x", "import_not_a_list"),
        (b"<html><table><tr><td>Naam", "import_not_a_list"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "import_not_a_list"),
    ],
)
def test_another_kind_of_file_is_told(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as told:
        read_source(data)
    assert told.value.code == code


def test_a_list_without_a_name_column_is_told() -> None:
    table = read_source(b"Kleur;Maat\nrood;xl")
    with pytest.raises(Problem, match="import_no_name_column"):
        plan_import(table, propose_mapping(table), Policy.FILL, [], [], [], None)


def test_progress_is_told_and_may_end_the_import() -> None:
    table = read_source(b"Voornaam;E-mail\n" + b"".join(b"P;p%d@x.nl\n" % n for n in range(1000)))
    heard: list[tuple[int, int]] = []
    plan_import(table, propose_mapping(table), Policy.FILL, [], [], [], None, progress=lambda *at: heard.append(at))
    assert (0, 1000) in heard and (800, 1000) in heard
