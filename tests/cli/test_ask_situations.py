"""`mlcareers ask`: what people tell in many words of their work, of the search for it, and of whom they hire."""

from __future__ import annotations

import pytest

from mlcareers import KnowledgeBase
from mlcareers.errors import NotFoundError
from mlcareers.queries import ask

SITUATIONS = [
    ("was hired as a machine learning engineer and mostly write reports in excel", "guide:cv-and-postings/which-kind"),
    ("the new hire on my data team is paid 15k more than me, fair?", "guide:offers/raise"),
    ("new hires on our ML team cost more than our seniors, how do I fix pay", "guide:hiring/pay-band"),
    ("my boss asks every day when the forecast model is finished", "guide:challenges/estimates"),
    ("execs only care about LLMs and ignore my churn analysis in the data team", "guide:challenges/expectations"),
    (
        "they want me to manage the analytics team but I would rather keep modelling",
        "guide:staying-and-leaving/manager-or-individual",
    ),
    (
        "after leading data scientists for a year I want to return to hands on work",
        "guide:staying-and-leaving/manager-or-individual",
    ),
    ("I had five data jobs in six years, does that look bad", "guide:staying-and-leaving/when-to-leave"),
    ("manager told me to inflate the accuracy of our model for the client", "guide:staying-and-leaving/when-to-leave"),
    (
        "made it to the final interview three times as a data analyst and always someone else got it",
        "guide:interviews/rejected",
    ),
    ("I applied to 60 data jobs and nobody even sends a reply", "guide:interviews/rejected"),
    ("i only have one year as a data analyst and all the ads require four", "guide:first-job/experience-paradox"),
    ("a ten hour coding test for an ML job, normal?", "guide:interviews/take-home"),
    ("hr wants me to name a number before any data engineer interview", "guide:offers/first-number"),
    ("we hired a graduate as our only data engineer and nothing works", "guide:hiring/first-hire"),
    ("should I hire a data engineer or somebody for the models first", "guide:hiring/first-hire"),
    ("I am in HR and cannot code, how do I judge whether an ML candidate is good", "guide:hiring/nobody-knows"),
    ("our lead ML engineer resigned, how do we keep the others from leaving", "guide:hiring/keep-them"),
    ("does it still make sense for us to train junior data engineers", "guide:hiring/juniors-worth"),
    ("my son likes physics, what should he study to work in AI", "guide:degrees/which-degree"),
    ("how many weeks of statistics should our machine learning course include", "guide:teaching/what-to-teach"),
    ("why do some people in data get paid more than others", "guide:pay-factors/overview"),
    ("I left the navy after ten years and want to work with data", "guide:from-where-you-stand/armed-forces"),
    ("a candidate had Copilot type the answers in our ML interview", "guide:interviews/ai-tools-in-interviews"),
    ("I run a bakery and must pick a data analyst for my shop, how do I know a good one", "guide:hiring/nobody-knows"),
    ("my students submit projects that Copilot wrote in the machine learning class", "guide:teaching/assess"),
    ("what share of programmers work in AI", "guide:questions/how-many"),
    ("week three as data analyst, am I too stupid for this", "guide:first-ninety-days/mistake"),
    ("how would I tell who really knows RAG among these candidates", "guide:hiring/assess-llm-skill"),
    (
        "my lead told me to leave out the months that look bad in the forecast",
        "guide:staying-and-leaving/when-to-leave",
    ),
    ("I was promised machine learning and got nothing but excel reports", "guide:cv-and-postings/which-kind"),
    ("four data jobs since 2021, will they mind", "guide:staying-and-leaving/when-to-leave"),
    ("they want a test of twelve hours for a data analyst job", "guide:interviews/take-home"),
    ("does our machine learning course begin with theory or with code first", "guide:teaching/order-of-teaching"),
    ("how many people in AI have no degree", "market:education"),
    ("another restructuring at my company, leave my job as data engineer?", "guide:staying-and-leaving/when-to-leave"),
    ("feeling guilty about quitting my data team in the middle of a project", "guide:staying-and-leaving/notice"),
    ("generalists or specialists for a small data team", "guide:hiring/team-shape"),
    ("how much does the job market for data engineers grow", "market:data-engineer"),
    ("of all programmers how many work in machine learning", "market:employment"),
    ("how many projects do I need", "guide:portfolio/how-many"),
]

OF_OTHER_LIFE = [
    "I lost both of them and my phone never rings",
    "so nervous that I ramble and my voice shakes at weddings",
    "is the second hand sofa any good or a dud",
    "how does a depth first search differ from Dijkstra",
    "the gap against my door lets the cold in",
    "what is the kernel in k means",
    "he told me to inflate the tyres",
    "our new neighbours are better off than us",
    "how many more midwives are needed ten years from now",
]


@pytest.mark.parametrize(("question", "page"), SITUATIONS, ids=lambda value: str(value)[:50])
def test_what_is_told_leads_to_its_entry(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


@pytest.mark.parametrize("question", OF_OTHER_LIFE)
def test_the_same_words_of_other_walks_of_life_are_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)
