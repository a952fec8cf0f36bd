"""Mending: what can safely be put right in the text of a record. Text in, text and changes out; no disk.

`mend` does it all, in this order: the bytes (`encoding`), lines that YAML cannot read (`lines`), values of which
only the way of writing is wrong (`values`), and the order of the fields (`order`). Every step is tried: it stays
only if the record still says the same, or says what could not be read before.
"""

from .change import Change, Mended
from .whole import mend

__all__ = ["Change", "Mended", "mend"]
