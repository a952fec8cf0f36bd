"""Codes about language, for the registry in `codes`: (what, why, how to mend). Advice; they never stop a build."""

from __future__ import annotations

PROSE_CODES: dict[str, tuple[str, str, str]] = {
    "A001": (
        "Een zin is erg lang.",
        "Korte zinnen lezen makkelijker.",
        "knip de zin in tweeën; streef naar 15 woorden",
    ),
    "A004": (
        "Veel zinnen zeggen niet wie iets doet.",
        "Bezoekers willen weten wat zij doen en wat een ander doet.",
        "schrijf 'UWV betaalt u' in plaats van 'u wordt betaald'",
    ),
    "A005": (
        "Er staat een moeilijk woord.",
        "Niet iedereen kent het.",
        "gebruik een gewoon woord",
    ),
    "A010": (
        "Er staat iets van een persoon in.",
        "Wie op de site staat, kan dat niet meer terugnemen, en mensen wisselen van baan.",
        "noem de functie en de organisatie, met een algemeen mailadres en nummer",
    ),
    "A011": (
        "Er staat een emoji in.",
        "Een voorleesprogramma leest zo'n plaatje vreemd voor.",
        "schrijf het in woorden",
    ),
}
