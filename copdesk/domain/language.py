"""The language of documents and windows; it stands alone because the window is built with it first."""

from enum import StrEnum


class Language(StrEnum):
    """The language of a community's documents."""

    DUTCH = "nl"
    ENGLISH = "en"
