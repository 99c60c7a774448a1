"""Questions: knowledge and names in, a frozen answer out. No input, no output, no formatting."""
