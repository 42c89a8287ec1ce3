"""How much a list may hold; a file over a limit gets the limit named."""

MOST_ROWS = 50_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_000

LARGEST_SHEETS = 10 * 1024 * 1024
LARGEST_INFLATED = 60 * 1024 * 1024
MOST_ENTRIES = 500
MOST_CELLS = 4_000_000
"""How many cells may lie between the first and the last, for all of which a reader makes room."""
