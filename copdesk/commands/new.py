"""Makes a new workbook, with a community in it if one is named."""

from pathlib import Path

from copdesk.commands.opening import made
from copdesk.commands.terminal import Terminal
from copdesk.domain.community import Community
from copdesk.domain.problems import Problem


def run(path: Path, community: str | None, terminal: Terminal, *, protected: bool) -> int:
    """Make the workbook and say whether it is protected."""
    first = _named(community) if community is not None else None
    with made(path, terminal, protected=protected) as workbook:
        if first is not None:
            with workbook.edit() as edit:
                edit.put(first)
    terminal.say("made", path=path)
    if not protected:
        terminal.say("not_protected")
    return 0


def _named(name: str) -> Community:
    try:
        return Community(name=name)
    except ValueError as error:
        raise Problem("community_name") from error
