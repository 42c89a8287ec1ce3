"""Exporting the roster as a spreadsheet, CSV or contact cards: gathered here, made and written beside the window."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from copdesk.domain.language import Language
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.roster_out import (
    CardVersion,
    RosterRow,
    roster_csv,
    roster_vcards,
    roster_xlsx,
    rows_of,
    to_be_reached,
)
from copdesk.exchange.whole_file import write_whole
from ui.kit.desk import Desk
from ui.roster.listing import Listing
from ui.roster.whom import WhomQuestion, leaves_out, parts_of

if TYPE_CHECKING:  # the dialog is loaded when it is asked for
    from PySide6.QtWidgets import QFileDialog


_CARDS = ".vcf"


class RosterExport(QObject):
    """Asks who should go out where the list leaves somebody out, then to what place and in what form, and makes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._people: frozenset[str] | None = None
        self.dialog: QFileDialog | None = None

    def choose_from(self, listing: Listing) -> WhomQuestion | None:
        """Ask who is meant, if that is a question, and then for a place; returns the question."""
        parts = parts_of(listing) if leaves_out(listing) else {}
        if len(parts) <= 1 and listing.rows.rowCount():  # where nobody is shown, everybody is no matter of course
            self.choose()
            return None
        question = WhomQuestion(self._desk.theme, parts, listing.window())
        question.answered.connect(self.choose)
        question.open()
        return question

    def choose(self, people: frozenset[str] | None = None) -> None:
        """Ask for a place and a kind of file, for some or for everybody."""
        self._people = people
        suggestion = Path.home() / self.tr("participants.xlsx")
        kinds = ";;".join(self._kinds())
        title = self.tr("Export the participants")
        self.dialog = self._desk.ask.save_file(title, kinds, suggestion, self._chosen)
        self.dialog.filterSelected.connect(self._name_after)

    def export(self, path: Path, cards: CardVersion = CardVersion.FOUR, people: Collection[str] | None = None) -> None:
        """Write the roster, or some of it, to a file; one that was there is replaced when the new one is complete."""
        title = self.tr("Exporting the participants")
        rows = self._rows(people)
        meant = to_be_reached(rows) if people is None and path.suffix.casefold() == _CARDS else rows
        how = (path, meant, self._desk.speech.language, cards)
        done = partial(self._written, len(rows) - len(meant))
        self._desk.jobs.run(_write, *how, done=done, title=title, cancellable=False)

    def _kinds(self) -> dict[str, CardVersion]:
        """Return the kinds of file that can be chosen, with the form of contact card that each stands for."""
        return {
            self.tr("Spreadsheets (*.xlsx)"): CardVersion.FOUR,
            self.tr("CSV for Excel (*.csv)"): CardVersion.FOUR,
            self.tr("Contact cards (*.vcf)"): CardVersion.FOUR,
            self.tr("Contact cards for older programs, vCard 3.0 (*.vcf)"): CardVersion.THREE,
        }

    def _name_after(self, kind: str) -> None:
        """Give the file the ending of the kind that was chosen."""
        if self.dialog is not None:
            ending = kind.rpartition("*.")[2].rstrip(")")
            self.dialog.setDefaultSuffix(ending)
            name = next((Path(file).name for file in self.dialog.selectedFiles()), "")
            self.dialog.selectFile(str(Path(name).with_suffix(f".{ending}")) if name else "")

    def _chosen(self, path: Path) -> None:
        kind = self.dialog.selectedNameFilter() if self.dialog is not None else ""
        self.export(path, self._kinds().get(kind, CardVersion.FOUR), self._people)

    def _rows(self, people: Collection[str] | None) -> tuple[RosterRow, ...]:
        workbook, community = self._desk.workbook, self._desk.community
        ways = workbook.all(Participation, community_id=community)
        wanted = ways if people is None else [way for way in ways if way.person_id.hex in people]
        return tuple(rows_of(workbook.all(Person), workbook.all(Organisation), wanted))

    def _written(self, left_out: int, path: Path) -> None:
        told = self.tr("Exported to {file}").format(file=path.name)
        if left_out:
            told += ". " + self.tr("%n person(s) who were not chosen or withdrew are left out.", "", left_out)
        self._desk.ask.notice(told)


def _write(path: Path, rows: Sequence[RosterRow], language: Language, cards: CardVersion) -> Path:
    """Write the list in the form that the ending of its name tells."""
    ending = path.suffix.casefold()
    if ending == _CARDS:
        data = roster_vcards(rows, cards)
    else:
        data = roster_csv(rows, language) if ending == ".csv" else roster_xlsx(rows, language)
    write_whole(path, data)
    return path
