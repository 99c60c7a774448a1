"""How long answers take, as ratios to the least that the same libraries need: whole processes, run in turn.

    python tests/benchmarks/speed.py                   every command on the real knowledge
    python tests/benchmarks/speed.py --times 1 10 100  the same with that many times the knowledge on top
    python tests/benchmarks/speed.py --installed       also the wheel: its first run, and a folder of one's own
    python tests/benchmarks/speed.py --write           also write the figures into speed.md beside this file

Times are user and system CPU seconds of one process; machines are noisy, so read the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
REPORT = HERE / "speed.md"
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
    "role, the list": ["role"],
    "skill, the list": ["skill"],
    "cert, the list": ["cert"],
    "salary, the list": ["salary"],
}
_HEAD = """# Speed

Whole processes, measured against the stack floor: the least that Typer, Pydantic and Rich need to parse one argument,
validate one model and print one table. Written by
`python tests/benchmarks/speed.py --times 1 10 100 --installed --write`.
"""
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


def measure_all(
    runs: int, sizes: Mapping[str, Sequence[str]], environment: dict[str, str]
) -> dict[str, dict[str, list[Run]]]:
    """Size by size, every command: `runs` times, in turn with all others, on a warm cache; and its first runs."""
    first = {size: [_first_run(data, environment) for _ in range(1 if data else 3)] for size, data in sizes.items()}
    taken: dict[str, dict[str, list[Run]]] = {size: {name: [] for name in _jobs(data)} for size, data in sizes.items()}
    for warm in range(runs + 1):
        for size, data in sizes.items():
            for name, (command, further) in _jobs(data).items():
                run = measure(command, {**environment, **further})
                taken[size][name] += [run] if warm else []
    return {size: {**taken[size], "first run (compiles)": first[size]} for size in sizes}


def _jobs(data: Sequence[str]) -> dict[str, tuple[list[str], dict[str, str]]]:
    """Name of a job: its command, and what it adds to the environment."""
    commands = {name: ([*PROGRAM, *words, *data], {}) for name, words in COMMANDS.items()}
    floors = {
        "python -c pass": ([sys.executable, "-c", "pass"], {}),
        "stack floor": ([sys.executable, str(HERE / "floor.py"), "ml-engineer"], {}),
    }
    without = {name: ([*PROGRAM, name], {}) for name in ("--help", "--version")}
    completion = ([str(Path(sys.executable).with_name("mlcareers"))], COMPLETION)
    return commands if data else {**floors, **commands, **without, "completion of a role": completion}


def _first_run(data: Sequence[str], environment: dict[str, str]) -> Run:
    with tempfile.TemporaryDirectory() as empty:
        return measure([*PROGRAM, "role", "ml-engineer", *data], {**environment, "MLCAREERS_CACHE": empty})


def installed(runs: int, folder: Path, environment: dict[str, str]) -> dict[str, list[Run]]:
    """The program from its wheel: warm, with an empty cache and HOME, and after a change of ten own records."""
    program = [str(_install(folder)), "role", "ml-engineer"]
    own = folder / "own" / "skills" / "mine.yaml"
    own.parent.mkdir(parents=True)
    names = ("warm", "first run", "own folder, warm", "own folder, ten records changed")
    taken: dict[str, list[Run]] = {name: [] for name in names}
    for turn in range(runs + 1):
        fresh = {**environment, "MLCAREERS_CACHE": str(folder / f"empty-{turn}"), "HOME": str(folder / f"home-{turn}")}
        records = [_own_skill(at, turn) for at in range(10)]
        own.write_text(json.dumps(records), encoding="utf-8")
        with_own = [*program, "--data", str(own.parents[1])]
        changed = measure(with_own, environment)
        measured = (measure(program, environment), measure(program, fresh), measure(with_own, environment), changed)
        for name, run in zip(names, measured, strict=True):
            taken[name] += [run] if turn else []
    return taken


def _install(folder: Path) -> Path:
    """The command of an environment of its own with the wheel in it."""
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(folder / "dist"), str(PROJECT)], check=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    (wheel,) = (folder / "dist").glob("*.whl")
    subprocess.run([str(folder / "venv/bin/pip"), "--quiet", "install", str(wheel)], check=True)
    return folder / "venv/bin/mlcareers"


def _own_skill(at: int, turn: int) -> dict[str, str]:
    id_ = f"own-skill-{at}"
    return {"id": id_, "name": f"Own skill {at}", "category": "domain", "description": f"As it is in turn {turn}."}


def table_of_installed(taken: Mapping[str, list[Run]]) -> Iterator[str]:
    """Medians of CPU time as Markdown, with the ratio to a warm run."""
    warm = median(taken["warm"]).cpu
    yield "| installed wheel, role ml-engineer | CPU ms | ÷ warm |"
    yield "|---|---:|---:|"
    for name, runs in taken.items():
        yield f"| {name} | {_milliseconds([run.cpu for run in runs])} | {median(runs).cpu / warm:.2f} |"


def table(taken: Mapping[str, list[Run]]) -> Iterator[str]:
    """Medians, the least and the most as Markdown, with the ratio to the stack floor."""
    floor = median(taken["stack floor"])
    yield "| command | CPU ms | CPU ÷ floor | wall ms | memory MB | memory ÷ floor |"
    yield "|---|---:|---:|---:|---:|---:|"
    for name, runs in taken.items():
        middle = median(runs)
        cpu, wall = (_milliseconds([getattr(run, time) for run in runs]) for time in ("cpu", "wall"))
        yield (
            f"| {name} | {cpu} | {middle.cpu / floor.cpu:.2f} | {wall} "
            f"| {middle.memory:.0f} | {middle.memory / floor.memory:.2f} |"
        )


def table_of_sizes(taken: Mapping[str, Mapping[str, list[Run]]]) -> Iterator[str]:
    """The medians of each size as Markdown, and the ratio of the largest to the smallest."""
    names = list(taken)
    smallest, largest = names[0], names[-1]
    yield f"| command | {' | '.join(f'{size} CPU ms' for size in taken)} | {largest} ÷ {smallest} | in memory |"
    yield f"|---|{'---:|' * (len(taken) + 2)}"
    for name in taken[largest]:
        middles = [median(taken[size][name]) for size in taken]
        cpu = middles[-1].cpu / middles[0].cpu
        memory = middles[-1].memory / middles[0].memory
        times = " | ".join(f"{middle.cpu * 1000:,.0f}" for middle in middles)
        yield f"| {name} | {times} | {cpu:.2f} | {memory:.2f} |"


def median(runs: Sequence[Run]) -> Run:
    """The middle of each measure."""
    return Run(*(statistics.median(measures) for measures in zip(*runs, strict=True)))


def _milliseconds(seconds: Sequence[float]) -> str:
    least, middle, most = (f"{1000 * value:,.0f}" for value in (min(seconds), statistics.median(seconds), max(seconds)))
    return f"{middle} ({least}–{most})"


def dearest_imports(environment: dict[str, str], count: int = 10) -> list[str]:
    """The modules whose own import costs most on the hot path, in milliseconds."""
    command = [sys.executable, "-X", "importtime", *PROGRAM[1:], "role", "ml-engineer"]
    trace = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stderr
    own = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", trace)
    dearest = sorted(((int(cost), module) for cost, module in own), reverse=True)[:count]
    return [f"{module} {cost / 1000:.1f}" for cost, module in dearest]


def machine() -> str:
    """What was measured on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("typer", "pydantic", "rich", "rapidfuzz"))
    return f"Python {platform.python_version()}, {libraries}; {platform.machine()}, {os.cpu_count()} cores."


def main() -> None:
    """Measure and print; with --readme also write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11, help="how often each command is run")
    parser.add_argument("--times", type=int, nargs="*", default=[], help="sizes of made-up knowledge to add")
    parser.add_argument("--installed", action="store_true", help="also build, install and measure the wheel")
    parser.add_argument("--write", action="store_true", help=f"write the figures into {REPORT.name}")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        libraries = {f"{times}×": Path(folder) / f"library-{times}" for times in arguments.times}
        for times, path in zip(arguments.times, libraries.values(), strict=True):
            # In a process of its own: what this one once held would count as memory of those that it starts.
            subprocess.run([sys.executable, str(HERE / "library.py"), str(path), "--times", str(times)], check=True)
        sizes = {"real": [], **{size: ["--data", str(path)] for size, path in libraries.items()}}
        nobody = {"MLCAREERS_CACHE": str(Path(folder) / "cache"), "MLCAREERS_ME": str(Path(folder) / "nobody.yaml")}
        environment = {**os.environ, **nobody}
        environment.pop("MLCAREERS_COUNTRY", None)
        # An installed program is compiled when it is installed, a checkout when it is first run.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        taken = measure_all(arguments.runs, sizes, environment)
        imports = dearest_imports(environment)
        wheel = installed(arguments.runs, Path(folder), environment) if arguments.installed else {}
    report = [machine(), "", *table(taken.pop("real"))]
    if taken:
        report += ["", f"With {' and '.join(taken)} the knowledge in a folder of its own (`--data`):", ""]
        report += table_of_sizes(taken)
    if wheel:
        report += ["", *table_of_installed(wheel)]
    report += ["", "Dearest imports of `role ml-engineer`, in ms: " + ", ".join(imports) + "."]
    print("\n".join(report))
    if arguments.write:
        REPORT.write_text("\n".join([_HEAD, *report, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
