"""What somebody agreed to share, as it stands in the workbook, and a way to take it out when they withdraw."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.shared import SharedRecord
from ui.coaching.shown_days import day_in_words
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.page import Card
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

_WIDTH = 480


class SharedSheet(QDialog):
    """Accepted when the agreement was withdrawn."""

    def __init__(self, theme: Theme, record: SharedRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shared from a conversation"))
        self.leave = Button(self.tr("&Leave it"), theme)
        self.withdraw = Button(self.tr("&Withdraw it"), theme, kind=Kind.DANGER)
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        self.withdraw.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Shared from a conversation"), Type.HEADING, wrap=True))
        column.addWidget(self._told(record))
        gone = self.tr(
            "When the agreement is withdrawn, it goes from the workbook, with the action that was made of it. "
            "Your note stays."
        )
        column.addWidget(Words(gone, Type.MUTED, wrap=True))
        column.addSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.withdraw)
        column.addLayout(foot)
        width = theme.scaled(_WIDTH)
        self.resize(width, column.totalHeightForWidth(width))

    def _told(self, record: SharedRecord) -> Card:
        """Show the words, and who agreed to them, when and how."""
        kind = Vocabulary().shared_kinds()[record.kind]
        agreed = self.tr("{kind}, agreed on {day}").format(kind=kind, day=day_in_words(record.agreed_on))
        card = Card(margins=(14, 12, 14, 12))
        card.setProperty("paint", "well")
        card.body.addWidget(Words(record.text, wrap=True, data=True))
        told = " · ".join(part for part in (agreed, record.channel, record.for_whom) if part)
        card.body.addWidget(Words(told, Type.SMALL, wrap=True, data=True))
        return card
