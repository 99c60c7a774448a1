"""What people say in many words: each file holds rules on one matter, with what a question means where they hold.

`abroad`, `at_work`, `seeking`, `applying`, `offers`, `pay`, `learning` and `studying` hold what people tell of
themselves, `hiring`, `leading` and `teaching` what those say who judge others, `comparing`, `counting` and `lasting`
what is asked of the trade. A `saying` is one rule; `together` reads a question with all of them.
"""
