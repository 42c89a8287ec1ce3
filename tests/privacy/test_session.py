"""After a day of work with private words none is anywhere but in the vault; planted leaks are found."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from copdesk.domain.coaching import CoachingNote, OwnQuestion, PrivateAnswers
from copdesk.domain.drafts import Draft
from copdesk.samples.sealing import SECRETS
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.privacy import ground, session
from tests.privacy.searching import MARK, leaks, leaks_in
from tests.store.raw_pages import journal_pages, pages

pytestmark = pytest.mark.timeout(600)
HOMES = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state", "XDG_DATA_HOME": "data"}
ALLOWED = (
    r"work/\.S3\.copdesk\.lock",
    r"work/S3\.copdesk(-journal)?",
    r"work/Backups/\.?S3 [-0-9. ]+ UTC\.(part|copdesk)(\.lock|-journal)?",
    r"work/(report\.pdf|\.copdesk-\w+\.tmp)",
    r"home/config/copdesk/(settings\.json|\.settings-\w+)",
    r"home/state/copdesk/reports/report-[-0-9]+\.txt",
    r"home/cache/.*",
    r"tmp/\w{8}",
    r"tmp/copdesk-\w+/(\.copdesk-\w+\.tmp|Oogstverslag [\w ]+\.pdf)",
    r"/dev/(null|tty)",
)
"""All that may be opened for writing, or left: the file and what belongs to it, settings, a report, what was asked for.

The eight letters are how Python finds out whether it may write there.
"""


class Evidence:
    """What a day left, and what could be read while it lasted."""

    def __init__(self, folder: Path, said: bytes) -> None:
        self.folder, self.said = folder, said
        code = session.code_of(folder).read_text(encoding="ascii")
        self.words = (MARK, SECRETS[session.SYSTEM].passphrase, code, code.replace("-", ""))
        self.workbook = folder / "work" / f"{session.SYSTEM}.copdesk"

    def told(self, channel: str) -> list[str]:
        """Return the leaks in what was told of one channel."""
        data = (self.folder / "told" / channel).read_bytes()
        assert len(data) > 40 or channel == "clipboard.txt", "nothing was heard there at all"
        return leaks(data, self.words)

    def below(self, *names: str) -> list[str]:
        """Return the leaks in all files below a folder."""
        return leaks_in(self.folder.joinpath(*names), self.words)

    def shown(self, path: Path) -> list[str]:
        """Return the leaks in what a key shows of a file."""
        return leaks(pages(path, ground.KEY), self.words)

    def drafts(self) -> list[str]:
        """Return the leaks in what was kept of a half filled-in window."""
        workbook = Workbook.open(self.workbook, ground.KEY)
        kept = [draft.model_dump_json() for draft in workbook.all(Draft)]
        workbook.close()
        assert kept, "the lock kept nothing at all"
        return leaks("\n".join(kept).encode(), self.words)

    def strangers(self) -> set[str]:
        """Return the files that were opened for writing, or left lying, and that nobody expected."""
        opened = (self.folder / "told" / "written.txt").read_text(encoding="utf-8").split("\n")
        left = [str(path) for path in self.folder.rglob("*") if path.is_file()]
        names = {name.removeprefix(f"{self.folder}/") for name in (*opened, *left)}
        ours = {name for name in names if name.startswith("told/")} | {str(session.code_of(self.folder))}
        return {name for name in names - ours if not any(re.fullmatch(known, name) for known in ALLOWED)}


def backups(evidence: Evidence) -> list[str]:
    made = sorted((evidence.folder / "work" / "Backups").glob("*.copdesk"))
    assert made
    return [leak for path in made for leak in evidence.shown(path)]


CHANNELS: dict[str, Callable[[Evidence], list[str]]] = {
    "the workbook as its key shows it": lambda day: day.shown(day.workbook),
    "the backups as their key shows them": backups,
    "temporary files": lambda day: day.below("tmp"),
    "files that were taken away again": lambda day: day.told("gone"),
    "settings, with recent files and windows": lambda day: day.below("home", "config"),
    "reports of a crash": lambda day: day.below("home", "state"),
    "logs, and all that was said": lambda day: leaks(day.said, day.words),
    "undo": lambda day: day.told("undo.txt"),
    "titles of windows": lambda day: day.told("titles.txt"),
    "notices": lambda day: day.told("notices.txt"),
    "clipboard": lambda day: day.told("clipboard.txt"),
    "words and accessible names after closing": lambda day: day.told("widgets.txt"),
    "what a room could see": lambda day: day.told("presenting.txt"),
    "words and accessible names behind the lock": lambda day: day.told("locked.txt"),
    "what stands on the screen under the veil": lambda day: day.told("veiled.txt"),
    "drafts": lambda day: day.drafts(),
    "documents": lambda day: day.below("told", "documents"),
    "what documents are called and made of": lambda day: day.told("orders.txt"),
    "what was saved": lambda day: leaks((day.folder / "work" / "report.pdf").read_bytes(), day.words),
}


def a_day(folder: Path, *how: str) -> Evidence:
    """Live a day in a program of its own."""
    for name in ("home", "tmp", "work", "told"):
        (folder / name).mkdir()
    ground.sample(folder / "work", session.SYSTEM, key=ground.KEY)
    places = {name: str(folder / "home" / place) for name, place in HOMES.items()}
    places |= {"XDG_CACHE_HOME": str(folder / "home" / "cache"), "TMPDIR": str(folder / "tmp"), "PATH": ""}
    screen = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "tests.privacy.session", str(folder), *how]
    ran = subprocess.run(command, cwd=ROOT, env=places | screen, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr[-3000:].decode()
    return Evidence(folder, ran.stdout + ran.stderr)


@pytest.fixture(scope="module")
def tight(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    return a_day(tmp_path_factory.mktemp("tight"))


@pytest.fixture(scope="module")
def leaking(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    return a_day(tmp_path_factory.mktemp("leaking"), "leaking")


@pytest.mark.parametrize("channel", CHANNELS)
def test_no_private_word_is_found_in(channel: str, tight: Evidence) -> None:
    assert CHANNELS[channel](tight) == []


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_planted_leak_is_found_in(channel: str, leaking: Evidence) -> None:
    assert CHANNELS[channel](leaking)


def test_no_file_left_anywhere_holds_a_private_word(tight: Evidence) -> None:
    assert tight.below() == []


def test_nothing_is_written_but_what_may_be(tight: Evidence) -> None:
    assert tight.strangers() == set()


def test_a_file_that_nobody_expects_is_noticed(leaking: Evidence) -> None:
    assert {name.split("/")[0] for name in leaking.strangers()} == {"tmp"}


def test_the_bug_was_reported_with_its_place_and_nothing_else(tight: Evidence) -> None:
    (report,) = (tight.folder / "home" / "state").rglob("report-*.txt")
    said = report.read_text(encoding="utf-8")
    assert "builtins.ValueError" in said and "coaching/notebook.py" in said and "cannot keep" not in said


def test_all_that_was_written_that_day_is_in_the_vault(tight: Evidence) -> None:
    workbook = Workbook.open(tight.workbook, ground.KEY)
    (info,) = Vault.vaults(workbook.connection)
    vault = Vault.open_with_key(workbook.connection, info.id, ground.vault_key(workbook, session.SYSTEM))
    kept = "".join(
        one.model_dump_json() for kind in (CoachingNote, PrivateAnswers, OwnQuestion) for one in vault.all(kind)
    )
    workbook.close()
    for words in (session.TYPED, session.QUICK, session.DOTS, session.HALF):
        assert words in kept


def test_the_journal_that_is_left_holds_nothing_either(tight: Evidence) -> None:
    journal = tight.workbook.with_name(f"{tight.workbook.name}-journal")
    assert leaks(journal_pages(journal, ground.KEY), tight.words) == []
