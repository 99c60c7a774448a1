"""A question in free words: what is asked about what.

`reader` makes a `question` of its words, taken from left to right, the longest piece first: `phrases` finds concepts in
the tables of `languages`; `mentions`, `jobs`, `specialists` and `studies` find names, `degrees` and `disciplines` what
somebody has studied, `levels`, `geography` and `amounts` levels, places and numbers. What is left is strange: `strange`
and `endings` give it a form that is known, `predicates` tell where it only says what is done, and `refused` which
subjects are none of ours. `short_forms`, `latin` and `ordinary_words` tell what a word is by what stands beside it;
`field_words`, `small_words`, `proper_names` and `work_done` hold words that rules look for themselves.
`clauses` divide what is asked from what is told: `own_work` and `unknown_trades` who somebody is by that, `speakers`
and `bystanders` who is only quoted or spoken of.
"""
