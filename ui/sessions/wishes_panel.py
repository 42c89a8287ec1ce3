"""What the group wants, as the interviews told: quietly beside the session that is designed, folded away at will."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.interviews import Interview
from copdesk.domain.reading_across import voices
from copdesk.domain.wishes import GroupWish
from ui.kit.controls import IconLabel, Type, Words
from ui.kit.desk import Desk
from ui.kit.fold import Fold
from ui.sessions.programme import Programme


class WishesPanel(Fold):
    """The wishes of the community of the session on the table; without wishes there is nothing to see."""

    def __init__(self, desk: Desk, programme: Programme) -> None:
        title = self.tr("This group wants…")
        super().__init__(title, desk.theme, desk.settings, called="session.wishes", open_at_first=True)
        self._desk, self._programme = desk, programme
        self._read: UUID | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add(self._rows)
        self.shown: list[tuple[str, str]] = []
        programme.changed.connect(self._refresh)
        desk.changed.connect(self._heard)

    def _heard(self, changes: ChangeSet) -> None:
        if any(isinstance(change.entity, GroupWish | Interview) for change in changes.changes):
            self._read = None
            self._refresh()

    def _refresh(self) -> None:
        session = self._programme.session
        if session is None or session.community_id == self._read:
            return
        self._read = session.community_id
        workbook = self._desk.workbook
        wishes = workbook.all(GroupWish, community_id=session.community_id)
        held = workbook.all(Interview, community_id=session.community_id) if wishes else []
        self.shown = [(wish.text, self.tr("%n voice(s)", "", voices(wish.interview_ids, held))) for wish in wishes]
        self.setVisible(bool(wishes))
        self.tell(self.tr("%n wish(es)", "", len(wishes)))
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text, told in self.shown:
            self._rows.addWidget(self._row(text, told))

    def _row(self, text: str, told: str) -> QWidget:
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(text, wrap=True, data=True))
        words.addWidget(Words(told, Type.SMALL, data=True))
        row = QHBoxLayout(made)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._desk.theme, "sparkles", "accent", 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made
