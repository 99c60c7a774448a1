"""What the pay observations of roles say, and what may be compared."""
