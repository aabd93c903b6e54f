"""The intermediate representation: straight-line typed programs."""

from codegen.ir.program import Argument, Check, Op, Program, Result, Step

__all__ = ["Argument", "Check", "Op", "Program", "Result", "Step"]
