/** Fetches what the form works with, each file once. */

import { fieldsOf } from "./velden.mjs";

/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./gegevens.mjs").Form} Form */
/** @typedef {import("./gegevens.mjs").Source} Source */
/** @typedef {import("./gegevens.mjs").Field} Field */

/**
 * @typedef {object} Store
 * @property {() => Promise<Choices>} choices
 * @property {(soort: string) => Promise<{form: Form, fields: Field[]}>} kind
 * @property {(soort: string, key: string) => Promise<Source>} source rejects when there is no such record here
 */

/**
 * @param {string} root address of the root of the site
 * @returns {Store}
 */
export function store(root) {
  /** @type {Map<string, Promise<any>>} */
  const asked = new Map();
  const get = (/** @type {string} */ path) => {
    const known = asked.get(path);
    if (known) return known;
    const coming = fetch(new URL(`data/${path}.json`, root)).then((answer) =>
      answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status} ${path}`, { cause: answer.status })),
    );
    asked.set(path, coming);
    // A next try may go well.
    coming.catch(() => asked.delete(path));
    return coming;
  };
  const choices = () => get("formulier/keuzes").then(withNames);
  return {
    choices,
    source: (soort, key) => get(`bron/${soort}/${key}`),
    kind: async (soort) => {
      const [form, known] = await Promise.all([get(`formulier/${soort}`), choices()]);
      return { form, fields: fieldsOf(form.schema, known) };
    },
  };
}

/**
 * Whether something is not on this site; otherwise it could not be fetched just now.
 * @param {unknown} error
 * @returns {boolean}
 */
export function isMissing(error) {
  return error instanceof Error && error.cause === 404;
}

/**
 * The check calls roles as a visitor answers ("Mijzelf als zzp'er"); a record is about them.
 * @param {Choices} choices
 * @returns {Choices}
 */
function withNames(choices) {
  const { rollen, rolnamen } = choices.lijsten;
  return rollen && rolnamen ? { ...choices, lijsten: { ...choices.lijsten, rollen: rolnamen } } : choices;
}
