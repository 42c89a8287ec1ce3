"""The screen of privacy: who allowed what, what people ask about their own data, and how long it stays."""
