"""A progress bar on standard error, for the one slow moment: knowledge that is read for the first time."""

from __future__ import annotations

import sys

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from mlcareers.output.terminal import console_for


class ReadingBar:
    """A bar from 0 to 1 that vanishes when it is stopped."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
        self._progress = Progress(*columns, console=console_for(sys.stderr), transient=True)
        self._task = self._progress.add_task("Reading the knowledge", total=1)
        self._progress.start()

    def update(self, done: float) -> None:
        """Show the share that is done."""
        self._progress.update(self._task, completed=done)

    def stop(self) -> None:
        """Take the bar away."""
        self._progress.stop()
