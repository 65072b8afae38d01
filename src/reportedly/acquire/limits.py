"""How much one input may be. Every input is from a stranger, so each of these is a wall, not advice."""

from __future__ import annotations

# A long novel is about 1 MB of text, so no article comes near it; what is larger would keep the reader busy for hours.
INPUT_BYTES = 5_000_000

# A row holds one article as JSON, where escapes (\u2019) can make a character six bytes long.
ROW_BYTES = 3 * INPUT_BYTES

# Keys of a row that are passed through must survive every later encoder, and those recurse.
META_DEPTH = 32

# A page is markup many times the size of its text; 5 MB is ten times the heaviest front page of a newspaper, and
# trafilatura's work grows with it (about 4 s a MB on one slow core).
PAGE_BYTES = 5_000_000

# A PDF of a newspaper page carries its pictures and fonts.
PDF_BYTES = 30_000_000

# A report of that many pages is no article; pdfium takes about 10 ms a page.
PDF_PAGES = 200

# A feed lists 10 to 100 entries; one with more than this is a dump, and feedparser holds all of it at once.
FEED_ENTRIES = 2_000

# Seconds for a whole request with redirects and name look-ups: longer than a slow newspaper, shorter than patience.
REQUEST_SECONDS = 30.0

# Seconds without a single byte.
SILENCE_SECONDS = 10.0

# What browsers allow is 20; a news URL takes at most three (http -> https -> www -> canonical).
REDIRECTS = 5
