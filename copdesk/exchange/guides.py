"""Reads the interview guides that come with the program."""

from copdesk import resources
from copdesk.domain.interviews import Guide
from copdesk.domain.language import Language
from copdesk.store.workbook import Workbook


def shipped(language: Language) -> tuple[Guide, ...]:
    """Return the guides of the program in one language, by name."""
    files = sorted(resources.guides().glob(f"*.{language.value}.json"))
    guides = (Guide.model_validate_json(file.read_bytes()) for file in files)
    return tuple(sorted(guides, key=lambda guide: guide.name))


def offered(workbook: Workbook, language: Language) -> list[Guide]:
    """Return one's own guides, then those of the program in this language that were not changed."""
    own = sorted(workbook.all(Guide), key=lambda guide: guide.name.casefold())
    changed = {guide.id for guide in own}
    return own + [guide for guide in shipped(language) if guide.id not in changed]
