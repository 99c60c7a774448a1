"""From meaning to looks: the only colours in the program. Every tone also reads well without any."""

from __future__ import annotations

from mlcareers.views.lines import Tone

STYLES: dict[Tone, str] = {
    "plain": "",
    "title": "bold",
    "heading": "bold cyan",
    "label": "cyan",
    "strong": "bold",
    "quiet": "dim",
    "mark": "dim",
    "good": "green",
    "warning": "yellow",
    "bad": "red",
    "bar": "cyan",
    "command": "green",
}
