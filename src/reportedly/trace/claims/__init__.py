"""Which statements of different articles put the same thing forward, and which claims can't both hold."""
