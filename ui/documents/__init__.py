"""What goes on paper: looking at a document, printing it, and giving it to others."""
