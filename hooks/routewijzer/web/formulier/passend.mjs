/** What comes from a file may have any shape; the fields can only show what has theirs. Pure. */

/** @typedef {import("./gegevens.mjs").Field} Field */
/** @typedef {import("./gegevens.mjs").Values} Values */

// Their values have a shape of their own, which their controls look after.
const FREE = ["regel", "antwoorden"];

/**
 * The values without what does not fit: a list where a group belongs, a group where a text belongs.
 * @param {Values} values
 * @param {Field[]} fields
 * @returns {Values} also with what no field is about, so that the check can name it
 */
export function fitting(values, fields) {
  const known = new Map(fields.map((field) => [field.key, field]));
  const kept = Object.entries(values).filter(([key, value]) => {
    const field = known.get(key);
    return !field || fits(field, value);
  });
  return Object.fromEntries(kept);
}

/**
 * @param {Field} field
 * @param {any} value
 * @returns {boolean}
 */
function fits(field, value) {
  // An empty field of a file shows as one that is not filled in.
  if (value === null || value === undefined) return true;
  const group = typeof value === "object" && !Array.isArray(value);
  if (FREE.includes(field.soort)) return group;
  const { fields, item } = field;
  if (fields) return group && fields.every((part) => !(part.key in value) || fits(part, value[part.key]));
  if (item) return Array.isArray(value) && value.every((one) => fits(item, one));
  return typeof value !== "object";
}
