"""A list of the people of one session beside fields about whoever is chosen, for a dialog."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.store.attending import Expected
from ui.kit.desk import Desk
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Column, Rows

_SIDE = 280


class PersonRows(QWidget):
    """People at the left, fields at the right; `told` says in a few words what is known of each."""

    chosen = Signal(object)

    def __init__(
        self, desk: Desk, called: str, name: str, about: str, told: Callable[[Expected], str], fields: list[QWidget]
    ) -> None:
        super().__init__()
        columns = [
            Column(self.tr("Participant"), _name, 0, _organisation, None, _order),
            Column(about, told, 250),
        ]
        self.rows: Rows[Expected] = Rows(columns, _key, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called=called, name=name)
        self.table.chosen.connect(self.chosen)
        side = QWidget()
        side.setFixedWidth(desk.theme.scaled(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in fields:
            column.addWidget(field)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(on_card(self.table), 1)
        row.addWidget(side)

    @property
    def person(self) -> UUID | None:
        """Who is chosen."""
        line: Expected | None = self.table.row
        return line.person_id if line is not None else None

    def show_lines(self, lines: list[Expected]) -> None:
        """Show these people; without a choice the first is chosen."""
        self.rows.set_rows(lines)
        if self.table.row is None and lines:
            self.table.selectRow(0)


def _key(line: Expected) -> str:
    return line.person


def _name(line: Expected) -> str:
    return line.name


def _organisation(line: Expected) -> str:
    return line.organisation


def _order(line: Expected) -> tuple[str, str, str, str]:
    return line.order
