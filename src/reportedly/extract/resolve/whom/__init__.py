"""Whom a mention means: names, descriptions, pronouns, in the order of the text."""
