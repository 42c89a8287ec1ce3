"""When a method was used, with how many people, how long it took, and how it went."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.method_uses import Use
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import TextField
from ui.methods.words import MethodTerms, day_words

_SHOWN = 6


class UseCard(QWidget):
    """One use: a line about it, and room for how it went."""

    told = Signal(UUID, str)

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._terms = terms
        self._block: UUID | None = None
        self._about, self._figures = Words("", Type.STRONG, wrap=True, data=True), Words("", Type.SMALL, wrap=True)
        self.how = TextField(self.tr("How it went"), desk, lines=2, labelled=False, hint=self.tr("How did it go?"))
        self.how.text.setMaximumHeight(self.how.text.minimumHeight())
        self.how.setEnabled(not desk.read_only)
        self.how.committed.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._about)
        column.addWidget(self._figures)
        column.addWidget(self.how)

    def show_use(self, use: Use) -> None:
        """Show a use; what was being typed about another one is kept there first."""
        if self._block not in (None, use.block.id):
            self.keep_typing()
        self._block = use.block.id
        self._about.setText(f"{day_words(use.session.day)} · {use.session.title}")
        self._figures.setText(self._told(use))
        if not self.how.editor.hasFocus() or self.how.value != use.block.how_it_went:
            self.how.set_value(use.block.how_it_went)

    def keep_typing(self) -> None:
        """Keep what stands in the field."""
        if self._block is not None:
            self.how.commit()

    def _told(self, use: Use) -> str:
        told = [self.tr("planned {time}").format(time=self._terms.minutes(use.planned))]
        if use.actual is not None:
            told.append(self.tr("took {time}").format(time=self._terms.minutes(use.actual)))
        if use.people:
            told.append(self.tr("%n person(s)", "", use.people))
        return " · ".join(told)

    def _tell(self, text: str) -> None:
        if self._block is not None:
            self.told.emit(self._block, text)


class UsedWhen(QWidget):
    """The uses of one method, the latest first."""

    told = Signal(UUID, str)

    def __init__(self, desk: Desk, terms: MethodTerms) -> None:
        super().__init__()
        self._desk, self._terms = desk, terms
        self.cards: list[UseCard] = []
        self._never = Words(self.tr("Not used in this workbook yet."), Type.MUTED, wrap=True)
        self._more = Words("", Type.SMALL, wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(Words(self.tr("Used when"), Type.OVERLINE))
        whole.addWidget(self._never)
        whole.addLayout(self._column)
        whole.addWidget(self._more)

    def show_uses(self, used: Sequence[Use]) -> None:
        """Show other uses."""
        shown = used[:_SHOWN]
        while len(self.cards) < len(shown):
            self._add_card()
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(shown))
            if number < len(shown):
                card.show_use(shown[number])
            else:
                card.keep_typing()
        self._never.setVisible(not used)
        self._more.setText(self.tr("and %n time(s) before that", "", len(used) - len(shown)))
        self._more.setVisible(len(used) > len(shown))

    def _add_card(self) -> None:
        card = UseCard(self._desk, self._terms)
        card.told.connect(self.told)
        self.cards.append(card)
        self._column.addWidget(card)
