"""Whoever was erased stays erased: after a merge, from any backup, wherever it is put back, with what was decided."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copy, move

import pytest

from copdesk.domain.choices import HarvestKind, OrganisationKind, QuestionStage
from copdesk.domain.erasing import Way
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.merging import everything_about, merge
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Employment, Organisation, Person
from copdesk.store import backup, erasure
from copdesk.store.workbook import Workbook
from tests import builders
from tests.store.raw_pages import pages

DAY, NOW = date(2026, 5, 3), datetime(2026, 5, 3, 12, tzinfo=UTC)
CLUB = builders.community()
HER, OTHER = builders.person("Zzkanarie", "", "Bos"), builders.person("Zzkanarie", "", "Vos")
SURE = HarvestItem(community_id=CLUB.id, kind=HarvestKind.LESSON, text="Zzkanarie Bos vroeg door", on=DAY)
MAYBE = HarvestItem(community_id=CLUB.id, kind=HarvestKind.LESSON, text="Zzkanarie was ziek", on=DAY)


@pytest.fixture
def workbook(tmp_path: Path) -> Workbook:
    made = builders.new_workbook(tmp_path)
    builders.fill(made, [CLUB, HER, OTHER, SURE, MAYBE, *(builders.participation(p, CLUB) for p in (HER, OTHER))])
    return made


def erase(workbook: Workbook, person: Person, way: Way = Way.DELETE, *, all_mentions: bool = False) -> None:
    seen = erasure.preview(workbook, person.id)
    chosen = {mention.spot for mention in seen.mentions} if all_mentions else seen.proposed
    erasure.erase(workbook, seen, way, "[gewist]", chosen, DAY, seen.telling)


def put_back(workbook: Workbook, kept: Path, target: Path | None = None) -> Workbook:
    key, place = workbook.connection.key, target or workbook.path
    workbook.close()
    backup.restore(kept, place, key)
    again = Workbook.open(place, key)
    erasure.replay(again)
    return again


def become_one(workbook: Workbook, kept: Person, gone: Person) -> None:
    about = {e.id: e for one in (kept, gone) for e in everything_about(one.id, workbook)}
    done = merge(kept, gone, about.values())
    with workbook.edit() as edit:
        for entity in done.put:
            edit.put(entity)
        for entity in done.removed:
            edit.remove(entity)


def names(workbook: Workbook) -> set[str]:
    return {person.full_name for person in workbook.all(Person)}


def test_who_was_merged_away_twice_stays_away_too(workbook: Workbook, tmp_path: Path) -> None:
    first, second = builders.person("Z.", "", "Bos"), builders.person("Zz.", "", "Bos")
    builders.fill(workbook, [first, second])
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    become_one(workbook, second, first)
    become_one(workbook, HER, second)
    erase(workbook, HER)
    assert {HER.id, first.id, second.id} <= set(erasure.ledger_of(workbook).among([HER.id, first.id, second.id]))
    again = put_back(workbook, kept)
    assert names(again) == {"Zzkanarie Vos"}
    again.close()


def test_a_trail_of_an_older_program_leads_to_the_person_too(workbook: Workbook) -> None:
    trail = Employment(person_id=HER.id, job_title="Boer")
    builders.fill(workbook, [trail])
    erase(workbook, HER)
    assert set(erasure.ledger_of(workbook).among([trail.id])) == {trail.id}
    workbook.close()


@pytest.mark.parametrize("way", Way)
def test_what_was_ticked_by_hand_is_done_again(workbook: Workbook, tmp_path: Path, way: Way) -> None:
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    erase(workbook, HER, way, all_mentions=True)
    again = put_back(workbook, kept)
    found = again.get(HarvestItem, MAYBE.id)
    assert found is not None and found.text == "[gewist] was ziek"
    again.close()


def test_what_was_left_by_hand_is_left_again(workbook: Workbook, tmp_path: Path) -> None:
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    seen = erasure.preview(workbook, HER.id)
    erasure.erase(workbook, seen, Way.DELETE, "[gewist]", frozenset(), DAY)
    again = put_back(workbook, kept)
    assert again.get(HarvestItem, SURE.id) == SURE
    again.close()


def test_a_mention_nobody_was_asked_about_goes_when_it_is_sure(workbook: Workbook, tmp_path: Path) -> None:
    later = SURE.with_(text="Niets")
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    builders.fill(workbook, [later])
    erase(workbook, HER)
    again = put_back(workbook, kept)
    assert [item.text for item in again.all(HarvestItem) if item.id == SURE.id] == ["[gewist] vroeg door"]
    again.close()


def test_their_own_words_that_went_go_again(workbook: Workbook, tmp_path: Path) -> None:
    said = (QuestionVersion(stage=QuestionStage.RAW, text="Hoe slaap ik weer?", on=DAY),)
    builders.fill(workbook, [question := LearningQuestion(community_id=CLUB.id, person_id=HER.id, versions=said)])
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    erase(workbook, HER, Way.ANONYMISE)
    again = put_back(workbook, kept)
    found = again.get(LearningQuestion, question.id)
    assert found is not None and found.text == ""
    again.close()


def test_a_workplace_of_one_person_goes_along(workbook: Workbook) -> None:
    own = Organisation(name="Meulenwerk", kind=OrganisationKind.SELF_EMPLOYED)
    builders.fill(workbook, [own, HER.with_(organisation_id=own.id)])
    erase(workbook, HER)
    assert workbook.all(Organisation) == []
    workbook.close()


def test_put_back_elsewhere_nobody_comes_back(workbook: Workbook, tmp_path: Path) -> None:
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    erase(workbook, HER)
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    again = put_back(workbook, kept, elsewhere / "Nieuw.copdesk")
    assert names(again) == {"Zzkanarie Vos"}
    assert set(erasure.ledger_of(again).among([HER.id])) == {HER.id}
    again.close()


def test_from_a_folder_of_backups_alone_nobody_comes_back(workbook: Workbook, tmp_path: Path) -> None:
    stick, kept = tmp_path / "stick", backup.make(workbook.connection, tmp_path / "stick", NOW)
    erase(workbook, HER)
    erasure.tell_backups(workbook, backup.copies(workbook.path, kept_id(workbook), [stick]))
    elsewhere = tmp_path / "laptop" / "map"
    elsewhere.mkdir(parents=True)
    moved = elsewhere.parent / "kopie"
    moved.mkdir()
    for file in stick.iterdir():
        move(file, moved / file.name)
    again = put_back(workbook, moved / kept.name, elsewhere / "Nieuw.copdesk")
    assert names(again) == {"Zzkanarie Vos"}
    again.close()


def test_a_backup_made_after_an_erasure_has_the_ledger_with_it(workbook: Workbook, tmp_path: Path) -> None:
    erase(workbook, HER)
    kept = backup.make(workbook.connection, tmp_path / "stick", NOW)
    assert [file.suffix for file in kept.parent.iterdir() if file != kept] == [".erased"]
    workbook.close()


def test_two_ledgers_become_one_that_knows_both(workbook: Workbook, tmp_path: Path) -> None:
    old = tmp_path / "oud"
    old.mkdir()
    first = backup.make(workbook.connection, old, NOW)
    erase(workbook, HER)
    move(erasure.ledger_of(workbook).path, old)
    erase(workbook, OTHER)
    again = put_back(workbook, first)
    assert names(again) == set()
    again.close()


def test_a_ledger_nobody_can_read_stops_the_restore_before_anything_changes(workbook: Workbook, tmp_path: Path) -> None:
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    erase(workbook, HER)
    (kept.parent / erasure.ledger_of(workbook).path.name).write_text("kapot")
    key = workbook.connection.key
    workbook.close()
    before = workbook.path.read_bytes()
    with pytest.raises(Problem, match="ledger_unreadable"):
        backup.restore(kept, workbook.path, key)
    assert workbook.path.read_bytes() == before


def kept_id(workbook: Workbook) -> bytes:
    return workbook.connection.header.workbook_id


def test_every_copy_of_the_workbook_is_found_and_nothing_else(workbook: Workbook, tmp_path: Path) -> None:
    folders = [tmp_path, tmp_path / "Backups", tmp_path / "stick", tmp_path / "nergens"]
    made = {backup.make(workbook.connection, folder, NOW) for folder in folders[1:3]}
    other = builders.new_workbook(tmp_path / "Backups", name="Ander.copdesk")
    other.close()
    key = workbook.connection.key
    workbook.close()
    aside = backup.restore(next(iter(made)), workbook.path, key)
    copy(workbook.path, half := tmp_path / ".Test.copdesk.restored")
    again = Workbook.open(workbook.path, key)
    found = backup.copies(again.path, kept_id(again), folders)
    assert {one.path for one in found} == {*made, aside, half}
    again.close()


def test_after_all_copies_went_no_file_holds_the_words(workbook: Workbook, tmp_path: Path) -> None:
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    again = put_back(workbook, kept)
    backup.make(again.connection, tmp_path / "stick", NOW + timedelta(hours=1))
    erase(again, HER, all_mentions=True)
    erase(again, OTHER, all_mentions=True)
    folders = [tmp_path, tmp_path / "Backups", tmp_path / "stick"]
    erasure.remove_backups(backup.copies(again.path, kept_id(again), folders))
    key = again.connection.key
    again.close()
    left = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert [file.name for file in left if file.suffix == ".copdesk"] == [again.path.name]
    assert all(b"zzkanarie" not in file.read_bytes().lower() for file in left)
    assert b"zzkanarie" not in pages(again.path, key).lower()
