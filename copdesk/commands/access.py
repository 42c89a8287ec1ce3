"""Writes all that is held about one person to a protected zip."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from copdesk.commands.opening import opened
from copdesk.commands.request import Wish, named_person
from copdesk.commands.terminal import Terminal
from copdesk.documents import access_report
from copdesk.exchange.access_zip import access_zip
from copdesk.exchange.whole_file import write_whole
from copdesk.store import passphrases, privacy_papers


def run(path: Path, wish: Wish, out: Path, terminal: Terminal, *, as_json: bool) -> int:
    """Make the zip under six words drawn by chance, and say where it is and which words open it."""
    with opened(path, terminal) as workbook:
        person = named_person(workbook, wish.person)
        paper = privacy_papers.access(workbook, person.id, date.today())
    paper = replace(paper, language=wish.language or paper.language)
    passphrase = passphrases.suggest()
    data = access_zip(access_report.files(paper), passphrase)
    write_whole(out, data)
    if as_json:
        digest = hashlib.sha256(data).hexdigest()
        made = {"path": str(out), "pages": None, "bytes": len(data), "sha256": digest, "passphrase": passphrase}
        terminal.answer(made)
    else:
        terminal.say("made", path=out)
        terminal.say("zip_passphrase", passphrase=passphrase)
    return 0
