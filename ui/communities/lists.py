"""What a community asks of everybody, one on each line: competences to score oneself on, questions of every session."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.community import Community
from copdesk.domain.entity import one_line
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import TextField


class ListFields(QWidget):
    """A field for each list; `committed` carries its name and the lines in it."""

    committed = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.competences = TextField(self.tr("Competences people score themselves on, one on each line"), desk, lines=4)
        self.competences.setProperty("names", "competences")
        self.competences.text.setMaximumHeight(self.competences.text.minimumHeight() + desk.theme.scaled(40))
        self.competences.committed.connect(self._keep)
        told = self.tr("An interview guide can ask for a figure on each; scores of before keep the words they had.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.competences)
        column.addWidget(Words(told, Type.SMALL, wrap=True))

    def show_community(self, community: Community) -> None:
        """Show the lists of a community."""
        if not self.competences.editor.hasFocus():
            self.competences.set_value("\n".join(community.competences))

    def _keep(self, typed: str) -> None:
        field: QObject | None = self.sender()
        lines = (one_line(line) for line in typed.splitlines())
        if field is not None:
            self.committed.emit(str(field.property("names")), tuple(dict.fromkeys(line for line in lines if line)))
