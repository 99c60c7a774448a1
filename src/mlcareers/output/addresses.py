"""Addresses on a terminal: whole on one line, however narrow it is, and links where the terminal can follow them."""

from __future__ import annotations

import os
import re
import sys

_ADDRESS = r"https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]]"
_STAND_INS = range(0xE000, 0xF8FF)
"""Private characters, which nobody writes: each stands for one address while lines are divided."""

_STOOD_IN = rf"([{chr(_STAND_INS.start)}-{chr(_STAND_INS.stop)}])\1*"
_LOOKS = r"\x1b\[[0-9;]*m"
_CAN_LINK = {"iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "Tabby", "rio"}
_LINKING_TERMS = ("xterm-kitty", "xterm-ghostty", "foot", "alacritty", "wezterm")
_MARKS_OF_OTHERS = ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "ALACRITTY_WINDOW_ID", "DOMTERM")
_FIRST_VTE = 5000


def can_link() -> bool:
    """Say whether standard output is a terminal that is known to follow links; FORCE_HYPERLINK=1 and =0 decide it."""
    told = os.environ.get("FORCE_HYPERLINK")
    term = os.environ.get("TERM", "")
    if told or not sys.stdout.isatty() or term == "dumb":
        return bool(told) and told != "0"
    vte = os.environ.get("VTE_VERSION", "")
    return (
        os.environ.get("TERM_PROGRAM") in _CAN_LINK
        or term.startswith(_LINKING_TERMS)
        or any(name in os.environ for name in _MARKS_OF_OTHERS)
        or (vte.isdecimal() and int(vte) >= _FIRST_VTE)
    )


class Addresses:
    """Takes addresses out of what is laid out, and puts them back whole: an address divided in two leads nowhere."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._taken: dict[str, str] = {}

    def take_out(self, text: str, room: int) -> str:
        """Write the text with something as long, or as long as there is room, in the place of each address."""
        if "://" not in text:
            return text
        return re.sub(_ADDRESS, lambda found: self._stand_in(found[0], room), text)

    def _stand_in(self, address: str, room: int) -> str:
        if len(self._taken) == len(_STAND_INS):
            return address
        stand_in = chr(_STAND_INS[len(self._taken)])
        self._taken[stand_in] = address
        return stand_in * min(len(address), max(room, 1))

    def put_back(self, text: str) -> str:
        """Put every address whole where it begins; what else stood for it, and the lines of that, go."""
        if not self._taken:
            return text
        link = can_link()
        return "".join(filter(None, (self._line(line, link) for line in text.splitlines(keepends=True))))

    def _line(self, line: str, link: bool) -> str:
        if not re.search(_STOOD_IN, line):
            return line
        plain = re.sub(_STOOD_IN, lambda found: self._taken.get(found[1], ""), re.sub(_LOOKS, "", line))
        if not plain.strip():
            return ""
        if len(plain.rstrip()) > self._width:
            line = self._divided(line)
        return re.sub(_STOOD_IN, lambda found: self._whole(found[1], link), line)

    def _divided(self, line: str) -> str:
        """Write a line that an address makes too long, with what follows the address on the next."""
        *_, last = re.finditer(_STOOD_IN, line)
        before, after = line[: last.end()], line[last.end() :]
        indent = " " * (len(line) - len(line.lstrip(" ")))
        return f"{before}\n{indent}{after.lstrip()}" if re.sub(_LOOKS, "", after).strip() else line

    def _whole(self, stand_in: str, link: bool) -> str:
        address = self._taken.get(stand_in, "")
        self._taken[stand_in] = ""
        return f"\x1b]8;;{address}\x1b\\{address}\x1b]8;;\x1b\\" if link and address else address
