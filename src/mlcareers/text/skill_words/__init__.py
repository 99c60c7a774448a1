"""What skills are called in other words and languages: one table a language, each to be reviewed by whoever speaks it.

Id of a skill: its names, divided by commas. A star at the end of a word stands for any ending.
"""
