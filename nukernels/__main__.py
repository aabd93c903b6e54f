"""`python -m nukernels`: the command, where the script is not on the path."""

from nukernels.cli import main

main()
