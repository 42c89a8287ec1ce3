"""Writes sample workbooks, and all documents of the first one, into a folder."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from copdesk.commands.choices import SAMPLE, What
from copdesk.commands.making import make
from copdesk.commands.opening import made
from copdesk.commands.request import Wish
from copdesk.commands.terminal import Terminal
from copdesk.domain.problems import Problem
from copdesk.exchange.whole_file import write_whole
from copdesk.samples import filling, sealing
from copdesk.store import locks
from copdesk.store.rekey import replace


def run(folder: Path, system: str, terminal: Terminal, *, markers: bool, over: bool, protected: bool) -> int:
    """Write the sample and print where everything is."""
    systems = list(filling.SYSTEMS) if system == "all" else [system]
    workbooks = {name: folder / f"{name}.copdesk" for name in systems}
    documents = _documents(folder, terminal) if SAMPLE in systems else {}
    _clear_the_way(folder, [*workbooks.values(), *documents], over=over)
    for name, target in workbooks.items():
        _write(name, target, documents if name == SAMPLE else {}, terminal, markers=markers, protected=protected)
    for path in (*workbooks.values(), *documents):
        terminal.say("made", path=path)
    for name in systems:
        if name in sealing.SECRETS:
            terminal.say("vault_passphrase", workbook=f"{name}.copdesk", passphrase=sealing.SECRETS[name].passphrase)
    return 0


def _write(
    name: str, target: Path, documents: dict[Path, Wish], terminal: Terminal, *, markers: bool, protected: bool
) -> None:
    """Make one workbook and its documents."""
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    with made(part, terminal, protected=protected) as workbook:
        filling.fill(workbook, name)
        if name in sealing.SECRETS:
            sealing.seal(workbook.connection, name, markers=markers)
        printed = {path: make(workbook, wish, path.suffix) for path, wish in documents.items()}
    _put_in_place(part, target)
    for path, data in printed.items():
        write_whole(path, data)


def _documents(folder: Path, terminal: Terminal) -> dict[Path, Wish]:
    """Return where each document goes, and what it is."""
    guided = filling.SESSION_NUMBERS[-1]
    files = (
        {
            terminal.words("name_programme", number=number) + ".pdf": Wish(what=What.PROGRAMME, session=number)
            for number in filling.SESSION_NUMBERS
        }
        | {
            terminal.words("name_run_sheet", number=guided) + ending: Wish(what=What.RUN_SHEET, session=guided)
            for ending in (".pdf", ".docx", ".xlsx")
        }
        | {
            terminal.words("name_harvest") + ".pdf": Wish(what=What.HARVEST),
            terminal.words("name_roster") + ".xlsx": Wish(what=What.ROSTER),
            terminal.words("name_attendance") + ".xlsx": Wish(what=What.ATTENDANCE),
            terminal.words("name_contacts") + ".vcf": Wish(what=What.CONTACTS),
            terminal.words("name_calendar") + ".ics": Wish(what=What.CALENDAR),
        }
    )
    documents = {folder / f"{SAMPLE} {name}": wish for name, wish in files.items()}
    return documents | {folder / f"{SAMPLE}.json": Wish(what=What.JSON)}


def _clear_the_way(folder: Path, wanted: Iterable[Path], *, over: bool) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem("folder_not_writable", path=str(folder)) from error
    there = next((path for path in wanted if path.exists()), None)
    if there is not None and not over:
        raise Problem("demo_exists", path=str(there))


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
