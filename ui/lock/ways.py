"""How each dialog is opened again that was open when the program was locked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtWidgets import QDialog

from ui.window import MainWindow

if TYPE_CHECKING:  # screens are imported when they are shown
    from ui.communities.page import CommunitiesPage
    from ui.interviews.page import InterviewsPage
    from ui.privacy.page import PrivacyPage
    from ui.reading.page import ReadingPage
    from ui.roster.page import RosterPage
    from ui.sessions.page import SessionsPage

ABOUT = "about"
"""The property in which a dialog says what it is about, when that is more than where it was opened."""

_WITHOUT_WORDS = frozenset(
    {"Question", "PassphraseQuestion", "BugMessage", "RecoveryDialog", "HelpWindow", "WhomQuestion", "Finder"}
)


@dataclass(frozen=True, slots=True)
class Way:
    """The screen a dialog belongs to, and what opens it there."""

    screen: str
    open: Callable[[Any, str], object]


def _add_person(page: "RosterPage", about: str) -> object:
    return page.add_person()


def _keep_filter(page: "RosterPage", about: str) -> object:
    return page.work.keep_filter()


def _mail(page: "RosterPage", about: str) -> object:
    return _at_the_door(page).mail.click()


def _needs(page: "RosterPage", about: str) -> object:
    return _at_the_door(page).needs.click()


def _stays(page: "RosterPage", about: str) -> object:
    return _at_the_door(page).stays.click()


def _at_the_door(page: "RosterPage") -> Any:
    if page.aside != "door":
        page.show_door()
    return page.door.verbs


def _paste(page: "SessionsPage", about: str) -> object:
    return page.designer.paste_programme()


def _read_back(page: "PrivacyPage", about: str) -> object:
    return page.read_back(UUID(about))


def _give_access(page: "PrivacyPage", about: str) -> object:
    return page.give_access(UUID(about))


def _erase(page: "PrivacyPage", about: str) -> object:
    return page.erase(*map(UUID, about.split()))


def _next_edition(page: "CommunitiesPage", about: str) -> object:
    return page.open_next_edition()


def _invite(page: "InterviewsPage", about: str) -> object:
    return page.overview.intake.invite.click()


def _give(page: "ReadingPage", about: str) -> object:
    return page.give.click()


WAYS = {
    "AddPerson": Way("roster", _add_person),
    "FilterName": Way("roster", _keep_filter),
    "MailDialog": Way("roster", _mail),
    "NeedsDialog": Way("roster", _needs),
    "StaysDialog": Way("roster", _stays),
    "PasteDialog": Way("sessions", _paste),
    "NextEdition": Way("communities", _next_edition),
    "InvitationDialog": Way("interviews", _invite),
    "GivingDialog": Way("reading", _give),
    "ReadBackSheet": Way("privacy", _read_back),
    "AccessSheet": Way("privacy", _give_access),
    "EraseSheet": Way("privacy", _erase),
}


def open_dialogs(window: MainWindow) -> list[QDialog]:
    """Return the dialogs in which somebody may have filled in something, in the order in which they were opened."""
    found = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return [dialog for dialog in found if type(dialog).__name__ not in _WITHOUT_WORDS and _is_ours(dialog)]


def name_of(dialog: QDialog) -> str:
    """Return by which a dialog is recognised: its kind, and whom or what it is about."""
    about = dialog.property(ABOUT)
    return f"{type(dialog).__name__}/{about}" if about else type(dialog).__name__


def open_again(window: MainWindow, name: str) -> QDialog | None:
    """Open the dialog called `name`; None when there is no way to it any more."""
    kind, _, about = name.partition("/")
    way = WAYS.get(kind)
    if way is None or way.screen not in window.screens:
        return None
    window.go_to(way.screen)
    before = set(open_dialogs(window))
    try:
        way.open(cast("Any", window.page(way.screen)), about)
    except ValueError:  # whom it was about was not written down
        return None
    return next((dialog for dialog in open_dialogs(window) if dialog not in before), None)


def _is_ours(dialog: QDialog) -> bool:
    """Return whether a dialog is the program's own; what stands before the vault seals its words itself."""
    module = type(dialog).__module__
    return module.startswith("ui.") and not module.startswith("ui.coaching.")
