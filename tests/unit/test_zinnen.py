"""What the form says of a sentence while somebody types is what the build says of it afterwards."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from routewijzer.catalog import Catalog
from routewijzer.language import MOST_WORDS, hard_words, prose, sentences
from routewijzer.loading import read_all

ROOT = Path(__file__).resolve().parents[2]
ODD = [
    "Één café, 's-Hertogenbosch; 25.000 euro (zie [hier](https://a.nl/b c)). Dát!\n\n| a | b | c |\nLos",
    "Wat is dat? Nee... Ja: 1,5 en 2/3 – “quote” ſ ß Ǆ ² ½ Ⅷ a_b _c_ ٣",
    "",
    " \n ",
]
SCRIPT = """
import { adviser, longest } from "./hooks/routewijzer/web/formulier/zinnen.mjs";
let text = "";
for await (const part of process.stdin) text += part;
const { taal, teksten } = JSON.parse(text);
const advice = adviser(taal);
console.log(JSON.stringify(teksten.map((one) => [longest(one), advice(one)])));
"""


def test_the_browser_counts_words_and_finds_hard_words_like_the_build() -> None:
    catalog: Catalog = read_all(ROOT)[0]
    hard = hard_words(catalog)
    texts = [*ODD, *(text for entry in catalog.all() for _, text in prose(entry))]
    texts += [f"Dit gaat {form} door." for form in hard.plain]
    asked = {"taal": {"meeste_woorden": MOST_WORDS, "moeilijk": hard.plain}, "teksten": texts}
    node = shutil.which("node")
    assert node, "Node.js is nodig voor deze test (make test installeert het)"
    done = subprocess.run(
        [node, "--input-type=module", "-e", SCRIPT],
        cwd=ROOT,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    said = json.loads(done.stdout)
    assert len(said) == len(texts) > 1000
    for text, (words, advice) in zip(texts, said, strict=True):
        assert words == max((len(sentence) for sentence in sentences(text)), default=0), text
        found = dict(hard.find(text))
        assert ("Deze zin heeft" in advice) == (words > MOST_WORDS), text
        assert advice.count("is een moeilijk woord") == len(found), (text, found, advice)
        assert all(
            f"‘{word}’ is een moeilijk woord. Schrijf liever ‘{plain}’." in advice for word, plain in found.items()
        )
