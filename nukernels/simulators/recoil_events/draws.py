"""Random numbers by counting: Philox 4x64, as NumPy has it, so that event i of a stream has its own eight numbers.

They depend on the seed, the stream and the number of the event alone: not on the order of work or on who does it.
"""

from __future__ import annotations

import numpy as np

from nukernels.simulators.azimuthal_asymmetry.quadrature import Array

PER_EVENT = 8  # numbers, two blocks of four words
WORDS = 4


def uniforms(seed: int, stream: int, first: int, count: int) -> Array:
    """8 numbers between 0 and 1, both excluded, for `count` events from number `first` on: 8 x count."""
    blocks = PER_EVENT // WORDS
    generator = np.random.Philox(key=np.array([seed, stream], dtype=np.uint64), counter=first * blocks)
    words = generator.random_raw(PER_EVENT * count).reshape(count, PER_EVENT).T
    return np.asarray(((words >> np.uint64(12)).astype(np.float64) + 0.5) * 2.0**-52)
