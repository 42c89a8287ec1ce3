"""Reads the interview guides that come with the program."""

from copdesk import resources
from copdesk.domain.choices import Language
from copdesk.domain.interviews import Guide


def shipped(language: Language) -> tuple[Guide, ...]:
    """Return the guides of the program in one language, by name."""
    files = sorted(resources.guides().glob(f"*.{language.value}.json"))
    guides = (Guide.model_validate_json(file.read_bytes()) for file in files)
    return tuple(sorted(guides, key=lambda guide: guide.name))
