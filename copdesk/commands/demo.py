"""Writes a sample workbook with all its documents into a folder."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from copdesk.commands.choices import SAMPLE, What
from copdesk.commands.making import make
from copdesk.commands.opening import made
from copdesk.commands.request import Wish
from copdesk.commands.terminal import Terminal
from copdesk.domain.problems import Problem
from copdesk.exchange.whole_file import write_whole
from copdesk.samples import filling
from copdesk.store import locks
from copdesk.store.rekey import replace
from copdesk.store.workbook import Workbook


def run(folder: Path, system: str, terminal: Terminal, *, markers: bool, over: bool, protected: bool) -> int:
    """Write the sample and print where everything is."""
    if system not in (SAMPLE, "all"):
        raise Problem("sample_not_yet", system=system, known=SAMPLE)
    target = _target(folder, over=over)
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    with made(part, terminal, protected=protected) as workbook:
        filling.fill(workbook)
        filling.seal(workbook, markers=markers)
        documents = list(_documents(workbook, folder, terminal))
    _put_in_place(part, target)
    for path, data in documents:
        write_whole(path, data)
    for path in (target, *(path for path, _ in documents)):
        terminal.say("made", path=path)
    terminal.say("vault_passphrase", passphrase=filling.VAULT_PASSPHRASE)
    return 0


def _target(folder: Path, *, over: bool) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("folder_not_writable", path=str(folder)) from error
    target = folder / f"{SAMPLE}.copdesk"
    if target.exists() and not over:
        raise Problem("demo_exists", path=str(target))
    return target


def _put_in_place(part: Path, target: Path) -> None:
    """Put the new workbook where it belongs, unless somebody is working in the one that is there."""
    try:
        held = locks.hold(target)
    except Problem:
        part.unlink()
        raise
    try:
        with suppress(FileNotFoundError):
            target.with_name(f"{target.name}-journal").unlink()
        replace(part, target)
    finally:
        if held is not None:
            held.release()


def _documents(workbook: Workbook, folder: Path, terminal: Terminal) -> Iterator[tuple[Path, bytes]]:
    for number in filling.SESSION_NUMBERS:
        name = terminal.words("name_programme", number=number)
        yield _document(workbook, Wish(what=What.PROGRAMME, session=number), folder / f"{SAMPLE} {name}.pdf")
    lists = (
        (What.HARVEST, terminal.words("name_harvest"), ".pdf"),
        (What.ROSTER, terminal.words("name_roster"), ".xlsx"),
        (What.ATTENDANCE, terminal.words("name_attendance"), ".xlsx"),
        (What.CONTACTS, terminal.words("name_contacts"), ".vcf"),
        (What.CALENDAR, terminal.words("name_calendar"), ".ics"),
    )
    for what, name, suffix in lists:
        yield _document(workbook, Wish(what=what), folder / f"{SAMPLE} {name}{suffix}")
    yield _document(workbook, Wish(what=What.JSON), folder / f"{SAMPLE}.json")


def _document(workbook: Workbook, wish: Wish, path: Path) -> tuple[Path, bytes]:
    return path, make(workbook, wish, path.suffix)
