"""The start: making a workbook, opening one, and keeping it safe."""
