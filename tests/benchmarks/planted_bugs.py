"""Plant small bugs, one at a time, and count those that the tests notice.

    python tests/benchmarks/planted_bugs.py --seed 12 --count 40

A seed draws where and which, the same number in every room. Each bug goes into a copy of the project, where the tests
run until one fails. A survivor is a missing test, or changes nothing that anybody could see: then its line goes into
equivalent_bugs.txt, and the next draw puts another in its place.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).parent.parent.parent
PACKAGE = Path("src/mlcareers")
EQUIVALENT = Path(__file__).with_name("equivalent_bugs.txt")
COPIED = ("src", "data", "seeds", "tests", ".github", ".ci", "pyproject.toml", "README.md", "LICENSE")
TIME_LIMIT = 600

OTHER_OPERATOR: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
}


class Bug(NamedTuple):
    """One place in one file, what stands there, and what is put there instead."""

    path: Path
    function: str
    start: int
    end: int
    before: str
    after: str

    def __str__(self) -> str:
        before, after = (" ".join(text.split()) for text in (self.before, self.after))
        return f"{self.path.relative_to(PACKAGE)} {self.function}: {before} -> {after}"


def bugs_in(path: Path) -> Iterator[Bug]:
    """Every bug that can be planted in the functions of a file."""
    text = (PROJECT / path).read_text(encoding="utf-8")
    starts = [0]
    for line in text.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for function in ast.walk(ast.parse(text)):
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in (inner for statement in function.body for inner in ast.walk(statement)):
            for changed in changes_of(node):
                start = starts[node.lineno - 1] + node.col_offset
                end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
                before = text.encode()[start:end].decode()
                yield Bug(path, function.name, start, end, before, f"({ast.unparse(changed)})")


def changes_of(node: ast.AST) -> Iterator[ast.AST]:
    """The expression with one thing wrong in it, in every way that we know."""
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in OTHER_OPERATOR:
            yield _with(node, ops=[OTHER_OPERATOR[type(operator)]()])
        case ast.BoolOp(op=operator) | ast.BinOp(op=operator) if type(operator) in OTHER_OPERATOR:
            if not any(isinstance(part, ast.JoinedStr | ast.List | ast.Tuple) for part in ast.walk(node)):
                yield _with(node, op=OTHER_OPERATOR[type(operator)]())
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant(value=int() as number) if not isinstance(number, bool):
            yield ast.Constant(number + 1)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(test=test, body=orelse, orelse=body)
        case ast.Subscript(slice=ast.Slice(lower=None, upper=ast.expr() as upper, step=None)):
            yield _with(node, slice=ast.Slice(lower=upper))
        case ast.Call(func=ast.Attribute(), args=[first, second, *rest]) if type(first) is type(second):
            yield _with(node, args=[second, first, *rest])
        case ast.ListComp(generators=[one]) | ast.GeneratorExp(generators=[one]) if one.ifs:
            yield _with(node, generators=[_with(one, ifs=[])])


def _with(node: ast.AST, **changes: object) -> ast.AST:
    changed = deepcopy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed


def draw(seed: int, count: int) -> list[Bug]:
    """So many bugs, room by room in turn, without those that are known to change nothing."""
    known = set(EQUIVALENT.read_text(encoding="utf-8").splitlines())
    by_room: dict[str, list[Bug]] = defaultdict(list)
    for path in sorted((PROJECT / PACKAGE).rglob("*.py")):
        relative = path.relative_to(PROJECT)
        by_room[relative.parts[2]] += [bug for bug in bugs_in(relative) if str(bug) not in known]
    rooms = sorted(room for room in by_room if len(by_room[room]) >= count / 4)
    dice = random.Random(seed)
    return [
        by_room[room].pop(dice.randrange(len(by_room[room])))
        for room, _ in zip(_in_turn(rooms), range(count), strict=False)
    ]


def _in_turn(rooms: list[str]) -> Iterator[str]:
    while True:
        yield from rooms


def is_noticed(bug: Bug, copy: Path) -> bool:
    """Whether a test fails in a copy of the project that has this bug."""
    path = copy / bug.path
    whole = path.read_bytes()
    path.write_bytes(whole[: bug.start] + bug.after.encode() + whole[bug.end :])
    try:
        tests = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *_nearest_first(bug, copy)]
        environment = {**os.environ, "PYTHONPATH": str(copy / "src")}
        done = subprocess.run(tests, cwd=copy, env=environment, capture_output=True, timeout=TIME_LIMIT, check=False)
        return done.returncode != 0
    except subprocess.TimeoutExpired:
        return True
    finally:
        path.write_bytes(whole)


def _nearest_first(bug: Bug, copy: Path) -> list[str]:
    """The tests, those of the file and the room that the bug is in before the others."""
    room, word = bug.path.parts[2], bug.path.stem
    near = [*(copy / "tests").rglob(f"test_{word}.py"), copy / "tests" / room.removesuffix(".py")]
    return [str(path) for path in (*near, copy / "tests") if path.exists()]


def main() -> None:
    """Plant the bugs that are drawn; print each with what became of it, and the count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=12)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--list", action="store_true", help="only print what would be planted")
    chosen = parser.parse_args()
    bugs = draw(chosen.seed, chosen.count)
    if chosen.list:
        print(*bugs, sep="\n")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name in COPIED:
            source = PROJECT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, Path(folder) / name)
        noticed = 0
        for bug in bugs:
            found = is_noticed(bug, Path(folder))
            noticed += found
            print("noticed " if found else "SURVIVED", bug, flush=True)
    print(f"{noticed} of {len(bugs)} bugs were noticed")


if __name__ == "__main__":
    main()
