/**
 * Points to check on a card: conditions that are still open, and what the wizard does not ask. Pure.
 */

import { POINTS } from "./extras.mjs";
import { hash, leafKey } from "./pointkeys.mjs";
import { isBranch } from "./rules.mjs";

/** @typedef {import("./types.mjs").Help} Help */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {import("./rules.mjs").Leaf} Leaf */
/** @typedef {import("./rules.mjs").Trace} Trace */
/** @typedef {import("./rules.mjs").Verdict} Verdict */
/** @typedef {Map<string, boolean>} Checked key of a point -> whether it is true */
/** @typedef {{key: string, leaf: Leaf} | {key: string, tekst: string}} Point */

/** @type {Record<Verdict, Verdict>} */
const OPPOSITE = { ja: "nee", nee: "ja", onbekend: "onbekend" };

/**
 * @param {Given} given
 * @returns {Checked}
 */
export function checked(given) {
  const parts = [given[POINTS] ?? []].flat().map((part) => String(part).split("-"));
  return new Map(parts.map(([key, said]) => [key ?? "", said === "ja"]));
}

/**
 * The answers with one point answered, or open again when `said` is null.
 * @param {Given} given
 * @param {string} key
 * @param {boolean | null} said
 * @returns {Given}
 */
export function withPoint(given, key, said) {
  const now = checked(given);
  now.delete(key);
  if (said !== null) now.set(key, said);
  return { ...given, [POINTS]: [...now].map(([name, yes]) => `${name}-${yes ? "ja" : "nee"}`).sort() };
}

/**
 * The trace with open conditions decided by what was checked; nothing that was decided already changes.
 * @param {Trace} trace
 * @param {Checked} said
 * @returns {Trace}
 */
export function withChecked(trace, said) {
  if (isBranch(trace)) {
    if (trace.verdict !== "onbekend") return trace;
    const delen = trace.delen.map((part) => withChecked(part, said));
    const verdicts = delen.map((part) => part.verdict);
    const sure = trace.soort === "een_van" ? "ja" : "nee";
    const verdict =
      trace.soort === "niet"
        ? OPPOSITE[verdicts[0] ?? "onbekend"]
        : verdicts.includes(sure)
          ? sure
          : verdicts.includes("onbekend")
            ? "onbekend"
            : OPPOSITE[sure];
    return { ...trace, verdict, delen };
  }
  const yes = trace.verdict === "onbekend" ? said.get(leafKey(trace)) : undefined;
  if (yes === undefined) return trace;
  const holds = trace.waarde === false ? !yes : yes;
  return /** @type {Leaf} */ ({ ...trace, verdict: holds ? "ja" : "nee", punt: true });
}

/**
 * What to ask on a card: what was checked here, the fewest open conditions that together make it fit, and
 * what the wizard does not ask.
 * @param {{hulp: Help, sporen: [Trace, Trace]}} item
 * @returns {Point[]}
 */
export function pointsOf({ hulp, sporen: [before, after] }) {
  const wanted = new Set(fewest(after, "ja").map(leafKey));
  const all = openLeaves(before, after).filter(([leaf, now]) => now.verdict !== "onbekend" || wanted.has(leafKey(leaf)));
  const points = all.map(([leaf]) => ({ key: leafKey(leaf), leaf }));
  const own = hulp.zelf_nagaan.map((tekst) => ({ key: hash(tekst), tekst }));
  return [...points.filter(({ key }, at) => points.findIndex((other) => other.key === key) === at), ...own];
}

/**
 * Whether a leaf was decided on a card and not by a question.
 * @param {Leaf} leaf
 * @returns {boolean}
 */
export function wasChecked(leaf) {
  return Object.hasOwn(leaf, "punt");
}

/**
 * The fewest open conditions that give `goal` when all of them turn out well.
 * @param {Trace} trace
 * @param {"ja" | "nee"} goal
 * @returns {Leaf[]}
 */
function fewest(trace, goal) {
  if (trace.verdict !== "onbekend") return [];
  if (!isBranch(trace)) return [trace];
  const other = goal === "ja" ? "nee" : "ja";
  const open = trace.delen.filter((part) => part.verdict === "onbekend");
  const sets = open.map((part) => fewest(part, trace.soort === "niet" ? other : goal));
  const all = trace.soort === "niet" || (trace.soort === "alle") === (goal === "ja");
  return all ? sets.flat() : sets.reduce((best, set) => (set.length < best.length ? set : best));
}

/**
 * The leaves that are open before, with what they are after, in the order of the rule.
 * @param {Trace} before
 * @param {Trace} after
 * @returns {[Leaf, Leaf][]}
 */
function openLeaves(before, after) {
  if (before.verdict !== "onbekend") return [];
  if (isBranch(before) && isBranch(after)) return before.delen.flatMap((part, at) => openLeaves(part, after.delen[at] ?? part));
  return isBranch(before) || isBranch(after) ? [] : [[before, after]];
}
