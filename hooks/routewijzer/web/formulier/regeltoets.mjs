/** Rules: their shape, and whether they fit the questions and answers that exist. Twin of `checks/regels.py`. */

import { isMapping } from "../wijzer/rules.mjs";
import { isDay } from "./vormen.mjs";
import { didYouMean, said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Question} Question */
/** @typedef {import("./gegevens.mjs").Said} Said */
/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {(string | number)[]} Path */

const CONNECTIVES = ["alle", "een_van", "niet"];
const OPERATORS = ["is", "in", "minstens", "hoogstens", "vanaf", "tot_en_met"];
const SUBJECTS = ["vraag", "vandaag"];

/**
 * What is wrong with the rule of a scheme.
 * @param {any} rule
 * @param {Choices} choices
 * @returns {Iterable<Fault>}
 */
export function* ruleFaults(rule, choices) {
  const broken = [...shapeFaults(rule, [], choices)];
  yield* broken.map(([where, phrase]) => ({ path: ["voorwaarden", ...where], ...phrase }));
  if (!broken.length) {
    for (const [where, leaf] of leaves(rule, [])) {
      for (const phrase of leafFaults(leaf, choices)) {
        yield { path: ["voorwaarden", ...where], ...phrase };
      }
    }
  }
}

/**
 * @param {any} rule
 * @param {Path} where
 * @param {Choices} choices
 * @returns {Iterable<[Path, Said]>}
 */
function* shapeFaults(rule, where, choices) {
  const words = choices.teksten;
  if (!isMapping(rule)) {
    yield [where, said(words, "regel_geen_groep")];
    return;
  }
  const names = Object.keys(rule);
  const naam = CONNECTIVES.find((name) => names.includes(name));
  if (naam && names.length > 1) {
    yield [where, said(words, "regel_naast", { naam })];
  } else if (naam === "niet") {
    yield* shapeFaults(rule[naam], [...where, naam], choices);
  } else if (naam && !Array.isArray(rule[naam])) {
    yield [[...where, naam], said(words, "regel_geen_lijst", { naam })];
  } else if (naam) {
    const parts = /** @type {unknown[]} */ (rule[naam]);
    for (const [number, part] of parts.entries()) {
      yield* shapeFaults(part, [...where, naam, number], choices);
    }
  } else {
    yield* conditionFaults(names, where, choices);
  }
}

/**
 * @param {string[]} names of the fields of a condition
 * @param {Path} where
 * @param {Choices} choices
 * @returns {Iterable<[Path, Said]>}
 */
function* conditionFaults(names, where, { teksten: words }) {
  const [naam] = names.filter((name) => ![...OPERATORS, ...SUBJECTS].includes(name)).sort();
  const count = (/** @type {string[]} */ of) => names.filter((name) => of.includes(name)).length;
  if (naam !== undefined) {
    const bedoelde = didYouMean(words, naam, [...CONNECTIVES, ...OPERATORS, "vraag"]);
    yield [[...where, naam], said(words, "regel_onbekend", { naam, bedoelde })];
  } else if (count(SUBJECTS) !== 1 || count(OPERATORS) !== 1) {
    yield [where, said(words, "regel_vraag_en_toets")];
  }
}

/**
 * Every condition of a rule, with its path in the rule.
 * @param {any} rule
 * @param {Path} where
 * @returns {Iterable<[Path, Values]>}
 */
function* leaves(rule, where) {
  const name = CONNECTIVES.find((one) => Object.hasOwn(rule, one));
  if (!name) {
    yield [where, rule];
  } else if (name === "niet") {
    yield* leaves(rule.niet, [...where, name]);
  } else {
    for (const [number, part] of rule[name].entries()) {
      yield* leaves(part, [...where, name, number]);
    }
  }
}

/**
 * @param {Values} leaf
 * @param {Choices} choices
 * @returns {Iterable<Said>}
 */
function* leafFaults(leaf, { teksten: words, vragen, toetsen }) {
  const operator = OPERATORS.find((name) => Object.hasOwn(leaf, name)) ?? "";
  const limit = leaf[operator];
  if (!Object.hasOwn(leaf, "vraag")) {
    if (!["vanaf", "tot_en_met"].includes(operator) || !isDay(limit) || leaf.vandaag !== true) {
      yield said(words, "vandaag");
    }
    return;
  }
  const vraag = named(words, leaf.vraag);
  const question = vragen.find(({ id }) => id === vraag);
  if (!question) {
    const hint = didYouMean(words, vraag, vragen.map(({ id }) => id));
    yield { ...said(words, "vraag_onbekend", { vraag }), hint };
  } else if (!toetsen[question.soort].includes(operator)) {
    const allowed = toetsen[question.soort].join(" of ");
    yield said(words, "toets_past_niet", { toets: operator, vraag, toetsen: allowed });
  } else if (operator === "in" && !(Array.isArray(limit) && limit.length)) {
    yield said(words, "in_zonder_lijst");
  } else {
    for (const value of operator === "in" ? limit : [limit]) {
      yield* answerFaults(value, question, words);
    }
  }
}

/**
 * A value inside a sentence.
 * @param {import("./gegevens.mjs").Wording} words
 * @param {unknown} value
 * @returns {string}
 */
function named({ gevonden }, value) {
  if (value === null || typeof value !== "object") {
    return value === null ? gevonden.none : String(value);
  }
  return Array.isArray(value) ? gevonden.list : gevonden.dict;
}

/**
 * What is wrong with an answer to a question.
 * @param {unknown} value
 * @param {Question} question
 * @param {import("./gegevens.mjs").Wording} words
 * @returns {Iterable<Said>}
 */
export function* answerFaults(value, { id: vraag, soort, opties }, words) {
  const waarde = named(words, value);
  const options = opties.map(({ id }) => id);
  if (soort === "ja_nee") {
    if (typeof value !== "boolean") {
      yield said(words, "geen_ja_of_nee", { waarde, vraag });
    }
  } else if (soort === "getal") {
    if (typeof value !== "number") {
      yield said(words, "geen_getal", { waarde });
    }
  } else if (soort === "datum") {
    if (!isDay(value)) {
      yield said(words, "geen_datum", { waarde });
    }
  } else if (options.length && !options.includes(/** @type {string} */ (value))) {
    yield { ...said(words, "geen_antwoord", { waarde, vraag }), hint: didYouMean(words, waarde, options) };
  }
}
