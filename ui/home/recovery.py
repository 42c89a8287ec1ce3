"""Offers the recovery sheet right after a workbook was locked with a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.home.sheet import Sheet
from ui.kit.controls import Button, Kind, Words
from ui.kit.page import Banner
from ui.kit.theme import Theme


class RecoveryPage(Sheet):
    """One moment to make the only other way in; it can also be done later from the menu."""

    sheet_wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        title = self.tr("The recovery sheet")
        super().__init__(theme, title, "", width=520)
        self.sentence.setText(self.tr("A page with a code that opens this workbook if the passphrase is ever lost."))
        advice = self.tr("Print it and keep it where you keep your passport. The program keeps no copy of it.")
        warning = self.tr("Without the passphrase and without this sheet nobody can open the workbook, not even we.")
        self.inside.addWidget(Words(advice, wrap=True))
        self.inside.addWidget(Banner(theme, warning, "shield-alert", "warn"))
        self.make = Button(self.tr("&Make the sheet"), theme, icon="printer", kind=Kind.PRIMARY)
        self.later = Button(self.tr("&Later"), theme, kind=Kind.GHOST)
        row = QHBoxLayout()
        row.addWidget(self.later)
        row.addStretch()
        row.addWidget(self.make)
        self.inside.addSpacing(4)
        self.inside.addLayout(row)
        self.make.clicked.connect(self.sheet_wanted)
        self.later.clicked.connect(self.done)
        self.setFocusProxy(self.make)
