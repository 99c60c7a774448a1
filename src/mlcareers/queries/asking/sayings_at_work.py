"""What people say in many words of their workplace: hired for other work, paid less than others, asked when."""

from __future__ import annotations

import re

from mlcareers.queries.asking.subjects import speaks_of_the_field
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF

_HIRED = (
    r"\b(?:(?:contract|title|paper|offer letter|job description) (?:says|said|reads)|officially|on paper|promised|"
    r"hired|recruited|joined|brought in|taken on|employed|signed|signed on|started) ?(?:me )?(?:as|to be|"
    r"for|an?)?\b"
)
_FOR_LESS = (
    r"\b(?:only|just|nothing but|all i do|mostly|mainly|all day|end up|ended up|got|endless|turned into|"
    r"instead|still)\b"
    r".*\b(?:sql|excel|queries|dashboards?|charts?|reports?|reporting|slides|powerpoint|power bi|tableau|clean\w*"
    r"|label\w*|spreadsheets?|tickets?|etl|joins|data entry|support)\b"
)


def was_hired_for_other_work(question: Question) -> bool:
    """Say whether somebody was hired as one thing and does less: hired as scientist, and I only draw charts."""
    hired = re.search(_HIRED, question.said)
    return hired is not None and re.search(_FOR_LESS, question.said[hired.end() :]) is not None


_MORE = ("more", "higher", "double", "twice", "much", "bigger", "larger", "better", "above", "fatter")
_WHO_EARNS = (
    r"\b(?:guy|girl|bloke|lad|woman|man|person|one|people|newbies?|newcomers?|juniors?|graduates?|grads?|interns?"
    r"|colleagues?|coworkers?|peers?|teammates?|hires?|joiners?|starters?|who joined|that joined|"
    r"just joined|i trained"
    r"|they hired|we hired|somebody|someone|everyone|everybody)\b"
)
_EARNS_MORE = (
    r"\b(?:gets?|got|getting|earns?|earning|makes?|making|paid|pay|on|started at|starts at|hired at|"
    r"came in at|has|have)\b"
    r".*\b(?:more|higher|better|bigger|larger|fatter|above|as much|double|twice)\b.*\b(?:me|i|us|mine|my|"
    r"what we|old hands|veterans)\b"
)


def is_paid_less_than_others(question: Question) -> bool:
    """Say whether others are paid more than who asks: the guy who joined last month gets more than me."""
    who = re.search(_WHO_EARNS, question.said) if question.says(*_MORE) else None
    is_own = question.says("me", "i", "mine", "us") and not question.asks("two offers", "offer")
    earns_more = who is not None and re.search(_EARNS_MORE, question.said[who.end() :]) is not None
    return is_own and earns_more and not pays_newcomers_more(question)


_NEW_ONES = (
    r"\b(?:new (?:hires?|people|joiners?|starters?|ones)|newer (?:hires|people|ones)|newcomers?|newbies|recent hires"
    r"|last hires?|(?:people|those|whoever|whom|ones) (?:i|we) (?:now )?hire|hires)\b"
)
_OLD_ONES = (
    r"\b(?:veterans?|old (?:hands|timers|team|ones)|long (?:timers|serving)|existing|loyal"
    r"|current (?:team|staff|people)|my (?:people|staff|team|reports|best|seniors?)"
    r"|our (?:people|staff|team|seniors?|best)|those who (?:stayed|ve been|have been|were)|for years|old salaries)\b"
)


def pays_newcomers_more(question: Question) -> bool:
    """Say whether who leads people pays those who come more than those who are there."""
    new, old = re.search(_NEW_ONES, question.said), re.search(_OLD_ONES, question.said)
    return bool(new and old) and question.says(
        "pay", "cost", "earn", "make", "get", "salary", "salaries", "paid", "more"
    )


_IS_DONE = (
    r"\b(?:launch|release|delivery|go live|ship|finish|end) (?:day|date)s?\b|\btimeline\b|"
    r"\bwhen\b.*\b(?:done|ready|finished|finish|live|deployed|ship|shipped|delivered|deliver|complete)\b"
)
_ASKING = (
    "ask",
    "asks",
    "asking",
    "asked",
    "wants",
    "want",
    "demands",
    "demanding",
    "demanded",
    "expects",
    "pushing",
    "presses",
)
_WHO_WAITS = (
    *(
        "boss",
        "bosses",
        "manager",
        "managers",
        "ceo",
        "cto",
        "pm",
        "product",
        "stakeholder",
        "stakeholders",
        "business",
    ),
    *("client", "clients", "customer", "customers", "sales", "leadership", "management", "lead", "director", "they"),
)


def is_asked_when(question: Question) -> bool:
    """Say whether others ask when work is done: my boss wants to know when the model goes live."""
    waits = question.says(*_WHO_WAITS) and question.says(*_ASKING)
    return waits and re.search(_IS_DONE, question.said) is not None


_WHO_LEADS = (
    r"\b(?:leadership|management|execs?|executives?|c suite|board|ceo|cto|cfo|cio|boss(?:es)?|directors?|"
    r"vps?|founders?"
    r"|higher ups|upper management|investors|company|sales|product|clients?|customers?|business|they)\b"
)
_OF_FASHION = (
    r"\b(?:only|just|all|everything|every|everywhere|nothing but|obsessed|keeps?|insists?|insisting|"
    r"demands?|crazy|mad"
    r"|hype|hyped|ignores?)\b.*\b(?:agents?|agentic|llms?|genai|gen ai|chatgpt|gpt|copilot|chatbots?|generative)\b"
    r"|\b(?:agents?|agentic|llms?|genai|gen ai|chatgpt|gpt|copilot|chatbots?|generative ai)\b"
    r".*\b(?:everything|everywhere|every|instead|hype|ignores?|ignored|nothing else)\b"
)


def leaders_follow_fashion(question: Question) -> bool:
    """Say whether those who decide want only what is talked about: management puts agents in everything."""
    if not question.says(
        "agents", "agent", "agentic", "llm", "llms", "genai", "chatgpt", "gpt", "chatbot", "generative"
    ):
        return False
    leads = re.search(_WHO_LEADS, question.said)
    return leads is not None and re.search(_OF_FASHION, question.said[leads.end() :]) is not None


_TO_LEAD = (
    r"\b(?:want|wants|wanted|ask|asks|asked|offer|offers|offered|make|made|push|pushed|pushing|expect|needs?"
    r"|promote|groomed|lined up|earmarked|nudged|steered|pressured|being made|chance|supposed|should i|"
    r"do i|shall i|could|would like)\b.*\b(?:run|lead|leading|head|manage|managing"
    r"|take over"
    r"|take charge of|be in charge of|supervise|boss)\b.*\b(?:team|group|department|people|engineers|scientists"
    r"|analysts)\b"
)
_GROOMED = r"\b(?:groomed|lined up|earmarked|nudged|steered|promoted|pushed|tipped|next in line) (?:for|to|into|as)\b"
_RATHER_BUILDS = (
    r"\b(?:building|build|coding|code|hands on|modelling|modeling|technical|engineering|individual|ic|maker|making"
    r"|keyboard|meetings|people person|no desire|don t want|prefer|miss|rather|sooner)\b"
)


def is_asked_to_lead(question: Question) -> bool:
    """Say whether somebody who likes to build is to lead: they want me to run the team, but I like coding."""
    if not question.says(*ONESELF) or not question.says("run", "lead", "leading", "head", "manage", "charge", "over"):
        return False
    leads = bool(re.search(_TO_LEAD, question.said) or re.search(_GROOMED, question.said))
    return leads and re.search(_RATHER_BUILDS, question.said) is not None and not question.asks("hiring")


_LEADS = r"\b(?:manag(?:e|es|er|ing|ed|ement)|lead(?:s|ing|er)?|led|directors?|head of|supervis(?:e|ing|or)|people)\b"
_BACK = (
    r"\b(?:back|return|returning|again|step down|stepping down|give up|quit managing|stop managing|"
    r"out of management)\b"
    r".*\b(?:cod(?:e|ing)|build(?:ing)?|hands on|ic|individual contributor|engineer(?:ing)?|scientist|technical"
    r"|modell?ing|programming|keyboard|tools|developer|making things)\b"
)


def goes_back_to_building(question: Question) -> bool:
    """Say whether somebody who leads people would build again: can I go back to coding after managing."""
    if not question.says("back", "return", "returning", "again", "down", "up", "out"):
        return False
    return re.search(_LEADS, question.said) is not None and re.search(_BACK, question.said) is not None


def speaks_of_leaving(question: Question) -> bool:
    """Say whether somebody leaves who has to hand over what they know."""
    hands_over = question.says(
        *("guilty", "decently", "gracefully", "properly", "handover", "politely", "nicely", "cleanly", "responsibly"),
        *("lurch", "stranded", "successor", "replacement", "bridges", "goodbye", "farewell", "terms"),
    )
    return question.asks("quit") and hands_over and question.says(*ONESELF) and not question.asks("ethics", "women")


_MANY_JOBS = (
    r"\b(?:changed|switched|swapped|left|quit|hopped|had|been through|gone through|held|worked) (?:\w+ ){0,3}"
    r"(?:jobs?|employers?|companies|company|firms?|positions?|roles?|places|teams?)\b.*"
    r"\b(?:times|twice|thrice|every year|each year|in \w+ years|in \w+ months)\b"
    r"|\b(?:three|four|five|six|seven|eight|\d+) (?:\w+ ){0,2}(?:jobs|employers|companies|firms|positions|"
    r"roles|stints)"
    r" (?:in|within|over) (?:the last |the past |just |only |about )?\w+ (?:years|months)\b"
    r"|\b(?:three|four|five|six|seven|eight|\d+) (?:\w+ ){0,2}(?:jobs|employers|companies|firms|"
    r"roles) since (?:19|20)\d\d\b"
    r"|\b(?:new|another|different) (?:\w+ )?(?:employer|job|company|firm) (?:every|each) (?:\w+ )?(?:year|"
    r"months|summer)\b"
)


def changed_jobs_often(question: Question) -> bool:
    """Say whether somebody had many jobs in a few years."""
    return question.says("years", "months", "times", "twice", "year", "since") and bool(
        re.search(_MANY_JOBS, question.said)
    )


_BY_WHEN = ("offer", "offers", "sign", "decide", "accept", "answer", "contract", "decision", "recruiter", "signing")


def has_work_due(question: Question) -> bool:
    """Say whether a day is that by which work is to be done rather than by which an offer is to be answered."""
    return question.asks("deadline") and not question.says(*_BY_WHEN) and not question.asks("offer", "two offers")


def only_reorganised(question: Question) -> bool:
    """Say whether a firm was only put in another order, and somebody asks whether to stay."""
    reordered = question.says("reorg", "reorganisation", "reorganization", "restructuring", "restructure", "merger")
    cut = question.says("laid", "layoff", "layoffs", "fired", "redundant", "redundancies", "cut", "cuts", "axed")
    return question.asks("quit") and reordered and not cut


def asks_of_growth(question: Question) -> bool:
    """Say whether it is asked how much something grows rather than what is earned."""
    grows = question.says(
        "grow", "grows", "growing", "growth", "shrink", "increase", "rise", "expand", "decline", "fall"
    )
    return grows and not question.says("pay", "salary", "salaries", "earn", "make", "wage", "wages")


def says_no_more_than_only(question: Question) -> bool:
    """Say whether who says "only" or "just" tells of themselves rather than asks if two things are one: I only fix."""
    said = [concept for concept in question.concepts if concept.name == "just"]
    small = [one for one in said if question.words[one.start : one.end] in (("only",), ("just",), ("nothing", "but"))]
    told = [one for one in small if one.start and question.words[one.start - 1] in _WHO_TELLS]
    return bool(said) and len(told) == len(said)


_WHO_TELLS = ("i", "we", "they", "he", "she", "you", "ve", "still", "to", "have", "has", "do", "can", "could", "wants")
"""Words before an "only" with which somebody tells what is done."""


_FALSIFIES = (
    r"\b(?:(?:tweak|massag|fudg|falsif|fabricat|inflat|manipulat|embellish|exaggerat|skew|twist|sugarcoat)\w*"
    r"|doctor(?:ing|ed)?|fak(?:e|es|ed|ing)|invent(?:ing)?|hid(?:e|es|ing)|bury|burying|cook(?:ing)?|bend(?:ing)?"
    r"|delet(?:e|ing)|round up|leav(?:e|ing) out|play(?:ing)? down) (?:\w+ ){0,4}"
    r"(?:numbers?|figures?|results?|metrics?|accuracy|scores?|data|findings?|churn|sales"
    r"|statistics|stats|kpis?|performance|reports?|charts?|benchmarks?|errors?|bias|test set|predictions)\b"
)
"""What is not honest to do with results."""


_LEAVES_OUT = (
    r"\b(?:drop|leave out|omit|exclude|remove|cut|skip|ignore|delete|hide|change)\b.*\b(?:look|looks|looking) "
    r"(?:bad|worse|better|good|nicer|poor|ugly|great)\b"
    r"|\b(?:show|report|present|publish|include|tell) (?:\w+ ){0,3}(?:only|just) (?:\w+ ){1,4}(?:where|that|which)\b"
)


_WHO_DEMANDS = (
    *("boss", "manager", "director", "vp", "lead", "cto", "ceo", "client", "management"),
    *("told", "asked", "asks", "wants", "pressured", "pressures", "hinted", "hints", "pushes", "expects"),
)
"""Who demands something at work, and how."""


def is_told_to_falsify(question: Question) -> bool:
    """Say whether somebody is told to make results look better: to inflate the accuracy of a model."""
    return question.says(*_WHO_DEMANDS) and bool(
        re.search(_FALSIFIES, question.said) or re.search(_LEAVES_OUT, question.said)
    )


def is_wrongly_asked(question: Question) -> bool:
    """Say whether somebody is told to do what is not honest at work in the field."""
    told = question.says(*_WHO_DEMANDS, "want", "expected")
    return question.asks("bent figures") and (told or speaks_of_the_field(question))


_COUNTED = (
    r"\b(?:first|second|third|fourth|fifth|sixth|two|three|four|five|six|several|"
    r"\d+) (?:\w+ ){1,3}in (?:the last |the past )?"
    r"\w+ (?:years|months)\b"
)


def counts_what_was(question: Question) -> bool:
    """Say whether years are those in which something happened so often: the third reorg in two years."""
    return re.search(_COUNTED, question.said) is not None and not question.asks("count")
