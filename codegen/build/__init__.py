"""Builds the kernels of a package: source files, compiled library, manifest. Importing it is cheap."""

from codegen.build.build import DEFAULT_TARGETS, build, check, compile_sources
from codegen.build.report import BuildError, BuildReport, KernelReport

__all__ = ["DEFAULT_TARGETS", "BuildError", "BuildReport", "KernelReport", "build", "check", "compile_sources"]
