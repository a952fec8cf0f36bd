"""Routewijzer: van YAML-records naar een boom van bestanden (`build(root, today) -> Tree`).

De modules staan in de volgorde van de gegevens. Importeren gaat één kant op: een module gebruikt alleen
wat vóór hem staat (een test bewaakt dat). Deze kern kent MkDocs niet.

- lezen: prosecodes, rulecodes, codes, phrases, text, slugs, writing, addresses, findings, github, parsing, reading
- records: models, rules, catalog, loading
- weten: answers, choice, asking, status, eligibility, payers, moments, upkeep, tasks, proof, reach
- nakijken: markdown, language, datafiles, zoeken, figures, regional, checks, state
- tonen: words, explain, matrix, changes, tree, scripts, assets, charts, redactielijst, views
- bouwen: aside, wizard, opendata, sheets, schema, formsteps, formschema, formdata, pages, feeds, calendars, build
- gebruiken: clock, git, history, drafts, mending, interview, engine, serving
- voorstellen: owners, verschil, versions, melding, receiving, robot
- bijhouden: sources, cbs, municipalities, regioedits
- bedienen: commands, arguments, __main__
"""

__version__ = "0.1.0"
