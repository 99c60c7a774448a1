"""The version of the program, which names its snapshots and exports."""

__version__ = "0.2.0"
