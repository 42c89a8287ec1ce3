"""The command line: understands what is typed, and calls the command that does it."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from copdesk import __version__
from copdesk.commands.choices import NOT_YET, POLICIES, SAMPLES, THEMES, What
from copdesk.commands.display import has_display
from copdesk.commands.parser import Misuse, Parser
from copdesk.commands.terminal import Terminal, language_of
from copdesk.commands.words import Words
from copdesk.domain.choices import Audience
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem

COMMANDS = ("open", "demo", "new", "import", "export", "check", "backup", "restore", "screenshot")
_LARGEST = 8000
USER_CAN_ACT, WRONG_USAGE, INTERRUPTED = 1, 2, 130


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; 0 when done, 1 when the user can act on what is wrong, 2 for wrong usage."""
    _speak_every_language()
    words = Words(language_of(dict(os.environ)))
    try:
        code = _do(_with_command(arguments), words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever was reading has stopped, and Python would try once more at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return USER_CAN_ACT
    return code


def _do(arguments: Sequence[str], words: Words) -> int:
    try:
        given = _parser(words).parse_args(arguments)
        return given.run(given, Terminal(words, getattr(given, "passphrase_fd", None)))
    except Misuse as misuse:
        print(misuse, file=sys.stderr)
        return WRONG_USAGE
    except Problem as problem:
        Terminal(words).complain(problem)
        return WRONG_USAGE if problem.code == "no_display" else USER_CAN_ACT
    except SystemExit as end:  # argparse has shown help or the version
        return int(end.code or 0)


def _speak_every_language() -> None:
    """Print whatever letters there are, also where the terminal has fewer."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _with_command(arguments: Sequence[str]) -> Sequence[str]:
    """Return the arguments with the command that may be left out."""
    if not arguments:
        return ["open"]
    named = arguments[0] in COMMANDS or arguments[0].startswith("-")
    return arguments if named else ["open", *arguments]


def _parser(words: Words) -> Parser:
    parser = Parser(prog="copdesk", description=words("about"), words=words)
    parser.may_have("--version", words=words("version"), action="version", version=f"CoP Desk {__version__}")
    # argparse's own collection of subparsers has no public type
    commands: Any = parser.add_subparsers(title=words("commands"), metavar=words("command"), required=True)
    for add in (_add_open, _add_demo, _add_new, _add_import, _add_export, _add_check, _add_backups, _add_screenshot):
        add(commands, words)
    return parser


def _command(commands: Any, name: str, words: Words, run: object) -> Parser:
    parser: Parser = commands.add_parser(name, help=words(name), description=words(name), words=words)
    parser.set_defaults(run=run)
    return parser


def _opens_a_file(parser: Parser, words: Words) -> None:
    parser.takes("file", "file", metavar="FILE", type=Path)
    _reads_a_passphrase(parser, words)


def _reads_a_passphrase(parser: Parser, words: Words) -> None:
    parser.may_have("--passphrase-fd", metavar="N", type=int, words=words("passphrase_fd"))


def _answers_in_json(parser: Parser, words: Words) -> None:
    parser.may_have("--json", action="store_true", words=words("json"))


def _makes_a_file(parser: Parser, words: Words) -> None:
    parser.may_have("--passphrase", action="store_true", words=words("passphrase"))
    _reads_a_passphrase(parser, words)


def _add_open(commands: Any, words: Words) -> None:
    parser = _command(commands, "open", words, _open)
    parser.takes("file", "file", metavar="FILE", type=Path, nargs="?")
    parser.may_have("--locked", action="store_true", words=words("locked"))


def _open(given: Namespace, terminal: Terminal) -> int:
    if not has_display():
        raise Problem("no_display")
    from ui import app

    return app.run(given.file, locked=given.locked)


def _add_demo(commands: Any, words: Words) -> None:
    parser = _command(commands, "demo", words, _demo)
    parser.takes("folder", "folder", metavar="DIR", type=Path)
    parser.may_have("--system", choices=SAMPLES, default=SAMPLES[0], words=words("system"))
    parser.may_have("--markers", action="store_true", words=words("markers"))
    parser.may_have("--replace", action="store_true", words=words("replace"))
    _makes_a_file(parser, words)


def _demo(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import demo

    protected = given.passphrase or given.passphrase_fd is not None
    return demo.run(
        given.folder, given.system, terminal, markers=given.markers, over=given.replace, protected=protected
    )


def _add_new(commands: Any, words: Words) -> None:
    parser = _command(commands, "new", words, _new)
    parser.takes("file", "file", metavar="FILE", type=Path)
    parser.may_have("--community", metavar="NAME", words=words("community_new"))
    _makes_a_file(parser, words)


def _new(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import new

    protected = given.passphrase or given.passphrase_fd is not None
    return new.run(given.file, given.community, terminal, protected=protected)


def _add_import(commands: Any, words: Words) -> None:
    parser = _command(commands, "import", words, _import)
    _opens_a_file(parser, words)
    parser.takes("source", "source", metavar="SOURCE", type=Path)
    parser.may_have("--community", metavar="NAME", words=words("community"))
    parser.may_have("--policy", choices=POLICIES, default="fill", words=words("policy"))
    parser.may_have("--dry-run", action="store_true", words=words("dry_run"))
    _answers_in_json(parser, words)


def _import(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import importing
    from copdesk.domain.import_plan import Policy

    policy = Policy(given.policy)
    return importing.run(
        given.file, given.source, given.community, policy, terminal, dry_run=given.dry_run, as_json=given.json
    )


def _add_export(commands: Any, words: Words) -> None:
    parser = _command(commands, "export", words, _export)
    _opens_a_file(parser, words)
    what = words("what", known=", ".join(What))
    parser.may_have("--what", required=True, metavar="WHAT", choices=(*_names(What), *NOT_YET), words=what)
    parser.may_have("--community", metavar="NAME", words=words("community"))
    parser.may_have("--session", metavar="N", words=words("session"))
    parser.may_have("--person", metavar="NAME", words=words("person"))
    parser.may_have("--lang", choices=_names(Language), words=words("lang"))
    parser.may_have("--audience", choices=_names(Audience), default=Audience.GROUP.value, words=words("audience"))
    parser.may_have("--card", choices=("4.0", "3.0"), default="4.0", words=words("card"))
    parser.may_have("-o", "--out", required=True, metavar="OUT", type=Path, words=words("out"))
    _answers_in_json(parser, words)


def _export(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import access, endings, export
    from copdesk.commands.request import Wish, known

    wish = Wish(
        what=known(given.what),
        community=given.community,
        session=given.session,
        person=given.person,
        language=Language(given.lang) if given.lang else None,
        audience=Audience(given.audience),
        card=given.card,
    )
    endings.check(wish, given.out)
    run = access.run if wish.what is What.ACCESS else export.run
    return run(given.file, wish, given.out, terminal, as_json=given.json)


def _add_check(commands: Any, words: Words) -> None:
    parser = _command(commands, "check", words, _check)
    _opens_a_file(parser, words)
    _answers_in_json(parser, words)


def _check(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import check

    return check.run(given.file, terminal, as_json=given.json)


def _add_backups(commands: Any, words: Words) -> None:
    making = _command(commands, "backup", words, _backup)
    making.takes("file", "file", metavar="FILE", type=Path)
    making.takes("out", "backup_out", metavar="OUT", type=Path)
    restoring = _command(commands, "restore", words, _restore)
    restoring.takes("out", "backup_in", metavar="OUT", type=Path)
    restoring.takes("file", "target", metavar="FILE", type=Path)
    for parser in (making, restoring):
        _reads_a_passphrase(parser, words)


def _backup(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import backups

    return backups.make(given.file, given.out, terminal)


def _restore(given: Namespace, terminal: Terminal) -> int:
    from copdesk.commands import backups

    return backups.restore(given.out, given.file, terminal)


def _add_screenshot(commands: Any, words: Words) -> None:
    parser = _command(commands, "screenshot", words, _screenshot)
    parser.takes("file", "file", metavar="FILE", type=Path)
    parser.may_have("--screen", required=True, metavar="NAME", words=words("screen"))
    parser.may_have("-o", "--out", required=True, metavar="OUT.png", type=Path, words=words("out"))
    parser.may_have("--size", metavar="WxH", type=_size, default=(1280, 800), words=words("size"))
    parser.may_have("--lang", choices=_names(Language), default=words.language.value, words=words("screen_lang"))
    parser.may_have("--theme", choices=THEMES, default=THEMES[0], words=words("theme"))
    parser.may_have("--scale", type=int, choices=(1, 2), default=1, words=words("scale"))


def _screenshot(given: Namespace, terminal: Terminal) -> int:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui import app

    return app.screenshot(
        given.file, given.screen, given.out, given.size, Language(given.lang), given.theme, given.scale
    )


def _names(choices: type[StrEnum]) -> tuple[str, ...]:
    return tuple(choice.value for choice in choices)


def _size(text: str) -> tuple[int, int]:
    """Return width and height out of "1280x800"; argparse turns the ValueError into a complaint."""
    width, height = (int(part) for part in text.lower().split("x"))
    if not (1 <= width <= _LARGEST and 1 <= height <= _LARGEST):
        raise ValueError("no such size")
    return width, height
