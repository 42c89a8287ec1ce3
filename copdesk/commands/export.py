"""Writes one document or list to a file."""

import hashlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from copdesk.commands.giving_away import tell
from copdesk.commands.making import keep_numbers, make, without_card
from copdesk.commands.opening import opened
from copdesk.commands.request import Wish
from copdesk.commands.terminal import Terminal
from copdesk.exchange.whole_file import write_whole


def run(path: Path, wish: Wish, out: Path, terminal: Terminal, *, as_json: bool) -> int:
    """Make the document and say where it is."""
    with opened(path, terminal) as workbook:
        data = make(workbook, wish, out.suffix.lower())
        write_whole(out, data)
        keep_numbers(workbook, wish)
        if as_json:
            terminal.answer(_description(out, data))
        else:
            terminal.say("made", path=out)
            tell(workbook, wish, terminal)
            if left_out := without_card(workbook, wish):
                terminal.say("without_card", count=left_out)
    return 0


def _description(out: Path, data: bytes) -> dict[str, Any]:
    digest = hashlib.sha256(data).hexdigest()
    return {"path": str(out), "pages": _pages(data), "bytes": len(data), "sha256": digest}


def _pages(data: bytes) -> int | None:
    """Return the number of pages; a list has none."""
    if not data.startswith(b"%PDF-"):
        return None
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)
