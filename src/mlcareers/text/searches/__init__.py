"""What a search asks for: its telling words, and the kind of thing that is wanted."""
