/** The examples of a scheme: real answers, that come out as they say. Twin of `checks/bewijs.py`. */

import { knownAnswers } from "../wijzer/answers.mjs";
import { UNKNOWN_ANSWER, evaluate } from "../wijzer/rules.mjs";
import { answerFaults } from "./regeltoets.mjs";
import { didYouMean, said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Said} Said */
/** @typedef {import("./gegevens.mjs").Values} Values */

/**
 * Examples with answers that no visitor could give, or that come out otherwise.
 * @param {Values} record with the defaults filled in
 * @param {Choices} choices
 * @param {string | null} regio "" for a national scheme; null when the rule has faults, so that nothing can come out
 * @returns {Iterable<Fault>}
 */
export function* exampleFaults(record, choices, regio) {
  const { teksten: words, vragen } = choices;
  for (const [number, { naam, antwoorden, verwacht, dag }] of record.voorbeelden.entries()) {
    const wrong = Object.keys(antwoorden).flatMap((name) =>
      givenFaults(name, antwoorden[name], choices).map((phrase) => ({
        path: ["voorbeelden", number, "antwoorden", name],
        ...phrase,
      })),
    );
    yield* wrong;
    if (!wrong.length && regio !== null) {
      const day = dag ?? choices.dag;
      const known = knownAnswers(/** @type {any} */ (vragen), antwoorden, day);
      const uitkomst = evaluate(wholeRule(record, regio), known, day).verdict;
      if (uitkomst !== verwacht) {
        const phrase = said(words, "komt_anders_uit", { naam, uitkomst, verwacht });
        yield { path: ["voorbeelden", number, "verwacht"], ...phrase };
      }
    }
  }
}

/**
 * @param {string} name of a question
 * @param {unknown} given
 * @param {Choices} choices
 * @returns {Said[]}
 */
function givenFaults(name, given, { teksten: words, vragen }) {
  const question = vragen.find(({ id }) => id === name);
  if (!question) {
    return [{ ...said(words, "vraag_onbekend", { vraag: name }), hint: didYouMean(words, name, vragen.map(({ id }) => id)) }];
  }
  const open = (/** @type {unknown} */ part) =>
    part === null ||
    part === UNKNOWN_ANSWER ||
    (question.soort === "getal" && question.opties.some(({ id }) => id === part)) ||
    (question.soort === "ja_nee" && (part === "ja" || part === "nee"));
  const parts = (Array.isArray(given) ? given : [given]).filter((part) => !open(part));
  return parts.flatMap((part) => [...answerFaults(part, question, words)]);
}

/**
 * The rule with what follows from the other fields. Twin of `eligibility.py`.
 * @param {Values} record
 * @param {string} regio
 */
function wholeRule({ situaties, voor_wie: rollen, sectoren, voorwaarden }, regio) {
  return {
    alle: [
      { vraag: "situatie", in: situaties },
      { vraag: "rol", in: rollen },
      ...(sectoren.length ? [{ vraag: "sector", in: sectoren }] : []),
      ...(regio ? [{ vraag: "regio", in: [regio] }] : []),
      ...(voorwaarden ? [voorwaarden] : []),
    ],
  };
}
