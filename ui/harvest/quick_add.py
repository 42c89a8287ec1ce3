"""The line in which one types what is said in the room: Enter keeps it, and the line is ready for the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from copdesk.domain.choices import HarvestKind, Level
from ui.harvest.choosers import PersonField, SessionField, be_narrow
from ui.harvest.names import Names
from ui.harvest.signs import KINDS
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.lines import Line
from ui.kit.page import Card
from ui.kit.vocabulary import Vocabulary, offered

_ONE_ROW = 1_000
_STEP = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LITERALLY = Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
"""What somebody said is kept as it is typed; nothing corrects it."""


class QuickAdd(Card):
    """A line to type in, with what the next one will be below or beside it."""

    typed = Signal(str)

    def __init__(self, desk: Desk, name: str, longest: int) -> None:
        super().__init__(margins=(14, 12, 14, 12))
        self.desk = desk
        self._widths: dict[QWidget, int] = {}
        self.line = Line()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(longest)
        self.line.setFixedHeight(desk.theme.scaled(desk.theme.field_height))
        self.line.setInputMethodHints(LITERALLY)
        self.line.installEventFilter(self)
        self.keep = Button(self.tr("Kee&p"), desk.theme, icon="plus", kind=Kind.PRIMARY)
        self.keep.clicked.connect(self._keep)
        self.line.returnPressed.connect(self._keep)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.line, 1)
        first.addWidget(self.keep)
        self.settings = QHBoxLayout()
        self.settings.setSpacing(8)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rows.setSpacing(8)
        self._rows.addLayout(first, 1)
        self._rows.addLayout(self.settings, 1)
        self.body.addLayout(self._rows)
        self.setEnabled(not desk.read_only)

    def start(self) -> None:
        """Go to the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def fit(self, width: int) -> None:
        """Use one row where there is room for it."""
        wide = width >= self.desk.theme.scaled(_ONE_ROW)
        for widget, width in self._widths.items():
            widget.setMinimumWidth(self.desk.theme.scaled(width) if wide else 0)
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.line:
            escaped = event.key() == Qt.Key.Key_Escape and bool(self.line.text())
            if escaped:
                self.line.clear()
            return escaped
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        text = self.line.text().strip()
        if text:
            self.typed.emit(text)

    def done(self) -> None:
        """Be ready for the next one."""
        self.line.setText("")  # unlike clear, this leaves Ctrl+Z to what was just kept
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_setting(self, widget: QWidget, width: int) -> None:
        """Put a choice beside the others, at least so wide when all stand in one row."""
        self._widths[widget] = width
        self.settings.addWidget(widget, 1)


class ItemQuickAdd(QuickAdd):
    """Keeps what is harvested; kind, level and session stay as they were for the next."""

    def __init__(self, desk: Desk, vocabulary: Vocabulary) -> None:
        super().__init__(desk, "", 5_000)
        self.line.setAccessibleName(self.tr("What was said or learnt"))
        self.line.setToolTip(self.tr("Enter keeps it. The arrows up and down choose the kind."))
        self.kind = ChoiceField(self.tr("Kind of what comes next"), desk, [], labelled=False)
        kinds = vocabulary.harvest_kinds()
        self.kind.set_choices(offered(kinds), [KINDS[kind][0] for kind in kinds])
        self.level = ChoiceField(
            self.tr("Level of what comes next"), desk, offered(vocabulary.levels()), labelled=False
        )
        self.session = SessionField(self.tr("Session of what comes next"), desk, labelled=False)
        for field, width in ((self.kind, 152), (self.level, 128), (self.session, 116)):
            be_narrow(field)
            self.add_setting(field, width)
        kept, level = desk.settings.value("harvest.kind", ""), desk.settings.value("harvest.level", "")
        self.kind.set_value(next((k for k in HarvestKind if k == kept), HarvestKind.LESSON))
        self.level.set_value(next((found for found in Level if found == level), Level.INDIVIDUAL))
        self.kind.committed.connect(self._remember)
        self.level.committed.connect(self._remember)
        self._show_kind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows up and down choose another kind."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEP.get(Qt.Key(event.key()))
            if step is not None:
                kinds = list(KINDS)
                self.kind.set_value(kinds[(kinds.index(self.kind.value) + step) % len(kinds)])
                self._remember()
                return True
        return super().eventFilter(watched, event)

    def _remember(self) -> None:
        self.desk.settings.keep("harvest.kind", self.kind.value.value)
        self.desk.settings.keep("harvest.level", self.level.value.value)
        self._show_kind()

    def _show_kind(self) -> None:
        quote = self.kind.value is HarvestKind.QUOTE
        hint = self.tr("Type what was said, word for word") if quote else self.tr("Type what was said or learnt")
        self.line.setPlaceholderText(hint)


class ActionQuickAdd(QuickAdd):
    """Notes what people agree to do; the session stays as it was for the next."""

    def __init__(self, desk: Desk, names: Names) -> None:
        super().__init__(desk, "", 200)
        self.line.setAccessibleName(self.tr("What will be done"))
        self.line.setPlaceholderText(self.tr("Type what will be done"))
        self.lead = PersonField(self.tr("Lead of what comes next"), desk, names, labelled=False)
        self.lead.line.setPlaceholderText(self.tr("lead: part of a name"))
        self.lead.line.returnPressed.connect(self._keep)
        self.session = SessionField(self.tr("Session of what comes next"), desk, labelled=False)
        self.add_setting(self.lead, 150)
        self.add_setting(self.session, 116)

    def _keep(self) -> None:
        if self.lead.was_unknown():
            self.lead.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super()._keep()

    def done(self) -> None:
        """Be ready for the next one, which somebody else will lead."""
        self.lead.set_value(None)
        super().done()
