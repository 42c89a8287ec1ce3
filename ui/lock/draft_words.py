"""How what is filled in becomes the words of a draft, and how a form is filled in from them."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from copdesk.domain.drafts import Draft, DraftField
from ui.lock import typed

TEXT, CHOICE = "text ", "choice "
_OWN, _FORM, _FOCUS = "own ", "form ", "focus"


def own_words(root: QWidget) -> dict[str, str]:
    """Return what parts of a screen want to be kept beside what stands in their fields."""
    found: dict[str, str] = {}
    for widget in (root, *root.findChildren(QWidget)):
        words_to_keep = getattr(widget, "words_to_keep", None)
        if words_to_keep is not None and widget.isVisibleTo(root):
            found |= {f"{_OWN}{type(widget).__name__} {name}": text for name, text in words_to_keep().items()}
    return found


def take_own_words(root: QWidget, words: Mapping[str, str]) -> None:
    """Give those parts their words back."""
    for widget in (root, *root.findChildren(QWidget)):
        take_words, start = getattr(widget, "take_words", None), f"{_OWN}{type(widget).__name__} "
        own = {name.removeprefix(start): text for name, text in words.items() if name.startswith(start)}
        if take_words is not None and own:
            take_words(own)


def forms(page: QWidget) -> dict[str, str]:
    """Return what was filled in on forms of a screen that are kept nowhere."""
    found: dict[str, str] = {}
    for form in _open_forms(page):
        found |= {f"{_FORM}{type(form).__name__} {name}": text for name, text in typed.answers(form).items()}
    return found


def fill_forms(page: QWidget, words: Mapping[str, str]) -> bool:
    """Fill in forms again; tells whether everything found its place."""
    whole = True
    for form in _open_forms(page):
        start = f"{_FORM}{type(form).__name__} "
        own = {name.removeprefix(start): text for name, text in words.items() if name.startswith(start)}
        whole = not typed.answer(form, own) and whole
    return whole


def _open_forms(page: QWidget) -> list[QWidget]:
    """Return the forms that say of themselves, with `unkept`, that nothing of them is in the workbook yet."""
    return [form for form in page.findChildren(QWidget) if getattr(form, "unkept", False) and form.isVisibleTo(page)]


def focus_in(root: QWidget) -> dict[str, str]:
    """Return in which field somebody was typing."""
    focused = root.window().focusWidget()
    name = next((name for name, place in typed.texts(root).items() if place is focused), "")
    return {_FOCUS: name} if name else {}


def focus_again(root: QWidget, words: Mapping[str, str]) -> None:
    """Put the cursor there again, after the words."""
    place = typed.texts(root).get(words.get(_FOCUS, ""))
    if isinstance(place, QLineEdit):
        place.setFocus()
        place.end(False)
    elif place is not None:
        place.setFocus()
        place.moveCursor(QTextCursor.MoveOperation.End)


def as_texts(words: Mapping[str, str]) -> dict[str, str]:
    """Return what was typed under the names it has in a draft."""
    return {TEXT + name: text for name, text in words.items()}


def texts(words: Mapping[str, str], start: str = TEXT) -> dict[str, str]:
    """Return what was typed, or chosen, under the names of its fields."""
    return {name.removeprefix(start): text for name, text in words.items() if name.startswith(start)}


def filled_in(dialog: QDialog) -> dict[str, str]:
    """Return what was filled in, with what somebody typed apart from what they chose."""
    lines = typed.texts(dialog)
    return {(TEXT if name in lines else CHOICE) + name: text for name, text in typed.answers(dialog).items()}


def fields(words: Mapping[str, str]) -> tuple[DraftField, ...]:
    """Return what was typed as the fields of a draft."""
    return tuple(DraftField(name=TEXT + name, text=text) for name, text in words.items())


def words_of(draft: Draft) -> dict[str, str]:
    """Return everything in a draft by its name."""
    return {field.name: field.text for field in draft.words}


def typed_in(draft: Draft) -> bool:
    """Return whether somebody typed anything that is in it."""
    return any(len(text.strip()) > 1 for text in texts(words_of(draft)).values())


def moment_of(draft: Draft) -> datetime:
    """Return when a draft was put away."""
    return draft.kept if draft.kept.tzinfo is not None else draft.kept.replace(tzinfo=UTC)
