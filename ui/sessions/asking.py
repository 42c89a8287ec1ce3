"""What a facilitator does with the questions as a whole: ready to check, back to draft, or not to be asked any more."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import SessionState
from copdesk.domain.community import CheckSettings
from copdesk.domain.programme_checks import Check
from ui.kit.check_words import CheckWords
from ui.sessions.gestures import PAGE
from ui.sessions.programme import Programme


class Asking(QObject):
    """Each gesture is one edit, and so one step of undo."""

    def __init__(self, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._programme, self.desk = programme, programme.desk
        self.words = CheckWords(self)

    def turn(self) -> None:
        """Mark the session ready to check, or make it a draft again."""
        session, desk = self._programme.session, self.desk
        if session is None:
            return
        ready = session.state is SessionState.DRAFT
        text = self.tr("Ready to check") if ready else self.tr("Back to draft")
        with desk.edit(text, page=PAGE) as edit:
            edit.put(session.with_(state=SessionState.READY if ready else SessionState.DRAFT))

    def switch_off(self, check: Check) -> None:
        """Ask questions of this family no more in the whole community, and offer to take that back."""
        community, desk = self._programme.community, self.desk
        if community is None or check.family in community.checks.off:
            return
        settings = dict(community.checks) | {"off": (*community.checks.off, check.family.value)}
        with desk.edit(self.tr("Switch off check"), page=PAGE) as edit:
            edit.put(community.with_(checks=CheckSettings.model_validate(settings)))
        name = self.words.families()[check.family]
        desk.removed(self.tr("Not asked any more in this community: {check}").format(check=name))
