"""What each column of a list means, proposed by its title and corrected by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.exchange.columns import ColumnMap
from copdesk.exchange.headers import Field
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.roster.profile import be_narrow


class ColumnPane(QWidget):
    """One choice for each column, with an example from the list below it."""

    corrected = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._map = ColumnMap(())
        self._fields: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._offered: list[tuple[Field | None, str]] = [(None, self.tr("Leave this column out"))]
        self._offered += list(self._meanings().items())

    def show_columns(self, columns: ColumnMap) -> None:
        """Show another list, or the same one with other meanings."""
        same = [c.title for c in columns.columns] == [c.title for c in self._map.columns]
        self._map = columns
        if not same:
            self._build()
        for column, field in zip(columns.columns, self.choices, strict=True):
            field.set_value(column.meaning)

    @property
    def choices(self) -> list[ChoiceField]:
        """The choice of each column, from left to right in the list."""
        return [field for field in self._fields if isinstance(field, ChoiceField)]

    def _build(self) -> None:
        for old in self._fields:
            self._column.removeWidget(old)
            old.deleteLater()
        self._fields = []
        for column in self._map.columns:
            title = column.title or self.tr("Column {number}").format(number=column.index + 1)
            choice = ChoiceField(title.replace("&", "&&"), self._desk, self._offered)
            choice.caption.setProperty("data", True)
            choice.editor.setProperty("data", True)
            choice.setProperty("column", column.index)
            be_narrow(choice)
            choice.committed.connect(self._correct)
            example = Words(column.example or "–", Type.SMALL, data=True, elide=True)
            parts = [choice, example]
            if column.asks:
                parts.append(Words(self.tr("May be taken in as a learning question"), Type.SMALL, wrap=True))
            parts[-1].setContentsMargins(0, 0, 0, 8)
            for part in parts:
                self._fields.append(part)
                self._column.addWidget(part)

    def _correct(self, meaning: Field | None) -> None:
        column = self.sender().property("column")
        assert isinstance(column, int)
        self.corrected.emit(self._map.with_meaning(column, meaning))

    def _meanings(self) -> dict[Field | None, str]:
        return {
            Field.GIVEN_NAME: self.tr("Given name"),
            Field.MIDDLE_NAME: self.tr("Middle name"),
            Field.PREFIX: self.tr("Prefix"),
            Field.FAMILY_NAME: self.tr("Family name"),
            Field.FULL_NAME: self.tr("Full name"),
            Field.EMAIL: self.tr("E-mail"),
            Field.OTHER_EMAIL: self.tr("Other e-mail"),
            Field.EMAIL_IN_NAME: self.tr("Name shown with the e-mail"),
            Field.MOBILE: self.tr("Mobile phone"),
            Field.PHONE: self.tr("Phone"),
            Field.OTHER_PHONE: self.tr("Other phone"),
            Field.LABEL: self.tr("Label of the next column"),
            Field.ORGANISATION: self.tr("Organisation"),
            Field.ORGANISATION_KIND: self.tr("Kind of organisation"),
            Field.REGION: self.tr("Region"),
            Field.JOB_TITLE: self.tr("Job title"),
            Field.EXTERNAL_ID: self.tr("Number in the other system"),
            Field.ROLE: self.tr("Role"),
            Field.WAY_STATUS: self.tr("Status here"),
            Field.CORE: self.tr("Core group"),
            Field.LONE_SPECIALIST: self.tr("Lone specialist at work"),
            Field.STATUS: self.tr("Whether they come"),
            Field.QUESTION: self.tr("Learning question, as put first"),
        }
