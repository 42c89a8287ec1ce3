"""The help beside a window: one window of its own, on the page that belongs to what is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.kit.language import Speech
from ui.kit.theme import Theme
from ui.window import MainWindow

if TYPE_CHECKING:  # help is loaded when somebody asks for it
    from ui.help.window import HelpWindow


class Helping(QObject):
    """Answers the commands that ask for help in the window it serves."""

    def __init__(self, theme: Theme, speech: Speech, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._speech = theme, speech
        self._window: MainWindow | None = None
        self._shown: HelpWindow | None = None

    def serve(self, window: MainWindow) -> None:
        """Belong to another window from now on; what was shown goes with the old one."""
        self._window, self._shown = window, None
        window.commands.help_wanted.connect(self._show_help)
        window.commands.keys_wanted.connect(self._show_keys)
        window.commands.about_wanted.connect(self._show_about)

    def _show_help(self) -> None:
        shown = self._window.current if self._window is not None else ""
        self._turn_to(shown or "start")

    def _show_keys(self) -> None:
        self._turn_to("keys")

    def _show_about(self) -> None:
        self._turn_to("about")

    def _turn_to(self, topic: str) -> None:
        from ui.help.window import HelpWindow

        if self._shown is None:
            self._shown = HelpWindow(self._theme, self._speech, self._window)
        self._shown.show_topic(topic)
        self._shown.show()
        self._shown.raise_()
