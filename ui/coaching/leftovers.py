"""Private answers and transcripts of interviews that were removed: told below the list, and taken away in one go."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.interviews import Interview, Transcript
from copdesk.store.vault import Vault
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench, Desk


class Leftovers(QWidget):
    """Is there only as long as the vault holds something of an interview that the workbook no longer has."""

    def __init__(self, desk: Desk, vault: Vault, bench: Bench) -> None:
        super().__init__()
        self._desk, self._vault, self._bench = desk, vault, bench
        self.told = Words("", Type.SMALL, wrap=True)
        self.remove = Button(self.tr("Remove these answers"), desk.theme, icon="trash-2", kind=Kind.LINK)
        self.remove.setEnabled(not desk.read_only and not vault.is_damaged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.told)
        column.addWidget(self.remove)
        self.remove.clicked.connect(self._remove)
        bench.changed.connect(self._changed)
        self.reload()

    def reload(self) -> None:
        """Count again what was left behind."""
        count = len({one.interview_id for one in self._found()})
        self.setVisible(count > 0)
        self.told.setText(self.tr("Private answers of %n interview(s) that you removed are still here.", "", count))

    def _changed(self, changes: ChangeSet) -> None:
        if any(isinstance(change.entity, PrivateAnswers | Transcript) for change in changes.changes):
            self.reload()

    def _found(self) -> list[PrivateAnswers | Transcript]:
        if not self._vault.is_open:
            return []
        held = [*self._vault.all(PrivateAnswers), *self._vault.all(Transcript)]
        if not held:
            return []
        known = {interview.id for interview in self._desk.workbook.all(Interview)}
        return [one for one in held if one.interview_id not in known]

    def _remove(self) -> None:
        found = self._found()
        with self._bench.edit(self.tr("Remove answers of removed interviews")) as edit:
            for one in found:
                edit.remove(one)
        self._bench.removed(self.tr("Private answers removed"))
