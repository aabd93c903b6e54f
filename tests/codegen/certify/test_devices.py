"""JAX kernels certified on the devices of this machine: the accelerators where there are any, else the processor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.certify import compare_with_contract, devices
from generated.loader import library

jax = pytest.importorskip("jax")

KERNEL = "gauge_force_star.electrons"
ROOT = Path(library().root)


def on_processor() -> list[Any]:
    return devices.certify_on(jax.devices("cpu")[0], library, ROOT, count=400, kernels=[KERNEL])


def test_both_precisions_are_certified_under_the_name_of_the_device() -> None:
    found = on_processor()
    assert {c.target for c in found} == {"jax cpu", "jax single cpu"}
    assert {c.output for c in found} == {o["name"] for o in library().kernel(KERNEL).entry["outputs"]}
    assert not compare_with_contract(found)


def test_a_device_that_computes_something_else_violates_the_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    """Off by 1e-14, at least 45 units in the last place of a double."""
    given = devices.jax_on

    def wrong(kernel: Any, device: Any) -> list[Any]:
        double = given(kernel, device)[0]

        def off(*args: Any) -> tuple[Any, ...]:
            return tuple(each * (1 + 1e-14) for each in double.array(*args))

        return [replace(double, array=off)]

    monkeypatch.setattr(devices, "jax_on", wrong)
    assert compare_with_contract(on_processor())


def test_one_device_of_every_kind_is_used_and_the_processor_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    there = [SimpleNamespace(platform=p, id=i) for i, p in enumerate(("cpu", "gpu", "gpu", "tpu"))]
    monkeypatch.setattr(jax, "devices", lambda: there)
    assert [d.id for d in devices.accelerators()] == [1, 3]
    monkeypatch.setattr(jax, "devices", lambda: there[:1])
    assert devices.accelerators() == []


@pytest.mark.skipif(not devices.accelerators(), reason="JAX finds no accelerator here")
def test_every_kernel_keeps_its_contract_on_the_accelerators() -> None:
    for device in devices.accelerators():
        assert compare_with_contract(devices.certify_on(device, library, ROOT, count=300)) == []
