/** Checks every HTML file in the given folders in one process; one line per fault, and how many files were seen. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../.htmlvalidate.mjs";

const validator = new HtmlValidate(new StaticConfigLoader(config));
let seen = 0;

for (const folder of process.argv.slice(2)) {
  for (const file of htmlFiles(folder)) {
    seen += 1;
    const { results } = await validator.validateString(readFileSync(file, "utf8"), file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      console.log(`${relative(folder, file)}:${line}:${column} ${ruleId}: ${message}`);
      process.exitCode = 1;
    }
  }
}
console.log(`gezien: ${seen}`);

/**
 * @param {string} folder
 * @returns {string[]}
 */
function htmlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return htmlFiles(path);
      return path.endsWith(".html") ? [path] : [];
    })
    .sort();
}
