"""What people say of pay: what a role makes, what others get, who costs how much."""

from __future__ import annotations

import re

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, WHICH

_IN_WHAT_TIME = word_set("year yearly annually month monthly hour hourly week")
"""Words for the time in which something is earned."""

_AUXILIARY = word_set("do does would can could will should might did is are kind sort s")
"""Words behind a "what" that is no particular thing: what does somebody make, but not what mistakes they make."""


def earns(question: Question) -> bool:
    """Say whether "make" or "get" is said of pay: what would a mid level data engineer make in Toronto."""
    says = f" {question.said} "
    is_pay = question.says("make", "makes", "get", "gets") and " a good" not in says and " sense" not in says
    in_what_time = bool(question.places) or question.says(*_IN_WHAT_TIME) or says.endswith((" make ", " makes "))
    asks_what = question.words[:1] == ("what",) and not _AUXILIARY.isdisjoint(question.words[1:2])
    asks = " how much " in says or (asks_what and in_what_time)  # not what mistakes they make
    return is_pay and asks and bool(question.everybody)


def takes_home(question: Question) -> bool:
    """Say whether pay is taken home rather than a task: what does a head of data take home."""
    asks = question.words[:1] == ("what",) or question.says("much") or question.asks("pay", "earned")
    is_of_somebody = any(found.somebody for found in question.mentions)
    in_interviews = question.asks("interview", "rounds", "leetcode", "rejected")
    is_task = in_interviews or question.says("assignment", "task", "test")
    return question.asks("take home") and asks and is_of_somebody and not is_task


_ANSWERING = word_set("my your answer say state put tell ask asks asked give first")
"""Words beside an expectation that is to be named to somebody."""


def asks_what_to_expect(question: Question) -> bool:
    """Say whether it is asked what a role may expect to be paid rather than what to answer who asks."""
    asks = question.language == "english" and question.asks("first number")
    return asks and bool(question.everybody) and not question.says(*_ANSWERING)


def asks_for_a_good_salary(question: Question) -> bool:
    """Say whether it is asked what good pay of a role is, and no sum or offer is weighed."""
    is_good = (
        question.asks("fair") and question.words[:1] == ("what",) and question.says("salary", "pay", "wage", "rate")
    )
    weighs = (
        question.asks("offer", "raise")
        or question.says("this", "that", *ONESELF)
        or AMOUNT_OF_PAY.search(question.text)
    )
    return is_good and bool(question.everybody) and not weighs


def asks_how_much_more(question: Question) -> bool:
    """Say whether it is asked how much more is paid for something."""
    return question.asks("pay", "earned") and "how much more" in question.said


_FROM_A_SUM_ON = re.compile(r"\b(?:over|above|more than|at least|upwards of) [€$£]?\d+\s?k?\b")
"""How people name the least that work should pay: over 200k."""


def asks_which_pays_so_much(question: Question) -> bool:
    """Say whether it is asked which roles pay more than a sum."""
    asks = question.asks("pay", "earned") and bool(_FROM_A_SUM_ON.search(question.text.casefold()))
    return asks and not WHICH.isdisjoint(question.words[:1]) and question.says("jobs", "roles", "careers", "job")


_COSTS = word_set("cost costs costing")
"""Words for what an employer pays for somebody, behind who it is."""


def asks_what_somebody_costs(question: Question) -> bool:
    """Say whether it is asked what somebody costs who employs them: what does a data engineer cost a year."""
    behind = (question.words[found.end : found.end + 1] for found in question.mentions if found.who)
    of_somebody = any(words and words[0] in _COSTS for words in behind) or "to employ" in question.said
    return question.asks("cost") and of_somebody and not question.asks("way", "learn", "learning cost")


def compares_pay(question: Question) -> bool:
    """Say whether a pay gap is that between levels or roles rather than between women and men."""
    several = question.says("between") and bool(question.everybody)
    spoken = [question.words[one.start : one.end] for one in question.concepts if one.name == "women"]
    return several and spoken == [("pay", "gap")]


_OTHERS_EARN = (
    r"\b(?:colleagues?|coworkers?|co worker|peers?|new hires?|teammates?|friend|brother|sister|others?|guy"
    r"|junior)\b.* (?:earns?|makes?|gets?|paid|on) "
)
"""How people tell what somebody else is paid."""


def earns_less_than_another(question: Question) -> bool:
    """Say whether two amounts are what two people earn: I get 55k and my colleague gets 65k."""
    told = len(AMOUNT_OF_PAY.findall(question.text)) > 1 and question.says(*ONESELF, "us", "pays")
    return told and not question.asks("offer") and question.matches(_OTHERS_EARN)


_WHO_EARNS = (
    r"\b(?:guy|girl|bloke|lad|woman|man|person|one|people|newbies?|newcomers?|juniors?|graduates?|grads?|interns?"
    r"|colleagues?|coworkers?|peers?|teammates?|hires?|joiners?|starters?|who joined|that joined|just joined|i"
    r" trained|they hired|we hired|somebody|someone|everyone|everybody)\b"
)
"""Others who are paid."""

_MORE = word_set("more higher double twice much bigger larger better above fatter")
"""Words for more pay."""

_EARNS_MORE = (
    r"\b(?:gets?|got|getting|earns?|earning|makes?|making|paid|pay|on|started at|starts at|hired at|came in at|has"
    r"|have)\b.*\b(?:more|higher|better|bigger|larger|fatter|above|as much|double|twice)\b.*\b(?:me|i|us|mine|my|what"
    r" we|old hands|veterans)\b"
)
"""How people say that others get more than they do."""


def is_paid_less_than_others(question: Question) -> bool:
    """Say whether others are paid more than who asks: the guy who joined last month gets more than me."""
    is_own = question.says("me", "i", "mine", "us") and not question.asks("two offers", "offer")
    is_less = is_own and question.says(*_MORE) and question.matches(f"{_WHO_EARNS}.*{_EARNS_MORE}")
    return is_less and not pays_newcomers_more(question)


_NEW_ONES = (
    r"\b(?:new (?:hires?|people|joiners?|starters?|ones)|newer (?:hires|people|ones)|newcomers?|newbies|recent hires"
    r"|last hires?|(?:people|those|whoever|whom|ones) (?:i|we) (?:now )?hire|hires)\b"
)
"""Those who come to a firm."""

_OLD_ONES = (
    r"\b(?:veterans?|old (?:hands|timers|team|ones)|long (?:timers|serving)|existing|loyal|current (?:team|staff"
    r"|people)|my (?:people|staff|team|reports|best|seniors?)|our (?:people|staff|team|seniors?|best)|those who"
    r" (?:stayed|ve been|have been|were)|for years|old salaries)\b"
)
"""Those who are there."""


def pays_newcomers_more(question: Question) -> bool:
    """Say whether who leads people pays those who come more than those who are there."""
    pays = question.says("pay", "cost", "earn", "make", "get", "salary", "salaries", "paid", "more")
    return pays and question.matches(_NEW_ONES) and question.matches(_OLD_ONES)


SAYINGS = (
    Saying(earns, means="earned"),
    Saying(takes_home, means="earned", seems="take home"),
    Saying(asks_what_to_expect, means="pay", seems="first number"),
    Saying(asks_for_a_good_salary, means="pay", seems="fair, definition"),
    Saying(asks_how_much_more, means="more pay"),
    Saying(asks_which_pays_so_much, means="highest"),
    Saying(asks_what_somebody_costs, means="pay", seems="cost"),
    Saying(compares_pay, means="pay", seems="women"),
    Saying(earns_less_than_another, means="raise"),
    Saying(is_paid_less_than_others, means="raise", seems="team"),
    Saying(pays_newcomers_more, means="pay band", seems="team, duties, where juniors"),
)
"""What they say, with what it means and what it only seems to say."""
