"""A well-formed knowledge folder of any size, to be used through `--data`.

    python tests/benchmarks/library.py FOLDER --times 100

At 100 times the folder holds 6,500 roles, 40,000 skills and 400,000 pay observations besides certifications and
statistics, with the lengths, links and aliases of real records, in list files. The same size gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROLES, SKILLS, SALARIES, CERTIFICATIONS = 65, 400, 4_000, 100
ROLES_PER_FILE, SKILLS_PER_FILE, ROWS_PER_FILE = 100, 1_000, 10_000
FAMILIES = ("engineering", "operations", "research", "data", "product-strategy", "governance", "leadership")
LEVELS = ("junior", "mid", "senior", "executive")
COUNTRIES = ("US", "GB", "DE", "IN", "CA", "FR", "ES", "AU")
_VOCABULARY = """
align batch branch bridge cache chart cluster coast column compass copper corner cotton current delta desert
draft drift ember engine fabric field filter flint forest frame garden gravel harbour hollow island kernel
lantern ledger lever linen marble margin meadow metal mirror model motor needle orchard paper pattern pebble
pepper pillar pocket prairie quarry ribbon river saddle sample sensor signal silver spindle spring station
stream summit table thread timber tower vector velvet vessel window winter
"""
WORDS = re.findall(r"\w+", _VOCABULARY)


def write(folder: Path, times: int) -> None:
    """Write a library of `times` the size of the real one into `folder`."""
    chance = random.Random(times)
    names = _Names(chance)
    roles = [names.new("role") for _ in range(ROLES * times)]
    skills = [names.new("skill") for _ in range(SKILLS * times)]
    _dump(folder / "sources" / "bench.yaml", [_source()])
    for start in range(0, len(skills), SKILLS_PER_FILE):
        records = [_skill(chance, skills, at) for at in range(start, min(start + SKILLS_PER_FILE, len(skills)))]
        _dump(folder / "skills" / f"bench-{start}.yaml", records)
    for start in range(0, len(roles), ROLES_PER_FILE):
        records = [_role(chance, roles, skills, at) for at in range(start, min(start + ROLES_PER_FILE, len(roles)))]
        _dump(folder / "roles" / f"bench-{start}.yaml", records)
    certifications = [_certification(chance, names, roles, skills) for _ in range(CERTIFICATIONS * times)]
    _dump(folder / "certifications" / "bench.yaml", certifications)
    for start in range(0, SALARIES * times, ROWS_PER_FILE):
        rows = list(_salaries(chance, roles, min(ROWS_PER_FILE, SALARIES * times - start)))
        _dump_rows(folder / "salaries" / f"bench-{start}.yaml", rows)


class _Names:
    """Pronounceable names, each given once."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._given: set[str] = set()

    def new(self, noun: str) -> tuple[str, str]:
        """An id and a title that nothing else has."""
        while True:
            words = self._chance.sample(WORDS, 3)
            id_ = "-".join((*words, noun))
            if id_ not in self._given:
                self._given.add(id_)
                return id_, " ".join((*words, noun)).title()


def _text(chance: random.Random, length: int) -> str:
    return " ".join(chance.choices(WORDS, k=length)).capitalize() + "."


def _source() -> dict[str, Any]:
    return {
        "id": "bench-source",
        "title": "A made-up source",
        "publisher": "Benchmark",
        "kind": "data set",
        "retrieved": "2026-01-01",
        "sections": {"pay": "Pay", "text": "Text"},
    }


def _skill(chance: random.Random, skills: list[tuple[str, str]], at: int) -> dict[str, Any]:
    id_, name = skills[at]
    earlier = [skills[chance.randrange(at)][0]] if at else []
    return {
        "id": id_,
        "name": name,
        "category": "framework",
        "description": _text(chance, 12),
        "aliases": [f"{name} {word}" for word in ("kit", "library", "tools")],
        "kind_of": earlier,
        "related": [other for other, _ in chance.sample(skills, 3) if other != id_],
        "prerequisites": [{"skill": other} for other in earlier],
    }


def _role(
    chance: random.Random, roles: list[tuple[str, str]], skills: list[tuple[str, str]], at: int
) -> dict[str, Any]:
    id_, title = roles[at]
    others = [other for other, _ in chance.sample(roles, 10) if other != id_]
    needs = [skill for skill, _ in chance.sample(skills, 24)]
    importance = ["core"] * 5 + ["useful"] * 7 + ["optional"] * 4
    return {
        "id": id_,
        "title": title,
        "aliases": [f"{title} {word}" for word in ("Expert", "Consultant", "Developer", "Person")],
        "family": chance.choice(FAMILIES),
        "summary": _text(chance, 30),
        "basis": "editorial",
        "cite": ["bench-source#text"],
        "responsibilities": [_text(chance, 14) for _ in range(8)],
        "workflow": [_text(chance, 14) for _ in range(6)],
        "skills": [
            {"skill": skill, "importance": step, "note": _text(chance, 8)}
            for skill, step in zip(needs[:16], importance, strict=True)
        ],
        "tools": needs[16:],
        "education": {"minimum": "bachelor", "preferred": "master", "statements": [_text(chance, 14)]},
        "experience": [_text(chance, 14)],
        "environment": [_text(chance, 14) for _ in range(3)],
        "ladder": [
            {"level": level, "title": f"{level} {title}".title(), "changes": _text(chance, 14)} for level in LEVELS
        ],
        "challenges": [_text(chance, 14) for _ in range(4)],
        "reasons_against": [_text(chance, 14) for _ in range(3)],
        "comes_from": [{"role": other, "note": _text(chance, 7)} for other in others[:4]],
        "leads_to": [{"role": other, "note": _text(chance, 7)} for other in others[4:8]],
        "differs_from": [{"role": other, "text": _text(chance, 16)} for other in others[8:]],
        "occupations": [
            {"scheme": "soc", "code": "15-2051", "title": "Data Scientists", "match": "close", "cite": ["bench-source"]}
        ],
        "as_of": "2026-01-01",
    }


def _certification(
    chance: random.Random, names: _Names, roles: list[tuple[str, str]], skills: list[tuple[str, str]]
) -> dict[str, Any]:
    id_, name = names.new("certificate")
    return {
        "id": id_,
        "name": name,
        "issuer": "Benchmark",
        "kind": "vendor exam",
        "status": chance.choice(("active", "retired")),
        "price_usd": chance.randrange(100, 500),
        "skills": [{"skill": skill} for skill, _ in chance.sample(skills, 6)],
        "roles": [role for role, _ in chance.sample(roles, 4)],
        "evidence": [{"dated": "2026-01-01", "kind": "made up", "supports": ["status"]}],
        "searched_on": "2026-01-01",
    }


def _salaries(chance: random.Random, roles: list[tuple[str, str]], number: int) -> Iterator[list[Any]]:
    for _ in range(number):
        median = chance.randrange(40_000, 300_000)
        shares = [round(median * share) for share in (0.6, 0.8, 1, 1.2, 1.5)]
        role, title = chance.choice(roles)
        yield [role, title, chance.choice(LEVELS), chance.choice(COUNTRIES), chance.randrange(2020, 2026), 100, *shares]


def _dump(path: Path, value: object) -> None:
    """JSON is YAML; its strings need no quoting rules."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")


def _dump_rows(path: Path, rows: list[list[Any]]) -> None:
    columns = ["role", "title", "level", "place.country", "year", "n"]
    columns += [f"pay.{name}" for name in ("p10", "p25", "median", "p75", "p90")]
    defaults = {
        "currency": "USD",
        "pay_basis": "base",
        "n_unit": "rows",
        "basis": "measured",
        "cite": ["bench-source#pay"],
        "as_of": "2026-01-01",
    }
    head = f"defaults: {json.dumps(defaults)}\ncolumns: {json.dumps(columns)}\nrows:\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(head + "".join(f"- {json.dumps(row)}\n" for row in rows), encoding="utf-8")


def main() -> None:
    """Write a library of the size asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=1, help="how many times the size of the real knowledge")
    arguments = parser.parse_args()
    write(arguments.folder, arguments.times)


if __name__ == "__main__":
    main()
