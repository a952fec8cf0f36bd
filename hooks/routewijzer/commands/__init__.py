"""The commands of the command line that are more than one call of the core."""

from .checking import controleer
from .creating import nieuw

__all__ = ["controleer", "nieuw"]
