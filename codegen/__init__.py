"""Equations become kernels: lowering, passes, printers, compilation, certification."""
