"""What a name means: `get` is precise, `match` forgives."""
