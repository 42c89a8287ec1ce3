"""The season: all sessions of a community in one picture, whose turn it is, and a series made in one go."""
