"""The language of the windows: Dutch unless somebody chose English."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from copdesk import resources
from copdesk.domain.language import Language

_LOCALES = {Language.DUTCH: "nl_NL", Language.ENGLISH: "en_GB"}


def figures(count: int) -> str:
    """Return a number as the windows write it: 10.000 in Dutch, 10,000 in English.

    A number inside a sentence, put there with `%n`, is written so by itself: `packaging/words.py` sees to that.
    """
    return QLocale().toString(count)


class Speech(QObject):
    """Which language the windows speak; whoever built windows builds them again when it changes."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, language: Language = Language.DUTCH) -> None:
        super().__init__()
        self._app, self._language = app, language
        self._installed: list[QTranslator] = []

    @property
    def language(self) -> Language:
        """The language of the moment."""
        return self._language

    @property
    def locale(self) -> QLocale:
        """How dates and numbers are written in it: Monday first, 24 hours."""
        return QLocale(_LOCALES[self._language])

    def install(self) -> None:
        """Load the words; to be done before the first window is built."""
        QLocale.setDefault(self.locale)
        self.be_silent()
        if self._language is Language.DUTCH:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load("qtbase", qt)
        self._load("copdesk", str(resources.translations()))

    def be_silent(self) -> None:
        """Take the words away again."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []

    def speak(self, language: Language) -> None:
        """Change the language and say so."""
        if language is not self._language:
            self._language = language
            self.install()
            self.changed.emit()

    def _load(self, name: str, folder: str) -> None:
        words = QTranslator(self)
        if words.load(self.locale, name, "_", folder):
            self._app.installTranslator(words)
            self._installed.append(words)
