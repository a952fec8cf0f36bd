"""The words of the command line: commands, options and their help. Runs nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from . import __version__
from .cbs import ADDRESS
from .models import KINDS
from .schema import FOLDER
from .serving import PORT

CACHE = Path(".cache", "bronnen")
Command = Callable[[argparse.Namespace], int]


def _day(word: str) -> str:
    try:
        return date.fromisoformat(word).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{word}' is geen dag als 2026-11-21") from None


def _port(word: str) -> int:
    if not word.isdecimal() or int(word) > 65535:
        raise argparse.ArgumentTypeError(f"'{word}' is geen poort (0 tot en met 65535)")
    return int(word)


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(word: str) -> int:
        if not word.isdecimal() or not least <= int(word) <= most:
            raise argparse.ArgumentTypeError(f"'{word}' is geen getal van {least} tot en met {most}")
        return int(word)

    return number


def _seconds(word: str) -> float:
    try:
        found = float(word)
    except ValueError:
        found = -1
    if not 0 <= found <= 60:
        raise argparse.ArgumentTypeError(f"'{word}' is geen aantal seconden van 0 tot en met 60")
    return found


def _merger(word: str) -> tuple[str, str]:
    old, equals, new = word.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"'{word}' is niet van de vorm GM0001=GM0002")
    return old, new


def _add_site(sub: argparse.ArgumentParser) -> None:
    """What every command that builds the site takes."""
    sub.add_argument(
        "map",
        nargs="?",
        type=Path,
        default=Path("site"),
        metavar="MAP",
        help="waar de site komt (gewoon: site/)",
    )
    sub.add_argument(
        "--regio", default="", metavar="REGIO", help="bouw de eigen site van deze regio (naam van haar map in regions/)"
    )
    sub.add_argument(
        "--bewerk-url", default="", metavar="URL", help="adres vóór het pad van een record, voor 'wijzig dit'"
    )


def parser(runs: Mapping[str, Command], today: str) -> argparse.ArgumentParser:
    """Every command with its options; `runs` names the function behind each command."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--bron",
        type=Path,
        default=Path(),
        metavar="MAP",
        help="map met regelingen/ en regions/ (gewoon: deze map)",
    )
    common.add_argument(
        "--dag",
        type=_day,
        default=today,
        metavar="JJJJ-MM-DD",
        help="de dag die als vandaag geldt",
    )
    whole = argparse.ArgumentParser(
        prog="routewijzer",
        description="Van YAML-records naar een site die de weg wijst.",
        epilog="Uitkomst: 0 in orde, 1 bevindingen, 2 verkeerd gebruik.",
    )
    whole.add_argument("--versie", action="version", version=__version__)
    commands = whole.add_subparsers(required=True, metavar="OPDRACHT")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text, parents=[common])
        sub.set_defaults(run=runs[name])
        return sub

    sub = add("controleer", "Controleer de records.")
    _add_format(sub, "hoe de bevindingen worden getoond", "tekst", "github", "json")
    sub.add_argument(
        "--gewijzigd",
        nargs="?",
        const="",
        metavar="BASIS",
        help="toon alleen bevindingen in bestanden die u wijzigde sinds BASIS, een branch of commit (gewoon: main)",
    )
    sub.add_argument(
        "--herstel", action="store_true", help="herstel eerst wat veilig kan: volgorde, datums, tabs, aanhalingstekens"
    )
    sub.add_argument("--toon", action="store_true", help="met --herstel: toon alleen wat er zou veranderen")
    sub.add_argument("--uitleg", action="store_true", help="zet bij elke bevinding waarom het ertoe doet")
    sub.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="alleen deze bestanden of mappen; of een andere bronmap",
    )
    sub = add("bouw", "Bouw de complete site.")
    _add_site(sub)
    sub.add_argument(
        "--boom",
        type=Path,
        metavar="MAP",
        help="schrijf alleen de boom van bestanden, voor een ander programma",
    )
    sub = add("serveer", "Bouw de site en toon haar op deze computer.")
    _add_site(sub)
    sub.add_argument("--poort", type=_port, metavar="N", help=f"poort (gewoon: {PORT}, of de eerste vrije daarna)")
    sub = add("nieuw", "Maak een nieuw record met uitleg bij elk veld. Wat u niet noemt, wordt gevraagd.")
    sub.add_argument(
        "soort", nargs="?", choices=sorted(KINDS), metavar="SOORT", help=f"een van: {', '.join(sorted(KINDS))}"
    )
    sub.add_argument("naam", nargs="?", metavar="NAAM", help="korte naam van het record, voor de bestandsnaam")
    sub.add_argument("--regio", metavar="REGIO", help="map van de regio (gewoon: landelijk)")
    sub = add("schema", "Schrijf de JSON-schema's voor editors.")
    sub.add_argument("map", nargs="?", type=Path, default=FOLDER, metavar="MAP", help="waar de schema's komen")
    sub = add("wijzer", "Geef de uitkomst van de wijzer bij een bestand met antwoorden.")
    sub.add_argument("--antwoorden", type=Path, required=True, metavar="BESTAND", help="JSON-object: vraag en antwoord")
    _add_format(sub, "hoe de uitkomst wordt getoond")
    sub = add("peil", "Toon hoe het met de inhoud staat: aantallen, zekerheid, bronnen, controles en vragen.")
    _add_format(sub, "hoe de stand wordt getoond")
    _add_sources(add("bronnen", "Bezoek elke bron en elk ander adres in de records; meld wat stuk of veranderd is."))
    sub = add("verschil", "Toon wat er voor bezoekers verandert sinds een andere versie van de bron.")
    sub.add_argument(
        "basis", metavar="BASIS", help="de versie om mee te vergelijken: een commit, of een andere bronmap"
    )
    sub.add_argument("--json", type=Path, metavar="BESTAND", help="schrijf het verslag ook als JSON in dit bestand")
    sub.add_argument(
        "--voorbeeld-url", default="", metavar="URL", help="adres vóór een pagina, voor links naar een voorbeeld"
    )
    sub = add("melding", "Maak van een ingevuld formulier van GitHub een record, of een wijziging van een record.")
    sub.add_argument("bestand", type=Path, metavar="BESTAND", help="de tekst van de melding, zoals GitHub die maakt")
    _add_format(sub, "hoe de uitkomst wordt getoond")
    sub = add("redactielijst", "Schrijf per regio wat de redactie moet nakijken, als tekst van een issue.")
    sub.add_argument("map", type=Path, metavar="MAP", help="waar de lijsten komen: <regio>.md")
    sub.add_argument("--regio", default="", metavar="REGIO", help="alleen deze regio (of: landelijk)")
    sub.add_argument("--site-url", default="", metavar="URL", help="adres van de site, voor links in de lijsten")
    sub.add_argument("--bewerk-url", default="", metavar="URL", help="adres vóór het pad van een record")
    sub.add_argument(
        "--extra",
        type=Path,
        metavar="MAP",
        help="map met <regio>.md van een ander programma, om erbij te zetten; anders blijft staan wat er stond",
    )
    sub.add_argument(
        "--bestaand",
        type=Path,
        metavar="BESTAND",
        help="issues die er al zijn (JSON: number, state, body); schrijft ook plan.tsv met wat er moet gebeuren",
    )
    sub = add("gemeenten", "Vergelijk de gemeenten per regio met de tabel van het CBS, en neem haar over.")
    sub.add_argument("--jaar", type=int, required=True, metavar="JJJJ", help="het jaar van de tabel")
    sub.add_argument("--tabel", default="", metavar="NUMMER", help="nummer van de tabel, als zoeken niet lukt")
    sub.add_argument("--schrijf", action="store_true", help="wijzig de bestanden regio.yml; anders alleen tonen")
    sub.add_argument(
        "--naar",
        type=_merger,
        action="append",
        default=[],
        metavar="GM0001=GM0002",
        help="in welke gemeente een gemeente opging; mag vaker",
    )
    sub.add_argument("--adres", default=ADDRESS, metavar="URL", help="waar de tabellen staan (gewoon: het CBS)")
    return whole


def _add_format(sub: argparse.ArgumentParser, text: str, *formats: str) -> None:
    """Let a command show its result in a form of choice; plain text is the standard."""
    choices = formats or ("tekst", "json")
    sub.add_argument("--formaat", choices=choices, default=choices[0], help=text)


def _add_sources(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "paden", nargs="*", type=Path, metavar="PAD", help="alleen de bronnen van deze bestanden of mappen"
    )
    sub.add_argument("--regio", default="", metavar="REGIO", help="alleen de bronnen van deze regio (of: landelijk)")
    _add_format(sub, "hoe het rapport wordt getoond")
    sub.add_argument("--per-regio", type=Path, metavar="MAP", help="schrijf ook per regio een tekst voor een issue")
    sub.add_argument(
        "--na", type=_number(0, 365), default=6, metavar="DAGEN", help="bezoek een bron na 6 (of zoveel) dagen weer"
    )
    sub.add_argument("--zonder-bezoek", action="store_true", help="bezoek niets; toon wat eerder is gevonden")
    sub.add_argument("--pauze", type=_seconds, default=1.0, metavar="SECONDEN", help="pauze per site (gewoon: 1)")
    sub.add_argument("--sites", type=_number(1, 32), default=6, metavar="N", help="zoveel sites tegelijk (gewoon: 6)")
    sub.add_argument("--contact", default="", metavar="ADRES", help="webadres dat sites in hun logboek zien")
    sub.add_argument("--cache", type=Path, default=CACHE, metavar="MAP", help=f"waar bezoeken staan (gewoon: {CACHE}/)")
    # For tests: a server on this machine that stands in for every site. Nothing else on this machine can be reached.
    sub.add_argument("--proefserver", type=_port, help=argparse.SUPPRESS)
