"""A damaged workbook comes back from its backup in three clicks, and nobody has to look for a file."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from copdesk.domain.community import Community
from copdesk.domain.erasing import Way
from copdesk.domain.roster import Person
from copdesk.store import backup, erasure, keys
from copdesk.store.keys import Cost
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook, participation, person
from ui.app.program import Program
from ui.home.start import StartPage
from ui.home.unlock import UnlockPage
from ui.kit import likes
from ui.kit.controls import Button
from ui.kit.questions import Question
from ui.kit.settings import Settings

PASSPHRASE = "zes woorden die niemand raadt vandaag"
CHEAP = Cost(memory=64, passes=1, lanes=1)
CLIMATE, ZOE = community(), person()
EARLY, LATE = datetime(2026, 3, 13, 8, 0, tzinfo=UTC), datetime(2026, 3, 14, 15, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a key cost nothing to make; what it ships with is proved elsewhere."""
    derive = keys.derive
    monkeypatch.setattr(keys, "derive", lambda passphrase, salt: derive(passphrase, salt, CHEAP))


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Program]:
    settings.keep(likes.LANGUAGE, "en")
    made = Program(qapp, settings)
    made.start(None)
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.speech.be_silent()
    made.jobs.finish()
    made.deleteLater()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A workbook with two backups, and with something that is in neither."""
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    keep(workbook)
    return workbook.path


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """The same behind a passphrase."""
    salt = keys.new_salt(protected=True)
    workbook = Workbook.create(tmp_path / "Proef.copdesk", keys.derive(PASSPHRASE, salt), salt)
    keep(workbook)
    return workbook.path


def keep(workbook: Workbook, folder: str = "Backups") -> None:
    """Make a backup without and one with Zoë, and go on for a while."""
    place = workbook.path.parent / folder
    fill(workbook, [CLIMATE])
    backup.make(workbook.connection, place, EARLY)
    fill(workbook, [ZOE, participation(ZOE, CLIMATE)])
    backup.make(workbook.connection, place, LATE)
    fill(workbook, [CLIMATE.with_(name="Na de reservekopie")])
    workbook.close()


def turn_bits(path: Path, *places: int) -> bytes:
    """Turn a bit over in each of these places of a file, and return what it holds then."""
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 4
    path.write_bytes(content)
    return bytes(content)


def ruin(path: Path) -> bytes:
    """Damage a file in its first page, which is noticed on opening."""
    return turn_bits(path, 2000)


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "Backups").iterdir(), reverse=True)


def said(program: Program) -> str:
    return program.window.notices.text


def offer(program: Program) -> Button:
    """Return the button in the notice."""
    return next(b for b in program.window.notices.findChildren(Button) if b.text() and b.isVisible())


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def accept(program: Program, qtbot: QtBot) -> str:
    """Press the button in the notice, say yes, and return what the question said."""
    press(qtbot, offer(program))
    question = next(q for q in program.window.findChildren(Question) if q.isVisible())
    meaning = " ".join(label.text() for label in question.findChildren(type(program.window.notices._text)))
    press(qtbot, question.yes)
    return meaning


def wait_open(program: Program, qtbot: QtBot) -> Workbook:
    qtbot.waitUntil(lambda: program.workplace is not None, timeout=20_000)
    assert program.workplace is not None
    return program.workplace.workbook


def give(program: Program, qtbot: QtBot, passphrase: str) -> UnlockPage:
    """Type a passphrase on the page that asks for it."""
    page = program.window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.findChildren(QLineEdit)[0].setText(passphrase)
    press(qtbot, page._open)
    return page


def test_two_clicks_put_the_newest_backup_back_and_open_it(program: Program, qtbot: QtBot, file: Path):
    content = ruin(file)
    program.open(file)
    assert "damaged" in said(program) and "14 March" in offer(program).text()
    accept(program, qtbot)
    workbook = wait_open(program, qtbot)
    assert workbook.path == file and workbook.all(Person) == [ZOE]
    assert workbook.all(Community)[0].name == CLIMATE.name
    assert file.with_name("Proef (2).copdesk").read_bytes() == content
    assert "14 March" in said(program) and "Proef (2).copdesk" in said(program)


def test_nothing_is_touched_before_the_yes(program: Program, qtbot: QtBot, file: Path):
    content = ruin(file)
    program.open(file)
    press(qtbot, offer(program))
    question = next(q for q in program.window.findChildren(Question) if q.isVisible())
    press(qtbot, question.no)
    assert file.read_bytes() == content and not file.with_name("Proef (2).copdesk").exists()
    assert isinstance(program.window.stack.currentWidget(), StartPage)


def test_the_question_says_how_much_older_and_where_the_damaged_file_stays(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    program.open(file)
    meaning = accept(program, qtbot)
    assert re.search(r"\d+ day.* older", meaning) and "under another name" in meaning
    wait_open(program, qtbot)


def test_damage_found_after_opening_offers_the_backup_as_well(program: Program, qtbot: QtBot, file: Path):
    turn_bits(file, file.stat().st_size - 20_000)
    program.open(file)
    assert program.workplace is not None
    qtbot.waitUntil(lambda: program.workplace is None)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_when_the_newest_does_not_open_the_next_is_put_back_and_named(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    ruin(backups(file)[0])
    program.open(file)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == []
    assert "13 March" in said(program) and "1 newer backup" in said(program)


def test_when_no_backup_opens_the_damaged_file_stays_where_it_is(program: Program, qtbot: QtBot, file: Path):
    content = ruin(file)
    for path in backups(file):
        ruin(path)
    program.open(file)
    accept(program, qtbot)
    qtbot.waitUntil(lambda: "None of the backups" in said(program))
    assert program.workplace is None and file.read_bytes() == content


def test_without_a_backup_that_is_said_with_what_to_do(program: Program, tmp_path: Path):
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    workbook.close()
    ruin(workbook.path)
    program.open(workbook.path)
    assert "no backup" in said(program) and "another disk" in said(program)
    assert not program.window.notices._do.isVisible()


def test_backups_in_the_folder_that_was_chosen_are_found(
    program: Program, qtbot: QtBot, settings: Settings, tmp_path: Path
):
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    keep(workbook, "Elders")
    settings.keep(likes.BACKUPS, str(tmp_path / "Elders"))
    ruin(workbook.path)
    program.open(workbook.path)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


@pytest.mark.parametrize("damage", ["start", "identity", "empty"])
def test_where_the_beginning_is_lost_backups_are_known_by_name(program: Program, qtbot: QtBot, file: Path, damage: str):
    if damage == "empty":
        file.write_bytes(b"")
    else:
        turn_bits(file, 1 if damage == "start" else 8)
    program.open(file)
    assert "by its name only" in accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_backups_of_two_workbooks_under_one_name_are_not_guessed_between(program: Program, file: Path, tmp_path: Path):
    other = new_workbook(tmp_path, "Ander.copdesk")
    made = backup.make(other.connection, tmp_path / "Backups", LATE)
    other.close()
    made.rename(made.with_name(made.name.replace("Ander", "Proef")))
    file.write_bytes(b"")
    program.open(file)
    assert "There is no backup" in said(program)


def test_a_backup_of_another_workbook_is_never_offered(program: Program, tmp_path: Path, file: Path):
    other = new_workbook(tmp_path, "Ander.copdesk")
    other.close()
    ruin(other.path)
    program.open(other.path)
    assert "There is no backup" in said(program)


def test_a_file_cut_off_gets_its_backup(program: Program, qtbot: QtBot, file: Path):
    file.write_bytes(file.read_bytes()[:10_000])
    program.open(file)
    assert "not complete" in said(program)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_key_that_opened_the_file_opens_the_backup_too(program: Program, qtbot: QtBot, locked: Path):
    turn_bits(locked, locked.stat().st_size - 20_000)
    program.open(locked)
    give(program, qtbot, PASSPHRASE)
    wait_open(program, qtbot)
    qtbot.waitUntil(lambda: program.workplace is None)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_passphrase_that_was_typed_need_not_be_typed_again(program: Program, qtbot: QtBot, locked: Path):
    ruin(locked)
    program.open(locked)
    give(program, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: "damaged" in said(program))
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_where_no_key_is_known_the_passphrase_is_asked_for(program: Program, qtbot: QtBot, locked: Path):
    locked.write_bytes(locked.read_bytes()[:10_000])
    program.open(locked)
    accept(program, qtbot)
    page = give(program, qtbot, "niet de goede woorden van toen")
    qtbot.waitUntil(lambda: page._open.isEnabled())
    assert program.workplace is None and not locked.with_name("Proef (2).copdesk").exists()
    give(program, qtbot, PASSPHRASE)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_key_is_not_kept_once_somebody_goes_elsewhere(program: Program, qtbot: QtBot, locked: Path):
    ruin(locked)
    program.open(locked)
    give(program, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: "damaged" in said(program))
    program.go_home()
    accept(program, qtbot)
    assert isinstance(program.window.stack.currentWidget(), UnlockPage)


def test_whoever_was_erased_does_not_come_back(program: Program, qtbot: QtBot, file: Path):
    workbook = Workbook.open(file, keys.unprotected_key(file.read_bytes()[:16]))
    erasure.erase(workbook, erasure.preview(workbook, ZOE.id), Way.DELETE, "[gewist]", frozenset(), date(2026, 5, 3))
    workbook.close()
    ruin(file)
    program.open(file)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == []
    assert "14 March" in said(program) and "erased again" in said(program)


def test_a_damaged_file_makes_way_in_the_recent_files(program: Program, file: Path, tmp_path: Path):
    program.recent.remember(tmp_path / "Goed.copdesk")
    program.recent.remember(file)
    ruin(file)
    program.open(file)
    assert [recent.name for recent in program.recent.all()] == ["Goed", "Proef"]


def test_a_file_that_is_no_workbook_is_offered_nothing(program: Program, tmp_path: Path):
    (tmp_path / "vreemd.copdesk").write_bytes(b"iets anders" * 1000)
    program.open(tmp_path / "vreemd.copdesk")
    assert "not a CoP Desk file" in said(program)
