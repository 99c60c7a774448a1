"""How long answers take, as ratios to the least that the same libraries need: whole processes, run in turn.

    python tests/benchmarks/speed.py                 every command on the real knowledge
    python tests/benchmarks/speed.py --times 10 100  the same with that many times the knowledge on top
    python tests/benchmarks/speed.py --readme        also write the figures into the README

Times are user and system CPU seconds of one process; machines are noisy, so read the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import library

HERE = Path(__file__).parent
README = HERE.parents[1] / "README.md"
PROGRAM = [sys.executable, "-m", "mlcareers"]
COMMANDS = {
    "role ml-engineer": ["role", "ml-engineer"],
    "role ml-engineer -f json": ["role", "ml-engineer", "-f", "json"],
    "skill python": ["skill", "python"],
    "salary ml-engineer": ["salary", "ml-engineer"],
    "salary, two roles": ["salary", "ml-engineer", "data-scientist"],
    "compare, three roles": ["compare", "ml-engineer", "data-scientist", "mlops-engineer"],
    "path data-analyst ml-engineer": ["path", "data-analyst", "ml-engineer"],
    'search "deep learning"': ["search", "deep learning"],
    "title": ["title", "Sr. ML Engineer II (Remote) - Ads Ranking"],
    "cert MLS-C01": ["cert", "MLS-C01"],
    "cert --role ml-engineer": ["cert", "--role", "ml-engineer"],
    "--help": ["--help"],
    "--version": ["--version"],
}
COMPLETION = {"_MLCAREERS_COMPLETE": "complete_bash", "COMP_WORDS": "mlcareers role ml-e", "COMP_CWORD": "2"}


class Run(NamedTuple):
    """What one process took: CPU and wall seconds, and the most memory it held, in MB."""

    cpu: float
    wall: float
    memory: float


def measure(command: Sequence[str], environment: dict[str, str]) -> Run:
    """Run a process to its end."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with status {process.returncode}")
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def measure_all(runs: int, data: Sequence[str], cache: Path) -> dict[str, list[Run]]:
    """Every command `runs` times, in turn, on a warm cache; and three first runs on an empty one."""
    environment = {**os.environ, "MLCAREERS_CACHE": str(cache)}
    with_completion = {**environment, **COMPLETION}
    jobs = {
        "python -c pass": ([sys.executable, "-c", "pass"], environment),
        "stack floor": ([sys.executable, str(HERE / "floor.py"), "ml-engineer"], environment),
        **{name: ([*PROGRAM, *words, *_data(words, data)], environment) for name, words in COMMANDS.items()},
        "completion of a role": ([str(Path(sys.executable).with_name("mlcareers"))], with_completion),
    }
    taken: dict[str, list[Run]] = {name: [] for name in jobs}
    measure(*jobs["role ml-engineer"])
    for _ in range(runs):
        for name, job in jobs.items():
            taken[name].append(measure(*job))
    taken["first run (compiles)"] = [_first_run(data) for _ in range(3 if not data else 1)]
    return taken


def _data(words: Sequence[str], data: Sequence[str]) -> list[str]:
    return [] if words[0].startswith("--") else list(data)


def _first_run(data: Sequence[str]) -> Run:
    with tempfile.TemporaryDirectory() as empty:
        return measure([*PROGRAM, "role", "ml-engineer", *data], {**os.environ, "MLCAREERS_CACHE": empty})


def table(taken: dict[str, list[Run]]) -> list[str]:
    """The medians as Markdown, with the ratio to the stack floor."""
    floor = statistics.median(run.cpu for run in taken["stack floor"])
    floor_memory = statistics.median(run.memory for run in taken["stack floor"])
    lines = [
        "| command | CPU ms | min–max | wall ms | CPU ÷ floor | memory MB | memory ÷ floor |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, runs in taken.items():
        cpu = [run.cpu for run in runs]
        middle, memory = statistics.median(cpu), statistics.median(run.memory for run in runs)
        wall = statistics.median(run.wall for run in runs)
        lines.append(
            f"| {name} | {middle * 1000:.0f} | {min(cpu) * 1000:.0f}–{max(cpu) * 1000:.0f} | {wall * 1000:.0f} "
            f"| {middle / floor:.2f} | {memory:.0f} | {memory / floor_memory:.2f} |"
        )
    return lines


def dearest_imports(count: int = 10) -> list[str]:
    """The modules whose own import costs most on the hot path, in microseconds."""
    command = [sys.executable, "-X", "importtime", *PROGRAM[1:], "role", "ml-engineer"]
    trace = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    own = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", trace)
    dearest = sorted(((int(cost), module) for cost, module in own), reverse=True)[:count]
    return [f"{cost:>7,} µs  {module}" for cost, module in dearest]


def machine() -> str:
    """What was measured on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("typer", "pydantic", "rich", "rapidfuzz"))
    return f"Python {platform.python_version()}, {libraries}; {platform.machine()}, {os.cpu_count()} cores."


def main() -> None:
    """Measure and print; with --readme also write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11, help="how often each command is run")
    parser.add_argument("--times", type=int, nargs="*", default=[], help="sizes of made-up knowledge to add")
    parser.add_argument("--readme", action="store_true", help="write the figures into the README")
    arguments = parser.parse_args()
    report: list[str] = [machine(), ""]
    with tempfile.TemporaryDirectory() as folder:
        report += table(measure_all(arguments.runs, [], Path(folder) / "cache"))
        for times in arguments.times:
            made_up = Path(folder) / f"library-{times}"
            library.write(made_up, times)
            taken = measure_all(max(arguments.runs // 2, 3), ["--data", str(made_up)], Path(folder) / "cache")
            report += ["", f"With {times} times the knowledge:", "", *table(taken)]
    print("\n".join(report))
    print("\nDearest imports of `role ml-engineer`:", *dearest_imports(), sep="\n  ")
    if arguments.readme:
        text = README.read_text(encoding="utf-8")
        begin, end = "<!-- speed: begin -->", "<!-- speed: end -->"
        head, tail = text.split(begin)[0], text.split(end)[1]
        README.write_text(f"{head}{begin}\n{chr(10).join(report)}\n{end}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
