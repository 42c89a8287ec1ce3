"""Private words are in the vault and nowhere else: looked for wherever something could be left."""
