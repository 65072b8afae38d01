"""What was uttered: attributions cut into utterances, and those that the reader left alone."""
