"""Findings as people and programs see them: tables for the terminal, pages for browsers, lines for programs."""
