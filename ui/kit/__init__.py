"""What every screen may use: the desk, undo, fields, tables, questions, background work, theme and language."""
