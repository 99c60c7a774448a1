"""What people say in many words: that they hold two offers, lost their job, or that their own people leave."""

from __future__ import annotations

import re

from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, WORK

_NO_LONGER = ("unnecessary", "irrelevant", "useless", "redundant", "obsolete", "superfluous", "pointless", "jobless")
"""Words for what nobody needs any more."""

STARTUPS = ("startup", "startups")
"""Words for young firms."""


_ASKS_IF_SAFE = re.compile(r"\b(?:is|are) (?:my|our) (?:jobs?|roles?|careers?)\b.* safe\b")
"""How people ask whether they keep their work."""


def asks_whether_work_is_safe(question: Question) -> bool:
    """Say whether somebody asks if their own work is safe: is my job as a data analyst still safe."""
    return bool(_ASKS_IF_SAFE.search(question.said))


_LED = re.compile(r"\b(?:my|our) (?:\w+ )?(?:team lead|lead|manager|boss|head of \w+)\b")
"""Who leads somebody."""


def is_led(question: Question) -> bool:
    """Say whether those who lead are only who leads the one that asks: my team lead rewrites my code."""
    leads = [question.words[one.start : one.end] for one in question.concepts if one.name == "management" and one.end]
    led = " ".join(found[0] for found in _LED.finditer(question.said))
    return bool(leads) and bool(led) and all(" ".join(words) in led for words in leads)


_AN_INTERN = re.compile(r"\b(?:our|the|my) interns? (?!should|have|need)\w+")
"""Somebody who is an intern, and does something."""


def has_an_intern(question: Question) -> bool:
    """Say whether an intern is one of others: our intern does everything with ChatGPT."""
    works = bool(_AN_INTERN.search(question.said))
    return works and not question.says("hire", "internship", "i")


def becomes_needless(question: Question) -> bool:
    """Say whether people are made what nobody needs: "AutoML makes analysts useless"."""
    makes = question.says("make", "makes", "making", "become", "becoming", "becomes", "render", "renders")
    return makes and question.says(*_NO_LONGER) and any(found.somebody for found in question.mentions)


_AND_NOW = re.compile(
    r"\b(?:do|does|go|next|options|future|career|now|choices|use|worth|become) .*\b(?:with|after|holding|but)\b"
)
"""How it is asked what comes behind something: "what do I do with"."""


def holds_a_doctorate(question: Question) -> bool:
    """Say whether somebody who has a doctorate asks what to do with it: options with an ML doctorate."""
    has_one = bool(_AND_NOW.search(question.said)) and not question.asks("masters", "pay", "earned", "need")
    return question.asks("phd") and has_one and question.says("a", "an", "my", "with", *ONESELF)


_BUILDS_A_TEAM = re.compile(
    r"\b(?:build|building|set up|setting up|create|creating|start|starting|put together|grow)\b (?:\w+ ){0,5}teams?\b"
    r"|\bteams? (?:\w+ ){0,3}(?:scratch|build|set up|start with)\b"
)
"""How people say that a team is to be set up."""


def builds_a_team(question: Question) -> bool:
    """Say whether a team is to be set up."""
    return question.asks("team") and bool(_BUILDS_A_TEAM.search(question.said))


_MORE_THAN = re.compile(r"\b(?:more|less|worse|\w{2,}er)\b.*\bthan\b")
"""How one thing is set above another: smarter than."""


def is_more_than(question: Question) -> bool:
    """Say whether one role is set above another: is MLOps less maths heavy than data science."""
    several = len(question.everybody) > 1
    return several and bool(_MORE_THAN.search(question.said))


_DO_NOT = re.compile(r"\bdo (?:that|which) .*\b(?:don.?t|do not)\b|\b(?:is|are) .*\brelated\b", re.I)
"""What some do and others do not, and how they are related."""


def is_told_apart(question: Question) -> bool:
    """Say whether two roles are told from each other: are they not the same, what does one do that others don't."""
    several = len(question.everybody) > 1
    return several and (
        question.says("same", "overlap", "distinct", "blurred", "instead") or bool(_DO_NOT.search(question.text))
    )


def is_in_a_doctorate(question: Question) -> bool:
    """Say whether a doctorate is what is left rather than a job: my PhD is too slow, finish or quit."""
    own = re.search(r"\bmy (?:\w+ ){0,2}(?:phd|doctorate|doctoral)\b", question.said)
    return question.asks("phd") and (own is not None or question.says("finish", "drop"))


_LEAVING = ("wants", "want", "left", "leave", "leaves", "leaving", "quits", "quit", "threatens", "going", "keep")
"""Words for somebody who goes, or should stay."""


def own_people_leave(question: Question) -> bool:
    """Say whether somebody whom a manager calls theirs leaves: my data scientist wants to leave."""
    leaves = question.says(*_LEAVING)
    theirs = [found for found in question.mentions if found.role and _is_theirs(question, found)]
    is_told_by_them = question.says("i", "im") and not question.says("keep")
    return bool(theirs) and leaves and question.asks("quit", "notice") and not is_told_by_them


def _is_theirs(question: Question, found: Mention) -> bool:
    """Say whether who is named is called "ours", be it with a word between: our first data scientist, not my job."""
    is_own_work = not WORK.isdisjoint(question.words[found.end : found.end + 1])
    return not is_own_work and not {"my", "our"}.isdisjoint(question.words[max(0, found.start - 2) : found.start])


_WHO_EMPLOYS = ("firm", "company", "employer", "startup", "team", "client", "clients")
"""Words for whom somebody works for."""


def lives_elsewhere(question: Question) -> bool:
    """Say whether somebody lives in one country and works for another: live in Thailand, work for a US company."""
    lives = question.says("live", "living", "stay", "staying", "based", "sitting", "from")
    works = question.says("for") and question.says("work", "working", "works", *_WHO_EMPLOYS)
    return question.has_several_countries and lives and works and not question.asks("pay", "visa")


def lost_own_job(question: Question) -> bool:
    """Say whether somebody lost a job that is called by its trade: I lost my data science job."""
    loses = question.says("lost", "lose", "losing")
    is_own = question.says("my") and question.says("job", "role", "position")
    return loses and is_own and bool(question.everybody) and not question.asks("replace")


def counts_down_to_an_interview(question: Question) -> bool:
    """Say whether so many days are left before an interview."""
    waits = question.says("until", "till", "before", "left")
    return question.asks("interview") and waits and question.says("days", "weeks", "week", "hours", "months")


_FROM_GRADE_TO_GRADE = re.compile(r"\b(?:[le]|ic)\d to (?:[le]|ic)\d\b")
"""Two grades as large firms call them: L3 to L4, IC2 to IC3."""


def goes_up_a_grade(question: Question) -> bool:
    """Say whether somebody goes from one grade of a firm to the next: L3 to L4."""
    return bool(_FROM_GRADE_TO_GRADE.search(question.said))


def looks_for_other_work(question: Question) -> bool:
    """Say whether work in a trade is looked for that is only known as a start: how hard is it to find a nurse job."""
    seeks = question.says("find", "finding", "get", "getting", "land", "landing")
    outside = [found for found in question.mentions if found.origin]
    if not seeks or not len(outside) == len(question.mentions) == 1:
        return False
    behind = question.words[outside[0].end :][:1]
    return behind in (("job",), ("jobs",), ("work",))


def is_on_a_skill(question: Question) -> bool:
    """Say whether it is a skill or a field that may still be worth learning, and not how to code."""
    skills = (found for found in question.mentions if found.skill and question.words[found.end - 1] not in TRADES)
    return question.asks("learn to code still") and any(skills) and not question.asks("coding", "replace")


_HOW_MANY_WE_NEED = re.compile(
    r"\bhow many (?:\w+ ){1,3}(?:will|do|does|should|would|can) (?:i|we|you|it|our \w+|my \w+|an? \w+) (?:\w+ )?"
    r"(?:need|hire|have|want|employ)\b"
)
"""How it is asked how many people of a trade a team needs: how many data engineers do we need."""


def asks_how_many_to_hire(question: Question) -> bool:
    """Say whether it is asked how many people of a role a firm needs rather than how many there are."""
    roles = (found.start for found in question.mentions if found.who)
    are_counted = any("many" in question.words[max(0, at - 2) : at] for at in roles)
    return are_counted and bool(_HOW_MANY_WE_NEED.search(question.said))


_STAYS = re.compile(
    r"\b(?:which|what) .*\b(?:not|never|wont|won t|cant|can t|cannot|least) (?:\w+ )?(?:replac|automat|tak)"
)
"""How it is asked which work is left: which jobs will AI not replace."""


def asks_what_is_not_replaced(question: Question) -> bool:
    """Say whether it is asked which work stays rather than whether a role does."""
    return question.asks("replace") and not question.mentions[1:] and bool(_STAYS.search(question.said))


_LIKES = re.compile(
    r"\b(?:i|im|i m) (?:really )?(?:like|love|enjoy|prefer|hate|dislike|am good|good)\b.* which (?:role|job|career)s?$"
)
"""How people tell what they like, and ask which work that is."""


def tells_what_they_like(question: Question) -> bool:
    """Say whether somebody tells what they like, and asks for the role: I like building products, which role."""
    return bool(_LIKES.search(question.said))


def has_so_many_for_each(question: Question) -> bool:
    """Say whether people of one trade are counted for each of another: data engineers per data scientist."""
    counts = question.asks("count", "share") or question.says("per")
    several = len([found for found in question.mentions if found.somebody]) > 1
    return (counts and several and question.says("per", "each", "every")) or _asks_for_a_ratio(question)


def _asks_for_a_ratio(question: Question) -> bool:
    """Say whether trades are set against each other in number: the ratio of analysts to data engineers."""
    return question.says("ratio") and bool(question.everybody) and not TRADES.isdisjoint(question.words)


_DOWN = re.compile(
    r"\b(?:senior|staff|principal|lead)\b.* (?:to|as|into) (?:an? |the )?(?:\w+ )?(?:junior|entry level|intern)\b"
)
"""How people tell of going down: from senior developer to junior data scientist."""


def goes_down(question: Question) -> bool:
    """Say whether somebody goes from a high level to a low one."""
    moves = question.says(
        "from", "go", "going", "switch", "switching", "move", "accept", "back", "again", "apply", "start"
    )
    return moves and bool(_DOWN.search(question.said)) and not question.asks("promotion", "pay", "levelling")


_TAKES_ALONG = re.compile(
    r"\b(?:keep|keeping|take|taking) my (?:\w+ ){0,3}(?:job|role|position|employer|contract)\b"
    r".*\b(?:move|moving|live|living|relocate|relocating|emigrate|settle|go|abroad)\b"
)
"""How people say that they would go, and work on for whom they work: keep my London job and move to Spain."""


def takes_own_job_along(question: Question) -> bool:
    """Say whether somebody would keep the job they have and live in another country."""
    return bool(question.places) and bool(_TAKES_ALONG.search(question.said))


_MACHINES = ("ai", "chatgpt", "copilot", "claude", "gpt", "llm", "llms", "agents", "code", "coding", "programming")
"""Words beside which it is asked whether people are needed who program."""


def asks_if_a_tool_lasts(question: Question) -> bool:
    """Say whether it is asked if one tool is worth learning still: is Spark still worth learning."""
    tools = [found for found in question.mentions if found.skill and not found.who]
    asks = question.asks("learn to code still") and len(tools) == len(question.mentions) == 1
    return asks and not question.says(*_MACHINES)
