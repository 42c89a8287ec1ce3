"""What the first edit needs but the first list does not, in pieces to be imported while nobody waits for them."""

NEEDED = (
    "pydantic",
    "copdesk.domain.roster",
    "copdesk.domain.interviews",
    "asyncio",
    "sqlalchemy",
    "sqlalchemy.orm",
    "sqlmodel",
    "sqlalchemy.dialects.sqlite",
    "copdesk.store.edits",
)
"""Modules in the order of what they need of each other; together they take as long as all that goes before a list."""
