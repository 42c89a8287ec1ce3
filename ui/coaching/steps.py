"""What was agreed in a note, step by step: what, by when, whether it is done, and whether it was shared."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.coaching import AgreedStep
from ui.kit.controls import Button, Kind, Tick, Type, Words
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard, DiscreetLine
from ui.kit.fields import DateField


class StepRow(QWidget):
    """One step; every field keeps what is typed by itself."""

    changed = Signal(object)
    removal_wanted = Signal(object)
    sharing_wanted = Signal(object)

    def __init__(self, step: AgreedStep, bench: Bench, guard: ClipboardGuard) -> None:
        super().__init__()
        self.step = step
        theme = bench.theme
        self.done = Tick("", theme)
        self.text = DiscreetLine(self.tr("Step"), bench, guard, labelled=False, hint=self.tr("What was agreed"))
        self.due = DateField(self.tr("By when"), bench)
        self.share = Button("", theme, icon="send", kind=Kind.GHOST, role="muted")
        self.remove = Button("", theme, icon="x", kind=Kind.GHOST, role="muted", name=self.tr("Remove this step"))
        self.done.setAccessibleName(self.tr("Done"))
        self.done.setToolTip(self.tr("Done"))
        self.due.caption.hide()
        self.due.line.setPlaceholderText(self.tr("by when"))
        self.due.setFixedWidth(theme.scaled(108))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.done)
        row.addWidget(self.text, 1)
        for part in (self.due, self.share, self.remove):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.done.clicked.connect(self._keep)
        self.text.committed.connect(self._keep)
        self.due.committed.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self.share.clicked.connect(self._share)
        self.show_step(step, shared=False)

    def show_step(self, step: AgreedStep, *, shared: bool) -> None:
        """Show the step as it is kept now."""
        first = self.step is step
        if first or self.step.text != step.text:
            self.text.set_value(step.text)
        if first or self.step.due != step.due:
            self.due.set_value(step.due)
        self.step = step
        self.done.setChecked(step.done)
        told = self.tr("Shared; look at it or withdraw it") if shared else self.tr("Share this step…")
        self.share.draw("handshake" if shared else "send")
        self.share.setAccessibleName(told)
        self.share.setToolTip(told)
        self.share.setEnabled(shared or bool(step.text))

    def keep(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        self.text.commit()
        self.due.commit()
        return not self.text.unkept and not self.due.unkept

    def forget(self) -> None:
        """Drop all words."""
        self.step = AgreedStep(id=self.step.id)
        self.text.forget()
        self.due.set_value(None)

    def only_read(self) -> None:
        """Let the step be read, but not changed."""
        self.text.line.setReadOnly(True)
        for widget in (self.done, self.due, self.share, self.remove):
            widget.setEnabled(False)

    def _keep(self, *args: object) -> None:
        known = {"text": self.text.value, "due": self._day(), "done": self.done.isChecked()}
        self.changed.emit(AgreedStep.model_validate({"id": self.step.id} | known))

    def _day(self) -> date | None:
        return self.due.value if isinstance(self.due.value, date) else None

    def _remove(self) -> None:
        self.removal_wanted.emit(self.step.id)

    def _share(self) -> None:
        self.keep()
        self.sharing_wanted.emit(self.step.id)


class StepList(QWidget):
    """The steps of the note that is shown, and a way to add one."""

    changed = Signal(object)
    removal_wanted = Signal(object)
    wanted_out = Signal(object)

    def __init__(self, bench: Bench, guard: ClipboardGuard) -> None:
        super().__init__()
        self._bench, self._guard = bench, guard
        self.rows: list[StepRow] = []
        self._only_read = False
        self.add = Button(self.tr("&Add a step"), bench.theme, icon="plus", kind=Kind.LINK)
        self._caption = Words(self.tr("Agreed steps"), Type.CAPTION)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch()
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_steps(self, steps: tuple[AgreedStep, ...], shared: frozenset[UUID]) -> None:
        """Show these steps; what is being typed in one that stays is left alone."""
        if [row.step.id for row in self.rows] != [step.id for step in steps]:
            self._replace(steps)
        for row, step in zip(self.rows, steps, strict=True):
            row.show_step(step, shared=step.id in shared)

    def write_in(self, step: UUID) -> None:
        """Put the cursor in one of the steps."""
        for row in self.rows:
            if row.step.id == step:
                row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        kept = [row.keep() for row in self.rows]  # every one of them, also after one that could not be kept
        return all(kept)

    def forget(self) -> None:
        """Drop all words."""
        self._replace(())

    def only_read(self) -> None:
        """Let the steps be read, but not changed."""
        self._only_read = True
        self.add.setEnabled(False)

    def _replace(self, steps: tuple[AgreedStep, ...]) -> None:
        for row in self.rows:
            row.forget()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()  # it keeps its parent: one of its own buttons may be what is being pressed
        self.rows = [self._row(step) for step in steps]

    def _row(self, step: AgreedStep) -> StepRow:
        row = StepRow(step, self._bench, self._guard)
        row.changed.connect(self.changed)
        row.removal_wanted.connect(self.removal_wanted)
        row.sharing_wanted.connect(self.wanted_out)
        if self._only_read:
            row.only_read()
        self._rows.addWidget(row)
        return row
