/** Types of `lunr.mjs`, which the build makes from the files of the `mkdocs` package (`assets.py`). */
export const lunr: any;
export function snowball(word: string): string;
