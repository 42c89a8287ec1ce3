"""The part of the screen with the versions that were sent, so that a withdrawal can reach their readers."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.privacy import SentCopy
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.privacy.edits import PrivacyEdits
from ui.privacy.people import Answered, everybody
from ui.privacy.sent_pane import SentPane
from ui.privacy.words import day_words

_WORDS = (Purpose.QUOTE_NAMED, Purpose.QUOTE_ANONYMOUS, Purpose.CASE_IN_REPORT)


class SentView(QWidget):
    """What left the house, latest first."""

    def __init__(self, desk: Desk, edits: PrivacyEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self._people: list[Answered] = []
        self.rows: Rows[SentCopy] = Rows(self._columns(), lambda copy: copy.id, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="sent", name=self.tr("Sent versions"))
        self.pane = SentPane(desk)
        self.note = Button(self.tr("&Note a sent version"), desk.theme, icon="plus")
        self._none = EmptyState(
            desk.theme,
            "send",
            self.tr("No sent version noted yet"),
            self.tr("Note which report went to whom. When somebody withdraws, you see here whom to tell."),
        )
        self._lay_out()
        self.note.clicked.connect(self.add)
        self.table.chosen.connect(self._show)
        self.table.removal_wanted.connect(self._remove)
        self.pane.removal_wanted.connect(self._remove)
        self.pane.changed.connect(self._change)

    def reload(self) -> None:
        """Read what was sent again."""
        self._people = everybody(self._desk)
        copies = self._desk.workbook.all(SentCopy, community_id=self._desk.community) if self._desk.community else []
        self.rows.set_rows(sorted(copies, key=lambda copy: (copy.on, copy.version), reverse=True))
        self._views.setCurrentIndex(0 if copies else 1)
        self.note.setEnabled(self._desk.community is not None and not self._desk.read_only)
        self._show()

    def add(self) -> None:
        """Note that a version was sent today, with the words of everybody who lets theirs be printed in it."""
        if self._desk.community is None or self._desk.read_only:
            return
        words_in_it = [p.person.id for p in self._people if any(p.said_any(w, Decision.GIVEN) for w in _WORDS)]
        copy = SentCopy(
            community_id=self._desk.community,
            document=self.tr("Harvest report"),
            version=max((c.version for c in self.rows.rows), default=0) + 1,
            on=date.today(),
            person_ids=tuple(words_in_it),
        )
        self._edits.note_copy(copy)
        self.table.choose(copy.id)
        self.pane.to.editor.setFocus()

    def _change(self, field: str, value: object) -> None:
        copy: SentCopy | None = self.table.row
        if copy is not None and not self._desk.read_only:
            self._edits.keep(copy.with_(**{field: value}), merge=field)

    def _remove(self, *args: object) -> None:
        copy: SentCopy | None = self.table.row
        if copy is not None and not self._desk.read_only:
            self._edits.remove(copy, self.tr("Sent version removed"))

    def _show(self, *args: object) -> None:
        self.pane.show_copy(self.table.row, [row.person for row in self._people])

    def _columns(self) -> list[Column[SentCopy]]:
        return [
            Column(self.tr("Document"), lambda copy: copy.document, 0, lambda copy: copy.to),
            Column(self.tr("Version"), lambda copy: str(copy.version), 90),
            Column(self.tr("Sent on"), lambda copy: day_words(copy.on), 130, order=lambda copy: copy.on),
            Column(self.tr("People"), lambda copy: str(len(copy.person_ids)), 90, drop=1),
        ]

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        meaning = self.tr("Which version went to whom, and whose words are in it.")
        above.addWidget(Words(meaning, Type.MUTED, wrap=True), 1)
        above.addWidget(self.note)
        self._views = QStackedWidget()
        self._views.addWidget(on_card(self.table))
        self._views.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._views, 1)
