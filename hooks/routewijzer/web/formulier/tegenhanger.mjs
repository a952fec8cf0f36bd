/**
 * What two records say of each other: who learned from a case, is named there too as who took it over. So a
 * record that names another one changes that one as well. Pure; the Python twin is `checks/references.py`.
 */

/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {{there: string, back: string, kinds: string[]}} Pair */
/** @typedef {{soort: string, key: string, field: string, on: boolean}} Change another record, and whether `field` must name this one */

/** @type {Pair[]} */
const PAIRS = [
  { there: "geinspireerd_door", back: "overgenomen_door", kinds: ["praktijk"] },
  { there: "opvolger", back: "voorganger", kinds: ["regeling", "programma"] },
];

/**
 * The changes in other records that follow from a change in this one.
 * @param {string} soort
 * @param {Values} before
 * @param {Values} now
 * @param {Choices} choices
 * @returns {Change[]}
 */
export function followingChanges(soort, before, now, choices) {
  return PAIRS.filter(({ kinds }) => kinds.includes(soort)).flatMap(({ there, back, kinds }) =>
    [
      { field: there, other: back },
      { field: back, other: there },
    ].flatMap(({ field, other }) => {
      const old = /** @type {string[]} */ (before[field] ?? []);
      const named = /** @type {string[]} */ (now[field] ?? []);
      const changes = [
        ...named.filter((key) => !old.includes(key)).map((key) => ({ key, on: true })),
        ...old.filter((key) => !named.includes(key)).map((key) => ({ key, on: false })),
      ];
      return changes.flatMap(({ key, on }) => {
        const kind = kinds.find((one) => choices.records[one]?.some(({ id }) => id === key));
        return kind ? [{ soort: kind, key, field: other, on }] : [];
      });
    }),
  );
}

/**
 * The other record with this one named in it, or no longer.
 * @param {Values} values of the other record
 * @param {Change} change
 * @param {string} key of this record
 * @returns {Values}
 */
export function withNamed(values, { field, on }, key) {
  const others = /** @type {string[]} */ (values[field] ?? []).filter((other) => other !== key);
  const { [field]: _, ...rest } = values;
  const named = on ? [...others, key] : others;
  return named.length ? { ...rest, [field]: named } : rest;
}
