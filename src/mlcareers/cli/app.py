"""The Typer app: the visible list of commands, and the one place where errors become words."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from mlcareers.cli.fast_parameters import take_as_typed
from mlcareers.errors import MlcareersError, explain_refusal
from mlcareers.output import streams
from mlcareers.version import __version__

COMMANDS = (
    "role",
    "skill",
    "cert",
    "salary",
    "compare",
    "path",
    "match",
    "me",
    "market",
    "guide",
    "ask",
    "search",
    "title",
    "posting",
    "source",
    "changes",
    "data",
)
"""Every command, in the order of the help. Each is a module of this package whose `app` is built when it is typed."""

WRONG_USAGE: Any = typer.BadParameter.__base__
"""What Typer raises for words that it cannot use; it exports only this kind of it."""

_WORDS = "mlcareers.words"


def _without_frames(command: Any) -> None:
    """Help in plain lines for a terminal that says it is a dumb one: a screen reader would read frames aloud."""
    for one in (command, *getattr(command, "commands", {}).values()):
        if os.environ.get("TERM") == "dumb":
            one.rich_markup_mode = None


class Commands(TyperGroup):
    """Builds only the command that is typed, and turns errors into a message, its context and a way out."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return every command, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command, imported and built now."""
        if cmd_name not in COMMANDS:
            return None
        command = get_command(import_module(f"mlcareers.cli.{cmd_name}").app)
        command.name = cmd_name
        _without_frames(command)
        take_as_typed(command, ctx)
        return command

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Keep the words typed: an error needs to know which format was asked for, and what to type instead."""
        ctx.meta[_WORDS] = tuple(args)
        _without_frames(self)
        take_as_typed(self, ctx)
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command typed, or an error that names the one that was perhaps meant."""
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            from mlcareers.cli.wrong_usage import unknown_command

            raise unknown_command(args, COMMANDS)
        return super().resolve_command(ctx, args)

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """Read the words before the command."""
        with _telling_errors(tuple(args)):
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; whatever a person can mend is told, never raised."""
        with _telling_errors(ctx.meta[_WORDS]):
            typed = ctx.args, ctx._protected_args
            try:
                return super().invoke(ctx)
            except (MlcareersError, OSError, WRONG_USAGE, typer.Exit, typer.Abort):
                raise
            except Exception:
                from mlcareers.knowledge.snapshot import distrust

                if not distrust():
                    raise
            ctx.args, ctx._protected_args = typed  # what was compiled earlier is damaged, so it is made again
            return super().invoke(ctx)


@contextmanager
def _telling_errors(words: tuple[str, ...]) -> Iterator[None]:
    """Turn every error into a message, its context and a way out, and an exit status."""
    try:
        try:
            with _telling_mistakes(words):
                yield
        finally:
            streams.flush()
    except BrokenPipeError:  # the reader has seen enough
        streams.let_go("stdout")
        raise typer.Exit(0) from None
    except OSError as problem:
        if problem.filename is None:  # it was standard output, so nobody could read an envelope
            streams.let_go("stdout")
            words = ()
        raise typer.Exit(_told(explain_refusal(problem), words)) from None


@contextmanager
def _telling_mistakes(words: tuple[str, ...]) -> Iterator[None]:
    """Turn what a person can mend into a message, and an exit status."""
    try:
        yield
    except (MlcareersError, WRONG_USAGE) as problem:
        if type(problem).__name__ == "NoArgsIsHelpError":  # it is the help
            raise
        if isinstance(problem, MlcareersError):
            raise typer.Exit(_told(problem, words)) from None
        from mlcareers.cli.wrong_usage import in_our_words

        raise typer.Exit(_told(in_our_words(problem), words)) from None


def _told(error: MlcareersError, words: tuple[str, ...]) -> int:
    """Report an error, and return its exit status."""
    from mlcareers.cli.messages import report

    report(error, words)
    return error.exit_code


app = typer.Typer(
    name="mlcareers",
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from mlcareers.knowledge.folders import knowledge_version

        print(f"mlcareers {__version__}\nknowledge {knowledge_version()}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Careers in machine learning and AI: what a role is, needs and pays, and where it leads. With sources."""


def main() -> None:
    """Run the console script."""
    gc.disable()  # a process this short ends before looking for garbage pays
    # Looking for plugins of Pydantic reads the metadata of every installed package; there are none to find.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if sys.argv[1:2] in (["--install-completion"], ["--show-completion"]) and len(sys.argv) == 3:
        os.environ["_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION"] = "1"  # the shell is named: nothing to guess
    streams.prepare()
    app()
