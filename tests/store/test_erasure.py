"""Erased means gone: from every byte of the file, also after a restore; a ledger beside it remembers no names."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.choices import AttendanceMark, HarvestKind, Purpose, QuestionStage
from copdesk.domain.choices import Decision as Said
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent
from copdesk.domain.drafts import Draft, DraftField
from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Way
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Answer, Guide, Interview, Question, Section
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance, Employment, FormerIdentity, Need, Person
from copdesk.domain.season import CaseTurn
from copdesk.store import backup, erasure
from copdesk.store.backup import journal_of
from copdesk.store.workbook import Workbook
from tests import builders
from tests.store.raw_pages import journal_pages, pages

DAY, NOW = date(2026, 5, 3), datetime(2026, 5, 3, 12, tzinfo=UTC)
MARK = "Zzkanarie"


def canary() -> tuple[Person, list[Entity]]:
    """Return somebody whose name or words stand in every corner of a workbook."""
    club, meeting = builders.community(), None
    her = builders.person("Quirijn", "van", MARK, email=f"{MARK}@voorbeeld.nl", phone=f"06{MARK}", job_title=MARK * 2)
    mate = builders.person("Abel", "", "Bakker")
    meeting = builders.session(club.id, aim=f"Met {MARK} praten")
    question = Question(key="q", text="Waar werk je aan?")
    guide = Guide(name="Gesprek", sections=(Section(title="Alles", questions=(question,)),))
    talk = Interview(
        community_id=club.id, person_id=her.id, guide=guide, answers=(Answer(question="q", text=f"{MARK}-antwoord"),)
    )
    said = (QuestionVersion(stage=QuestionStage.RAW, text=f"{MARK}-vraag", on=DAY),)
    about = [
        Attendance(session_id=meeting.id, person_id=her.id, mark=AttendanceMark.PRESENT),
        Consent(person_id=her.id, purpose=Purpose.PHOTOS, decision=Said.GIVEN, on=DAY, channel=f"{MARK}-weg"),
        Need(session_id=meeting.id, person_id=her.id, diet=f"{MARK}-dieet"),
        Employment(person_id=her.id, job_title=f"{MARK}-baan"),
        LearningQuestion(community_id=club.id, person_id=her.id, interview_id=talk.id, versions=said),
        CaseTurn(session_id=meeting.id, person_id=her.id, what=f"{MARK}-casus"),
        HarvestItem(
            community_id=club.id, kind=HarvestKind.QUOTE, text=f"{MARK}-citaat " * 900, on=DAY, person_id=her.id
        ),
    ]
    others = [
        HarvestItem(community_id=club.id, kind=HarvestKind.LESSON, text=f"Bel {MARK} eens", on=DAY, person_id=mate.id),
        Action(community_id=club.id, what=f"{MARK} bellen", lead_ids=(her.id, mate.id)),
    ]
    ways = [builders.participation(her, club, decision=f"{MARK}-besluit"), builders.participation(mate, club)]
    return her, [club, her, mate, meeting, talk, *about, *others, *ways]


@pytest.fixture
def full(tmp_path: Path) -> tuple[Workbook, Person]:
    workbook = builders.new_workbook(tmp_path)
    her, world = canary()
    builders.fill(workbook, world)
    return workbook, her


def erase(workbook: Workbook, person: Person, way: Way = Way.DELETE, instead: str = "[gewist]") -> None:
    seen = erasure.preview(workbook, person.id)
    erasure.erase(workbook, seen, way, instead, seen.proposed, DAY)


def closed(workbook: Workbook) -> bytes:
    key = workbook.connection.key
    workbook.close()
    return pages(workbook.path, key).lower()


def test_before_it_the_words_are_in_the_file(full: tuple[Workbook, Person]) -> None:
    assert closed(full[0]).count(MARK.lower().encode()) > 900


def test_deleted_words_are_in_no_byte_of_the_file(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    erase(workbook, her)
    shown = closed(workbook)
    assert b"gesprek" in shown or b"klimaat in de wijk" in shown
    assert MARK.lower().encode() not in shown and her.id.hex.encode() not in shown and her.id.bytes not in shown


def test_nothing_beside_the_file_tells_of_the_person(full: tuple[Workbook, Person], tmp_path: Path) -> None:
    workbook, her = full
    erase(workbook, her)
    workbook.close()
    beside = [file for file in tmp_path.rglob("*") if file.is_file() and file != workbook.path]
    assert [file.suffix for file in beside if file.suffix != ".lock"] == [".erased"]
    told = b"".join(file.read_bytes() for file in beside).lower()
    assert MARK.lower().encode() not in told and her.id.hex.encode() not in told


def test_the_journal_of_the_file_that_is_still_open_holds_nothing_of_the_person(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    key, journal = workbook.connection.key, journal_of(workbook.path)
    seen = erasure.preview(workbook, her.id)
    erasure.take_out(workbook, seen, Way.DELETE, "[gewist]", seen.proposed, DAY)
    assert MARK.lower().encode() in journal_pages(journal, key).lower()
    erasure.make_anew(workbook)
    assert not journal.exists() or journal.stat().st_size == 0
    workbook.close()


def test_anonymised_the_person_counts_but_is_named_nowhere(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    erase(workbook, her, Way.ANONYMISE, "Deelnemer 07")
    assert len(workbook.all(Attendance, person_id=her.id)) == 1
    (left,) = [person for person in workbook.all(Person) if person.id == her.id]
    assert left.full_name == "Deelnemer 07"
    shown = closed(workbook)
    assert b"quirijn" not in shown and f"{MARK}-antwoord".lower().encode() not in shown


def test_the_ledger_knows_the_person_by_a_salted_digest(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    erase(workbook, her)
    ledger = erasure.ledger_of(workbook)
    assert set(ledger.among([her.id])) == {her.id}
    written = ledger.path.read_text(encoding="utf-8")
    assert hashlib.sha256(her.id.bytes).hexdigest() not in written
    workbook.close()


def test_the_ledger_is_written_first_and_without_it_nothing_is_erased(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    erasure.ledger_of(workbook).path.mkdir()
    with pytest.raises(Problem, match="ledger_unreadable"):
        erase(workbook, her)
    assert workbook.get(Person, her.id) == her
    workbook.close()


@pytest.mark.parametrize("way", Way)
def test_a_backup_put_back_brings_nobody_back(full: tuple[Workbook, Person], tmp_path: Path, way: Way) -> None:
    workbook, her = full
    kept = backup.make(workbook.connection, tmp_path / "Backups", NOW)
    erase(workbook, her, way, "Deelnemer 07")
    key = workbook.connection.key
    workbook.close()
    backup.restore(kept, workbook.path, key)
    again = Workbook.open(workbook.path, key)
    assert erasure.replay(again) == 1
    assert erasure.replay(again) == 0
    shown = closed(again)
    assert b"quirijn" not in shown and MARK.lower().encode() not in shown


def test_backups_that_hold_the_person_can_be_removed(full: tuple[Workbook, Person], tmp_path: Path) -> None:
    workbook, _ = full
    backup.make(workbook.connection, tmp_path / "Backups", NOW)
    erasure.remove_backups(backup.list_backups(tmp_path / "Backups"))
    assert backup.list_backups(tmp_path / "Backups") == ()
    workbook.close()


def test_everything_that_names_somebody_is_counted(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    counts = dict(erasure.preview(workbook, her.id).counts)
    assert counts[Attendance] == 1 and counts[Action] == 1 and counts[HarvestItem] == 1
    workbook.close()


def test_who_was_two_before_is_erased_under_both_names_and_stays_away(full: tuple[Workbook, Person]) -> None:
    workbook, her = full
    trail = FormerIdentity(person_id=her.id, name="Kwirien Kanarievogel")
    club = workbook.all(Community)[0]
    said = Action(community_id=club.id, what="Kwirien Kanarievogel bellen")
    builders.fill(workbook, [trail, said])
    erase(workbook, her)
    assert set(erasure.ledger_of(workbook).among([her.id, trail.id])) == {her.id, trail.id}
    assert b"kanarievogel" not in closed(workbook)


def test_half_typed_words_that_wait_go_along(tmp_path: Path) -> None:
    workbook, someone = builders.new_workbook(tmp_path), builders.person()
    words = (DraftField(name="text Name", text=someone.full_name),)
    builders.fill(workbook, [someone, Draft(place="dialog AddPerson", kept=datetime.now(UTC), words=words)])
    erasure.erase(workbook, erasure.preview(workbook, someone.id), Way.DELETE, "", frozenset(), date.today())
    assert workbook.all(Draft) == []
    workbook.close()
