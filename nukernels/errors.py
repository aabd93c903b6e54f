"""Everything nukernels raises or warns of on purpose. Standard library only: part of `import nukernels`."""

from __future__ import annotations


class DomainWarning(UserWarning):
    """An input lies outside the range for which a result is derived and certified; the number is extrapolation."""


class DomainError(ValueError):
    """The same as an error: raised with strict=True, and always for inputs that have no meaning (a spin of 0.3)."""


class UnitError(TypeError):
    """A quantity's dimension does not fit the argument."""


class KernelsNotBuilt(RuntimeError):
    """The kernels asked for have not been generated or compiled; the message says what to run."""


class NoCompilerWarning(RuntimeWarning):
    """There is no C compiler; a slower target takes its place."""


class UserMistake(Exception):
    """What the command line reports in one line, without a traceback."""


class Interrupted(Exception):
    """Ctrl-C during a long step; not a KeyboardInterrupt, which the command-line library would swallow."""
