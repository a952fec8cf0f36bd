/**
 * Text -> the terms that are searched. Twin of `zoeken/tokens.py`: the same terms for every text. Pure.
 *
 * @typedef {(word: string) => string} Stemmer Snowball's old Dutch algorithm, from lunr's own languages
 */

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032]/gu;
const HYPHENS = /[\u2010\u2011\u00ad]/gu;
const MARKS = /[\u0300-\u036f]/gu;
const LETTERS = /[ßøæœłđ]/gu;
/** @type {Record<string, string>} */
const SPELLED = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d" };
const CHUNK = /[a-z0-9]+(?:['&-][a-z0-9]+)*/gu;
const ENDING = /'(?:s|er|ers|tje|tjes|en)$/u;
const DOUBLE = /([bcdfgklmnprst])\1$/u;
// Shorter words are mostly abbreviations (WW, LKV, Wia): those are never cut.
const SHORTEST = 4;
const SHORTEST_ES = 6;

/**
 * Lower case, without accents, with one kind of apostrophe and hyphen.
 * @param {string} text
 * @returns {string}
 */
export function plain(text) {
  return text
    .replace(APOSTROPHES, "'")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(HYPHENS, "-")
    .replace(LETTERS, (letter) => SPELLED[letter] ?? letter);
}

/**
 * The words of a text; what a hyphen joins stays together.
 * @param {string} text
 * @returns {string[][]}
 */
export function chunks(text) {
  return [...plain(text).matchAll(CHUNK)]
    .map(([chunk]) => chunk.split("-").map(word).filter(Boolean))
    .filter((words) => words.length);
}

/**
 * @param {string} part
 * @returns {string}
 */
function word(part) {
  return part.replace(ENDING, "").replace(/['&]/gu, "");
}

/**
 * Every word of a text, and what a hyphen joins also as one word.
 * @param {string} text
 * @returns {string[]}
 */
export function spellings(text) {
  return chunks(text).flatMap((words) => [
    ...words.filter((one) => one.length > 1 || /^[0-9]$/u.test(one) || words.length === 1),
    ...(words.length > 1 ? [words.join("")] : []),
  ]);
}

/**
 * The term of one word: "subsidies" and "subsidie" give the same. Remembers what it has seen.
 * @param {Stemmer} snowball
 * @returns {(word: string) => string}
 */
export function makeStem(snowball) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  return (word) => {
    let term = seen.get(word);
    if (term === undefined) {
      term = cut(word, snowball);
      seen.set(word, term);
    }
    return term;
  };
}

/**
 * @param {string} word
 * @param {Stemmer} snowball
 * @returns {string}
 */
function cut(word, snowball) {
  if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) return word;
  const term = snowball(word)
    .replace(DOUBLE, "$1")
    .replace(/v$/u, "f")
    .replace(/z$/u, "s");
  if (/(?:ie|ee)s$/u.test(term)) return term.slice(0, -1);
  return term.endsWith("es") && term.length >= SHORTEST_ES ? term.slice(0, -2) : term;
}

/**
 * The words that say something; all of them when there are only stop words ("op").
 * @param {string[]} words
 * @param {Set<string>} stopwords
 * @returns {string[]}
 */
export function telling(words, stopwords) {
  const kept = words.filter((word) => !stopwords.has(word));
  return kept.length ? kept : words;
}
