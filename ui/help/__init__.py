"""Help: a short text for every screen, to be read beside the work."""
