"""Sphinx configuration. Pages under _generated are written anew from the catalogue by _ext/catalogue_pages.py."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

project = "nukernels"
author = "the nukernels authors"
extensions = ["sphinx.ext.mathjax", "execute", "catalogue_pages"]
exclude_patterns = ["_build"]
html_theme = "alabaster"
html_theme_options = {
    "description": "Neutrino physics, derived, proved, compiled and certified",
    "fixed_sidebar": True,
    "page_width": "1100px",
}
html_static_path = ["_static"]
