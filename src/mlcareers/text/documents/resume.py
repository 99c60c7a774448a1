"""Structured résumés as lines whose fields are known: JSON Resume, RenderCV, and plain YAML or JSON like them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mlcareers.text.documents.lines import GROUP, Field, Line
from mlcareers.text.documents.plain import from_text

FIELDS: dict[str, Field | None] = {
    **dict.fromkeys(("position", "jobtitle", "role", "label", "headline", "title"), "title"),
    **dict.fromkeys(
        ("company", "organization", "organisation", "employer", "institution", "school", "issuer", "authority"),
        "organisation",
    ),
    **dict.fromkeys(("startdate", "enddate", "date", "dates", "releasedate"), "dates"),
    **dict.fromkeys(("studytype", "degree", "area"), "degree"),
    **dict.fromkeys(("keywords", "details", "courses"), "skill"),
    **dict.fromkeys(("location", "city", "region", "countrycode", "country", "address"), "place"),
    **dict.fromkeys(("language",), "language"),
    **dict.fromkeys(("email", "phone", "url", "website", "image", "username", "network", "profiles", "$schema"), None),
    **dict.fromkeys(("score", "gpa", "fluency", "postalcode", "reference", "socialnetworks", "theme", "meta"), None),
}
"""What the keys of the usual formats hold; None is nothing that says what somebody can do."""

_SECTION_KEYS = {
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "projects",
}


def from_resume(document: dict[str, Any]) -> Iterator[Line] | None:
    """Return the lines of a structured résumé; None when the document is none."""
    if isinstance(document.get("cv"), dict):
        return _rendercv(document["cv"])
    if isinstance(document.get("basics"), dict) or len(_SECTION_KEYS & document.keys()) > 1:
        return _json_resume(document)
    return None


def _json_resume(document: dict[str, Any]) -> Iterator[Line]:
    basics = document.get("basics") or {}
    yield from _person(basics)
    for key, value in document.items():
        if key in ("basics", "meta", "references") or key.startswith("$"):
            continue
        yield Line(key, "heading", 1)
        for entry in value if isinstance(value, list) else [value]:
            yield from _entry(entry, named="organisation" if key in ("work", "volunteer") else None)


def _rendercv(cv: dict[str, Any]) -> Iterator[Line]:
    yield from _person(cv)
    for heading, entries in (cv.get("sections") or {}).items():
        yield Line(str(heading).replace("_", " "), "heading", 1)
        for entry in entries if isinstance(entries, list) else [entries]:
            yield from _entry(entry)


def _person(basics: dict[str, Any]) -> Iterator[Line]:
    yield Line(str(basics.get("name") or ""), field="name")
    for key in ("label", "headline"):
        if basics.get(key):
            yield Line(str(basics[key]), field="title")
    place = basics.get("location")
    for part in place.values() if isinstance(place, dict) else [place]:
        if part:
            yield Line(str(part), field="place")
    if basics.get("summary"):
        yield Line("summary", "heading", 1)
        yield from from_text(str(basics["summary"]))


def _entry(entry: Any, named: Field | None = None) -> Iterator[Line]:
    """Yield one entry of a section, its dates on one line; its end is an empty line."""
    if not isinstance(entry, dict):
        yield from (line._replace(part="item") for line in from_text(str(entry)))
        return
    keys = {str(key).lower().replace("_", ""): value for key, value in entry.items()}
    begins, ends = (str(keys.get(key) or "") for key in ("startdate", "enddate"))
    if begins or ends:
        yield Line(f"{begins} - {ends or 'present'}" if begins else ends, field="dates")
    cue = str(keys.get("label") or (keys.get("name") if "keywords" in keys else "") or "")
    degree = " ".join(str(keys[key]) for key in ("studytype", "degree", "area") if keys.get(key))
    if degree:
        yield Line(degree, field="degree")
    for key, value in keys.items():
        if key in ("startdate", "enddate", "studytype", "degree", "area", "label" if cue else ""):
            continue
        if key == "name" and (cue or named):
            yield Line(str(value), field="note" if cue else named, cue=GROUP if cue else "")
            continue
        if FIELDS.get(key, "note"):
            yield from _values(value, FIELDS.get(key), cue)
    yield Line("")


def _whole(line: Line) -> str:
    return f"{line.cue}: {line.text}" if line.cue else line.text


def _values(value: Any, field: Field | None, cue: str) -> Iterator[Line]:
    if isinstance(value, list):
        for part in value:
            yield from _values(part, field, cue)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _values(part, field, cue)
    elif value is not None:
        yield from (
            line._replace(part="item", field=field, cue=cue, text=_whole(line))
            for line in from_text(str(value))
            if line.text
        )
