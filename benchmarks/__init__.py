"""Speed of the kernels against other ways to evaluate the same formulas, in one run, on one thread."""
