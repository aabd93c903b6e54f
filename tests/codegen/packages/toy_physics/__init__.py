"""A small package outside the house, written with the same vocabulary: what the compiler's tests compile."""

from derivations.core import Paper, process

PROCESS = process(
    __name__, Paper("toy2024", "A. Author", "Toys", "J. Toys 1, 1", 2024), summary="Toys that use every feature"
)
