"""A question in free words: what is asked about what.

`reader` takes its words from left to right, the longest piece first: `phrases` finds concepts in the tables of
`languages`; `mentions`, `jobs` and `studies` find names, `geography` places. What is left is strange: `strange` and
`endings` give it a form that is known, `predicates` tell where it only says what is done. `short_forms` and
`small_words` hold what is read by what stands beside it.
"""
