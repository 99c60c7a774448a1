"""From a question in free words to the pages that answer it.

text/questions reads what is asked about what. Here `together` adds what words mean together, by the rules of `sayings`,
`seeming` takes away what they only seem to say, `circumstances` what is only told. `understanding` says which strange
words decide and `perhaps` which need not, `about_work` whether it is on work at all, `elsewhere` whether on another
trade, and `not_held` what is asked for by name and missing. `concepts` says which concepts decide, `subjects` and
`certificates` what is named. `shapes`, `comparisons`, `ways`, `parts`, `pay` and `market` lead to the `page` of a
command; `topics`, `entries` and `situations` to entries of the guides that are named there, by the rules of `choosing`,
`seeking_work`, `staying`, `pay_reasons` and `qualifications`; `guides` to those most like the question, which
`likeness` and `words` measure, if they hold what `answering` asks for; `me` to one's own profile.
"""
