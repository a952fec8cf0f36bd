"""The one definition of every record. Label, help and example of a field live here and nowhere else.

From these pydantic models come the JSON Schemas for editors, the field reference, the template of
`routewijzer nieuw` and the Dutch messages. Models hold data only; cross-record truth is in `checks`.
"""

from .base import Bron, Contact, Geldig, Record
from .hulp import Hulp
from .kinds import KINDS, Kind, kind_of
from .opleiding import Opleiding, Overstap
from .pagina import Pagina
from .praktijk import Praktijk
from .programma import Programma
from .regeling import Regeling
from .regio import Regio
from .sectoren import Sector, Sectoren
from .types import Verwijst, Woord
from .woordenlijsten import Begrippen, Vraag, Vragen

__all__ = [
    "KINDS",
    "Begrippen",
    "Bron",
    "Contact",
    "Geldig",
    "Hulp",
    "Kind",
    "Opleiding",
    "Overstap",
    "Pagina",
    "Praktijk",
    "Programma",
    "Record",
    "Regeling",
    "Regio",
    "Sector",
    "Sectoren",
    "Verwijst",
    "Vraag",
    "Vragen",
    "Woord",
    "kind_of",
]
