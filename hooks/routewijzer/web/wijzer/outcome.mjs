/** Answers -> groups of help with the conditions that decided. Pure: no DOM, no clock, no words. */

import { programmeOn } from "../shared/programmes.mjs";
import { isStale } from "../shared/upkeep.mjs";
import { statusOn } from "../status.mjs";
import { knownAnswers } from "./answers.mjs";
import { isOver } from "./over.mjs";
import { hash } from "./pointkeys.mjs";
import { checked, withChecked } from "./points.mjs";
import { deciding, evaluate, isBranch, isMapping } from "./rules.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Help} Help */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {import("./rules.mjs").Leaf} Leaf */
/** @typedef {import("./rules.mjs").Trace} Trace */
/** @typedef {import("./rules.mjs").Mapping} Mapping */
/** @typedef {"waarschijnlijk" | "misschien" | "straks" | "niet"} Group */

/**
 * @typedef {object} Item
 * @property {Help} hulp
 * @property {import("./rules.mjs").Verdict} verdict
 * @property {import("../status.mjs").Status | null} status
 * @property {Leaf[]} beslissend for "nee" what failed, for "onbekend" what is open
 * @property {Leaf[]} past what already fits
 * @property {[Trace, Trace]} sporen without and with what was checked on cards
 * @property {string[]} onwaar what is not asked and, says the visitor, not so
 * @property {"" | "oud" | "bestaat" | "gegevens" | "controle"} noot only for old cases; not confirmed: that it
 *   exists, the facts; or not checked for more than a year
 */
/**
 * @typedef {object} Outcome
 * @property {Mapping} known
 * @property {string | null} regio
 * @property {Record<Group, Item[]>} groepen
 * @property {number} andere for another situation, region or role
 * @property {number} regionaal in regions, while the visitor's region is not known
 */

const NATIONAL = "landelijk";
const NOT_NOW = ["straks", "verwacht", "gesloten", "aangekondigd"];
// Who you are and where: help that fails on these is for somebody else, and is not listed one by one.
const WHO = ["situatie", "rol", "regio", "gemeente"];
const ORDER = ["programma", "regeling", "opleiding"];
const NAMES = new Intl.Collator("nl");

/**
 * @param {WizardData} data
 * @param {Given} given
 * @param {string} today
 * @returns {Outcome}
 */
export function outcome(data, given, today) {
  const known = knownAnswers(data.vragen, given, today);
  const said = checked(given);
  /** @type {Record<Group, Item[]>} */
  const groepen = { waarschijnlijk: [], misschien: [], straks: [], niet: [] };
  let andere = 0;
  let regionaal = 0;
  for (const hulp of data.hulp) {
    if (isOver(hulp, today)) continue;
    const item = offered(hulp, known, today, said);
    if (item === null) andere += 1;
    else if (hulp.regio !== NATIONAL && item.verdict === "onbekend" && asks(item, "regio")) regionaal += 1;
    else groepen[group(item)].push(item);
  }
  for (const name of /** @type {Group[]} */ (Object.keys(groepen))) groepen[name] = inOrder(groepen[name]);
  const regio = typeof known.regio === "string" ? known.regio : null;
  return { known, regio, groepen, andere, regionaal };
}

/**
 * The verdict on one help, or null when it is for somebody else.
 * @param {Help} hulp
 * @param {Mapping} known
 * @param {string} today
 * @param {import("./points.mjs").Checked} said
 * @returns {Item | null}
 */
function offered(hulp, known, today, said) {
  if (missesWho(hulp.regel, known, today)) return null;
  const before = evaluate(hulp.regel, known, today).trace;
  const trace = said.size ? withChecked(before, said) : before;
  if (trace.verdict === "nee" && isForOthers(deciding(trace), known)) return null;
  const onwaar = said.size ? hulp.zelf_nagaan.filter((tekst) => said.get(hash(tekst)) === false) : [];
  const verdict = onwaar.length ? "nee" : trace.verdict;
  // What is not so decides by itself; the rule may still be fine.
  const beslissend = verdict === trace.verdict ? deciding(trace) : [];
  const { stand, aanvragen } = hulp.status;
  const status = stand && aanvragen ? statusOn({ ...hulp.status, stand, aanvragen }, today) : null;
  const unsure = hulp.zekerheid === "laag" || programmeOn(hulp.status, today) === "onbekend" || stand === "onzeker";
  const stale = hulp.gezien !== undefined && isStale(hulp.gezien, today) ? "controle" : "";
  const noot =
    stand === "overgangsrecht" ? "oud" : unsure ? (hulp.soort === "programma" ? "bestaat" : "gegevens") : stale;
  return { hulp, verdict, status, beslissend, past: fitting(trace), sporen: [before, trace], onwaar, noot };
}

/**
 * The leaves that already speak for it, also while the whole is still open.
 * @param {Trace} trace
 * @returns {Leaf[]}
 */
function fitting(trace) {
  if (trace.verdict === "ja") return deciding(trace);
  return isBranch(trace) && trace.soort === "alle" ? trace.delen.flatMap(fitting) : [];
}

/**
 * Whether one of the first conditions says that it is for others: true for most help, and found much sooner than
 * by judging the whole rule.
 * @param {Help["regel"]} regel
 * @param {Mapping} known
 * @param {string} today
 * @returns {boolean}
 */
function missesWho(regel, known, today) {
  const parts = Array.isArray(regel?.alle) ? regel.alle : [];
  return parts.some((part) => WHO.includes(part.vraag) && evaluate(part, known, today).verdict === "nee");
}

/**
 * @param {Leaf[]} beslissend
 * @param {Mapping} known
 * @returns {boolean}
 */
function isForOthers(beslissend, known) {
  const who = (/** @type {Leaf} */ { vraag }) => vraag !== undefined && WHO.includes(vraag);
  return beslissend.some(who) || beslissend.every(({ vraag }) => isNotApplicable(known, vraag));
}

/**
 * @param {Mapping} known
 * @param {string | undefined} vraag
 * @returns {boolean}
 */
export function isNotApplicable(known, vraag) {
  const answer = vraag === undefined ? null : known[vraag];
  return isMapping(answer) && answer.nvt === true;
}

/**
 * @param {Item} item
 * @param {string} vraag
 * @returns {boolean}
 */
function asks({ beslissend }, vraag) {
  return beslissend.some((leaf) => leaf.vraag === vraag);
}

/**
 * @param {Item} item
 * @returns {Group}
 */
function group({ verdict, status, noot }) {
  if (verdict === "nee") return "niet";
  if (status !== null && NOT_NOW.includes(status.name)) return "straks";
  return verdict === "ja" && !noot ? "waarschijnlijk" : "misschien";
}

/**
 * What closes soonest first, then the own region's programmes, schemes, national programmes, training;
 * within those what is for the fewest situations, then what fits on most points, then by name.
 * @param {Item[]} items
 * @returns {Item[]}
 */
function inOrder(items) {
  const keyed = items.map((item) => ({ item, key: [rank(item.hulp), breadth(item), -item.past.length] }));
  keyed.sort(
    (left, right) =>
      text(closing(left.item), closing(right.item)) ||
      (left.key.map((value, at) => value - (right.key[at] ?? 0)).find(Boolean) ?? 0) ||
      NAMES.compare(left.item.hulp.naam, right.item.hulp.naam) ||
      text(left.item.hulp.id, right.item.hulp.id),
  );
  return keyed.map(({ item }) => item);
}

/**
 * @param {Item} item
 * @returns {number}
 */
function breadth({ past }) {
  return [past.find(({ vraag }) => vraag === "situatie")?.waarde].flat().length;
}

/**
 * @param {Item} item
 * @returns {string}
 */
function closing({ status }) {
  return status?.name === "open" && status.day ? status.day : "~";
}

/**
 * @param {Help} hulp
 * @returns {number}
 */
function rank({ soort, regio }) {
  const national = regio === NATIONAL ? 1 : 0;
  return soort === "programma" && national ? 3.5 : ORDER.indexOf(soort) * 2 + national;
}

/**
 * @param {string} left
 * @param {string} right
 */
function text(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
