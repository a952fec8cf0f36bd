"""Routewijzer: van YAML-records naar een boom van bestanden (`build(root, today) -> Tree`).

De modules staan in de volgorde van de gegevens. Importeren gaat één kant op: een module gebruikt alleen
wat vóór hem staat (een test bewaakt dat). Deze kern kent MkDocs niet.

- lezen: codes, text, slugs, addresses, findings, parsing, reading
- records: models, rules, catalog, loading
- weten: answers, eligibility, status, proof, markdown, matrix, figures, regional, checks
- tonen: words, changes, tree, assets, charts, views, wizard, pages, opendata, sheets, feeds, build
- gebruiken: schema, clock, history, engine, serving, arguments, __main__
"""

__version__ = "0.1.0"
