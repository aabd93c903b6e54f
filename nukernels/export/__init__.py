"""A folder of kernels that other codes vendor: sources, build files, licence, citations, and a self-test."""

from nukernels.export.folder import CONTENTS, export
from nukernels.export.references import Reference, references

__all__ = ["CONTENTS", "Reference", "export", "references"]
