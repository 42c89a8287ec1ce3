"""A table with room in each row for the kind and two lines of what was said."""

from collections.abc import Iterable
from typing import Any

from ui.kit.desk import Desk
from ui.kit.tables import CardTable, Rows

_ROW = 84


class HarvestTable(CardTable):
    """Its rows can be given anew; tall ones for what people said."""

    def __init__(self, model: Rows[Any], desk: Desk, *, called: str, name: str, tall: bool = False) -> None:
        self._tall = tall
        self._model, self._look = model, desk.theme
        super().__init__(model, desk.theme, desk.settings, called=called, name=name)

    def set_rows(self, rows: "Iterable[Any]") -> None:
        """Show other rows."""
        self._model.set_rows(rows)

    def _resize_rows(self) -> None:
        height = _ROW if self._tall else self._look.row_height
        self.verticalHeader().setDefaultSectionSize(self._look.scaled(height))
