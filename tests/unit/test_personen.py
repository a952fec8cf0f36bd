"""Signs of a person in a text: found when they are there, and not seen in names of desks, firms and places."""

from __future__ import annotations

import pytest

from routewijzer.checks.personen import _sign

PLACES = frozenset({"zwolle", "s-hertogenbosch", "noord"})


@pytest.mark.parametrize(
    "text",
    [
        "mailto:j.jansen@example.nl",
        "Mail a.b.de-vries@gemeente.example.nl.",
        "piet.puk@example.nl",
        "pietpuk@gmail.com",
        "tel:0612345678",
        "Bel +31 6 12 34 56 78",
        "Bel 06-12345678",
        "mevrouw De Vries",
        "dhr. P. van der Berg",
        "Vraag naar J. Jansen",
        "J. Jansen",
        "https://nl.linkedin.com/in/iemand",
    ],
)
def test_a_sign_of_a_person(text: str) -> None:
    assert _sign(text, PLACES)


@pytest.mark.parametrize(
    "text",
    [
        "mailto:info@example.nl",
        "werkcentrum.zwolle@example.nl",
        "leerwerkloket@zwolle.example.nl",
        "zwolle.noord@example.nl",
        "tel:0381234567",
        "tel:08001234567",
        "KVK 06123456789",
        "Voorbeeld B.V. Nederland",
        "Hengelo (O.) Centrum",
        "de heer des huizes",
        "een mevrouw belde",
        "https://www.linkedin.com/company/uwv",
        "A. Eerste stap",
    ],
)
def test_no_sign_of_a_person(text: str) -> None:
    assert _sign(text, PLACES) == ""
