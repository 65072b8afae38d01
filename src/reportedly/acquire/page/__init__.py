"""An HTML page -> the article's text, written from trafilatura's element tree, and what the page says of itself."""
