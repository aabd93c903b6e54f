"""Published numbers that simulators compare with. Each file opens with its source, units and columns."""
