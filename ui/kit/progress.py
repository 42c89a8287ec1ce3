"""Shows long work at the foot of the window, with a way to stop it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.jobs import Job, Jobs
from ui.kit.theme import Theme

_SOON = 500
_STEPS = 1000


class JobStrip(QWidget):
    """Appears when work takes longer than half a second, and goes when it is done."""

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._job: Job | None = None
        self._title = Words("", Type.CAPTION)
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._bar.setFixedWidth(140)
        self._stop = Button(self.tr("Stop"), theme, kind=Kind.LINK)
        self._stop.clicked.connect(self._stop_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 14, 0)
        row.setSpacing(10)
        for part in (self._title, self._bar, self._stop):
            row.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._appear)
        jobs.started.connect(self._begin)
        self.hide()

    def _begin(self, job: Job) -> None:
        if not job.title or self._job is not None:
            return
        self._job = job
        self._title.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._bar.setMaximum(0)
        self._stop.setVisible(job.cancellable)
        job.progressed.connect(self._advance)
        job.ended.connect(self._end)
        self._timer.start()

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _advance(self, fraction: float) -> None:
        self._bar.setMaximum(_STEPS)
        self._bar.setValue(round(fraction * _STEPS))

    def _end(self) -> None:
        self._job = None
        self._timer.stop()
        self.hide()

    def _stop_it(self) -> None:
        if self._job is not None:
            self._job.stop()
