"""Who and what is named in an article: every name with its fullest form and what bears it."""
