"""Dutch-looking prose from a seed: the same number gives the same words, on every machine.

Half of the sentences are fixed patterns, half of the words are compounds of the lists below
(about 4,000 different ones), so that a text index meets realistic variety.
"""

from __future__ import annotations

from random import Random


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FIRST = _words(
    "scholings loopbaan werk taal vak leer jeugd zorg techniek bouw horeca vervoer haven winkel inkomens krediet "
    "bedrijfs personeels uitzend regio ontwikkel overstap digitaal praktijk sector mobiliteits talent rooster proef "
    "leerwerk arbeids opleidings ondernemers herstel verzuim schuld start advies vergunnings subsidie transport"
)
LAST = _words(
    "budget werkplan gesprek loket voucher adviseur plan fonds regeling team toets check dag kring markt atelier "
    "route contract coach bijdrage lening garantie school akkoord aanpak pool platform netwerk atlas agenda "
    "punt pas wijzer proef hulp kaart lijst scan programma tafel ronde brug start werkplaats ploeg"
)
PLAIN = _words(
    "mensen bedrijven gemeente werkgever werknemer baan uren maand jaar kosten geld aanvraag formulier adres "
    "gesprek kennismaking diploma ervaring vacature rooster team leidinggevende klant opdracht winter zomer voorjaar "
    "begin einde kans vraag antwoord afspraak budget opleiding cursus les examen papier plek werkplaats kantoor"
)
VERBS = _words(
    "helpt zoekt vraagt krijgt betaalt regelt belt begint stopt leert geeft maakt houdt volgt bespreekt deelt "
    "verdeelt meet bewaart verlengt verandert versnelt ondersteunt begeleidt"
)
MANNERS = (
    "gratis",
    "binnen twee weken",
    "samen met de gemeente",
    "in de eigen regio",
    "zonder wachttijd",
    "met een vaste adviseur",
    "in overleg",
    "voor een half jaar",
    "op de werkvloer",
    "na een kort gesprek",
    "met steun van het fonds",
    "buiten werktijd",
)
PATTERNS = (
    "De {a} {v} {m}.",
    "Vraag eerst na of de {a} bij uw {p} past.",
    "Een {a} {v} de {p} en de {q}.",
    "Wie een {a} heeft, {v} {m} ook de {p}.",
    "Voor de {p} is een {a} nodig, en soms een {b}.",
    "Na de {a} {v} u {m} de {q}.",
    "Het {b} {v} de {p}, zodat de {q} doorgaat.",
    "Er waren {n} mensen bij, en de {a} {v} {m}.",
)
SUBJECTS = ("De regio", "Het team", "De adviseur", "Een werkgever", "De gemeente", "Een deelnemer", "Het fonds")


def compound(random: Random) -> str:
    """One made word, such as 'scholingsfonds'; some are frequent, most are rare."""
    # The smaller of two draws: a few words come back often, as in real text.
    first = FIRST[min(random.randrange(len(FIRST)), random.randrange(len(FIRST)))]
    return first + random.choice(LAST)


def sentence(random: Random) -> str:
    """One sentence of eight to fourteen words."""
    if random.random() < 0.3:
        return f"{random.choice(SUBJECTS)} {random.choice(VERBS)} {random.choice(MANNERS)} de {compound(random)}."
    return random.choice(PATTERNS).format(
        a=compound(random),
        b=compound(random),
        v=random.choice(VERBS),
        m=random.choice(MANNERS),
        p=random.choice(PLAIN),
        q=random.choice(PLAIN),
        n=random.randrange(12, 90),
    )


def sentences(random: Random, number: int) -> list[str]:
    """So many sentences."""
    return [sentence(random) for _ in range(number)]


def paragraph(random: Random, number: int) -> str:
    """Sentences on one line."""
    return " ".join(sentences(random, number))


def story(random: Random, paragraphs: int = 6) -> str:
    """Markdown with three headings, a list and about 250 words."""
    parts = []
    for number in range(paragraphs):
        if number % 2 == 0:
            parts.append(f"## De {compound(random)}")
        parts.append(paragraph(random, 5 if number % 2 else 3))
    parts.append("\n".join(f"- {line}" for line in sentences(random, 3)))
    return "\n\n".join(parts) + "\n"
