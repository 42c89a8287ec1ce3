"""A lock starts the program anew, and nothing that was read or typed is left in its memory."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

import pytest

from copdesk.store import keys
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.builders import community, fill
from ui.lock import restart

PASSPHRASE = "zes woorden die niemand raadt vandaag"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the memory of a process as a file")


class Child:
    """The program in a process of its own."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.ui.lock_child", str(path)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)

    def tell(self, words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{words}\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def copies(self, words: str) -> int:
        """Return how often `words` stand in the memory of the process, as Python and as Qt keep them."""
        needles = (words.encode(), words.encode("utf-16-le"))
        return sum(piece.count(needle) for piece in self._memory() for needle in needles)

    def _memory(self) -> Iterator[bytes]:
        regions = Path(f"/proc/{self.process.pid}/maps").read_text().splitlines()
        with Path(f"/proc/{self.process.pid}/mem").open("rb") as memory:
            for region in regions:
                span, rights, *_ = region.split()
                first, last = (int(number, 16) for number in span.split("-"))
                if rights.startswith("r") and "[v" not in region:
                    memory.seek(first)
                    yield memory.read(last - first)


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    path, salt = tmp_path / "Dicht.copdesk", keys.new_salt(protected=True)
    workbook = Workbook.create(path, keys.derive(PASSPHRASE, salt), salt)
    fill(workbook, [community()])
    workbook.close()
    made = Child(path)
    yield made
    made.process.kill()
    made.process.communicate()


@LINUX
def test_after_a_lock_nothing_typed_is_in_memory_and_all_of_it_comes_back(child: Child):
    marker = f"Marjolein {token_hex(12)}"
    for words in (PASSPHRASE, marker):
        child.tell(words)
    assert child.hear() == "typed"
    assert child.copies(marker) > 0, "the search would find nothing"
    child.tell("lock")
    assert child.hear() == "locked"
    assert child.copies(marker) == 0
    assert child.copies(PASSPHRASE) == 0
    child.tell(PASSPHRASE)
    assert child.hear() == marker
    assert child.process.wait(timeout=30) == 0


@pytest.mark.parametrize(
    ("begun", "arguments", "again"),
    [
        ("python -X utf8 -m copdesk open een.copdesk", "/x/__main__.py open een.copdesk", "-X utf8 -m copdesk"),
        ("python /usr/bin/copdesk een.copdesk", "/usr/bin/copdesk een.copdesk", "/usr/bin/copdesk"),
        ("/opt/copdesk/copdesk een.copdesk", "/opt/copdesk/copdesk een.copdesk", ""),
        ("/opt/copdesk/copdesk", "/opt/copdesk/copdesk", ""),
    ],
    ids=["module", "script", "one piece", "one piece without a file"],
)
def test_the_program_starts_again_as_it_was_started(
    begun: str, arguments: str, again: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "orig_argv", begun.split())
    monkeypatch.setattr(sys, "argv", arguments.split())
    monkeypatch.setattr(sys, "executable", "/opt/start")
    assert restart.command(Path("/k/twee.copdesk")) == [
        "/opt/start",
        *again.split(),
        "open",
        "--locked",
        "/k/twee.copdesk",
    ]
