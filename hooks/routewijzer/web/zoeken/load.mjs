/** Fetches what search needs: the national part first, regions with it or when they are asked for. */

/** @typedef {import("./types.mjs").Contents} Contents */
/** @typedef {import("./search.mjs").Engine} Engine */
/** @typedef {Contents["regios"][number]} Region */

const CONTENTS = "data/zoeken.json";
// When all regions together are this small, every visitor gets them at once.
const SMALL = 200_000;

/**
 * @typedef {object} Loader
 * @property {Engine} engine
 * @property {(regions: readonly string[]) => Promise<void>} want loads the parts that hold these regions
 * @property {() => Promise<void>} wantAll
 * @property {() => boolean} complete whether all regions are loaded
 * @property {(regions: readonly string[]) => boolean} has whether what these regions have is loaded
 */

/**
 * @param {URL} root address of the root of the site
 * @returns {Promise<Loader>}
 */
export async function load(root) {
  const contents = await contentsOf(root);
  const [library, { makeEngine }, national, places] = await Promise.all([
    import("./lunr.mjs"),
    import("./search.mjs"),
    json(root, contents.landelijk),
    json(root, contents.plaatsen),
  ]);
  const engine = makeEngine(library, national, places.regios);
  /** @type {Map<Region, Promise<void>>} */
  const wanted = new Map();
  /** @type {Set<Region>} */
  const here = new Set();
  /** @param {Region} part */
  const fetchPart = (part) => {
    const known = wanted.get(part);
    if (known) return known;
    const coming = json(root, part.bestand).then((/** @type {any} */ found) => {
      engine.add(found);
      here.add(part);
    });
    coming.catch(() => wanted.delete(part));
    wanted.set(part, coming);
    return coming;
  };
  /** @param {readonly string[]} regions */
  const partsOf = (regions) => contents.regios.filter(({ regios }) => regios.some((one) => regions.includes(one)));
  /** @type {Loader} */
  const loader = {
    engine,
    want: async (regions) => {
      await Promise.all(partsOf(regions).map(fetchPart));
    },
    wantAll: async () => {
      await Promise.all(contents.regios.map(fetchPart));
    },
    complete: () => here.size === contents.regios.length,
    has: (regions) => partsOf(regions).every((part) => here.has(part)),
  };
  if (isSmall(contents)) await loader.wantAll();
  return loader;
}

/**
 * Fetches the same files into the browser's cache, so that the search page is ready at once.
 * @param {URL} root
 */
export async function warm(root) {
  const contents = await contentsOf(root);
  const regional = isSmall(contents) ? contents.regios.map(({ bestand }) => bestand) : [];
  await Promise.all([
    import("./lunr.mjs"),
    import("./search.mjs"),
    ...[contents.landelijk, contents.plaatsen, ...regional].map((path) => fetch(new URL(path, root))),
  ]);
}

/** @param {Contents} contents */
function isSmall({ regios }) {
  return regios.reduce((sum, { tekens }) => sum + tekens, 0) <= SMALL;
}

/**
 * @param {URL} root
 * @returns {Promise<Contents>}
 */
async function contentsOf(root) {
  // Its name never changes, so the browser asks whether it is still the same.
  return json(root, CONTENTS, { cache: "no-cache" });
}

/**
 * @param {URL} root
 * @param {string} path
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
async function json(root, path, options) {
  const answer = await fetch(new URL(path, root), options);
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.json();
}
