import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, fragment, rows } from "../../hooks/routewijzer/web/vergelijk/compare.mjs";

/** @type {import("../../hooks/routewijzer/web/vergelijk/compare.mjs").CompareData} */
const DATA = {
  soorten: { brigade: "Brigade", fonds: "Fonds", loket: "Loket" },
  standen: { ja: "Ja", gestopt: "Gestopt", onbekend: "Onbekend" },
  regios: {
    zwolle: region("Zwolle", "10", { brigade: ["ja", [["Brigade", "p/zwolle/brigade/"]]], fonds: ["onbekend", []] }),
    twente: region("Twente", "20", { brigade: ["gestopt", [["B", "p/b/"]]], fonds: ["ja", [["F", "p/f/"]]] }),
    rijnmond: region("Rijnmond", "10", { brigade: ["onbekend", []], fonds: ["onbekend", []] }),
    zeeland: region("Zeeland", "10", {}),
  },
};

/**
 * @param {string} naam
 * @param {string} inwoners
 * @param {Record<string, [string, [string, string][]]>} programmas
 * @returns {import("../../hooks/routewijzer/web/vergelijk/compare.mjs").Region}
 */
function region(naam, inwoners, programmas) {
  return { naam, url: `regios/${naam}/`, feiten: [["Inwoners", inwoners]], programmas: { loket: ["onbekend", []], ...programmas } };
}

test("het fragment noemt hooguit drie regio's die bestaan, elk één keer", () => {
  assert.deepEqual(chosen("#vergelijk=zwolle,twente", DATA.regios), ["zwolle", "twente"]);
  assert.deepEqual(chosen("#vergelijk=zwolle,zwole,zwolle,twente,rijnmond,zeeland", DATA.regios), ["zwolle", "twente", "rijnmond"]);
  for (const odd of ["", "#", "#per-soort", "#vergelijk=", "#vergelijk=__proto__,constructor", "#%"]) {
    assert.deepEqual(chosen(odd, DATA.regios), [], odd);
  }
  assert.equal(fragment(["zwolle", "twente"]), "#vergelijk=zwolle,twente");
  assert.equal(fragment([]), "");
});

test("een rij per feit en per soort waar iets van bekend is; onbekend verschilt nergens van", () => {
  const found = rows(DATA, ["zwolle", "twente", "rijnmond"]);
  assert.deepEqual(
    found.map(({ naam, verschilt, cellen }) => [naam, verschilt, cellen.map(({ tekst }) => tekst)]),
    [
      ["Inwoners", true, ["10", "20", "10"]],
      ["Brigade", true, ["Ja", "Gestopt", "Onbekend"]],
      ["Fonds", false, ["Onbekend", "Ja", "Onbekend"]],
    ],
  );
  assert.deepEqual(found[1]?.cellen[0]?.programmas, [["Brigade", "p/zwolle/brigade/"]]);
  assert.deepEqual(rows(DATA, []), []);
});
