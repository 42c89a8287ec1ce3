"""Mail about a session: addresses and a text to copy into a mail program; nothing is sent from here."""

from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.domain.mail import MailKind, Recipient, addresses, recipients
from copdesk.sentences.mail import mail
from copdesk.store.attending import mail_facts, mail_list
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField, TextField
from ui.kit.flow import FlowLayout


class MailDialog(QDialog):
    """A text in the community's language, which may be changed before it is copied; what is changed is not kept."""

    def __init__(self, desk: Desk, session: UUID, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self.setWindowTitle(self.tr("Mail about this session"))
        self.setMinimumSize(640, 560)
        self.kind = ChoiceField(self.tr("&What for"), desk, self._kinds())
        self.subject = LineField(self.tr("S&ubject"), desk)
        self.body = TextField(self.tr("&Text"), desk, lines=12)
        self.told = Words("", Type.MUTED, wrap=True)
        self.copy_addresses = Button(self.tr("Copy &addresses for bcc"), desk.theme, icon="users")
        self.copy_subject = Button(self.tr("Copy su&bject"), desk.theme, icon="copy")
        self.copy_text = Button(self.tr("&Copy text"), desk.theme, icon="copy", kind=Kind.PRIMARY)
        self.close_it = Button(self.tr("C&lose"), desk.theme)
        self._to: list[Recipient] = []
        self._lay_out()
        self.kind.committed.connect(self._show)
        self.copy_addresses.clicked.connect(self._copy_addresses)
        self.copy_subject.clicked.connect(self._copy_subject)
        self.copy_text.clicked.connect(self._copy_text)
        self.close_it.clicked.connect(self.accept)
        self.kind.set_value(MailKind.INVITATION)
        self._show()

    def _show(self, *args: object) -> None:
        workbook, community = self._desk.workbook, self._desk.community
        found = workbook.get(Community, community) if community else None
        written = mail(
            self.kind.value, mail_facts(workbook, self._session), found.language if found else Language.DUTCH
        )
        self.subject.set_value(written.subject)
        self.body.set_value(written.body)
        self._to = recipients(self.kind.value, mail_list(workbook, community, self._session)) if community else []
        without = sum(not one.email for one in self._to)
        told = [self.tr("%n address(es)", "", len(addresses(self._to)))]
        if without:
            told.append(self.tr("%n person(s) without an address", "", without))
        self.told.setText("  ·  ".join(told))
        self.copy_addresses.setEnabled(bool(addresses(self._to)))

    def _copy_addresses(self) -> None:
        found = addresses(self._to)
        QGuiApplication.clipboard().setText("; ".join(found))
        self._desk.ask.notice(self.tr("%n address(es) copied. Paste them in the bcc line.", "", len(found)))

    def _copy_subject(self) -> None:
        QGuiApplication.clipboard().setText(self.subject.line.text())

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.body.text.toPlainText())
        self._desk.ask.notice(self.tr("The text is copied"))

    def _kinds(self) -> list[tuple[MailKind, str]]:
        return [
            (MailKind.INVITATION, self.tr("Invitation, to who has not answered")),
            (MailKind.REMINDER, self.tr("Reminder, to who has a place")),
            (MailKind.WAITING, self.tr("Waiting list, to who waits")),
            (MailKind.THANKS, self.tr("Thanks, to who was there")),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Mail about this session"), Type.HEADING))
        column.addWidget(self.kind)
        column.addWidget(self.subject)
        column.addWidget(self.body, 1)
        column.addWidget(self.told)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.copy_addresses, self.copy_subject, self.copy_text, self.close_it):
            row.addWidget(button)
        column.addWidget(buttons)
