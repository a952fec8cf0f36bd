/** The addresses with which somebody hands a file in: on GitHub, or with a mail. Pure. */

// Longer addresses are refused by servers and by mail programs.
const MOST_ADDRESS = 7500;
const MOST_MAIL = 1800;

/**
 * @typedef {{pad: string, tekst: string, nieuw: boolean}} Bestand
 * @typedef {{soort: "nieuw" | "wijzig" | "upload", url: string}} GithubWay
 */

/**
 * GitHub makes the fork, the branch and the pull request for who may not write. A new file can be filled in
 * beforehand; the page that changes a file cannot.
 * @param {Bestand} file
 * @param {string} edit address before the path of a file, or ""
 * @returns {GithubWay | null} null when the files are not on GitHub
 */
export function githubWay({ pad, tekst, nieuw }, edit) {
  const place = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/edit\/(.+?)\/?$/u.exec(edit);
  if (!place) return null;
  const repository = edit.slice(0, edit.indexOf("/edit/"));
  if (!nieuw) return { soort: "wijzig", url: `${repository}/edit/${place[2]}/${pad}` };
  const url = `${repository}/new/${place[2]}?filename=${encodeURIComponent(pad)}&value=${encodeURIComponent(tekst)}`;
  if (url.length <= MOST_ADDRESS) return { soort: "nieuw", url };
  return { soort: "upload", url: `${repository}/upload/${place[2]}/${pad.slice(0, pad.lastIndexOf("/"))}` };
}

/**
 * @param {Bestand} file
 * @param {{aan: string, onderwerp: string, inleiding: string}} letter
 * @returns {{url: string, heel: boolean}} `heel` says whether the whole file is in it; else it must go along as a file
 */
export function mailWay({ pad, tekst }, { aan, onderwerp, inleiding }) {
  const start = `mailto:${encodeURIComponent(aan).replace("%40", "@")}?subject=${encodeURIComponent(onderwerp)}`;
  const address = (/** @type {string} */ text) => `${start}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const head = `${inleiding}\n\n${pad}\n`;
  const whole = address(`${head}\n${tekst}`);
  return whole.length <= MOST_MAIL ? { url: whole, heel: true } : { url: address(head), heel: false };
}
