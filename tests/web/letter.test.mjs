import assert from "node:assert/strict";
import { test } from "node:test";
import { knownAnswers } from "../../hooks/routewijzer/web/wijzer/answers.mjs";
import { mailAddress } from "../../hooks/routewijzer/web/wijzer/letter.mjs";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { TODAY, help, rule, wizard } from "./data.mjs";

const GIVEN = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen" };
const LINK = "https://voorbeeld.nl/wijzer/#v=1&g=kampen&s=te-weinig-werk&w=werkgever";

/** @param {number} count */
function mail(count) {
  const regel = rule(["te-weinig-werk"], ["werkgever"]);
  const data = wizard(Array.from({ length: count }, (_, at) => help({ id: `h${at}`, naam: `Regeling nummer ${at} & co`, regel })));
  const scene = { data, given: GIVEN, known: knownAnswers(data.vragen, GIVEN, TODAY), today: TODAY, root: "https://voorbeeld.nl/" };
  const address = mailAddress(scene, outcome(data, GIVEN, TODAY), LINK);
  return { address, text: new URL(address).searchParams.get("body") ?? "" };
}

test("de mail noemt antwoorden, loket, kaarten en de link, zonder ontvanger", () => {
  const { address, text } = mail(2);
  assert.ok(address.startsWith("mailto:?subject="));
  for (const part of ["- Voor wie: Mijn bedrijf", "Werkcentrum Zwolle, 0381234567", "- Regeling nummer 0 & co", LINK, "Dit is een hulpmiddel."]) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(!text.includes("En nog"));
});

test("met veel kaarten blijft de mail kort genoeg, en telt hij de rest", () => {
  const { address, text } = mail(80);
  assert.ok(address.length <= 1800);
  const named = text.match(/- Regeling/gu)?.length ?? 0;
  assert.ok(named > 5);
  assert.ok(text.includes(`En nog ${80 - named}.`));
  assert.ok(text.includes(LINK));
});
