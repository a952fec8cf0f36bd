"""Routewijzer: van YAML-records naar een boom van bestanden (`build(root, today) -> Tree`).

De modules staan in de volgorde van de gegevens; importeren gaat één kant op (een test bewaakt dat):
findings, text, addresses, reading, models, rules, catalog, loading, checks, views, pages, wizard,
opendata, tree, build. Deze kern kent MkDocs niet.
"""

__version__ = "0.1.0"
