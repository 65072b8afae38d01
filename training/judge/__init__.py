"""Training the judge that reads two statements side by side."""
