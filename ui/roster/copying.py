"""People as rows for a spreadsheet, on the clipboard; no cell in it can become a formula."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from copdesk.exchange.sheets_out import quiet
from copdesk.store.lists import RosterLine
from ui.kit.desk import Desk
from ui.roster.columns import RosterColumns, name_of


class RosterCopy(QObject):
    """Copies whoever is chosen."""

    def __init__(self, desk: Desk, columns: RosterColumns) -> None:
        super().__init__()
        self._desk, self._columns = desk, columns

    def copy(self, lines: Sequence[RosterLine]) -> None:
        """Put these people on the clipboard, to paste into a spreadsheet."""
        if lines:
            QGuiApplication.clipboard().setText("\n".join(map(self._row, lines)))
            self._desk.ask.notice(self.tr("%n participant(s) copied", "", len(lines)))

    def _row(self, line: RosterLine) -> str:
        cells = (
            name_of(line),
            line.email,
            line.phone,
            line.job_title,
            line.organisation,
            line.region,
            *self._columns.describe(line),
            self._columns.attendance(line),
        )
        return "\t".join(quiet(" ".join(cell.split())) for cell in cells)
