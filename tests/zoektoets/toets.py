"""`make toets-zoeken VRAGEN=pad.yml`: how well the search of the built site answers a file of questions.

A question is answered well when enough of its goals are among the first hits and no unwanted goal is first.
A hit is a goal when its slug, its title, or that of a member of its family is the goal's id, slug, name or alias.

    python tests/zoektoets/toets.py VRAGEN.yml [--site site] [--dag 2026-11-21]
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ASK = Path(__file__).with_name("vraag.mjs")
Hit = Mapping[str, Any]


class Score(NamedTuple):
    """One question: whether it went well, the rank of the first goal (0 = none), and what was found."""

    id: str
    query: str
    good: bool
    rank: int
    hits: Sequence[Hit]
    goals: tuple[str, ...]

    def __str__(self) -> str:
        top = ", ".join(str(hit["slugs"][0]) for hit in self.hits[:5]) or "niets"
        return f"MIS {self.id} '{self.query}': gevonden {', '.join(self.goals) or 'geen doel'}; bovenaan {top}"


def main() -> int:
    """Print every miss and, last, the totals; 0 when the questions could be asked."""
    parser = argparse.ArgumentParser(description="Toets de zoekfunctie van een gebouwde site.")
    parser.add_argument("vragen", type=Path)
    parser.add_argument("--site", type=Path, default=Path("site"))
    today = datetime.now().astimezone().date().isoformat()
    parser.add_argument("--dag", default=today, help="de dag waarop statussen gelden (gewoon: vandaag)")
    args = parser.parse_args()
    asked = yaml.safe_load(args.vragen.read_text(encoding="utf-8"))
    found = ask(args.site, args.dag, [question["q"] for question in asked["vragen"]])
    scores = score(asked, {answer["query"]: answer["hits"] for answer in found["antwoorden"]})
    for one in scores:
        if not one.good:
            print(one)
    print(summary(scores))
    return 0


def ask(site: Path, day: str, queries: Sequence[str]) -> dict[str, Any]:
    """What the search of a built site answers, with times in milliseconds."""
    done = subprocess.run(
        ["node", str(ASK), str(site), day], input=json.dumps(queries), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def score(asked: Mapping[str, Any], found: Mapping[str, Sequence[Hit]]) -> list[Score]:
    """A score for each question of the file."""
    top = asked.get("top", 5)
    scores = []
    for question in asked["vragen"]:
        hits = found.get(question["q"], [])
        wanted = question["verwacht"]
        goals = {goal: described(asked, goal) for goal in (*wanted, *question.get("niet_bovenaan", []))}
        among = tuple(goal for goal in wanted if any(is_goal(goal, goals[goal], hit) for hit in hits[:top]))
        unwanted = question.get("niet_bovenaan", [])
        bad = bool(hits) and any(is_goal(goal, goals[goal], hits[0]) for goal in unwanted)
        rank = next((n for n, hit in enumerate(hits, 1) if any(is_goal(g, goals[g], hit) for g in wanted)), 0)
        good = len(among) >= question["minstens"] and not bad
        scores.append(Score(question["id"], question["q"], good, rank, hits, among))
    return scores


def described(asked: Mapping[str, Any], goal: str) -> Mapping[str, Any]:
    """What the file says of a goal; a goal that it does not describe is the slug of a page."""
    found: Mapping[str, Any] = asked.get("doelen", {}).get(goal, {"naam": goal})
    return found


def is_goal(goal: str, about: Mapping[str, Any], hit: Hit) -> bool:
    """Whether this hit, or another of its family, is the goal."""
    slugs = {_plain(slug.strip("/").split("/")[-1]) for slug in (goal, *(about.get("slugs") or []))}
    names = {_plain(name) for name in (about["naam"], *(about.get("alias") or []))}
    return bool(slugs & _all_plain(hit["slugs"]) or names & _all_plain(hit["titels"]))


def _all_plain(texts: Iterable[str]) -> set[str]:
    return {_plain(text) for text in texts}


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", " ", letters).strip()


def summary(scores: Sequence[Score]) -> str:
    """'goed 28/30  eerste 25  bij drie 27  bij vijf 29  nul 0  MRR 0.85'."""
    good, zero = sum(one.good for one in scores), sum(not one.hits for one in scores)
    mean = sum(1 / one.rank if one.rank else 0 for one in scores) / len(scores)
    first, three, five = (sum(0 < one.rank <= most for one in scores) for most in (1, 3, 5))
    ranks = f"eerste {first}  bij drie {three}  bij vijf {five}"
    return f"goed {good}/{len(scores)}  {ranks}  nul {zero}  MRR {mean:.2f}"


if __name__ == "__main__":
    sys.exit(main())
