"""Whoever has the file, its journal or a backup, and even its key, reads nothing that is private."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.community import Community
from copdesk.samples.sealing import SECRETS
from copdesk.store import backup
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests.privacy.ground import KEY, PLANTED, sample, vault_key
from tests.privacy.searching import MARK, leaks
from tests.store.raw_pages import journal_pages, pages

WORDS = (MARK, *(secret.passphrase for secret in SECRETS.values()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample(tmp_path, "S3", key=KEY)


@pytest.fixture
def workbook(path: Path) -> Iterator[Workbook]:
    made = Workbook.open(path, KEY)
    yield made
    made.close()


def opened(workbook: Workbook) -> Vault:
    (info,) = Vault.vaults(workbook.connection)
    return Vault.open_with_key(workbook.connection, info.id, vault_key(workbook, "S3"))


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def spill(workbook: Workbook) -> None:
    """Let what an edit changes go to the file at once, as with an edit too large for memory."""
    workbook.connection.raw.execute("PRAGMA cache_size = 5")


def test_the_file_and_its_decrypted_pages_hold_nothing_private(path: Path) -> None:
    shown = pages(path, KEY)
    assert leaks(path.read_bytes(), WORDS) == leaks(shown, WORDS) == []
    assert leaks(shown, ["Keileem"]), "the search itself would find what is there"


def test_nothing_private_is_in_it_after_the_quick_note_was_taken_in_and_notes_were_changed(
    workbook: Workbook, path: Path
) -> None:
    vault = opened(workbook)
    with vault.edit() as edit:
        for note in vault.all(CoachingNote):
            edit.put(note.with_(body=f"{note.body} {PLANTED}"))
            edit.remove(note)
    vault.close()
    workbook.close()
    assert leaks(path.read_bytes(), WORDS) == leaks(pages(path, KEY), WORDS) == []


def test_every_cell_outside_the_sealed_tables_is_free_of_it(workbook: Workbook) -> None:
    raw = workbook.connection.raw
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    for table in tables:
        for row in raw.execute(f'SELECT * FROM "{table}"').fetchall():
            assert leaks(b"\n".join(c if isinstance(c, bytes) else str(c).encode() for c in row), WORDS) == [], table


def test_the_journal_of_an_edit_that_goes_on_holds_nothing_private(workbook: Workbook, path: Path) -> None:
    vault = opened(workbook)
    spill(workbook)
    with vault.edit() as edit:
        for note in vault.all(CoachingNote):
            edit.put(note.with_(body=f"{PLANTED} " * 500))
        sealed, shown = journal_of(path).read_bytes(), journal_pages(journal_of(path), KEY)
    assert len(shown) > 40_000 and leaks(sealed, WORDS) == leaks(shown, WORDS) == []


def test_a_leak_planted_in_an_ordinary_table_is_found_in_pages_and_journal(workbook: Workbook, path: Path) -> None:
    (community, *_) = workbook.all(Community)
    with workbook.edit() as edit:
        edit.put(community.with_(name=PLANTED))
    spill(workbook)
    with workbook.edit() as edit:
        for one in workbook.all(Community):
            edit.put(one.with_(name="Anders" * 20))
    assert leaks(journal_pages(journal_of(path), KEY)) and not leaks(journal_of(path).read_bytes())
    with workbook.edit() as edit:
        edit.put(community.with_(name=PLANTED))
    workbook.close()
    assert leaks(pages(path, KEY)) and not leaks(path.read_bytes())


def test_a_backup_and_its_decrypted_pages_hold_nothing_private(workbook: Workbook, tmp_path: Path) -> None:
    made = backup.make(workbook.connection, tmp_path / "Backups", datetime(2026, 11, 26, tzinfo=UTC))
    assert leaks(made.read_bytes(), WORDS) == leaks(pages(made, KEY), WORDS) == []
    assert leaks(pages(made, KEY), ["Keileem"])
