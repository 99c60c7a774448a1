"""What Datasette shows beside an exported database: titles, words for every column, sources and licences per table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.explain import describe_field
from mlcareers.knowledge.export_tables import Table, table_of
from mlcareers.knowledge.kinds import KINDS
from mlcareers.version import __version__

if TYPE_CHECKING:
    from mlcareers.models.source import Source

USUAL_NAME = "knowledge"
"""The database that is described, unless the file that describes it is named after another: other.metadata.json."""

NEEDS_AND_PAY = """\
SELECT role.title, skill.name, role_skills.importance, salary.pay_median, salary.currency, salary.year, salary.cite
FROM role JOIN role_skills ON role_id = role.id JOIN skill ON skill.id = role_skills.skill
JOIN salary ON salary.role = role.id AND salary.place_country = 'US' AND salary.level IS NULL;
"""
"""Which roles need which skill, and what they pay in the United States."""

_FACETS = {
    "role": ["family"],
    "role_skills": ["importance"],
    "skill": ["category"],
    "salary": ["place_country", "currency", "level", "year"],
    "certification": ["status", "issuer"],
    "statistic": ["topic"],
}
_MOST_NAMED = 5
_PLACE = "The place in the list, counted from 1."
_UNITS = {
    "salary": "Amounts are in units of `currency` per `period`.",
    "demand": "`share` is in percent of `n` postings.",
    "certification": "Prices are in US dollars, times in minutes.",
    "statistic": "Values are in the `unit` of their row.",
}


def metadata(knowledge: KnowledgeBase, path: Path) -> dict[str, Any]:
    """Return the metadata of a database that was exported from this knowledge, for a file of this name."""
    name = path.name.partition(".")[0]
    cited = _cited(knowledge)
    tables = {table: about for kind in KINDS for table, about in _tables(kind, _origin(cited.get(kind, [])))}
    query = {"sql": NEEDS_AND_PAY, "title": "Which roles need which skill, and what they pay in the United States"}
    database = {"tables": tables, "queries": {"needs_and_pay": query}}
    return {
        "title": f"mlcareers {__version__}: careers in machine learning and AI",
        "description": "Every figure names its source, year and place; sources that disagree stand side by side.",
        "license": "MIT for what is ours; each source has its own licence, in the table source",
        "databases": {USUAL_NAME if name == "metadata" else name: database},
    }


def _tables(kind: str, origin: dict[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    model = KINDS[kind].model
    about = " ".join((model.__doc__ or "").partition("\n\n")[0].split())
    for table, way in _with_ways(table_of(kind, model)):
        what = _sentence(describe_field(model, way)) if way else about
        columns = {column.name: _sentence(describe_field(model, (*way, *column.way))) for column in table.columns}
        keys = {key: f"The {kind} that it belongs to." if not at else _PLACE for at, key in enumerate(table.keys)}
        told = {
            "title": table.name.replace("_", " ").capitalize(),
            "description": f"{what} {_UNITS.get(table.name, '')}".strip(),
            "columns": {name: text for name, text in (keys | columns).items() if text},
            "facets": _FACETS.get(table.name, []),
        }
        yield table.name, {name: value for name, value in told.items() if value} | origin


def _with_ways(table: Table, way: tuple[str, ...] = ()) -> Iterator[tuple[Table, tuple[str, ...]]]:
    """Yield a table and those of the lists in it, each with the fields that lead there from the record."""
    yield table, way
    for below in table.below:
        yield from _with_ways(below, (*way, *below.way))


def _sentence(told: str) -> str:
    text = told.removeprefix(": ")
    return text[:1].upper() + text[1:]


def _cited(knowledge: KnowledgeBase) -> dict[str, list[Source]]:
    """Return the sources that the records of each kind cite or rest on."""
    found: dict[str, list[Source]] = {}
    for source in knowledge.sources:
        for kind in dict.fromkeys(link.from_kind for link in knowledge.citations_of(source.id)):
            found.setdefault(kind, []).append(source)
    return found


def _origin(cited: list[Source]) -> dict[str, str]:
    """Return where the records of a table come from, and under which licences."""
    titles = [source.title for source in cited[:_MOST_NAMED]]
    more = f" and {len(cited) - _MOST_NAMED} more, in the table citation" if len(cited) > _MOST_NAMED else ""
    licences = dict.fromkeys(source.licence for source in cited if source.licence)
    licence = "; ".join(licences) if len(licences) <= _MOST_NAMED else "by source: see licence in the table source"
    told = {"source": "; ".join(titles) + more, "license": licence}
    return {name: text for name, text in told.items() if text}
