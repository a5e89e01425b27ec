"""SQL in OGR's own connection to a file: what its triggers need is there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, Optional

from osgeo import gdal, ogr

from ..domain.errors import CatalogueError


class GdalSql:
    """Runs SQL in OGR's own connection, and does not let an error pass."""

    def __init__(self, dataset: gdal.Dataset, name: str) -> None:
        self._dataset, self._name = dataset, name

    def __call__(self, statement: str) -> Optional[int]:
        """Returns the first value of the result, when it is a number.

        Raises:
            CatalogueError: it could not be done.
        """
        gdal.ErrorReset()
        try:
            result = self._dataset.ExecuteSQL(statement)
        except RuntimeError as error:  # another plugin has GDAL raise its errors
            raise CatalogueError(f"{self._name}: {error}") from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise CatalogueError(f"{self._name}: {gdal.GetLastErrorMsg()}")
        if result is None:
            return None
        feature = result.GetNextFeature()
        value = feature.GetField(0) if feature is not None and feature.GetFieldCount() else None
        self._dataset.ReleaseResultSet(result)
        return value if isinstance(value, int) else None


@contextmanager
def all_or_nothing(dataset: gdal.Dataset, name: str) -> Iterator[None]:
    """A transaction: what is done in it stays, or none of it.

    Raises:
        CatalogueError: it could not be written.
    """
    dataset.StartTransaction()
    is_done = False
    try:
        yield
        is_done = True
    finally:
        if not is_done:
            dataset.RollbackTransaction()
    if dataset.CommitTransaction() != ogr.OGRERR_NONE:
        raise CatalogueError(f"{name}: {gdal.GetLastErrorMsg()}")
