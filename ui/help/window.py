"""The help window: the texts at the left, one of them at the right, and a line to search in all."""

from PySide6.QtCore import QModelIndex, QSize, QStringListModel
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListView, QTextBrowser, QVBoxLayout, QWidget

from ui.help.texts import HelpText, texts
from ui.kit.language import Speech
from ui.kit.theme import BOLD, Theme

_SIZE = QSize(860, 620)


class HelpWindow(QDialog):
    """Stays open beside the work; F1 turns it to the screen at hand."""

    def __init__(self, theme: Theme, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.load_face(BOLD)
        self._theme = theme
        self._all = texts(speech.language)
        self._found: tuple[HelpText, ...] = ()
        self.setWindowTitle(self.tr("Help"))
        self.resize(_SIZE)
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setPlaceholderText(self.tr("Search in the help"))
        self._search.setAccessibleName(self.tr("Search in the help"))
        self._search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._list, self._model = QListView(), QStringListModel(self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Subjects"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setOpenLinks(False)
        self._lay_out()
        self._search.textChanged.connect(self._look_for)
        self._list.selectionModel().currentChanged.connect(self._turn)
        theme.changed.connect(self._show_again)
        self._look_for("")

    def show_topic(self, topic: str) -> None:
        """Turn to the text of one screen; an unknown one leads to the first text."""
        self._search.clear()
        numbers = [n for n, text in enumerate(self._found) if text.topic == topic]
        self._list.setCurrentIndex(self._model.index(numbers[0] if numbers else 0))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        self._list.setFixedWidth(self._theme.scaled(230))
        self._search.setFixedWidth(self._theme.scaled(230))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(22)
        row.addLayout(left)
        row.addWidget(self._text, 1)

    def _look_for(self, wanted: str) -> None:
        self._found = tuple(text for text in self._all if text.mentions(wanted))
        self._model.setStringList([text.title for text in self._found])
        if self._found:
            self._list.setCurrentIndex(self._model.index(0))
        else:
            self._text.setPlainText(self.tr("Nothing in the help says this. Try fewer words."))

    def _turn(self, now: QModelIndex, before: QModelIndex) -> None:
        self._show_again()

    def _show_again(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid() or index.row() >= len(self._found):
            return
        text = self._found[index.row()]
        self._text.document().setDefaultFont(self._theme.font(0.5))
        self._text.setMarkdown(f"# {text.title}\n\n{text.body}")
        give_room(self._text.document(), self._theme)
        self._text.verticalScrollBar().setValue(0)


def give_room(document: QTextDocument, theme: Theme) -> None:
    """Set paragraphs apart and give tables the calm of our own."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            shape = frame.format()
            shape.setBorder(0)
            shape.setCellPadding(5)
            shape.setCellSpacing(0)
            frame.setFormat(shape)
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(theme.spacing(0.5) if block.textList() or cursor.currentTable() else theme.spacing(1.25))
        cursor.setPosition(block.position())
        if cursor.currentTable() is None:
            cursor.mergeBlockFormat(spaced)
        block = block.next()
