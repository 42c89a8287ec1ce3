"""The roster: who takes part, from where, how often they came, and what they allowed."""
