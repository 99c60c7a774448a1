"""What a job title means: the role, the level, and how sure that is."""
