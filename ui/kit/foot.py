"""The line at the foot of the window: that everything is kept, what takes long, and whether a room looks along."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.jobs import Jobs
from ui.kit.progress import JobStrip
from ui.kit.theme import Theme


class Foot(QStatusBar):
    """Says quietly what one may want to know."""

    presenting_wanted = Signal()
    """Somebody pressed the sign that a room looks along."""

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self.kept = Words("", Type.CAPTION)
        self.kept.setContentsMargins(14, 3, 8, 3)
        self.sign = Button(self.tr("On the projector"), theme, icon="projector", kind=Kind.LINK)
        self.sign.setToolTip(self.tr("Turn presenting off (Ctrl+Shift+B)"))
        self.sign.clicked.connect(self.presenting_wanted)
        self.setSizeGripEnabled(False)
        self.addWidget(self.kept, 1)
        self.addPermanentWidget(JobStrip(theme, jobs))
        self.addPermanentWidget(self.sign)

    def tell_kept(self, last: str) -> None:
        """Say that everything is kept, and what was done last when there is something."""
        if last:
            kept = self.tr("All changes are kept on this computer  ·  Last: {what}  ·  Ctrl+Z takes it back")
            self.kept.setText(kept.format(what=last))
        else:
            self.kept.setText(self.tr("All changes are kept on this computer"))
