"""The physics: one package per process, one module per step of the argument (SymPy only)."""
