"""Tests of the programs in seeds/."""
