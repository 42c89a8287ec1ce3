"""The parts and questions of a guide, to choose from and to put in another order: with keys, buttons or the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from copdesk.domain.interviews import Guide, Question, Section
from ui.interviews import guides
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.page import Card
from ui.kit.rail import Rail, Stop
from ui.kit.theme import Theme

Place = int | str
"""A part by its number, or a question by its key."""

_WIDTH, _FAR = 300, 8


class GuideOutline(Card):
    """`edited` brings a change of the guide and a name for it, `chosen` where somebody went, `made` what is new."""

    chosen = Signal(object)
    edited = Signal(object, str)
    made = Signal(object)
    taken_out = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(margins=(6, 8, 6, 8), spacing=4)
        self._desk = desk
        self._guide: Guide | None = None
        self.rail = Rail(desk.theme, self.tr("Parts and questions"), headings=True)
        self._drag = _Drag(self.rail, desk.theme)
        self._make_buttons()
        self._lay_out()
        self._join()

    def show_guide(self, guide: Guide | None) -> None:
        """Show the parts and questions of a guide."""
        self._guide = guide
        self.rail.set_stops(self._stops(guide) if guide else [])
        self.add_question.setEnabled(bool(guide and guide.sections))
        if self.rail.key is None and self.rail.stops:
            self.rail.choose(self.rail.stops[min(1, len(self.rail.stops) - 1)].key)

    def go_to(self, place: Place) -> None:
        """Choose a part or a question."""
        self.rail.choose(place)
        self.chosen.emit(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves what is chosen, Delete takes it out."""
        if watched is self.rail and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._take_out()
                return True
        return super().eventFilter(watched, event)

    def _stops(self, guide: Guide) -> list[Stop]:
        stops: list[Stop] = []
        for number, section in enumerate(guide.sections):
            badge = self.tr("%n min", "", section.minutes) if section.minutes else ""
            spoken = self.tr("asks for the competences") if section.competences else ""
            stops.append(Stop(number, section.title, badge=badge, heading=True, spoken=spoken))
            stops += [self._stop(question) for question in section.questions]
        return stops

    def _stop(self, question: Question) -> Stop:
        icon = "lock" if question.private else _ICONS[question.kind.value]
        spoken = self.tr("private") if question.private else ""
        return Stop(question.key, question.text, icon=icon, role="todo" if question.private else "muted", spoken=spoken)

    # What happens

    def _change(self, change: Callable[[Guide], Guide], field: str) -> None:
        self.edited.emit(change, field)

    def _add_question(self) -> None:
        guide = self._guide
        if guide is None or not guide.sections:
            return
        key = guides.new_key(guide)
        made = Question(key=key, text=self.tr("New question"))
        self._change(lambda g: guides.inserted(g, self.rail.key, made), f"add.{key}")
        self.go_to(key)
        self.made.emit(key)

    def _add_section(self) -> None:
        guide = self._guide
        if guide is None:
            return
        place = len(guide.sections)
        made = Section(title=self.tr("New part"), minutes=5)
        self._change(lambda g: g.with_(sections=(*g.sections, made)), f"add.{place}")
        self.go_to(place)
        self.made.emit(place)

    def _take_out(self) -> None:
        place = self.rail.key
        if place is not None:
            self._change(lambda guide: guides.without(guide, place), f"remove.{place}")
            self.taken_out.emit()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place, guide = self.rail.key, self._guide
        if isinstance(place, int | str) and guide is not None:
            self._change(lambda now: guides.moved(now, place, step), f"move.{place}")
            last = len(guide.sections) - 1
            self.go_to(min(max(place + step, 0), last) if isinstance(place, int) else place)

    def _drop(self, row: int) -> None:
        place = self.rail.key
        if isinstance(place, int | str) and self._guide is not None:
            part = self._guide.sections[place] if isinstance(place, int) else None
            self._change(lambda guide: guides.dropped(guide, place, row), f"drop.{place}")
            if part is not None and self._guide is not None:
                self.go_to(self._guide.sections.index(part))
            else:
                self.go_to(place)

    # How it is put together

    def _make_buttons(self) -> None:
        theme = self._desk.theme
        self.add_question = Button(self.tr("A&dd question"), theme, icon="plus", kind=Kind.GHOST)
        self.add_section = Button(self.tr("Add &part"), theme, icon="plus", kind=Kind.GHOST)
        self.up = Button("", theme, icon="arrow-up", kind=Kind.GHOST, name=self.tr("Move up (Alt+arrow up)"))
        self.down = Button("", theme, icon="arrow-down", kind=Kind.GHOST, name=self.tr("Move down (Alt+arrow down)"))
        self.away = Button("", theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Take out of the guide"))

    def _lay_out(self) -> None:
        order, adding = QHBoxLayout(), FlowLayout(spacing=4)
        for button in (self.up, self.down, self.away):
            order.addWidget(button)
        order.addStretch()
        for button in (self.add_question, self.add_section):
            adding.addWidget(button)
        self.body.addWidget(self.rail, 1)
        self.body.addLayout(order)
        self.body.addLayout(adding)
        self.setFixedWidth(self._desk.theme.scaled(_WIDTH))

    def _join(self) -> None:
        self.rail.installEventFilter(self)
        self.rail.chosen.connect(self.chosen)
        self._drag.dropped.connect(self._drop)
        for button, action in (
            (self.add_question, self._add_question),
            (self.add_section, self._add_section),
            (self.up, self._move_up),
            (self.down, self._move_down),
            (self.away, self._take_out),
        ):
            button.clicked.connect(action)


class _Drag(QObject):
    """Drags what is chosen in a list; a line shows before which row it will come."""

    dropped = Signal(int)

    def __init__(self, rail: Rail, theme: Theme) -> None:
        super().__init__(rail)
        self._rail = rail
        self._from: QPoint | None = None
        self._row = -1
        self._mark = _Mark(theme, rail.viewport())
        rail.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse from where it was pressed until it is let go."""
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        where = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from = where if self._rail.indexAt(where).isValid() else None
        elif event.type() == QEvent.Type.MouseMove and self._from is not None:
            if self._row >= 0 or (where - self._from).manhattanLength() > _FAR:
                self._show(where)
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            row, self._from, self._row = self._row, None, -1
            self._mark.hide()
            if row >= 0:
                self.dropped.emit(row)
                return True
        return super().eventFilter(watched, event)

    def _show(self, where: QPoint) -> None:
        index = self._rail.indexAt(where)
        count = len(self._rail.stops)
        last = self._rail.visualRect(self._rail.model().index(count - 1, 0))
        box = self._rail.visualRect(index) if index.isValid() else last
        below = not index.isValid() or where.y() > box.center().y()
        self._row = (index.row() if index.isValid() else count - 1) + below
        y = box.bottom() if below else box.top()
        self._mark.setGeometry(box.left() + 8, max(y - 1, 0), box.width() - 16, 3)
        self._mark.show()


class _Mark(QWidget):
    """The line that shows where something will come."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line in the colour of the theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("accent"))
        painter.end()


_ICONS = {"open": "message-circle", "scale": "sliders-horizontal", "choice": "list-checks"}
