"""What tests of the command line share: a way to type a command, and one demo to look at."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from copdesk.cli import main
from copdesk.domain.language import Language

LOCALE = {Language.DUTCH: "nl_NL.UTF-8", Language.ENGLISH: "en_GB.UTF-8"}


@dataclass(frozen=True)
class Said:
    """What a command answered: its exit code, and what came out of both ends."""

    code: int
    out: str
    err: str


Copdesk = Callable[..., Said]


@pytest.fixture
def copdesk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Copdesk:
    """Return a function that types one command, in Dutch unless another language is given."""

    def run(*arguments: object, language: Language = Language.DUTCH) -> Said:
        monkeypatch.setenv("LC_ALL", LOCALE[language])
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return run


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a demo in it, made with markers in every private field; look, do not touch."""
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", str(folder), "--markers"]) == 0
    return folder


@pytest.fixture
def sample(demo: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample workbook that a test may change."""
    copy = tmp_path / "S1.copdesk"
    copy.write_bytes((demo / "S1.copdesk").read_bytes())
    return copy
