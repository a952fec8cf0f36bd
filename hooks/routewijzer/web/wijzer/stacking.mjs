/**
 * Which help goes together: the best set in which nothing excludes anything, and the order to apply in. Pure.
 *
 * That two schemes do not exclude each other is all we know of most pairs; `samen` says which ones a source
 * calls a good combination.
 */

/** @typedef {import("./types.mjs").Help} Help */
/** @typedef {{hulp: Help, zeker: boolean}} Choice `zeker`: it fits, as far as was asked */
/**
 * @typedef {object} Stack
 * @property {Help[]} set in the order to apply
 * @property {{hulp: Help, door: Help[]}[]} anders what is left out, and what in the set it cannot go with
 * @property {Map<string, Help[]>} eerst id -> what in the set goes before it
 * @property {Map<string, Help[]>} samen id -> what in the set it goes well with
 */

// Above this many schemes that exclude each other, the first ones are taken instead of trying every set.
const MOST_TRIED = 18;

/**
 * @param {readonly Choice[]} choices in order of preference
 * @returns {Stack}
 */
export function stack(choices) {
  const best = [...bestSet(choices)].sort((a, b) => choices.indexOf(a) - choices.indexOf(b)).map(({ hulp }) => hulp);
  const set = inOrder(best);
  const others = choices.map(({ hulp }) => hulp).filter((hulp) => !set.includes(hulp));
  const anders = others.map((hulp) => ({ hulp, door: set.filter((other) => excludes(hulp, other)) }));
  /** @param {(hulp: Help) => Help[]} find */
  const map = (find) => new Map(set.map((hulp) => [hulp.id, find(hulp)]));
  const eerst = map((hulp) => set.filter((other) => names(hulp.voorliggend, other)));
  const samen = map((hulp) => set.filter((other) => goesWell(hulp, other)));
  return { set, anders, eerst, samen };
}

/**
 * @param {Help} left
 * @param {Help} right
 * @returns {boolean}
 */
export function excludes(left, right) {
  return names(left.sluit_uit, right) || names(right.sluit_uit, left);
}

/**
 * @param {Help} left
 * @param {Help} right
 * @returns {boolean}
 */
function goesWell(left, right) {
  return names(left.samen_met, right) || names(right.samen_met, left);
}

/**
 * @param {readonly string[] | undefined} ids
 * @param {Help} hulp
 * @returns {boolean}
 */
function names(ids, { id, variant_van }) {
  // What goes for the national scheme goes for the one that replaces it here.
  return ids !== undefined && (ids.includes(id) || (variant_van !== undefined && ids.includes(variant_van)));
}

/**
 * Most that fits for sure, then most in all, then most good combinations, then what comes first.
 * @param {readonly Choice[]} choices
 * @returns {Choice[]}
 */
function bestSet(choices) {
  const inConflict = choices.filter((one) => choices.some((other) => excludes(one.hulp, other.hulp)));
  const free = choices.filter((one) => !inConflict.includes(one));
  const sure = (/** @type {readonly Choice[]} */ chosen) => chosen.filter(({ zeker }) => zeker).length;
  const pairs = (/** @type {readonly Choice[]} */ chosen) =>
    chosen.flatMap((one) => [...free, ...chosen].filter((other) => goesWell(one.hulp, other.hulp))).length;
  /** @type {Choice[] | null} */
  let best = null;
  /** @param {Choice[]} chosen @param {readonly Choice[]} left */
  const grow = (chosen, left) => {
    const [first, ...rest] = left;
    if (!first) {
      const gain = best && (sure(chosen) - sure(best) || chosen.length - best.length || pairs(chosen) - pairs(best));
      if (gain === null || gain > 0) best = chosen;
      return;
    }
    const apart = rest.filter((other) => !excludes(first.hulp, other.hulp));
    grow([...chosen, first], apart);
    // Leaving it out can only be better when it stands in the way of something.
    if (apart.length < rest.length && inConflict.length <= MOST_TRIED) grow(chosen, rest);
  };
  grow([], inConflict);
  return [...free, ...(best ?? [])];
}

/**
 * What goes before comes before; otherwise the order stays. A circle, which the checks refuse, stays as it is.
 * @param {readonly Help[]} set
 * @returns {Help[]}
 */
function inOrder(set) {
  /** @type {Help[]} */
  const done = [];
  let left = [...set];
  while (left.length) {
    const ready = left.find((hulp) => !left.some((other) => other !== hulp && names(hulp.voorliggend, other)));
    const next = /** @type {Help} */ (ready ?? left[0]);
    done.push(next);
    left = left.filter((hulp) => hulp !== next);
  }
  return done;
}
