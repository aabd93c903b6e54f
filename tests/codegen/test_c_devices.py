"""The C kernels as code for accelerators: compiled for GPUs of NVIDIA and AMD, without their toolkits."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generated.loader import library

STRICT = ["-O2", "-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Wno-unknown-cuda-version", "-Werror"]
PLAIN = ["-nostdinc++", "-fno-builtin"]  # the headers of C, and functions of its library as calls
CUDA = ["-x", "cuda", "--cuda-gpu-arch=sm_70", "-nocudainc", "-nocudalib", "-D__CUDACC__"]
HIP = ["-x", "hip", "--offload-arch=gfx906", "-nogpuinc", "-nogpulib"]
LANGUAGES = {"cuda": CUDA, "hip": HIP} if shutil.which("clang") else {}
"""GNU compilers make no code for devices. Which language it is clang says for HIP, and for CUDA the toolkit."""
CALLED = {"cuda": r"\.extern \.func .* (\w+)\n", "hip": r"(\w+)@(?:got)?(?:pc)?rel32@lo"}

# What the headers of both toolkits give: their qualifiers, the functions of C for devices, and which thread this is.
TOOLKIT = """\
#define __host__ __attribute__((host))
#define __device__ __attribute__((device))
#define __global__ __attribute__((global))
#pragma clang force_cuda_host_device begin
#include <math.h>
#include <string.h>
#pragma clang force_cuda_host_device end
struct Place { unsigned x, y, z; };
extern __device__ const Place threadIdx, blockIdx, blockDim;
"""
AT_RUN_TIME = """\
#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define NULL __null
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
extern "C" {
__device__ double sqrt(double), fabs(double), copysign(double, double);
__device__ float sqrtf(float), fabsf(float), expf(float), logf(float), sinf(float), cosf(float);
__device__ float expm1f(float), log1pf(float), tanhf(float), atanf(float), cbrtf(float);
__device__ float __int_as_float(int);
__device__ double __longlong_as_double(long long);
__device__ void *memcpy(void *, const void *, size_t);
}
#pragma clang force_cuda_host_device begin
"""
KERNELS = """\
#define NUKERNELS_HEADER_ONLY
#include "nukernels_all.h"
"""
EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "opacity.cu"
ON_DEVICES = "#define NK_DEVICE __host__ __device__\n"
SINGLE = {f"{name}f" for name in ("sqrt", "fabs", "exp", "log", "sin", "cos", "expm1", "log1p", "tanh", "atan", "cbrt")}
DECLARED = re.compile(r"NK_API NK_DEVICE (void|uint64_t) (\w+)\(([^)]*)\);")


def functions_of_a_point() -> dict[str, str]:
    """A function on the device for each one of the headers, which calls it with numbers from arrays."""
    found = {}
    for header in sorted((Path(library().root) / "c").glob("*.h")):
        for gives, name, declared in DECLARED.findall(header.read_text()):
            real = "float" if re.search(r"_f32(_outside)?$", name) else "double"
            kinds = ["*" in argument for argument in declared.split(",")]
            given = [f"out + {number}" if pointer else f"in[{number}]" for number, pointer in enumerate(kinds)]
            call = f"{name}({', '.join(given)})"
            text = f"*failed = {call};" if gives == "uint64_t" else f"{call}; *failed = 0;"
            arguments = f"const {real} *in, {real} *out, uint64_t *failed"
            found[name] = f'extern "C" __global__ void on_device_{name}({arguments})\n{{\n    (void)out; {text}\n}}\n'
    return found


def compiled(language: str, text: str, folder: Path, *more: str) -> tuple[str, str]:
    """The assembly and what the compiler said."""
    (folder / "device.cu").write_text(text)
    include = f"-I{Path(library().root) / 'c'}"
    command = ["clang", *LANGUAGES[language], "--cuda-device-only", *STRICT, *PLAIN, *more, include]
    command += ["-S", "device.cu", "-o", "device.s"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return (folder / "device.s").read_text() if done.returncode == 0 else "", done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("precision", ["double", "single"])
def test_every_function_of_a_point_compiles_for_devices(language: str, precision: str, tmp_path: Path) -> None:
    """Without a warning; and double precision asks nothing of the device's library but what is rounded correctly."""
    functions = {n: text for n, text in functions_of_a_point().items() if ("_f32" in n) == (precision == "single")}
    assert len(functions) > len(library().names)
    assembly, said = compiled(language, TOOLKIT + ON_DEVICES + KERNELS + "".join(functions.values()), tmp_path)
    assert said == ""
    assert all(f"on_device_{name}" in assembly for name in functions)
    called = set(re.findall(CALLED[language], assembly))
    assert "sqrt" in called
    assert called <= {"sqrt", "fabs", "copysign", "memcpy"} | (SINGLE if precision == "single" else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_the_documentation_compiles_for_devices(language: str, tmp_path: Path) -> None:
    assembly, said = compiled(language, TOOLKIT + EXAMPLE.read_text(), tmp_path)
    assert said == ""
    assert "opacities" in assembly


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name == "cuda"])
def test_compilers_at_run_time_need_no_headers_of_c(language: str, tmp_path: Path) -> None:
    """Such as NVRTC, which knows the functions of C and takes all functions for the device's if told to."""
    everything = AT_RUN_TIME + KERNELS + "".join(functions_of_a_point().values())
    assembly, said = compiled(language, everything, tmp_path, "-nostdinc", "-D__CUDACC_RTC__")
    assert said == ""
    assert "on_device_" in assembly


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_qualifier_they_are_for_the_processor_alone(language: str, tmp_path: Path) -> None:
    """So the first test fails where a function that a point needs lacks it."""
    one = next(iter(functions_of_a_point().values()))
    assembly, said = compiled(language, TOOLKIT + KERNELS + one, tmp_path)
    assert not assembly
    assert "__host__ function" in said
