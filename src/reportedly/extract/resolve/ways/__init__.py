"""Through whom words came."""
