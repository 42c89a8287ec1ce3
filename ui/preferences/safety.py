"""What keeps the workbook shut: its passphrase, the recovery sheet, and the lock that closes by itself."""

from PySide6.QtCore import Signal

from ui.kit import likes
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.page import Card
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.preferences.cards import Chips


class SafetyCard(Card):
    """Says how it stands with the passphrase of this workbook, and when the program locks itself."""

    passphrase_wanted = Signal()
    removal_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, theme: Theme, settings: Settings, *, protected: bool) -> None:
        super().__init__(spacing=4)
        self._settings = settings
        self.body.addWidget(Words(self.tr("Passphrase and lock"), Type.HEADING))
        self.body.addWidget(Words(self._stands(protected=protected), Type.MUTED, wrap=True))
        words = self.tr("Another &passphrase…") if protected else self.tr("Set a &passphrase…")
        self.change = Button(words, theme, icon="key")
        self.sheet = Button(self.tr("Recovery &sheet…"), theme, icon="printer")
        self.remove = Button(self.tr("&Take the passphrase away…"), theme, kind=Kind.GHOST)
        row = FlowLayout()
        for button in (self.change, self.sheet, self.remove):
            row.addWidget(button)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.sheet.setVisible(protected)
        self.remove.setVisible(protected)
        self.body.addSpacing(8)
        self.body.addWidget(Words(self.tr("Lock by itself when nobody is there"), Type.STRONG))
        self.body.addWidget(Words(self._spares(protected=protected), Type.MUTED, wrap=True))
        self.idle = Chips(theme, self._choices(), likes.idle_minutes(settings))
        self.idle.setEnabled(protected)
        self.body.addWidget(self.idle)
        self.change.clicked.connect(self.passphrase_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.idle.chosen.connect(self._keep)

    def _stands(self, *, protected: bool) -> str:
        if protected:
            return self.tr("This workbook has a passphrase; without it, or the recovery sheet, nobody can read it.")
        return self.tr("This workbook has no passphrase: whoever has the file can read everything in it.")

    def _spares(self, *, protected: bool) -> str:
        if not protected:
            return self.tr("There has to be a passphrase first: a lock without one would protect nothing.")
        return self.tr("What you type is kept. Not while you are on the projector, nor while a session is run.")

    def _choices(self) -> list[tuple[object, str]]:
        off = self.tr("N&ever")
        return [(n, self.tr("%n minute(s)", "", n) if n else off) for n in likes.IDLE_CHOICES]

    def _keep(self, minutes: int) -> None:
        self._settings.keep(likes.IDLE, minutes)
