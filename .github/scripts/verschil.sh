#!/usr/bin/env bash
# Beschrijft wat een voorstel verandert: .build/verschil.json voor het bericht, en een samenvatting van de taak.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
routewijzer="${ROUTEWIJZER:-.venv/bin/routewijzer}"

# Bij een pull request staat het voorstel al op main (HEAD^1 is main); anders telt waar de branch begon.
if [ "$GEBEURTENIS" = pull_request ]; then
  basis=HEAD^1
else
  basis=$(git merge-base origin/main HEAD)
fi

mkdir -p .build
uitkomst=0
"$routewijzer" verschil "$basis" --json .build/verschil.json >.build/verschil.md || uitkomst=$?
# 1 is: er zijn fouten. Dat staat in het verslag; alleen iets anders is een storing.
[ "$uitkomst" -le 1 ]
cat .build/verschil.md >>"$GITHUB_STEP_SUMMARY"
if [ "$uitkomst" = 0 ]; then echo "goed=ja" >>"$GITHUB_OUTPUT"; fi
