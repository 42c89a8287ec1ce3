"""A table with room in each row for two lines of what was said and a line about it."""

from collections.abc import Iterable
from typing import Any

from ui.kit.desk import Desk
from ui.kit.tables import CardTable, Rows

_ROW = 84


class TallTable(CardTable):
    """A table whose rows are tall, and can be given anew."""

    def __init__(self, model: Rows[Any], desk: Desk, *, called: str, name: str) -> None:
        self._model, self._look = model, desk.theme
        super().__init__(model, desk.theme, desk.settings, called=called, name=name)

    @property
    def rows(self) -> list[Any]:
        """The rows that are shown, in their order."""
        return self._model.rows

    def set_rows(self, rows: "Iterable[Any]") -> None:
        """Show other rows."""
        self._model.set_rows(rows)

    def _resize_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.scaled(_ROW))
