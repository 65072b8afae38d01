"""A document as resolution looks at it, and its outlet; what everything else in these rooms stands on."""
