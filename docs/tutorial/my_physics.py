"""Coherent elastic neutrino-nucleus scattering, as an example of physics of your own."""

from derivations.core import Paper, Range, definition, equation, kernel, process, quantity

FREEDMAN = Paper("freedman1974", "D. Z. Freedman", "Coherent effects of a weak neutral current", "PRD 9, 1389", 1974)
PROCESS = process(__name__, FREEDMAN, name="my_physics", summary="coherent neutrino-nucleus scattering")
E = quantity("my_physics", "E", "E", 1, "neutrino energy", positive=True, domain=Range(1, 50))
M = quantity("my_physics", "M", "M", 1, "nuclear mass", positive=True, domain=Range(10**4, 2 * 10**5, "log"))
R = quantity("my_physics", "R", "R", 1, "recoil energy", nonnegative=True)
mean_R = quantity("my_physics", "mean_R", r"\langle R\rangle", 1, "mean recoil energy", positive=True)


@definition("freedman1974:shape", dimension=0)
def recoil_shape():
    """Recoil spectrum of a heavy spinless nucleus, up to a factor; it ends where it vanishes."""
    return 1 - M * R / (2 * E**2)


@equation("freedman1974:mean", defines=mean_R, parents=[recoil_shape])
def mean_recoil():
    """Mean recoil energy: first moment of the spectrum over its zeroth."""
    end = 2 * E**2 / M  # where the spectrum vanishes
    zeroth, first = ((R**n * recoil_shape()).integrate((R, 0, end)) for n in (0, 1))
    return (first / zeroth).cancel()


mean_recoil.printed(lambda: 2 * E**2 / (3 * M))
kernel("my_physics.recoil", "mean recoil energy", outputs=[mean_recoil], variables=[E], parameters=[M])
