"""Compiles the knowledge into the wheel, so that an installed program opens it and reads no knowledge file.

Run by hatchling, as pyproject.toml says; an editable install compiles its `data/` when it is first run, as ever.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledKnowledge(BuildHookInterface[Any]):
    """Adds the snapshot of `data/` and its key to a wheel, beside the files that they were made from."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the knowledge, unless the install is an editable one."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from mlcareers.knowledge.packed import pack

        self._folder = tempfile.TemporaryDirectory()
        for path in pack(root / "data", Path(self._folder.name)):
            build_data["force_include"][str(path)] = f"mlcareers/data/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled: it is in the wheel now."""
        if version != "editable":
            self._folder.cleanup()
