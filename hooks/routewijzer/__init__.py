"""Routewijzer: van YAML-records naar een boom van bestanden (`build(root, today) -> Tree`).

De modules staan in de volgorde van de gegevens. Importeren gaat één kant op: een module gebruikt alleen
wat vóór hem staat (een test bewaakt dat). Deze kern kent MkDocs niet.

- lezen: prosecodes, rulecodes, codes, text, slugs, addresses, findings, parsing, reading
- records: models, rules, catalog, loading
- weten: answers, choice, asking, status, eligibility, payers, moments, upkeep, proof, reach
- nakijken: markdown, language, zoeken, checks, state
- tonen: words, explain, tree, scripts, assets, views, aside, wizard, sheets, pages, opendata, build
- gebruiken: schema, clock, engine, serving, arguments, __main__
"""

__version__ = "0.1.0"
