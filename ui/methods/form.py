"""A method of one's own, changed where it stands: its words in both languages, and the facts beside them."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.language import Language
from copdesk.domain.method_drafts import in_lines, steps_in
from copdesk.domain.methods import MethodWords, OwnMethod
from copdesk.domain.own_methods import is_translated
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import Field, LineField, TextField
from ui.methods.facts_form import FactsForm
from ui.methods.words import MethodTerms


class OwnForm(QWidget):
    """The fields of one's own method; what is changed is told with the language it is in."""

    worded = Signal(UUID, object, str, object)
    fact_set = Signal(UUID, str, object)
    removal_wanted = Signal()

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._desk, self._terms = desk, terms
        self._own: OwnMethod | None = None
        self._tabs = self._make_tabs()
        self._make_fields()
        self.facts = FactsForm(desk, terms)
        self.facts.fact_set.connect(self._set)
        self.remove = Button(self.tr("Remo&ve this method"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        self._lay_out()
        self.setEnabled(not desk.read_only)

    @property
    def language(self) -> Language:
        """The language in which the words are shown."""
        return list(Language)[self._tabs.checkedId()]

    def show_method(self, own: OwnMethod) -> None:
        """Show a method; what was still being typed in another one is kept there first."""
        if self._own is not None and self._own.id != own.id:
            self.keep_typing()
            self._tabs.button(list(Language).index(self._desk.speech.language)).setChecked(True)
        self._own = own
        self._show_words()
        self.facts.show_method(own.method)

    def show_nothing(self) -> None:
        """Keep what was being typed, and let go of the method."""
        if self._own is not None:
            self.keep_typing()
        self._own = None

    def keep_typing(self) -> None:
        """Keep what stands in the fields."""
        for field in (*self._fields.values(), *self.facts.typed):
            field.commit()

    def start_with_name(self) -> None:
        """Go to the name, ready to type over it."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.line.selectAll()

    def _make_tabs(self) -> QButtonGroup:
        group, names = QButtonGroup(self), self._terms.languages()
        for number, language in enumerate(Language):
            group.addButton(Button(names[language], self._desk.theme, kind=Kind.SEGMENT), number)
        group.button(list(Language).index(self._desk.speech.language)).setChecked(True)
        group.idPressed.connect(self._leave_language)
        group.idClicked.connect(self._turned)
        return group

    def _make_fields(self) -> None:
        desk = self._desk
        self.name = LineField(self.tr("N&ame"), desk, most=200)
        self.aliases = LineField(self.tr("Also called, with commas between"), desk)
        self.purpose = TextField(self.tr("What it is for"), desk, lines=4)
        hint = self.tr("One step on each line, with its minutes at the end: Ask a question (5 min)")
        self.steps = TextField(self.tr("&Steps"), desk, lines=8, hint=hint)
        self.materials = TextField(self.tr("Materials, one on each line"), desk, lines=3)
        self.output = LineField(self.tr("What it gives"), desk)
        self.tip = TextField(self.tr("Tip"), desk, lines=3)
        self._fields: dict[str, LineField | TextField] = {
            "name": self.name,
            "aliases": self.aliases,
            "purpose": self.purpose,
            "steps": self.steps,
            "materials": self.materials,
            "output": self.output,
            "tip": self.tip,
        }
        for name, field in self._fields.items():
            if isinstance(field, TextField):
                field.text.setMaximumHeight(field.text.minimumHeight())
            field.setProperty("names", name)
            field.committed.connect(self._worded)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        tabs = QHBoxLayout()
        for button in self._tabs.buttons():
            tabs.addWidget(button)
        tabs.addStretch()
        self._falls_back = Words("", Type.SMALL, wrap=True)
        column.addLayout(tabs)
        column.addWidget(self._falls_back)
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(self.facts)
        column.addWidget(self.remove)

    def _show_words(self) -> None:
        assert self._own is not None
        method = self._own.method
        words, second = method.words(self.language), self.language is not self._desk.speech.language
        untranslated = second and not is_translated(method)
        for name, field in self._fields.items():
            value = "" if name == "name" and untranslated else _written(words, name)
            if not field.editor.hasFocus() or field.value != value:
                field.set_value(value)
        self.name.line.setPlaceholderText(words.name if untranslated else "")
        other = self._terms.languages()[self._desk.speech.language]
        told = self.tr("What you leave empty here is shown in the other language: {language}.")
        self._falls_back.setText(told.format(language=other))
        self._falls_back.setVisible(second)

    def _leave_language(self, number: int) -> None:
        """Keep what was typed under the language it was typed in."""
        if number != self._tabs.checkedId():
            self.keep_typing()

    def _turned(self, number: int) -> None:
        if self._own is not None:
            self._show_words()

    def _worded(self, value: str) -> None:
        field = self.sender()
        if self._own is not None and isinstance(field, Field):
            name = str(field.property("names"))
            self.worded.emit(self._own.id, self.language, name, _READ.get(name, str)(value))

    def _set(self, field: str, value: object) -> None:
        if self._own is not None:
            self.fact_set.emit(self._own.id, field, value)


def _written(words: MethodWords, name: str) -> str:
    """Return what stands in a field."""
    if name == "steps":
        return in_lines(words.steps)
    if name == "aliases":
        return ", ".join(words.aliases)
    return "\n".join(words.materials) if name == "materials" else str(getattr(words, name))


def _with_commas(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _on_lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


_READ: dict[str, Callable[[str], object]] = {"steps": steps_in, "aliases": _with_commas, "materials": _on_lines}
"""How what stands in a field is read; the other fields are words as they are."""
