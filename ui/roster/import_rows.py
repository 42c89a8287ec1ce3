"""What an import says about each row of a list: its verdict, and why, in a sentence."""

from PySide6.QtCore import QObject

from copdesk.domain.import_plan import FieldChange, PlannedRow, Verdict
from ui.kit.ask import Ask
from ui.kit.cells import Cell, pill, two_lines
from ui.kit.tables import Column
from ui.kit.vocabulary import Vocabulary

_PILLS = {
    Verdict.NEW: ("plus", "ok"),
    Verdict.UPDATE: ("pencil", "info"),
    Verdict.UNCHANGED: ("check", "info"),
    Verdict.DUPLICATE: ("circle-help", "warn"),
    Verdict.REJECTED: ("circle-x", "danger"),
    Verdict.LEFT_OUT: ("circle-minus", "todo"),
}


class ImportRows(QObject):
    """The columns in which a planned import is shown."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask, self._kinds = ask, Vocabulary()
        self.verdicts = {
            Verdict.NEW: self.tr("New"),
            Verdict.UPDATE: self.tr("Update"),
            Verdict.UNCHANGED: self.tr("Unchanged"),
            Verdict.DUPLICATE: self.tr("Known already?"),
            Verdict.REJECTED: self.tr("Not possible"),
            Verdict.LEFT_OUT: self.tr("Left out"),
        }
        self._fields = {
            "name": self.tr("name"),
            "email": self.tr("e-mail"),
            "other_emails": self.tr("other addresses"),
            "phone": self.tr("phone"),
            "other_phones": self.tr("other numbers"),
            "job_title": self.tr("job title"),
            "external_id": self.tr("own number"),
            "organisation": self.tr("organisation"),
            "organisation_kind": self.tr("kind of organisation"),
            "organisation_region": self.tr("region"),
            "question": self.tr("learning question"),
        }

    def all(self) -> list[Column[PlannedRow]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Row"), _number, 62, order=_order),
            Column(self.tr("What happens"), self.verdict, 150, None, self._verdict, self._by_verdict),
            Column(self.tr("Who, and why"), self.who, 0, self.why, self._who),
        ]

    def verdict(self, row: PlannedRow) -> str:
        """Return the verdict in words."""
        return self.verdicts[row.verdict]

    def who(self, row: PlannedRow) -> str:
        """Return the name as it would be kept, and where they work."""
        parts = (row.candidate.full_name or self.tr("no name"), row.candidate.organisation)
        return " · ".join(part for part in parts if part)

    def why(self, row: PlannedRow) -> str:
        """Return the sentence that goes with the verdict, and everything that was noticed on the way."""
        said = [self._ask.words(row.why.problem)] if row.why else []
        said += [self._changes(row.changes)] if row.changes else []
        if row.verdict is Verdict.UPDATE and row.joins:
            said.append(self.tr("Known from another community; takes part here from now on."))
        if row.outside:
            kind = self._kinds.organisation_kind(row.outside)
            said.append(self.tr("Falls outside the composition rule: {kind}.").format(kind=kind))
        said += [self._ask.words(remark.problem) for remark in row.candidate.remarks]
        return " ".join(said) or self._plain(row.verdict)

    def _plain(self, verdict: Verdict) -> str:
        plain = {
            Verdict.NEW: self.tr("Is added."),
            Verdict.UNCHANGED: self.tr("Is there already, exactly like this."),
            Verdict.LEFT_OUT: self.tr("You left this row out."),
        }
        return plain.get(verdict, "")

    def _changes(self, changes: tuple[FieldChange, ...]) -> str:
        fields = ", ".join(self._fields[change.what] for change in changes)
        return self.tr("Changes: {fields}.").format(fields=fields)

    def _verdict(self, cell: Cell, row: PlannedRow) -> None:
        icon, role = _PILLS[row.verdict]
        pill(cell, self.verdict(row), icon, role)

    def _by_verdict(self, row: PlannedRow) -> int:
        return list(Verdict).index(row.verdict)

    def _who(self, cell: Cell, row: PlannedRow) -> None:
        two_lines(cell, self.who(row), self.why(row))


def _number(row: PlannedRow) -> str:
    return str(row.row)


def _order(row: PlannedRow) -> int:
    return row.row
