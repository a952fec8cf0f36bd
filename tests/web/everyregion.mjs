/**
 * What everybody in every region gets to see before saying more, with the shipped code; see `tests/records/test_overal.py`.
 * Reads {data, dag, kenmerken: {"soort id": {rollen, situaties, regios}}} from the standard input; writes {uitkomsten, fouten}.
 */

import { readFileSync } from "node:fs";
import { withPlaces } from "../../hooks/routewijzer/web/shared/regions.mjs";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { isOver } from "../../hooks/routewijzer/web/wijzer/over.mjs";
import { writeFragment } from "../../hooks/routewijzer/web/wijzer/state.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/outcome.mjs").Item} Item */

const { data: sent, dag, kenmerken } = JSON.parse(readFileSync(0, "utf8"));
const data = withPlaces(sent);
/** @type {Set<string>} */
const fouten = new Set();
let uitkomsten = 0;

/** @param {string} id @returns {string[]} */
const options = (id) => data.vragen.find((question) => question.id === id)?.opties?.map((option) => option.id) ?? [];

/** @param {Item} item @param {Given} given @param {string} regio @param {boolean} sure */
function* faults({ hulp, past, beslissend, noot }, { situatie, rol }, regio, sure) {
  const { rollen, situaties, regios } = kenmerken[`${hulp.soort} ${hulp.id}`];
  if (isOver(hulp, dag)) yield "is voorbij";
  if (rollen.length && !rollen.includes(rol)) yield `is niet voor ${rol}`;
  if (situaties.length && !situaties.includes(situatie)) yield `is niet voor ${situatie}`;
  if (regios.length && !regios.includes(regio)) yield `is niet van ${regio}`;
  if (sure && !past.length) yield "past zonder reden";
  if (!sure && !beslissend.length && !noot) yield "is misschien, maar er ontbreekt niets";
}

for (const [regio, { gemeenten, loketten }] of Object.entries(sent.regios)) {
  if (!loketten?.some((/** @type {{url?: string, tel?: string}} */ { url, tel }) => url || tel)) fouten.add(`${regio} heeft geen loket`);
  for (const [gemeente] of gemeenten) {
    const found = outcome(data, { gemeente }, dag).regio;
    if (found !== regio) fouten.add(`${gemeente} hoort bij ${found}, niet bij ${regio}`);
  }
  for (const situatie of options("situatie")) {
    for (const rol of options("rol")) {
      const given = { situatie, rol, gemeente: gemeenten[0][0] };
      const { groepen } = outcome(data, given, dag);
      uitkomsten += 1;
      if (!groepen.waarschijnlijk.length && !groepen.misschien.length) fouten.add(`niets: ${writeFragment(data, given)}`);
      for (const item of groepen.waarschijnlijk) for (const text of faults(item, given, regio, true)) fouten.add(`${item.hulp.id} ${text}`);
      for (const item of groepen.misschien) for (const text of faults(item, given, regio, false)) fouten.add(`${item.hulp.id} ${text}`);
    }
  }
}
process.stdout.write(JSON.stringify({ uitkomsten, fouten: [...fouten].slice(0, 20) }));
