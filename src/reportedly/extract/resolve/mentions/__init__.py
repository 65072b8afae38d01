"""Words that name a speaker, taken apart."""
