"""The line on the page of a record that the newest release speaks of."""

from __future__ import annotations

from mlcareers.analysis.changes import RecordChange
from mlcareers.views.lines import Line, line
from mlcareers.views.wording_codes import CHANGES

MOST_FIELDS = 3


def changed_line(change: RecordChange | None, id_: str) -> Line:
    """Say what the newest release did to a record; nothing of one that it left alone."""
    if change is None:
        return ()
    more = f": mlcareers changes {id_}" if len(change.fields) > MOST_FIELDS else "."
    return line(f"{CHANGES[change.change].capitalize()} in version {change.version}{fields_in_words(change)}{more}")


def changed_in_short(change: RecordChange | None) -> str:
    """Write the same in three words, to stand after what heads a page."""
    return f" · {CHANGES[change.change]} in {change.version}" if change else ""


def fields_in_words(change: RecordChange, most: int = MOST_FIELDS) -> str:
    """Write the fields that say something else now, or the first few of them."""
    shown = [field.replace("_", " ") for field in change.fields[:most]]
    more = f" and {len(change.fields) - most} more" if len(change.fields) > most else ""
    return f": {', '.join(shown)}{more}" if shown else ""
