"""How many threads compute a large array. See nukernels.threads."""

from __future__ import annotations

from generated.loader import set_threads, threads

__all__ = ["Setting", "threads"]


class Setting:
    """Sets the number of threads when it is made; as a context, brings back the number from before at its end."""

    def __init__(self, number: int) -> None:
        self._before = threads()
        set_threads(number)
        self.number = number

    def __enter__(self) -> int:
        return self.number

    def __exit__(self, *error: object) -> None:
        set_threads(self._before)

    def __repr__(self) -> str:
        return f"<{self.number} {'thread' if self.number == 1 else 'threads'} on large arrays>"
