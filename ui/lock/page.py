"""The lock screen: says that everything was kept, and asks for the passphrase as often as it takes."""

from pathlib import Path

from ui.home.unlock import UnlockPage
from ui.kit.controls import Type, Words
from ui.kit.theme import Theme

_KINDLY_FROM = 3


class LockPage(UnlockPage):
    """Names the file and nothing that is in it; while a room looks along, not even the file."""

    def __init__(self, theme: Theme, path: Path, *, discreet: bool, cleared: bool = True) -> None:
        super().__init__(theme, path)
        self._tries = 0
        self.heading.setProperty("data", False)
        self.title.setText(self.tr("Locked"))
        self.ask_about(self.tr("Locked"), "" if discreet else path.stem)
        kept = self.tr("What you were typing has been kept; you come back to where you were.")
        self.inside.insertWidget(0, Words(kept, Type.MUTED, wrap=True))
        if not cleared:
            told = self.tr(
                "The program could not start anew, so what you read may still be in the memory of this computer. "
                "Close the program to clear it."
            )
            self.inside.insertWidget(1, Words(told, Type.MUTED, wrap=True))

    def show_problem(self, sentence: str) -> None:
        """Say why the door stayed shut, and after a few times what may help; trying is never stopped."""
        self._tries += 1
        if self._tries >= _KINDLY_FROM:
            help_ = self.tr(
                "That was try number {number}. Look at Caps Lock and at the language of the keyboard. You may try as "
                "often as you like, and the recovery sheet opens it too."
            )
            sentence = f"{sentence} {help_.format(number=self._tries)}"
        super().show_problem(sentence)
