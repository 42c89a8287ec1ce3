"""Every colour of the light, the dark and the high-contrast appearance, by what it is for."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """Every colour of one appearance, by what it is for."""

    ground: str
    surface: str
    sunken: str
    sidebar: str
    line: str
    line_strong: str
    field: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    hover: str
    selected: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    todo: str
    todo_soft: str
    danger: str
    danger_soft: str
    info: str
    info_soft: str
    shadow: str
    block_arrive: str
    block_plenary: str
    block_small: str
    block_solo: str
    block_pause: str
    block_close: str
    tint: int
    outlined: bool = False


LIGHT = Tokens(
    ground="#F7F5F1",
    surface="#FFFFFF",
    sunken="#F2EFE9",
    sidebar="#EFEBE4",
    line="#E4DFD6",
    line_strong="#8A8378",
    field="#918B81",
    text="#1E2326",
    muted="#565D63",
    faint="#666C72",
    accent="#0F6A66",
    accent_hover="#0B5653",
    on_accent="#FFFFFF",
    accent_soft="#DCEDEB",
    hover="#F4F1EB",
    selected="#E4F0EE",
    ok="#1B6B3A",
    ok_soft="#E0F1E5",
    warn="#855000",
    warn_soft="#FBEBCF",
    todo="#7A3B57",
    todo_soft="#F7E3EC",
    danger="#A3302A",
    danger_soft="#FBE6E3",
    info="#2F5DA8",
    info_soft="#E4ECF8",
    shadow="#2A261F",
    block_arrive="#975800",
    block_plenary="#2F5DA8",
    block_small="#0F766E",
    block_solo="#7D4BA3",
    block_pause="#6B665F",
    block_close="#A43F59",
    tint=26,
)
DARK = Tokens(
    ground="#15181A",
    surface="#1D2124",
    sunken="#181B1E",
    sidebar="#111416",
    line="#2D3337",
    line_strong="#7F888F",
    field="#717A81",
    text="#E9ECEE",
    muted="#A9B2B9",
    faint="#939CA3",
    accent="#5FC7BC",
    accent_hover="#7AD6CC",
    on_accent="#04211E",
    accent_soft="#173734",
    hover="#24292D",
    selected="#1A3330",
    ok="#7FD29B",
    ok_soft="#173021",
    warn="#F0BE6A",
    warn_soft="#352811",
    todo="#EFA6C4",
    todo_soft="#381F2B",
    danger="#F19189",
    danger_soft="#3B1E1C",
    info="#86B2F5",
    info_soft="#1B2A42",
    shadow="#000000",
    block_arrive="#F0B35C",
    block_plenary="#86B2F5",
    block_small="#5FC7BC",
    block_solo="#C79BEB",
    block_pause="#A39C93",
    block_close="#F09AAF",
    tint=38,
)
CONTRAST = Tokens(
    ground="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    sidebar="#FFFFFF",
    line="#000000",
    line_strong="#000000",
    field="#000000",
    text="#000000",
    muted="#000000",
    faint="#1F1F1F",
    accent="#00403D",
    accent_hover="#002B29",
    on_accent="#FFFFFF",
    accent_soft="#D5F2EF",
    hover="#EDEDED",
    selected="#CDEBE8",
    ok="#00401A",
    ok_soft="#FFFFFF",
    warn="#4D2E00",
    warn_soft="#FFFFFF",
    todo="#4D0E2C",
    todo_soft="#FFFFFF",
    danger="#7A0000",
    danger_soft="#FFFFFF",
    info="#0A2C66",
    info_soft="#FFFFFF",
    shadow="#000000",
    block_arrive="#5A3500",
    block_plenary="#0A2C66",
    block_small="#00403D",
    block_solo="#43146A",
    block_pause="#333333",
    block_close="#6B1026",
    tint=20,
    outlined=True,
)
