"""Every change on the privacy screen, each one transaction and one step of undo."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import Decision, Purpose, QuoteConsent
from copdesk.domain.consent import Consent, answer_to_keep, check_day, latest, next_number, said_of, version_about
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.privacy_papers import Passage, PassageKind
from ui.kit.desk import Desk

PAGE = "privacy"
_CONSENT = {
    Decision.GIVEN: QuoteConsent.GIVEN,
    Decision.REFUSED: QuoteConsent.REFUSED,
    Decision.WITHDRAWN: QuoteConsent.WITHDRAWN,
}
_SAID = {consent: decision for decision, consent in _CONSENT.items()}


class Given(NamedTuple):
    """What is kept with an answer: the day, how it was said, and the text that was agreed to."""

    on: date
    channel: str = ""
    text_version: str = ""


class PrivacyEdits(QObject):
    """The edits of one desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def answer(self, cells: Iterable[tuple[UUID, Purpose]], decision: Decision, given: Given) -> None:
        """Add what people said; earlier answers stay, and saying the same again adds nothing."""
        with self._desk.edit(self.tr("Record consent"), page=PAGE) as edit:
            for person, purpose in cells:
                known = self._desk.workbook.all(Consent, person_id=person)
                kept = answer_to_keep(latest(known, person, purpose), decision)
                if kept is not None:
                    edit.put(_answer(known, person, purpose, kept, given))

    def agree(self, person: UUID, passage: Passage, given: Given, *, yes: bool) -> None:
        """Add what somebody said of words that were read back to them; it is about these words alone.

        What was harvested also holds what came of it, where everything that prints looks.
        """
        said = Decision.GIVEN if yes else Decision.REFUSED
        item = self._desk.workbook.get(HarvestItem, passage.id) if passage.kind is PassageKind.HARVEST else None
        purpose = _purpose(passage)
        with self._desk.edit(self.tr("Record consent"), page=PAGE) as edit:
            known = self._desk.workbook.all(Consent, person_id=person)
            now = said_of(known, person, purpose, passage.id) if item is None else _SAID.get(item.consent)
            kept = answer_to_keep(now, said)
            if kept is None:
                return
            about = given._replace(text_version=version_about(passage.id, given.text_version))
            edit.put(_answer(known, person, purpose, kept, about))
            if item is not None:
                edit.put(item.with_(consent=_CONSENT[kept]))

    def keep(self, entity: Entity, *, merge: object = None) -> None:
        """Keep something new or changed of this screen."""
        with self._desk.edit(self.tr("Change privacy"), merge=(entity.id, merge) if merge else None, page=PAGE) as edit:
            edit.put(entity)

    def note_copy(self, copy: SentCopy) -> None:
        """Keep that a document left the house."""
        with self._desk.edit(self.tr("Note a sent version"), page=PAGE) as edit:
            edit.put(copy)

    def note_request(self, request: PrivacyRequest) -> None:
        """Keep that somebody asked something about their own data."""
        with self._desk.edit(self.tr("Note a request"), page=PAGE) as edit:
            edit.put(request)

    def remove(self, entity: Entity, words: str) -> None:
        """Take something away, and offer to bring it back."""
        with self._desk.edit(words, page=PAGE) as edit:
            edit.remove(entity)
        self._desk.removed(words)


def _purpose(passage: Passage) -> Purpose:
    if passage.kind is not PassageKind.HARVEST:
        return Purpose.CASE_IN_REPORT
    return Purpose.QUOTE_NAMED if passage.named else Purpose.QUOTE_ANONYMOUS


def _answer(known: Iterable[Consent], person: UUID, purpose: Purpose, decision: Decision, given: Given) -> Consent:
    """Return one more answer; raises Problem when its day cannot be."""
    known = list(known)
    check_day(known, person, purpose, given.on, date.today())
    return Consent(
        person_id=person,
        purpose=purpose,
        decision=decision,
        on=given.on,
        channel=given.channel,
        text_version=given.text_version,
        number=next_number(known, person),
    )
