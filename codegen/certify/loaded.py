"""Targets of kernels that a build wrote: C (scalar and array), NumPy source, Numba, JAX, mpmath."""

from __future__ import annotations

import ctypes
import importlib.util
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

import mpmath
import numpy as np

from codegen.build.manifest import headers_digest
from codegen.certify.targets import Function, Target

DOUBLE_BITS = 53
SLOW_POINTS, SLOW_POINTS_FULL = 2500, 100_000  # mpmath: tenths of a millisecond a point


class Owner(Protocol):
    """The library that a kernel belongs to."""

    root: Path

    @property
    def manifest(self) -> Mapping[str, Any]: ...

    @property
    def compiled(self) -> ctypes.CDLL: ...


class Loaded(Protocol):
    """A built kernel, as the loader of the generated code gives it."""

    name: str
    entry: Mapping[str, Any]

    @property
    def owner(self) -> Owner: ...

    @property
    def precisions(self) -> tuple[str, ...]: ...

    @property
    def single_inside(self) -> str | None: ...

    @property
    def ufunc(self) -> Any: ...

    @property
    def numba_array(self) -> Callable[..., None]: ...

    def source(self, target: str) -> Callable[..., Any]: ...


def targets_of(kernel: Loaded, full: bool = False, only: str = "") -> list[Target]:
    """Every target that was built and runs here. full: mpmath at more points. only: the name of one."""
    makers: dict[str, Callable[[], Target]] = {}
    if _has_library(kernel):
        makers |= {"c": lambda: _c_scalar(kernel), "c array": lambda: _c_array(kernel)}
        if "single" in kernel.precisions:
            makers |= {"c single": lambda: _c_scalar(kernel, "single")}
            makers |= {"c array single": lambda: _c_array(kernel, "single")}
    if _file(kernel, "numpy_source"):
        makers["numpy_source"] = lambda: _numpy_source(kernel)
    if _file(kernel, "numba") and importlib.util.find_spec("numba"):
        makers["numba"] = lambda: _numba(kernel)
    if _file(kernel, "jax") and importlib.util.find_spec("jax"):
        makers["jax"] = lambda: _jax(kernel)
        if kernel.single_inside == "single":
            makers["jax single"] = lambda: _jax(kernel, "single")
    if _file(kernel, "mpmath"):
        makers["mpmath"] = lambda: _mpmath(kernel, SLOW_POINTS_FULL if full else SLOW_POINTS)
    return [make() for name, make in makers.items() if only in ("", name)]


def _numpy_source(kernel: Loaded) -> Target:
    function = kernel.source("numpy_source")
    return Target("numpy_source", array=function, block=function, made_of=_python(kernel, "numpy_source"))


def _mpmath(kernel: Loaded, limit: int) -> Target:
    function = _at_double_precision(kernel.source("mpmath"), len(kernel.entry["outputs"]))
    return Target("mpmath", point=function, limit=limit, made_of=_python(kernel, "mpmath"))


def _c_scalar(kernel: Loaded, precision: str = "double") -> Target:
    inputs, outputs = len(kernel.entry["inputs"]), len(kernel.entry["outputs"])
    real, suffix = (ctypes.c_double, "") if precision == "double" else (ctypes.c_float, "_f32")
    function = kernel.owner.compiled[kernel.entry["symbol"] + suffix]
    function.argtypes = [real] * inputs + [ctypes.POINTER(real)] * outputs
    function.restype = None
    cells = [real() for _ in range(outputs)]
    pointers = [ctypes.byref(cell) for cell in cells]

    def point(*args: float) -> tuple[float, ...]:
        function(*args, *pointers)
        return tuple(cell.value for cell in cells)

    name = "c" if precision == "double" else f"c {precision}"
    return Target(name, point=point, made_of=_library(kernel), precision=precision, inside=_inside(kernel, precision))


def _c_array(kernel: Loaded, precision: str = "double") -> Target:
    if precision == "double":
        return Target("c array", array=kernel.ufunc, block=kernel.ufunc, made_of=_library(kernel))

    def single(*args: Any) -> Any:
        return kernel.ufunc(*(np.asarray(a, dtype=np.float32) for a in args))

    name = f"c array {precision}"
    inside = _inside(kernel, precision)
    return Target(name, array=single, block=single, made_of=_library(kernel), precision=precision, inside=inside)


def _numba(kernel: Loaded) -> Target:
    roles = [i["role"] for i in kernel.entry["inputs"]]
    outputs = len(kernel.entry["outputs"])

    def block(*args: Any) -> tuple[np.ndarray[Any, Any], ...]:
        length = next(len(a) for a, role in zip(args, roles, strict=True) if role == "variable")
        made = tuple(np.empty(length) for _ in range(outputs))
        kernel.numba_array(*args, *made)
        return made

    has_variables = "variable" in roles
    return Target(
        "numba",
        point=kernel.source("numba"),
        block=block if has_variables else None,
        made_of=_python(kernel, "numba"),
    )


def jax_on(kernel: Loaded, device: Any) -> list[Target]:
    """The JAX kernel on a device, in both precisions where it has them; the names end with the kind of device."""
    precisions = ("double", "single") if kernel.single_inside == "single" else ("double",)
    return [_jax(kernel, precision, device) for precision in precisions]


def _jax(kernel: Loaded, precision: str = "double", device: Any = None) -> Target:
    """Compiled for whole arrays: one shape, since every shape is compiled anew.

    device: else the processor, so that a build says the same on machines with an accelerator and without.
    """
    import jax

    function = jax.jit(kernel.source("jax"))
    dtype = np.float64 if precision == "double" else np.float32
    place = jax.devices("cpu")[0] if device is None else device

    def array(*args: Any) -> Any:
        with jax.enable_x64(True), jax.default_device(place):
            found = function(*(np.asarray(a, dtype=dtype) for a in args))
        return tuple(map(np.asarray, found)) if isinstance(found, tuple) else np.asarray(found)

    name = " ".join(["jax", *([] if precision == "double" else [precision]), *([device.platform] if device else [])])
    return Target(name, array=array, made_of=_python(kernel, "jax"), precision=precision, subnormals=False)


def _at_double_precision(function: Function, outputs: int) -> Function:
    """mpmath with 53 bits: its ulp is that of a double. Where mpmath raises, there is no number."""

    def point(*args: float) -> Any:
        with mpmath.workprec(DOUBLE_BITS):
            try:
                return function(*args)
            except (ZeroDivisionError, OverflowError, ValueError):
                return (mpmath.nan,) * outputs

    return point


def _inside(kernel: Loaded, precision: str) -> str:
    """The format that C functions of a precision compute in, "" where it is their own."""
    return "double" if precision == "single" and kernel.single_inside == "double" else ""


def _has_library(kernel: Loaded) -> bool:
    try:
        return kernel.owner.compiled is not None
    except OSError:
        return False


def _file(kernel: Loaded, target: str) -> bool:
    return f"{target}/{kernel.entry['process']}.py" in kernel.owner.manifest["files"]


def _python(kernel: Loaded, target: str) -> dict[str, str]:
    name = f"{target}/{kernel.entry['process']}.py"
    return {"source": name, "sha256": kernel.owner.manifest["files"][name]}


def _library(kernel: Loaded) -> dict[str, str]:
    """The C source, the headers that its loops are made of, and the flags it was compiled with."""
    name = f"c/{kernel.entry['process']}.c"
    files = kernel.owner.manifest["files"]
    made = {"source": name, "sha256": files[name], "headers": headers_digest(files)}
    about = kernel.owner.root / "_build" / kernel.owner.manifest["library"] / "build.json"
    if about.is_file():
        made["flags"] = json.loads(about.read_text())["flags"]
    return made
