"""Random numbers by counting: Philox 4x64 with ten rounds (J. K. Salmon et al., SC '11, doi:10.1145/2063384.2063405).

A block of four 64-bit words is a function of a counter (four words) and a key (two words), so that a neutrino's numbers
depend on the seed, its own number and how many it has used; not on the order of work or on who does it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.core.typing import signature
from numba.extending import intrinsic

from nukernels.simulators.pulsar_kick.jit import inlined

MULTIPLY_0, MULTIPLY_1 = np.uint64(0xD2E7470EE14C6C93), np.uint64(0xCA5A826395121157)
WEYL_0, WEYL_1 = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBB67AE8584CAA73B)
ROUNDS = 10

TWELVE, TWENTY_FOUR, THIRTY_SIX = np.uint64(12), np.uint64(24), np.uint64(36)
LOW_BITS = np.uint64(0xFFF)
ZERO = np.uint64(0)
HALF_STEP = 2.0**-53


@intrinsic  # type: ignore[untyped-decorator]
def high_word(typing_context: Any, a: Any, b: Any) -> Any:
    """Upper 64 bits of a product of two 64-bit words: one instruction where the processor has it."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        wide = ir.IntType(128)
        product = builder.mul(*(builder.zext(word, wide) for word in arguments))
        return builder.trunc(builder.lshr(product, ir.Constant(wide, 64)), ir.IntType(64))

    return signature(types.uint64, types.uint64, types.uint64), generate


@inlined
def philox(c0: Any, c1: Any, c2: Any, c3: Any, k0: Any, k1: Any) -> Any:
    """The four words of a counter and a key, all uint64."""
    for _ in range(ROUNDS):
        h0, l0 = high_word(MULTIPLY_0, c0), MULTIPLY_0 * c0
        h1, l1 = high_word(MULTIPLY_1, c2), MULTIPLY_1 * c2
        c0, c1, c2, c3 = h1 ^ c1 ^ k0, l1, h0 ^ c3 ^ k1, l0
        k0, k1 = k0 + WEYL_0, k1 + WEYL_1
    return c0, c1, c2, c3


@inlined
def uniform(word: Any) -> Any:
    """A number between 0 and 1, both excluded, from the upper 52 bits of a word."""
    return np.float64(np.int64(word >> TWELVE)) * (2.0 * HALF_STEP) + HALF_STEP


@inlined
def spare_uniform(w0: Any, w1: Any, w2: Any, w3: Any) -> Any:
    """A fifth number, from the 12 bits of each word that `uniform` leaves; 48 bits, 0 included."""
    bits = (w0 & LOW_BITS) << THIRTY_SIX | (w1 & LOW_BITS) << TWENTY_FOUR | (w2 & LOW_BITS) << TWELVE | (w3 & LOW_BITS)
    return np.float64(np.int64(bits)) * 2.0**-48
