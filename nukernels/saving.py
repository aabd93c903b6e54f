"""Results on disk, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from nukernels.errors import UserMistake

if TYPE_CHECKING:
    import xarray as xr


def save_dataset(dataset: xr.Dataset, path: Path) -> None:
    """NetCDF-4, readable by xarray.open_dataset and every netCDF tool."""
    with in_one_step(path) as temporary:
        dataset.to_netcdf(temporary, engine="h5netcdf")


def require_writable(path: Path) -> None:
    """Refuse a file that could not be written, before anything is computed for it."""
    if path.is_dir():
        raise UserMistake(f"cannot write {path}: it is a folder; name a file")
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if not folder.is_dir():
        raise UserMistake(f"cannot write {path}: {folder} is no folder; choose another place")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UserMistake(f"cannot write {path}: no permission in {folder}; choose another place")


@contextmanager
def in_one_step(path: Path) -> Iterator[Path]:
    """A temporary file in the same folder that takes the place of `path` when the block ends well."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}.", suffix=path.suffix)
    except OSError as error:
        raise UserMistake(f"cannot write to {path.parent}: {error.strerror}; choose another folder") from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o644)
        os.replace(temporary, path)
    except OSError as error:
        raise UserMistake(f"cannot write {path}: {error.strerror or error}; nothing was changed") from error
    finally:
        temporary.unlink(missing_ok=True)
