"""The words people type: one module per command."""
