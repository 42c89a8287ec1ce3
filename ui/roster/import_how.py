"""How a list is read, and what may happen to people who are known: proposed, and corrected by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from copdesk.domain.import_plan import Policy
from copdesk.exchange.csv_in import SEPARATORS
from copdesk.exchange.source import SourceTable
from copdesk.exchange.text_in import ENCODINGS
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.roster.profile import be_narrow


class HowBar(QWidget):
    """Three choices; those about text are there only for a text file."""

    reading_changed = Signal()
    policy_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.encoding = ChoiceField(self.tr("&Letters as in"), desk, [])
        words = (self.tr("Semicolon"), self.tr("Comma"), self.tr("Tab"), self.tr("Upright line"))
        self.separator = ChoiceField(self.tr("&Separated by"), desk, list(zip(SEPARATORS, words, strict=True)))
        policies = [
            (Policy.FILL, self.tr("Fill in what is empty")),
            (Policy.SKIP, self.tr("Leave as they are")),
            (Policy.OVERWRITE, self.tr("Replace what differs")),
        ]
        self.policy = ChoiceField(self.tr("&People who are known"), desk, policies)
        self.policy.set_value(Policy.FILL)
        self.encoding.committed.connect(self.reading_changed)
        self.separator.committed.connect(self.reading_changed)
        self.policy.committed.connect(self.policy_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field in (self.encoding, self.separator, self.policy):
            be_narrow(field)
            row.addWidget(field, 1)

    def show_reading(self, table: SourceTable) -> None:
        """Show how a list was read."""
        self.encoding.setVisible(bool(table.encoding))
        self.separator.setVisible(bool(table.separator))
        self.encoding.set_choices([(name, name) for name in dict.fromkeys((table.encoding, *ENCODINGS)) if name])
        self.encoding.set_value(table.encoding)
        self.separator.set_value(table.separator)
