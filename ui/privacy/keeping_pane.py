"""How long one kind of data is kept, and what the register of processing says of the community."""

from PySide6.QtCore import Signal

from copdesk.domain.privacy import ProcessingRegister
from copdesk.domain.retention import Kept
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField, NumberField, TextField
from ui.privacy.panes import Pane


class KeepingPane(Pane):
    """The months of the kind that is chosen, and below it the words of the register."""

    months_changed = Signal(object)
    register_changed = Signal(str, object)
    register_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.months = NumberField(self.tr("&Months kept"), desk, least=0, most=600)
        self.months.committed.connect(self.months_changed)
        self.fields = {
            "controller": LineField(self.tr("C&ontroller"), desk),
            "contact": LineField(self.tr("Con&tact"), desk),
            "purpose": TextField(self.tr("P&urpose"), desk, lines=2),
            "ground": TextField(self.tr("Le&gal ground"), desk, lines=2),
            "recipients": TextField(self.tr("&Who receives it"), desk, lines=2),
            "security": TextField(self.tr("How it is kept sa&fe"), desk, lines=2),
        }
        self.print = Button(self.tr("Save the register as P&DF…"), desk.theme, icon="download")
        self.print.clicked.connect(self.register_wanted)
        self.column.addWidget(self.months)
        self.column.addWidget(Words(self.tr("Register of processing"), Type.OVERLINE))
        for name, field in self.fields.items():
            field.committed.connect(lambda value, name=name: self.register_changed.emit(name, value))
            field.setEnabled(not desk.read_only)
            self.column.addWidget(field)
        self.column.addWidget(self.print)
        self.column.addStretch()

    def show_kept(self, kept: Kept | None, name: str, register: ProcessingRegister) -> None:
        """Show one kind of data, and the register."""
        self.titled.emit(name)
        self.months.setEnabled(kept is not None and not self.desk.read_only)
        self.months.set_value(kept.months if kept else 0)
        for field, editor in self.fields.items():
            editor.set_value(getattr(register, field))
