#!/usr/bin/env bash
# Maakt van de tekst van een melding .build/melding.json. De tekst komt uit een bestand en wordt nooit een opdracht.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
routewijzer="${ROUTEWIJZER:-.venv/bin/routewijzer}"

mkdir -p .build
python3 -c 'import json, os, pathlib
event = json.loads(pathlib.Path(os.environ["GITHUB_EVENT_PATH"]).read_bytes())
pathlib.Path(".build/melding.md").write_text(event["issue"]["body"] or "", "utf-8", newline="")'
uitkomst=0
"$routewijzer" melding .build/melding.md --formaat json >.build/melding.json || uitkomst=$?
# 1 is: het lukt nog niet. Dat staat in de uitkomst; alleen iets anders is een storing.
[ "$uitkomst" -le 1 ]
