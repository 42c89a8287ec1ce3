"""Nothing of a vault leaves by the command line, whatever is exported, for whom and in which language."""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
import pyzipper

from copdesk.cli import main
from copdesk.commands import endings
from copdesk.commands.choices import What
from copdesk.domain.choices import Audience
from copdesk.domain.language import Language
from copdesk.domain.roster import Person
from copdesk.samples import sealing
from copdesk.samples.sealing import SECRETS
from copdesk.store.engine import read_header
from copdesk.store.keys import unprotected_key
from copdesk.store.workbook import Workbook
from tests.privacy import ground
from tests.privacy.searching import MARK, leaks
from tests.store.counts import tries

FULL = tries(0, 1)
"""Whether also that is tried which should make no difference: readers a list does not know, everybody's access."""
WORDS = (MARK, *(secret.passphrase for secret in SECRETS.values()))


class Samples(NamedTuple):
    """The sample workbooks without a leak, and those with one."""

    tight: dict[str, Path]
    leaking: dict[str, Path]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    folders = tmp_path_factory.mktemp("tight"), tmp_path_factory.mktemp("leaking")
    made = [{s: ground.sample(f, s, leaking=f is folders[1]) for s in SECRETS} for f in folders]
    return Samples(*made)


class Outside:
    """What came out of the command line: the files, and every word that was said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.made = 0
        self.data = list[bytes]()

    def run(self, *arguments: object) -> str:
        """Type a command, and keep what it says."""
        self._capsys.readouterr()
        self.made += main([str(argument) for argument in arguments]) == 0
        said, complained = self._capsys.readouterr()
        self.data += [said.encode(), complained.encode()]
        return said

    def export(self, workbook: Path, what: What, ending: str, *options: str) -> None:
        """Export, and keep the file; what opens with a passphrase is opened."""
        out = self._folder / f"out{ending}"
        out.unlink(missing_ok=True)
        said = self.run("export", workbook, "--what", what.value, "-o", out, "--json", *options)
        if out.exists():
            self.data += contents(out, json.loads(said).get("passphrase", ""))

    def leaks(self) -> list[str]:
        """Return every leak in what came out."""
        return [leak for data in self.data for leak in leaks(data, WORDS)]


def contents(path: Path, passphrase: str) -> Iterator[bytes]:
    yield path.read_bytes()
    if passphrase:
        with pyzipper.AESZipFile(path) as archive:
            archive.setpassword(passphrase.encode())
            yield from (archive.read(name) for name in archive.namelist())


@pytest.fixture
def outside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Outside:
    return Outside(tmp_path, capsys)


def coached(system: str) -> set[str]:
    """Return the ids of the people a vault tells about."""
    return {str(thing.person_id) for thing in sealing.marked_things(system) if hasattr(thing, "person_id")}


def named(path: Path, system: str) -> list[str]:
    """Return what the people a vault tells about are called in this workbook."""
    workbook = Workbook.open(path, unprotected_key(read_header(path).salt))
    names = [person.full_name for person in workbook.all(Person) if str(person.id) in coached(system)]
    workbook.close()
    return names


def export_all(outside: Outside, workbooks: dict[str, Path], what: What) -> None:
    """Export one thing in all its forms, out of every sample, in every language, for everybody it could be for."""
    for (system, path), language, ending in product(
        workbooks.items(), Language, endings._ENDINGS.get(what, endings._PAPER)
    ):
        audiences = Audience if what is What.HARVEST or system == "S3" and FULL else [Audience.GROUP]
        people = named(path, system)[: None if FULL else 2] if what is What.ACCESS else [None]
        for audience, person in product(audiences, people):
            options = ("--person", person) if person else ()
            outside.export(path, what, ending, "--lang", language, "--audience", audience, *options)


@pytest.mark.parametrize("what", What)
def test_nothing_private_leaves(what: What, samples: Samples, outside: Outside) -> None:
    export_all(outside, samples.tight, what)
    assert outside.made >= 2 and outside.leaks() == []


@pytest.mark.parametrize("what", What)
def test_a_planted_leak_is_found_in_what_leaves(what: What, samples: Samples, outside: Outside) -> None:
    for ending in endings._ENDINGS.get(what, endings._PAPER):
        out = Outside(outside._folder, outside._capsys)
        people = named(samples.leaking["S3"], "S3")[:1] if what is What.ACCESS else []
        out.export(samples.leaking["S3"], what, ending, *(word for name in people for word in ("--person", name)))
        out.export(samples.leaking["S1"], what, ending)
        assert out.made and out.leaks(), ending


def test_what_a_check_a_backup_and_an_import_say_holds_nothing_private(
    samples: Samples, outside: Outside, tmp_path: Path
) -> None:
    (tmp_path / "in.csv").write_text("Voornaam;Achternaam\nIda;Bos\n", encoding="utf-8")
    for system, path in samples.tight.items():
        outside.run("check", path, "--json")
        outside.run("check", path)
        outside.run("import", path, tmp_path / "in.csv", "--dry-run", "--json")
        outside.run("backup", path, tmp_path / f"{system}-b.copdesk")
        outside.data.append((tmp_path / f"{system}-b.copdesk").read_bytes())
    assert outside.made == 8 and outside.leaks() == []


def test_a_planted_leak_is_found_in_what_is_said(samples: Samples, outside: Outside) -> None:
    outside.run("export", samples.leaking["S1"], "--what", "roster", "--community", "x", "-o", "x.xlsx")
    assert outside.leaks()
