"""Calls per second of the recoil factors against the plain closed forms in Fortran, as supernova codes carry them.

    python -m benchmarks.recoil

The Fortran (gfortran -O2) has its couplings compiled in and is called once per energy; ours takes any couplings, once
per energy and as an array with equal couplings. Thread time, best of several repeats, 1 to 300 MeV.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[1] / "generated" / "c"
FACTORS = ("charged_current", "neutral_current", "transport")
KERNELS = frozenset(f"neutrino_nucleon.{name}_factor" for name in FACTORS)
CLOSED_FORMS = """
module closed_forms
  use iso_c_binding
  implicit none
  real(c_double), parameter :: g_a = 1.26d0, mass = 938.918d0, third = 1.0d0/3.0d0
contains
  function absorption(energy, antineutrino) result(r) bind(c)
    real(c_double), value :: energy
    integer(c_int), value :: antineutrino
    real(c_double) :: r
    r = total(energy/mass, 1.0d0, g_a, 3.706d0, antineutrino)
  end function
  function scattering(energy, antineutrino) result(r) bind(c)
    real(c_double), value :: energy
    integer(c_int), value :: antineutrino
    real(c_double) :: r
    r = total(energy/mass, -0.5d0, -g_a/2, -0.973d0, antineutrino)
  end function
  pure function total(e, cv, ca, f2, antineutrino) result(r)
    real(c_double), intent(in) :: e, cv, ca, f2
    integer(c_int), intent(in) :: antineutrino
    real(c_double) :: r, s
    s = 1.0d0 - 2.0d0*antineutrino
    r = cv**2*(1 + 4*e + 16*third*e**2) + 3*ca**2*(1 + 4*third*e)**2 + s*4*(cv + f2)*ca*e*(1 + 4*third*e) &
      + 8*third*cv*f2*e**2 + 5*third*e**2*(1 + 0.4d0*e)*f2**2
    r = r/((cv**2 + 3*ca**2)*(1 + 2*e)**3)
  end function
  function transport(energy, antineutrino) result(r) bind(c)
    real(c_double), value :: energy
    integer(c_int), value :: antineutrino
    real(c_double), parameter :: cv = -0.5d0, ca = -g_a/2, f2 = -0.973d0
    real(c_double) :: r, s, e, wide, logarithm
    s = 1.0d0 - 2.0d0*antineutrino
    e = energy/mass
    wide = (1 + 2*e)**3
    logarithm = log(1 + 2*e)
    r = cv**2*((e - 1)/(2*e**3)*logarithm + (3 + 12*e + 9*e**2 - 10*e**3)/(3*e**2*wide)) &
      + ca**2*((1 + e)/(2*e**3)*logarithm - (10*e**3 + 27*e**2 + 18*e + 3)/(3*e**2*wide)) &
      + s*(cv + f2)*ca*(logarithm/e**2 - (2 + 10*e + 28*third*e**2)/(e*wide)) &
      + cv*f2*(logarithm/e**2 - 2*(3 + 15*e + 22*e**2)/(3*e*wide)) &
      + f2**2*(logarithm/(4*e**2) + (8*e**3 - 22*e**2 - 15*e - 3)/(6*e*wide))
    r = r/(2*(cv**2 + 5*ca**2)*third)
  end function
end module
"""

DRIVER = """
#include <math.h>
#include <stdio.h>
#include <time.h>
#include "neutrino_nucleon.h"
enum { N = 4096, ROUNDS = 200, REPEATS = 15 };
double absorption(double, int), scattering(double, int), transport(double, int);
static double k[N], y[N], closed[N], sum;
static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9*(double)t.tv_nsec;
}
#define TIMED(name, how, work) { \\
    double best = 1e30; \\
    for (int repeat = 0; repeat < REPEATS; repeat++) { \\
        const double start = now(); \\
        for (int round = 0; round < ROUNDS; round++) { work; sum += y[round]; } \\
        const double spent = now() - start; \\
        if (spent < best) best = spent; \\
    } \\
    double off = 0; \\
    for (int i = 0; i < N; i++) if (fabs(y[i]/closed[i] - 1) > off) off = fabs(y[i]/closed[i] - 1); \\
    printf("{\\"factor\\": \\"%s\\", \\"how\\": \\"%s\\", \\"ns\\": %.4g, \\"difference\\": %.2g}\\n", name, how, \\
        best/N/ROUNDS*1e9, off); }
#define EACH(call) for (int i = 0; i < N; i++) { call; }
#define OURS(name, kernel, p) \\
    TIMED(name, "scalar", EACH(kernel(k[i], p[0], p[1], p[2], p[3], p[4], &y[i]))) \\
    TIMED(name, "array", kernel##_array(N, k, 1, p, 0, p + 1, 0, p + 2, 0, p + 3, 0, p + 4, 0, y, 1))
int main(void) {
    const double capture[] = {938.918, 1, 1.26, 3.706, 1}, neutron[] = {938.918, -0.5, -0.63, -0.973, 1};
    for (int i = 0; i < N; i++) k[i] = 1 + 299.0*i/N;
    TIMED("charged_current", "Fortran", EACH(y[i] = closed[i] = absorption(k[i], 0)))
    OURS("charged_current", neutrino_nucleon_charged_current_factor, capture)
    TIMED("neutral_current", "Fortran", EACH(y[i] = closed[i] = scattering(k[i], 0)))
    OURS("neutral_current", neutrino_nucleon_neutral_current_factor, neutron)
    TIMED("transport", "Fortran", EACH(y[i] = closed[i] = transport(k[i], 0)))
    OURS("transport", neutrino_nucleon_transport_factor, neutron)
    return sum > 0 ? 0 : 1;
}
"""


def measure(sources: Path) -> list[dict[str, str | float]]:
    """Nanoseconds per call of each way, and how far it is from the closed form. sources: folder of the generated C."""
    missing = [tool for tool in ("gcc", "gfortran") if shutil.which(tool) is None]
    if missing:
        raise FileNotFoundError(f"this benchmark needs {' and '.join(missing)} on PATH")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "closed.f90").write_text(CLOSED_FORMS)
        (folder / "driver.c").write_text(DRIVER)
        # Ours with the flags it is built with; the closed forms as such codes are usually compiled.
        ours = ["gcc", "-std=c99", "-O3", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=fast", "-fPIC", "-c"]
        _run([*ours, f"-I{sources}", str(sources / "neutrino_nucleon.c"), "-o", "ours.o"], folder)
        _run(["gfortran", "-O2", "-c", "closed.f90"], folder)
        _run(["gcc", "-O2", "-D_GNU_SOURCE", f"-I{sources}", "-c", "driver.c"], folder)
        _run(["gfortran", "driver.o", "closed.o", "ours.o", "-lm", "-o", "driver"], folder)
        return [json.loads(line) for line in _run([str(folder / "driver")], folder).splitlines()]


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr}")
    return done.stdout


def main() -> None:
    rows = measure(SOURCES)
    fortran = {row["factor"]: float(row["ns"]) for row in rows if row["how"] == "Fortran"}
    print(f"{'factor':<18}{'how':<10}{'ns/call':>9}{'calls/s':>11}{'Fortran/this':>14}")
    for row in rows:
        ns = float(row["ns"])
        print(f"{row['factor']:<18}{row['how']:<10}{ns:>9.2f}{1e9 / ns:>11.2e}{fortran[row['factor']] / ns:>14.2f}")


if __name__ == "__main__":
    main()
