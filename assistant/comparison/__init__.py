"""The table beside the officer's own: agreement, and every difference with its evidence."""

from assistant.comparison.comparison import ComparedCell, Comparison, Outcome, cohens_kappa, compare
from assistant.comparison.manual_table import ManualTable, ManualTableError, read_manual_table

__all__ = [
    "ComparedCell",
    "Comparison",
    "ManualTable",
    "ManualTableError",
    "Outcome",
    "cohens_kappa",
    "compare",
    "read_manual_table",
]
