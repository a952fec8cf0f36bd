/** Values of a record by their path: `["bronnen", 0, "url"]`. Pure. */

/** @typedef {(string | number)[]} Path */

/**
 * @param {unknown} data
 * @param {readonly (string | number)[]} path
 * @returns {any} undefined when there is nothing there
 */
export function valueAt(data, path) {
  return path.reduce((/** @type {any} */ found, step) => (found && Object.hasOwn(found, step) ? found[step] : undefined), data);
}

/**
 * A copy of `data` with another value at `path`; undefined takes it away. What lies around it is made when it is not there.
 * @template T
 * @param {T} data
 * @param {readonly (string | number)[]} path
 * @param {unknown} value
 * @returns {T}
 */
export function withValue(data, path, value) {
  const [head, ...rest] = path;
  if (head === undefined) return /** @type {T} */ (value);
  const list = typeof head === "number";
  /** @type {any} */
  const copy = list ? [...(Array.isArray(data) ? data : [])] : { ...data };
  const inner = withValue(copy[head], rest, value);
  if (inner === undefined && !list) delete copy[head];
  else copy[head] = inner;
  return copy;
}

/**
 * Whether nothing was filled in: no text, no choice, or only parts in which nothing was filled in.
 * @param {unknown} value
 * @returns {boolean}
 */
export function isEmpty(value) {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return !value.trim();
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

/**
 * The data without what is empty, and with texts as they will be stored: without spaces around them.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function withoutEmpty(value) {
  /** @type {any} */
  let found = value;
  if (typeof value === "string") found = value.trim();
  else if (Array.isArray(value)) found = value.filter((item) => !isEmpty(item)).map(withoutEmpty);
  else if (value && typeof value === "object") {
    const filled = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
    found = Object.fromEntries(filled.map(([key, inner]) => [key, withoutEmpty(inner)]));
  }
  return found;
}

/**
 * @param {readonly (string | number)[]} path
 * @returns {string} the id of the field at this path
 */
export function idOf(path) {
  return ["v", ...path].join("-");
}

/**
 * @param {readonly (string | number)[]} one
 * @param {readonly (string | number)[]} other
 * @returns {boolean} whether `one` is `other`, or lies inside it
 */
export function isWithin(one, other) {
  return other.every((step, at) => one[at] === step);
}
