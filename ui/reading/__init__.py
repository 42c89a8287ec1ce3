"""Reading across: what everybody said, side by side, and what that asks of the sessions."""
