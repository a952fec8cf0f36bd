/**
 * Three-valued rules: `evaluate(rule, answers, today) -> {verdict, trace}`, pure and without I/O.
 *
 * The Python twin is `rules.py`, where the forms of rules and answers are described; shared vectors
 * and a generated differential test prove that they agree. Change both or neither.
 */

/** @typedef {"ja" | "nee" | "onbekend"} Verdict */
/**
 * @typedef {object} Leaf
 * @property {"vraag" | "vandaag"} soort
 * @property {string} [vraag]
 * @property {string} toets
 * @property {unknown} waarde
 * @property {Verdict} verdict
 */
/**
 * @typedef {object} Branch
 * @property {"alle" | "een_van" | "niet"} soort
 * @property {Verdict} verdict
 * @property {Trace[]} delen
 */
/** @typedef {Leaf | Branch} Trace */
/** @typedef {Record<string, unknown>} Mapping */

export const UNKNOWN_ANSWER = "weet-niet";
const OPERATORS = ["is", "in", "minstens", "hoogstens", "vanaf", "tot_en_met"];
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const MOST_DEPTH = 40;
/** @type {Record<Verdict, Verdict>} */
const OPPOSITE = { ja: "nee", nee: "ja", onbekend: "onbekend" };

/**
 * Kleene's strong three-valued logic over `answers` on the ISO day `today`.
 * No rule means no conditions: "ja". Throws for data that is not a rule.
 * @param {unknown} rule
 * @param {unknown} answers
 * @param {unknown} today
 * @returns {{verdict: Verdict, trace: Trace}}
 */
export function evaluate(rule, answers, today) {
  if (!isMapping(answers)) throw new Error("antwoorden zijn een groep velden");
  const trace = node(rule ?? null, answers, today, 1);
  return { verdict: trace.verdict, trace };
}

/**
 * The leaves that made the verdict: for "nee" only what failed, for "onbekend" only what is open.
 * @param {Trace} trace
 * @returns {Leaf[]}
 */
export function deciding(trace) {
  if (!isBranch(trace)) return [{ ...trace }];
  const wanted = trace.soort === "niet" ? OPPOSITE[trace.verdict] : trace.verdict;
  return trace.delen.filter((part) => part.verdict === wanted).flatMap(deciding);
}

/**
 * @param {Trace} trace
 * @returns {trace is Branch}
 */
export function isBranch(trace) {
  return Object.hasOwn(trace, "delen");
}

/**
 * @param {unknown} value
 * @returns {value is Mapping}
 */
export function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
export function isDay(value) {
  return typeof value === "string" && DAY.test(value);
}

/**
 * Reads own fields only: a question may be called "constructor".
 * @param {Mapping} mapping
 * @param {string} name
 * @returns {unknown}
 */
export function own(mapping, name) {
  return Object.hasOwn(mapping, name) ? mapping[name] : null;
}

/**
 * @param {unknown} rule
 * @param {Mapping} answers
 * @param {unknown} today
 * @param {number} depth
 * @returns {Trace}
 */
function node(rule, answers, today, depth) {
  if (rule === null) return { soort: "alle", verdict: "ja", delen: [] };
  if (!isMapping(rule)) throw new Error("een regel is een groep velden");
  if (depth > MOST_DEPTH) throw new Error(`een regel is hoogstens ${MOST_DEPTH} lagen diep`);
  for (const soort of /** @type {const} */ (["alle", "een_van"])) {
    if (!Object.hasOwn(rule, soort)) continue;
    const delen = parts(rule, soort).map((part) => node(part, answers, today, depth + 1));
    const verdicts = delen.map((part) => part.verdict);
    return { soort, verdict: soort === "alle" ? all(verdicts) : any(verdicts), delen };
  }
  if (Object.hasOwn(rule, "niet")) {
    if (rule.niet === null) throw new Error("een regel is een groep velden");
    const part = node(rule.niet, answers, today, depth + 1);
    return { soort: "niet", verdict: OPPOSITE[part.verdict], delen: [part] };
  }
  return leaf(rule, answers, today);
}

/**
 * @param {Mapping} rule
 * @param {string} name
 * @returns {unknown[]}
 */
function parts(rule, name) {
  const found = rule[name];
  if (!Array.isArray(found) || found.includes(null)) throw new Error(`'${name}' is een lijst van regels`);
  return found;
}

/**
 * @param {Mapping} rule
 * @param {Mapping} answers
 * @param {unknown} today
 * @returns {Leaf}
 */
function leaf(rule, answers, today) {
  const toets = OPERATORS.find((name) => Object.hasOwn(rule, name));
  const vraag = own(rule, "vraag");
  const asks = Object.hasOwn(rule, "vraag");
  const fits = asks ? typeof vraag === "string" : own(rule, "vandaag") === true;
  if (toets === undefined || !fits) throw new Error("een voorwaarde heeft een vraag en een toets");
  const waarde = rule[toets];
  if (typeof vraag !== "string") return { soort: "vandaag", toets, waarde, verdict: test(toets, today, waarde) };
  return { soort: "vraag", vraag, toets, waarde, verdict: test(toets, own(answers, vraag), waarde) };
}

/**
 * @param {Verdict[]} verdicts
 * @returns {Verdict}
 */
function all(verdicts) {
  return verdicts.includes("nee") ? "nee" : verdicts.includes("onbekend") ? "onbekend" : "ja";
}

/**
 * @param {Verdict[]} verdicts
 * @returns {Verdict}
 */
function any(verdicts) {
  return verdicts.includes("ja") ? "ja" : verdicts.includes("onbekend") ? "onbekend" : "nee";
}

/**
 * @param {string} operator
 * @param {unknown} answer
 * @param {unknown} limit
 * @returns {Verdict}
 */
function test(operator, answer, limit) {
  if (!Array.isArray(answer)) return testOne(operator, answer, limit);
  // Several choices: one that fits is enough; without any choice nothing is known.
  return answer.length ? any(answer.map((part) => testOne(operator, part, limit))) : "onbekend";
}

/**
 * @param {string} operator
 * @param {unknown} answer
 * @param {unknown} limit
 * @returns {Verdict}
 */
function testOne(operator, answer, limit) {
  if (isMapping(answer) && own(answer, "nvt") === true) return "nee";
  if (answer === null || answer === undefined || answer === UNKNOWN_ANSWER) return "onbekend";
  if (operator === "in") return Array.isArray(limit) ? any(limit.map((value) => is(answer, value))) : "onbekend";
  if (operator === "is") return is(answer, limit);
  if (operator === "minstens" || operator === "hoogstens") return rangeTest(operator, answer, limit);
  if (!isDay(answer) || !isDay(limit)) return "onbekend";
  return (operator === "vanaf" ? answer >= limit : answer <= limit) ? "ja" : "nee";
}

/**
 * @param {unknown} answer
 * @param {unknown} limit
 * @returns {Verdict}
 */
function is(answer, limit) {
  for (const type of ["boolean", "string"]) {
    if (typeof answer === type && typeof limit === type) return answer === limit ? "ja" : "nee";
  }
  const range = bounds(answer);
  if (range === null || !isNumber(limit)) return "onbekend";
  const [low, high] = range;
  if ((low !== null && limit < low) || (high !== null && limit > high)) return "nee";
  return low === high ? "ja" : "onbekend";
}

/**
 * @param {string} operator
 * @param {unknown} answer
 * @param {unknown} limit
 * @returns {Verdict}
 */
function rangeTest(operator, answer, limit) {
  const range = bounds(answer);
  if (range === null || !isNumber(limit)) return "onbekend";
  const [low, high] = range;
  const above = low !== null && (operator === "minstens" ? low >= limit : low > limit);
  const below = high !== null && (operator === "minstens" ? high < limit : high <= limit);
  const [always, never] = operator === "minstens" ? [above, below] : [below, above];
  return always ? "ja" : never ? "nee" : "onbekend";
}

/**
 * [low, high] of a number or a class; an end that is null is open; null when it is neither.
 * @param {unknown} answer
 * @returns {[number | null, number | null] | null}
 */
function bounds(answer) {
  if (isNumber(answer)) return [answer, answer];
  if (!isMapping(answer)) return null;
  const low = own(answer, "van") ?? null;
  const high = own(answer, "tot") ?? null;
  if ((low === null && high === null) || !isEnd(low) || !isEnd(high)) return null;
  return low !== null && high !== null && low > high ? null : [low, high];
}

/**
 * @param {unknown} value
 * @returns {value is number | null}
 */
function isEnd(value) {
  return value === null || isNumber(value);
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isNumber(value) {
  return typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
