"""Finds the help texts and searches in them."""

from dataclasses import dataclass
from pathlib import Path

from copdesk import resources
from copdesk.domain.language import Language


@dataclass(frozen=True, slots=True)
class HelpText:
    """One text: the screen it belongs to, its title and its words."""

    topic: str
    title: str
    body: str

    def mentions(self, wanted: str) -> bool:
        """Whether all words that are looked for stand in it."""
        whole = f"{self.title}\n{self.body}".casefold()
        return all(word in whole for word in wanted.casefold().split())


def texts(language: Language) -> tuple[HelpText, ...]:
    """Return the texts of one language in the order in which one meets their screens."""
    folder = resources.root() / "help" / language.value
    return tuple(_read(file) for file in sorted(folder.glob("*.md")))


def _read(file: Path) -> HelpText:
    heading, _, body = file.read_text(encoding="utf-8").partition("\n")
    return HelpText(file.stem.partition("-")[2], heading.lstrip("# ").strip(), body.strip())
