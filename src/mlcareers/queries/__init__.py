"""Questions, one module per word typed: knowledge and names in, a frozen answer out, never a character printed.

This room is public: `from mlcareers.queries import role; role.answer(knowledge, "ml engineer")`.
"""
