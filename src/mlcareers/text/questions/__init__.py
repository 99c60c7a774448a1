"""A question in free words: what is asked about what."""
