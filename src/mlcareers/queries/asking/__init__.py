"""From a question in free words to the pages that answer it.

text/questions reads what is asked about what. Here `together`, `sayings` and `sayings_of_pay` add what words mean
together, `seeming` takes away what they only seem to say, `circumstances` what is only told. `understanding` says which
strange words decide, `about_work` whether it is on work at all, and `not_held` what is asked for by name and missing.
`concepts` says which concepts decide, `subjects` and `certificates` what is named. `shapes`, `comparisons`, `ways`,
`parts`, `pay` and `market` lead to the `page` of a command; `topics`, `entries`, `qualifications` and `guides` to
entries of the guides, which `likeness` and `words` compare; `me` to one's own profile.
"""
