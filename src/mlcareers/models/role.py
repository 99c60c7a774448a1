"""What a role record may say."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from mlcareers.models.base import Cited, Model, PartialDate, Record, RoleId, Short, SkillId, Statement, Text, Years
from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import Degree, Depth, Family, Importance, Level, OccupationMatch


class SkillNeed(Cited):
    """That a role needs a skill, how much, and, where it matters, what for.

    `depth` says how deeply; absent, it follows from the family of the role and the importance of the skill.
    """

    skill: SkillId = Field(description="The id of the skill that is needed.")
    importance: Importance = Field(
        description=(
            "How much it matters: hard to do the job without it, learnable on the job, or a help in some places."
        ),
    )
    depth: Depth | None = Field(
        default=None,
        description="How deeply it is needed; absent, that follows from the family of the role and the importance.",
    )
    note: Text | None = Field(default=None, description="What it is needed for, where that is not plain.")


class Tool(Short):
    """A product that people in the role work with, named by its skill id. A plain id will do in YAML."""

    short = "skill"

    skill: SkillId = Field(description="The id of the product, which is a skill.")
    note: Text | None = Field(default=None, description="What it is used for.")


class DegreeNamed(Cited):
    """The percentage of n postings of a year that name a degree, any degree, whether required or not."""

    percent: Annotated[float, Field(ge=0, le=100)] = Field(
        description="Percent of the postings that name a degree, required or not."
    )
    n: Annotated[int, Field(ge=1)] = Field(description="How many postings were counted.")
    year: Annotated[int, Field(ge=1990, le=2100)] = Field(description="The year of the postings.")
    place: Text = Field(description="Where the postings were: countries, or worldwide.")


class Education(Model):
    """Formal education: what usually opens the door, what is often preferred, and the details in words.

    `named` is how many postings name a degree at all. Where that is less than half, none is "usually" asked for.
    `stated` cites who says what opens the door; without it that is our judgement.
    """

    minimum: Degree = Field(description="The lowest degree that usually opens the door.")
    preferred: Degree | None = Field(default=None, description="The degree that is often preferred.")
    named: DegreeNamed | None = Field(default=None, description="How many postings name a degree at all.")
    stated: Cited | None = Field(
        default=None, description="Who says what opens the door; without it that is our judgement."
    )
    statements: Annotated[tuple[Statement, ...], Field(min_length=1)] = Field(description="The details in words.")


class Rung(Cited):
    """One step of a career ladder: its title, who reaches it when, and what changes there.

    `role` names the record that describes this rung when it is a role of its own.
    """

    level: Level = Field(description="The career level of this step.")
    title: Text = Field(description="The title that people have at it.")
    track: Literal["individual", "management"] = Field(
        default="individual", description="Whether one grows by own work or by leading people."
    )
    aliases: tuple[Text, ...] = Field(default=(), description="Other titles of the same step.")
    years: Years | None = Field(default=None, description="After how many years people usually reach it.")
    changes: Statement = Field(description="What is different from the step before.")
    role: RoleId | None = Field(
        default=None, description="The id of the role that describes this step, where it is one of its own."
    )


class RoleLink(Cited):
    """A role on the way from or to this one, and what makes the move natural."""

    role: RoleId = Field(description="The id of the other role.")
    note: Text | None = Field(default=None, description="What makes the move natural.")


class Difference(Cited):
    """How this role differs from one that is easily taken for it."""

    role: RoleId = Field(description="The id of the role that it is taken for.")
    text: Text = Field(description="In one sentence, how the two differ.")


class Variant(Cited):
    """A speciality of the role that has a title of its own, and what is different there."""

    title: Text = Field(description="The title under which the speciality is known.")
    aliases: tuple[Text, ...] = Field(default=(), description="Other titles of the same speciality.")
    text: Text = Field(description="In one sentence or two, what is different from the role itself.")


class RareTitle(Cited):
    """That hardly anybody is hired under this title, and the role under whose title the work is done."""

    role: RoleId = Field(description="The id of the role under whose title the work is done.")
    text: Text = Field(description="How it is known that hardly anybody is hired under this title.")


class ToldRung(Model):
    """A step of the ladder that one document tells. `role` names the record that describes it."""

    level: Level = Field(description="The career level of this step, as we place it.")
    title: Text = Field(description="The title in the document.")
    role: RoleId | None = Field(
        default=None, description="The id of the role that describes this step, where it is one of its own."
    )


class Account(Cited):
    """What one document alone says of the role; told apart from what the trade does, under the document's name.

    Its ladder has the document's own titles, lowest first.
    """

    statements: Annotated[tuple[Statement, ...], Field(min_length=1)] = Field(
        description="What the document says, in our words."
    )
    ladder: tuple[ToldRung, ...] = Field(default=(), description="The career ladder that the document tells.")

    @model_validator(mode="after")
    def _of_one_document(self) -> Self:
        parts: tuple[Cited, ...] = (self, *self.statements)
        cited = {source_id(cite) for part in parts for cite in part.cite}
        if len(cited) != 1:
            raise ValueError(f"an account is of one document, and this one cites {len(cited)}; give each its own")
        return self


class Occupation(Cited):
    """An official occupation in which people of the role are counted, and how that is known.

    `own`: the occupation is this very job · `listed`: the classification lists the role's title under it, perhaps
    beside others · `filed`: employers file the title under it, `share` percent of `n` visa filings, which are not all
    jobs · `kindred`: neither; the nearest work, by our judgement.
    """

    scheme: Literal["soc", "onet-soc", "esco"] = Field(description="The classification.")
    code: Annotated[str, Field(pattern=r"^[0-9][0-9.\-]*$")] = Field(
        description="The code in the classification, such as 15-2051."
    )
    title: Text = Field(description="The name of the occupation in the classification.")
    match: OccupationMatch = Field(description="How it is known to hold people of the role.")
    share: Annotated[float, Field(gt=0, le=100)] | None = Field(
        default=None, description="Percent of the visa filings for the role's title that name this occupation."
    )
    n: Annotated[int, Field(ge=1)] | None = Field(default=None, description="How many visa filings were counted.")

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

    title: Text = Field(description="The title under which most people are hired.")
    aliases: tuple[Text, ...] = Field(default=(), description="Other titles and abbreviations for the same work.")
    family: Family = Field(description="What kind of work it is.")
    summary: Statement = Field(description="What the role is, and how one recognises it, in two or three sentences.")
    responsibilities: tuple[Statement, ...] = Field(
        default=(), description="What people in the role do; five to nine sentences."
    )
    workflow: tuple[Statement, ...] = Field(default=(), description="The course of the work, step by step.")
    skills: Annotated[tuple[SkillNeed, ...], Field(min_length=1)] = Field(
        description="What the role needs, each skill once; twelve to twenty."
    )
    tools: tuple[Tool, ...] = Field(
        default=(), description="Products that people in the role work with; a plain skill id will do."
    )
    education: Education | None = Field(default=None, description="What formal education opens the door.")
    licence: Statement | None = Field(default=None, description="What nobody enters without, besides a degree.")
    experience: tuple[Statement, ...] = Field(default=(), description="What people have done before.")
    environment: tuple[Statement, ...] = Field(default=(), description="Where and with whom the work is done.")
    ladder: tuple[Rung, ...] = Field(
        default=(), description="The levels of the role and what changes at each, lowest first."
    )
    challenges: tuple[Statement, ...] = Field(default=(), description="What is hard about the work.")
    reasons_against: tuple[Statement, ...] = Field(
        default=(), description="Reasons not to choose it, the most telling first."
    )
    comes_from: tuple[RoleLink, ...] = Field(
        default=(), description="The roles that people come from, the most usual first."
    )
    leads_to: tuple[RoleLink, ...] = Field(default=(), description="The roles that people go to, the most usual first.")
    differs_from: tuple[Difference, ...] = Field(
        default=(), description="The roles that it is easily taken for, and how it differs."
    )
    variants: tuple[Variant, ...] = Field(
        default=(), description="Specialities with titles of their own, and what is different there."
    )
    occupations: tuple[Occupation, ...] = Field(
        default=(), description="The official occupations in which its people are counted."
    )
    no_official_occupation: Statement | None = Field(
        default=None, description="Why no official occupation with wages fits."
    )
    notes: tuple[Statement, ...] = Field(default=(), description="What else a reader should know.")
    accounts: tuple[Account, ...] = Field(
        default=(), description="What single documents say of the role, each told under its own name."
    )
    evidence_note: Text | None = Field(default=None, description="Why it has fewer than two sources.")
    rare: RareTitle | None = Field(default=None, description="That hardly anybody is hired under this title.")
    as_of: PartialDate = Field(description="The day, month or year for which all this holds.")

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
            ("variants", [variant.title for variant in self.variants]),
        ):
            repeated = {name for name in ids if ids.count(name) > 1}
            if repeated:
                raise ValueError(f"{field} names {', '.join(sorted(repeated))} twice; keep one")
        return self
