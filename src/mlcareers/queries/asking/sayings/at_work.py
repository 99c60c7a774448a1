"""What people say of their workplace: hired for other work, asked when, made to lead, told to bend figures."""

from __future__ import annotations

import re

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.queries.asking.subjects import speaks_of_the_field
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF

_HAS_BEGUN = re.compile(
    r"\b(?:started|joined|began|starting|joining|begin|start) (?:as |at |in |with |work )?.*"
    r"\b(?:(?:last|this|next|a) (?:week|month|monday)|yesterday|tomorrow|on monday|(?:weeks?|days?) ago)\b"
    r"|^(?:in )?(?:a |my )?new .*\b(?:role|job|position|post)\b"
)
"""How people tell that they have begun somewhere, or soon will: started as a data engineer last week."""


def has_just_begun(question: Question) -> bool:
    """Say whether somebody has begun in a role, or soon will."""
    seeks = question.asks("learn", "way", "first job", "prepare", "interview", "layoffs", "the search", "new jobs")
    begins = _HAS_BEGUN.search(question.said)
    named = [words_of(question.words, found) for found in question.mentions if found.role]
    inside = begins is not None and any(words in begins[0] for words in named)
    return inside and not seeks


_HIRED = (
    r"\b(?:(?:contract|title|paper|offer letter|job description) (?:says|said|reads)|officially|on paper|promised"
    r"|hired|recruited|joined|brought in|taken on|employed|signed|signed on|started) ?(?:me )?(?:as|to be|for|an?)?\b"
)
"""How people tell as what they were hired."""

_FOR_LESS = (
    r"\b(?:only|just|nothing but|all i do|mostly|mainly|all day|end up|ended up|got|endless|turned into|instead"
    r"|still)\b.*\b(?:sql|excel|queries|dashboards?|charts?|reports?|reporting|slides|powerpoint|power bi|tableau"
    r"|clean\w*|label\w*|spreadsheets?|tickets?|etl|joins|data entry|support)\b"
)
"""How they tell what they do instead."""


def was_hired_for_other_work(question: Question) -> bool:
    """Say whether somebody was hired as one thing and does less: hired as scientist, and I only draw charts."""
    return question.matches(f"{_HIRED}.*{_FOR_LESS}")


_WHO_WAITS = word_set(
    """boss bosses manager managers ceo cto pm product stakeholder stakeholders business client clients customer
    customers sales leadership management lead director they"""
)
"""Who waits for work to be done."""

_ASKING = word_set("ask asks asking asked wants want demands demanding demanded expects pushing presses")
"""Words for asking somebody at work."""

_IS_DONE = (
    r"\b(?:launch|release|delivery|go live|ship|finish|end) (?:day|date)s?\b|\btimeline\b|\bwhen\b.*\b(?:done|ready"
    r"|finished|finish|live|deployed|ship|shipped|delivered|deliver|complete)\b"
)
"""How it is asked when work is done."""


def is_asked_when(question: Question) -> bool:
    """Say whether others ask when work is done: my boss wants to know when the model goes live."""
    waits = question.says(*_WHO_WAITS) and question.says(*_ASKING)
    return waits and question.matches(_IS_DONE)


_FASHIONABLE = word_set("agents agent agentic llm llms genai chatgpt gpt chatbot generative")
"""Words for what is talked about most."""

_WHO_LEADS = (
    r"\b(?:leadership|management|execs?|executives?|c suite|board|ceo|cto|cfo|cio|boss(?:es)?|directors?|vps?"
    r"|founders?|higher ups|upper management|investors|company|sales|product|clients?|customers?|business|they)\b"
)
"""Who decides in a firm."""

_OF_FASHION = (
    r"\b(?:only|just|all|everything|every|everywhere|nothing but|obsessed|keeps?|insists?|insisting|demands?|crazy"
    r"|mad|hype|hyped|ignores?)\b.*\b(?:agents?|agentic|llms?|genai|gen ai|chatgpt|gpt|copilot|chatbots?"
    r"|generative)\b|\b(?:agents?|agentic|llms?|genai|gen ai|chatgpt|gpt|copilot|chatbots?|generative"
    r" ai)\b.*\b(?:everything|everywhere|every|instead|hype|ignores?|ignored|nothing else)\b"
)
"""How people tell that somebody wants nothing but language models, or wants them everywhere."""


def leaders_follow_fashion(question: Question) -> bool:
    """Say whether those who decide want only what is talked about: management puts agents in everything."""
    return question.says(*_FASHIONABLE) and question.matches(f"{_WHO_LEADS}.*(?:{_OF_FASHION})")


_TO_LEAD = (
    r"\b(?:want|wants|wanted|ask|asks|asked|offer|offers|offered|make|made|push|pushed|pushing|expect|needs?|promote"
    r"|groomed|lined up|earmarked|nudged|steered|pressured|being made|chance|supposed|should i|do i|shall i|could"
    r"|would like)\b.*\b(?:run|lead|leading|head|manage|managing|take over|take charge of|be in charge of|supervise"
    r"|boss)\b.*\b(?:team|group|department|people|engineers|scientists|analysts)\b"
)
"""How people tell that they are to lead others."""

_GROOMED = r"\b(?:groomed|lined up|earmarked|nudged|steered|promoted|pushed|tipped|next in line) (?:for|to|into|as)\b"
"""How they tell that they are prepared for it."""

_RATHER_BUILDS = (
    r"\b(?:building|build|coding|code|hands on|modelling|modeling|technical|engineering|individual|ic|maker|making"
    r"|keyboard|meetings|people person|no desire|don t want|prefer|miss|rather|sooner)\b"
)
"""What somebody says who likes to build."""


def is_asked_to_lead(question: Question) -> bool:
    """Say whether somebody who likes to build is to lead: they want me to run the team, but I like coding."""
    leads = question.says("run", "lead", "leading", "head", "manage", "charge", "over") and question.says(*ONESELF)
    is_to_lead = leads and (question.matches(_TO_LEAD) or question.matches(_GROOMED))
    return is_to_lead and question.matches(_RATHER_BUILDS) and not question.asks("hiring")


_LEADS = r"\b(?:manag(?:e|es|er|ing|ed|ement)|lead(?:s|ing|er)?|led|directors?|head of|supervis(?:e|ing|or)|people)\b"
"""Words for leading people."""

_BACK = (
    r"\b(?:back|return|returning|again|step down|stepping down|give up|quit managing|stop managing|out of"
    r" management)\b.*\b(?:cod(?:e|ing)|build(?:ing)?|hands on|ic|individual contributor|engineer(?:ing)?|scientist"
    r"|technical|modell?ing|programming|keyboard|tools|developer|making things)\b"
)
"""How people tell that they would build again."""


def goes_back_to_building(question: Question) -> bool:
    """Say whether somebody who leads people would build again: can I go back to coding after managing."""
    goes_back = question.says("back", "return", "returning", "again", "down", "up", "out")
    return goes_back and question.matches(_LEADS) and question.matches(_BACK)


_LED = re.compile(r"\b(?:my|our) (?:\w+ )?(?:team lead|lead|manager|boss|head of \w+)\b")
"""Who leads somebody."""


def is_led(question: Question) -> bool:
    """Say whether those who lead are only who leads the one that asks: my team lead rewrites my code."""
    leads = [question.words[one.start : one.end] for one in question.concepts if one.name == "management" and one.end]
    led = " ".join(found[0] for found in _LED.finditer(question.said))
    return bool(leads) and bool(led) and all(" ".join(words) in led for words in leads)


_FROM_GRADE_TO_GRADE = r"\b(?:[le]|ic)\d to (?:[le]|ic)\d\b"
"""Two grades as large firms call them: L3 to L4, IC2 to IC3."""


def goes_up_a_grade(question: Question) -> bool:
    """Say whether somebody goes from one grade of a firm to the next: L3 to L4."""
    return question.matches(_FROM_GRADE_TO_GRADE)


_DECENTLY = word_set(
    """guilty decently gracefully properly handover politely nicely cleanly responsibly lurch stranded successor
    replacement bridges goodbye farewell terms"""
)
"""Words for leaving without harm to those who stay."""


def hands_over(question: Question) -> bool:
    """Say whether somebody leaves who has to hand over what they know."""
    leaves = question.asks("quit") and not question.asks("ethics", "women")
    return leaves and question.says(*_DECENTLY) and question.says(*ONESELF)


_MANY_JOBS = (
    r"\b(?:changed|switched|swapped|left|quit|hopped|had|been through|gone through|held|worked) (?:\w+ ){0,3}(?:jobs?"
    r"|employers?|companies|company|firms?|positions?|roles?|places|teams?)\b.*\b(?:times|twice|thrice|every year"
    r"|each year|in \w+ years|in \w+ months)\b|\b(?:three|four|five|six|seven|eight|\d+) (?:\w+ ){0,2}(?:jobs"
    r"|employers|companies|firms|positions|roles|stints) (?:in|within|over) (?:the last |the past |just |only |about"
    r" )?\w+ (?:years|months)\b|\b(?:three|four|five|six|seven|eight|\d+) (?:\w+ ){0,2}(?:jobs|employers|companies"
    r"|firms|roles) since (?:19|20)\d\d\b|\b(?:new|another|different) (?:\w+ )?(?:employer|job|company|firm) (?:every"
    r"|each) (?:\w+ )?(?:year|months|summer)\b"
)
"""How people tell how many jobs they have had."""


def changed_jobs_often(question: Question) -> bool:
    """Say whether somebody had many jobs in a few years."""
    return question.says("years", "months", "times", "twice", "year", "since") and question.matches(_MANY_JOBS)


def only_reorganised(question: Question) -> bool:
    """Say whether a firm was only put in another order, and somebody asks whether to stay."""
    reordered = question.says("reorg", "reorganisation", "reorganization", "restructuring", "restructure", "merger")
    cut = question.says("laid", "layoff", "layoffs", "fired", "redundant", "redundancies", "cut", "cuts", "axed")
    return question.asks("quit") and reordered and not cut


_WHO_TELLS = word_set("i we they he she you ve still to have has do can could wants")
"""Words before an "only" with which somebody tells what is done."""


def says_no_more_than_only(question: Question) -> bool:
    """Say whether who says "only" or "just" tells of themselves rather than asks if two things are one: I only fix."""
    said = [concept for concept in question.concepts if concept.name == "just"]
    small = [one for one in said if question.words[one.start : one.end] in (("only",), ("just",), ("nothing", "but"))]
    told = [one for one in small if one.start and question.words[one.start - 1] in _WHO_TELLS]
    return bool(said) and len(told) == len(said)


_WHO_DEMANDS = word_set(
    """boss manager director vp lead cto ceo client management told asked asks wants pressured pressures hinted
    hints pushes expects"""
)
"""Who demands something at work, and how."""

_FALSIFIES = (
    r"\b(?:(?:tweak|massag|fudg|falsif|fabricat|inflat|manipulat|embellish|exaggerat|skew|twist|sugarcoat)\w*"
    r"|doctor(?:ing|ed)?|fak(?:e|es|ed|ing)|invent(?:ing)?|hid(?:e|es|ing)|bury|burying|cook(?:ing)?|bend(?:ing)?"
    r"|delet(?:e|ing)|round up|leav(?:e|ing) out|play(?:ing)? down) (?:\w+ ){0,4}(?:numbers?|figures?|results?"
    r"|metrics?|accuracy|scores?|data|findings?|churn|sales|statistics|stats|kpis?|performance|reports?|charts?"
    r"|benchmarks?|errors?|bias|test set|predictions)\b"
)
"""What is not honest to do with results."""

_LEAVES_OUT = (
    r"\b(?:drop|leave out|omit|exclude|remove|cut|skip|ignore|delete|hide|change)\b.*\b(?:look|looks|looking) (?:bad"
    r"|worse|better|good|nicer|poor|ugly|great)\b|\b(?:show|report|present|publish|include|tell) (?:\w+ ){0,3}(?:only"
    r"|just) (?:\w+ ){1,4}(?:where|that|which)\b"
)
"""How only what looks good is told."""


def is_told_to_falsify(question: Question) -> bool:
    """Say whether somebody is told to make results look better: to inflate the accuracy of a model."""
    return question.says(*_WHO_DEMANDS) and (question.matches(_FALSIFIES) or question.matches(_LEAVES_OUT))


def bends_nothing_at_work(question: Question) -> bool:
    """Say whether nobody is told to do what is not honest, nor is anything bent at work in the field."""
    return not (question.says(*_WHO_DEMANDS, "want", "expected") or speaks_of_the_field(question))


def asks_what_a_rung_takes(question: Question) -> bool:
    """Say whether it is asked what is expected of somebody on a rung: of a staff data scientist."""
    is_on_a_rung = bool(question.levels or any(found.level for found in question.mentions))
    is_expected = question.says("expected", "expectations") and not question.asks("interview", "cv")
    return is_on_a_rung and is_expected and not question.asks("first job", "juniors")


SAYINGS = (
    Saying(asks_what_a_rung_takes, means="duties", seems="skills"),
    Saying(has_just_begun, means="ninety days", seems="time"),
    Saying(was_hired_for_other_work, means="real title", seems="own title, time"),
    Saying(is_asked_when, means="estimates"),
    Saying(leaders_follow_fashion, means="expectations"),
    Saying(is_asked_to_lead, means="management", seems="team, first hire"),
    Saying(goes_back_to_building, means="management", seems="coding, without"),
    Saying(is_led, seems="management"),
    Saying(goes_up_a_grade, means="promotion", seems="time"),
    Saying(hands_over, means="notice", seems="quit"),
    Saying(changed_jobs_often, means="quit", seems="outlook"),
    Saying(only_reorganised, seems="layoffs"),
    Saying(says_no_more_than_only, seems="just"),
    Saying(is_told_to_falsify, means="bent figures", seems="outlook, time"),
    Saying(bends_nothing_at_work, seems="bent figures"),
)
"""What they say, with what it means and what it only seems to say."""
