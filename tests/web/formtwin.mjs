/**
 * Answers, one JSON line for each line on stdin, what the form's code says; `test_formulier.py` compares.
 * `{"data": {forms, choices}}` sets what the build publishes; then `{"faults": [[kind, values, key, region], …]}`,
 * `{"texts": [[kind, values], …]}`, `{"spliced": [[source, values], …]}`, `{"closest": [[word, options], …]}` or
 * `{"forms": [[form, text], …]}`.
 */

import { createInterface } from "node:readline";
import { format, Validator } from "@cfworker/json-schema";
import { faults } from "../../hooks/routewijzer/web/formulier/keuren.mjs";
import { closest } from "../../hooks/routewijzer/web/formulier/lijkt.mjs";
import { splice, toYaml } from "../../hooks/routewijzer/web/formulier/schrijven.mjs";
import { formFault } from "../../hooks/routewijzer/web/formulier/vormen.mjs";
import { said } from "../../hooks/routewijzer/web/formulier/zeggen.mjs";

/** @type {any} */
let data = {};

/** @type {Record<string, (...cases: any[]) => unknown>} */
const answers = {
  faults: (kind, values, sleutel, regio) =>
    faults(data.forms[kind], values, { choices: data.choices, sleutel, regio, Validator, format }),
  texts: (kind, values) => toYaml(data.forms[kind], values),
  closest: (word, options) => closest(word, options),
  forms: (form, text) => {
    const wrong = formFault(form, text, data.choices.grenzen);
    return wrong ? said(data.choices.teksten, ...wrong).text : "";
  },
  spliced: (source, values) => splice(data.forms[source.soort], source, values),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [[name, cases]] = Object.entries(JSON.parse(line));
  if (name === "data") {
    data = cases;
  }
  const answer = name === "data" ? [] : cases.map((/** @type {any[]} */ one) => answers[name](...one));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
