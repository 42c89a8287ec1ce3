"""The command line itself: help, wrong usage, languages, passphrases, and the program as a process."""

import os
import subprocess
import sys

import pytest

from copdesk import __version__
from copdesk.cli import COMMANDS, main
from copdesk.commands.words import Words
from copdesk.domain.language import Language
from copdesk.store.engine import read_header
from tests.cli.whispering import whispered

PASSPHRASE = "zeven sloten op een deur"


def started(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program as somebody would, without a terminal."""
    surroundings = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "copdesk", *map(str, arguments)]
    return subprocess.run(
        command,
        env=surroundings | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("language", list(Language))
def test_help_names_every_command_in_the_users_language(copdesk, language):
    said = copdesk("--help", language=language)
    words = Words(language)
    assert said.code == 0
    assert all(name in said.out and words(name)[:40] in said.out for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_is_dutch_by_default(copdesk, command):
    said = copdesk(command, "--help")
    assert said.code == 0 and said.out.startswith(f"gebruik: copdesk {command}") and "keuzes:" in said.out


def test_the_version_is_told(copdesk):
    assert copdesk("--version").out == f"CoP Desk {__version__}\n"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["check"], "Er ontbreekt iets: FILE."),
        (["check", "a", "b"], "Dit ken ik niet: b."),
        (["export", "a", "--what", "limericks", "-o", "b"], "kies uit programme"),
        (["check", "a", "--passphrase-fd", "geheim"], "Wat bij --passphrase-fd staat, klopt niet."),
        (["screenshot", "a", "--screen", "roster", "-o", "b", "--size", "groot"], "Wat bij --size staat"),
        (["--taal"], ""),
    ],
)
def test_wrong_usage_gets_one_sentence_and_exit_2(copdesk, typed, words):
    said = copdesk(*typed)
    assert (said.code, said.out) == (2, "") and words in said.err and "--help" in said.err


def test_a_settings_file_decides_the_language(copdesk, monkeypatch, tmp_path):
    import platformdirs

    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path))
    (tmp_path / "settings.json").write_text('{"language": "en"}')
    assert copdesk("--help").out.startswith("usage:")
    (tmp_path / "settings.json").write_text("[broken")
    assert copdesk("--help").out.startswith("gebruik:")


def test_a_new_workbook_without_a_passphrase_says_what_that_means(copdesk, tmp_path):
    said = copdesk("new", tmp_path / "n.copdesk")
    assert said.code == 0 and "geen wachtzin" in said.out
    assert not read_header(tmp_path / "n.copdesk").protected


def test_a_new_workbook_overwrites_nothing(copdesk, tmp_path):
    (tmp_path / "n.copdesk").write_bytes(b"kept")
    said = copdesk("new", tmp_path / "n.copdesk")
    assert said.code == 1 and "bestaat al" in said.err
    assert (tmp_path / "n.copdesk").read_bytes() == b"kept"


def test_a_passphrase_comes_from_a_file_descriptor(copdesk, tmp_path):
    path = tmp_path / "n.copdesk"
    assert copdesk("new", path, "--passphrase-fd", whispered(PASSPHRASE)).code == 0
    assert copdesk("check", path, "--passphrase-fd", whispered(PASSPHRASE)).code == 0
    wrong = copdesk("check", path, "--passphrase-fd", whispered(PASSPHRASE + "!"), language=Language.ENGLISH)
    assert wrong.code == 1 and "does not fit" in wrong.err


@pytest.mark.parametrize("passphrase", ["kort", "wachtwoord12345", ""])
def test_a_weak_passphrase_is_refused_and_nothing_is_made(copdesk, tmp_path, passphrase):
    said = copdesk("new", tmp_path / "n.copdesk", "--passphrase-fd", whispered(passphrase))
    assert said.code == 1 and said.err
    assert not list(tmp_path.iterdir())


def test_a_file_descriptor_that_is_not_there_gets_a_sentence(copdesk, tmp_path):
    said = copdesk("new", tmp_path / "n.copdesk", "--passphrase-fd", "987")
    assert said.code == 1 and "987" in said.err


def test_without_a_terminal_nothing_is_asked(tmp_path):
    said = started("new", tmp_path / "n.copdesk", "--passphrase", LC_ALL="en_GB.UTF-8")
    assert (said.returncode, said.stdout) == (1, "") and "--passphrase-fd" in said.stderr
    assert not list(tmp_path.iterdir())


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch):
    """Return a function that makes somebody sit at the terminal, with these answers ready."""

    def sit(*answers: str) -> None:
        ready = iter(answers)
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr("getpass.getpass", lambda _question: next(ready))

    return sit


def test_at_a_terminal_a_new_passphrase_is_asked_twice(copdesk, tmp_path, typing):
    typing(PASSPHRASE, PASSPHRASE, PASSPHRASE)
    assert copdesk("new", tmp_path / "n.copdesk", "--passphrase").code == 0
    assert copdesk("check", tmp_path / "n.copdesk").code == 0


def test_two_different_passphrases_make_nothing(copdesk, tmp_path, typing):
    typing(PASSPHRASE, PASSPHRASE + "s")
    said = copdesk("new", tmp_path / "n.copdesk", "--passphrase")
    assert said.code == 1 and "niet gelijk" in said.err and not list(tmp_path.iterdir())


def test_a_reader_that_stops_listening_is_no_crash(sample):
    command = f"{sys.executable} -m copdesk check '{sample}' --json | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("{", "")


@pytest.mark.parametrize("arguments", [[], ["open"], ["een.copdesk"]])
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_opening_says_one_sentence(arguments):
    said = started(*arguments, LC_ALL="nl_NL.UTF-8")
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("Er is hier geen beeldscherm") and said.stderr.count("\n") == 1


def test_a_screenshot_needs_no_display(sample, tmp_path):
    out = tmp_path / "roster.png"
    said = started("screenshot", sample, "--screen", "roster", "-o", out, "--size", "900x600")
    assert said.returncode == 0 and out.read_bytes().startswith(b"\x89PNG")


def test_the_command_line_never_imports_a_window(tmp_path):
    path = tmp_path / "n.copdesk"
    script = (
        "import sys; from copdesk.cli import main\n"
        f"main(['new', {str(path)!r}, '--community', 'X']); main(['check', {str(path)!r}])\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60).returncode == 0


def test_an_interrupted_command_ends_quietly(copdesk, monkeypatch, tmp_path):
    from copdesk.commands import new

    def interrupt(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(new, "run", interrupt)
    assert main(["new", str(tmp_path / "n.copdesk")]) == 130
