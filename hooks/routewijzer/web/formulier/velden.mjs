/** The fields of a kind of record, from its published schema: what to ask, how, and in which words. */

/** @typedef {import("./gegevens.mjs").Schema} Schema */
/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./gegevens.mjs").Field} Field */

// How to ask for a value, by its form in the schema or else by its type; other forms have the name of their field.
const WAYS = new Map([
  ["regel", "tekst"],
  ["slug", "tekst"],
  ["zin", "lang"],
  ["tekst", "lang"],
  ["verhaal", "lang"],
  ["mailadres", "mail"],
  ["voorwaarden", "regel"],
  ["string", "tekst"],
  ["boolean", "janee"],
  ["integer", "geheel"],
  ["number", "getal"],
  ["object", "groep"],
  ["array", "lijst"],
]);
const PROSE = ["zin", "tekst"];

/**
 * The fields of an object, in the order of its file.
 * @param {Schema} schema
 * @param {Choices} choices
 * @returns {Field[]}
 */
export function fieldsOf(schema, choices) {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([key, node]) => fieldOf(key, node, required.has(key), choices));
}

/**
 * @param {string} key
 * @param {Schema} node
 * @param {boolean} required
 * @param {Choices} choices
 * @returns {Field}
 */
function fieldOf(key, node, required, choices) {
  /** @type {Field} */
  const field = {
    key,
    label: node.title ?? "",
    help: node.description ?? "",
    example: node.examples?.[0],
    soort: kindOf(node),
    required,
    standaard: node.default ?? undefined,
    options: optionsOf(node, choices),
    min: node.minLength ?? node.minItems ?? node.minimum,
    max: node.maxLength ?? node.maxItems ?? node.maximum,
    lijst: node.woord,
    soorten: node.verwijst,
    of: node.of,
    proza: PROSE.includes(node.format ?? ""),
  };
  if (node.items) {
    // The title of a part is a name for programmers.
    field.item = { ...fieldOf("", node.items, true, choices), label: "" };
  }
  if (field.soort === "groep") {
    field.fields = fieldsOf(node, choices);
  }
  return field;
}

/**
 * @param {Schema} node
 * @returns {string}
 */
function kindOf(node) {
  if (node.enum || node.woord) {
    return "keuze";
  }
  if (node.verwijst) {
    return "verwijzing";
  }
  const type = typesOf(node).find((name) => name !== "null") ?? "string";
  const way = node.format ?? type;
  return WAYS.get(way) ?? way;
}

/**
 * The types that a value may have.
 * @param {Schema} node
 * @returns {string[]}
 */
export function typesOf(node) {
  return Array.isArray(node.type) ? node.type : [node.type];
}

/**
 * @param {Schema} node
 * @param {Choices} choices
 * @returns {import("./gegevens.mjs").Choice[] | undefined}
 */
function optionsOf(node, choices) {
  if (node.woord) {
    return choices.lijsten[node.woord] ?? [];
  }
  if (node.enum) {
    return node.enum.map((/** @type {string} */ id) => ({ id, naam: id }));
  }
  return node.verwijst?.flatMap((/** @type {string} */ soort) =>
    (choices.records[soort] ?? []).map((record) => ({ ...record, soort })),
  );
}
