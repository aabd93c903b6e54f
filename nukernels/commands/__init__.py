"""The subcommands of `nukernels`, one file each. Heavy imports happen inside the functions."""
