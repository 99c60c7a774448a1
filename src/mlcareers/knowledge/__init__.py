"""YAML in, one checked KnowledgeBase out."""
