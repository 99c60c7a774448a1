"""What people say who fear that AI takes their work, or ask whether a skill is worth learning still."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.question import Question

_ASKS_IF_SAFE = r"\b(?:is|are) (?:my|our) (?:jobs?|roles?|careers?)\b.* safe\b"
"""How people ask whether they keep their work."""


def asks_whether_work_is_safe(question: Question) -> bool:
    """Say whether somebody asks if their own work is safe: is my job as a data analyst still safe."""
    return question.matches(_ASKS_IF_SAFE)


_NO_LONGER = word_set("unnecessary irrelevant useless redundant obsolete superfluous pointless jobless")
"""Words for what nobody needs any more."""


def becomes_needless(question: Question) -> bool:
    """Say whether people are made what nobody needs: "AutoML makes analysts useless"."""
    makes = question.says("make", "makes", "making", "become", "becoming", "becomes", "render", "renders")
    return makes and question.says(*_NO_LONGER) and any(found.somebody for found in question.mentions)


_STAYS = r"\b(?:which|what) .*\b(?:not|never|wont|won t|cant|can t|cannot|least) (?:\w+ )?(?:replac|automat|tak)"
"""How it is asked which work is left: which jobs will AI not replace."""


def asks_what_is_not_replaced(question: Question) -> bool:
    """Say whether it is asked which work stays rather than whether a role does."""
    return question.asks("replace") and not question.mentions[1:] and question.matches(_STAYS)


_WORK_OF_MACHINES = (
    r"^(?:can|could|will|does|do) (?:\w+ )?(?:ai|chatgpt|gpt|llms?|copilot|claude|gemini|genai)(?: (?:agents?|tools?))?"
    r"(?: (?:really|actually|now|already|just|ever|fully|soon|even))?"
    r" (?:do|does|writes?|makes?|builds?|handles?|analy[sz]es?|codes?|cleans?|creates?)\b"
)
"""How it is asked whether a machine does the work: can ChatGPT do data analysis."""


def asks_what_machines_do(question: Question) -> bool:
    """Say whether it is asked if machines do the work of the field."""
    of_the_field = any(found.who or found.skill for found in question.mentions) or question.asks("coding")
    elsewhere = question.asks("interview", "take home", "cv", "portfolio", "assess students")
    return of_the_field and question.matches(_WORK_OF_MACHINES) and not elsewhere


def is_on_a_skill(question: Question) -> bool:
    """Say whether it is a skill or a field that may still be worth learning, and not how to code."""
    skills = (found for found in question.mentions if found.skill and question.words[found.end - 1] not in TRADES)
    return question.asks("learn to code still") and any(skills) and not question.asks("coding", "replace")


_MACHINES = word_set("ai chatgpt copilot claude gpt llm llms agents code coding programming")
"""Words beside which it is asked whether people are needed who program."""


def asks_if_a_tool_lasts(question: Question) -> bool:
    """Say whether it is asked if one tool is worth learning still: is Spark still worth learning."""
    tools = [found for found in question.mentions if found.skill and not found.who]
    asks = question.asks("learn to code still") and len(tools) == len(question.mentions) == 1
    return asks and not question.says(*_MACHINES)


SAYINGS = (
    Saying(asks_whether_work_is_safe, means="replace"),
    Saying(becomes_needless, means="replace", seems="layoffs"),
    Saying(asks_what_is_not_replaced, means="safest", seems="replace"),
    Saying(asks_what_machines_do, means="replace", seems="coding, ai tools"),
    Saying(asks_if_a_tool_lasts, means="still", seems="learn to code still"),
    Saying(is_on_a_skill, means="worth", seems="learn to code still"),
)
"""What they say, with what it means and what it only seems to say."""
