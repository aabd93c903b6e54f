"""Passes: each takes a program and gives a better one with the same value. One file each, with a test of its name."""
