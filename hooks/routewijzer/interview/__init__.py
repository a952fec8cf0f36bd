"""Interview: asks on the screen what a new record needs. What a field wants is read from the models.

`shape` says what kind of answer a field takes, `screen` puts one question, `whole` goes through a record.
"""

from .screen import Screen, Stopped
from .whole import Interview

__all__ = ["Interview", "Screen", "Stopped"]
