"""What a role record may say."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from mlcareers.models.base import Cited, Model, PartialDate, Record, RoleId, SkillId, Statement, Text, Years
from mlcareers.models.vocabulary import Degree, Depth, Family, Importance, Level, OccupationMatch


class SkillNeed(Cited):
    """That a role needs a skill, how much, and, where it matters, what for.

    `depth` says how deeply; absent, it follows from the family of the role and the importance of the skill.
    """

    skill: SkillId
    importance: Importance
    depth: Depth | None = None
    note: Text | None = None


class Tool(Cited):
    """A product that people in the role work with, named by its skill id. A plain id will do in YAML."""

    skill: SkillId
    note: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_plain_id(cls, value: Any) -> Any:
        return {"skill": value} if isinstance(value, str) else value


class DegreeNamed(Cited):
    """The percentage of n postings of a year that name a degree, any degree, whether required or not."""

    percent: Annotated[float, Field(ge=0, le=100)]
    n: Annotated[int, Field(ge=1)]
    year: Annotated[int, Field(ge=1990, le=2100)]


class Education(Model):
    """Formal education: what usually opens the door, what is often preferred, and the details in words.

    `named` is how many postings name a degree at all. Where that is less than half, none is "usually" asked for.
    `stated` cites who says what opens the door; without it that is our judgement.
    """

    minimum: Degree
    preferred: Degree | None = None
    named: DegreeNamed | None = None
    stated: Cited | None = None
    statements: Annotated[tuple[Statement, ...], Field(min_length=1)]


class Rung(Cited):
    """One step of a career ladder: its title, who reaches it when, and what changes there.

    `role` names the record that describes this rung when it is a role of its own.
    """

    level: Level
    title: Text
    track: Literal["individual", "management"] = "individual"
    aliases: tuple[Text, ...] = ()
    years: Years | None = None
    changes: Statement
    role: RoleId | None = None


class RoleLink(Cited):
    """A role on the way from or to this one, and what makes the move natural."""

    role: RoleId
    note: Text | None = None


class Difference(Cited):
    """How this role differs from one that is easily taken for it."""

    role: RoleId
    text: Text


class RareTitle(Cited):
    """That hardly anybody is hired under this title, and the role under whose title the work is done."""

    role: RoleId
    text: Text


class Occupation(Cited):
    """An official occupation in which people of the role are counted, and how that is known.

    `own`: the occupation is this very job · `listed`: the classification lists the role's title under it, perhaps
    beside others · `filed`: employers file the title under it, `share` percent of `n` visa filings, which are not all
    jobs · `kindred`: neither; the nearest work, by our judgement.
    """

    scheme: Literal["soc", "onet-soc", "esco"]
    code: Annotated[str, Field(pattern=r"^[0-9][0-9.\-]*$")]
    title: Text
    match: OccupationMatch
    share: Annotated[float, Field(gt=0, le=100)] | None = None
    n: Annotated[int, Field(ge=1)] | None = None

    @model_validator(mode="after")
    def _filings_are_counted(self) -> Self:
        if (self.share is None) != (self.n is None) or (self.match == "filed" and self.share is None):
            raise ValueError("a share of filings needs share and n together; match `filed` needs both")
        return self


class Role(Record):
    """A role: what it is, does and needs, and where its road comes from and leads to.

    `comes_from` and `leads_to` name the most usual first; a role in which people begin comes from none. `licence` is
    what nobody enters without, besides a degree.
    """

    title: Text
    aliases: tuple[Text, ...] = ()
    family: Family
    summary: Statement
    responsibilities: Annotated[tuple[Statement, ...], Field(min_length=3)]
    workflow: Annotated[tuple[Statement, ...], Field(min_length=1)]
    skills: Annotated[tuple[SkillNeed, ...], Field(min_length=3)]
    tools: Annotated[tuple[Tool, ...], Field(min_length=1)]
    education: Education
    licence: Statement | None = None
    experience: Annotated[tuple[Statement, ...], Field(min_length=1)]
    environment: Annotated[tuple[Statement, ...], Field(min_length=1)]
    ladder: Annotated[tuple[Rung, ...], Field(min_length=2)]
    challenges: Annotated[tuple[Statement, ...], Field(min_length=1)]
    reasons_against: Annotated[tuple[Statement, ...], Field(min_length=1)]
    comes_from: tuple[RoleLink, ...] = ()
    leads_to: Annotated[tuple[RoleLink, ...], Field(min_length=1)]
    differs_from: tuple[Difference, ...] = ()
    occupations: tuple[Occupation, ...] = ()
    no_official_occupation: Statement | None = None
    notes: tuple[Statement, ...] = ()
    evidence_note: Text | None = None
    rare: RareTitle | None = None
    as_of: PartialDate

    @model_validator(mode="after")
    def _official_occupation_or_none(self) -> Self:
        if self.no_official_occupation and any(found.scheme == "soc" for found in self.occupations):
            raise ValueError("occupations names a soc one, and no_official_occupation says that none fits; keep one")
        return self

    @model_validator(mode="after")
    def _no_repeats(self) -> Self:
        for field, ids in (
            ("skills", [need.skill for need in self.skills]),
            ("tools", [tool.skill for tool in self.tools]),
            ("comes_from", [link.role for link in self.comes_from]),
            ("leads_to", [link.role for link in self.leads_to]),
            ("differs_from", [difference.role for difference in self.differs_from]),
        ):
            repeated = {name for name in ids if ids.count(name) > 1}
            if repeated:
                raise ValueError(f"{field} names {', '.join(sorted(repeated))} twice; keep one")
        return self
