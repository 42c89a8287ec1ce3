"""Where the list lies of who was erased from a workbook; apart, because it is asked before anything else is read."""

from pathlib import Path


def ledger_place(folder: Path, workbook_id: bytes) -> Path:
    """Return where in a folder the list lies of who was erased from a workbook."""
    return folder / f"copdesk-{workbook_id.hex()}.erased"
