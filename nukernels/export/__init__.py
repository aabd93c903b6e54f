"""A folder of C that other codes vendor: sources, header, licence, citations, and a self-test."""

from nukernels.export.folder import export
from nukernels.export.references import Reference, references

__all__ = ["Reference", "export", "references"]
