"""The questions a programme can raise, a file for each kind of question."""
