"""From a question in free words to the pages that answer it.

text/questions reads what is asked about what. Here `together` adds what words mean together, and `understanding` says
which strange words decide; `subjects` says what is named. `shapes`, `parts`, `pay` and `market` lead to the pages of
commands; `topics`, `entries` and `guides` to entries of the guides, which `likeness` and `words` compare; `me` to one's
own profile.
"""
