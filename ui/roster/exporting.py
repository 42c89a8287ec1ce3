"""Exporting the roster as a spreadsheet: gathered here, made and written beside the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from copdesk.domain.choices import Language
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.roster_out import RosterRow, roster_xlsx, rows_of
from copdesk.exchange.whole_file import write_whole
from ui.kit.desk import Desk


class RosterExport(QObject):
    """Asks where the spreadsheet should go, and makes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def choose(self) -> None:
        """Ask for a place."""
        suggestion = Path.home() / self.tr("participants.xlsx")
        kinds = self.tr("Spreadsheets (*.xlsx)")
        self._desk.ask.save_file(self.tr("Export the participants"), kinds, suggestion, self.export)

    def export(self, path: Path) -> None:
        """Write the roster to a file; one that was there is replaced when the new one is complete."""
        title = self.tr("Exporting the participants")
        language = self._desk.speech.language
        self._desk.jobs.run(_write, path, self._rows(), language, done=self._written, title=title, cancellable=False)

    def _rows(self) -> tuple[RosterRow, ...]:
        workbook, community = self._desk.workbook, self._desk.community
        ways = workbook.all(Participation, community_id=community)
        return tuple(rows_of(workbook.all(Person), workbook.all(Organisation), ways))

    def _written(self, path: Path) -> None:
        self._desk.ask.notice(self.tr("Exported to {file}").format(file=path.name))


def _write(path: Path, rows: Sequence[RosterRow], language: Language) -> Path:
    write_whole(path, roster_xlsx(rows, language))
    return path
