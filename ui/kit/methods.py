"""The library of methods as all screens see it: what came with the program, and the workbook's own."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.domain.method_drafts import draft
from copdesk.domain.method_library import Entry, Filters, Library, spoken
from copdesk.domain.methods import OwnMethod
from copdesk.domain.sessions import Block, Session
from copdesk.exchange.methods import shipped
from copdesk.store.gather import taking_part
from ui.kit.desk import Desk


class Methods(QObject):
    """Keeps the library in step with the workbook; it is read when it is first asked for."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library: Library | None = None
        desk.changed.connect(self._heard)

    @property
    def library(self) -> Library:
        """All methods there are."""
        if self._library is None:
            self._library = Library(shipped(), self._desk.workbook.all(OwnMethod))
        return self._library

    @property
    def language(self) -> Language:
        """The language of the windows, in which methods are shown."""
        return self._desk.speech.language

    def found(self, words: str, filters: Filters | None = None) -> Sequence[Entry]:
        """Return the methods that fit, the nearest first."""
        return self.library.search(words, filters, self.language)

    def name(self, entry: Entry) -> str:
        """Return what a method is called in the language of the windows."""
        return spoken(entry.method, self.language).name

    def people(self, session: Session | None = None) -> int | None:
        """Return how many people to count on: who are expected, or else who take part in the community."""
        if session is not None and session.expected:
            return session.expected
        community = session.community_id if session is not None else self._desk.community
        return (len(taking_part(self._desk.workbook, community)) or None) if community is not None else None

    def document_language(self, session: Session) -> Language:
        """Return the language of the documents of a session."""
        community = self._desk.workbook.get(Community, session.community_id)
        return self.language if community is None else community.language

    def draft(self, entry: Entry, session: Session, people: int | None = None) -> Block:
        """Return a block that uses a method in a session, for so many people or else as many as are expected."""
        return draft(
            entry.method,
            session.id,
            people=people or self.people(session),
            language=self.document_language(session),
            variant_of=entry.own.variant_of if entry.own else "",
        )

    def draft_for(self, entry: Entry, session_id: UUID, people: int | None = None) -> Block | None:
        """Return the same for a session by its identity; nothing when the session is gone."""
        session = self._desk.workbook.get(Session, session_id)
        return None if session is None else self.draft(entry, session, people)

    def _heard(self, changes: ChangeSet) -> None:
        if any(True for _ in changes.of(OwnMethod)):
            self._library = None
            self.changed.emit()
