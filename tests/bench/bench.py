"""`make bench`: how fast and how big, for 500 and 2,000 made-up records, beside the stock Material theme and Hugo.

Compared: `routewijzer bouw` (read, check, prove rules, all pages, wizard, open data, search) against `mkdocs build`
of stock Material with the same pages as Markdown, a short menu (35 regions) and its plugins search and tags.
Hugo builds the same Markdown with a bare theme.
Runs alternate (ours, theirs, ours, …); shown is the median. CPU seconds count: they hardly depend on other work.

    python tests/bench/bench.py [--records 500 2000] [--rondes 3] [--kloon | --lighthouse]

With `--lighthouse` the real site is judged as a phone sees it, and a score under its goal is an error.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    # The folder of this script would hide the package `bench`.
    sys.path[0] = str(Path(__file__).parents[1])
    from bench.report import main

    sys.exit(main())
