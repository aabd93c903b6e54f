"""One neutrino from birth to escape, event by event.

Null collisions: between the edges of a shell the free path is drawn for the largest density there, and a collision is
real with probability density/largest. Where the random number is below the smallest density over the largest, the
density itself is not needed; so the generated kernel decides only the few close cases, and nothing is interpolated.

Events: a collision, the edge of a shell, the resonance layer, the outer radius. After an edge or the layer, the side
on which the neutrino is goes into variables; it is not found again from the rounded position, so that one crossing is
counted once.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from nukernels.simulators.pulsar_kick.columns import (
    COSINE,
    EMITTED_INWARDS,
    ENERGY,
    INWARDS,
    OUTWARDS,
    RESIDUE,
    SCATTERINGS,
    STERILE,
)
from nukernels.simulators.pulsar_kick.crossing import conversion, layer_radius
from nukernels.simulators.pulsar_kick.diffusion import leap
from nukernels.simulators.pulsar_kick.draws import (
    ONE,
    birth,
    density,
    isotropic,
    scattered,
    temperature,
    thermal_energy,
)
from nukernels.simulators.pulsar_kick.jit import compiled, inlined, sources
from nukernels.simulators.pulsar_kick.philox import ZERO, philox, spare_uniform, uniform

SOURCES = sources()
FERMI_DIRAC = 2.0  # the source: x^2/(e^x + 1)
PAUSE = 8  # scatterings between looks for a sphere, where no energy is drawn anew


@inlined
def distance_to_edge(towards: Any, above: Any, below: Any, inner: Any) -> Any:
    """Way to the next edge, and whether it is the inner one. towards: r cos of the angle between r and the flight."""
    square = towards * towards
    if towards < 0.0 and inner > 0.0 and square >= below:
        return max(below, 0.0) / (np.sqrt(max(square - below, 0.0)) - towards), True
    root = np.sqrt(max(square + above, 0.0))
    return (max(above, 0.0) / (root + towards) if towards > 0.0 else root - towards), False


def _followed(version: int) -> Any:
    """`fly`, compiled for this version of its sources."""

    @compiled
    def fly(
        star: Any, edges: Any, high: Any, low: Any, table: Any, key: Any, first: Any, real: Any, whole: Any
    ) -> None:
        """Follow neutrinos first, first + 1, ... into the rows of `real` and `whole`."""
        if version < 0:
            return
        k0, k1 = np.uint64(key[0]), np.uint64(key[1])
        last = edges.size - 2
        for row in range(real.shape[0]):
            who = np.uint64(first + row)
            draw = ZERO
            e, draw = thermal_energy(star.temp_core, FERMI_DIRAC, draw, who, k0, k1)
            x, y, z, nx, ny, nz, draw = birth(star, draw, who, k0, k1)
            r2 = x * x + y * y + z * z
            shell = min(np.searchsorted(edges, r2, side="right") - 1, last)
            record = star.record * star.record
            seen_e, seen_z = e, nz
            layer = layer_radius(e, star)
            layer2 = layer * layer
            inside = r2 < layer2
            opacity = star.opacity * e * e
            # Momentum given to the medium, the recoil at birth included.
            px, py, pz = -e * nx, -e * ny, -e * nz
            sterile = False
            scatterings, outwards, inwards, emitted_inwards = 0, 0, 0, 0
            while True:
                towards = x * nx + y * ny + z * nz
                inner, outer = edges[shell], edges[shell + 1]
                if inside:
                    outer = min(outer, layer2)
                else:
                    inner = max(inner, layer2)
                above, below = outer - r2, r2 - inner
                w0, w1, w2, w3 = philox(draw, who, ZERO, ZERO, k0, k1)
                draw += ONE
                most = high[shell]
                path = np.inf if sterile else -np.log(uniform(w0)) / (opacity * most)
                # r^2 grows by path (path + 2 towards) and falls by less than -2 towards path in between.
                edge, falls = np.inf, False
                if not (path * (path + 2.0 * towards) < above and -2.0 * towards * path < below):
                    edge, falls = distance_to_edge(towards, above, below, inner)
                if path < edge:
                    x, y, z = x + path * nx, y + path * ny, z + path * nz
                    r2 = min(max(x * x + y * y + z * z, inner), outer)
                    share = uniform(w1) * most
                    if share > low[shell] and share > density(np.sqrt(r2), star):
                        continue
                    scatterings += 1
                    px, py, pz = px + e * nx, py + e * ny, pz + e * nz
                    nx, ny, nz = scattered(nx, ny, nz, uniform(w2), uniform(w3), star.c1, star.c2)
                    if star.redraw_interval > 0:
                        anew = scatterings % star.redraw_interval == 0
                    else:
                        anew = spare_uniform(w0, w1, w2, w3) < star.redraw_fraction
                    if anew:
                        warm = temperature(np.sqrt(r2), star)
                        e, draw = thermal_energy(warm, star.redraw_power, draw, who, k0, k1)
                        opacity = star.opacity * e * e
                        if star.by_energy:
                            layer = layer_radius(e, star)
                            layer2 = layer * layer
                            inside = r2 < layer2
                    if star.accelerated and (anew or (star.redraw_fraction == 0.0 and scatterings % PAUSE == 0)):
                        x, y, z, e, many, draw = leap(x, y, z, e, layer, star, table, draw, who, k0, k1)
                        if many > 0.0:
                            scatterings += int(many)
                            w0, w1, _, _ = philox(draw, who, ZERO, ZERO, k0, k1)
                            draw += ONE
                            nx, ny, nz = isotropic(uniform(w0), uniform(w1))
                            r2 = x * x + y * y + z * z
                            shell = min(np.searchsorted(edges, r2, side="right") - 1, last)
                            opacity = star.opacity * e * e
                    px, py, pz = px - e * nx, py - e * ny, pz - e * nz
                    continue
                x, y, z = x + edge * nx, y + edge * ny, z + edge * nz
                r2 = inner if falls else outer
                if r2 == layer2 and (inside != falls):
                    inside = falls
                    if falls:
                        inwards += 1
                    else:
                        outwards += 1
                    may = (star.inward or not falls) and (star.back or not sterile)
                    if may and uniform(w1) < conversion(x, y, z, nx, ny, nz, layer, star):
                        sterile = not sterile
                        emitted_inwards = 1 if sterile and falls else 0
                        if sterile and not star.back:
                            break
                if falls and r2 == edges[shell]:
                    shell -= 1
                elif not falls and r2 == edges[shell + 1]:
                    if shell == last:
                        break
                    if r2 == record:
                        seen_e, seen_z = e, nz
                    shell += 1
            if star.record == 0.0 or sterile:
                seen_e, seen_z = e, nz
            real[row, ENERGY], real[row, COSINE] = seen_e, seen_z
            rx, ry, rz = px + e * nx, py + e * ny, pz + e * nz
            real[row, RESIDUE] = np.sqrt(rx * rx + ry * ry + rz * rz) / e
            whole[row, STERILE], whole[row, SCATTERINGS] = sterile, scatterings
            whole[row, OUTWARDS], whole[row, INWARDS] = outwards, inwards
            whole[row, EMITTED_INWARDS] = emitted_inwards

    return fly


fly = _followed(SOURCES)
