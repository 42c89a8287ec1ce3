"""Puts away what is being typed before the program is locked, and gives it back afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from copdesk.domain.drafts import Draft, DraftField
from copdesk.domain.problems import Problem
from copdesk.store import drafts
from ui.kit import dialogs
from ui.kit.desk import Desk
from ui.kit.discreet import DiscreetEdit, DiscreetLineEdit
from ui.kit.field import UNREADABLE, Field
from ui.lock import draft_words as kept_as
from ui.lock import places, typed, ways
from ui.lock.places import COMMUNITY, PRIVATE, SCREEN
from ui.window import MainWindow

OLD = timedelta(days=30)
_TRIES, _A_LITTLE_LATER = 40, 50
_DESK, _PAGE, _DIALOG = "desk", "page ", "dialog "


@dataclass
class _Left:
    """What still has to come back on a screen: the rows that were chosen, its forms, its single words."""

    whole: bool
    texts: Mapping[str, str]
    forms: bool = True


class Keeping(QObject):
    """Knows one window and the desk in it; what can be typed there is kept in the workbook itself."""

    left_over = Signal(object)
    """Drafts that found no place of their own any more, or that are old: somebody has to look at them."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._for_later: dict[str, Draft] = {}
        self._was_refused = False

    # Before

    def put_away(self) -> None:
        """Let every field keep what is in it, and keep the rest as drafts.

        Raises Problem when the workbook cannot be written; everything then still stands where it was typed.
        """
        _leave_field(self._window)
        pages = {name: self._window.page(name) for name in self._window.screens}
        unkept = {name: self._settle(page) for name, page in pages.items() if page is not None and name not in PRIVATE}
        made = [self._draft(_DESK, {SCREEN: self._window.current, COMMUNITY: str(self._desk.community or "")})]
        made += [self._of_page(name, words) for name, words in unkept.items() if words or name == self._window.current]
        made += [draft for draft in map(self._of_dialog, ways.open_dialogs(self._window)) if draft is not None]
        if self._desk.read_only:
            return
        try:
            drafts.keep(self._desk.workbook, made)
        except Problem:
            for name, words in unkept.items():
                _type_again(pages[name], words)
            raise

    def unsealed(self) -> bool:
        """Return whether private words still stand in a field after the vault was closed: they were not sealed."""
        places = [*self._window.findChildren(DiscreetEdit), *self._window.findChildren(DiscreetLineEdit)]
        return any(place.isEnabled() and typed.read(place).strip() for place in places)

    def close_dialogs(self) -> None:
        """Take away what stands before the window, without the consequences of cancelling it."""
        dialogs.take_away(self._window)

    def _settle(self, page: QWidget) -> dict[str, str]:
        """Let the fields of a page keep their words; return those that none could keep, as they were typed."""
        for widget in page.findChildren(QWidget):
            keep = getattr(widget, "keep_typing", None)
            if keep is not None and widget.isVisibleTo(page):
                keep()
        unkept = dict[str, str]()
        for name, place in typed.texts(page).items():
            if typed.was_typed_in(place):
                words, field = typed.read(place), typed.field_of(place)
                loose = bool(words.strip()) if field is None else self._cannot_keep(field)
                if loose:
                    unkept[name] = words
        return unkept

    def _cannot_keep(self, field: Field) -> bool:
        if field.value is UNREADABLE:
            return True
        self._was_refused = False
        self._desk.refused.connect(self._note_refusal)
        field.commit()
        self._desk.refused.disconnect(self._note_refusal)
        return self._was_refused

    def _note_refusal(self) -> None:
        self._was_refused = True

    def _of_page(self, screen: str, unkept: Mapping[str, str]) -> Draft:
        page = self._window.page(screen)
        assert page is not None
        if screen in PRIVATE:
            return self._draft(_PAGE + screen, {})
        words = places.where(screen, page) | kept_as.own_words(page) | kept_as.forms(page)
        return self._draft(_PAGE + screen, words | kept_as.as_texts(unkept) | kept_as.focus_in(page))

    def _of_dialog(self, dialog: QDialog) -> Draft | None:
        if typed.holds_secrets(dialog) or not typed.answers(dialog):
            return None
        words = places.looks(dialog) | kept_as.own_words(dialog) | kept_as.filled_in(dialog)
        return self._draft(_DIALOG + ways.name_of(dialog), words | kept_as.focus_in(dialog))

    def _draft(self, place: str, words: Mapping[str, str]) -> Draft:
        fields = tuple(DraftField(name=name, text=text) for name, text in words.items())
        return Draft(place=place, kept=datetime.now(UTC), words=fields)

    # After

    def give_back(self) -> None:
        """Go back to where somebody was, with everything that was being typed in its place again."""
        waiting = drafts.waiting(self._desk.workbook)
        old = [draft for draft in waiting if datetime.now(UTC) - kept_as.moment_of(draft) > OLD]
        fresh = {draft.place: draft for draft in waiting if draft not in old}
        if _DESK in fresh:
            self._go_to_desk(fresh.pop(_DESK))
        self._for_later = {draft.place: draft for draft in fresh.values() if draft.place.startswith(_PAGE)}
        self._window.screen_shown.connect(self._shown)
        self._shown(self._window.current)
        closed = [d for d in fresh.values() if d.place.startswith(_DIALOG) and not self._open_again(d)]
        lost = [draft for draft in (*old, *closed) if kept_as.typed_in(draft)]
        self.let_go([draft for draft in (*old, *closed) if draft not in lost])
        if lost:
            self.left_over.emit(lost)

    def _go_to_desk(self, draft: Draft) -> None:
        words = kept_as.words_of(draft)
        places.go_to_desk(self._window, self._desk, words.get(SCREEN, ""), words.get(COMMUNITY, ""))
        self.let_go([draft])

    def _shown(self, screen: str) -> None:
        """Put back what was typed on a screen, when it is shown again for the first time."""
        draft, page = self._for_later.pop(_PAGE + screen, None), self._window.page(screen)
        if draft is None or page is None:
            return
        words = kept_as.words_of(draft)
        whole = places.go_back(screen, page, words, self._desk)
        kept_as.take_own_words(page, words)
        self._type_on_page(page, draft, _Left(whole=whole, texts=kept_as.texts(words)), _TRIES)

    def _type_on_page(self, page: QWidget, draft: Draft, left: "_Left", tries: int) -> None:
        """Type the words in their places; what a screen builds a little later is waited for."""
        if not isValid(page):
            return
        words = kept_as.words_of(draft)
        left.whole = left.whole or places.look_again(page, words)
        if left.whole:
            left.forms = left.forms and not kept_as.fill_forms(page, words)
            left.texts = _type_again(page, left.texts)
        if tries and (left.texts or left.forms or not left.whole or self._desk.jobs.busy):
            again = partial(self._type_on_page, page, draft, left, tries - 1)
            QTimer.singleShot(_A_LITTLE_LATER, self, again)
            return
        kept_as.focus_again(page, words)
        if left.texts:
            self.left_over.emit([draft.with_(words=kept_as.fields(left.texts))])
        else:
            self.let_go([draft])

    def _open_again(self, draft: Draft) -> bool:
        """Open a dialog and fill it in; it lets its draft go when it is closed."""
        dialog = ways.open_again(self._window, draft.place.removeprefix(_DIALOG))
        if dialog is None:
            return False
        words = kept_as.words_of(draft)
        whole = places.look_again(dialog, words)
        kept_as.take_own_words(dialog, words)
        if not whole or typed.answer(dialog, kept_as.texts(words) | kept_as.texts(words, kept_as.CHOICE)):
            return False
        kept_as.focus_again(dialog, words)
        dialog.finished.connect(partial(self.let_go, [draft]))
        return True

    def let_go(self, kept: list[Draft], *args: object) -> None:
        if kept and not self._desk.read_only:
            try:
                drafts.forget(self._desk.workbook, kept)
            except Problem:  # it then waits until the next time
                return


def _leave_field(window: MainWindow) -> None:
    """Let an editor that is no field of ours, as in a cell, notice that it is left; also when the window is behind."""
    for top in (*ways.open_dialogs(window), window):
        field = top.focusWidget()
        if field is not None and typed.field_of(field) is None:
            QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))


def _type_again(page: QWidget | None, words: Mapping[str, str]) -> dict[str, str]:
    """Type words again where they were typed; return those for which there is no place."""
    found = typed.texts(page) if page is not None else {}
    for name, text in words.items():
        if name in found:
            typed.write(found[name], text)
    return {name: text for name, text in words.items() if name not in found}
