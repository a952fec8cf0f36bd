"""The screens of the form: per kind of record, which fields stand together under which question."""

from __future__ import annotations

MEANING = {
    "regeling": "Geld, een dienst of een recht dat mensen kunnen aanvragen.",
    "regio": "Een arbeidsmarktregio met haar gemeenten en loketten.",
    "programma": "Een loket, brigade, netwerk of fonds waar mensen terechtkunnen.",
    "opleiding": "Een cursus, diploma of hulp bij uw loopbaan.",
    "overstap": "Een stap van werk in de ene sector naar werk in een andere.",
    "praktijk": "Wat een regio deed, wat het opleverde, en wat anderen ervan leren.",
}
"""What a kind of record is, for who chooses one."""

EXAMPLES: dict[str, dict[str, str | list[str]]] = {
    "regio": {
        "naam": "Regio Zwolle",
        "samenvatting": "In Regio Zwolle werken 16 gemeenten samen aan werk, scholing en personeel.",
        "synoniemen": ["Zwolle en omgeving"],
    },
    "programma": {
        "naam": "Werkcentrum Rijnmond",
        "samenvatting": "Loket voor vragen over werk, scholing en personeel in Rotterdam en omgeving.",
        "synoniemen": ["loket werk", "werkplein"],
    },
    "opleiding": {
        "naam": "Heftruckcertificaat",
        "samenvatting": "U leert veilig rijden met een heftruck.",
        "synoniemen": ["heftruckrijbewijs", "vorkheftruck"],
    },
    "overstap": {
        "naam": "Van horeca naar energieadvies",
        "samenvatting": "U praat makkelijk met mensen. Dan kunt u leren om het energielabel van woningen te bepalen.",
        "synoniemen": ["van bediening naar energieadviseur"],
    },
    "praktijk": {
        "naam": "Van catering naar ander werk",
        "samenvatting": "Een proef hielp 30 mensen uit de catering. Na een half jaar hadden 6 van hen ander werk.",
        "synoniemen": ["cateraars", "ander werk na ontslag"],
    },
}
"""What stands as an example at a field that every kind has; the models give the one of a regeling."""

Steps = tuple[tuple[str, tuple[str, ...]], ...]

_SOURCES = (
    "Waar staat dit, en wie houdt het bij?",
    ("bronnen", "zekerheid", "gecontroleerd_op", "controleer_elke", "beheerder", "redactienotitie"),
)

STEPS: dict[str, Steps] = {
    "regeling": (
        (
            "Wat is het?",
            ("naam", "officiele_naam", "afkorting", "samenvatting", "synoniemen", "soort", "uitvoerder", "wie_betaalt"),
        ),
        (
            "Voor wie is het?",
            ("voor_wie", "situaties", "themas", "sectoren", "voorwaarden", "niet_te_bereiken", "voorbeelden"),
        ),
        (
            "Wat levert het op, en wanneer?",
            ("bedrag", "stand", "geldig", "aanvragen", "aanvraagvensters"),
        ),
        ("Hoe vraagt u het aan?", ("zelf_nagaan", "nodig", "stappen", "aanvraag_url", "let_op", "toelichting")),
        (
            "Waar hangt het mee samen?",
            (
                *("familie", "sluit_uit", "samen_met", "voorliggend", "variant_van"),
                *("opvolger", "voorganger", "in_plaats_daarvan"),
            ),
        ),
        _SOURCES,
    ),
    "regio": (
        ("Welke regio is het?", ("naam", "afkorting", "samenvatting", "synoniemen", "ook_bekend_als", "code")),
        ("Waar ligt de regio?", ("provincies", "centrumgemeente", "gemeenten", "tegel", "inwoners")),
        (
            "Waar kunnen mensen terecht?",
            ("loketten", "heeft_niet", "gevraagd", "redactie_mail", "redactie_github"),
        ),
        ("Heeft de regio een eigen site?", ("uitgave",)),
        _SOURCES,
    ),
    "programma": (
        ("Wat is het?", ("naam", "samenvatting", "synoniemen", "soort", "status", "looptijd", "laatste_bewijs")),
        ("Voor wie is het?", ("voor_wie", "situaties", "ook_in", "diensten")),
        ("Wie doen mee?", ("partners", "contact", "let_op", "opvolger", "voorganger")),
        _SOURCES,
    ),
    "opleiding": (
        ("Wat is het?", ("naam", "samenvatting", "synoniemen", "soort", "niveau", "duur", "aanbieder", "url")),
        ("Wat levert het op?", ("levert_op", "geldigheid", "vereist")),
        ("Voor wie is het?", ("voor_wie", "situaties", "sectoren")),
        ("Wat kost het?", ("kosten", "wie_betaalt", "betaald_door", "let_op")),
        _SOURCES,
    ),
    "overstap": (
        ("Welke overstap is het?", ("naam", "samenvatting", "synoniemen", "van", "naar", "soort_overstap", "bewijs")),
        ("Wat is ervoor nodig?", ("situaties", "overbrugging", "papieren", "opleidingen", "let_op")),
        ("Wat helpt erbij?", ("regelingen", "voorbeelden", "wie_betaalt")),
        _SOURCES,
    ),
    "praktijk": (
        ("Wat is er gedaan?", ("naam", "samenvatting", "synoniemen", "soort", "fase", "aanleiding", "verhaal")),
        ("Voor wie was het?", ("themas", "situaties", "voor_wie", "sector_van", "sector_naar")),
        ("Hoe ging het?", ("aanpak", "partners", "resultaten", "verschil_toelichting", "bewijs")),
        ("Wat hebt u geleerd?", ("wat_werkte", "wat_werkte_niet", "nog_niet_bekend", "lessen", "blij_van")),
        (
            "Wat kan een andere regio overnemen?",
            (
                *("overdraagbaar", "checklist", "materialen", "contact", "geinspireerd_door"),
                *("overgenomen_door", "programmas", "regelingen"),
            ),
        ),
        _SOURCES,
    ),
}
"""(question above the screen, its fields) per kind; every field stands on one screen."""
