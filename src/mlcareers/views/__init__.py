"""Answers to pages: what is said and how it hangs together, without looks."""
