"""Pay as blocks of a page."""
