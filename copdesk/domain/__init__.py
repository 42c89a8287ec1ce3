"""What a Community of Practice is made of, and the rules of the trade; no Qt and no database."""
